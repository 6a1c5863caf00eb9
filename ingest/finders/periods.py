"""A place in the text that names a period's first or last day in, that day out, where the letter tells one period.

"fem hverdage før periodens første dag", "senest kl. 15 på den sidste dag", "før tilskudsperioden begynder", "inden
periodens udløb", where the letter says "i perioden mandag den 30. november til fredag den 18. december 2026". Of two
periods nobody could tell which is meant, and one that is over by the letter's day is none.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from ingest.finders.surroundings import Surroundings

_OWNED = r"(?:(?:den|hele)\s)?(?:\w*periode|\w*tidsrum)(?:n|m?et)s\s"
_FIRST = re.compile(
    rf"(?:{_OWNED}(?:første\sdag|begyndelse|start)|(?:den\s)?første\sdag(?:\si\s(?:perioden|tidsrummet))?(?=\s?[.,;]|$)"
    r"|\w*perioden\s(?:begynder|starter|går\si\sgang)|(?:starten|begyndelsen)\s(?:på|af)\s\w*perioden)(?!\w)",
    re.IGNORECASE,
)
_LAST = re.compile(
    rf"(?:{_OWNED}(?:sidste\sdag|udløb|udgang|slutning|ophør|afslutning)"
    r"|(?:den\s)?sidste\sdag(?:\si\s(?:perioden|tidsrummet))?(?=\s?[.,;]|$)"
    r"|\w*perioden\s(?:udløber|slutter|er\s(?:slut|forbi|omme|udløbet))"
    r"|(?:udløbet|slutningen|udgangen|afslutningen)\s(?:på|af)\s\w*perioden)(?!\w)",
    re.IGNORECASE,
)
_JOIN = re.compile(r"\.?\s(?:til(?:\sog\smed)?|-|–|to|until)\s(?:den\s)?", re.IGNORECASE)
_LEAD = re.compile(r"\b(?:periode|perioden|tidsrummet|fra(?:\sog\smed)?|from|between)\s(?:on\s)?$", re.IGNORECASE)
_SPEAKS = re.compile(r"periode|tidsrum", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Edge:
    """A period's first or last day; the words for it end at `end`. What lasts `through` its day ends with it."""

    end: int
    date: dt.date
    through: bool


def period_edge(around: Surroundings, position: int) -> Edge | None:
    """The day that the words at `position` name as a period's first or last one; None where they name none."""
    for form, last in ((_FIRST, False), (_LAST, True)):
        if match := form.match(around.text, position, position + 60):
            period = _period(around)
            named = _SPEAKS.search(match.group()) or _SPEAKS.search(around.text)
            return Edge(match.end(), period[int(last)], last) if period and named else None
    return None


def _period(around: Surroundings) -> tuple[dt.date, dt.date] | None:
    """The one period that the letter tells and that is not over."""
    found: set[tuple[dt.date, dt.date]] = set()
    for first, last in zip(around.dates, around.dates[1:], strict=False):
        if last.date <= first.date or not _JOIN.fullmatch(around.text, first.span.end, last.span.start):
            continue
        if around.letter_date is not None and last.date <= around.letter_date:
            continue
        if _LEAD.search(around.text, max(0, first.span.start - 20), first.span.start):
            found.add((first.date, last.date))
    return found.pop() if len(found) == 1 else None
