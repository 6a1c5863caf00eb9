"""How a step of reading is run: here and now, or (`ingest.workers`) in a process that can be killed."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Runner(Protocol):
    """Runs a pure, picklable step and waits for it."""

    async def run(self, step: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """The step's result. Raises what the step raises, and `UnreadableUpload(TOOK_TOO_LONG)` past its time."""
        ...


class InlineRunner:
    """Runs the step at once in this process: for the command line and tests."""

    async def run(self, step: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """The step's result; raises what the step raises."""
        return step(*args, **kwargs)
