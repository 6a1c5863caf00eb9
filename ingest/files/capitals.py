"""A line as it was read and its picture in, the capitals Æ and Å put back out.

The recogniser knows both signs, but was taught to write the Æ it sees as "AE", or at times as "E" (`LAE 285`, `Erø`),
and overlooks the ring of every fourth Å (`Arsopgørelse`). The picture tells which it was: Æ is one shape, not quite one
and a half times as wide as it is tall, where A and E are two; Å has a ring, and a neck below it. Nothing is guessed
from spelling alone, and nothing but these two letters is touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ingest.files.engine import Pixels

FINE = 96
"""Pixels of height at which a line is looked at: letters a hair apart stay apart."""

NEAR = 0.12
"""How exactly a reading tells its place, in heights of the line."""

WIDTH = (1.02, 1.6)
"""Width over height of Æ: 1.14 in Arial Narrow, 1.3 in Arial and DejaVu, 1.34 in Times. A and E touching: from 1.8."""

NECK = 0.92
"""How narrow Å is between ring and letter, at most, for one of the ring's width. A only grows wider from its top."""


class Sign(NamedTuple):
    """A character as read: where its middle is (0 to 1 along the line), and which Danish capital came close, if any."""

    text: str
    at: float
    rival: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """Ink that hangs together, in pixels of the line at `FINE` height; `widths` are its outer widths, row by row."""

    left: int
    top: int
    wide: int
    high: int
    widths: tuple[int, ...]

    def spans(self, start: float, end: float, slack: float) -> bool:
        """Whether it reaches from one place of the line to another."""
        return self.left <= start + slack and self.left + self.wide >= end - slack


class _Seen(Enum):
    ONE = "one letter"
    TWO = "two letters"
    UNCLEAR = "blurred together with its neighbours"


def needs_picture(signs: Sequence[Sign]) -> bool:
    """Whether anything in a line may be an Æ or Å that was read as something else."""
    return any(sign.rival or sign.text == "A" for sign in signs)


def restore(signs: Sequence[Sign], strip: Pixels) -> str:
    """The line's text with Æ and Å where the picture of the line (BGR, room above it or not) shows them."""
    if not needs_picture(signs):
        return "".join(sign.text for sign in signs)
    shapes = _shapes(strip)
    long = FINE * strip.shape[1] / strip.shape[0]
    text: list[str] = []
    number = 0
    while number < len(signs):
        here, after = signs[number], signs[number + 1] if number + 1 < len(signs) else None
        if here.text == "A" and after is not None and after.text == "E":
            seen = _one_or_two(shapes, here.at * long, after.at * long)
            lower = number + 2 < len(signs) and signs[number + 2].text.islower()
            if seen is _Seen.ONE or (lower and seen is _Seen.UNCLEAR):
                text.append("Æ")
                number += 2
                continue
        if here.rival == "Æ" and _one_or_two(shapes, here.at * long, here.at * long) is _Seen.ONE:
            text.append("Æ")
        elif here.rival == "Å" and _has_ring(shapes, here.at * long):
            text.append("Å")
        else:
            text.append(here.text)
        number += 1
    return "".join(text)


def _shapes(strip: Pixels) -> list[Shape]:
    import cv2
    import numpy as np

    scale = FINE / strip.shape[0]
    grey = cv2.resize(cv2.cvtColor(strip, cv2.COLOR_BGR2GRAY), None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    _, ink = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    if np.count_nonzero(ink) > ink.size / 2:
        ink = np.asarray(255 - ink)
    _, labels, found, _ = cv2.connectedComponentsWithStats(ink)
    shapes = []
    for number, (left, top, wide, high, _) in enumerate(found.tolist()[1:], 1):
        mask = labels[top : top + high, left : left + wide] == number
        widths = wide - mask.argmax(axis=1) - mask[:, ::-1].argmax(axis=1)
        shapes.append(Shape(left, top, wide, high, tuple(widths.tolist())))
    return shapes


def _one_or_two(shapes: Sequence[Shape], start: float, end: float) -> _Seen:
    """Whether what stands between two places of a line is one letter of Æ's width or two letters."""
    near = NEAR * FINE
    here = [
        shape
        for shape in shapes
        if shape.high > 0.35 * FINE and shape.left - near <= end and shape.left + shape.wide + near >= start
    ]
    holding = [shape for shape in here if shape.spans(start, end, near)]
    if any(WIDTH[0] <= shape.wide / shape.high <= WIDTH[1] for shape in holding):
        return _Seen.ONE
    return _Seen.TWO if len(here) >= 2 and not holding else _Seen.UNCLEAR


def _has_ring(shapes: Sequence[Shape], at: float) -> bool:
    """Whether the capital at a place of the line wears a ring: a shape of its own on top, or grown together with it."""
    bodies = [shape for shape in shapes if shape.high > 0.35 * FINE and shape.spans(at, at, NEAR * FINE / 2)]
    if not bodies:
        return False
    body = min(bodies, key=lambda shape: abs(shape.left + shape.wide / 2 - at))
    return any(_is_ring(shape, body) for shape in shapes) or _has_neck(body)


def _is_ring(shape: Shape, body: Shape) -> bool:
    middle = (shape.left + shape.wide / 2 - body.left) / body.wide
    low, high = body.top - 0.45 * body.high, body.top + 0.15 * body.high
    return (
        shape.top > 0  # else it hangs down from the line above
        and low <= shape.top
        and shape.top + shape.high <= high
        and 0.08 < shape.high / body.high < 0.45
        and 0.1 < shape.wide / body.wide < 0.6
        and 0.25 < middle < 0.75
    )


def _has_neck(body: Shape) -> bool:
    upper = body.widths[: int(0.5 * len(body.widths))]
    ring = upper[: int(0.3 * len(body.widths))]
    if not ring or body.wide > 1.25 * body.high:  # grown together with a neighbour: anything may narrow there
        return False
    widest = max(range(len(ring)), key=ring.__getitem__)
    return min(upper[widest:]) < NECK * ring[widest] and 0.12 < ring[widest] / body.wide < 0.55
