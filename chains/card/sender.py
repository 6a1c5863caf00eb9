"""A case in, who wrote the letter as an argument of sentences out."""

from __future__ import annotations

from chains.card.resolve import Case
from chains.models import Message, Name


def sender_of(case: Case) -> Message:
    """The sender's name, or the word for a sender nobody knows."""
    name = case.facts.head.sender
    return Message("sender-known", {"name": Name(name)}) if name else Message("sender-unknown")
