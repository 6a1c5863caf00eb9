"""The files of `translations/` in, what a language calls every term out: its best word, and other words people say.

One file a language, one line a term: `slug = ["best word", "another word", …]`. The line is TOML and, but for its key,
JSON as well: read as JSON a language takes 2 ms, not 20, and the thesaurus is read at every start.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from knowledge.models import Translation

FOLDER = Path(__file__).with_name("translations")

_LINE = re.compile(r'^([a-z0-9-]+) = (\[".*"\])$', re.MULTILINE)


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The languages that have a file, by their codes."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def translations(language: str) -> Mapping[str, Translation]:
    """What the file of `language` says, by slug; empty where there is no file. Raises ValueError as `parse`."""
    path = FOLDER / f"{language}.toml"
    return parse(path.read_text("utf-8")) if language in languages() else {}


def parse(text: str) -> dict[str, Translation]:
    """The translations of a file's text, by slug.

    Raises ValueError for a line that is neither a term, a comment nor empty, and for a slug that stands twice.
    """
    lines = _LINE.findall(text)
    wanted = sum(1 for line in text.splitlines() if line and not line.startswith("#"))
    said = json.loads("{" + ",".join(f'"{slug}":{words}' for slug, words in lines) + "}")
    if len(lines) != wanted or len(said) != wanted:
        raise ValueError(f"of {wanted} lines {len(lines)} are terms, {len(said)} of them different ones")
    return {slug: Translation(words[0], also=tuple(words[1:])) for slug, words in said.items()}
