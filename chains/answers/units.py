"""A guidance page in, what can be quoted of it out: sentences, lists with what introduces them, whole tables.

Nothing is ever cut: a unit is an exact stretch of `GuidancePage.text`, and so are neighbours taken together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ingest.guidance.models import Block, BlockKind, GuidancePage
from ingest.models import Span
from ingest.text.sentences import split_sentences
from knowledge.passages import NAVIGATION

LONGEST = 900
"""Characters of a list or table that is still quoted whole; of a longer one each item or row stands alone."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of a page's text that can be quoted, the headings it stands under, and what it is."""

    span: Span
    headings: tuple[str, ...]
    kind: BlockKind

    def text(self, page: GuidancePage) -> str:
        """Its words."""
        return self.span.of(page.text)


@lru_cache(maxsize=512)
def units_of(page: GuidancePage) -> tuple[Unit, ...]:
    """The page's units in order; headings and lists of links to other pages are none."""
    return tuple(_units(page))


def _units(page: GuidancePage) -> Iterator[Unit]:
    path: list[tuple[int, str]] = []
    held: list[tuple[int, Block]] = []
    for start, block in [*_placed(page), (0, None)]:
        if block is not None and block.kind is not BlockKind.HEADING:
            held.append((start, block))
            continue
        headings = tuple(text for _, text in path)
        if not (headings and headings[-1].strip(" :").lower() in NAVIGATION):
            yield from _section(page, held, headings)
        held = []
        if block is not None:
            path = [one for one in path if one[0] < block.level]
            if block.text.strip() != page.title.strip():
                path.append((block.level, block.text))


def _placed(page: GuidancePage) -> list[tuple[int, Block | None]]:
    placed: list[tuple[int, Block | None]] = []
    at = 0
    for block in page.blocks:
        placed.append((at, block))
        at += len(block.text) + 1
    return placed


def _section(page: GuidancePage, blocks: Sequence[tuple[int, Block]], headings: tuple[str, ...]) -> Iterator[Unit]:
    """The units under one heading. A list is joined with the last sentence before it where that introduces it."""
    found: list[Unit] = []
    at = 0
    while at < len(blocks):
        start, block = blocks[at]
        last = at
        if block.kind is BlockKind.ITEM:
            while last + 1 < len(blocks) and blocks[last + 1][1].kind is BlockKind.ITEM:
                last += 1
        end = blocks[last][0] + len(blocks[last][1].text)
        if block.kind is BlockKind.PARAGRAPH:
            found += [Unit(span, headings, block.kind) for span in _sentences(page.text, start, end)]
        elif block.kind is BlockKind.ITEM:
            found += _listed(page.text, blocks[at : last + 1], end, found, headings)
        else:
            found.append(Unit(Span(start, end), headings, block.kind))
        at = last + 1
    yield from found


def _listed(
    text: str, items: Sequence[tuple[int, Block]], end: int, found: list[Unit], headings: tuple[str, ...]
) -> list[Unit]:
    """A list as one unit with its lead-in, taken from the units found before; a very long one item by item."""
    start = items[0][0]
    leads = bool(found) and found[-1].kind is BlockKind.PARAGRAPH and text[: found[-1].span.end].endswith(":")
    if end - start > LONGEST:
        return [Unit(Span(at, at + len(item.text)), headings, BlockKind.ITEM) for at, item in items]
    if leads:
        start = found.pop().span.start
    return [Unit(Span(start, end), headings, BlockKind.ITEM)]


def _sentences(text: str, start: int, end: int) -> list[Span]:
    spans = [one.span for one in split_sentences(text[start:end])]
    return [Span(start + one.start, start + one.end) for one in spans]
