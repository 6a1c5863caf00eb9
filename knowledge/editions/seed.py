"""Vectors in a file beside the demo site's pages, so that its first build need not make them.

Embedding a thousand passages takes a minute or more of two cores; the pages ship with the product, so their vectors
can. A passage whose words have changed since, or another model, is simply embedded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from knowledge.embedding import Matrix, Vector
from knowledge.embedding.models import unit

DIGEST = 12
"""Bytes of the words' digest."""


def write_seed(path: Path, embedder: str, texts: Sequence[str], vectors: Matrix) -> None:
    """Put the vectors of texts into a file, at half precision (a cosine changes in its fourth figure at most)."""
    digests = np.frombuffer(b"".join(_digest(text) for text in texts), dtype=np.uint8).reshape(-1, DIGEST)
    with path.open("wb") as file:
        np.savez_compressed(file, embedder=np.array(embedder), digests=digests, vectors=vectors.astype(np.float16))


def read_seed(path: Path, embedder: str, texts: Sequence[str]) -> dict[str, Vector]:
    """The vectors of those texts that the file has; none where it is not there or another model's."""
    try:
        with np.load(path, allow_pickle=False) as file:
            if str(file["embedder"]) != embedder:
                return {}
            rows = {digest.tobytes(): row for digest, row in zip(file["digests"], file["vectors"], strict=True)}
    except (OSError, ValueError, KeyError, BadZipFile):
        return {}
    found = {text: rows[digest] for text in texts if (digest := _digest(text)) in rows}
    return {text: unit(row.astype(np.float32)) for text, row in found.items()}


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()[:DIGEST]
