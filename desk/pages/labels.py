"""A code in, its name in the reader's language out; a code that has no name stands for itself."""

from __future__ import annotations

from collections.abc import Iterable

from desk.pages import words
from desk.pages.asked import Asked

Choices = list[tuple[str, str]]

ALSO = {"kind": ("letter",)}
"""Groups whose codes may be another's too: a turn that is a letter has the letter's kind."""


def label(asked: Asked, group: str, code: str) -> str:
    """The name of a code of a group ("ending", "topic" …), "" for none."""
    if not code:
        return ""
    if group == "language":
        return language_name(code, asked.language)
    if group == "term":
        return term_name(code)
    keys = (f"{one}-{code.replace('_', '-')}" for one in (group, *ALSO.get(group, ())))
    return next((asked.words(key) for key in keys if words.has(key)), code)


def choices(asked: Asked, group: str, codes: Iterable[str]) -> Choices:
    """A menu: leave it open, or one of the codes, by name."""
    named = sorted(((code, label(asked, group, code)) for code in codes), key=lambda one: one[1].casefold())
    return [("", asked.words("staff-any")), *named]


def term_name(slug: str) -> str:
    """The official Danish word that a term of the thesaurus explains."""
    from knowledge.terms import term

    try:
        return term(slug).word
    except KeyError:
        return slug


def language_name(code: str, language: str) -> str:
    """What a language is called in the reader's own."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(code).get_display_name(language)
    except (UnknownLocaleError, ValueError):
        name = None
    return str(name) if name else code
