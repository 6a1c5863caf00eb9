"""A picture in, whether it is too dark or light on dark out: what is put right before reading.

Shadows need no flattening: the networks read through them (measured, see docs/bench), and a flattened desk hides the
edges of the sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.files.engine import Pixels, Quads

DIM = 150
"""Grey (0 to 255) of a picture's brightest parts, below which it was taken in too little light."""

PAPER = 235
"""Grey that those parts are raised to."""

ENOUGH = 12
"""Lines, spread over the page, that are asked whether they are light on dark."""


def brighten(image: Pixels) -> Pixels:
    """The picture, its range stretched where it was taken in too little light."""
    import cv2
    import numpy as np

    brightest = float(np.percentile(image[::8, ::8], 98))
    if brightest >= DIM:
        return image
    return np.asarray(cv2.convertScaleAbs(image, alpha=PAPER / max(brightest, 1.0)), np.uint8)


def is_dark(image: Pixels, quads: Quads) -> bool:
    """Whether most of the text (by area) is light on a dark ground, as on a screen in dark mode.

    Asked of the lines, not of the whole picture: a white sheet on a black table is not dark. And asked column by
    column, each against its own ground, so that a shadow across the line says nothing.
    """
    import cv2
    import numpy as np

    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    votes = 0.0
    for quad in quads[:: 1 + len(quads) // ENOUGH]:
        (left, top), (right, bottom) = quad.min(axis=0).astype(int), np.ceil(quad.max(axis=0)).astype(int)
        room = (bottom - top) // 2  # above and below, so that the ground is most of every column
        line = grey[max(top - room, 0) : bottom + room, max(left, 0) : right].astype(float)
        if line.size:
            votes += (right - left) * (bottom - top) * float(np.sign((line - np.median(line, axis=0)).sum()))
    return votes > 0
