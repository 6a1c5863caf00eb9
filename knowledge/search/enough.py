"""A ranked question in, the probability that the pages answer it out.

The best cosine alone tells little: the bundled model finds every question near to something. What tells more is how
far the best page stands out from the rest, whether it says the question's rare words, whether it is about the official
words that the question names, and whether the question is nearer to what others answer (`elsewhere.py`). The weights
are a logistic regression on questions that the pages do and do not answer: `python -m tests.eval.fit_enough --write`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from knowledge.search.elsewhere import Elsewhere
from knowledge.search.lexical import Lexical
from knowledge.search.rank import Asked, Ranked
from knowledge.search.weights import Enough

_COMPARED = 10
"""Pages that the best one is compared with."""
_ABOUT, _DENSE = 0.82, 0.84
"""What cosines lie around, so that features do: the weights would hold either way."""


def features(
    asked: Asked, ranked: Sequence[Ranked], lexical: Lexical, elsewhere: Elsewhere, bags: Mapping[str, frozenset[str]]
) -> dict[str, float]:
    """The signs that the pages answer, each about -1 to 1; empty where nothing was found. `bags` are the stems of the
    best pages' words, by address."""
    if not ranked:
        return {}
    best, others = ranked[0], ranked[1:_COMPARED]
    nearest = max(one.parts.get("about", 0.0) for one in ranked)
    other_topics = elsewhere.near(asked.vector)
    return {
        **_nearness(best, others),
        "score": 10 * (best.score - 0.62),
        "score_out": 10 * (best.score - _mean([one.score for one in others], best.score)),
        "ahead": 10 * (best.score - others[0].score) if others else 0.0,
        "here": 10 * (nearest - float(other_topics[0])),
        "elsewhere": 10 * (float(other_topics[0]) - _ABOUT),
        "here_in_all": 10 * (nearest - float(other_topics[:3].mean())),
        "agree": float(_leads("about", ranked) is _leads("passage", ranked)) + float(_leads("about", ranked) is best),
        **_words(asked, best, lexical, bags),
    }


def _nearness(best: Ranked, others: Sequence[Ranked]) -> dict[str, float]:
    def out(name: str) -> float:
        return 10 * (best.parts.get(name, 0.0) - _mean([one.parts.get(name, 0.0) for one in others], 0.0))

    return {
        "about": 10 * (best.parts.get("about", 0.0) - _ABOUT),
        "passage": 10 * (best.parts.get("passage", 0.0) - _DENSE),
        "page": 10 * (best.parts.get("page", 0.0) - _DENSE),
        "about_out": out("about"),
        "passage_out": out("passage"),
    }


def _words(asked: Asked, best: Ranked, lexical: Lexical, bags: Mapping[str, frozenset[str]]) -> dict[str, float]:
    """What the words say; a question in another language than Danish shares few words with a Danish page."""
    danish = float(asked.language == "da")
    stems = list(dict.fromkeys(asked.stems))
    rare = sorted(stems, key=lambda one: -lexical.rarity.get(one, math.inf))
    bag = bags.get(best.passage.url, frozenset())
    cover = lexical.covered(stems, bag)
    unseen = sum(one not in lexical.rarity and one not in lexical.keyed for one in stems) / max(len(stems), 1)
    return {
        "lexical": danish * best.parts.get("lexical", 0.0),
        "keywords": danish * best.parts.get("keywords", 0.0),
        "foreign_keywords": (1 - danish) * best.parts.get("keywords", 0.0),
        "terms": best.parts.get("terms", 0.0),
        "names_terms": float(bool(asked.terms)),
        "danish": danish,
        "length": min(len(asked.text.split()), 20) / 20,
        "cover": danish * cover,
        "best_cover": danish * max((lexical.covered(stems, one) for one in bags.values()), default=0.0),
        "rarest": danish * float(bool(rare) and rare[0] in bag),
        "rare": danish * sum(one in bag for one in rare[:3]) / 3,
        "unseen": danish * unseen,
        "foreign_cover": (1 - danish) * cover,
        "foreign_unseen": (1 - danish) * unseen,
    }


def _leads(part: str, ranked: Sequence[Ranked]) -> Ranked:
    return max(ranked, key=lambda one: one.parts.get(part, 0.0))


def _mean(values: Sequence[float], default: float) -> float:
    return sum(values) / len(values) if values else default


def certainty(found: Mapping[str, float], enough: Enough) -> float:
    """The probability (0 to 1) that the pages answer."""
    if not found:
        return 0.0
    total = enough.bias + sum(weight * found.get(name, 0.0) for name, weight in enough.weights.items())
    return 1 / (1 + math.exp(-total))
