"""A database in, the same one with its tables up to date out: brought so once, whoever asks first."""

from __future__ import annotations

import asyncio
import contextlib
import time

from chains.records import RecordsUnavailable
from desk.records.database import Database

TRY_AGAIN_AFTER = 15.0
"""Seconds until a database that could not be opened is tried again: a dead one must not make every turn wait."""


class Opening:
    """The first migration of a process. Whoever waits for it may give up; it goes on for the others."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ready = False
        self._not_before = 0.0
        self._migrating: asyncio.Task[None] | None = None

    async def done(self) -> None:
        """Returns when the tables are up to date. Raises what migrating raises, and RecordsUnavailable for a while
        after it did."""
        if self._ready:
            return
        if self._migrating is None:
            if time.monotonic() < self._not_before:
                raise RecordsUnavailable("not yet tried again")
            self._migrating = asyncio.create_task(self._migrate())
            self._migrating.add_done_callback(_looked_at)
        await asyncio.shield(self._migrating)

    async def close(self) -> None:
        """Ends a migration that is under way: it leaves the tables as they were."""
        if self._migrating is not None:
            self._migrating.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await self._migrating

    async def _migrate(self) -> None:
        try:
            await self._database.migrate()
            self._ready = True
        finally:
            self._not_before = time.monotonic() + TRY_AGAIN_AFTER
            self._migrating = None


def _looked_at(task: asyncio.Task[None]) -> None:
    """Where everybody gave up waiting, nobody else asks what became of it."""
    if not task.cancelled():
        task.exception()
