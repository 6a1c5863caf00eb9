""" "Show me where": the page's picture has the sentence marked, and nothing else changed."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ingest.files.draw import WIDEST, draw_page
from ingest.files.pdf import open_pdf
from ingest.models import Box, Origin, Page, ReadBy
from ingest.settings import Limits
from tests.ingest.drawn_pdfs import drawn, letter, nothing

Pixels = NDArray[np.int16]


def page_of(width: float = 595, height: float = 842, index: int = 0, picture: bytes | None = None) -> Page:
    return Page(index + 1, Origin(0, index), ReadBy.TEXT, 1.0, 0, 0, width, height, picture)


def pixels(png: bytes) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGB")).astype(np.int16)


def yellow(found: Pixels) -> NDArray[np.bool_]:
    red, green, blue = np.moveaxis(found, 2, 0)
    found_yellow: NDArray[np.bool_] = (red > 220) & (green > 190) & (blue < 120)
    return found_yellow


def marked_at(document: bytes | None, page: Page, boxes: Sequence[Box]) -> tuple[float, float, float, float]:
    """The rectangle around all yellow, in fractions of the page."""
    found = yellow(pixels(draw_page(document, page, boxes)))
    rows, columns = np.flatnonzero(found.any(axis=1)), np.flatnonzero(found.any(axis=0))
    height, width = found.shape
    return columns[0] / width, rows[0] / height, columns[-1] / width, rows[-1] / height


def picture_of(width: int, height: int) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(file, "JPEG")
    return file.getvalue()


@pytest.mark.parametrize(
    ("document", "page"),
    [
        (drawn(letter), page_of()),
        (drawn(nothing, letter), page_of(index=1)),
        (None, page_of(picture=picture_of(900, 1300))),
        (None, page_of(picture=picture_of(3000, 2000))),  # larger than it needs to be
        (drawn(letter), page_of(picture=picture_of(900, 1300))),  # what OCR saw, not the document
    ],
)
def test_the_mark_stands_where_the_box_is(document: bytes | None, page: Page) -> None:
    box = Box(0.3, 0.6, 0.7, 0.62)
    assert marked_at(document, page, [box]) == pytest.approx(box, abs=0.012)
    drawn_page = Image.open(io.BytesIO(draw_page(document, page, [box])))
    assert drawn_page.format == "PNG"
    assert drawn_page.width <= WIDEST


def test_words_stay_dark_under_the_mark() -> None:
    data = drawn(letter)
    [page] = open_pdf(data, 0, Limits()).pages
    box = page.runs[0].box  # type: ignore[union-attr]
    found = pixels(draw_page(data, page_of(), [box]))
    height, width = found.shape[:2]
    inside = found[int(box.top * height) : int(box.bottom * height), int(box.left * width) : int(box.right * width)]
    assert inside.max(axis=2).min() < 90


def test_neighbouring_words_get_one_mark_with_an_outline() -> None:
    words = [Box(0.1 + 0.1 * index, 0.5, 0.19 + 0.1 * index, 0.52) for index in range(4)]
    found = pixels(draw_page(drawn(nothing), page_of(), words))
    height, width = found.shape[:2]
    row = yellow(found)[int(0.51 * height), int(0.11 * width) : int(0.48 * width)]
    assert row.all(), "one stretch, with no line between the words"
    assert not yellow(found[: int(0.48 * height)]).any()
    assert (found.sum(axis=2) < 400).any(), "a dark outline, for those who do not see yellow"


def test_without_boxes_the_page_is_as_it_was() -> None:
    assert not yellow(pixels(draw_page(drawn(letter), page_of(), ()))).any()


@pytest.mark.parametrize(
    "box",
    [Box(-0.2, -0.1, 0.3, 0.1), Box(0.9, 0.95, 1.4, 1.2), Box(0.5, 0.5, 0.5, 0.5)],
)
def test_a_box_beyond_the_page_is_drawn_as_far_as_it_goes(box: Box) -> None:
    assert draw_page(drawn(letter), page_of(), [box]).startswith(b"\x89PNG")


def test_text_that_flows_has_no_picture() -> None:
    with pytest.raises(LookupError):
        draw_page(None, page_of(), ())
