"""Tasks: filed, found, taken, ended; each deed is kept beside it. Every function is one transaction."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from chains.records import EXPLAINED
from desk.records.database import Database
from desk.records.tables import CONSENTS, FEEDBACK, TURNS
from desk.staff.models import Place
from desk.staff.tables import TASK_DEEDS, TASK_QUOTES, TASK_TURNS, TASKS
from desk.staff.tasks.models import Act, Deed, Opened, Source, State, Task
from desk.staff.transcripts import joined, row_with_flag

PAGE = 50
AT_ONCE = 200
"""Wrong answers made tasks of in one go."""


async def add(
    database: Database,
    source: Source,
    title: str,
    about: Mapping[str, str],
    turns: Sequence[str] = (),
    *,
    by: str,
    at: dt.datetime,
) -> str:
    """Files a task about turns (ids; those that are not kept any more are left out); its id."""
    async with database.write() as connection:
        return await _add(connection, source, title, about, turns, by, at)


async def file_wrong_answers(database: Database, at: dt.datetime) -> int:
    """Files a task for every answer called wrong that has none yet; how many."""
    filed = sa.select(TASK_TURNS.c.turn).join(TASKS, TASKS.c.id == TASK_TURNS.c.task)
    wanted = (
        sa.select(TURNS.c.id, TURNS.c.reference, TURNS.c.ending, TURNS.c.kind, TURNS.c.topic, TURNS.c.language)
        .join(FEEDBACK, FEEDBACK.c.turn == TURNS.c.id)
        .where(FEEDBACK.c.right.is_(False), TURNS.c.ending != EXPLAINED)
        .where(TURNS.c.id.not_in(filed.where(TASKS.c.source == Source.WRONG_ANSWER.value)))
        .order_by(TURNS.c.at)
        .limit(AT_ONCE)
    )
    async with database.write() as connection:
        found = (await connection.execute(wanted)).all()
        for row in found:
            about = {"ending": row.ending, "kind": row.kind, "topic": row.topic or "", "language": row.language}
            await _add(connection, Source.WRONG_ANSWER, row.reference, about, (row.id,), "", at)
    return len(found)


async def file_wrong_line(
    database: Database, about: Mapping[str, str], visit: str, sentence: str, at: dt.datetime
) -> str:
    """Files a task for a line of a card called wrong, or counts it with the open one of the same line and finder.

    `visit` is a key; the masked `sentence` is kept where that visit's citizen has agreed, and goes with the consent.
    """
    title = " · ".join(value for value in (about.get("key", ""), about.get("finder", "")) if value)
    async with database.write() as connection:
        task = await _same_line(connection, title, about)
        if task is None:
            task = await _add(connection, Source.WRONG_LINE, title, about, (), "", at)
        else:
            await _deed(connection, task, "", Act.JOINED, "", at)
        agreed = await connection.scalar(sa.select(sa.exists().where(CONSENTS.c.visit == visit)))
        if sentence and agreed:
            make: Any = (sqlite if database.is_sqlite else postgresql).insert(TASK_QUOTES)
            values = {"task": task, "visit": visit, "at": at, "sentence": sentence[:600]}
            await connection.execute(make.values(**values).on_conflict_do_nothing())
    return task


async def join(database: Database, task: str, turns: Sequence[str], *, by: str, at: dt.datetime) -> None:
    """Puts more turns with a task."""
    async with database.write() as connection:
        await _put_turns(connection, task, turns)
        await _deed(connection, task, by, Act.JOINED, "", at)


async def listed(
    database: Database,
    state: State,
    source: Source | None = None,
    assigned: str | None = None,
    after: Place | None = None,
) -> tuple[tuple[Task, ...], Place | None]:
    """A page of tasks, the newest first, and where the next one begins; `assigned` is a person's id."""
    wanted = _counted().where(TASKS.c.state == state.value)
    if source is not None:
        wanted = wanted.where(TASKS.c.source == source.value)
    if assigned is not None:
        wanted = wanted.where(TASKS.c.assigned == assigned)
    if after is not None:
        at = sa.bindparam(None, after.at, type_=TASKS.c.at.type)
        wanted = wanted.where(sa.tuple_(TASKS.c.at, TASKS.c.id) < sa.tuple_(at, sa.literal(after.id)))
    wanted = wanted.order_by(TASKS.c.at.desc(), TASKS.c.id.desc()).limit(PAGE + 1)
    async with database.read() as connection:
        tasks = [_task(row) for row in await connection.execute(wanted)]
    last = tasks[PAGE - 1] if len(tasks) > PAGE else None
    return tuple(tasks[:PAGE]), Place(last.at, last.id) if last else None


async def counted(database: Database) -> Mapping[tuple[str, str], int]:
    """How many tasks there are, by source and state."""
    wanted = sa.select(TASKS.c.source, TASKS.c.state, sa.func.count()).group_by(TASKS.c.source, TASKS.c.state)
    async with database.read() as connection:
        return {(row[0], row[1]): int(row[2]) for row in await connection.execute(wanted)}


