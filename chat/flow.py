"""A visit and what its citizen sent in, the visit's cards growing out.

Free of Chainlit: tabs are told through the room.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

from chains.models import (
    CardImproved,
    CardReady,
    Done,
    Event,
    Explanation,
    FactsFound,
    LineReady,
    Message,
    PagesRead,
    Request,
)
from chat.board import tell_read
from chat.counting import count
from chat.improving import start_improving
from chat.keeping import keep_card
from chat.logs import log
from chat.models import Card, Note, Progress, SplitQuestion, Tone, Trouble
from chat.own_words import put_own_words
from chat.room import Room
from chat.visits import Visit
from ingest.errors import UnreadableUpload
from ingest.models import PageRead, Reading, Upload
from ingest.text.split import Grouping

TOLD_EVERY = 0.08
"""Seconds between two updates of a growing card: often enough to be seen growing, seldom enough for a slow phone."""

QUEUE_EVERY = 1.0
"""Seconds between two looks at the queue."""


def start_reading(room: Room, visit: Visit, uploads: Sequence[Upload]) -> asyncio.Task[None]:
    """Begins to read and explain uploads in the background; the job lives in the visit, not in a tab."""
    request = _request(room, visit)
    visit.sent = tuple(uploads)
    events = room.explain(visit.sent, request, room.runner, room.limits, room.local)
    return _start(room, visit, request, events, sum(len(upload.data) for upload in uploads))


def start_regrouping(room: Room, visit: Visit, reading: Reading, grouping: Grouping) -> asyncio.Task[None]:
    """Begins to explain pages that were read as the citizen says they belong together."""
    request = _request(room, visit)
    return _start(room, visit, request, _explain_again(room, reading, grouping, request), 0)


async def wait_for(job: asyncio.Task[None] | None) -> None:
    """Waits for a reading without ending it when the waiter is ended."""
    if job is not None:
        with contextlib.suppress(Exception, asyncio.CancelledError):
            await asyncio.shield(job)


def _request(room: Room, visit: Visit) -> Request:
    return Request(today=room.now().date(), language=visit.language, level=visit.level)


def _start(room: Room, visit: Visit, request: Request, events: AsyncIterator[Event], size: int) -> asyncio.Task[None]:
    visit.job = asyncio.create_task(_follow(room, visit, request, events, size))
    return visit.job


async def _follow(room: Room, visit: Visit, request: Request, events: AsyncIterator[Event], size: int) -> None:
    """Lets the events show in the visit one by one; however they end, no half a card is left standing."""
    batch, began, ending = new_id(), time.monotonic(), "done"
    watching = asyncio.create_task(_watch_queue(room, visit, batch))
    visit.put(Progress(batch))
    room.under_way.append(batch)
    try:
        await room.publish(visit)
        await _show(room, visit, batch, request, events)
        await put_own_words(room, visit, batch)
        tell_read(room, visit, batch)
    except UnreadableUpload as error:
        ending = error.code.value
        visit.put(Trouble(f"{batch}-trouble", error))
    except asyncio.CancelledError:
        ending = "stopped"
        raise
    except Exception as error:
        ending = log.failed("reading", error)
        visit.put(Note(f"{batch}-failed", (Message("page-failed"),), Tone.TROUBLE, whom_to_call=True))
    finally:
        watching.cancel()
        room.under_way.remove(batch)
        _drop_unfinished(visit, batch)
        visit.drop(batch)
        visit.job, visit.sent = None, ()
        log.happened("letter_read", bytes=size, ending=ending, seconds=round(time.monotonic() - began, 2))
    for card in visit.cards():
        if card.id.startswith(batch):
            keep_card(room, visit, card, {"whole": time.monotonic() - began})
    start_improving(room, visit)
    await room.publish(visit)


async def _show(room: Room, visit: Visit, batch: str, request: Request, events: AsyncIterator[Event]) -> None:
    told = 0.0
    async for event in events:
        apply(visit, batch, request, event)
        if time.monotonic() - told >= TOLD_EVERY:
            await room.publish(visit)
            told = time.monotonic()


async def _explain_again(room: Room, reading: Reading, grouping: Grouping, request: Request) -> AsyncIterator[Event]:
    from ingest.finders import find
    from ingest.read import regroup

    anew = await regroup(reading, grouping, room.runner, room.limits)
    yield PagesRead(anew)
    made = []
    for number, letter in enumerate(anew.letters):
        facts = await room.runner.run(find, letter, request.today)
        yield FactsFound(number, facts)
        whole = await count(room, letter, facts, request)
        for line in whole.lines:
            yield LineReady(number, line)
        yield CardReady(number, whole)
        made.append(whole)
    yield Done(tuple(made))


def apply(visit: Visit, batch: str, request: Request, event: Event) -> None:
    """Lets one event of the flow show in the visit."""
    match event:
        case PageRead():
            visit.put(Progress(batch, event.number, event.of))
        case PagesRead():
            _put_cards(visit, batch, request, event.reading)
        case FactsFound():
            visit.change_card(f"{batch}-{event.letter}", lambda card: replace(card, facts=event.facts))
        case LineReady():
            visit.change_card(f"{batch}-{event.letter}", lambda card: replace(card, lines=(*card.lines, event.line)))
        case CardReady() | CardImproved():
            _put_whole(visit, f"{batch}-{event.letter}", event.explanation)
        case Done():
            for number, explanation in enumerate(event.explanations):
                _put_whole(visit, f"{batch}-{number}", explanation)


def _put_whole(visit: Visit, card_id: str, whole: Explanation) -> None:
    """The whole card in the place of what stands of it."""
    visit.change_card(card_id, lambda card: replace(card, facts=whole.facts, lines=whole.lines, explanation=whole))


def _put_cards(visit: Visit, batch: str, request: Request, reading: Reading) -> None:
    for number, letter in enumerate(reading.letters):
        visit.put(Card(f"{batch}-{number}", letter, request, number + 1, len(reading.letters), reading.documents))
    if reading.unsure_split:
        visit.put(SplitQuestion(f"{batch}-split", reading))


def _drop_unfinished(visit: Visit, batch: str) -> None:
    """A card that never came to its end is worse than none: it may lack the one duty that counts."""
    for card in visit.cards():
        if card.id.startswith(batch) and card.explanation is None:
            visit.drop(card.id)


async def _watch_queue(room: Room, visit: Visit, batch: str) -> None:
    """Tells the place in the queue while no page has been read."""
    while room.queue is not None:
        await asyncio.sleep(QUEUE_EVERY)
        standing = next((entry for entry in visit.entries if isinstance(entry, Progress) and entry.id == batch), None)
        if standing is None or standing.of:
            return
        with contextlib.suppress(Exception):
            ahead = room.under_way.index(batch) if room.queue.waiting else 0
            visit.put(replace(standing, ahead=ahead, seconds=room.queue.seconds_left()))
            await room.publish(visit)


def new_id() -> str:
    """An id for an entry or an answer, unique for good: records name answers by it."""
    return secrets.token_hex(8)
