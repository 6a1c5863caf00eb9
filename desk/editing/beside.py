"""A question in, what two editions make of it out, side by side; also one with a change that is not saved yet."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from chains.answers import Answer, Answered, Question, answer, text_of, wording_for
from chains.answers.guidance import Guidance
from chains.answers.models import Citation
from desk.editing.workshop import Workshop
from ingest.guidance.models import GuidancePage
from knowledge.editions.models import EditionRecord, Editorial, Index
from knowledge.embedding.models import Embedder, Matrix, Vector
from knowledge.errors import KnowledgeError
from knowledge.models import Context, Passage, SearchResult
from knowledge.search import search

T = TypeVar("T")

OWN = frozenset({"expansion", "lexical"})
"""What a search makes of an edition that depends on what editors add: made anew for a changed one."""


class Changed:
    """An open edition with other words of the editors; its pages and vectors are the open one's. An `Index`."""

    def __init__(self, index: Index, editorial: Editorial) -> None:
        self._index, self.editorial = index, editorial
        self._own: dict[str, object] = {}

    @property
    def record(self) -> EditionRecord:
        return self._index.record

    @property
    def folder(self) -> Path:
        return self._index.folder

    @property
    def passages(self) -> Mapping[str, Passage]:
        return self._index.passages

    @property
    def by_page(self) -> Mapping[str, tuple[Passage, ...]]:
        return self._index.by_page

    def page(self, url: str) -> GuidancePage | None:
        return self._index.page(url)

    def nearest(self, vector: Vector, k: int) -> tuple[tuple[str, float], ...]:
        return self._index.nearest(vector, k)

    def page_vectors(self) -> tuple[Mapping[str, int], Matrix]:
        return self._index.page_vectors()

    def about_vectors(self) -> tuple[Mapping[str, int], Matrix]:
        return self._index.about_vectors()

    def said_vectors(self) -> tuple[Mapping[str, slice], Matrix]:
        return self._index.said_vectors()

    def once(self, name: str, make: Callable[[], T]) -> T:
        if name not in OWN:
            return self._index.once(name, make)
        if name not in self._own:
            self._own[name] = make()
        return self._own[name]  # type: ignore[return-value]


class ChangedGuidance:
    """`Guidance` of the edition to come with a change that is not saved yet."""

    def __init__(self, guidance: Guidance, change: Callable[[Editorial], Editorial]) -> None:
        self._guidance, self._change = guidance, change

    @property
    def embedder(self) -> Embedder:
        return self._guidance.embedder

    def index(self) -> AbstractContextManager[Index]:
        """The edition, changed. Raises what the other one raises, and what `change` raises."""
        return self._index()

    @contextmanager
    def _index(self) -> Iterator[Index]:
        with self._guidance.index() as index:
            yield Changed(index, self._change(index.editorial))


@dataclass(frozen=True, slots=True)
class Told:
    """An answer as a citizen would read it. `edition` is "" where none could be asked."""

    edition: str
    ending: str
    text: str
    citations: tuple[Citation, ...]
    search: SearchResult | None


@dataclass(frozen=True, slots=True)
class Beside:
    """What the published edition and the one to come answer; the same where there is no draft."""

    published: Told
    coming: Told

    @property
    def differs(self) -> bool:
        """Whether a citizen would see a difference."""
        return (self.published.ending, self.published.text) != (self.coming.ending, self.coming.text)


async def ask_beside(workshop: Workshop, question: str, language: str, today: dt.date) -> Beside:
    """Asks both editions as a citizen would, without a letter and without a language model."""
    before = await told(workshop, workshop.published, question, language, today)
    if not workshop.has_next():
        return Beside(before, before)
    after = await told(workshop, workshop.next, question, language, today)
    return Beside(before, after)


async def told(workshop: Workshop, guidance: Guidance, question: str, language: str, today: dt.date) -> Told:
    """What one edition answers."""
    asked = Question(question, language, today)
    async for event in answer(asked, guidance, workshop.local):
        if isinstance(event, Answered):
            return _told(event.answer, language)
    raise RuntimeError("the flow ended without an answer")


async def found(
    workshop: Workshop, guidance: Guidance, question: str, language: str, today: dt.date
) -> SearchResult | None:
    """What a search finds in one edition; None where none can be opened."""

    def look() -> SearchResult | None:
        try:
            with guidance.index() as index:
                return search(index, workshop.embedder, question, language, Context(today))
        except KnowledgeError:
            return None

    return await asyncio.to_thread(look)


def _told(made: Answer, language: str) -> Told:
    edition = made.search.edition if made.search else ""
    return Told(edition, made.ending.value, text_of(made, wording_for(language)), made.citations, made.search)
