"""Letters that were read and asked about in, counts of their sorts out: for everybody, with or without consent."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from chains.notices import ReadLetter
from desk.records.database import Database
from desk.staff.alerts import BEFORE, Sighting, step_of
from desk.staff.tables import LETTERS_ASKED, SIGHTINGS
from municipality.hours import LOCAL

KEPT = BEFORE + dt.timedelta(days=1)
"""How long sightings are kept: as long as they tell what is normal."""

_WIDTHS = {"sender": 20, "kind": 40, "topic": 60}


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of letter: how many were read, asked about, and had a line called wrong."""

    sender: str
    kind: str
    topic: str
    read: int
    asked: int
    lines_wrong: int


async def seen(database: Database, letter: ReadLetter, at: dt.datetime) -> None:
    """Counts a letter that was read, and forgets sightings that tell nothing any more."""
    async with database.write() as connection:
        values = {"at": step_of(at), "key": letter.wording.key, **_sort(letter)}
        make: Any = (sqlite if database.is_sqlite else postgresql).insert(SIGHTINGS).values(**values, seen=1)
        more = {"seen": SIGHTINGS.c.seen + 1}
        await connection.execute(make.on_conflict_do_update(index_elements=["at", "key"], set_=more))
        await connection.execute(sa.delete(SIGHTINGS).where(SIGHTINGS.c.at < step_of(at - KEPT)))
    await _count(database, letter, at, "read")


async def asked(database: Database, letter: ReadLetter, at: dt.datetime) -> None:
    """Counts that something was asked about a letter."""
    await _count(database, letter, at, "asked")


async def line_wrong(database: Database, letter: ReadLetter, at: dt.datetime) -> None:
    """Counts that a line of a letter's card was called wrong."""
    await _count(database, letter, at, "lines_wrong")


async def sightings(database: Database) -> tuple[Sighting, ...]:
    """All that is remembered."""
    async with database.read() as connection:
        rows = await connection.execute(sa.select(SIGHTINGS))
        return tuple(Sighting(row.at, row.key, row.sender, row.kind, row.topic, row.seen) for row in rows)


async def sorts(database: Database, since: dt.date, until: dt.date) -> tuple[Sort, ...]:
    """The sorts of letters read between two days, both included, those most asked about first."""
    own = LETTERS_ASKED.c
    sums = [sa.func.sum(own[name]).label(name) for name in ("read", "asked", "lines_wrong")]
    wanted = (
        sa.select(own.sender, own.kind, own.topic, *sums)
        .where(own.day >= since, own.day <= until)
        .group_by(own.sender, own.kind, own.topic)
    )
    async with database.read() as connection:
        rows = (await connection.execute(wanted)).all()
    found = (Sort(row.sender, row.kind, row.topic, int(row.read), int(row.asked), int(row.lines_wrong)) for row in rows)
    return tuple(sorted(found, key=lambda one: (-one.asked - one.lines_wrong, -one.read, one.kind, one.topic)))


def _sort(letter: ReadLetter) -> dict[str, str]:
    return {name: str(getattr(letter, name))[:width] for name, width in _WIDTHS.items()}


async def _count(database: Database, letter: ReadLetter, at: dt.datetime, column: str) -> None:
    first = {"read": 0, "asked": 0, "lines_wrong": 0, column: 1}
    values = {"day": at.astimezone(LOCAL).date(), **_sort(letter), **first}
    make: Any = (sqlite if database.is_sqlite else postgresql).insert(LETTERS_ASKED).values(**values)
    more = {column: LETTERS_ASKED.c[column] + 1}
    async with database.write() as connection:
        await connection.execute(make.on_conflict_do_update(index_elements=list(LETTERS_ASKED.primary_key), set_=more))
