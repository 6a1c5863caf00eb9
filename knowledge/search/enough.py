"""A ranked question in, the probability that the pages answer it out.

The best cosine alone tells little: the bundled model finds every question near to something. What tells more is how far
the best page stands out from the rest, whether it says the question's rare words, and whether it is about the official
words that the question names. The weights are a logistic regression on questions that the pages do and do not answer
(`tests/eval/search.py` measures, `weights.toml` holds them).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from knowledge.search.rank import Asked, Ranked
from knowledge.search.weights import Enough

_COMPARED = 10
"""Pages that the best one is compared with."""


def features(asked: Asked, ranked: Sequence[Ranked]) -> dict[str, float]:
    """The signs that the pages answer, each about 0 to 1; empty where nothing was found."""
    if not ranked:
        return {}
    best, others = ranked[0], ranked[1:_COMPARED]
    mean = sum(one.parts["passage"] for one in others) / len(others) if others else 0.0
    danish = float(asked.language == "da")
    return {
        "passage": 10 * (best.parts["passage"] - 0.8),
        "page": 10 * (best.parts["page"] - 0.8),
        "stands_out": 10 * (best.parts["passage"] - mean),
        "ahead": 10 * (best.score - others[0].score) if others else 0.0,
        "lexical": danish * best.parts["lexical"],
        "foreign_lexical": (1 - danish) * best.parts["lexical"],
        "terms": best.parts["terms"],
        "names_terms": float(bool(asked.terms)),
        "danish": danish,
        "length": min(len(asked.text.split()), 20) / 20,
        "topic": best.parts["topic"],
    }


def certainty(found: Mapping[str, float], enough: Enough) -> float:
    """The probability (0 to 1) that the pages answer."""
    if not found:
        return 0.0
    total = enough.bias + sum(weight * found.get(name, 0.0) for name, weight in enough.weights.items())
    return 1 / (1 + math.exp(-total))
