"""On which day a deadline falls. Weekends, holidays and the month's end as Danish law counts them."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.finders.counting import add, count, is_working_day, next_weekday, nth_working_day
from ingest.models import Basis, DeadlineRule, Span, Unit

WORDS = Span(0, 1)
TODAY = dt.date(2026, 11, 21)


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "number", "unit", "end"),
    [
        ("2026-11-12", 14, Unit.DAYS, "2026-11-26"),  # the day itself is not counted
        ("2026-11-12", 4, Unit.WEEKS, "2026-12-10"),  # the same weekday
        ("2026-11-12", 1, Unit.MONTHS, "2026-12-12"),
        ("2026-01-31", 1, Unit.MONTHS, "2026-02-28"),  # no 31 February
        ("2027-12-31", 2, Unit.MONTHS, "2028-02-29"),  # leap year
        ("2026-11-12", 6, Unit.MONTHS, "2027-05-12"),
        ("2024-02-29", 1, Unit.YEARS, "2025-02-28"),
        ("2026-11-12", 5, Unit.WORKING_DAYS, "2026-11-19"),  # over a weekend
        ("2026-12-23", 1, Unit.WORKING_DAYS, "2026-12-28"),  # over Christmas and a weekend
        ("2026-12-30", 1, Unit.WORKING_DAYS, "2027-01-04"),  # 31 December, New Year's Day, weekend
        ("2026-04-01", 2, Unit.WORKING_DAYS, "2026-04-08"),  # over Easter
        ("2026-12-03", -2, Unit.DAYS, "2026-12-01"),
        ("2026-12-07", -1, Unit.WORKING_DAYS, "2026-12-04"),
    ],
)
def test_adds_as_the_law_does(start: str, number: int, unit: Unit, end: str) -> None:
    assert add(_day(start), number, unit) == _day(end)


@pytest.mark.parametrize(
    ("day", "moved"),
    [
        ("2026-12-04", "2026-12-04"),  # a Friday stays
        ("2026-12-05", "2026-12-07"),  # Saturday
        ("2026-12-06", "2026-12-07"),  # Sunday
        ("2026-12-24", "2026-12-28"),  # 24 December, two holidays, Sunday
        ("2026-12-31", "2027-01-04"),  # 31 December, New Year's Day, weekend
        ("2026-06-05", "2026-06-08"),  # Grundlovsdag is a Friday
        ("2026-04-02", "2026-04-07"),  # Maundy Thursday to after Easter Monday
        ("2026-05-14", "2026-05-15"),  # Ascension Day; the day after is a working day
        ("2026-05-25", "2026-05-26"),  # Whit Monday
        ("2026-05-01", "2026-05-01"),  # Store bededag was abolished: an ordinary Friday
        ("2023-05-05", "2023-05-08"),  # but was a holiday until 2023
    ],
)
def test_moves_to_the_next_weekday(day: str, moved: str) -> None:
    assert next_weekday(_day(day)) == _day(moved)


def _absolute(day: str, movable: bool = True) -> DeadlineRule:
    return DeadlineRule(WORDS, Basis.ABSOLUTE, date=_day(day), movable=movable)


def test_an_absolute_day_is_kept_and_its_move_told() -> None:
    deadline = count(_absolute("2026-12-05"), None, None, TODAY)
    assert (deadline.date, deadline.moved_to) == (_day("2026-12-05"), _day("2026-12-07"))


def test_what_comes_before_a_meeting_does_not_move() -> None:
    assert count(_absolute("2026-12-06", movable=False), None, None, TODAY).moved_to is None


def test_counts_from_the_letter() -> None:
    rule = DeadlineRule(WORDS, Basis.LETTER_DATE, count=14)
    assert count(rule, _day("2026-11-12"), _day("2026-11-16"), TODAY).date == _day("2026-11-26")


def test_counts_from_receipt() -> None:
    rule = DeadlineRule(WORDS, Basis.RECEIPT, count=4, unit=Unit.WEEKS)
    assert count(rule, _day("2026-11-12"), _day("2026-11-16"), TODAY).date == _day("2026-12-14")


def test_without_receipt_the_letters_date_is_the_safest() -> None:
    rule = DeadlineRule(WORDS, Basis.RECEIPT, count=4, unit=Unit.WEEKS)
    assert count(rule, _day("2026-11-12"), None, TODAY).date == _day("2026-12-10")


def test_without_any_day_to_count_from_there_is_no_date() -> None:
    deadline = count(DeadlineRule(WORDS, Basis.LETTER_DATE, count=14), None, None, TODAY)
    assert (deadline.date, deadline.moved_to, deadline.passed) == (None, None, False)


def test_at_once_has_no_date() -> None:
    assert count(DeadlineRule(WORDS, Basis.NONE), _day("2026-11-12"), None, TODAY).date is None


@pytest.mark.parametrize(
    ("today", "passed"),
    [("2026-12-05", False), ("2026-12-07", False), ("2026-12-08", True)],  # Saturday moves to Monday
)
def test_is_passed_only_after_the_moved_day(today: str, passed: bool) -> None:
    assert count(_absolute("2026-12-05"), None, None, _day(today)).passed is passed


def test_finds_the_first_and_last_working_day_of_a_month() -> None:
    assert (nth_working_day(2027, 1, 1), nth_working_day(2026, 12, -1)) == (_day("2027-01-04"), _day("2026-12-30"))


def test_an_ordinary_thursday_is_a_working_day() -> None:
    assert is_working_day(_day("2026-11-12"))
