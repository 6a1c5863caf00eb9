"""How often letters of one wording were read, by five minutes, and the time in; which come in unusual numbers out.

A letter that went out wrong, or to too many, shows here first: many citizens bring the same one within minutes.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from municipality.hours import LOCAL

STEP = dt.timedelta(minutes=5)
"""Sightings are counted by so much time."""

WINDOW = dt.timedelta(minutes=15)
TIMES = 3.0
"""So many times as often as normal is unusual."""

LEAST = 6
"""Letters in the window below which nothing is unusual: three families on one bus are no mass letter."""

BEFORE = dt.timedelta(days=14)
"""What is normal is counted over so many days before the window."""

AWAKE = range(7, 22)
"""Danish hours in which letters are read: what is normal by day is counted by day."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """`seen` letters of one wording in the `STEP` that begins at `at`; sender, kind and topic are sorts, not names."""

    at: dt.datetime
    key: str
    sender: str
    kind: str
    topic: str
    seen: int


@dataclass(frozen=True, slots=True)
class Alert:
    """A wording that was read `seen` times in the last `WINDOW`, and normally `normal` times in as long."""

    key: str
    sender: str
    kind: str
    topic: str
    seen: int
    normal: float


def step_of(at: dt.datetime) -> dt.datetime:
    """When the step began in which an instant lies."""
    utc = at.astimezone(dt.UTC)
    return utc.replace(minute=utc.minute - utc.minute % 5, second=0, microsecond=0)


def alerts(sightings: Iterable[Sighting], now: dt.datetime) -> tuple[Alert, ...]:
    """The wordings read at least `TIMES` as often as normal within the last `WINDOW`, the most frequent first.

    Normal is the mean of the fifteen minutes of the waking hours of the `BEFORE` days that lie before the window. A
    wording never seen before has a normal of 0, and is unusual from `LEAST` on.
    """
    begins = step_of(now) - WINDOW + STEP
    recent: dict[str, int] = defaultdict(int)
    before: dict[str, int] = defaultdict(int)
    latest: dict[str, Sighting] = {}
    for one in sorted(sightings, key=lambda each: each.at):
        if begins <= one.at <= now:
            recent[one.key] += one.seen
            latest[one.key] = one
        elif begins - BEFORE <= one.at < begins and one.at.astimezone(LOCAL).hour in AWAKE:
            before[one.key] += one.seen
    windows = len(AWAKE) * (dt.timedelta(hours=1) / WINDOW) * BEFORE.days
    found = [
        Alert(key, latest[key].sender, latest[key].kind, latest[key].topic, seen, before[key] / windows)
        for key, seen in recent.items()
        if seen >= LEAST and seen >= TIMES * before[key] / windows
    ]
    return tuple(sorted(found, key=lambda alert: (-alert.seen, alert.key)))
