"""What to draw in, a small PDF's bytes out."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

LINES = (
    "Du skal sende os dine papirer senest den 1. juni 2026.",
    "Hvis vi ikke hører fra dig, træffer vi afgørelse på det foreliggende grundlag.",
    "Du kan klage over afgørelsen inden fire uger fra i dag.",
)
Draw = Callable[[Any], None]


def drawn(*pages: Draw, **options: Any) -> bytes:
    """A PDF of A4 pages, each drawn by one of `pages` on reportlab's canvas; `options` are the canvas's."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=True, **options)
    for draw in pages:
        canvas.setFont("Helvetica", 11)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def letter(canvas: Any) -> None:
    """Three ordinary lines."""
    for row, line in enumerate(LINES * 4):
        canvas.drawString(72, 760 - 16 * row, line)


def nothing(canvas: Any) -> None:
    """An empty page."""


def scan(rows: int = 40) -> ImageReader:
    """A picture of a page full of writing."""
    image = Image.new("L", (1240, 1754), "white")
    font = ImageFont.load_default(size=26)
    for row in range(rows):
        ImageDraw.Draw(image).text((150, 150 + row * 38), LINES[row % 3], fill="black", font=font)
    return ImageReader(image)


def logo() -> ImageReader:
    """A letterhead's picture: a shield and a name."""
    image = Image.new("RGB", (300, 90), "white")
    pen = ImageDraw.Draw(image)
    pen.ellipse((5, 5, 80, 80), fill="navy")
    pen.text((95, 30), "Solbæk Kommune", fill="navy", font=ImageFont.load_default(size=24))
    return ImageReader(image)


def endless(levels: int = 14) -> bytes:
    """A page of 3 kB that takes for ever to draw: each of its forms draws the next one ten times."""

    def stream(data: bytes, more: bytes = b"") -> bytes:
        return b"<<%s/Length %d>>stream\n%s\nendstream" % (more, len(data), data)

    fonts = b"/Font<</T 5 0 R>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 6 0 R>>%s>>>>" % fonts,
        stream(b"BT /T 12 Tf 50 800 Td (Du skal ringe til os i dag) Tj ET /F Do"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for level in range(levels):
        form = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<%s/XObject<</F %d 0 R>>>>" % (fonts, 7 + level)
        last = level + 1 == levels
        objects.append(stream(b"BT /T 12 Tf 50 700 Td (x) Tj ET" if last else b"/F Do " * 10, form))
    written, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return b"%sxref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        written,
        size,
        table,
        size,
        len(written),
    )
