"""Danish words in, what may stand for them out: their stems, the plain words for official ones, a term's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from chains.model.language.lexicon import lexicon
from chains.model.language.things import danish_words

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def is_touched(slug: str, source: str) -> bool:
    """Whether the letter has a word of the term, though not the term ("praktisk støtte" of "praktisk hjælp")."""
    known = stems(word.lower() for word in _WORD.findall(source))
    own = {word.lower() for said in danish_words(slug) for word in _WORD.findall(said)} - function_words()
    return any(len(word) > 3 and (covers(word, known) or _begins(_stem(word), known)) for word in own)


def _begins(stem: str, known: Iterable[str]) -> bool:
    return any(len(one) > 3 and stem.startswith(one) for one in known)


def covers(word: str, known: Iterable[str]) -> bool:
    """Whether a word is one of those known, or the head or the first part of a compound among them."""
    stem = _stem(word)
    if stem in known:
        return True
    return len(stem) >= 4 and any(one.startswith(stem) or one.endswith(stem) for one in known)


def plainer(word: str) -> tuple[str, ...]:
    """The plain words for an official one; none where it has none."""
    return _pairs().get(_stem(word), ())


@lru_cache(maxsize=1)
def _pairs() -> dict[str, tuple[str, ...]]:
    """Stem of an official word → the plain words for it."""
    found: dict[str, list[str]] = {}
    pairs: Any = lexicon("da").extra["plain"]
    for pair in pairs:
        official, _, plain = pair.partition("=")
        for word in official.split():
            found.setdefault(_stem(word.lower()), []).extend(plain.split())
    return {stem: tuple(plain) for stem, plain in found.items()}


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    """Words that say nothing of their own."""
    return frozenset(word.lower() for word in str(lexicon("da").extra["function"]).split())


def stems(words: Iterable[str]) -> frozenset[str]:
    """The stems of words in small letters."""
    return frozenset(_stem(word) for word in words)


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    stem = str(_stemmer().stemWord(word))
    return stem[:-1] + "el" if stem.endswith("dl") else stem  # "lønsedler" and "lønseddel"


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("danish")
