"""Letter text in, every word that sets a limit to time out, with the term after it: whosever limit it is.

"senest …", "inden …", "før …" (cued), "Frist: …" (labelled), "i perioden … til …" (windows), "betales den …" (a day
after few verbs), "du har 14 dage til at …" (granted), a column "Frist", "straks" and "hver måned". One step a form;
where two find the same words, the earlier step holds.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ingest.finders.dates import clock
from ingest.finders.surroundings import Surroundings
from ingest.finders.terms_of_time import LENGTH, Term, length_of, read_term
from ingest.models import Basis, Span, Unit
from ingest.text.sentences import Form, Sentence

REACH = 300
"""Characters of a sentence that are looked at on each side of a deadline: no real sentence is longer."""

_CUE = re.compile(
    r"\b(?:(?P<latest>(?:aller)?senest|inden\s?for|inden|til og med|t\.o\.m\.|ikke senere end|(?:no"
    r"|not) later than|at the (?:very )?latest|(?:mindst|at least)(?=\s(?:\w+\s){1,3}(?:før|inden|before|prior)\b)|within)"
    r"|(?P<on>by|ved)(?=\s)"
    r"|(?P<before>før|forud for|before|prior to)"
    r"|(?P<until>indtil|frem til|until|til(?=\s(?:den|d\.|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|\d"
    r"|udgangen|kl)\b)))(?![a-zæøå])",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"\b(?:\w*frist(?:en|dato|datoen)?|deadline(?:n)?|forfald(?:er|sdag|sdato|en)?|betalingsdato|betalingsdag"
    r"|betalingsdagen"
    r"|svardato|første\s(?:betaling|rate|indberetning|indsendelse|aflevering)\s(?:er|sker|forfalder)|(?:sidste|seneste?)\s(?:rettidige?\s)?(?:dag|frist|dato|(?:ind)?betaling\w*|svar\w+"
    r"|tilmeldings\w+)"
    r"|(?:hørings|ansøgnings|tilmeldings|indskrivnings|svar)perioden?|tilbuddet\s(?:gælder|er gældende"
    r"|står ved magt|udløber)"
    r"|due(?:\sdate)?|payable)\b(?!s\b)",
    re.IGNORECASE,
)
_CONNECTOR = re.compile(
    r"(?<!fra)(?<!ikke)(?<!\baf)(?<!for)\s(?=(?:den|d\.)\s?\d|(?:man|tirs|ons|tors|fre|lør|søn)dag\s(?:den|d\.|\d))|(?:\b(?:er|på|til|udløber|bliver|nu|is|of|on"
    r"|den|men|senere)\b|[:=\t])\s?",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\b(?:samme|denne|same)\s$", re.IGNORECASE)
"""What makes a label point at a deadline told elsewhere ("inden samme frist, …")."""
_ASIDE = re.compile(r",\s(?:da|idet|fordi|eftersom|hvis|når|så|because|since)\s", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:udskudt|udsat|forlænget|flyttet|ændret|rykket|udskydes|udsættes|forlænges|extended|postponed)\b",
    re.IGNORECASE,
)
_RUNS_OUT = re.compile(r"\s(?:dage\s)?(?:og\s)?(?:udløber|slutter|er derfor)\s(?:derfor\s|således\s)?", re.IGNORECASE)
_LABEL_OVER = re.compile(r"\b(?:var|udløb|overskredet|was|har været|regnes|løber fra)\b", re.IGNORECASE)
_ON = re.compile(
    r"\b(?:(?:ind|tilbage)?betal(?:es|t|e)?|forfalder(?: til betaling)?|aflevere[st]?|afleveret|fraflytte[st]?"
    r"|ryddet|tømt|skal\svære\s\w+t"
    r"|tilbageleveres?|flytte ud|fraflyttet|returneres?|os i hænde|foreligger|bragt i orden|lovliggjort"
    r"|ikke\s(?:\w+\s){0,3}?\w+t|rate|paid|payable)\b[^.;\n\t]{0,40}?(?=\s(?:den\s\d"
    r"|d\.\s\d|mandag den|tirsdag den"
    r"|onsdag den|torsdag den|fredag den|\d{1,2}[./]|on\s))",
    re.IGNORECASE,
)
_UNDONE = re.compile(r"ikke\s", re.IGNORECASE)
"""What is not done on the day: "hvis påbuddet ikke er efterkommet den 1. februar"."""
_LIST_JOIN = re.compile(r"(?:,|\sog)\s")
_ASKED = re.compile(r"\b(?:rimeligt|skal|bedes|forfalder|must|payable)\b|\b(?:Betal|Indbetal|Aflever|Pay)\b")
_HAVE = re.compile(
    r"\b(?:har|have|får|giver|givet|give)\s(?:(?:du|De|I|dig|jer|vi|nu|altså|yderligere|endnu|herefter|hermed|en"
    r"|frist|på|derfor|you)\s){0,5}",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"[\s,]{1,2}(?:til|at|frist|i alt|to\b)", re.IGNORECASE)
_FRIST_OF = re.compile(r"\s(?:\w+\s)?(?:frist|svarfrist|betalingsfrist|høringsfrist|klagefrist)\b", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:snarest(?:\smuligt)?|hurtigst\s(?:muligt|mulig)|så\s(?:hurtigt|snart)\ssom\smuligt|straks|omgående"
    r"|øjeblikkeligt?"
    r"|med\sdet\ssamme|uden\s(?:unødigt\s|ugrundet\s)?ophold|immediately|as\ssoon\sas\spossible|så\ssnart\s(?:du"
    r"|De|I|de|det"
    r"|der|ændringen)\s\w+|without\sdelay|at\sonce)\b",
    re.IGNORECASE,
)
EVERY = re.compile(
    r"\bhver(?:t)?\s(?:(?:\d{1,2}\.|anden|fjerde)\s)?(?:måned|uge|dag|kvartal|år|mandag|tirsdag|onsdag|torsdag"
    r"|fredag|lørdag|søndag)\b"
    r"|\bhver\sden\s\d{1,2}\.|\b(?:månedligt|ugentligt|kvartalsvis|årligt)\b|\b(?:en"
    r"|én)\sgang\s(?:om\s)?(?:måneden|ugen|året)\b"
    r"|\bevery\s(?:month|week|day|year)\b",
    re.IGNORECASE,
)
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
COVERED = re.compile(
    r"\b(?:for\sperioden|vedrører|vedrørende|omfatter|indkomst\w*|indtægt\w*|løn\w*|udgifter\w*|kontoudtog"
    r"|dokumentation|ophold\w*"
    r"|fravær\w*|forbrug\w*|husleje\w*|timer|afholdt|opholdt|rejst?|opgør\w*|beregne\w*|regnskab\w*)\s?(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
_NOW_BUT = re.compile(r"[\s,]{0,3}(?:muligt\s)?(?:og|dog|men|samt|and)\s(?:\w+\s)?$", re.IGNORECASE)
_COUNTED_BACK = re.compile(
    r"(?:aftenen|dagen|natten|dage|uger|dag|uge|timer|time|måned|måneder|år|kort|lige|umiddelbart|minutter"
    r"|kvarter|days?|weeks?|months?|hours?|minutes?|shortly|immediately)\s$",
    re.IGNORECASE,
)
_GIVES_TIME = re.compile(r"\b(?:frist\w*|har|have|forlænge[tr]|givet|kan|lov)\b", re.IGNORECASE)
_TO_BE_THERE = re.compile(
    r"\b(?:i hænde|modtaget|fremme|afleveret|indsendt|sendt|uploadet|meldes|ske|afbud|besked|returneret|afleveres|sendes|indsendes)\s"
    r"(?:mindst\s)?$|\b(?:must|has to|have to|should|please)\b[^.;\n]{0,50}\b(?:with|reach|to|received|submitted|sent|returned|uploaded"
    r"|notify|inform|tell)\b[^.;,\n]{0,40}\s$"
)
_EVE = re.compile(r"(?<!senest )(?<!inden )\bdagen (?:før|forinden|inden)(?=[.,;]|$)")
_BACK_FROM = re.compile(r"\s(?:før|inden|forud for)\s")
_COLUMN = re.compile(
    r"^(?:\w*frist\w*|(?:skal være )?\w*\s?senest|deadline|due|(?:sidste|seneste)\s(?:rettidige\s)?\w*(?:dag|dato|betaling)\w*"
    r"|(?:betalings|svar|afleverings|forfalds)da(?:to|g)\w*|svar inden|skal ske senest|betales\w*|forfald(?!t\b|et\b)\w*"
    r"|(?:afleveres|modtages|indsendes|sendes)\w*|inden)\b",
    re.IGNORECASE,
)
_WHEN_COLUMN = re.compile(r"^(?:hvornår|dato|tidspunkt|when)\b", re.IGNORECASE)
_WHO_COLUMN = re.compile(r"^(?:hvem|ansvarlig|who)\b", re.IGNORECASE)
_CITIZEN_CELL = re.compile(
    r"\b(?:du|dig|jer|I|ejer\w*|ansøger\w*|forældre\w*|borger\w*|elev\w*|lejer\w*|you)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Limit:
    """A deadline's words with what follows the limiting word, before anybody asked whose it is."""

    span: Span
    term: Term
    cue: str
    not_before: dt.date | None = None


