"""A page of a letter and boxes on it in, a picture of the page with the boxes marked out: "show me where"."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.pdfium import opened_page, opened_pdf, render
from ingest.models import Box, Page

if TYPE_CHECKING:
    from PIL import Image

WIDEST = 1200  # pixels across
_LONGEST = 1700  # pixels down: A4 at the widest
_MARKER = (255, 226, 64)  # a highlighter's yellow, laid over the page as ink is: dark letters stay dark
_OUTLINE = (168, 84, 0)  # dark enough to tell the mark without its colour
_SPACE = 3.0  # heights between words of one line, also justified ones
_MARGIN = 0.15  # of a box's height around it


def draw_page(document: bytes | None, page: Page, boxes: Sequence[Box]) -> bytes:
    """A PNG of `page`, at most 1200 pixels wide, with `boxes` marked in yellow within an outline.

    Drawn from the picture OCR read, where there is one, else from `document` (the PDF's bytes).
    Raises LookupError for a page that has neither (text that flows), UnreadableUpload where the PDF cannot be drawn.
    """
    image = _mark(_picture(document, page), boxes)
    file = io.BytesIO()
    image.quantize(128).save(file, "PNG")  # a page needs few colours, and a phone's line is slow
    return file.getvalue()


def _picture(document: bytes | None, page: Page) -> Image.Image:
    from PIL import Image

    if page.picture is not None:
        with Image.open(io.BytesIO(page.picture)) as picture:
            image = picture.convert("RGB")
        image.thumbnail((WIDEST, _LONGEST))
        return image
    if document is None:
        raise LookupError("a page without a picture and without a document to draw it from")
    with opened_pdf(document) as pdf, opened_page(pdf, page.origin.page) as opened:
        if opened is None:
            raise UnreadableUpload(ErrorCode.DAMAGED_FILE)
        width, height = opened.get_size()
        longer = min(WIDEST * max(1.0, height / max(width, 1.0)), _LONGEST)
        return Image.fromarray(render(opened, int(longer)))


def _mark(image: Image.Image, boxes: Sequence[Box]) -> Image.Image:
    from PIL import Image, ImageChops, ImageDraw

    places = [_pixels(box, image.size) for box in _stretches(boxes)]
    marks = Image.new("RGB", image.size, "white")
    for place in places:
        ImageDraw.Draw(marks).rounded_rectangle(place, radius=4, fill=_MARKER)
    marked = ImageChops.multiply(image, marks)
    for place in places:
        ImageDraw.Draw(marked).rounded_rectangle(place, radius=4, outline=_OUTLINE, width=2)
    return marked


def _stretches(boxes: Sequence[Box]) -> list[Box]:
    """Boxes of neighbouring words on a line made one, so that a sentence is marked, not its words."""
    stretches: list[Box] = []
    for box in boxes:
        last = stretches[-1] if stretches else None
        if last is not None and _is_beside(last, box):
            stretches[-1] = Box(last.left, min(last.top, box.top), box.right, max(last.bottom, box.bottom))
        else:
            stretches.append(box)
    return stretches


def _is_beside(last: Box, box: Box) -> bool:
    height = min(last.bottom - last.top, box.bottom - box.top)
    shared = min(last.bottom, box.bottom) - max(last.top, box.top)
    return shared > 0.5 * height and -height < box.left - last.right < _SPACE * height


def _pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """The box with a little room around it, kept on the picture."""
    width, height = size
    margin = max(2, int(_MARGIN * (box.bottom - box.top) * height))
    left, top = max(0, int(box.left * width) - margin), max(0, int(box.top * height) - margin)
    right, bottom = min(width - 1, int(box.right * width) + margin), min(height - 1, int(box.bottom * height) + margin)
    return left, top, max(left, right), max(top, bottom)
