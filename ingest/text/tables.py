"""Segments of one zone of a page in; out: its rows read across, a table's cells with all their lines."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.text.breaks import Row, Scale
from ingest.text.segments import Segment

Cells = list[list[Segment]]
"""A table's row, its cells from left to right, each with its lines."""
CLOSE = 0.6  # line heights between a line and the next of the same cell or column
_SHRINK = 0.2  # of a line's height at its top and bottom: the boxes of neighbouring lines overlap a little
_GUTTER = 0.15  # line heights that a gutter is wide at least
_ROW_GAP = 0.2  # heights that rows stand further apart than the lines of a cell, at least
_BESIDE = 0.25  # heights that lines of one table row overlap at least where one is centred beside two


def bands_of(segments: Sequence[Segment]) -> list[list[Segment]]:
    """The segments in bands from top to bottom that no segment reaches out of."""
    bands: list[list[Segment]] = []
    reach = 0.0
    for segment in sorted(segments, key=lambda segment: segment.top + _SHRINK * segment.size):
        if bands and segment.top + _SHRINK * segment.size < reach:
            bands[-1].append(segment)
        else:
            bands.append([segment])
            reach = 0.0
        reach = max(reach, segment.bottom - _SHRINK * segment.size)
    return bands


def stretches_of(segments: Sequence[Segment], scale: Scale) -> list[tuple[float, float]]:
    """The stretches across the page that some segment covers, from left to right, parted by gutters."""
    stretches: list[tuple[float, float]] = []
    for segment in sorted(segments, key=lambda segment: segment.left):
        if stretches and segment.left - stretches[-1][1] < _GUTTER * scale.size:
            stretches[-1] = stretches[-1][0], max(stretches[-1][1], segment.right)
        else:
            stretches.append((segment.left, segment.right))
    return stretches


def read_rows(zone: Sequence[Segment], scale: Scale) -> list[Row]:
    """A zone read across: one row a band, the later lines of a cell put to its first."""
    rows: list[Row] = []
    for table in _tables(_with_centred(bands_of(zone)), scale):
        columns = stretches_of([segment for band in table for segment in band], scale)
        found: list[list[list[Segment]]] = []
        for cells in _with_bottoms([_cells_of(band, columns) for band in table]):
            if found and _goes_on(found[-1], cells):
                found[-1] = [above + below for above, below in zip(found[-1], cells, strict=True)]
            else:
                found.append(cells)
        rows += [Row(_without_ends(cells)) for cells in found]
    return rows


def _cells_of(band: Sequence[Segment], columns: Sequence[tuple[float, float]]) -> Cells:
    """A band's segments, each in its column."""
    cells: Cells = [[] for _ in columns]
    for segment in sorted(band, key=lambda segment: (segment.middle, segment.left)):
        cells[next(at for at, (_, right) in enumerate(columns) if segment.left <= right)].append(segment)
    return cells


def _with_bottoms(bands: Sequence[Cells]) -> list[Cells]:
    """Bands, first lines of cells put to the row that they stand above, where cells stand on their row's bottom."""
    joined: list[Cells] = []
    above: list[Cells] = []
    for at, cells in enumerate(bands):
        if _stands_above(bands, at):
            above.append(cells)
            continue
        for lines in reversed(above):
            cells = [first + rest for first, rest in zip(lines, cells, strict=True)]
        joined.append(cells)
        above = []
    return joined + above


def _stands_above(bands: Sequence[Cells], at: int) -> bool:
    """Whether the band has but some of the next one's cells, and stands nearer to it than rows stand to each other."""
    if at + 1 >= len(bands):
        return False
    here, below = bands[at], bands[at + 1]
    if all(here) or not all(below[column] for column, cell in enumerate(here) if cell) or len(_filled(below)) < 2:
        return False
    if len(_filled(here)) >= len(_filled(below)):
        return False
    size = _filled(here)[0][0].size
    gap = _gap(here, below)
    if gap > CLOSE * size:
        return False
    beyond = [_gap(bands[at - 1], here)] if at else []
    beyond += [_gap(below, bands[at + 2])] if at + 2 < len(bands) and all(below) else []
    return bool(beyond) and min(beyond) > gap + _ROW_GAP * size


def _filled(cells: Cells) -> list[list[Segment]]:
    return [cell for cell in cells if cell]


def _gap(above: Cells, below: Cells) -> float:
    return min(one.top for cell in below for one in cell) - max(one.bottom for cell in above for one in cell)


def _tables(bands: Sequence[list[Segment]], scale: Scale) -> list[list[list[Segment]]]:
    """Bands put together as long as none reaches across a gutter of those before it."""
    tables: list[list[list[Segment]]] = []
    for band in bands:
        if tables:
            so_far = stretches_of([segment for above in tables[-1] for segment in above], scale)
            joined = stretches_of([segment for above in [*tables[-1], band] for segment in above], scale)
            if len(joined) > 1 and len(joined) >= max(len(so_far), len(stretches_of(band, scale))) > 1:
                tables[-1].append(band)
                continue
        tables.append([band])
    return tables


def _without_ends(cells: Sequence[Sequence[Segment]]) -> tuple[tuple[Segment, ...], ...]:
    """A row's cells from the first that is filled to the last; one left empty between them stays."""
    filled = [index for index, cell in enumerate(cells) if cell]
    return tuple(tuple(cell) for cell in cells[filled[0] : filled[-1] + 1])


def _with_centred(bands: Sequence[list[Segment]]) -> list[list[Segment]]:
    """Bands, those put into one that are lines of a cell and what stands centred beside them in another."""
    merged: list[list[Segment]] = []
    last: list[Segment] = []
    for band in bands:
        if last and _is_centred_beside(last, band):
            merged[-1] = merged[-1] + band
        else:
            merged.append(band)
        last = band
    return merged


def _is_centred_beside(above: Sequence[Segment], band: Sequence[Segment]) -> bool:
    overlap = max(segment.bottom for segment in above) - min(segment.top for segment in band)
    beside = all(one.right < other.left or other.right < one.left for one in above for other in band)
    return beside and overlap > _BESIDE * band[0].size


def _goes_on(row: Sequence[Sequence[Segment]], cells: Sequence[Sequence[Segment]]) -> bool:
    """Whether `cells` are further lines of the cells of `row`: close below, and not the start of a row of their own."""
    if sum(bool(cell) for cell in row) < 2:
        return False
    above = max(segment.bottom for cell in row for segment in cell)
    below = [segment for cell in cells for segment in cell]
    if min(segment.top for segment in below) - above > CLOSE * below[0].size:
        return False
    if any(cell and not over for over, cell in zip(row, cells, strict=True)):
        return False
    if not cells[0]:
        return True
    return cells[0][0].text[0].islower() and len(row[0]) > 0
