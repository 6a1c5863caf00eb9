"""What the pages stand on: the database, the municipality, the clock, and a field for each service a part needs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import structlog

from desk.accounts import invitations, keeping
from desk.accounts.oidc import Provider
from desk.accounts.settings import AccountSettings
from desk.records.database import Database
from desk.records.opening import Opening
from desk.records.recorder import DatabaseRecorder
from desk.records.regularly import Regularly
from desk.records.watch import where
from municipality import Municipality

if TYPE_CHECKING:
    from chains.records import Turn
    from desk.editing.room import Editing
    from desk.staff.again import Again
    from desk.staff.board import StaffBoard
    from desk.staff.letters import Brought
    from ingest.models import Upload

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
    _opening: Opening = field(init=False)
    _keeping: Regularly = field(init=False)

    def __post_init__(self) -> None:
        """Signing in at a provider needs nothing but its settings."""
        self._opening = Opening(self.database)
        self._keeping = Regularly(self._keep, KEEP_EVERY)
        if self.provider is None and self.settings.oidc is not None:
            self.provider = Provider(self.settings.oidc, self.now)

    async def start(self, address: str) -> str:
        """Brings the tables up to date and deletes what is over, now and every hour.

        A link to the first account, at `address`, where nobody has one yet and no provider is set; else "". Never
        raises: a database that is not there is tried again when a page is asked for.
        """
        first = await self._keep(address)
        self._keeping.start()
        return first

    async def close(self) -> None:
        """Lets go of the database."""
        await self._keeping.close()
        await self._opening.close()
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

    async def prepare(self) -> None:
        """Brings the tables up to date, once. Raises what that raises, and RecordsUnavailable for a while after."""
        await self._opening.done()
