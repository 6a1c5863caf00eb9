"""A page typed as fixed-width text in, the `SourcePage` a reader of such a page would give out.

Each character is a cell of 6 by 14 points on A4, so that a test shows the page as it looks.
"""

from __future__ import annotations

import random
import re

from ingest.models import Box, Origin, ReadBy, Run, SourcePage

WIDTH, HEIGHT = 600.0, 840.0
_CELL, _LINE, _SIZE = 6.0, 14.0, 12.0


def typed(
    text: str, way: ReadBy = ReadBy.TEXT, page: int = 0, top: float = 56.0, shuffled: int | None = None
) -> SourcePage:
    """The page with `text` from `top` points down. OCR gives whole lines, a text layer gives words.

    `shuffled` is the seed of the order the runs are in: files keep them in any.
    """
    unit = r"\S+" if way is ReadBy.TEXT else r"\S+(?: {1,2}\S+)*"
    runs = [
        Run(found.group(), _box(row, *found.span(), top=top))
        for row, line in enumerate(text.strip("\n").split("\n"))
        for found in re.finditer(unit, line)
    ]
    if shuffled is not None:
        random.Random(shuffled).shuffle(runs)
    return SourcePage(Origin(0, page), way, 0.95 if way is ReadBy.OCR else 1.0, tuple(runs), width=WIDTH, height=HEIGHT)


def _box(row: int, start: int, end: int, top: float) -> Box:
    upper = top + row * _LINE
    return Box((36 + start * _CELL) / WIDTH, upper / HEIGHT, (36 + end * _CELL) / WIDTH, (upper + _SIZE) / HEIGHT)
