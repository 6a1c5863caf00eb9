"""Any sentence-transformers model by its name or folder; torch is loaded with the first text."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from knowledge.embedding.models import Matrix, Vector, unit
from knowledge.errors import EmbedderUnavailableError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer


class Transformer:
    """`encode_query` and `encode_document` put the model's own prompts before the text, where it has some."""

    def __init__(self, model: str) -> None:
        self._chosen = model
        self._loading = threading.Lock()

    @property
    def name(self) -> str:
        return f"sentence-transformers:{self._chosen}"

    @cached_property
    def _model(self) -> SentenceTransformer:
        from sentence_transformers import SentenceTransformer

        try:
            return SentenceTransformer(self._chosen)
        except (OSError, ValueError) as error:
            raise EmbedderUnavailableError(f"The embedding model {self._chosen} cannot be loaded.") from error

    def _loaded(self) -> SentenceTransformer:
        with self._loading:
            return self._model

    def passages(self, texts: Sequence[str]) -> Matrix:
        rows = self._loaded().encode_document(list(texts), show_progress_bar=False, convert_to_numpy=True)
        return unit(np.asarray(rows, dtype=np.float32))

    def question(self, text: str) -> Vector:
        row = self._loaded().encode_query(text, show_progress_bar=False, convert_to_numpy=True)
        return unit(np.asarray(row, dtype=np.float32))
