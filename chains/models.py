"""The nouns of the chains: what a citizen asks for, the lines of a card, and the events on the way to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from ingest.models import Act, Deadline, Facts, Letter, PageRead, Reading, Span, Warn

if TYPE_CHECKING:
    from chains.model.models import ModelTrace

DANISH = "da"
"""The language of letters that are in no other."""


class Level(StrEnum):
    """How plainly the card is worded."""

    NORMAL = "normal"
    EASY = "easy"


class Received(StrEnum):
    """How the citizen got the letter: decides what "after you received it" is counted from."""

    UNKNOWN = "unknown"
    DIGITAL = "digital"  # Digital Post: the letter's date
    PAPER = "paper"  # by post, day unknown: counted from the letter's date, the safest
    ON_DATE = "on_date"


@dataclass(frozen=True, slots=True)
class Request:
    """How the card is wanted. `received_on` goes with `Received.ON_DATE`."""

    today: dt.date
    language: str = "da"
    level: Level = Level.NORMAL
    received: Received = Received.UNKNOWN
    received_on: dt.date | None = None


class Section(StrEnum):
    """The card's parts in the order they are read."""

    NOTICE = "notice"  # warnings: read first
    WHAT = "what"  # one sentence: what this is
    MEANING = "meaning"  # two to four sentences
    MUST = "must"
    MAY = "may"
    CONSEQUENCES = "consequences"
    APPEAL = "appeal"
    RIGHTS = "rights"  # not in the letter, and marked so
    CONTACT = "contact"
    WORDS = "words"  # the letter's difficult words, explained


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of the letter, shown as they stand (and marked as the letter's language in another)."""

    text: str
    language: str = DANISH


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in Danish kroner."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name or other text that is never translated (a body, a place, a case number, a phone number, a law)."""

    text: str


@dataclass(frozen=True, slots=True)
class Day:
    """A date whose weekday says nothing to the reader: a letter's own date, the day something was checked."""

    date: dt.date


@dataclass(frozen=True, slots=True)
class Local:
    """Text that data gives in several languages (Danish always among them), as a municipality's file does."""

    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Message:
    """A nested message: its key in the catalogue and its arguments."""

    key: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)


Argument = Quoted | Money | Name | Day | Local | Message | Act | dt.date | dt.time | int | tuple["Argument", ...]
"""What a message may be given; `chains/wording` knows how each is written in a language (a tuple as "a, b and c")."""


class Urgency(StrEnum):
    """How near a deadline is; shown in words and in colour."""

    PASSED = "passed"
    NOW = "now"  # within 3 days
    SOON = "soon"  # within 14 days
    LATER = "later"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the card, rendered late.

    `id` is stable for the same letter ("must-1"). `key` names the message in the catalogue. `fact_ids` are the facts it
    rests on (`chains.card` makes them), `span` the letter's sentence it came from (None for what is not in the letter).
    `number` counts duties from 1. `details` are further messages under the line (how and where, the condition, the
    moved deadline, how it was counted).
    """

    id: str
    section: Section
    key: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    fact_ids: tuple[str, ...] = ()
    span: Span | None = None
    certainty: float = 1.0
    uncertain: bool = False
    number: int | None = None
    deadline: Deadline | None = None
    urgency: Urgency = Urgency.NONE
    details: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the letter that the card explains: its slug in the thesaurus (`knowledge.terms`) and its place."""

    slug: str
    span: Span


@dataclass(frozen=True, slots=True)
class Rewording:
    """A model's sentence for a line, accepted by code: it says what the line says, in `language` at `level`.

    `parts` are the sentence's pieces in order: the model's words, and the line's own arguments (a date, an amount, a
    name, a quote), which are rendered late like a catalogue's. `beside`: the language has no checked lexicon, so the
    words are shown beside the catalogue's sentence, never in its place.
    """

    line: str
    language: str
    level: Level
    parts: tuple[Argument | str, ...]
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """A whole card: the letter, its facts, the deadlines counted for this reader (by fact id), and the lines in order.

    `received_assumed`: a deadline hangs on the day of receipt, and nobody said which day that was. `rewordings` are a
    model's sentences that code accepted, `trace` what a model had to do with the card (None: it was not asked).
    """

    letter: Letter
    facts: Facts
    request: Request
    deadlines: Mapping[str, Deadline]
    lines: tuple[Line, ...]
    warnings: tuple[Warn, ...]
    received: dt.date | None
    received_assumed: bool
    words: tuple[Word, ...] = ()
    rewordings: tuple[Rewording, ...] = ()
    trace: ModelTrace | None = None


# --- events of `explain()`, in the order they come -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PagesRead:
    """All pages are read and put together into letters."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class FactsFound:
    """The facts of letter `letter` (index from 0) are found."""

    letter: int
    facts: Facts


@dataclass(frozen=True, slots=True)
class LineReady:
    """A line of letter `letter` can be shown."""

    letter: int
    line: Line


@dataclass(frozen=True, slots=True)
class CardReady:
    """The card of letter `letter` stands, from the finders and the catalogue alone: it can be used as it is."""

    letter: int
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class CardImproved:
    """A model found more in letter `letter`, or said its lines better: this card takes the other's place."""

    letter: int
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Done:
    """The flow is over: one explanation a letter."""

    explanations: tuple[Explanation, ...]


Event = PageRead | PagesRead | FactsFound | LineReady | CardReady | CardImproved | Done
