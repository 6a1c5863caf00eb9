"""An edition in, what citizens are answered from out: now, from an instant on, or back to the one before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from knowledge.editions import states
from knowledge.editions.models import Index, State
from knowledge.editions.opened import open_edition
from knowledge.editions.store import Store
from knowledge.embedding import Embedder
from knowledge.errors import EmbedderMismatchError, NoDraftError, RecallFellError, VectorsUnreachableError
from knowledge.evaluation import Judged, Search, judge, metrics
from municipality.hours import LOCAL


@dataclass(frozen=True, slots=True)
class Compared:
    """Recall among the first five pages on the draft's golden questions; None where there is nothing to take it of."""

    before: float | None
    after: float | None
    missed: tuple[str, ...]
    """Questions that the published edition finds and the draft does not."""


def publish(
    store: Store,
    embedder: Embedder,
    search: Search,
    now: dt.datetime,
    at: dt.datetime | None = None,
    force: str = "",
    edition: str = "",
) -> tuple[State, Compared]:
    """Publish the draft (or a kept `edition`) now or from `at` on.

    Its golden questions are asked of it and of the edition it takes the place of; when it finds fewer, only a reason
    (`force`, which the history keeps) lets it pass. Raises NoDraftError, NoSuchEditionError, DamagedEditionError,
    RecallFellError, EmbedderMismatchError, VectorsUnreachableError, ValueError for an instant that is past.
    """
    if at is not None and at <= now:
        raise ValueError(f"{at:%Y-%m-%d %H:%M} is past: leave --at out to publish now")
    state = states.settled(store.state(), now)
    edition = edition or state.draft
    if not edition:
        raise NoDraftError
    store.verify(edition)
    compared = compare(store, edition, state, embedder, search, (at or now).astimezone(LOCAL).date())
    before, after = compared.before, compared.after
    fell = before is not None and after is not None and after < before
    if fell and not force:
        raise RecallFellError(before or 0.0, after or 0.0, compared.missed)
    reason = force if fell else ""
    if at is None:
        state = store.change(now, lambda state: states.published(state, edition, now, reason, after))
    else:
        state = store.change(now, lambda state: states.scheduled(state, edition, at, now, reason, after))
    return state, compared


def compare(store: Store, edition: str, state: State, embedder: Embedder, search: Search, today: dt.date) -> Compared:
    """The recall of an edition and of the one published, on the same questions: the edition's own.

    Where another model made the published one, what the history says of it stands in.
    """
    with _opened(store, edition, embedder) as index:
        golden = tuple(one for one in index.editorial.golden if one.expect)
        after = judge(golden, index, embedder, today, search)
    if not golden or not state.published or state.published == edition:
        return Compared(None, metrics(after).recall_at_5, ())
    try:
        with _opened(store, state.published, embedder) as index:
            before = judge(golden, index, embedder, today, search)
    except (EmbedderMismatchError, VectorsUnreachableError):
        told = [event.recall for event in state.history if event.edition == state.published]
        return Compared(told[-1] if told else None, metrics(after).recall_at_5, ())
    missed = tuple(new.golden.question for old, new in zip(before, after, strict=True) if _found(old) > _found(new))
    return Compared(metrics(before).recall_at_5, metrics(after).recall_at_5, missed)


def rollback(store: Store, now: dt.datetime) -> State:
    """The edition published before answers again. Raises NoSuchEditionError, DamagedEditionError."""
    state = states.settled(store.state(), now)
    if state.earlier:
        store.verify(state.earlier[0])
    return store.change(now, lambda state: states.rolled_back(state, now))


def cancel(store: Store, now: dt.datetime) -> State:
    """What was scheduled is a draft again. Raises NoDraftError where nothing was."""
    return store.change(now, lambda state: states.cancelled(state, now))


def _found(judged: Judged) -> bool:
    return judged.rank is not None and judged.rank <= 5


@contextmanager
def _opened(store: Store, edition: str, embedder: Embedder) -> Iterator[Index]:
    index = open_edition(store, edition, embedder)
    try:
        yield index
    finally:
        index.close()
