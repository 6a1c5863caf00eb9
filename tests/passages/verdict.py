"""A passage and what was told of it in, scores out: only what the gold names is compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tests.letters.judge import Score, judge
from tests.passages.model import Passage

# Which key of the gold each part of a verdict belongs to: what the gold leaves out is not compared.
COMPARED: Mapping[str, tuple[str, ...]] = {
    "letter": ("letter",),
    "kind": ("kind", "outcome", "nothing_to_do"),
    "duties": ("actions",),
    "rights": ("actions",),
    "deadlines": ("actions",),
    "duty amounts": ("actions",),
    "decoys": ("forbidden_dates",),
    "amounts": ("amounts",),
    "appointments": ("appointments",),
    "contacts": ("contacts",),
    "warnings": ("warnings", "forbidden_warnings"),
    "appeal": ("appeal",),
    "payment": ("payment",),
}


def judged(passage: Passage, output: Mapping[str, Any]) -> dict[str, Score]:
    """The scores of what the gold names, by the reading of the gold that fits the output best."""
    verdicts = [judge(reading, output).parts for reading in passage.readings]
    kept = [{part: score for part, score in parts.items() if _is_compared(part, passage)} for parts in verdicts]
    return min(kept, key=lambda parts: len(list(faults_of(parts))))


def faults_of(scores: Mapping[str, Score]) -> Iterator[str]:
    """What is wrong, one line each."""
    for part, score in scores.items():
        yield from (f"{part}: missed {name}" for name in score.missed)
        yield from (f"{part}: invented {name}" for name in score.invented)


def _is_compared(part: str, passage: Passage) -> bool:
    return any(key in passage.expect for key in COMPARED[part])
