"""Turns, consents and counts in, what is kept of them out. Every function is one transaction, done as a whole or not;
`purge` alone makes several.

Raises what SQLAlchemy and its drivers raise; what a turn may hold, `desk.records.door` has seen to.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from desk.records.database import Database
from desk.records.models import Consent, Kept, Tally, Totals, Turn, Why, plain_reference
from desk.records.rows import consent_of, row_of, turn_of
from desk.records.tables import CONSENTS, COUNTS, DELETIONS, FEEDBACK, TURNS

AT_ONCE = 1_000
"""Turns, or visits, deleted in one transaction."""


async def agree(database: Database, consent: Consent) -> None:
    """Keeps that a citizen has agreed; agreeing again changes nothing."""
    async with database.write() as connection:
        await connection.execute(_insert(connection, CONSENTS).values(_columns(consent)).on_conflict_do_nothing())


async def agreed(database: Database, visit: str) -> bool:
    """Whether a visit's citizen has agreed."""
    async with database.read() as connection:
        return bool(await connection.scalar(sa.select(sa.exists().where(CONSENTS.c.visit == visit))))


async def record(database: Database, turn: Turn | None, tally: Tally | None) -> bool:
    """Counts an answer, and keeps the turn if its visit's citizen has agreed; whether it was kept.

    The same turn again takes the place of the first; one of another visit does not.
    """
    async with database.write() as connection:
        if tally is not None:
            await _count(connection, tally, "answered")
        if turn is None:
            return False
        done = await connection.execute(_keep(connection.dialect.name), row_of(turn))
        return done.rowcount == 1


async def count(database: Database, tally: Tally) -> None:
    """Counts something that is no turn."""
    async with database.write() as connection:
        await _count(connection, tally, "answered")


async def judge(
    database: Database, turn: str, right: bool, at: dt.datetime, tally: Tally | None, line: str = ""
) -> bool:
    """Counts what a citizen said of an answer, or of a `line` of a card, and keeps it beside the turn, if that is kept;
    whether it was."""
    async with database.write() as connection:
        if tally is not None:
            await _count(connection, tally, "said_right" if right else "said_wrong")
        if await connection.scalar(sa.select(TURNS.c.id).where(TURNS.c.id == turn).with_for_update()) is None:
            return False
        before = await connection.scalar(sa.select(FEEDBACK.c.lines).where(FEEDBACK.c.turn == turn))
        lines = list(dict.fromkeys([*(before or ()), *([line] if line else ())]))
        insert = _insert(connection, FEEDBACK).values(turn=turn, right=right, at=at, lines=lines)
        changed = {name: insert.excluded[name] for name in ("right", "at", "lines")}
        await connection.execute(insert.on_conflict_do_update(index_elements=["turn"], set_=changed))
        return True


async def shown(database: Database, visit: str) -> Kept | None:
    """Exactly what is stored of a visit, in the order it was asked; None for nothing."""
    wanted = (
        sa.select(TURNS, FEEDBACK.c.right, FEEDBACK.c.lines)
        .outerjoin(FEEDBACK, FEEDBACK.c.turn == TURNS.c.id)
        .where(TURNS.c.visit == visit)
        .order_by(TURNS.c.at, TURNS.c.id)
    )
    async with database.read() as connection:
        consent = (await connection.execute(sa.select(CONSENTS).where(CONSENTS.c.visit == visit))).first()
        if consent is None:
            return None
        return Kept(consent_of(consent), tuple(turn_of(row) for row in await connection.execute(wanted)))


async def find_visit(database: Database, written: str) -> str | None:
    """The key of the visit that somebody names: by the key itself, or by the reference of one of its answers."""
    by_reference = sa.select(TURNS.c.visit).where(TURNS.c.reference == plain_reference(written)).distinct()
    async with database.read() as connection:
        if await connection.scalar(sa.select(sa.exists().where(CONSENTS.c.visit == written))):
            return written
        found = (await connection.scalars(by_reference)).all()
        return str(found[0]) if len(found) == 1 else None


async def erase(database: Database, visit: str, why: Why, at: dt.datetime) -> int:
    """Deletes all that is kept of a visit, its consent too; the number of turns. That it was done is kept."""
    async with database.write() as connection:
        turns = await connection.scalar(sa.select(sa.func.count()).where(TURNS.c.visit == visit))
        gone = await connection.execute(sa.delete(CONSENTS).where(CONSENTS.c.visit == visit))
        if gone.rowcount:
            await connection.execute(sa.insert(DELETIONS).values(at=at, why=why, visits=1, turns=turns))
    await database.wipe_traces()
    return int(turns or 0)


