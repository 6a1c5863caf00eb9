"""The demo site's pages and shipped vectors in, a published edition of them in a temporary folder out."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ingest.guidance import GatherLimits, Source, SourceKind
from knowledge.editions.handle import KnowledgeBase
from knowledge.editions.publish import publish
from knowledge.editions.store import Store
from knowledge.embedding import load_embedder
from knowledge.refresh import Order, refresh
from knowledge.search import search
from knowledge.settings import KnowledgeSettings

NOW = dt.datetime(2026, 11, 21, 9, tzinfo=dt.UTC)
"""The instant of every question that is measured."""
TODAY = NOW.date()


@contextmanager
def demo_edition() -> Iterator[KnowledgeBase]:
    """The demo pages, published, as a server has them; gone with the block. Only what has no shipped vector is embedded."""
    settings = KnowledgeSettings()
    embedder = load_embedder(settings)
    source = Source("demo", SourceKind.FOLDER, folder=settings.seed.parent / "site")
    with tempfile.TemporaryDirectory(prefix="brevklar-eval-") as folder:
        store = Store(Path(folder) / "knowledge")
        for _ in refresh(store, embedder, Order((source,), seed=settings.seed), GatherLimits(), NOW):
            pass
        publish(store, embedder, search, NOW)
        base = KnowledgeBase(store, embedder, lambda: NOW)
        try:
            yield base
        finally:
            base.close()
