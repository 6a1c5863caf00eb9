"""A Word file in, its pages out; scans pasted into it wait for OCR."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.archive import WordArchive, child
from ingest.files.docx_text import Picture, WordText
from ingest.files.flow import Block, flowing_pages, join_blocks
from ingest.files.kind import PICTURES, sniff
from ingest.models import Opened, Origin, PageImage, SourcePage
from ingest.settings import Limits

_WORDY = 200
"""Letters; a document with fewer is an envelope around its pictures."""
_SHARE_AMONG_WORDS = 0.4
_SHARE_ALONE = 0.1
_SMALLEST_SIDE = 400
"""Pixels; below this no page can be read."""
_ORIENTATION = 0x0112
"""EXIF: 5 to 8 mean a quarter turn."""


def open_docx(data: bytes, file: int, limits: Limits) -> Opened:
    """The pages of a Word file.

    Raises UnreadableUpload: DAMAGED_FILE, ENCRYPTED_FILE, TOO_LARGE (unpacked), TOO_MANY_PAGES, NO_TEXT_FOUND.
    """
    archive = WordArchive(data, limits)
    tree = archive.tree(archive.main())
    body = child(tree, "body")
    if body is None:
        raise UnreadableUpload(ErrorCode.DAMAGED_FILE)
    word = WordText(archive)
    word.read(body)
    pages = [*_pages(word, archive, file, limits)]
    if not pages:
        raise UnreadableUpload(ErrorCode.NO_TEXT_FOUND)
    if len(pages) > limits.max_pages:
        raise UnreadableUpload(ErrorCode.TOO_MANY_PAGES, limits.max_pages)
    return Opened(tuple(_numbered(page, file, index, word.hidden) for index, page in enumerate(pages)))


def _pages(word: WordText, archive: WordArchive, file: int, limits: Limits) -> Iterator[SourcePage | PageImage]:
    texts = [join_blocks([item for item in page if isinstance(item, Block)]) for page in word.pages]
    share = _SHARE_AMONG_WORDS if sum(map(len, texts)) >= _WORDY else _SHARE_ALONE
    for text, page in zip(texts, word.pages, strict=True):
        if text.strip():
            yield from flowing_pages([text], file, limits)
        for item in page:
            if isinstance(item, Picture) and (item.share >= share or (not item.share and share == _SHARE_ALONE)):
                yield from _scan(archive.data(item.part), file, limits)


def _scan(data: bytes | None, file: int, limits: Limits) -> Iterator[PageImage]:
    """A picture that can be a page, as one; logos and drawings are passed over."""
    from ingest.files.picture import open_picture

    try:
        if data and sniff(data) in PICTURES and could_be_page(data, limits):
            yield from (page for page in open_picture(data, file, limits).pages if isinstance(page, PageImage))
    except UnreadableUpload:
        return


def could_be_page(data: bytes, limits: Limits, upright: bool = False) -> bool:
    """Whether a picture is large enough, and not too wide, to show a page; its header alone is read.

    `upright` asks for one that is higher than wide, too: what stands among a mail's words is mostly ornament. A picture
    that cannot be opened may have been a page.
    """
    from ingest.files.picture import opened

    try:
        with opened(data, limits) as picture:
            width, height = picture.size
            if picture.getexif().get(_ORIENTATION, 1) >= 5:  # stored lying on its side
                width, height = height, width
    except UnreadableUpload:
        return True
    return min(width, height) >= _SMALLEST_SIDE and width <= (height if upright else 2 * height)


def _numbered(page: SourcePage | PageImage, file: int, index: int, hidden: int) -> SourcePage | PageImage:
    return replace(page, origin=Origin(file, index), hidden=page.hidden if index else page.hidden + hidden)
