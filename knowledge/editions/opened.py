"""An edition's folder in, an open edition out: what a search is given."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from ingest.guidance.models import GuidancePage
from knowledge.editions.models import EditionRecord, Editorial
from knowledge.editions.store import ABOUT_VECTORS, PAGE_VECTORS, SAID_VECTORS, Store
from knowledge.embedding import Embedder, Matrix, Vector
from knowledge.errors import DamagedEditionError, EmbedderMismatchError
from knowledge.models import Passage
from knowledge.passages import said_texts
from knowledge.vectors import Vectors, open_vectors

T = TypeVar("T")


class OpenEdition:
    """One edition, read into memory but for its vectors and whole pages. An `Index`; `close()` frees its Chroma."""

    def __init__(self, record: EditionRecord, store: Store, passages: tuple[Passage, ...], vectors: Vectors) -> None:
        self.record = record
        self.folder: Path = store.edition(record.id)
        self.passages: Mapping[str, Passage] = {passage.id: passage for passage in passages}
        self.editorial: Editorial = store.editorial(record.id)
        self.by_page: Mapping[str, tuple[Passage, ...]] = _by_page(passages)
        self._store, self._vectors = store, vectors
        self._made: dict[str, Any] = {}
        self._making = threading.RLock()

    def page(self, url: str) -> GuidancePage | None:
        return self.once("pages", lambda: self._store.pages(self.record.id)).get(url)

    def nearest(self, vector: Vector, k: int) -> tuple[tuple[str, float], ...]:
        if vector.shape != (self.record.dimension,):
            made_by = f"{self.record.embedder} ({self.record.dimension} dimensions)"
            raise EmbedderMismatchError(self.record.id, made_by, f"one of {vector.shape[-1]} dimensions")
        return self._vectors.nearest(vector, min(k, len(self.passages))) if self.passages else ()

    def page_vectors(self) -> tuple[Mapping[str, int], Matrix]:
        return self._page_vectors

    def about_vectors(self) -> tuple[Mapping[str, int], Matrix]:
        return self._about_vectors

    def said_vectors(self) -> tuple[Mapping[str, slice], Matrix]:
        return self._said_vectors

    def once(self, name: str, make: Callable[[], T]) -> T:
        with self._making:
            if name not in self._made:
                self._made[name] = make()
            made: T = self._made[name]
            return made

    def close(self) -> None:
        """Ends it; nobody may be searching it any more."""
        self._vectors.close()

    @cached_property
    def _page_vectors(self) -> tuple[Mapping[str, int], Matrix]:
        return self._rows(PAGE_VECTORS)

    @cached_property
    def _about_vectors(self) -> tuple[Mapping[str, int], Matrix]:
        return self._rows(ABOUT_VECTORS)

    @cached_property
    def _said_vectors(self) -> tuple[Mapping[str, slice], Matrix]:
        if SAID_VECTORS not in self.record.digests:  # made before search words were read one by one
            return dict.fromkeys(self.by_page, slice(0, 0)), np.empty((0, self.record.dimension), np.float32)
        pages, places, at = self.once("pages", lambda: self._store.pages(self.record.id)), dict[str, slice](), 0
        for url in self.by_page:
            places[url] = slice(at, at + len(said_texts(pages[url])))
            at = places[url].stop
        matrix = self._matrix(SAID_VECTORS)
        if len(matrix) != at:
            raise DamagedEditionError(self.record.id, SAID_VECTORS)
        return places, matrix

    def _rows(self, name: str) -> tuple[Mapping[str, int], Matrix]:
        return {url: row for row, url in enumerate(self.by_page)}, self._matrix(name)

    def _matrix(self, name: str) -> Matrix:
        try:
            matrix: Matrix = np.load(self.folder / name)
        except (OSError, ValueError) as error:
            raise DamagedEditionError(self.record.id, name) from error
        return matrix


def open_edition(store: Store, edition: str, embedder: Embedder) -> OpenEdition:
    """Open an edition to be searched with `embedder`.

    Raises EmbedderMismatchError where another model made it, VectorsUnreachableError, DamagedEditionError.
    """
    record = store.record(edition)
    if record.embedder != embedder.name:
        raise EmbedderMismatchError(edition, record.embedder, embedder.name)
    passages = store.passages(edition)
    vectors = open_vectors(store.place(edition))
    try:
        if vectors.count() != len(passages):
            raise DamagedEditionError(edition, "vectors")
        return OpenEdition(record, store, passages, vectors)
    except BaseException:
        vectors.close()
        raise


def _by_page(passages: tuple[Passage, ...]) -> dict[str, tuple[Passage, ...]]:
    found: dict[str, list[Passage]] = {}
    for passage in passages:
        found.setdefault(passage.url, []).append(passage)
    return {url: tuple(own) for url, own in found.items()}
