"""Folder of question files in, `Question` values out: what a citizen asks, and what is right to do with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Part = Literal["dev", "opened", "opened2", "sealed"]
"""Developed on from the start; sealed once and opened since, in two lots; sealed: measured, never read."""
OPEN: tuple[Part, ...] = ("dev", "opened", "opened2")

FOLDER = Path(__file__).parent
SUFFIX = ".jsonl"


@dataclass(frozen=True, slots=True)
class Question:
    """One question and what is right to do with it; README.md tells the files and kinds.

    `file` is the name of the question's file before the part ("danish"). `expect` are the addresses of pages, any of
    which answers it; empty, it must not be answered from the pages; None where the file is not about pages. `ending` is
    the outcome `ask` must reach, None where the file does not say. `letter` names the golden letter it is asked about,
    and `must_contain` what the answer must then hold.
    """

    file: str
    id: str
    question: str
    language: str
    kind: str
    expect: tuple[str, ...] | None = None
    ending: str | None = None
    letter: str | None = None
    must_contain: tuple[str, ...] = ()


def load(part: Part, folder: Path = FOLDER) -> tuple[Question, ...]:
    """Every question of a part, by file and then as written; none where a part has no files.

    Raises OSError, or ValueError or KeyError for a broken line.
    """
    return tuple(
        _question(path.name.removesuffix(f".{part}{SUFFIX}"), json.loads(line))
        for path in sorted(folder.glob(f"*.{part}{SUFFIX}"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )


def load_open() -> tuple[Question, ...]:
    """Every question that may be read and learned from."""
    return tuple(one for part in OPEN for one in load(part))


def _question(file: str, line: Mapping[str, Any]) -> Question:
    return Question(
        file=file,
        id=line["id"],
        question=line["question"],
        language=line["language"],
        kind=line["kind"],
        expect=tuple(line["expect"]) if "expect" in line else None,
        ending=line.get("ending"),
        letter=line.get("letter"),
        must_contain=tuple(line.get("must_contain", ())),
    )
