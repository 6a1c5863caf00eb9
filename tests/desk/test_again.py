"""A kept question asked again of its edition: the same comes out, and what cannot be had back is said."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from chains.answers import Answered, Question, answer
from chains.recorder import details_of, recorded
from chains.records import EXPLAINED, Turn
from desk.__main__ import main
from desk.records.recorder import DatabaseRecorder
from desk.staff import transcripts
from desk.staff.again import Edition, ask_again, caveats
from desk.staff.models import Filter
from ingest.guidance import GatherLimits, Source, SourceKind
from knowledge.editions.publish import publish
from knowledge.editions.store import Store
from knowledge.embedding import Embedder, load_embedder
from knowledge.refresh import Order, refresh
from knowledge.search import search
from knowledge.settings import KnowledgeSettings
from municipality import load_municipality
from municipality.hours import LOCAL
from tests.desk.conftest import Place, at_file
from tests.desk.sample import DETAILS, NOW
from tests.desk.test_door import TURN

QUESTION = "hvad koster det når jeg kommer tre uger for sent tilbage med mine bøger"
Base = tuple[Store, Embedder, str]


@pytest.fixture
async def place(tmp_path: Path) -> Place:
    """SQLite alone: that a kept turn reads the same from both databases, `test_transcripts` tries."""
    made = at_file(tmp_path / "records")
    await made.migrate()
    return made


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    """The demo pages, published: where they lie, the model that reads them, the edition."""
    settings = KnowledgeSettings()
    store, embedder = Store(tmp_path_factory.mktemp("again") / "knowledge"), load_embedder(settings)
    source = Source("demo", SourceKind.FOLDER, folder=settings.seed.parent / "site")
    for _ in refresh(store, embedder, Order((source,), seed=settings.seed), GatherLimits(), NOW):
        pass
    publish(store, embedder, search, NOW)
    return store, embedder, store.state().effective(NOW)


async def kept(place: Place, base: Base) -> Turn:
    """The question as it was asked and kept."""
    store, embedder, edition = base
    question = Question(QUESTION, "da", NOW.astimezone(LOCAL).date())
    events = [event async for event in answer(question, Edition(store, edition, embedder), load_municipality())]
    made = events[-1]
    assert isinstance(made, Answered)
    database = place.open()
    recorder = DatabaseRecorder(database, now=lambda: NOW)
    await recorder.agree("v", "da", "1")
    await recorder.answered(recorded("t1", "v", NOW, question, made.answer), details_of(question, made.answer))
    (row,) = (await transcripts.listed(database, Filter())).rows
    await database.close()
    return row.turn


async def test_the_same_edition_gives_the_same_answer(
    place: Place, base: Base, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    store, embedder, edition = base
    turn = await kept(place, base)
    assert turn.edition == edition and turn.details.sources
    found = await ask_again(turn, store, embedder, load_municipality())
    assert found.same and found.caveats == (), found
    assert "bøde" in found.text or "gebyr" in found.text, "what the citizen read, quoted from its page"
    changed = replace(turn, details=replace(turn.details, sources=()))
    other = await ask_again(changed, store, embedder, load_municipality())
    assert not other.same and [one.what for one in other.compared if not one.same] == ["sources"]
    monkeypatch.setenv("DATABASE_URL", place.url)
    monkeypatch.setenv("KNOWLEDGE_DIR", str(store.folder))
    assert await asyncio.to_thread(main, ["again", turn.reference.lower()]) == 0
    assert "OTHER" not in capsys.readouterr().out
    assert await asyncio.to_thread(main, ["again", "00000-00000"]) == 3


async def test_what_cannot_be_had_back_is_said(base: Base) -> None:
    store, embedder, _ = base
    local = load_municipality()
    gone = await ask_again(replace(TURN, edition="20200101T000000-abcdef"), store, embedder, local)
    assert gone.caveats == ("edition-gone",) and not gone.same
    letter = await ask_again(replace(TURN, ending=EXPLAINED, question=""), store, embedder, local)
    assert letter.caveats == ("letter",) and not letter.same
    old = replace(TURN, question="Hvad med [NAVN_1]?", details=replace(DETAILS, versions={"brevklar": "0.0.1"}))
    assert caveats(old) == ("letter", "model", "version", "masked")
