"""Work in, done in a thread while the server goes on: one at a time over all replicas, its progress in the database."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import secrets
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

import structlog

from desk.editing import store
from desk.editing.models import Editor, Job, JobState, Progress, Verb
from desk.records.database import Database
from desk.records.watch import where
from knowledge.errors import KnowledgeError, RecallFellError, SuddenLossError

TOLD_EVERY = 0.5
"""Seconds between two notes of a job's progress."""

Result = Mapping[str, Any]


class Watched:
    """A job's progress, written by its thread and read by the loop."""

    def __init__(self) -> None:
        self._progress, self._guard = Progress(), threading.Lock()

    @property
    def progress(self) -> Progress:
        """How far it is."""
        with self._guard:
            return self._progress

    def tell(self, **changed: Any) -> None:
        """Changes some of it."""
        with self._guard:
            self._progress = replace(self._progress, **changed)

    def count(self, *names: str) -> None:
        """One more of each."""
        with self._guard:
            more: dict[str, Any] = {name: getattr(self._progress, name) + 1 for name in names}
            self._progress = replace(self._progress, **more)


Work = Callable[[Watched], Result]
"""What a job does, in a thread; raises KnowledgeError or ValueError for what can be told to an editor."""


class Jobs:
    """Runs jobs. One process's; what keeps two from running at once is the database."""

    def __init__(self, database: Database, now: Callable[[], dt.datetime]) -> None:
        self._database, self._now = database, now
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(
        self,
        by: Editor,
        verb: Verb,
        subject: str,
        work: Work,
        then: Callable[[Result], Awaitable[None]] | None = None,
    ) -> Job:
        """Begins a job; `then` is done with its result before it counts as done. Raises JobUnderWay."""
        at = self._now()
        job = Job(secrets.token_hex(8), at, by, verb, subject, JobState.RUNNING, at, None)
        await store.begin(self._database, job)
        task = asyncio.create_task(self._run(job.id, work, then))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return job

    async def settled(self, job: Job, seconds: float) -> Job:
        """The job as it is when it has ended, or after so many seconds."""
        until = asyncio.get_running_loop().time() + seconds
        found: Job | None = job
        while asyncio.get_running_loop().time() < until:
            found = await store.job(self._database, job.id)
            if found is None or found.state is not JobState.RUNNING:
                break
            await asyncio.sleep(0.1)
        return found or job

    async def close(self) -> None:
        """Waits for what runs: a thread cannot be stopped, and a half-made edition is only sweepings."""
        for task in tuple(self._tasks):
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _run(self, job: str, work: Work, then: Callable[[Result], Awaitable[None]] | None) -> None:
        watched = Watched()
        telling = asyncio.create_task(self._tell(job, watched))
        state, result = JobState.DONE, dict[str, Any]()
        try:
            result = dict(await asyncio.to_thread(work, watched))
            if then is not None:
                await then(result)
        except Exception as error:
            state, result = JobState.FAILED, failure(error)
            if not isinstance(error, KnowledgeError):
                structlog.get_logger("brevklar").error("editing_failed", error=where(error))
        finally:
            telling.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await telling
        await store.end(self._database, job, state, watched.progress, result, self._now())

    async def _tell(self, job: str, watched: Watched) -> None:
        while True:
            await asyncio.sleep(TOLD_EVERY)
            with contextlib.suppress(Exception):  # the next one, or the end, tells it
                await store.tell(self._database, job, watched.progress, self._now())


def failure(error: Exception) -> dict[str, Any]:
    """Why a job failed, for its page: a code and what the page needs to say it."""
    told: dict[str, Any] = {"error": error.code if isinstance(error, KnowledgeError) else "failed"}
    if isinstance(error, RecallFellError):
        told |= {"before": error.before, "after": error.after, "missed": list(error.missed)}
    if isinstance(error, SuddenLossError):
        told["losses"] = [{"source": one.source, "had": one.had, "gone": list(one.gone)} for one in error.losses]
    if isinstance(error, KnowledgeError):
        told["detail"] = getattr(error, "fault", getattr(error, "name", ""))
    return told
