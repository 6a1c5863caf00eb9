"""Kept questions that got no answer or a wrong one in, groups that ask the same out; a group becomes a task."""

from __future__ import annotations

import datetime as dt
import hashlib
import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa

from chains.answers.models import Ending
from desk.editing.grouping import grouped, middle, signatures
from desk.records.database import Database
from desk.records.tables import FEEDBACK, TURNS
from desk.staff.tables import TASK_TURNS, TASKS
from desk.staff.tasks.models import State
from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder, Vector

UNANSWERED = (Ending.UNANSWERABLE_NO_GUIDANCE.value, Ending.UNANSWERABLE_OWN_CASE.value)
MOST = 400
"""Questions looked at together: the newest."""
WITHIN = dt.timedelta(days=90)
REMEMBERED = 5_000


@dataclass(frozen=True, slots=True)
class Open:
    """A question to look at, masked. `wrong`: its citizen called the answer wrong. `task`: an open one it is in."""

    id: str
    reference: str
    at: dt.datetime
    question: str
    language: str
    ending: str
    wrong: bool
    topic: str
    near: tuple[str, ...]
    task: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that ask the same: `named` is the one in their midst, `pages` what was near, most often first."""

    named: Open
    questions: tuple[Open, ...]
    pages: tuple[str, ...]

    @property
    def languages(self) -> tuple[tuple[str, int], ...]:
        """Languages and how many questions are in each, the most first."""
        return tuple(sorted(Counter(one.language for one in self.questions).items(), key=lambda one: (-one[1], one[0])))

    @property
    def wrong(self) -> int:
        """How many got a wrong answer."""
        return sum(one.wrong for one in self.questions)

    @property
    def tasks(self) -> tuple[str, ...]:
        """The open tasks its questions are in."""
        return tuple(dict.fromkeys(one.task for one in self.questions if one.task))

    @property
    def loose(self) -> tuple[str, ...]:
        """The ids of questions that are in no task."""
        return tuple(one.id for one in self.questions if not one.task)


async def open_questions(database: Database, now: dt.datetime) -> tuple[Open, ...]:
    """The newest questions without an answer or with a wrong one that no ended task is about."""
    done = sa.select(TASK_TURNS.c.turn).join(TASKS, TASKS.c.id == TASK_TURNS.c.task)
    done = done.where(TASKS.c.state == State.DONE.value)
    task = (
        sa.select(sa.func.min(TASK_TURNS.c.task))
        .join(TASKS, TASKS.c.id == TASK_TURNS.c.task)
        .where(TASK_TURNS.c.turn == TURNS.c.id, TASKS.c.state == State.OPEN.value)
        .scalar_subquery()
    )
    wanted = (
        sa.select(TURNS, FEEDBACK.c.right, task.label("task"))
        .outerjoin(FEEDBACK, FEEDBACK.c.turn == TURNS.c.id)
        .where(TURNS.c.ending.in_(UNANSWERED) | FEEDBACK.c.right.is_(False), TURNS.c.question != "")
        .where(TURNS.c.at >= now - WITHIN, TURNS.c.id.not_in(done))
        .order_by(TURNS.c.at.desc(), TURNS.c.id)
        .limit(MOST)
    )
    async with database.read() as connection:
        return tuple(
            Open(
                row.id, row.reference, row.at, row.question, row.language, row.ending, row.right is False,
                row.topic or "", (*(source["url"] for source in row.sources), *row.near), row.task or "",
            )
            for row in await connection.execute(wanted)
        )  # fmt: skip


class Reader:
    """Vectors of questions, remembered in memory alone: what is kept of a citizen's words stands in one place."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._known: OrderedDict[str, Vector] = OrderedDict()
        self._guard = threading.Lock()

    def read(self, questions: Sequence[Open], seconds: float) -> list[Open]:
        """Embeds questions for so many seconds at most; those that have a vector now, in their order."""
        until = time.monotonic() + seconds
        with self._guard:
            for one in questions:
                key = _key(one)
                if key in self._known:
                    self._known.move_to_end(key)
                elif time.monotonic() < until:
                    self._known[key] = self._embedder.question(one.question)
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
            return [one for one in questions if _key(one) in self._known]

    def groups(self, questions: Sequence[Open], index: Index | None) -> tuple[Group, ...]:
        """The groups of questions that have been read, the largest first, as seen against the guidance of `index`."""
        ordered = sorted(questions, key=lambda one: (one.language, one.question, one.id))
        if not ordered:
            return ()
        vectors = np.stack([self._known[_key(one)] for one in ordered])
        about = index.about_vectors()[1] if index is not None else np.empty((0, vectors.shape[1]), np.float32)
        rows = signatures(vectors, [one.language for one in ordered], about)
        return tuple(_group(ordered, rows, own) for own in grouped(rows))


def _group(questions: Sequence[Open], rows: np.ndarray, own: Sequence[int]) -> Group:
    held = tuple(sorted((questions[row] for row in own), key=lambda one: (one.at, one.id), reverse=True))
    near = Counter(url for one in held for url in dict.fromkeys(one.near[:3]))
    pages = tuple(url for url, _ in sorted(near.items(), key=lambda one: (-one[1], one[0])))
    return Group(questions[middle(rows, own)], held, pages[:5])


def _key(one: Open) -> str:
    return hashlib.sha256(one.question.encode()).hexdigest()


def group_of(groups: Collection[Group], turns: Collection[str]) -> Group | None:
    """The group that holds any of these turns."""
    wanted = set(turns)
    return next((group for group in groups if wanted & {one.id for one in group.questions}), None)
