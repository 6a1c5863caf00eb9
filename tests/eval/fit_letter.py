"""`python -m tests.eval.fit_letter`: the weights of "is the letter in hand asked about?" (`chains/answers/in_letter.py`).

Questions that a golden letter answers and that it does not: `letter_questions.jsonl`, the open `from-letter` questions, and open
questions for the pages, each with some letter in hand. Prints how well weights do on what they have not seen (ten folds), and
the weights of all. Searches the published edition of `KNOWLEDGE_DIR`.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from chains.answers import in_letter
from chains.answers.screen.classify import judge
from chains.answers.screen.models import Class
from chains.answers.tongue import language_of
from chains.models import Explanation
from knowledge.commands.base import load_base
from knowledge.search import asked_slugs
from tests.eval.answered import explained
from tests.eval.fit_enough import Rows, fit, held_out
from tests.letters.golden import load_golden
from tests.questions.model import load_open

ROWS = Path(__file__).with_name("letter_questions.jsonl")
FROM_LETTER = "answered_from_letter"
BESIDE = 160
"""Open questions for the pages, each asked with some letter in hand."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with a letter in hand; `about_it`: the letter answers it."""

    question: str
    language: str
    letter: str
    about_it: bool


def questions() -> Iterator[Asked]:
    """All of them, in the same order every time."""
    lines = [json.loads(line) for line in ROWS.read_text("utf-8").splitlines()]
    yield from (Asked(one["question"], one["language"], one["letter"], one["in_letter"]) for one in lines)
    letters = sorted({one["letter"] for one in lines})
    open_ones = load_open()
    for one in open_ones:
        if one.letter:
            yield Asked(one.question, one.language, one.letter, one.ending == FROM_LETTER)
    draw = random.Random(1)
    for one in draw.sample([one for one in open_ones if one.expect is not None], BESIDE):
        yield Asked(one.question, one.language, draw.choice(letters), False)


def collect(asked: list[Asked]) -> Rows:
    """A row of signs for each question, by the names of the weights."""
    goldens, base = {golden.name: golden for golden in load_golden()}, load_base()
    cards: dict[str, tuple[Explanation, ...]] = {}
    rows = []
    with base.index() as index:
        for one in asked:
            if one.letter not in cards:
                cards[one.letter] = asyncio.run(explained(goldens[one.letter]))
            language = language_of(one.question, one.language)
            vector = base.embedder.question(one.question)
            slugs = asked_slugs(index, one.question, language)
            near = in_letter.nearest(in_letter.Held(one.question, vector, slugs), cards[one.letter], base.embedder)
            if near is None:
                raise ValueError(f"nothing to read in {one.letter}")
            page = max(cosine for _, cosine in index.nearest(vector, 1))
            classifier = judge(one.question).chances[Class.LETTER]
            told = in_letter.signs(near, classifier, page, one.question, danish=language == "da")
            rows.append([told[name] for name in in_letter.WEIGHTS])
    return np.array(rows)


def main() -> int:
    """Prints the curve and the weights."""
    asked = list(questions())
    raw, about = collect(asked), np.array([float(one.about_it) for one in asked])
    middle, spread = raw.mean(axis=0), raw.std(axis=0) + 1e-9
    rows = (raw - middle) / spread
    sure = held_out(rows, about)
    own, others = sure[about == 1], sure[about == 0]
    print(
        f"{len(own)} about the letter, {len(others)} not; area under the curve {np.mean([np.mean(own > one) for one in others]):.3f}"
    )
    for line in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        print(f"  line {line:.1f}: heard {np.mean(own >= line):.2f}, false alarms {np.mean(others >= line):.2f}")
    weights, bias = fit(rows, about)
    print({name: round(float(one), 3) for name, one in zip(in_letter.WEIGHTS, weights / spread, strict=True)})
    print(f"bias {bias - float((weights * middle / spread).sum()):.3f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
