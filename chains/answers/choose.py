"""A question and a page that answers it in, the few stretches of the page that do so out, in its own words."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from chains.answers.tongue import asks_for
from chains.answers.units import Unit, units_of
from ingest.guidance.models import BlockKind, GuidancePage
from ingest.models import Span
from knowledge.embedding.models import Embedder, Matrix, Vector
from knowledge.models import Passage
from knowledge.search.words import plain_words, stem

MOST_UNITS, MOST_CHARACTERS = 3, 520
NEAR = 0.02
"""How much farther from the question a neighbour may be than the best unit (in cosines) and still be taken with it."""
SHORTEST = 70
"""A shorter quote is taken with what follows it: alone it says too little."""
PASSAGE = 0.5
"""How much the nearness of the passage a unit stands in counts beside its own: one sentence alone says little."""
WORDS, FITTING = 0.06, 0.03
"""What the share of the question's words in a unit adds to its cosine, and what it adds that a unit has the form asked
for: an amount where a price is asked, a heading that says how where "how" is."""
AMOUNT = re.compile(r"\d\s*(?:kr\b|kroner|%)|\bkr\.?\s*\d|\bgratis\b|\bfree\b|koster ikke", re.IGNORECASE)
_KEPT = 6000


@dataclass(frozen=True, slots=True)
class Chosen:
    """A stretch of the page's text, how near it is to the question, and the heading it stands under ("" for none)."""

    span: Span
    score: float
    heading: str


Near = tuple[Passage, float]
"""A passage and its cosine to the question."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The question as it stands alone; `way`: how to do it is what helps, however it is worded."""

    text: str
    way: bool = False


class _Vectors:
    """Vectors of units, kept by the model and their words: pages change seldom, questions often."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Vector] = {}
        self._guard = threading.Lock()

    def of(self, texts: Sequence[str], embedder: Embedder) -> Matrix:
        name = embedder.name
        missing = list(dict.fromkeys(text for text in texts if (name, text) not in self._kept))
        made = dict(zip(missing, embedder.passages(missing), strict=True)) if missing else {}
        rows = [made[text] if text in made else self._kept[name, text] for text in texts]
        with self._guard:
            if len(self._kept) > _KEPT:
                self._kept = {}
            self._kept |= {(name, text): vector for text, vector in made.items()}
        return np.stack(rows)


_vectors = _Vectors()


def choose(
    page: GuidancePage, passages: Sequence[Near], asked: Asked, vector: Vector, embedder: Embedder
) -> Chosen | None:
    """The stretch of `passages` (of `page`) that answers best; None where they hold nothing to quote."""
    held = [(unit, near) for unit in units_of(page) if (near := _held(unit, page, passages)) is not None]
    if not held:
        return None
    units = [unit for unit, _ in held]
    own = _scores(units, page, asked.text, vector, embedder)
    beside = PASSAGE * np.asarray([near for _, near in held], dtype=np.float32)
    scores = np.asarray(own + beside + _form(units, page, asked), dtype=np.float32)
    best = int(np.argmax(scores))
    first, last = _grown(units, scores, best)
    span = Span(units[first].span.start, units[last].span.end)
    return Chosen(span, float(scores[best]), units[best].headings[-1] if units[best].headings else "")


def _held(unit: Unit, page: GuidancePage, passages: Sequence[Near]) -> float | None:
    """How near the nearest passage is that a unit shares words with; None where it stands in none of them."""
    own = (
        near
        for passage, near in passages
        if passage.headings == unit.headings and _place(page, passage).meets(unit.span)
    )
    return max(own, default=None)


def _place(page: GuidancePage, passage: Passage) -> Span:
    start = page.text.find(passage.text)
    return Span(start, start + len(passage.text)) if start >= 0 else Span(0, 0)


def _form(units: Sequence[Unit], page: GuidancePage, asked: Asked) -> Vector:
    """What each unit's form adds for a question that asks for a price or for a way."""
    price, way = asks_for("price", asked.text), asked.way or asks_for("way", asked.text)
    fits = [
        bool(price and AMOUNT.search(unit.text(page))) or bool(way and asks_for("way", " ".join(unit.headings[-1:])))
        for unit in units
    ]
    return np.asarray([FITTING * fit for fit in fits], dtype=np.float32)


def _scores(units: Sequence[Unit], page: GuidancePage, question: str, vector: Vector, embedder: Embedder) -> Vector:
    texts = ["\n".join((page.title, *unit.headings[-1:], unit.text(page))) for unit in units]
    near = _vectors.of(texts, embedder) @ vector
    asked = {stem(word) for word in plain_words(question)}
    shared = [len(asked & {stem(word) for word in plain_words(text)}) / max(1, len(asked)) for text in texts]
    return np.asarray(near + WORDS * np.asarray(shared), dtype=np.float32)


def _grown(units: Sequence[Unit], scores: Vector, best: int) -> tuple[int, int]:
    """The first and last unit of the quote: the best one and near neighbours of its section."""
    first = last = best

    def fits(at: int, other: int) -> bool:
        if not 0 <= at < len(units) or units[at].headings != units[best].headings or units[at].kind is BlockKind.TABLE:
            return False
        whole = units[max(at, other)].span.end - units[min(at, other)].span.start
        return whole <= MOST_CHARACTERS

    while last - first + 1 < MOST_UNITS:
        short = units[last].span.end - units[first].span.start < SHORTEST
        after = last + 1 if fits(last + 1, first) and (short or scores[last + 1] >= scores[best] - NEAR) else None
        before = first - 1 if fits(first - 1, last) and scores[first - 1] >= scores[best] - NEAR else None
        if after is None and before is None:
            break
        if before is None or (after is not None and scores[after] >= scores[before]):
            last += 1
        else:
            first -= 1
    return first, last
