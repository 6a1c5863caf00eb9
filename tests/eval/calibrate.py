"""`python -m tests.eval.calibrate`: found facts with verdicts in, how well certainties keep their word and, with
`--write`, `certainty.toml` out.

The rows (`observed.jsonl`) are facts of letters and passages that the finders of their day had not been tuned on: a
source is named for the letters and for the commit whose finders read them; `photo` rows are read by OCR. A figure for
a letter is taken from a model that was fitted without that letter. `--collect COMMIT` reads what is open today and
adds its rows: do so on letters just written, before anybody mends a finder on them.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from ingest.finders.certainty import TABLE, Model, Part
from tests.eval.observed import Row, load, of_letters, of_passages, save
from tests.eval.score import interval
from tests.letters.golden import FOLDER, LOTS, load_golden
from tests.passages.model import load_passages

OBSERVED = Path(__file__).with_name("observed.jsonl")
PHOTO = "photo"
PARTS = (*LOTS, "passages")
"""What rows can be collected from, the newest first."""
FOLDS = 10
FORM_PULL, NUMBER_PULL, BASE_PULL = 2.0, 1.5, 0.01
"""How strongly a form, a number's worth and the base are held near 0: a form seen twice says little."""
STEPS = tuple(round(0.5 + 0.05 * step, 2) for step in range(10))
"""Lines that are tried."""
MOST_BELOW = 0.15
"""Of the duties that are right, so many at most may be shown as "check this yourself": who is always told to check
stops checking. The line is the highest that keeps to this."""
BINS = (0.0, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.001)
LINE_PARTS = ("duty", "day")
"""What a line of the card says: the duty and its day."""
Judged = tuple[float, bool]
HEAD = f"{'certainty':14}{'facts':>6}{'said':>8}{'right':>8}   95 %"


def main() -> int:
    """Prints the reliability of the certainties; 0 whatever it is."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.calibrate", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write ingest/finders/certainty.toml")
    parser.add_argument("--collect", metavar="COMMIT", help="add what today's finders find, under this name")
    parser.add_argument("--part", choices=PARTS, default=PARTS[0], help=f"letters to collect from (default {PARTS[0]})")
    arguments = parser.parse_args()
    rows = load(OBSERVED)
    if arguments.collect:
        rows = _collected(rows, arguments.collect, arguments.part)
        save(rows, OBSERVED)
    judged = {"by hand": list(by_hand(rows)), "calibrated": list(crossed(rows))}
    for name, told in judged.items():
        print(f"{name}: {len(told)} facts, Brier {brier(told):.4f}, expected calibration error {error(told):.3f}")
    print("\nDuties with their days, each letter by a model fitted without it:\n" + HEAD)
    lines = list(crossed(rows, LINE_PARTS))
    print("\n".join(reliability(lines)))
    print(f"\n{'line':14}{'below':>6}{'of them wrong':>15}{'right ones below':>18}{'wrong above':>13}")
    print("\n".join(_at(line, lines) for line in STEPS))
    fitted = fit(rows)
    print(f"\nline {fitted.line}, misread {fitted.misread}")
    if arguments.write:
        TABLE.write_text(to_toml(fitted), encoding="utf-8")
    return 0


def fit(rows: Sequence[Row]) -> Model:
    """The whole model. What reading costs is told by the photographed letters, all else by the others."""
    parts = _parts(rows)
    return Model(line_of(list(crossed(rows, LINE_PARTS))), misread(rows), parts)


def _parts(rows: Iterable[Row]) -> dict[str, Part]:
    by_part: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.source != PHOTO:
            by_part[row.part].append(row)
    return {part: fit_part(members) for part, members in sorted(by_part.items())}


def fit_part(rows: Sequence[Row]) -> Part:
    """Logistic regression with a pull towards 0, by Newton's steps."""
    forms = sorted({row.form for row in rows})
    names = sorted({name for row in rows for name in row.numbers})
    given = np.array(
        [
            [1.0, *(float(row.form == form) for form in forms), *(row.numbers.get(name, 0.0) for name in names)]
            for row in rows
        ]
    )
    right = np.array([float(row.right) for row in rows])
    pull = np.array([BASE_PULL, *[FORM_PULL] * len(forms), *[NUMBER_PULL] * len(names)])
    worth = np.zeros(given.shape[1])
    for _ in range(30):
        told = 1 / (1 + np.exp(-given @ worth))
        slope = given.T @ (told - right) + pull * worth
        curve = (given.T * (told * (1 - told))) @ given + np.diag(pull)
        worth -= np.linalg.solve(curve, slope)
    rounded = [round(float(one), 2) for one in worth]
    after = 1 + len(forms)
    return Part(
        rounded[0], dict(zip(forms, rounded[1:after], strict=True)), dict(zip(names, rounded[after:], strict=True))
    )


