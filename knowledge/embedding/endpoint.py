"""An OpenAI-compatible `/embeddings` endpoint by the model's name."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from knowledge.embedding.models import Matrix, Vector, unit
from knowledge.errors import EmbedderUnavailableError

if TYPE_CHECKING:
    from openai import OpenAI

SECONDS, TRIES = 30.0, 3


class Endpoint:
    """`base_url` "" is the client's own default. Some endpoints want no key; the client wants one all the same."""

    def __init__(self, model: str, base_url: str, key: str) -> None:
        self._model, self._base_url, self._key = model, base_url, key
        self._loading = threading.Lock()

    @property
    def name(self) -> str:
        return f"openai:{self._model}"

    @cached_property
    def _client(self) -> OpenAI:
        from openai import OpenAI

        return OpenAI(
            base_url=self._base_url or None, api_key=self._key or "none", timeout=SECONDS, max_retries=TRIES - 1
        )

    def passages(self, texts: Sequence[str]) -> Matrix:
        with self._loading:
            client = self._client
        from openai import OpenAIError

        try:  # floats: not every compatible server knows the client's base64
            answer = client.embeddings.create(model=self._model, input=list(texts), encoding_format="float")
            rows = [one.embedding for one in sorted(answer.data, key=lambda one: one.index)]
            matrix = np.asarray(rows, dtype=np.float32)
        except (OpenAIError, ValueError, TypeError, AttributeError) as error:
            raise EmbedderUnavailableError(
                f"The endpoint for {self.name} did not answer ({type(error).__name__})."
            ) from error
        if matrix.ndim != 2 or len(matrix) != len(texts):
            raise EmbedderUnavailableError(
                f"The endpoint for {self.name} gave {len(rows)} vectors for {len(texts)} texts."
            )
        return unit(matrix)

    def question(self, text: str) -> Vector:
        vector: Vector = self.passages([text])[0]
        return vector
