"""Texts and an embedding model in, their vectors out: each text once, and what the municipality's pages say remembered.

A page's sentences are cited again and again; a vector costs as much as all other checks of an answer together. What may
be cited is read while the model is asked, when nothing else can be done for the citizen. What a letter says is known as
long as its answer is made, what a model says is never kept.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Collection, Sequence

import numpy as np

from knowledge.embedding.models import Embedder, Matrix, Vector
from knowledge.errors import KnowledgeError

log = logging.getLogger(__name__)

MOST = 4_000
"""Vectors that are kept: six megabytes."""


class Kept:
    """Vectors of public texts, by model and text; past `MOST` the one longest unasked for goes."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._held: OrderedDict[tuple[str, str], Vector] = OrderedDict()
        self._lock = threading.Lock()

    def vectors(self, texts: Sequence[str], public: Collection[str], embedder: Embedder) -> dict[str, Vector]:
        """The vector of each text, made in one batch; those of `public` are kept. Raises EmbedderUnavailableError."""
        name = embedder.name
        with self._lock:
            known = {text: held for text in texts if (held := self._held.get((name, text))) is not None}
        new = [text for text in dict.fromkeys(texts) if text not in known]
        made = dict(zip(new, embedder.passages(new), strict=True)) if new else {}
        with self._lock:
            for text in texts:
                if text in public:
                    self._held[name, text] = made[text] if text in made else known[text]
                    self._held.move_to_end((name, text))
            while len(self._held) > self._most:
                self._held.popitem(last=False)
        return known | made

    def forget(self) -> None:
        """Lets go of all."""
        with self._lock:
            self._held.clear()


class Ahead:
    """An embedding model that has read some texts before it is asked for them. Implements `Embedder`; lives as long as
    one answer is made."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._held: dict[str, Vector] = {}
        self._wanted = True

    @property
    def name(self) -> str:
        """The model's own."""
        return self._embedder.name

    def read(self, texts: Sequence[str], public: Collection[str], kept: Kept) -> None:
        """Reads one text after the other until `enough`; those of `public` are kept. Says nothing where the model
        fails: it is asked again when a text is needed."""
        for text in texts:
            if not self._wanted:
                return
            try:
                self._held |= kept.vectors([text], public, self._embedder)
            except KnowledgeError as error:
                log.warning("nothing read ahead: %s", error.code)
                return

    def enough(self) -> None:
        """No further text is read ahead."""
        self._wanted = False

    def passages(self, texts: Sequence[str]) -> Matrix:
        """A row a text; only those not read yet are made, in one batch. Raises EmbedderUnavailableError."""
        known = dict(self._held)
        new = [text for text in dict.fromkeys(texts) if text not in known]
        made = known | (dict(zip(new, self._embedder.passages(new), strict=True)) if new else {})
        return np.stack([made[text] for text in texts])

    def question(self, text: str) -> Vector:
        """The model's own."""
        return self._embedder.question(text)


KEPT = Kept()
"""One a process: pages are the same for everybody."""
