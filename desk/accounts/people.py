"""People in and out of the database. What changes one runs inside a transaction that also writes the audit log."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from desk.accounts.models import Person, Role, name_key, roles_of, roles_text
from desk.accounts.tables import INVITATIONS, PEOPLE, SESSIONS
from desk.accounts.tokens import new_id
from desk.records.database import Database


class NameTaken(Exception):  # noqa: N818 -- the page words it so
    """Somebody else signs in by that name."""


class LastAdmin(Exception):  # noqa: N818 -- the page words it so
    """It would leave nobody who can invite people."""


def person_of(row: Any) -> Person:
    """A person from a row of the table."""
    return Person(row.id, row.name, roles_of(row.roles), row.issuer is None, row.disabled, row.seen_at)


async def add(
    connection: AsyncConnection, name: str, roles: Collection[Role], password: str, now: dt.datetime
) -> Person:
    """A new person with the hash of a password. Raises NameTaken."""
    if await connection.scalar(sa.select(PEOPLE.c.id).where(PEOPLE.c.key == name_key(name))):
        raise NameTaken(name)
    made = Person(new_id(), " ".join(name.split()), frozenset(roles))
    row = {"id": made.id, "name": made.name, "key": name_key(name), "roles": roles_text(roles), "password": password}
    await connection.execute(sa.insert(PEOPLE).values(**row, disabled=False, at=now))
    return made


async def everybody(database: Database) -> tuple[Person, ...]:
    """All of them, by name."""
    async with database.read() as connection:
        rows = (await connection.execute(sa.select(PEOPLE))).all()
    return tuple(sorted(map(person_of, rows), key=lambda person: (person.disabled, name_key(person.name))))


async def get(connection: AsyncConnection, person: str) -> Person | None:
    """One of them."""
    row = (await connection.execute(sa.select(PEOPLE).where(PEOPLE.c.id == person))).first()
    return person_of(row) if row else None


async def any_at_all(database: Database) -> bool:
    """Whether there is anybody."""
    async with database.read() as connection:
        return bool(await connection.scalar(sa.select(sa.exists().where(PEOPLE.c.id.is_not(None)))))


async def named(connection: AsyncConnection, name: str) -> Person | None:
    """Whoever has an account here by that name."""
    row = (await connection.execute(sa.select(PEOPLE).where(PEOPLE.c.key == name_key(name)))).first()
    return person_of(row) if row else None


async def set_roles(connection: AsyncConnection, person: str, roles: Collection[Role]) -> None:
    """Other roles from the next page on. Raises LastAdmin."""
    if Role.ADMIN not in roles:
        await _keep_an_admin(connection, person)
    await connection.execute(sa.update(PEOPLE).where(PEOPLE.c.id == person).values(roles=roles_text(roles)))


async def disable(connection: AsyncConnection, person: str) -> None:
    """They cannot sign in any more; links and sessions end. Raises LastAdmin."""
    await _keep_an_admin(connection, person)
    await connection.execute(sa.update(PEOPLE).where(PEOPLE.c.id == person).values(disabled=True))
    for table in (SESSIONS, INVITATIONS):
        await connection.execute(sa.delete(table).where(table.c.person == person))


async def enable(connection: AsyncConnection, person: str) -> None:
    """They can sign in again."""
    await connection.execute(sa.update(PEOPLE).where(PEOPLE.c.id == person).values(disabled=False))


async def _keep_an_admin(connection: AsyncConnection, without: str) -> None:
    """Raises LastAdmin if nobody else is an administrator. Two who disable each other do so one after the other."""
    enabled = sa.select(PEOPLE.c.id, PEOPLE.c.roles).where(PEOPLE.c.disabled.is_(False)).order_by(PEOPLE.c.id)
    admins = {
        row.id for row in await connection.execute(enabled.with_for_update()) if Role.ADMIN in roles_of(row.roles)
    }
    if admins == {without}:
        raise LastAdmin
