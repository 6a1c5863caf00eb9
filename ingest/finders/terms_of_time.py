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
from ingest.finders.event_terms import (
    before_it_happens,
    clause_with_day,
    day_of_event,
    meeting,
    to_come,
    told_event,
    you_meet,
)
from ingest.finders.events import last_day_told, read_event
from ingest.finders.lengths import LENGTH, length_of
from ingest.finders.next_days import day_after, following_day, weekday_beside
from ingest.finders.origins import before_event, counted_from
from ingest.finders.surroundings import Surroundings, Term
from ingest.finders.told_elsewhere import day_told
from ingest.models import Basis, Unit

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
    r"\s(?:senest\s|inden\s|til\s|by\s|no\slater\sthan\s)?|(?P<next>\.\s(?:Det|Dette|That)\s(?:er|is)\s(?:altså\s|dermed\s|senest\s)?)",
    re.IGNORECASE,
)
_THAT_IS_WITHIN = 60
"""Characters after a length in which the day that it comes to is told."""


def _told_as_day(around: Surroundings, term: Term) -> Term:
    """ "14 dage før lejemålets ophør, det vil sige torsdag den 17. december": the day told, and none counted out."""
    said = _THAT_IS.search(around.text, term.end, term.end + _THAT_IS_WITHIN)
    mention = around.mention_near(said.end(), re.compile(r"(?:den\s)?")) if said else None
    if said and mention and said["next"] and not _ALONE.match(around.text, mention.span.end):
        return term
    if said is None or mention is None or _SENTENCE_END.search(around.text, term.end, said.start()):
        return term
    return Term(mention.span.end, Basis.ABSOLUTE, mention.date, time=mention.time, movable=term.movable, certainty=0.9)


_ALONE = re.compile(r"\s?(?:\.(?=\s|$)|\n|$)")
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


_NTH = re.compile(
    r"(?:den\s)?(?:(?P<number>\d{1,2})\.|(?P<word>anden|tredje|fjerde|femte|sjette|syvende|ottende|tiende))\s"
    r"(?:hverdag|arbejdsdag|bankdag)(?:en)?(?=\s(?:efter|fra|før|inden)\b)",
    re.IGNORECASE,
)
_ORDINALS = ("anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende")


def _nth_working_day_from(around: Surroundings, position: int) -> Term | None:
    """ "senest den femte hverdag efter periodens udløb"."""
    match = _NTH.match(around.text, position)
    way = _WAY.match(around.text, match.end()) if match else None
    if match is None or way is None:
        return None
    number = int(match["number"]) if match["number"] else _ORDINALS.index(match["word"].lower()) + 2
    return counted_from(around, way, number, Unit.WORKING_DAYS)


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


_READERS: tuple[Callable[[Surroundings, int], Term | None], ...] = (
    _length,
    _nth_working_day_from,
    day_after,
    _day_before,
    weekday_beside,
    following_day,
    period_end,
    recurring,
    week,
    part_of_month,
    coming,
    day_of_event,
    before_it_happens,
    you_meet,
    told_event,
    meeting,
    day_only,
    holiday,
    clause_with_day,
    to_come,
)
