"""`python -m tests.letters.opened_third.make [NAME …]`: draws these opened letters' files from their sources.

Needs the same tools as `tests.letters.make`. The same tools give the same bytes.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.letters.golden import load_golden
from tests.letters.markup import load
from tests.letters.opened.make import Recipe
from tests.letters.opened_third import recipes_daily, recipes_decisions, recipes_demands

FOLDER = Path(__file__).parent
SOURCES = FOLDER / "source"

RECIPES: dict[str, Recipe] = recipes_decisions.RECIPES | recipes_demands.RECIPES | recipes_daily.RECIPES


def main(arguments: list[str] | None = None) -> int:
    """Draws the named letters, or all; prints sizes."""
    parser = argparse.ArgumentParser(prog="python -m tests.letters.opened_third.make", description=__doc__)
    parser.add_argument("names", nargs="*", help="letters to draw; all when none is named")
    wanted = parser.parse_args(arguments)
    for golden in load_golden(FOLDER):
        if wanted.names and golden.name not in wanted.names:
            continue
        made = RECIPES[golden.name](load(golden.name, SOURCES))
        for path, data in zip(golden.files, made, strict=True):
            path.write_bytes(data)
            print(f"{len(data):>9,} bytes  {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
