"""A question in, the language it is written in out: by its script and its small words.

A table of words does better on five words than a library trained on whole texts, and costs nothing.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from chains.answers.fold import fold, words

TABLE = Path(__file__).with_name("words.toml")

_LATIN = ("da", "en", "de", "pl", "ro", "tr", "so")
_ARABIC = ("ar", "fa", "ur")
_SIGNS = {
    "da": re.compile(r"[æøå]", re.IGNORECASE),
    "de": re.compile(r"[ßü]", re.IGNORECASE),
    "pl": re.compile(r"[ąęłńśźż]", re.IGNORECASE),
    "ro": re.compile(r"[ățţ]|î", re.IGNORECASE),
    "tr": re.compile(r"[ığş]|İ|ü.*ö|ö.*ü"),
    "fa": re.compile(r"[پچژگ]|\u200c|می"),
    "ur": re.compile(r"[ٹڈڑںےہھ]"),
}
"""Letters that few other languages here write."""
_SIGN = 1.5
"""What such a letter counts in common words."""
_SCRIPTS = (("uk", re.compile(r"[Ѐ-ӿ]")), ("ti", re.compile(r"[ሀ-፿]")), ("ar", re.compile(r"[؀-ۿ]")))


def language_of(text: str, otherwise: str) -> str:
    """The code of the language of `text`; `otherwise` where its words do not tell."""
    script = _script(text)
    if script in ("uk", "ti"):
        return script
    among = _ARABIC if script == "ar" else _LATIN
    said = words(text)
    common = table("common")
    scores = {one: float(sum(word in common[one] for word in said)) for one in among}
    for one in among:
        scores[one] += _SIGN * bool(one in _SIGNS and _SIGNS[one].search(text))
    best = max(among, key=lambda one: (scores[one], one == otherwise))
    if not scores[best]:
        return script if script == "ar" and otherwise not in _ARABIC else otherwise
    return otherwise if scores.get(otherwise) == scores[best] else best


def _script(text: str) -> str:
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    letters = sum(sign.isalpha() for sign in text)
    name = max(counts, key=lambda one: counts[one])
    return name if counts[name] * 2 > letters else ""


def asks(text: str) -> bool:
    """Whether a text is worded as a question: its sign, or a word that asks at its head."""
    if re.search(r"[?؟፧]", text):
        return True
    head = words(text)[:2]
    table_of = table("asks")
    return any(word in said for word in head[:1] for said in table_of.values())


def goes_on(text: str) -> bool:
    """Whether a text begins as one that goes on from what was said before."""
    head = fold(text).split(" ")[0].strip("?.!,…")
    return any(head in said for said in table("goes_on").values())


def asks_for(what: str, text: str) -> bool:
    """Whether a question has a word that asks for `what` ("price", "way")."""
    said = f" {' '.join(words(text))} "
    return any(f" {phrase.replace('_', ' ')} " in said for own in table(what).values() for phrase in own)


def points_back(text: str, language: str) -> bool:
    """Whether a text has a word that stands for what was spoken of before."""
    return any(word in table("points_back").get(language, frozenset()) for word in words(text))


@lru_cache(maxsize=8)
def table(name: str) -> Mapping[str, frozenset[str]]:
    """A table of small words by language."""
    tables = tomllib.loads(TABLE.read_text("utf-8"))
    return {language: frozenset(said.split()) for language, said in tables[name].items()}
