"""Rows and labels of a bill in, the duty to pay out: "I alt at betale | 3.644,00 kr.", "Betalingsfrist: 1. maj"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.finders.acts import verbs
from ingest.finders.candidate import Candidate
from ingest.finders.objects import find_things
from ingest.finders.phrases import Phrase
from ingest.finders.roles import READER
from ingest.finders.words import read_words
from ingest.models import Act, Span, Thing
from ingest.text.sentences import Form, Sentence

_TO_PAY = re.compile(
    r"(?:i alt |beløb |saldo |restance |rest )?(?:at betale|til betaling|at indbetale|der skal betales|skyldigt beløb"
    r"|skal betales)\b|(?:betalingsfrist|forfaldsdato|forfaldsdag|sidste (?:rettidige )?(?:betalings|indbetalings)?dag"
    r"|sidste rettidige (?:ind)?betaling|betales senest|rettidig betaling)\b",
    re.IGNORECASE,
)
_DUE_COLUMN = re.compile(
    r"\t(?:betalingsfrist|forfald(?!t|et)\w*|betales senest|sidste (?:rettidige )?betaling\w*)\s*(?:\t|$)",
    re.IGNORECASE,
)
_TAKEN_CARE_OF = re.compile(
    r"(?:trækkes|trækker vi|hæves) (?:automatisk|via|over|fra)|opkræves (?:\w+ ){0,3}?(?:via|over"
    r"|gennem) betalingsservice"
    r"|er tilmeldt betalingsservice, (?:og|så)",
    re.IGNORECASE,
)
_LATER_BILL = re.compile(
    r"\b(?:særskilte?|ny|egen) (?:opkrævning|regning|faktura)\w* (?:udsendes|sendes|følger|kommer|fremsendes)"
    r"|\bopkræves særskilt\b|\b(?:udsender|sender) (?:vi )?(?:\w+ ){0,2}?(?:særskilt )?opkrævning\w*",
    re.IGNORECASE,
)
"""What is asked for by bills to come: a plan, no duty yet."""
_GOES_BACK = re.compile(r"\t(?:tilbagebetales|udbetales|modregnes|refunderes)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_FALLS_DUE = re.compile(
    r"^sidste (?:rettidige )?(?:ind)?betalings(?:dag|dato|frist) er (?=(?:den|(?:man|tirs|ons|tors|fre)dag)\s)"
    r"|\bforfalder (?:herefter |første gang |til betaling )?(?:senest |til betaling )?"
    r"(?=(?:den|d\.|(?:man|tirs|ons|tors|fre|lør|søn)dag)\s)"
    r"|\bforfalder til betaling (?=(?:senest|inden|samtidig)\s)|\bforfalder (?=samtidig med\s)",
    re.IGNORECASE,
)


def find_table_duties(text: str, sentences: Sequence[Sentence]) -> list[Candidate]:
    """The duty to pay that a bill's rows and labels show; empty where the money is taken without the citizen."""
    if _TAKEN_CARE_OF.search(text):
        return []
    found = []
    due_column = False
    for at, sentence in enumerate(sentences):
        words = sentence.span.of(text)
        if sentence.form not in (Form.ROW, Form.HEADING) or len(words) > 160:
            due_column = False
            if falls := _FALLS_DUE.search(words):
                found.append(_pay(at, sentence.span, Span(*(sentence.span.start + place for place in falls.span()))))
            continue
        label = _TO_PAY.match(words)
        if label and _DIGIT.search(words, label.end()):
            found.append(_pay(at, sentence.span, Span(sentence.span.start, sentence.span.start + label.end())))
        elif _DUE_COLUMN.search(words) and not _DIGIT.search(words):
            above = sentences[at - 1].span.of(text) if at else ""
            due_column = not _LATER_BILL.search(above)
        elif _GOES_BACK.search(words):
            continue
        elif due_column and sentence.form is Form.ROW and len(_DIGIT.findall(words)) > 3:
            found.append(_pay(at, sentence.span, Span(sentence.span.start, sentence.span.start + words.index("\t"))))
        else:
            due_column = due_column and sentence.form is Form.ROW
    return found


_ASKED_FOR = re.compile(
    r"(?:materiale|dokument\w*|bilag|oplysning\w*|papir\w*|hvad|skal (?:sendes|indsendes))\b", re.IGNORECASE
)
_BY_WHEN = re.compile(r"\b(?:senest|frist\w*|inden|afleveres|indsendes|modtages)\b", re.IGNORECASE)
_PAST = re.compile(r"skulle\b|burde\b|blev\b", re.IGNORECASE)
_BY_OTHERS = re.compile(
    r"\b(?:af|hos|fra) (?:os|kommunen|[A-ZÆØÅ]\w*(?:styrelsen|kommune|nævnet)|din (?:læge|arbejdsgiver))\b"
    r"|\bindhenter vi\b|\bvi indhenter\b"
)


