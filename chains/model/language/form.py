"""A model's sentence in, what in it is no plain sentence out: markup, addresses, unseen signs, words of a prompt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from chains.answers.fold import words

ECHO = 6
"""Words in a row that nobody's sentence shares with the prompt by chance."""
_MARKUP = re.compile(r"[<>\[\]{}|*_#`~^\\=]|&(?:\w+|#\d+);|!\(|-{3}|\$\w|\n|^\s*[-•–]\s")
_LINK = re.compile(
    r"\b[a-z][a-z0-9+.-]*://|\bwww\.|\b(?:javascript|data|mailto|tel|https?):|[^\s@]+@[^\s@]+"
    r"|\b(?:[a-z0-9æøå-]+\.)+[a-z]{2,12}\b(?:/[^\s]*)?",
    re.IGNORECASE,
)
_ABBREVIATIONS = frozenset(
    ["f.eks", "m.fl", "bl.a", "z.b", "d.h", "u.a", "m.in", "t.j", "e.g", "i.e", "o.l", "p.m", "a.m"]
)
"""Words with a point in them that are no addresses."""
_ROLE = re.compile(
    r"\b(?:system ?prompt|as an ai|language model|sprogmodel|im_start|developer message|ignore previous|sprachmodell"
    r"|model językow\w*|мовна модель|نموذج لغوي|dil modeli)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:rewrite|rewrit\w+|json|prompt|system|assistant|user|token\w*|placeholder\w*|instruction\w*|language model"
    r"|as an ai|sætning(?:en)? er|linje \d|line \d|n\s*[:=]\s*\d|must|may|means|result|must:|text)\s*:",
    re.IGNORECASE,
)
"""What a weak model writes before its sentence, taken over from how it was asked."""
_UNSEEN = ("Cc", "Cf", "Co", "Cn", "Cs", "So", "Sk")
_JOINER = "\u200c"
"""What Persian writes between the parts of a word."""


def has_markup(text: str) -> bool:
    """Whether there is markup or code in it, a sign that is not seen or turns text around, or a picture."""
    return bool(_MARKUP.search(text)) or any(unicodedata.category(sign) in _UNSEEN and sign != _JOINER for sign in text)


def links(text: str) -> Iterator[str]:
    """What looks like an address on the net."""
    for found in _LINK.finditer(text):
        if found[0].rstrip(".,;:)/").lower() not in _ABBREVIATIONS:
            yield found[0]


def speaks_as_model(text: str) -> bool:
    """Whether it has words of a prompt or of a model about itself in it."""
    return bool(_ROLE.search(text) or _LABEL.search(text))


def echoes(text: str, prompt: str) -> bool:
    """Whether a text repeats a run of the prompt's words."""
    said, told = words(text), _told(prompt)
    return any(f" {' '.join(said[at : at + ECHO])} " in told for at in range(len(said) - ECHO + 1))


@lru_cache(maxsize=8)
def _told(prompt: str) -> str:
    """A prompt's words in a row; there are few prompts, and they hold nothing of anybody's."""
    return f" {' '.join(words(prompt))} "
