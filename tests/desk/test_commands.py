"""`python -m desk`: what it prints and how it ends."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys

import pytest

from desk.__main__ import main
from desk.audit import log
from desk.handover.service import DatabaseHandOvers
from desk.records.models import reference_of, visit_key
from desk.records.recorder import DatabaseRecorder
from tests.chains.test_sharing import shared
from tests.chat.running import ROOT
from tests.desk.conftest import Place
from tests.desk.sample import DETAILS, HEAD, PLAIN


@pytest.fixture
async def code(place: Place, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database with one visit in it, named by the environment; the reference of its one answer."""
    monkeypatch.setenv("DATABASE_URL", place.url)
    recorder = DatabaseRecorder(place.open(), now=lambda: PLAIN.at)
    await recorder.agree(PLAIN.visit, "da", "1")
    await recorder.answered(PLAIN, DETAILS)
    await recorder.close()
    return reference_of(visit_key(PLAIN.visit), PLAIN.id)


async def run(*arguments: str) -> int:
    return await asyncio.to_thread(main, arguments)


async def test_a_visit_is_exported_and_erased_by_its_reference(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert await run("export", code) == 0
    exported = json.loads(capsys.readouterr().out)
    assert exported["visit"] == visit_key(PLAIN.visit)
    assert exported["consent"]["sentence"] == "1"
    assert [turn["question"] for turn in exported["turns"]] == [PLAIN.question]
    assert exported["turns"][0]["sources"] == [{"url": PLAIN.sources[0], "title": "Betaling for daginstitution"}]
    assert await run("erase", code.lower()) == 0
    assert capsys.readouterr().out == "Turns deleted: 1. Hand-overs deleted: 0.\n"
    assert await run("export", code) == 3
    assert await run("erase", code) == 3
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "Nothing is kept of that visit.\n" * 2)


async def test_what_was_handed_over_is_part_of_it_and_its_code_is_enough(
    code: str, place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    database = place.open()
    service = DatabaseHandOvers(DatabaseRecorder(database))
    with_consent = await service.share(PLAIN.visit, shared("en", question="May I have more time?"))
    without = await service.share("another", shared("en", question="Who decides?"))
    for named, question, kept in ((code, "May I have more time?", True), (without.code, "Who decides?", False)):
        assert await run("export", named) == 0
        exported = json.loads(capsys.readouterr().out)
        assert [one["question"] for one in exported["handovers"]] == [question]
        assert ("turns" in exported) == kept
    assert await run("erase", without.code.lower()) == 0
    assert await run("erase", with_consent.code) == 0
    assert capsys.readouterr().out == "".join(f"Turns deleted: {turns}. Hand-overs deleted: 1.\n" for turns in (0, 1))
    for named in (code, with_consent.code, without.code):
        assert await run("export", named) == 3
    entries = [(one.deed, one.subject) for one in await log.entries(database)]
    keys = [visit_key("another"), visit_key(PLAIN.visit)]
    assert entries == [("records-erase", "")] * 2 + [("records-export", key) for key in keys], "erased: not whose"
    await database.close()


async def test_what_will_be_old_is_deleted_on_its_day(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    for day, gone in (("2026-12-20", 0), ("2026-12-21", 1), ("2026-12-21", 0)):
        assert await run("purge", "--today", day) == 0
        assert capsys.readouterr().out == f"Turns deleted: {gone}.\n"


async def test_status_says_how_much_is_kept(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert await run("migrate") == 0
    assert await run("status") == 0
    said = capsys.readouterr().out
    assert f"tables {HEAD}." in said
    assert "Visits with consent: 1. Turns: 1, the oldest from 2026-11-21 10:30. Judged: 0." in said
    assert "Kept for 30 days. Answers counted since the beginning: 1." in said


async def test_status_makes_nothing(new_place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", new_place.url)
    assert await run("status") == 0
    if new_place.server is None:
        assert not new_place.folder.exists()
    database = new_place.open()
    assert await database.version() == ""
    await database.close()


def test_a_database_out_of_reach_is_told_without_its_address(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://brevklar:hush@127.0.0.1:1/records")
    assert main(["status"]) == 1
    said = capsys.readouterr().err
    assert "postgresql" in said and "hush" not in said


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://root:hush@localhost/records"),  # no database of ours
        ("DATABASE_URL", "sqlite://"),  # no file
        ("RETENTION_DAYS", "0"),
        ("RETENTION_DAYS", "a month"),
    ],
)
def test_a_setting_that_cannot_be_is_named_without_its_secret(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as ended:
        main(["status"])
    assert ended.value.code == 64
    said = capsys.readouterr().err
    assert name in said and "hush" not in said


def test_help_is_the_whole_manual_and_needs_no_database() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "desk", "--help"],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0
    for word in ("status", "migrate", "purge", "export", "erase", "DATABASE_URL", "RETENTION_DAYS", "exit status"):
        assert word in done.stdout
    assert "sqlalchemy" not in done.stderr
