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
from knowledge.editions.models import EditionRecord, Editorial, Golden, Made, Number, OwnTerm, OwnWord, Pin
from knowledge.editions.plan import Plan
from knowledge.editions.seed import read_seed
from knowledge.editions.store import (
    ABOUT_VECTORS,
    DIGESTED,
    GLOSSARY,
    GOLDEN,
    NUMBERS,
    PAGE_VECTORS,
    PAGES,
    PASSAGES,
    PINS,
    RECORD,
    SAID_VECTORS,
    VECTORS,
    WORDS,
    Store,
)
from knowledge.embedding import Embedder, Matrix, Vector, embed_passages
from knowledge.embedding.models import unit
from knowledge.errors import Loss, VectorsUnreachableError
from knowledge.models import Passage
from knowledge.passages import about_text, embedded_text, said_texts
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
    """So many of the texts (passages, what pages are about, their search words) without a known vector have one."""

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
    passages, pages = wanted.plan.result, _shown(wanted)
    building = store.begin(now, vectors_at)
    about, said = [about_text(page) for page in pages], [text for page in pages for text in said_texts(page)]
    texts = [*(embedded_text(passage) for passage in passages), *about, *said]
    rows = read_seed(wanted.seed, embedder.name, texts) if wanted.seed else {}
    rows |= known_vectors(store, wanted.base, embedder, texts)
    missing = [text for text in dict.fromkeys(texts) if text not in rows]
    known, asked = len(rows), set(said)
    read = [text for text in missing if text not in asked]
    for places, vectors in embed_passages(read, embedder):
        rows |= {read[place]: row for place, row in zip(places, vectors, strict=True)}
        yield Embedded(len(rows) - known, len(missing))
    for text in missing:
        if text in asked:  # what people say is a question's words, not a page's
            rows[text] = embedder.question(text)
            yield Embedded(len(rows) - known, len(missing))
    matrix = _stacked([rows[text] for text in texts[: len(passages)]])
    write_vectors(Place(building.name, building / VECTORS, vectors_at), [one.id for one in passages], matrix)
    np.save(building / PAGE_VECTORS, _page_vectors(passages, matrix))
    np.save(building / ABOUT_VECTORS, _stacked([rows[text] for text in about]))
    np.save(building / SAID_VECTORS, _stacked([rows[text] for text in said]))
    record = _write(building, wanted, matrix, embedder, len(missing), vectors_at, now)
    yield Built(building)
    store.finish(building)
    yield Stored(record)


def _shown(wanted: Wanted) -> list[GuidancePage]:
    """The pages that have passages, in the passages' order."""
    return [wanted.pages[url] for url in dict.fromkeys(passage.url for passage in wanted.plan.result)]


def _stacked(rows: Sequence[Vector]) -> Matrix:
    return np.stack(rows) if rows else np.empty((0, 0), np.float32)


def known_vectors(store: Store, base: str, embedder: Embedder, texts: Sequence[str]) -> dict[str, Vector]:
    """The base edition's vectors for those texts that it has; none of another model's."""
    if not base or store.record(base).embedder != embedder.name or not texts:
        return {}
    passages, asked = store.passages(base), set(texts)
    pages = store.pages(base)
    shown = [pages[url] for url in dict.fromkeys(passage.url for passage in passages)]
    wanted = {text: passage.id for passage in passages if (text := embedded_text(passage)) in asked}
    try:
        vectors = open_vectors(store.place(base))
    except VectorsUnreachableError:
        return {}  # they are made anew
    try:
        known = dict(_beside(store, base, shown, asked))
        return known | dict(zip(wanted, vectors.vectors(list(wanted.values())), strict=True))
    except (VectorsUnreachableError, OSError, ValueError):
        return {}
    finally:
        vectors.close()


def _beside(store: Store, base: str, pages: Sequence[GuidancePage], asked: set[str]) -> Iterator[tuple[str, Vector]]:
    """What the base knows of `asked` that are no passages: what its pages are about, and their search words."""
    texts = {ABOUT_VECTORS: [about_text(page) for page in pages]}
    if SAID_VECTORS in store.record(base).digests:
        texts[SAID_VECTORS] = [text for page in pages for text in said_texts(page)]
    for name, of in texts.items():
        matrix: Matrix = np.load(store.edition(base) / name)
        yield from ((text, row) for text, row in zip(of, matrix, strict=True) if text in asked)


def _write(
    building: Path, wanted: Wanted, matrix: Matrix, embedder: Embedder, embedded: int, vectors_at: str, now: dt.datetime
) -> EditionRecord:
    plan, passages, pages = wanted.plan, wanted.plan.result, [wanted.pages[url] for url in sorted(wanted.pages)]
    write_lines(building / PASSAGES, passages, Passage)
    write_lines(building / PAGES, pages, GuidancePage)
    write_lines(building / PINS, wanted.editorial.pins, Pin)
    write_lines(building / WORDS, wanted.editorial.words, OwnWord)
    write_lines(building / GOLDEN, wanted.editorial.golden, Golden)
    write_lines(building / GLOSSARY, wanted.editorial.glossary, OwnTerm)
    write_lines(building / NUMBERS, wanted.editorial.numbers, Number)
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
