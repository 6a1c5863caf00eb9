"""The knowledge base for editors: its verbs, each as the work of a job.

Everything here is synchronous and may take long: jobs do it in a thread.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from desk.editing import results
from desk.editing.jobs import Watched
from desk.editing.looking import Looking, day_of
from ingest.guidance import GatherLimits, load_sources
from knowledge.editions import publish as publishing
from knowledge.editions import states
from knowledge.editions.handle import next_edition
from knowledge.editions.items import changes
from knowledge.editions.models import Editorial
from knowledge.editions.numbers import fault_of
from knowledge.errors import KnowledgeError, NumbersUnsoundError
from knowledge.evaluation import Judged, judge
from knowledge.mending import mend
from knowledge.refresh import Order, RefreshEvent, edit, refresh


class Workshop(Looking):
    """What editors work on: what there is to see, and what can be done to it."""

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
        return results.told(self._refreshing(order, now), watched)

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
        return told | {"items": results.items(found)}

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
            "before": results.metrics_of(before),
            "after": results.metrics_of(after),
            "questions": [results.verdict(old, new) for old, new in zip(before, after, strict=True)],
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

    def take_over(self) -> None:
        """Opens what is published now, so that no citizen waits for it; where it cannot be, the old one goes on."""
        with contextlib.suppress(KnowledgeError), self.published.index():
            pass

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
            return results.told(make(""), watched) | {"published": False}
        told: dict[str, Any] = {}
        record = mend(
            self.store, self.embedder, make, lambda events: told.update(results.told(events, watched)), now, force
        )
        self.take_over()
        return told | {"published": record is not None}

    def _judged(self, watched: Watched, golden: Iterable[Any], index: Any, now: dt.datetime) -> tuple[Judged, ...]:
        from knowledge.search import search

        found: list[Judged] = []
        for one in golden:
            found += judge((one,), index, self.embedder, day_of(now), search)
            watched.count("done")
        return tuple(found)
