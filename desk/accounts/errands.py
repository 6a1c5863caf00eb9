"""A browser sent to the provider, known again when it comes back: once, within minutes, and only the same browser."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from desk.accounts import sessions
from desk.accounts.models import roles_of, roles_text
from desk.accounts.oidc import Known, Provider
from desk.accounts.tables import ERRANDS, PEOPLE
from desk.accounts.tokens import digest, new_id, new_token
from desk.audit import log
from desk.records.database import Database

AWAY_FOR = dt.timedelta(minutes=15)
"""How long signing in at the provider may take."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What is remembered of a browser that was sent away: `back` is the page it wanted."""

    nonce: str
    verifier: str
    back: str


async def send(database: Database, provider: Provider, browser: str, back: str, now: dt.datetime) -> str:
    """The provider's address for a browser (known by a secret of its own). Raises ProviderFailed."""
    state, nonce, verifier = new_token(), new_token(), new_token()
    address = await provider.address(state, nonce, verifier)
    row = {
        "digest": digest(state),
        "browser": digest(browser),
        "nonce": nonce,
        "verifier": verifier,
        "back": back[:300],
    }
    async with database.write() as connection:
        await connection.execute(sa.delete(ERRANDS).where(ERRANDS.c.until <= now))
        await connection.execute(sa.insert(ERRANDS).values(**row, until=now + AWAY_FOR))
    return address


async def returned(database: Database, browser: str, state: str, now: dt.datetime) -> Errand | None:
    """The errand of a browser that comes back; None for a state that we, or that browser, never had, or not any
    more."""
    mine = sa.and_(ERRANDS.c.digest == digest(state), ERRANDS.c.browser == digest(browser), ERRANDS.c.until > now)
    gone = sa.delete(ERRANDS).where(mine).returning(ERRANDS.c.nonce, ERRANDS.c.verifier, ERRANDS.c.back)
    async with database.write() as connection:
        row = (await connection.execute(gone)).first()
    return Errand(row.nonce, row.verifier, row.back) if row else None


async def sign_in(database: Database, issuer: str, known: Known, now: dt.datetime, old: str = "") -> str | None:
    """The token of a new session for whom the provider vouches, with the roles it gives; None for who is disabled
    here."""
    async with database.write() as connection:
        same = sa.and_(PEOPLE.c.issuer == issuer, PEOPLE.c.subject == known.subject)
        row = (await connection.execute(sa.select(PEOPLE).where(same).with_for_update())).first()
        person = row.id if row else new_id()
        roles = roles_text(known.roles)
        if row is None:
            made = {"id": person, "key": f"\x1f{digest(f'{issuer} {known.subject}')}", "issuer": issuer}
            made |= {"subject": known.subject, "name": known.name, "roles": roles, "disabled": False, "at": now}
            await connection.execute(sa.insert(PEOPLE).values(made))
        elif row.disabled:
            await log.append_in(connection, "", "sign-in-refused", person, {"way": "oidc"}, now)
            return None
        else:
            same_person = sa.update(PEOPLE).where(PEOPLE.c.id == person)
            await connection.execute(same_person.values(name=known.name, roles=roles))
        changed = {"was": row.roles} if row and roles_of(row.roles) != known.roles else {}
        await log.append_in(connection, person, "sign-in", "", {"way": "oidc", "roles": roles, **changed}, now)
        return await sessions.begin(connection, person, now, old)
