"""A line as it was read and its picture in, the capital Æ put back out.

The recogniser knows the sign Æ, but was taught to write what it sees as "AE", or at times as "E": `LAE 285`, `Erø`. The
picture tells which it was: Æ is one shape, not quite one and a half times as wide as it is tall, where A and E are two.
Nothing is guessed from spelling alone, and nothing but this letter is touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ingest.files.engine import Pixels

WIDTH = (1.02, 1.6)
"""Width over height of Æ: 1.14 in Arial Narrow, 1.3 in Arial and DejaVu, 1.34 in Times. A and E touching: from 1.8."""


class Sign(NamedTuple):
    """One character as read: where its middle is (0 to 1 along the line), and whether Æ was among the likeliest."""

    text: str
    at: float
    maybe_ae: bool


class _Shape(Enum):
    ONE = "one letter"
    TWO = "two letters"
    UNCLEAR = "blurred together with its neighbours"


def restore(signs: Sequence[Sign], strip: Pixels) -> str:
    """The line's text with Æ where the picture of the line (BGR) shows it."""
    text: list[str] = []
    number = 0
    while number < len(signs):
        here = signs[number]
        after = signs[number + 1] if number + 1 < len(signs) else None
        if here.text == "A" and after is not None and after.text == "E":
            shape = _shape(strip, here.at, after.at)
            lower = number + 2 < len(signs) and signs[number + 2].text.islower()
            if shape is _Shape.ONE or (lower and shape is _Shape.UNCLEAR):
                text.append("Æ")
                number += 2
                continue
        elif here.text == "E" and here.maybe_ae and _shape(strip, here.at, here.at) is _Shape.ONE:
            here = here._replace(text="Æ")
        text.append(here.text)
        number += 1
    return "".join(text)


def _shape(strip: Pixels, start: float, end: float) -> _Shape:
    """Whether what stands between two places of a line is one letter of Æ's width or two letters."""
    import cv2
    import numpy as np

    scale = 96 / strip.shape[0]  # fine enough that letters a pixel apart stay apart
    grey = cv2.resize(cv2.cvtColor(strip, cv2.COLOR_BGR2GRAY), None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    _, ink = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    if np.count_nonzero(ink) > ink.size / 2:
        ink = 255 - ink
    _, _, boxes, _ = cv2.connectedComponentsWithStats(ink)
    left, right = start * grey.shape[1], end * grey.shape[1]
    near = 0.12 * grey.shape[0]  # a reading's place is no finer than that
    tall = [box for box in boxes[1:] if box[cv2.CC_STAT_HEIGHT] > 0.35 * grey.shape[0]]
    here = [box for box in tall if box[0] - near <= right and box[0] + box[2] + near >= left]
    holding = [box for box in here if box[0] <= left + near and box[0] + box[2] >= right - near]
    if any(WIDTH[0] <= box[2] / box[3] <= WIDTH[1] for box in holding):
        return _Shape.ONE
    return _Shape.TWO if len(here) >= 2 and not holding else _Shape.UNCLEAR
