"""The words of a length of time in, its number and unit out: "14 dage", "fire uger", "fem (5) arbejdsdage"."""

from __future__ import annotations

import re

from ingest.models import Unit

NUMBERS = {
    "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9,
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "atten": 18,
    "tyve": 20, "enogtyve": 21, "tredive": 30, "fyrre": 40, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "fourteen": 14, "twenty": 20, "thirty": 30,
    "femogtyve": 25, "halvtreds": 50, "tres": 60, "halvfems": 90, "sixty": 60, "ninety": 90,
}  # fmt: skip
"""Numbers that letters write as words."""

UNITS: tuple[tuple[str, Unit, int], ...] = (
    (
        r"hverdages?|arbejdsdages?|hverdag|arbejdsdag|bankdage|søgnedage|(?:working|business) days?",
        Unit.WORKING_DAYS,
        1,
    ),
    (r"kalenderdage|dages?|døgns?|dag|(?:calendar )?days?", Unit.DAYS, 1),
    (r"ugers?|uges?|weeks?", Unit.WEEKS, 1),
    (r"måneders?|måneds?|mdr\.?|md\.|months?", Unit.MONTHS, 1),
    (r"års?|years?", Unit.YEARS, 1),
    (r"timers?|hours?", Unit.DAYS, 24),
)
"""Pattern of a unit's words, the unit, and how many of the words make one of it."""

_NUMBER = r"(?P<number>\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r")"
_UNIT = "|".join(f"(?P<u{index}>{words})" for index, (words, _, _) in enumerate(UNITS))
LENGTH = re.compile(
    rf"(?<!\w)(?:(?:de|højst|max\.?|the|the next|a period of|en periode på)\s)?(?:(?:første|næste|kommende)\s)?"
    rf"(?<![\d.,])(?<!\d-){_NUMBER}(?:\s?\([^()\n]{{1,12}}\))?[\s-]?(?:hele\s|fulde\s)?(?:{_UNIT})(?![a-zæøå])",
    re.IGNORECASE,
)
"""A number and a unit: "14 dage", "fire uger", "fem (5) arbejdsdage"."""


def length_of(match: re.Match[str]) -> tuple[int, Unit, bool]:
    """Number and unit of a `LENGTH`; the last is False where hours make no whole days."""
    word = match["number"].lower()
    number = NUMBERS.get(word) or int(word)
    index = next(index for index in range(len(UNITS)) if match[f"u{index}"])
    _, unit, per = UNITS[index]
    return max(1, number // per), unit, number % per == 0 or per == 1
