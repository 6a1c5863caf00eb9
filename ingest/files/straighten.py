"""A picture and the lines of text found on it in; where the sheet lies, how it is turned and what levels it out.

Pure geometry on pixels and corners: nothing here reads a word. Corners are n x 4 x 2 (x, y) in pixels, clockwise from
the top left; matrices are 3 x 3 and map pixels to pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ingest.files.engine import Matrix, Pixels, Quads

SMALL = 600
"""Pixels of the longest side on which a sheet's edges are looked for."""

SHEET_AREA = (0.2, 0.97)
"""The share of a photo that a sheet takes: less is a note in a corner, more is the picture itself."""

EDGE_STEP = 10.0
"""Grey levels by which paper is brighter than what it lies on, at an edge that is clearly one."""

LEVEL_ENOUGH = 0.004
"""Slope (rise over run) that no reader notices: a quarter of a degree."""


def lies_on_side(quads: Quads) -> bool:
    """Whether most of the text (by length) runs up or down the picture."""
    import numpy as np

    if not len(quads):
        return False
    wide, high = np.linalg.norm(quads[:, 1] - quads[:, 0], axis=1), np.linalg.norm(quads[:, 3] - quads[:, 0], axis=1)
    length = np.maximum(wide, high)
    return bool(length[high > 1.5 * wide].sum() > 0.5 * length.sum())


def find_sheet(image: Pixels, quads: Quads) -> Quads | None:
    """The four corners of the one sheet of paper in a photo, or None where it is not clearly seen.

    Clearly: four straight sides, each brighter inside than outside along its length, near a rectangle in shape, and
    with every line of text inside (so that no cut ever costs words).
    """
    import cv2
    import numpy as np

    scale = SMALL / max(image.shape[:2])
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (5, 5), 0)
    best: Quads | None = None
    for mask in _candidate_masks(small, grey):
        contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for contour in sorted(contours, key=cv2.contourArea, reverse=True)[:2]:
            corners = _corners(contour)
            if corners is None or not _is_sheet(corners, grey) or not _holds(corners, quads * scale):
                continue
            if best is None or cv2.contourArea(corners) < cv2.contourArea(best):
                best = corners
    return None if best is None else np.asarray(best / scale, np.float32)


def _candidate_masks(small: NDArray[Any], grey: NDArray[Any]) -> list[NDArray[Any]]:
    """Where paper may be: bright, pale, or framed by edges. Paper in half shadow shows in only one of them."""
    import cv2
    import numpy as np

    kernel = np.ones((9, 9), np.uint8)
    saturation = cv2.cvtColor(small, cv2.COLOR_BGR2HSV)[:, :, 1]
    edges = cv2.dilate(cv2.Canny(grey, 25, 80), np.ones((3, 3), np.uint8))
    masks = [
        cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1],
        cv2.threshold(saturation, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)[1],
        edges,
    ]
    return [cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel) for mask in masks]


def _corners(contour: NDArray[Any]) -> Quads | None:
    import cv2
    import numpy as np

    hull = cv2.convexHull(contour)
    for slack in (0.02, 0.03, 0.05):
        shape = cv2.approxPolyDP(hull, slack * cv2.arcLength(hull, True), True)
        if len(shape) == 4:
            points = shape.reshape(4, 2).astype(np.float32)
            by_angle = points[np.argsort(np.arctan2(*(points - points.mean(axis=0)).T[::-1]))]
            return np.roll(by_angle, -int(np.argmin(by_angle.sum(axis=1))), axis=0)
    return None


def _is_sheet(corners: Quads, grey: NDArray[Any]) -> bool:
    import cv2
    import numpy as np

    rows, columns = grey.shape
    if not SHEET_AREA[0] <= cv2.contourArea(corners) / (rows * columns) <= SHEET_AREA[1]:
        return False
    sides = np.roll(corners, -1, axis=0) - corners
    lengths = np.linalg.norm(sides, axis=1)
    if min(lengths) < 40 or max(lengths[0] / lengths[2], lengths[2] / lengths[0]) > 1.8:
        return False
    if max(lengths[1] / lengths[3], lengths[3] / lengths[1]) > 1.8:
        return False
    return all(_is_edge(corners[i], sides[i] / lengths[i], lengths[i], grey) for i in range(4))


