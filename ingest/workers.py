"""Steps of reading in, their results out: run in processes that can be killed, so that no file takes the server down.

Two lanes: `recognise` (seconds a page, one copy of the OCR models a process) and everything else (milliseconds), so
that opening a text PDF never waits behind forty photographed pages. Each lane hands its workers out first come, first
served. A worker writes nothing to disk, says nothing on the server's output and dies with the server.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing.context import SpawnContext, SpawnProcess
from types import ModuleType
from typing import Any

from pebble import ProcessExpired, ProcessPool

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.ocr import recognise
from ingest.run import P, R
from ingest.settings import Limits

CORES_A_PAGE = 2
"""Cores that OCR of one page keeps busy (`ingest.files.engine.THREADS`)."""

QUICK_WORKERS = 2
"""Workers of the quick lane: with two, one hostile PDF does not hold up everybody else's."""

TASKS_A_WORKER = 200
"""Steps after which a worker is replaced by a fresh one: whatever libraries leak ends here. Loading the models again
costs about a second."""

MEMORY = 3 * 1024**3
"""Bytes of address space a worker may take. OCR of the largest allowed picture was measured at 1.4 GB, half of it
never touched."""

GRACE = 5
"""Seconds after a step's time before the kernel ends a worker that nobody has killed (its server is gone or hangs)."""

LOOK_EVERY = 1.0
"""Seconds between two looks at whether the worker of a step is still there."""

FIRST_GUESS = 2.0
"""Seconds for a page of OCR until some have been measured."""


