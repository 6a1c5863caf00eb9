"""A citizen who agreed writes 300 identifiers into the real page, in questions and in letters; then the server is killed.

Every byte it may have written is looked at: database, log of changes, own folder, logs, and what is exported.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from tests.chat.citizen import Citizen
from tests.chat.running import ROOT, Running, start
from tests.chat.sample import TEXT
from tests.desk.sample import HEAD
from tests.desk.test_no_traces import MARKER, found, planted

AT_MOST = 900
"""Characters of one question: what is longer, or has many lines, is read as a letter."""


def questions() -> list[str]:
    """The planted excerpts, each on one line, as few questions as their length allows."""
    entries, _ = planted()
    packed: list[str] = []
    for entry in entries:
        one = " ".join(entry.text.split())
        if packed and len(packed[-1]) + len(one) < AT_MOST:
            packed[-1] += f" {one}"
        else:
            packed.append(one)
    return [f"Hvad betyder {MARKER}? {text}?" for text in packed]


def letters() -> list[str]:
    """The same as pasted letters, few and long."""
    entries, _ = planted()
    texts = [entry.text for entry in entries]
    return [f"{TEXT}\n\n" + "\n\n".join(texts[first : first + 100]) for first in range(0, len(texts), 100)]


async def visit(running: Running, database: Path) -> int:
    """Agrees, asks and pastes it all; how many turns are stored in the end."""
    asked, pasted = questions(), letters()
    async with Citizen(running.url) as citizen:
        await citizen.press("keep", await citizen.button("keep", answer="what"))
        await citizen.press("keep", await citizen.button("keep", answer="yes"))
        for text in (*asked, *pasted):
            await citizen.send(text)
            await asyncio.wait_for(citizen.idle.wait(), 60)
        for _ in range(300):
            if turns(database) >= len(asked):
                break
            await asyncio.sleep(0.1)
        return turns(database)


def turns(database: Path) -> int:
    """How many are stored."""
    with closing(sqlite3.connect(database)) as file:
        return int(file.execute("SELECT count(*) FROM turns").fetchone()[0])


def assert_made_and_empty(database: Path) -> None:
    """The server has made its tables when it starts, and keeps nothing by itself."""
    with closing(sqlite3.connect(database)) as file:
        assert file.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
        for table in ("consents", "turns", "counts"):
            assert file.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_no_identifier_is_on_the_disk_after_a_visit_and_a_kill(tmp_path: Path) -> None:
    _, identifiers = planted()
    assert len(identifiers) >= 300
    database = tmp_path / "app" / "var" / "records" / "records.sqlite"  # where it lies unless told otherwise
    running = start(
        tmp_path / "app",
        DATABASE_URL="",
        KNOWLEDGE_DIR=str(tmp_path / "none"),
        MESSAGES_PER_VISIT="1000 per minute",
        MESSAGES_PER_ADDRESS="1000 per minute",
        OMP_NUM_THREADS="1",
    )
    try:
        assert_made_and_empty(database)
        kept = asyncio.run(visit(running, database))
    finally:
        running.stop(signal.SIGKILL)
    assert kept >= len(questions()) // 2, running.log()
    with closing(sqlite3.connect(database)) as file:
        (reference,) = file.execute("SELECT reference FROM turns LIMIT 1").fetchone()
    assert "records_failed" not in running.log()
    exported = tmp_path / "app" / "exported.json"
    command = [sys.executable, "-m", "desk", "export", reference]
    with exported.open("w") as out:
        environment = {**os.environ, "DATABASE_URL": f"sqlite:///{database}", "PYTHONPATH": str(ROOT)}
        subprocess.run(command, cwd=tmp_path, env=environment, stdout=out, check=True, timeout=60)
    assert found({*identifiers, MARKER}, tmp_path) == {MARKER}, "the marker, for the search must find what is kept"
