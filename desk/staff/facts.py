"""A card's lines as they are kept (codes) in, what the card said there out: its sentences, without the letter's words.

A code names a section, a message and what a deadline is counted from (`chains.recorder.code_of`), as in
"must:act-send:absolute". What stood in the letter is not kept; "…" stands in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

GAP = "…"
"""Stands where a message has a value that was not kept."""


@dataclass(frozen=True, slots=True)
class Told:
    """A line as staff read it. `sentence` is its message, "" for a code that no catalogue knows any more; `basis` what
    its deadline is counted from, "" for none."""

    code: str
    sentence: str = ""
    basis: str = ""


def told(codes: Iterable[str], language: str) -> dict[str, list[Told]]:
    """The lines by their section's title, in the order they were read; under "" what no card has any more."""
    found: dict[str, list[Told]] = {}
    for code in codes:
        section, key, basis = (*code.split(":"), "", "")[:3]
        title, sentence = _title(section, language), _sentence(key, language)
        line = Told(code, sentence, basis) if title and sentence else Told(code)
        found.setdefault(title if line.sentence else "", []).append(line)
    return found


def _title(section: str, language: str) -> str:
    from chains.models import Section
    from chains.wording import Wording

    return Wording(language).section_title(Section(section)) if section in set(Section) else ""


def _sentence(key: str, language: str) -> str:
    """A message with gaps for its values."""
    from chains.wording.bundles import bundle

    messages = bundle(language)
    pattern = messages.get_message(key).value if key and messages.has_message(key) else None
    if pattern is None:
        return ""
    said, _ = messages.format_pattern(pattern, dict.fromkeys(_values(language), GAP))
    return re.sub(rf"{GAP}(\s*{GAP})*\.?", GAP, str(said))


@lru_cache(maxsize=2)
def _values(language: str) -> frozenset[str]:
    """The names of all values that the messages of a language have."""
    from chains.wording.bundles import FOLDER

    texts = (path.read_text("utf-8") for path in (FOLDER / language).glob("*.ftl"))
    return frozenset(name for text in texts for name in re.findall(r"\$([\w-]+)", text))
