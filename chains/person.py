"""A citizen's text in, whether it asks for a person out: in any of the page's languages, whatever it is set to."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path

from chains.answers.fold import fold, fold_letters

PHRASES = Path(__file__).with_name("person.toml")

LONGEST = 300
"""Characters: in a longer text the wish is not what it is about."""


def wants_person(text: str) -> bool:
    """Whether somebody says that they want to talk to a person."""
    if len(text) > LONGEST:
        return False
    folded = fold(text)
    return any(form.search(folded) for form in _forms())


@lru_cache(maxsize=1)
def _forms() -> tuple[re.Pattern[str], ...]:
    tables: dict[str, list[str]] = tomllib.loads(PHRASES.read_text("utf-8"))
    return tuple(re.compile(fold_letters(form)) for forms in tables.values() for form in forms)
