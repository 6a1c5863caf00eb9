"""Sources of guidance in, a draft edition out: gather, settle, plan, build, and only then point to it."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from ingest.guidance import GatherLimits, Source, SourceKind, gather, gather_one
from ingest.guidance.models import FetchFault, GatherEvent, GuidancePage, Known, PageFailed
from knowledge.editions import states
from knowledge.editions.apply import Built, Embedded, Stored, Wanted, make_edition
from knowledge.editions.locks import only_refresh
from knowledge.editions.models import EditionRecord, Editorial
from knowledge.editions.plan import Plan, plan
from knowledge.editions.store import Store
from knowledge.embedding import Embedder
from knowledge.errors import DamagedEditionError, NothingGatheredError, SuddenLossError, UnknownSourceError
from knowledge.gathered import Fault, Gathered, known_of, settle
from knowledge.models import Passage

T = TypeVar("T")

Gather = Callable[[Source, Known, GatherLimits], AsyncIterator[GatherEvent]]


@dataclass(frozen=True, slots=True)
class Order:
    """What a refresh is to do.

    `sources` are asked; pages of sources that are not named in `all_sources` any more go (None: none go). `url`: only
    this page is mended. `again`: nothing is taken as known, every page is read again. `accept_loss`: why a sudden loss
    is right. `why` stands in the edition. `seed`: a file with vectors that ship with the pages.
    `onto`: the edition to start from instead of the draft or the published one; the new one takes its place where it
    waits as the draft or scheduled, and is for the caller to publish where it is published.
    """

    sources: tuple[Source, ...]
    all_sources: frozenset[str] | None = None
    url: str = ""
    again: bool = False
    accept_loss: str = ""
    why: str = "refresh"
    seed: Path | None = None
    onto: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """A source's next event."""

    source: str
    event: GatherEvent


