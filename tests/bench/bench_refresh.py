"""A site of 100 pages on loopback in; out: what a refresh costs when nothing has changed, beside its first build.

`python -m tests.bench.bench_refresh [--whole]`. The pages are the demo site's Danish ones as HTML behind a sitemap; the first build fetches,
reads and embeds them all (no shipped vectors). Each is cut to its first blocks, so that this ends in a minute or two: that flatters the first
build, never the refresh (`--whole`: the pages as they are). Then the same refresh again: of a site that answers "not modified", and of
one that knows no such answer and sends every page anew. No pauses between two questions: they would be the same for both.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.bench.row import Row, told

if TYPE_CHECKING:
    from knowledge.editions.store import Store
    from knowledge.embedding import Embedder
    from tests.guidance.site import Reply

PAGES = 100
BLOCKS = 10
"""Blocks (headings, paragraphs, items) that a page keeps, of about 35."""
TIMES_FASTER = 30
"""How many times faster than its first build a refresh of an unchanged site is at least."""
ROUNDS = 5
NOW = dt.datetime(2026, 11, 21, 9, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Refreshed:
    """Seconds: the first build, an unchanged site that says so, and one that sends all again; and what was built."""

    pages: int
    passages: int
    first: float
    same: tuple[float, ...]
    sent_again: tuple[float, ...]


def measure(pages: int = PAGES, blocks: int | None = BLOCKS, rounds: int = ROUNDS) -> Refreshed:
    """Build once, refresh `rounds` times each way. Raises RuntimeError where a refresh did not do what it should."""
    from knowledge.editions.store import Store
    from knowledge.embedding import load_embedder
    from knowledge.settings import KnowledgeSettings
    from tests.guidance.site import running

    embedder = load_embedder(KnowledgeSettings())
    embedder.question("så modellen er læst")  # loading it is no part of the build
    replies: dict[str, Reply | Callable[[], Reply]] = {}
    with tempfile.TemporaryDirectory(prefix="brevklar-bench-") as folder, running(replies) as site:
        store = Store(Path(folder) / "knowledge")
        replies |= site_of(site.root, pages, blocks)
        first, last = _refreshed(store, embedder, site.root)
        _expect(last, "Drafted")
        record = store.record(store.state().draft)
        if record.pages != pages:
            raise RuntimeError(f"{record.pages} of {pages} pages were built")
        same = [_unchanged(store, embedder, site.root) for _ in range(rounds)]
        replies |= {path: dataclasses.replace(reply, etag="") for path, reply in replies.items() if not callable(reply)}
        sent_again = [_unchanged(store, embedder, site.root) for _ in range(rounds)]
        return Refreshed(record.pages, record.passages, first, tuple(same), tuple(sent_again))


def site_of(root: str, pages: int, blocks: int | None) -> Mapping[str, Reply]:
    """The replies of a site of so many pages of so many blocks (None: all): a sitemap, and each page with its ETag."""
    from tests.bench.sites import demo_pages, html_of
    from tests.guidance.site import Reply

    cut = [dataclasses.replace(page, blocks=page.blocks[:blocks]) for page in demo_pages()[:pages]]
    bodies = {f"/borger/side-{number}": html_of(page) for number, page in enumerate(cut, 1)}
    listed = "".join(f"<url><loc>{root}{path}</loc></url>" for path in bodies)
    sitemap = f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>'
    found = {path: Reply(body.encode(), etag=f'"{path}"') for path, body in bodies.items()}
    return {"/sitemap.xml": Reply(sitemap.encode(), content_type="application/xml"), **found}


def rows(one: Refreshed) -> list[Row]:
    """The bench's rows: each refresh as a share of the first build."""
    first = f"first build {one.first:.1f} s, {one.passages} passages"
    return [
        _row(f"refresh, {one.pages} pages unchanged", one.same, first, one.first, 100 / TIMES_FASTER),
        _row("the same, every page sent again", one.sent_again, first, one.first, None),
    ]


def _row(name: str, seconds: Sequence[float], first: str, base: float, most: float | None) -> Row:
    middle = median(seconds)
    return Row(
        name, f"{middle:.2f} s, {base / middle:.0f} × faster", first, 100 * middle / base, most and round(most, 2), "%"
    )


def _unchanged(store: Store, embedder: Embedder, root: str) -> float:
    seconds, last = _refreshed(store, embedder, root)
    _expect(last, "Unchanged")
    return seconds


def _refreshed(store: Store, embedder: Embedder, root: str) -> tuple[float, object]:
    """Seconds of one refresh, and its last event."""
    from ingest.guidance import GatherLimits, Source, SourceKind
    from knowledge.refresh import Order, refresh

    source = Source("site", SourceKind.SITEMAP, at=f"{root}/sitemap.xml", delay=0.0)
    began, last = time.perf_counter(), None
    for event in refresh(store, embedder, Order((source,)), GatherLimits(loopback=True), NOW):
        last = event
    return time.perf_counter() - began, last


def _expect(event: object, kind: str) -> None:
    if type(event).__name__ != kind:
        raise RuntimeError(f"the refresh ended with {type(event).__name__}, not {kind}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 where the figure does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--whole", action="store_true", help="the pages whole, not cut to their first blocks")
    parser.add_argument("--json", action="store_true", help="the rows alone, as JSON")
    options = parser.parse_args(arguments)
    found = rows(measure(blocks=None if options.whole else BLOCKS))
    if options.json:
        print(json.dumps([dataclasses.asdict(row) for row in found]))
        return 0
    print("\n".join(told(found)))
    return int(not all(row.holds for row in found))


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # read when the libraries load: later is too late
    sys.exit(main())
