"""Filters in, the turns that staff may read out: a page of the list, a whole conversation, what an export holds."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from desk.records.database import Database
from desk.records.models import plain_reference
from desk.records.rows import turn_of
from desk.records.tables import CONSENTS, FEEDBACK, TURNS
from desk.staff import finding
from desk.staff.models import Conversation, Filter, Flag, Listed, Place, Row
from desk.staff.tables import FLAGS

PAGE = 50
"""Rows on one page."""

_SHOWN = (
    TURNS,
    FEEDBACK.c.right,
    FEEDBACK.c.lines,
    FLAGS.c.by.label("flag_by"),
    FLAGS.c.at.label("flag_at"),
    FLAGS.c.why.label("flag_why"),
)


async def listed(database: Database, chosen: Filter, after: Place | None = None, size: int = PAGE) -> Listed:
    """A page of the list, the newest first; `after` is where it begins. Costs as much among many turns as among few."""
    async with database.read() as connection:
        ids = await finding.turns(connection, chosen, after, size + 1)
        wanted = finding.in_order(joined().where(TURNS.c.id.in_(ids)), chosen, connection)
        rows = [row_with_flag(row) for row in await connection.execute(wanted)]
    last = rows[size - 1].turn if len(rows) > size else None
    return Listed(tuple(rows[:size]), Place(last.at, last.id) if last else None)


async def exported(database: Database, chosen: Filter, most: int) -> AsyncIterator[Row]:
    """The turns of an export, the newest first, page by page: a long one holds nobody up."""
    after, left = None, most
    while left > 0:
        page = await listed(database, chosen, after, min(500, left))
        for row in page.rows:
            yield row
        after, left = page.next, left - len(page.rows)
        if after is None:
            return


async def conversation(database: Database, reference: str) -> Conversation | None:
    """The whole visit in which the answer with this reference was given; None where nothing is kept of it."""
    visit = sa.select(TURNS.c.visit).where(TURNS.c.reference == plain_reference(reference)).distinct()
    async with database.read() as connection:
        found = (await connection.scalars(visit)).all()
        if len(found) != 1:
            return None
        consent = (await connection.execute(sa.select(CONSENTS).where(CONSENTS.c.visit == found[0]))).one()
        turns = joined().where(TURNS.c.visit == found[0]).order_by(TURNS.c.at, TURNS.c.id)
        rows = tuple(row_with_flag(row) for row in await connection.execute(turns))
    return Conversation(rows, consent.language, consent.at)


async def one(database: Database, reference: str) -> Row | None:
    """The turn with this reference."""
    async with database.read() as connection:
        found = (await connection.execute(joined().where(TURNS.c.reference == plain_reference(reference)))).all()
    return row_with_flag(found[0]) if len(found) == 1 else None


async def flag(database: Database, reference: str, mark: Flag) -> bool:
    """Marks a turn; again changes why. Whether there was such a turn."""
    async with database.write() as connection:
        turn = await connection.scalar(_id(reference).with_for_update(key_share=True))
        if turn is None:
            return False
        make: Any = (sqlite if database.is_sqlite else postgresql).insert(FLAGS)
        values = {"by": mark.by, "at": mark.at, "why": mark.why[:300]}
        await connection.execute(
            make.values(turn=turn, **values).on_conflict_do_update(index_elements=["turn"], set_=values)
        )
    return True


async def unflag(database: Database, reference: str) -> bool:
    """Takes the mark away; whether there was one."""
    async with database.write() as connection:
        gone = await connection.execute(sa.delete(FLAGS).where(FLAGS.c.turn.in_(_id(reference))))
    return bool(gone.rowcount)


async def choices(database: Database, column: str) -> tuple[str, ...]:
    """The values a column has, for the list's menus: found by jumping from value to value in its index."""
    own = TURNS.c[column]
    found: list[str] = []
    async with database.read() as connection:
        value = await connection.scalar(sa.select(sa.func.min(own)))
        while value is not None and len(found) < 200:
            found.append(value)
            value = await connection.scalar(sa.select(sa.func.min(own)).where(own > value))
    return tuple(one for one in found if one)


def _id(reference: str) -> sa.Select[tuple[str]]:
    return sa.select(TURNS.c.id).where(TURNS.c.reference == plain_reference(reference))


def joined() -> sa.Select[Any]:
    """Turns with what was said of them and how they are marked, as `row_with_flag` takes them."""
    return (
        sa.select(*_SHOWN)
        .outerjoin(FEEDBACK, FEEDBACK.c.turn == TURNS.c.id)
        .outerjoin(FLAGS, FLAGS.c.turn == TURNS.c.id)
    )


def row_with_flag(row: Any) -> Row:
    """A row of `joined`."""
    marked = Flag(row.flag_by, row.flag_at, row.flag_why) if row.flag_by is not None else None
    return Row(turn_of(row), marked)
