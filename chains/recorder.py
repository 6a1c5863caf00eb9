"""A question and its answer in, or a letter's card; out: what may be kept of them, masked, and who keeps it.

What keeps it (`Recorder`) is injected by whoever assembles the product; without one nothing is kept.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from chains import __version__
from chains.answers.models import Answer, CitationSource, Ending, Question
from chains.model.models import ModelTrace
from chains.models import Explanation, Line
from chains.records import EXPLAINED, Details, Health, Kept, RecordsUnavailable, Source
from ingest.mask import mask

TO_EDITORS = frozenset({Ending.UNANSWERABLE_NO_GUIDANCE, Ending.UNANSWERABLE_OWN_CASE})
"""Endings that editors of the guidance are told of."""

_NO_NAME = re.compile(r"[^\w.:+/-]")


@dataclass(frozen=True, slots=True)
class Recorded:
    """A question and what came of it, or a letter's card (`ending` is then `EXPLAINED`), without personal identifiers.

    `id` is the answer's own ("was this right?" names it), `visit` the conversation's. `sources` are the addresses
    quoted, `near` those found and not quoted, `terms` the glossary's slugs. `edition` is the guidance's, "" for none.
    `facts` are a card's lines as codes.
    """

    id: str
    visit: str
    at: dt.datetime
    language: str
    question: str
    ending: str
    kind: str
    topic: str | None
    sources: tuple[str, ...]
    near: tuple[str, ...]
    terms: tuple[str, ...]
    certainty: float
    edition: str
    warnings: tuple[str, ...]
    facts: tuple[str, ...] = ()

    @property
    def to_editors(self) -> bool:
        """Whether it shows that guidance is missing."""
        return self.ending in TO_EDITORS


class Recorder(Protocol):
    """Keeps what a citizen has agreed to have kept, and counts the rest."""

    @property
    def days(self) -> int:
        """For how long; 0 where nothing is ever kept, so that nobody need be asked."""
        ...

    async def answered(self, turn: Recorded, details: Details | None = None, *, keep: bool = True) -> str | None:
        """Count a turn, and keep it where `keep` and the visit's citizen has agreed; the reference it is kept under.

        Never raises and never takes long. The same turn again takes the place of the first.
        """
        ...

    async def judged(self, turn: str, *, right: bool, line: str = "") -> None:
        """Keep what the citizen says to "was this right?" about the answer `turn`, or about a `line` of the card `turn`
        (its code). Never raises."""
        ...

    async def agree(self, visit: str, language: str, sentence: str) -> None:
        """The citizen agrees, to that version of the sentence. Raises RecordsUnavailable."""
        ...

    async def agreed(self, visit: str) -> bool:
        """Whether the visit's citizen has agreed. Raises RecordsUnavailable."""
        ...

    async def withdraw(self, visit: str) -> int:
        """The citizen takes it back: all that is stored of the visit is deleted; how many turns. Raises
        RecordsUnavailable."""
        ...

    async def shown(self, visit: str) -> Kept | None:
        """Exactly what is stored of a visit, None for nothing. Raises RecordsUnavailable."""
        ...

    def health(self) -> Health:
        """How records fare, for the operator."""
        ...


class NoRecorder:
    """Keeps nothing."""

    days = 0

    async def answered(self, turn: Recorded, details: Details | None = None, *, keep: bool = True) -> str | None:
        """Nothing is kept."""
        return None

    async def judged(self, turn: str, *, right: bool, line: str = "") -> None:
        """Nothing is kept."""

    async def agree(self, visit: str, language: str, sentence: str) -> None:
        """Raises RecordsUnavailable: there is nothing to agree to."""
        raise RecordsUnavailable("nothing keeps records")

    async def agreed(self, visit: str) -> bool:
        """Nobody has."""
        return False

    async def withdraw(self, visit: str) -> int:
        """Nothing was kept."""
        return 0

    async def shown(self, visit: str) -> Kept | None:
        """Nothing is."""
        return None

    def health(self) -> Health:
        """Well."""
        return Health()


# --- an answer ---------------------------------------------------------------------------------------------


