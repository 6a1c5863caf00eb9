"""The environment and the municipality's file in, the room with everything but its workers out."""

from __future__ import annotations

import datetime as dt

from chat.rates import Rates
from chat.room import Room
from chat.settings import load_chat_settings
from chat.visits import VisitStore
from ingest.settings import load_limits
from municipality import load_municipality
from municipality.hours import LOCAL


def make_room() -> Room:
    """The room, with everything but its workers. Raises what reading the settings raises."""
    from chains.card import card, explain
    from ingest.run import InlineRunner

    municipality = load_municipality()
    settings = load_chat_settings(municipality.idle_minutes)
    store = VisitStore(settings.idle_minutes * 60, settings.max_held)
    room = Room(settings, municipality, load_limits(), InlineRunner(), None, explain, card, store, Rates(settings))
    if settings.trial_date is not None:
        noon = dt.datetime.combine(settings.trial_date, dt.time(12), LOCAL)
        room.now = lambda: noon
    return room


def blank_picture() -> bytes:
    """A small white picture."""
    import io

    from PIL import Image

    made = io.BytesIO()
    Image.new("RGB", (400, 300), "white").save(made, "PNG")
    return made.getvalue()
