"""What happens to a letter's card in, told to whoever keeps the board (`chains.notices.Board`)."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from chains.models import Line
from chains.notices import Off, Part, ReadLetter, WrongLine
from chat.board_view import off_note
from chat.logs import log
from chat.models import Card
from chat.room import Room
from chat.visits import Visit
from ingest.models import Facts
from municipality import Municipality

SENTENCE = 500
"""Characters of a letter's sentence told of with a wrong line."""


def tell_read(room: Room, visit: Visit, batch: str) -> None:
    """Counts the letters of one reading, and notes on their cards what staff may have said about them.

    In the background: no card waits for its print.
    """
    _soon(room, _tell_read(room, visit, batch))


async def _tell_read(room: Room, visit: Visit, batch: str) -> None:
    for card in visit.cards():
        if card.id.startswith(batch) and card.facts is not None and card.read is None:
            try:
                read = await asyncio.to_thread(_read, card, card.facts, room.municipality)
            except Exception as error:
                log.failed("letter_print", error)
                continue
            visit.change_card(card.id, lambda standing, read=read: replace(standing, read=read))  # type: ignore[misc]
            if room.board.said().about(read):
                await room.publish(visit)
            if card.facts.is_letter:
                await room.board.letter_read(read)


def tell_asked(room: Room, visit: Visit, cards: tuple[str, ...]) -> None:
    """Counts that something was asked while a letter was in hand: about the newest."""
    card = visit.card(cards[-1]) if cards else None
    if card is not None and card.read is not None:
        _soon(room, room.board.letter_asked(card.read))


async def tell_wrong(room: Room, visit: Visit, card: Card, line: Line) -> None:
    """Tells of a line called wrong: which one, and who found it. The letter's sentence goes along masked, and is kept
    only where the citizen has agreed to records."""
    from chains.model.public import public_words
    from ingest.mask import mask

    if card.read is None or card.facts is None:
        return
    said = line.span.of(card.letter.text)[:SENTENCE] if line.span else ""
    masked = (await asyncio.to_thread(mask, said, public_words(room.municipality))).text if said else ""
    finder = _finder(card.facts, line)
    wrong = WrongLine(visit.id, line.id, line.key, finder, line.certainty, visit.language, masked)
    _soon(room, room.board.line_wrong(card.read, wrong))


def switched_off(room: Room) -> Off | None:
    """That the chat is switched off, if it is."""
    return room.board.said().off.get(Part.CHAT)


def refuse_switched_off(visit: Visit, note_id: str, off: Off) -> None:
    """Says that the chat is switched off, and whom to call."""
    visit.put(off_note(note_id, Part.CHAT, off))


def _soon(room: Room, telling: Coroutine[Any, Any, None]) -> None:
    """Tells it in the background: the citizen waits for no count."""
    task = asyncio.create_task(telling)
    room.telling.add(task)
    task.add_done_callback(room.telling.discard)


def _read(card: Card, facts: Facts, municipality: Municipality) -> ReadLetter:
    from chains.prints import letter_print, sort_of_sender

    head = facts.head
    sort = sort_of_sender(head.sender, municipality)
    return ReadLetter(letter_print(card.letter, facts), sort, facts.kind.value, facts.topic or "", head.date)


def _finder(facts: Facts, line: Line) -> str:
    """Who found what a line says; "" for what is in no one place of the letter."""
    found = (*facts.actions, *facts.amounts, *facts.appointments, *facts.consequences, *facts.contacts)
    ended = (one for one in (facts.appeal, facts.payment) if one is not None)
    return next((one.finder for one in (*found, *ended) if one.span == line.span), "")
