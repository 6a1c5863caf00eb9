"""Hours and an instant in, "open until" or "opens again at" out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from municipality.models import Hours

LOCAL = ZoneInfo("Europe/Copenhagen")


@dataclass(frozen=True, slots=True)
class OpenNow:
    """Whether it is open at an instant; `until` is when it closes, `next` when it opens again (both local)."""

    open: bool
    until: dt.datetime | None
    next: dt.datetime | None


def open_now(hours: Hours, at: dt.datetime) -> OpenNow:
    """Whether `hours` are open at the instant `at` (aware, or naive local time) and when that next changes.

    Closing time itself is closed. `next` is None where nothing opens within 60 days.
    """
    local = at.astimezone(LOCAL) if at.tzinfo else at.replace(tzinfo=LOCAL)
    for opens, closes in _coming(hours, local.date()):
        if opens <= local < closes:
            return OpenNow(True, closes, None)
        if local < opens:
            return OpenNow(False, None, opens)
    return OpenNow(False, None, None)


def _coming(hours: Hours, first: dt.date) -> list[tuple[dt.datetime, dt.datetime]]:
    days = [first + dt.timedelta(days=ahead) for ahead in range(61)]
    return [
        (
            dt.datetime.combine(day, opening.opens, LOCAL),
            dt.datetime.combine(day, opening.closes, LOCAL),
        )
        for day in days
        if day not in hours.closed
        for opening in sorted(hours.openings, key=lambda one: one.opens)
        if opening.weekday == day.weekday()
    ]
