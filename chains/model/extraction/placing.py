"""A quote and a text in, where the text says just that out: white space, hyphenation and quotation marks aside.

A model breaks lines anew, joins what was hyphenated and turns quotation marks round; what letters and figures it gives
must stand in the text one by one, in order, and stand as words of their own.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

from ingest.models import Span

LEAST = 6
"""Letters and figures of the shortest quote: fewer stand everywhere."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text's letters and figures alone, in lower case, and where each of them stands in the text."""

    letters: str
    at: tuple[int, ...]

    def places(self, quote: str) -> list[Span]:
        """Where the quote stands in the text, in order; empty where it does not, or is too short to tell."""
        wanted = fold(unicodedata.normalize("NFC", quote)).letters
        found: list[Span] = []
        start = self.letters.find(wanted) if len(wanted) >= LEAST else -1
        while start >= 0:
            found.append(Span(self.at[start], self.at[start + len(wanted) - 1] + 1))
            start = self.letters.find(wanted, start + 1)
        return found

    def within(self, span: Span, quote: str) -> Span | None:
        """Where the quote stands first in a stretch of the text, however short it is."""
        wanted = fold(unicodedata.normalize("NFC", quote)).letters
        low, high = bisect_left(self.at, span.start), bisect_left(self.at, span.end)
        start = self.letters.find(wanted, low, high) if wanted else -1
        return None if start < 0 else Span(self.at[start], self.at[start + len(wanted) - 1] + 1)


def fold(text: str) -> Folded:
    """The letters and figures of a text; a figure's own signs ("1.000", "4,5", "+71<") go as all signs do."""
    letters: list[str] = []
    at: list[int] = []
    for index, char in enumerate(text):
        for one in char.lower():
            if one.isalnum():
                letters.append(one)
                at.append(index)
    return Folded("".join(letters), tuple(at))


def is_whole_words(text: str, span: Span) -> bool:
    """Whether the span neither begins nor ends inside a word or a figure."""
    before = text[span.start - 1 : span.start]
    after = text[span.end : span.end + 1]
    return not (before.isalnum() or after.isalnum())
