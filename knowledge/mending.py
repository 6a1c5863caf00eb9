"""One change in, the same change in every edition that answers or waits to: published alone, nothing else with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from knowledge.editions import publish as publishing
from knowledge.editions import states
from knowledge.editions.models import EditionRecord
from knowledge.editions.store import Store
from knowledge.embedding import Embedder
from knowledge.refresh import Drafted, RefreshEvent


def mend(
    store: Store,
    embedder: Embedder,
    make: Callable[[str], Iterator[RefreshEvent]],
    watch: Callable[[Iterable[RefreshEvent]], None],
    now: dt.datetime,
    force: str = "",
) -> EditionRecord | None:
    """Make one change (`make`, onto an edition) to the published edition and publish that alone; its edition, None
    where nothing changed. `watch` follows the events of the first.

    The draft and a scheduled edition get the same change, so that it does not go when they are published, and stay
    what they are: nothing in them is published by this. Raises what `make` and `publish` raise.
    """
    from knowledge.search import search

    published, *waiting = states.waiting(states.settled(store.state(), now))
    made: list[EditionRecord] = []
    watch(_noting(make(published), made))
    if made:
        later = max(now, dt.datetime.now(dt.UTC))
        publishing.publish(store, embedder, search, later, force=force, edition=made[-1].id)
    for edition in waiting:
        for _ in make(edition):
            pass
    return made[-1] if made else None


def _noting(events: Iterable[RefreshEvent], made: list[EditionRecord]) -> Iterator[RefreshEvent]:
    for event in events:
        if isinstance(event, Drafted):
            made.append(event.record)
        yield event
