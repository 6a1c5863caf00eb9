"""The environment and the municipality's file in, the room with everything but its workers out, and the guidance
that its answers come from."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from chat.hours import local_now
from chat.rates import Rates
from chat.room import Room
from chat.settings import load_chat_settings
from chat.visits import VisitStore
from ingest.settings import load_limits
from municipality import load_municipality
from municipality.hours import LOCAL

if TYPE_CHECKING:
    from knowledge.editions.handle import KnowledgeBase
    from knowledge.editions.models import Index
    from knowledge.editions.numbers import LocalNow
    from knowledge.embedding import Embedder
    from municipality import Municipality


def make_room() -> Room:
    """The room, with everything but its workers. Raises what reading the settings raises."""
    from chains.answers import answer
    from chains.card import card, explain
    from chains.model.endpoint import load_model
    from chains.model.metrics import Metrics
    from ingest.run import InlineRunner

    municipality = load_municipality()
    settings = load_chat_settings(municipality.idle_minutes)
    store = VisitStore(settings.idle_minutes * 60, settings.max_held)
    base = open_guidance()
    metrics = Metrics()
    model = load_model(metrics=metrics)
    room = Room(
        settings,
        municipality,
        load_limits(),
        InlineRunner(),
        None,
        explain,
        card,
        lambda question, model=None, session="": answer(question, base, municipality, model, session),
        store,
        Rates(settings),
        model=model,
        metrics=metrics,
    )
    room.as_published, room.guidance = open_numbers(municipality), base
    if model is not None:
        store.on_end = model.end
    if settings.trial_date is not None:
        noon = dt.datetime.combine(settings.trial_date, dt.time(12), LOCAL)
        room.now = lambda: noon
    return room


def open_numbers(municipality: Municipality) -> LocalNow:
    """The municipality with the crisis and help numbers of the edition that answers."""
    from knowledge.editions.numbers import LocalNow
    from knowledge.editions.store import Store
    from knowledge.settings import load_settings

    return LocalNow(municipality, Store(load_settings().folder))


def open_guidance() -> KnowledgeBase:
    """The published guidance; nothing is opened before the first question, or `first_question`."""
    from knowledge.editions.handle import KnowledgeBase
    from knowledge.editions.store import Store
    from knowledge.embedding import load_embedder
    from knowledge.settings import load_settings

    settings = load_settings()
    embedder = load_embedder(settings)
    return KnowledgeBase(Store(settings.folder), embedder, prepare=lambda index: _prepare(index, embedder))


def _prepare(index: Index, embedder: Embedder) -> None:
    """Makes what a first search in an edition would make: its word index, and its answers to general questions."""
    from chains.answers.suggest import answerable
    from chains.wording import languages
    from knowledge.models import Context

    for language in languages():
        answerable(index, embedder, Context(local_now().date()), language)


async def first_question(room: Room) -> None:
    """Answers a question of our own, so that the first citizen does not wait for models and the guidance to load."""
    from chains.answers import Question

    question = Question("Hvordan får jeg hjælp til at betale min husleje?", "da", room.now().date())
    async for _ in room.answers(question):
        pass


def blank_picture() -> bytes:
    """A small white picture."""
    import io

    from PIL import Image

    made = io.BytesIO()
    Image.new("RGB", (400, 300), "white").save(made, "PNG")
    return made.getvalue()