def load_workers(environment: Mapping[str, str] = os.environ) -> int:
    """How many pages are recognised at once: `WORKERS`, or as many as have two cores each, at least one.

    Raises ValueError for a setting that is no number.
    """
    return max(1, int(environment.get("WORKERS") or (os.cpu_count() or 1) // CORES_A_PAGE))


class WorkerPool:
    """Runs steps in worker processes; implements `ingest.run.Runner`.

    Nothing is started until the first step. One pool belongs to one event loop.
    """

    def __init__(self, limits: Limits | None = None, workers: int | None = None) -> None:
        """`limits.page_seconds` is the time of one step, `workers` how many pages are recognised at once."""
        seconds = (limits or Limits()).page_seconds
        self._ocr = Lane(workers or load_workers(), seconds, politeness=5)
        self._quick = Lane(QUICK_WORKERS, seconds, politeness=0)

    async def run(self, step: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """The step's result; the event loop goes on meanwhile. Step, arguments and result must be picklable.

        Raises what the step raises; `UnreadableUpload(TOOK_TOO_LONG)` past its time; `UnreadableUpload(DAMAGED_FILE)`
        where the file brought its worker down. In both cases only that worker is lost. A caller that is cancelled takes
        its step down with it.
        """
        lane = self._ocr if step is recognise else self._quick
        return await lane.run(step, *args, **kwargs)

    @property
    def waiting(self) -> int:
        """Pages that wait for OCR to begin."""
        return self._ocr.waiting

    def seconds_left(self) -> float:
        """About how long until the OCR of a page handed in now begins, from what the last pages took."""
        return self._ocr.seconds_left()

    async def close(self) -> None:
        """Ends all workers and whatever they are at; the pool may not be used again."""
        await asyncio.gather(self._ocr.close(), self._quick.close())


class Lane:
    """A number of workers for one sort of steps, and the queue before them.

    Each worker is a Pebble pool of its own: one that is killed or crashes is thrown away whole and replaced, and can
    leave no lock, half-written answer or late kill to its neighbours. The queue is kept here, not in Pebble: a step
    that is cancelled while it waits costs nothing.
    """

    def __init__(self, workers: int, seconds: float, politeness: int) -> None:
        """`seconds` is the time of one step; `politeness` is added to the niceness of the workers."""
        self._free = asyncio.Semaphore(workers)
        self._workers, self._seconds, self._politeness = workers, seconds, politeness
        self._idle: list[ProcessPool] = []
        self._busy: dict[ProcessPool, _Job] = {}
        self._ending: set[asyncio.Future[None]] = set()
        self._took: deque[float] = deque(maxlen=20)
        self._closed = False
        self.waiting = 0

    async def run(self, step: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """See `WorkerPool.run`."""
        self.waiting += 1
        try:
            await self._free.acquire()
        finally:
            self.waiting -= 1
        try:
            for _ in range(self._workers):
                with contextlib.suppress(BrokenProcessPool):  # an idle worker had died; the step was never begun
                    return await self._run_now(step, *args, **kwargs)
            return await self._run_now(step, *args, **kwargs)
        finally:
            self._free.release()

    def seconds_left(self) -> float:
        """About how long until a step handed in now begins."""
        if len(self._busy) < self._workers:
            return 0.0
        mean = sum(self._took) / len(self._took) if self._took else FIRST_GUESS
        running = sum(max(0.0, mean - job.seconds()) for job in self._busy.values())
        return (running + mean * self.waiting) / self._workers

    async def close(self) -> None:
        """Ends all workers; whoever waits for a step is cancelled."""
        self._closed = True
        for job in list(self._busy.values()):
            job.future.cancel()
        while self._idle:
            self._throw_away(self._idle.pop())
        while self._busy or self._ending:
            await asyncio.gather(*self._ending)
            await asyncio.sleep(0.01)

    async def _run_now(self, step: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        worker = self._take()
        try:
            future = worker.schedule(_bounded, (self._seconds, step, args, kwargs), timeout=self._seconds)
        except RuntimeError as error:  # it died since it was taken
            self._throw_away(worker)
            raise BrokenProcessPool from error
        job = self._busy[worker] = _Job(future, time.monotonic())
        unharmed = False
        try:
            result: R = await _answer(worker, future)
        except TimeoutError as error:  # Pebble's, for a step past its time
            raise UnreadableUpload(ErrorCode.TOOK_TOO_LONG, round(self._seconds)) from error
        except (ProcessExpired, MemoryError, RecursionError) as error:
            raise UnreadableUpload(ErrorCode.DAMAGED_FILE) from error
        except BrokenProcessPool:
            raise
        except Exception:
            unharmed = True  # the step said no, which is an answer too
            raise
        else:
            unharmed = True
            self._took.append(job.seconds())
            return result
        finally:
            del self._busy[worker]
            if unharmed and not self._closed:
                self._idle.append(worker)
            else:
                self._throw_away(worker)

    def _take(self) -> ProcessPool:
        if self._closed:
            raise RuntimeError("the pool of workers is closed")
        while self._idle:
            worker = self._idle.pop()
            if worker.active:
                return worker
            self._throw_away(worker)  # its process died while it had nothing to do
        return ProcessPool(
            max_workers=1,
            max_tasks=TASKS_A_WORKER,
            initializer=_prepare,
            initargs=(self._politeness,),
            context=_LeanSpawn(),
        )

    def _throw_away(self, worker: Any) -> None:
        """Kill the worker's process, off the event loop: that waits for it to end."""
        worker.stop()
        ending = asyncio.get_running_loop().run_in_executor(None, worker.join)
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)


async def _answer(worker: Any, future: Future[R]) -> R:
    """The step's result. Raises BrokenProcessPool too where the worker died before Pebble had noted down the step:
    Pebble then never answers."""
    waiting = asyncio.wrap_future(future)
    try:
        looks_gone = 0
        while not (await asyncio.wait({waiting}, timeout=LOOK_EVERY))[0]:
            looks_gone = 0 if worker.active else looks_gone + 1
            if looks_gone > 1:
                raise BrokenProcessPool("the worker is gone")
        return waiting.result()
    finally:
        waiting.cancel()


@dataclass(frozen=True, slots=True)
class _Job:
    future: Future[Any]
    begun: float

    def seconds(self) -> float:
        return time.monotonic() - self.begun


# --- in the worker ---------------------------------------------------------------------------------------


def _prepare(politeness: int) -> None:
    """What a fresh worker does first: it gives up what it has no need of."""
    import resource
    import signal
    import threading

    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # ends at once, also in the middle of a decoder
    os.nice(politeness)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold the letter
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # no file on disk can grow by a byte
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):  # libraries print; what they print may be the letter's words
        os.dup2(nowhere, stream)
    threading.Thread(target=_die_with_parent, daemon=True).start()


def _die_with_parent() -> None:
    """Waits for the server to be gone, however it went, and ends this process."""
    from multiprocessing.connection import wait

    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _bounded(seconds: float, step: Callable[..., R], args: tuple[Any, ...], kwargs: dict[str, Any]) -> R:
    """The step, ended by the kernel should it outlive its time by far (also where no Python code gets to run)."""
    import signal

    signal.setitimer(signal.ITIMER_REAL, seconds + GRACE)
    try:
        return step(*args, **kwargs)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


# --- starting workers ------------------------------------------------------------------------------------


class _LeanProcess(SpawnProcess):
    """A spawned process that does not run the server's main module again: three seconds and 100 MB for nothing."""

    @staticmethod
    def _Popen(process_obj: Any) -> Any:  # noqa: N802 -- multiprocessing's name
        with _no_main_module():
            return SpawnProcess._Popen(process_obj)


class _LeanSpawn(SpawnContext):
    Process = _LeanProcess


@contextlib.contextmanager
def _no_main_module() -> Iterator[None]:
    """While a process is being spawned, `multiprocessing` finds an empty main module to hand over."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
