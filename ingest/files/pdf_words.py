"""An open pdfium page in, the words of its text layer with their boxes and ink out, in the order they were written."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.pdfium import Grid, grid_of
from ingest.models import Box

Colour = tuple[int, int, int]

MOST_CHARACTERS = 200_000  # on one page; a dense page of A4 carries 8,000
_INVISIBLE_MODE = 3
_CLIPPING_MODES = range(4, 8)
_STROKED_MODE = 1
_STRAIGHT = 0.999  # cosine or sine of the direction of writing along the page's sides
_ASCENT, _DESCENT = 0.9, 0.22  # of the letters' size, above and below their line
_LINE_END_HYPHEN = 2  # pdfium's mark for a hyphen at the end of a line
_DRAWN_BULLETS = {  # private-use codes of Symbol and Wingdings that letters use for bullets and tick boxes
    "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "•", "\uf076": "•", "\uf0fc": "✓", "\uf06f": "☐", "\uf0a8": "☐",
    "\uf0fe": "☑", "\uf0fd": "☒", "\uf02d": "–", "\uf0e0": "→", "\uf0be": "–", "\uf06e": "▪", "\uf071": "☐",
}  # fmt: skip


class Ink(NamedTuple):
    """How letters are painted: their colour (None where it is a pattern), or not at all."""

    colour: Colour | None
    painted: bool


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a part of one in an ink of its own: `glued` parts follow the one before without a space.

    `turn` counts quarter turns clockwise that the writing is off upright; `size` is the letters' size in points.
    """

    text: str
    box: Box
    ink: Ink
    size: float
    turn: int = 0
    glued: bool = False


class _Glyph(NamedTuple):
    place: int  # in pdfium's list of characters
    text: str
    style: _Style


class _Style(NamedTuple):
    """What the letters of one text object share: ink, size in points, quarter turns off upright, and how tall they are.

    `ends` are the lower and the upper edge of their line in page coordinates (the left and the right one where it goes
    up or down, not `upright`); None where it slants.
    """

    ink: Ink
    size: float
    turn: int
    upright: bool
    ends: tuple[float, float] | None


def read_words(page: Any) -> list[Word]:
    """The words of the text layer, those no reader could see included.

    Raises UnreadableUpload(TOOK_TOO_LONG) for a page with more characters than any letter.
    """
    import pypdfium2.raw as raw

    text_page = page.get_textpage()
    try:
        if raw.FPDFText_CountChars(text_page.raw) > MOST_CHARACTERS:
            raise UnreadableUpload(ErrorCode.TOOK_TOO_LONG)
        grid = grid_of(page)
        return [
            word
            for glyphs in _words(_glyphs(text_page.raw, grid, raw), text_page.raw)
            for word in _parts(glyphs, grid, text_page.raw)
        ]
    finally:
        text_page.close()


def _glyphs(text_page: Any, grid: Grid, raw: Any) -> Iterator[_Glyph | None]:
    """The letters in the order they were written; None where a space or a line's end parts them."""
    styles: dict[int, _Style] = {}
    texts: dict[int, str] = {}
    code_of, object_of, address = raw.FPDFText_GetUnicode, raw.FPDFText_GetTextObject, ctypes.addressof
    for index in range(raw.FPDFText_CountChars(text_page)):
        code = code_of(text_page, index)
        text = texts.get(code)
        if text is None:
            text = texts[code] = _text(code)
        if not text:
            yield None
            continue
        item = object_of(text_page, index)
        key = address(item.contents) if item else 0
        style = styles.get(key) if key else None
        if style is None:
            style = styles[key] = _style(text_page, index, item if key else None, grid)
        yield _Glyph(index, text, style)


def _text(code: int) -> str:
    """The letter of a code; empty for what parts words."""
    if code == _LINE_END_HYPHEN:
        return "-"
    text = chr(code) if 0x20 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
    return "" if text.isspace() else _DRAWN_BULLETS.get(text, text)


