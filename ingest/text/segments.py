"""A page's placed words in; out: segments, stretches of words on one line with no wide gap in them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ingest.models import Box, ReadBy, Run, SourcePage

MARKER = re.compile(r"(?:[•▪◦‣·*–—☐☑☒✓-]|\d{1,2}[.)]|[a-zæøåA-ZÆØÅ]\))$")
"""A word that starts a list item."""

_A4 = (595.0, 842.0)
_SAME_LINE = 0.5  # of the smaller word's height
_REACH = 3.0  # heights between two words of one line, before gaps are judged
_WIDE_GAP = (1.0, 1.6)  # heights: a gap parts cells from here at the latest …
_WIDER_THAN_USUAL = 2.2  # … but in a justified line only where it is this much wider than the line's others
_SPACED_OUT = 4  # single letters in a row that make "A F G Ø R E L S E" one word
_SPACED_WORD_GAP = 1.6  # times the gap between spaced-out letters
_NO_SPACE = 0.07  # heights; the narrowest space is twice this
_SIDEWAYS = 2.5  # times taller than wide
_GUTTER_GAP = 0.4  # heights: a gap this narrow is a gutter only where …
_GUTTER_LINES = 5  # … this many lines in a row have one …
_WIDE_GUTTER_LINES = 3  # … or this many, where it is far wider than the spaces of the line
_GUTTER_EDGE = 0.15  # … and go on at the same left edge (heights)


@dataclass(frozen=True, slots=True)
class Placed:
    """A run with its box in the page's own lengths, so that across and down compare."""

    run: Run
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """Height of the letters' line."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that follow each other on a line."""

    words: tuple[Placed, ...]
    left: float
    top: float
    right: float
    bottom: float
    size: float  # the words' usual height

    @property
    def middle(self) -> float:
        """Half way down the line."""
        return (self.top + self.bottom) / 2

    @property
    def text(self) -> str:
        """The words with a space between them."""
        return " ".join(word.run.text for word in self.words)


def segments_of(page: SourcePage) -> tuple[list[Segment], list[Segment]]:
    """The upright segments of the page, and those that run sideways along its edge; both in no order."""
    width, height = (page.width, page.height) if page.width > 0 and page.height > 0 else _A4
    words = [_placed(run, width, height) for run in page.runs if run.text.strip()]
    upright = [word for word in words if not _is_sideways(word)]
    found = [part for line in _lines(upright) for part in _split_wide(line)]
    if page.read_by is ReadBy.TEXT:
        found = _split_gutters(found)
    sideways = [_segment([word]) for word in words if _is_sideways(word)]
    return [_segment(words) for words in found], sideways


def _placed(run: Run, width: float, height: float) -> Placed:
    box = run.box
    return Placed(run, box.left * width, box.top * height, box.right * width, box.bottom * height)


def _is_sideways(word: Placed) -> bool:
    return len(word.run.text) >= 3 and word.height > _SIDEWAYS * (word.right - word.left)


def _segment(words: Sequence[Placed]) -> Segment:
    return Segment(
        tuple(words),
        min(word.left for word in words),
        min(word.top for word in words),
        max(word.right for word in words),
        max(word.bottom for word in words),
        median(word.height for word in words),
    )


def _lines(words: Sequence[Placed]) -> list[list[Placed]]:
    """Words chained from left to right, each to its nearest neighbour on the same height: a slant does no harm."""
    if not words:
        return []
    step = max(median(word.height for word in words), 1e-6)
    open_lines: defaultdict[int, list[list[Placed]]] = defaultdict(list)
    lines: list[list[Placed]] = []
    for word in sorted(words, key=lambda word: (word.left, word.top)):
        row = int((word.top + word.bottom) / 2 / step)
        near = [line for at in (row - 1, row, row + 1) for line in open_lines[at] if _continues(line[-1], word)]
        if near:
            line = min(near, key=lambda line: (abs(word.left - line[-1].right), -_shared_height(line[-1], word)))
            line.append(word)
        else:
            line = [word]
            lines.append(line)
        for at in (row - 1, row, row + 1):
            open_lines[at] = [other for other in open_lines[at] if other is not line]
        open_lines[row].append(line)
    return lines


def _continues(last: Placed, word: Placed) -> bool:
    size = max(last.height, word.height)
    gap = word.left - last.right
    return -0.6 * size <= gap <= _REACH * size and _shared_height(last, word) >= _SAME_LINE * min(
        last.height, word.height
    )


