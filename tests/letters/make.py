"""`python -m tests.letters.make [NAME …] [--bad]`: draws the golden letters' files from their sources.

Needs Debian's chromium, libreoffice-writer-nogui, libheif-examples, fonts-liberation, fonts-dejavu and fonts-noto-core,
and WeasyPrint besides the Python packages of the development group. The same tools give the same bytes.
"""

from __future__ import annotations

import sys

from tests.letters import bad
from tests.letters.drawing import command, write
from tests.letters.golden import FOLDER, load_golden
from tests.letters.recipes import RECIPES
from tests.letters.recipes_long import LONG


def main(arguments: list[str] | None = None) -> int:
    """Draws the named letters, or all, and says what it wrote; `--bad` writes the bad files alone."""
    parser = command("tests.letters.make", __doc__)
    parser.add_argument("--bad", action="store_true", help="write the files of bad/ instead")
    wanted = parser.parse_args(arguments)
    if wanted.bad:
        bad.write(FOLDER / "bad")
        return 0
    for golden in load_golden():
        if not wanted.names or golden.name in wanted.names:
            write(golden, (RECIPES | LONG)[golden.name](golden.name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
