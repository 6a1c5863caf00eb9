"""Questions with the pages that answer them in, how often the search finds those pages out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from knowledge.editions.models import Golden, Index
from knowledge.embedding import Embedder
from knowledge.models import Context, SearchResult

RANKED = 10
"""Pages looked at for one question."""

Search = Callable[[Index, Embedder, str, str, Context, int], SearchResult]
"""`knowledge.search.search`."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A golden question and what the search made of it: addresses, best first, and whether they were said to do."""

    golden: Golden
    urls: tuple[str, ...]
    enough: bool

    @property
    def rank(self) -> int | None:
        """The place, from 1, of the first expected page."""
        return next((place for place, url in enumerate(self.urls, 1) if url in self.golden.expect), None)


@dataclass(frozen=True, slots=True)
class Metrics:
    """Shares from 0 to 1, None where there is no question to take them of.

    Recall and the mean reciprocal rank are of the questions that have an answer; `answerable_kept` and
    `unanswerable_kept` are the shares of each kind that the search calls answered.
    """

    questions: int
    recall_at_1: float | None
    recall_at_5: float | None
    mrr: float | None
    answerable_kept: float | None
    unanswerable_kept: float | None


def judge(
    golden: Iterable[Golden], index: Index, embedder: Embedder, today: dt.date, search: Search
) -> tuple[Judged, ...]:
    """Ask every question of an edition."""
    context = Context(today=today)
    judged: list[Judged] = []
    for one in golden:
        result = search(index, embedder, one.question, one.language, context, RANKED)
        judged.append(Judged(one, tuple(hit.passage.url for hit in result.hits), result.enough))
    return tuple(judged)


def metrics(judged: Sequence[Judged]) -> Metrics:
    """The shares over all questions given."""
    answerable = [one for one in judged if one.golden.expect]
    ranks = [one.rank for one in answerable]
    return Metrics(
        questions=len(judged),
        recall_at_1=_share([rank == 1 for rank in ranks]),
        recall_at_5=_share([rank is not None and rank <= 5 for rank in ranks]),
        mrr=_share([1 / rank if rank else 0.0 for rank in ranks]),
        answerable_kept=_share([one.enough for one in answerable]),
        unanswerable_kept=_share([one.enough for one in judged if not one.golden.expect]),
    )


def by_language(judged: Sequence[Judged]) -> dict[str, Metrics]:
    """The shares for each language by itself."""
    languages = sorted({one.golden.language for one in judged})
    return {language: metrics([one for one in judged if one.golden.language == language]) for language in languages}


def _share(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
