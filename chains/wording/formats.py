"""Values in, their written form in a language out: dates with weekday, times, amounts, phone numbers, lists.

Everything is written in the digits 0-9 ("latn"), in the Gregorian calendar and by the 24-hour clock, in Arabic, Farsi
and Urdu too: a citizen must be able to lay the card beside the Danish letter and find the same day, hour and amount in
both, and to key a number in on a Danish phone or in a Danish bank.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from decimal import Decimal

Isolate = Callable[[str], str]
"""How words that keep their own language and direction (a quote, a name, a number to call) are set apart by
whoever shows the text: a `<bdi lang="da">` on a page, Unicode marks in plain right-to-left text, nothing else."""


TIMES = {"da": "H.mm"}
"""The form of a time where it is not `TIME`: Danes write "kl. 9.00"."""
TIME = "HH:mm"
"""The 24-hour clock, as Danish letters and offices have it: CLDR's own "short" is the 12-hour clock in Arabic, Urdu,
Somali and Tigrinya, with a mark for the half of the day that is easily missed."""

DAY_FIRST = {"ar": "d MMMM y", "ur": "d MMMM y", "so": "d MMMM y", "ti": "d MMMM y (d.M.y)"}
"""The form of a date where CLDR's own has commas that break a sentence or puts the month first ("Noofeembar 4, 2026"),
unlike the letter it is compared with. Tigrinya adds the figures: its names of months are the Ethiopian calendar's too,
where ሕዳር begins on another day, so the name alone can be read as another date."""

YEARS = {"uk": ("\u202fр.", " року")}
"""What CLDR writes after the year where it ends in a stop of its own, and the whole word instead: the sentence has its
stop already, and read aloud or by a slow reader the word is plainer."""

COMMAS = {"ar": "، ", "fa": "، ", "ti": "፣ "}
"""What stands between all items of a list where CLDR writes "and" onto the next word, which here is often Danish
(Arabic and Tigrinya), or puts a mark of direction in (Farsi), which belongs to whoever shows the text."""

AMOUNTS = dict.fromkeys(("ar", "fa", "so", "ti", "ur"), "da")
"""Whose separators amounts have where CLDR's own would turn the letter's "11.462,50" round to "11,462.50": both stand
on one card, and the letter's form is the one that the bank and the payment slip have."""
NUMBERS = "latn"
"""The digits of amounts, whatever the locale's own are."""


def as_is(words: str) -> str:
    """The words untouched: for languages that run the same way as Danish."""
    return words


def isolated(words: str) -> str:
    """The words between FSI and PDI (UAX #9): for plain text that may run right to left."""
    return f"\u2068{words}\u2069"


def _babel(locale: str) -> str:
    return locale.replace("-", "_")


def date(value: dt.date, locale: str) -> str:
    """A date with its weekday: "fredag den 4. december 2026", "Friday 4 December 2026"."""
    from babel.dates import format_date

    if locale in DAY_FIRST:
        return format_date(value, f"EEEE {DAY_FIRST[locale]}", _babel(locale))
    full = _whole_year(format_date(value, "full", _babel(locale)), locale)
    return full.replace(", ", " ", 1 if locale.startswith("en") else 0)


def plain_date(value: dt.date, locale: str) -> str:
    """A date without its weekday: "16. november 2026", "16 November 2026"."""
    from babel.dates import format_date

    return _whole_year(format_date(value, DAY_FIRST.get(locale, "long"), _babel(locale)), locale)


def _whole_year(date: str, locale: str) -> str:
    short, whole = YEARS.get(locale, ("", ""))
    return date.removesuffix(short) + whole if short and date.endswith(short) else date


def time(value: dt.time, locale: str) -> str:
    """A time of day: "9.00" in Danish, "09:00" in English."""
    from babel.dates import format_time

    return format_time(value, TIMES.get(locale, TIME), locale=_babel(locale))


def money(value: Decimal, locale: str) -> str:
    """An amount in kroner, always with the Danish abbreviation: "8.412,50 kr.", "8,412.50 kr."; no øre, no decimals."""
    from babel.numbers import format_decimal

    pattern = "#,##0" if value == value.to_integral_value() else "#,##0.00"
    form = _babel(AMOUNTS.get(locale, locale))
    return f"{format_decimal(value, pattern, locale=form, numbering_system=NUMBERS)}\u00a0kr."


def listed(items: Sequence[str], locale: str) -> str:
    """Items as a list in a sentence: "a, b og c"."""
    if locale in COMMAS:
        return COMMAS[locale].join(items)
    from babel.lists import format_list

    return format_list(list(items), locale=_babel(locale)) if items else ""


def phone(e164: str) -> str:
    """A number as Danes read it: "+4570201201" → "70 20 12 01", "+45116111" → "116 111"; others keep their country."""
    digits = e164.removeprefix("+45")
    if e164.startswith("+45") and digits.isdigit():
        size = 2 if len(digits) == 8 else 3
        return " ".join(re.findall(f".{{1,{size}}}", digits)) if len(digits) > 4 else digits
    if not e164.startswith("+"):
        return e164
    import phonenumbers

    try:
        parsed = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
