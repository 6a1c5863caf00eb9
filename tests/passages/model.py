"""`*.jsonl` of this folder in, `Passage` values out: a text, the letter it stands in, and what must be found in it."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
PLACE = "Tranevig Kommune"
DANISH_MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


class Part(StrEnum):
    """Which half of the bank: `DEV` to develop the finders on, `SEALED` to measure them on."""

    DEV = "dev"
    SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage and its gold.

    `file` is the name of the data file, `phenomenon` the thing tried in a few words. `whole` texts have no letter built
    around them. `expect` is a subset of the contract, judged by the rules of README.md.
    """

    id: str
    file: str
    part: Part
    phenomenon: str
    letter_date: dt.date
    sender: str
    language: str
    text: str
    whole: bool
    expect: Mapping[str, Any]

    @property
    def letter(self) -> str:
        """The words of a letter that holds this passage: a head, a greeting and the passage."""
        return self.text + "\n" if self.whole else self.head + self.text + "\n"

    @property
    def head(self) -> str:
        """Sender, date, case number and greeting, in the passage's language."""
        day = self.letter_date
        if self.language == "en":
            month = ENGLISH_MONTHS[day.month - 1]
            return f"{self.sender}\n{day.day} {month} {day.year}\nCase no. 2026-004817\n\nDear Anna Holm\n\n"
        month = DANISH_MONTHS[day.month - 1]
        return f"{self.sender}\n{day.day}. {month} {day.year}\nSagsnr. 2026-004817\n\nKære Anna Holm\n\n"

    @property
    def readings(self) -> Iterator[Mapping[str, Any]]:
        """The gold once for each right answer: a list of deadlines means that any of them is right."""
        holders = [*self.expect.get("actions", ()), self.expect.get("appeal") or {}]
        for chosen in itertools.product(*map(_choices, holders)):
            right = dict(zip(("actions", "appeal"), (list(chosen[:-1]), chosen[-1] or None), strict=True))
            yield {**self.expect, **{key: value for key, value in right.items() if key in self.expect}}


def load_passages(part: Part = Part.DEV, name: str | None = None) -> tuple[Passage, ...]:
    """The passages of this half, by file and in the file's order; with `name` (as "duties-1") of one file alone.

    Raises OSError, ValueError or KeyError for a broken file.
    """
    folder = FOLDER if part is Part.DEV else FOLDER / Part.SEALED.value
    paths = [path for path in sorted(folder.glob("*.jsonl")) if name in (None, path.stem)]
    return tuple(
        _passage(json.loads(line), path, part)
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    )


def _passage(row: Mapping[str, Any], path: Path, part: Part) -> Passage:
    return Passage(
        id=row["id"],
        file=path.stem,
        part=part,
        phenomenon=row["phenomenon"],
        letter_date=dt.date.fromisoformat(row["letter_date"]),
        sender=row.get("sender", PLACE),
        language=row.get("language", "da"),
        text=row["text"],
        whole=row.get("whole", False),
        expect=row["expect"],
    )


def _choices(action: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    deadline = action.get("deadline")
    return [{**action, "deadline": one} for one in deadline] if isinstance(deadline, list) else [action]