@dataclass(frozen=True, slots=True)
class Planned:
    """What the gathered pages change, in passages; `faults` met on the way."""

    pages: int
    plan: Plan
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Drafted:
    """The new edition is the draft, or stands in the place of the one it mends."""

    record: EditionRecord


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Nothing differs from `edition`, so nothing was made."""

    edition: str


RefreshEvent = Heard | Planned | Embedded | Built | Stored | Drafted | Unchanged


@dataclass(frozen=True, slots=True)
class Base:
    """The edition a refresh starts from: the draft where there is one, else what is published; "" for the first."""

    edition: str
    passages: tuple[Passage, ...]
    pages: dict[str, GuidancePage]
    editorial: Editorial
    record: EditionRecord | None


def refresh(
    store: Store,
    embedder: Embedder,
    order: Order,
    limits: GatherLimits,
    now: dt.datetime,
    vectors_at: str = "",
    gathering: Gather = gather,
) -> Iterator[RefreshEvent]:
    """Carry out an order; the last event is `Drafted` or `Unchanged`. Run it in a thread without a running event loop.

    Stopped at any step, what is published and what is the draft stay as they were; the next refresh sweeps up.
    Raises RefreshRunningError, SuddenLossError, NothingGatheredError, UnknownSourceError, EmbedderUnavailableError,
    VectorsUnreachableError.
    """
    with only_refresh(store.folder):
        store.sweep()
        base = load_base(store, now, order.onto)
        fetched = {} if order.again else store.fetched()
        gathered = yield from _gathered(order, base, fetched, limits, gathering, now)
        store.keep_reports(gathered.reports, order.all_sources)
        if gathered.losses and not order.accept_loss:
            raise SuddenLossError(gathered.losses)
        if not gathered.pages:
            raise NothingGatheredError([f"{one.address or one.source}: {one.fault}" for one in gathered.faults])
        wanted = Wanted(
            plan=plan(base.passages, gathered.pages.values()),
            pages=gathered.pages,
            editorial=base.editorial,
            base=base.edition,
            why=order.why,
            losses=gathered.losses,
            accepted_why=order.accept_loss if gathered.losses else "",
            seed=order.seed,
        )
        yield Planned(len(gathered.pages), wanted.plan, gathered.faults)
        yield from _made(store, base, wanted, embedder, vectors_at, now, bool(order.onto))
        store.keep_fetched(dict(gathered.fetched))


def edit(
    store: Store,
    embedder: Embedder,
    change: Callable[[Editorial], Editorial],
    why: str,
    now: dt.datetime,
    vectors_at: str = "",
    onto: str = "",
) -> Iterator[RefreshEvent]:
    """An edition with what editors add changed, its pages as they were; `onto` as in `Order`. Raises like `refresh`."""
    with only_refresh(store.folder):
        store.sweep()
        base = load_base(store, now, onto)
        pages = base.pages
        wanted = Wanted(plan(base.passages, pages.values()), pages, change(base.editorial), base.edition, why)
        yield from _made(store, base, wanted, embedder, vectors_at, now, bool(onto))


def load_base(store: Store, now: dt.datetime, onto: str = "") -> Base:
    """The draft, else the edition that answers at `now`, passing over a damaged one; before the first an empty base.

    With `onto` that edition. Raises DamagedEditionError, NoSuchEditionError for it.
    """
    state = store.state()
    if onto:
        store.verify(onto)
    for edition in (onto,) if onto else filter(None, (state.draft, state.effective(now))):
        try:
            store.verify(edition)
            passages, pages = store.passages(edition), store.pages(edition)
            return Base(edition, passages, pages, store.editorial(edition), store.record(edition))
        except DamagedEditionError:
            continue
    return Base("", (), {}, Editorial(), None)


def _made(
    store: Store, base: Base, wanted: Wanted, embedder: Embedder, vectors_at: str, now: dt.datetime, mends: bool
) -> Iterator[RefreshEvent]:
    """The new edition and the pointer to it, unless the base is all that is wanted."""
    old = base.record
    same = not wanted.plan.changes and wanted.editorial == base.editorial and wanted.pages == base.pages
    if old is not None and same and (old.embedder, old.vectors_at) == (embedder.name, vectors_at):
        yield Unchanged(old.id)
        return
    for event in make_edition(store, wanted, embedder, vectors_at, now):
        yield event
        if isinstance(event, Stored):
            point = partial(states.mended, old=base.edition) if mends else states.drafted
            store.change(now, partial(point, edition=event.record.id))
            yield Drafted(event.record)


def _gathered(
    order: Order, base: Base, fetched: Known, limits: GatherLimits, gathering: Gather, now: dt.datetime
) -> Generator[RefreshEvent, None, Gathered]:
    """The sources' events as they come; returns what they come to."""
    if order.url:
        return (yield from _one_page(order, base, fetched, limits))
    events: list[tuple[Source, list[GatherEvent]]] = []
    for source in order.sources:
        own: list[GatherEvent] = []
        for event in _now(gathering(source, {} if order.again else known_of(source, base.pages, fetched), limits)):
            own.append(event)
            yield Heard(source.name, event)
        events.append((source, own))
    before = {page.source for page in base.pages.values()}
    left_out = before - order.all_sources if order.all_sources is not None else ()
    return settle(base.pages, fetched, events, left_out, now)


def _one_page(
    order: Order, base: Base, fetched: Known, limits: GatherLimits
) -> Generator[RefreshEvent, None, Gathered]:
    """One page asked for again, whatever is known of it."""
    event: GatherEvent | None = None
    for source in sources_of(order.url, order.sources, base.pages):
        event = asyncio.run(gather_one(order.url, source, {}, limits))
        yield Heard(source.name, event)
        if not (isinstance(event, PageFailed) and event.fault is FetchFault.GONE):
            break
    if event is None:
        raise UnknownSourceError(f"{order.url} belongs to no source.")
    gathered = settle(base.pages, fetched, [(source, [event])])
    return Gathered(gathered.pages, gathered.fetched, (), gathered.faults)


def sources_of(url: str, sources: Sequence[Source], base: dict[str, GuidancePage]) -> tuple[Source, ...]:
    """The sources that may hold a page: the one it came from, named still or not, else its host's, else the folders."""
    held = [source for source in sources if url in base and base[url].source == source.name]
    if url in base and not held:
        held = [Source(base[url].source, SourceKind.URLS, urls=(url,))]
    host = urlsplit(url).hostname or ""
    own = [source for source in sources if host and host in source.own_hosts() and source.takes(url)]
    return tuple(held or own or [source for source in sources if source.kind is SourceKind.FOLDER])


def _now(events: AsyncIterator[T]) -> Iterator[T]:
    """The events of an asynchronous flow, for a caller that waits for each."""
    with asyncio.Runner() as runner:
        try:
            while True:
                try:
                    event = runner.run(_next(events))
                except StopAsyncIteration:
                    return
                yield event
        finally:
            close = getattr(events, "aclose", None)
            if close is not None:
                runner.run(close())


async def _next(events: AsyncIterator[T]) -> T:
    return await anext(events)
