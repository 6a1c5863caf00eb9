"""Folder of golden letters in, `Golden` values out: files, the arguments to read them with, and what must be found."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.letters import markup

FOLDER = Path(__file__).parent
SUFFIX = ".gold.json"
LOTS = ("opened_fifth", "opened_fourth", "opened_third", "opened_second", "opened")
"""Folders of letters that were sealed until their figure was taken, the newest first; finders are developed on them since."""
SEALED = "sealed"
OPEN = {"dev": FOLDER, **{lot: FOLDER / lot for lot in LOTS}}
"""The letters that may be looked at, part by part."""
FORMATS = ("pdf", "pdf-scan", "pdf-mixed", "photo", "screenshot", "docx", "eml", "txt", "sms")


@dataclass(frozen=True, slots=True)
class Golden:
    """One upload (one or more files) and its gold.

    `today` and `received` are what `--today` and `--received` get. `format` tells how the words are kept (`FORMATS`),
    `producer` what wrote the file. `expect` is a subset of the contract's output, or `{"letters": [subset, …]}` where
    the files hold several letters; `or_error` are error codes that would be right as well. How the two are compared
    stands in README.md and is done by `judge.py`.
    """

    name: str
    files: tuple[Path, ...]
    today: dt.date
    received: dt.date | None
    format: str
    producer: str
    pages: int
    traps: tuple[str, ...]
    expect: Mapping[str, Any]
    or_error: tuple[str, ...] = ()

    @property
    def letters(self) -> tuple[Mapping[str, Any], ...]:
        """What each letter of the files must come to, in order."""
        return tuple(self.expect.get("letters", (self.expect,)))

    @property
    def text(self) -> str:
        """The words as a perfect reader gives them, in the form of `Letter.text`; letters parted by a form feed."""
        return "\f".join(markup.plain(markup.load(name, self._folder)) for name in self.sources)

    @property
    def sources(self) -> tuple[str, ...]:
        """The names of the sources in `source/`: NAME, or NAME+1, NAME+2 where the files hold several letters."""
        parts = sorted(path.stem for path in self._folder.glob(f"{self.name}+*.txt"))
        return tuple(parts) or (self.name,)

    @property
    def _folder(self) -> Path:
        return self.files[0].parent / markup.SOURCES.name

    @property
    def arguments(self) -> tuple[str, ...]:
        """The files and flags for `python -m chains explain`."""
        received = ("--received", self.received.isoformat()) if self.received else ()
        return (*map(str, self.files), "--today", self.today.isoformat(), *received)


def load_golden(folder: Path = FOLDER) -> tuple[Golden, ...]:
    """Every golden letter and non-letter of `folder`, by name.

    Raises OSError, ValueError or KeyError for a broken gold.
    """
    return tuple(_load(path) for path in sorted(folder.glob(f"*{SUFFIX}")))


def load_bad(folder: Path = FOLDER / "bad") -> tuple[tuple[Path, tuple[str, ...]], ...]:
    """The bad files, each with the error codes of the contract that are right for it (the first is the best)."""
    listed = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return tuple((folder / name, tuple(codes)) for name, codes in sorted(listed.items()))


def _load(path: Path) -> Golden:
    gold = json.loads(path.read_text(encoding="utf-8"))
    received = gold["args"].get("received")
    return Golden(
        name=path.name.removesuffix(SUFFIX),
        files=tuple(path.parent / name for name in gold["files"]),
        today=dt.date.fromisoformat(gold["args"]["today"]),
        received=dt.date.fromisoformat(received) if received else None,
        format=gold["format"],
        producer=gold["producer"],
        pages=gold["pages"],
        traps=tuple(gold["traps"]),
        expect=gold["expect"],
        or_error=tuple(gold.get("or_error", ())),
    )
