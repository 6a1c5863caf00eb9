"""Letter text in, every word that sets a limit to time out, with the term after it: whosever limit it is.

"senest …", "inden …", "før …" (cued), "Frist: …" (labelled), "i perioden … til …" (windows), and those without such a
word (`ingest.finders.limits_without_word`). One step a form; where two find the same words, the earlier step holds.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace

from ingest.finders.limit import CUE, REACH, Limit, SentenceIndex, with_clock_behind
from ingest.finders.limits_in_tables import in_columns, schedules
from ingest.finders.limits_without_word import at_once, every, eves, lengths, on_day, openings, weekdays
from ingest.finders.surroundings import Surroundings, Term
from ingest.finders.terms_of_time import read_term
from ingest.models import Basis, Span, Unit

LABEL = re.compile(
    r"\b(?:\w*frist(?:en|dato|datoen)?|deadline(?:n)?|forfald(?:er|sdag|sdato|en)?|betalingsdato"
    r"|betalings(?:betingelser|vilkår)|betalingsdag"
    r"|betalingsdagen"
    r"|svardato|første\s(?:betaling|rate|indberetning|indsendelse|aflevering)\s(?:er|sker|forfalder)|(?:sidste"
    r"|seneste?)\s(?:rettidige?\s)?(?:dag|frist|dato|(?:ind)?betaling\w*|svar\w+"
    r"|tilmeldings\w+)"
    r"|(?:hørings|ansøgnings|tilmeldings|indskrivnings|svar)perioden?|tilbuddet\s(?:gælder|er gældende"
    r"|står ved magt|udløber)"
    r"|due(?:\sdate)?|payable|time\slimit)\b(?!s\b)",
    re.IGNORECASE,
)
_CONNECTOR = re.compile(
    r"(?<!fra)(?<!ikke)(?<!\baf)(?<!for)\s(?=(?:den|d\.)\s?\d|(?:man|tirs|ons|tors|fre|lør|søn)dag\s(?:den|d\.|\d))"
    r"|(?:\b(?:er|på|til|udløber|bliver|nu|is|of|on"
    r"|den|men|senere)\b|[:=\t])\s?",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\b(?:samme|denne|same)\s$", re.IGNORECASE)
"""What makes a label point at a deadline told elsewhere ("inden samme frist, …")."""
_FIRST_DAY = re.compile(r"^(?:første\s\w*dag|start\w*|opstart\w*|begynder|fra)\s?[:\t]", re.IGNORECASE | re.MULTILINE)
""" "Første dag: …, Sidste dag: …": how long a course lasts."""
_COURSE = 600
_ASIDE = re.compile(r",\s(?:da|idet|fordi|eftersom|hvis|når|så|because|since)\s", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:udskudt|udsat|forlænget|flyttet|ændret|rykket|udskydes|udsættes|forlænges|extended|postponed)\b",
    re.IGNORECASE,
)
_RUNS_OUT = re.compile(r"\s(?:dage\s)?(?:og\s)?(?:udløber|slutter|er derfor)\s(?:derfor\s|således\s)?", re.IGNORECASE)
_LABEL_OVER = re.compile(r"\b(?:var|udløb|overskredet|was|har været|regnes|løber fra)\b", re.IGNORECASE)
_JOIN = re.compile(
    r"\.?,?\s{0,2}(?:-|–|—|til(?: og med)?|og(?: senest)?|to|and|until|t\.o\.m\.)\s{0,2}(?:den\s)?", re.IGNORECASE
)
_WINDOW_LEAD = re.compile(
    r"(?:\b(?:i\s(?:hele\s)?(?:perioden|tidsrummet|tiden|dagene)(?:\s(?:fra|mellem))?|mellem|fra(?: og med)?"
    r"|between|from|tidligst"
    r"|perioden?(?: er| løber fra)?:?|åben(?:t)?)(?:\sden|\sd\.)?)\s{0,2}$",
    re.IGNORECASE,
)
_EARLIEST = re.compile(r"\b(?:tidligst|fra og med|earliest)\s(?:den\s|d\.\s)?$", re.IGNORECASE)
_COUNTED_BACK = re.compile(
    r"(?:aftenen|dagen|natten|dage|døgn|uger|dag|uge|timer|time|måned|måneder|år|kort|lige|umiddelbart|minutter"
    r"|kvarter|days?|weeks?|months?|hours?|minutes?|shortly|immediately)\s$",
    re.IGNORECASE,
)
_GIVES_TIME = re.compile(r"\b(?:frist\w*|har|have|forlænge[tr]|givet|kan|lov)\b", re.IGNORECASE)


def find_limits(around: Surroundings, page: SentenceIndex) -> list[Limit]:
    """The limits in order of their place, never overlapping."""
    found: list[Limit] = []
    for step in _STEPS:
        for candidate in step(around, page):
            place = bisect_right(found, candidate.span.start, key=lambda kept: kept.span.start)
            if not any(candidate.span.meets(kept.span) for kept in found[max(0, place - 1) : place + 1]):
                found.insert(place, candidate)
    return found


def _windows(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "i perioden 1. til 15. december", "mellem X og Y": two days joined."""
    for first, last in zip(around.dates, around.dates[1:], strict=False):
        if not _JOIN.fullmatch(around.text, first.span.end, last.span.start) or last.date < first.date:
            continue
        head = around.text[max(0, first.span.start - 45) : first.span.start]
        lead = _WINDOW_LEAD.search(head)
        joined = around.text[first.span.end : last.span.start].lower().replace("til og med", "til").split()
        if "og" in joined and not (lead and "mellem" in lead.group().lower()):
            continue
        if _MOVED.search(head) or (not lead and _in_brackets(around.text, first.span, last.span)):
            continue
        start = first.span.start - (len(head) - lead.start() if lead else 0)
        term = Term(last.span.end, Basis.ABSOLUTE, last.date, time=last.time, certainty=0.85)
        yield Limit(Span(start, last.span.end), term, "window", not_before=first.date)