def misread(rows: Iterable[Row]) -> float:
    """Facts found wrong for each part of confidence that their pages lacked, over all photographed facts."""
    facts = list(_facts([row for row in rows if row.source == PHOTO]))
    doubt = sum(group[0].doubt for group in facts)
    return round(sum(not _right(group) for group in facts) / doubt, 1) if doubt else 0.0


def crossed(rows: Sequence[Row], parts: Sequence[str] = ()) -> Iterator[Judged]:
    """The certainty of each fact, by a model that never saw its letter, and whether it was right; of these parts."""
    read = [row for row in rows if row.source != PHOTO]
    letters = sorted({row.letter for row in read})
    random.Random(1).shuffle(letters)
    fold = {letter: at % FOLDS for at, letter in enumerate(letters)}
    for number in range(FOLDS):
        model = Model(0.0, 0.0, _parts(row for row in read if fold[row.letter] != number))
        held = [row for row in read if fold[row.letter] == number and (not parts or row.part in parts)]
        for group in _facts(held):
            known = [row.traits for row in group if row.part in model.parts]
            yield model.certainty(known), _right(group)


def by_hand(rows: Sequence[Row], parts: Sequence[str] = ()) -> Iterator[Judged]:
    """The finders' own weights and whether the facts were right."""
    read = [row for row in rows if row.source != PHOTO and (not parts or row.part in parts)]
    for group in _facts(read):
        yield group[0].weight, _right(group)


def _facts(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """The rows of each fact: a duty's own and its day's."""
    facts: dict[tuple[str, str, int], list[Row]] = defaultdict(list)
    for row in rows:
        facts[row.source, row.letter, row.fact].append(row)
    yield from facts.values()


def _right(group: Sequence[Row]) -> bool:
    return all(row.right for row in group)


def brier(told: Sequence[Judged]) -> float:
    """Mean squared distance of certainty and verdict: 0 is best."""
    return sum((sure - right) ** 2 for sure, right in told) / max(1, len(told))


def error(told: Sequence[Judged]) -> float:
    """Expected calibration error: how far certainty and share right lie apart, bin by bin."""
    return sum(len(one) * abs(_mean(one, 0) - _mean(one, 1)) for one in _bins(told)) / max(1, len(told))


def reliability(told: Sequence[Judged]) -> Iterator[str]:
    """A line for each bin: facts, certainty said, share right with its interval."""
    for members in _bins(told):
        low, high = interval(sum(right for _, right in members), len(members))
        least, most = min(members)[0], max(members)[0]
        said = f"{_mean(members, 0):>8.3f}{_mean(members, 1):>8.3f}   {low:.2f} to {high:.2f}"
        yield f"{least:.2f} to {most:.2f}  {len(members):>6}{said}"


def line_of(told: Sequence[Judged]) -> float:
    """The highest line below which at most `MOST_BELOW` of the right ones fall."""
    right = [sure for sure, is_right in told if is_right]
    kept = [line for line in STEPS if sum(sure < line for sure in right) <= MOST_BELOW * len(right)]
    return max(kept, default=STEPS[0])


def _at(line: float, told: Sequence[Judged]) -> str:
    below, above = [one for one in told if one[0] < line], [one for one in told if one[0] >= line]
    all_right = sum(right for _, right in told)
    low = sum(right for _, right in below)
    share = low / max(1, all_right)
    return f"{line:<14}{len(below):>6}{len(below) - low:>15}{low:>10} ({share:4.1%})" + f"{1 - _mean(above, 1):>12.3f}"


def _bins(told: Sequence[Judged]) -> Iterator[Sequence[Judged]]:
    for low, high in pairwise(BINS):
        members = [one for one in told if low <= one[0] < high]
        if members:
            yield members


def _mean(told: Sequence[Any], which: int) -> float:
    return float(np.mean([one[which] for one in told])) if told else 0.0


def _collected(rows: Sequence[Row], commit: str, part: str) -> list[Row]:
    """The rows with those of today's finders on opened letters, or on the open passages, once."""
    source = f"{part}@{commit}"
    letters = [] if part == "passages" else load_golden(FOLDER / part)
    new = [*of_letters(letters, source), *(of_passages(load_passages(), source) if not letters else ())]
    sources = {row.source for row in new}
    return [*(row for row in rows if row.source not in sources), *new]


def to_toml(fitted: Model) -> str:
    """The model as a table that people can read."""
    lines = [
        "# How often a found fact is right, by the phrasing it was found by and what stands around it.",
        "# Written by `python -m tests.eval.calibrate --write`; log odds. What it means: ingest/finders/certainty.py.",
        f"line = {fitted.line}",
        f"misread = {fitted.misread}",
    ]
    for name, part in fitted.parts.items():
        lines += ["", f"[parts.{name}]", f"base = {part.base}"]
        for table, values in (("forms", part.forms), ("worth", part.worth)):
            if values:
                lines += ["", f"[parts.{name}.{table}]", *(f'"{key}" = {value}' for key, value in values.items())]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
