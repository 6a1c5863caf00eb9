"""A place after "senest", "inden", "før" … in, the day that stands there as something that happens out.

"inden samtalen", "før mødet begynder", "inden du møder første gang", "inden tilladelsens udløb", "inden ordningen
begynder den 1. januar"; and what the letter cannot know ("den dag, han flytter ind", "før orloven begynder"): no day.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.finders.events import read_event
from ingest.finders.origins import before_event
from ingest.finders.surroundings import Surroundings, Term
from ingest.finders.told_elsewhere import THROUGH, day_told
from ingest.models import Basis, Unit

_AT_MEETING = re.compile(r"(?:ved|til|på|selve|at)\s", re.IGNORECASE)
_DAY_OF_EVENT = re.compile(
    r"(?:på\s)?(?:den|samme)\s(?:dag|dato),?\s(?=(?:hvor\s|da\s|som\s)?(?:du|De|I|han|hun|de|der|det|barnet"
    r"|nogen|begge"
    r"|[A-ZÆØÅ][a-zæøå]+)\s\w+)",
)
_TOLD_THERE = re.compile(r"(?:der|som)\s(?:er|står|fremgår)\b")


def day_of_event(around: Surroundings, position: int) -> Term | None:
    """ "senest den dag, han flytter ind": a day that the letter cannot know."""
    match = _DAY_OF_EVENT.match(around.text, position)
    if not match or _TOLD_THERE.match(around.text, match.end()):
        return None
    return Term(match.end(), Basis.NONE, movable=False, certainty=0.8)


_YOU_MEET = re.compile(
    r"(?:du|De|I)\s(?:møder(?:\sop)?|kommer\s(?=til\b|ind\b)|skal\smøde(?:\sop)?|skal\stil\s(?=\w*(?:samtale"
    r"|møde|undersøgelse)))"
    r"(?:\s(?P<nth>første\sgang))?\s?(?:til\s)?",
)


def you_meet(around: Surroundings, position: int) -> Term | None:
    """ "inden du møder første gang", "før I kommer til samtalen"."""
    match = _YOU_MEET.match(around.text, position)
    if not match:
        return None
    if match["nth"] and around.appointments:
        first = min((fact.value for fact in around.appointments), key=lambda one: one.date)
        return Term(match.end(), Basis.ABSOLUTE, first.date, time=first.time, movable=False, certainty=0.85)
    event = read_event(around, match.end())
    if event is None and len({fact.value.date for fact in around.appointments}) == 1:
        only = around.appointments[0].value
        return Term(match.end(), Basis.ABSOLUTE, only.date, time=only.time, movable=False, certainty=0.8)
    return before_event(event, 0, Unit.DAYS) if event else None


_HAPPENS = re.compile(
    r"(?:du|De|I|vi|han|hun|den|det|de|der|[^\W\d_]+(?:en|et|erne|ene|ne))\s[^.,;:\n\d]{3,80},\s(?:hvilket"
    r"|og det|det)\s(?:\w+\s)?"
    r"(?:sker|er|bliver|finder sted|forventes|ventes)\s(?:natten til\s|om morgenen\s|tidligst\s)?"
)


def before_it_happens(around: Surroundings, position: int) -> Term | None:
    """ "inden vi beregner støtten, hvilket sker natten til den 25. november": by the day before."""
    match = _HAPPENS.match(around.text, position, position + 160)
    mention = around.mention_near(match.end(), re.compile(r"(?:på\s)?")) if match else None
    if mention is None:
        return None
    day = mention.date  # `first`: "inden" and "før" both mean the day before it
    return Term(mention.span.end, Basis.ABSOLUTE, day, first=day, movable=False, certainty=0.85)


_CLAUSE_WITH_DAY = re.compile(
    r"(?:(?:du|De|I|vi|han|hun|der|systemet|portalen)|[^\W\d_]{3,}(?:en|et|erne|ene|ne))\s"
    r"(?:(?!skal|bedes|senest|inden|før|og|har|fik|modtog)[^\W\d_]+\s){1,6}"
)
_CLOSES = re.compile(
    r"\b(?:lukkes|lukker (?:for (?:til|an|ind)\w*|den|igen)|udløber|slutter|ophører|bortfalder"
    r"|stopper)\b",
    re.IGNORECASE,
)


def clause_with_day(around: Surroundings, position: int) -> Term | None:
    """ "inden ordningen begynder den 1. januar", by the day before; "inden der lukkes for tilmelding den 4.", by it."""
    mention = next(iter(around.between(position, position + 120)), None)
    if mention is None or (around.letter_date and mention.date <= around.letter_date):
        return None
    clause = _CLAUSE_WITH_DAY.fullmatch(around.text, position, mention.span.start)
    if clause is None:
        return None
    first = None if _CLOSES.search(clause.group()) else mention.date
    return Term(mention.span.end, Basis.ABSOLUTE, mention.date, first=first, movable=False, certainty=0.85)


def told_event(around: Surroundings, position: int) -> Term | None:
    """ "inden tilladelsens udløb", "senest på udløbsdagen", where the letter tells elsewhere when that is."""
    at = position + (3 if around.text.startswith("på ", position) else 0)
    told = day_told(around, at, back=False)
    if told is None:
        return None
    end, day = told
    through = at > position or THROUGH.search(around.text, at, end)
    return Term(end, Basis.ABSOLUTE, day, first=None if through else day, movable=False, certainty=0.8, elsewhere=True)


def meeting(around: Surroundings, position: int) -> Term | None:
    """ "inden samtalen", "senest ved mødet", "kl. 9.00 på mødedagen": the appointment itself."""
    at = _AT_MEETING.match(around.text, position)
    event = read_event(around, at.end() if at else position)
    if event is None:
        return None
    term = before_event(event, 0, Unit.DAYS)
    begins = _BEGINS.match(around.text, event.end) if term.time else None
    return replace(term, end=begins.end(), through=True) if begins else term


_BEGINS = re.compile(r"\s(?:begynder|starter|går\si\sgang|åbner|holdes|finder\ssted|begins|starts)\b", re.IGNORECASE)


_TO_COME = re.compile(
    r"(?:(?:(?:den|det|de|din|dit|dine|jeres|Deres)\s)?[^\W\d_]{4,}(?:en|et|erne|ene)|den|det)\s"
    r"(?:begynder|starter|påbegyndes|igangsættes|iværksættes|indgås|træder\si\skraft|går\si\sgang|finder\ssted|udføres)\b"
    r"|(?:den\s|din\s|jeres\s|Deres\s)?første\s(?:arbejdsdag|skoledag|fraværsdag|kursusdag|studiedag)(?:en)?\b"
    r"|(?:den\s|din\s|jeres\s|Deres\s)?(?:fraflytning|indflytning|tilflytning|flytning|afrejse|udrejse|tiltrædelse"
    r"|fratrædelse|overdragelse|ikrafttræden)(?:en|n)?\b",
    re.IGNORECASE,
)


def to_come(around: Surroundings, position: int) -> Term | None:
    """ "før orloven begynder", "inden den første arbejdsdag", "inden afrejsen": a day that the letter cannot know, and
    no other sentence's."""
    match = _TO_COME.match(around.text, position, position + 90)
    return Term(match.end(), Basis.NONE, movable=False, certainty=0.7) if match else None
