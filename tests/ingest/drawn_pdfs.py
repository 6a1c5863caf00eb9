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
