"""Rows of one column in; out: which are wraps of a sentence, which lines of their own, and where paragraphs begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from ingest.text.segments import MARKER, Segment

_PARAGRAPH_PITCH = 1.3  # times the usual distance of lines
_TABLE_PITCH = 3.0  # … between rows, which have room around them and often more than one line
_OTHER_SIZE = {True: 1.12, False: 1.4}  # by whether the size is exact: a text layer's is, OCR's boxes vary
_INDENT = 0.8  # line heights
_PROSE_WORDS = 4  # a shorter line may be a name, a street or a label
_SURE_PROSE_WORDS = 6  # … where no other line shows that this is prose
_LONG_LINE_WORDS = 5
_CLEARLY_SHORT = 0.75  # of the column's width: such a line was ended on purpose
_NEARLY_FULL = 0.88  # … and such a line of prose was not
LEADS_ON = re.compile(
    r"(?:\b(?:den|de|en|et|din|dit|dine|vores|og|eller|samt|at|senest|inden|kl|nr|stk|jf)\.?|§§?)$", re.IGNORECASE
)
"""Ends of a line after which a sentence goes on, however short the line. No prepositions: a heading may end in one."""
_LABEL = re.compile(r"[A-ZÆØÅ][^\s:]*(?: [^\s:]+)?:(?:\s|$)")  # "Dato:", "Vores ref.:"
_ADDRESS = re.compile(r"@|^www\.|^https?:")
_ENDINGS = (".", "!", "?", ":", ";", ")", '"', "”", "»")


class Break(StrEnum):
    """What parts a line from the one before it."""

    NONE = "none"  # a soft wrap: the sentence goes on
    LINE = "line"  # a line of its own: a list item, a table row, a line of an address
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Scale:
    """What is usual on the page: height of lines, their distance in such heights; `exact` unless OCR measured it."""

    size: float
    pitch: float
    exact: bool


@dataclass(frozen=True)
class Row:
    """What is read in one go: a line of text, or a table row with its cells from left to right."""

    cells: tuple[tuple[Segment, ...], ...]

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """All segments, cell by cell."""
        return tuple(segment for cell in self.cells for segment in cell)

    @cached_property
    def left(self) -> float:
        """Left edge."""
        return min(segment.left for segment in self.segments)

    @cached_property
    def right(self) -> float:
        """Right edge."""
        return max(segment.right for segment in self.segments)

    @cached_property
    def top(self) -> float:
        """Upper edge."""
        return min(segment.top for segment in self.segments)

    @cached_property
    def bottom(self) -> float:
        """Lower edge."""
        return max(segment.bottom for segment in self.segments)

    @cached_property
    def size(self) -> float:
        """Height of the letters' line."""
        return max(segment.size for segment in self.segments)

    @cached_property
    def words(self) -> list[str]:
        """Its words."""
        return [word for segment in self.segments for word in segment.text.split()]


