"""A try to sign in, in; whether it may be made, out. Counted in SQL, so that every replica knows of every try.

A try is counted before the password is looked at: a crowd of guesses sent at once counts as what it is.
"""

from __future__ import annotations

import datetime as dt
import ipaddress

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from desk.accounts.models import name_key
from desk.accounts.tables import ATTEMPTS
from desk.accounts.tokens import digest
from desk.records.database import Database

WINDOW = dt.timedelta(minutes=15)
PER_ACCOUNT = 10
"""Tries in a window by one name, whether somebody has it or not."""
PER_ADDRESS = 60
"""Tries in a window from one address: a town hall may share one."""

KEPT = dt.timedelta(hours=1)

_ONE_COUNTS = 4_711_330_218
"""PostgreSQL's advisory lock of whoever counts."""


async def allow(database: Database, name: str, address: str, now: dt.datetime) -> bool:
    """Whether somebody may try to sign in by `name` from `address` now; if so, it is counted."""
    limits = {_of_account(name): PER_ACCOUNT, _of_address(address): PER_ADDRESS}
    async with database.write() as connection:
        if connection.dialect.name != "sqlite":
            await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_ONE_COUNTS)))
        await forget_old(connection, now)
        for key, most in limits.items():
            tried = sa.select(sa.func.count()).where(ATTEMPTS.c.digest == key, ATTEMPTS.c.at > now - WINDOW)
            if (await connection.scalar(tried) or 0) >= most:
                return False
        await connection.execute(sa.insert(ATTEMPTS), [{"digest": key, "at": now} for key in limits])
    return True


async def forget(connection: AsyncConnection, name: str) -> None:
    """Forgets the tries by a name: somebody has just signed in by it."""
    await connection.execute(sa.delete(ATTEMPTS).where(ATTEMPTS.c.digest == _of_account(name)))


async def forget_old(connection: AsyncConnection, now: dt.datetime) -> None:
    """Deletes tries that count no more."""
    await connection.execute(sa.delete(ATTEMPTS).where(ATTEMPTS.c.at <= now - KEPT))


def _of_account(name: str) -> str:
    return digest(f"account:{name_key(name)}")


def _of_address(address: str) -> str:
    """An address; of IPv6 the network that one subscriber has."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return digest("address:unknown")
    network = ipaddress.ip_network((found, 64 if found.version == 6 else 32), strict=False)
    return digest(f"address:{network}")
