"""The nouns of what is local: a municipality, its departments, hours and the numbers to call."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opening:
    """Open from `opens` to `closes` (local time, Europe/Copenhagen) on `weekday` (0 is Monday)."""

    weekday: int
    opens: dt.time
    closes: dt.time


@dataclass(frozen=True, slots=True)
class Hours:
    """A week of openings in order, and the dates on which it is closed all day."""

    openings: tuple[Opening, ...]
    closed: frozenset[dt.date] = frozenset()


@dataclass(frozen=True, slots=True)
class Department:
    """A part of the municipality: the topics (slugs) and KLE prefixes it answers for, and how it is reached.

    `phone` is E.164. `hours` are its telephone hours; None where the municipality's own hold.
    """

    name: str
    phone: str
    mail: str | None
    topics: tuple[str, ...]
    kle: tuple[str, ...]
    hours: Hours | None


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A number outside the case: who answers, what about (by language), when it was last checked.

    `crisis`: life or safety may be in danger. `phone` is E.164, or a short number ("112") as it is dialled.
    `topics`: the letters on whose card it stands ("fraud" for what looks like fraud); the others are for the page.
    """

    name: str
    phone: str
    about: Mapping[str, str]
    checked_on: dt.date
    crisis: bool
    web: str | None
    topics: tuple[str, ...] = ()

    def about_in(self, language: str) -> str:
        """What the line is for, in `language`, else in English, else in Danish."""
        return self.about.get(language) or self.about.get("en") or self.about["da"]


@dataclass(frozen=True, slots=True)
class Municipality:
    """All that is local. Phones are E.164, times are local, minutes count idle time.

    `languages` are those offered, the first one first. `idle_minutes`: after so many minutes without a sign of the
    citizen the letter is deleted. `law_source` is where the laws on the card can be read.
    """

    name: str
    short_name: str
    cvr: str
    address: str
    phone: str
    mail: str
    website: str
    secure_mail: str
    languages: tuple[str, ...]
    idle_minutes: int
    law_source: str
    opening_hours: Hours
    phone_hours: Hours
    departments: tuple[Department, ...]
    help_lines: tuple[HelpLine, ...]
    emergency_social: HelpLine
    ombudsman: HelpLine | None

    def department_for(self, topic: str | None, kle: str | None) -> Department | None:
        """The department that answers for a topic, or for a KLE number by its longest matching prefix; else None."""
        by_topic = [part for part in self.departments if topic and topic in part.topics]
        if by_topic:
            return by_topic[0]
        prefixes = [
            (len(prefix), part) for part in self.departments for prefix in part.kle if (kle or "").startswith(prefix)
        ]
        return max(prefixes, key=lambda found: found[0])[1] if prefixes else None

    def is_sender(self, sender: str | None) -> bool:
        """Whether a letter's sender, as the letter writes it, is this municipality."""
        written = (sender or "").casefold()
        return self.name.casefold() in written or self.short_name.casefold() in written.split()
