"""What a citizen shares with staff in, as it is stored out: the nouns of a hand-over, and who keeps it.

The citizen chooses what to share, sees it first, and gets a code to say on the phone. Who keeps it for staff
(`HandOvers`) is injected by whoever assembles the product; without one the page tells whom to call.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

VALID = dt.timedelta(hours=24)
"""How long a code opens what was shared."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a card in one language: its heading, and its sentences in the order they were read."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedDeadline:
    """A deadline of a letter, in Danish: what has to be done, by when, and how that was counted.

    `basis` is what it is counted from ("absolute", "letter_date", "receipt"), `told` the sentences that say so.
    """

    what: str
    date: dt.date | None
    moved_to: dt.date | None
    basis: str
    passed: bool
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedCard:
    """A letter's card. `parts` is the exact card, by language: Danish, and the citizen's. No word of the letter that
    did not stand on the card."""

    kind: str
    topic: str | None
    kle: str | None
    deadlines: tuple[SharedDeadline, ...]
    parts: Mapping[str, tuple[Part, ...]]


@dataclass(frozen=True, slots=True)
class SharedTurn:
    """A question in its own words, how it ended, and the answer by language; `right` is what the citizen said of it."""

    question: str
    ending: str
    answer: Mapping[str, str]
    right: bool | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """All that staff see. `question` is what the citizen wants to ask, in their own words, "" for nothing."""

    language: str
    at: dt.datetime
    cards: tuple[SharedCard, ...] = ()
    turns: tuple[SharedTurn, ...] = ()
    question: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it."""
        return not (self.cards or self.turns or self.question)


@dataclass(frozen=True, slots=True)
class Coded:
    """That something is shared: the code to say, how long it opens, and for how many days it is kept after that (0:
    it is deleted then)."""

    code: str
    until: dt.datetime
    kept_days: int = 0


@dataclass(frozen=True, slots=True)
class Stored:
    """A hand-over as it is stored: all of it, until when its code opens it, and when it is deleted."""

    expires: dt.datetime
    kept_until: dt.datetime
    shared: HandOver


class HandOvers(Protocol):
    """Keeps what is shared for staff, under a code."""

    async def share(self, visit: str, what: HandOver) -> Coded:
        """Keep it, in the place of what the visit shared before. Raises chains.records.RecordsUnavailable."""
        ...

    async def shared(self, visit: str) -> bool:
        """Whether something of the visit can still be opened. Raises RecordsUnavailable."""
        ...

    async def stored(self, visit: str) -> tuple[Stored, ...]:
        """All that is stored of what the visit has shared, the oldest first. Raises RecordsUnavailable."""
        ...

    async def withdraw(self, visit: str) -> None:
        """Delete all that the visit shares: its code opens nothing any more. Raises RecordsUnavailable."""
        ...


# --- as JSON -----------------------------------------------------------------------------------------------


def to_json(whole: HandOver) -> dict[str, Any]:
    """What is stored."""
    told: dict[str, Any] = dataclasses.asdict(whole)
    told["at"] = whole.at.isoformat()
    for card in told["cards"]:
        for one in card["deadlines"]:
            for day in ("date", "moved_to"):
                one[day] = one[day].isoformat() if one[day] else None
    return told


def stored_json(one: Stored) -> dict[str, Any]:
    """What is stored, with its times, for whoever asks what is stored of them."""
    return {"expires": one.expires.isoformat(), "kept_until": one.kept_until.isoformat(), **to_json(one.shared)}


def from_json(told: Mapping[str, Any]) -> HandOver:
    """What was stored. Raises KeyError or ValueError for anything else."""
    return HandOver(
        language=told["language"],
        at=dt.datetime.fromisoformat(told["at"]),
        cards=tuple(_card_from(card) for card in told["cards"]),
        turns=tuple(SharedTurn(**turn) for turn in told["turns"]),
        question=told["question"],
    )


def _card_from(card: Mapping[str, Any]) -> SharedCard:
    return SharedCard(
        kind=card["kind"],
        topic=card["topic"],
        kle=card["kle"],
        deadlines=tuple(_deadline_from(one) for one in card["deadlines"]),
        parts={
            language: tuple(Part(part["title"], tuple(part["lines"])) for part in parts)
            for language, parts in card["parts"].items()
        },
    )


def _deadline_from(one: Mapping[str, Any]) -> SharedDeadline:
    days = {day: dt.date.fromisoformat(one[day]) if one[day] else None for day in ("date", "moved_to")}
    return SharedDeadline(one["what"], days["date"], days["moved_to"], one["basis"], one["passed"], tuple(one["told"]))
