"""What went wrong with a record in, counters, a health value and one line of the log out: never a word of a record."""

from __future__ import annotations

import traceback
from collections import Counter

import structlog

from desk.records.models import Health


class Watch:
    """What the operator is to know of."""

    def __init__(self) -> None:
        self._ok = True
        self._failed: Counter[str] = Counter()
        self._refused: Counter[str] = Counter()
        self._last_error = ""

    def worked(self) -> None:
        """The database did what it was asked."""
        if not self._ok:
            structlog.get_logger("brevklar").info("records_work_again", lost=self._failed.total())
        self._ok = True

    def failed(self, deed: str, error: BaseException) -> None:
        """The database did not: what was to be kept is lost."""
        self._ok, self._last_error = False, type(error).__name__
        self._failed[deed] += 1
        structlog.get_logger("brevklar").error("records_failed", deed=deed, error=where(error))

    def refused(self, field: str) -> None:
        """A value was not stored, for it points at a person."""
        self._refused[field] += 1
        structlog.get_logger("brevklar").warning("records_refused", field=field)

    def health(self) -> Health:
        """How it stands."""
        return Health(self._ok, dict(self._failed), dict(self._refused), self._last_error)


def where(error: BaseException) -> str:
    """An exception's type and where it was raised: its message may quote what was to be stored."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    path = frames[-1].filename.replace("\\", "/").split("/")
    return f"{type(error).__name__} at {'/'.join(path[-2:])}:{frames[-1].lineno}"
