"""Blocks of flowing text (Word, mail, paste) in, pages of text out: paragraphs, lines, rows; no invisible letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Opened, Origin, ReadBy, SourcePage
from ingest.settings import Limits

CHARACTERS_A_PAGE = 6_000
"""The most that a densely set A4 page holds; text is counted in such pages against `Limits.max_pages`."""


class BlockForm(StrEnum):
    """How a block stands to its neighbours."""

    PARAGRAPH = "paragraph"
    LINE = "line"  # a list item, a table row, a line of an address: close to the lines around it
    GAP = "gap"  # an empty line


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text in one form; `text` has no line break, cells are parted by a tab."""

    text: str
    form: BlockForm = BlockForm.PARAGRAPH


Cell = Sequence[Block]

GAP = Block("", BlockForm.GAP)


def join_blocks(blocks: Sequence[Block]) -> str:
    """The blocks as one text: an empty line between paragraphs, a line break between lines that stand together."""
    joined: list[str] = []
    close = False
    for block in blocks:
        text = re.sub(r"[^\S\t\n]+", " ", block.text).strip(" \n")
        if not text.strip():
            close = close and block.form is not BlockForm.GAP
            continue
        if joined:
            joined.append("\n" if close and block.form is BlockForm.LINE else "\n\n")
        joined.append(text)
        close = block.form is BlockForm.LINE
    return "".join(joined)


def lay_out_row(cells: Sequence[Cell], rows: int) -> list[Block]:
    """A table row: one line with tabs between its cells, or, where a table only places text, cell after cell.

    `rows` is how many rows the table has: two-line cells are usual in a table of data, not in a letterhead.
    """
    filled = [[block for block in cell if block.text.strip()] for cell in cells]
    if not any(filled):
        return []
    most = max(len(cell) for cell in filled)
    if most > (2 if rows >= 3 else 1) or sum(map(bool, filled)) == 1:
        return [block for cell in filled for block in (GAP, *cell, GAP)]
    texts = [" ".join(block.text.replace("\t", " ").strip() for block in cell) for cell in filled]
    return [Block("\t".join(texts).strip("\t"), BlockForm.LINE)]


# --- letters that nobody sees ----------------------------------------------------------------------------

_ZERO_WIDTH = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]"
)
"""Joiners, marks of direction and soft hyphens: layout, not words."""
_SMUGGLED = re.compile("[\U000e0000-\U000e01ef]")
"""Tag characters and their like: whole sentences can be written in them that no reader sees."""
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufff9-\ufffc]")


def drop_invisible(text: str) -> tuple[str, int]:
    """The text without characters that show nothing, and how many of them were letters in disguise."""
    seen, smuggled = _SMUGGLED.subn("", text)
    seen = _CONTROLS.sub("", _ZERO_WIDTH.sub("", seen))
    return seen.replace("\u2028", "\n").replace("\u2029", "\n\n").replace("\x85", "\n"), smuggled


def check_length(text: str, limits: Limits) -> None:
    """Raises UnreadableUpload(TOO_MANY_PAGES) for more text than the pages allowed can hold, before it costs time."""
    if len(text) > CHARACTERS_A_PAGE * limits.max_pages:
        raise UnreadableUpload(ErrorCode.TOO_MANY_PAGES, limits.max_pages)


def flowing_pages(texts: Sequence[str], file: int, limits: Limits, hidden: int = 0) -> tuple[SourcePage, ...]:
    """Pages of flowing text, empty ones left out; `hidden` is counted on the first.

    Raises UnreadableUpload: NO_TEXT_FOUND, TOO_MANY_PAGES.
    """
    shown: list[str] = []
    for text in texts:
        seen, smuggled = drop_invisible(text)
        hidden += smuggled
        if seen.strip():
            shown.append(seen.strip("\n").rstrip())
    if not shown:
        raise UnreadableUpload(ErrorCode.NO_TEXT_FOUND)
    if max(len(shown), sum(map(len, shown)) / CHARACTERS_A_PAGE) > limits.max_pages:
        raise UnreadableUpload(ErrorCode.TOO_MANY_PAGES, limits.max_pages)
    return tuple(
        SourcePage(Origin(file, index), ReadBy.TEXT, 1.0, text=text, hidden=0 if index else hidden)
        for index, text in enumerate(shown)
    )


def flowing(texts: Sequence[str], file: int, limits: Limits, hidden: int = 0) -> Opened:
    """An upload of flowing text, opened. Raises as `flowing_pages` does."""
    return Opened(flowing_pages(texts, file, limits, hidden))
