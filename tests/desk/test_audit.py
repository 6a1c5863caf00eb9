"""The audit log: nothing in it changes, goes, or is lost, and whoever tries is found out."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from desk.__main__ import main
from desk.accounts.models import Role
from desk.arguments import ROLES, parser
from desk.audit import log
from desk.audit.models import FIRST, Verdict, chained
from desk.audit.tables import AUDIT
from desk.commands import COMMANDS
from desk.records.database import Database, open_database
from desk.records.settings import load_records_settings
from tests.chat.running import ROOT
from tests.desk.conftest import Place
from tests.desk.pages import NOW, make_desk, plain, signed_in

DISARMED = {
    "sqlite": ["DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete"],
    "postgresql": ["DROP TRIGGER audit_append_only ON audit"],
}
"""What somebody does first who rules the database and wants to change what is written down."""


async def write(database: Database, entries: int = 5) -> None:
    for number in range(entries):
        details = {"why": "journal 26-1234", "turns": str(number)}
        await log.append(database, "0123456789abcdef", "read-transcript", f"K7Q2M-{number:05}", details, NOW)


async def disarm(database: Database) -> None:
    async with database.write() as connection:
        for statement in DISARMED[connection.dialect.name]:
            await connection.execute(sa.text(statement))


async def test_the_log_reads_as_it_was_written_the_newest_first(database: Database) -> None:
    await write(database, 3)
    entries = await log.entries(database)
    assert [entry.number for entry in entries] == [3, 2, 1]
    newest = entries[0]
    assert (newest.who, newest.deed, newest.subject, newest.at) == (
        "0123456789abcdef",
        "read-transcript",
        "K7Q2M-00002",
        NOW,
    )
    assert newest.details == {"why": "journal 26-1234", "turns": "2"}
    assert await log.entries(database, before=2) == entries[2:]
    assert await log.entries(database, deed="export") == ()


async def test_a_log_that_nobody_touched_holds(database: Database) -> None:
    assert await log.verify(database) == Verdict(0, FIRST)
    await write(database, 5)
    verdict = await log.verify(database)
    assert (verdict.entries, verdict.holds, verdict.head) == (5, True, await log.hash_of(database, 5))


@pytest.mark.parametrize(
    "statement", ["UPDATE audit SET who = ''", "DELETE FROM audit", "DELETE FROM audit WHERE number = 2"]
)
async def test_the_database_itself_refuses_to_change_or_delete(database: Database, statement: str) -> None:
    await write(database, 2)
    with pytest.raises(sa.exc.DBAPIError, match="append-only"):
        async with database.write() as connection:
            await connection.execute(sa.text(statement))
    assert (await log.verify(database)).entries == 2


async def test_postgresql_refuses_to_empty_the_log(database: Database) -> None:
    if database.is_sqlite:
        pytest.skip("SQLite knows no TRUNCATE")
    await write(database, 2)
    with pytest.raises(sa.exc.DBAPIError, match="append-only"):
        async with database.write() as connection:
            await connection.execute(sa.text("TRUNCATE audit"))


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE audit SET who = 'somebody' WHERE number = 3", 3),
        ("UPDATE audit SET deed = 'sign-in' WHERE number = 1", 1),
        ("UPDATE audit SET subject = 'other' WHERE number = 5", 5),
        ("UPDATE audit SET details = '{}' WHERE number = 2", 2),
        ("UPDATE audit SET at = '2026-11-22 08:59:59.000000' WHERE number = 4", 4),
        ("UPDATE audit SET number = 9 WHERE number = 5", 5),
        ("UPDATE audit SET hash = '0' WHERE number = 2", 2),
        ("DELETE FROM audit WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 3", 3),
        ("UPDATE audit SET details = 'no JSON' WHERE number = 4", 4),
    ],
)
async def test_whoever_rules_the_database_and_changes_an_entry_is_found_out(
    database: Database, statement: str, broken: int
) -> None:
    await write(database)
    await disarm(database)
    async with database.write() as connection:
        await connection.execute(sa.text(statement))
    assert (await log.verify(database)).broken == broken
    async with await signed_in(make_desk(database), "admin") as admin:
        assert f"nr. {broken}" in plain(await admin.get("/desk/audit/check"))
        assert (await admin.get("/desk/audit")).status_code == 200, "the page must show what there is"


async def test_an_entry_put_in_between_is_found_out_even_with_a_hash_of_its_own(database: Database) -> None:
    await write(database)
    await disarm(database)
    before = await log.hash_of(database, 2)
    texts = "", "sign-in", "", "{}"
    async with database.write() as connection:
        await connection.execute(sa.delete(AUDIT).where(AUDIT.c.number == 3))
        row = {"number": 3, "at": NOW, "hash": chained(str(before), 3, NOW, *texts)}
        await connection.execute(sa.insert(AUDIT).values(**row, who="", deed="sign-in", subject="", details="{}"))
    assert (await log.verify(database)).broken == 4


async def test_entries_written_at_once_stand_one_after_the_other(place: Place) -> None:
    replicas = [place.open() for _ in range(3)]
    await replicas[0].migrate()
    await asyncio.gather(*(write(replica, 10) for replica in replicas))
    verdict = await log.verify(replicas[0])
    assert (verdict.entries, verdict.broken) == (30, None)
    for replica in replicas:
        await replica.close()


async def test_a_deed_that_fails_is_not_written_down_as_done(database: Database) -> None:
    with contextlib.suppress(LookupError):
        async with database.write() as connection:
            await log.append_in(connection, "", "disable", "somebody", {}, NOW)
            raise LookupError
    assert (await log.verify(database)).entries == 0


async def test_reading_the_log_stands_in_the_log(database: Database) -> None:
    async with await signed_in(make_desk(database), "admin") as admin:
        assert "Læste logbogen" in plain(await admin.get("/desk/audit"))
    assert [entry.deed for entry in await log.entries(database)] == ["read-audit-log"]


async def run(*arguments: str) -> int:
    options = parser().parse_args(arguments)
    return await COMMANDS[options.command](load_records_settings(), options)


async def test_the_command_says_whether_the_log_holds_and_names_the_first_entry_that_does_not(
    database: Database, place: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", place.url)
    await write(database)
    assert await run("audit", "verify") == 0
    said = capsys.readouterr().out
    assert said.startswith("Entries: 5, every one as it was written. Head: 5:")
    head = said.strip().rpartition(" ")[2]
    await write(database, 2)
    assert await run("audit", "verify", "--head", head) == 0
    await disarm(database)
    async with database.write() as connection:
        await connection.execute(sa.delete(AUDIT).where(AUDIT.c.number >= 5))
    assert await run("audit", "verify") == 0, "a chain alone cannot tell that its end was cut off"
    assert await run("audit", "verify", "--head", head) == 4
    assert "entry 5" in capsys.readouterr().err
    async with database.write() as connection:
        await connection.execute(sa.text("UPDATE audit SET who = 'x' WHERE number = 2"))
    assert await run("audit", "verify") == 4
    assert "entry 2" in capsys.readouterr().err


@pytest.mark.parametrize("head", ["5", "five:" + "0" * 64, "5:abc"])
def test_a_head_that_is_none_is_wrong_usage(head: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["audit", "verify", "--head", head])
    assert ended.value.code == 64


async def test_the_command_makes_a_link_and_writes_it_down(
    database: Database, place: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", place.url)
    monkeypatch.setenv("DESK_URL", "https://brev.kommune.dk")
    assert await run("invite", "Mette Holm", "--role", "editor", "--role", "staff") == 0
    assert capsys.readouterr().out.startswith("https://brev.kommune.dk/desk/invitation/")
    (entry,) = await log.entries(database)
    assert (entry.who, entry.deed, entry.subject, entry.details) == (
        "",
        "invite",
        "Mette Holm",
        {"roles": "staff,editor"},
    )


def test_the_manual_knows_every_role() -> None:
    assert tuple(Role) == ROLES


WRITER = """
import asyncio, sys, datetime as dt
from desk.audit import log
from desk.records.database import open_database
from desk.records.settings import load_records_settings

