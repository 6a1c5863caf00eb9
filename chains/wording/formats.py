"""Values in, their written form in a language out: dates with weekday, times, amounts, phone numbers, lists."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from decimal import Decimal

Isolate = Callable[[str], str]
"""How words that keep their own language and direction (a quote, a name, a number to call) are set apart by
whoever shows the text: a `<bdi lang="da">` on a page, Unicode marks in plain right-to-left text, nothing else."""


TIMES = {"da": "H.mm"}
"""The form of a time where people write it otherwise than CLDR does: Danes write "kl. 9.00"."""


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

    return format_date(value, "full", _babel(locale)).replace(", ", " ", 1 if locale.startswith("en") else 0)


def plain_date(value: dt.date, locale: str) -> str:
    """A date without its weekday: "16. november 2026", "16 November 2026"."""
    from babel.dates import format_date

    return format_date(value, "long", _babel(locale))


def time(value: dt.time, locale: str) -> str:
    """A time of day: "9.00" in Danish, "09:00" in English."""
    from babel.dates import format_time

    return format_time(value, TIMES.get(locale, "short"), locale=_babel(locale))


def money(value: Decimal, locale: str) -> str:
    """An amount in kroner, always with the Danish abbreviation: "8.412,50 kr.", "8,412.50 kr."; no øre, no decimals."""
    from babel.numbers import format_decimal

    pattern = "#,##0" if value == value.to_integral_value() else "#,##0.00"
    return f"{format_decimal(value, pattern, locale=_babel(locale))}\u00a0kr."


def listed(items: Sequence[str], locale: str) -> str:
    """Items as a list in a sentence: "a, b og c"."""
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