def _is_edge(start: Quads, along: Quads, length: float, grey: NDArray[Any]) -> bool:
    """Whether paper ends at this side: brighter inside (to the right of its direction) almost all along it."""
    import numpy as np

    rows, columns = grey.shape
    inward = np.array([-along[1], along[0]])
    at = start + along * (np.linspace(0.06, 0.94, 40) * length)[:, None]
    inside, outside = np.rint(at + 6 * inward).astype(int), np.rint(at - 6 * inward).astype(int)
    limits = np.array([columns - 1, rows - 1])
    seen = ((outside >= 0) & (outside <= limits)).all(axis=1)
    if seen.sum() < 20:  # the sheet runs out of the picture on this side
        return False
    inside, outside = inside[seen].clip(0, limits), outside[seen].clip(0, limits)
    step = grey[inside[:, 1], inside[:, 0]].astype(float) - grey[outside[:, 1], outside[:, 0]]
    return bool((step > EDGE_STEP).mean() > 0.8)


def _holds(corners: Quads, quads: Quads) -> bool:
    """Whether every line lies inside from end to end; three pixels of the small picture are forgiven."""
    import cv2

    ends = quads.reshape(-1, 2)
    return all(cv2.pointPolygonTest(corners, (float(x), float(y)), measureDist=True) > -3 for x, y in ends)


def flatten_sheet(corners: Quads) -> tuple[Matrix, tuple[int, int]]:
    """The matrix that makes a sheet a rectangle, and its size in pixels (width, height)."""
    import cv2
    import numpy as np

    lengths = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    wide, high = int(max(lengths[0], lengths[2])), int(max(lengths[1], lengths[3]))
    target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.ascontiguousarray(corners, np.float32), target)
    return np.asarray(matrix, np.float64), (wide, high)


def level(quads: Quads, size: tuple[int, int]) -> tuple[Matrix, tuple[int, int]]:
    """The matrix after which lines of text run level everywhere on the page, and the page's new size (width, height).

    The slope of the lines is fitted as a + b·y: `a` is a turned page, `b` one seen from the side whose edges are not in
    the picture. The whole picture stays in view. `quads` are the lines, `size` is in pixels.
    """
    import cv2
    import numpy as np

    turn, spread = _slopes(quads, size[1])
    if abs(turn) < LEVEL_ENOUGH and abs(spread) < LEVEL_ENOUGH:
        return np.eye(3), size
    wide, high = size
    middle = (wide / 2, high / 2)
    turned = np.vstack([cv2.getRotationMatrix2D(middle, float(np.degrees(np.arctan(turn))), 1.0), [0, 0, 1]])
    rise = spread * wide / 4  # half of it at the top edge and half at the bottom edge, each on both sides of the middle
    fanned = np.array([[0, rise], [wide, -rise], [wide, high + rise], [0, high - rise]], np.float32)
    square = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(fanned, square) @ turned
    seen = cv2.perspectiveTransform(square[None], matrix)[0]
    low, top = seen.min(axis=0), seen.max(axis=0)
    shift = np.array([[1, 0, -low[0]], [0, 1, -low[1]], [0, 0, 1]])
    return shift @ matrix, (int(np.ceil(top[0] - low[0])), int(np.ceil(top[1] - low[1])))


def _slopes(quads: Quads, high: int) -> tuple[float, float]:
    """The lines' slope in the middle of the page, and how much it changes from the top of the page to its bottom."""
    import numpy as np

    along = (quads[:, 1] - quads[:, 0] + quads[:, 2] - quads[:, 3]) / 2
    tall = np.linalg.norm(quads[:, 3] - quads[:, 0], axis=1)
    long = along[:, 0] > 6 * tall  # short lines tell their slope badly
    if long.sum() < 3:
        return 0.0, 0.0
    slope, weight = along[long, 1] / along[long, 0], along[long, 0]
    place = quads[long].mean(axis=1)[:, 1] / high - 0.5
    middle = float(np.median(slope))
    near = np.abs(slope - middle) < 0.06
    if near.sum() < 8 or np.ptp(place[near]) < 0.3:
        return middle, 0.0
    spread, turn = np.polyfit(place[near], slope[near], 1, w=np.sqrt(weight[near]))
    return float(turn), float(spread)


def moved(quads: Quads, matrix: Matrix) -> Quads:
    """The corners after a matrix."""
    import cv2
    import numpy as np

    if not len(quads):
        return quads
    flat = np.ascontiguousarray(quads.reshape(1, -1, 2), np.float32)
    return np.asarray(cv2.perspectiveTransform(flat, matrix).reshape(quads.shape), np.float32)
