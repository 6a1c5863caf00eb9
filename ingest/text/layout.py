"""A page's placed words in, its lines in reading order out: columns, tables, lists and paragraphs told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.models import Box, ReadBy, SourcePage
from ingest.text.breaks import Break, Row, scale_of
from ingest.text.columns import read_in_order
from ingest.text.flowing import flowing_lines
from ingest.text.segments import MARKER, join_words, segments_of

__all__ = ["Break", "LaidLine", "LaidPage", "around", "lay_out"]


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


def lay_out(page: SourcePage) -> LaidPage:
    """The page's lines in the order a reader takes them, whatever order the file keeps them in.

    Writing along the page's edge comes last. Flowing text passes through, line by line.
    """
    if not page.runs:
        return LaidPage(
            page, tuple(LaidLine(line, breaks_before=parting) for line, parting in flowing_lines(page.text))
        )
    segments, sideways = segments_of(page)
    by_word = page.read_by is ReadBy.TEXT
    lines: list[LaidLine] = []
    if segments:
        scale = scale_of(segments, exact=by_word)
        right = max(segment.right for segment in segments)
        lines = [_laid(line.row, line.breaks_before, by_word) for line in read_in_order(segments, right, scale)]
    lines += [_laid(Row(((segment,),)), Break.PARAGRAPH, by_word) for segment in sideways]
    return LaidPage(page, tuple(lines))


def _laid(row: Row, parting: Break, by_word: bool) -> LaidLine:
    text = ""
    pieces: list[tuple[int, int, Box]] = []
    for index, cell in enumerate(row.cells):
        if index:
            text += " " if MARKER.match(text) else "\t"
        for number, segment in enumerate(cell):
            text += " " if number else ""
            words, places = join_words(segment.words, by_word)
            pieces += [(len(text) + start, len(text) + end, box) for start, end, box in places]
            text += words
    return LaidLine(text, tuple(pieces), around([box for _, _, box in pieces]), parting)


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of `boxes`."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))
