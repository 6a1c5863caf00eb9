"""A place in the text in, the calendar's day or period that is named there without a full date out.

"udgangen af december", "4. kvartal", "uge 50", "medio marts", "på fredag", "i morgen", "den 10. i hver måned",
"den 10.", "jul": each counted from the letter's own date where it says no year.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import replace

from ingest.finders.counting import nth_working_day
from ingest.finders.dates import MONTH, WEEKDAYS, infer_date, make_date, month_number
from ingest.finders.surroundings import Surroundings, Term
from ingest.models import Basis

_END_OF = re.compile(
    rf"(?:ved\s|på\s)?(?:(?:udgangen|slutningen|udløbet)\saf|(?:the\s)?end\sof|ultimo|løbet\saf)\s(?:the\s)?"
    rf"(?:(?P<month>{MONTH})(?:\s(?P<year>20\d\d))?|(?P<this>indeværende måned|denne måned|måneden|month)"
    rf"|(?P<part>[1-4]|første|andet|tredje|fjerde|first|second|third|fourth)\.?\s(?P<of>kvartal|halvår"
    rf"|quarter)(?:\s(?:af\s|of\s)?(?P<partyear>20\d\d))?"
    rf"|(?P<thisquarter>kvartalet|dette kvartal|indeværende kvartal|the quarter|quarter)"
    rf"|uge\s(?P<week>\d{{1,2}})|(?P<thisweek>ugen|denne uge|week)|(?P<thisyear>året|indeværende år|dette år|year)"
    rf"|(?P<only>20\d\d))"
    rf"|(?P<quarterend>kvartalets (?:udgang|udløb|afslutning))"
    rf"|(?P<monthend>(?:denne |indeværende )?månedens (?:udgang|udløb|afslutning)|måneds udgang)"
    rf"|(?P<over>året|måneden|ugen)\s(?:er\s)?(?:omme|gået|slut(?:ter)?|forbi|rinder\sud|ender|udløber|er\sude)\b"
    rf"|(?P<yearend>(?:kalender)?årets (?:udgang|udløb|afslutning)|årsskiftet|nytår)",
    re.IGNORECASE,
)
_PART_OF_MONTH = re.compile(
    rf"(?:(?P<part>primo|medio|i|in)\s)?(?P<month>{MONTH})(?:\s(?P<year>20\d\d))?(?![\s.]*\d)", re.IGNORECASE
)
_WEEK = re.compile(
    r"(?:(?P<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\s(?=i\s))?(?:i\s|in\s|fra\s)?(?:uge"
    r"|week)\s(?P<first>\d{1,2})(?:\s?(?:-|–|til|og|to)\s?(?:uge\s)?(?P<last>\d{1,2}))?"
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


def period_end(around: Surroundings, position: int) -> Term | None:
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
    over = (match["over"] or "").lower()
    if match["this"] or match["monthend"] or over == "måneden":
        day = _last_of_month(near.year, near.month)
    elif match["thisweek"] or over == "ugen":
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


def part_of_month(around: Surroundings, position: int) -> Term | None:
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


def week(around: Surroundings, position: int) -> Term | None:
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


def coming(around: Surroundings, position: int) -> Term | None:
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


def recurring(around: Surroundings, position: int) -> Term | None:
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


def day_only(around: Surroundings, position: int) -> Term | None:
    """ "senest den 10.": the next 10th after the letter."""
    match = _DAY_ONLY.match(around.text, position)
    near = around.letter_date
    if not match or near is None:
        return None
    day = int(match["day"])
    months = (near.month, near.month % 12 + 1)
    days = [found for month in months if (found := infer_date(near, month, day))]
    return Term(match.end() - 1, Basis.ABSOLUTE, min(days), certainty=0.5) if days else None


def holiday(around: Surroundings, position: int) -> Term | None:
    match = _HOLIDAY.match(around.text, position)
    if not match:
        return None
    date = infer_date(around.letter_date, 12, 23) if match["christmas"] and around.letter_date else None
    return Term(match.end(), Basis.ABSOLUTE if date else Basis.NONE, date, certainty=0.7)