_SAYS_LIMIT = re.compile(r"periode|frist|tidsrum|senest", re.IGNORECASE)


def _in_brackets(text: str, first: Span, last: Span) -> bool:
    """ "julelukningen (21.-31. december)": when something is, and no time to act in."""
    aside = text[max(0, first.start - 1) : first.start] == "(" and text[last.end : last.end + 2].strip(" .").startswith(
        ")"
    )
    return aside and not _SAYS_LIMIT.search(text, max(0, first.start - 30), first.start)


_ENDS = re.compile(
    r"gangen|udløb|slutning|slutter|lukkes|lukker (?:for (?:til|an|ind)|den|igen)|ophør|bortfald|ultimo|\bomme\b"
    r"|\bgået\b|\bforbi\b|rinder ud|\bender\b|\bend of\b",
    re.IGNORECASE,
)
"""A period's end: "before the end of November" is through its last day."""


def _cued(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "senest …", "inden …", "før …", "til og med …"."""
    for cue in CUE.finditer(around.text):
        kind = cue.lastgroup or ""
        term = read_term(around, cue.end())
        if kind == "during":
            term = term or read_term(around, cue.end() + len(" løbet af "))
        if term is None or (kind in ("on", "until") and not _is_day(term)) or (kind == "during" and not _is_set(term)):
            continue
        if not _stands_for_a_limit(around, page, cue):
            continue
        if kind == "before" and _COUNTED_BACK.search(around.text, max(0, cue.start() - 12), cue.start()):
            continue
        if kind == "until" and cue.group().lower() == "til" and not _gives_time(around, page, cue):
            continue
        word = cue.group().lower()
        if term.first and (kind == "before" or word == "inden") and not _ENDS.search(around.text, cue.end(), term.end):
            term = replace(term, date=term.first - dt.timedelta(days=1))
        elif kind == "before" and not _ENDS.search(around.text, cue.end(), term.end):
            term = _day_before(term)
        if term:
            term = with_clock_behind(around.text, term)
            yield Limit(Span(cue.start(), term.end), term, kind, _earliest(around, page, cue.start()))


def _gives_time(around: Surroundings, page: SentenceIndex, cue: re.Match[str]) -> bool:
    """ "Vi giver dig frist til den 4.", not "huslejen gælder til den 4."."""
    sentence = page.around(Span(*cue.span()))
    head = around.text[max(sentence.start, cue.start() - 60) : cue.start()]
    return bool(_GIVES_TIME.search(head)) and not _LABEL_OVER.search(head[-25:])


def _stands_for_a_limit(around: Surroundings, page: SentenceIndex, cue: re.Match[str]) -> bool:
    """Whether "ved" and "i løbet af" stand where something is asked for; other words set a limit by themselves."""
    if cue.lastgroup == "during":
        return _asked(around, page, cue.start())
    return cue.group().lower() != "ved" or _handed_over(around, page, cue.start())


_HANDED_OVER = re.compile(
    r"\b(?:skal|bedes|må)\b[^.;\n]{0,60}\b(?:aflever\w*|fremvis\w*|forevis\w*|udlever\w*|vises?|betales?|oplys\w*"
    r"|underskriv\w*)\b",
    re.IGNORECASE,
)


def _handed_over(around: Surroundings, page: SentenceIndex, position: int) -> bool:
    """ "Ved mødet skal du aflevere din joblog", not "ved samtalen taler vi om …"."""
    sentence = page.around(Span(position, position + 1))
    return bool(_HANDED_OVER.search(around.text, sentence.start, min(sentence.end, position + REACH)))


_ASKED = re.compile(
    r"\bpåhviler\s(?:det\s)?(?:\w+\s){0,2}?(?:dig|Dem|jer)\b|\b(?:skal|bedes|must)\b(?!\s(?:vi|kommunen|we)\b)|\b(?:beder|anmoder)\s(?:dig|Dem|jer|vi|om)\b|\b(?:Send"
    r"|Indsend|Husk|Betal|Aflever|Bestil|Svar)\b"
)


def _asked(around: Surroundings, page: SentenceIndex, position: int) -> bool:
    """ "Du skal i løbet af januar …", not "i løbet af januar sender vi …": in the words of the same clause."""
    sentence = page.around(Span(position, position + 1))
    start = max(sentence.start, position - 120)
    clause = max((match.end() for match in _CLAUSE.finditer(around.text, start, position)), default=start)
    return bool(_ASKED.search(around.text, clause, min(sentence.end, position + 60)))


_CLAUSE = re.compile(r";\s|,\s(?:og|men|så|da|idet|som|der)\s")


def _is_day(term: Term) -> bool:
    return term.date is not None or (term.basis is Basis.LETTER_DATE and term.unit is Unit.DAYS and term.count < 8)


def _is_set(term: Term) -> bool:
    return term.date is not None or term.basis is Basis.LETTER_DATE


def _day_before(term: Term) -> Term | None:
    """ "før den 4." is the 3rd; "før den 4. kl. 12" is the 4th at twelve."""
    if term.time and (term.movable or term.through):
        return term
    if term.date:
        return replace(term, date=term.date - dt.timedelta(days=1), time=None)
    if term.basis is Basis.LETTER_DATE:
        return replace(term, count=max(0, term.count - 1)) if term.unit is Unit.DAYS else None
    return term


def _earliest(around: Surroundings, page: SentenceIndex, position: int) -> dt.date | None:
    """The day of "tidligst den X" in the same sentence."""
    sentence = page.around(Span(position, position + 1))
    for mention in around.between(max(sentence.start, position - REACH), min(sentence.end, position + REACH)):
        if _EARLIEST.search(around.text[max(0, mention.span.start - 20) : mention.span.start]):
            return mention.date
    return None


def _labelled(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "Frist: X", "fristen for at svare er X", "fristen er udskudt fra X til Y", "Betalingsdato" on its own line."""
    for label in LABEL.finditer(around.text):
        sentence = page.around(Span(*label.span()))
        begin = label.end()
        if _POINTS.search(around.text, max(0, label.start() - 12), label.start()):
            continue
        if label.group().lower() == "sidste dag" and _FIRST_DAY.search(around.text, max(0, begin - _COURSE), begin):
            continue
        limit = min(sentence.end, begin + 140)
        if aside := _ASIDE.search(around.text, begin, limit):
            limit = aside.start()
        if moved := _MOVED.search(around.text, begin, limit):
            begin = moved.end()
        places = [begin, *(connector.end() for connector in _CONNECTOR.finditer(around.text, begin, limit))]
        if around.text[begin : sentence.end].strip(" :\t") == "" and sentence.start == label.start():
            places, limit = [sentence.end], sentence.end + 60
        for place in places:
            term = read_term(around, place)
            if term and term.basis is Basis.LETTER_DATE and (over := _RUNS_OUT.match(around.text, term.end)):
                term = read_term(around, over.end()) or term  # "svarfristen på 8 uger udløber den 30. november"
            if term and term.end <= max(limit, sentence.end) and not _LABEL_OVER.search(around.text, begin, place):
                start = label.start() if place - label.end() <= 25 and not moved else _skip_blank(around.text, place)
                yield Limit(Span(start, term.end), term, "label")
                break


def _skip_blank(text: str, position: int) -> int:
    while position < len(text) and text[position] in " \t\n:":
        position += 1
    return position


_STEPS: tuple[Callable[[Surroundings, SentenceIndex], Iterator[Limit]], ...] = (
    openings,
    _windows,
    _cued,
    _labelled,
    on_day,
    lengths,
    eves,
    weekdays,
    in_columns,
    schedules,
    at_once,
    every,
)
