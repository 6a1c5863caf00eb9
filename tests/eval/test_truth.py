"""What a letter does not say is told apart from what it says in another form."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.eval.truth import check
from tests.eval.written import amounts, clocks, counted, days

NEAR = dt.date(2026, 11, 21)
LETTER = """Solbæk Kommune
Dato: 10. november 2026

Du skal betale 1.250,50 kr. senest den 4. december. Send kvitteringen inden 14 dage til 12 34 56 78 før kl. 12.
"""

WRITTEN = [
    # (text, a day it names)
    ("senest den 4. december 2026", "2026-12-04"),
    ("senest fredag d. 4/12", "2026-12-04"),  # no year: the one that is near
    ("frist 04.12.26", "2026-12-04"),
    ("2026-12-04", "2026-12-04"),
    ("mellem den 1. og 4. december 2026", "2026-12-01"),  # the first of two days before one month
    ("1.-3. december 2026", "2026-12-01"),
    ("by 4 December 2026", "2026-12-04"),
    ("December 4th, 2026", "2026-12-04"),
    ("inden udgangen af november 2026", "2026-11-30"),
    ("i uge 50", "2026-12-11"),  # the Friday of that week
    ("den 24. ds.", "2026-11-24"),
    ("den første hverdag i januar 2027", "2027-01-04"),  # the first is a holiday, then comes a weekend
]


@pytest.mark.parametrize(("text", "day"), WRITTEN)
def test_a_day_is_read_in_each_form(text: str, day: str) -> None:
    assert dt.date.fromisoformat(day) in days(text, NEAR)


COUNTED = [
    # (text, from, a day it may lead to)
    ("inden 14 dage", "2026-11-10", "2026-11-24"),
    ("senest fire uger efter", "2026-11-10", "2026-12-08"),
    ("dagen før mødet", "2026-12-04", "2026-12-03"),
    ("inden en måned", "2026-01-31", "2026-02-28"),
    ("syv arbejdsdage", "2026-11-10", "2026-11-19"),
]


@pytest.mark.parametrize(("text", "start", "day"), COUNTED)
def test_a_day_may_be_counted(text: str, start: str, day: str) -> None:
    assert dt.date.fromisoformat(day) in counted(text, [dt.date.fromisoformat(start)])


def test_amounts_and_times_are_read_in_each_form() -> None:
    assert {1250.5, 9900.0, 2_000_000.0} <= amounts("1.250,50 kr., 9 900 kroner og 2 mio. kr.")
    assert amounts("gebyr 1.900 kr., § 24, 30 dage", in_kroner=True) == {1900.0}
    assert {"12:00", "09:30", "14:00"} <= clocks("kl. 12, 9.30 og 2 pm")


def _card(**changed: Any) -> dict[str, Any]:
    deadline = {"date": "2026-12-04", "text": "senest den 4. december", "basis": "absolute"} | changed.pop(
        "deadline", {}
    )
    action = {
        "quote": "Du skal betale 1.250,50 kr. senest den 4. december.",
        "text": "Betal 1.250,50 kr. senest fredag den 4. december 2026.",
        "must": True,
        "deadline": deadline,
        "amount": 1250.5,
    }
    return {"letter": {"date": "2026-11-10"}, "actions": [action | changed]}


def test_what_the_letter_says_is_not_invented() -> None:
    truth = check(LETTER, _card(), NEAR)
    assert (truth.loose, truth.invented) == ((), ())
    assert truth.quotes == 2
    assert truth.values >= 5


INVENTED = [
    # (what is changed on the card, what must be named)
    ({"deadline": {"date": "2026-12-05"}}, "deadline 2026-12-05"),
    ({"deadline": {"time": "15:00"}}, "time 15:00"),
    ({"amount": 1250.0}, "amount 1250.0"),  # the øre are lost
    ({"text": "Betal senest den 6. december 2026."}, "2026-12-06 in: Betal senest den 6. december 2026."),
    ({"text": "Betal 125 kr."}, "125.0 kr. in: Betal 125 kr."),
]


@pytest.mark.parametrize(("changed", "named"), INVENTED)
def test_what_the_letter_says_nowhere_is_named(changed: dict[str, Any], named: str) -> None:
    assert named in check(LETTER, _card(**changed), NEAR).invented


def test_values_in_a_quote_of_the_letter_are_the_letters_own() -> None:
    english = "The fee of DKK 2,755 was paid."
    quoted = " ".join(check(english, _card(text=f"I brevet står der: »{english}«"), NEAR).invented)
    assert "2.755" not in quoted
    named = " ".join(check(english, _card(text="I brevet står der: »DKK 9,999«"), NEAR).invented)
    assert "DKK 9,999" in named


def test_a_quote_that_is_not_verbatim_is_named() -> None:
    assert check(LETTER, _card(quote="Du skal betale 1250,50 kr."), NEAR).loose == ("Du skal betale 1250,50 kr.",)
