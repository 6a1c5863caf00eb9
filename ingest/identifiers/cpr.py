"""Text in, spans of CPR numbers out, in every form people, forms and scans write them in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ingest.models import Span

_DIGIT = r"[0-9OoIl|]"  # a scan takes 0 for O and 1 for l
_DASH = r"[-‐-―−_/.]"
_FORMS = (
    # 140688-1234, 14.06.88 1234, 14 06 88 - 12 34, 1406881234, a line break at the hyphen
    rf"{_DIGIT}{{6}}\s?{_DASH}?\s?{_DIGIT}{{2}}[ .]?{_DIGIT}{{2}}",
    rf"{_DIGIT}{{2}}(?P<joint>[ ./-]){_DIGIT}{{2}}(?P=joint){_DIGIT}{{2}}[ ]?(?:{_DASH}|\s)[ ]?"
    rf"{_DIGIT}{{2}}[ .]?{_DIGIT}{{2}}",
    # 140688-1TV4: replacement numbers of the health service
    rf"{_DIGIT}{{6}}-[0-9][A-Z]{{1,2}}[0-9]{{1,2}}",
    # 1 4 0 6 8 8 - 1 2 3 4: one box a digit
    rf"{_DIGIT}(?:[ |]{{1,2}}{_DIGIT}){{5}}[ |]{{0,2}}{_DASH}?[ |]{{0,2}}{_DIGIT}(?:[ |]{{1,2}}{_DIGIT}){{3}}",
    # 14061988-1234, and 19880614-1234 as Sweden writes it
    r"(?:\d{4}(?:19|20)\d{2}|(?:19|20)\d{6})\s?-\s?\d{4}",
)
_CPR = re.compile(rf"(?<![\w+<])(?<!\d[.,-])(?:{'|'.join(_FORMS)})(?!\w|[.,-]\d|[ ]?<)")
# Up to twelve groups of digits: what stands beside the word, with or without a valid date in it.
_SAID = re.compile(
    r"(?:\bcpr|personn(?:umme)?r|person-n(?:umme)?r|fødselsn(?:umme)?r|social security number)\D{0,25}?"
    rf"(?<!\w)(?P<number>{_DIGIT}{{6}}[ ]?[-–]?[ ]?[xX*]{{4}}|{_DIGIT}(?:[\s./()–_-]{{0,3}}{_DIGIT}){{9}}|\d{{6}})"
    r"(?!\d)",
    re.IGNORECASE,
)
_LAST_FOUR = re.compile(
    r"(?:sidste|last) (?:fire|four|4)(?: (?:cifre|tal|digits))?\D{0,20}?(?P<number>\d{4})(?!\d)", re.I
)
_BIRTHDAY = re.compile(
    r"(?:fødselsdag|fødselsdato|født|born)\D{0,15}?(?<![\d.,])(?P<number>\d{6})(?![\d.,])", re.IGNORECASE
)
_OCR = str.maketrans("OoIl|", "00111")


def find_cprs(text: str) -> Iterator[Span]:
    """CPR numbers: what stands beside the word, and ten digits whose first six are a date.

    Modulus 11 is not asked for, since it no longer always holds (CPR-kontoret, 2007).
    """
    for said in (_SAID, _LAST_FOUR, _BIRTHDAY):
        for match in said.finditer(text):
            yield Span(*match.span("number"))
    for match in _CPR.finditer(text):
        digits = re.sub(r"[^0-9A-Z]", "", match.group().translate(_OCR).replace("|", ""))
        if sum(char.isdigit() for char in match.group()) >= 5 and _is_birth_date(digits):
            yield Span(*match.span())


def _is_birth_date(digits: str) -> bool:
    """Whether it begins with a date: ddmmyy (60 is added to the day of a replacement number), ddmmyyyy or yyyymmdd."""
    if len(digits) == 12 and digits[:2] in ("19", "20") and _is_date(digits[6:8], digits[4:6], digits[:4]):
        return True
    day, month, year = digits[:2], digits[2:4], digits[4:8] if len(digits) == 12 else digits[4:6]
    years = (year,) if len(year) == 4 else ("19" + year, "20" + year)
    return any(_is_date(day, month, full) for full in years)


def _is_date(day: str, month: str, year: str) -> bool:
    number = int(day)
    try:
        date(int(year), int(month), number - 60 if number > 60 else number)
    except ValueError:
        return False
    return True
