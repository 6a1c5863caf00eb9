"""A deadline that the letter has extended is over: rows of letters' words and the day that the duty is due."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.finders import find
from ingest.models import Letter, Origin, Page, ReadBy

HEAD = "Solbæk Kommune\nYdelsescentret\n\nDato: 18. november 2026\n\nKære Nadia Iversen\n\n"


def days(words: str) -> list[tuple[str, str | None]]:
    """Each duty's act and day."""
    text = f"{HEAD}{words}\n\nVenlig hilsen\nLone Balle\n"
    facts = find(Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),)), dt.date(2026, 11, 21))
    return [
        (fact.value.act.value, str(fact.value.deadline.date) if fact.value.deadline else None)
        for fact in facts.actions
        if fact.value.must
    ]


ROWS = [
    # named by a noun of the verb
    (
        "Nøglerne skal afleveres senest den 23. november 2026. Fristen for aflevering er forlænget til den 30. november 2026.",
        [("send", "2026-11-30")],
    ),
    # the only one there is
    ("Du skal sende skemaet senest den 24. november 2026.\n\nFristen er udsat til den 4. december 2026.", [("send", "2026-12-04")]),
    # by who sets it
    (
        "Du skal sende skemaet senest den 24. november 2026. Vi har forlænget fristen for skemaet til den 4. december 2026.",
        [("send", "2026-12-04")],
    ),
    # one of two
    (
        "Du skal sende skemaet senest den 24. november 2026 og betale 400 kr. senest den 26. november 2026. Fristen for betaling "
        "er udskudt til den 10. december 2026.",
        [("send", "2026-11-24"), ("pay", "2026-12-10")],
    ),
    # only possible, the appeal's, on a condition
    ("Du skal sende skemaet senest den 24. november 2026. Fristen kan forlænges til den 4. december 2026.", [("send", "2026-11-24")]),
    ("Du skal sende skemaet senest den 24. november 2026. Klagefristen er forlænget til den 4. januar 2027.", [("send", "2026-11-24")]),
]  # fmt: skip


def test_the_words_of_an_extended_day_say_so() -> None:
    words = "Skemaet sendes senest den 24. november 2026. Fristen for skemaet er udskudt til den 4. december 2026."
    text = f"{HEAD}{words}\n\nVenlig hilsen\nLone Balle\n"
    facts = find(Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),)), dt.date(2026, 11, 21))
    (rule,) = [fact.value.deadline for fact in facts.actions if fact.value.deadline]
    assert rule.span.of(text) == "Fristen for skemaet er udskudt til den 4. december 2026"


@pytest.mark.parametrize(("words", "expected"), ROWS)
def test_an_extended_day_takes_the_place_of_the_first(words: str, expected: list[tuple[str, str | None]]) -> None:
    assert days(words) == expected
