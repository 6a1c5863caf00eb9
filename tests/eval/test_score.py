"""The figures of the evaluation: shares, intervals and groups."""

from __future__ import annotations

import pytest

from tests.eval.score import Figure, Marked, by_group, figures, interval
from tests.letters.judge import Score, Verdict


def _marked(name: str, *groups: str, found: int, missed: int, invented: int) -> Marked:
    score = Score(("f",) * found, ("m",) * missed, ("i",) * invented)
    return Marked(name, groups, Verdict({"duties": score}), 0.0)


LETTERS = (
    _marked("a", "kind hearing", found=3, missed=1, invented=0),
    _marked("b", "kind hearing", "format pdf", found=5, missed=0, invented=2),
)


def test_recall_and_precision_are_over_all_letters() -> None:
    figure = figures(LETTERS)["duties"]
    assert figure == Figure(found=8, expected=9, invented=2)
    assert figure.recall == pytest.approx(8 / 9)
    assert figure.precision == pytest.approx(0.8)


def test_a_letter_counts_in_each_of_its_groups() -> None:
    assert {group: len(members) for group, members in by_group(LETTERS).items()} == {"format pdf": 1, "kind hearing": 2}


INTERVALS = [
    # (right, of, low, high): Wilson's values
    (10, 10, 0.72, 1.0),
    (5, 10, 0.24, 0.76),
    (0, 0, 0.0, 1.0),
]


@pytest.mark.parametrize(("right", "of", "low", "high"), INTERVALS)
def test_the_interval_is_wilsons(right: int, of: int, low: float, high: float) -> None:
    assert interval(right, of) == pytest.approx((low, high), abs=0.01)