def recorded(
    turn: str, visit: str, at: dt.datetime, question: Question, answer: Answer, public: Collection[str] = ()
) -> Recorded:
    """What may be kept of a question and its answer; `public` are names that are no secret (the municipality's)."""
    quoted = dict.fromkeys(one.url for one in answer.citations if one.source is CitationSource.GUIDANCE and one.url)
    found = answer.search.hits if answer.search else ()
    return Recorded(
        id=turn,
        visit=visit,
        at=at,
        language=question.language,
        question=mask(question.text, public).text,
        ending=answer.ending,
        kind=answer.kind,
        topic=question.letters[-1].facts.topic if question.letters else None,
        sources=tuple(quoted),
        near=tuple(dict.fromkeys(hit.passage.url for hit in found if hit.passage.url not in quoted)),
        terms=tuple(dict.fromkeys(one.term for one in answer.citations if one.term)),
        certainty=answer.search.certainty if answer.search else 0.0,
        edition=answer.search.edition if answer.search else "",
        warnings=answer.warnings,
    )


def details_of(question: Question, answer: Answer, seconds: Mapping[str, float] | None = None) -> Details:
    """Sources as they were called then, what made the answer, how long it took. Nothing of the letter but its KLE."""
    guidance = [one for one in answer.citations if one.source is CitationSource.GUIDANCE and one.url]
    letter = question.letters[-1] if question.letters else None
    return Details(
        kle=letter.facts.head.kle if letter else None,
        sources=tuple({one.url: Source(one.url, one.title) for one in guidance if one.url}.values()),
        versions=_versions(answer.trace),
        model=_counted(answer.trace),
        seconds={step: round(took, 3) for step, took in (seconds or {}).items()},
        letters=len(question.letters),
    )


# --- a card ------------------------------------------------------------------------------------------------


def explained(turn: str, visit: str, at: dt.datetime, language: str, whole: Explanation) -> Recorded:
    """What may be kept of a letter's card: what the letter is, and its lines as codes. No word of the letter."""
    facts = whole.facts
    certain = min((line.certainty for line in whole.lines), default=1.0)
    return Recorded(
        id=turn,
        visit=visit,
        at=at,
        language=language,
        question="",
        ending=EXPLAINED,
        kind=facts.kind.value,
        topic=facts.topic,
        sources=(),
        near=(),
        terms=tuple(dict.fromkeys(word.slug for word in whole.words)),
        certainty=certain,
        edition="",
        warnings=tuple(warn.value for warn in whole.warnings),
        facts=tuple(dict.fromkeys(map(code_of, whole.lines))),
    )


def details_of_card(whole: Explanation, seconds: Mapping[str, float] | None = None) -> Details:
    """What made a card, how long it took, and its letter's KLE."""
    return Details(
        kle=whole.facts.head.kle,
        versions=_versions(whole.trace),
        model=_counted(whole.trace),
        seconds={step: round(took, 3) for step, took in (seconds or {}).items()},
        letters=1,
    )


def code_of(line: Line) -> str:
    """A line of a card without a word of the letter: its section, its message and what its deadline is counted from."""
    basis = f":{line.deadline.rule.basis.value}" if line.deadline else ""
    return f"{line.section.value}:{line.key}{basis}"


# --- what made it ------------------------------------------------------------------------------------------


def _versions(trace: ModelTrace | None) -> dict[str, str]:
    own = {"brevklar": __version__}
    if trace is None:
        return own
    # an operator may have named a model anything; what keeps records lets no spaces in
    return (
        own
        | {"model": _NO_NAME.sub("_", trace.name)[:80]}
        | {f"prompt_{step}": version for step, version in trace.prompts.items()}
    )


def _counted(trace: ModelTrace | None) -> Mapping[str, Mapping[str, int]] | None:
    if trace is None:
        return None
    return {
        "accepted": {str(step): number for step, number in trace.accepted.items()},
        "rejected": {str(step): number for step, number in trace.rejected.items()},
        "reasons": dict(trace.reasons),
        "unavailable": {f"{step}:{reason}": 1 for step, reason in trace.unavailable.items()},
    }
