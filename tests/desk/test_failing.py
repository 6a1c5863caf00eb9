"""A database that fails: the citizen's turn goes on, the operator sees it, and nobody reads a word in the log."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import structlog

from desk.records.database import Database, open_database
from desk.records.recorder import DatabaseRecorder, RecordsUnavailable
from desk.records.settings import RecordsSettings
from tests.chat.running import free_port
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
