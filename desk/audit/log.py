"""Deeds in, an append-only chain of entries out: each one hashes the one before, so that none can be changed, left
out or put in between without the rest telling.

Appends are one at a time, on every database and from every replica.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from desk.audit.models import FIRST, Entry, Verdict, chained, details_of, details_text
from desk.audit.tables import AUDIT
from desk.records.database import Database

PAGE = 100
"""Entries read at a time for the page that shows them."""

_ONE_APPENDS = 4_711_330_217
"""PostgreSQL's advisory lock of whoever appends; SQLite has one writer anyway."""

_IN_ONE_GO = 1_000


async def append(
    database: Database, who: str, deed: str, subject: str, details: Mapping[str, str], at: dt.datetime
) -> None:
    """Writes that `who` (a person's id, "" for the program) did `deed` to `subject`; on the disk when it returns.

    Raises what SQLAlchemy and its drivers raise: what could not be written must not be done either.
    """
    async with database.write() as connection:
        await append_in(connection, who, deed, subject, details, at)


async def append_in(
    connection: AsyncConnection, who: str, deed: str, subject: str, details: Mapping[str, str], at: dt.datetime
) -> None:
    """As `append`, inside a transaction that also does the deed: both or neither."""
    if connection.dialect.name != "sqlite":
        await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_ONE_APPENDS)))
    newest = sa.select(AUDIT.c.number, AUDIT.c.hash).order_by(AUDIT.c.number.desc()).limit(1)
    last = (await connection.execute(newest)).first()
    number, before = (last.number + 1, last.hash) if last else (1, FIRST)
    texts = who, deed, subject[:120], details_text(details)
    row = {"number": number, "at": at, "hash": chained(before, number, at, *texts)}
    named = zip(("who", "deed", "subject", "details"), texts, strict=True)
    await connection.execute(sa.insert(AUDIT).values(**row, **dict(named)))


async def verify(database: Database) -> Verdict:
    """Checks every entry from the first on."""
    before, number = FIRST, 0
    async with database.read() as connection:
        while True:
            wanted = sa.select(AUDIT).where(AUDIT.c.number > number).order_by(AUDIT.c.number).limit(_IN_ONE_GO)
            rows = (await connection.execute(wanted)).all()
            for row in rows:
                ought = chained(before, number + 1, row.at, row.who, row.deed, row.subject, row.details)
                if row.number != number + 1 or row.hash != ought:
                    return Verdict(number, before, number + 1)
                number, before = row.number, row.hash
            if len(rows) < _IN_ONE_GO:
                return Verdict(number, before)


async def deeds(database: Database) -> Sequence[str]:
    """Every kind of deed that was ever written down."""
    async with database.read() as connection:
        return (await connection.scalars(sa.select(AUDIT.c.deed).distinct().order_by(AUDIT.c.deed))).all()


async def hash_of(database: Database, number: int) -> str | None:
    """The hash of an entry; None where there is none."""
    async with database.read() as connection:
        return await connection.scalar(sa.select(AUDIT.c.hash).where(AUDIT.c.number == number))


async def entries(database: Database, before: int | None = None, deed: str = "", who: str = "") -> Sequence[Entry]:
    """Up to a page of entries, the newest first: those with a smaller number than `before`, of one deed or person."""
    wanted = sa.select(AUDIT).order_by(AUDIT.c.number.desc()).limit(PAGE)
    if before is not None:
        wanted = wanted.where(AUDIT.c.number < before)
    for column, value in ((AUDIT.c.deed, deed), (AUDIT.c.who, who)):
        wanted = wanted.where(column == value) if value else wanted
    async with database.read() as connection:
        return tuple(
            Entry(row.number, row.at, row.who, row.deed, row.subject, details_of(row.details), row.hash)
            for row in await connection.execute(wanted)
        )
