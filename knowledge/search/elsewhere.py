"""A question's vector in, how near it is to what others than the municipality answer out.

An embedding model finds every question near to some page. Whether the pages answer it shows better beside what they do
not speak of: "hvor meget får jeg i SU" is near the page on rates, and nearer to student grants. The topics stand in
`elsewhere.toml`; `elsewhere.npz` holds their vectors for the bundled model, any other model makes its own once.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.editions.seed import read_seed, write_seed
from knowledge.embedding.models import Embedder, Matrix, Vector

_TOPICS = Path(__file__).with_name("elsewhere.toml")
_VECTORS = Path(__file__).with_name("elsewhere.npz")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """`vectors`: a row for each wording of a topic; `topics`: the number of its topic, in rising order."""

    vectors: Matrix
    topics: NDArray[np.intp]

    def near(self, question: Vector) -> Matrix:
        """How near each topic's nearest wording is to a question, the nearest topic first."""
        if not len(self.vectors):
            return np.zeros(1, dtype=np.float32)
        starts = np.flatnonzero(np.diff(self.topics, prepend=-1))
        best = np.maximum.reduceat(self.vectors @ question, starts)
        return np.asarray(np.sort(best)[::-1], dtype=np.float32)


def elsewhere_texts() -> tuple[str, ...]:
    """What is embedded of each topic: its name and what people type, and what they type in other languages."""
    return tuple(text for _, text in _wordings())


def _wordings() -> list[tuple[int, str]]:
    """Each topic's number and one of its wordings, topic by topic. Raises ValueError for a topic that is not there."""
    tables = tomllib.loads(_TOPICS.read_text("utf-8"))
    said, abroad = tables["said"], tables["abroad"]
    if unknown := set(abroad) - set(said):
        raise ValueError(f"no such topic in elsewhere.toml: {', '.join(sorted(unknown))}")
    return [
        (number, text)
        for number, (name, words) in enumerate(said.items())
        for text in (f"{name}\n{words}", *abroad.get(name, {}).values())
    ]


def elsewhere_vectors(embedder: Embedder) -> Elsewhere:
    """Every wording's vector. Raises EmbedderUnavailableError."""
    texts = elsewhere_texts()
    known = read_seed(_VECTORS, embedder.name, texts)
    missing = [text for text in texts if text not in known]
    if missing:
        known |= dict(zip(missing, embedder.passages(missing), strict=True))
    numbers = np.array([number for number, _ in _wordings()], dtype=np.intp)
    return Elsewhere(np.stack([known[text] for text in texts]), numbers)


def write_elsewhere(embedder: Embedder) -> int:
    """Write the wordings' vectors beside them; how many there are."""
    texts = elsewhere_texts()
    write_seed(_VECTORS, embedder.name, texts, embedder.passages(list(texts)))
    return len(texts)
