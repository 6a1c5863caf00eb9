"""Letter text in, every calendar date it names out: Danish and English forms, with clock time and inferred year.

Forms: "4. december 2026", "den 4. dec. 26", "4/12-2026", "4/12 2026", "04.12.26", "04-12-2026", "2026-12-04",
"fredag den 4. december kl. 12.00", "d. 4/12", "1.-15. december", "den 24. ds.", "d.d.", "dags dato",
"December 4, 2026", "4 December 2026"; and what OCR makes of them ("4.december2026", "4. decem ber", "l. decernber").

No dates: case numbers (32.03.16-G01-118-26), laws (lov nr. 98 af 22/01/2024), CPR and phone numbers, sections,
prices, and days no calendar has (31/2).
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.models import Span

MONTHS: dict[str, int] = {
    "januar": 1,
    "january": 1,
    "februar": 2,
    "february": 2,
    "marts": 3,
    "march": 3,
    "april": 4,
    "maj": 5,
    "may": 5,
    "juni": 6,
    "june": 6,
    "juli": 7,
    "july": 7,
    "august": 8,
    "september": 9,
    "oktober": 10,
    "october": 10,
    "november": 11,
    "december": 12,
}
"""Month names as letters write them; abbreviations are their first three (or four) letters."""

WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_ENGLISH_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day named in the text. `span` covers weekday, "den", the day and its clock time.

    `contradicts`: the weekday in the text is not that day's ("fredag den 5. december 2026"): the number is kept, and
    whoever shows it should say so.
    """

    date: dt.date
    span: Span
    time: dt.time | None = None
    year_stated: bool = True
    contradicts: bool = False


def _loose(name: str) -> str:
    """A month's name as OCR may break it: a space inside, "rn" for "m", "0" for "o"."""
    letters = [{"m": "(?:m|rn)", "o": "[o0]"}.get(letter, letter) for letter in name]
    return " ?".join(letters)


_LONG = "|".join(_loose(name) for name in sorted(MONTHS, key=len, reverse=True))
_SHORT = r"jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec"
MONTH = rf"(?:{_LONG}|(?:{_SHORT})\b\.?)"
"""Pattern of a month by name or abbreviation."""

_YEAR_AFTER_NAME = (
    r"(?:,?[^\S\t]{0,2}(?P<year>(?:19|20)\d\d)(?!\d)"
    r"|[^\S\t\n]{0,2}['’]?(?P<yy>[1-4]\d)(?![\d%]|\s?[.:/]\s?\d|\s?[-–]\s?\d"
    r"|\s+[a-zæøå]{2,}(?<!\skl)(?<!\sog)(?<!\stil)(?<!\sklokken)))?"
)
_NAMED = re.compile(
    rf"(?<![\d,/§])(?<!\d\.)(?P<day>\d{{1,2}}|(?-i:[lI]))(?:st|nd|rd"
    rf"|th)?\s{{0,2}}\.?\s{{0,2}}(?:of\s)?(?P<month>{MONTH}){_YEAR_AFTER_NAME}(?!(?!kl)[a-zæøå])",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\b(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)\s"
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s(?P<year>(?:19|20)\d\d))?(?![\d:]|\.\d)"
)
_BEFORE_NUMBER = r"(?<![\dA-Za-zÆØÅæøå§+])(?<!\d[.,/-])(?<![A-Za-z]-)"
_AFTER_NUMBER = r"(?!\d|[.,/-]\d|-[A-ZÆØÅ])"
_NUMERIC = re.compile(
    rf"{_BEFORE_NUMBER}(?:"
    rf"(?P<d1>\d{{1,2}}) ?(?:[./-]) ?(?P<m1>\d{{1,2}})(?: ?[./–-] ?| )(?P<y1>(?:19|20)\d\d)"
    rf"|(?P<d2>\d{{1,2}})(?P<sep>[./-])(?P<m2>\d{{1,2}})(?:(?P=sep)|(?<=[\d])-)(?P<y2>\d\d)"
    rf"|(?P<y3>(?:19|20)\d\d)(?P<iso>[-./])(?P<m3>\d\d)(?P=iso)(?P<d3>\d\d)"
    rf"){_AFTER_NUMBER}"
)
_YEARLESS = re.compile(
    rf"{_BEFORE_NUMBER}(?P<day>\d{{1,2}})(?P<sep>[./]) ?(?P<month>\d{{1,2}})(?:\.(?!\d)|{_AFTER_NUMBER})"
    r"(?!\s?(?:kr|%|pct|procent|mio|mia|timer|time|point|meter|km|m2|m²|pris|års|side))"
)
_THIS_MONTH = re.compile(r"(?<!\d)(?P<day>\d{1,2})\.\s?(?:ds\.?|d\.\s?m\.|denne måned)(?![a-zæøå])", re.IGNORECASE)
_WEEKDAY_OF_WEEK = re.compile(
    r"\b(?P<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag"
    r"|søndag)\si\suge\s(?P<week>\d{1,2})(?:[\s,]\s?(?P<year>20\d\d))?(?!\d)",
    re.IGNORECASE,
)
_TODAY = re.compile(r"\bd\.\s?d\.(?!\w)|\bdags dato\b|\bdags datum\b", re.IGNORECASE)

