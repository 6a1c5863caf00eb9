"""The published edition for whoever searches: swapped under a running server without a missed answer."""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from knowledge.editions.models import Index, State
from knowledge.editions.opened import OpenEdition, open_edition
from knowledge.editions.store import Store
from knowledge.embedding import Embedder
from knowledge.errors import NothingPublishedError

log = logging.getLogger(__name__)

PAUSE = dt.timedelta(seconds=30)
"""Between two tries to open an edition that could not be opened, while another one answers."""


def utc_now() -> dt.datetime:
    """The instant it is."""
    return dt.datetime.now(dt.UTC)


def next_edition(state: State, now: dt.datetime) -> str:
    """The edition that citizens are answered from next: the draft, else the scheduled one, else the published one."""
    return state.draft or (state.scheduled.edition if state.scheduled else "") or state.effective(now)


class KnowledgeBase:
    """Gives each search the edition that is published at that moment, open once for the whole process.

    A search looks at the pointer file first (one `stat`). When another edition is published, one thread opens it while
    the others go on with the old one; a search that has begun ends on the edition it began with, which is closed
    after the last of them. An edition that cannot be opened does not take the place of one that answers.
    """

    def __init__(
        self,
        store: Store,
        embedder: Embedder,
        now: Callable[[], dt.datetime] = utc_now,
        prepare: Callable[[Index], object] = lambda _: None,
        which: Callable[[State, dt.datetime], str] = State.effective,
    ) -> None:
        """`prepare` is called with an edition before it takes over: for what a search would else make first. `which`
        edition it is to be at an instant: the published one unless said otherwise (`next_edition`)."""
        self.embedder, self._prepare = embedder, prepare
        self._store, self._now, self._which = store, now, which
        self._state, self._stamp = State(), (0, 0, 0)
        self._current: OpenEdition | None = None
        self._readers: dict[str, int] = {}
        self._refused, self._again = "", dt.datetime.min.replace(tzinfo=dt.UTC)
        self._guard, self._swapping = threading.Lock(), threading.Lock()

    @contextmanager
    def index(self) -> Iterator[Index]:
        """The published edition, held open while in use.

        Raises NothingPublishedError; also what `open_edition` raises, where no edition answers yet.
        """
        self._look()
        with self._guard:
            edition = self._current
            if edition is None:
                raise NothingPublishedError
            self._readers[edition.record.id] = self._readers.get(edition.record.id, 0) + 1
        try:
            yield edition
        finally:
            self._leave(edition)

    def close(self) -> None:
        """Give the edition up; searches under way end first."""
        with self._guard:
            edition, self._current = self._current, None
        if edition is not None and not self._readers.get(edition.record.id):
            edition.close()

    def _look(self) -> None:
        """Open what is published now, if it is another edition than the one in use."""
        first = self._current is None
        if not first and self._wanted() == self._current_id():
            return
        if not self._swapping.acquire(blocking=first):
            return  # another thread is at it, and the old one answers
        try:
            wanted = self._wanted()
            waits = wanted == self._refused and self._now() < self._again
            if wanted and wanted != self._current_id() and not waits:
                self._swap(wanted)
        finally:
            self._swapping.release()

    def _swap(self, wanted: str) -> None:
        opened = None
        try:
            opened = open_edition(self._store, wanted, self.embedder)
            self._prepare(opened)
        except Exception as error:  # whatever is wrong with it, the old one goes on answering
            if opened is not None:
                opened.close()
            if self._current is None:
                raise
            self._refused, self._again = wanted, self._now() + PAUSE
            log.error("edition %s cannot take over: %s", wanted, getattr(error, "code", type(error).__name__))
            return
        with self._guard:
            old, self._current = self._current, opened
            idle = old is not None and not self._readers.get(old.record.id)
        if old is not None and idle:
            old.close()

    def _leave(self, edition: OpenEdition) -> None:
        with self._guard:
            left = self._readers[edition.record.id] - 1
            self._readers[edition.record.id] = left
            if not left:
                del self._readers[edition.record.id]
            last = not left and edition is not self._current
        if last:
            edition.close()

    def _current_id(self) -> str:
        current = self._current
        return current.record.id if current else ""

    def _wanted(self) -> str:
        """The edition that the pointer names for this instant; read again only when the file is another one."""
        try:
            seen = self._store.pointer.stat()
        except OSError:
            return self._current_id()
        stamp = (seen.st_ino, seen.st_mtime_ns, seen.st_size)
        if stamp != self._stamp:
            self._state, self._stamp = self._store.state(), stamp
        return self._which(self._state, self._now())
