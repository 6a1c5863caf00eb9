"""Filters and where a page begins in, which turns stand on it out; among many as fast as among few.

Which turns they are is found in the indexes alone where they say it: only those are then read whole.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from desk.records.tables import FEEDBACK, TURNS
from desk.staff import search
from desk.staff.models import Feedback, Filter, Place
from desk.staff.tables import FLAGS
from municipality.hours import LOCAL

LATEST = 2_000
"""PostgreSQL: turns whose words are looked at one by one, the latest first, before its index of words is asked. The
index gives all that it finds, in no order: of a common word too much, and a common word is found here."""

WHOLE_KLE = len("28.06.04")

Ids = sa.Select[Any] | Collection[str]


async def turns(connection: AsyncConnection, chosen: Filter, after: Place | None, size: int) -> Ids:
    """The ids of up to `size` turns, from where the page begins: in no order of their own."""
    words = search.words_of(chosen.words)
    if not words:
        return _in_list(chosen, after, size, connection)
    if connection.dialect.name == "sqlite":
        return sa.select(_in_index_of_sqlite(chosen, words, after).limit(size).subquery().c.id)
    latest = _in_list(chosen, after, LATEST, connection, search.INDEXED.label("words")).subquery()
    said = search.tsquery(words, latest.c.words)
    by_place = (latest.c.at.desc(), latest.c.id.desc())
    found = (await connection.scalars(sa.select(latest.c.id).where(said).order_by(*by_place).limit(size))).all()
    if len(found) == size:
        return found
    # the planner takes any word's beginning for a common one, and would go through all turns in the list's order
    await connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    return _in_index_of_postgresql(chosen, words, after, size)


def in_order(rows: sa.Select[Any], chosen: Filter, connection: AsyncConnection) -> sa.Select[Any]:
    """The rows, the newest first."""
    if connection.dialect.name == "sqlite" and search.words_of(chosen.words):
        # turns of one instant stand in the order of their numbers there, or a page would skip one
        rows = rows.join(search.NUMBERS, search.NUMBERS.c.turn == TURNS.c.id)
        return rows.order_by(search.NUMBERS.c.number.desc())
    return rows.order_by(TURNS.c.at.desc(), TURNS.c.id.desc())


def _in_list(
    chosen: Filter, after: Place | None, size: int, connection: AsyncConnection, *more: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    sqlite = connection.dialect.name == "sqlite"
    columns = (TURNS.c.id, TURNS.c.at, *more) if more else (TURNS.c.id,)
    ids = sa.select(*columns).where(*_conditions(chosen, sqlite=sqlite), *_from(after))
    ids = ids.order_by(TURNS.c.at.desc(), TURNS.c.id.desc()).limit(size)
    return ids if more else sa.select(ids.subquery().c.id)


def _in_index_of_sqlite(chosen: Filter, words: tuple[str, ...], after: Place | None) -> sa.Select[Any]:
    """The index of words gives its finds latest first, so that a common word is not sorted whole first."""
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


def _in_index_of_postgresql(chosen: Filter, words: tuple[str, ...], after: Place | None, size: int) -> sa.Select[Any]:
    """All that the index of words finds, put in order then: so it is asked first, and not at the end."""
    found = (
        sa.select(TURNS.c.id, TURNS.c.at)
        .where(search.tsquery(words, search.INDEXED), *_conditions(chosen, sqlite=False), *_from(after))
        .cte("found")
        .prefix_with("MATERIALIZED", dialect="postgresql")
    )
    return sa.select(sa.select(found.c.id).order_by(found.c.at.desc(), found.c.id.desc()).limit(size).subquery().c.id)


def _from(after: Place | None) -> list[sa.ColumnElement[bool]]:
    """Where the page begins in the list."""
    if after is None:
        return []
    return [sa.tuple_(TURNS.c.at, TURNS.c.id) < sa.tuple_(_bound(after.at), sa.literal(after.id))]


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