class SentenceIndex:
    """The sentences of a text, found by place."""

    def __init__(self, text: str, sentences: tuple[Sentence, ...]) -> None:
        self.text = text
        self.all = sentences
        self._starts = [sentence.span.start for sentence in sentences]

    def index(self, position: int) -> int:
        """The number of the sentence at (or last before) `position`."""
        return max(0, bisect_right(self._starts, position) - 1)

    def around(self, span: Span) -> Span:
        """The sentence that holds `span`; two where a full stop was taken for an end."""
        if not self.all:
            return Span(0, len(self.text))
        first, last = self.all[self.index(span.start)], self.all[self.index(max(span.start, span.end - 1))]
        return Span(min(first.span.start, span.start), max(last.span.end, span.end))

    def reach(self, span: Span) -> tuple[str, Span]:
        """The words of the sentence round `span`, as far as they matter, and where `span` is in them."""
        sentence = self.around(span)
        start = max(sentence.start, span.start - REACH)
        return self.text[start : min(sentence.end, span.end + REACH)], Span(span.start - start, span.end - start)

    def next_to(self, span: Span) -> str:
        """The words of the sentence after `span` in the same paragraph; empty where there is none."""
        index = self.index(span.start)
        following = self.all[index + 1 : index + 2]
        same = following and following[0].paragraph == self.all[index].paragraph
        return following[0].span.of(self.text) if same else ""


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
        if "og" in around.text[first.span.end : last.span.start].split() and not (
            lead and "mellem" in lead.group().lower()
        ):
            continue
        if _MOVED.search(head):
            continue
        start = first.span.start - (len(head) - lead.start() if lead else 0)
        term = Term(last.span.end, Basis.ABSOLUTE, last.date, time=last.time, certainty=0.85)
        yield Limit(Span(start, last.span.end), term, "window", not_before=first.date)


