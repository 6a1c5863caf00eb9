"""Filters that somebody wants to find again in, saved views out: a person's own, and those that others share."""

from __future__ import annotations

import datetime as dt
import secrets

import sqlalchemy as sa

from desk.records.database import Database
from desk.staff.models import View
from desk.staff.tables import VIEWS

MOST = 50
"""Views that one person may keep."""


async def save(database: Database, owner: str, name: str, query: str, *, shared: bool, at: dt.datetime) -> View | None:
    """Keeps a view; one of the same name gives way. None where the person has `MOST` already."""
    view = View(secrets.token_hex(8), owner, name[:80], query[:1000], shared)
    own = VIEWS.c.owner == owner
    async with database.write() as connection:
        await connection.execute(sa.delete(VIEWS).where(own, VIEWS.c.name == view.name))
        if (await connection.scalar(sa.select(sa.func.count()).select_from(VIEWS).where(own)) or 0) >= MOST:
            return None
        values = {"id": view.id, "owner": owner, "name": view.name, "query": view.query, "shared": shared, "at": at}
        await connection.execute(sa.insert(VIEWS).values(**values))
    return view


async def seen_by(database: Database, person: str) -> tuple[View, ...]:
    """A person's own views and the shared ones, by name."""
    wanted = sa.select(VIEWS).where((VIEWS.c.owner == person) | VIEWS.c.shared).order_by(VIEWS.c.name, VIEWS.c.id)
    async with database.read() as connection:
        rows = await connection.execute(wanted)
        return tuple(View(row.id, row.owner, row.name, row.query, row.shared) for row in rows)


async def drop(database: Database, view: str, owner: str) -> bool:
    """Deletes a view of one's own; whether there was one."""
    async with database.write() as connection:
        gone = await connection.execute(sa.delete(VIEWS).where(VIEWS.c.id == view, VIEWS.c.owner == owner))
    return bool(gone.rowcount)
