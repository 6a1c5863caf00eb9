"""An answer's words and what it must hold in, whether it does out: a day, a time, an amount, a number or words.

Gold writes a date as ISO, a time as HH:MM, an amount in plain digits, a phone number as E.164, all else in the letter's
own words. An answer may write them as its language does ("4. desember", "٤ ديسمبر ٢٠٢٦", "3.644,00 kr.").
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"\d\d:\d\d")
_GROUPS = re.compile(r"(?<=\d)[.,\u00a0\u202f ’'٬](?=\d{3}(?!\d))")
"""What parts thousands; "12.30" and "03.12.2026" are left alone."""


def holds(words: str, wanted: str, language: str) -> bool:
    """Whether `words`, an answer in `language` (quotes may be Danish or English), hold `wanted`."""
    said = plain(words)
    if _DAY.fullmatch(wanted):
        day = dt.date.fromisoformat(wanted)
        return any(_stands(form, said) for form in day_forms(day, language))
    if _TIME.fullmatch(wanted):
        return any(_stands(form, said) for form in time_forms(dt.time.fromisoformat(wanted), language))
    if wanted.startswith("+45"):
        return re.search(r"(?<!\d)" + r"\s?".join(wanted.removeprefix("+45")) + r"(?!\d)", said) is not None
    if wanted.isdigit():
        return _stands(wanted, _GROUPS.sub("", said))
    return plain(wanted) in said


def plain(words: str) -> str:
    """In lower case, digits of any script as 0 to 9, white space as one blank, marks that nobody sees left out."""
    composed = unicodedata.normalize("NFC", words)
    seen = (letter for letter in composed if unicodedata.category(letter) != "Cf")
    digits = "".join(str(unicodedata.decimal(letter, letter)) for letter in seen)
    return " ".join(digits.casefold().split())


def day_forms(day: dt.date, language: str) -> set[str]:
    """How a day may be written, as patterns: in the answer's language, in Danish or English, in figures; a day without
    its year must have no other year after it."""
    from babel.dates import format_date

    named = {plain(format_date(day, "long", locale=locale)) for locale in (_locale(language), "da", "en_GB")}
    figures = {day.strftime(form) for form in ("%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y")}
    bare = {form.partition(str(day.year))[0].rstrip(" ,") for form in named} | {f"{day.day}/{day.month}"}
    return {*map(re.escape, named | figures), *(re.escape(form) + r"(?!,? (?:19|20)\d\d)" for form in bare if form)}


def time_forms(time: dt.time, language: str) -> set[str]:
    """How a time of day may be written, as patterns."""
    from babel.dates import format_time

    local = {format_time(time, "short", locale=locale) for locale in (_locale(language), "en_US")}
    figures = {f"{time:%H:%M}", f"{time:%H.%M}", f"{time.hour}.{time:%M}", f"{time.hour}:{time:%M}"}
    return {re.escape(plain(form)) for form in local | figures}


def _locale(language: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(language.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return "en"


def _stands(form: str, said: str) -> bool:
    return re.search(rf"(?<!\d){form}(?!\d)", said) is not None
