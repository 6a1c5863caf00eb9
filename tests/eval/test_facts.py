"""Facts of a letter set again: equal, lost, new."""

from __future__ import annotations

from typing import Any

from tests.eval.facts import compare
from tests.eval.ways import polite


def _output(*duties: tuple[str, str | None], **changed: Any) -> dict[str, Any]:
    actions = [
        {"must": True, "quote": quote, "deadline": {"date": day, "time": None} if day else None}
        for quote, day in duties
    ]
    empty: dict[str, Any] = {"kind": "hearing", "outcome": "none", "amounts": [], "appointments": [], "appeal": None}
    return {**empty, "actions": actions, **changed}


SEND = ("Du skal sende dine lønsedler til os.", "2026-12-04")
CALL = ("Du skal ringe til sagsbehandleren.", None)


def test_the_same_facts_are_equal() -> None:
    assert compare(_output(SEND, CALL), _output(CALL, SEND)).equal == 5  # kind, outcome, two duties, one day
    assert compare(_output(SEND), _output(SEND)).all == 4


def test_a_duty_is_looked_for_in_the_new_words() -> None:
    again = _output(("De skal sende Deres lønsedler til os.", "2026-12-04"))
    compared = compare(_output(SEND), again, polite)
    assert (compared.equal, compared.lost, compared.new) == (4, (), ())


def test_a_lost_duty_takes_its_day_with_it() -> None:
    assert len(compare(_output(SEND), _output()).lost) == 2
    assert len(compare(_output(), _output(SEND)).new) == 2


def test_another_day_is_a_lost_fact_and_the_duty_stays() -> None:
    compared = compare(_output(SEND), _output((SEND[0], "2026-12-05")))
    assert compared.equal == 3
    assert len(compared.lost) == 1


def test_another_kind_counts_twice_once_lost_and_once_new() -> None:
    compared = compare(_output(), _output(kind="order"))
    assert (compared.lost, compared.new) == (("kind hearing",), ("kind order",))


def test_an_error_loses_everything() -> None:
    compared = compare(_output(SEND), {"error": {"code": "unreadable"}})
    assert compared.equal == 0
    assert len(compared.lost) == 4
