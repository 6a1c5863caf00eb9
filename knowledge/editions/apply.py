"""A plan in, a whole new edition on the disk out: vectors that are known are copied, the others made."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ingest.guidance.models import GuidancePage
from knowledge.editions import disk
from knowledge.editions.lines import to_json, write_lines
from knowledge.editions.models import EditionRecord, Editorial, Golden, Made, OwnWord, Pin
from knowledge.editions.plan import Plan
from knowledge.editions.seed import read_seed
from knowledge.editions.store import (
    DIGESTED,
    GOLDEN,
    PAGE_VECTORS,
    PAGES,
    PASSAGES,
    PINS,
    RECORD,
    VECTORS,
    WORDS,
    Store,
)
from knowledge.embedding import Embedder, Matrix, Vector, embed_passages
from knowledge.embedding.models import unit
from knowledge.errors import Loss, VectorsUnreachableError
from knowledge.models import Passage
from knowledge.passages import embedded_text
from knowledge.vectors import Place, open_vectors, write_vectors


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a new edition is to hold, and on which one (`base`, "" for none) it was planned."""

    plan: Plan
    pages: Mapping[str, GuidancePage]
    editorial: Editorial
    base: str
    why: str
    losses: tuple[Loss, ...] = ()
    accepted_why: str = ""
    seed: Path | None = None
    """A file with vectors that ship with the pages."""


@dataclass(frozen=True, slots=True)
class Embedded:
    """So many of the passages without a known vector have one."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Built:
    """All files of an edition are written, below `building/`."""

    folder: Path


@dataclass(frozen=True, slots=True)
class Stored:
    """The edition stands among the others; nothing points to it yet."""

    record: EditionRecord


def make_edition(
    store: Store, wanted: Wanted, embedder: Embedder, vectors_at: str, now: dt.datetime
) -> Iterator[Embedded | Built | Stored]:
    """Build the edition step by step; `Stored` is the last event. Stopped anywhere before, it leaves only sweepings.

    Raises EmbedderUnavailableError, VectorsUnreachableError.
    """
    passages = wanted.plan.result
    building = store.begin(now, vectors_at)
    rows = seeded_vectors(wanted.seed, embedder, passages) | known_vectors(store, wanted.base, embedder, passages)
    missing = [place for place, passage in enumerate(passages) if passage.id not in rows]
    for places, vectors in embed_passages([embedded_text(passages[place]) for place in missing], embedder):
        rows |= {passages[missing[place]].id: row for place, row in zip(places, vectors, strict=True)}
        yield Embedded(len(rows) - (len(passages) - len(missing)), len(missing))
    matrix = np.stack([rows[passage.id] for passage in passages]) if passages else np.empty((0, 0), np.float32)
    write_vectors(Place(building.name, building / VECTORS, vectors_at), [one.id for one in passages], matrix)
    record = _write(building, wanted, matrix, embedder, len(missing), vectors_at, now)
    yield Built(building)
    store.finish(building)
    yield Stored(record)


def seeded_vectors(seed: Path | None, embedder: Embedder, passages: Sequence[Passage]) -> dict[str, Vector]:
    """The vectors that ship with the pages, by the passages' ids."""
    if seed is None:
        return {}
    texts = {passage.id: embedded_text(passage) for passage in passages}
    vectors = read_seed(seed, embedder.name, list(texts.values()))
    return {key: vectors[text] for key, text in texts.items() if text in vectors}


def known_vectors(store: Store, base: str, embedder: Embedder, passages: Sequence[Passage]) -> dict[str, Vector]:
    """The base edition's vectors for passages whose words it has, by the new passages' ids; none of another model's."""
    if not base or store.record(base).embedder != embedder.name or not passages:
        return {}
    old = {embedded_text(passage): passage.id for passage in store.passages(base)}
    wanted = {passage.id: old[words] for passage in passages if (words := embedded_text(passage)) in old}
    try:
        vectors = open_vectors(store.place(base))
    except VectorsUnreachableError:
        return {}  # they are made anew
    try:
        return dict(zip(wanted, vectors.vectors(list(wanted.values())), strict=True))
    except VectorsUnreachableError:
        return {}
    finally:
        vectors.close()


def _write(
    building: Path, wanted: Wanted, matrix: Matrix, embedder: Embedder, embedded: int, vectors_at: str, now: dt.datetime
) -> EditionRecord:
    plan, passages, pages = wanted.plan, wanted.plan.result, [wanted.pages[url] for url in sorted(wanted.pages)]
    write_lines(building / PASSAGES, passages, Passage)
    write_lines(building / PAGES, pages, GuidancePage)
    write_lines(building / PINS, wanted.editorial.pins, Pin)
    write_lines(building / WORDS, wanted.editorial.words, OwnWord)
    write_lines(building / GOLDEN, wanted.editorial.golden, Golden)
    np.save(building / PAGE_VECTORS, _page_vectors(passages, matrix))
    record = EditionRecord(
        id=building.name,
        made_at=now,
        why=wanted.why,
        embedder=embedder.name,
        dimension=matrix.shape[1],
        vectors_at=vectors_at,
        pages=len(pages),
        passages=len(passages),
        sources=dict(Counter(page.source for page in pages)),
        languages=dict(Counter(page.language for page in pages)),
        made=Made(wanted.base, len(plan.add), len(plan.update), len(plan.keep), len(plan.remove), embedded),
        digests={name: disk.digest_of(building / name) for name in DIGESTED},
        accepted_losses=wanted.losses,
        accepted_why=wanted.accepted_why,
    )
    (building / RECORD).write_text(to_json(record, EditionRecord), "utf-8")
    return record


def _page_vectors(passages: Sequence[Passage], matrix: Matrix) -> Matrix:
    """A row for each page that has passages, in their order: the mean of their vectors, at unit length."""
    places: dict[str, list[int]] = {}
    for place, passage in enumerate(passages):
        places.setdefault(passage.url, []).append(place)
    means = [matrix[own].mean(axis=0) for own in places.values()]
    return unit(np.stack(means)) if means else np.empty((0, 0), np.float32)
