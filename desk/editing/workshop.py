"""The knowledge base for editors: its verbs, each as the work of a job or a look at what there is.

Everything here is synchronous and may take long: pages ask for it in a thread.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, TypeVar

from desk.editing.jobs import Watched
from ingest.guidance import GatherLimits, Source, load_sources
from ingest.guidance.models import Found, GuidancePage, PageCame, PageFailed, PageSame
from knowledge.editions import publish as publishing
from knowledge.editions import states
from knowledge.editions.apply import Embedded
from knowledge.editions.diff import EditionDiff, compare_pages
from knowledge.editions.handle import KnowledgeBase, next_edition
from knowledge.editions.items import ItemChange, changes, name_of, to_plain
from knowledge.editions.models import EditionRecord, Editorial, SourceReport, State
from knowledge.editions.numbers import fault_of
from knowledge.editions.store import Store
from knowledge.editions.upkeep import Upkeep, look_after
from knowledge.embedding import Embedder
from knowledge.errors import (
    DamagedEditionError,
    KnowledgeError,
    NoDraftError,
    NothingPublishedError,
    NumbersUnsoundError,
)
from knowledge.evaluation import Judged, judge, metrics
from knowledge.mending import mend
from knowledge.refresh import Drafted, Heard, Order, Planned, RefreshEvent, edit, refresh
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


class Workshop:
    """What editors work on. `local` is the municipality as its file has it; `published` is opened where none is given,
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

    # --- looking -----------------------------------------------------------------------------------------

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

    def take_over(self) -> None:
        """Opens what is published now, so that no citizen waits for it; where it cannot be, the old one goes on."""
        with contextlib.suppress(KnowledgeError), self.published.index():
            pass

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
        return self._once(lambda: self._upkeep(self.newest(now), tuple(self.store.reports().values()), _day(now)))

    # --- jobs --------------------------------------------------------------------------------------------

    def refresh(
        self, watched: Watched, now: dt.datetime, source: str = "", again: bool = False, accept_loss: str = ""
    ) -> dict[str, Any]:
        """Reads the sources, or one, into a draft."""
        sources = load_sources(self.settings.sources)
        chosen = tuple(one for one in sources if one.name == source) if source else sources
        order = Order(
            chosen,
            None if source else frozenset(one.name for one in sources),
            again=again,
            accept_loss=accept_loss,
            why=f"refresh of {source}" if source else "refresh",
            seed=self.settings.seed,
        )
        return self._told(self._refreshing(order, now), watched)

    def mend(self, watched: Watched, now: dt.datetime, url: str, publish: bool, force: str = "") -> dict[str, Any]:
        """Reads one page again, into the draft, or published by itself."""
        sources = load_sources(self.settings.sources)
        order = Order(sources, url=url, why=f"refresh of {url}", seed=self.settings.seed)

        def make(onto: str = "") -> Iterator[RefreshEvent]:
            return self._refreshing(order, now, onto)

        return self._changed(watched, make, now, publish, force)

    def edit(
        self,
        watched: Watched,
        now: dt.datetime,
        change: Callable[[Editorial], Editorial],
        why: str,
        publish: bool,
        force: str = "",
    ) -> dict[str, Any]:
        """Changes what editors add, in the draft, or published by itself. Raises NumbersUnsoundError."""

        def checked(editorial: Editorial) -> Editorial:
            after = change(editorial)
            if after.numbers != editorial.numbers and (fault := fault_of(after.numbers)):
                raise NumbersUnsoundError(fault)
            return after

        def make(onto: str = "") -> Iterator[RefreshEvent]:
            watched.tell(stage="writing")
            return edit(self.store, self.embedder, checked, why, now, self.settings.chroma_url, onto)

        before = self.editorial(now)  # what the editor sees, whatever of it is published
        found = changes(before, checked(before))
        told = self._changed(watched, make, now, publish, force)
        return told | {"items": [_plain(one) for one in _renamed(found)]}

    def judge(self, watched: Watched, now: dt.datetime) -> dict[str, Any]:
        """Asks the golden questions of both editions. Raises NothingPublishedError."""
        state = self.store.state()
        published, coming = state.effective(now), next_edition(state, now)
        golden = self.store.editorial(coming).golden if coming else ()
        watched.tell(stage="asking", of=len(golden) * (2 if published != coming else 1))
        with self.next.index() as index:
            after = self._judged(watched, golden, index, now)
        before = after
        if published and published != coming:
            with self.published.index() as index:
                before = self._judged(watched, golden, index, now)
        return {
            "published": published,
            "draft": coming,
            "before": _metrics(before),
            "after": _metrics(after),
            "questions": [_verdict(old, new) for old, new in zip(before, after, strict=True)],
        }

    def publish(
        self, watched: Watched, now: dt.datetime, at: dt.datetime | None = None, force: str = "", edition: str = ""
    ) -> dict[str, Any]:
        """Publishes the draft (or a kept edition), now or from `at` on."""
        from knowledge.search import search

        watched.tell(stage="asking")
        state, compared = publishing.publish(self.store, self.embedder, search, now, at, force, edition)
        scheduled = state.scheduled
        self.take_over()
        return {
            "edition": state.history[-1].edition,
            "at": scheduled.at.isoformat() if at is not None and scheduled else "",
            "before": compared.before,
            "after": compared.after,
            "missed": list(compared.missed),
            "forced": state.history[-1].forced,
        }

    # --- how ---------------------------------------------------------------------------------------------

    def _refreshing(self, order: Order, now: dt.datetime, onto: str = "") -> Iterator[RefreshEvent]:
        limits = GatherLimits(loopback=self.settings.loopback_sources)
        onward = replace(order, onto=onto)
        return refresh(self.store, self.embedder, onward, limits, now, self.settings.chroma_url)

    def _changed(
        self,
        watched: Watched,
        make: Callable[[str], Iterator[RefreshEvent]],
        now: dt.datetime,
        publish: bool,
        force: str,
    ) -> dict[str, Any]:
        """One change made in the draft, or published by itself where something is published."""
        state = states.settled(self.store.state(), now)
        if not publish or not state.published:
            return self._told(make(""), watched) | {"published": False}
        told: dict[str, Any] = {}
        record = mend(
            self.store, self.embedder, make, lambda events: told.update(self._told(events, watched)), now, force
        )
        self.take_over()
        return told | {"published": record is not None}

    def _told(self, events: Iterable[RefreshEvent], watched: Watched) -> dict[str, Any]:
        """Follows a refresh to its end; what came of it."""
        told: dict[str, Any] = {"edition": "", "changed": False}
        for event in events:
            follow(event, watched)
            if isinstance(event, Planned):
                plan = event.plan
                told |= {
                    "pages": event.pages,
                    "passages": {
                        "added": len(plan.add), "updated": len(plan.update), "kept": len(plan.keep),
                        "removed": len(plan.remove),
                    },
                    "faults": [[one.source, one.address, one.fault.value] for one in event.faults],
                }  # fmt: skip
            if isinstance(event, Drafted):
                told |= {"edition": event.record.id, "changed": True}
        return told

    def _judged(self, watched: Watched, golden: Iterable[Any], index: Any, now: dt.datetime) -> tuple[Judged, ...]:
        from knowledge.search import search

        found: list[Judged] = []
        for one in golden:
            found += judge((one,), index, self.embedder, _day(now), search)
            watched.count("done")
        return tuple(found)

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


