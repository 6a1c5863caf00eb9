"""A pressed button below a card in, what it opens standing on the page out; a second press closes it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from chains.ways import Way, personal_words
from chat.after_view import offered
from chat.buttons import Payload
from chat.room import Room
from chat.visits import Visit


async def open_or_close(room: Room, visit: Visit, payload: Payload) -> None:
    """Opens what a button names, or closes it again."""
    card, name = visit.card(payload.get("card", "")), payload.get("answer", "")
    if card is None or name not in offered(card):
        return
    if name == Way.HELPING and card.personal is None and card.explanation is not None:
        personal = await asyncio.to_thread(personal_words, card.explanation, room.public)
        visit.change_card(card.id, lambda standing: replace(standing, personal=personal))
    visit.change_card(card.id, lambda standing: replace(standing, opened=standing.opened ^ {name}))
    await room.publish(visit)
