"""What was done long before the letter is told as background: rows of sentences in a letter of 18 November 2026."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.finders.history import tells_history

WRITTEN = dt.date(2026, 11, 18)

HISTORY = [
    "Vi har den 4. april 2023 bevilget dig et tilskud på 8.300 kr. til en scooter.",  # has done, on a day
    "Den 9. maj 2024 fik De tildelt en bolig på Kastanievej.",  # the day first
    "Ved afgørelse af 7. januar 2025 bevilgede kommunen dig støtte.",  # by a decision of that day
    "I foråret 2024 gav vi jer tilladelse til et skur.",  # a year
    "For to år siden fik du hjælp til tandlæge.",  # so long ago
]
NO_HISTORY = [
    "Vi har den 2. november 2026 bevilget dig et tilskud.",  # decided this month
    "Vi har bevilget dig et tilskud fra den 1. januar 2025.",  # the day is when it runs from
    "Vi giver dig afslag på din ansøgning af 3. februar 2026.",  # another's day
    "Den 3. marts 2025 fik du udbetalt 12.000 kr., som du nu skal betale tilbage.",  # it goes on to today
    "Du er fraflyttet den 31. august 2026, og lånet er derfor forfaldet.",  # what follows from it
]


@pytest.mark.parametrize("words", HISTORY)
def test_what_was_done_long_ago_is_history(words: str) -> None:
    assert tells_history(words, WRITTEN)


@pytest.mark.parametrize("words", NO_HISTORY)
def test_what_the_letter_does_is_no_history(words: str) -> None:
    assert not tells_history(words, WRITTEN)


def test_without_a_letters_day_nothing_is_long_ago() -> None:
    assert not tells_history(HISTORY[0], None)
