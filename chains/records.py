"""What is kept of a conversation, as its citizen is shown it and staff read it: the nouns, and how they are called.

Nothing in here is a letter's words. What keeps it stands behind `chains.recorder.Recorder`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from chains.handover import Stored, stored_json

CODE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's digits: none is taken for another, on paper or on the phone."""

EXPLAINED = "explained"
"""The ending of a turn that is no question: a letter was explained."""


@dataclass(frozen=True, slots=True)
class Source:
    """A page of the guidance that an answer quoted: where it stood and what it was called then."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of an answer or a card beside `chains.recorder.Recorded`.

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
    """A question and what came of it, or a letter that was explained (`EXPLAINED`), as kept: masked.

    `visit` is a key (`visit_key`), never the visit's own id. `reference` is what staff and citizen call it by; `right`
    what the citizen said to "was this right?". `facts` are a card's lines as codes ("must:act-send:absolute"), `lines`
    those of them that the citizen called wrong.
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
    facts: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


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
class Health:
    """How records fare since the start: `ok` is whether the last thing asked of the database was done.

    `failed` counts what was lost by what was to be done, `refused` the values with an identifier in them by field.
    `last_error` is an exception's type, never its words.
    """

    ok: bool = True
    failed: Mapping[str, int] = field(default_factory=dict)
    refused: Mapping[str, int] = field(default_factory=dict)
    last_error: str = ""


class RecordsUnavailable(Exception):  # noqa: N818 -- the page words it so
    """What keeps records cannot be reached, or not now."""


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
    digits = plain_digits(written)
    return f"{digits[:5]}-{digits[5:]}"


def plain_digits(written: str) -> str:
    """Crockford's digits as somebody wrote or said them: O is 0, I and L are 1; spaces and hyphens say nothing."""
    digits = "".join(char for char in written.upper() if char.isalnum())
    return digits.translate(str.maketrans("OIL", "011"))


def document(visit: str, kept: Kept | None, shared: Sequence[Stored]) -> dict[str, Any]:
    """All of it as JSON, for whoever asks what is stored of them (GDPR art. 15, 20): nothing is stored of a visit (its
    key) that does not stand here. What was shared with staff is stored without a consent too."""
    told: dict[str, Any] = {"visit": visit}
    if kept is not None:
        consent = kept.consent
        told["consent"] = {"at": consent.at.isoformat(), "language": consent.language, "sentence": consent.sentence}
        told["turns"] = [_turn(turn) for turn in kept.turns]
    return {**told, "handovers": [stored_json(one) for one in shared]}


def _turn(turn: Turn) -> dict[str, Any]:
    told = dataclasses.asdict(turn)
    told |= told.pop("details")
    del told["visit"]
    return {**told, "at": turn.at.isoformat()}
