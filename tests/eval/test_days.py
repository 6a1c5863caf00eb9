"""Deadlines' days are counted whole: missed with their duty, and invented where the gold has none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.eval.days import score_days

DUTY = {"quote_contains": "sende os dine lønsedler", "must": True, "deadline": {"date": "2026-12-04"}}
QUOTE = "Du skal sende os dine lønsedler."


def _told(day: str | None, quote: str = QUOTE) -> dict[str, Any]:
    return {"actions": [{"quote": quote, "must": True, "deadline": {"date": day} if day else None}]}


ROWS: list[tuple[dict[str, Any], dict[str, Any], tuple[int, int, int]]] = [
    # (gold, output, (found, missed, invented))
    ({"actions": [DUTY]}, _told("2026-12-04"), (1, 0, 0)),
    ({"actions": [DUTY]}, _told(None), (0, 1, 0)),
    ({"actions": [DUTY]}, {"actions": []}, (0, 1, 0)),  # the whole duty was missed
    ({"actions": [DUTY]}, _told("2026-12-05"), (0, 1, 1)),  # another day is one missed and one invented
    ({"actions": [DUTY]}, _told("2026-12-04", "Mødet er aflyst."), (0, 1, 1)),  # the right day on another sentence
    ({"actions": [DUTY | {"deadline": None}]}, _told("2026-12-04"), (0, 0, 1)),  # no day may be told
    ({"actions": [DUTY | {"optional": True}]}, _told("2026-12-04"), (0, 0, 0)),
    ({"actions": [], "appeal": {"deadline": {"date": "2026-12-04"}}}, _told("2026-12-04"), (0, 0, 0)),
]


@pytest.mark.parametrize(("expect", "output", "counts"), ROWS)
def test_each_day_is_found_missed_or_invented(
    expect: dict[str, Any], output: dict[str, Any], counts: tuple[int, int, int]
) -> None:
    score = score_days(expect, output)
    assert (len(score.found), len(score.missed), len(score.invented)) == counts
