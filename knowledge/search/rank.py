"""A question and an open edition in, its pages ranked out, each with what its score is made of."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from knowledge.editions.models import Index
from knowledge.embedding.models import Vector
from knowledge.models import Context, Passage
from knowledge.search.lexical import Lexical
from knowledge.search.page_terms import PageTerms
from knowledge.search.subjects import LEAST, UNTOLD, on_a_subject, page_subjects

DENSE, WORDS, SUBJECTS, LIKELY = 60, 30, 20, 10
"""Passages that are looked at (the nearest by meaning, and by words), pages nearest by what they are about, and pages
of the likeliest subjects."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question made ready: its vector, its stems, the official words it is about (slugs) by weight, and the chances
    of the subjects it asks about (the last: of none), None where the embedding model tells no subject."""

    text: str
    language: str
    vector: Vector
    stems: tuple[str, ...]
    terms: Mapping[str, float]
    subjects: Vector | None = None


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
    asked_about = _asked_about(index, asked)
    near |= {urls[row] for row in np.argsort(-asked_about)[:LIKELY] if asked_about[row] > 0}
    listed = on_a_subject(index) if asked.subjects is not None else None
    keyed = lexical.covered_by_keywords(asked.stems)
    lift, said, common = _lifts(index, asked.vector), _said(index, asked.vector), _common(index)
    ranked = []
    for url in near | set(sorted(keyed, key=lambda one: -keyed[one])[:SUBJECTS]):
        whole = float(means[rows[url]] @ asked.vector)
        best = max(index.by_page[url], key=lambda one: (cosines.get(one.id, -1.0), worded.get(one.id, 0.0)))
        undue = lift[best.language]
        parts = {
            "about": float(subjects[rows[url]]) - undue.about,
            "said": said(best),
            "common": float(common[rows[url]]),
            "page": whole - undue.words,
            "passage": cosines.get(best.id, whole) - undue.words,
            "lexical": max((worded.get(one.id, 0.0) for one in index.by_page[url]), default=0.0),
            "keywords": keyed.get(url, 0.0),
            "terms": page_terms.share(asked.terms, url),
            **_subject(float(asked_about[rows[url]]), listed is not None and bool(listed[rows[url]])),
            "topic": float(bool(context.topic) and best.topic == context.topic),
        }
        score = sum(weight * parts[name] for name, weight in weights.items())
        ranked.append(Ranked(best, score, parts))
    return tuple(sorted(ranked, key=lambda one: (-one.score, one.passage.url)))


def _subject(chance: float, listed: bool) -> dict[str, float]:
    """What a page's subject says; a page on something that is on no list is neither for nor against."""
    return {"subject": math.log(chance + LEAST) if listed else UNTOLD, "on_a_subject": float(listed)}


def _asked_about(index: Index, asked: Asked) -> Vector:
    """The chance that each page, by row, is on a subject that is asked about; 0 where no subject is told."""
    if asked.subjects is None:
        return np.zeros(len(index.page_vectors()[0]), dtype=np.float32)
    return np.asarray(page_subjects(index) @ asked.subjects[:-1], dtype=np.float32)


def _said(index: Index, question: Vector) -> Callable[[Passage], float]:
    """How near the nearest search word of a passage's page, or of the page it translates, is to a question.

    A page without search words gets the nearness of what it is about, so that it does not fall behind for that alone.
    """
    places, words = index.said_vectors()
    rows, about = index.about_vectors()

    def near(passage: Passage) -> float:
        own = [places[url] for url in (passage.url, passage.translation_of) if url in places]
        cosines = [float((words[one] @ question).max()) for one in own if one.stop > one.start]
        return max(cosines, default=float(about[rows[passage.url]] @ question))

    return near


def _common(index: Index) -> Vector:
    """How near each page is to whatever people ask of the others, by row: one near to every question answers fewer.

    People ask in search words; a page without any is taken for what it is about."""

    def nearness() -> Vector:
        (places, words), (_, about) = index.said_vectors(), index.about_vectors()
        if len(about) < 2:
            return np.zeros(len(about), dtype=np.float32)
        asked = np.stack([words[one].mean(axis=0) if one.stop > one.start else about[row]
                          for row, one in enumerate(places.values())])  # fmt: skip
        others = (asked.sum(axis=0) - asked) / (len(asked) - 1)
        return np.asarray((about * others).sum(axis=1), dtype=np.float32)

    return index.once("common", nearness)


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
