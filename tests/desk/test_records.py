"""What is kept with consent, what without, and how it goes again: on both databases."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import sqlalchemy as sa

from chains.answers.models import Ending
from chains.records import document
from desk.records import store
from desk.records.database import Database
from desk.records.models import Details, Tally, Why, reference_of, visit_key
from desk.records.recorder import DatabaseRecorder
from desk.records.retention import keep_within
from desk.schema import METADATA
from tests.desk.conftest import Place
from tests.desk.sample import DETAILS, HEAD, NOW, PLAIN, asked


@pytest.fixture
async def recorder(database: Database) -> AsyncIterator[DatabaseRecorder]:
    yield DatabaseRecorder(database, now=lambda: NOW)


async def test_without_consent_an_answer_is_counted_and_not_kept(
    recorder: DatabaseRecorder, database: Database
) -> None:
    await recorder.answered(PLAIN, DETAILS)
    await recorder.judged(PLAIN.id, right=False)
    assert await recorder.shown(PLAIN.visit) is None
    assert (await store.totals(database)).turns == 0
    assert await store.counts(database) == ((Tally(NOW.date(), "answered", "da", "daycare"), 1, 0, 1),)


async def test_with_consent_exactly_what_is_stored_is_shown(recorder: DatabaseRecorder, database: Database) -> None:
    await recorder.agree(PLAIN.visit, "da", "1")
    await recorder.answered(PLAIN, DETAILS)
    await recorder.judged(PLAIN.id, right=True)
    kept = await recorder.shown(PLAIN.visit)
    assert kept is not None
    (turn,) = kept.turns
    assert (turn.question, turn.at, turn.ending, turn.right) == (PLAIN.question, NOW, "answered", True)
    assert (turn.near, turn.terms, turn.certainty) == (PLAIN.near, PLAIN.terms, PLAIN.certainty)
    assert (turn.edition, turn.warnings, turn.details) == (PLAIN.edition, PLAIN.warnings, DETAILS)
    assert turn.reference == reference_of(visit_key(PLAIN.visit), PLAIN.id)
    async with database.read() as connection:
        (row,) = (await connection.execute(sa.select(METADATA.tables["turns"]))).mappings()
    exported = document(turn.visit, kept, ())["turns"][0]
    assert set(row) - {"visit"} <= set(exported), "something is stored that is not shown"
    assert PLAIN.visit not in str(dict(row)), "the visit's own id opens the citizen's page"


async def test_an_answer_given_anew_takes_the_place_of_the_first(
    recorder: DatabaseRecorder, database: Database
) -> None:
    await recorder.agree(PLAIN.visit, "da", "1")
    await recorder.answered(PLAIN, DETAILS)
    await recorder.judged(PLAIN.id, right=True)
    await recorder.answered(replace(PLAIN, language="en", ending=Ending.NEEDS_CLARIFICATION), DETAILS)
    kept = await recorder.shown(PLAIN.visit)
    assert kept is not None
    assert [(turn.language, turn.ending, turn.right) for turn in kept.turns] == [("en", "needs_clarification", True)]
    assert [count[1:] for count in await store.counts(database)] == [(1, 1, 0)]


async def test_no_visit_writes_over_anothers_turn(recorder: DatabaseRecorder) -> None:
    for visit in ("one", "two"):
        await recorder.agree(visit, "da", "1")
        await recorder.answered(replace(PLAIN, visit=visit, question=f"Hvad er {visit}?"))
    one, two = await recorder.shown("one"), await recorder.shown("two")
    assert one is not None and [turn.question for turn in one.turns] == ["Hvad er one?"]
    assert two is not None and two.turns == ()


async def test_taking_the_consent_back_deletes_everything(recorder: DatabaseRecorder, database: Database) -> None:
    for visit in ("stays", "goes"):
        await recorder.agree(visit, "da", "1")
        await recorder.answered(asked(1, visit=visit))
        await recorder.judged(asked(1, visit=visit).id, right=False)
    assert await recorder.withdraw("goes") == 1
    await recorder.answered(asked(2, visit="goes"))
    assert await recorder.shown("goes") is None
    kept = await recorder.shown("stays")
    assert kept is not None and len(kept.turns) == 1
    totals = await store.totals(database)
    assert (totals.consents, totals.turns, totals.judged) == (1, 1, 1)
    assert totals.deleted == {Why.WITHDRAWN: 1}
    assert totals.counted == 3


async def test_a_turn_under_way_does_not_outlive_the_consent(recorder: DatabaseRecorder, place: Place) -> None:
    """Written by one replica while the other takes the consent back, in whatever order they come."""
    other = DatabaseRecorder(place.open(), now=lambda: NOW)
    await asyncio.gather(recorder.answered(asked(0)), other.answered(asked(0)))  # both warm
    for number in range(1, 11):
        visit = f"visit-{number}"
        await recorder.agree(visit, "da", "1")
        await asyncio.gather(recorder.answered(asked(number, visit=visit)), other.withdraw(visit))
        assert await recorder.shown(visit) is None
    assert recorder.health().failed == other.health().failed == {}
    await other.close()


async def test_writers_of_two_replicas_do_not_lose_each_others_turns(place: Place, database: Database) -> None:
    recorders = [DatabaseRecorder(place.open(), now=lambda: NOW) for _ in range(2)]
    await recorders[0].agree("v", "da", "1")
    turns = [asked(number, visit="v") for number in range(30)]
    await asyncio.gather(*(recorders[number % 2].answered(turn) for number, turn in enumerate(turns)))
    # each tells what was said of the other's answers: read first, then written
    await asyncio.gather(*(recorders[1 - number % 2].judged(turn.id, right=True) for number, turn in enumerate(turns)))
    assert [one.health().failed for one in recorders] == [{}, {}]
    kept = await recorders[0].shown("v")
    assert kept is not None and {turn.id for turn in kept.turns} == {turn.id for turn in turns}
    assert all(turn.right for turn in kept.turns)
    assert [count[1:] for count in await store.counts(database)] == [(30, 0, 0)]
    for one in recorders:
        await one.close()


async def test_after_thirty_days_a_turn_is_deleted_and_its_count_stays(
    recorder: DatabaseRecorder, database: Database
) -> None:
    await recorder.agree("v", "da", "1")
    for days in (0, 1, 2):
        await recorder.answered(asked(days, visit="v", at=NOW + dt.timedelta(days=days)))
    month = NOW + dt.timedelta(days=30)
    for clock, left in (
        (month - dt.timedelta(seconds=1), 3),  # not a second too early
        (month, 2),  # the day it is thirty days old
        (month + dt.timedelta(days=1), 1),
    ):
        await keep_within(database, 30, clock)
        kept = await recorder.shown("v")
        assert kept is not None and len(kept.turns) == left
    await keep_within(database, 30, month + dt.timedelta(days=2))
    assert await recorder.shown("v") is None, "with the last turn the consent goes"
    totals = await store.totals(database)
    assert (totals.consents, totals.turns, totals.counted, totals.deleted) == (0, 0, 3, {Why.RETENTION: 3})


async def test_a_running_server_deletes_what_is_old_by_itself(place: Place) -> None:
    clock = [NOW]
    recorder = DatabaseRecorder(place.open(), retention_days=30, now=lambda: clock[0])
    await recorder.start()
    await recorder.agree("v", "da", "1")
    await recorder.answered(asked(1, visit="v"))
    await recorder.close()
    clock[0] += dt.timedelta(days=31)
    await recorder.start()
    assert await recorder.shown("v") is None
    assert recorder.health().ok
    await recorder.close()


async def test_a_visit_is_found_by_a_reference_read_out_on_the_phone(
    recorder: DatabaseRecorder, database: Database
) -> None:
    await recorder.agree("v", "da", "1")
    await recorder.answered(asked(1, visit="v"))
    key = visit_key("v")
    code = reference_of(key, asked(1, visit="v").id)
    for written in (key, code, code.lower(), code.replace("-", " "), code.replace("0", "o").replace("1", "i")):
        assert await store.find_visit(database, written) == key, written
    assert await store.find_visit(database, "00000-00000") is None


async def test_the_tables_are_made_once_however_many_replicas_start(new_place: Place) -> None:
    replicas = [new_place.open() for _ in range(4)]
    await asyncio.gather(*(replica.migrate() for replica in replicas))
    await replicas[0].migrate()
    assert [await replica.version() for replica in replicas] == [HEAD] * 4
    for replica in replicas:
        await replica.close()


async def test_the_migrations_make_the_tables_the_code_knows(database: Database) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    def ours(_: object, name: str | None, *__: object) -> bool:
        return not str(name).startswith("search_")  # the index of words is each database's own

    async with database.read() as connection:
        differences = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync, opts={"include_object": ours}), METADATA)
        )
    assert differences == []


async def test_the_database_itself_refuses_a_turn_without_consent(database: Database) -> None:
    from desk.records.rows import row_of
    from tests.desk.test_door import TURN

    with pytest.raises(sa.exc.IntegrityError) as refused:
        async with database.write() as connection:
            await connection.execute(sa.insert(METADATA.tables["turns"]).values(row_of(TURN)))
    assert TURN.question not in str(refused.value)


async def test_details_may_be_missing(recorder: DatabaseRecorder) -> None:
    await recorder.agree("v", "da", "1")
    await recorder.answered(asked(1, visit="v"))
    kept = await recorder.shown("v")
    assert kept is not None
    assert [source.url for source in kept.turns[0].details.sources] == list(PLAIN.sources)
    assert kept.turns[0].details.model is Details().model