_WEEKDAY = (
    r"(?:(?P<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|man\.|tirs\.|ons\.|tors\.|fre\.|lør\.|søn\.),?\s{0,2})?"
)
_LEAD = re.compile(rf"(?<![A-Za-zÆØÅæøå]){_WEEKDAY}(?:(?:den|d\.|d|the)[^\S\t]{{0,2}})?$", re.IGNORECASE)
_CLOCK = r"(?P<hour>[01]?\d|2[0-4])(?:\s?[.:]\s?(?P<minute>[0-5]\d))?(?!\d)"
TIME_AFTER = re.compile(
    rf"[\s,]{{0,3}}\(?(?:(?:kl\.?|klokken|at)\s{{0,2}}"
    rf"|(?=\d{{1,2}}(?:[.:]\d\d)?\s?[ap]\.?m\b)){_CLOCK}(?P<half>\s?[ap]\.?m\b\.?|\snoon)?"
    r"(?:\s?(?:-|–|til)\s?(?:kl\.\s)?\d{1,2}(?:[.:]\d\d)?(?!\d))?\)?",
    re.IGNORECASE,
)
_TIME_BEFORE = re.compile(
    rf"(?:kl\.?|klokken|at)\s{{0,2}}{_CLOCK}(?P<half>\s?[ap]\.?m\b\.?|\snoon)?"
    r"(?:\s?(?:-|–|til)\s?(?:kl\.\s)?\d{1,2}(?:[.:]\d\d)?)?,?\s{1,2}(?:on\s)?$",
    re.IGNORECASE,
)
_YEARLESS_LEAD = re.compile(
    r"(?:\b(?:den|d\.|senest|inden|før|fra|til|og|mellem|pr\.|indtil|frist:?|dag|dato:?)|dag|[–-])\s{0,2}$",
    re.IGNORECASE,
)
_DOTTED_LEAD = re.compile(r"(?:\b(?:den|d\.|senest|inden|før|pr\.)|dag)\s{0,2}$", re.IGNORECASE)
_NUMBER_LABEL = re.compile(
    r"(?:sags?(?:nr|nummer|-?id)?|j(?:ournal)?\.?\s?nr|journalnummer|kle(?:-?nr)?|kunde(?:nr|nummer)|faktura(?:nr"
    r"|nummer)"
    r"|dok(?:ument)?\.?(?:nr|nummer)|cvr(?:-?nr)?|cpr(?:-?nr)?|matr(?:ikel)?\.?\s?nr|lejemål(?:snr)?|ref|konto(?:nr)?"
    r"|\bnr|§+|stk|tlf|telefon)\.?\s?:?\s{0,2}$",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"(?:lov|bekendtgørelse|bekg|lbk|bek|vejledning|vej|cirkulære|forordning|direktiv|aftale|act)\.?\s?(?:\(EU\)\s?)?"
    r"(?:nr|no)\.?\s?[\w/.]{1,12}\s(?:af|fra|of)\s(?:den\s)?$"
    r"|lov(?:bekendtgørelse)?\saf\s(?:den\s)?$",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"(?:brev|mail|afgørelse|henvendelse|ansøgning|skrivelse|faktura|opkrævning|rykker|besked|modtog|sendte|skrev"
    r"|talte|mødtes"
    r"|letter|født)\w{0,4}\s(?:(?:vi|du|til|dig|os|af|fra|dateret|of|dated|sammen|med)\s){0,4}$"
    r"|\b(?:er|blev|har|vi)\s(?:\w+\s){0,3}(?:sendt|udsendt|modtaget|skrevet)\s(?:(?!senest|inden|skal|og|men"
    r"|samt)\w+\s){0,6}$",
    re.IGNORECASE,
)
_RANGE_LEAD = re.compile(
    r"(?<![\d.,/])(?P<day>\d{1,2})(?:\.\s?(?:-|–|til(?: og med)?|og|eller|to|and)|\s?[-–])\s?$",
    re.IGNORECASE,
)
_JOIN = re.compile(r"\s{0,2}(?:,|-|–|,?\s?(?:til(?: og med)?|og|to|and|until))\s{0,2}", re.IGNORECASE)


