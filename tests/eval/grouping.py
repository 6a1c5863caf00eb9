"""How well questions that one page answers are put together: `python -m tests.eval.grouping`, on development questions.

Pairs of questions with the same first page are taken to ask the same (a page and its translations are one page): a hard
truth, for a page answers several things. Printed: precision and recall of the pairs put together, and the area under
the curve, for the signature and for the bare cosine at its own best line.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from desk.editing.grouping import NEAR, grouped, signatures
from knowledge.embedding.bundled import Bundled
from tests.eval.demo_edition import demo_edition

QUESTIONS = Path(__file__).parents[1] / "questions"


def rows() -> list[tuple[str, str, str]]:
    """Question, language, first page."""
    lines = [line for path in sorted(QUESTIONS.glob("*.dev.jsonl")) for line in path.read_text("utf-8").splitlines()]
    read = [json.loads(line) for line in lines]
    return [(one["question"], one["language"], one["expect"][0]) for one in read if one.get("expect")]


def pairs_of(groups: tuple[tuple[int, ...], ...], count: int) -> np.ndarray:
    """Whether each pair of questions is together."""
    own = np.zeros(count, dtype=int)
    for number, group in enumerate(groups):
        own[list(group)] = number
    return np.asarray((own[:, None] == own)[np.triu_indices(count, 1)])


def precision_recall(together: np.ndarray, same: np.ndarray) -> tuple[float, float]:
    """Of the pairs put together those that belong so; of those that belong so those put together."""
    right = float((together & same).sum())
    return right / max(1.0, float(together.sum())), right / max(1.0, float(same.sum()))


def area(likeness: np.ndarray, same: np.ndarray) -> float:
    """The chance that a pair that belongs together is more alike than one that does not."""
    ranks = likeness.argsort().argsort() + 1.0
    right, wrong = float(same.sum()), float((~same).sum())
    return float((ranks[same].sum() - right * (right + 1) / 2) / (right * wrong))


def main() -> None:
    """Prints the figures."""
    with demo_edition() as base, base.index() as index:
        family = {url: own[0].translation_of or url for url, own in index.by_page.items()}
        about = index.about_vectors()[1]
    everything, model = rows(), Bundled()
    vectors = np.stack([model.question(question) for question, _, _ in everything])
    for name in ("da", "all"):
        chosen = [at for at, row in enumerate(everything) if name in (row[1], "all")]
        pages_of = np.array([family.get(everything[at][2], everything[at][2]) for at in chosen])
        upper = np.triu_indices(len(chosen), 1)
        same = np.asarray((pages_of[:, None] == pages_of)[upper])
        made = signatures(vectors[chosen], [everything[at][1] for at in chosen], about)
        bare = vectors[chosen]
        lines = np.linspace(0.84, 0.95, 45)
        best = max(
            (precision_recall(pairs_of(grouped(bare, line), len(chosen)), same) for line in lines),
            key=lambda one: 2 * one[0] * one[1] / max(1e-9, sum(one)),
        )
        found = precision_recall(pairs_of(grouped(made), len(chosen)), same)
        print(
            f"{name}: {len(chosen)} questions, line {NEAR}: precision {found[0]:.2f}, recall {found[1]:.2f}, area "
            f"{area((made @ made.T)[upper], same):.3f}; bare cosine: precision {best[0]:.2f}, recall {best[1]:.2f}, "
            f"area {area((bare @ bare.T)[upper], same):.3f}"
        )


if __name__ == "__main__":
    main()
