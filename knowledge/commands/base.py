"""What every command works on: the settings, the store, the model, the instant."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from knowledge import mending
from knowledge.editions import publish as publishing
from knowledge.editions.models import Index
from knowledge.editions.opened import open_edition
from knowledge.editions.store import Store
from knowledge.embedding import Embedder, load_embedder
from knowledge.errors import NoDraftError, NothingPublishedError
from knowledge.refresh import RefreshEvent
from knowledge.settings import KnowledgeSettings, load_settings
from knowledge.watch import Watched
from municipality.hours import LOCAL


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


def mend(base: Base, make: Callable[[str], Iterator[RefreshEvent]], told: Watched, force: str) -> bool:
    """Make one change to the published edition and publish that alone; whether it changed anything.

    The draft and a scheduled edition get the same change, so that it does not go when they are published, and stay
    what they are: nothing in them is published by this.
    """
    record = mending.mend(base.store, base.embedder, make, told.watch, base.now, force)
    return record is not None


def publish_draft(base: Base, force: str) -> bool:
    """Publish the draft, where there is one."""
    from knowledge.search import search

    if not base.store.state().draft:
        return False
    publishing.publish(base.store, base.embedder, search, dt.datetime.now(dt.UTC), force=force)
    return True


def out(as_json: Mapping[str, object], wanted: bool, tell: Callable[[], None]) -> None:
    """JSON where it is asked for, else what there is to read."""
    if wanted:
        print(json.dumps(as_json, ensure_ascii=False, indent=2))  # noqa: T201
    else:
        tell()
