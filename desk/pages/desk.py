"""What the pages stand on: the database, the municipality, the clock, and a field for each service a part needs."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import structlog

from desk.accounts import invitations, keeping
from desk.accounts.oidc import Provider
from desk.accounts.settings import AccountSettings
from desk.records.database import Database
from desk.records.recorder import DatabaseRecorder, RecordsUnavailable
from desk.records.watch import where
from municipality import Municipality

if TYPE_CHECKING:
    from chains.records import Turn
    from desk.editing.room import Editing
    from desk.staff.again import Again
    from desk.staff.board import StaffBoard
    from desk.staff.letters import Brought
    from ingest.models import Upload

TRY_AGAIN_AFTER = 15.0
"""Seconds until a database that could not be opened is tried again."""

KEEP_EVERY = 3600.0
"""Seconds between two looks for sessions, links and tries that are over."""


def utc_now() -> dt.datetime:
    """The instant."""
    return dt.datetime.now(dt.UTC)


@dataclass(slots=True)
class Desk:
    """The desk, set up by `server.py`. A service that is not there is None: the pages that need it say so."""

    database: Database
    municipality: Municipality
    settings: AccountSettings = field(default_factory=AccountSettings)
    now: Callable[[], dt.datetime] = utc_now
    provider: Provider | None = None
    recorder: DatabaseRecorder | None = None
    editing: Editing | None = None
    board: StaffBoard | None = None
    read_letter: Callable[[Upload], Awaitable[Brought | None]] | None = None
    ask_again: Callable[[Turn], Awaitable[Again]] | None = None
    say_in_danish: Callable[[Sequence[str]], Awaitable[Sequence[str]]] | None = None
    _ready: bool = False
    _opening: asyncio.Lock = field(default_factory=asyncio.Lock)
    _not_before: float = 0.0
    _keeping: asyncio.Task[None] | None = None

    def __post_init__(self) -> None:
        """Signing in at a provider needs nothing but its settings."""
        if self.provider is None and self.settings.oidc is not None:
            self.provider = Provider(self.settings.oidc, self.now)

    async def start(self, address: str) -> str:
        """Brings the tables up to date and deletes what is over, now and every hour.

        A link to the first account, at `address`, where nobody has one yet and no provider is set; else "". Never
        raises: a database that is not there is tried again when a page is asked for.
        """
        first = await self._keep(address)
        self._keeping = asyncio.create_task(self._keep_for_ever())
        return first

    async def close(self) -> None:
        """Lets go of the database."""
        if self._keeping is not None:
            self._keeping.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._keeping
        await self.database.close()

    async def _keep(self, address: str = "") -> str:
        try:
            await self.prepare()
            await keeping.tidy(self.database, self.settings.life, self.now())
            if address and self.provider is None:
                token = await keeping.first_token(self.database, self.now())
                return invitations.link(self.settings.url or address, token) if token else ""
        except Exception as error:
            structlog.get_logger("brevklar").error("desk_failed", page="keeping", error=where(error))
        return ""

    async def _keep_for_ever(self) -> None:
        while True:
            await asyncio.sleep(KEEP_EVERY)
            await self._keep()

    async def prepare(self) -> None:
        """Brings the tables up to date, once. Raises what that raises, and RecordsUnavailable for a while after."""
        if self._ready:
            return
        async with self._opening:
            if self._ready:
                return
            if time.monotonic() < self._not_before:
                raise RecordsUnavailable("not yet tried again")
            self._not_before = time.monotonic() + TRY_AGAIN_AFTER
            await self.database.migrate()
            self._ready = True
