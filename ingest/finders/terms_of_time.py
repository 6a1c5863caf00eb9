"""A place in the text after "senest", "inden" … in, the day or length of time that stands there out.

A *term* is what a deadline word may be followed by: a date; a number of days, weeks or months, alone or counted from
something ("14 dage", "4 uger efter, at du har modtaget afgørelsen"); the end of a period ("udgangen af december",
"uge 50"); a coming day ("på fredag", "i morgen"); a meeting ("dagen før samtalen"); a recurring day ("den 10. i hver
måned"). One reader a form, tried in order.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from ingest.finders.counting import add, nth_working_day
from ingest.finders.dates import MONTH, TIME_AFTER, WEEKDAYS, clock, infer_date, make_date, month_number
from ingest.finders.events import Event, apposed_day, last_day_told, read_event
from ingest.finders.surroundings import Surroundings
from ingest.models import Basis, Unit


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
    start: int = 0
    """Where the words of the term begin; 0 where they begin with the deadline word."""


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
    r"[\s,]{0,3}(?:som\s(?:løber|regnes)\s)?(?:til\sat\s\w+,?\s(?=regnet\s))?(?:(?:at\s)?(?:regnet|regne|counted|calculated)\s)?"
    r"(?:(?P<after>efter|fra(?: og med)?|after|from|of)|(?P<before>før|inden|forud for|before|prior to))[\s,]{1,2}",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\s(?:derefter|herefter|senere|efterfølgende|(?P<back>forinden|i forvejen|in advance|beforehand"
    r"|(?:før|before|inden)(?=\s?[.,;\n]|$))|(?P<on>(?:efter|after)(?=\s?[.;\n]|,\s(?:så|og|men|hvis|so|and)\b|$)|thereafter|afterwards))",
    re.IGNORECASE,
)
"""Counted from what was said before: no day that a reader could tell."""
_CLAUSE_END = re.compile(
    r"(?<!dag)(?<!dato)(?<!datoen)(?<!dagen)(?<!efter)(?<!fra),(?!\s(?:hvor|du|De|I|at|som|der|da|dette|denne)\s)|[.;:!?](?!\w)|[()\n\t–]|$"
    r"|\s(?=(?:skal|kan|kunne|bedes|bør|må|vil|hvis|via|ved at|for at|til at|og|eller|til|på|med|her|hos|har du"
    r"|will|you must|if|to)\b)",
    re.IGNORECASE,
)
_RECEIPT = re.compile(
    r"modt(?:ag|og)|\bfå(?:r|et)\b|\bfik\b|meddel|kom(?:met|mer)?\s(?:\w+\s)?(?:frem|til dig)|forkynd|underret|tilgå"
    r"|receiv|receipt"
    r"|notif|bekendt\b",
    re.IGNORECASE,
)
_NOT_THIS_LETTER = re.compile(
    r"\b(?:vi|kommunen|os|we)\b.{0,25}(?:modtag|få|receiv)|(?:har|får|modtager)\s(?:vi|kommunen)\b"
    r"|modtagelse(?:n)? af (?:din|dit|dine|jeres)\s"
    r"|offentlig|af klagen|regning|blanket|girokort|tilbud|nøgle|materiale|afslag fra|besked fra|udbetaling|\bløn"
    r"|henvendelse"
    r"|\bsvar\b|kvittering|lægeerklæring|pakke|your (?:application|reply)",
    re.IGNORECASE,
)
_LETTERS_DATE = re.compile(
    r"(?:(?:dette |denne |dette )?(?:brevets|afgørelsens|tilladelsens|påbuddets|fakturaens|skrivelsens|varslets"
    r"|opkrævningens"
    r"|brevs|skrivelses|rykkerens|regningens)\s(?:dato(?:en)?|datering|udstedelse|afsendelse)"
    r"|dags dato|dags datum|d\.\s?d\.|i dag\b|fakturadato(?:en)?|brevdato(?:en)?|dato\b(?! for)(?! da)"
    r"|udstedelsen(?: af \w+)?"
    r"|(?:den\s)?dato(?:en)?\s(?:for|på|i)\s(?:dette|denne|brevet|afgørelsen|fakturaen"
    r"|udstedelsen)(?:\s(?:brev\w*|afgørelse\w*))?"
    r"|dette brev\b|denne (?:skrivelse|afgørelse|rykker)\b|afgørelsen\b(?! er)(?! blev)|nu\b"
    r"|afsendelsen(?: af \w+ \w+)?"
    r"|(?:the )?date of (?:this|the) (?:letter|decision|invoice|notice)|today|this letter)",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(
    r"(?:(?P<working>(?:den sidste |sidste )?(?:hverdag|arbejdsdag)(?:en)?|the (?:last )?(?:working|business) day)"
    r"|(?:dagen|aftenen|the day|the evening|en dag|én dag))\s(?:før|inden|forud for|forinden|i forvejen|before)\b\s?",
    re.IGNORECASE,
)
_WEEKDAY_BEFORE = re.compile(
    r"(?P<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)en\s(?:før|forinden|inden|forud for|i ugen før)\b\s?",
    re.IGNORECASE,
)
_BARE_END = re.compile(r"\s?(?:[.,;:)\n]|$)|(?=(?:via|på|til|ved|kl)\b)", re.IGNORECASE)
_AT_MEETING = re.compile(r"(?:ved|til|på|selve|at)\s", re.IGNORECASE)
_END_OF = re.compile(
    rf"(?:ved\s|på\s)?(?:(?:udgangen|slutningen|udløbet)\saf|(?:the\s)?end\sof|ultimo|løbet\saf)\s(?:the\s)?"
    rf"(?:(?P<month>{MONTH})(?:\s(?P<year>20\d\d))?|(?P<this>indeværende måned|denne måned|måneden|month)"
    rf"|(?P<part>[1-4]|første|andet|tredje|fjerde|first|second|third|fourth)\.?\s(?P<of>kvartal|halvår|quarter)(?:\s(?:af\s|of\s)?(?P<partyear>20\d\d))?"
    rf"|(?P<thisquarter>kvartalet|dette kvartal|indeværende kvartal|the quarter|quarter)"
    rf"|uge\s(?P<week>\d{{1,2}})|(?P<thisweek>ugen|denne uge|week)|(?P<thisyear>året|indeværende år|dette år|year)"
    rf"|(?P<only>20\d\d))"
    rf"|(?P<quarterend>kvartalets (?:udgang|udløb|afslutning))"
    rf"|(?P<monthend>(?:denne |indeværende )?månedens (?:udgang|udløb|afslutning)|måneds udgang)|(?P<yearend>(?:kalender)?årets (?:udgang|udløb|afslutning)|årsskiftet|nytår)",
    re.IGNORECASE,
)
_PART_OF_MONTH = re.compile(
    rf"(?:(?P<part>primo|medio|i|in)\s)?(?P<month>{MONTH})(?:\s(?P<year>20\d\d))?(?![\s.]*\d)", re.IGNORECASE
)
_WEEK = re.compile(
    r"(?:(?P<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\s(?=i\s))?(?:i\s|in\s|fra\s)?(?:uge|week)\s(?P<first>\d{1,2})(?:\s?(?:-|–|til|og|to)\s?(?:uge\s)?(?P<last>\d{1,2}))?"
    r"(?:\s?(?:,|/|i|-)?\s?(?P<year>20\d\d))?(?!\d)",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"(?:på\s|nu på\s|on\s)?(?:(?P<soon>førstkommende|næstkommende|kommende)\s|(?P<next>næste|next)\s)?"
    r"(?:(?P<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?!\s(?:den|d\.|i\suge)|[a-zæøå]|\s\d)"
    r"|(?P<today>i dag|today)|(?P<tomorrow>i morgen|tomorrow)|(?P<after>i overmorgen))\b",
    re.IGNORECASE,
)
_RECURRING = re.compile(
    r"(?:den\s)?(?:(?P<day>\d{1,2})\.|(?P<nth>første|sidste|anden|tredje))\s?(?P<working>(?:hverdag|bankdag"
    r"|arbejdsdag|dag)\s)?"
    r"(?:\s?i\s|\s?hver\s)"
    rf"(?:(?P<month>{MONTH})(?:\s(?P<year>20\d\d))?|(?:hver\s|hver eneste\s|den (?:efter)?følgende\s"
    rf"|den\s)?(?:måneden|måned|kvartal(?:et)?|uge)\b)",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"(?:den\s)?(?:første|anden|tredje|sidste)\s(?:man|tirs|ons|tors|fre|lør|søn)dag\si\s(?:hver\s)?måned(?:en)?\b|"
    r"(?:den\s)?hver(?:t)?\s(?:\d{1,2}\.\s)?(?:måned|uge|dag|kvartal|år|mandag|tirsdag|onsdag|torsdag|fredag"
    r"|søndag|lørdag)\b",
    re.I,
)
_DAY_ONLY = re.compile(r"(?:den|d\.)\s(?P<day>\d{1,2})\.(?!\s?\d)(?!\s?[a-zæøå]+\s20)", re.IGNORECASE)
_HOLIDAY = re.compile(
    r"(?P<christmas>jul|juleaften)\b|(?P<event>sommerferien|skoleårets\s\w+|fødslen|flytning(?:en)?"
    r"|indflytning(?:en)?)\b",
    re.I,
)
_FILLER = re.compile(
    r"[\s:(]*(?:(?:\w+dagen|er|på|den|dog|nemlig|on|ved|dato|datoen|om|d\.|med posten|nu)\s){0,8}[\s:]*", re.IGNORECASE
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
                return _with_time(around.text, term, at_clock)
    return None


def _clock_first(match: re.Match[str]) -> dt.time | None:
    if match["noon"]:
        return dt.time(12)
    return dt.time(23, 59) if match["midnight"] else clock(match)


def _blank(text: str, position: int) -> int:
    return len(text[position : position + 8]) - len(text[position : position + 8].lstrip(" \t:\n"))


def _with_time(text: str, term: Term, at_clock: re.Match[str] | None) -> Term:
    if term.time:
        return term
    if after := TIME_AFTER.match(text, term.end):
        return replace(term, time=clock(after), end=after.end())
    return replace(term, time=_clock_first(at_clock)) if at_clock else term


def _length(around: Surroundings, position: int) -> Term | None:
    match = LENGTH.match(around.text, position)
    if not match:
        return None
    number, unit, whole = length_of(match)
    if not whole:
        return Term(match.end(), Basis.NONE, certainty=0.8)
    way = _WAY.match(around.text, match.end())
    later = _LATER.match(around.text, match.end())
    if later and (later["back"] or later["on"]):
        sign = -1 if later["back"] else 1
        return _from_last_told(around, match.start(), later.end(), sign * number, unit)
    if later:
        return Term(later.end(), Basis.NONE, certainty=0.8)
    if not way:
        return Term(match.end(), Basis.LETTER_DATE, count=number, unit=unit, certainty=0.9)
    return _counted_from(around, way, number, unit) or Term(
        match.end(), Basis.LETTER_DATE, count=number, unit=unit, certainty=0.7
    )


def length_of(match: re.Match[str]) -> tuple[int, Unit, bool]:
    """Number and unit of a `LENGTH`; the last is False where hours make no whole days."""
    word = match["number"].lower()
    number = NUMBERS.get(word) or int(word)
    index = next(index for index in range(len(UNITS)) if match[f"u{index}"])
    _, unit, per = UNITS[index]
    return max(1, number // per), unit, number % per == 0 or per == 1


def _counted_from(around: Surroundings, way: re.Match[str], number: int, unit: Unit) -> Term | None:
    """ "… efter X": what X is decides what is counted from."""
    begin, sign = way.end(), -1 if way["before"] else 1
    if letters := _LETTERS_DATE.match(around.text, begin):
        basis = Basis.NONE if sign < 0 else Basis.LETTER_DATE
        return Term(letters.end(), basis, count=number if sign > 0 else 0, unit=unit)
    if mention := around.mention_near(begin, re.compile(r"(?:den\s)?")):
        return Term(mention.span.end, Basis.ABSOLUTE, add(mention.date, sign * number, unit), movable=sign > 0)
    if apposed := apposed_day(around, begin):
        end, date = apposed
        return Term(end, Basis.ABSOLUTE, add(date, sign * number, unit), movable=sign > 0, certainty=0.85)
    stop = _CLAUSE_END.search(around.text, begin, min(len(around.text), begin + 140))
    end = stop.start() if stop else begin
    words = around.text[begin:end]
    if not words.strip():
        return None
    if event := read_event(around, begin):
        if sign < 0:
            return _before_event(event, number, unit)
        if event.appointment and not event.guessed:
            date = add(event.appointment.date, number, unit)
            return Term(event.end, Basis.ABSOLUTE, date, certainty=0.8)
    this = re.search(r"\b(?:dette|denne|this)\b", words)
    if sign > 0 and _RECEIPT.search(words) and (this or not _NOT_THIS_LETTER.search(words)):
        return Term(end, Basis.RECEIPT, count=number, unit=unit)
    return Term(end, Basis.NONE, certainty=0.8)


def _before_event(event: Event, number: int, unit: Unit) -> Term:
    if event.appointment is None:
        return Term(event.end, Basis.NONE, movable=False, certainty=0.8)
    date = add(event.appointment.date, -number, unit)
    time = None if number else event.appointment.time
    return Term(event.end, Basis.ABSOLUTE, date, time=time, movable=False, certainty=0.9)


def _from_last_told(around: Surroundings, begin: int, end: int, number: int, unit: Unit) -> Term:
    """ "senest to hverdage forinden", "dagen før.", "en uge efter.": counted from the day told just before, if one was."""
    told = last_day_told(around, begin)
    if told is None:
        return Term(end, Basis.NONE, movable=False, certainty=0.8)
    return Term(end, Basis.ABSOLUTE, add(told[0], number, unit), movable=number > 0, certainty=0.85)


def _weekday_before(around: Surroundings, position: int) -> Term | None:
    """ "senest torsdagen før", "fredagen før mødet": the last such day before the one told."""
    match = _WEEKDAY_BEFORE.match(around.text, position)
    if not match:
        return None
    end = match.end()
    day: dt.date | None
    if mention := around.mention_near(end, re.compile(r"(?:den\s)?")):
        day, end = mention.date, mention.span.end
    elif event := read_event(around, end):
        day, end = (event.appointment.date if event.appointment else None), event.end
    else:
        told = last_day_told(around, position)
        day = told[0] if told else None
    if day is None:
        return Term(end, Basis.NONE, movable=False, certainty=0.8)
    back = (day.weekday() - WEEKDAYS.index(match["weekday"].lower()) - 1) % 7 + 1
    return Term(end, Basis.ABSOLUTE, day - dt.timedelta(days=back), movable=False, certainty=0.85)


_DAY_AFTER = re.compile(r"(?:dagen|the day)\s(?:efter|after)\s", re.IGNORECASE)


def _day_after(around: Surroundings, position: int) -> Term | None:
    """ "senest dagen efter den 28. marts"."""
    match = _DAY_AFTER.match(around.text, position)
    mention = around.mention_near(match.end(), re.compile("(?:den )?")) if match else None
    return Term(mention.span.end, Basis.ABSOLUTE, mention.date + dt.timedelta(days=1)) if mention else None


def _day_before(around: Surroundings, position: int) -> Term | None:
    """ "senest dagen før samtalen", "dagen forinden"; before what has no day in the letter, no day."""
    match = _DAY_BEFORE.match(around.text, position)
    if not match:
        return None
    unit = Unit.WORKING_DAYS if match["working"] else Unit.DAYS
    if mention := around.mention_near(match.end(), re.compile("")):
        return Term(mention.span.end, Basis.ABSOLUTE, add(mention.date, -1, unit), movable=False)
    if event := read_event(around, match.end()):
        return _before_event(event, 1, unit)
    if _BARE_END.match(around.text, match.end()):
        return _from_last_told(around, match.start(), match.end(), -1, unit)
    return Term(match.end(), Basis.NONE, movable=False, certainty=0.8)


def _meeting(around: Surroundings, position: int) -> Term | None:
    """ "inden samtalen", "senest ved mødet", "kl. 9.00 på mødedagen": the appointment itself."""
    at = _AT_MEETING.match(around.text, position)
    event = read_event(around, at.end() if at else position)
    return _before_event(event, 0, Unit.DAYS) if event else None


def _period_end(around: Surroundings, position: int) -> Term | None:
    match = _END_OF.match(around.text, position)
    near = around.letter_date
    if not match:
        return None
    if match["only"]:
        return Term(match.end(), Basis.ABSOLUTE, dt.date(int(match["only"]), 12, 31))
    if match["month"]:
        return _month(match, near)
    if near is None:
        return Term(match.end(), Basis.NONE)
    if match["of"] or match["thisquarter"] or match["quarterend"]:
        return _quarter(match, near)
    if match["week"]:
        return _weeks(match.end(), int(match["week"]), int(match["week"]), None, near)
    if match["this"] or match["monthend"]:
        day = _last_of_month(near.year, near.month)
    elif match["thisweek"]:
        day = near + dt.timedelta(days=6 - near.weekday())
    else:
        return Term(match.end(), Basis.ABSOLUTE, dt.date(near.year, 12, 31), certainty=0.9)
    return Term(match.end(), Basis.ABSOLUTE, day)


_ORDINALS = ("første first 1", "andet second 2", "tredje third 3", "fjerde fourth 4")


def _quarter(match: re.Match[str], near: dt.date) -> Term | None:
    """The end of "4. kvartal 2026", "første halvår 2027" or of the quarter that the letter is written in."""
    months = 6 if (match["of"] or "").lower() == "halvår" else 3
    if not match["of"]:
        last = (near.month + 2) // 3 * 3
        return Term(match.end(), Basis.ABSOLUTE, _last_of_month(near.year, last))
    number = next(number for number, words in enumerate(_ORDINALS, 1) if match["part"].lower() in words.split())
    if number * months > 12:
        return None
    year = int(match["partyear"]) if match["partyear"] else near.year + (number * months < near.month)
    return Term(match.end(), Basis.ABSOLUTE, _last_of_month(year, number * months))


def _part_of_month(around: Surroundings, position: int) -> Term | None:
    match = _PART_OF_MONTH.match(around.text, position)
    if not match or not (match["part"] or match["year"]):
        return None
    return _month(match, around.letter_date, {"primo": 1, "medio": 15}.get((match["part"] or "").lower()))


def _month(match: re.Match[str], near: dt.date | None, day: int | None = None) -> Term | None:
    month = month_number(match["month"])
    if match["year"]:
        year = int(match["year"])
    elif near is not None:
        year = near.year + (month < near.month)
    else:
        return Term(match.end(), Basis.NONE)
    last = dt.date(year, month, day) if day else _last_of_month(year, month)
    return Term(match.end(), Basis.ABSOLUTE, last, first=dt.date(year, month, 1), certainty=0.6 if day else 0.9)


def _last_of_month(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _week(around: Surroundings, position: int) -> Term | None:
    match = _WEEK.match(around.text, position)
    if not match:
        return None
    year = int(match["year"]) if match["year"] else None
    term = _weeks(match.end(), int(match["first"]), int(match["last"] or match["first"]), year, around.letter_date)
    if term and term.first and match["weekday"]:
        day = term.first + dt.timedelta(days=WEEKDAYS.index(match["weekday"].lower()))
        return replace(term, date=day, first=None)
    return term


def _weeks(end: int, first: int, last: int, year: int | None, near: dt.date | None) -> Term | None:
    """Monday of week `first` to Sunday of week `last`; without a year the next such week on or after `near`."""
    if not 1 <= first <= 53 or not 1 <= last <= 53 or (year is None and near is None):
        return None
    years = [year] if year else [near.isocalendar().year + step for step in (0, 1)] if near else []
    for candidate in years:
        try:
            monday, sunday = dt.date.fromisocalendar(candidate, first, 1), dt.date.fromisocalendar(candidate, last, 7)
        except ValueError:  # a year without week 53
            continue
        if sunday < monday:
            sunday = dt.date.fromisocalendar(candidate + 1, last, 7)
        if year or near is None or sunday >= near:
            return Term(end, Basis.ABSOLUTE, sunday, first=monday, certainty=0.9)
    return None


def _coming(around: Surroundings, position: int) -> Term | None:
    match = _COMING.match(around.text, position)
    if not match:
        return None
    if match["weekday"]:
        if around.letter_date is None:
            return Term(match.end(), Basis.NONE, certainty=0.6)
        days = (WEEKDAYS.index(match["weekday"].lower()) - around.letter_date.weekday() - 1) % 7 + 1
        return Term(match.end(), Basis.LETTER_DATE, count=days, certainty=0.6 if match["next"] else 0.8)
    days = 0 if match["today"] else 1 if match["tomorrow"] else 2
    return Term(match.end(), Basis.LETTER_DATE, count=days)


def _recurring(around: Surroundings, position: int) -> Term | None:
    if every := _EVERY.match(around.text, position):
        return Term(every.end(), Basis.NONE)
    match = _RECURRING.match(around.text, position)
    if not match:
        return None
    if not match["month"]:
        return Term(match.end(), Basis.NONE)
    month = _month(match, around.letter_date)
    if month is None or month.date is None or not match["nth"]:
        return None
    number = {"første": 1, "anden": 2, "tredje": 3, "sidste": -1}[match["nth"].lower()]
    year, number_of_month = month.date.year, month.date.month
    date = nth_working_day(year, number_of_month, number) if (match["working"] or "").strip() != "dag" else None
    return Term(
        match.end(), Basis.ABSOLUTE, date or (month.date if number < 0 else make_date(year, number_of_month, number))
    )


def _day_only(around: Surroundings, position: int) -> Term | None:
    """ "senest den 10.": the next 10th after the letter."""
    match = _DAY_ONLY.match(around.text, position)
    near = around.letter_date
    if not match or near is None:
        return None
    day = int(match["day"])
    months = (near.month, near.month % 12 + 1)
    days = [found for month in months if (found := infer_date(near, month, day))]
    return Term(match.end() - 1, Basis.ABSOLUTE, min(days), certainty=0.5) if days else None


def _holiday(around: Surroundings, position: int) -> Term | None:
    match = _HOLIDAY.match(around.text, position)
    if not match:
        return None
    date = infer_date(around.letter_date, 12, 23) if match["christmas"] and around.letter_date else None
    return Term(match.end(), Basis.ABSOLUTE if date else Basis.NONE, date, certainty=0.7)


_READERS: tuple[Callable[[Surroundings, int], Term | None], ...] = (
    _length,
    _day_after,
    _day_before,
    _weekday_before,
    _period_end,
    _recurring,
    _week,
    _part_of_month,
    _coming,
    _meeting,
    _day_only,
    _holiday,
)
