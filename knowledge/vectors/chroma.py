"""One edition's vectors in Chroma: written once, then only asked.

An embedded Chroma is not safe to write to from two processes; an edition's is written by the one refresh that makes
it, before anybody else knows of it, and each process that searches opens it once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast
from urllib.parse import urlsplit

import numpy as np

from knowledge.embedding.models import Matrix, Vector
from knowledge.errors import VectorsUnreachableError

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.api.collection_configuration import CreateCollectionConfiguration
    from chromadb.api.models.Collection import Collection

T = TypeVar("T")

AT_ONCE = 2_000
"""Vectors in one message: servers and SQLite both have a limit."""
INDEX: CreateCollectionConfiguration = {"hnsw": {"space": "cosine", "ef_construction": 200, "ef_search": 200}}
"""Twice Chroma's own effort: of the true 60 nearest among 10,000 passages like the demo site's, 99.8 % are found."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an edition's vectors are: a collection of its name, on the server `url` or ("") in `folder`."""

    edition: str
    folder: Path
    url: str = ""

    @property
    def collection(self) -> str:
        return f"brevklar-{self.edition}"


class Vectors:
    """An edition's vectors, open. Safe to ask from several threads; `close()` frees its files or connections."""

    def __init__(self, client: Client, collection: Collection) -> None:
        self._client, self._collection = client, collection
        self._closed = False

    def nearest(self, vector: Vector, k: int) -> tuple[tuple[str, float], ...]:
        """The `k` passages nearest to `vector` as (id, cosine), nearest first."""
        if self._closed:
            raise VectorsUnreachableError(f"{self._collection.name} is closed.")
        found = _asked(
            lambda: self._collection.query(query_embeddings=[vector.tolist()], n_results=k, include=["distances"])
        )
        distances = (found["distances"] or [[]])[0]
        return tuple((one, 1.0 - distance) for one, distance in zip(found["ids"][0], distances, strict=True))

    def vectors(self, ids: Sequence[str]) -> Matrix:
        """One row an id, in their order. Raises VectorsUnreachableError where one is missing."""
        rows: dict[str, Vector] = {}
        for start in range(0, len(ids), AT_ONCE):
            part = list(ids[start : start + AT_ONCE])
            got = _asked(lambda part=part: self._collection.get(ids=part, include=["embeddings"]))  # type: ignore[misc]
            embeddings = got["embeddings"] if got["embeddings"] is not None else []
            rows |= {one: np.asarray(row, dtype=np.float32) for one, row in zip(got["ids"], embeddings, strict=True)}
        if len(rows) < len(set(ids)):
            raise VectorsUnreachableError(
                f"{len(set(ids)) - len(rows)} vectors are missing from {self._collection.name}."
            )
        return np.stack([rows[one] for one in ids]) if ids else np.empty((0, 0), dtype=np.float32)

    def count(self) -> int:
        """How many there are."""
        return _asked(self._collection.count)

    def close(self) -> None:
        """Ends it; asking afterwards is an error."""
        self._closed = True
        self._client.close()


def write_vectors(place: Place, ids: Sequence[str], vectors: Matrix) -> None:
    """Make the collection anew and fill it. What a stopped refresh left under the name is replaced."""
    client = _client(place)
    try:
        _drop(client, place.collection)
        collection = _asked(
            lambda: client.create_collection(place.collection, configuration=INDEX, embedding_function=None)
        )
        for start in range(0, len(ids), AT_ONCE):
            end = start + AT_ONCE
            part, rows = list(ids[start:end]), np.asarray(vectors[start:end], dtype=np.float32)
            _asked(lambda part=part, rows=rows: collection.add(ids=part, embeddings=rows))  # type: ignore[misc]
    finally:
        client.close()


def open_vectors(place: Place) -> Vectors:
    """The vectors of an edition. Raises VectorsUnreachableError."""
    if not place.url and not place.folder.is_dir():
        raise VectorsUnreachableError(f"The vectors of edition {place.edition} are not in its folder.")
    client = _client(place)
    try:
        return Vectors(client, _asked(lambda: client.get_collection(place.collection, embedding_function=None)))
    except BaseException:
        client.close()
        raise


def drop_vectors(place: Place) -> None:
    """Delete an edition's collection from the server; one in a folder goes with the folder."""
    if not place.url:
        return
    client = _client(place)
    try:
        _drop(client, place.collection)
    finally:
        client.close()


def _client(place: Place) -> Client:
    import chromadb
    from chromadb.config import Settings

    quiet = Settings(anonymized_telemetry=False)
    if not place.url:
        place.folder.mkdir(parents=True, exist_ok=True)
        return cast("Client", _asked(lambda: chromadb.PersistentClient(str(place.folder), settings=quiet)))
    at = urlsplit(place.url)
    tls = at.scheme == "https"
    port = at.port or (443 if tls else 80)
    return cast("Client", _asked(lambda: chromadb.HttpClient(at.hostname or "", port, ssl=tls, settings=quiet)))


def _drop(client: Client, name: str) -> None:
    from chromadb.errors import NotFoundError

    try:
        client.delete_collection(name)
    except (NotFoundError, ValueError):
        return


def _asked(ask: Callable[[], T]) -> T:
    """Whatever goes wrong in Chroma or on the way to it, as one error."""
    import httpx
    from chromadb.errors import ChromaError

    try:
        return ask()
    except (ChromaError, httpx.HTTPError, OSError, ValueError, RuntimeError) as error:
        raise VectorsUnreachableError(f"Chroma does not answer as it should ({type(error).__name__}).") from error
