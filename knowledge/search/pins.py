"""Ranked pages in, the same out with those first that an editor has pinned to such a question."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.editions.models import Index, Pin
from knowledge.search.rank import Asked, Ranked
from knowledge.search.words import plain_words, stem

_SAME = 0.8
"""The share of words in common from which a question is the pinned one."""


def pinned(index: Index, asked: Asked, ranked: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """The ranked pages, a pinned one first with the part "pin"; a pin to a page that is gone does nothing."""
    urls = [pin.url for pin in index.editorial.pins if _is_asked(pin, asked) and pin.url in index.by_page]
    if not urls:
        return tuple(ranked)
    best = ranked[0].score if ranked else 0.0
    known = {one.passage.url: one for one in ranked}
    first = []
    for url in dict.fromkeys(urls):
        one = known.get(url) or Ranked(index.by_page[url][0], best, {})
        first.append(Ranked(one.passage, best + 1.0, {**one.parts, "pin": 1.0}))
    return (*first, *(one for one in ranked if one.passage.url not in urls))


def _is_asked(pin: Pin, asked: Asked) -> bool:
    if pin.language != asked.language:
        return False
    pin_words, words = _stems(pin.question), _stems(asked.text)
    return bool(pin_words) and len(pin_words & words) / len(pin_words | words) >= _SAME


def _stems(text: str) -> set[str]:
    return {stem(word) for word in plain_words(text)}
