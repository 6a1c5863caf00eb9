"""The nouns of staff: what the list is filtered by, a row of it, a whole conversation, a saved view."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from desk.records.models import Turn


class Feedback(StrEnum):
    """What the citizen said to "was this right?"."""

    RIGHT = "right"
    WRONG = "wrong"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list is to show; "" and None leave a thing open.

    `since` and `until` are Danish days, both included. `kle` matches a number and all below it ("28.06"). `words` are
    looked for in the masked questions: all of them, each from its beginning.
    """

    since: dt.date | None = None
    until: dt.date | None = None
    ending: str = ""
    topic: str = ""
    kle: str = ""
    kind: str = ""
    language: str = ""
    edition: str = ""
    feedback: Feedback | None = None
    flagged: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of the list ends: the last row's instant and id."""

    at: dt.datetime
    id: str


@dataclass(frozen=True, slots=True)
class Flag:
    """That somebody of the staff marked a turn, and why."""

    by: str
    at: dt.datetime
    why: str


@dataclass(frozen=True, slots=True)
class Row:
    """A turn in the list."""

    turn: Turn
    flag: Flag | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of the list, the newest first; `next` is where the following begins, None on the last."""

    rows: tuple[Row, ...]
    next: Place | None


@dataclass(frozen=True, slots=True)
class Conversation:
    """A visit's turns in the order they were asked; `language` and `agreed_at` are the consent's."""

    rows: tuple[Row, ...]
    language: str
    agreed_at: dt.datetime


@dataclass(frozen=True, slots=True)
class View:
    """A person's filters under a name; `shared` ones are everybody's to use."""

    id: str
    owner: str
    name: str
    query: str
    shared: bool
