"""Uploads in, letters out, page by page: the one flow of reading, for the command line and the server alike."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.open import open_upload
from ingest.models import Letter, Opened, Origin, PageImage, PageRead, ReadBy, Reading, SourcePage, Upload
from ingest.run import InlineRunner, Runner
from ingest.settings import Limits
from ingest.text.split import Grouping

__all__ = ["Grouping", "read", "read_now", "regroup"]

log = logging.getLogger(__name__)

_AT_ONCE = 4
"""Pages of one citizen that are handed to the runner at a time; how many of them run side by side it decides."""


_FEWEST_LETTERS = 8
"""Letters and figures that make a picture one with words."""


@dataclass(frozen=True, slots=True)
class _Tried:
    """A page after reading, and what went wrong with it."""

    page: SourcePage
    error: UnreadableUpload | None = None


async def read(
    uploads: Sequence[Upload], runner: Runner, limits: Limits, grouping: Grouping = Grouping.AUTO
) -> AsyncIterator[PageRead | Reading]:
    """Read the uploads: a `PageRead` for each page as it is done, in order, and last the `Reading`.

    A file or page that cannot be read becomes an unreadable page of the letter as long as another one can be read.
    Raises UnreadableUpload: TOO_MANY_PAGES of all uploads together; else, where nothing can be read, the first error,
    NO_TEXT_FOUND or UNREADABLE.
    """
    opened, errors = await _open_all(uploads, runner, limits)
    waiting = [page for one in opened for page in one.pages]
    if not waiting:
        raise UnreadableUpload(ErrorCode.EMPTY_FILE)
    tried: list[_Tried] = []
    async for one in _recognise_all(waiting, runner, limits):
        tried.append(one)
        yield PageRead(len(tried), len(waiting))
    pages = [_without_guesses(one.page, limits) for one in tried]
    _check_readable(tried, pages, errors)
    letters, unsure = await runner.run(_assemble, _without_pictures(pages), grouping, limits.min_confidence)
    documents = tuple(one.document for one in opened)
    yield Reading(_with_pictures(letters, pages), documents, unsure, tuple(pages))


def read_now(uploads: Sequence[Upload], limits: Limits, grouping: Grouping = Grouping.AUTO) -> Reading:
    """`read` to its end in this process. Raises as `read` does."""

    async def last() -> Reading:
        async for event in read(uploads, InlineRunner(), limits, grouping):
            if isinstance(event, Reading):
                return event
        raise AssertionError("read() ends with a Reading")

    return asyncio.run(last())


async def regroup(reading: Reading, grouping: Grouping, runner: Runner, limits: Limits) -> Reading:
    """The same pages put together anew, as the citizen has said (ONE letter, or SEVERAL); nothing is read again."""
    pages = _without_pictures(reading.sources)
    letters, unsure = await runner.run(_assemble, pages, grouping, limits.min_confidence)
    return replace(reading, letters=_with_pictures(letters, reading.sources), unsure_split=unsure)


# --- opening ---------------------------------------------------------------------------------------------


async def _open_all(
    uploads: Sequence[Upload], runner: Runner, limits: Limits
) -> tuple[list[Opened], list[UnreadableUpload]]:
    """Every upload opened; one that cannot be is a single blank page, and its error stands in the second list."""
    opened: list[Opened] = []
    errors: list[UnreadableUpload] = []
    for file, upload in enumerate(uploads):
        try:
            opened.append(await runner.run(open_upload, upload, file, limits))
        except UnreadableUpload as error:
            if error.code is ErrorCode.TOO_MANY_PAGES:
                raise
            errors.append(error)
            opened.append(Opened((_blank(Origin(file, 0)),)))
        if sum(len(one.pages) for one in opened) > limits.max_pages:
            raise UnreadableUpload(ErrorCode.TOO_MANY_PAGES, limits.max_pages)
    return opened, errors


def _blank(origin: Origin, hidden: int = 0) -> SourcePage:
    return SourcePage(origin, ReadBy.OCR, 0.0, hidden=hidden)


# --- recognising -----------------------------------------------------------------------------------------


async def _recognise_all(
    pages: Sequence[SourcePage | PageImage], runner: Runner, limits: Limits
) -> AsyncIterator[_Tried]:
    """The pages in order, several under way at a time; whoever stops listening stops them."""
    under_way: deque[asyncio.Task[_Tried]] = deque()
    try:
        for page in pages:
            under_way.append(asyncio.create_task(_recognise(page, runner, limits)))
            await asyncio.sleep(0)  # a runner that works in this very process is done after it
            while under_way and (under_way[0].done() or len(under_way) >= _AT_ONCE):
                yield await under_way.popleft()
        while under_way:
            yield await under_way.popleft()
    finally:
        for task in under_way:
            task.cancel()


async def _recognise(page: SourcePage | PageImage, runner: Runner, limits: Limits) -> _Tried:
    if isinstance(page, SourcePage):
        return _Tried(page)
    from ingest.files.ocr import recognise

    try:
        return _Tried(await runner.run(recognise, page, limits))
    except UnreadableUpload as error:
        return _Tried(_blank(page.origin, page.hidden), error)
    except Exception as error:  # as when opening: a surprise in a library costs one page, not the letter
        log.warning("could not recognise a page of %d bytes: %s", len(page.data), type(error).__name__)
        return _Tried(_blank(page.origin, page.hidden), UnreadableUpload(ErrorCode.DAMAGED_FILE))


def _without_guesses(page: SourcePage, limits: Limits) -> SourcePage:
    """A page below the threshold is left without words: it is named as unreadable, never guessed."""
    return page if page.confidence >= limits.min_confidence else replace(page, runs=(), text="")


def _check_readable(tried: Sequence[_Tried], pages: Sequence[SourcePage], errors: Sequence[UnreadableUpload]) -> None:
    """Raises what is wrong where no page has words that can be relied on."""
    if any(map(_has_words, pages)):
        return
    error = next(iter([*errors, *(one.error for one in tried if one.error)]), None)
    if error:
        raise error
    seen = any(_has_words(one.page) for one in tried)
    raise UnreadableUpload(ErrorCode.UNREADABLE if seen else ErrorCode.NO_TEXT_FOUND)


def _has_words(page: SourcePage) -> bool:
    """Whether a page says something; in a picture of a wall or a landscape OCR still sees a letter or two."""
    return bool(page.text.strip()) or sum(map(str.isalnum, "".join(run.text for run in page.runs))) >= _FEWEST_LETTERS


# --- putting together ------------------------------------------------------------------------------------


def _assemble(
    pages: Sequence[SourcePage], grouping: Grouping, min_confidence: float
) -> tuple[tuple[Letter, ...], bool]:
    """Lay out the pages, split them into letters, clean each; whether the split is unsure."""
    from ingest.text.clean import clean
    from ingest.text.layout import lay_out
    from ingest.text.split import split

    found = split([lay_out(page) for page in pages], grouping)
    return tuple(clean(group.pages, group.missing, min_confidence) for group in found.groups), found.unsure


def _without_pictures(pages: Sequence[SourcePage]) -> list[SourcePage]:
    """The pages without what weighs most; of a page without words the picture stays: it tells a blank page."""
    return [replace(page, picture=None) if page.runs else page for page in pages]


def _with_pictures(letters: Sequence[Letter], pages: Sequence[SourcePage]) -> tuple[Letter, ...]:
    """The letters with the pictures of their pages, which have stayed here."""
    pictures = {page.origin: page.picture for page in pages}
    return tuple(
        replace(letter, pages=tuple(replace(page, picture=pictures[page.origin]) for page in letter.pages))
        for letter in letters
    )
