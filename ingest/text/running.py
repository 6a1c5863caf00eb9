"""A letter's laid pages in; out: which lines are running headers and footers, and which are only the page's number.

The first page keeps its head; a footer that names a phone, an address or a case is kept once, on the last page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from ingest.models import Box, ReadBy
from ingest.text.layout import LaidLine, LaidPage

_EDGE = 0.13  # of the page's height: where heads and feet stand
_SAME_PLACE = {ReadBy.TEXT: 0.012, ReadBy.OCR: 0.04, ReadBy.MIXED: 0.04}
_ALIKE = {ReadBy.TEXT: 1.0, ReadBy.OCR: 0.85, ReadBy.MIXED: 0.85}
PAGE_NUMBER = re.compile(
    r"(?:\b(?:side|page|s\.)\s*(?:nr\.?\s*)?\d{1,3}(?:\s*(?:/|af|ud af|of|-)\s*\d{1,3})?"
    r"|^[-–\s]*\d{1,3}[-–\s]*$|^\d{1,3}\s*(?:/|af|of)\s*\d{1,3}$)",
    re.IGNORECASE,
)
_WORTH_KEEPING = re.compile(
    r"\b(?:tlf|telefon|sagsnr|sags?nummer|journalnr|cvr|ean|klage)|@|www\.|\.dk\b"
    r"|\b\d{4} [A-ZÆØÅ]|(?:\d{2} ){3}\d{2}\b",
    re.IGNORECASE,
)
_LONG_NUMBER = re.compile(r"\d{4}|\d[-./]\d")
_STATUS = re.compile(r"\d{1,2}[.:]\d{2}|\d{1,3} ?%|[45] ?g|lte|wi-?fi|\d{1,2}[.:]\d{2} .{0,12}\d{1,3} ?%")
_APP_BARS = frozenset(
    """
    indbakke;digital post;post;e-boks;mit.dk;borger.dk;tilbage;svar;besvar;videresend;arkivér;arkiver;slet;mere;flyt
    mapper;søg;menu;profil;log ud;udskriv;luk;færdig;vis mere
    """.replace("\n", ";")
    .replace("    ", "")
    .strip(";")
    .split(";")
)
_WORD = re.compile(r"[^\W_]{2,}")


def running_lines(pages: Sequence[LaidPage]) -> list[set[int]]:
    """For each page the indexes of the lines that are left out."""
    return [
        {
            index
            for index, line in enumerate(page.lines)
            if line.box is not None and _is_running(line, line.box, number, pages)
        }
        for number, page in enumerate(pages)
    ]


def _is_app_bar(line: LaidLine, page: LaidPage) -> bool:
    """Whether a line is the phone's or the post app's own, above or below a letter on a screenshot."""
    cells = [cell.strip(" <>‹›←→+…").casefold() for cell in line.text.split("\t")]
    return page.source.read_by is ReadBy.OCR and all(cell in _APP_BARS or _STATUS.fullmatch(cell) for cell in cells)


def has_page_number(page: LaidPage) -> bool:
    """Whether the page says which one it is."""
    return any(PAGE_NUMBER.search(line.text) and _at_edge(line.box) for line in page.lines)


def _is_running(line: LaidLine, box: Box, number: int, pages: Sequence[LaidPage]) -> bool:
    at_edge = _at_edge(box)
    if at_edge and _is_app_bar(line, pages[number]):
        return True
    if at_edge and not PAGE_NUMBER.sub("", line.text).strip(" \t·|-–"):
        return len(pages) > 1 or "side" in line.text.lower()
    others = [
        other for other in range(len(pages)) if other != number and _repeats(line, box, pages[number], pages[other])
    ]
    if number > 0 and box.bottom <= _EDGE and _says_nothing_new(line, pages[0]):
        return True
    if not others:
        return False
    if box.top >= 1 - _EDGE:
        return max(others) > number or not _WORTH_KEEPING.search(line.text)
    return min(others) < number


def _at_edge(box: Box | None) -> bool:
    return box is not None and (box.bottom <= _EDGE or box.top >= 1 - _EDGE)


def _repeats(line: LaidLine, box: Box, page: LaidPage, other: LaidPage) -> bool:
    """Whether `other` has the same words (numbers aside, at the edge) in the same place."""
    ways = {page.source.read_by, other.source.read_by}
    way = ReadBy.OCR if ReadBy.OCR in ways else ReadBy.TEXT
    near = _SAME_PLACE[way]
    digits = _at_edge(box)
    return any(
        found.box is not None
        and abs(found.box.top - box.top) <= near
        and abs(found.box.left - box.left) <= max(near, 0.1 if digits else 0)
        and _alike(_key(line.text, digits), _key(found.text, digits), _ALIKE[way])
        for found in other.lines
    )


def _key(text: str, digits: bool) -> str:
    return " ".join((re.sub(r"\d+", "#", PAGE_NUMBER.sub("", text)) if digits else text).casefold().split())


def _alike(one: str, other: str, least: float) -> bool:
    if least == 1.0:
        return one == other
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= least


def _says_nothing_new(line: LaidLine, first: LaidPage) -> bool:
    """Whether a head of a later page only says again what the first page says: its case number, date, sender."""
    plain = PAGE_NUMBER.sub("", line.text)
    words = _WORD.findall(plain.casefold())
    known = set(_WORD.findall(first.text.casefold()))
    heading = plain == line.text and not _WORTH_KEEPING.search(plain) and not _LONG_NUMBER.search(plain)
    return bool(words) and len(words) <= 12 and all(word in known for word in words) and not heading
