"""Rows and labels of a bill in, the duty to pay out: "I alt at betale | 3.644,00 kr.", "Betalingsfrist: 1. maj"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.finders.candidate import Candidate
from ingest.finders.phrases import Phrase
from ingest.models import Act, Amount, Fact, Span
from ingest.text.sentences import Form, Sentence

_TO_PAY = re.compile(
    r"(?:i alt |beløb |saldo |restance |rest )?(?:at betale|til betaling|at indbetale|der skal betales"
    r"|skyldigt beløb|skal betales)\b"
    r"|(?:betalingsfrist|forfaldsdato|forfaldsdag|sidste (?:rettidige )?(?:betalings|indbetalings)?dag"
    r"|sidste rettidige (?:ind)?betaling|betales senest|rettidig betaling)\b",
    re.IGNORECASE,
)
_TAKEN_CARE_OF = re.compile(
    r"(?:trækkes|trækker vi|hæves) (?:automatisk|via|over|fra)|er tilmeldt betalingsservice, (?:og|så)", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")


def find_table_duties(text: str, sentences: Sequence[Sentence], amounts: Sequence[Fact[Amount]]) -> list[Candidate]:
    """The duty to pay that a bill's rows and labels show; empty where the money is taken without the citizen."""
    if _TAKEN_CARE_OF.search(text):
        return []
    found = []
    for at, sentence in enumerate(sentences):
        if sentence.form not in (Form.ROW, Form.HEADING) or sentence.span.end - sentence.span.start > 160:
            continue
        label = _TO_PAY.match(text, sentence.span.start, sentence.span.end)
        if label and _DIGIT.search(text, label.end(), sentence.span.end):
            phrase = Phrase(Act.PAY, Span(*label.span()), Span(label.end(), sentence.span.end), (), ())
            found.append(Candidate(at, sentence.span, sentence.span, phrase, must=True, certainty=0.8))
    return found
