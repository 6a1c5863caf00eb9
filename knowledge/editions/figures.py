"""A sentence in, its figures and what is left of it without them out: how "1.234 kr." is told from mere wording."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class FigureKind(StrEnum):
    """What a figure says; in the order in which a diff tells them."""

    AMOUNT = "amount"
    PERCENT = "percent"
    PHONE = "phone"
    DATE = "date"
    TIME = "time"
    YEAR = "year"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it is written, white space made plain."""

    kind: FigureKind
    text: str


_MONTHS = (
    "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
    "|january|february|march|may|june|july|october"
)
_DAY = rf"\d{{1,2}}\.?\s+(?:{_MONTHS})(?:\s+(?:19|20)\d\d)?|\d{{1,2}}[./-]\d{{1,2}}[./-](?:19|20)?\d\d\b"
_ENGLISH = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)"
_NUMBER = rf"\d{{1,3}}(?:[.\u00a0 ]\d{{3}})+(?:,\d+)?|{_ENGLISH}|\d+(?:,\d+)?"
_CLOCK = r"\d{1,2}(?:[.:]\d\d)?"
_FIGURES = re.compile(
    rf"""
      (?P<date>(?<![\d.]){_DAY})
    | (?P<amount>(?<![\d.,])(?:{_NUMBER})(?:,-)?\s?(?:kr\b\.?|kroner\b|DKK\b|øre\b)|(?:DKK|kr\.)\s?(?:{_NUMBER}))
    | (?P<percent>(?<![\d.,])(?:{_NUMBER})\s?(?:%|pct\b\.?|procent\b|per\ cent\b))
    | (?P<time>\bkl\.?\s?{_CLOCK}(?:\s?[-–]\s?{_CLOCK})?|(?<!\d)\d{{1,2}}[.:]\d\d(?!\d|[.,]\d))
    | (?P<phone>(?<![\d.,])(?:\+45\s?)?(?:\d{{2}}\s\d{{2}}\s\d{{2}}\s\d{{2}}|\d{{8}})(?![\d.,]\d))
    | (?P<year>(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d))
    | (?P<number>(?<![\d.,])(?:{_NUMBER}))
    """,
    re.VERBOSE | re.IGNORECASE,
)


def figures_of(sentence: str) -> tuple[Figure, ...]:
    """The figures of a sentence, in order."""
    return tuple(_figure(match) for match in _FIGURES.finditer(sentence))


def skeleton(sentence: str) -> str:
    """The sentence with a sign for each figure and white space made plain: two that differ in figures only have one."""
    return _plain(_FIGURES.sub(lambda match: f"⟨{match.lastgroup}⟩", sentence)).rstrip(".")


def value_of(figure: Figure) -> Decimal | None:
    """The number an amount or percentage stands for: "1.234,50" and "1,234.50" are one; None for other kinds."""
    if figure.kind not in (FigureKind.AMOUNT, FigureKind.PERCENT):
        return None
    digits = re.search(_NUMBER, figure.text)
    if digits is None:
        return None
    if re.fullmatch(_ENGLISH, digits.group()):
        return Decimal(digits.group().replace(",", ""))
    return Decimal(re.sub(r"[.\s]", "", digits.group()).replace(",", "."))


def _figure(match: re.Match[str]) -> Figure:
    kind = FigureKind(match.lastgroup or "")
    text = _plain(match.group())
    return Figure(kind, text.rstrip(".") if kind is FigureKind.AMOUNT else text)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
