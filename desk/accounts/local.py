"""A name and a password in, a session out, or nothing that tells which of the two was wrong."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from desk.accounts import passwords, sessions, throttle
from desk.accounts.models import name_key
from desk.accounts.tables import PEOPLE
from desk.audit import log
from desk.records.database import Database


class Refused(StrEnum):
    """Why somebody was not signed in: all that they are told."""

    WRONG = "wrong"
    TOO_OFTEN = "too-often"


async def sign_in(
    database: Database, name: str, password: str, address: str, now: dt.datetime, old: str = ""
) -> str | Refused:
    """The token of a new session, or why there is none. The same work is done whether anybody has that name."""
    if len(password) > passwords.LONGEST or not await throttle.allow(database, name, address, now):
        return Refused.WRONG if len(password) > passwords.LONGEST else Refused.TOO_OFTEN
    wanted = sa.select(PEOPLE.c.id, PEOPLE.c.password).where(
        PEOPLE.c.key == name_key(name), PEOPLE.c.disabled.is_(False), PEOPLE.c.issuer.is_(None)
    )
    async with database.read() as connection:
        row = (await connection.execute(wanted)).first()
    right = await passwords.matches(row.password if row else None, password)
    new_hash = await passwords.hashed(password) if row and right and passwords.outdated(row.password) else None
    async with database.write() as connection:
        if row is None or not right or not await _as_it_was(connection, row):
            await log.append_in(connection, "", "sign-in-refused", row.id if row else "", {}, now)
            return Refused.WRONG
        if new_hash:
            await connection.execute(sa.update(PEOPLE).where(PEOPLE.c.id == row.id).values(password=new_hash))
        await throttle.forget(connection, name)
        await log.append_in(connection, row.id, "sign-in", "", {"way": "password"}, now)
        return await sessions.begin(connection, row.id, now, old)


async def change_password(
    database: Database, person: str, password: str, new: str, address: str, now: dt.datetime
) -> str | Refused:
    """A new password for who knows the old one; every session ends, and a new one's token is what comes back."""
    async with database.read() as connection:
        row = (await connection.execute(sa.select(PEOPLE).where(PEOPLE.c.id == person))).first()
    if row is None or row.password is None:
        return Refused.WRONG
    if not await throttle.allow(database, row.name, address, now):
        return Refused.TOO_OFTEN
    right = await passwords.matches(row.password, password)
    kept = await passwords.hashed(new) if right else ""
    async with database.write() as connection:
        if not right or not await _as_it_was(connection, row):
            await log.append_in(connection, person, "new-password-refused", person, {}, now)
            return Refused.WRONG
        await throttle.forget(connection, row.name)
        await connection.execute(sa.update(PEOPLE).where(PEOPLE.c.id == person).values(password=kept))
        await sessions.end_all(connection, person)
        await log.append_in(connection, person, "new-password", person, {}, now)
        return await sessions.begin(connection, person, now)


async def _as_it_was(connection: AsyncConnection, row: Any) -> bool:
    """Whether the account is still as it was when its password was looked at: it may have been disabled since."""
    same = sa.select(PEOPLE.c.id).where(
        PEOPLE.c.id == row.id, PEOPLE.c.password == row.password, PEOPLE.c.disabled.is_(False)
    )
    return await connection.scalar(same.with_for_update()) is not None
