"""Passages in, a word index over them out: which of them say a question's words, and how much of it they cover."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge.models import Passage
from knowledge.search.words import known_stems, tokens

_TITLE_TIMES = 2
"""How often a passage counts the words of its page's title and of its headings: they say what it is about."""


@dataclass(frozen=True, slots=True)
class Lexical:
    """A BM25 index. `places` are passage ids by row, `rarity` the weight of each stem, `bags` the stems of each row,
    `keywords` the stems of each page's search words, by address, `keyed` the pages by such a stem, `rows` by passage.
    """

    places: tuple[str, ...]
    known: frozenset[str]
    rarity: dict[str, float]
    bags: tuple[frozenset[str], ...]
    bm25: Any
    keywords: dict[str, frozenset[str]]
    keyed: dict[str, tuple[str, ...]]
    rows: dict[str, int]

    def nearest(self, question: Sequence[str], k: int) -> list[tuple[str, float, float]]:
        """The `k` best passages for a question's stems: (id, BM25 score, share of the question's weight it says)."""
        asked = [one for one in question if one in self.rarity]
        if not asked:
            return []
        scores: NDArray[np.float32] = self.bm25.get_scores(asked)
        top = np.argpartition(-scores, min(k, len(scores) - 1))[:k]
        best = sorted((int(row) for row in top if scores[row] > 0), key=lambda row: -float(scores[row]))
        return [(self.places[row], float(scores[row]), self.covered(question, self.bags[row])) for row in best]

    def page_bag(self, passages: Sequence[Passage]) -> frozenset[str]:
        """The stems that a page says, its search words among them."""
        own = [self.bags[self.rows[passage.id]] for passage in passages]
        keyed = self.keywords.get(passages[0].url, frozenset()) if passages else frozenset()
        return keyed.union(*own)

    def covered(self, question: Sequence[str], bag: frozenset[str]) -> float:
        """The share (0 to 1) of a question's words that a passage says, rare words counting more."""
        weights = self._weights(question)
        total = sum(weights.values())
        return sum(weight for one, weight in weights.items() if one in bag) / total if total else 0.0

    def covered_by_keywords(self, question: Sequence[str]) -> dict[str, float]:
        """The same share that each page's search words say, by address; pages whose words say none are left out."""
        weights = self._weights(question)
        total, found = sum(weights.values()), dict[str, float]()
        for one, weight in weights.items():
            for url in self.keyed.get(one, ()):
                found[url] = found.get(url, 0.0) + weight / total
        return found

    def _weights(self, question: Sequence[str]) -> dict[str, float]:
        rarest = math.log(1 + len(self.places))
        return {one: self.rarity.get(one, rarest) for one in dict.fromkeys(question)}


def build_lexical(
    passages: Sequence[Passage], more_words: Sequence[str], keywords: Mapping[str, Sequence[str]] | None = None
) -> Lexical:
    """The index of passages; compounds are parted by their own words and by `more_words`. `keywords` are the pages'
    search words, by address."""
    import bm25s

    given = keywords or {}
    texts = [_read(passage) for passage in passages]
    known = known_stems([*texts, *more_words, *(" ".join(words) for words in given.values())])
    rows = [tokens(text, known) for text in texts]
    seen = Counter(stem for row in rows for stem in set(row))
    rarity = {stem: math.log(1 + (len(rows) - count + 0.5) / (count + 0.5)) for stem, count in seen.items()}
    bm25 = bm25s.BM25(k1=1.2, b=0.6)
    bm25.index(rows, show_progress=False)
    bags = {url: frozenset(tokens(" ".join(words), known)) for url, words in given.items()}
    keyed: dict[str, list[str]] = {}
    for url, bag in bags.items():
        for one in bag:
            keyed.setdefault(one, []).append(url)
    return Lexical(
        places=tuple(passage.id for passage in passages),
        known=known,
        rarity=rarity,
        bags=tuple(map(frozenset, rows)),
        bm25=bm25,
        keywords=bags,
        keyed={one: tuple(urls) for one, urls in keyed.items()},
        rows={passage.id: row for row, passage in enumerate(passages)},
    )


def _read(passage: Passage) -> str:
    return "\n".join([*[passage.title] * _TITLE_TIMES, *passage.headings * _TITLE_TIMES, passage.text])