def follow(event: RefreshEvent, watched: Watched) -> None:
    """Counts an event of a refresh into its job's progress."""
    match event:
        case Heard(event=Found(addresses=of)):
            watched.tell(stage="reading", of=of, done=0)
        case Heard(event=PageCame()):
            watched.count("came", "done")
        case Heard(event=PageSame()):
            watched.count("same", "done")
        case Heard(event=PageFailed()):
            watched.count("failed", "done")
        case Planned():
            watched.tell(stage="writing", done=0, of=0)
        case Embedded(done=done, of=of):
            watched.tell(stage="embedding", done=done, of=of)
        case _:
            pass


def _renamed(found: tuple[ItemChange, ...]) -> tuple[ItemChange, ...]:
    """One item that went and one of its kind that came are one that was renamed."""
    if len(found) == 2 and found[0].kind is found[1].kind and found[0].new is None and found[1].old is None:
        return (ItemChange(found[0].kind, found[1].key, found[0].old, found[1].new),)
    return found


def _plain(change: ItemChange) -> dict[str, Any]:
    """A change as a job's result has it."""
    item = change.new or change.old
    return {
        "kind": change.kind.value,
        "key": change.key,
        "title": name_of(item) if item else "",
        "old": to_plain(change.old) if change.old else None,
        "new": to_plain(change.new) if change.new else None,
    }


def _day(now: dt.datetime) -> dt.date:
    return now.astimezone(LOCAL).date()


def _metrics(judged: tuple[Judged, ...]) -> dict[str, float | int | None]:
    own = metrics(judged)
    return {
        "questions": own.questions, "recall_at_1": own.recall_at_1, "recall_at_5": own.recall_at_5, "mrr": own.mrr,
        "answerable_kept": own.answerable_kept, "unanswerable_kept": own.unanswerable_kept,
    }  # fmt: skip


def _verdict(old: Judged, new: Judged) -> dict[str, Any]:
    """A question before and after: the place of its page (0: not found), whether the pages were said to answer."""
    return {
        "question": new.golden.question,
        "language": new.golden.language,
        "expect": list(new.golden.expect),
        "before": old.rank or 0,
        "after": new.rank or 0,
        "enough_before": old.enough,
        "enough_after": new.enough,
        "first": new.urls[0] if new.urls else "",
    }
