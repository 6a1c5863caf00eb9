"""Questions and what a search found for them in, figures out: recall, mean reciprocal rank, and who is declined."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, sqrt

from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder
from knowledge.models import Context
from tests.eval.demo_edition import TODAY
from tests.eval.score import interval
from tests.questions.model import Question

RANKED = 10
"""Pages looked at for one question."""
LINES = (0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
"""Lines that the certainty is held against."""
KEPT = 0.92
"""The share of the answerable that must be answered, whatever the system."""


@dataclass(frozen=True, slots=True)
class Found:
    """A question, the pages found for it (best first, at most `RANKED`), and how sure the system is that they answer it.

    `certainty` is a probability for the product's own search, the best score (in units of its own) for a baseline.
    """

    question: Question
    urls: tuple[str, ...]
    certainty: float
    enough: bool = True
    seconds: float = 0.0

    @property
    def answerable(self) -> bool:
        """Whether a page answers it."""
        return bool(self.question.expect)

    @property
    def rank(self) -> int | None:
        """The place, from 1, of the first page that answers."""
        return next((place for place, url in enumerate(self.urls, 1) if url in (self.question.expect or ())), None)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    of: int

    @property
    def value(self) -> float:
        """From 0 to 1; 0 of nothing."""
        return self.right / self.of if self.of else 0.0

    def __str__(self) -> str:
        low, high = interval(self.right, self.of)
        return f"{100 * self.value:.1f} % ({100 * low:.0f}–{100 * high:.0f})" if self.of else "–"


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean of values from 0 to 1, and half its 95 % interval."""

    value: float
    half: float

    def __str__(self) -> str:
        return f"{self.value:.3f} ({max(0.0, self.value - self.half):.2f}–{min(1.0, self.value + self.half):.2f})"


def search_all(
    search: Callable[..., object], index: Index, embedder: Embedder, questions: Iterable[Question]
) -> list[Found]:
    """The product's own search (`knowledge.search.search`), question by question, no letter in hand."""
    found = []
    for one in questions:
        began = time.perf_counter()
        result = search(index, embedder, one.question, one.language, Context(today=TODAY), RANKED)
        seconds = time.perf_counter() - began
        urls = tuple(hit.passage.url for hit in result.hits)  # type: ignore[attr-defined]
        found.append(Found(one, urls, result.certainty, result.enough, seconds))  # type: ignore[attr-defined]
    return found


def recall(found: Sequence[Found], among: int) -> Share:
    """Of the answerable, those with a page that answers among the first `among`."""
    ranks = [one.rank for one in found if one.answerable]
    return Share(sum(rank is not None and rank <= among for rank in ranks), len(ranks))


def mean_rank(found: Sequence[Found]) -> Mean:
    """The mean reciprocal rank of the first page that answers."""
    worth = [1 / one.rank if one.rank else 0.0 for one in found if one.answerable]
    if len(worth) < 2:
        return Mean(sum(worth), 1.0)
    return Mean(statistics.mean(worth), 1.96 * statistics.stdev(worth) / sqrt(len(worth)))


def kept(found: Sequence[Found]) -> Share:
    """Of the answerable, those that the search says its pages answer."""
    return Share(*_count(one.enough for one in found if one.answerable))


def declined(found: Sequence[Found], kind: str = "") -> Share:
    """Of the unanswerable (of one kind), those that the search says its pages do not answer."""
    return Share(*_count(not one.enough for one in found if not one.answerable and kind in ("", one.question.kind)))


def declined_where_kept(found: Sequence[Found], share: float = KEPT) -> Share:
    """Of the unanswerable, those below the highest certainty that keeps `share` of the answerable: fair to any scale."""
    sure = sorted((one.certainty for one in found if one.answerable), reverse=True)
    if not sure:
        return Share(0, 0)
    line = sure[ceil(share * len(sure)) - 1]
    return Share(*_count(one.certainty < line for one in found if not one.answerable))


def operating(found: Sequence[Found], kinds: Sequence[str]) -> Iterator[str]:
    """The certainty's lines: what each keeps and declines; and how often it keeps its word up to the next line."""
    heads = "".join(f"{f'declined {kind}':>20}" for kind in kinds)
    yield f"{'line':>5}{'answerable kept':>18}{'declined all':>14}{heads}{'to the next':>14}{'said':>7}{'answerable':>12}"
    for line, following in pairwise((*LINES, 1.01)):
        at = [Found(one.question, one.urls, one.certainty, one.certainty >= line) for one in found]
        between = [one for one in found if line <= one.certainty < following]
        said = f"{statistics.mean(one.certainty for one in between):.2f}" if between else "–"
        true = f"{Share(*_count(one.answerable for one in between)).value:.2f}" if between else "–"
        shares = "".join(f"{100 * declined(at, kind).value:>18.1f} %" for kind in kinds)
        yield (
            f"{line:>5.2f}{100 * kept(at).value:>16.1f} %{100 * declined(at).value:>12.1f} %{shares}"
            f"{len(between):>14}{said:>7}{true:>12}"
        )


def brier(found: Sequence[Found]) -> tuple[float, float]:
    """Mean squared distance of certainty and truth (0 is best), and that of always saying the share that is answerable."""
    always = statistics.mean(one.answerable for one in found)
    return statistics.mean((one.certainty - one.answerable) ** 2 for one in found), always * (1 - always)


def _count(holds: Iterable[bool]) -> tuple[int, int]:
    listed = list(holds)
    return sum(listed), len(listed)
