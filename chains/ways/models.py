"""The nouns of ways: what somebody may need who does not come along by the usual, digital way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from chains.models import Line, Message


class Way(StrEnum):
    """What is asked for, in the order it is offered."""

    NO_MITID = "no-mitid"
    HELPING = "helping"


@dataclass(frozen=True, slots=True)
class DutyWays:
    """A duty's line on the card, and how it is done without MitID."""

    line: Line
    told: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class WithoutMitID:
    """What holds for the whole letter, each duty with its ways, and what may be of help afterwards."""

    lead: tuple[Message, ...]
    duties: tuple[DutyWays, ...]
    afterwards: tuple[Message, ...]
