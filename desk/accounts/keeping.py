"""What is over deleted, and the first link made: what the desk does when it starts, and every hour."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from desk.accounts import invitations, people, sessions, throttle
from desk.accounts.models import Life, Role
from desk.accounts.tables import ERRANDS, INVITATIONS
from desk.records.database import Database

FIRST_NAME = "admin"
"""What whoever opens the first link signs in by."""


async def tidy(database: Database, life: Life, now: dt.datetime) -> None:
    """Deletes sessions, links, errands and tries that are over."""
    await sessions.sweep(database, life, now)
    async with database.write() as connection:
        await throttle.forget_old(connection, now)
        for table in (INVITATIONS, ERRANDS):
            await connection.execute(sa.delete(table).where(table.c.until <= now))


async def first_token(database: Database, now: dt.datetime) -> str | None:
    """The token of a link to the first account; None where there is an account already."""
    if await people.any_at_all(database):
        return None
    async with database.write() as connection:
        return await invitations.invite(connection, FIRST_NAME, [Role.ADMIN], by="", now=now)
