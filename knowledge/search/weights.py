"""The numbers that ranking and the decision "do the pages answer this?" run on; `weights.toml` holds them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Enough:
    """A logistic decision: `bias` and one weight a feature; `line` is the probability above which pages answer."""

    bias: float
    weights: dict[str, float]
    line: float


@dataclass(frozen=True, slots=True)
class Weights:
    """Both, as measured for the embedding model `embedder`; `ranking` is the weight of each part of a page's score."""

    embedder: str
    ranking: dict[str, float]
    enough: Enough


@lru_cache(maxsize=4)
def load_weights(embedder: str) -> Weights:
    """The weights measured for an embedding model; the shipped model's where it was not measured."""
    tables = tomllib.loads(Path(__file__).with_name("weights.toml").read_text("utf-8"))
    model = embedder.partition(" ")[0]
    name = model if model in tables else next(iter(tables))
    table = tables[name]
    enough = table["enough"]
    return Weights(name, dict(table["ranking"]), Enough(enough["bias"], dict(enough["weights"]), enough["line"]))
