"""What the citizens' page shares in, a code out: `chains.handover.HandOvers` with the records' database behind it."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable

from chains.handover import Coded, HandOver, Stored
from chains.records import RecordsUnavailable, visit_key
from desk.handover import store
from desk.handover.models import VALID
from desk.records.models import Tally
from desk.records.recorder import DatabaseRecorder
from desk.records.regularly import Regularly
from desk.records.store import count
from municipality.hours import LOCAL

PURGE_EVERY = 300.0
"""Seconds between two looks for what has expired: what a code no longer opens is soon gone."""

HANDED_OVER = "handed_over"
"""What is counted of a hand-over, beside the endings of answers."""


class DatabaseHandOvers:
    """Keeps hand-overs beside the records."""

    def __init__(
        self, recorder: DatabaseRecorder, now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC)
    ) -> None:
        self._recorder = recorder
        self._now = now
        self._purging = Regularly(self.purge, PURGE_EVERY)

    # --- the server's ------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Deletes what has expired, now and every few minutes. Never raises."""
        await self.purge()
        self._purging.start()

    async def close(self) -> None:
        """Ends that."""
        await self._purging.close()

    async def purge(self) -> None:
        """Deletes what has expired; the operator sees it where that fails."""
        with contextlib.suppress(RecordsUnavailable):
            await self._recorder.do("handover_purge", lambda one: store.purge(one, self._recorder.days, self._now()))

    # --- the page's: chains.handover.HandOvers -----------------------------------------------------------

    async def share(self, visit: str, what: HandOver) -> Coded:
        """Keeps it, in the place of what the visit shared before. Raises RecordsUnavailable."""
        now = self._now()
        key = visit_key(visit)
        code, kept = await self._recorder.do("handover_share", lambda one: store.share(one, key, what, now))
        topic = next((card.topic for card in reversed(what.cards) if card.topic), None) or ""
        tally = Tally(now.astimezone(LOCAL).date(), HANDED_OVER, what.language, topic)
        with contextlib.suppress(RecordsUnavailable):  # the code stands, whatever becomes of its count
            await self._recorder.do("handover_count", lambda one: count(one, tally))
        return Coded(code, now + VALID, self._recorder.days if kept else 0)

    async def shared(self, visit: str) -> bool:
        """Whether something of the visit can still be opened. Raises RecordsUnavailable."""
        return await self._recorder.do(
            "handover_shared", lambda one: store.is_shared(one, visit_key(visit), self._now())
        )

    async def stored(self, visit: str) -> tuple[Stored, ...]:
        """All that is stored of what the visit has shared. Raises RecordsUnavailable."""
        key, days = visit_key(visit), self._recorder.days
        return await self._recorder.do("handover_stored", lambda one: store.all_of(one, key, days))

    async def withdraw(self, visit: str) -> None:
        """Deletes all that the visit shares. Raises RecordsUnavailable."""
        await self._recorder.do("handover_withdraw", lambda one: store.withdraw(one, visit_key(visit)))
