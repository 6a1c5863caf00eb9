"""Text in, spans of personal names out: by surroundings, by known given names, and by how Danish writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ingest.models import Span

_WORD = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"
_RUN = re.compile(rf"(?<![\w@.]){_WORD}\.?(?:[ \u00a0]{_WORD}\.?)*")
_TOKEN = re.compile(rf"{_WORD}\.?")
_PARTICLES = frozenset(
    ["von", "van", "der", "de", "da", "di", "la", "le", "al", "el", "bin", "bint", "ben", "ibn", "abu", "af", "du", "y"]
)

NOT_NAMES = frozenset(
    """
    kære hej hr fru frk herr dear mr mrs ms til att fra med venlig venlige hilsen hilsener mvh best regards
    kind sincerely digital post mitid nemkonto nemid borger teams outlook facebook google word excel
    betalingsservice mobilepay e-boks eboks danmark danish denmark københavn aarhus odense aalborg europa eu
    nordjylland sjælland fyn jylland bornholm grønland færøerne norden januar februar marts april maj juni
    juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag january
    february march may june july october monday tuesday wednesday thursday friday saturday sunday vi du de dem
    deres jer jeres i det den der har er skal kan vil hvis når som og at på for af en et dit din dine vores os
    min mit mine han hun ham hende sag side dato tlf telefon mail cpr cvr ean afgørelse høring brev adresse
    lov kr nr stk jf your you we our the this that it if please must dkk ok sms pdf jul påske pinse nytår
    folketinget ankestyrelsen ombudsmanden skat sagsbehandler sagsnummer rådgiver socialrådgiver jobkonsulent
    teamleder afdelingschef konsulent sekretær direktør leder borgmester dansk engelsk arabisk tyrkisk polsk
    somalisk ukrainsk tak goddag ja nej obs vigtigt emne vedr sendt subject sent re sv vs fwd
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)
"""Words that begin with a capital without being a name (lower case here)."""

_ORGANISATION_WORDS = (
    "kommune styrelse nævn center centre forvaltning afdeling service ministeri skole institution børnehave vuggestue"
    " hospital sygehus region forsyning ydelse bibliotek rådhus jobcenter myndighed råd retten domstol forening lov"
    " politi hus klinik apotek sundhed boligselskab bank forsikring fond forbund team udvalg administration"
    " universitet gymnasium plejehjem kirke agency board council office municipality authority department enhed"
    " sekretariat kontor kontrol gruppe told udbetaling ældresagen vej gade torv plads station miljø teknik"
)
_ORGANISATION = re.compile(
    rf"^(?:\w*(?:{'|'.join(_ORGANISATION_WORDS.split())})(?:r|en|et|erne|e|n|t|s|ns|ts|er|ens|ets|ernes)?|a/s|aps|ivs|i/s)$",
    re.IGNORECASE,
)
CUES = (
    r"kære",
    r"hej",
    r"dear",
    r"hr\.?",
    r"fru|frk\.?|herr",
    r"mr\.?|mrs\.?|ms\.?",
    r"att\.?",
    r"(?:barnets? )?navn(?:et)?",
    r"sagsbehandler|rådgiver|kontaktperson|værge|partsrepræsentant|læge|tolk",
    r"din (?:søn|datter|mand|kone|ægtefælle|mor|far|samlever|kæreste|bror|søster|bedstefar|bedstemor|nabo|partner)",
    r"din (?:jobkonsulent|sagsbehandler|rådgiver|socialrådgiver|læge|kontaktperson)",
    r"(?:dit|jeres) barn|jeres (?:søn|datter)|eleven|barnet",
    r"hans|hendes",
    r"borgeren|ansøger(?:en)?|patient(?:en)?|lejer(?:en)?|debitor|afdøde",
    r"underskrevet af|vedrørende|vedr\.?|angående|for så vidt angår",
    r"jeg hedder|mit navn er|my name is|i am",
    r"your (?:son|daughter|husband|wife|child|mother|father)",
)
"""Words before a name: a run of capitalised words right after one is a name. One line a phrasing."""

_CUE = re.compile(rf"\b(?:{'|'.join(CUES)})\s?:?\s+$", re.IGNORECASE)
_SIGNATURE = re.compile(
    rf"(?:hilsen|hilsener|mvh|regards|sincerely)[,.!]?\s*\n+\s*(?P<name>{_WORD}(?:[ \u00a0]{_WORD}\.?)*)", re.IGNORECASE
)


