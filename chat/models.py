"""The nouns of the page: what stands on it (entries), and how that is shown (bubbles)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from chains.answers.models import Answer, Question
from chains.handover import Coded, Stored
from chains.models import Explanation, Level, Line, Message, Request
from chains.notices import ReadLetter
from chains.records import Kept
from ingest.errors import UnreadableUpload
from ingest.models import Facts, Letter, Reading

# --- entries: kept in the visit, worded late so that a language switch words them anew ---------------------


class ModelUse(StrEnum):
    """Whether a language model outside this program is asked for a visit."""

    NONE = "none"  # none is configured
    ON = "on"
    OFF = "off"  # the citizen said no, or was not asked yet where one has to be


class Tone(StrEnum):
    """How a note looks."""

    PLAIN = "plain"
    GOOD = "good"
    TROUBLE = "trouble"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class Said:
    """What the citizen sent: told by kind and size, or a question in its own `words` ("" for what is not repeated)."""

    id: str
    message: Message
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Note:
    """Something the page says: paragraphs in order. `whom_to_call` adds the municipality's number and hours, `person`
    the way to a person."""

    id: str
    messages: tuple[Message, ...]
    tone: Tone = Tone.PLAIN
    whom_to_call: bool = False
    person: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """An upload that could not be read."""

    id: str
    error: UnreadableUpload


@dataclass(frozen=True, slots=True)
class CrisisHelp:
    """Somebody may be in danger: the numbers to call, at once."""

    id: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reading is. `ahead` others wait first, for about `seconds`; 0 when there is no queue."""

    id: str
    number: int = 0
    of: int = 0
    ahead: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class SplitQuestion:
    """The pages of `reading` may be one letter or several, and only the citizen can tell."""

    id: str
    reading: Reading = field(repr=False)


@dataclass(frozen=True, slots=True)
class PageView:
    """Page `page` (from 1) with the sentence marked: a PNG."""

    page: int
    png: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Card:
    """One letter's card, growing: `facts`, then `lines` one by one, then the whole `explanation`.

    `number` of `of` letters, from 1. `shown` holds, by line, the pages where its sentence was asked for (none for a
    letter that flows: its words are shown instead); `wrong` the lines the citizen called wrong. `asks_day`: the
    citizen is about to say on which day the letter came. `worded`: the languages and levels a model was asked to
    word it in. `opened`: what was opened below it, by name. `personal`: the letter's personal words, None until they
    are looked for. `read` is what the letter is known by to those who may have corrected it, None until that is
    reckoned.
    """

    id: str
    letter: Letter = field(repr=False)
    request: Request
    number: int = 1
    of: int = 1
    documents: tuple[bytes | None, ...] = field(default=(), repr=False)
    facts: Facts | None = None
    lines: tuple[Line, ...] = ()
    explanation: Explanation | None = None
    shown: Mapping[str, tuple[PageView, ...]] = field(default_factory=dict)
    wrong: frozenset[str] = frozenset()
    asks_day: bool = False
    worded: frozenset[tuple[str, Level]] = frozenset()
    opened: frozenset[str] = frozenset()
    personal: tuple[str, ...] | None = field(default=None, repr=False)
    read: ReadLetter | None = None


@dataclass(frozen=True, slots=True)
class Looking:
    """A question is being answered; the answer takes this entry's place."""

    id: str


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, worded late.

    `cards` are the cards whose letters the question was asked about, in the order of `question.letters`. `shown`
    holds, by citation, the pages where its sentence was asked for. `right`: what the citizen said to "was this
    right?", None for nothing yet. `reference` is what the answer is kept under, "" where it is not kept.
    """

    id: str
    question: Question = field(repr=False)
    answer: Answer = field(repr=False)
    cards: tuple[str, ...] = ()
    shown: Mapping[int, tuple[PageView, ...]] = field(default_factory=dict)
    right: bool | None = None
    reference: str = ""


class Keep(StrEnum):
    """Where the question stands whether what the citizen writes may be kept."""

    ASKED = "asked"
    OFF = "off"  # as it is until the citizen agrees
    ON = "on"
    STOPPED = "stopped"  # taken back, and deleted


@dataclass(frozen=True, slots=True)
class Keeping:
    """Whether what the citizen writes is kept, until when at most, and what is stored, where that was asked for
    (`opened`): turns, and what was shared with staff. `failed`: what the citizen wanted last could not be done."""

    id: str
    state: Keep
    until: dt.date
    opened: bool = False
    kept: Kept | None = field(default=None, repr=False)
    shared: tuple[Stored, ...] = field(default=(), repr=False)
    failed: bool = False


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Something is shared with staff: the code to say on the phone."""

    id: str
    coded: Coded = field(repr=False)


Entry = Looking | Reply | Said | Note | Trouble | CrisisHelp | Progress | SplitQuestion | Card | Keeping | HandedOver


# --- bubbles: what the browser is told ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a bubble: the action it calls, with what, and its label."""

    action: str
    label: str
    payload: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture under a bubble; `alt` says in words what it shows."""

    id: str
    alt: str
    png: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message on the page. `mine`: the citizen's own. The style sheet reads the looks out of `id`."""

    id: str
    markdown: str
    mine: bool = False
    buttons: tuple[Button, ...] = ()
    pictures: tuple[Picture, ...] = ()
