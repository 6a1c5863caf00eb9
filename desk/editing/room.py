"""The environment and a database in, all that the editors' pages stand on out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from desk.editing.jobs import Jobs
from desk.editing.questions import Reader
from desk.editing.workshop import Workshop
from desk.records.database import Database
from knowledge.editions.handle import KnowledgeBase
from knowledge.embedding import load_embedder
from knowledge.settings import KnowledgeSettings, load_settings
from municipality import Municipality


@dataclass(frozen=True, slots=True)
class Editing:
    """What the editors' pages stand on."""

    workshop: Workshop
    jobs: Jobs
    reader: Reader

    async def close(self) -> None:
        """Waits for what runs, and lets go of the open editions."""
        await self.jobs.close()
        self.workshop.close()


def open_editing(
    database: Database,
    local: Municipality,
    now: Callable[[], dt.datetime],
    settings: KnowledgeSettings | None = None,
    published: KnowledgeBase | None = None,
) -> Editing:
    """Opens nothing yet; `published` is the guidance that citizens are answered from, where it is open.

    Raises ValueError for a setting that cannot be.
    """
    chosen = settings or load_settings()
    embedder = load_embedder(chosen)
    return Editing(Workshop(chosen, embedder, local, published), Jobs(database, now), Reader(embedder))