def _style(text_page: Any, index: int, item: Any | None, grid: Grid) -> _Style:
    import pypdfium2.raw as raw

    x, y, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX()
    raw.FPDFText_GetCharOrigin(text_page, index, x, y)
    raw.FPDFText_GetMatrix(text_page, index, matrix)
    size = raw.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
    length = math.hypot(matrix.a, matrix.b)
    across, up = (matrix.a / length, matrix.b / length) if length else (1.0, 0.0)
    upright = abs(across) >= abs(up)
    ends = None
    if max(abs(across), abs(up)) > _STRAIGHT:
        line, height = (y.value, math.copysign(size, across)) if upright else (x.value, math.copysign(size, -up))
        low, high = sorted((line - _DESCENT * height, line + _ASCENT * height))
        ends = low, high
    ink = _ink(item, raw) if item is not None else Ink(None, painted=True)
    return _Style(ink, size, _turn(across, up, grid), upright, ends)


def _box(glyph: _Glyph, text_page: Any) -> tuple[float, float, float, float]:
    """The letter's left, bottom, right and top, as tall as its line: fonts that don't tell their height give boxes of
    the letter's own shape."""
    import pypdfium2.raw as raw

    rectangle, ends = raw.FS_RECTF(), glyph.style.ends
    raw.FPDFText_GetLooseCharBox(text_page, glyph.place, rectangle)
    if ends is None:
        return rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
    if glyph.style.upright:
        return rectangle.left, ends[0], rectangle.right, ends[1]
    return ends[0], rectangle.bottom, ends[1], rectangle.top


def _ink(item: Any, raw: Any) -> Ink:
    mode = raw.FPDFTextObj_GetTextRenderMode(item)
    if mode == _INVISIBLE_MODE:
        return Ink(None, painted=False)
    if mode in _CLIPPING_MODES:
        return Ink(None, painted=True)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    ask = raw.FPDFPageObj_GetStrokeColor if mode == _STROKED_MODE else raw.FPDFPageObj_GetFillColor
    if not ask(item, red, green, blue, alpha):
        return Ink(None, painted=True)
    return Ink((red.value, green.value, blue.value), painted=alpha.value > 0)


def _words(glyphs: Iterator[_Glyph | None], text_page: Any) -> Iterator[list[_Glyph]]:
    """Letters put together to words. Within one text object pdfium has found the spaces; between two we look."""
    word: list[_Glyph] = []
    for glyph in glyphs:
        if word and (glyph is None or (glyph.style is not word[-1].style and not _follows(word[-1], glyph, text_page))):
            yield word
            word = []
        if glyph is not None:
            word.append(glyph)
    if word:
        yield word


def _follows(last: _Glyph, glyph: _Glyph, text_page: Any) -> bool:
    """Whether two letters stand close enough to be of one word, however the line is turned."""
    (left, bottom, right, top), (left2, bottom2, right2, top2) = _box(last, text_page), _box(glyph, text_page)
    size = max(top - bottom, right - left, 0.1)
    return max(left, left2) - min(right, right2) < 0.5 * size and max(bottom, bottom2) - min(top, top2) < 0.5 * size


def _parts(glyphs: list[_Glyph], grid: Grid, text_page: Any) -> Iterator[Word]:
    """The word, or its parts where it is painted in several inks."""
    inks = [glyph.style.ink for glyph in glyphs]
    starts = [0, *(index for index in range(1, len(inks)) if inks[index] != inks[index - 1]), len(inks)]
    for start, end in pairwise(starts):
        part = glyphs[start:end]
        yield Word(
            "".join([glyph.text for glyph in part]),
            grid.box(*_around(part, text_page)),
            part[0].style.ink,
            part[0].style.size,
            part[0].style.turn,
            glued=start > 0,
        )


def _around(part: list[_Glyph], text_page: Any) -> tuple[float, float, float, float]:
    """The box around letters of a word: of the first and the last, and of each where another text object starts."""
    left, bottom, right, top = _box(part[0], text_page)
    for before, glyph in pairwise(part):
        if glyph.style is not before.style or glyph is part[-1]:
            left2, bottom2, right2, top2 = _box(glyph, text_page)
            left, bottom, right, top = min(left, left2), min(bottom, bottom2), max(right, right2), max(top, top2)
    return left, bottom, right, top


def _turn(x: float, y: float, grid: Grid) -> int:
    across, down = grid.heading(x, y)
    if abs(across) >= abs(down):
        return 0 if across >= 0 else 2
    return 1 if down > 0 else 3
