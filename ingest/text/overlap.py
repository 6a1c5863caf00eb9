"""Photographed pages in order in; out: which lines a screenshot repeats from the one before it.

Screenshots of a scrolled letter overlap: the last lines of one are the first of the next, below the app's own bar.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from ingest.models import ReadBy
from ingest.text.layout import LaidPage
from ingest.text.running import has_page_number

_FEWEST = 2  # lines
_ALIKE = 0.8
_BARS = 4  # lines of the phone and the app above and below the letter
_SHORT = 3  # words: a bar's line


def repeated_lines(pages: Sequence[LaidPage]) -> list[set[int]]:
    """For each page the indexes of lines that overlap a neighbour: cut-off ends before, repeated starts after."""
    dropped: list[set[int]] = [set() for _ in pages]
    for number in range(1, len(pages)):
        above, below = pages[number - 1], pages[number]
        if any(page.source.read_by is not ReadBy.OCR or has_page_number(page) for page in (above, below)):
            continue
        ends, starts = _overlap([line.text for line in above.lines], [line.text for line in below.lines])
        dropped[number - 1] |= ends
        dropped[number] |= starts
    return dropped


def _overlap(above: Sequence[str], below: Sequence[str]) -> tuple[set[int], set[int]]:
    for first in range(len(above)):
        for start in range(min(_BARS + 1, len(below))):
            length = _length(above[first:], below[start:])
            rest = range(first + length, len(above))
            if length >= _FEWEST and len(rest) <= _BARS and all(_is_over(above[i], below) for i in rest):
                return set(rest), set(range(start + length))
    return set(), set()


def _length(above: Sequence[str], below: Sequence[str]) -> int:
    length = 0
    for one, other in zip(above, below, strict=False):
        if not _alike(one, other):
            break
        length += 1
    return length


def _is_over(line: str, below: Sequence[str]) -> bool:
    """Whether a line after the overlap is the app's bar, or one cut off that the next page has whole."""
    return len(line.split()) <= _SHORT or any(_alike(line, other) for other in below)


def _alike(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 0.3 * max(len(one), len(other)):
        return False
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio() >= _ALIKE
