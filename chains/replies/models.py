"""The nouns of replies: what a citizen may want to write back, and the letter begun for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from chains.models import Message


class Starter(StrEnum):
    """What a citizen may want to write back, in the order it is offered."""

    COMMENT = "comment"  # on a hearing (partshøring, forvaltningsloven § 19)
    APPEAL = "appeal"
    CANCEL = "cancel"  # a meeting one cannot come to
    MOVE = "move"  # a meeting to another day
    MORE_TIME = "more-time"
    PAY_LATER = "pay-later"
    ACCESS = "access"  # to the papers of one's own case (aktindsigt, forvaltningsloven § 9)


@dataclass(frozen=True, slots=True)
class Reply:
    """A letter begun: `lines` are to be sent (rendered in Danish), `hints` say what to know before sending it.

    It says nothing that the letter does not say; what only the citizen knows is left blank.
    """

    starter: Starter
    lines: tuple[Message, ...]
    hints: tuple[Message, ...]
