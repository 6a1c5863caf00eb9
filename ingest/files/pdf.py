"""A PDF's bytes in; out: per page the words a reader sees, or a picture for OCR where the text layer is of no use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.pdf_words import Word, read_words
from ingest.files.pdfium import opened_page, opened_pdf, render, show
from ingest.files.usable import is_language
from ingest.files.visible import LONG_SIDE, covered_cells, seen, written_cells
from ingest.models import Box, Opened, Origin, PageImage, ReadBy, Run, SourcePage
from ingest.settings import Limits

if TYPE_CHECKING:
    from ingest.files.pdfium import Pixels

OCR_LONG_SIDE = 1800  # pixels: what the recogniser can use, and no more
_JPEG_QUALITY = 90
_FEW_LETTERS = 30
_FEWEST_WRITTEN_CELLS = 8  # of about 1,750 on a page: less is a mark or a speck
_PICTURE_CELLS = 60  # writing in pictures beside the text: more than a letterhead or a logo …
_PICTURE_SHARE = 0.5  # … and at least this much of what the text covers
_OUTLINE_CELLS = 200  # writing drawn as outlines beside hardly any text …
_OUTLINE_SHARE = 4.0  # … and this much of what the text covers
_OUTLINE_LETTERS = 200
_GRID = 100  # places of a word across and down the page, to tell whether two are printed on one another


def open_pdf(data: bytes, file: int, limits: Limits) -> Opened:
    """The pages of the PDF `data` (upload number `file`), upright, in order.

    A page whose words are drawn, scanned or wrongly encoded comes as a `PageImage`; an empty one as an empty
    `SourcePage`; one that pdfium cannot draw as an empty `SourcePage` of confidence 0.
    Raises UnreadableUpload: encrypted_file, damaged_file, too_many_pages.
    """
    with opened_pdf(data) as document:
        count = len(document)
        if count > limits.max_pages:
            raise UnreadableUpload(ErrorCode.TOO_MANY_PAGES, limits.max_pages)
        document.init_forms()
        pages = tuple(_read_page(document, Origin(file, index)) for index in range(count))
    if all(isinstance(page, SourcePage) and page.confidence == 0 for page in pages):
        raise UnreadableUpload(ErrorCode.DAMAGED_FILE)
    return Opened(pages, document=data)


def _read_page(document: Any, origin: Origin) -> SourcePage | PageImage:
    with opened_page(document, origin.page) as page:
        if page is None:
            return SourcePage(origin, ReadBy.TEXT, confidence=0.0)
        try:
            return _read_drawn_page(page, origin)
        except UnreadableUpload as error:
            if error.code is not ErrorCode.DAMAGED_FILE:
                raise
            return SourcePage(origin, ReadBy.TEXT, confidence=0.0)


def _read_drawn_page(page: Any, origin: Origin) -> SourcePage | PageImage:
    words = read_words(page)
    full = render(page, LONG_SIDE, grey=True)
    show(page, "TEXT", shown=False)
    bare = render(page, LONG_SIDE, grey=True) if words else full
    flags = seen(words, full, bare)
    if not all(flags):
        flags = _seen_in_colour(page, words, flags)
    visible = [word for word, is_seen in zip(words, flags, strict=True) if is_seen]
    turn = _main_turn(visible)
    if turn or _needs_ocr(page, visible, bare):
        show(page, "TEXT", shown=True)
        return PageImage(origin, _picture(page, turn), hidden=_hidden(words, flags, scanned=True))
    width, height = page.get_size()
    return SourcePage(
        origin,
        ReadBy.TEXT,
        confidence=1.0,
        runs=_runs(words, flags),
        hidden=_hidden(words, flags, scanned=False),
        width=width,
        height=height,
    )


def _seen_in_colour(page: Any, words: Sequence[Word], flags: list[bool]) -> list[bool]:
    """The same with a second look at what grey does not show: a word in red on a green of the same lightness."""
    bare = render(page, LONG_SIDE)
    show(page, "TEXT", shown=True)
    full = render(page, LONG_SIDE)
    show(page, "TEXT", shown=False)
    return [one or other for one, other in zip(flags, seen(words, full, bare), strict=True)]


def _needs_ocr(page: Any, visible: Sequence[Word], bare: Pixels) -> bool:
    """Whether the page's own words are missing, broken, or only the lesser part of what is written on it."""
    if not is_language([word.text for word in visible]):
        return True
    written = written_cells(bare)
    covered = covered_cells([word.box for word in visible], written, bare)
    beside, text_cells = int((written & ~covered).sum()), int(covered.sum())
    letters = sum(c.isalnum() for word in visible for c in word.text)
    if letters < _FEW_LETTERS:
        return beside >= _FEWEST_WRITTEN_CELLS
    if letters < _OUTLINE_LETTERS and beside >= max(_OUTLINE_CELLS, _OUTLINE_SHARE * text_cells):
        return True
    if beside < max(_PICTURE_CELLS, _PICTURE_SHARE * text_cells):
        return False
    show(page, "IMAGE", shown=False)
    drawn = written_cells(render(page, LONG_SIDE, grey=True))
    show(page, "IMAGE", shown=True)
    return int((written & ~covered & ~drawn).sum()) >= max(_PICTURE_CELLS, _PICTURE_SHARE * text_cells)


def _main_turn(words: Sequence[Word]) -> int:
    """Degrees clockwise to turn a page whose writing lies on its side or upside down; 0 for nearly all."""
    turns = Counter[int]()
    for word in words:
        turns[word.turn] += len(word.text)
    return (-90 * turns.most_common(1)[0][0]) % 360 if turns else 0


def _hidden(words: Sequence[Word], flags: Sequence[bool], scanned: bool) -> int:
    """Characters left out as invisible. What hides nothing from anyone does not count: a scanner's own reading under
    its picture, and a word's white edge or shadow under the word itself."""
    shown = {place for word, is_seen in zip(words, flags, strict=True) if is_seen for place in _places(word)}
    return sum(
        len(word.text)
        for word, is_seen in zip(words, flags, strict=True)
        if not is_seen
        and not (scanned and (not word.ink.painted or word.ink.colour == (0, 0, 0)))
        and shown.isdisjoint(_places(word))
    )


def _places(word: Word) -> set[tuple[str, int, int]]:
    """The word at its place on a coarse grid, and at the next ones, so that places just beside each other meet."""
    across, down = word.box.left * _GRID, word.box.top * _GRID
    return {(word.text, int(across + x), int(down + y)) for x in (0, 0.5) for y in (0, 0.5)}


def _runs(words: Sequence[Word], flags: Sequence[bool]) -> tuple[Run, ...]:
    """The seen words, parts of one word put together again; one of two words printed on top of each other (bold)."""
    runs: list[Run] = []
    whole = False  # whether the part just before was seen, so that a glued one may join it
    for word, is_seen in zip(words, flags, strict=True):
        if is_seen and word.glued and whole:
            runs[-1] = Run(runs[-1].text + word.text, _around(runs[-1].box, word.box))
        elif is_seen:
            runs.append(Run(word.text, word.box))
        whole = is_seen
    kept: dict[tuple[str, int, int], Run] = {}
    for run in runs:
        kept.setdefault((run.text, round(run.box.left * 2 * _GRID), round(run.box.top * 2 * _GRID)), run)
    return tuple(kept.values())


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left), min(one.top, other.top), max(one.right, other.right), max(one.bottom, other.bottom)
    )


def _picture(page: Any, turn: int) -> bytes:
    import io

    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(render(page, OCR_LONG_SIDE, turn)).save(file, "JPEG", quality=_JPEG_QUALITY)
    return file.getvalue()
