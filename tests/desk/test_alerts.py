"""Which letters are read unusually often: a table on a moved clock."""

from __future__ import annotations

import datetime as dt

import pytest

from desk.staff.alerts import STEP, Sighting, alerts, step_of

NOON = dt.datetime(2026, 11, 23, 11, 7, tzinfo=dt.UTC)  # 12:07 in Denmark
DAY = dt.timedelta(days=1)


def seen(times: int, ago: dt.timedelta, key: str = "a") -> Sighting:
    return Sighting(step_of(NOON - ago), key, "municipality", "payment_demand", "day-care", times)


def every_quarter(times: int, days: int) -> list[Sighting]:
    """So many every fifteen waking minutes, for so many days before today."""
    quarters = [(hour, quarter) for hour in range(6, 21) for quarter in range(0, 60, 15)]  # 7 to 22 in Denmark
    start = NOON.replace(hour=0, minute=0)
    at = [
        start - DAY * back + dt.timedelta(hours=hour, minutes=quarter)
        for back in range(1, days + 1)
        for hour, quarter in quarters
    ]
    return [Sighting(step_of(instant), "a", "municipality", "payment_demand", "day-care", times) for instant in at]


@pytest.mark.parametrize(
    ("sightings", "told"),
    [
        ([], []),
        ([seen(5, STEP)], []),  # too few to say anything
        ([seen(6, STEP)], [6]),  # never seen before, and six at once
        ([seen(3, STEP), seen(3, 2 * STEP)], [6]),  # together within the window
        ([seen(3, STEP), seen(3, 3 * STEP)], []),  # the second lies before the window
        ([seen(6, -STEP)], []),  # what is to come is no sighting
        ([*every_quarter(2, 14), seen(6, STEP)], [6]),  # three times as often as normal
        ([*every_quarter(2, 14), seen(5, STEP)], []),  # not quite
        ([*every_quarter(4, 14), seen(11, STEP)], []),  # not quite, of many
        ([*every_quarter(4, 14), seen(12, STEP)], [12]),
        ([*every_quarter(40, 7), seen(40, STEP)], []),  # half the days: normal is 20, and 40 is twice that
        ([seen(999, 20 * DAY), seen(6, STEP)], [6]),  # too long ago to be normal
        ([seen(6, STEP), seen(20, STEP, "b")], [20, 6]),  # the most frequent first
    ],
)
def test_a_letter_seen_three_times_as_often_as_normal_is_told_of(sightings: list[Sighting], told: list[int]) -> None:
    assert [one.seen for one in alerts(sightings, NOON)] == told


def test_an_alert_ends_when_the_window_has_passed() -> None:
    burst = [seen(9, STEP)]
    assert alerts(burst, NOON) and not alerts(burst, NOON + dt.timedelta(minutes=20))


def test_normal_is_the_mean_of_the_waking_quarters() -> None:
    (alert,) = alerts([*every_quarter(2, 14), seen(60, STEP)], NOON)
    assert alert.normal == pytest.approx(2.0, abs=0.05)


def test_sightings_of_the_night_do_not_count_as_normal() -> None:
    at_night = [seen(500, dt.timedelta(hours=9) + DAY * back) for back in range(1, 14)]  # three in the morning
    assert alerts([*at_night, seen(6, STEP)], NOON)
