"""Blocks in, a PDF written by ReportLab out."""

from __future__ import annotations

import io
from collections.abc import Sequence
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table
from reportlab.platypus.flowables import Flowable

from tests.letters.markup import Block, Role
from tests.letters.render.style import Layout, Style

_WIDTH, _HEIGHT = A4
_LEFT, _TOP, _BOTTOM = 25 * mm, 20 * mm, 24 * mm
_SIDE_AT = 152 * mm


def draw(blocks: Sequence[Block], style: Style, hidden: Sequence[str] = ()) -> bytes:
    """The letter as PDF, byte for byte the same each time. `hidden` are up to four texts that no reader can see: white,
    tiny, off the page, under a white box."""
    for path in (style.face.regular, style.face.bold):
        pdfmetrics.registerFont(TTFont(path, path))
    for _ in range(2):  # the first time tells how many pages there are
        target = io.BytesIO()
        of = locals().get("of", 1)
        document = BaseDocTemplate(target, pagesize=A4, invariant=1, title="Brev", producer="ReportLab")
        wide = (_SIDE_AT - 8 * mm if style.layout is Layout.COLUMN else _WIDTH - 20 * mm) - _LEFT
        frame = Frame(_LEFT, _BOTTOM, wide, _HEIGHT - _TOP - _BOTTOM, 0, 0, 0, 0)
        furniture = _Furniture(blocks, style, of, hidden)
        document.addPageTemplates([PageTemplate("page", [frame], onPage=furniture.draw)])
        document.build(_story(blocks, style))
        of = document.page
    return target.getvalue()


def _story(blocks: Sequence[Block], style: Style) -> list[Flowable]:
    body = ParagraphStyle(
        "body", fontName=style.face.regular, fontSize=style.size, leading=style.size * 1.35, spaceAfter=style.size * 0.8
    )
    title = ParagraphStyle(
        "title", body, fontName=style.face.bold, fontSize=style.size + 4, leading=style.size * 1.8, spaceBefore=12
    )
    heading = ParagraphStyle("heading", body, fontName=style.face.bold, spaceBefore=6, spaceAfter=2)
    small = ParagraphStyle("small", body, fontSize=style.size - 2.5, leading=style.size, spaceBefore=12)
    item = ParagraphStyle("item", body, leftIndent=14, firstLineIndent=-14, spaceAfter=3)
    styles = {Role.TITLE: title, Role.HEADING: heading, Role.SMALL: small, Role.ITEM: item}
    story: list[Flowable] = [Spacer(1, 62 * mm if style.layout is Layout.COLUMN else 68 * mm)]
    for block in blocks:
        if block.role in {Role.BRAND, Role.LEFT, Role.TO, Role.SIDE, Role.HEADER, Role.FOOTER, Role.COLUMNS, Role.END}:
            continue
        if block.role is Role.PAGE:
            story.append(PageBreak())
        elif block.role is Role.TABLE:
            rows = [line.split("\t") for line in block.lines]
            width = max(map(len, rows))
            filled = [[Paragraph(escape(cell), body) for cell in row + [""] * (width - len(row))] for row in rows]
            story += [
                Table(filled, hAlign="LEFT", style=[("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#999999"))]),
                Spacer(1, 10),
            ]
        else:
            story.append(Paragraph("<br/>".join(map(escape, block.lines)), styles.get(block.role, body)))
    return story


class _Furniture:
    """What stands around the text: letterhead on the first page, running lines and page numbers on all."""

    def __init__(self, blocks: Sequence[Block], style: Style, of: int, hidden: Sequence[str]) -> None:
        self._of = {role: [line for block in blocks if block.role is role for line in block.lines] for role in Role}
        self._style, self._pages, self._hidden = style, of, hidden

    def draw(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        """Called by ReportLab before each page's text."""
        page, size = document.page, self._style.size
        canvas.saveState()
        if page == 1:
            self._letterhead(canvas)
            self._invisible(canvas)
        else:
            self._lines(canvas, self._of[Role.HEADER], _LEFT, _HEIGHT - 12 * mm, size - 2)
        canvas.setFillColor(HexColor("#555555"))
        self._lines(canvas, self._of[Role.FOOTER], _LEFT, 13 * mm, size - 2.5)
        canvas.setFont(self._style.face.regular, size - 2)
        canvas.drawRightString(_WIDTH - 15 * mm, 13 * mm, self._style.page_label(page, self._pages))
        canvas.restoreState()

    def _letterhead(self, canvas: Canvas) -> None:
        size = self._style.size
        canvas.setFillColor(HexColor(self._style.colour))
        column = self._style.layout is Layout.COLUMN
        canvas.circle(_SIDE_AT + 4 * mm, _HEIGHT - 20 * mm, 4 * mm, fill=1, stroke=0)
        self._lines(canvas, self._of[Role.BRAND], _SIDE_AT, _HEIGHT - 32 * mm, size + 1.5, bold=True)
        canvas.setFillColor(HexColor("#222222"))
        self._lines(canvas, self._of[Role.TO], _LEFT, _HEIGHT - 50 * mm, size)
        department = [*self._of[Role.LEFT], "", *self._of[Role.SIDE]]
        if column:
            self._lines(canvas, department, _SIDE_AT, _HEIGHT - 38 * mm, size - 2)
        else:
            self._lines(canvas, self._of[Role.LEFT], _LEFT, _HEIGHT - 20 * mm, size - 1.5)
            self._lines(canvas, self._of[Role.SIDE], _SIDE_AT, _HEIGHT - 48 * mm, size - 1)

    def _invisible(self, canvas: Canvas) -> None:
        ways = list(self._hidden)
        canvas.saveState()
        for way, text in enumerate(ways):
            canvas.setFillColor(white if way == 0 else HexColor("#000000"))
            canvas.setFont(self._style.face.regular, 0.5 if way == 1 else 9)
            x, y = (_WIDTH + 60, 300) if way == 2 else (_LEFT, 60 * mm + way * 14)
            canvas.drawString(x, y, text)
            if way == 3:
                canvas.setFillColor(white)
                canvas.rect(x - 4, y - 4, 460, 16, fill=1, stroke=0)
        canvas.restoreState()

    def _lines(self, canvas: Canvas, lines: Sequence[str], x: float, y: float, size: float, bold: bool = False) -> None:
        text = canvas.beginText(x, y)
        face = self._style.face
        text.setFont(face.bold if bold else face.regular, size, size * 1.3)
        for line in lines:
            text.textLine(line)
        canvas.drawText(text)
