"""When a language departs from Danish beyond chance: tables against figures worked out elsewhere."""

from __future__ import annotations

import random

import pytest

from desk.staff.statistics import LEVEL, Share, departures, holm, percentile, two_proportions


@pytest.mark.parametrize(
    ("one", "other", "p"),
    [
        # scipy.stats.chi2_contingency(…, correction=False): the same test
        (Share(20, 50), Share(80, 100), 9.6336e-07),
        (Share(40, 50), Share(80, 100), 1.0),
        (Share(70, 100), Share(80, 100), 0.1025),
        (Share(450, 500), Share(4700, 5000), 0.00047655),
        (Share(10, 19), Share(80, 100), None),  # fewer than twenty
        (Share(20, 20), Share(99, 100), None),  # too few of what went wrong to tell
        (Share(0, 0), Share(80, 100), None),
    ],
)
def test_two_shares_are_compared(one: Share, other: Share, p: float | None) -> None:
    found = two_proportions(one, other)
    assert found is None if p is None else found == pytest.approx(p, rel=0.01)
    assert two_proportions(other, one) == found


@pytest.mark.parametrize(
    ("values", "corrected"),
    [
        ({}, {}),
        ({"a": 0.03}, {"a": 0.03}),
        # by hand: 4 × 0.01, 3 × 0.02, then never less than the one before
        ({"a": 0.01, "b": 0.02, "c": 0.03, "d": 0.04}, {"a": 0.04, "b": 0.06, "c": 0.06, "d": 0.06}),
        ({"a": 0.5, "b": 0.6}, {"a": 1.0, "b": 1.0}),  # never above certainty
        ({"a": 0.001, "b": 0.001}, {"a": 0.002, "b": 0.002}),
    ],
)
def test_many_comparisons_are_corrected(values: dict[str, float], corrected: dict[str, float]) -> None:
    assert holm(values) == pytest.approx(corrected)


DANISH = Share(800, 1000)


@pytest.mark.parametrize(
    ("shares", "warned"),
    [
        ({"da": DANISH}, []),
        ({"da": DANISH, "so": Share(40, 100)}, ["so"]),
        ({"da": DANISH, "so": Share(95, 100)}, ["so"]),  # better is told of too
        ({"da": DANISH, "so": Share(78, 100), "ar": Share(82, 100)}, []),
        ({"da": DANISH, "pl": Share(71, 100)}, ["pl"]),  # p = 0.035: by itself beyond chance
        ({"da": DANISH, "pl": Share(71, 100), "ar": Share(80, 100), "uk": Share(79, 100)}, []),  # not among three
        ({"so": Share(40, 100)}, []),  # nothing to compare with
        ({"da": DANISH, "so": Share(4, 10)}, []),  # too few
        ({"da": DANISH, "so": Share(10, 100), "ar": Share(40, 100)}, ["so", "ar"]),  # the surest first
    ],
)
def test_a_language_is_warned_of_beyond_chance_only(shares: dict[str, Share], warned: list[str]) -> None:
    assert [one.language for one in departures(shares)] == warned


def test_equal_languages_are_seldom_warned_of() -> None:
    """Twelve languages as good as Danish, four hundred times: at least one false warning in at most about `LEVEL`."""
    chance = random.Random(11)
    false = 0
    for _ in range(400):
        shares = {f"l{n}": Share(sum(chance.random() < 0.8 for _ in range(60)), 60) for n in range(12)}
        false += bool(departures({"da": Share(sum(chance.random() < 0.8 for _ in range(600)), 600), **shares}))
    assert false / 400 <= LEVEL + 0.03


@pytest.mark.parametrize(
    ("values", "share", "found"),
    [
        ([], 0.5, None),
        ([3.0], 0.95, 3.0),
        ([1.0, 2.0, 3.0, 4.0], 0.5, 2.0),
        ([float(n) for n in range(1, 101)], 0.95, 95.0),
        ([2.0, 1.0], 0.0, 1.0),
    ],
)
def test_percentiles_are_values_that_were_measured(values: list[float], share: float, found: float | None) -> None:
    assert percentile(values, share) == found
