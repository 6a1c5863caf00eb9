"""The files of `translations/` and `explanations/` in, what a language says of every term out.

One file a language, one line a term: `slug = ["best word", "another word", …]` in the one, `slug = "what it is"` in
the other. The line is TOML and, but for its key, JSON as well: read as JSON a language takes 2 ms, not 20, and the
thesaurus is read at every start.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from knowledge.models import Translation

T = TypeVar("T", list[str], str)

FOLDER = Path(__file__).with_name("translations")
EXPLAINED = Path(__file__).with_name("explanations")

_LINE = re.compile(r'^([a-z0-9-]+) = (\[".*"\]|".*")$', re.MULTILINE)


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The languages that have a file, by their codes."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def translations(language: str) -> Mapping[str, Translation]:
    """What the files of `language` say, by slug; empty where there is none. Raises ValueError as `parse`."""
    path, explained = FOLDER / f"{language}.toml", EXPLAINED / f"{language}.toml"
    if language not in languages():
        return {}
    return parse(path.read_text("utf-8"), explained.read_text("utf-8") if explained.is_file() else "")


def parse(text: str, explained: str = "") -> dict[str, Translation]:
    """The translations of two files' texts, by slug: the words, and what they mean.

    Raises ValueError for a line that is neither a term, a comment nor empty, for a slug that stands twice, and for an
    explanation of what has no word.
    """
    words, meanings = _lines(text, list), _lines(explained, str)
    if lost := meanings.keys() - words.keys():
        raise ValueError(f"{min(lost)} is explained and has no word")
    return {slug: Translation(said[0], meanings.get(slug, ""), also=tuple(said[1:])) for slug, said in words.items()}


def _lines(text: str, kind: type[T]) -> dict[str, T]:
    lines = _LINE.findall(text)
    wanted = sum(1 for line in text.splitlines() if line and not line.startswith("#"))
    said: dict[str, T] = json.loads("{" + ",".join(f'"{slug}":{words}' for slug, words in lines) + "}")
    if len(lines) != wanted or len(said) != wanted or not all(isinstance(one, kind) for one in said.values()):
        raise ValueError(f"of {wanted} lines {len(lines)} are terms, {len(said)} of them different ones")
    return said
