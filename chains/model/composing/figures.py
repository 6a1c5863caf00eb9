"""A text in any script in, its figures out, spelt alike in every language: days, times, numbers with units.

"4. december 2026", "December 4, 2026", "٤ ديسمبر ٢٠٢٦" and "4.12.2026" are one day, "8.412,50 kr." and "8,412.50 DKK"
one amount, "fjorten dage" and "14 days" one period. What cannot be read for sure is a figure that nothing else has.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from chains.answers.fold import fold_letters
from chains.model.language.dates import names_of, tongues
from chains.model.language.senses import Table, senses_table

LONG = 6
"""Digits from which a number counts nothing: a phone, a case."""


class What(StrEnum):
    """What kind of thing a figure is. One kind's figures can be mistaken for each other."""

    DAY = "day"
    TIME = "time"
    WEEKDAY = "weekday"
    MONTH = "month"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and where it stands in the text's plain form.

    `value` is `(day, month, year)` with a year of 0 for none, `(hour, minute)`, `(weekday,)` from 0 for Monday, or
    `(month, year)`. A number has `digits` and a `unit`: "day", "week", "money" …, "" where none is told.
    """

    what: What
    value: tuple[int, ...] = ()
    start: int = 0
    end: int = 0
    digits: str = ""
    unit: str = ""

    @property
    def kind(self) -> tuple[What, str]:
        """What it could be mistaken for."""
        if self.what is What.NUMBER and not self.unit and len(self.digits) >= LONG:
            return self.what, "long"
        return self.what, self.unit


_UNTIL = r"(?![\d.,]*\d)(?! ?(?:%|kr))"
_TIME = (
    re.compile(
        r"\b(?:kl|klokken|at|um|o|om|o godz|godz|saat|ora|ساعت|الساعه|saacadda)\.? ?"
        r"(\d{1,2})(?:[.:](\d{2}))?" + _UNTIL +
        r"(?: ?(?:-|–|til|to|bis|do|до|og|and) ?(?:kl\.? )?(\d{1,2})(?:[.:](\d{2}))?" + _UNTIL + r")?"
    ),
    re.compile(r"\b(\d{1,2}):(\d{2})\b"),
    re.compile(r"\b(\d{1,2})\.([0-5]\d)\b(?! ?(?:%|kr|pct|percent|procent))"),
)  # fmt: skip
_ENGLISH_TIME = re.compile(r"\b(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\b\.?")
_ISO = re.compile(r"\b(20\d\d)-(\d{1,2})-(\d{1,2})\b")
_NUMERIC = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-](20\d\d|\d\d)\b")
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})\b")
_NUMBER = re.compile(
    r"(?<![\w])(?:\+\d{1,3} ?)?(?:\d{2}(?: \d{2}){3}|\d{4} \d{4}|\d{1,3}(?:[ .,'’]\d{3})+|\d+)(?:[.,]\d{1,2}(?!\d))?"
    r"|\d+"
)
_JOINS = re.compile(r"[ ]*(?:[-–—/]|[^\W\d_]{1,5})[ ]*")
_HUNDRED = 100


def figures(text: str, language: str) -> tuple[Figure, ...]:
    """The figures of a text in order."""
    return _figures(text, language)


def missing(figure: Figure, among: tuple[Figure, ...]) -> bool:
    """Whether no figure of a text says the same as this one."""
    return not any(_same(figure, other) for other in among)


@lru_cache(maxsize=2048)
def _figures(text: str, language: str) -> tuple[Figure, ...]:
    plain = plain_of(text)
    found: list[Figure] = []
    for read in (_days, _times, _weekdays, _months, _numbers):
        fresh = list(read(plain, language))
        found += fresh
        for one in fresh:
            plain = plain[: one.start] + "\x00" * (one.end - one.start) + plain[one.end :]
    return tuple(sorted(found, key=lambda one: one.start))


def plain_of(text: str) -> str:
    """The text with the digits of every script as 0–9, folded letters, single spaces."""
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
    spaced = re.sub(r"\s+", " ", digits.replace("٬", ",").replace("٫", "."))
    return fold_letters(spaced.casefold())


def _same(one: Figure, other: Figure) -> bool:
    if one.what is other.what is What.DAY:
        return one.value[:2] == other.value[:2] and one.value[2] in (0, other.value[2])
    if one.what is What.MONTH and other.what in (What.MONTH, What.DAY):
        month, year = other.value[-2:]
        return one.value[0] == month and one.value[1] in (0, year)
    if {one.what, other.what} == {What.TIME, What.NUMBER}:
        time, number = (one, other) if one.what is What.TIME else (other, one)
        return number.unit in ("", "hour") and time.value == _hour(number.digits)
    if one.what is other.what is What.NUMBER:
        return one.digits == other.digits and one.unit in ("", other.unit)
    return one.what is other.what and one.value == other.value


def _hour(number: str) -> tuple[int, int]:
    return (int(number), 0) if number.isdigit() else (-1, 0)


def _days(plain: str, language: str) -> Iterator[Figure]:
    for found in _ISO.finditer(plain):
        yield _day(found, int(found[3]), int(found[2]), int(found[1]))
    for found in _NUMERIC.finditer(plain):
        year = int(found[3])
        yield _day(found, int(found[1]), int(found[2]), year if year > _HUNDRED else 2000 + year)
    for found in _SLASHED.finditer(plain):
        yield _day(found, int(found[1]), int(found[2]), 0)
    for tongue in tongues(language):
        names = names_of(tongue)
        for found in names.day_month.finditer(plain):
            yield _day(found, int(found["day"]), names.months[found["month"]], int(found["year"] or 0))
        for found in names.month_day.finditer(plain):
            yield _day(found, int(found["day"]), names.months[found["month"]], int(found["year"] or 0))


def _day(found: re.Match[str], day: int, month: int, year: int) -> Figure:
    return Figure(What.DAY, (day, month, year), *found.span())


def _times(plain: str, language: str) -> Iterator[Figure]:
    for found in _ENGLISH_TIME.finditer(plain):
        hour = int(found[1]) % 12 + (12 if found[3] == "p" else 0)
        yield Figure(What.TIME, (hour, int(found[2] or 0)), *found.span())
    taken: list[tuple[int, int]] = []
    for pattern in _TIME:
        for found in pattern.finditer(plain):
            if any(start < found.end() and found.start() < end for start, end in taken):
                continue
            told = found.groups()
            pairs = [(int(told[at]), int(told[at + 1] or 0)) for at in range(0, len(told), 2) if told[at]]
            if all(hour <= 24 and minute < 60 for hour, minute in pairs):
                taken.append(found.span())
                yield from (Figure(What.TIME, pair, *found.span()) for pair in pairs)


def _weekdays(plain: str, language: str) -> Iterator[Figure]:
    for tongue in tongues(language):
        names = names_of(tongue)
        for found in names.weekday.finditer(plain):
            yield Figure(What.WEEKDAY, (names.weekdays[found[0]],), *found.span())


def _months(plain: str, language: str) -> Iterator[Figure]:
    for tongue in tongues(language):
        names = names_of(tongue)
        for found in names.month_alone.finditer(plain):
            year = int(found["year"] or 0)
            yield Figure(What.MONTH, (names.months[found["month"]], year), *found.span())


def _numbers(plain: str, language: str) -> Iterator[Figure]:
    """Numbers in digits and in words, from the last: "4 to 6 weeks" counts both in weeks."""
    known = senses_table(language)
    spans = [(found.start(), found.end(), _digits(found[0])) for found in _NUMBER.finditer(plain)]
    if known is not None:
        spans += [
            (found.start(), found.end(), known.numbers[found[0]])
            for found in re.finditer(r"[^\W\d_]+", plain)
            if found[0] in known.numbers
        ]
    # a fraction, a number in a circle, a Roman numeral of its own sign: no text that is quoted here has one
    spans += [
        (at, at + 1, f"?{sign}") for at, sign in enumerate(plain) if not sign.isdecimal() and sign.isnumeric() and
        unicodedata.category(sign) in ("No", "Nl")
    ]  # fmt: skip
    after: tuple[int, str] | None = None
    for start, end, value in sorted(spans, reverse=True):
        unit = _unit(plain, start, end, known)
        if not unit and after and _JOINS.fullmatch(plain[end : after[0]]):
            unit = after[1]
        after = (start, unit)
        yield Figure(What.NUMBER, (), start, end, value, unit)


def _unit(plain: str, start: int, end: int, known: Table | None) -> str:
    rest, before = plain[end : end + 30], plain[max(0, start - 6) : start]
    if re.match(r" ?%", rest) or re.search(r"% ?$", before):
        return "percent"
    if re.match(r",-| ?kr\b| ?dkk\b", rest) or re.search(r"\b(?:kr\.?|dkk) ?$", before):
        return "money"
    if re.match(r" ?[€$£₺₴]", rest) or re.search(r"[€$£₺₴] ?$", before):
        return "other"
    if known is None:
        return ""
    if plain[start].isalpha() and (own := known.unit(plain[start:end])):
        return own  # a number and its unit in one word: "two weeks" in Arabic
    near = re.match(r"(?:[ -]?[^\W\d_]+){1,2}", rest)
    return next(filter(None, (known.unit(word) for word in re.findall(r"[^\W\d_]+", near[0]))), "") if near else ""


def _digits(said: str) -> str:
    """A number's digits: no separators, no trailing zeros behind the point, no country in front of eight digits."""
    whole, point, part = said, "", ""
    decimals = re.search(r"[.,](\d{1,2})$", said)
    if decimals:
        whole, point, part = said[: decimals.start()], ".", decimals[1].rstrip("0")
    digits = re.sub(r"\D", "", whole)
    if whole.startswith("+45") and len(digits) > 2:
        digits = digits[2:]
    digits = digits.lstrip("0") or "0" if len(digits) < 4 else digits
    return digits + point + part if part else digits
