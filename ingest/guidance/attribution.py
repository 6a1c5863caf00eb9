"""A page's blocks in, the same out with the ones named that the page took over from borger.dk.

Municipalities show text of borger.dk inside their own pages. An answer that quotes it must name it as the source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.guidance.models import Block, BlockKind

BORGER_DK = "borger.dk"
_SAYS_SO = re.compile(
    r"^\W*(?:(?:indhold|indholdet|tekst|teksten|afsnittet|information|oplysningerne)\b.{0,40}|fra|kilde:?|from|source:?|text)\s+"
    r"(?:fra\s+|from\s+)?borger\.dk\W*$",
    re.IGNORECASE,
)
"""A line or a heading of its own that names where the section's words come from."""


def attribute(blocks: Sequence[Block]) -> list[Block]:
    """The blocks; the section (from its heading to the next of the same or a higher level) that such a line stands in
    or such a heading opens is borger.dk's."""
    result = list(blocks)
    for at, block in enumerate(blocks):
        if _SAYS_SO.match(block.text):
            for place in _section(blocks, at):
                result[place] = replace(result[place], attribution=BORGER_DK)
    return result


def _section(blocks: Sequence[Block], at: int) -> range:
    start = at
    while start > 0 and blocks[start].kind is not BlockKind.HEADING:
        start -= 1
    level = blocks[start].level if blocks[start].kind is BlockKind.HEADING else 7
    end = start + 1
    while end < len(blocks) and not (blocks[end].kind is BlockKind.HEADING and blocks[end].level <= level):
        end += 1
    return range(start, end)
