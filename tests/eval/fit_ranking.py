"""`python -m tests.eval.fit_ranking`: the weights of a page's score (`knowledge/search/weights.toml`), from the open questions.

The chance that a page is the one wanted is a softmax over the ranked pages' weighted parts; the weights make the pages that
answer likeliest. Prints recall@1, recall@5 and the mean reciprocal rank of each part by weights fitted on the others, its
subjects too, then the weights of all. Searches the published edition of `KNOWLEDGE_DIR`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

import knowledge.search as search
from knowledge.commands.base import load_base
from knowledge.models import Context
from tests.eval.fit_enough import TODAY, Rows
from tests.eval.fit_subjects import unseen
from tests.questions.model import OPEN, Part, load

PARTS = ("about", "said", "page", "passage", "common", "lexical", "keywords", "terms", "subject")
COSINES = slice(0, 4)
"""Their weights are told so that they sum to one."""
RIDGE, STEPS, PACE = 10.0, 400, 0.1


@dataclass(frozen=True, slots=True)
class Ranking:
    """One question: a row of parts for each page, a page and its translation as one, and which of them answer."""

    parts: Rows
    right: NDArray[np.bool_]


def collect(part: Part) -> list[Ranking]:
    """The answerable questions of a part as they are ranked."""
    base, found = load_base(), list[Ranking]()
    with base.index() as index, unseen(index, base.embedder, part):
        original = {url: own[0].translation_of or url for url, own in index.by_page.items()}
        for one in load(part):
            if not one.expect:
                continue
            asked = search.ask(index, base.embedder, one.question, one.language)
            best: dict[str, list[float]] = {}
            for page in search.ranked_for(index, asked, Context(TODAY)):
                if page.passage.holds_on(TODAY):
                    best.setdefault(original[page.passage.url], [page.parts[name] for name in PARTS])
            wanted = {original[url] for url in one.expect}
            found.append(Ranking(np.array(list(best.values())), np.array([url in wanted for url in best])))
    return found


def fit(rankings: Sequence[Ranking]) -> Rows:
    """The weights (Adam, a ridge at unit scale)."""
    spread = np.std(np.vstack([one.parts - one.parts.mean(axis=0) for one in rankings]), axis=0) + 1e-9
    scaled = [(one.parts / spread, one.right) for one in rankings if one.right.any()]
    weights, mean, square = (np.zeros(len(PARTS)) for _ in range(3))
    for step in range(1, STEPS + 1):
        slope = RIDGE * weights / len(rankings)
        for rows, right in scaled:
            raised = np.exp(rows @ weights - (rows @ weights).max())
            slope += ((raised / raised.sum() - raised * right / (raised * right).sum()) @ rows) / len(rankings)
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        weights -= PACE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return np.asarray(weights / spread)


def told(rankings: Sequence[Ranking], weights: Rows) -> str:
    """Recall@1, recall@5 and the mean reciprocal rank by these weights."""
    ordered = [one.right[np.argsort(-(one.parts @ weights), kind="stable")][:10] for one in rankings]
    places = [int(np.argmax(one)) + 1 if one.any() else 0 for one in ordered]
    first, fifth = (np.mean([0 < place <= among for place in places]) for among in (1, 5))
    return f"{first:.3f} {fifth:.3f} {np.mean([1 / place if place else 0.0 for place in places]):.3f}"


def main() -> int:
    """Prints the figures and the weights."""
    lots = {part: collect(part) for part in OPEN}
    for part, own in lots.items():
        others = [one for other, lot in lots.items() if other != part for one in lot]
        print(f"{part}, fitted on the others: {told(own, fit(others))}")
    weights = fit([one for lot in lots.values() for one in lot])
    weights /= weights[COSINES].sum()
    print({name: round(float(one), 3) for name, one in zip(PARTS, weights, strict=True)})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
