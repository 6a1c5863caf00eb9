"""Rows and labels of a bill in, the duty to pay out: "I alt at betale | 3.644,00 kr.", "Betalingsfrist: 1. maj"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.finders.candidate import Candidate
from ingest.finders.phrases import Phrase
from ingest.models import Act, Span
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
    r"(?:trækkes|trækker vi|hæves) (?:automatisk|via|over|fra)|er tilmeldt betalingsservice, (?:og|så)", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_FALLS_DUE = re.compile(
    r"\bforfalder (?:herefter |første gang |til betaling )?(?:senest |til betaling )?"
    r"(?=(?:den|d\.|(?:man|tirs|ons|tors|fre|lør|søn)dag)\s)",
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
            due_column = True
        elif due_column and sentence.form is Form.ROW and len(_DIGIT.findall(words)) > 3:
            found.append(_pay(at, sentence.span, Span(sentence.span.start, sentence.span.start + words.index("\t"))))
        else:
            due_column = due_column and sentence.form is Form.ROW
    return found


def _pay(at: int, whole: Span, label: Span) -> Candidate:
    phrase = Phrase(Act.PAY, label, Span(label.end, whole.end), (), ())
    return Candidate(at, whole, whole, phrase, must=True, certainty=0.8)