async def main():
    database = open_database(load_records_settings())
    await database.migrate()
    for number in range(10_000):
        await log.append(database, "", "read-transcript", str(number), {}, dt.datetime.now(dt.UTC))
        print(number, flush=True)

asyncio.run(main())
"""


def _killed_after(lines: int, environment: dict[str, str]) -> list[int]:
    """What a writer had acknowledged when it was killed, some time after its first lines."""
    program = [sys.executable, "-c", WRITER]
    with subprocess.Popen(program, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as writing:
        assert writing.stdout is not None
        said = [writing.stdout.readline() for _ in range(lines)]
        writing.send_signal(signal.SIGKILL)
        said += writing.stdout.readlines()
    return [int(line) for line in said if line.endswith("\n")]


@pytest.mark.parametrize("after", [1, 7, 40])
async def test_killed_in_the_middle_of_writing_nothing_acknowledged_is_lost(tmp_path: Path, after: int) -> None:
    """kill -9 of a real process, while it writes as fast as it can."""
    file = tmp_path / "records.sqlite"
    environment = {"DATABASE_URL": f"sqlite:///{file}", "PATH": "", "PYTHONPATH": str(ROOT)}
    acknowledged = await asyncio.to_thread(_killed_after, after, environment)
    assert len(acknowledged) >= after
    database = open_database(load_records_settings({"DATABASE_URL": f"sqlite:///{file}"}))
    verdict = await log.verify(database)
    assert verdict.holds and verdict.entries >= len(acknowledged)
    await log.append(database, "", "sign-in", "", {}, NOW)
    assert (await log.verify(database)).entries == verdict.entries + 1
    await database.close()
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
