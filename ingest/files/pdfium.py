"""PDF bytes in, open pages, pixels and unit coordinates out: the one door to pdfium, which is not thread-safe."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

_ONE_AT_A_TIME = threading.RLock()
_ENCRYPTED = (4, 5)  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
_FINE = 1_000_000  # pdfium gives device coordinates as whole numbers: ask on a grid much finer than any page
_NOT_DRAWN = ("FPDF_ANNOT_LINK", "FPDF_ANNOT_POPUP")


class Grid(NamedTuple):
    """The affine map from a page's own coordinates to fractions of the upright page (crop box and /Rotate applied)."""

    xx: float
    xy: float
    x0: float
    yx: float
    yy: float
    y0: float

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The upright box of a rectangle in page coordinates."""
        xs = (self.xx * left + self.xy * bottom + self.x0, self.xx * right + self.xy * top + self.x0)
        ys = (self.yx * left + self.yy * bottom + self.y0, self.yx * right + self.yy * top + self.y0)
        return Box(min(xs), min(ys), max(xs), max(ys))

    def heading(self, x: float, y: float) -> tuple[float, float]:
        """Where a direction in page coordinates points on the upright page (y grows downwards)."""
        return self.xx * x + self.xy * y, self.yx * x + self.yy * y


@contextmanager
def opened_pdf(data: bytes) -> Iterator[Any]:
    """The document, for as long as no other thread needs pdfium. An empty password opens what only an owner locked.

    Raises UnreadableUpload: encrypted_file, or damaged_file where pdfium's own repair finds no page.
    """
    import pypdfium2 as pdfium

    with _ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            code = ErrorCode.ENCRYPTED_FILE if error.err_code in _ENCRYPTED else ErrorCode.DAMAGED_FILE
            raise UnreadableUpload(code) from error
        try:
            yield document
        finally:
            document.close()


@contextmanager
def opened_page(document: Any, index: int) -> Iterator[Any | None]:
    """Page `index` with its filled-in form fields and drawn notes made part of it; None where it is beyond repair."""
    import pypdfium2 as pdfium
    import pypdfium2.raw as raw

    try:
        page = document[index]
        if _has_drawn_notes(page, raw) and raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS:
            page.close()
            page = document[index]
    except pdfium.PdfiumError:
        yield None
        return
    try:
        yield page
    finally:
        page.close()


def _has_drawn_notes(page: Any, raw: Any) -> bool:
    skipped = {getattr(raw, name) for name in _NOT_DRAWN}
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        note = raw.FPDFPage_GetAnnot(page, index)
        kind = raw.FPDFAnnot_GetSubtype(note)
        raw.FPDFPage_CloseAnnot(note)
        if kind not in skipped:
            return True
    return False


def grid_of(page: Any) -> Grid:
    """How page coordinates map to the upright page."""
    import ctypes

    import pypdfium2.raw as raw

    def ask(x: float, y: float) -> tuple[float, float]:
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, x, y, across, down)
        return across.value / _FINE, down.value / _FINE

    step = 1000.0
    (x0, y0), (x1, y1), (x2, y2) = ask(0, 0), ask(step, 0), ask(0, step)
    return Grid((x1 - x0) / step, (x2 - x0) / step, x0, (y1 - y0) / step, (y2 - y0) / step, y0)


def render(page: Any, long_side: int, turn: int = 0, grey: bool = False) -> Pixels:
    """The page's pixels (height × width × RGB, or height × width where `grey`), its longer side `long_side` pixels,
    turned clockwise by `turn` degrees.

    Raises UnreadableUpload(DAMAGED_FILE) where pdfium cannot draw it.
    """
    import pypdfium2 as pdfium

    width, height = page.get_size()
    scale = long_side / max(width, height, 1.0)
    try:
        bitmap = page.render(scale=scale, rotation=turn, may_draw_forms=False, rev_byteorder=not grey, grayscale=grey)
    except (pdfium.PdfiumError, MemoryError, ValueError) as error:
        raise UnreadableUpload(ErrorCode.DAMAGED_FILE) from error
    pixels: Pixels = bitmap.to_numpy().copy()
    pixels = pixels.reshape(pixels.shape[:2]) if grey else pixels
    bitmap.close()
    return pixels


def show(page: Any, kind: str, shown: bool) -> None:
    """Take all objects of `kind` ("TEXT" or "IMAGE"), also nested ones, off the page's drawing or put them back."""
    import pypdfium2.raw as raw

    wanted = getattr(raw, f"FPDF_PAGEOBJ_{kind}")

    def walk(count: Any, get: Any, owner: Any, depth: int) -> None:
        for index in range(count(owner)):
            item = get(owner, index)
            found = raw.FPDFPageObj_GetType(item)
            if found == wanted:
                raw.FPDFPageObj_SetIsActive(item, shown)
            elif found == raw.FPDF_PAGEOBJ_FORM and depth < 8:
                walk(raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject, item, depth + 1)

    walk(raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, page.raw, 0)
