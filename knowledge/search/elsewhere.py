"""A question's vector in, how near it is to what others than the municipality answer out.

An embedding model finds every question near to some page. Whether the pages answer it shows better beside what they do
not speak of: "hvor meget får jeg i SU" is near the page on rates, and nearer to student grants. The topics stand in
`elsewhere.toml`; `elsewhere.npz` holds their vectors for the bundled model, any other model makes its own once.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np

from knowledge.editions.seed import read_seed, write_seed
from knowledge.embedding.models import Embedder, Matrix

_TOPICS = Path(__file__).with_name("elsewhere.toml")
_VECTORS = Path(__file__).with_name("elsewhere.npz")


def elsewhere_texts() -> tuple[str, ...]:
    """What is embedded of each topic: its name and what people type."""
    said = tomllib.loads(_TOPICS.read_text("utf-8"))["said"]
    return tuple(f"{name}\n{words}" for name, words in said.items())


def elsewhere_vectors(embedder: Embedder) -> Matrix:
    """A row a topic. Raises EmbedderUnavailableError."""
    texts = elsewhere_texts()
    known = read_seed(_VECTORS, embedder.name, texts)
    missing = [text for text in texts if text not in known]
    if missing:
        known |= dict(zip(missing, embedder.passages(missing), strict=True))
    return np.stack([known[text] for text in texts])


def write_elsewhere(embedder: Embedder) -> int:
    """Write the topics' vectors beside them; how many there are."""
    texts = elsewhere_texts()
    write_seed(_VECTORS, embedder.name, texts, embedder.passages(list(texts)))
    return len(texts)
