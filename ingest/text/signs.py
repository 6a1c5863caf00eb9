"""A laid page in, the signs of where it belongs out: page number, case number, date, sender, greeting, closing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from ingest.models import Origin, ReadBy
from ingest.text.layout import LaidPage

_HEAD_LINES = 24
_MARGIN_LINES = 8
_SHORT = 70
_LONGEST_MARGIN = 120
_MOST_PAGES = 200

_OF = r"\s*(?:af|ud af|of|/|\\|-)\s*"
_SIDE = r"(?:side|sidenr\.?|sidetal|page|p\.|s\.)\s*:?\s*"
_OF_TOTAL = re.compile(rf"(?i)(?:^|[\s(|]){_SIDE}(\d{{1,3}}){_OF}(\d{{1,3}})(?=$|[\s)|.])")
_ALONE = re.compile(rf"(?i){_SIDE}(\d{{1,3}})(?:{_OF}(\d{{1,3}}))?")
_BARE_NUMBER = re.compile(rf"^\W{{0,3}}(\d{{1,2}})(?:{_OF})(\d{{1,2}})\W{{0,3}}$|^[-–—]\s*(\d{{1,2}})\s*[-–—]$")

_CASE_LABELS = {
    "case": r"sags?\s?-?\s?(?:nr|nummer|id|no|ident\w*)|sag\b|kle-?nr",
    "journal": r"journal\s?-?\s?(?:nr|nummer)|j\.?\s?nr|vores ref(?:erence)?|vor ref",
    "customer": r"kunde\s?-?\s?(?:nr|nummer)|debitor\s?-?\s?(?:nr|nummer)",
    "bill": r"faktura\s?-?\s?(?:nr|nummer)|regnings?\s?-?\s?(?:nr|nummer)|opkrævnings?\s?-?\s?(?:nr|nummer)",
}
"""What a letterhead calls the number of its case; numbers under different names are not compared."""
_CASES = {
    name: re.compile(rf"(?i)\b(?:{words})\.?\s*[:.]?[\s\t]*([A-Z]{{0,4}}[-. ]?\d[\w./-]*\d)")
    for name, words in _CASE_LABELS.items()
}
_KLE = re.compile(r"\b\d{2}\.\d{2}\.\d{2}-[A-Z]\d{2}-\d+-\d{2}\b")

_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_DAY = rf"(\d{{1,2}})[./-]?\s?(?:({'|'.join(_MONTHS)})[a-zæøå]*\.?|(\d{{1,2}})[./-])\s?(\d{{4}}|\d{{2}})\b"
_DATED = re.compile(rf"(?i)\b(?:brev)?dato\b[\s\t:.]*(?:den|d\.)?\s*{_DAY}")
_DATE_ALONE = re.compile(rf"(?i)(?:[A-ZÆØÅ][a-zæøå]+(?: [A-ZÆØÅ]\w*)?,?\s+)?(?:den\s+|d\.\s*)?{_DAY}\.?")

_SENDER = re.compile(
    r"\b(?:[A-ZÆØÅ][\wæøå-]+ Kommune|Kommunen? [A-ZÆØÅ]\w+|[A-ZÆØÅ][\wæøå-]*(?:styrelsen|nævnet|nævnenes hus|retten)|"
    r"Udbetaling Danmark|Region [A-ZÆØÅ][\wæøå]+|"
    r"[A-ZÆØÅ][\wæøå-]+ (?:Politi|Hospital|Sygehus|Byret|A-kasse|Forsyning|Fjernvarme|Renovation|Boligforening|"
    r"Boligselskab))\b"
)
_GREETING = re.compile(r"(?i)(?:kære|hej|goddag|dear)\s+\S.{0,60}$")
_CLOSING = re.compile(r"(?i)(?:(?:med |de )?(?:venlig|bedste|kærlig)\w*\s+hilsen|mvh\b|på .{3,40} vegne)")
_MID_SENTENCE = re.compile(r"[a-zæøå,–-]$")


class Numbering(NamedTuple):
    """What a page says of its place: "Side 2 af 3"; `total` None where it only says "Side 2"."""

    number: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Signs:
    """What a page says of where it belongs; empty where it says nothing."""

    origin: Origin
    sure: bool
    """Whether the signs were read from a text layer, not by OCR, which may take one digit for another."""
    numbering: Numbering | None
    cases: frozenset[tuple[str, str]]
    date: tuple[int, int, int] | None
    senders: frozenset[str]
    greets: bool
    closes: bool
    silent: bool
    """Whether the page has no words at all: blank, or too poor to read."""
    begins_mid_sentence: bool
    ends_mid_sentence: bool

    @property
    def begins(self) -> bool:
        """Whether a letter can begin with this page."""
        return self.greets or self.date is not None


def read_signs(page: LaidPage) -> Signs:
    """The signs on a page; of a blank or unreadable one, none."""
    lines = [line.strip() for line in page.text.split("\n") if line.strip()]
    head = lines[:_HEAD_LINES]
    prose = [line for line in lines if len(line) > 40 and "\t" not in line]
    return Signs(
        origin=page.source.origin,
        sure=page.source.read_by is ReadBy.TEXT,
        numbering=_numbering(lines),
        cases=_cases(head),
        date=_letter_date(head),
        senders=frozenset(
            found.group().lower() for line in head[:12] if len(line) <= _SHORT for found in _SENDER.finditer(line)
        ),
        greets=any(map(_GREETING.match, lines)),
        closes=any(map(_CLOSING.match, lines)),
        silent=not lines,
        begins_mid_sentence=bool(prose) and prose[0][0].islower(),
        ends_mid_sentence=bool(prose) and bool(_MID_SENTENCE.search(prose[-1])),
    )


def _numbering(lines: list[str]) -> Numbering | None:
    """The page's number: in its margins, or on a line of its own."""
    margins = lines[:_MARGIN_LINES] + lines[-_MARGIN_LINES:]
    within = (found for line in margins if len(line) <= _LONGEST_MARGIN for found in _OF_TOTAL.finditer(line))
    alone = (found for line in lines for cell in line.split("\t") if (found := _ALONE.fullmatch(cell.strip())))
    for found in (*within, *alone):
        numbering = _plausible(found.group(1), found.group(2))
        if numbering:
            return numbering
    for line in lines[:3] + lines[-3:]:
        bare = _BARE_NUMBER.match(line)
        if bare:
            return _plausible(bare.group(1) or bare.group(3), bare.group(2))
    return None


def _plausible(number: str, total: str | None) -> Numbering | None:
    numbering = Numbering(int(number), int(total) if total else None)
    within = 1 <= numbering.number <= (numbering.total or _MOST_PAGES) <= _MOST_PAGES
    return numbering if within else None


def _cases(head: list[str]) -> frozenset[tuple[str, str]]:
    found = {("case", match.group()) for line in head for match in _KLE.finditer(line)}
    for line in head:
        if len(line) <= _LONGEST_MARGIN:
            found |= {(name, match.group(1)) for name, words in _CASES.items() for match in words.finditer(line)}
    return frozenset((name, re.sub(r"[\s.]+$|\s", "", number).upper()) for name, number in found)


def _letter_date(head: list[str]) -> tuple[int, int, int] | None:
    """The first date in the head that stands beside "Dato", or alone ("Solbæk, den 3. maj 2026"): year, month, day."""
    cells = [cell.strip() for line in head for cell in line.split("\t")]
    found = next((date for cell in cells if (date := _DATED.search(cell) or _DATE_ALONE.fullmatch(cell))), None)
    if not found:
        return None
    day, word, month, year = found.groups()
    return int(year) % 100, _MONTHS.index(word.lower()) + 1 if word else int(month), int(day)
