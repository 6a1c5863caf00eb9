"""What the words of a deadline are read in (the letter's text, dates, own date, appointments), and what as."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from dataclasses import dataclass

from ingest.finders.dates import DateMention
from ingest.models import Appointment, Basis, Fact, Unit


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a term is read in: the text, its dates in order, the letter's own date, its appointments, and whether it is
    written to a neighbour of the one who applied."""

    text: str
    dates: tuple[DateMention, ...]
    letter_date: dt.date | None
    appointments: tuple[Fact[Appointment], ...]
    to_neighbour: bool = False

    def between(self, start: int, end: int) -> tuple[DateMention, ...]:
        """The dates that begin in `text[start:end]`."""
        first, last = (bisect_left(self.dates, place, key=lambda mention: mention.span.start) for place in (start, end))
        return self.dates[first:last]

    def mention_near(self, position: int, filler: re.Pattern[str]) -> DateMention | None:
        """The first date at or after `position` with nothing but `filler` before it."""
        index = bisect_left(self.dates, position, key=lambda mention: mention.span.start)
        if index == len(self.dates):
            return None
        mention = self.dates[index]
        gap = mention.span.start - position
        return mention if gap <= 40 and filler.fullmatch(self.text, position, mention.span.start) else None


@dataclass(frozen=True, slots=True)
class Term:
    """A day or a length of time, ending at `end` in the text. `first` is a period's first day, `date` its last."""

    end: int
    basis: Basis
    date: dt.date | None = None
    first: dt.date | None = None
    time: dt.time | None = None
    count: int = 0
    unit: Unit = Unit.DAYS
    movable: bool = True
    certainty: float = 0.95
    elsewhere: bool = False
    """Whether the day is that of an event which another sentence tells."""
    through: bool = False
    """Whether "before" it still is on its own day: "før mødet begynder" kl. 10 is that morning at the latest."""
    start: int = 0
    """Where the words of the term begin; 0 where they begin with the deadline word."""
