"""`python -m tests.eval.fit_covered`: the weights of `chains/answers/covered.py`, from the open questions.

A logistic regression over the search's certainty and the screen's chances. Each certainty is by weights that had not seen its
question, and so is each figure printed (ten folds). Searches the published edition of `KNOWLEDGE_DIR`.
"""

from __future__ import annotations

import numpy as np

from chains.answers import covered
from chains.answers.screen.classify import judge
from tests.eval import fit_enough
from tests.eval.fit_enough import Rows, collect, fit, held_out
from tests.questions.model import load_open

RIDGE = 1.0
"""Four weights are held less tightly than twenty-odd."""


def main() -> int:
    """Prints what is declined where so many are kept, by the search alone and beside the screen, and the weights."""
    questions = [one for one in load_open() if one.expect is not None]
    _, raw = collect(questions)
    answered = np.array([float(bool(one.expect)) for one in questions])
    certainty = held_out((raw - raw.mean(axis=0)) / (raw.std(axis=0) + 1e-9), answered)
    chances = [judge(one.question).chances for one in questions]
    sure = np.log((certainty + 0.01) / (1.01 - certainty))
    rows = np.column_stack([sure, *([one[kind] for one in chances] for kind in covered.WEIGHTS)])
    fit_enough.RIDGE = RIDGE
    middle, spread = rows.mean(axis=0), rows.std(axis=0)
    for name, columns in (("search alone", slice(0, 1)), ("beside the screen", slice(None))):
        print(name)
        _told(held_out(((rows - middle) / spread)[:, columns], answered), answered)
    weights, bias = fit((rows - middle) / spread, answered)
    names = ("search", *(kind.value for kind in covered.WEIGHTS))
    print({name: round(float(one), 3) for name, one in zip(names, weights / spread, strict=True)})
    print(f"bias {bias - float((weights * middle / spread).sum()):.3f}")
    return 0


def _told(sure: Rows, answered: Rows) -> None:
    kept, others = sure[answered == 1], sure[answered == 0]
    for share in (0.95, 0.93, 0.92, 0.9):
        line = float(np.quantile(kept, 1 - share))
        print(f"  line {line:.2f}: answerable kept {share:.2f}, unanswerable declined {np.mean(others < line):.2f}")


if __name__ == "__main__":
    raise SystemExit(main())
