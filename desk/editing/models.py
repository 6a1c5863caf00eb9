"""The nouns of editing: a change and who made it, a job and how far it is, what two editions make of a question."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from knowledge.editions.items import ItemKind


@dataclass(frozen=True, slots=True)
class Editor:
    """Whoever does something: a person's id and name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Change:
    """That an item of the edition was changed: `old` and `new` as JSON has them, None where it came or went.

    `published`: it was published at once, by itself; else it waits in the draft `edition`.
    """

    id: int
    at: dt.datetime
    by: Editor
    kind: ItemKind
    key: str
    title: str
    old: Mapping[str, Any] | None
    new: Mapping[str, Any] | None
    edition: str
    published: bool


class Verb(StrEnum):
    """What a job does."""

    REFRESH = "refresh"
    MEND = "mend"  # one page, read again
    EDIT = "edit"
    JUDGE = "judge"  # the golden questions, of both editions
    PUBLISH = "publish"


class JobState(StrEnum):
    """How a job fares."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    LOST = "lost"  # its process ended before it did


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `stage` is a code, `done` of `of` things; addresses by what became of them."""

    stage: str = ""
    done: int = 0
    of: int = 0
    came: int = 0
    same: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """Work in the background. `result` is what came of it; of a failed one `{"error": code, …}`."""

    id: str
    at: dt.datetime
    by: Editor
    verb: Verb
    subject: str
    state: JobState
    seen_at: dt.datetime
    ended_at: dt.datetime | None
    progress: Progress = field(default_factory=Progress)
    result: Mapping[str, Any] = field(default_factory=dict)

    @property
    def error(self) -> str:
        """Why it failed, as a code; "" where it did not."""
        return str(self.result.get("error", "")) if self.state is JobState.FAILED else ""


class JobUnderWay(Exception):  # noqa: N818 -- the page words it so
    """Another job is at work; two at once would undo each other's work."""

    def __init__(self, job: Job | None) -> None:
        super().__init__(job.id if job else "")
        self.job = job
