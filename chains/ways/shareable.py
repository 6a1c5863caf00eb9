"""A finished card in, the same in words to pass on out: without names, CPR numbers, addresses and case numbers.

Who helps somebody may send it to them, or to a third: what the letter is, what to do and by when, whom to call. What is
personal is found once, in the letter's own words; a card tells nothing personal in other words than the letter's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from chains.models import Explanation, Section
from chains.wording import Wording
from ingest.models import ContactKind

SHARED = (
    Section.NOTICE,
    Section.WHAT,
    Section.MEANING,
    Section.MUST,
    Section.CONSEQUENCES,
    Section.APPEAL,
    Section.CONTACT,
)
HIDDEN = "…"
"""What stands for personal words."""
_THE_SENDERS = (ContactKind.PHONE, ContactKind.WEB, ContactKind.HOURS)
"""Contacts that are the authority's: without them nobody could call. A mail address may be somebody's own."""


def personal_words(explanation: Explanation, public: Collection[str] = ()) -> tuple[str, ...]:
    """The letter's personal words, the longest first; `public` are numbers and names that are no secret.

    Takes a moment: every sentence is read.
    """
    from ingest.mask import mask

    text = explanation.letter.text
    of_all = [one.span.of(text) for one in explanation.facts.contacts if one.value.kind in _THE_SENDERS]
    found = {" ".join(words.split()) for words in mask(text, [*public, *of_all]).key.values()}
    return tuple(sorted(found, key=lambda words: (-len(words), words)))


def shareable(explanation: Explanation, wording: Wording, personal: Sequence[str]) -> tuple[str, ...]:
    """The lines to pass on, headings among them."""
    return tuple(_without(line, personal) for line in _lines(explanation, wording))


def _lines(explanation: Explanation, wording: Wording) -> Iterator[str]:
    for section, lines in groupby(explanation.lines, key=lambda line: line.section):
        if section not in SHARED:
            continue
        yield wording.section_title(section)
        for line in lines:
            number = f"{line.number}. " if line.number else "– "
            yield number + " ".join((wording.said(line, explanation.rewordings), *wording.details(line)))


def _without(line: str, personal: Sequence[str]) -> str:
    for words in personal:
        line = re.sub(rf"(?<!\w){re.escape(words)}(?!\d)", HIDDEN, line)
    return line
