"""A question and an open edition in, its pages ranked out, each with what its score is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.editions.models import Index
from knowledge.embedding.models import Vector
from knowledge.models import Context, Passage
from knowledge.search.lexical import Lexical
from knowledge.search.weights import Ranking

DENSE, WORDS = 60, 30
"""Passages that are looked at: the nearest by meaning, and by words."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question made ready: its vector, its stems (with the official words' stems), its terms by weight."""

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
    page_terms: Mapping[str, Mapping[str, float]],
    asked: Asked,
    context: Context,
    weights: Ranking,
) -> tuple[Ranked, ...]:
    """Every page that is near by meaning or by words, best first."""
    cosines = dict(index.nearest(asked.vector, DENSE))
    worded = {place: covered for place, _, covered in lexical.nearest(asked.stems, WORDS)}
    pages = {index.passages[place].url for place in (*cosines, *worded)}
    rows, vectors = index.page_vectors()
    lexical_weight = weights.lexical_danish if asked.language == "da" else weights.lexical_foreign
    ranked = []
    for url in pages:
        whole = float(vectors[rows[url]] @ asked.vector)
        best = max(index.by_page[url], key=lambda one: (cosines.get(one.id, -1.0), worded.get(one.id, 0.0)))
        parts = {
            "page": whole,
            "passage": cosines.get(best.id, whole),
            "lexical": max((worded.get(one.id, 0.0) for one in index.by_page[url]), default=0.0),
            "terms": _shared(asked.terms, page_terms.get(url, {})),
            "topic": float(bool(context.topic) and best.topic == context.topic),
            "own_language": float(best.language == asked.language),
        }
        score = (
            weights.page * parts["page"]
            + weights.passage * parts["passage"]
            + lexical_weight * parts["lexical"]
            + weights.terms * parts["terms"]
            + weights.topic * parts["topic"]
            + weights.own_language * parts["own_language"]
        )
        ranked.append(Ranked(best, score, parts))
    return tuple(sorted(ranked, key=lambda one: (-one.score, one.passage.url)))


def _shared(asked: Mapping[str, float], page: Mapping[str, float]) -> float:
    """How much of what is asked for a page is about (0 to 1)."""
    total = sum(asked.values())
    return sum(weight * page.get(slug, 0.0) for slug, weight in asked.items()) / total if total else 0.0


def terms_of(passages: Sequence[Passage], slugs_in: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """How much a page is about each term: in its title 1, in a heading 0.7, in its words 0.4. `slugs_in` by text."""
    weights: dict[str, float] = {}
    for passage in passages:
        texts = ((passage.title, 1.0), *((heading, 0.7) for heading in passage.headings), (passage.text, 0.4))
        for text, weight in texts:
            for slug in slugs_in.get(text, ()):
                weights[slug] = max(weight, weights.get(slug, 0.0))
    return weights
