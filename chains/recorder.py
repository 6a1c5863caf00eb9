"""A question and its answer in, what may be kept of them out: masked, and only with the citizen's consent.

What keeps it (`Recorder`) is injected by whoever assembles the product; without one nothing is kept.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from chains.answers.models import Answer, CitationSource, Ending, Question
from ingest.mask import mask

TO_EDITORS = frozenset({Ending.UNANSWERABLE_NO_GUIDANCE, Ending.UNANSWERABLE_OWN_CASE})
"""Endings that editors of the guidance are told of."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A question and what came of it, without personal identifiers.

    `id` is the answer's own ("was this right?" names it), `visit` the conversation's. `sources` are the addresses
    quoted, `near` those found and not quoted, `terms` the glossary's slugs. `edition` is the guidance's, "" for none.
    """

    id: str
    visit: str
    at: dt.datetime
    language: str
    question: str
    ending: Ending
    kind: str
    topic: str | None
    sources: tuple[str, ...]
    near: tuple[str, ...]
    terms: tuple[str, ...]
    certainty: float
    edition: str
    warnings: tuple[str, ...]

    @property
    def to_editors(self) -> bool:
        """Whether it shows that guidance is missing."""
        return self.ending in TO_EDITORS


class Recorder(Protocol):
    """Keeps what a citizen has agreed to have kept. Whoever calls has asked for that consent."""

    async def answered(self, turn: Recorded) -> None:
        """Keep a question and its answer."""
        ...

    async def judged(self, turn: str, *, right: bool) -> None:
        """Keep what the citizen says to "was this right?" about the answer `turn`."""
        ...


class NoRecorder:
    """Keeps nothing."""

    async def answered(self, turn: Recorded) -> None:
        """Nothing is kept."""

    async def judged(self, turn: str, *, right: bool) -> None:
        """Nothing is kept."""


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
        near=tuple(hit.passage.url for hit in found if hit.passage.url not in quoted),
        terms=tuple(one.term for one in answer.citations if one.term),
        certainty=answer.search.certainty if answer.search else 0.0,
        edition=answer.search.edition if answer.search else "",
        warnings=answer.warnings,
    )
