"""What the pages stand on: the database, the municipality, the clock, and a field for each service a part needs."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from desk.accounts.settings import AccountSettings
from desk.records.database import Database
from desk.records.recorder import DatabaseRecorder, RecordsUnavailable
from municipality import Municipality

TRY_AGAIN_AFTER = 15.0
"""Seconds until a database that could not be opened is tried again."""


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
    recorder: DatabaseRecorder | None = None
    _ready: bool = False
    _opening: asyncio.Lock = field(default_factory=asyncio.Lock)
    _not_before: float = 0.0

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
