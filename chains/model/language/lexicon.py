"""A language in, its checked words out: what a word or a phrase can stand for.

The tables are `lexicons/<language>.toml`; what their entries mean stands in `lexicons/README.md`.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from chains.model.language.models import Form, Lexicon

FOLDER = Path(__file__).with_name("lexicons")

TABLES = ("modal", "sense", "time", "stakes", "parties", "voice", "acts")
"""The parts of a lexicon; a word's concept is "<part>.<entry>", as "modal.must"."""
NEUTRAL = "neutral"
"""A further part in some: phrases that only look as if a checked word stood in them ("day care")."""


def is_checked(language: str) -> bool:
    """Whether the language has a lexicon."""
    return (FOLDER / f"{language}.toml").is_file()


def fold(text: str) -> str:
    """Small letters, one form of each sign, no vowel marks of Arabic writing, no joiners."""
    if text.isascii():
        return text.casefold()
    return unicodedata.normalize("NFC", text.replace("İ", "i").casefold()).translate(_SAME)


_GONE = "".join(map(chr, range(0x064B, 0x0653))) + "\u0640\u200c\u200d\u00ad"
_SAME = str.maketrans("’ʼşţيىكأإآ", "''șțییکااا", _GONE)


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a checked language. Raises FileNotFoundError for another."""
    data = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    exact: dict[str, set[str]] = {}
    wild: dict[str, set[str]] = {}
    phrases: dict[str, dict[Form, set[str]]] = {}
    for concept, form in _forms(data):
        words = _parts(form)
        if len(words) > 1:
            phrases.setdefault(words[0], {}).setdefault(words, set()).add(concept)
        elif "*" in words[0]:
            wild.setdefault(words[0], set()).add(concept)
        else:
            exact.setdefault(form if form[0].isupper() and language != "de" else words[0], set()).add(concept)
    return Lexicon(
        language,
        {word: frozenset(concepts) for word, concepts in exact.items()},
        tuple((wild_form(form), frozenset(concepts)) for form, concepts in wild.items()),
        {
            head: tuple(sorted(((form, frozenset(found)) for form, found in own.items()), key=lambda one: -len(one[0])))
            for head, own in phrases.items()
        },
        tuple(fold(prefix) for prefix in data.get("prefixes", ())),
        tuple(fold(prefix) for prefix in data.get("negating", ())),
        tuple(fold(suffix) for suffix in data.get("suffixes", ())),
        {**data.get("danish", {}), "they": data.get("they", {}), "subjects": data.get("subjects", {})},
    )


def _forms(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    for table in (*TABLES, NEUTRAL):
        for entry, forms in data.get(table, {}).items():
            for form in forms.split():
                yield f"{table}.{entry}", form


def _parts(form: str) -> Form:
    return tuple(fold(part) for part in re.split(r"_|(…)", form) if part)


@lru_cache(maxsize=2048)
def wild_form(form: str) -> re.Pattern[str]:
    return re.compile(re.escape(form).replace(r"\*", r"\w{0,}" if form.endswith("*") and len(form) > 3 else r"\w{2,}"))
