"""A two-page letter as PDF in; out: how many times pypdf's bare text extraction the whole reading takes.

`python -m tests.bench.bench_reading [FILE.pdf]` prints the medians of both, taken turn by turn in one run, and their ratio.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

TARGET = 5.0
"""Reading takes at most this many times the bare extraction (the whole card ten times)."""

_FONTS = (
    Path("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"),
    Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
)
_SIDE = (
    "Dato",
    "12. maj 2026",
    "Sagsnr.",
    "32.03.16-G01-118-26",
    "Sagsbehandler",
    "Mette Holm",
    "Telefon",
    "12 34 56 78",
)
_BODY = """Kære Anne Hansen
Vi har behandlet din ansøgning om boligstøtte af 3. april 2026. Du har ikke ret
til boligstøtte, fordi husstandens samlede indkomst er for høj i forhold til bolig-
ens størrelse og antallet af børn, der bor hjemme hos dig. Du skal sende os dine
lønsedler for de seneste tre måneder senest den 1. juni 2026.
Hvis vi ikke hører fra dig inden da, træffer vi afgørelse på det foreliggende grundlag.
Du kan klage over afgørelsen. Klagen skal være modtaget hos os senest 4 uger
efter, at du har modtaget afgørelsen. Vi ser først på sagen igen og sender den
derefter til Ankestyrelsen, hvis vi ikke giver dig medhold.""".splitlines()


@dataclass(frozen=True, slots=True)
class Timing:
    """Median seconds of processor time (other work on the machine does not count) of both."""

    reading: float
    bare: float

    @property
    def ratio(self) -> float:
        """How many times the bare extraction the reading takes."""
        return self.reading / self.bare


def two_pages() -> bytes:
    """A letter of two full pages in an embedded font, with a case column and a table, as case systems write them."""
    font = next((path for path in _FONTS if path.exists()), None)
    name = "Helvetica"
    if font is not None:
        name = "Letter"
        pdfmetrics.registerFont(TTFont(name, str(font)))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=True)
    for number in (1, 2):
        _draw(canvas, name, number)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw(canvas: Any, font: str, number: int) -> None:
    canvas.setFont(font, 10)
    for row, line in enumerate(_BODY * 4):
        canvas.drawString(60, 780 - 15 * row - 10 * (row // len(_BODY)), line)
    for row in range(5):
        for column, cell in enumerate((f"Ydelse {row}", "Maj 2026", f"{row}.912,00 kr.")):
            canvas.drawString(60 + 130 * column, 190 - 15 * row, cell)
    canvas.setFont(font, 8)
    if number == 1:
        for row, line in enumerate(_SIDE):
            canvas.drawString(480, 780 - 12 * row, line)
    canvas.drawString(60, 40, f"Solbæk Kommune, Rådhustorvet 1, 4585 Solbæk, side {number} af 2")


def measure(data: bytes, rounds: int = 7) -> Timing:
    """Both ways of reading `data`, turn by turn; the first round, which pays for imports, does not count."""
    readings, bares = [], []
    for _ in range(rounds + 1):
        readings.append(_seconds(_read, data))
        bares.append(_seconds(_extract, data))
    return Timing(median(readings[1:]), median(bares[1:]))


def _seconds(step: Callable[[bytes], object], data: bytes) -> float:
    began = time.process_time()
    step(data)
    return time.process_time() - began


def _read(data: bytes) -> str:
    from ingest.files.pdf import open_pdf
    from ingest.models import SourcePage
    from ingest.settings import Limits
    from ingest.text.clean import clean
    from ingest.text.layout import lay_out

    pages = open_pdf(data, 0, Limits()).pages
    return clean([lay_out(page) for page in pages if isinstance(page, SourcePage)], ()).text


def _extract(data: bytes) -> list[str]:
    from pypdf import PdfReader

    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


def main() -> int:
    """Print the figures; 1 where reading takes more than `TARGET` times the bare extraction."""
    data = Path(sys.argv[1]).read_bytes() if len(sys.argv) > 1 else two_pages()
    timing = measure(data)
    print(
        f"reading {timing.reading * 1000:.0f} ms, pypdf's extract_text {timing.bare * 1000:.0f} ms, "
        f"ratio {timing.ratio:.2f} (at most {TARGET:.0f})"
    )
    return int(timing.ratio > TARGET)


if __name__ == "__main__":
    sys.exit(main())
