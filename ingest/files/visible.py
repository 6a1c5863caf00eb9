"""A page's pixels with and without its text in; out: which words a reader sees, and where else writing stands.

The page is drawn twice, once without its text objects. What differs is the ink of the text, whatever hides it: white on
white, an opaque box or picture on top, clipping, a switched-off layer, zero opacity. A word is seen where the paper
moved towards the word's own colour, so text under other text is not taken for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ingest.files.pdf_words import Colour, Word
from ingest.models import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ingest.files.pdfium import Pixels

    Cells = NDArray[np.bool_]

Place = tuple[slice, slice]
"""Rows and columns of pixels."""

LONG_SIDE = 800  # pixels of the renderings compared here
SMALLEST_SIZE = 2.0  # points; smaller letters are no letters to a reader
_CONTRAST = 14  # of 255: #eee on white is hidden, #ddd is faint but there
_INKED_SHARE = 0.02  # of a word's box: a full stop covers about 0.05 of its own
_SURELY_INKED = 0.08  # … where it is not known to be the word's own ink
_ON_PAGE_SHARE = 0.5
_CELL = 16  # pixels: about two lines by three letters
_STROKE = 40  # of 255: the step of brightness at a letter's edge
_STROKES_IN_CELL = 5  # columns with an edge; a table's rule has two


def seen(words: Sequence[Word], full: Pixels, bare: Pixels) -> list[bool]:
    """For each word whether a reader sees it; `full` is the page's picture, `bare` the same without text.

    Both in colour or both in grey. Grey is faster, and misses no more than words of a colour as light as their ground.
    """
    flags = [False] * len(words)
    places = [_pixels_of(word.box, full.shape) for word in words]
    groups: dict[Colour | None, list[int]] = {}
    for index, word in enumerate(words):
        if word.ink.painted and _may_be_seen(word):
            groups.setdefault(word.ink.colour, []).append(index)
    for colour, indexes in groups.items():
        lines = slice(min(places[at][0].start for at in indexes), max(places[at][0].stop for at in indexes))
        painted = _moved(full[lines], bare[lines], colour) >= _CONTRAST
        for index in indexes:
            rows, columns = places[index]
            place = slice(rows.start - lines.start, rows.stop - lines.start), columns
            flags[index] = _share(painted[place]) >= _INKED_SHARE
    return _printed_over(words, flags, places, full, bare)


def _printed_over(
    words: Sequence[Word], flags: list[bool], places: Sequence[Place], full: Pixels, bare: Pixels
) -> list[bool]:
    """Also the words printed twice on one another, of which pdfium tells only the first, be it a white edge: there is
    ink of text in their box that is no other word's."""
    doubtful = [index for index, word in enumerate(words) if not flags[index] and _may_be_seen(word)]
    if not doubtful:
        return flags
    painted = _moved(full, bare, None) >= _CONTRAST
    for index, is_seen in enumerate(flags):
        if is_seen:
            painted[places[index]] = False
    for index in doubtful:
        flags[index] = _share(painted[places[index]]) >= _SURELY_INKED
    return flags


def _share(painted: NDArray[np.bool_]) -> float:
    import numpy as np

    return int(np.count_nonzero(painted)) / max(painted.size, 1)


def _may_be_seen(word: Word) -> bool:
    """Whether the word is large enough, and on the page."""
    left, top, right, bottom = word.box
    inside = max(0.0, min(right, 1.0) - max(left, 0.0)) * max(0.0, min(bottom, 1.0) - max(top, 0.0))
    return word.size >= SMALLEST_SIZE and 0 < inside >= _ON_PAGE_SHARE * (right - left) * (bottom - top)


def _moved(full: Pixels, bare: Pixels, colour: Colour | None) -> NDArray[np.int16]:
    """How far each pixel moved towards `colour` when the text was painted; how far at all where that is not known."""
    import numpy as np

    after, before = full.astype(np.int16), bare.astype(np.int16)
    if colour is None:
        return _largest(np.abs(after - before))
    ink = np.array(colour if full.ndim == 3 else (30 * colour[0] + 59 * colour[1] + 11 * colour[2]) // 100, np.int16)
    moved: NDArray[np.int16] = _largest(np.abs(before - ink)) - _largest(np.abs(after - ink))
    return moved


def _largest(channels: NDArray[np.int16]) -> NDArray[np.int16]:
    import numpy as np

    if channels.ndim == 2:
        return channels
    largest: NDArray[np.int16] = np.maximum(np.maximum(channels[..., 0], channels[..., 1]), channels[..., 2])
    return largest


def _pixels_of(box: Box, shape: tuple[int, ...]) -> Place:
    height, width = shape[:2]
    top, left = min(max(0, int(box.top * height)), height), min(max(0, int(box.left * width)), width)
    bottom, right = max(top, int(box.bottom * height) + 1), max(left, int(box.right * width) + 1)
    return slice(top, min(bottom, height)), slice(left, min(right, width))


def written_cells(grey: Pixels) -> Cells:
    """The grey page as squares: True where strokes like those of writing stand, not for rules and plain areas."""
    import numpy as np

    edges = np.abs(np.diff(grey.astype(np.int16), axis=1)) >= _STROKE
    rows, columns = -(-edges.shape[0] // _CELL), -(-edges.shape[1] // _CELL)
    padded = np.zeros((rows * _CELL, columns * _CELL), dtype=bool)
    padded[: edges.shape[0], : edges.shape[1]] = edges
    in_cells = padded.reshape(rows, _CELL, columns, _CELL).any(axis=1).sum(axis=2)
    cells: Cells = in_cells >= _STROKES_IN_CELL
    return cells


def covered_cells(boxes: Sequence[Box], like: Cells, pixels: Pixels) -> Cells:
    """The squares of the grid `like` that `boxes` touch."""
    covered: Any = like & False
    for box in boxes:
        rows, columns = _pixels_of(box, pixels.shape)
        covered[rows.start // _CELL : rows.stop // _CELL + 1, columns.start // _CELL : columns.stop // _CELL + 1] = True
    cells: Cells = covered
    return cells
