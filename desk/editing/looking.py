"""The knowledge base in, what editors look at out: which edition is which, what differs, what is to be looked after.

Everything here is synchronous and may take long: pages ask for it in a thread.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from ingest.guidance import Source, load_sources
from ingest.guidance.models import GuidancePage
from knowledge.editions import states
from knowledge.editions.diff import EditionDiff, compare_pages
from knowledge.editions.handle import KnowledgeBase, next_edition
from knowledge.editions.items import ItemChange, changes
from knowledge.editions.models import EditionRecord, Editorial, SourceReport, State
from knowledge.editions.store import Store
from knowledge.editions.upkeep import Upkeep, look_after
from knowledge.embedding import Embedder
from knowledge.errors import DamagedEditionError, NoDraftError, NothingPublishedError
from knowledge.settings import KnowledgeSettings
from municipality import Municipality
from municipality.hours import LOCAL

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Overview:
    """Which edition is which now, what was made of what, and what each source last gave."""

    state: State
    published: str
    records: Mapping[str, EditionRecord]
    reports: tuple[SourceReport, ...]
    sources: tuple[Source, ...]
    fits: bool
    """Whether the published edition can be searched with the model that is configured."""

    @property
    def draft(self) -> EditionRecord | None:
        """The draft, where there is one."""
        return self.records.get(self.state.draft)


class Looking:
    """What there is to see. `local` is the municipality as its file has it; `published` is opened where none is given,
    and is the giver's to close where one is."""

    def __init__(
        self,
        settings: KnowledgeSettings,
        embedder: Embedder,
        local: Municipality,
        published: KnowledgeBase | None = None,
    ) -> None:
        self.settings, self.embedder, self.local = settings, embedder, local
        self.store = Store(settings.folder)
        self._own = published is None
        self.published = published or KnowledgeBase(self.store, embedder)
        self.next = KnowledgeBase(self.store, embedder, which=next_edition)
        self._guard = threading.Lock()
        self._diff = lru_cache(maxsize=2)(self._compared)
        self._upkeep = lru_cache(maxsize=2)(self._looked_after)
        self._pages = lru_cache(maxsize=3)(self.store.pages)

    def close(self) -> None:
        """Lets go of the open editions."""
        if self._own:
            self.published.close()
        self.next.close()

    def overview(self, now: dt.datetime) -> Overview:
        """Where things stand. Raises DamagedEditionError."""
        state = states.settled(self.store.state(), now)
        scheduled = state.scheduled.edition if state.scheduled else ""
        named = dict.fromkeys(filter(None, (state.published, state.draft, scheduled, *state.earlier)))
        records = {edition: record for edition in named if (record := self._record(edition))}
        try:
            sources = load_sources(self.settings.sources)
        except (OSError, ValueError):
            sources = ()
        published = records.get(state.published)
        return Overview(
            state, state.published, records, tuple(self.store.reports().values()), sources,
            published is None or published.embedder == self.embedder.name,
        )  # fmt: skip

    def newest(self, now: dt.datetime) -> str:
        """The edition that editors go on from: the draft, else the published one. Raises NothingPublishedError."""
        state = self.store.state()
        edition = state.draft or state.effective(now)
        if not edition:
            raise NothingPublishedError
        return edition

    def has_next(self) -> bool:
        """Whether another edition waits than the one that answers."""
        state = self.store.state()
        return bool(state.draft or state.scheduled)

    def editorial(self, now: dt.datetime) -> Editorial:
        """What editors have added, as the draft has it."""
        return self.store.editorial(self.newest(now))

    def pages(self, now: dt.datetime) -> dict[str, GuidancePage]:
        """The pages of the newest edition."""
        return self._once(lambda: self._pages(self.newest(now)))

    def diff(self, now: dt.datetime) -> tuple[str, str, EditionDiff, tuple[ItemChange, ...]]:
        """The published edition, the one to come, what differs in pages and in items. Raises NoDraftError."""
        state = self.store.state()
        published, coming = state.effective(now), next_edition(state, now)
        if not coming or coming == published:
            raise NoDraftError
        diff, items = self._once(lambda: self._diff(published, coming))
        return published, coming, diff, items

    def upkeep(self, now: dt.datetime) -> Upkeep:
        """What is to be looked after in the newest edition."""
        return self._once(lambda: self._upkeep(self.newest(now), tuple(self.store.reports().values()), day_of(now)))

    # --- how ---------------------------------------------------------------------------------------------

    def _record(self, edition: str) -> EditionRecord | None:
        try:
            return self.store.record(edition)
        except DamagedEditionError:
            return None

    def _compared(self, published: str, coming: str) -> tuple[EditionDiff, tuple[ItemChange, ...]]:
        old = self.store.pages(published) if published else {}
        before = self.store.editorial(published) if published else Editorial()
        return compare_pages(old, self.store.pages(coming)), changes(before, self.store.editorial(coming))

    def _looked_after(self, edition: str, reports: tuple[SourceReport, ...], today: dt.date) -> Upkeep:
        return look_after(self.store.pages(edition), reports, today)

    def _once(self, look: Callable[[], T]) -> T:
        """One look at a time: two editors who open a page together wait for one comparison, not two."""
        with self._guard:
            return look()


def day_of(now: dt.datetime) -> dt.date:
    """The day it is in Denmark."""
    return now.astimezone(LOCAL).date()
