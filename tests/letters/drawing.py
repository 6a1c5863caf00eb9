"""What every `make.py` of the letters shares: letters and how each is drawn in, the files of the named ones written."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.letters.golden import Golden, load_golden
from tests.letters.markup import load
from tests.letters.opened.recipes import Recipe


def command(program: str, says: str | None) -> argparse.ArgumentParser:
    """A command that takes names of letters."""
    parser = argparse.ArgumentParser(prog=f"python -m {program}", description=says)
    parser.add_argument("names", nargs="*", help="letters to draw; all when none is named")
    return parser


def draw_lot(folder: Path, recipes: Mapping[str, Recipe], names: Sequence[str]) -> int:
    """Draws a lot's named letters, or all, from the words in its `source/`; prints sizes. 0."""
    for golden in load_golden(folder):
        if not names or golden.name in names:
            write(golden, recipes[golden.name](load(golden.name, folder / "source")))
    return 0


def write(golden: Golden, made: Sequence[bytes]) -> None:
    """Writes a letter's files and prints their sizes. Raises ValueError where there are more or fewer than the gold's."""
    for path, data in zip(golden.files, made, strict=True):
        path.write_bytes(data)
        print(f"{len(data):>9,} bytes  {path.name}")
