"""The laid pages of one letter in; out: the `Letter`, its text as one reads it, with the map back to the pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Letter, Page, ReadBy
from ingest.settings import Limits
from ingest.text.breaks import LEADS_ON, Break
from ingest.text.hyphens import hyphenated_words
from ingest.text.joining import Joining
from ingest.text.layout import LaidLine, LaidPage
from ingest.text.overlap import repeated_lines
from ingest.text.running import running_lines
from ingest.text.segments import MARKER

_ENDED = re.compile(r"[.!?:;][\"'”»)\]]*$")
_OPEN_END = re.compile(r"[,–-]$")
_EDGE = 0.14  # of the page's height: lines here, parted from the rest, may stand between the halves of a sentence
_BLANK_SPREAD = 8.0  # of 255: a picture more even than this shows an empty page


class _Body(NamedTuple):
    """A page's lines that are kept, each with what parts it from the line before."""

    lines: tuple[tuple[LaidLine, Break], ...]


def clean(pages: Sequence[LaidPage], missing: Sequence[int], min_confidence: float | None = None) -> Letter:
    """The letter on `pages` (in order); `missing` are page numbers it promises that nobody sent.

    Pages read with less than `min_confidence` (the default limit's) are left out of the text and named in
    `Letter.unreadable`. Every piece's words stand in its box, but for hyphens at line ends and odd signs.
    Raises UnreadableUpload: unreadable where no page can be read, no_text_found where there are no words at all.
    """
    least = Limits().min_confidence if min_confidence is None else min_confidence
    unreadable = tuple(number for number, page in enumerate(pages, start=1) if not _is_readable(page, least))
    readable = [
        page if number not in unreadable else LaidPage(page.source, ()) for number, page in enumerate(pages, start=1)
    ]
    running, repeated = running_lines(readable), repeated_lines(readable)
    bodies = [_body(page, over, again) for page, over, again in zip(readable, running, repeated, strict=True)]
    joining, spans = _join(bodies)
    if not joining.text:
        raise UnreadableUpload(ErrorCode.UNREADABLE if any(page.lines for page in pages) else ErrorCode.NO_TEXT_FOUND)
    return Letter(
        text=joining.text,
        pages=tuple(_page(number, page, span) for number, (page, span) in enumerate(zip(pages, spans, strict=True), 1)),
        pieces=tuple(joining.pieces),
        missing=tuple(missing),
        unreadable=unreadable,
        hidden=sum(page.source.hidden for page in pages),
    )


def _page(number: int, page: LaidPage, span: tuple[int, int]) -> Page:
    source = page.source
    return Page(
        number,
        source.origin,
        source.read_by,
        source.confidence,
        *span,
        width=source.width,
        height=source.height,
        picture=source.picture,
    )


def _is_readable(page: LaidPage, least: float) -> bool:
    """Whether the page can be trusted: read well enough, or truly empty."""
    source = page.source
    if source.confidence >= least:
        return True
    return not page.lines and source.read_by is ReadBy.OCR and _is_blank(source.picture)


def _is_blank(picture: bytes | None) -> bool:
    if picture is None:  # nobody saw it: it took too long, or its file could not be opened
        return False
    import io

    from PIL import Image, ImageStat

    with Image.open(io.BytesIO(picture)) as image:
        return ImageStat.Stat(image.convert("L").resize((200, 200))).stddev[0] < _BLANK_SPREAD


def _body(page: LaidPage, running: set[int], repeated: set[int]) -> _Body:
    """The page's lines but those left out; what parted a left-out line from the rest parts the next one."""
    kept: list[tuple[LaidLine, Break]] = []
    pending = Break.NONE
    order = [Break.NONE, Break.LINE, Break.PARAGRAPH]
    for index, line in enumerate(page.lines):
        if index in repeated:
            pending = Break.NONE
        elif index in running:
            pending = max(pending, line.breaks_before, key=order.index)
        else:
            kept.append((line, max(pending, line.breaks_before, key=order.index)))
            pending = Break.NONE
    return _Body(tuple(kept))


def _join(bodies: Sequence[_Body]) -> tuple[Joining, list[tuple[int, int]]]:
    known = hyphenated_words(line.text for body in bodies for line, _ in body.lines)
    joining = Joining(known)
    spans: list[tuple[int, int]] = []
    for number, lines in enumerate(_flow_on([list(body.lines) for body in bodies]), start=1):
        start: int | None = None
        for line, parting in lines:
            at = joining.add(line, parting, number)
            if start is None and at < len(joining.text):
                start = at
        end = len(joining.text)
        if spans and start is not None and spans[-1][1] > start:
            spans[-1] = spans[-1][0], start  # a hyphen fell away where the pages meet
        spans.append((end if start is None else start, end))
    return joining, spans


def _flow_on(pages: list[list[tuple[LaidLine, Break]]]) -> list[list[tuple[LaidLine, Break]]]:
    """Let a sentence that crosses pages go on: what stands at the pages' edges between its halves makes way."""
    filled = [index for index, lines in enumerate(pages) if lines]
    for above, below in pairwise(filled):
        foot, head = _foot(pages[above]), _head(pages[below])
        for cut, skip in ((0, 0), (foot, 0), (0, head), (foot, head)):
            upper, lower = pages[above][: len(pages[above]) - cut], pages[below][skip:]
            if upper and lower and _goes_on(upper[-1][0], lower[0][0]):
                pages[above] = _before_last_paragraph(upper, pages[above][len(upper) :])
                pages[below] = _after_first_paragraph(lower, pages[below][:skip])
                break
    return pages


def _goes_on(above: LaidLine, below: LaidLine) -> bool:
    last, first = above.text.rstrip(), below.text.lstrip()
    if "\t" in last or "\t" in first or MARKER.match(first.split()[0]) or _ENDED.search(last):
        return bool(re.match(r"\d{1,2}\. [a-zæøå]", first)) and bool(LEADS_ON.search(last))
    return first[0].islower() or bool(LEADS_ON.search(last) or _OPEN_END.search(last))


def _foot(lines: Sequence[tuple[LaidLine, Break]]) -> int:
    """How many last lines stand at the page's foot or along its edge, parted from the rest."""
    count = 0
    for back in range(1, len(lines)):
        line, parting = lines[-back]
        box = line.box
        if box is None or (box.top < 1 - _EDGE and box.bottom - box.top < _EDGE):
            break
        if parting is Break.PARAGRAPH:
            count = back
    return count


def _head(lines: Sequence[tuple[LaidLine, Break]]) -> int:
    """How many first lines stand at the page's head, parted from the rest."""
    count = 0
    for index in range(1, len(lines)):
        box = lines[index - 1][0].box
        if box is None or box.bottom > _EDGE:
            break
        if lines[index][1] is Break.PARAGRAPH:
            count = index
    return count


def _before_last_paragraph(
    lines: list[tuple[LaidLine, Break]], aside: list[tuple[LaidLine, Break]]
) -> list[tuple[LaidLine, Break]]:
    starts = [index for index, (_, parting) in enumerate(lines) if parting is Break.PARAGRAPH]
    at = starts[-1] if starts else 0
    return [*lines[:at], *aside, *lines[at:]]


def _after_first_paragraph(
    lines: list[tuple[LaidLine, Break]], aside: list[tuple[LaidLine, Break]]
) -> list[tuple[LaidLine, Break]]:
    rest = [index for index, (_, parting) in enumerate(lines) if index and parting is Break.PARAGRAPH]
    at = rest[0] if rest else len(lines)
    return [(lines[0][0], Break.NONE), *lines[1:at], *aside, *lines[at:]]
