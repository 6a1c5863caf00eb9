"""A command's options in, its work done and told out: the thin edge between the command line and the verbs."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from ingest.guidance import GatherLimits, Source, SourceKind, load_sources
from knowledge import show, show_diff
from knowledge.editions import publish as publishing
from knowledge.editions.diff import compare_pages
from knowledge.editions.lines import read_lines, to_line, write_lines
from knowledge.editions.models import Editorial, Golden, Index, OwnWord, Pin
from knowledge.editions.opened import open_edition
from knowledge.editions.seed import write_seed
from knowledge.editions.store import Store
from knowledge.embedding import Embedder, load_embedder
from knowledge.errors import NoDraftError, NothingPublishedError, UnknownSourceError
from knowledge.evaluation import judge
from knowledge.models import Context
from knowledge.passages import embedded_text
from knowledge.refresh import Drafted, Order, RefreshEvent, edit, refresh
from knowledge.settings import KnowledgeSettings, load_settings
from knowledge.vectors import open_vectors
from knowledge.watch import Watched
from municipality.hours import LOCAL

T = TypeVar("T")


@dataclass(frozen=True)
class Base:
    """What every command works on."""

    settings: KnowledgeSettings
    now: dt.datetime

    @cached_property
    def store(self) -> Store:
        return Store(self.settings.folder)

    @cached_property
    def embedder(self) -> Embedder:
        return load_embedder(self.settings)

    @property
    def today(self) -> dt.date:
        """The day it is in Denmark."""
        return self.now.astimezone(LOCAL).date()

    @contextmanager
    def index(self, draft: bool = False) -> Iterator[Index]:
        """The published edition, or the draft, open. Raises NothingPublishedError, NoDraftError."""
        state = self.store.state()
        edition = state.draft if draft else state.effective(self.now)
        if not edition:
            raise NoDraftError if draft else NothingPublishedError
        opened = open_edition(self.store, edition, self.embedder)
        try:
            yield opened
        finally:
            opened.close()


def load_base() -> Base:
    """The settings of the environment at this instant."""
    return Base(load_settings(), dt.datetime.now(dt.UTC))


def run_search(options: argparse.Namespace) -> int:
    """`search`."""
    from knowledge.search import search

    base = load_base()
    context = Context(today=options.today or base.today, topic=options.topic, kle=options.kle)
    with base.index(options.draft) as index:
        result = search(index, base.embedder, options.question, options.language, context, options.k)
    _out(show.result_json(result), options.json, lambda: show.result(result))
    return 0


def run_refresh(options: argparse.Namespace) -> int:
    """`refresh`."""
    base, started = load_base(), time.perf_counter()
    limits = GatherLimits(loopback=base.settings.loopback_sources)
    order = _order(options, base.settings)
    events = refresh(base.store, base.embedder, order, limits, base.now, base.settings.chroma_url)
    told = Watched()
    told.watch(events)
    published = options.publish and _publish_draft(base, options.force or "")
    seconds = time.perf_counter() - started
    _out(told.as_json(published, seconds), options.json, lambda: told.tell(published, seconds))
    return 0


def _order(options: argparse.Namespace, settings: KnowledgeSettings) -> Order:
    """What the options ask to be refreshed. Raises UnknownSourceError."""
    common = Order((), again=options.again, accept_loss=options.accept_loss or "", seed=settings.seed)
    if options.folder:
        source = Source(options.folder.name, SourceKind.FOLDER, folder=options.folder)
        return replace(common, sources=(source,), why=f"refresh of folder {options.folder.name}")
    if options.sitemap:
        source = Source(urlsplit(options.sitemap).hostname or "", SourceKind.SITEMAP, at=options.sitemap)
        return replace(common, sources=(source,), why=f"refresh of {options.sitemap}")
    sources = load_sources(settings.sources)
    if options.url:
        return replace(common, sources=sources, url=options.url, why=f"refresh of {options.url}")
    if options.source:
        chosen = tuple(source for source in sources if source.name == options.source)
        if not chosen:
            raise UnknownSourceError(f"{settings.sources.name} names no source {options.source}.")
        return replace(common, sources=chosen, why=f"refresh of {options.source}")
    return replace(common, sources=sources, all_sources=frozenset(source.name for source in sources))


def run_status(options: argparse.Namespace) -> int:
    """`status`."""
    base = load_base()
    state, store = base.store.state(), base.store
    effective = state.effective(base.now)
    scheduled = state.scheduled.edition if state.scheduled else ""
    records = {one: store.record(one) for one in dict.fromkeys((effective, state.draft, scheduled)) if one}
    told = show.Status(state, effective, records, base.embedder.name, base.now)
    _out(told.as_json(), options.json, told.tell)
    return 0


def run_diff(options: argparse.Namespace) -> int:
    """`diff`."""
    base = load_base()
    state = base.store.state()
    draft = state.draft or (state.scheduled.edition if state.scheduled and state.scheduled.at > base.now else "")
    if not draft:
        raise NoDraftError
    published = state.effective(base.now)
    old = base.store.pages(published) if published else {}
    diff = compare_pages(old, base.store.pages(draft))
    _out(show_diff.as_json(diff, published, draft), options.json, lambda: show_diff.tell(diff, published, draft))
    return 0


def run_publish(options: argparse.Namespace) -> int:
    """`publish`."""
    from knowledge.search import search

    base = load_base()
    if options.cancel:
        state = publishing.cancel(base.store, base.now)
        _out({"draft": state.draft}, options.json, lambda: print(f"Taken back: {state.draft} is the draft."))  # noqa: T201
        return 0
    state, compared = publishing.publish(
        base.store, base.embedder, search, base.now, options.at, options.force or "", options.edition
    )
    _out(show.published_json(state, compared), options.json, lambda: show.published(state, compared))
    return 0


def run_rollback(options: argparse.Namespace) -> int:
    """`rollback`."""
    base = load_base()
    state = publishing.rollback(base.store, base.now)
    print(f"Published again: {state.published}.")  # noqa: T201
    return 0


def run_pin(options: argparse.Namespace) -> int:
    """`pin`."""
    base = load_base()
    if not options.question:
        for pin in _editorial(base).pins:
            print(f"{pin.language}\t{pin.question}\t{pin.url}")  # noqa: T201
        return 0
    if not options.url and not options.remove:
        raise ValueError("pin needs QUESTION and URL")

    def change(editorial: Editorial) -> Editorial:
        def same(pin: Pin) -> bool:
            return pin.question == options.question and options.url in (None, pin.url)

        rest = tuple(pin for pin in editorial.pins if not same(pin))
        new = () if options.remove else (Pin(options.question, options.url, options.language),)
        return replace(editorial, pins=(*rest, *new))

    if not options.remove and options.url not in _urls(base):
        raise UnknownSourceError(f"No page {options.url} is known: refresh it first.")
    return _edited(base, change, "pin", options)


def run_golden(options: argparse.Namespace) -> int:
    """`golden`."""
    base = load_base()
    if options.file:
        golden = read_lines(options.file, Golden)
        return _edited(base, lambda editorial: replace(editorial, golden=golden), "golden questions", options)
    return _listed(_editorial(base).golden, Golden, options.export)


def run_words(options: argparse.Namespace) -> int:
    """`words`."""
    base = load_base()
    if options.file:
        words = read_lines(options.file, OwnWord)
        return _edited(base, lambda editorial: replace(editorial, words=words), "own words", options)
    return _listed(_editorial(base).words, OwnWord, options.export)


def run_evaluate(options: argparse.Namespace) -> int:
    """`evaluate`."""
    from knowledge.search import search

    base = load_base()
    golden = read_lines(Path(options.file), Golden) if options.file else None
    with base.index(options.draft) as index:
        judged = judge(
            index.editorial.golden if golden is None else golden,
            index, base.embedder, options.today or base.today, search,
        )  # fmt: skip
    _out(show.evaluation_json(judged), options.json, lambda: show.evaluation(judged))
    return 0


def run_seed(options: argparse.Namespace) -> int:
    """`seed`."""
    base = load_base()
    with base.index() as index:
        passages = list(index.passages.values())
        vectors = open_vectors(base.store.place(index.record.id))
        try:
            matrix = vectors.vectors([passage.id for passage in passages])
        finally:
            vectors.close()
    write_seed(options.file, index.record.embedder, [embedded_text(passage) for passage in passages], matrix)
    print(f"{len(passages)} vectors in {options.file}.")  # noqa: T201
    return 0


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "search": run_search,
    "refresh": run_refresh,
    "status": run_status,
    "diff": run_diff,
    "publish": run_publish,
    "rollback": run_rollback,
    "pin": run_pin,
    "golden": run_golden,
    "words": run_words,
    "evaluate": run_evaluate,
    "seed": run_seed,
}


def _edited(base: Base, change: Callable[[Editorial], Editorial], why: str, options: argparse.Namespace) -> int:
    """Carry out an editor's change, on the draft or a new one."""
    if not base.store.state().effective(base.now):
        raise NothingPublishedError
    events: Iterator[RefreshEvent] = edit(base.store, base.embedder, change, why, base.now, base.settings.chroma_url)
    drafted = [event for event in events if isinstance(event, Drafted)]
    published = options.publish and _publish_draft(base, options.force or "")
    told = (
        "Published." if published else f"Draft {drafted[0].record.id}: publish it." if drafted else "Nothing changed."
    )
    print(told)  # noqa: T201
    return 0


