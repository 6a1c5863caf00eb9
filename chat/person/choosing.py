"""A form of the citizen's in, what they chose to share out, and what staff will see of it. Free of HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass

from chains.models import Section
from chains.sharing import LONGEST_QUESTION, MOST_CARDS, MOST_TURNS, Chosen, Exchange, made
from chains.wording import Wording
from chat.flow import new_id
from chat.models import Card, HandedOver, Reply
from chat.room import Room
from chat.visits import Visit

HANDED_OVER = "handed-over"
"""The entry's id: a visit has one code at a time."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A card that can be shared: its id, and what it is called on the page."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Form:
    """What was ticked and written: the ids of cards, whether the answers too, the open question."""

    cards: frozenset[str] = frozenset()
    answers: bool = False
    question: str = ""


def offers(visit: Visit, wording: Wording) -> tuple[Offer, ...]:
    """The cards that can be shared, by what they say the letter is."""
    return tuple(Offer(card.id, _title(card, wording)) for card in _cards(visit))


def exchanges(visit: Visit) -> int:
    """How many questions with answers can be shared."""
    return len(visit.replies()[-MOST_TURNS:])


async def preview(room: Room, visit: Visit, form: Form) -> tuple[str, bool]:
    """Makes what staff would see of what was chosen and holds it in the visit; its number, and whether there is
    anything in it."""
    chosen = _chosen(visit, form)
    language, level = visit.language, visit.level
    shared = await asyncio.to_thread(made, chosen, language, level, room.instant(), room.public)
    number = new_id()
    visit.preview = (number, shared) if not shared.is_empty else None
    return number, not shared.is_empty


async def share(room: Room, visit: Visit, number: str) -> bool:
    """Shares exactly what was shown under `number`; whether that was still what the citizen saw last.

    Raises RecordsUnavailable.
    """
    if room.handovers is None or visit.preview is None or visit.preview[0] != number:
        return False
    _, shared = visit.preview
    coded = await room.handovers.share(visit.id, shared)
    visit.preview, visit.coded = None, coded
    visit.drop(HANDED_OVER)
    visit.put(HandedOver(HANDED_OVER, coded))
    await room.publish(visit)
    return True


async def withdraw(room: Room, visit: Visit) -> None:
    """Deletes what is shared. Raises RecordsUnavailable."""
    if room.handovers is not None:
        await room.handovers.withdraw(visit.id)
    visit.coded = None
    visit.drop(HANDED_OVER)
    await room.publish(visit)


def _chosen(visit: Visit, form: Form) -> Chosen:
    cards = [card.explanation for card in _ticked(visit, form.cards) if card.explanation is not None]
    replies: list[Reply] = visit.replies() if form.answers else []
    turns = tuple(Exchange(reply.question, reply.answer, reply.right) for reply in replies)
    return Chosen(tuple(cards), turns, form.question[:LONGEST_QUESTION])


def _ticked(visit: Visit, ids: Collection[str]) -> list[Card]:
    return [card for card in _cards(visit) if card.id in ids]


def _cards(visit: Visit) -> list[Card]:
    return [card for card in visit.cards() if card.explanation is not None][-MOST_CARDS:]


def _title(card: Card, wording: Wording) -> str:
    line = next((line for line in card.lines if line.section is Section.WHAT), None)
    return wording.line(line) if line is not None else str(card.number)
