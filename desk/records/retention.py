"""A moment in, everything older than the municipality keeps conversations deleted."""

from __future__ import annotations

import datetime as dt

from desk.records import store
from desk.records.database import Database


async def keep_within(database: Database, days: int, now: dt.datetime) -> int:
    """Deletes what is `days` days old or older at `now`; the number of turns. Counts stay."""
    return await store.purge(database, now - dt.timedelta(days=days) + dt.timedelta(microseconds=1), now)