def _publish_draft(base: Base, force: str) -> bool:
    """Publish the draft, where there is one."""
    from knowledge.search import search

    if not base.store.state().draft:
        return False
    publishing.publish(base.store, base.embedder, search, dt.datetime.now(dt.UTC), force=force)
    return True


def _newest(base: Base) -> str:
    """The draft, else the published edition. Raises NothingPublishedError."""
    state = base.store.state()
    edition = state.draft or state.effective(base.now)
    if not edition:
        raise NothingPublishedError
    return edition


def _editorial(base: Base) -> Editorial:
    return base.store.editorial(_newest(base))


def _urls(base: Base) -> frozenset[str]:
    return frozenset(base.store.pages(_newest(base)))


def _listed(items: tuple[T, ...], kind: type[T], export: Path | None) -> int:
    """The items as JSON lines, into a file or on standard output."""
    if export:
        write_lines(export, items, kind)
    else:
        sys.stdout.writelines(f"{to_line(item, kind)}\n" for item in items)
    return 0


def _out(as_json: Mapping[str, object], wanted: bool, tell: Callable[[], None]) -> None:
    """JSON where it is asked for, else what there is to read."""
    if wanted:
        print(json.dumps(as_json, ensure_ascii=False, indent=2))  # noqa: T201
    else:
        tell()
