"""Changes and jobs in, what is kept of them out. Every function is one transaction.

Raises what SQLAlchemy and its drivers raise.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from desk.editing.models import Change, Editor, Job, JobState, JobUnderWay, Progress, Verb
from desk.editing.tables import CHANGES, JOBS
from desk.records.database import Database
from knowledge.editions.items import ItemKind

PAGE = 50
"""Changes on one page of the history."""
SILENT = dt.timedelta(seconds=60)
"""Without a sign of life for so long a job's process is gone."""
KEPT = dt.timedelta(days=400)
"""Jobs are forgotten after that: more than a year, so that last year's change of rates can be looked up."""
_ALONE = "edition"


async def note(database: Database, changes: Sequence[Change]) -> None:
    """Keeps changes; their own `id` is not looked at."""
    if not changes:
        return
    rows = [
        {
            "at": one.at, "who": one.by.id, "name": one.by.name, "kind": one.kind.value, "key": one.key,
            "title": one.title[:300], "old": one.old, "new": one.new, "edition": one.edition,
            "published": one.published,
        }
        for one in changes
    ]  # fmt: skip
    async with database.write() as connection:
        await connection.execute(sa.insert(CHANGES), rows)


async def history(database: Database, kind: ItemKind, before: int = 0, key: str = "") -> tuple[Change, ...]:
    """A page of a kind's changes, the newest first: those before the change `before`, of one item where `key` is."""
    wanted = sa.select(CHANGES).where(CHANGES.c.kind == kind.value).order_by(CHANGES.c.id.desc()).limit(PAGE)
    if before:
        wanted = wanted.where(CHANGES.c.id < before)
    if key:
        wanted = wanted.where(CHANGES.c.key == key)
    async with database.read() as connection:
        return tuple(_change(row) for row in await connection.execute(wanted))


async def change(database: Database, number: int) -> Change | None:
    """One change."""
    async with database.read() as connection:
        row = (await connection.execute(sa.select(CHANGES).where(CHANGES.c.id == number))).first()
    return _change(row) if row else None


async def begin(database: Database, job: Job) -> None:
    """Keeps that a job has begun. Raises JobUnderWay where another one has and shows signs of life."""
    lost = {"state": JobState.LOST.value, "alone": None, "ended_at": job.at}
    silent = sa.update(JOBS).where(JOBS.c.alone == _ALONE, JOBS.c.seen_at < job.at - SILENT).values(**lost)
    try:
        async with database.write() as connection:
            await connection.execute(silent)
            await connection.execute(sa.delete(JOBS).where(JOBS.c.at < job.at - KEPT))
            await connection.execute(sa.insert(JOBS).values(**_row(job), alone=_ALONE))
    except IntegrityError:
        raise JobUnderWay(await under_way(database)) from None


async def tell(database: Database, job: str, progress: Progress, at: dt.datetime) -> None:
    """A sign of life, and how far it is."""
    async with database.write() as connection:
        running = sa.update(JOBS).where(JOBS.c.id == job, JOBS.c.state == JobState.RUNNING.value)
        await connection.execute(running.values(progress=asdict(progress), seen_at=at))


async def end(
    database: Database, job: str, state: JobState, progress: Progress, result: Mapping[str, Any], at: dt.datetime
) -> None:
    """Keeps what came of a job, and lets the next one begin."""
    values = {
        "state": state.value, "alone": None, "ended_at": at, "seen_at": at,
        "progress": asdict(progress), "result": dict(result),
    }  # fmt: skip
    async with database.write() as connection:
        await connection.execute(sa.update(JOBS).where(JOBS.c.id == job).values(**values))


async def job(database: Database, wanted: str) -> Job | None:
    """One job."""
    async with database.read() as connection:
        row = (await connection.execute(sa.select(JOBS).where(JOBS.c.id == wanted))).first()
    return _job(row) if row else None


async def under_way(database: Database) -> Job | None:
    """The job that has not ended, if any."""
    async with database.read() as connection:
        row = (await connection.execute(sa.select(JOBS).where(JOBS.c.alone == _ALONE))).first()
    return _job(row) if row else None


async def last(database: Database, *verbs: Verb, done: bool = False) -> Job | None:
    """The newest job of these kinds; with `done` the newest that came to its end."""
    wanted = sa.select(JOBS).where(JOBS.c.verb.in_([verb.value for verb in verbs]))
    if done:
        wanted = wanted.where(JOBS.c.state == JobState.DONE.value)
    async with database.read() as connection:
        row = (await connection.execute(wanted.order_by(JOBS.c.at.desc(), JOBS.c.id).limit(1))).first()
    return _job(row) if row else None


def _row(job: Job) -> dict[str, Any]:
    return {
        "id": job.id, "at": job.at, "who": job.by.id, "name": job.by.name, "verb": job.verb.value,
        "subject": job.subject[:300], "state": job.state.value, "seen_at": job.seen_at, "ended_at": job.ended_at,
        "progress": asdict(job.progress), "result": dict(job.result),
    }  # fmt: skip


def _job(row: Any) -> Job:
    return Job(
        row.id, row.at, Editor(row.who, row.name), Verb(row.verb), row.subject, JobState(row.state), row.seen_at,
        row.ended_at, Progress(**row.progress), row.result,
    )  # fmt: skip


def _change(row: Any) -> Change:
    return Change(
        row.id, row.at, Editor(row.who, row.name), ItemKind(row.kind), row.key, row.title, row.old, row.new,
        row.edition, row.published,
    )  # fmt: skip
