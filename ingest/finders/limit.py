"""The nouns of deadline finding: a limit to time as the letter words it, and the letter's sentences found by place."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from ingest.finders.dates import clock
from ingest.finders.surroundings import Term
from ingest.models import Span
from ingest.text.sentences import Sentence

REACH = 300
"""Characters of a sentence that are looked at on each side of a deadline: no real sentence is longer."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A deadline's words with what follows the limiting word, before anybody asked whose it is."""

    span: Span
    term: Term
    cue: str
    not_before: dt.date | None = None


class SentenceIndex:
    """The sentences of a text, found by place."""

    def __init__(self, text: str, sentences: tuple[Sentence, ...]) -> None:
        self.text = text
        self.all = sentences
        self._starts = [sentence.span.start for sentence in sentences]

    def index(self, position: int) -> int:
        """The number of the sentence at (or last before) `position`."""
        return max(0, bisect_right(self._starts, position) - 1)

    def around(self, span: Span) -> Span:
        """The sentence that holds `span`; two where a full stop was taken for an end."""
        if not self.all:
            return Span(0, len(self.text))
        first, last = self.all[self.index(span.start)], self.all[self.index(max(span.start, span.end - 1))]
        return Span(min(first.span.start, span.start), max(last.span.end, span.end))

    def reach(self, span: Span) -> tuple[str, Span]:
        """The words of the sentence round `span`, as far as they matter, and where `span` is in them."""
        sentence = self.around(span)
        start = max(sentence.start, span.start - REACH)
        return self.text[start : min(sentence.end, span.end + REACH)], Span(span.start - start, span.end - start)

    def next_to(self, span: Span) -> str:
        """The words of the sentence after `span` in the same paragraph; empty where there is none."""
        index = self.index(span.start)
        following = self.all[index + 1 : index + 2]
        same = following and following[0].paragraph == self.all[index].paragraph
        return following[0].span.of(self.text) if same else ""


CUE = re.compile(
    r"\b(?:(?P<latest>(?:aller)?senest|inden\s?for|inden|til og med|t\.o\.m\.|ikke\s(?:\w+\s){0,5}?senere end"
    r"|(?:dog|men)\sikke\sefter|(?:no"
    r"|not) later than|at the (?:very )?latest|(?:mindst|at least)(?=\s(?:\w+,?\s){1,3}(?:før|inden|forinden"
    r"|i forvejen|forud|before|prior)\b)"
    r"|within)"
    r"|(?P<on>by|ved)(?=\s)|(?P<during>i)(?=\sløbet\saf\s)"
    r"|(?P<before>før|forud for|before|prior to)"
    r"|(?P<until>indtil|frem til|until|til(?=\s(?:den|d\.|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|\d"
    r"|udgangen|kl)\b)))(?![a-zæøå])",
    re.IGNORECASE,
)
"""The words that set a limit by themselves."""
_CLOCK_BEHIND = re.compile(
    r",?\s(?:inden|senest|før)\s(?:kl\.?|klokken)\s(?P<hour>[01]?\d|2[0-4])(?:[.:](?P<minute>[0-5]\d))?(?!\d)",
    re.IGNORECASE,
)


def with_clock_behind(text: str, term: Term) -> Term:
    """ "den 31. december 2026 inden kl. 12"."""
    behind = _CLOCK_BEHIND.match(text, term.end) if term.date and not term.time else None
    return replace(term, time=clock(behind), end=behind.end()) if behind else term
