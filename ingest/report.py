"""Letters and their facts in, plain data for JSON out: what `python -m ingest --json` prints."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any

from ingest.models import Fact, Facts, Letter, Reading, Span

_LISTS = {
    "actions": "action",
    "amounts": "amount",
    "appointments": "appointment",
    "consequences": "consequence",
    "contacts": "contact",
    "references": "reference",
}
"""The lists of `Facts`, and what one of each is called."""


def report(reading: Reading, facts: Sequence[Facts]) -> dict[str, Any]:
    """The contract's object for one letter; `{"letters": […]}` for several. `facts` goes with `reading.letters`."""
    letters = [_letter(letter, found) for letter, found in zip(reading.letters, facts, strict=True)]
    if len(letters) == 1:
        return {**letters[0], "unsure_split": reading.unsure_split}
    return {"letters": letters, "unsure_split": reading.unsure_split}


def _letter(letter: Letter, facts: Facts) -> dict[str, Any]:
    return {
        "text": letter.text,
        "pages": [
            {
                "number": page.number,
                "read_by": page.read_by.value,
                "confidence": round(page.confidence, 3),
                "start": page.start,
                "end": page.end,
                "file": page.origin.file,
                "file_page": page.origin.page + 1,
            }
            for page in letter.pages
        ],
        "missing": list(letter.missing),
        "unreadable": list(letter.unreadable),
        "hidden": letter.hidden,
        "is_letter": facts.is_letter,
        "kind": facts.kind.value,
        "outcome": facts.outcome.value,
        "topic": facts.topic,
        "head": plain(facts.head),
        "warnings": [warning.value for warning in facts.warnings],
        "facts": [_fact(kind, fact, letter.text) for kind, fact in _all(facts)],
    }


def _all(facts: Facts) -> Iterator[tuple[str, Fact[Any]]]:
    for name, kind in _LISTS.items():
        for fact in getattr(facts, name):
            yield kind, fact
    for kind, found in (("appeal", facts.appeal), ("payment", facts.payment)):
        if found is not None:
            yield kind, found


def _fact(kind: str, fact: Fact[Any], text: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "value": plain(fact.value),
        "span": list(fact.span),
        "quote": fact.span.of(text),
        "finder": fact.finder,
        "certainty": round(fact.certainty, 3),
    }


def plain(value: Any) -> Any:
    """A value of `ingest.models` as JSON has it: dates in ISO form, money as a number, spans as [start, end]."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, Span):
        return list(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    return value
