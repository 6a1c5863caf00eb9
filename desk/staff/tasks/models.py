"""The nouns of tasks: where one comes from, how it stands, what was done about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desk.staff.models import Row


class Source(StrEnum):
    """Where a task comes from."""

    WRONG_ANSWER = "wrong_answer"  # the citizen said so of an answer
    WRONG_LINE = "wrong_line"  # … of a line of the card
    UNANSWERED = "unanswered"  # the guidance had nothing


class State(StrEnum):
    """How a task stands."""

    OPEN = "open"
    DONE = "done"


class Outcome(StrEnum):
    """How a task came to its end. Others may be added by whoever ends tasks in another way."""

    NONE = ""
    PAGE = "page"  # a page says it now, or will
    PIN = "pin"  # a page that says it was pinned to the question
    OUT_OF_SCOPE = "out_of_scope"  # not ours to answer
    WAS_RIGHT = "was_right"
    FIXED = "fixed"  # the program was wrong and was mended


class Act(StrEnum):
    """What was done to a task."""

    CAME = "came"
    TOOK = "took"
    LEFT = "left"
    NOTED = "noted"
    ENDED = "ended"
    REOPENED = "reopened"
    JOINED = "joined"  # more questions were put with it


@dataclass(frozen=True, slots=True)
class Task:
    """Something to look at. `about` holds codes alone ("line", "finder", "ending" …), never what a citizen wrote.

    `assigned` is a person's id, "" for nobody's. `result` tells how it ended ("url", "edition"); `turns` is how many
    of its questions are still kept.
    """

    id: str
    at: dt.datetime
    source: str
    state: str
    title: str
    assigned: str
    about: Mapping[str, str]
    outcome: str = ""
    result: Mapping[str, str] = field(default_factory=dict)
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Deed:
    """Who did what to a task, when; `note` is what they wrote."""

    at: dt.datetime
    by: str
    act: str
    note: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A task with the turns it is about (as long as they are kept), a letter's masked sentence, and its history."""

    task: Task
    rows: tuple[Row, ...]
    sentence: str
    deeds: tuple[Deed, ...]