def find_dates(text: str, near: dt.date | None) -> tuple[DateMention, ...]:
    """The days named in `text`, in order, never overlapping.

    A missing year is the one that puts the day next on or after `near` (the letter's date; its day of writing), unless
    the weekday or a word like "dit brev af" tells it lies behind. With `near` None a day without a year is left out.
    """
    found = sorted(_all(text, near), key=lambda mention: (mention.span.start, -mention.span.end))
    kept: list[DateMention] = []
    for mention in found:
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(mention)
    return tuple(_share_years(text, kept))


def infer_date(near: dt.date, month: int, day: int, weekday: int | None = None, past: bool = False) -> dt.date | None:
    """The day without its year nearest to `near`: next on or after it; the one before where `past` or the weekday says
    so. None for a day no calendar has."""
    days = [make_date(year, month, day) for year in range(near.year - 1, near.year + 5)]
    after = next((found for found in days if found and found >= near), None)
    before = next((found for found in reversed(days) if found and found < near), None)
    if weekday is not None and after and before and after.weekday() != weekday and before.weekday() == weekday:
        return before
    return before if past else after


def make_date(year: int, month: int, day: int) -> dt.date | None:
    """The day, or None where the calendar has no such day (31/2) or a letter cannot mean it (before 1900)."""
    if not (1900 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return dt.date(year, month, day)


def month_number(word: str) -> int:
    """The month (1 to 12) a name stands for, OCR noise and abbreviations allowed."""
    plain = word.lower().replace(" ", "").replace("rn", "m").replace("0", "o").rstrip(".")
    return MONTHS.get(plain) or next(number for name, number in MONTHS.items() if name[:3] == plain[:3])


def clock(match: re.Match[str] | None) -> dt.time | None:
    """The time in a match with groups hour, minute and (English) half; 24 is the last minute of the day."""
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match.groupdict().get("half") or "").strip().lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    return dt.time(23, 59) if hour == 24 else dt.time(hour, minute)


def contradictions(text: str, near: dt.date | None, dates: tuple[DateMention, ...] | None = None) -> tuple[Span, ...]:
    """Where the letter names a weekday that is not that day's; each is worth a `contradictory_dates` warning.

    `dates` are `find_dates(text, near)`, where the caller has them already."""
    named = find_dates(text, near) if dates is None else dates
    return tuple(mention.span for mention in named if mention.contradicts)


def _all(text: str, near: dt.date | None) -> Iterator[DateMention]:
    for match in _NAMED.finditer(text):
        day = 1 if match["day"] in "lI" else int(match["day"])
        if match["day"] in "lI" and not re.search(
            r"\b(?:den|d\.)\s?$", text[max(0, match.start() - 5) : match.start()]
        ):
            continue
        year = int(match["year"]) if match["year"] else _century(match["yy"])
        yield from _mention(text, match.span(), (year, month_number(match["month"]), day), near)
        yield from _first_of_range(text, match, near)
    for match in _ENGLISH.finditer(text):
        year = int(match["year"]) if match["year"] else None
        yield from _mention(text, match.span(), (year, month_number(match["month"]), int(match["day"])), near)
    for match in _NUMERIC.finditer(text):
        year = int(match["y1"] or match["y3"] or 0) or _century(match["y2"])
        month, day = (int(match[f"{part}1"] or match[f"{part}2"] or match[f"{part}3"]) for part in "md")
        if not _NUMBER_LABEL.search(text[max(0, match.start() - 20) : match.start()]):
            yield from _mention(text, match.span(), (year, month, day), near)
    yield from _without_year(text, near)


def _without_year(text: str, near: dt.date | None) -> Iterator[DateMention]:
    for match in _YEARLESS.finditer(text):
        lead = _YEARLESS_LEAD if match["sep"] == "/" else _DOTTED_LEAD
        if lead.search(text[max(0, match.start() - 10) : match.start()]):
            yield from _mention(text, match.span(), (None, int(match["month"]), int(match["day"])), near)
    if near is None:
        return
    for match in _THIS_MONTH.finditer(text):
        yield from _mention(text, match.span(), (near.year, near.month, int(match["day"])), near)
    for match in _WEEKDAY_OF_WEEK.finditer(text):
        yield from _weekday_of_week(text, match, near)
    for match in _TODAY.finditer(text):
        yield DateMention(near, Span(*match.span()), year_stated=False)


