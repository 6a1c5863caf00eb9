"""Segments of a page in; out: its rows in reading order, each column by itself, tables row by row.

Bands of the page that no line crosses are put together as long as a gutter runs through them. Such a zone is read
either as columns (each side for itself) or as a table (across). A narrow right-hand column (case number, date, case
worker) is read at the first paragraph beside its top, so that it never stands in the middle of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.text.breaks import Break, Row, Scale, break_lines
from ingest.text.segments import Segment
from ingest.text.tables import CLOSE, bands_of, read_rows, stretches_of

_LABELS = re.compile(
    r"(?:dato|sagsnr|sagsnummer|sag|sags-?id|journalnr|j\.?\s?nr|jour\.?nr|dokumentnr|dok\.?\s?nr|sagsbehandler|sagsbeh"
    r"|kontaktperson|(?:vores|vor|deres|jeres|din) ref|ref(?:erence)?|telefon|tlf|direkte|mobil|telefontid"
    r"|åbningstid(?:er)?|e-?mail|mail|cvr(?:-?nr)?|ean(?:-?nr)?|kundenr|kundenummer|cpr(?:-?nr)?|fakturanr|debitornr|brevdato|side)\b[.:]?",
    re.IGNORECASE,
)
_WEAK_LABELS = frozenset({"dato", "side", "sag", "mail", "mobil", "direkte", "ref", "reference"})
_POSTCODE = re.compile(r"(?:DK[- ]?)?\d{4} [A-ZÆØÅ]")
_NUMERIC = re.compile(r"[-–+]?[\d.,/ ]+(?:kr\.?|%|pct\.?|stk\.?|DKK|,-)*|(?:DKK|kr\.?) ?[\d.,]+", re.IGNORECASE)

_STRIPE = 2.5  # line heights of empty page that part zones
_ALIGNED = 0.35  # heights between two rows' middles
_TABLE_ROWS = 0.75  # of the shorter side's rows that go on across the gutter in a table
_LINES_OF_COLUMNS = 3  # on both sides of one row: these are columns whose lines don't stand level
_SIDE_WIDTH = 0.4  # of the zone: a column narrower than this stands beside the letter
_FULL = 0.8  # of its column: a line as long as this was wrapped


@dataclass(frozen=True, slots=True)
class Line:
    """A row and what parts it from the row before."""

    row: Row
    breaks_before: Break


def read_in_order(segments: Sequence[Segment], right: float, scale: Scale) -> list[Line]:
    """The rows of `segments` in reading order; `right` is how far their lines may reach."""
    lines: list[Line] = []
    plain: list[Row] = []

    def flush() -> None:
        lines.extend(Line(row, parting) for row, parting in break_lines(plain, right, scale))
        plain.clear()

    for zone in _zones(segments, scale):
        split = _column_split(zone, scale) if len(stretches_of(zone, scale)) > 1 else None
        if split is None:
            plain.extend(read_rows(zone, scale))
            continue
        flush()
        lines.extend(_read_columns(*split, right, scale))
    flush()
    return lines


def _zones(segments: Sequence[Segment], scale: Scale) -> list[list[Segment]]:
    """Bands put together as long as one gutter runs through them all."""
    zones: list[list[Segment]] = []
    for band in bands_of(segments):
        if zones:
            gap = min(s.top for s in band) - max(s.bottom for s in zones[-1])
            joined = zones[-1] + band
            if gap < _STRIPE * scale.size and len(stretches_of(joined, scale)) > 1:
                zones[-1] = joined
                _take_in_above(zones, scale)
                continue
        zones.append(list(band))
    return zones


def _take_in_above(zones: list[list[Segment]], scale: Scale) -> None:
    """Add to the last zone the lines close above it that stand on one of its sides: a column may start higher."""
    while len(zones) > 1:
        gap = min(segment.top for segment in zones[-1]) - max(segment.bottom for segment in zones[-2])
        joined = zones[-2] + zones[-1]
        if gap > CLOSE * scale.size or len(stretches_of(joined, scale)) < 2:
            return
        zones[-2:] = [joined]


def _column_split(zone: Sequence[Segment], scale: Scale) -> tuple[list[Segment], list[Segment]] | None:
    """The zone's left and right side where they are columns, widest gutter first; None where it is a table."""
    stretches = stretches_of(zone, scale)
    gutters = [(after[0] - before[1], before[1]) for before, after in pairwise(stretches)]
    for _, edge in sorted(gutters, reverse=True):
        left = [segment for segment in zone if segment.right <= edge]
        right = [segment for segment in zone if segment.right > edge]
        if _are_columns(left, right, scale):
            return left, right
    return None


