"""The nouns of editions: what one holds, what points to it, and what a search is given of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar

from ingest.guidance.models import GuidancePage
from knowledge.embedding.models import Matrix, Vector
from knowledge.errors import Loss
from knowledge.models import Passage
from municipality.models import HelpLine

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pin:
    """An editor's word that a page answers a question: asked like `question`, `url` comes first."""

    question: str
    url: str
    language: str = "da"


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word that people here say (`said`) for what pages call `official`, beside the thesaurus."""

    said: str
    official: str


@dataclass(frozen=True, slots=True)
class Golden:
    """A question and the pages any of which answers it; none: it must not be answered."""

    question: str
    language: str
    expect: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """A word of the glossary in the editors' words: where the thesaurus has it, theirs is said instead.

    `explanation` is Danish; `translated` the same by language. `everyday` is the plain word for it, "" for none.
    """

    word: str
    explanation: str
    everyday: str = ""
    translated: Mapping[str, str] = field(default_factory=dict)


class NumberPlace(StrEnum):
    """What a number is to the municipality."""

    HELP = "help"  # one of the help lines
    SOCIAL = "social"  # the social duty officer outside hours
    OMBUDSMAN = "ombudsman"  # the citizens' adviser


@dataclass(frozen=True, slots=True)
class Number:
    """A crisis or help number as editors keep it."""

    line: HelpLine
    place: NumberPlace = NumberPlace.HELP


@dataclass(frozen=True, slots=True)
class Editorial:
    """What editors add to the pages; it goes on from edition to edition.

    `numbers` are all crisis and help numbers, or none: then the municipality's file has them.
    """

    pins: tuple[Pin, ...] = ()
    words: tuple[OwnWord, ...] = ()
    golden: tuple[Golden, ...] = ()
    glossary: tuple[OwnTerm, ...] = ()
    numbers: tuple[Number, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """What an edition differs by from the one it was planned on (`base`, "" for none), in passages."""

    base: str
    added: int
    updated: int
    kept: int
    removed: int
    embedded: int
    """Texts (passages, and what pages are about) whose vectors were made, not copied."""


@dataclass(frozen=True, slots=True)
class EditionRecord:
    """`edition.json`: what stands in an edition, what made it, and the digests that prove it whole."""

    id: str
    made_at: dt.datetime
    why: str
    embedder: str
    dimension: int
    vectors_at: str
    """The Chroma server's address, "" for the edition's own folder."""
    pages: int
    passages: int
    sources: Mapping[str, int]
    """Pages by source."""
    languages: Mapping[str, int]
    """Pages by language."""
    made: Made
    digests: Mapping[str, str]
    """SHA-256 by file name."""
    accepted_losses: tuple[Loss, ...] = ()
    accepted_why: str = ""


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What the last refresh that asked a source met there.

    `read` whole: all its addresses were tried. `faults` are (address, fault), the source's own with the address "".
    `added`, `changed`, `gone` are addresses of pages against the edition before.
    """

    source: str
    at: dt.datetime
    read: bool
    pages: int
    came: int
    same: int
    faults: tuple[tuple[str, str], ...] = ()
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


class Step(StrEnum):
    """What can happen to editions."""

    PUBLISHED = "published"
    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"
    ROLLED_BACK = "rolled_back"


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the history. `forced` is the reason why a fallen recall was passed over, "" where it was not."""

    step: Step
    edition: str
    at: dt.datetime
    forced: str = ""
    recall: float | None = None


@dataclass(frozen=True, slots=True)
class Scheduled:
    """An edition that is published from an instant on."""

    edition: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class State:
    """`current.json`, the one file that is ever changed: which edition is which. `earlier`: newest first."""

    published: str = ""
    draft: str = ""
    scheduled: Scheduled | None = None
    earlier: tuple[str, ...] = ()
    history: tuple[Event, ...] = field(default=())

    def effective(self, now: dt.datetime) -> str:
        """The edition that answers at `now`: the published one, or the scheduled one when its time has come."""
        if self.scheduled is not None and self.scheduled.at <= now:
            return self.scheduled.edition
        return self.published


class Index(Protocol):
    """What a search is given: one open edition. Safe to ask from several threads."""

    @property
    def record(self) -> EditionRecord: ...

    @property
    def folder(self) -> Path:
        """The edition's folder, to read from."""
        ...

    @property
    def passages(self) -> Mapping[str, Passage]:
        """By id, in the pages' order."""
        ...

    @property
    def by_page(self) -> Mapping[str, tuple[Passage, ...]]:
        """A page's passages in order, by its address."""
        ...

    @property
    def editorial(self) -> Editorial: ...

    def page(self, url: str) -> GuidancePage | None:
        """The page itself; its `text` is what quotes are verbatim in."""
        ...

    def nearest(self, vector: Vector, k: int) -> tuple[tuple[str, float], ...]:
        """The `k` nearest passages as (id, cosine), nearest first."""
        ...

    def page_vectors(self) -> tuple[Mapping[str, int], Matrix]:
        """Rows by page address, and a row a page: the mean of its passages' vectors, at unit length."""
        ...

    def about_vectors(self) -> tuple[Mapping[str, int], Matrix]:
        """Rows by page address, and a row a page: the vector of its title and its editors' search words."""
        ...

    def said_vectors(self) -> tuple[Mapping[str, slice], Matrix]:
        """Rows by page address, and a row a search word of its editors; pages without any have an empty slice."""
        ...

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What `make` gives, made once for this open edition (a lexical index, say)."""
        ...
