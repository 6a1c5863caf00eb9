"""The nouns of paper: what stands on the sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from chains.models import Line, Rewording


class NoPrinter(Exception):  # noqa: N818 -- an event, not a bug
    """This machine cannot make a PDF: WeasyPrint's libraries (Pango) are missing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the card on paper: the letter's page it stands on and the sentence itself, "" where it has none.

    `urgent`: it is worded how near the deadline is.
    """

    line: Line
    page: int | None
    quote: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on the sheet, worded late. `question` are the citizen's own words, "" for none."""

    made: dt.date
    warnings: tuple[Entry, ...]
    what: tuple[Entry, ...]
    duties: tuple[Entry, ...]
    appeal: tuple[Entry, ...]
    contacts: tuple[Entry, ...]
    rewordings: tuple[Rewording, ...] = ()
    question: str = ""

    @property
    def sections(self) -> Mapping[str, tuple[Entry, ...]]:
        """The parts under a heading of their own, in order, by the heading's key."""
        return {"must": self.duties, "appeal": self.appeal, "contact": self.contacts}
