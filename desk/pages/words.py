"""Fluent files in, the desk's own words in Danish or English out.

Each part of the desk has a file of its own: `words/da/PART.ftl` and `words/en/PART.ftl`, with the same keys.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

FOLDER = Path(__file__).parent / "words"

LANGUAGES = {"da": "da", "en": "en-GB"}
"""The languages of the desk, Danish first, and the locale that writes each one's dates and numbers."""


@lru_cache(maxsize=4)
def bundle(language: str) -> FluentBundle:
    """All messages of a language. Raises ValueError for a file that does not parse or a key that stands twice."""
    from fluent.runtime import FluentBundle, FluentResource
    from fluent.syntax import ast

    messages, seen = FluentBundle([LANGUAGES[language]], use_isolating=False), set[str]()
    for path in sorted((FOLDER / language).glob("*.ftl")):
        resource = FluentResource(path.read_text("utf-8"))
        names = [entry.id.name for entry in resource.body if isinstance(entry, ast.Message)]
        if any(isinstance(entry, ast.Junk) for entry in resource.body) or seen & set(names):
            raise ValueError(f"{path.name} ({language}) does not parse, or says again what another file says")
        seen.update(names)
        messages.add_resource(resource)
    return messages


def keys(language: str) -> frozenset[str]:
    """Every message's key."""
    return frozenset(bundle(language)._messages)


def has(key: str) -> bool:
    """Whether there is such a message."""
    return bool(bundle("da").has_message(key))


def text(language: str, key: str, /, **arguments: Any) -> str:
    """A message in a language. Raises KeyError for one that is not there, ValueError for one that lacks arguments."""
    messages = bundle(language)
    if not messages.has_message(key):
        raise KeyError(key)
    pattern = messages.get_message(key).value
    if pattern is None:
        raise KeyError(key)
    said, errors = messages.format_pattern(pattern, arguments)
    if errors:
        raise ValueError(f"{key} ({language}): {errors[0]}")
    return str(said)
