"""Cookies' tokens in, whoever is signed in with them out: sessions in SQL, so that each can be ended from anywhere."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from desk.accounts.models import Life, Session
from desk.accounts.people import person_of
from desk.accounts.tables import PEOPLE, SESSIONS
from desk.accounts.tokens import digest, new_token
from desk.records.database import Database

SEEN_EVERY = dt.timedelta(minutes=1)
"""So often at most is it written down that a session is in use."""


async def begin(connection: AsyncConnection, person: str, now: dt.datetime, old: str = "") -> str:
    """Signs a person in: a new token, always another than before; the browser's `old` one ends."""
    token = new_token()
    await connection.execute(sa.delete(SESSIONS).where(SESSIONS.c.digest == digest(old)))
    await connection.execute(sa.insert(SESSIONS).values(digest=digest(token), person=person, at=now, seen_at=now))
    await connection.execute(sa.update(PEOPLE).where(PEOPLE.c.id == person).values(seen_at=now))
    return token


async def find(database: Database, token: str, life: Life, now: dt.datetime) -> Session | None:
    """The session of a token; None for one that is unknown, ended, over, or of somebody who is disabled."""
    wanted = (
        sa.select(SESSIONS.c.at.label("since"), SESSIONS.c.seen_at.label("used_at"), PEOPLE)
        .join(PEOPLE, PEOPLE.c.id == SESSIONS.c.person)
        .where(SESSIONS.c.digest == digest(token), PEOPLE.c.disabled.is_(False))
    )
    async with database.read() as connection:
        row = (await connection.execute(wanted)).first()
    if row is None or now - row.since >= life.whole or now - row.used_at >= life.idle:
        return None
    if now - row.used_at >= SEEN_EVERY:
        async with database.write() as connection:
            seen = sa.update(SESSIONS).where(SESSIONS.c.digest == digest(token))
            await connection.execute(seen.values(seen_at=now))
    return Session(person_of(row), row.since, row.used_at)


async def end(connection: AsyncConnection, token: str) -> None:
    """Signs one browser out."""
    await connection.execute(sa.delete(SESSIONS).where(SESSIONS.c.digest == digest(token)))


async def end_all(connection: AsyncConnection, person: str) -> int:
    """Signs a person out everywhere; of how many browsers."""
    return (await connection.execute(sa.delete(SESSIONS).where(SESSIONS.c.person == person))).rowcount


async def sweep(database: Database, life: Life, now: dt.datetime) -> None:
    """Deletes the sessions that are over."""
    over = sa.or_(SESSIONS.c.at <= now - life.whole, SESSIONS.c.seen_at <= now - life.idle)
    async with database.write() as connection:
        await connection.execute(sa.delete(SESSIONS).where(over))


async def in_use(database: Database, life: Life, now: dt.datetime) -> dict[str, int]:
    """How many browsers each person is signed in with."""
    live = sa.and_(SESSIONS.c.at > now - life.whole, SESSIONS.c.seen_at > now - life.idle)
    wanted = sa.select(SESSIONS.c.person, sa.func.count()).where(live).group_by(SESSIONS.c.person)
    async with database.read() as connection:
        return {row[0]: int(row[1]) for row in await connection.execute(wanted)}
