"""Blocks in, a PDF written by fpdf2 out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from tests.letters.markup import Block, Role
from tests.letters.render.style import Layout, Style

_SKIPPED = {Role.BRAND, Role.LEFT, Role.TO, Role.SIDE, Role.HEADER, Role.FOOTER, Role.COLUMNS, Role.END}


def draw(blocks: Sequence[Block], style: Style) -> bytes:
    """The letter as PDF, byte for byte the same each time."""
    of = _draw(blocks, style, 1).page
    return bytes(_draw(blocks, style, of).output())


class _Paper(FPDF):
    """A4 with the letter's running lines."""

    def __init__(self, lines: dict[Role, list[str]], style: Style, of: int) -> None:
        super().__init__(format="A4")
        self.lines, self.style, self.of = lines, style, of
        self.add_font("face", "", style.face.regular)
        self.add_font("face", "B", style.face.bold)
        self.set_creation_date(dt.datetime(2026, 11, 1, tzinfo=dt.UTC))
        self.set_margins(24, 18, 24)
        self.set_auto_page_break(True, 28)

    def header(self) -> None:
        """Called by fpdf2 on each new page."""
        self.set_font("face", "", self.style.size - 2)
        if self.page > 1 and self.lines[Role.HEADER]:
            self.cell(0, 8, self.lines[Role.HEADER][0], new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def footer(self) -> None:
        """Called by fpdf2 at the end of each page."""
        self.set_y(-20)
        self.set_font("face", "", self.style.size - 2.5)
        label = self.style.page_label(self.page, self.of)
        for line in (*self.lines[Role.FOOTER], label):
            if line:
                self.cell(0, 4.5, line, align="C", new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _draw(blocks: Sequence[Block], style: Style, of: int) -> _Paper:
    lines = {role: [line for block in blocks if block.role is role for line in block.lines] for role in Role}
    paper = _Paper(lines, style, of)
    paper.add_page()
    _letterhead(paper, lines)
    leading = style.size * 0.47
    for block in blocks:
        if block.role is Role.PAGE:
            paper.add_page()
        elif block.role is Role.TABLE:
            _table(paper, block)
        elif block.role not in _SKIPPED:
            strong = block.role in {Role.TITLE, Role.HEADING}
            size = style.size + (3 if block.role is Role.TITLE else -2 if block.role is Role.SMALL else 0)
            paper.set_font("face", "B" if strong else "", size)
            joined = "\n".join(block.lines)
            paper.multi_cell(0, leading * size / style.size, joined, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
            paper.ln(1 if block.role in {Role.HEADING, Role.ITEM} else 3)
    return paper


def _letterhead(paper: _Paper, lines: dict[Role, list[str]]) -> None:
    red, green, blue = bytes.fromhex(paper.style.colour[1:])
    size = paper.style.size
    paper.set_fill_color(red, green, blue)
    paper.rect(0, 0, 210, 5, style="F")
    paper.set_text_color(red, green, blue)
    paper.set_font("face", "B", size + 5)
    paper.set_xy(24, 12)
    paper.cell(0, 8, " ".join(lines[Role.BRAND]), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    paper.set_text_color(30, 30, 30)
    right = 24 if paper.style.layout is Layout.PLAIN else 138
    _stack(paper, lines[Role.LEFT], 24, 22, size - 2)
    _stack(paper, lines[Role.TO], 24, 46, size)
    below = _stack(paper, lines[Role.SIDE], right, 70 if right == 24 else 40, size - 1)
    paper.set_xy(24, max(below, 76) + 6)


def _stack(paper: _Paper, lines: Sequence[str], x: float, y: float, size: float) -> float:
    paper.set_font("face", "", size)
    for line in lines:
        paper.set_xy(x, y)
        paper.cell(0, 5, line)
        y += size * 0.46
    return y


def _table(paper: _Paper, block: Block) -> None:
    paper.set_font("face", "", paper.style.size - 0.5)
    paper.set_fill_color(255, 255, 255)
    rows = [line.split("\t") for line in block.lines]
    width = max(map(len, rows))
    with paper.table(first_row_as_headings=False, line_height=6, text_align="LEFT") as table:
        for row in rows:
            table.row(row + [""] * (width - len(row)))
    paper.ln(4)
