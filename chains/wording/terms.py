"""Danish words of a letter in, the slugs of the common things among them out."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path

TERMS = Path(__file__).with_name("terms.toml")
MOST = 3
"""So many terms are shown beside a phrase; the letter's own words stand there whole in any case."""


def terms_in(words: str) -> tuple[str, ...]:
    """The slugs of the terms in `words`, in the order they stand there, each once, at most `MOST`."""
    known = _forms()
    found = dict.fromkeys(known[match.group()] for match in _pattern().finditer(words.lower()))
    return tuple(found)[:MOST]


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    table: dict[str, list[str]] = tomllib.loads(TERMS.read_text("utf-8"))
    return {form: slug for slug, forms in table.items() for form in forms}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_forms(), key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, longest_first)) + r")(?![\w-])")
