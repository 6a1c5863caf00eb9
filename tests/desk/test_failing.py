"""A database that fails: the citizen's turn goes on, the operator sees it, and nobody reads a word in the log."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest
import sqlalchemy as sa
import structlog
from starlette.responses import Response

from desk.audit import log
from desk.pages.asked import Asked
from desk.pages.route import ANYBODY, Route
from desk.records.database import PATIENCE, WAIT, Database, is_out_of_reach, open_database
from desk.records.opening import Opening
from desk.records.recorder import DatabaseRecorder, RecordsUnavailable
from desk.records.settings import RecordsSettings
from tests.chat.running import free_port
from tests.desk.pages import make_desk, visitor
from tests.desk.postgresql import Server
from tests.desk.sample import DETAILS, NOW, PLAIN, asked


async def broken(database: Database) -> None:
    async with database.write() as connection:
        await connection.exec_driver_sql("ALTER TABLE turns RENAME TO elsewhere")


async def mended(database: Database) -> None:
    async with database.write() as connection:
        await connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO turns")


async def test_a_write_that_fails_is_seen_by_the_operator_alone(database: Database) -> None:
    recorder = DatabaseRecorder(database, now=lambda: NOW)
    await recorder.agree("v", "da", "1")
    await broken(database)
    with structlog.testing.capture_logs() as logged:
        await recorder.answered(asked(1, visit="v"), DETAILS)
        await recorder.judged("turn-v-1", right=True)
        with pytest.raises(RecordsUnavailable):
            await recorder.withdraw("v")  # the page must not say "deleted"
    health = recorder.health()
    assert (health.ok, health.failed) == (False, {"answered": 1, "judged": 1, "withdraw": 1})
    assert health.last_error in ("OperationalError", "ProgrammingError")
    assert [line["event"] for line in logged] == ["records_failed"] * 3
    for words in (PLAIN.question, "turn-v-1", "turns", "daginstitution"):
        assert words not in json.dumps(logged, ensure_ascii=False)
    await mended(database)
    await recorder.answered(asked(1, visit="v"), DETAILS)
    kept = await recorder.shown("v")
    assert kept is not None and len(kept.turns) == 1
    assert recorder.health().ok


async def test_without_its_server_the_page_starts_and_answers() -> None:
    nowhere = RecordsSettings(server=f"postgresql://brevklar:not-for-logs@127.0.0.1:{free_port()}/records")
    recorder = DatabaseRecorder(open_database(nowhere))
    with structlog.testing.capture_logs() as logged:
        await recorder.start()
        for number in range(20):  # the dead server is not asked for each
            await recorder.answered(asked(number))
        with pytest.raises(RecordsUnavailable):
            await recorder.shown("v")
    assert recorder.health().failed == {"purge": 1, "answered": 20, "shown": 1}
    assert not recorder.health().ok
    assert "not-for-logs" not in str(logged) + repr(nowhere)
    await recorder.close()


@pytest.mark.parametrize("where", ["records.sqlite", "records.sqlite/below"])  # no database; no folder
async def test_a_file_that_cannot_be_does_not_stop_the_page(where: str, tmp_path: Path) -> None:
    (tmp_path / "records.sqlite").write_bytes(b"this is no database of ours, nor of anybody's" * 40)
    file = tmp_path / where
    recorder = DatabaseRecorder(open_database(RecordsSettings(file)))
    await recorder.start()
    await recorder.answered(asked(1))
    assert recorder.health().failed == {"purge": 1, "answered": 1}
    await recorder.close()


LONG = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT count(*) FROM n",
    "postgresql": "SELECT pg_sleep(30)",
}


async def test_whoever_is_cancelled_in_the_middle_leaves_the_database_to_others(database: Database) -> None:
    inside = asyncio.Event()

    async def write() -> None:
        async with database.write() as connection:
            await log.append_in(connection, "", "sign-in", "", {}, NOW)
            inside.set()
            await connection.exec_driver_sql(LONG[database.engine.dialect.name])

    writing = asyncio.create_task(write())
    await inside.wait()
    await asyncio.sleep(0.01)  # in the middle of the statement
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    await log.append(database, "", "sign-out", "", {}, NOW)  # SQLite: "locked", while a lost statement held its lock
    assert [entry.deed for entry in await log.entries(database)] == ["sign-out"]


async def test_a_file_that_another_program_holds_is_out_of_reach(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desk.records.database.WAIT", 0.05)
    database = open_database(RecordsSettings(tmp_path / "records.sqlite"))
    await database.migrate()
    with closing(sqlite3.connect(tmp_path / "records.sqlite", isolation_level=None)) as another:
        another.execute("BEGIN IMMEDIATE")
        with pytest.raises(sa.exc.OperationalError) as held:
            await log.append(database, "", "sign-in", "", {}, NOW)
    assert is_out_of_reach(held.value)
    await log.append(database, "", "sign-in", "", {}, NOW)
    await database.close()


class Slow(Database):
    """A large one: bringing it up to date takes until it is let go."""

    def __init__(self, fails: int = 0) -> None:
        object.__setattr__(self, "go", asyncio.Event())
        object.__setattr__(self, "begun", [])
        object.__setattr__(self, "fails", fails)

    go: asyncio.Event
    begun: list[int]
    fails: int

    async def migrate(self) -> None:
        self.begun.append(1)
        await self.go.wait()
        if len(self.begun) <= self.fails:
            raise ConnectionError("gone")


async def test_who_gives_up_waiting_for_a_migration_does_not_end_it_for_the_others() -> None:
    slow = Slow()
    opening = Opening(slow)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await opening.done()
    slow.go.set()
    await opening.done()
    await opening.done()
    assert slow.begun == [1], "it was begun anew"


async def test_a_migration_that_fails_is_not_tried_again_at_once() -> None:
    slow = Slow(fails=1)
    opening = Opening(slow)
    slow.go.set()
    with pytest.raises(ConnectionError):
        await opening.done()
    with pytest.raises(RecordsUnavailable):
        await opening.done()
    assert slow.begun == [1]


async def test_bringing_a_large_database_up_to_date_has_more_time_than_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    limits: list[float] = []

    async def connect(_: str, **options: float) -> None:
        limits.append(options["command_timeout"])
        raise asyncpg.CannotConnectNowError("the database system is starting up")

    monkeypatch.setattr(asyncpg, "connect", connect)
    database = open_database(RecordsSettings(server="postgresql://nobody@127.0.0.1/records"))
    for way in (database.write, database.write_for_long):
        with pytest.raises(ConnectionError, match=r"^CannotConnectNowError$"):  # out of reach, and no word of its own
            async with way():
                raise AssertionError
    assert limits == [WAIT, PATIENCE]


async def test_a_server_that_goes_away_in_the_middle_is_out_of_reach_and_no_bug(postgresql: Server) -> None:
    async def page(asked: Asked) -> Response:
        async with asked.desk.database.read() as connection:
            await connection.execute(sa.text("SELECT pg_terminate_backend(pg_backend_pid())"))
        return Response("still there")

    database = open_database(RecordsSettings(server=postgresql.url("postgres")))
    desk = make_desk(database)
    desk._opening._ready = True  # its tables are not asked for
    async with visitor(desk, routes=(Route("GET", "/desk/gone", page, ANYBODY),)) as browser:
        answer = await browser.get("/desk/gone")
    assert answer.status_code == 503
    await database.close()
