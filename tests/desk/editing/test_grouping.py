"""Questions that ask the same stand together: whatever their order, and not chained by one in between."""

from __future__ import annotations

import itertools

import numpy as np

from desk.editing.grouping import grouped, middle, signatures
from knowledge.embedding.models import Matrix, unit


def rows(*points: tuple[float, ...]) -> Matrix:
    return unit(np.array(points, dtype=np.float32))


TWO_SUBJECTS = rows((1, 0.0, 0), (1, 0.1, 0), (0, 0, 1), (1, 0.05, 0), (0, 0.1, 1))


def test_what_is_near_stands_together_the_largest_group_first() -> None:
    assert grouped(TWO_SUBJECTS, 0.9) == ((0, 1, 3), (2, 4))


def test_nothing_and_one_question_are_groups_of_their_own() -> None:
    assert grouped(np.empty((0, 3), np.float32)) == ()
    assert grouped(rows((1, 0, 0))) == ((0,),)


def test_a_question_in_between_chains_no_two_subjects() -> None:
    chain = rows((1, 0), (0.8, 0.6), (0.28, 0.96))  # each 0.8 to the next, the ends 0.28
    assert grouped(chain, 0.6) == ((0, 1), (2,))


def test_the_order_of_the_questions_changes_no_group() -> None:
    for order in itertools.permutations(range(len(TWO_SUBJECTS))):
        found = grouped(TWO_SUBJECTS[list(order)], 0.9)
        assert {frozenset(order[row] for row in group) for group in found} == {frozenset({0, 1, 3}), frozenset({2, 4})}


def test_equal_questions_are_always_one_group() -> None:
    assert grouped(rows(*[(1, 2, 3)] * 4), 0.999) == ((0, 1, 2, 3),)


def test_a_group_is_called_by_the_question_in_its_midst() -> None:
    assert middle(TWO_SUBJECTS, (0, 1, 3)) == 3


def test_what_a_language_adds_to_every_question_is_no_likeness() -> None:
    subject = {"rent": (1, 0, 0, 0), "waste": (0, 1, 0, 0)}
    added = {"da": (0, 0, 3, 0), "ar": (0, 0, 0, 3)}
    asked = [(said, language) for language in added for said in ("rent", "waste") for _ in range(6)]
    vectors = rows(*[tuple(np.add(subject[said], added[language])) for said, language in asked])
    about = rows((1, 0, 0, 0), (0, 1, 0, 0))
    made = signatures(vectors, [language for _, language in asked], about)
    groups = grouped(made, 0.7)
    assert [{asked[row][0] for row in group} for group in groups] == [{"rent"}, {"waste"}]
    assert [len(group) for group in groups] == [12, 12]


def test_signatures_are_of_unit_length_with_and_without_guidance() -> None:
    for about in (rows((1, 0, 0)), np.empty((0, 3), np.float32)):
        made = signatures(TWO_SUBJECTS, ["da"] * 5, about)
        assert np.allclose(np.linalg.norm(made, axis=1), 1, atol=1e-3)
