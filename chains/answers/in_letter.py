"""A question and the letters in hand in, the sentence nearest to it and the chance that it asks about them out.

The classifier sees the question alone: "hvad koster pladsen" asks a page, until a letter offers a place.
What tells the two apart is held against the letter itself: how near its sentences are beside the pages', whether it
says the question's words and official words, and whether it has what is asked for, an amount or a day. Nothing of a
letter is kept from one question to the next.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from chains.answers.choose import AMOUNT
from chains.answers.tongue import asks_for
from chains.models import Explanation
from ingest.models import Span, Warn
from ingest.text.sentences import split_sentences
from knowledge.embedding.models import Embedder, Vector
from knowledge.search.words import plain_words, stem
from knowledge.terms import find_terms

WEIGHTS = {
    "classifier": 0.497,
    "nearer": 2.312,
    "length": -2.229,
    "words": 1.785,
    "danish": -0.129,
    "terms": 1.534,
    "form": 0.583,
}
"""A logistic regression on questions that a letter answers, and others with it in hand: `tests/eval/fit_letter.py`."""
BIAS = 1.072
WORDS, FITTING = 0.06, 0.03
"""What the share of the question's words in a sentence adds to its cosine, and having what is asked for."""
MOST_SENTENCES, FEWEST_WORDS = 80, 3
"""Sentences of a letter that are held against a question, and the words from which a line is one."""
LONG_PART = 5
"""Letters from which a word is looked for within compounds ("gebyr" in "rykkergebyr")."""
MANY_WORDS = 20
DAY = re.compile(
    r"\b\d{1,2}\.? ?(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
    r"|\bkl\. ?\d|\b\d+ (?:dage|uger|hverdage|måneder|år|(?:working )?days|weeks|months)\b|\bet år\b|\bstraks\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Near:
    """The sentence at `span` of the letter at `letter` (from 0), its cosine to the question, and what it has of it.

    `fits`: an amount is asked for and it names one, or a day. `words`, `terms`: the shares (0 to 1) of the question's
    words and official words that the letter says; `terms` is a half where the question has none.
    """

    letter: int
    span: Span
    cosine: float
    fits: bool
    words: float
    terms: float


@dataclass(frozen=True, slots=True)
class Held:
    """A question to hold against letters: its words, its vector, the official words (slugs) it is about."""

    text: str
    vector: Vector
    slugs: frozenset[str]


def nearest(held: Held, letters: Sequence[Explanation], embedder: Embedder) -> Near | None:
    """The sentence of the newest letter that is nearest; None of what is no letter or looks like a fraud."""
    number = len(letters) - 1
    if number < 0 or Warn.SUSPECTED_FRAUD in letters[number].warnings or not letters[number].facts.is_letter:
        return None
    text = letters[number].letter.text
    spans, fits = _looked_at(text, held.text)
    if not spans:
        return None
    sentences = [span.of(text) for span in spans]
    asked = {stem(word) for word in plain_words(held.text)}
    shared = [len(asked & _stems(one)) / max(1, len(asked)) for one in sentences]
    scores = embedder.passages(sentences) @ held.vector + WORDS * np.asarray(shared) + FITTING * fits
    best = int(np.argmax(scores))
    return Near(number, spans[best], float(scores[best]), fits, _said(asked, _stems(text)), _terms(held, text))


def chance(near: Near, classifier: float, page: float, question: str, *, danish: bool) -> float:
    """The chance (0 to 1) that the letter is asked about.

    `classifier` is the one by the question alone, `page` the cosine of the nearest passage of any page.
    """
    found = signs(near, classifier, page, question, danish=danish)
    return 1 / (1 + math.exp(-BIAS - sum(weight * found[name] for name, weight in WEIGHTS.items())))


def signs(near: Near, classifier: float, page: float, question: str, *, danish: bool) -> dict[str, float]:
    """What the chance is made of, by the names of `WEIGHTS`."""
    return {
        "classifier": math.log((classifier + 0.01) / (1.01 - classifier)),
        "nearer": 10 * (near.cosine - page),
        "length": min(len(question.split()), MANY_WORDS) / MANY_WORDS,
        "words": near.words if danish else 0.0,
        "danish": float(danish),
        "terms": near.terms,
        "form": float(near.fits),
    }


def _looked_at(text: str, question: str) -> tuple[list[Span], bool]:
    """The sentences that have what is asked for, an amount or a day, and whether there are such; else all of them."""
    spans = [one.span for one in split_sentences(text) if len(one.span.of(text).split()) >= FEWEST_WORDS]
    price, when = asks_for("price", question), asks_for("when", question)
    fitting = [one for one in spans if (price and AMOUNT.search(one.of(text))) or (when and DAY.search(one.of(text)))]
    return (fitting or spans)[:MOST_SENTENCES], bool(fitting)


def _said(asked: set[str], stems: frozenset[str]) -> float:
    found = [one in stems or any(_within(one, other) or _within(other, one) for other in stems) for one in asked]
    return sum(found) / len(found) if found else 0.0


def _within(part: str, whole: str) -> bool:
    return len(part) >= LONG_PART and part in whole


def _terms(held: Held, text: str) -> float:
    return len(held.slugs & _slugs(text)) / len(held.slugs) if held.slugs else 0.5


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in plain_words(text))


def _slugs(text: str) -> frozenset[str]:
    return frozenset(hit.slug for hit in find_terms(text))
