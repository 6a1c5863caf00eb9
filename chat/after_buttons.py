"""A pressed button below a card in, what it opens standing on the page out; a second press closes it."""

from __future__ import annotations

from dataclasses import replace

from chat.after_view import offered
from chat.buttons import Payload
from chat.room import Room
from chat.visits import Visit


async def open_or_close(room: Room, visit: Visit, payload: Payload) -> None:
    """Opens what a button names, or closes it again."""
    card, name = visit.card(payload.get("card", "")), payload.get("answer", "")
    if card is None or name not in offered(card):
        return
    visit.put(replace(card, opened=card.opened ^ {name}))
    await room.publish(visit)
