"""Everything the page's handlers share: the visits, the open tabs, the workers and what is local."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from chains.answers.models import AnswerEvent, Question
from chains.handover import HandOvers
from chains.model.models import Model, ModelTrace
from chains.model.public import public_words
from chains.models import Event, Explanation, Level, Request
from chains.notices import Board, NoBoard, Part
from chains.recorder import NoRecorder, Recorder
from chains.wording import OTHERWISE, RIGHT_TO_LEFT, Wording, as_is, isolated
from chat.cookies import VISIT, verify
from chat.hours import local_now
from chat.models import ModelUse
from chat.rates import Rates
from chat.screen import Emit, Screen
from chat.settings import ChatSettings
from chat.view import Words, bubbles
from chat.visits import COOKIE_LIFE, Visit, VisitStore
from ingest.models import Facts, Letter, Upload
from ingest.run import Runner
from ingest.settings import Limits
from municipality import Municipality

if TYPE_CHECKING:
    from chains.model.metrics import Metrics
    from knowledge.editions.handle import KnowledgeBase


class Queue(Protocol):
    """What a pool of workers tells about its queue."""

    @property
    def waiting(self) -> int:
        """Steps that wait for a worker."""
        ...

    def seconds_left(self) -> float:
        """About how long until a step handed in now begins."""
        ...


class Explain(Protocol):
    """`chains.card.explain`: uploads in, the events of the flow out."""

    def __call__(
        self, uploads: Sequence[Upload], request: Request, runner: Runner, limits: Limits, municipality: Municipality
    ) -> AsyncIterator[Event]:
        """The events in order, the last one `Done`."""
        ...


class Answers(Protocol):
    """`chains.answers.answer` on the published guidance: a question in, the events of answering it out."""

    def __call__(self, question: Question, model: Model | None = None, session: str = "") -> AsyncIterator[AnswerEvent]:
        """The events in order, the last one `Answered`."""
        ...


class VisitsModel(Model, Protocol):
    """A model that remembers what a visit asked, until the visit is over."""

    def warm(self) -> None:
        """Loads what the first call would wait for; blocks."""
        ...

    def end(self, session: str) -> None:
        """Forgets a visit."""
        ...

    async def close(self) -> None:
        """Lets go of everything."""
        ...


def utc_now() -> dt.datetime:
    """The instant."""
    return dt.datetime.now(dt.UTC)


Recount = Callable[[Letter, Facts, Request, Municipality], Explanation]
"""`chains.card.card`: the same letter and facts, worded and counted for another request."""


@dataclass(slots=True)
class Room:
    """The citizens' page as a whole.

    `told_wrong` counts the lines called wrong, by section and message key, `judged` the answers called right or wrong,
    by ending and kind of question: no text. `at_once` bounds the answers that are looked for at the same time, for
    each takes a core while it embeds. `under_way` are the readings in the order they began. `model` is None where none
    is configured, `metrics` what it did. `connected` tells whether the tab of a session is open now; `end_session`
    lets go of a session whose visit is gone. `handovers` is None where nobody keeps what is shared with staff.
    `instant` is the time that records are kept by: the real one on a day of trial too. `recording` is what is being
    recorded now.
    """

    settings: ChatSettings
    municipality: Municipality
    limits: Limits
    runner: Runner
    queue: Queue | None
    explain: Explain
    recount: Recount
    answers: Answers
    store: VisitStore
    rates: Rates
    now: Callable[[], dt.datetime] = local_now
    recorder: Recorder = field(default_factory=NoRecorder)
    handovers: HandOvers | None = None
    instant: Callable[[], dt.datetime] = utc_now
    recording: set[asyncio.Task[None]] = field(default_factory=set)
    board: Board = field(default_factory=NoBoard)
    model: VisitsModel | None = None
    metrics: Metrics | None = None
    at_once: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(max(1, os.cpu_count() or 1)))
    told_wrong: Counter[tuple[str, str]] = field(default_factory=Counter)
    judged: Counter[tuple[str, str, bool]] = field(default_factory=Counter)
    screens: dict[str, dict[str, Screen]] = field(default_factory=dict)
    connected: Callable[[str], bool] = lambda _: True
    end_session: Callable[[str], Awaitable[None]] | None = None
    under_way: list[str] = field(default_factory=list)
    telling: set[asyncio.Task[None]] = field(default_factory=set)
    as_published: Callable[[], Municipality] | None = None
    guidance: KnowledgeBase | None = None

    @property
    def local(self) -> Municipality:
        """The municipality as citizens see it now: with the numbers that editors have published."""
        return self.as_published() if self.as_published is not None else self.municipality

    def words(self, language: str, model: ModelUse = ModelUse.NONE, level: Level = Level.NORMAL) -> Words:
        """What a visit in `language` and at `level` is worded with, now."""
        wording = Wording(language, level, isolated if language in RIGHT_TO_LEFT else as_is, OTHERWISE)
        idle = self.settings.idle_minutes
        keeps = self.recorder.days > 0
        return Words(wording, self.local, idle, self.now(), model, self.board.said(), keeps)

    def words_of(self, visit: Visit) -> Words:
        """What a visit is worded with, now."""
        return self.words(visit.language, self.model_use(visit), visit.level)

    def model_use(self, visit: Visit) -> ModelUse:
        """Whether a model is asked for this visit."""
        if self.model is None or Part.MODEL in self.board.said().off:
            return ModelUse.NONE
        wanted = self.settings.model_default if visit.model is None else visit.model
        return ModelUse.ON if wanted else ModelUse.OFF

    def model_for(self, visit: Visit) -> VisitsModel | None:
        """The model that may be asked for this visit; None where none is configured or wanted."""
        return self.model if self.model_use(visit) is ModelUse.ON else None

    @property
    def public(self) -> tuple[str, ...]:
        """What is never masked: the municipality's own numbers and addresses."""
        return public_words(self.local)

    def traced(self, trace: ModelTrace | None) -> None:
        """Counts what a model had to do with a result."""
        if self.metrics is not None:
            self.metrics.traced(trace)

    def screen(self, visit_id: str, session_id: str, emit: Emit) -> Screen:
        """The open tab `session_id` of a visit; the same one when it comes back after losing the net."""
        tab = self.screens.setdefault(visit_id, {}).setdefault(session_id, Screen(emit))
        tab.emit = emit
        return tab

    async def publish(self, visit: Visit, *, repeat: bool = False) -> None:
        """Brings every open tab of a visit to what stands in it."""
        if not self.screens.get(visit.id):
            return
        async with visit.telling:  # wording a long card takes its time: a later state must not be told before it
            shown = await asyncio.to_thread(bubbles, tuple(visit.entries), self.words_of(visit))
            for tab in list(self.screens.get(visit.id, {}).values()):
                await tab.show(shown, repeat=repeat)

    def publish_soon(self) -> None:
        """Brings every page that is looked at to what stands now: staff say something else than before."""
        for visit_id in self.looked_at():
            visit = self.store.find(visit_id)
            if visit is not None:
                task = asyncio.create_task(self.publish(visit))
                self.telling.add(task)
                task.add_done_callback(self.telling.discard)

    async def reload(self, visit_id: str) -> None:
        """Makes every open tab of a visit load the page anew: its visit is gone."""
        await self.let_go(visit_id)
        for tab in self.screens.pop(visit_id, {}).values():
            await tab.tell("reload", {})

    async def let_go(self, visit_id: str) -> None:
        """Ends the sessions of a visit's tabs, at the latest when they leave."""
        for session_id in list(self.screens.get(visit_id, {})):
            if self.end_session is not None:
                await self.end_session(session_id)

    def looked_at(self) -> set[str]:
        """The visits that have a tab open now."""
        return {visit_id for visit_id, tabs in self.screens.items() if any(map(self.connected, tabs))}

    def reload_soon(self, visit_id: str) -> None:
        """`reload`, from outside a coroutine."""
        task = asyncio.create_task(self.reload(visit_id))
        self.telling.add(task)
        task.add_done_callback(self.telling.discard)

    def visit_of(self, cookies: Mapping[str, str]) -> str | None:
        """The visit a browser's cookies name: signed by us, not too old, not deleted by its citizen."""
        visit_id = verify(cookies.get(VISIT, ""), self.settings.secret, COOKIE_LIFE)
        return None if visit_id is None or self.store.is_ended(visit_id) else visit_id

    def forget_tabs(self, still_open: Callable[[str], bool]) -> None:
        """Forgets tabs whose session is over."""
        for visit_id, tabs in list(self.screens.items()):
            for session_id in [one for one in tabs if not still_open(one)]:
                del tabs[session_id]
            if not tabs:
                del self.screens[visit_id]
