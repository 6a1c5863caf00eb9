"""Calls that ended in, whether the next one is tried out: an endpoint that is dead slows nobody for long."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum

from chains.model.models import ModelUnavailable, Reason


class State(StrEnum):
    """Whether calls are let through."""

    CLOSED = "closed"  # all are
    OPEN = "open"  # none is
    HALF_OPEN = "half_open"  # one is, to see whether the endpoint is back


class Breaker:
    """Opens after `most_failures` calls in a row that failed, for `rest` seconds, then lets one through to see.

    Each time that one fails too the rest doubles, up to `most_rest` seconds. Calls are told one by one: `enter`, then
    one of `succeeded`, `failed` and `left`.
    """

    def __init__(
        self,
        most_failures: int = 3,
        rest: float = 20.0,
        most_rest: float = 300.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._most_failures = most_failures
        self._first_rest = rest
        self._most_rest = most_rest
        self._clock = clock
        self._failures = 0
        self._rest = rest
        self._opens_at: float | None = None
        self._probing = False

    @property
    def state(self) -> State:
        """What the next call would meet."""
        if self._opens_at is None:
            return State.CLOSED
        return State.HALF_OPEN if self._clock() >= self._opens_at and not self._probing else State.OPEN

    def enter(self) -> None:
        """A call begins. Raises ModelUnavailable(BROKEN) where it may not."""
        state = self.state
        if state is State.OPEN:
            raise ModelUnavailable(Reason.BROKEN)
        self._probing = state is State.HALF_OPEN

    def succeeded(self) -> None:
        """A call came back, with whatever."""
        self._failures, self._rest, self._opens_at, self._probing = 0, self._first_rest, None, False

    def failed(self, wait: float | None = None) -> None:
        """A call failed. `wait`: the endpoint itself asked not to be called for so many seconds."""
        self._failures += 1
        if self._probing:
            self._rest = min(self._rest * 2, self._most_rest)
        if wait is not None or self._probing or self._failures >= self._most_failures:
            self._opens_at = self._clock() + min(max(self._rest, wait or 0.0), self._most_rest)
        self._probing = False

    def left(self) -> None:
        """A call ended for a reason of ours (masking, the budget, a citizen who left): it says nothing."""
        self._probing = False
