"""`python -m tests.letters.opened_fifth.make [NAME …]`: draws these opened letters' files from their sources.

Needs the same tools as `tests.letters.make`. The same tools give the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.letters.drawing import command, draw_lot
from tests.letters.opened_fifth import recipes_decisions, recipes_demands

if __name__ == "__main__":
    wanted = command("tests.letters.opened_fifth.make", __doc__).parse_args()
    sys.exit(draw_lot(Path(__file__).parent, recipes_decisions.RECIPES | recipes_demands.RECIPES, wanted.names))
