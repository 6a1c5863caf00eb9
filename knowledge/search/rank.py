"""A question and an open edition in, its pages ranked out, each with what its score is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from knowledge.editions.models import Index
from knowledge.embedding.models import Vector
from knowledge.models import Context, Passage
from knowledge.search.lexical import Lexical
from knowledge.search.page_terms import PageTerms

DENSE, WORDS, SUBJECTS = 60, 30, 20
"""Passages that are looked at (the nearest by meaning, and by words), and pages nearest by what they are about."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question made ready: its vector, its stems, the official words it is about (slugs) by weight."""

    text: str
    language: str
    vector: Vector
    stems: tuple[str, ...]
    terms: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A page with its best passage, its score, and the parts of it (each before weighing)."""

    passage: Passage
    score: float
    parts: Mapping[str, float]


def rank(
    index: Index,
    lexical: Lexical,
    page_terms: PageTerms,
    asked: Asked,
    context: Context,
    weights: Mapping[str, float],
) -> tuple[Ranked, ...]:
    """Every page that is near by meaning or by words, best first. `weights` by the name of a part of the score."""
    cosines = dict(index.nearest(asked.vector, DENSE))
    worded = {place: covered for place, _, covered in lexical.nearest(asked.stems, WORDS)}
    rows, means = index.page_vectors()
    _, about = index.about_vectors()
    subjects = np.asarray(about @ asked.vector) if len(about) else np.empty(0)
    urls = tuple(rows)
    near = {index.passages[place].url for place in (*cosines, *worded)}
    near |= {urls[row] for row in np.argsort(-subjects)[:SUBJECTS]}
    keyed = _keyed(lexical, asked.stems)
    lift = _lifts(index, asked.vector)
    ranked = []
    for url in near | set(sorted(keyed, key=lambda one: -keyed[one])[:SUBJECTS]):
        whole = float(means[rows[url]] @ asked.vector)
        best = max(index.by_page[url], key=lambda one: (cosines.get(one.id, -1.0), worded.get(one.id, 0.0)))
        undue = lift[best.language]
        parts = {
            "about": float(subjects[rows[url]]) - undue.about,
            "page": whole - undue.words,
            "passage": cosines.get(best.id, whole) - undue.words,
            "lexical": max((worded.get(one.id, 0.0) for one in index.by_page[url]), default=0.0),
            "keywords": keyed.get(url, 0.0),
            "terms": page_terms.share(asked.terms, url),
            "topic": float(bool(context.topic) and best.topic == context.topic),
        }
        score = sum(weight * parts[name] for name, weight in weights.items())
        ranked.append(Ranked(best, score, parts))
    return tuple(sorted(ranked, key=lambda one: (-one.score, one.passage.url)))


class _Lift(NamedTuple):
    """How much nearer than to Danish pages a question is to pages of a language, whatever they say."""

    about: float
    words: float


def _lifts(index: Index, question: Vector) -> dict[str, _Lift]:
    """By language. An embedding model finds a question nearer to its own language: an English question would get any
    English page before the Danish one that answers it."""

    def means() -> dict[str, tuple[Vector, Vector]]:
        rows, words = index.page_vectors()
        _, about = index.about_vectors()
        places: dict[str, list[int]] = {}
        for url, row in rows.items():
            places.setdefault(index.by_page[url][0].language, []).append(row)
        return {language: (about[own].mean(axis=0), words[own].mean(axis=0)) for language, own in places.items()}

    near = {
        language: (float(about @ question), float(words @ question))
        for language, (about, words) in index.once("language means", means).items()
    }
    base = near.get("da") or next(iter(near.values()), (0.0, 0.0))
    return {language: _Lift(about - base[0], words - base[1]) for language, (about, words) in near.items()}


def _keyed(lexical: Lexical, stems: Sequence[str]) -> dict[str, float]:
    """The share of a question's words, rare ones counting more, that a page's search words say; by address."""
    pages = {url for one in set(stems) for url in lexical.keyed.get(one, ())}
    return {url: lexical.covered(stems, lexical.keywords[url]) for url in pages}
