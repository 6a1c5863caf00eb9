"""Text and words in, hand-made letters and facts out: what a finder would have found, said in a line."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypeVar

from ingest.models import (
    Act,
    Action,
    Basis,
    DeadlineRule,
    Fact,
    Facts,
    Kind,
    Letter,
    Letterhead,
    Origin,
    Outcome,
    Page,
    ReadBy,
    Span,
    Thing,
    Warn,
)
from ingest.text.sentences import split_sentences

T = TypeVar("T")

LETTER_DATE = dt.date(2026, 11, 16)
"""A Monday."""


def letter(text: str, confidence: float = 1.0, **fields: Any) -> Letter:
    """A letter of one page."""
    page = Page(1, Origin(0, 0), ReadBy.TEXT if confidence == 1.0 else ReadBy.OCR, confidence, 0, len(text))
    return Letter(text, (page,), **fields)


def at(text: str, words: str) -> Span:
    """Where `words` stand in `text`. Raises ValueError where they do not."""
    start = text.index(words)
    return Span(start, start + len(words))


def fact(text: str, value: T, words: str, certainty: float = 0.95) -> Fact[T]:
    """A fact said in the sentence that holds `words`."""
    where = at(text, words)
    sentence = next(one.span for one in split_sentences(text) if one.span.holds(where))
    return Fact(value, sentence, "hand", certainty)


def rule(text: str, words: str, **fields: Any) -> DeadlineRule:
    """A deadline worded by `words`; a date means an absolute one."""
    basis = fields.pop("basis", Basis.ABSOLUTE if "date" in fields else Basis.NONE)
    return DeadlineRule(at(text, words), basis, **fields)


def action(text: str, act: Act, verb: str, *things: str, must: bool = True, **fields: Any) -> Fact[Action]:
    """An action whose verb is `verb`, done to `things`."""
    certainty = fields.pop("certainty", 0.95)
    made = Action(act, must, at(text, verb), tuple(Thing(at(text, thing)) for thing in things), **fields)
    return fact(text, made, verb, certainty)


def facts(kind: Kind = Kind.INFORMATION, outcome: Outcome = Outcome.NONE, **fields: Any) -> Facts:
    """Facts of a letter from Solbæk Kommune dated `LETTER_DATE`."""
    head = fields.pop("head", Letterhead(sender="Solbæk Kommune", date=LETTER_DATE, case_number="32.03.16-G01-118-26"))
    warnings: tuple[Warn, ...] = fields.pop("warnings", ())
    return Facts(
        is_letter=fields.pop("is_letter", True),
        head=head,
        kind=kind,
        outcome=outcome,
        topic=fields.pop("topic", None),
        warnings=warnings,
        **fields,
    )
