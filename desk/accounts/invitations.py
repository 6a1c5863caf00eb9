"""Names and roles in, links that open an account once out; a link and a password in, the account out.

Whoever already has an account chooses a new password by the same way.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from desk.accounts import people, sessions
from desk.accounts.models import Invitation, Person, Role, roles_of, roles_text
from desk.accounts.tables import INVITATIONS, PEOPLE
from desk.accounts.tokens import digest, new_token
from desk.audit import log
from desk.records.database import Database

OPEN_FOR = dt.timedelta(days=3)
"""How long a link can be used."""

PATH = "/desk/invitation/"
"""A link's path, before its token."""


@dataclass(frozen=True, slots=True)
class Pending:
    """An invitation nobody has used yet. `key` names it; it opens nothing."""

    key: str
    invitation: Invitation


async def invite(
    connection: AsyncConnection,
    name: str,
    roles: Collection[Role],
    *,
    by: str,
    now: dt.datetime,
    person: str | None = None,
) -> str:
    """The token of a new link; an older link of the same name opens nothing any more.

    `by` is who invites ("" for the command line), `person` whoever already has an account.
    """
    token, name = new_token(), " ".join(name.split())
    same = INVITATIONS.c.person == person if person else INVITATIONS.c.name == name
    await connection.execute(sa.delete(INVITATIONS).where(same))
    row = {"digest": digest(token), "name": name, "roles": roles_text(roles), "person": person}
    await connection.execute(sa.insert(INVITATIONS).values(**row, until=now + OPEN_FOR))
    deed = "new-password-link" if person else "invite"
    await log.append_in(connection, by, deed, person or name, {"roles": roles_text(roles)}, now)
    return token


async def find(database: Database, token: str, now: dt.datetime) -> Invitation | None:
    """The invitation of a link that can still be used."""
    async with database.read() as connection:
        row = (await connection.execute(sa.select(INVITATIONS).where(INVITATIONS.c.digest == digest(token)))).first()
    return _invitation(row) if row is not None and row.until > now else None


async def pending(database: Database, now: dt.datetime) -> Sequence[Pending]:
    """The invitations that can still be used, the next to end first."""
    wanted = sa.select(INVITATIONS).where(INVITATIONS.c.until > now).order_by(INVITATIONS.c.until)
    async with database.read() as connection:
        return tuple(Pending(row.digest[:16], _invitation(row)) for row in await connection.execute(wanted))


async def withdraw(connection: AsyncConnection, key: str, *, by: str, now: dt.datetime) -> bool:
    """Takes an invitation back; whether there was one."""
    gone = sa.delete(INVITATIONS).where(sa.func.substr(INVITATIONS.c.digest, 1, 16) == key)
    row = (await connection.execute(gone.returning(INVITATIONS.c.name, INVITATIONS.c.person))).first()
    if row is None:
        return False
    await log.append_in(connection, by, "withdraw-invitation", row.person or row.name, {}, now)
    return True


async def accept(connection: AsyncConnection, token: str, password: str, now: dt.datetime, old: str = "") -> str | None:
    """Uses a link up: the account with the password's hash, and the token of its first session.

    None for a link that cannot be used (any more); of two who use it at once one. Raises NameTaken. A new password
    ends every older session.
    """
    gone = sa.delete(INVITATIONS).where(INVITATIONS.c.digest == digest(token), INVITATIONS.c.until > now)
    row = (await connection.execute(gone.returning(*INVITATIONS.c))).first()
    if row is None:
        return None
    if row.person is None:
        person: Person | None = await people.add(connection, row.name, roles_of(row.roles), password, now)
    else:
        person = await people.get(connection, row.person)
        await connection.execute(sa.update(PEOPLE).where(PEOPLE.c.id == row.person).values(password=password))
        await sessions.end_all(connection, row.person)
    if person is None or person.disabled:
        return None
    await log.append_in(connection, person.id, "new-password" if row.person else "account-made", person.id, {}, now)
    return await sessions.begin(connection, person.id, now, old)


def link(address: str, token: str) -> str:
    """The link, at the address where the server is found."""
    return f"{address}{PATH}{token}"


def _invitation(row: Any) -> Invitation:
    return Invitation(row.name, roles_of(row.roles), row.until, row.person)
