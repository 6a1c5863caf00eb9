"""`python -m tests.passages.measure [FILE] [--faults] [--part dev|sealed]`: passages in, recall and precision out.

Each passage is put in a small letter and sent through the product's own flow from words to contract, without a model.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from chains.models import Received, Request
from tests.eval.told import explained_text
from tests.letters.judge import Score
from tests.passages.model import Part, Passage, load_passages
from tests.passages.verdict import faults_of, judged


@dataclass(slots=True)
class Tally:
    """What was found, missed and invented of one part in one file."""

    found: int = 0
    missed: int = 0
    invented: int = 0

    def add(self, score: Score) -> None:
        """Counts one passage's score in."""
        self.found += len(score.found)
        self.missed += len(score.missed)
        self.invented += len(score.invented)

    @property
    def row(self) -> str:
        """Counts, recall and precision, a dash where there is nothing to count."""
        recall = _share(self.found, self.found + self.missed)
        precision = _share(self.found, self.found + self.invented)
        return f"{self.found:>7}{self.missed:>8}{self.invented:>10}{recall:>9}{precision:>11}"


@dataclass(slots=True)
class FileTally:
    """One file's numbers: passages, those without a fault, and a `Tally` a part."""

    passages: int = 0
    clean: int = 0
    parts: dict[str, Tally] = field(default_factory=dict)


def main(arguments: list[str] | None = None) -> int:
    """Prints a table a file, with `--faults` also what is wrong; 1 where anything is wrong, 64 for no such file."""
    parser = argparse.ArgumentParser(prog="python -m tests.passages.measure", description=__doc__)
    parser.add_argument(
        "file", nargs="?", help='a data file by its name without ending, as "duties-1"; all when left out'
    )
    parser.add_argument(
        "--faults",
        action="store_true",
        help="say what is wrong, passage by passage (of the sealed half only in which part)",
    )
    parser.add_argument("--part", type=Part, choices=list(Part), default=Part.DEV, help="which half (default dev)")
    wanted = parser.parse_args(arguments)
    passages = load_passages(wanted.part, wanted.file)
    if not passages:
        print(f"no passages in {wanted.file or wanted.part.value}", file=sys.stderr)
        return 64
    files: dict[str, FileTally] = {}
    for passage in passages:
        scores = judged(passage, told(passage))
        faults = list(faults_of(scores))
        _count(files.setdefault(passage.file, FileTally()), scores, clean=not faults)
        if wanted.faults and faults:
            # What stands in the sealed half stays unread: its faults are told by their parts alone.
            said = faults if passage.part is Part.DEV else sorted({fault.split(": ")[0] for fault in faults})
            print(f"{passage.id} ({passage.phenomenon})", *said, sep="\n    ")
    for name, tally in files.items():
        print(_table(name, tally))
    return 0 if all(tally.clean == tally.passages for tally in files.values()) else 1


def told(passage: Passage) -> Mapping[str, Any]:
    """The contract's object for the letter of this passage, read on the letter's own day."""
    return explained_text(passage.letter, Request(passage.letter_date, received=Received.UNKNOWN))


def _count(tally: FileTally, scores: Mapping[str, Score], *, clean: bool) -> None:
    tally.passages += 1
    tally.clean += clean
    for part, score in scores.items():
        tally.parts.setdefault(part, Tally()).add(score)


def _table(name: str, tally: FileTally) -> str:
    head = f"{name}: {tally.clean} of {tally.passages} passages without a fault"
    columns = f"{'part':<14}{'found':>7}{'missed':>8}{'invented':>10}{'recall':>9}{'precision':>11}"
    return "\n".join([head, columns, *(f"{part:<14}{one.row}" for part, one in tally.parts.items()), ""])


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


if __name__ == "__main__":
    sys.exit(main())
