"""Flowing text (Word, mail, paste) in; out: its lines, with those that were wrapped at a fixed width told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.text.breaks import Break
from ingest.text.segments import MARKER

_WRAP_WIDTHS = range(45, 121)  # characters: mail programs wrap at 72 to 78, printouts at up to 120
_FEWEST_FULL = 3  # lines that reach the width
_NEARLY_FULL = 12  # characters: one long word


def flowing_lines(text: str) -> Iterator[tuple[str, Break]]:
    """The lines of `text` that are not empty, each with what parts it from the one before."""
    width = _wrap_width(text)
    above: str | None = None
    empty = False
    for raw in re.split(r"\r\n|[\r\n\v\f\u2028\u2029]", text):
        line = raw.strip(" ")
        if not line.strip():
            empty = True
            continue
        if above is None or empty:
            yield line, Break.PARAGRAPH
        else:
            yield line, Break.NONE if _is_wrapped(above, line, width) else Break.LINE
        above, empty = line, False


def _wrap_width(text: str) -> int:
    """The width the text was wrapped at, 0 where it was not."""
    lengths = [len(line.strip()) for line in text.splitlines()]
    longest = max(lengths, default=0)
    full = sum(length > longest - _NEARLY_FULL for length in lengths)
    return longest if longest in _WRAP_WIDTHS and full >= _FEWEST_FULL else 0


def _is_wrapped(above: str, line: str, width: int) -> bool:
    first = line.split()[0]
    if not width or "\t" in above or "\t" in line or MARKER.match(first):
        return False
    return len(above) + 1 + len(first) > width and len(above.split()) > 3
