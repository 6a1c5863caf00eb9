"""`python -m tests.eval.fit_subjects [--write]`: which subject a question asks about (`knowledge/search/subjects.py`), learned.

From how people ask (`subjects.toml`), what others answer (`elsewhere.toml`), and the open questions: those that pages answer
are on the subjects of those pages. Prints how often the likeliest subject is that of a page that answers, part by part, by
weights that never saw the part. Searches the published edition of `KNOWLEDGE_DIR`.
"""

from __future__ import annotations

import argparse
import re
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import numpy as np

import knowledge.search.subjects as shipped
from chains.answers.screen.classify import softmax
from knowledge.commands.base import load_base
from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder, Matrix, Vector
from knowledge.search import elsewhere
from knowledge.search.subjects import Subjects, inputs, official_words, page_subjects, subject_texts
from tests.questions.model import OPEN, Part, Question, load

OTHERS = 0.3
"""What a wording of what others answer counts, beside one of the municipality's own."""
PENALTY, STEPS, PACE = 3e-3, 300, 0.05
NONE = -1
"""The row of targets that no subject has."""


def learned(index: Index, embedder: Embedder, parts: Sequence[Part]) -> Subjects:
    """The subjects as they are learned from the tables and from the questions of some parts."""
    texts = subject_texts()
    slugs = list(texts)
    rows = [(text, {slugs.index(slug)}, 1.0) for slug, (_, asked) in texts.items() for text in asked]
    rows += [(text, {slugs.index(slug)}, 1.0) for slug, (about, _) in texts.items() for text in _plainly(about)]
    rows += [(text, {NONE}, OTHERS) for text in _elsewhere()]
    bare = Subjects(tuple(slugs), _officials(embedder), official_words(), _zeros(384), _zeros(385, len(slugs) + 1))
    with patch.object(shipped, "load_subjects", lambda: bare), _forgotten(index):
        own = page_subjects(index)
    of_page = {url: int(own[row].argmax()) for url, row in index.about_vectors()[0].items()}
    for one in (one for part in parts for one in load(part) if one.expect is not None):
        rows.append((one.question, {of_page[url] for url in one.expect or ()} or {NONE}, 1.0))
    vectors = np.stack([_vector(embedder, text) for text, _, _ in rows])
    mean = vectors.mean(axis=0)
    wanted = _zeros(len(rows), len(slugs) + 1)
    for row, (_, about, _) in zip(wanted, rows, strict=True):
        row[list(about)] = 1 / len(about)
    matrix = fit(inputs(vectors, mean), wanted, np.array([weight for _, _, weight in rows]))
    return Subjects(tuple(slugs), bare.official, bare.words, mean, matrix)


def fit(rows: Matrix, wanted: Matrix, weights: Vector) -> Matrix:
    """The weights (features, subjects + 1) of a multinomial logistic regression on soft targets (Adam)."""
    matrix = np.zeros((rows.shape[1], wanted.shape[1]))
    each = (weights / weights.mean())[:, None]
    mean, square = np.zeros_like(matrix), np.zeros_like(matrix)
    for step in range(1, STEPS + 1):
        slope = rows.T @ ((softmax((rows @ matrix).astype(np.float32)) - wanted) * each) / len(rows) + PENALTY * matrix
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        matrix -= PACE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return matrix.astype(np.float32)


@contextmanager
def unseen(index: Index, embedder: Embedder, part: Part) -> Iterator[None]:
    """While it lasts, searches run on subjects that were learned without a part: what it measures is then honest."""
    subjects = learned(index, embedder, [one for one in OPEN if one != part])
    with patch.object(shipped, "load_subjects", lambda: subjects):
        yield


def _zeros(*shape: int) -> Matrix:
    return np.zeros(shape, dtype=np.float32)


@contextmanager
def _forgotten(index: Index) -> Iterator[None]:
    """An open edition without the pages' subjects, before and after."""
    made: dict[str, object] = index._made  # type: ignore[attr-defined]
    for name in ("subjects", "on_a_subject"):
        made.pop(name, None)
    yield
    for name in ("subjects", "on_a_subject"):
        made.pop(name, None)


def _plainly(about: str) -> list[str]:
    """How those ask who do know the official words."""
    name = re.split("[:,(]", about)[0].strip()
    return [about, name, f"hvordan får jeg {name.lower()}?", f"hvad koster {name.lower()}?"]


def _elsewhere() -> list[str]:
    tables = tomllib.loads(Path(elsewhere.__file__).with_name("elsewhere.toml").read_text("utf-8"))
    lists = [*tables["said"].values(), *(text for one in tables["abroad"].values() for text in one.values())]
    return [text.strip() for one in lists for text in one.split(",")]


_KNOWN: dict[str, Vector] = {}


def _vector(embedder: Embedder, text: str) -> Vector:
    if text not in _KNOWN:
        _KNOWN[text] = embedder.question(text)
    return _KNOWN[text]


def _officials(embedder: Embedder) -> Matrix:
    return embedder.passages([about for about, _ in subject_texts().values()])


def told(index: Index, embedder: Embedder, part: Part) -> str:
    """How often the likeliest subject of a question is that of a page that answers."""
    subjects = learned(index, embedder, [one for one in OPEN if one != part])
    own, rows = page_subjects(index), index.about_vectors()[0]
    asked: list[Question] = [one for one in load(part) if one.expect]
    right = [
        int(subjects.asked(_vector(embedder, one.question))[:-1].argmax())
        in {int(own[rows[url]].argmax()) for url in one.expect or ()}
        for one in asked
    ]
    return f"{part}, learned without it: {np.mean(right):.3f} of {len(right)} on their subject"


def main() -> int:
    """Prints the figures; writes with `--write`."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.fit_subjects", description=__doc__)
    parser.add_argument("--write", action="store_true", help="set the weights")
    wanted = parser.parse_args()
    base = load_base()
    with base.index() as index:
        if wanted.write:
            write(learned(index, base.embedder, OPEN))
            shipped.load_subjects.cache_clear()
        for part in OPEN:
            print(told(index, base.embedder, part))
    return 0


def write(subjects: Subjects) -> None:
    """Put the weights where the search reads them, at half precision."""
    np.savez_compressed(
        shipped.WEIGHTS,
        slugs=np.array(subjects.slugs),
        official=subjects.official.astype(np.float16),
        mean=subjects.mean.astype(np.float16),
        matrix=subjects.matrix.astype(np.float16),
    )


if __name__ == "__main__":
    raise SystemExit(main())
