"""What every embedding model can do here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
"""(dimension,), of unit length."""
Matrix = NDArray[np.float32]
"""(texts, dimension), rows of unit length: the cosine of two is their product."""


class Embedder(Protocol):
    """Makes vectors of questions and passages that can be compared. Raises EmbedderUnavailableError."""

    @property
    def name(self) -> str:
        """Tells models apart whose vectors must not be mixed; known without loading the model."""
        ...

    def passages(self, texts: Sequence[str]) -> Matrix:
        """One row a text, the model's own prefix for passages put before each."""
        ...

    def question(self, text: str) -> Vector:
        """The vector of a question, with the model's own prefix for questions."""
        ...


def unit(rows: Matrix) -> Matrix:
    """The rows at unit length; a row of zeros stays."""
    lengths = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.where(lengths == 0, 1, lengths), dtype=np.float32)
