"""Fluent files in, one bundle of messages a language out.

The files of a language lie in `catalogue/<language>/*.ftl`: a new language is a new folder and no code.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

FOLDER = Path(__file__).parent / "catalogue"

FALLBACKS = ("da", "en")
"""Where a message is looked for that a language lacks: first the letter's own language, then English."""

OTHERWISE = "en"
"""The frame's language round a model's words where the reader's own has no catalogue: more can read it than Danish."""

LOCALES = {"en": "en-GB"}
"""The CLDR locale of a language where it is not its own name: English as Europe writes dates (4 December, 16:30)."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he"})
"""Languages whose text runs right to left: a letter's words, names, numbers and sums are set apart in it."""


def languages() -> tuple[str, ...]:
    """The languages with a catalogue, Danish first."""
    found = sorted(folder.name for folder in FOLDER.iterdir() if any(folder.glob("*.ftl")))
    return tuple(sorted(found, key=lambda language: language not in FALLBACKS))


def locale_of(language: str) -> str:
    """The BCP 47 name of the locale that writes dates and numbers in `language`."""
    return LOCALES.get(language, language)


@lru_cache(maxsize=64)
def bundle(language: str) -> FluentBundle:
    """All messages of `language`, without isolation marks: those belong to whoever shows the text.

    Raises ValueError for a catalogue that does not parse, naming the file.
    """
    from fluent.runtime import FluentBundle, FluentResource
    from fluent.syntax import ast

    messages = FluentBundle([locale_of(language)], use_isolating=False)
    for path in sorted((FOLDER / language).glob("*.ftl")):
        resource = FluentResource(path.read_text("utf-8"))
        junk = [entry for entry in resource.body if isinstance(entry, ast.Junk)]
        if junk:
            raise ValueError(f"{path.name} ({language}) does not parse: {(junk[0].content or '').strip()[:80]}")
        messages.add_resource(resource)
    return messages