def find_names(text: str) -> Iterator[Span]:
    """Spans of names, and of every other mention of a part of one that is sure."""
    sure = list(_signed(text))
    unsure: list[Span] = []
    for span, is_sure in _runs(text):
        (sure if is_sure else unsure).append(span)
    yield from sure
    yield from unsure
    parts = {part for span in sure for part in re.findall(_WORD, span.of(text)) if len(part) > 2 and part[0].isupper()}
    parts = {part for part in parts if part.lower() not in NOT_NAMES and not _stands_lower(text, part)}
    if parts:
        again = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, parts), key=len, reverse=True)) + r")(?=s?\b)")
        yield from (Span(*match.span()) for match in again.finditer(text))


def _signed(text: str) -> Iterator[Span]:
    for match in _SIGNATURE.finditer(text):
        words = match["name"].split()
        if all(word[0].isupper() for word in words) and not any(_ORGANISATION.match(word) for word in words):
            yield Span(*match.span("name"))


def _runs(text: str) -> Iterator[tuple[Span, bool]]:
    """Names among runs of capitalised words on one line, each with whether it is sure."""
    for line in _RUN.finditer(text):
        run: list[_Token] = []
        for match in [*_TOKEN.finditer(text, *line.span()), None]:
            word = match.group() if match else ""
            if match and (word[0].isupper() or (run and word.lower() in _PARTICLES)):
                run.append(_Token(word, *match.span()))
                if not (word.endswith(".") and len(word) > 4):  # "Mette Lund. Mette", but "Chr. Holm", "J. Holm"
                    continue
            yield from _judge(text, run)
            run = []


class _Token(NamedTuple):
    word: str
    start: int
    end: int

    @property
    def plain(self) -> str:
        return self.word.rstrip(".").lower()


def _judge(text: str, run: list[_Token]) -> Iterator[tuple[Span, bool]]:
    """The name in a run of capitalised words, if there is one; words that are no name are cut off at both ends."""
    at_start = bool(run) and _starts_sentence(text, run[0].start)
    while run and (run[0].plain in NOT_NAMES or (at_start and len(run) > 1 and _is_common(text, run[0]))):
        run, at_start = run[1:], False
    while run and (run[-1].plain in NOT_NAMES or run[-1].plain in _PARTICLES):
        run = run[:-1]
    if not run or any(_ORGANISATION.match(token.plain) for token in run):
        return
    end = run[-1].end - (text[run[-1].end - 1] == "." and len(run[-1].word) > 2)
    span = Span(run[0].start, end)
    cued = bool(_CUE.search(text[max(0, span.start - 40) : span.start]))
    known = any(_is_known(token.plain) for token in run)
    if len(run) == 1:
        if cued or (known and (not at_start or run[0].plain not in _ambiguous_names())):
            yield span, known
    elif cued or known or (len(run) <= 5 and (not at_start or run[-1].plain.endswith("sen"))):
        yield span, cued or known


def _is_known(word: str) -> bool:
    names = _given_names()
    return any(part in names for part in (word, word.removesuffix("s"), *word.split("-")))


def _is_common(text: str, token: _Token) -> bool:
    """Whether the word also stands in the text in lower case: then its capital only starts a sentence."""
    return not _is_known(token.plain) and _stands_lower(text, token.plain)


def _stands_lower(text: str, word: str) -> bool:
    return bool(re.search(rf"\b{re.escape(word.lower())}\b", text))


def _starts_sentence(text: str, position: int) -> bool:
    before = text[:position].rstrip(" \u00a0\"'”»(•-–")
    return not before or before[-1] in ".!?:\n\t"


def _given_names() -> frozenset[str]:
    return _names()[0]


def _ambiguous_names() -> frozenset[str]:
    return _names()[1]


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    """Every known given name, and those of them that are also Danish words, in lower case."""
    lines = (Path(__file__).parent / "given_names.txt").read_text(encoding="utf-8").splitlines()
    words = [word.lower() for line in lines if not line.startswith("#") for word in line.split()]
    return frozenset(word.rstrip("?") for word in words), frozenset(word[:-1] for word in words if word.endswith("?"))