def _shared_height(one: Placed, other: Placed) -> float:
    return min(one.bottom, other.bottom) - max(one.top, other.top)


def _split_wide(line: list[Placed]) -> Iterable[list[Placed]]:
    size = median(word.height for word in line)
    gaps = [after.left - before.right for before, after in pairwise(line)]
    usual = sorted(gaps)[len(gaps) // 4] if len(gaps) >= 3 else 0.0
    limit = min(max(_WIDER_THAN_USUAL * usual, _WIDE_GAP[0] * size), _WIDE_GAP[1] * size)
    if sum(_is_letter(word) for word in line) >= max(_SPACED_OUT, 0.8 * len(line)):
        limit = _REACH * size
    start = 0
    for index, gap in enumerate(gaps, start=1):
        after_marker = index - start == 1 and MARKER.match(line[start].run.text)
        if gap > limit and not after_marker:
            yield line[start:index]
            start = index
    yield line[start:]


def _split_gutters(lines: list[list[Placed]]) -> list[list[Placed]]:
    """Part lines at a narrow gutter: where line after line goes on at the same left edge after a gap."""
    starts: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    for line in lines:
        for index, word in enumerate(line):
            if index == 0 or word.left - line[index - 1].right >= _GUTTER_GAP * word.height:
                starts[round(word.left)].append((word.top, word.left))
    parted: list[list[Placed]] = []
    for line in lines:
        start = 0
        for index in range(1, len(line)):
            gap = line[index].left - line[index - 1].right
            after_marker = index - start == 1 and MARKER.match(line[start].run.text)
            if gap < _GUTTER_GAP * line[index].height or after_marker:
                continue
            wide = gap >= 1.8 * median(after.left - before.right for before, after in pairwise(line))
            needed = _WIDE_GUTTER_LINES if wide and gap >= 0.6 * line[index].height else _GUTTER_LINES
            if _is_gutter(line[index], gap, needed, starts, lines):
                parted.append(line[start:index])
                start = index
        parted.append(line[start:])
    return parted


def _is_gutter(
    word: Placed, gap: float, needed: int, starts: dict[int, list[tuple[float, float]]], lines: list[list[Placed]]
) -> bool:
    at = round(word.left)
    same_edge = [
        top
        for key in (at - 1, at, at + 1)
        for top, left in starts.get(key, ())
        if abs(left - word.left) <= _GUTTER_EDGE * word.height and abs(top - word.top) <= 12 * word.height
    ]
    if len(same_edge) < needed:
        return False
    tops = sorted(same_edge)
    first, last = max(0, tops.index(word.top) - 2), min(len(tops), tops.index(word.top) + 3)
    near = tops[max(0, min(first, len(tops) - needed)) : max(last, needed)]
    strip = word.left - min(gap, 0.3 * word.height), word.left - 0.05 * word.height
    return not any(
        other.left < strip[1] and other.right > strip[0] and near[0] <= other.top <= near[-1]
        for line in lines
        for other in line
    )


def _is_letter(word: Placed) -> bool:
    return len(word.run.text) == 1 and word.run.text.isalpha()


def join_words(words: Sequence[Placed], placed_by_word: bool) -> tuple[str, list[tuple[int, int, Box]]]:
    """The words' text and where in it each stands: `(start, end, box)`.

    `placed_by_word`: gaps are exact (a text layer), so that none means no space, and spaced-out letters are one word.
    """
    text = ""
    pieces: list[tuple[int, int, Box]] = []
    tight = _tight_gaps(words) if placed_by_word else set()
    for index, word in enumerate(words):
        if index and index not in tight:
            text += " "
        pieces.append((len(text), len(text) + len(word.run.text), word.run.box))
        text += word.run.text
    return text, pieces


def _tight_gaps(words: Sequence[Placed]) -> set[int]:
    """Indexes of the words that follow the one before without a space."""
    gaps = [0.0] + [after.left - before.right for before, after in pairwise(words)]
    tight = {
        index
        for index in range(1, len(words))
        if gaps[index] < _NO_SPACE * words[index].height and words[index].top < words[index - 1].bottom
    }
    start = 0
    for index in range(len(words) + 1):
        if index < len(words) and _is_letter(words[index]):
            continue
        if index - start >= _SPACED_OUT:
            usual = median(gaps[start + 1 : index])
            tight |= {at for at in range(start + 1, index) if gaps[at] <= _SPACED_WORD_GAP * usual}
        start = index + 1
    return tight
