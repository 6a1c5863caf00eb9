"""Letter text in, the citizen's deadlines out: each with its words, its sentence and what it is counted from.

A deadline is a word that sets a limit ("senest", "inden", "før", "frist", "i perioden … til …", "straks") and a term
after it (`ingest.finders.terms_of_time`). It is a fact only where the clause binds the citizen
(`ingest.finders.whose`): the authority's own time, an employer's, an earlier letter's, a period covered and a
replaced date are no deadlines.

`Fact.span` is the whole sentence, `value.span` the deadline's words. Whoever joins deadlines to duties goes by these
spans: same sentence first, and within it the nearest verb; else the nearest sentence of the same paragraph. Whether a
deadline is for an appeal shows in its sentence ("klage"); the finder does not part them.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.finders.dates import find_dates
from ingest.finders.terms_of_time import LENGTH, Surroundings, Term, length_of, read_term
from ingest.finders.whose import Whose, whose
from ingest.models import Appointment, Basis, DeadlineRule, Fact, Span, Unit
from ingest.text.sentences import Form, Sentence

FINDER = "deadlines"
_REACH = 300
"""Characters of a sentence that are looked at on each side of a deadline: no real sentence is longer."""

_CUE = re.compile(
    r"\b(?:(?P<latest>(?:aller)?senest|inden\s?for|inden|til og med|t\.o\.m\.|ikke senere end|(?:no"
    r"|not) later than|within)"
    r"|(?P<on>by|ved)(?=\s)"
    r"|(?P<before>før|forud for|before|prior to)"
    r"|(?P<until>indtil|frem til|until|til(?=\s(?:den|d\.|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|\d"
    r"|udgangen|kl)\b)))(?![a-zæøå])",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:\w*frist(?:en|dato|datoen)?|deadline(?:n)?|forfald(?:er|sdag|sdato|en)?|betalingsdato|betalingsdag"
    r"|betalingsdagen"
    r"|svardato|(?:sidste|seneste)\s(?:rettidige\s)?(?:dag|frist|dato|betalings\w+|indbetalings\w+|svar\w+"
    r"|tilmeldings\w+)"
    r"|(?:hørings|ansøgnings|tilmeldings|indskrivnings|svar)perioden?|tilbuddet\s(?:gælder|er gældende"
    r"|står ved magt|udløber)"
    r"|due(?:\sdate)?|payable)\b(?!s\b)",
    re.IGNORECASE,
)
_CONNECTOR = re.compile(r"(?:\b(?:er|på|til|udløber|bliver|nu|is|of|on|den|men|senere)\b|[:=\t])\s?", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:udskudt|udsat|forlænget|flyttet|ændret|rykket|udskydes|udsættes|forlænges|extended|postponed)\b",
    re.IGNORECASE,
)
_LABEL_OVER = re.compile(r"\b(?:var|udløb|overskredet|was|har været|regnes|løber fra)\b", re.IGNORECASE)
_ON = re.compile(
    r"\b(?:(?:ind|tilbage)?betal(?:es|t|e)?|forfalder(?: til betaling)?|aflevere[st]?|afleveret|fraflytte[st]?"
    r"|ryddet|tømt"
    r"|tilbageleveres?|flytte ud|fraflyttet|returneres?|os i hænde|paid|payable)\b[^.;\n\t]{0,40}?(?=\s(?:den\s\d"
    r"|d\.\s\d|mandag den|tirsdag den"
    r"|onsdag den|torsdag den|fredag den|\d{1,2}[./]|on\s))",
    re.IGNORECASE,
)
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
    r"|med\sdet\ssamme|uden\s(?:unødigt\s)?ophold|immediately|as\ssoon\sas\spossible|så\ssnart\s(?:du|De|I|de|det"
    r"|der|ændringen)\s\w+|without\sdelay|at\sonce)\b",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"\bhver(?:t)?\s(?:(?:\d{1,2}\.|anden|fjerde)\s)?(?:måned|uge|dag|kvartal|år|mandag|tirsdag|onsdag|torsdag"
    r"|fredag|lørdag|søndag)\b"
    r"|\bhver\sden\s\d{1,2}\.|\b(?:månedligt|ugentligt|kvartalsvis|årligt)\b|\b(?:en"
    r"|én)\sgang\s(?:om\s)?(?:måneden|ugen|året)\b"
    r"|\bevery\s(?:month|week|day|year)\b",
    re.IGNORECASE,
)
_FIRST_TIME = re.compile(r"\bførste\sgang\s(?:er\s)?(?:senest\s|inden\s)?$", re.IGNORECASE)
_SAME = re.compile(
    r"\b(?:inden\s?for|inden|senest|til|ved|overholde|within|by)\s(?:den\s|det\s)?(?:samme\s(?:frist|dag|dato"
    r"|tidspunkt)"
    r"|(?:(?:den|denne|ovenstående|nævnte|angivne|ovennævnte|fastsatte|oplyste|anførte"
    r"|\w+)\s)?(?P<kind>\w*)frist(?:en|ens)?(?:\sudløb)?"
    r"|(?:denne|den|nævnte|angivne)\s(?:dato|dag)|da\b|the same (?:deadline|date|day)|the deadline)"
    r"(?:\si\s(?:afsnit|punkt|pkt\.)\s(?P<section>\d{1,2}))?",
    re.IGNORECASE,
)
_SECTION_DEADLINE = re.compile(r"\bfristen\si\s(?:afsnit|punkt|pkt\.)\s(?P<section>\d{1,2})", re.IGNORECASE)
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
_COVERED = re.compile(
    r"\b(?:for\sperioden|vedrører|vedrørende|omfatter|indkomst\w*|indtægt\w*|løn\w*|udgifter\w*|kontoudtog"
    r"|dokumentation|ophold\w*"
    r"|fravær\w*|forbrug\w*|husleje\w*|timer|afholdt|opholdt|rejst?|opgør\w*|beregne\w*|regnskab\w*)\s?(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"\b(?:gælder|gældende|gyldigt?|løber|bevilge[ts]|bevilling\w*|tilkendt|tildelt|udbetal\w*|ydes|dækker"
    r"|omfatter|født|optjen\w*"
    r"|fritaget|indskrevet|berettiget|opgjort|fortsætter|bortfaldt|ret\stil\s(?!at\b)\w+|(?:du|De|I"
    r"|der)\shar\s(?:\w+\s)?(?:fået|haft|boet"
    r"|arbejdet|været|modtaget|betalt)|ansat|sygemeldt|sygedagpenge\w*\stil|valid|ferielukket|plads\wn)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(r"\btilbud|\bpladsen\b|\breserveret\b", re.IGNORECASE)
_EVENT_CONDITION = re.compile(
    r"\b(?:hvis|når|såfremt|if|when)\s(?:du|De|I|der|dit|din|dine|en|jeres|barnet|you|your|begge"
    r"|nogen)\s(?:\w+\s){0,4}?"
    r"(?:flytter|rejser|bliver\s(?:syg|rask|gift|skilt|gravid|forhindret|samlevende)|ændre[rs]|ændringer|skifter"
    r"|starter|begynder"
    r"|gifter|stopper|får\s(?:nyt\s)?(?:job|arbejde|barn|børn|en anden)|sker|dør|opsiges|opsiger|fraflytter"
    r"|sælger|overdrage[rs]|move)\b"
    r"|\b(?:flytter|rejser|ændrer|skifter)\s(?:du|De|I)\b|\bved\s(?:ændring\w*|flytning|sygdom|ejerskifte)\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"(?:i stedet for|frem for|og ikke|ikke længere|ikke|tidligere(?: frist)?|erstatter"
    r"|instead of)[\s,:]{1,2}(?:som\s\w+\s\w+,?\s|fristen\s)?(?:den\s)?$",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\b(?:en fejl|forkert|fejlagtigt?|se bort fra|gælder ikke længere|er bortfaldet|rigtige (?:dato|frist)"
    r"|was wrong|incorrect)\b",
    re.IGNORECASE,
)
_NOW_BUT = re.compile(r"[\s,]{0,3}(?:muligt\s)?(?:og|dog|men|samt|and)\s(?:\w+\s)?$", re.IGNORECASE)
_COUNTED_BACK = re.compile(
    r"(?:aftenen|dagen|natten|dage|uger|dag|uge|timer|time|måned|måneder|år|kort|lige|umiddelbart|days|weeks)\s$",
    re.IGNORECASE,
)
_NEIGHBOUR = re.compile(r"\bnabo(?:er|en|orientering|høring)?\b", re.IGNORECASE)
_COURT = re.compile(r"\b(?:domstol\w*|retten|søgsmål\w*|anlagt|anlægge\w*|stævning\w*|court\w*)\b", re.IGNORECASE)
"""A lawsuit's time runs from when the decision was told, or from another decision: not from the letter."""
_GIVES_TIME = re.compile(
    r"\b(?:frist\w*|har|have|udsat|udskudt|forlænget|forlænger|udsætter|ændret|flyttet|rykket|givet|kan|lov)\b",
    re.IGNORECASE,
)
_COLUMN = re.compile(
    r"^(?:\w*frist\w*|senest|deadline|svar inden|skal ske senest|betales\w*|forfald\w*|afleveres\w*|inden)\b",
    re.IGNORECASE,
)
_WHEN_COLUMN = re.compile(r"^(?:hvornår|dato|tidspunkt|when)\b", re.IGNORECASE)
_WHO_COLUMN = re.compile(r"^(?:hvem|ansvarlig|who)\b", re.IGNORECASE)
_CITIZEN_CELL = re.compile(
    r"\b(?:du|dig|jer|I|ejer\w*|ansøger\w*|forældre\w*|borger\w*|elev\w*|lejer\w*|you)\b", re.IGNORECASE
)
_STREET = re.compile(
    r"\b([A-ZÆØÅ][a-zæøåé]+(?:vej|gade|allé|stræde|vænget|parken|toften|bakken|plads|stien|haven|ager|marken"
    r"|engen)en?)\b"
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A deadline's words with what follows the limiting word, before anybody asked whose it is."""

    span: Span
    term: Term
    cue: str
    not_before: dt.date | None = None


def find_deadlines(
    text: str,
    sentences: Sequence[Sentence],
    letter_date: dt.date | None,
    appointments: Sequence[Fact[Appointment]],
) -> tuple[Fact[DeadlineRule], ...]:
    """The citizen's deadlines in order of their place; the same day said twice is found twice.

    `letter_date` tells the year of a day without one, and what "i morgen" means. Each has its certainty: under 0.6
    somebody should look himself.
    """
    around = Surroundings(
        text,
        find_dates(text, letter_date or _newest_year(text)),
        letter_date,
        tuple(appointments),
        bool(_NEIGHBOUR.search(text[:1500])),
    )
    page = _Sentences(text, tuple(sentences))
    found: list[_Found] = []  # by place, never overlapping
    for step in (_windows, _cued, _labelled, _on_day, _granted, _in_columns, _at_once, _recurring):
        for candidate in step(around, page):
            place = bisect_right(found, candidate.span.start, key=lambda kept: kept.span.start)
            if not any(candidate.span.meets(kept.span) for kept in found[max(0, place - 1) : place + 1]):
                found.insert(place, candidate)
    facts = [fact for candidate in found if (fact := _judge(around, page, candidate))]
    facts = _without_weak(text, facts)
    return tuple(sorted([*facts, *_references(page, facts)], key=lambda fact: fact.value.span.start))


class _Sentences:
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
        start = max(sentence.start, span.start - _REACH)
        return self.text[start : min(sentence.end, span.end + _REACH)], Span(span.start - start, span.end - start)

    def next_to(self, span: Span) -> str:
        """The words of the sentence after `span` in the same paragraph; empty where there is none."""
        index = self.index(span.start)
        following = self.all[index + 1 : index + 2]
        same = following and following[0].paragraph == self.all[index].paragraph
        return following[0].span.of(self.text) if same else ""


def _newest_year(text: str) -> dt.date | None:
    years = [mention.date.year for mention in find_dates(text, None)]
    return dt.date(max(years), 1, 1) if years else None


# --- the words that set a limit --------------------------------------------------------------------------


def _windows(around: Surroundings, page: _Sentences) -> Iterator[_Found]:
    """ "i perioden 1. til 15. december", "mellem X og Y": two days joined."""
    for first, last in zip(around.dates, around.dates[1:], strict=False):
        if not _JOIN.fullmatch(around.text, first.span.end, last.span.start) or last.date < first.date:
            continue
        head = around.text[max(0, first.span.start - 45) : first.span.start]
        lead = _WINDOW_LEAD.search(head)
        if _MOVED.search(head):
            continue
        start = first.span.start - (len(head) - lead.start() if lead else 0)
        term = Term(last.span.end, Basis.ABSOLUTE, last.date, time=last.time, certainty=0.85)
        yield _Found(Span(start, last.span.end), term, "window", not_before=first.date)


def _cued(around: Surroundings, page: _Sentences) -> Iterator[_Found]:
    """ "senest …", "inden …", "før …", "til og med …"."""
    for cue in _CUE.finditer(around.text):
        kind = cue.lastgroup or ""
        term = read_term(around, cue.end())
        if term is None or (kind in ("on", "until") and not _is_day(term)):
            continue
        if kind == "on" and cue.group().lower() == "ved":
            continue
        if kind == "before" and _COUNTED_BACK.search(around.text, max(0, cue.start() - 12), cue.start()):
            continue
        if kind == "until" and cue.group().lower() == "til":
            sentence = page.around(Span(*cue.span()))
            if not _GIVES_TIME.search(around.text, max(sentence.start, cue.start() - 60), cue.start()):
                continue
        word = cue.group().lower()
        if term.first and (kind == "before" or word == "inden") and "gangen" not in around.text[cue.end() : term.end]:
            term = replace(term, date=term.first - dt.timedelta(days=1))
        elif kind == "before":
            term = _day_before(term)
        if term:
            yield _Found(Span(cue.start(), term.end), term, kind, _earliest(around, page, cue.start()))


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


def _earliest(around: Surroundings, page: _Sentences, position: int) -> dt.date | None:
    """The day of "tidligst den X" in the same sentence."""
    sentence = page.around(Span(position, position + 1))
    for mention in around.between(max(sentence.start, position - _REACH), min(sentence.end, position + _REACH)):
        if _EARLIEST.search(around.text[max(0, mention.span.start - 20) : mention.span.start]):
            return mention.date
    return None


def _labelled(around: Surroundings, page: _Sentences) -> Iterator[_Found]:
    """ "Frist: X", "fristen for at svare er X", "fristen er udskudt fra X til Y", "Betalingsdato" on its own line."""
    for label in _LABEL.finditer(around.text):
        sentence = page.around(Span(*label.span()))
        begin = label.end()
        limit = min(sentence.end, begin + 140)
        if moved := _MOVED.search(around.text, begin, limit):
            begin = moved.end()
        places = [begin, *(connector.end() for connector in _CONNECTOR.finditer(around.text, begin, limit))]
        if around.text[begin : sentence.end].strip(" :\t") == "" and sentence.start == label.start():
            places, limit = [sentence.end], sentence.end + 60
        for place in places:
            term = read_term(around, place)
            if (
                term
                and term.end <= max(limit, sentence.end)
                and not _LABEL_OVER.search(around.text, label.end(), place)
            ):
                start = label.start() if place - label.end() <= 25 and not moved else _skip_blank(around.text, place)
                yield _Found(Span(start, term.end), term, "label")
                break


def _skip_blank(text: str, position: int) -> int:
    while position < len(text) and text[position] in " \t\n:":
        position += 1
    return position


def _on_day(around: Surroundings, page: _Sentences) -> Iterator[_Found]:
    """ "Beløbet skal betales den 1. december": a day without a limiting word, after few verbs only."""
    for verb in _ON.finditer(around.text):
        mention = around.mention_near(verb.end(), re.compile(r"\s(?:on\s)?"))
        sentence, _ = page.reach(Span(*verb.span()))
        if (
            mention
            and not _COVERED.search(around.text[max(0, mention.span.start - 30) : mention.span.start])
            and (re.search(r"\b(?:skal|bedes|forfalder|must|payable)\b", sentence))
        ):
            term = Term(mention.span.end, Basis.ABSOLUTE, mention.date, time=mention.time, certainty=0.75)
            yield _Found(mention.span, term, "day")


def _granted(around: Surroundings, page: _Sentences) -> Iterator[_Found]:
    """ "du har 4 uger til at klage", "med 14 dages frist"."""
    for length in LENGTH.finditer(around.text):
        before = around.text[max(0, length.start() - 40) : length.start()]
        have = [match for match in _HAVE.finditer(before) if match.end() == len(before)]
        if (have and _TO_DO.match(around.text, length.end())) or _FRIST_OF.match(around.text, length.end()):
            term = read_term(around, length.start())
            number, unit, whole = length_of(length)
            if term is None and whole:
                term = Term(length.end(), Basis.LETTER_DATE, count=number, unit=unit, certainty=0.8)
            if term:
                yield _Found(Span(length.start(), term.end), term, "granted")


def _in_columns(around: Surroundings, page: _Sentences) -> Iterator[_Found]:
    """The dates under a column head "Frist" (or "Hvornår", where a column "Hvem" says whose)."""
    header: list[str] = []
    for sentence in page.all:
        if sentence.form is not Form.ROW:
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
                    yield _Found(Span(start + lead, term.end), term, "column")
            start += len(cell) + 1


def _at_once(around: Surroundings, page: _Sentences) -> Iterator[_Found]:
    """ "straks", "hurtigst muligt": no day, but a hurry. Not where a day follows ("snarest og senest den 4.")."""
    for now in _NOW.finditer(around.text):
        following = _CUE.search(around.text, now.end(), now.end() + 25)
        if not (following and _NOW_BUT.fullmatch(around.text, now.end(), following.start())):
            yield _Found(Span(*now.span()), Term(now.end(), Basis.NONE, certainty=0.85), "now")


def _recurring(around: Surroundings, page: _Sentences) -> Iterator[_Found]:
    """ "hver måned": no day either, unless "første gang den …" tells the first."""
    for every in _EVERY.finditer(around.text):
        yield _Found(Span(*every.span()), Term(every.end(), Basis.NONE, certainty=0.7), "every")


# --- whose deadline it is --------------------------------------------------------------------------------


def _judge(around: Surroundings, page: _Sentences, found: _Found) -> Fact[DeadlineRule] | None:
    """The fact, or None where the deadline is not the citizen's or no longer counts."""
    sentence = page.around(found.span)
    words, place = page.reach(found.span)
    owner = whose(words, place, around.to_neighbour)
    head = words[: place.start]
    if owner in (Whose.AUTHORITY, Whose.THIRD, Whose.PAST) and not (found.cue == "column" and owner is not Whose.PAST):
        return None
    if _INSTEAD.search(head) or _WRONG.search(page.next_to(found.span)) or _is_state(found, owner, words, head):
        return None
    if found.cue in ("now", "every", "window") and owner is not Whose.CITIZEN and not _LABEL.search(head):
        return None
    if _other_street(around.text, page, found.span, words):
        return None
    term = _first_time(around, sentence, found)
    if term.basis is Basis.LETTER_DATE and (
        (found.cue != "granted" and _EVENT_CONDITION.search(words)) or _COURT.search(words)
    ):
        term = replace(term, basis=Basis.NONE, count=0)
    if term.basis is Basis.LETTER_DATE and term.date is None and _EVERY.search(words) and term.certainty < 0.9:
        term = replace(term, basis=Basis.NONE, count=0)
    over = term.date is not None and around.letter_date is not None and term.date < around.letter_date
    if over and (
        owner is not Whose.CITIZEN or found.cue != "latest" or not re.search(r"\b(?:skal|bedes|must)\b", words)
    ):
        return None
    certainty = term.certainty * (0.4 if over else 1.0 if owner is Whose.CITIZEN else 0.85)
    return Fact(_rule(found, term), sentence, FINDER, round(certainty, 2))


def _rule(found: _Found, term: Term) -> DeadlineRule:
    dated = term.basis is Basis.ABSOLUTE
    return DeadlineRule(
        span=found.span,
        basis=term.basis,
        date=term.date if dated else None,
        time=term.time,
        count=term.count if term.basis in (Basis.LETTER_DATE, Basis.RECEIPT) else 0,
        unit=term.unit if term.basis in (Basis.LETTER_DATE, Basis.RECEIPT) else Unit.DAYS,
        not_before=found.not_before,
        movable=term.movable,
    )


def _is_state(found: _Found, owner: Whose, words: str, head: str) -> bool:
    """Whether the words tell how long something lasts, or what period papers are about, not by when to act."""
    if found.cue == "window" and _COVERED.search(head):
        return True
    lasting = found.cue in ("window", "until", "before") or words[len(head) :].lower().startswith(
        ("til og med", "t.o.m")
    )
    clause = re.split(r",\s(?=(?:og|men|skal|kan|bedes)\b)|;", head)[-1]
    return lasting and bool(_STATE.search(clause)) and not _OFFER.search(words)


def _first_time(around: Surroundings, sentence: Span, found: _Found) -> Term:
    """A recurring deadline's stated first day, looked for in its sentence and the next words."""
    if found.term.basis is not Basis.NONE or found.cue == "now":
        return found.term
    for mention in around.between(
        max(sentence.start, found.span.start - _REACH), min(sentence.end, found.span.end + _REACH) + 60
    ):
        if _FIRST_TIME.search(around.text[max(0, mention.span.start - 30) : mention.span.start]):
            return replace(found.term, basis=Basis.ABSOLUTE, date=mention.date, time=mention.time)
    return found.term


def _other_street(text: str, page: _Sentences, span: Span, words: str) -> bool:
    """Whether the row is for another street than the one the letter is addressed to."""
    if "\t" not in words:
        return False
    streets = set(_STREET.findall(words.split("\t")[0]))
    address = re.search(_STREET.pattern + r"\s\d{1,3}", text[:1500])
    return bool(
        streets and address and address[1] not in streets and re.search(rf"^{address[1]}\b[^\n]*\t", text, re.MULTILINE)
    )


def _without_weak(text: str, facts: list[Fact[DeadlineRule]]) -> list[Fact[DeadlineRule]]:
    """ "hver måned" beside "senest den 10." in one sentence is one deadline, not two."""
    dated = {fact.span for fact in facts if not _EVERY.fullmatch(fact.value.span.of(text))}
    return [fact for fact in facts if fact.span not in dated or not _EVERY.fullmatch(fact.value.span.of(text))]


# --- deadlines said elsewhere ----------------------------------------------------------------------------


def _references(page: _Sentences, facts: list[Fact[DeadlineRule]]) -> Iterator[Fact[DeadlineRule]]:
    """ "inden samme frist", "senest samme dag", "inden klagefristens udløb", "fristen i afsnit 2"."""
    for pattern in (_SAME, _SECTION_DEADLINE):
        for match in pattern.finditer(page.text):
            span = Span(*match.span())
            near = bisect_right(facts, span.start, key=lambda fact: fact.value.span.start)
            if any(span.meets(fact.value.span) for fact in facts[max(0, near - 1) : near + 1]):
                continue
            sentence = page.around(span)
            owner = whose(*page.reach(span))
            named = _named(page, match, facts)
            if named and owner in (Whose.CITIZEN, Whose.UNTOLD):
                yield Fact(replace(named.value, span=span), sentence, FINDER, round(named.certainty * 0.9, 2))


def _named(page: _Sentences, match: re.Match[str], facts: list[Fact[DeadlineRule]]) -> Fact[DeadlineRule] | None:
    """The deadline meant: in the named section, of the named kind ("klagefristen"), else the last before."""
    groups = match.groupdict()
    if section := groups.get("section"):
        heading = re.search(
            rf"^(?:(?:afsnit|punkt|pkt\.)\s)?{section}[.):]?\s", page.text, re.MULTILINE | re.IGNORECASE
        )
        return next((fact for fact in facts if heading and fact.span.start >= heading.start()), None)
    if kind := (groups.get("kind") or "").lower().rstrip("es")[:5]:
        same = [fact for fact in facts if kind in fact.span.of(page.text).lower()]
        if same:
            return same[0]
    earlier = [fact for fact in facts if fact.value.span.end <= match.start()]
    return earlier[-1] if earlier else facts[0] if facts else None
