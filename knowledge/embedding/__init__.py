"""Text in, vectors of unit length out: the bundled model, a sentence-transformers one, or an endpoint."""

from __future__ import annotations

from knowledge.embedding.batches import BATCH, embed_passages
from knowledge.embedding.choose import load_embedder
from knowledge.embedding.models import Embedder, Matrix, Vector

__all__ = ["BATCH", "Embedder", "Matrix", "Vector", "embed_passages", "load_embedder"]