def _are_columns(left: Sequence[Segment], right: Sequence[Segment], scale: Scale) -> bool:
    if len(bands_of([*left, *right])) == 1 and len(left) == len(right) == 1:
        return False
    if _has_labels(right) and not _starts_with_label(left):
        return True
    if _share(right, lambda segment: bool(_NUMERIC.fullmatch(segment.text))) >= 0.6:
        return False
    if any(_POSTCODE.match(segment.text) for segment in left) and len(left) + len(right) > 2:
        return True
    return _wrapped_beside(_by_height(left), _by_height(right)) or _shared_rows(left, right, scale) < _TABLE_ROWS


def _shared_rows(left: Sequence[Segment], right: Sequence[Segment], scale: Scale) -> float:
    """How much of the shorter side stands in rows with the other; none of it where many lines run past many others."""
    edge = max(segment.right for segment in left)
    sides = [
        (sum(segment.right <= edge for segment in row.segments), sum(segment.right > edge for segment in row.segments))
        for row in read_rows([*left, *right], scale)
    ]
    if any(min(lines) >= _LINES_OF_COLUMNS for lines in sides):
        return 0.0
    return sum(all(lines) for lines in sides) / min(
        sum(bool(one) for one, _ in sides), sum(bool(two) for _, two in sides)
    )


def _has_labels(segments: Sequence[Segment]) -> bool:
    found = {
        match.group().lower().rstrip(".:") for segment in segments if (match := _LABELS.match(segment.text)) is not None
    }
    return len(found) >= 2 or (len(segments) > 1 and bool(found - _WEAK_LABELS))


def _starts_with_label(segments: Sequence[Segment]) -> bool:
    return _share(segments, lambda segment: bool(_LABELS.match(segment.text))) >= 0.5


def _share(segments: Sequence[Segment], test: Callable[[Segment], bool]) -> float:
    return sum(map(test, segments)) / len(segments)


def _by_height(segments: Sequence[Segment]) -> list[list[Segment]]:
    """The segments as rows from top to bottom, each row from left to right."""
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda segment: segment.middle):
        if rows and segment.middle - rows[-1][0].middle < 0.5 * min(segment.size, rows[-1][0].size):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [sorted(row, key=lambda segment: segment.left) for row in rows]


def _level(row: Sequence[Segment], other: Sequence[Segment]) -> bool:
    return abs(row[0].middle - other[0].middle) <= _ALIGNED * max(row[0].size, other[0].size)


def _wrapped_beside(left_rows: Sequence[list[Segment]], right_rows: Sequence[list[Segment]]) -> bool:
    """Whether three lines of prose in a row on the left go on past others on the right, as no table's cells do."""
    start, end = min(row[0].left for row in left_rows), max(row[-1].right for row in left_rows)
    streak = 0
    for row, below in pairwise(left_rows):
        full = len(row) == 1 and row[0].right - start >= _FULL * (end - start) and len(row[0].text.split()) >= 3
        tight = below[0].top - row[0].bottom < 0.5 * row[0].size
        beside = any(_level(row, other) or abs(row[0].middle - other[0].middle) < row[0].size for other in right_rows)
        streak = streak + 1 if full and tight and beside else 0
        if streak >= 3:
            return True
    return False


def _read_columns(left: list[Segment], right: list[Segment], edge: float, scale: Scale) -> list[Line]:
    gutter = min(segment.left for segment in right)
    first = read_in_order(left, gutter - scale.size, scale)
    second = read_in_order(right, edge, scale)
    width = max(s.right for s in right) - min(s.left for s in left)
    if max(s.right for s in right) - gutter > _SIDE_WIDTH * width:
        return first + _continued(first, second)
    top = min(segment.top for segment in right)
    starts = [index for index, line in enumerate(first) if line.breaks_before is Break.PARAGRAPH]
    nearest = min([*starts, len(first)], key=lambda index: abs(_top(first, index) - top))
    return first[:nearest] + second + first[nearest:]


def _continued(first: list[Line], second: list[Line]) -> list[Line]:
    """The second column of a text; its first line may go on with the last sentence of the first."""
    open_end = first[-1].row.words[-1][-1] not in ".!?:"
    if open_end and second[0].row.words[0][0].islower():
        return [Line(second[0].row, Break.NONE), *second[1:]]
    return second


def _top(lines: Sequence[Line], index: int) -> float:
    return lines[index].row.top if index < len(lines) else lines[-1].row.bottom
