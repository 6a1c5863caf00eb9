"""The contract's JSON objects, key by key, as pydantic models: the edge where facts become what others read."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import BaseModel, ConfigDict

from chains.models import Urgency
from ingest.models import Act, Basis, ContactKind, Kind, Outcome, ReadBy, Role, Warn

Pair = tuple[int, int]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid")


class LetterShape(_Shape):
    """The letter itself."""

    is_letter: bool
    sender: str | None
    department: str | None
    recipient: str | None
    date: dt.date | None
    case_number: str | None
    kle: str | None
    subject: str | None
    language: str
    pages: int
    read_by: ReadBy
    confidence: float


class ReceivedShape(_Shape):
    """The day of receipt that deadlines are counted from, and whether nobody said so."""

    date: dt.date | None
    assumed: bool


class DeadlineShape(_Shape):
    """A deadline counted for the reader; `text` is verbatim."""

    date: dt.date | None
    time: str | None
    moved_to: dt.date | None
    not_before: dt.date | None
    text: str
    basis: Basis
    passed: bool


class ActionShape(_Shape):
    """One thing to do. `act`, `exception` (the words that free somebody of it), `urgency` and `details` (the sentences
    under the line) go beyond the contract."""

    text: str
    must: bool
    act: Act
    condition: str | None
    exception: str | None
    deadline: DeadlineShape | None
    amount: float | None
    quote: str
    span: Pair
    page: int
    found_by: str
    uncertain: bool
    urgency: Urgency
    details: list[str]


class AmountShape(_Shape):
    """An amount in kroner."""

    value: float
    currency: Literal["DKK"] = "DKK"
    role: Role
    quote: str
    span: Pair


class AppointmentShape(_Shape):
    """A time and place to keep."""

    date: dt.date
    time: str | None
    place: str | None
    bring: list[str]
    quote: str
    span: Pair


class ConsequenceShape(_Shape):
    """What happens if nothing is done."""

    text: str
    quote: str
    span: Pair


class AppealShape(_Shape):
    """How to appeal."""

    to: str | None
    deadline: DeadlineShape | None
    how: str | None
    quote: str
    span: Pair


class CoverageShape(_Shape):
    """How many of the card's duties are told in words of the card's language, the letter's own only beside them; and of
    how many more what to do and with what (`outlined`)."""

    understood: int
    of: int
    outlined: int


class RightShape(_Shape):
    """A right that the letter does not mention."""

    text: str
    law: str


class PaymentShape(_Shape):
    """What a payment slip says."""

    fik: str | None
    account: str | None
    due: dt.date | None
    amount: float | None


class ContactShape(_Shape):
    """A way to reach the sender."""

    kind: ContactKind
    value: str
    quote: str


class ReferenceShape(_Shape):
    """A law the letter cites."""

    law: str
    section: str | None
    quote: str


class WordShape(_Shape):
    """A difficult word as the letter has it, its slug in the thesaurus, and what it means; beyond the contract."""

    word: str
    term: str
    explanation: str
    span: Pair


class Explained(_Shape):
    """One letter's whole object."""

    letter: LetterShape
    received: ReceivedShape
    kind: Kind
    outcome: Outcome
    topic: str | None
    language: str
    meaning: list[str]
    actions: list[ActionShape]
    nothing_to_do: bool
    amounts: list[AmountShape]
    appointments: list[AppointmentShape]
    consequences: list[ConsequenceShape]
    appeal: AppealShape | None
    rights_not_in_letter: list[RightShape]
    payment: PaymentShape | None
    contacts: list[ContactShape]
    references: list[ReferenceShape]
    words: list[WordShape]
    coverage: CoverageShape
    warnings: list[Warn]
    worded_by: Literal["catalogue", "model", "mixed"]
    versions: dict[str, str]
    seconds: float
