"""How a letter looks: one value for all renderers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Layout(StrEnum):
    """Where the case data stands."""

    COLUMN = "column"  # a narrow column down the right side, beside the text
    TOP = "top"  # at the top right, beside the recipient; the text runs below over the full width
    PLAIN = "plain"  # one after the other


class Face(NamedTuple):
    """A type face: its family for HTML and Word, and its regular and bold file for the PDF libraries."""

    family: str
    regular: str
    bold: str


_FONTS = "/usr/share/fonts/truetype/"
SANS = Face(
    "Liberation Sans", f"{_FONTS}liberation/LiberationSans-Regular.ttf", f"{_FONTS}liberation/LiberationSans-Bold.ttf"
)
SERIF = Face(
    "Liberation Serif",
    f"{_FONTS}liberation/LiberationSerif-Regular.ttf",
    f"{_FONTS}liberation/LiberationSerif-Bold.ttf",
)
NOTO = Face("Noto Sans", f"{_FONTS}noto/NotoSans-Regular.ttf", f"{_FONTS}noto/NotoSans-Bold.ttf")
DEJAVU = Face("DejaVu Sans", f"{_FONTS}dejavu/DejaVuSans.ttf", f"{_FONTS}dejavu/DejaVuSans-Bold.ttf")
BOOK = Face("DejaVu Serif", f"{_FONTS}dejavu/DejaVuSerif.ttf", f"{_FONTS}dejavu/DejaVuSerif-Bold.ttf")


@dataclass(frozen=True, slots=True)
class Style:
    """Layout, face, size in points, colour of the brand. `numbered` prints "Side 1 af 2"; `numbers` the page numbers
    to print where pages were left out on the way, the last being the letter's last page."""

    layout: Layout = Layout.TOP
    face: Face = SANS
    size: float = 10.5
    colour: str = "#1f3d5c"
    numbered: bool = False
    numbers: tuple[int, ...] = ()

    def page_label(self, page: int, of: int) -> str:
        """ "Side 1 af 2" for the drawn page `page` (from 1) of `of`; empty where pages have no numbers."""
        if self.numbers:
            return f"Side {self.numbers[page - 1]} af {self.numbers[-1]}"
        return f"Side {page} af {of}" if self.numbered else ""
