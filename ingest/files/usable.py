"""The words of a text layer in, a judgement out: is it language, or the debris of a broken font encoding?"""

from __future__ import annotations

import re
from collections.abc import Sequence

_CID = re.compile(r"\(cid:\d+\)")
_SUSPECT = re.compile(r"[\ufffd\ue000-\uf8ff\x00-\x08\x0b-\x1f]|\(cid:")
_LETTERS_ONLY = re.compile(r"[^\W\d_]+(?:[-'’./][^\W\d_]+)*")
_TRIMMED = ".,:;!?()[]\"'”»«„“’*•/–-"
_VOWEL = re.compile(r"[aeiouyæøåäöüáéíóúàèìòùâêîôûëïãõăąęıőűůý]", re.IGNORECASE)
_OUTSIDE_LATIN = re.compile(r"[Ͱ-῿぀-퟿豈-﷿ﹰ-﻿]")

_MOST_BROKEN = 0.01  # of the characters: Danish without æ, ø and å loses 3 %
_FEWEST_BROKEN = 3
_SAMPLE = 150  # words judged, from all over the page
_FEWEST_JUDGED = 25  # words with letters; fewer tell nothing
_LEAST_PLAUSIBLE = 0.5
_FEWEST_LETTERS = 100
_FEWEST_VOWELS, _MOST_VOWELS = 0.27, 0.65  # Danish has 0.39; shifted by a font's numbering it has 0.2


def is_language(words: Sequence[str]) -> bool:
    """Whether `words` can be read: few broken characters, and most words could be words of some language."""
    text = " ".join(words)
    broken = sum(map(_broken, words)) if _SUSPECT.search(text) else 0
    if broken >= _FEWEST_BROKEN and broken > _MOST_BROKEN * len(text):
        return False
    step = max(1, len(words) // _SAMPLE)
    judged = [word for word in (word.strip(_TRIMMED) for word in words[::step]) if any(map(str.isalpha, word))]
    if len(judged) < _FEWEST_JUDGED:
        return True
    return sum(map(_plausible, judged)) >= _LEAST_PLAUSIBLE * len(judged) and _sounds("".join(judged))


def _broken(word: str) -> int:
    """How many characters stand for no letter. A private-use sign alone is a drawn bullet, not a broken word."""
    if len(word) == 1 and word != "\ufffd":
        return 0
    signs = sum(c == "\ufffd" or "\ue000" <= c <= "\uf8ff" or (c < " " and c != "\t") for c in word)
    return signs + len(_CID.findall(word))


def _sounds(text: str) -> bool:
    """Whether as many of the Latin letters are vowels as in a language: letters shifted along the alphabet have few."""
    letters = [c for c in text if c.isalpha() and not _OUTSIDE_LATIN.match(c)]
    vowels = sum(bool(_VOWEL.match(c)) for c in letters)
    return len(letters) < _FEWEST_LETTERS or _FEWEST_VOWELS <= vowels / len(letters) <= _MOST_VOWELS


def _plausible(word: str) -> bool:
    if _OUTSIDE_LATIN.search(word):
        return True
    if any(c.isdigit() for c in word):
        return len(word) <= 40
    one_case = word.islower() or word.isupper() or word[1:].islower()
    short = len(word) <= 4  # "kr", "jf", "CPR", "EAN"
    known_form = short or (one_case and bool(_VOWEL.search(word)))
    return known_form and len(word) <= 45 and bool(_LETTERS_ONLY.fullmatch(word))
