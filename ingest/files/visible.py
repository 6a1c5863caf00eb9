"""A page's pixels with and without its text in; out: which words a reader sees, and where else writing stands.

The page is drawn twice, once without its text objects. What differs is the ink of the text, whatever hides it: white on
white, an opaque box or picture on top, clipping, a switched-off layer, zero opacity. A word is seen where the paper
moved towards the word's own colour, so text under other text is not taken for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ingest.files.pdf_words import Word
from ingest.models import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ingest.files.pdfium import Pixels

    Cells = NDArray[np.bool_]

LONG_SIDE = 1000  # pixels of the renderings compared here
SMALLEST_SIZE = 2.0  # points; smaller letters are no letters to a reader
_CONTRAST = 14  # of 255: #eee on white is hidden, #ddd is faint but there
_INKED_SHARE = 0.02  # of a word's box: a full stop covers about 0.05 of its own
_ON_PAGE_SHARE = 0.5
_CELL = 20  # pixels: about two lines by three letters
_STROKE = 40  # of 255: the step of brightness at a letter's edge
_STROKES_IN_CELL = 5  # columns with an edge; a table's rule has two


def seen(words: Sequence[Word], full: Pixels, bare: Pixels) -> list[bool]:
    """For each word whether a reader sees it; `full` is the page's picture, `bare` the same without text."""
    import numpy as np

    with_text, without = full.astype(np.int16), bare.astype(np.int16)
    return [_is_seen(word, with_text, without) for word in words]


def _is_seen(word: Word, full: NDArray[np.int16], bare: NDArray[np.int16]) -> bool:
    if not word.ink.painted or word.size < SMALLEST_SIZE:
        return False
    left, top, right, bottom = word.box
    inside = max(0.0, min(right, 1.0) - max(left, 0.0)) * max(0.0, min(bottom, 1.0) - max(top, 0.0))
    if inside < _ON_PAGE_SHARE * (right - left) * (bottom - top):
        return False
    place = _pixels_of(word.box, full.shape)
    before, after = bare[place], full[place]
    if not after.size:
        return False
    if word.ink.colour is None:
        moved = abs(after - before).max(axis=2)
    else:
        moved = abs(before - word.ink.colour).max(axis=2) - abs(after - word.ink.colour).max(axis=2)
    return bool((moved >= _CONTRAST).mean() >= _INKED_SHARE)


def _pixels_of(box: Box, shape: tuple[int, ...]) -> tuple[slice, slice]:
    height, width = shape[:2]
    rows = slice(max(0, int(box.top * height)), max(0, int(box.bottom * height) + 1))
    return rows, slice(max(0, int(box.left * width)), max(0, int(box.right * width) + 1))


def written_cells(pixels: Pixels) -> Cells:
    """The page as a grid of squares: True where strokes like those of writing stand (rules and plain areas are not)."""
    import numpy as np

    grey = pixels.mean(axis=2, dtype=np.float32)
    edges = np.abs(np.diff(grey, axis=1)) >= _STROKE
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
