"""`python -m tests.eval`: how right the facts are on the golden letters, as a table; every fault on request."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from tests.eval.score import Figure, Marked, Reader, by_group, figures, interval, mark
from tests.letters.golden import FOLDER, load_golden


def main() -> int:
    """Prints the figures; 0 whatever they are."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval", description=__doc__)
    parser.add_argument("--reader", choices=[one.value for one in Reader], default=Reader.FILES.value,
                        help="files: each file the whole way (default); text: the finders alone, on a perfect reader's words")  # fmt: skip
    parser.add_argument("--letters", type=Path, default=FOLDER, help="the folder of golden letters")
    parser.add_argument("--only", default="", help="letters whose name holds this")
    parser.add_argument("--traps", action="store_true", help="a line for each trap too")
    parser.add_argument("--faults", action="store_true", help="name every fault")
    arguments = parser.parse_args()
    goldens = [golden for golden in load_golden(arguments.letters) if arguments.only in golden.name]
    marked = list(mark(goldens, Reader(arguments.reader)))
    if arguments.faults:
        _faults(marked)
    print(f"\n{len(marked)} letters, read as {arguments.reader}")
    _table("all", marked)
    for group, members in by_group(marked).items():
        if arguments.traps or not group.startswith("trap "):
            _line(group, members)
    return 0


def _faults(marked: Sequence[Marked]) -> None:
    for one in marked:
        for fault in one.verdict.faults:
            print(f"{one.name}: {fault}")


def _table(name: str, marked: Sequence[Marked]) -> None:
    print(f"\n{name:16}{'recall':>8}{'95 %':>14}{'precision':>11}{'95 %':>14}   counts")
    for part, figure in figures(marked).items():
        print(f"{part:16}{_share(figure.recall, figure.found, figure.expected)}{_precision(figure)}"
              f"   {figure.found}/{figure.expected}, {figure.invented} invented")  # fmt: skip
    whole = sum(not one.verdict.faults for one in marked)
    print(f"\nletters without a fault {whole}/{len(marked)}\n")


def _precision(figure: Figure) -> str:
    return "  " + _share(figure.precision, figure.found, figure.found + figure.invented)


def _share(share: float, right: int, of: int) -> str:
    low, high = interval(right, of)
    return f"{share:8.3f}{f'{low:.2f}–{high:.2f}':>14}"


def _line(group: str, marked: Sequence[Marked]) -> None:
    found = figures(marked)
    parts = ("duties", "deadlines", "kind", "amounts", "appeal")
    told = "  ".join(
        f"{part} {found[part].found}/{found[part].expected}+{found[part].invented}" for part in parts if part in found
    )
    print(f"{group:42} {len(marked):3}  {told}")


if __name__ == "__main__":
    raise SystemExit(main())
