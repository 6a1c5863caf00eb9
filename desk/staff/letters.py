"""A letter that staff bring in, its print and what it says of itself out; the letter is forgotten."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from chains.notices import ReadLetter
from ingest.models import Upload
from ingest.run import Runner
from ingest.settings import Limits
from municipality import Municipality


@dataclass(frozen=True, slots=True)
class Brought:
    """A letter that staff brought: its print and sort, and its sender's name as it writes it, "" for none."""

    letter: ReadLetter
    sender: str


async def read_letter(
    upload: Upload, runner: Runner, limits: Limits, municipality: Municipality, today: dt.date
) -> Brought | None:
    """The first letter of an upload; None where there is none. Raises UnreadableUpload."""
    from chains.card import explain
    from chains.models import Done, Request
    from chains.prints import letter_print, sort_of_sender

    async for event in explain((upload,), Request(today), runner, limits, municipality):
        if isinstance(event, Done) and event.explanations:
            whole = event.explanations[0]
            head, facts = whole.facts.head, whole.facts
            sort = sort_of_sender(head.sender, municipality)
            wording = letter_print(whole.letter, facts)
            return Brought(ReadLetter(wording, sort, facts.kind.value, facts.topic or "", head.date), head.sender or "")
    return None
