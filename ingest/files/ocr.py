"""The picture of a page in, its words with their places and confidence out: upright, straightened, read by OCR."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ingest.files import engine, light, straighten
from ingest.files.picture import opened
from ingest.models import Box, PageImage, ReadBy, Run, SourcePage
from ingest.settings import Limits

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ingest.files.engine import Pixels, Quads, Reading

SIDE = 2000
"""Pixels of a page's longest side from which lines are cut for reading (see docs/bench)."""

WORTH_SHRINKING = 0.8
"""A picture hardly larger than `SIDE` is used as it is: shrinking it would cost more than it saves."""

LONGEST = 2.2
"""Height over width up to which a picture is one page; a longer one (a stitched screenshot) is looked at in parts."""

SHORTEST = 300
"""Pixels of the shortest side from which no line of a letter fills half the picture."""

TINY = 9.0
"""Pixels of a line's height as the detector saw it, below which it must look closer."""

CLOSER = (14.0, 2000)
"""Pixels of a line's height wanted on a closer look, and the longest side the detector may be given for it."""

SURE = 0.9
"""Confidence of a few lines from which the page stands upright without a second look."""

KEPT = 0.5
"""Confidence of a line below which its words are noise (a logo, a signature, a pattern) and left out; it still lowers
the page's confidence by its length."""

PICTURE_SIDE = 1600
"""Pixels of the longest side of the JPEG that the boxes refer to (of a very long picture: of each part)."""

PICTURE_QUALITY = 70


@dataclass(frozen=True, slots=True)
class Found:
    """A picture of a page that is the right way up, and where its lines are."""

    image: Pixels
    quads: Quads


def recognise(image: PageImage, limits: Limits) -> SourcePage:
    """The words of one page. A page without any has no runs and confidence 0.

    Runs are lines, or the parts of a line that stand apart; their boxes are fractions of `picture`, the straightened
    JPEG. The page's confidence is the mean of its lines', weighted by their length on the page.
    Raises `UnreadableUpload` (TOO_LARGE, DAMAGED_FILE) for a picture that does not decode within the limits.
    """
    found = _cut_out_sheet(_lighten(_stand_up(_look(_load(image.data, limits)))))
    found, readings = _read(found)
    return _lay_level(found, readings, image)


# --- from bytes to pixels --------------------------------------------------------------------------------


def _load(data: bytes, limits: Limits) -> Pixels:
    """The picture as BGR pixels: turned as its EXIF says, flattened on white, at working size, bright enough."""
    import cv2
    import numpy as np
    from PIL import Image, ImageOps

    with opened(data, limits) as source:
        scale = min(1.0, SIDE / _page_length(source.size))
        wanted = (max(1, round(source.width * scale)), max(1, round(source.height * scale)))
        source.draft("RGB", wanted)  # a JPEG is decoded at the fraction that is just large enough
        upright = ImageOps.exif_transpose(source)
        if upright.mode.startswith("I;16"):
            upright = upright.point(lambda level: level / 256).convert("L")
        if upright.has_transparency_data:
            paper = Image.new("RGBA", upright.size, "white")
            upright = Image.alpha_composite(paper, upright.convert("RGBA"))
        pixels = np.asarray(cv2.cvtColor(np.asarray(upright.convert("RGB")), cv2.COLOR_RGB2BGR), np.uint8)
    shrink = max(wanted) / max(pixels.shape[:2])
    if shrink < WORTH_SHRINKING:
        pixels = np.asarray(cv2.resize(pixels, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA), np.uint8)
    return light.brighten(pixels)


def _page_length(size: tuple[int, int]) -> float:
    """The longest side in pixels; of a very long picture that of one part, so that its words stay legible."""
    return max(1.0, min(max(size), LONGEST * min(size)))


# --- from pixels to lines --------------------------------------------------------------------------------


def _look(image: Pixels) -> Found:
    """Find the lines; closer where they are tiny, part by part where the picture is very long."""
    import numpy as np

    high, wide = image.shape[:2]
    if max(high, wide) > LONGEST * min(high, wide):
        return Found(image, _find_in_parts(image))
    quads = _not_the_frame(engine.find_lines(image), image)
    if len(quads):
        seen = min(1.0, engine.DETECTOR_SIDE / max(high, wide))
        height = float(np.median(np.linalg.norm(quads[:, 3] - quads[:, 0], axis=1))) * seen
        if height < TINY and seen < 1:
            wanted, most = CLOSER
            closer = engine.find_lines(image, min(most, int(engine.DETECTOR_SIDE * wanted / max(height, 1.0))))
            quads = _not_the_frame(closer, image)
    return Found(image, quads)


def _not_the_frame(quads: Quads, image: Pixels) -> Quads:
    """Without a "line" that is the picture's or the paper's own edge: an empty sheet looks like a huge letter."""
    import numpy as np

    high, wide = image.shape[:2]
    size = np.linalg.norm(quads[:, 1] - quads[:, 0], axis=1) * np.linalg.norm(quads[:, 3] - quads[:, 0], axis=1)
    return quads if min(high, wide) < SHORTEST else quads[size < wide * high / 2]


