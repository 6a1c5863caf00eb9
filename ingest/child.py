"""A step of reading in, its result out: run in a forked process that is killed past its time; for the command line.

The server has `ingest.workers`, which starts slower and serves many.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import pickle
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.run import P, R
from ingest.settings import Limits

_DIE_WITH_PARENT = 1
"""PR_SET_PDEATHSIG of prctl(2)."""


class ChildRunner:
    """Runs steps one after another in one child process, so that OCR models are loaded once; implements `Runner`.

    Nothing is forked before the first step. The child ends with this process.
    """

    def __init__(self, limits: Limits) -> None:
        """`limits.page_seconds` is the time of one step."""
        self._seconds = limits.page_seconds
        self._child: tuple[BaseProcess, Connection] | None = None

    async def run(self, step: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """The step's result. Raises what the step raises; `UnreadableUpload(TOOK_TOO_LONG)` past its time (in seconds),
        `UnreadableUpload(DAMAGED_FILE)` where the file brought the child down."""
        process, pipe = self._child = self._child or _fork()
        try:
            pipe.send((step, args, kwargs))
            if not pipe.poll(self._seconds):
                self._end(process)
                raise UnreadableUpload(ErrorCode.TOOK_TOO_LONG, round(self._seconds))
            outcome, value = pipe.recv()
        except (EOFError, ConnectionError):
            self._end(process)
            raise UnreadableUpload(ErrorCode.DAMAGED_FILE) from None
        if outcome == "raised":
            raise value
        result: R = value
        return result

    def _end(self, process: BaseProcess) -> None:
        self._child = None
        process.kill()
        process.join()


def _fork() -> tuple[BaseProcess, Connection]:
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, ours), daemon=True)
    process.start()
    theirs.close()
    return process, ours


def _serve(pipe: Connection, others: Connection) -> None:
    """The child: steps in, outcomes out, until nobody asks any more."""
    others.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _die_with_parent()
    with contextlib.suppress(EOFError, ConnectionError):
        while True:
            step, args, kwargs = pipe.recv()
            try:
                outcome = ("done", step(*args, **kwargs))
            except Exception as error:
                outcome = ("raised", error if _is_picklable(error) else RuntimeError(type(error).__name__))
            pipe.send(outcome)


def _die_with_parent() -> None:
    """On Linux, have the kernel end this process when its parent is killed."""
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)


def _is_picklable(error: Exception) -> bool:
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own object
    except Exception:
        return False
    return True
