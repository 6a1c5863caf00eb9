"""Texts and an embedding model in, their vectors out: each text once, and what the municipality's pages say remembered.

A page's sentences are cited again and again; a vector costs as much as all other checks of an answer together. What a
letter says, and what a model says, is never kept.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Collection, Sequence

from knowledge.embedding.models import Embedder, Vector

MOST = 1_000
"""Vectors that are kept: one and a half megabytes."""


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


KEPT = Kept()
"""One a process: pages are the same for everybody."""
