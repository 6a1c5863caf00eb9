"""The laid pages of one letter in; out: the `Letter`, its text as one reads it, with the map back to the pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, product
from typing import NamedTuple

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Box, Letter, Page, ReadBy
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
_APART = 1.5  # line heights between such lines and the rest: more than between paragraphs
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
        poor = any(pages[number - 1].lines for number in unreadable)
        raise UnreadableUpload(ErrorCode.UNREADABLE if poor else ErrorCode.NO_TEXT_FOUND)
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
        for cut, skip in product([*_feet(pages[above]), 0], [*_heads(pages[below]), 0]):
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


def _feet(lines: Sequence[tuple[LaidLine, Break]]) -> list[int]:
    """How many last lines may stand at the page's foot or along its edge, well apart from the rest; fewest first."""
    counts: list[int] = []
    for back in range(1, len(lines)):
        box, above = lines[-back][0].box, lines[-back - 1][0].box
        sideways = box is not None and box.bottom - box.top > _EDGE
        if box is None or above is None or not (box.top > 1 - _EDGE or sideways):
            break
        if sideways or _far_below(above, box):
            counts.append(back)
    return counts


def _heads(lines: Sequence[tuple[LaidLine, Break]]) -> list[int]:
    """How many first lines may stand at the page's head, well apart from the rest; fewest first."""
    counts: list[int] = []
    for index in range(1, len(lines)):
        above, box = lines[index - 1][0].box, lines[index][0].box
        if above is None or box is None or above.bottom > _EDGE:
            break
        if _far_below(above, box):
            counts.append(index)
    return counts


def _far_below(above: Box, box: Box) -> bool:
    return box.top - above.bottom > _APART * (above.bottom - above.top)


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
