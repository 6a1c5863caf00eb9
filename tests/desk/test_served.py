"""The real server with records behind it. (Without its database: tests/chat/test_server.py has none.)"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.chat.running import start
from tests.desk.sample import HEAD


def test_the_server_makes_its_tables_and_keeps_nothing_by_itself(tmp_path: Path) -> None:
    running = start(tmp_path / "app", None, DATABASE_URL="")
    try:
        with closing(sqlite3.connect(tmp_path / "app" / "var" / "records" / "records.sqlite")) as file:
            assert file.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
            for table in ("consents", "turns", "counts"):
                assert file.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    finally:
        running.stop()
    assert "records_failed" not in running.log()
