"""A place in the text after "senest", "inden" … in, the day or length of time that stands there out.

A *term* is what a deadline word may be followed by: a date; a number of days, weeks or months, alone or counted from
something ("14 dage", "4 uger efter, at du har modtaget afgørelsen"); the end of a period ("udgangen af december",
"uge 50"); a coming day ("på fredag", "i morgen"); a meeting ("dagen før samtalen"); a recurring day ("den 10. i hver
måned"). One reader a form, tried in order.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

from ingest.finders.calendar_terms import coming, day_only, holiday, part_of_month, period_end, recurring, week
from ingest.finders.counting import add
from ingest.finders.dates import TIME_AFTER, clock
from ingest.finders.events import last_day_told, read_event
from ingest.finders.next_days import day_after, following_day, weekday_beside
from ingest.finders.origins import before_event, counted_from
from ingest.finders.surroundings import Surroundings, Term
from ingest.finders.told_elsewhere import THROUGH, day_told
from ingest.models import Basis, Unit

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

_WAY = re.compile(
    r"[\s,]{0,3}(?:(?:er|var)\s(?:gået|forløbet)[\s,]{1,2}|(?:have|has)\s(?:passed|elapsed)\s)?"
    r"(?:som\s(?:løber|regnes)\s)?(?:til\sat\s\w+,?\s(?=regnet\s))?(?:(?:at\s)?(?:regnet|regne|counted"
    r"|calculated)\s)?"
    r"(?:(?P<after>efter|fra(?: og med)?|siden|after|from|since|of)|(?P<before>før|inden|forud for|before|prior to"
    r"|(?:forinden|i forvejen for)(?=\s(?:(?:den|det|din|dit|jeres|Deres|selve)\s)?[^\W\d_]{3,}(?:en|et|ene"
    r"|erne)\b)))[\s,]{1,2}",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\s(?:derefter|herefter|senere|efterfølgende|(?P<back>forinden|i forvejen|in advance|beforehand"
    r"|(?:før|before|inden|forud)(?=\s?[.,;\n)]|$|\s(?:på\s(?:tlf|telefon|mail|e-mail|sms)|via|pr\.|hos|til\s\w*sekretær|ved\sat)))|(?P<on>(?:efter|after)(?=\s?[.;\n]|,\s(?:så|og|men|hvis|so|and)\b|$)"
    r"|thereafter|afterwards))",
    re.IGNORECASE,
)
"""Counted from what was said before: no day that a reader could tell."""
DAY_BEFORE = re.compile(
    r"(?:(?P<working>(?:den sidste |sidste )?(?:hverdag|arbejdsdag)(?:en)?|the (?:last )?(?:working|business) day)"
    r"|(?:dagen|aftenen|the day|the evening|en dag|én dag))\s(?:før|inden|forud for|forinden|i forvejen|before)\b\s?",
    re.IGNORECASE,
)
_BARE_END = re.compile(r"\s?(?:[.,;:)\n]|$)|(?=(?:via|på|til|ved|kl|have|være|sende|ringe|give)\b)", re.IGNORECASE)
_AT_MEETING = re.compile(r"(?:ved|til|på|selve|at)\s", re.IGNORECASE)
_FILLER = re.compile(
    r"[\s:(]*(?:(?:\w+dagen|er|på|den|dog|nemlig|on|ved|dato|datoen|om|d\.|med posten|nu|netto"
    r"|netto kontant)\s){0,8}[\s:]*",
    re.IGNORECASE,
)
_CLOCK_FIRST = re.compile(
    r"(?:(?:kl\.?|klokken)\s(?P<hour>[01]?\d|2[0-4])(?:[.:](?P<minute>[0-5]\d))?|(?P<noon>noon|midday|12 noon)"
    r"|(?P<midnight>midnight|midnat)),?\s(?:on\s)?",
    re.IGNORECASE,
)


def read_term(around: Surroundings, position: int) -> Term | None:
    """The term that stands at `position` (white space and small words skipped), or None."""
    if mention := around.mention_near(position, _FILLER):
        return Term(
            mention.span.end,
            Basis.ABSOLUTE,
            mention.date,
            time=mention.time,
            certainty=0.5 if mention.contradicts else 0.97,
        )
    gap = _FILLER.match(around.text, position)
    start = gap.end() if gap else position
    at_clock = _CLOCK_FIRST.match(around.text, start)
    if at_clock and (mention := around.mention_near(at_clock.end(), _FILLER)):
        return Term(mention.span.end, Basis.ABSOLUTE, mention.date, time=_clock_first(at_clock), certainty=0.9)
    for begin in dict.fromkeys(
        (at_clock.end() if at_clock else position, position + _blank(around.text, position), start)
    ):
        for reader in _READERS:
            if term := reader(around, begin):
                return _with_time(around.text, _told_as_day(around, term), at_clock)
    return None


def _clock_first(match: re.Match[str]) -> dt.time | None:
    if match["noon"]:
        return dt.time(12)
    return dt.time(23, 59) if match["midnight"] else clock(match)


def _blank(text: str, position: int) -> int:
    return len(text[position : position + 8]) - len(text[position : position + 8].lstrip(" \t:\n"))


_THAT_IS = re.compile(
    r"\s?[,(–]\s?(?:det\svil\ssige|hvilket\svil\ssige|dvs\.?|d\.v\.s\.|altså|svarende\stil|that\sis(?:\sto\ssay)?|i\.e\.),?"
    r"\s(?:senest\s|inden\s|til\s|by\s|no\slater\sthan\s)?",
    re.IGNORECASE,
)
_THAT_IS_WITHIN = 60
"""Characters after a length in which the day that it comes to is told."""


def _told_as_day(around: Surroundings, term: Term) -> Term:
    """ "14 dage før lejemålets ophør, det vil sige torsdag den 17. december": the day told, and none counted out."""
    said = _THAT_IS.search(around.text, term.end, term.end + _THAT_IS_WITHIN)
    mention = around.mention_near(said.end(), _NOTHING) if said else None
    if said is None or mention is None or _SENTENCE_END.search(around.text, term.end, said.start()):
        return term
    return Term(mention.span.end, Basis.ABSOLUTE, mention.date, time=mention.time, movable=term.movable, certainty=0.9)


_NOTHING = re.compile("")
_SENTENCE_END = re.compile(r"[.;!?](?=\s)|\n")


def _with_time(text: str, term: Term, at_clock: re.Match[str] | None) -> Term:
    if term.time:
        return term
    if after := TIME_AFTER.match(text, term.end):
        return replace(term, time=clock(after), end=after.end())
    return replace(term, time=_clock_first(at_clock)) if at_clock else term


_PASSED = re.compile(r"der\s(?:er|var)\s(?:gået|forløbet)\s", re.IGNORECASE)


def _length(around: Surroundings, position: int) -> Term | None:
    """ "14 dage", "inden der er gået fire uger fra …", "inden 14 dage er gået"."""
    passed = _PASSED.match(around.text, position)
    match = LENGTH.match(around.text, passed.end() if passed else position)
    if not match:
        return None
    number, unit, whole = length_of(match)
    if not whole:
        return Term(match.end(), Basis.NONE, certainty=0.8)
    way = _WAY.match(around.text, match.end())
    named = way is not None and way.group().strip(" ,").lower() in ("forinden", "i forvejen for")
    later = None if named else _LATER.match(around.text, match.end())
    if later and (later["back"] or later["on"]):
        sign = -1 if later["back"] else 1
        return _from_last_told(around, match.start(), later.end(), sign * number, unit)
    if later:
        return Term(later.end(), Basis.NONE, certainty=0.8)
    if not way:
        return Term(match.end(), Basis.LETTER_DATE, count=number, unit=unit, certainty=0.9)
    return counted_from(around, way, number, unit) or Term(
        match.end(), Basis.LETTER_DATE, count=number, unit=unit, certainty=0.7
    )


def length_of(match: re.Match[str]) -> tuple[int, Unit, bool]:
    """Number and unit of a `LENGTH`; the last is False where hours make no whole days."""
    word = match["number"].lower()
    number = NUMBERS.get(word) or int(word)
    index = next(index for index in range(len(UNITS)) if match[f"u{index}"])
    _, unit, per = UNITS[index]
    return max(1, number // per), unit, number % per == 0 or per == 1


def _from_last_told(around: Surroundings, begin: int, end: int, number: int, unit: Unit) -> Term:
    """ "senest to hverdage forinden", "dagen før.", "en uge efter.": counted from the day told before, if one was."""
    told = last_day_told(around, begin)
    if told is None:
        return Term(end, Basis.NONE, movable=False, certainty=0.8)
    return Term(end, Basis.ABSOLUTE, add(told[0], number, unit), movable=number > 0, certainty=0.85)


def _day_before(around: Surroundings, position: int) -> Term | None:
    """ "senest dagen før samtalen", "dagen forinden"; before what has no day in the letter, no day."""
    match = DAY_BEFORE.match(around.text, position)
    if not match:
        return None
    unit = Unit.WORKING_DAYS if match["working"] else Unit.DAYS
    if mention := around.mention_near(match.end(), re.compile("")):
        return Term(mention.span.end, Basis.ABSOLUTE, add(mention.date, -1, unit), movable=False)
    if event := read_event(around, match.end()):
        return before_event(event, 1, unit)
    if told := day_told(around, match.end(), back=False):
        end, day = told
        return Term(end, Basis.ABSOLUTE, add(day, -1, unit), movable=False, certainty=0.8, elsewhere=True)
    if _BARE_END.match(around.text, match.end()):
        return _from_last_told(around, match.start(), match.end(), -1, unit)
    return Term(match.end(), Basis.NONE, movable=False, certainty=0.8)


_DAY_OF_EVENT = re.compile(
    r"(?:på\s)?(?:den|samme)\s(?:dag|dato),?\s(?=(?:hvor\s|da\s|som\s)?(?:du|De|I|han|hun|de|der|det|barnet"
    r"|nogen|begge"
    r"|[A-ZÆØÅ][a-zæøå]+)\s\w+)",
)
_TOLD_THERE = re.compile(r"(?:der|som)\s(?:er|står|fremgår)\b")


def _day_of_event(around: Surroundings, position: int) -> Term | None:
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


def _you_meet(around: Surroundings, position: int) -> Term | None:
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


def _before_it_happens(around: Surroundings, position: int) -> Term | None:
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


def _clause_with_day(around: Surroundings, position: int) -> Term | None:
    """ "inden ordningen begynder den 1. januar", by the day before; "inden der lukkes for tilmelding den 4.", by it."""
    mention = next(iter(around.between(position, position + 120)), None)
    if mention is None or (around.letter_date and mention.date <= around.letter_date):
        return None
    clause = _CLAUSE_WITH_DAY.fullmatch(around.text, position, mention.span.start)
    if clause is None:
        return None
    first = None if _CLOSES.search(clause.group()) else mention.date
    return Term(mention.span.end, Basis.ABSOLUTE, mention.date, first=first, movable=False, certainty=0.85)


def _told_event(around: Surroundings, position: int) -> Term | None:
    """ "inden tilladelsens udløb", "senest på udløbsdagen", where the letter tells elsewhere when that is."""
    at = position + (3 if around.text.startswith("på ", position) else 0)
    told = day_told(around, at, back=False)
    if told is None:
        return None
    end, day = told
    through = at > position or THROUGH.search(around.text, at, end)
    return Term(end, Basis.ABSOLUTE, day, first=None if through else day, movable=False, certainty=0.8, elsewhere=True)


def _meeting(around: Surroundings, position: int) -> Term | None:
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


def _to_come(around: Surroundings, position: int) -> Term | None:
    """ "før orloven begynder", "inden den første arbejdsdag", "inden afrejsen": a day that the letter cannot know, and
    no other sentence's."""
    match = _TO_COME.match(around.text, position, position + 90)
    return Term(match.end(), Basis.NONE, movable=False, certainty=0.7) if match else None


_READERS: tuple[Callable[[Surroundings, int], Term | None], ...] = (
    _length,
    day_after,
    _day_before,
    weekday_beside,
    following_day,
    period_end,
    recurring,
    week,
    part_of_month,
    coming,
    _day_of_event,
    _before_it_happens,
    _you_meet,
    _told_event,
    _meeting,
    day_only,
    holiday,
    _clause_with_day,
    _to_come,
)