def scale_of(segments: Sequence[Segment], exact: bool) -> Scale:
    """The usual size and distance of the lines."""
    sizes = sorted(segment.size for segment in segments for _ in segment.words)
    size = sizes[len(sizes) // 2]
    ordered = sorted(segments, key=lambda segment: segment.middle)
    pitches: list[float] = []
    for index, upper in enumerate(ordered):
        for lower in ordered[index + 1 : index + 13]:
            pitch = (lower.middle - upper.middle) / upper.size
            if pitch > 0.6 and lower.left < upper.right and upper.left < lower.right:
                if pitch < 2.2:
                    pitches.append(pitch)
                break
    usual = sorted(pitches)[len(pitches) * 3 // 10] if pitches else 1.0
    return Scale(size, usual, exact)


def break_lines(rows: Sequence[Row], right: float, scale: Scale) -> Iterator[tuple[Row, Break]]:
    """Each row with what parts it from the one before; `right` is how far the column's lines may reach."""
    if rows:
        yield rows[0], Break.PARAGRAPH
    reach, prose = _reach(rows, right)
    for above, row in pairwise(rows):
        yield row, _parting(above, row, reach, prose, scale)


def _reach(rows: Sequence[Row], right: float) -> tuple[float, bool]:
    """How far the column's lines do reach, and whether there is prose to tell it from: a line that a small letter
    goes on from was wrapped, so its column's longest lines show the width."""
    wrapped = any(
        len(above.words) >= _PROSE_WORDS and _starts_small(below) and not above.words[-1].endswith(_ENDINGS)
        for above, below in pairwise(rows)
    )
    long = [row.right for row in rows if len(row.cells) == 1 and len(row.words) >= _LONG_LINE_WORDS]
    return (max(long), True) if wrapped and long else (right, False)


def _parting(above: Row, row: Row, reach: float, prose: bool, scale: Scale) -> Break:
    size = scale.size if abs(above.size - scale.size) < 0.15 * scale.size else above.size
    in_table = len(above.cells) > 1 and len(row.cells) > 1
    if row.bottom - above.bottom > (_TABLE_PITCH if in_table else _PARAGRAPH_PITCH) * scale.pitch * size:
        return Break.PARAGRAPH
    if max(above.size, row.size) > _OTHER_SIZE[scale.exact] * min(above.size, row.size):
        return Break.PARAGRAPH
    if len(above.cells) > 1 or len(row.cells) > 1 or _starts_item(above, row) or _LABEL.match(" ".join(row.words)):
        return Break.LINE
    ended = above.words[-1].endswith(_ENDINGS)
    if ended and MARKER.match(above.words[0]) and row.words[0][0].isupper() and row.left - above.left < _INDENT * size:
        return Break.LINE
    if ended and row.left - above.left > _INDENT * size and not MARKER.match(above.words[0]):
        return Break.LINE if above.words[-1].endswith(":") else Break.PARAGRAPH
    if above.left - row.left > _INDENT * size and (ended or MARKER.match(above.words[0])):
        return Break.LINE
    return Break.NONE if _is_wrapped(above, row, reach, prose) else Break.LINE


def _starts_item(above: Row, row: Row) -> bool:
    """Whether the row is a list item. "1." may also be the day of a date that was wrapped ("senest den / 1. juni"),
    "55." the end of a phone number."""
    if not MARKER.match(row.words[0]):
        return False
    hangs_out = above.left - row.left > _INDENT * row.size
    if not row.words[0][0].isdigit() or hangs_out or MARKER.match(above.words[0]):
        return True
    small = len(row.words) > 1 and row.words[1][0].islower()
    return above.words[-1].endswith(_ENDINGS) or (not small and len(above.words) < _SURE_PROSE_WORDS)


def _starts_small(row: Row) -> bool:
    return row.words[0][0].islower() and not _ADDRESS.search(row.words[0])


def _is_wrapped(above: Row, row: Row, reach: float, in_prose: bool) -> bool:
    """Whether the line above ended only because the next word did not fit."""
    starts_small = _starts_small(row)
    if above.words[-1].endswith(("-", "\u00ad")) and starts_small:
        return True
    first = row.segments[0].words[0]
    share = len(row.words[0]) / max(len(first.run.text), 1)  # an OCR run is a whole line
    needed = (first.right - first.left) * min(share, 1.0) + 0.2 * above.size
    fits = above.right + needed <= reach
    share = (above.right - above.left) / max(reach - above.left, 1e-6)
    if LEADS_ON.search(above.segments[-1].text) and len(above.words) >= _PROSE_WORDS - 1:
        return True
    ended = above.words[-1].endswith(_ENDINGS)
    if not fits or (in_prose and share > _NEARLY_FULL and not ended):
        return starts_small or len(above.words) >= (_PROSE_WORDS if in_prose else _SURE_PROSE_WORDS)
    open_end = not ended and len(above.words) >= _PROSE_WORDS
    in_sentence = in_prose or len(above.words) >= _SURE_PROSE_WORDS
    goes_on = starts_small or (in_sentence and row.words[0][0].isdigit())
    return open_end and goes_on and share > _CLEARLY_SHORT
