"""What staff say to the citizens' page: corrections of letters, and what is switched off; and what it tells them.

What keeps it (`Board`) is injected by whoever assembles the product; without one nothing is said and nothing counted.
A board is read from memory while a page is drawn: it never waits for a database.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from chains.prints import LetterPrint, alike, same_sender

ALIKE = 0.5
"""The share of its phrases that a letter has to have in common with the one that was corrected."""


class Part(StrEnum):
    """What can be switched off."""

    CHAT = "chat"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Off:
    """That a part is switched off: what citizens are told, by language (Danish always among them; {} for nothing)."""

    texts: Mapping[str, str]
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class LetterNotice:
    """A correction of letters that went out wrong: of whom, dated from when to when, worded how.

    `texts` are the correction by language, Danish always among them; `at` is when it was said.
    """

    id: str
    at: dt.datetime
    sender: str
    sent_from: dt.date
    sent_to: dt.date
    wording: LetterPrint
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """All that staff say at this moment."""

    notices: tuple[LetterNotice, ...] = ()
    off: Mapping[Part, Off] = field(default_factory=dict)

    def about(self, letter: ReadLetter) -> tuple[LetterNotice, ...]:
        """The corrections that hold for a letter, the newest first."""
        found = (notice for notice in self.notices if concerns(notice, letter))
        return tuple(sorted(found, key=lambda notice: notice.at, reverse=True))


@dataclass(frozen=True, slots=True)
class ReadLetter:
    """What is told of a letter that was read: its wording's print and its sort, not a word of it."""

    wording: LetterPrint
    sender: str  # a sort of sender (`chains.prints.sort_of_sender`), never a name
    kind: str
    topic: str
    date: dt.date | None


@dataclass(frozen=True, slots=True)
class WrongLine:
    """A line of a card that a citizen calls wrong. `sentence` is the letter's, masked: to be kept with consent only."""

    visit: str
    line: str
    key: str
    finder: str
    certainty: float
    language: str
    sentence: str = field(default="", repr=False)


class Board(Protocol):
    """Where staff and the citizens' page leave word for each other. What is told never raises and never takes long."""

    def said(self) -> Said:
        """What staff say, as it was a few seconds ago; where that cannot be read, as it was last known."""
        ...

    async def letter_read(self, letter: ReadLetter) -> None:
        """Count a letter that was read."""
        ...

    async def letter_asked(self, letter: ReadLetter) -> None:
        """Count that something was asked about a letter."""
        ...

    async def line_wrong(self, letter: ReadLetter, wrong: WrongLine) -> None:
        """Tell of a line that a citizen calls wrong."""
        ...


class NoBoard:
    """Says nothing, counts nothing."""

    def said(self) -> Said:
        """Nothing is said."""
        return Said()

    async def letter_read(self, letter: ReadLetter) -> None:
        """Nothing is counted."""

    async def letter_asked(self, letter: ReadLetter) -> None:
        """Nothing is counted."""

    async def line_wrong(self, letter: ReadLetter, wrong: WrongLine) -> None:
        """Nobody is told."""


def concerns(notice: LetterNotice, letter: ReadLetter) -> bool:
    """Whether a correction holds for a letter: its sender, its date and its wording all fit.

    A letter whose date could not be read is not shut out by it: the correction says which letters it is about.
    """
    in_time = letter.date is None or notice.sent_from <= letter.date <= notice.sent_to
    return in_time and same_sender(notice.sender, letter.wording) and alike(notice.wording, letter.wording) >= ALIKE
