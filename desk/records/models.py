"""The nouns of records: a consent, a turn, what staff and citizen are shown of them, and how the records fare."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

CODE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's digits: none is taken for another, on paper or on the phone."""


class Why(StrEnum):
    """Why something was deleted."""

    RETENTION = "retention"
    WITHDRAWN = "withdrawn"  # the citizen took the consent back
    ERASED = "erased"  # somebody asked for it (GDPR art. 17)


@dataclass(frozen=True, slots=True)
class Source:
    """A page of the guidance that an answer quoted: where it stood and what it was called then."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of an answer beside `chains.recorder.Recorded`.

    `versions` name what made it (program, model, prompts): with the edition, under them the same answer is produced
    again. `model` counts what a model proposed and what code refused, None where none was asked. `seconds` by step;
    `letters` is how many were in hand.
    """

    kle: str | None = None
    sources: tuple[Source, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    model: Mapping[str, Mapping[str, int]] | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)
    letters: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and what came of it, as kept: masked. `visit` is a key (`visit_key`), never the visit's own id.

    `reference` is what staff and citizen call it by; `right` what the citizen said to "was this right?".
    """

    id: str
    visit: str
    reference: str
    at: dt.datetime
    language: str
    question: str
    ending: str
    kind: str
    topic: str | None
    near: tuple[str, ...]
    terms: tuple[str, ...]
    certainty: float
    edition: str
    warnings: tuple[str, ...]
    details: Details = field(default_factory=Details)
    right: bool | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """That a citizen agreed to have a visit kept: when, in which language, to which version of the sentence."""

    visit: str
    at: dt.datetime
    language: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is stored of one visit."""

    consent: Consent
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted of an answer without any consent: nothing the citizen wrote."""

    day: dt.date
    ending: str
    language: str
    topic: str


@dataclass(frozen=True, slots=True)
class Totals:
    """How much is kept, for the operator. `oldest` is the first turn's instant."""

    consents: int
    turns: int
    judged: int
    counted: int
    deleted: Mapping[str, int]
    oldest: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Health:
    """How records fare since the start: `ok` is whether the last thing asked of the database was done.

    `failed` counts what was lost by what was to be done, `refused` the values with an identifier in them by field.
    `last_error` is an exception's type, never its words.
    """

    ok: bool
    failed: Mapping[str, int]
    refused: Mapping[str, int]
    last_error: str = ""


def visit_key(visit_id: str) -> str:
    """What a visit is stored under: nobody who reads the records can find the browser it belongs to."""
    return hashlib.sha256(f"visit:{visit_id}".encode()).hexdigest()[:32]


def reference_of(visit: str, turn_id: str) -> str:
    """A turn's code, 50 bits as two groups of five: the same for the same turn, whatever is answered anew."""
    number = int.from_bytes(hashlib.sha256(f"turn:{visit}:{turn_id}".encode()).digest()[:8], "big")
    digits = "".join(CODE[number >> shift & 31] for shift in range(0, 50, 5))
    return f"{digits[:5]}-{digits[5:]}"


def plain_reference(written: str) -> str:
    """A code as somebody wrote it down, in the form it is stored in."""
    digits = "".join(char for char in written.upper() if char.isalnum())
    digits = digits.translate(str.maketrans("OIL", "011"))
    return f"{digits[:5]}-{digits[5:]}"
