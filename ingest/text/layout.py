"""A page's placed words in, its lines in reading order out: columns, tables, lists and paragraphs told apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ingest.models import Box, SourcePage


class Break(StrEnum):
    """What parts a line from the one before it."""

    NONE = "none"  # a soft wrap: the sentence goes on
    LINE = "line"  # a line of its own: a list item, a table row, a line of an address
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class LaidLine:
    """One line of a page, table cells parted by a tab.

    `pieces` are `(start, end, box)`: `text[start:end]` stands in `box`; in order, not overlapping. Empty, and `box`
    None, where text flows.
    """

    text: str
    pieces: tuple[tuple[int, int, Box], ...] = ()
    box: Box | None = None
    breaks_before: Break = Break.LINE


_PARTING = {Break.NONE: " ", Break.LINE: "\n", Break.PARAGRAPH: "\n\n"}


@dataclass(frozen=True, slots=True)
class LaidPage:
    """A page's lines in reading order."""

    source: SourcePage
    lines: tuple[LaidLine, ...]

    @property
    def text(self) -> str:
        """The page's words as one text: paragraphs parted by an empty line, soft wraps as spaces."""
        return "".join(
            (_PARTING[line.breaks_before] if index else "") + line.text for index, line in enumerate(self.lines)
        )
