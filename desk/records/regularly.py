"""A deed and a number of seconds in; the deed done again and again out, in the background, until it is closed."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable


class Regularly:
    """Does something every so many seconds. The deed itself sees to what fails: it never raises."""

    def __init__(self, deed: Callable[[], Awaitable[object]], every: float) -> None:
        self._deed = deed
        self._every = every
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """From now on; for the first time after `every` seconds."""
        self._task = asyncio.create_task(self._for_ever())

    async def close(self) -> None:
        """Not any more."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _for_ever(self) -> None:
        while True:
            await asyncio.sleep(self._every)
            await self._deed()