def _mention(
    text: str, span: tuple[int, int], ymd: tuple[int | None, int, int], near: dt.date | None
) -> Iterator[DateMention]:
    """The mention at `span` widened by weekday, "den" and clock time; nothing if it is a law's date or no day."""
    start, end = span
    lead = _LEAD.search(text[max(0, start - 18) : start])
    weekday = None
    if lead:
        start -= len(lead.group())
        weekday = _weekday(lead["weekday"])
    head = text[max(0, start - 60) : start]
    if _LAW.search(head):
        return
    year, month, day = ymd
    if year is not None:
        date = make_date(year, month, day)
    else:
        date = infer_date(near, month, day, weekday, bool(_PAST.search(head))) if near else None
    if date is None:
        return
    time = TIME_AFTER.match(text, end)
    if time and not _is_clock(time):
        time = None
    if time:
        end = time.end()
    elif (before := _TIME_BEFORE.search(head)) and _is_clock(before):
        time, start = before, start - (len(head) - before.start())
    contradicts = weekday is not None and date.weekday() != weekday
    yield DateMention(date, Span(start, end), clock(time), year is not None, contradicts)


def _weekday_of_week(text: str, match: re.Match[str], near: dt.date) -> Iterator[DateMention]:
    """ "onsdag i uge 50": that week's, the next one where no year is named."""
    weekday, week = WEEKDAYS.index(match["weekday"].lower()) + 1, int(match["week"])
    for year in (int(match["year"]),) if match["year"] else (near.isocalendar().year, near.isocalendar().year + 1):
        try:
            date = dt.date.fromisocalendar(year, week, weekday)
        except ValueError:  # a year without that week
            continue
        if match["year"] or date >= near:
            time = TIME_AFTER.match(text, match.end())
            yield DateMention(date, Span(match.start(), time.end() if time else match.end()), clock(time), False)
            return


def _is_clock(match: re.Match[str]) -> bool:
    """ "kl. 12" is a time; English "at 12" needs minutes or am/pm."""
    return "at" not in match.group().lower().split()[:1] or bool(match["minute"] or match["half"])


def _first_of_range(text: str, match: re.Match[str], near: dt.date | None) -> Iterator[DateMention]:
    """The 1st of "1.-15. december 2026", whose month and year stand at the second day only."""
    begin = match.start()
    den = re.search(r"(?:den|d\.)\s?$", text[max(0, begin - 5) : begin])
    if den:
        begin -= len(den.group())
    offset = max(0, begin - 24)
    first = _RANGE_LEAD.search(text[offset:begin])
    if not first:
        return
    year = int(match["year"]) if match["year"] else _century(match["yy"])
    where = (offset + first.start("day"), offset + first.end("day"))
    yield from _mention(text, where, (year, month_number(match["month"]), int(first["day"])), near)


def _share_years(text: str, found: list[DateMention]) -> list[DateMention]:
    """ "fra 1. december til 4. januar 2027", "den 3. og den 10. maj 2027": the days before take the last one's year,
    or the one that puts them before it."""
    shared: list[DateMention] = []
    for mention in reversed(found):
        later = shared[-1] if shared else None
        if later and later.year_stated and not mention.year_stated and _joined(text, mention, later):
            years = (later.date.year, later.date.year - 1)
            days = (make_date(year, mention.date.month, mention.date.day) for year in years)
            date = next((day for day in days if day and day <= later.date), mention.date)
            mention = replace(mention, date=date, year_stated=True)
        shared.append(mention)
    return shared[::-1]


def _joined(text: str, first: DateMention, second: DateMention) -> bool:
    return bool(_JOIN.fullmatch(text, first.span.end, second.span.start))


def _weekday(word: str | None) -> int | None:
    if not word:
        return None
    names = WEEKDAYS if word[0].isalpha() and word.lower().rstrip(".")[-3:] != "day" else _ENGLISH_WEEKDAYS
    short = word.lower().rstrip(".")[:3]
    return next((number for number, name in enumerate(names) if name.startswith(short)), None)


def _century(two_digits: str | None) -> int | None:
    if not two_digits:
        return None
    return int(two_digits) + (2000 if int(two_digits) < 70 else 1900)
