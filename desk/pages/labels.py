"""A code in, its name in the reader's language out; a code that has no name stands for itself."""

from __future__ import annotations

from collections.abc import Iterable

from desk.pages import words
from desk.pages.asked import Asked

Choices = list[tuple[str, str]]


def label(asked: Asked, group: str, code: str) -> str:
    """The name of a code of a group ("ending", "topic" …), "" for none."""
    if not code:
        return ""
    if group == "language":
        return language_name(code, asked.language)
    key = f"{group}-{code.replace('_', '-')}"
    return asked.words(key) if words.has(key) else code


def choices(asked: Asked, group: str, codes: Iterable[str]) -> Choices:
    """A menu: leave it open, or one of the codes, by name."""
    named = sorted(((code, label(asked, group, code)) for code in codes), key=lambda one: one[1].casefold())
    return [("", asked.words("staff-any")), *named]


def language_name(code: str, language: str) -> str:
    """What a language is called in the reader's own."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(code).get_display_name(language)
    except (UnknownLocaleError, ValueError):
        name = None
    return str(name) if name else code