def _cued(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "senest …", "inden …", "før …", "til og med …"."""
    for cue in _CUE.finditer(around.text):
        kind = cue.lastgroup or ""
        term = read_term(around, cue.end())
        if term is None or (kind in ("on", "until") and not _is_day(term)):
            continue
        if kind == "on" and cue.group().lower() == "ved" and not _handed_over(around, page, cue.start()):
            continue
        if kind == "before" and _COUNTED_BACK.search(around.text, max(0, cue.start() - 12), cue.start()):
            continue
        if kind == "until" and cue.group().lower() == "til":
            sentence = page.around(Span(*cue.span()))
            head = around.text[max(sentence.start, cue.start() - 60) : cue.start()]
            if not _GIVES_TIME.search(head) or _LABEL_OVER.search(head[-25:]):
                continue
        word = cue.group().lower()
        if term.first and (kind == "before" or word == "inden") and "gangen" not in around.text[cue.end() : term.end]:
            term = replace(term, date=term.first - dt.timedelta(days=1))
        elif kind == "before":
            term = _day_before(term)
        if term:
            term = _with_clock_behind(around.text, term)
            yield Limit(Span(cue.start(), term.end), term, kind, _earliest(around, page, cue.start()))


_CLOCK_BEHIND = re.compile(
    r",?\s(?:inden|senest|før)\s(?:kl\.?|klokken)\s(?P<hour>[01]?\d|2[0-4])(?:[.:](?P<minute>[0-5]\d))?(?!\d)",
    re.IGNORECASE,
)


def _with_clock_behind(text: str, term: Term) -> Term:
    """ "den 31. december 2026 inden kl. 12"."""
    behind = _CLOCK_BEHIND.match(text, term.end) if term.date and not term.time else None
    return replace(term, time=clock(behind), end=behind.end()) if behind else term


_HANDED_OVER = re.compile(
    r"\b(?:skal|bedes|må)\b[^.;\n]{0,60}\b(?:aflever\w*|fremvis\w*|forevis\w*|udlever\w*|vises?|betales?|oplys\w*|underskriv\w*)\b",
    re.IGNORECASE,
)


def _handed_over(around: Surroundings, page: SentenceIndex, position: int) -> bool:
    """ "Ved mødet skal du aflevere din joblog", not "ved samtalen taler vi om …"."""
    sentence = page.around(Span(position, position + 1))
    return bool(_HANDED_OVER.search(around.text, sentence.start, min(sentence.end, position + REACH)))


def _is_day(term: Term) -> bool:
    return term.date is not None or (term.basis is Basis.LETTER_DATE and term.unit is Unit.DAYS and term.count < 8)


def _day_before(term: Term) -> Term | None:
    """ "før den 4." is the 3rd; "før den 4. kl. 12" is the 4th at twelve."""
    if term.time and term.movable:
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


def _on_day(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "Beløbet skal betales den 1. december": a day without a limiting word, after few verbs only."""
    for verb in _ON.finditer(around.text):
        mention = around.mention_near(verb.end(), re.compile(r"\s(?:on\s)?"))
        sentence, _ = page.reach(Span(*verb.span()))
        if (
            mention
            and not COVERED.search(around.text[max(0, mention.span.start - 30) : mention.span.start])
            and (_ASKED.search(sentence) or _UNDONE.match(verb.group()))
        ):
            while mention:  # "den 20. august, 20. september og 20. oktober"
                term = Term(mention.span.end, Basis.ABSOLUTE, mention.date, time=mention.time, certainty=0.75)
                term = _with_clock_behind(around.text, term)
                yield Limit(Span(mention.span.start, term.end), term, "day")
                mention = around.mention_near(mention.span.end, _LIST_JOIN)


def _lengths(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """Lengths of time with no limiting word before them."""
    for length in LENGTH.finditer(around.text):
        if limit := _granted(around, length) or _ahead(around, length):
            yield limit


def _granted(around: Surroundings, length: re.Match[str]) -> Limit | None:
    """ "du har 4 uger til at klage", "med 14 dages frist"."""
    before = around.text[max(0, length.start() - 40) : length.start()]
    have = any(match.end() == len(before) for match in _HAVE.finditer(before))
    term = read_term(around, length.start()) if have else None
    end = term.end if term else length.end()
    todo = have and (_TO_DO.match(around.text, length.end()) or _TO_DO.match(around.text, end))
    if not todo and not _FRIST_OF.match(around.text, length.end()):
        return None
    term = term or read_term(around, length.start())
    number, unit, whole = length_of(length)
    if term is None and whole:
        term = Term(length.end(), Basis.LETTER_DATE, count=number, unit=unit, certainty=0.8)
    return Limit(Span(length.start(), term.end), term, "granted") if term else None


def _ahead(around: Surroundings, length: re.Match[str]) -> Limit | None:
    """ "skal være os i hænde 10 dage før mødet": counted back, with no other word for the limit."""
    if not _BACK_FROM.match(around.text, length.end()):
        return None
    if not _TO_BE_THERE.search(around.text[max(0, length.start() - 60) : length.start()]):
        return None
    term = read_term(around, length.start())
    found = term is not None and term.basis is Basis.ABSOLUTE
    return Limit(Span(length.start(), term.end), term, "latest") if term and found else None


def _eves(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "skal være os i hænde dagen før."."""
    for day in _EVE.finditer(around.text):
        if (term := read_term(around, day.start())) and term.basis is Basis.ABSOLUTE:
            yield Limit(Span(day.start(), term.end), term, "latest")


def _in_columns(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """The dates under a column head "Frist" (or "Hvornår", where a column "Hvem" says whose)."""
    header: list[str] = []
    for number_of_row, sentence in enumerate(page.all):
        if sentence.form is not Form.ROW:
            if not _is_rest_of_cell(page, number_of_row):
                header = []
            continue
        cells = sentence.span.of(around.text).split("\t")
        if not header:
            header = [cell.strip() for cell in cells]
            continue
        who = next((number for number, name in enumerate(header) if _WHO_COLUMN.match(name)), None)
        if who is not None and who < len(cells) and not _CITIZEN_CELL.search(cells[who]):
            continue
        heads = [_COLUMN, _WHEN_COLUMN] if who is not None else [_COLUMN]
        start = sentence.span.start
        for number, cell in enumerate(cells):
            if number < len(header) and any(head.match(header[number]) for head in heads):
                lead = len(cell) - len(cell.lstrip())
                term = read_term(around, start + lead)
                if term and term.end <= start + len(cell) + 1:
                    yield Limit(Span(start + lead, term.end), term, "column")
            start += len(cell) + 1


def _is_rest_of_cell(page: SentenceIndex, number: int) -> bool:
    """ "juli til september" below "Lønsedler for | 4. december": a cell of two lines, the table goes on."""
    if not 0 < number < len(page.all) - 1:
        return False
    before, here, after = page.all[number - 1 : number + 2]
    return before.form is Form.ROW and after.form is Form.ROW and here.span.end - here.span.start <= _CELL


_CELL = 60


def _at_once(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "straks", "hurtigst muligt": no day, but a hurry. Not where a day follows ("snarest og senest den 4.")."""
    for now in _NOW.finditer(around.text):
        following = _CUE.search(around.text, now.end(), now.end() + 25)
        if not (following and _NOW_BUT.fullmatch(around.text, now.end(), following.start())):
            yield Limit(Span(*now.span()), Term(now.end(), Basis.NONE, certainty=0.85), "now")


def _recurring(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "hver måned": no day either, unless "første gang den …" tells the first."""
    for every in EVERY.finditer(around.text):
        yield Limit(Span(*every.span()), Term(every.end(), Basis.NONE, certainty=0.7), "every")


_STEPS: tuple[Callable[[Surroundings, SentenceIndex], Iterator[Limit]], ...] = (
    _windows,
    _cued,
    _labelled,
    _on_day,
    _lengths,
    _eves,
    _in_columns,
    _at_once,
    _recurring,
)
