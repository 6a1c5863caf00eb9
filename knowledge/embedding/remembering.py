"""An embedding model in, the same out that reads no question twice: for as long as one question is being answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from knowledge.embedding.models import Embedder, Matrix, Vector


class Remembering:
    """Keeps the vectors of questions while it lives; `known` are those that were made already, by the same model."""

    def __init__(self, embedder: Embedder, known: Mapping[str, Vector] | None = None) -> None:
        self._embedder = embedder
        self._questions = dict(known or {})

    @property
    def name(self) -> str:
        return self._embedder.name

    def passages(self, texts: Sequence[str]) -> Matrix:
        return self._embedder.passages(texts)

    def question(self, text: str) -> Vector:
        """Its vector, made once. Raises EmbedderUnavailableError."""
        if text not in self._questions:
            self._questions[text] = self._embedder.question(text)
        return self._questions[text]
