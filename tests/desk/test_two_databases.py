"""The server and the command line at the same file at once: neither takes the other's log away."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from pathlib import Path

import sqlalchemy as sa

from desk.audit import log
from desk.records.database import open_database
from desk.records.settings import load_records_settings
from tests.desk.pages import NOW

ANOTHER = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT count(*) FROM audit'); c.close()"


async def test_a_second_opening_leaves_the_locks_of_the_first(tmp_path: Path) -> None:
    """POSIX drops all locks that a process has on a file when it closes the file once: SQLite's too."""
    file = tmp_path / "records.sqlite"
    settings = load_records_settings({"DATABASE_URL": f"sqlite:///{file}"})
    first, second = open_database(settings), open_database(settings)
    await first.migrate()
    await log.append(first, "", "sign-in", "", {}, NOW)
    await second.migrate()
    await second.close()
    done = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", ANOTHER, str(file)], timeout=60)
    assert done.returncode == 0
    assert file.with_name("records.sqlite-wal").exists(), "the other process took the log of an open database away"
    await log.append(first, "", "sign-in", "", {}, NOW)
    assert (await log.verify(first)).entries == 2
    async with first.read() as connection:
        assert await connection.scalar(sa.text("PRAGMA integrity_check")) == "ok"
    await first.close()
    assert sqlite3.connect(file).execute("SELECT count(*) FROM audit").fetchone() == (2,)
