"""Filters in, the turns that staff may read out: a page of the list, a whole conversation, what an export holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from desk.records.database import Database
from desk.records.models import plain_reference
from desk.records.rows import turn_of
from desk.records.tables import CONSENTS, FEEDBACK, TURNS
from desk.staff import search
from desk.staff.models import Conversation, Feedback, Filter, Flag, Listed, Place, Row
from desk.staff.tables import FLAGS
from municipality.hours import LOCAL

PAGE = 50
"""Rows on one page."""

WHOLE_KLE = len("28.06.04")

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
    wanted = _wanted(chosen, after, size + 1, sqlite=database.is_sqlite)
    async with database.read() as connection:
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


def _wanted(chosen: Filter, after: Place | None, size: int, *, sqlite: bool) -> sa.Select[Any]:
    """The rows in order, from where the page begins.

    Which turns they are is found first, in the indexes alone where they say it: only those are read whole.
    """
    words = search.words_of(chosen.words)
    if words and sqlite:
        ids = _found_in_order(chosen, words, after)
    else:
        ids = sa.select(TURNS.c.id).where(*_conditions(chosen, sqlite=sqlite))
        if words:
            ids = ids.where(search.tsquery(words))
        if after is not None:
            ids = ids.where(sa.tuple_(TURNS.c.at, TURNS.c.id) < sa.tuple_(_bound(after.at), sa.literal(after.id)))
        ids = ids.order_by(TURNS.c.at.desc(), TURNS.c.id.desc())
    found = ids.limit(size).subquery()
    rows = joined().where(TURNS.c.id.in_(sa.select(found.c.id)))
    if words and sqlite:  # turns of one instant stand in the order of their numbers there, or a page would skip one
        rows = rows.join(search.NUMBERS, search.NUMBERS.c.turn == TURNS.c.id)
        return rows.order_by(search.NUMBERS.c.number.desc())
    return rows.order_by(TURNS.c.at.desc(), TURNS.c.id.desc())


def _found_in_order(chosen: Filter, words: tuple[str, ...], after: Place | None) -> sa.Select[Any]:
    """SQLite: the index of words gives its finds latest first, so that a common word is not sorted whole first."""
    found = (
        sa.select(TURNS.c.id)
        .select_from(search.WORDS)
        .join(search.NUMBERS, search.NUMBERS.c.number == search.WORDS.c.rowid)
        .join(TURNS, TURNS.c.id == search.NUMBERS.c.turn)
        .where(search.WORDS.c.search_words.op("MATCH")(search.fts5(words)))
        .where(*_conditions(replace(chosen, since=None, until=None), sqlite=True))
        .order_by(search.WORDS.c.rowid.desc())
    )
    if chosen.since is not None:
        found = found.where(search.WORDS.c.rowid >= _number(_instant(chosen.since)))
    if chosen.until is not None:
        found = found.where(search.WORDS.c.rowid < _number(_instant(chosen.until + dt.timedelta(days=1))))
    if after is not None:
        # a turn that was erased since has no number any more: then from its instant on
        own = sa.func.coalesce(search.number_of(after.id), _number(after.at))
        found = found.where(search.WORDS.c.rowid < own)
    return found


def _number(at: dt.datetime) -> int:
    """The lowest number that a turn of this instant can have in SQLite's index (see the migration)."""
    since = at.astimezone(dt.UTC) - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
    return (since // dt.timedelta(microseconds=1)) * 1024


def _conditions(chosen: Filter, *, sqlite: bool) -> list[sa.ColumnElement[bool]]:
    columns = ("ending", "topic", "kind", "language", "edition")
    found = [TURNS.c[name] == value for name in columns if (value := getattr(chosen, name))]
    if len(chosen.kle) == WHOLE_KLE:
        found.append(TURNS.c.kle == chosen.kle)
    elif chosen.kle:
        # "/" comes next after "."; PostgreSQL may order letters otherwise, and finds by the beginning itself
        below = (TURNS.c.kle >= chosen.kle) & (TURNS.c.kle < f"{chosen.kle}/")
        found.append(below if sqlite else TURNS.c.kle.startswith(chosen.kle))
    if chosen.since is not None:
        found.append(TURNS.c.at >= _bound(_instant(chosen.since)))
    if chosen.until is not None:
        found.append(TURNS.c.at < _bound(_instant(chosen.until + dt.timedelta(days=1))))
    said = FEEDBACK.alias("said")  # not the one that is joined for showing: the list's order must lead
    if chosen.feedback is Feedback.NONE:
        found.append(~sa.exists().where(said.c.turn == TURNS.c.id))
    elif chosen.feedback is not None:
        right = chosen.feedback is Feedback.RIGHT
        found.append(sa.exists().where(said.c.turn == TURNS.c.id, said.c.right == right))
    if chosen.flagged:
        found.append(TURNS.c.id.in_(sa.select(FLAGS.c.turn)))
    return found


def _bound(at: dt.datetime) -> sa.ColumnElement[dt.datetime]:
    return sa.bindparam(None, at, type_=TURNS.c.at.type)


def _instant(day: dt.date) -> dt.datetime:
    """When a Danish day begins."""
    return dt.datetime.combine(day, dt.time(), LOCAL)


def row_with_flag(row: Any) -> Row:
    """A row of `joined`."""
    marked = Flag(row.flag_by, row.flag_at, row.flag_why) if row.flag_by is not None else None
    return Row(turn_of(row), marked)
