"""`python -m tests.letters.opened_fourth.make [NAME …]`: draws these opened letters' files from their sources.

Needs the same tools as `tests.letters.make`. The same tools give the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.letters.drawing import command, draw_lot
from tests.letters.opened_fourth import recipes_first, recipes_last

if __name__ == "__main__":
    wanted = command("tests.letters.opened_fourth.make", __doc__).parse_args()
    sys.exit(draw_lot(Path(__file__).parent, recipes_first.RECIPES | recipes_last.RECIPES, wanted.names))