def find_asked_rows(text: str, sentences: Sequence[Sentence]) -> list[Candidate]:
    """A table of what to send, each row by its own day: "Materiale | Modtages senest" over "Fakturaer | 30-11-2026"."""
    found: list[Candidate] = []
    heads: list[str] = []
    for at, sentence in enumerate(sentences):
        cells = sentence.span.of(text).split("\t")
        if sentence.form is not Form.ROW:
            heads = []
        elif not heads:
            heads = cells
        elif own := _own_row(text, at, sentence, heads, cells):
            found.append(own)
        elif any(_WHO.match(head) for head in heads):
            continue  # a row of somebody else's
        elif _is_asked(sentence.span.of(text), heads, cells):
            found.append(_send(at, sentence.span, Span(sentence.span.start, sentence.span.start + len(cells[0]))))
    return found


def _is_asked(row: str, heads: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether a row names a paper of the reader's and its day."""
    asked = _ASKED_FOR.match(heads[0]) and any(_BY_WHEN.search(head) and not _PAST.match(head) for head in heads[1:])
    return bool(asked) and not _BY_OTHERS.search(row) and any(_DIGIT.search(cell) for cell in cells[1:])


_WHO = re.compile(r"(?:hvem|ansvar\w*|udføres af|gøres af|hvem gør det|hvem skal)\b", re.IGNORECASE)
_READER_CELL = re.compile(rf"(?:dig|du|jer|i|dem|de|lejer|{READER})(?: selv)?(?: \([^)]{{1,30}}\))?", re.IGNORECASE)
_WHAT_TO_DO = re.compile(
    r"(?:hvad|det) skal (?:du|i|de) gøre\b|(?:din|dine|jeres|deres) (?:opgave|pligt)", re.IGNORECASE
)
_DOES_IT = re.compile(r"ansvar|udføres|gør", re.IGNORECASE)
""" "Udføres af", "Ansvarlig": whatever such a row names is to be done."""


def _own_row(text: str, at: int, sentence: Sentence, heads: Sequence[str], cells: Sequence[str]) -> Candidate | None:
    """A row of who does what that names the reader: "Synstræning bestilles | inden den 11. december | Dig"."""
    if _WHAT_TO_DO.match(heads[0]):
        return _row_duty(text, at, sentence.span, Span(sentence.span.start, sentence.span.start + len(cells[0])))
    who = next((index for index, head in enumerate(heads) if _WHO.match(head)), None)
    if any(_SOME_DAY.match(cell.strip()) for cell in cells):
        return None
    if who is None or who >= len(cells) or not _READER_CELL.fullmatch(cells[who].strip()):
        return None
    what = next((index for index in range(len(cells)) if index != who and re.search(r"[^\W\d]{4}", cells[index])), None)
    if what is None:
        return None
    start = sentence.span.start + sum(len(cell) + 1 for cell in cells[:what])
    cell = Span(start, start + len(cells[what]))
    named = _row_duty(text, at, sentence.span, cell)
    asked = next((verbs().act[word] for word in heads[who].lower().split() if word in verbs().act), None)
    if asked or (named is None and _DOES_IT.search(heads[who])):
        phrase = Phrase(asked or Act.DO, cell, Span(cell.end, cell.end), (Thing(cell),), ())
        return Candidate(at, sentence.span, sentence.span, phrase, must=True, form="table", certainty=0.8)
    return named


_SOME_DAY = re.compile(r"(?:ventes|forventes|senere|efter aftale|når|aftales)\b", re.IGNORECASE)
""" "Møde | begge forældre | ventes i februar": what will be asked for some day."""


def _row_duty(text: str, at: int, whole: Span, cell: Span) -> Candidate | None:
    """What a cell says to do: its passive, participle, infinitive, imperative or noun; None for a bare event."""
    table = verbs()
    for word in read_words(text, cell, polite=False):
        norm = word.norm
        noun = table.noun.get(norm) or table.made_noun.get(norm)
        verb = table.passive.get(norm) or table.participle.get(norm) or (norm if table.known(norm) else None)
        verb = verb or (table.imperative.get(norm) if word.index == 0 else None) or noun
        if verb is None or (verb in table.authority and not noun):
            continue
        rest = text[word.span.end : cell.end].lower()
        act = table.act_of(verb, rest)
        before, after = Span(cell.start, word.span.start), Span(word.span.end, cell.end)
        things = find_things(text, before) if word.index else find_things(text, after)
        phrase = Phrase(act, word.span, after, things, ())
        return Candidate(at, whole, whole, phrase, must=True, form="table", certainty=0.85)
    return None


def _send(at: int, whole: Span, name: Span) -> Candidate:
    phrase = Phrase(Act.SEND, name, Span(name.end, whole.end), (Thing(name),), ())
    return Candidate(at, whole, whole, phrase, must=True, form="table", certainty=0.85)


def _pay(at: int, whole: Span, label: Span) -> Candidate:
    phrase = Phrase(Act.PAY, label, Span(label.end, whole.end), (), ())
    return Candidate(at, whole, whole, phrase, must=True, form="table", certainty=0.8)
