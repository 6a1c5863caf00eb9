"""The real server with records behind it: its tables are made when it starts, its page does without them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.chat.running import free_port, start


def test_the_server_makes_its_tables_and_keeps_nothing_by_itself(tmp_path: Path) -> None:
    running = start(tmp_path / "app", None, DATABASE_URL="")
    try:
        with closing(sqlite3.connect(tmp_path / "app" / "var" / "records" / "records.sqlite")) as file:
            assert file.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
            for table in ("consents", "turns", "counts"):
                assert file.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    finally:
        running.stop()
    assert "records_failed" not in running.log()


def test_the_server_answers_without_its_database_and_says_so(tmp_path: Path) -> None:
    running = start(tmp_path / "app", None, DATABASE_URL=f"postgresql://nobody:hush@127.0.0.1:{free_port()}/none")
    running.stop()
    failed = [json.loads(line) for line in running.log().splitlines() if '"records_failed"' in line]
    assert [line["deed"] for line in failed] == ["purge"]
    assert "hush" not in running.log()
