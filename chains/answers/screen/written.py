"""A written text in, what it is out: a letter to explain, a call for help, or a question.

For the moment something is written, before any model: only what is certain is decided here. Words that may mean danger
win over everything but a letter: letters speak of violence and death in other people's names, a citizen's own short
message does not.
"""

from __future__ import annotations

import re
from enum import StrEnum

from chains.answers.screen.patterns import in_danger


class Written(StrEnum):
    """What a citizen's text is."""

    LETTER = "letter"
    CRISIS = "crisis"
    QUESTION = "question"


LETTER_LENGTH = 280
"""Characters from which a text is read as a letter."""

LETTER_LINES = 5
"""Or so many lines, however short."""

LETTER_SIGNS = re.compile(
    r"\b(?:kære|til\s+orientering|afgørelse|partshøring|venlig\s+hilsen|med\s+venlig|sagsnr|sagsnummer|journalnr|klagevejledning"
    r"|kommune|jobcenter|udbetaling\s+danmark|skattestyrelsen|gældsstyrelsen|borgerservice|senest\s+den|du\s+(?:skal|bedes|har\s+pligt))\b",
    re.IGNORECASE,
)
"""Words that authorities' letters and text messages are made of; two of them make a short text a letter."""

_FIRST_PERSON = re.compile(r"\b(?:jeg|mig|min|mit|mine|vi har|my|i am|i have|i hereby)\b", re.IGNORECASE)
"""Somebody writes to the municipality in their own name: that is no letter from it, though it says "afgørelse"."""


def screen(text: str) -> Written:
    """What `text` is. A text worded like an authority's is a letter even when it speaks of danger."""
    if in_danger(text) and _signs(text) < 2:
        return Written.CRISIS
    return Written.LETTER if reads_as_letter(text) else Written.QUESTION


def reads_as_letter(text: str) -> bool:
    """Whether a text is long, or worded, like a letter or an authority's text message."""
    words = text.strip()
    lines = [line for line in words.splitlines() if line.strip()]
    if len(words) >= LETTER_LENGTH and (len(lines) >= 3 or _signs(words)):
        return True
    if len(lines) >= LETTER_LINES:
        return True
    return not words.endswith("?") and _signs(words) >= 2 and not _FIRST_PERSON.search(words)


def _signs(text: str) -> int:
    """How many different words of authorities' letters stand in a text."""
    return len({" ".join(sign.lower().split()) for sign in LETTER_SIGNS.findall(text)})
