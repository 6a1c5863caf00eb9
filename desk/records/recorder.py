"""Answers of the citizens' page in, records out: `chains.recorder.Recorder` with a database behind it.

`answered` and `judged` never raise and never take long: the citizen's answer stands whatever becomes of its record.
What concerns the consent raises, for the page must not say "deleted" of what is not.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from typing import TypeVar

from chains.recorder import Recorded
from chains.records import RecordsUnavailable
from desk.records import store
from desk.records.database import Database, open_database
from desk.records.door import RefusedTurn, let_in
from desk.records.models import Consent, Details, Health, Kept, Tally, Turn, Why, visit_key
from desk.records.opening import Opening
from desk.records.received import tally_of, turn_of
from desk.records.regularly import Regularly
from desk.records.retention import keep_within
from desk.records.settings import load_records_settings
from desk.records.watch import Watch

__all__ = ["DatabaseRecorder", "RecordsUnavailable", "open_recorder"]

WITHIN = 8.0
"""Seconds that keeping one record may take."""

PURGE_EVERY = 3600.0
"""Seconds between two looks for what has been kept long enough."""

REMEMBERED = 5_000
"""Answers whose tally is remembered, so that what is said of them is counted under the same, and once."""

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


class DatabaseRecorder:
    """Keeps records. `public` are names that are no secret: the municipality's own."""

    def __init__(
        self,
        database: Database,
        retention_days: int = 30,
        public: Collection[str] = (),
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:
        self.watch = Watch()
        self._database = database
        self._days = retention_days
        self._public = tuple(public)
        self._now = now
        self._opening = Opening(database)
        self._purging = Regularly(self._purge, PURGE_EVERY)
        self._tallies: OrderedDict[str, Tally] = OrderedDict()
        self._judged: OrderedDict[tuple[str, str], None] = OrderedDict()

    # --- the server's ------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Brings the tables up to date and deletes what is old, now and every hour. Never raises."""
        await self._purge()
        self._purging.start()

    async def close(self) -> None:
        """Lets go of the database."""
        await self._purging.close()
        await self._opening.close()
        await self._database.close()

    def health(self) -> Health:
        """How records fare, for the operator."""
        return self.watch.health()

    # --- the page's: chains.recorder.Recorder ------------------------------------------------------------

    @property
    def days(self) -> int:
        """For how long records are kept."""
        return self._days

    async def answered(self, turn: Recorded, details: Details | None = None, *, keep: bool = True) -> str | None:
        """Counts an answer or a card; keeps it where `keep` and the visit's citizen has agreed; its reference then."""
        with self._watched("answered"):
            tally = tally_of(turn)
            known = turn.id in self._tallies
            let = await asyncio.to_thread(self._let_in, turn, details) if keep else None
            kept = False
            if let is not None or not known:
                async with self._open() as database:
                    kept = await store.record(database, let, None if known else tally)
            _remember(self._tallies, turn.id, tally)
            return let.reference if kept and let is not None else None
        return None

    async def judged(self, turn: str, *, right: bool, line: str = "") -> None:
        """Counts what a citizen says of an answer or a card's line; keeps it beside the turn, where that is kept."""
        with self._watched("judged"):
            counted = (turn, line) in self._judged
            tally = None if counted else self._tallies.get(turn)
            async with self._open() as database:
                await store.judge(database, turn, right, self._now(), tally, line)
            _remember(self._judged, (turn, line), None)

    # --- the page's: the consent -------------------------------------------------------------------------

    async def agree(self, visit: str, language: str, sentence: str) -> None:
        """The citizen of `visit` agrees, to that version of the sentence. Raises RecordsUnavailable."""
        await self.do("agree", lambda one: store.agree(one, Consent(visit_key(visit), self._now(), language, sentence)))

    async def agreed(self, visit: str) -> bool:
        """Whether the visit's citizen has agreed. Raises RecordsUnavailable."""
        return await self.do("agreed", lambda one: store.agreed(one, visit_key(visit)))

    async def withdraw(self, visit: str) -> int:
        """The citizen takes the consent back: all that is stored of the visit is deleted; the number of turns.

        Raises RecordsUnavailable.
        """
        return await self.do("withdraw", lambda one: store.erase(one, visit_key(visit), Why.WITHDRAWN, self._now()))

    async def shown(self, visit: str) -> Kept | None:
        """Exactly what is stored of a visit, None for nothing. Raises RecordsUnavailable."""
        return await self.do("shown", lambda one: store.shown(one, visit_key(visit)))

    # --- how ---------------------------------------------------------------------------------------------

    def _let_in(self, turn: Recorded, details: Details | None) -> Turn | None:
        """The turn as it may be stored; None for one that points at a person."""
        try:
            let = let_in(turn_of(turn, details), self._public)
        except RefusedTurn as refused:
            self.watch.refused(refused.field)
            return None
        for field in let.left_out:
            self.watch.refused(field)
        return let.turn

    @contextlib.contextmanager
    def _watched(self, deed: str) -> Iterator[None]:
        """Tells the operator of what fails, and nobody else."""
        try:
            yield
        except Exception as error:
            self.watch.failed(deed, error)

    async def do(self, deed: str, what: Callable[[Database], Awaitable[T]]) -> T:
        """Does something with the database, up to date, within a few seconds; the operator sees what fails.

        Raises RecordsUnavailable.
        """
        try:
            async with self._open() as database:
                return await what(database)
        except Exception as error:
            self.watch.failed(deed, error)
            raise RecordsUnavailable(deed) from None

    @contextlib.asynccontextmanager
    async def _open(self) -> AsyncIterator[Database]:
        """The database, up to date, for a few seconds."""
        async with asyncio.timeout(WITHIN):
            await self._opening.done()
            yield self._database
        self.watch.worked()

    async def _purge(self) -> None:
        """As long as it takes: a first migration or a month's rows may take more than a turn may."""
        with self._watched("purge"):
            await self._opening.done()
            await keep_within(self._database, self._days, self._now())
            self.watch.worked()


def open_recorder(public: Collection[str]) -> DatabaseRecorder:
    """The recorder that the environment asks for; connects to nothing yet. Raises ValueError for a wrong setting."""
    settings = load_records_settings()
    return DatabaseRecorder(open_database(settings), settings.retention_days, public)


def _remember(all_of_them: OrderedDict[K, V], key: K, value: V) -> None:
    """Notes something, and forgets the oldest."""
    all_of_them.setdefault(key, value)
    while len(all_of_them) > REMEMBERED:
        all_of_them.popitem(last=False)
