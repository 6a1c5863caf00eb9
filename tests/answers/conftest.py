"""The demo municipality's pages as a published edition, opened once for all tests, and a letter in hand."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from chains.answers import Answer, Answered, Question, Turn, answer
from chains.card import card
from chains.models import Explanation, Request
from ingest.finders import find
from ingest.guidance import GatherLimits, Source, SourceKind
from knowledge.editions.handle import KnowledgeBase
from knowledge.editions.publish import publish
from knowledge.editions.store import Store
from knowledge.embedding import load_embedder
from knowledge.refresh import Order, refresh
from knowledge.search import search
from knowledge.settings import KnowledgeSettings
from municipality import load_municipality
from tests.chains.sample import letter

TODAY = dt.date(2026, 11, 21)
NOW = dt.datetime(2026, 11, 21, 9, tzinfo=dt.UTC)

SUMMONS = """Solbæk Kommune
Jobcenter Solbæk

Bo Andersen
Møllevej 4
4585 Solbæk

Dato: 16. november 2026
Sagsnr.: 15.20.00-G01-118-26

Indkaldelse til jobsamtale

Kære Bo Andersen

Du skal møde til en jobsamtale tirsdag den 1. december 2026 kl. 10.30 i Jobcenter Solbæk, Rådhustorvet 1, 4585 Solbæk.

Du skal medbringe dit CV.

Du skal sende dine lønsedler for oktober senest den 27. november 2026.

Hvis du ikke møder op, kan din kontanthjælp blive nedsat.

Du kan ringe til os på telefon 72 36 47 00.

Med venlig hilsen
Jobcenter Solbæk
"""

Ask = Callable[..., Answer]


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KnowledgeBase]:
    """The demo pages, published; their vectors ship with them, so little is embedded."""
    settings = KnowledgeSettings()
    store, embedder = Store(tmp_path_factory.mktemp("answers") / "knowledge"), load_embedder(settings)
    source = Source("demo", SourceKind.FOLDER, folder=settings.seed.parent / "site")
    for _ in refresh(store, embedder, Order((source,), seed=settings.seed), GatherLimits(), NOW):
        pass
    publish(store, embedder, search, NOW)
    opened = KnowledgeBase(store, embedder, lambda: NOW)
    yield opened
    opened.close()


def explained(text: str, language: str = "da") -> Explanation:
    """The card of a letter's text."""
    whole = letter(text)
    return card(whole, find(whole, TODAY), Request(TODAY, language), load_municipality())


@pytest.fixture(scope="session")
def summons() -> Explanation:
    """A letter that calls to a meeting and asks for papers."""
    return explained(SUMMONS)


@pytest.fixture(scope="session")
def ask(base: KnowledgeBase) -> Ask:
    """Asks a question and waits for the whole answer."""

    def asked(
        text: str, language: str = "da", letters: tuple[Explanation, ...] = (), history: tuple[Turn, ...] = ()
    ) -> Answer:
        question = Question(text, language, TODAY, letters=letters, history=history)

        async def run() -> Answer:
            events = [event async for event in answer(question, base, load_municipality())]
            last = events[-1]
            assert isinstance(last, Answered)
            return last.answer

        return asyncio.run(run())

    return asked
