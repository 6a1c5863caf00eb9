"""Letter text in, sentences out: where one ends in Danish authority prose, lists, tables and headings.

Lines stand alone (cleaning has joined soft breaks), so a line break always ends a sentence. Within a line a full stop
ends one unless it belongs to an abbreviation, an ordinal ("den 3. maj"), a number or an initial.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from ingest.models import Span

ABBREVIATIONS = frozenset(
    """
    adr afd afs aht alm ang att bem bl bl.a ca cirk civ ctr cvr d div dkk dr dvs d.d d.å ds e eks ekskl el e.kr
    etc evt f fa fre lør man ons søn tirs tors fakt f.eks ff fhv fk fmd frk ft fung f.o.m fp gl gr gt hft hhv hr
    incl ing inkl iflg inst iht j jf jfr journ jr kap kbh kgl kl kld kom kr kt lb lejl lic lbk lok lrs m m.a
    m.fl m.h.p m.h.t m.m m.v md mdr mfl mht mio mindst mv n nb ndf nr o o.a o.l obs off omtr ordf ovf p p.a
    p.g.a p.t pag pct pga pkt pr priv prof pt ref reg regl resp s s.u schw sek sdr skt st stk str stud t t.h
    t.o.m t.v tdl th tilh tlf tv u ugtl v vedl vedr vha vol x ø øv årg år adm advr bekg forb pers sagsbeh sagsnr
    journalnr dok dokumentnr jnr mobil telf tel cand jan feb mar apr jun jul aug sept okt nov dec mr mrs
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)
"""Words after which a full stop does not end a sentence (lower case, without the last stop)."""

_STOP = re.compile(r"[.!?…](?=[)\]\"'”»]*(?:\s|$))[)\]\"'”»]*")
_LONGEST_WORD = 60
_LAST_WORD = re.compile(r"([^\s(\[\"'”»«„/]+)$")
_STARTS_SENTENCE = re.compile(r"\s+(?:[\"'”»«„(\[–-]+\s*)?(?:[A-ZÆØÅÄÖÜÉ]|\d|§|•)")
_GOES_ON = re.compile(r"\s+(?:[a-zæøåäöü]|\d)")
_MORE = re.compile(r"\s*\S")
_MONTHS = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
_MONTH = re.compile(rf"\s+(?:{_MONTHS})\b", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[a-zæøå]\.)+[a-zæøå]|[a-zæøå]")
_ENDING_ABBREVIATIONS = frozenset(
    """
    kr m.m mv m.v m.fl mfl stk pct mio d.å ds o.l etc år mdr md el tv mobil
    """.split()  # noqa: SIM905 -- a table of words
)
"""Abbreviations (and words spelt like one) that often end a sentence: any capital after them opens the next."""
_NEXT_WORD = re.compile(r"\s+[A-ZÆØÅ][a-zæøå]*,?\s")
_OPENER = re.compile(
    r"\s+(?:Du|De|Vi|I|Det|Den|Der|Hvis|Når|Har|Kan|Skal|Send|Ring|Husk|Dette|Denne|Disse|Såfremt|Ønsker|Bliver|Er|Efter|Ved|For|Fra)\s"
)
"""Words that open a sentence even after "nr." or "jf."; a name does not."""
_BULLET = re.compile(rf"\s*(?:[•▪◦‣·*●○◆■□☐✓→–—-]|\d{{1,2}}[.)](?!\s+(?:{_MONTHS})\b)|[a-z]\))\s+(?=\S)", re.IGNORECASE)


class Form(StrEnum):
    """What kind of line a sentence stands in."""

    PROSE = "prose"
    ITEM = "item"  # a bullet or numbered item
    ROW = "row"  # a table row: cells parted by tabs
    HEADING = "heading"  # a short line without a closing stop


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: where it stands, in which paragraph (from 0) and in what form."""

    span: Span
    paragraph: int
    form: Form


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a letter's text in order; together they cover every character that is not white space."""
    found: list[Sentence] = []
    paragraph = 0
    for line in re.finditer(r"[^\n]*\n?", text):
        if not line.group().strip():
            paragraph += bool(line.group())
            continue
        form = _form(line.group())
        spans = [_trim(text, *line.span())] if form is Form.ROW else _split_line(text, *line.span())
        found += [Sentence(span, paragraph, form) for span in spans if span.end > span.start]
    return tuple(found)


def _form(line: str) -> Form:
    if "\t" in line.strip():
        return Form.ROW
    if _BULLET.match(line):
        return Form.ITEM
    body = line.strip()
    return Form.HEADING if len(body) <= 90 and body[-1] not in ".!?…,;" else Form.PROSE


def _split_line(text: str, start: int, end: int) -> list[Span]:
    bullet = _BULLET.match(text, start, end)
    searched = bullet.end() if bullet else start
    spans: list[Span] = []
    for stop in _STOP.finditer(text, searched, end):
        if _ends_sentence(text, stop, searched, end):
            spans.append(_trim(text, start, stop.end()))
            start = searched = stop.end()
    spans.append(_trim(text, start, end))
    return [span for span in spans if span.end > span.start]


def _ends_sentence(text: str, stop: re.Match[str], start: int, end: int) -> bool:
    if stop.group()[0] != ".":
        return not _GOES_ON.match(text, stop.end(), end) or stop.group()[0] == "?"
    before = _LAST_WORD.search(text[max(start, stop.start() - _LONGEST_WORD) : stop.start()])
    word = before.group(1).lower() if before else ""
    if _is_abbreviation(word):
        ends = _NEXT_WORD if word in _ENDING_ABBREVIATIONS else _OPENER
        return bool(ends.match(text, stop.end(), end))
    if word.isdigit() and len(word) <= 2:
        return not _GOES_ON.match(text, stop.end(), end) and not _MONTH.match(text, stop.end(), end)
    return bool(_STARTS_SENTENCE.match(text, stop.end(), end)) or not _MORE.match(text, stop.end(), end)


def _is_abbreviation(word: str) -> bool:
    """Whether a full stop after `word` (lower case) is its own: "kontonr.", "reg.nr." like every word ending so."""
    last = word.rpartition(".")[2]
    return last in ABBREVIATIONS or last.endswith(("nr", "tlf")) or bool(_INITIALS.fullmatch(word))


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
