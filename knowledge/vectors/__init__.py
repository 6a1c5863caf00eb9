"""Vectors in, the nearest ones out: Chroma, embedded in the edition's folder or one collection on a server."""

from __future__ import annotations

from knowledge.vectors.chroma import Place, Vectors, drop_vectors, open_vectors, write_vectors

__all__ = ["Place", "Vectors", "drop_vectors", "open_vectors", "write_vectors"]
