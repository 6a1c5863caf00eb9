"""`search`, `evaluate`, `refresh`, `status`, `diff`, `publish`, `rollback`: options in, the verb's work told out."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from ingest.guidance import GatherLimits, Source, SourceKind, load_sources
from knowledge import show, show_diff
from knowledge.commands.base import load_base, mend, out, publish_draft
from knowledge.editions import publish as publishing
from knowledge.editions.diff import compare_pages
from knowledge.editions.lines import read_lines
from knowledge.editions.models import Golden
from knowledge.errors import NoDraftError, UnknownSourceError
from knowledge.evaluation import judge
from knowledge.models import Context
from knowledge.refresh import Order, RefreshEvent, refresh
from knowledge.settings import KnowledgeSettings
from knowledge.watch import Watched

T = TypeVar("T")

OWN_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})
"""Hosts that nobody else waits for: no pause between two questions."""


def run_search(options: argparse.Namespace) -> int:
    """`search`."""
    from knowledge.search import search

    base = load_base()
    context = Context(today=options.today or base.today, topic=options.topic, kle=options.kle)
    with base.index(options.draft) as index:
        result = search(index, base.embedder, options.question, options.language, context, options.k)
    out(show.result_json(result), options.json, lambda: show.result(result))
    return 0


def run_refresh(options: argparse.Namespace) -> int:
    """`refresh`."""
    base, started = load_base(), time.perf_counter()
    limits = GatherLimits(loopback=base.settings.loopback_sources)
    order = _order(options, base.settings)
    told = Watched()

    def make(onto: str = "") -> Iterator[RefreshEvent]:
        onward = replace(order, onto=onto)
        return refresh(base.store, base.embedder, onward, limits, base.now, base.settings.chroma_url)

    if options.url and options.publish and base.store.state().effective(base.now):
        published = mend(base, make, told, options.force or "")
    else:
        told.watch(make())
        published = options.publish and publish_draft(base, options.force or "")
    seconds = time.perf_counter() - started
    out(told.as_json(published, seconds), options.json, lambda: told.tell(published, seconds))
    return 0


def _order(options: argparse.Namespace, settings: KnowledgeSettings) -> Order:
    """What the options ask to be refreshed. Raises UnknownSourceError."""
    common = Order((), again=options.again, accept_loss=options.accept_loss or "", seed=settings.seed)
    if options.folder:
        source = Source(options.folder.name, SourceKind.FOLDER, folder=options.folder)
        return replace(common, sources=(source,), why=f"refresh of folder {options.folder.name}")
    if options.sitemap:
        host = urlsplit(options.sitemap).hostname or ""
        source = Source(host, SourceKind.SITEMAP, at=options.sitemap)
        if host in OWN_MACHINE:
            source = replace(source, delay=0.0)
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
    out(told.as_json(), options.json, told.tell)
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
    out(show_diff.as_json(diff, published, draft), options.json, lambda: show_diff.tell(diff, published, draft))
    return 0


def run_publish(options: argparse.Namespace) -> int:
    """`publish`."""
    from knowledge.search import search

    base = load_base()
    if options.cancel:
        state = publishing.cancel(base.store, base.now)
        out({"draft": state.draft}, options.json, lambda: print(f"Taken back: {state.draft} is the draft."))  # noqa: T201
        return 0
    state, compared = publishing.publish(
        base.store, base.embedder, search, base.now, options.at, options.force or "", options.edition
    )
    out(show.published_json(state, compared), options.json, lambda: show.published(state, compared))
    return 0


def run_rollback(options: argparse.Namespace) -> int:
    """`rollback`."""
    base = load_base()
    state = publishing.rollback(base.store, base.now)
    print(f"Published again: {state.published}.")  # noqa: T201
    return 0


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
    out(show.evaluation_json(judged), options.json, lambda: show.evaluation(judged))
    return 0
