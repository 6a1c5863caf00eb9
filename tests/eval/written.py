"""Any text in; out: every day, count from a day, amount, clock time and digit it holds, in all the forms they are written.

Generous on purpose: it says what a text *could* mean, for a check that nothing shown comes from nowhere.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable, Iterator

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan januar january", "feb febr februar february", "mar marts march", "apr april", "maj may", "jun juni june",
         "jul juli july", "aug august", "sep sept september", "okt oktober oct october", "nov november",
         "dec december"), 1)
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_NAMED = re.compile(
    rf"(?<!\d)((?:\d{{1,2}}\.?\s*(?:[-–/,&]|og|eller|til|and|or|to)\s*(?:den\s+)?)*\d{{1,2}})\s*(?:\.|st|nd|rd|th)?\s*(?:of\s+)?"
    rf"({_MONTH})\b\.?,?\s*(\d{{4}}\b)?",
    re.IGNORECASE,
)
_ENGLISH = re.compile(rf"\b({_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s*(\d{{4}}))?", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})\s*[./-]\s*(\d{1,2})(?!\d)(?:\s*[./-]\s*(\d{4}|\d{2})(?!\d))?")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_MONTH_ALONE = re.compile(rf"\b({_MONTH})\b(?:\s+(\d{{4}}))?", re.IGNORECASE)
_WEEK = re.compile(r"\b(?:uge|week)\s+(\d{1,2})\b", re.IGNORECASE)
_THIS_MONTH = re.compile(r"\b(\d{1,2})\.\s*(?:ds\.?|dennes|denne måned|i måneden)", re.IGNORECASE)
_EDGE_OF_MONTH = re.compile(
    r"\b(?:første|sidste|first|last) (?:hver|arbejds|bank|week|working|business)", re.IGNORECASE
)
"""The first or last working day of a month: within a week of its edge, whatever holidays there are."""
_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")

_WORDS = {
    word: number
    for number, words in {
        1: "en et én ét one a", 2: "to two", 3: "tre three", 4: "fire four", 5: "fem five", 6: "seks six",
        7: "syv seven", 8: "otte eight", 9: "ni nine", 10: "ti ten", 12: "tolv twelve", 14: "fjorten fourteen",
        20: "tyve twenty", 30: "tredive thirty",
    }.items()
    for word in words.split()
}  # fmt: skip
_COUNT = re.compile(
    rf"\b(\d{{1,3}}|{'|'.join(_WORDS)})\s+(?:\w+\s+)?(arbejdsdag|hverdag|bankdag|working day|business day|"
    r"dag|døgn|uge|måned|år|day|week|month|year)",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(r"\b(?:før|inden|forinden|i forvejen|forud|before|prior|aften(?:en)? før)\b", re.IGNORECASE)
_DAY_AFTER = re.compile(r"\b(?:dagen efter|day after|fra)\b", re.IGNORECASE)

_FIGURE = re.compile(r"\d{1,3}(?:[. \u00a0\u202f,]\d{3})+(?:[.,]\d{2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)")
_SCALED = re.compile(r"(\d+(?:,\d+)?)\s*(mio|million|tusind|t\.kr|tkr|mia)", re.IGNORECASE)
_SCALES = {"mio": 1e6, "million": 1e6, "tusind": 1e3, "t.kr": 1e3, "tkr": 1e3, "mia": 1e9}
_KRONER = re.compile(rf"({_FIGURE.pattern})\s*(?:kr\b|DKK|kroner)|(?:kr\.?|DKK)\s*({_FIGURE.pattern})", re.IGNORECASE)

_CLOCK = re.compile(r"(?<![\d.])(\d{1,2})[.:](\d{2})(?!\d)")
_HOUR = re.compile(r"\b(?:kl\.?|klokken|at|by)\s*(\d{1,2})(?![\d.:]\d)(?:\s*(?:-|–|til)\s*(\d{1,2}))?", re.IGNORECASE)
_AM_PM = re.compile(r"\b(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm|a\.m|p\.m)\b", re.IGNORECASE)


def days(text: str, near: dt.date, *, whole: bool = False) -> set[dt.date]:
    """Every day `text` may name. A day without a year may be of any year next to that of `near`; `whole`: days with
    their year alone."""
    found = set(_dated(text, near, whole))
    if whole:
        return found
    for month, year in _MONTH_ALONE.findall(text):
        number = _MONTHS[month.lower()]
        for of in _years(year, near):
            found |= {dt.date(of, number, 1), dt.date(of, number, calendar.monthrange(of, number)[1])}
            if _EDGE_OF_MONTH.search(text):
                found |= {dt.date(of, number, day) for day in range(1, 8)}
                found |= {
                    dt.date(of, number, calendar.monthrange(of, number)[1]) - dt.timedelta(back) for back in range(7)
                }
    for week in _WEEK.findall(text):
        for of in _years("", near):
            found |= {day for weekday in range(1, 8) for day in _try_week(of, int(week), weekday)}
    for day in _THIS_MONTH.findall(text):
        for later in range(3):
            month = near.month - 1 + later
            found |= set(_try(near.year + month // 12, month % 12 + 1, int(day)))
    lower = text.lower()
    week_on = [near + dt.timedelta(ahead) for ahead in range(1, 15)]
    return found | {day for day in week_on if _WEEKDAYS[day.weekday()] in lower}


def _dated(text: str, near: dt.date, whole: bool) -> Iterator[dt.date]:
    for numbers, month, year in _NAMED.findall(text):
        for number in re.findall(r"\d+", numbers):
            yield from _of(year, _MONTHS[month.lower()], int(number), near, whole)
    for month, number, year in _ENGLISH.findall(text):
        yield from _of(year, _MONTHS[month.lower()], int(number), near, whole)
    for number, numeric_month, year in _NUMERIC.findall(text):
        yield from _of(year, int(numeric_month), int(number), near, whole)
    for year, numeric_month, number in _ISO.findall(text):
        yield from _try(int(year), int(numeric_month), int(number))


def _of(year: str, month: int, day: int, near: dt.date, whole: bool) -> Iterator[dt.date]:
    if year or not whole:
        for of in _years(year, near):
            yield from _try(of, month, day)


def _years(year: str, near: dt.date) -> Iterable[int]:
    if year:
        return (int(year) if len(year) == 4 else 2000 + int(year),)
    return (near.year - 1, near.year, near.year + 1, near.year + 2)


def _try(year: int, month: int, day: int) -> Iterator[dt.date]:
    try:
        yield dt.date(year, month, day)
    except ValueError:
        return


def _try_week(year: int, week: int, weekday: int) -> Iterator[dt.date]:
    try:
        yield dt.date.fromisocalendar(year, week, weekday)
    except ValueError:
        return


def counted(text: str, starts: Iterable[dt.date]) -> set[dt.date]:
    """The days that a count in `text` ("14 dage", "dagen før") may lead to from any of `starts`, forwards and back."""
    found: set[dt.date] = set()
    starts = set(starts)
    for number, unit in _COUNT.findall(text):
        count = int(number) if number.isdigit() else _WORDS[number.lower()]
        for start in starts:
            found |= _moved(start, count, unit.lower()) | _moved(start, -count, unit.lower())
    if _DAY_BEFORE.search(text):
        found |= {start - dt.timedelta(1) for start in starts}
    if _DAY_AFTER.search(text):
        found |= {start + dt.timedelta(1) for start in starts}
    return found


def _moved(start: dt.date, count: int, unit: str) -> set[dt.date]:
    if unit in ("måned", "month", "år", "year"):
        months = start.year * 12 + start.month - 1 + count * (12 if unit in ("år", "year") else 1)
        year, month = months // 12, months % 12 + 1
        return {dt.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))} if 1 < year < 9999 else set()
    if unit not in ("dag", "day", "døgn", "uge", "week"):  # working days: weekends and holidays stretch them
        reach = range(abs(count), abs(count) * 2 + 8)
        return {start + dt.timedelta(days if count > 0 else -days) for days in reach}
    return {start + dt.timedelta(count * (7 if unit in ("uge", "week") else 1))}


def amounts(text: str, *, in_kroner: bool = False) -> set[float]:
    """Every figure `text` holds, read the Danish and the English way; `in_kroner`: those with their currency alone."""
    if in_kroner:
        return {_danish(first or second) for first, second in _KRONER.findall(text)}
    found = {value for figure in _FIGURE.findall(text) for value in _readings(figure)}
    found |= {float(figure) for figure in re.findall(r"\d+", text)}
    found |= {
        round(float(figure.replace(",", ".")) * _SCALES[scale.lower()], 2) for figure, scale in _SCALED.findall(text)
    }
    found |= {float(int(kroner) + int(oere) / 100) for kroner, oere in re.findall(r"(\d+)[ ,.]+(\d{2})\b", text)}
    return found


def _readings(figure: str) -> set[float]:
    """One figure's values: "1.250,50", "1,250.50", "1 250", "1.250" alike."""
    bare = re.sub(r"[ \u00a0\u202f]", "", figure)
    values = {float(re.sub(r"\D", "", bare))}
    cents = re.fullmatch(r"(.*)[.,](\d{1,2})", bare)
    if cents:
        values.add(float(f"{re.sub(r'[^0-9]', '', cents[1]) or 0}.{cents[2]}"))
    return values


def _danish(figure: str) -> float:
    """One figure's value as the card writes it: "1.250,50"."""
    return float(re.sub(r"[. \u00a0\u202f]", "", figure).replace(",", "."))


def clocks(text: str) -> set[str]:
    """Every clock time `text` may name, as HH:MM."""
    found = {(int(hour), int(minute)) for hour, minute in _CLOCK.findall(text)}
    found |= {(int(hour), 0) for hours in _HOUR.findall(text) for hour in hours if hour}
    for hour, minute, half in _AM_PM.findall(text):
        found.add((int(hour) % 12 + (12 if half.lower().startswith("p") else 0), int(minute or 0)))
    if re.search(r"midnat|midnight", text, re.IGNORECASE):
        found |= {(0, 0), (23, 59)}
    if re.search(r"middag|noon", text, re.IGNORECASE):
        found.add((12, 0))
    return {f"{hour:02}:{minute:02}" for hour, minute in found}


def digits(text: str) -> str:
    """All digits of `text` in a row."""
    return re.sub(r"\D", "", text)
