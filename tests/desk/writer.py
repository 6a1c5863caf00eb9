"""Questions in, a replica that writes them until it is killed; the id of each turn out, once it is acknowledged.

Its log goes to a file, as the server's does. Replicas are forked from a process that has everything loaded.
"""

from __future__ import annotations

import asyncio
import itertools
import multiprocessing
import os
from collections.abc import Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from desk.records.database import open_database
from desk.records.recorder import DatabaseRecorder
from desk.records.settings import load_records_settings
from ingest.mask import mask
from tests.desk.sample import DETAILS, asked

AT_ONCE = 4
"""Turns under way at any time: whenever it is killed, it is in the middle of one."""

FORKED = multiprocessing.get_context("forkserver")
FORKED.set_forkserver_preload([__name__])
mask("Amina Hassan")  # loads the word lists


def killed_while_writing(url: str, log: Path, questions: Sequence[str], *, consent: bool, after: int) -> set[str]:
    """Lets a replica write to the database at `url` and kills it (SIGKILL) after so many turns; those it had
    acknowledged."""
    ours, theirs = FORKED.Pipe(duplex=False)
    replica = FORKED.Process(target=_write, args=(url, str(log), list(questions), consent, theirs))
    replica.start()
    theirs.close()
    acknowledged: set[str] = set()
    try:
        while len(acknowledged) < after:
            acknowledged.add(ours.recv())
        replica.kill()
        while True:
            acknowledged.add(ours.recv())
    except EOFError:
        replica.join(30)
    assert len(acknowledged) >= after, log.read_text("utf-8")
    return acknowledged


def _write(url: str, log: str, questions: list[str], consent: bool, acknowledged: Connection) -> None:
    written = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(written, 1)
    os.dup2(written, 2)
    asyncio.run(_write_on(url, questions, consent, acknowledged))


async def _write_on(url: str, questions: list[str], consent: bool, acknowledged: Connection) -> None:
    recorder = DatabaseRecorder(open_database(load_records_settings({"DATABASE_URL": url})))
    await recorder.start()
    if consent:
        await recorder.agree("v", "da", "1")
    numbers = itertools.count()

    async def one_after_another() -> None:
        for number in numbers:
            turn = replace(asked(number, questions[number % len(questions)], visit="v"))
            await recorder.answered(turn, DETAILS)
            if not recorder.health().failed:
                acknowledged.send(turn.id)

    await asyncio.gather(*(one_after_another() for _ in range(AT_ONCE)))
