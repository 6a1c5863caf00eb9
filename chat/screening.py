"""A written text in, what it is out: a letter to explain, a day, a call for help, or a question.

Only what is certain is decided here. Words that may mean danger win over everything but a letter: letters speak of
violence and death in other people's names, a citizen's own short message does not.
"""

from __future__ import annotations

import re
from enum import StrEnum


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

CRISIS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # the wish to die, Danish and English
        r"\b(?:vil|gider|orker|magter|ønsker)\s+(?:bare\s+)?ikke\s+(?:at\s+)?(?:leve|være\s+her|mere)\b",
        r"\b(?:ikke|orker\s+ikke\s+at)\s+leve\s+(?:mere|længere)\b",
        r"\b(?:vil|ønsker\s+at|lyst\s+til\s+at|tænker\s+på\s+at|overvejer\s+at)\s+(?:bare\s+)?(?:dø|forsvinde\s+for\s+altid)\b",
        r"\bselvmord\w*|\btage\s+(?:mit\s+)?(?:eget\s+)?liv(?:et)?\b|\bslå\s+mig\s+selv\s+ihjel\b|\bgøre\s+en\s+ende\s+på\s+(?:det|mit\s+liv)\b",
        r"\b(?:skære|skade)r?\s+(?:i\s+)?mig\s+selv\b|\bselvskade\w*",
        r"\b(?:want|going|plan(?:ning)?)\s+to\s+die\b|\bsuicid\w*|\bkill(?:ing)?\s+myself\b|\bend\s+(?:my|it)\s+(?:life|all)\b"
        r"|\b(?:do\s+not|don'?t)\s+want\s+to\s+(?:live|be\s+here)\b|\b(?:hurt|harm|cut)(?:ting|ing)?\s+myself\b",
        # violence at home
        r"\b(?:slår|sparker|truer|kvæler|banker|voldtager|voldtog|misbruger)\s+(?:mig|os|mine\s+børn|mit\s+barn|vores\s+børn)\b",
        r"\b(?:bliver|er\s+blevet|blev)\s+(?:slået|truet|voldtaget|misbrugt)\b|\bvold\s+(?:derhjemme|i\s+hjemmet)\b|\btør\s+ikke\s+(?:være|gå)\s+(?:hjemme|hjem)\b",
        r"\b(?:hits|beats|hit|beat|threatens|rapes|raped|abuses)\s+(?:me|us|my\s+(?:child|children|kids|son|daughter))\b",
        r"\b(?:afraid|scared)\s+(?:to\s+go|of\s+going)\s+home\b|\bviolence\s+at\s+home\b",
    )
)
"""Phrases that mean a life or somebody's safety may be in danger."""


def screen(text: str) -> Written:
    """What `text` is. A text worded like an authority's is a letter even when it speaks of danger."""
    if in_danger(text) and _signs(text) < 2:
        return Written.CRISIS
    return Written.LETTER if reads_as_letter(text) else Written.QUESTION


def in_danger(text: str) -> bool:
    """Whether somebody may be in danger."""
    return any(pattern.search(text) for pattern in CRISIS)


def reads_as_letter(text: str) -> bool:
    """Whether a text is long, or worded, like a letter or an authority's text message."""
    words = text.strip()
    lines = [line for line in words.splitlines() if line.strip()]
    if len(words) >= LETTER_LENGTH and (len(lines) >= 3 or _signs(words)):
        return True
    if len(lines) >= LETTER_LINES:
        return True
    return not words.endswith("?") and _signs(words) >= 2


def _signs(text: str) -> int:
    """How many different words of authorities' letters stand in a text."""
    return len({" ".join(sign.lower().split()) for sign in LETTER_SIGNS.findall(text)})
