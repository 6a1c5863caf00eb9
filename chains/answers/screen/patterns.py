"""A written text in, the classes whose sure phrasings stand in it out."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from chains.answers.fold import fold, fold_letters
from chains.answers.screen.models import Class
from chains.answers.tongue import asks

PATTERNS = Path(__file__).with_name("patterns.toml")
_LONGEST = 2000
"""Characters that are looked at: patterns are for what somebody writes, not for whole letters."""


_DONE_FOR_ME, _ASKING, _TELLING, _FIGURES = "done_for_me", "asking", "telling", "figures"
_APART = (Class.NOT_RECEIVED, _DONE_FOR_ME, _ASKING, _TELLING, _FIGURES)
"""Tables that say no class by standing somewhere in a text."""

_SIGN = re.compile(r"[?؟፧]")
_SENTENCE = re.compile(r"[^.!?؟፧\n]+[.!?؟፧]*")


def sure_classes(text: str) -> frozenset[Class]:
    """The classes of which a phrasing stands in `text`, in whatever language it is written.

    What somebody does ("I hereby appeal") is done where nothing is asked; a call for help or a question about one's own
    case may stand anywhere.
    """
    seen = without_figures(text[:_LONGEST])
    found = {Class(name) for name in _said(fold(seen)) if name not in _APART}
    sentences = _SENTENCE.findall(seen)
    told = sentences if not any(map(_heads_a_question, sentences)) else []
    does = any(form.search(fold(one)) for one in told for form in compiled()[Class.NOT_RECEIVED])
    if does or any(form.search(fold(seen)) for form in compiled()[_DONE_FOR_ME]):
        found.add(Class.NOT_RECEIVED)
    return frozenset(found)


def in_danger(text: str) -> bool:
    """Whether a phrasing says that somebody may be in danger."""
    folded = fold(without_figures(text[:_LONGEST]))
    return any(form.search(folded) for form in compiled()[Class.CRISIS])


def without_figures(text: str) -> str:
    """The text itself; where a figure of speech speaks of death or blows and means none, folded and without it."""
    folded = fold(text)
    rest = folded
    for form in compiled()[_FIGURES]:
        rest = form.sub(" ", rest)
    return " ".join(rest.split()) if rest != folded and rest.strip() else text


def is_asked(text: str) -> bool:
    """Whether a text asks: by its sign, its first word, or a word that asks anywhere in it."""
    folded = fold(text)
    return _heads_a_question(text) or any(form.search(folded) for form in compiled()[_ASKING])


def _heads_a_question(sentence: str) -> bool:
    """Whether a sentence has a question's sign or first word; "kan ikke komme" has only the looks."""
    if not asks(sentence):
        return False
    folded = fold(sentence)
    return bool(_SIGN.search(sentence)) or not any(form.search(folded) for form in compiled()[_TELLING])


def _said(folded: str) -> list[str]:
    return [name for name, forms in compiled().items() if any(form.search(folded) for form in forms)]


@lru_cache(maxsize=1)
def compiled() -> Mapping[str, tuple[re.Pattern[str], ...]]:
    """Each table's patterns, of all languages: a citizen may write in any, whatever the page is set to."""
    tables: dict[str, dict[str, list[str]]] = tomllib.loads(PATTERNS.read_text("utf-8"))
    return {
        name: tuple(re.compile(fold_letters(form)) for forms in by_language.values() for form in forms)
        for name, by_language in tables.items()
    }
