"""A kept turn in, the same question asked again of the same edition out, and what came out the same.

What cannot be had back is said: a letter is never kept, a model may word things otherwise, an edition may be gone, and
the program may be another version by now.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chains import __version__
from chains.records import EXPLAINED, Turn
from municipality import Municipality
from municipality.hours import LOCAL

if TYPE_CHECKING:
    from chains.answers.models import Answer
    from knowledge.editions.models import Index
    from knowledge.editions.store import Store
    from knowledge.embedding import Embedder


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing then and now."""

    what: str
    then: str
    now: str

    @property
    def same(self) -> bool:
        """Whether it came out the same."""
        return self.then == self.now


@dataclass(frozen=True, slots=True)
class Again:
    """What asking again came to: what was compared, why it may differ (codes), and the answer as it is now, in the
    question's language; nothing for what cannot be asked."""

    compared: tuple[Compared, ...] = ()
    caveats: tuple[str, ...] = ()
    text: str = ""

    @property
    def same(self) -> bool:
        """Whether all of it came out the same."""
        return bool(self.compared) and all(one.same for one in self.compared)


class Edition:
    """One edition, whether it is published or not, as answers are found in it (`chains.answers.Guidance`)."""

    def __init__(self, store: Store, edition: str, embedder: Embedder) -> None:
        self._store, self._edition, self.embedder = store, edition, embedder

    @contextmanager
    def index(self) -> Iterator[Index]:
        """The edition, open while in use. Raises what opening it raises."""
        from knowledge.editions.opened import open_edition

        opened = open_edition(self._store, self._edition, self.embedder)
        try:
            yield opened
        finally:
            opened.close()


async def ask_again(turn: Turn, store: Store, embedder: Embedder, municipality: Municipality) -> Again:
    """Asks the turn's masked question of the edition that answered it, on the day it was asked, without a model."""
    from chains.answers import Question, answer
    from chains.answers.models import Answered
    from chains.answers.render import text_of
    from chains.wording import Wording

    if turn.ending == EXPLAINED or not turn.question:
        return Again(caveats=("letter",))
    if turn.edition and not await asyncio.to_thread(_there, store, turn.edition):
        return Again(caveats=("edition-gone",))
    question = Question(turn.question, turn.language, turn.at.astimezone(LOCAL).date())
    guidance = Edition(store, turn.edition, embedder)
    made = [event.answer async for event in answer(question, guidance, municipality) if isinstance(event, Answered)]
    return Again(tuple(compare(turn, made[-1])), caveats(turn), text_of(made[-1], Wording(turn.language)))


def asker(municipality: Municipality) -> Callable[[Turn], Awaitable[Again]]:
    """`ask_again` with the knowledge base that the environment names, opened when it is first asked."""
    held: dict[str, tuple[Store, Embedder]] = {}

    def opened() -> tuple[Store, Embedder]:
        from knowledge.editions.store import Store
        from knowledge.embedding import load_embedder
        from knowledge.settings import load_settings

        settings = load_settings()
        return Store(settings.folder), load_embedder(settings)

    async def ask(turn: Turn) -> Again:
        if not held:
            held["base"] = await asyncio.to_thread(opened)
        return await ask_again(turn, *held["base"], municipality)

    return ask


def compare(turn: Turn, made: Answer) -> Iterator[Compared]:
    """What staff ask about: how it ended, what was quoted, what else was near, how sure the search was."""
    from chains.answers.models import CitationSource

    quoted = dict.fromkeys(one.url for one in made.citations if one.source is CitationSource.GUIDANCE and one.url)
    hits = made.search.hits if made.search else ()
    near = dict.fromkeys(hit.passage.url for hit in hits if hit.passage.url not in quoted)
    certainty = made.search.certainty if made.search else 0.0
    yield Compared("ending", turn.ending, made.ending.value)
    yield Compared("kind", turn.kind, made.kind)
    yield Compared("sources", " ".join(source.url for source in turn.details.sources), " ".join(quoted))
    yield Compared("near", " ".join(turn.near), " ".join(near))
    yield Compared("certainty", f"{turn.certainty * 100:.0f} %", f"{certainty * 100:.0f} %")


def caveats(turn: Turn) -> tuple[str, ...]:
    """Why the same question may be answered otherwise now."""
    found = []
    if turn.details.letters:
        found.append("letter")  # letters are never kept, and the question may have been about one
    if turn.details.model is not None:
        found.append("model")
    if turn.details.versions.get("brevklar", __version__) != __version__:
        found.append("version")
    if "[" in turn.question:
        found.append("masked")  # a name may have been part of what was looked for
    return tuple(found)


def _there(store: Store, edition: str) -> bool:
    from knowledge.errors import KnowledgeError

    try:
        store.edition(edition)
    except KnowledgeError:
        return False
    return True
