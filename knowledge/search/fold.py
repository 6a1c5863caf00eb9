"""Ranked pages in, those worth showing and those rejected out, each rejected one with its reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from knowledge.models import Hit, Passage, Rejection
from knowledge.search.rank import Ranked
from knowledge.search.words import plain_words

_SAME = 0.85
"""The share of words in common from which two passages say the same."""
_FAR = 0.06
"""A page whose score is this far below the best one's is not about the question."""


def fold(ranked: Sequence[Ranked], language: str, today: dt.date, k: int) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
    """Up to `k` hits, best first, and the rejected.

    Of a page and its translation the one in the reader's language stands, at the better one's place; of two pages that
    say the same the better one; a page whose words do not hold today not at all.
    """
    placed = _in_own_language(ranked, language)
    kept: list[Hit] = []
    rejected: list[Hit] = []
    for one, swapped_out in placed:
        reason = _reason(one, kept, placed[0][0].score, today, k)
        hit = Hit(one.passage, one.score, one.parts, reason)
        (rejected if reason else kept).append(hit)
        rejected += [Hit(other.passage, other.score, other.parts, Rejection.OTHER_LANGUAGE) for other in swapped_out]
    return tuple(kept), tuple(rejected)


def _reason(one: Ranked, kept: Sequence[Hit], best: float, today: dt.date, k: int) -> Rejection | None:
    if not one.passage.holds_on(today):
        return Rejection.NOT_VALID_NOW
    if any(_say_the_same(one.passage, hit.passage) for hit in kept):
        return Rejection.DUPLICATE
    if best - one.score > _FAR and len(kept) >= k:
        return Rejection.TOO_FAR
    return Rejection.CUT if len(kept) >= k else None


def _say_the_same(one: Passage, other: Passage) -> bool:
    first, second = _words(one.text), _words(other.text)
    return bool(first and second) and len(first & second) / len(first | second) >= _SAME


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    """A passage's words; the same passages meet in every search."""
    return frozenset(plain_words(text))


def _in_own_language(ranked: Sequence[Ranked], language: str) -> list[tuple[Ranked, tuple[Ranked, ...]]]:
    """Each page once whatever languages it stands in, the reader's before the Danish one before any other."""
    families: dict[str, list[Ranked]] = {}
    for one in ranked:
        families.setdefault(one.passage.translation_of or one.passage.url, []).append(one)
    return list(_chosen(families.values(), language))


def _chosen(families: Iterable[Sequence[Ranked]], language: str) -> Iterator[tuple[Ranked, tuple[Ranked, ...]]]:
    for family in families:
        best = family[0].score
        order = sorted(
            family, key=lambda one: (one.passage.language != language, one.passage.language != "da", -one.score)
        )
        first = order[0]
        yield Ranked(first.passage, max(best, first.score), first.parts), tuple(order[1:])
