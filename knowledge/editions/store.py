"""A folder of editions: which there are, what they hold, which one is which.

`current.json` is the only file that is ever changed, always whole; an edition's folder is written under `building/`
and renamed into `editions/` when all of it is on the disk.
"""

from __future__ import annotations

import datetime as dt
import secrets
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from ingest.guidance.models import GuidancePage, Validators
from knowledge.editions import disk, states
from knowledge.editions.lines import from_json, read_lines, to_json, write_lines
from knowledge.editions.locks import changing_state
from knowledge.editions.models import (
    EditionRecord,
    Editorial,
    Golden,
    Number,
    OwnTerm,
    OwnWord,
    Pin,
    SourceReport,
    State,
)
from knowledge.errors import DamagedEditionError, NoSuchEditionError, VectorsUnreachableError
from knowledge.models import Passage
from knowledge.vectors import Place, drop_vectors

T = TypeVar("T")

RECORD, PASSAGES, PAGES = "edition.json", "passages.jsonl", "pages.jsonl"
PAGE_VECTORS, ABOUT_VECTORS, SAID_VECTORS = "page_vectors.npy", "about_vectors.npy", "said_vectors.npy"
PINS, WORDS, GOLDEN = "pins.jsonl", "words.jsonl", "golden.jsonl"
GLOSSARY, NUMBERS = "glossary.jsonl", "numbers.jsonl"
VECTORS, VECTORS_AT = "chroma", "vectors_at"
DIGESTED = (PASSAGES, PAGES, PAGE_VECTORS, ABOUT_VECTORS, SAID_VECTORS, PINS, WORDS, GOLDEN, GLOSSARY, NUMBERS)
"""The files whose digests stand in the record; Chroma's own notes in its files when it is opened."""


class Store:
    """The editions below one folder. Making a `Store` touches nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def pointer(self) -> Path:
        """The file that says which edition is published."""
        return self.folder / "current.json"

    def state(self) -> State:
        """Which edition is which. Raises DamagedEditionError."""
        try:
            return from_json(self.pointer.read_text("utf-8"), State)
        except FileNotFoundError:
            return State()
        except ValueError as error:
            raise DamagedEditionError("(all)", self.pointer.name) from error

    def change(self, now: dt.datetime, change: Callable[[State], State]) -> State:
        """Put `change` of the state in its place, as one step that nobody can see half of."""
        with changing_state(self.folder):
            before = self.state()
            after = change(states.settled(before, now))
            if after != before:
                disk.write_whole(self.pointer, to_json(after, State))
            return after

    def edition(self, edition: str) -> Path:
        """An edition's folder. Raises NoSuchEditionError."""
        folder = self.folder / "editions" / edition
        if not edition or not folder.is_dir():
            raise NoSuchEditionError(edition)
        return folder

    def record(self, edition: str) -> EditionRecord:
        """What an edition is. Raises NoSuchEditionError, DamagedEditionError."""
        path = self.edition(edition) / RECORD
        try:
            return from_json(path.read_text("utf-8"), EditionRecord)
        except (OSError, ValueError) as error:
            raise DamagedEditionError(edition, RECORD) from error

    def verify(self, edition: str) -> None:
        """Raises DamagedEditionError unless every file is the one that was written."""
        folder = self.edition(edition)
        for name, digest in self.record(edition).digests.items():
            if not (folder / name).is_file() or disk.digest_of(folder / name) != digest:
                raise DamagedEditionError(edition, name)

    def passages(self, edition: str) -> tuple[Passage, ...]:
        """An edition's passages in order."""
        return self._read(edition, PASSAGES, Passage)

    def pages(self, edition: str) -> dict[str, GuidancePage]:
        """An edition's pages by address."""
        return {page.url: page for page in self._read(edition, PAGES, GuidancePage)}

    def editorial(self, edition: str) -> Editorial:
        """What editors added."""
        return Editorial(
            pins=self._read(edition, PINS, Pin),
            words=self._read(edition, WORDS, OwnWord),
            golden=self._read(edition, GOLDEN, Golden),
            glossary=self._read_later(edition, GLOSSARY, OwnTerm),
            numbers=self._read_later(edition, NUMBERS, Number),
        )

    def place(self, edition: str) -> Place:
        """Where an edition's vectors are."""
        return Place(edition, self.edition(edition) / VECTORS, self.record(edition).vectors_at)

    def fetched(self) -> dict[str, Validators]:
        """What was last heard of each address, to ask whether it has changed. Losing it costs one whole refresh."""
        try:
            return dict(read_lines(self.folder / "fetched.jsonl", tuple[str, Validators]))
        except (OSError, ValueError):
            return {}

    def keep_fetched(self, fetched: dict[str, Validators]) -> None:
        """Remember that for the next refresh."""
        beside = self.folder / ".fetched.new"
        write_lines(beside, sorted(fetched.items()), tuple[str, Validators])
        beside.replace(self.folder / "fetched.jsonl")

    def reports(self) -> dict[str, SourceReport]:
        """What the last refresh met at each source, by name. Losing it costs editors that page's first table."""
        try:
            return {one.source: one for one in read_lines(self.folder / "reports.jsonl", SourceReport)}
        except (OSError, ValueError):
            return {}

    def keep_reports(self, reports: Iterable[SourceReport], named: frozenset[str] | None = None) -> None:
        """Put new reports in the place of the sources' old ones; those of sources not `named` any more go."""
        kept = self.reports() | {one.source: one for one in reports}
        beside = self.folder / ".reports.new"
        shown = [kept[name] for name in sorted(kept) if named is None or name in named]
        write_lines(beside, shown, SourceReport)
        beside.replace(self.folder / "reports.jsonl")

    def begin(self, now: dt.datetime, vectors_at: str) -> Path:
        """A new folder to build an edition in, named for it; the name sorts by time."""
        folder = self.folder / "building" / f"{now.astimezone(dt.UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(3)}"
        folder.mkdir(parents=True)
        (folder / VECTORS_AT).write_text(vectors_at, "utf-8")
        return folder

    def finish(self, building: Path) -> Path:
        """Put a built edition among the others: on the disk first, then by one rename."""
        disk.sync_tree(building)
        editions = self.folder / "editions"
        editions.mkdir(exist_ok=True)
        folder = building.rename(editions / building.name)
        disk.sync_folder(editions)
        return folder

    def sweep(self) -> int:
        """Delete what stopped refreshes left and editions nothing points to; how many. Under the refresh's lock."""
        left = list((self.folder / "building").glob("*"))
        kept = states.kept(self.state())
        left += [folder for folder in (self.folder / "editions").glob("*") if folder.name not in kept]
        return sum(_removed(folder) for folder in left)

    def _read_later(self, edition: str, name: str, kind: type[T]) -> tuple[T, ...]:
        """The same of a file that editions made before it was thought of do not have."""
        return self._read(edition, name, kind) if name in self.record(edition).digests else ()

    def _read(self, edition: str, name: str, kind: type[T]) -> tuple[T, ...]:
        try:
            return read_lines(self.edition(edition) / name, kind)
        except (OSError, ValueError) as error:
            raise DamagedEditionError(edition, name) from error


def _removed(folder: Path) -> bool:
    """Whether an edition's vectors and folder could be deleted; one whose server is away waits for the next time."""
    try:
        url = (folder / VECTORS_AT).read_text("utf-8")
    except OSError:
        url = ""
    try:
        drop_vectors(Place(folder.name, folder / VECTORS, url))
    except VectorsUnreachableError:
        return False
    shutil.rmtree(folder, ignore_errors=True)
    return True
