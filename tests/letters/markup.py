"""Source of an invented letter in, its blocks out: what every renderer draws and what a perfect reader would read.

The markup is one block a paragraph, parted by empty lines:

`%brand`, `%left`, `%to`, `%side`, `%sign`   the letterhead's parts and the signature, line by line
`%header`, `%footer`                         running lines of every page
`# Title`, `## Heading`, `- item`, `1. item`, `| a | b |`   as in Markdown; anything else is a paragraph
`%small`                                     small print
`%page`                                      a page break
`%columns` … `%end`                          text set in two columns
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

SOURCES = Path(__file__).parent / "source"


class Role(StrEnum):
    """What a block is on the page."""

    BRAND = "brand"
    LEFT = "left"
    TO = "to"
    SIDE = "side"
    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    TABLE = "table"
    SIGN = "sign"
    SMALL = "small"
    PAGE = "page"
    COLUMNS = "columns"
    END = "end"
    HEADER = "header"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Block:
    """One block: its role and its lines (of a table: the rows, cells parted by a tab)."""

    role: Role
    lines: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The block's lines as one stretch of words."""
        return " ".join(self.lines)


def load(name: str, folder: Path = SOURCES) -> tuple[Block, ...]:
    """The blocks of `source/NAME.txt`."""
    return parse((folder / f"{name}.txt").read_text(encoding="utf-8"))


def parse(markup: str) -> tuple[Block, ...]:
    """The blocks of `markup` in order."""
    return tuple(block for chunk in _chunks(markup) for block in _blocks(chunk))


def plain(blocks: tuple[Block, ...]) -> str:
    """The letter as a perfect reader gives it: paragraphs parted by an empty line, cells by a tab, no running lines."""
    kept = [block for block in blocks if block.lines and block.role not in {Role.HEADER, Role.FOOTER}]
    text = ""
    for before, block in zip([None, *kept], kept, strict=False):
        joined = before is not None and before.role is block.role is Role.ITEM
        text += ("\n" if joined else "\n\n" if before else "") + "\n".join(block.lines)
    return text + "\n"


def _chunks(markup: str) -> Iterator[list[str]]:
    chunk: list[str] = []
    for line in [*markup.splitlines(), ""]:
        starts = line.startswith(("%", "#")) or _marker(line) is not _marker(chunk[-1] if chunk else line)
        if chunk and (not line.strip() or starts) and not _is_open_block(chunk, line):
            yield chunk
            chunk = []
        if line.strip():
            chunk.append(line)


def _is_open_block(chunk: list[str], line: str) -> bool:
    """`%to` and its like take every line up to an empty one or the next marker."""
    return bool(line.strip()) and chunk[0].startswith("%") and not line.startswith(("%", "#"))


def _marker(line: str) -> Role:
    if line.startswith("|"):
        return Role.TABLE
    number, dot, _ = line.partition(". ")
    if line.startswith("- ") or (dot and number.isdigit() and len(number) == 1):
        return Role.ITEM
    return Role.TEXT


def _blocks(chunk: list[str]) -> Iterator[Block]:
    first = chunk[0]
    if first.startswith("%"):
        word, _, rest = first[1:].partition(" ")
        yield Block(Role(word), tuple(filter(None, [rest, *chunk[1:]])))
    elif first.startswith("## "):
        yield Block(Role.HEADING, (first[3:],))
        yield from _blocks(chunk[1:]) if chunk[1:] else ()
    elif first.startswith("# "):
        yield Block(Role.TITLE, (first[2:],))
        yield from _blocks(chunk[1:]) if chunk[1:] else ()
    elif _marker(first) is Role.TABLE:
        rows = ("\t".join(cell.strip() for cell in row.strip("|").split("|")).rstrip("\t") for row in chunk)
        yield Block(Role.TABLE, tuple(rows))
    elif _marker(first) is Role.ITEM:
        for item in chunk:
            yield Block(Role.ITEM, (item.replace("- ", "• ", 1) if item.startswith("- ") else item,))
    else:
        yield Block(Role.TEXT, tuple(chunk))