async def purge(database: Database, before: dt.datetime, at: dt.datetime) -> int:
    """Deletes the turns from before an instant, and consents from before it with nothing left; the number of turns.

    A transaction for every `AT_ONCE` of them: a month of a large municipality locks nobody out.
    """
    left = sa.exists().where(TURNS.c.visit == CONSENTS.c.visit)
    old_turns = sa.select(TURNS.c.id).where(TURNS.c.at < before).order_by(TURNS.c.at).limit(AT_ONCE)
    old_visits = sa.select(CONSENTS.c.visit).where(CONSENTS.c.at < before, ~left).limit(AT_ONCE)
    whole, turns, visits = 0, AT_ONCE, AT_ONCE
    while turns == AT_ONCE or visits == AT_ONCE:
        async with database.write() as connection:
            turns = (await connection.execute(sa.delete(TURNS).where(TURNS.c.id.in_(old_turns)))).rowcount
            visits = (await connection.execute(sa.delete(CONSENTS).where(CONSENTS.c.visit.in_(old_visits)))).rowcount
            if turns or visits:
                gone = sa.insert(DELETIONS).values(at=at, why=Why.RETENTION, visits=visits, turns=turns)
                await connection.execute(gone)
        whole += turns
    await database.wipe_traces(words=whole > 0)
    return whole


async def totals(database: Database) -> Totals:
    """How much is kept."""
    async with database.read() as connection:
        consents, turns, judged = [
            int(await connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0)
            for table in (CONSENTS, TURNS, FEEDBACK)
        ]
        counted = await connection.scalar(sa.select(sa.func.sum(COUNTS.c.answered)))
        by_why = sa.select(DELETIONS.c.why, sa.func.sum(DELETIONS.c.turns)).group_by(DELETIONS.c.why)
        deleted = {row[0]: int(row[1]) for row in await connection.execute(by_why)}
        oldest = await connection.scalar(sa.select(sa.func.min(TURNS.c.at)))
        return Totals(consents, turns, judged, int(counted or 0), deleted, oldest)


async def counts(database: Database) -> tuple[tuple[Tally, int, int, int], ...]:
    """Every count: of what, how often answered, called right, called wrong; the oldest day first."""
    async with database.read() as connection:
        rows = await connection.execute(sa.select(COUNTS).order_by(*COUNTS.primary_key))
        return tuple(
            (Tally(row.day, row.ending, row.language, row.topic), row.answered, row.said_right, row.said_wrong)
            for row in rows
        )


async def _count(connection: AsyncConnection, tally: Tally, column: str) -> None:
    first = {"answered": 0, "said_right": 0, "said_wrong": 0, column: 1}
    row = {"day": tally.day, "ending": tally.ending, "language": tally.language, "topic": tally.topic, **first}
    await connection.execute(_add_one(connection.dialect.name, column), row)


@cache
def _keep(dialect: str) -> Any:
    """The statement that keeps a turn, or puts it in the place of the same one, where there is a consent, which cannot
    be withdrawn until the transaction is over. Made once, for it is made slowly."""
    columns = {column.name: sa.bindparam(column.name, type_=column.type) for column in TURNS.columns}
    agreed = sa.select(*columns.values()).select_from(CONSENTS).where(CONSENTS.c.visit == columns["visit"])
    agreed = agreed.with_for_update(read=True, key_share=True)
    insert = _insert_of(dialect, TURNS).from_select(list(columns), agreed)
    changed = {column.name: column for column in insert.excluded if column.name not in ("id", "visit", "reference")}
    same = TURNS.c.visit == insert.excluded.visit
    return insert.on_conflict_do_update(index_elements=["id"], set_=changed, where=same)


@cache
def _add_one(dialect: str, column: str) -> Any:
    """The statement that makes a count one more, or the first."""
    more = {column: COUNTS.c[column] + 1}
    return _insert_of(dialect, COUNTS).on_conflict_do_update(index_elements=list(COUNTS.primary_key), set_=more)


def _columns(consent: Consent) -> dict[str, Any]:
    return {"visit": consent.visit, "at": consent.at, "language": consent.language, "sentence": consent.sentence}


def _insert(connection: AsyncConnection, table: sa.Table) -> Any:
    """An INSERT that can say what to do about a row that is there: each database has its own."""
    return _insert_of(connection.dialect.name, table)


def _insert_of(dialect: str, table: sa.Table) -> Any:
    return (sqlite if dialect == "sqlite" else postgresql).insert(table)
