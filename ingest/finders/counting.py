"""A deadline as the letter words it in, the day it falls on for this reader out.

How days are counted in Denmark: the day from which is not counted itself. A week ends on the same weekday, a month on
the same day of the month, or on the month's last day where it has no such day (forældelsesloven § 27, stk. 1). What
runs out on a Saturday, Sunday, public holiday, Grundlovsdag, 24 or 31 December may wait until the next weekday
(stk. 2). Store bededag is a working day from 2024 (lov nr. 214 af 6. marts 2023).
"""

from __future__ import annotations

import calendar
import datetime as dt
import tomllib
from functools import lru_cache
from importlib.resources import files

from ingest.models import Basis, Deadline, DeadlineRule, Unit

_ONE_DAY = dt.timedelta(days=1)


def count(rule: DeadlineRule, letter_date: dt.date | None, received: dt.date | None, today: dt.date) -> Deadline:
    """`rule` counted out. `received` is the day the citizen got the letter; where nobody said, the letter's date.

    Without the day to count from (a letter without a date) the deadline has no date. `moved_to` is set only where the
    rule may move (`rule.movable`): what has to be done before a meeting does not. `passed` looks at the moved day.
    """
    date = _day(rule, letter_date, received)
    if date is None:
        return Deadline(rule, None, rule.time, None, passed=False)
    moved = next_weekday(date) if rule.movable else date
    return Deadline(rule, date, rule.time, moved if moved != date else None, passed=moved < today)


def _day(rule: DeadlineRule, letter_date: dt.date | None, received: dt.date | None) -> dt.date | None:
    if rule.basis is Basis.ABSOLUTE:
        return rule.date
    if rule.basis is Basis.NONE:
        return None
    start = (received or letter_date) if rule.basis is Basis.RECEIPT else letter_date
    return add(start, rule.count, rule.unit) if start else None


def add(day: dt.date, number: int, unit: Unit) -> dt.date:
    """The day `number` units after `day` (before it, where negative); `day` itself is not counted.

    Raises OverflowError for a day beyond the calendar.
    """
    match unit:
        case Unit.DAYS:
            return day + dt.timedelta(days=number)
        case Unit.WEEKS:
            return day + dt.timedelta(weeks=number)
        case Unit.WORKING_DAYS:
            return _add_working_days(day, number)
        case Unit.MONTHS:
            return _add_months(day, number)
        case Unit.YEARS:
            return _add_months(day, 12 * number)


def is_working_day(day: dt.date) -> bool:
    """Whether offices are open: no weekend, public holiday, Grundlovsdag, 24 or 31 December."""
    return day.weekday() < 5 and (day.month, day.day) not in _closing_days() and day not in _public_holidays(day.year)


def next_weekday(day: dt.date) -> dt.date:
    """`day` itself where it is a working day, else the next one."""
    while not is_working_day(day):
        day += _ONE_DAY
    return day


def nth_working_day(year: int, month: int, number: int) -> dt.date:
    """The `number`th working day of a month; -1 is the last."""
    days = (dt.date(year, month, day) for day in range(1, calendar.monthrange(year, month)[1] + 1))
    working = [day for day in days if is_working_day(day)]
    return working[number - 1 if number > 0 else number]


def _add_working_days(day: dt.date, number: int) -> dt.date:
    step = _ONE_DAY if number >= 0 else -_ONE_DAY
    for _ in range(abs(number)):
        day += step
        while not is_working_day(day):
            day += step
    return day


def _add_months(day: dt.date, number: int) -> dt.date:
    months = day.year * 12 + day.month - 1 + number
    year, month = months // 12, months % 12 + 1
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise OverflowError(f"{number} months from {day} is beyond the calendar")
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


@lru_cache(maxsize=64)
def _public_holidays(year: int) -> frozenset[dt.date]:
    import holidays  # 0.3 s: not at the command line's start

    return frozenset(holidays.country_holidays("DK", years=year))


@lru_cache(maxsize=1)
def _closing_days() -> frozenset[tuple[int, int]]:
    """Month and day of what `calendar_days.toml` adds to the public holidays."""
    table = tomllib.loads(files(__package__).joinpath("calendar_days.toml").read_text(encoding="utf-8"))
    return frozenset((entry["month"], entry["day"]) for entry in table["day"])