async def one(database: Database, task: str) -> Opened | None:
    """A task with its turns and its history."""
    turns = joined().join(TASK_TURNS, TASK_TURNS.c.turn == TURNS.c.id).where(TASK_TURNS.c.task == task)
    deeds = sa.select(TASK_DEEDS).where(TASK_DEEDS.c.task == task).order_by(TASK_DEEDS.c.id)
    async with database.read() as connection:
        found = (await connection.execute(_counted().where(TASKS.c.id == task))).first()
        if found is None:
            return None
        rows = tuple(row_with_flag(row) for row in await connection.execute(turns.order_by(TURNS.c.at, TURNS.c.id)))
        quote = await connection.scalar(sa.select(TASK_QUOTES.c.sentence).where(TASK_QUOTES.c.task == task))
        history = tuple(Deed(row.at, row.by, row.deed, row.note) for row in await connection.execute(deeds))
    return Opened(_task(found), rows, quote or "", history)


async def assign(database: Database, task: str, person: str, *, by: str, at: dt.datetime) -> bool:
    """Makes a task somebody's ("" nobody's); whether there is such a task, still open."""
    values = {"assigned": person or None}
    return await _change(database, task, values, by, Act.TOOK if person else Act.LEFT, "", at)


async def note(database: Database, task: str, text: str, *, by: str, at: dt.datetime) -> bool:
    """Writes something down about a task."""
    async with database.write() as connection:
        if await connection.scalar(sa.select(TASKS.c.id).where(TASKS.c.id == task)) is None:
            return False
        await _deed(connection, task, by, Act.NOTED, text, at)
    return True


async def end(
    database: Database,
    task: str,
    outcome: str,
    result: Mapping[str, str] | None = None,
    *,
    by: str,
    at: dt.datetime,
    note: str = "",
) -> bool:
    """Ends a task; whether there was such a one, open."""
    values = {"state": State.DONE.value, "outcome": outcome, "result": dict(result or {})}
    return await _change(database, task, values, by, Act.ENDED, note or outcome, at)


async def reopen(database: Database, task: str, *, by: str, at: dt.datetime) -> bool:
    """Opens an ended task again; whether there was such a one, ended."""
    values = {"state": State.OPEN.value, "outcome": "", "result": {}}
    return await _change(database, task, values, by, Act.REOPENED, "", at, State.DONE)


async def _change(
    database: Database,
    task: str,
    values: Mapping[str, Any],
    by: str,
    act: Act,
    note: str,
    at: dt.datetime,
    standing: State = State.OPEN,
) -> bool:
    wanted = (TASKS.c.id == task) & (TASKS.c.state == standing.value)
    async with database.write() as connection:
        done = await connection.execute(sa.update(TASKS).where(wanted).values(**values))
        if done.rowcount:
            await _deed(connection, task, by, act, note, at)
    return bool(done.rowcount)


async def _add(
    connection: AsyncConnection,
    source: Source,
    title: str,
    about: Mapping[str, str],
    turns: Sequence[str],
    by: str,
    at: dt.datetime,
) -> str:
    task = secrets.token_hex(8)
    values = {"id": task, "at": at, "source": source.value, "state": State.OPEN.value, "title": title[:200]}
    more = {"about": dict(about), "outcome": "", "result": {}}
    await connection.execute(sa.insert(TASKS).values(**values, **more))
    await _put_turns(connection, task, turns)
    await _deed(connection, task, by, Act.CAME, "", at)
    return task


async def _put_turns(connection: AsyncConnection, task: str, turns: Sequence[str]) -> None:
    kept = sa.select(TURNS.c.id).where(TURNS.c.id.in_(turns))
    there = sa.select(TASK_TURNS.c.turn).where(TASK_TURNS.c.task == task)
    for turn in (await connection.scalars(kept.where(TURNS.c.id.not_in(there)))).all():
        await connection.execute(sa.insert(TASK_TURNS).values(task=task, turn=turn))


async def _deed(connection: AsyncConnection, task: str, by: str, act: Act, text: str, at: dt.datetime) -> None:
    await connection.execute(
        sa.insert(TASK_DEEDS).values(task=task, at=at, by=by, deed=act.value, note=text.strip()[:600])
    )


async def _same_line(connection: AsyncConnection, title: str, about: Mapping[str, str]) -> str | None:
    """The open task of the same line, finder and sort of letter."""
    wanted = sa.select(TASKS.c.id, TASKS.c.about).where(
        TASKS.c.source == Source.WRONG_LINE.value, TASKS.c.state == State.OPEN.value, TASKS.c.title == title[:200]
    )
    same = ("kind", "topic", "line")
    rows = (await connection.execute(wanted)).all()
    return next((row.id for row in rows if all(row.about.get(name) == about.get(name) for name in same)), None)


def _counted() -> sa.Select[Any]:
    turns = sa.select(sa.func.count()).where(TASK_TURNS.c.task == TASKS.c.id).scalar_subquery()
    return sa.select(TASKS, turns.label("turns"))


def _task(row: Any) -> Task:
    return Task(
        row.id,
        row.at,
        row.source,
        row.state,
        row.title,
        row.assigned or "",
        row.about,
        row.outcome,
        row.result,
        int(row.turns),
    )
