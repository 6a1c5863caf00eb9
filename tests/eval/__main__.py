"""`python -m tests.eval`: how right the facts are on the golden letters, beside a plain recipe; every fault on request."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from tests.eval.score import Marked, by_group, mark, mark_recipe
from tests.eval.table import GROUP_HEAD, faults, group_line, summary, truths, understandable
from tests.eval.told import Reader, tell
from tests.letters.golden import FOLDER, OPEN, SEALED, load_golden

PARTS = {**OPEN, SEALED: FOLDER / SEALED}
"""The letters the finders are developed on; those that were sealed once; those that only the final figure is taken from."""
SHARED_BY = 3
"""A trap of fewer letters says little by itself: it is printed with `--traps` alone."""
EXIT_USAGE = 64


def main() -> int:
    """Prints the figures; 0 whatever they are."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval", description=__doc__)
    parser.add_argument(
        "--part",
        choices=list(PARTS),
        default="dev",
        help="dev (default), a lot that was opened, or the sealed letters",
    )
    parser.add_argument("--reader", choices=[one.value for one in Reader], default=Reader.FILES.value,
                        help="files: each file the whole way (default); text: the finders alone, on a perfect reader's words")  # fmt: skip
    parser.add_argument("--only", default="", help="letters whose name holds this")
    parser.add_argument("--traps", action="store_true", help="a line for each trap, however few letters have it")
    parser.add_argument(
        "--faults", action="store_true", help="name every fault, letter by letter (not of sealed letters)"
    )
    arguments = parser.parse_args()
    if arguments.part == SEALED and (arguments.faults or arguments.only):
        print("Sealed letters are for the final figure: who looks at one replaces it.", file=sys.stderr)
        return EXIT_USAGE
    goldens = [golden for golden in load_golden(PARTS[arguments.part]) if arguments.only in golden.name]
    told = list(tell(goldens, Reader(arguments.reader)))
    marked, plain = [mark(one) for one in told], [mark_recipe(one) for one in told]
    if arguments.faults:
        print("\n".join(faults(marked)), end="\n\n")
    print(f"{len(marked)} letters ({arguments.part}), words read from {arguments.reader}; beside it a plain recipe of")
    print("regular expressions on the same words. Share with its 95 % interval; targets are for the sealed letters.\n")
    print("\n".join(summary(marked, plain)), end="\n\n")
    print("\n".join(truths(marked, plain)), end="\n\n")
    print("\n".join(understandable(told)), end="\n\n")
    _groups("Brevklar", marked, 1 if arguments.traps else SHARED_BY)
    _groups("plain recipe", plain, None)
    return 0


def _groups(who: str, marked: Sequence[Marked], traps_from: int | None) -> None:
    """A line for each kind and format, and for each trap of at least `traps_from` letters (None: no traps)."""
    print(f"{who:34}{GROUP_HEAD}")
    for group, members in by_group(marked).items():
        if not group.startswith("trap ") or (traps_from and len(members) >= traps_from):
            print(group_line(group, members))
    print()


if __name__ == "__main__":
    raise SystemExit(main())
