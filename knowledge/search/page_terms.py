"""Passages in, how much each page is about each official word out; a word that most pages use says little."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.models import Passage
from knowledge.terms import find_terms

_IN_TITLE, _IN_HEADING, _IN_WORDS = 1.0, 0.6, 0.3
_LEAST = 4.0
"""The weight of what is asked from which a page can share all of it: one common word alone is no subject."""
_UNSEEN = 3.0
"""The weight of a word that no page uses."""


@dataclass(frozen=True, slots=True)
class PageTerms:
    """`pages` by address, then slug, from 0 to 1; `rarity` by slug."""

    pages: Mapping[str, Mapping[str, float]]
    rarity: Mapping[str, float]

    def share(self, asked: Mapping[str, float], url: str) -> float:
        """How much of what is asked for (slugs by weight) a page is about, 0 to 1, rare words counting more."""
        page = self.pages.get(url, {})
        weights = {slug: weight * self.rarity.get(slug, _UNSEEN) for slug, weight in asked.items()}
        total = max(sum(weights.values()), _LEAST)
        return sum(weight * page.get(slug, 0.0) for slug, weight in weights.items()) / total


def find_page_terms(by_page: Mapping[str, Sequence[Passage]]) -> PageTerms:
    """The terms of every page."""
    seen: dict[str, tuple[str, ...]] = {}

    def slugs(text: str) -> tuple[str, ...]:
        if text not in seen:
            seen[text] = tuple({hit.slug for hit in find_terms(text)})
        return seen[text]

    pages: dict[str, dict[str, float]] = {}
    for url, passages in by_page.items():
        found = pages.setdefault(url, {})
        for passage in passages:
            said = [
                (passage.title, _IN_TITLE),
                *((one, _IN_HEADING) for one in passage.headings),
                (passage.text, _IN_WORDS),
            ]
            for text, weight in said:
                for slug in slugs(text):
                    found[slug] = max(weight, found.get(slug, 0.0))
    counts = Counter(slug for found in pages.values() for slug in found)
    return PageTerms(pages, {slug: math.log(1 + len(pages) / count) for slug, count in counts.items()})
