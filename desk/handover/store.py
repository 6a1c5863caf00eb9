"""What is shared in, under its code's hash; what a code opens out. Every function is one transaction.

Raises what SQLAlchemy and its drivers raise.
"""

from __future__ import annotations

import datetime as dt
import secrets
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from chains.handover import HandOver, Stored, from_json, to_json
from desk.handover.models import (
    MOST_BY_ADDRESS,
    MOST_BY_PERSON,
    VALID,
    WINDOW,
    Opened,
    TooManyGuesses,
    code_hash,
    new_code,
)
from desk.handover.tables import GUESSES, HANDOVERS
from desk.records.database import Database
from desk.records.tables import CONSENTS

_ONE_GUESSES = 4_711_330_219
"""PostgreSQL's advisory lock of whoever tries a code: two at once would both be the last one allowed."""


async def share(database: Database, visit: str, what: HandOver, now: dt.datetime) -> tuple[str, bool]:
    """Keeps what a visit shares, in the place of what it shared before; its code, and whether it outlives that: it does
    where the visit's citizen has agreed to records."""
    code = new_code()
    async with database.write() as connection:
        held = sa.select(CONSENTS.c.visit).where(CONSENTS.c.visit == visit).with_for_update(read=True, key_share=True)
        consent = await connection.scalar(held)
        before = (await connection.execute(sa.delete(HANDOVERS).where(HANDOVERS.c.visit == visit))).rowcount
        row = {
            "id": secrets.token_hex(16),
            "code": code_hash(code),
            "visit": visit,
            "consent": consent,
            "at": now,
            "expires": now + VALID,
            "shared": to_json(what),
        }
        await connection.execute(sa.insert(HANDOVERS).values(row))
    if before:
        await database.wipe_traces(words=False)
    return code, consent is not None


async def is_shared(database: Database, visit: str, now: dt.datetime) -> bool:
    """Whether a code of the visit still opens something."""
    wanted = sa.select(sa.exists().where(HANDOVERS.c.visit == visit, HANDOVERS.c.expires > now))
    async with database.read() as connection:
        return bool(await connection.scalar(wanted))


async def withdraw(database: Database, visit: str) -> int:
    """Deletes all that a visit shares or has shared; how many."""
    async with database.write() as connection:
        gone = (await connection.execute(sa.delete(HANDOVERS).where(HANDOVERS.c.visit == visit))).rowcount
    if gone:
        await database.wipe_traces(words=False)
    return int(gone)


async def find(database: Database, written: str, person: str, address: str, now: dt.datetime) -> str | None:
    """The id of what a code opens; None for no such code, which is then counted as a guess of that person and address
    (a hash). Raises TooManyGuesses."""
    wanted = sa.select(HANDOVERS.c.id).where(HANDOVERS.c.code == code_hash(written), HANDOVERS.c.expires > now)
    async with database.write() as connection:
        if not database.is_sqlite:
            await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_ONE_GUESSES)))
        if await _guessed_too_often(connection, person, address, now):
            raise TooManyGuesses
        found = await connection.scalar(wanted)
        if found is None:
            await connection.execute(sa.insert(GUESSES).values(at=now, person=person, address=address))
        else:
            unread = sa.and_(HANDOVERS.c.id == found, HANDOVERS.c.opened.is_(None))
            await connection.execute(sa.update(HANDOVERS).where(unread).values(opened=now))
        return found


async def _guessed_too_often(connection: AsyncConnection, person: str, address: str, now: dt.datetime) -> bool:
    recent = sa.select(sa.func.count()).select_from(GUESSES).where(GUESSES.c.at > now - WINDOW)
    by_person = int(await connection.scalar(recent.where(GUESSES.c.person == person)) or 0)
    by_address = int(await connection.scalar(recent.where(GUESSES.c.address == address)) or 0)
    return by_person >= MOST_BY_PERSON or by_address >= MOST_BY_ADDRESS


async def read(database: Database, handover: str, days: int, now: dt.datetime) -> Opened | None:
    """What was opened by its code, while the code is valid or the citizen agrees to have it kept; None past that, and
    for no such id. `days`: how long it is kept where the citizen agreed."""
    wanted = sa.select(HANDOVERS).where(HANDOVERS.c.id == handover, sa.not_(_past(days, now)))
    async with database.read() as connection:
        row = (await connection.execute(wanted)).first()
    return _opened(row, days) if row else None


async def kept_with(database: Database, visit: str, days: int, now: dt.datetime) -> tuple[Opened, ...]:
    """What a visit shared that is kept with its records, the newest first: there after its code too."""
    wanted = sa.select(HANDOVERS).where(HANDOVERS.c.consent == visit, sa.not_(_past(days, now)))
    async with database.read() as connection:
        rows = await connection.execute(wanted.order_by(HANDOVERS.c.at.desc()))
        return tuple(_opened(row, days) for row in rows)


async def all_of(database: Database, visit: str, days: int) -> tuple[Stored, ...]:
    """All that is stored of what a visit shared: for whoever asks what is stored of them."""
    wanted = sa.select(HANDOVERS).where(HANDOVERS.c.visit == visit).order_by(HANDOVERS.c.at)
    async with database.read() as connection:
        return tuple(_stored(row, days) for row in await connection.execute(wanted))


async def visit_of(database: Database, written: str) -> str | None:
    """The key of the visit that shared something under a code, while that is stored."""
    wanted = sa.select(HANDOVERS.c.visit).where(HANDOVERS.c.code == code_hash(written))
    async with database.read() as connection:
        return await connection.scalar(wanted)


def _stored(row: Any, days: int) -> Stored:
    until = row.at + dt.timedelta(days=days) if row.consent else row.expires
    return Stored(row.expires, max(until, row.expires), from_json(row.shared))


def _opened(row: Any, days: int) -> Opened:
    found = _stored(row, days)
    return Opened(row.id, found.expires, found.kept_until, found.shared)


async def purge(database: Database, days: int, now: dt.datetime) -> int:
    """Deletes what has expired, or where the citizen agreed what is `days` days old; how many. Old guesses too."""
    async with database.write() as connection:
        gone = (await connection.execute(sa.delete(HANDOVERS).where(_past(days, now)))).rowcount
        await connection.execute(sa.delete(GUESSES).where(GUESSES.c.at <= now - WINDOW))
    if gone:
        await database.wipe_traces(words=False)
    return int(gone)


def _past(days: int, now: dt.datetime) -> sa.ColumnElement[bool]:
    """Whether nobody may see it any more: its code is over, and no consent keeps it longer."""
    kept = sa.and_(HANDOVERS.c.consent.is_not(None), HANDOVERS.c.at > now - dt.timedelta(days=days))
    return sa.and_(HANDOVERS.c.expires <= now, sa.not_(kept))
