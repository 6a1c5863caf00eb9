"""A place after "senest", "inden" … in, the day that stands beside another day out.

"torsdagen før mødet", "fredagen efter den 28. marts", "dagen efter", "senest den følgende hverdag": the other day is
a date, an appointment, or the one told last.
"""

from __future__ import annotations

import datetime as dt
import re

from ingest.finders.counting import add
from ingest.finders.dates import WEEKDAYS
from ingest.finders.events import apposed_day, last_day_told, read_event
from ingest.finders.surroundings import Surroundings, Term
from ingest.models import Basis, Unit

WEEKDAY_BESIDE = re.compile(
    r"(?:den\s)?(?:første\s)?(?P<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag"
    r"|søndag)(?:en)?\s(?:(?P<after>efter)"
    r"|før|forinden|inden|forud for|i ugen før)\b\s?",
    re.IGNORECASE,
)
DAY_AFTER = re.compile(r"(?:dagen|the day|en dag|én dag)\s(?:efter|after)\b\s?", re.IGNORECASE)
_FOLLOWING = re.compile(
    r"(?!(?:den\s)?første\sarbejdsdag(?!\w|\s(?:her|der)?efter))(?:den\s)?(?:førstkommende|første|næste|følgende|efterfølgende|næstfølgende|the\s(?:next|following))\s"
    r"(?P<working>hverdag|arbejdsdag|bankdag|(?:working|business)\sday)(?:en)?"
    r"(?:\s(?:herefter|derefter|efter|after|thereafter))?(?!\w|\si\s)",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"(?:den\s)?")
_BARE_END = re.compile(
    r"\s?(?:[.;:)\n]|,(?!\s(?:at|da|hvor|som)\b)|$)|(?=(?:via|på|til|ved|kl|have|være|sende|ringe|give)\b)",
    re.IGNORECASE,
)


def weekday_beside(around: Surroundings, position: int) -> Term | None:
    """ "senest torsdagen før", "fredagen efter mødet": the last such day before the one told, the first after it."""
    match = WEEKDAY_BESIDE.match(around.text, position)
    if not match:
        return None
    end, day = _other_day(around, position, match.end())
    if day is None:
        return Term(end, Basis.NONE, movable=False, certainty=0.8)
    moved = nearest_weekday(day, match["weekday"], bool(match["after"]))
    return Term(end, Basis.ABSOLUTE, moved, movable=bool(match["after"]), certainty=0.85)


def nearest_weekday(day: dt.date, weekday: str, after: bool) -> dt.date:
    """The first such weekday after `day`, or the last before it; never `day` itself."""
    number = WEEKDAYS.index(weekday.lower())
    if after:
        return day + dt.timedelta(days=(number - day.weekday() - 1) % 7 + 1)
    return day - dt.timedelta(days=(day.weekday() - number - 1) % 7 + 1)


def _other_day(around: Surroundings, position: int, end: int) -> tuple[int, dt.date | None]:
    """Where the words of the other day end, and that day: a date, an appointment's, the one told last where no word
    names another."""
    if mention := around.mention_near(end, _OF_THEM):
        return mention.span.end, mention.date
    if event := read_event(around, end):
        return event.end, event.appointment.date if event.appointment else None
    if apposed := apposed_day(around, end):
        return apposed
    told = last_day_told(around, position) if _BARE_END.match(around.text, end) else None
    return end, told[0] if told else None


def day_after(around: Surroundings, position: int) -> Term | None:
    """ "senest dagen efter den 28. marts", "dagen efter mødet", "dagen efter."."""
    match = DAY_AFTER.match(around.text, position)
    if not match:
        return None
    end, day = _other_day(around, position, match.end())
    if day is None:
        return Term(end, Basis.NONE, certainty=0.8)
    return Term(end, Basis.ABSOLUTE, day + dt.timedelta(days=1))


def following_day(around: Surroundings, position: int) -> Term | None:
    """ "Pladerne udløber den 30. november og skal senest den følgende hverdag være afleveret": 1 December."""
    match = _FOLLOWING.match(around.text, position)
    told = last_day_told(around, match.start()) if match else None
    if match is None or told is None:
        return None
    return Term(match.end(), Basis.ABSOLUTE, add(told[0], 1, Unit.WORKING_DAYS), certainty=0.85)
