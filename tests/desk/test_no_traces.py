"""What a disk holds after a replica was killed in the middle of writing: all it acknowledged, and nothing of a person.

Every byte is looked at: the database's files, its log of changes, the logs of server and replica.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import AsyncIterator, Collection
from contextlib import ExitStack
from pathlib import Path

import pytest

from desk.records import store
from desk.records.database import Database
from desk.records.models import visit_key
from desk.records.recorder import DatabaseRecorder
from ingest.mask import mask
from tests.desk.conftest import Place, at_file
from tests.desk.postgresql import NoPostgresql, running
from tests.desk.sample import DETAILS, NOW, asked
from tests.desk.writer import killed_while_writing
from tests.mask.corpus_file import Entry, read_corpus

SHORTEST = 8
"""Characters: "Ida" stands in the time zones of every database."""

MARKER = "solsikkemarken"
"""Stands in every question: where it is found, questions lie; and a search that finds it works."""


@pytest.fixture(params=["sqlite", "postgresql"])
async def alone(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Place]:
    """A place nobody else writes to: a server's log of changes holds what every test before wrote."""
    if request.param == "sqlite":
        yield at_file(tmp_path / "records")
        return
    with ExitStack() as until_the_end:
        try:
            server = until_the_end.enter_context(running())
        except NoPostgresql as why:
            pytest.skip(str(why))
        yield Place(await server.create("records"), server.folder, server)


def planted() -> tuple[list[Entry], list[str]]:
    """Excerpts with identifiers of every kind, and the identifiers."""
    entries = [entry for entry in read_corpus() if not entry.negative and not entry.public]
    named = {entry.text[mark.start : mark.end] for entry in entries for mark in entry.marked if mark.kind != "ANY"}
    return entries, sorted(one for one in named if len(one) >= SHORTEST and "\n" not in one)


def joined(entries: list[Entry]) -> list[str]:
    """Their texts, as few questions as a question's length allows."""
    return ["\n".join(entry.text for entry in entries[first : first + 12]) for first in range(0, len(entries), 12)]


def found(words: Collection[str], *places: Path) -> set[str]:
    """Which of the words stand anywhere in the files, as they are or as JSON writes them."""
    forms = {form: word for word in words for form in (word, json.dumps(word)[1:-1])}
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as patterns:
        patterns.write("\n".join(forms))
        patterns.flush()
        search = ["grep", "-r", "-a", "-o", "-h", "-F", "-f", patterns.name, *map(str, places)]
        done = subprocess.run(search, capture_output=True, env={**os.environ, "LC_ALL": "C"}, timeout=60)
    assert done.returncode in (0, 1), done.stderr
    return {forms[line] for line in done.stdout.decode("utf-8").splitlines() if line in forms}


async def test_without_consent_nothing_a_citizen_wrote_is_on_the_disk(alone: Place, tmp_path: Path) -> None:
    entries, identifiers = planted()
    questions = [f"{text} {MARKER}" for text in joined(entries)]
    log = tmp_path / "log"
    acknowledged = killed_while_writing(alone.url, log, questions, consent=False, after=len(questions))
    await alone.settle()
    texts = {line for question in questions for line in question.splitlines() if len(line) >= SHORTEST}
    assert len(texts) >= 400
    assert found({*identifiers, *texts, MARKER}, alone.folder, log) == set()
    database = alone.open()
    assert (await store.totals(database)).counted >= len(acknowledged)
    await database.close()


async def test_with_consent_all_that_was_acknowledged_is_kept_and_no_identifier(alone: Place, tmp_path: Path) -> None:
    entries, identifiers = planted()
    assert len(identifiers) >= 300
    questions = [f"{mask(text).text} {MARKER}" for text in joined(entries)]
    log = tmp_path / "log"
    acknowledged = killed_while_writing(alone.url, log, questions, consent=True, after=len(questions))
    await alone.settle()
    assert found({*identifiers, MARKER}, alone.folder, log) == {MARKER}, (
        "the marker, for the search must find what is kept"
    )
    database = alone.open()
    kept = await store.shown(database, visit_key("v"))
    assert kept is not None
    assert acknowledged <= {turn.id for turn in kept.turns}
    assert (await store.totals(database)).counted == len(kept.turns), "a turn and its count are one write"
    await database.close()


async def test_what_was_not_masked_is_refused_and_its_answer_is_counted(database: Database) -> None:
    entries, _ = planted()
    recorder = DatabaseRecorder(database, now=lambda: NOW)
    await recorder.agree("v", "da", "1")
    unmasked = [entry for entry in entries if mask(entry.text).key][:30]
    for number, entry in enumerate(unmasked):
        await recorder.answered(asked(number, entry.text, visit="v"), DETAILS)
    kept = await recorder.shown("v")
    assert kept is not None and kept.turns == ()
    assert recorder.health().refused == {"question": len(unmasked)}
    assert (await store.totals(database)).counted == len(unmasked)


async def test_what_is_deleted_from_the_file_leaves_no_bytes(tmp_path: Path) -> None:
    """SQLite alone: what PostgreSQL's own files keep, and for how long, stands in docs/decisions/0012-records.md."""
    place = at_file(tmp_path / "records")
    recorder = DatabaseRecorder(place.open(), now=lambda: NOW)
    await recorder.agree("v", "da", "1")
    for number in range(40):
        await recorder.answered(asked(number, f"Hvad er {MARKER} nummer {number}?", visit="v"))
    assert found({MARKER}, place.folder) == {MARKER}
    await recorder.withdraw("v")
    assert found({MARKER}, place.folder) == set()
    await recorder.close()


async def test_nobody_else_on_the_machine_can_read_the_file(tmp_path: Path) -> None:
    from desk.records.database import open_database
    from desk.records.settings import RecordsSettings

    database = open_database(RecordsSettings(tmp_path / "records" / "records.sqlite"))
    await database.migrate()
    await database.close()
    assert (tmp_path / "records").stat().st_mode & 0o077 == 0
    assert (tmp_path / "records" / "records.sqlite").stat().st_mode & 0o077 == 0