def _find_in_parts(image: Pixels) -> Quads:
    """Lines of a very long picture: overlapping parts, each line from the part whose middle is nearest."""
    import numpy as np

    axis = 1 if image.shape[0] >= image.shape[1] else 0  # the corner coordinate that runs along the picture
    long, short = max(image.shape[:2]), min(image.shape[:2])
    count = int(np.ceil((long - 0.2 * short) / (1.8 * short)))
    step = (long - 0.2 * short) / count
    found = []
    for number in range(count):
        start, end = int(number * step), min(long, int(np.ceil((number + 1) * step + 0.2 * short)))
        part = image[start:end] if axis else image[:, start:end]
        quads = engine.find_lines(np.ascontiguousarray(part))
        quads[:, :, axis] += start
        middles = quads.mean(axis=1)[:, axis]
        low = -np.inf if number == 0 else start + 0.1 * short
        high = np.inf if number == count - 1 else end - 0.1 * short
        found.append(quads[(middles >= low) & (middles < high)])
    return np.concatenate(found)


def _stand_up(found: Found) -> Found:
    """A page lying on its side is turned a quarter; whether it now stands on its head is seen when it is read."""
    import numpy as np

    if not straighten.lies_on_side(found.quads):
        return found
    return _look(np.ascontiguousarray(np.rot90(found.image)))


def _lighten(found: Found) -> Found:
    return Found(255 - found.image, found.quads) if light.is_dark(found.image, found.quads) else found


def _cut_out_sheet(found: Found) -> Found:
    """Only the sheet, seen from straight above, where one is clearly seen."""
    import cv2

    corners = straighten.find_sheet(found.image, found.quads) if len(found.quads) else None
    if corners is None:
        return found
    matrix, size = straighten.flatten_sheet(corners)
    return Found(cv2.warpPerspective(found.image, matrix, size), straighten.moved(found.quads, matrix))  # type: ignore[arg-type]


# --- from lines to words ---------------------------------------------------------------------------------


def _read(found: Found) -> tuple[Found, list[Reading]]:
    """The words of every line; a page on its head is turned first."""
    upright, known = _turn_from_head(found)
    readings = [known.get(number) or engine.read_line(upright.image, quad) for number, quad in enumerate(upright.quads)]
    return upright, readings


def _turn_from_head(found: Found) -> tuple[Found, dict[int, Reading]]:
    """The page the right way up, and the few lines (by index) that were read to tell.

    Three lines of middling length are read; only where that goes badly they are read upside down too.
    """
    import numpy as np

    quads = found.quads
    wide, high = np.linalg.norm(quads[:, 1] - quads[:, 0], axis=1), np.linalg.norm(quads[:, 3] - quads[:, 0], axis=1)
    tried = [int(number) for number in np.argsort(np.abs(wide / np.maximum(high, 1) - 10))[:3]]
    upright = [engine.read_line(found.image, quads[number]) for number in tried]
    if not tried or np.mean([reading.confidence for reading in upright]) >= SURE:
        return found, dict(zip(tried, upright, strict=True))
    turned = [engine.read_line(found.image, np.roll(quads[number], 2, axis=0)) for number in tried]
    if np.mean([reading.confidence for reading in turned]) <= np.mean([reading.confidence for reading in upright]):
        return found, dict(zip(tried, upright, strict=True))
    size = np.array([found.image.shape[1], found.image.shape[0]], np.float32)
    stood = Found(np.ascontiguousarray(found.image[::-1, ::-1]), np.roll(size - quads, 2, axis=1))
    return stood, dict(zip(tried, turned, strict=True))


# --- from words to a page --------------------------------------------------------------------------------


def _lay_level(found: Found, readings: list[Reading], image: PageImage) -> SourcePage:
    """The page with its lines level, the words in their boxes, and the JPEG they refer to."""
    import cv2
    import numpy as np

    high, wide = found.image.shape[:2]
    matrix, size = straighten.level(found.quads, (wide, high))
    scale = min(1.0, PICTURE_SIDE / _page_length(size))
    matrix, size = np.diag([scale, scale, 1]) @ matrix, (max(1, int(size[0] * scale)), max(1, int(size[1] * scale)))
    flags = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    if np.allclose(matrix, np.diag([scale, scale, 1])):
        drawn = cv2.resize(found.image, size, interpolation=flags)
    else:
        drawn = cv2.warpPerspective(found.image, matrix, size, flags=cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    boxes = [_box(quad, size) for quad in straighten.moved(found.quads, matrix)]
    runs = tuple(
        Run(reading.text, box, reading.confidence)
        for box, reading in zip(boxes, readings, strict=True)
        if reading.text and reading.confidence >= KEPT
    )
    return SourcePage(
        origin=image.origin,
        read_by=ReadBy.OCR,
        confidence=_confidence(boxes, readings) if runs else 0.0,
        runs=runs,
        hidden=image.hidden,
        width=float(size[0]),
        height=float(size[1]),
        picture=_jpeg(drawn),
    )


def _box(quad: Quads, size: tuple[int, int]) -> Box:
    """The upright rectangle round a line, as fractions; its height is the line's own, also where it still slants."""
    import numpy as np

    wide, high = size
    left, right = quad[:, 0].min() / wide, quad[:, 0].max() / wide
    middle = quad[:, 1].mean() / high
    half = float(np.mean([quad[3, 1] - quad[0, 1], quad[2, 1] - quad[1, 1]])) / high / 2
    return Box(*(min(1.0, max(0.0, float(edge))) for edge in (left, middle - half, right, middle + half)))


def _confidence(boxes: list[Box], readings: list[Reading]) -> float:
    """The mean of the lines' confidence, each weighted by its length on the page: what could not be read counts too."""
    weights = [box.right - box.left for box in boxes]
    return sum(w * r.confidence for w, r in zip(weights, readings, strict=True)) / (sum(weights) or 1.0)


def _jpeg(pixels: NDArray[Any]) -> bytes:
    import cv2

    return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, PICTURE_QUALITY])[1].tobytes()
