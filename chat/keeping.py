"""What the page answered in, a record of it out, in the background; the citizen's yes or no to that.

Nothing is handed over to be kept before the citizen agrees; until then only that there was an answer is counted. A
record that fails costs the citizen nothing.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Coroutine, Mapping
from dataclasses import replace
from typing import Any

from chains.answers.models import Ending
from chains.handover import Stored
from chains.recorder import code_of, details_of, details_of_card, explained, recorded
from chains.records import Kept, RecordsUnavailable
from chat.logs import log
from chat.models import Card, Keep, Keeping, Reply
from chat.room import Room
from chat.visits import Visit
from municipality.hours import LOCAL

SENTENCE = "1"
"""The version of the sentence that citizens agree to (`keep-ask`); a new one for another meaning."""

KEEPING = "keeping"
"""The entry's id: it stands on the page once."""


# --- what is recorded --------------------------------------------------------------------------------------


def keep_answer(room: Room, visit: Visit, reply: Reply, seconds: Mapping[str, float] | None = None) -> None:
    """Begins to record an answer."""
    _begin(room, visit, _keep_answer(room, visit, reply, dict(seconds or {})))


def keep_card(room: Room, visit: Visit, card: Card, seconds: Mapping[str, float] | None = None) -> None:
    """Begins to record that a letter was explained."""
    _begin(room, visit, _keep_card(room, visit, card, dict(seconds or {})))


def keep_judged(room: Room, visit: Visit, turn: str, *, right: bool, line: str = "") -> None:
    """Begins to record what the citizen says of an answer, or of a line of a card (by its code)."""
    _begin(room, visit, room.recorder.judged(turn, right=right, line=line))


def line_code(card: Card, line_id: str) -> str:
    """The code of a card's line, "" for no such line."""
    return next((code_of(line) for line in card.lines if line.id == line_id), "")


async def settled(room: Room) -> None:
    """Waits until all that is being recorded is."""
    while room.recording:
        await asyncio.gather(*room.recording, return_exceptions=True)


def _begin(room: Room, visit: Visit, work: Coroutine[Any, Any, None]) -> None:
    """One thing after the other: what is said of an answer comes after the answer."""

    async def in_turn() -> None:
        async with visit.recording:
            try:
                await work
            except Exception as error:
                log.failed("recording", error)

    task = asyncio.create_task(in_turn())
    room.recording.add(task)
    task.add_done_callback(room.recording.discard)


async def _keep_answer(room: Room, visit: Visit, reply: Reply, seconds: Mapping[str, float]) -> None:
    keep = await _agreed(room, visit)
    asked = reply.question if keep else replace(reply.question, text="")
    turn = await asyncio.to_thread(
        recorded, reply.id, visit.id, room.instant(), asked, reply.answer, room.public if keep else ()
    )
    reference = await room.recorder.answered(turn, details_of(asked, reply.answer, seconds), keep=keep)
    standing = visit.reply(reply.id)
    if reference and standing is not None and standing.reference != reference and visit.consent:
        visit.put(replace(standing, reference=reference))
        await room.publish(visit)
    elif not keep and reply.answer.ending is not Ending.CRISIS:
        await _ask(room, visit)


async def _keep_card(room: Room, visit: Visit, card: Card, seconds: Mapping[str, float]) -> None:
    if card.explanation is None:
        return
    keep = await _agreed(room, visit)
    turn = explained(card.id, visit.id, room.instant(), visit.language, card.explanation)
    await room.recorder.answered(turn, details_of_card(card.explanation, seconds), keep=keep)


async def _agreed(room: Room, visit: Visit) -> bool:
    """Whether the citizen has agreed; the records know it for a visit that was away. No, where they cannot be asked."""
    if visit.consent is None and room.recorder.days:
        try:
            visit.consent = await room.recorder.agreed(visit.id)
        except RecordsUnavailable:
            return False
    return bool(visit.consent)


# --- yes and no --------------------------------------------------------------------------------------------


async def _ask(room: Room, visit: Visit) -> None:
    """Asks once, below the first answer, whether what is written may be kept."""
    if visit.asked_to_keep or not room.recorder.days or not visit.replies() or visit.consent is None:
        return
    visit.asked_to_keep = True
    visit.put(Keeping(KEEPING, Keep.ASKED, until(room)))
    await room.publish(visit)


async def choose_keeping(room: Room, visit: Visit, payload: Mapping[str, str]) -> None:
    """The citizen agrees, does not, takes it back, or wants to see what is stored."""
    does = {"yes": _agree, "stop": _stop, "what": _look, "show": _show, "hide": _hide}.get(payload.get("answer", ""))
    if not room.recorder.days:
        return
    visit.asked_to_keep = True
    if does is None:
        visit.drop(KEEPING)
        await room.publish(visit)
        return
    try:
        async with visit.recording:
            standing = await does(room, visit)
    except RecordsUnavailable:
        standing = replace(_standing(room, visit), failed=True)
    visit.put(standing)
    await room.publish(visit)
    if payload.get("answer") == "yes" and visit.consent:
        _keep_what_stands(room, visit)


async def _agree(room: Room, visit: Visit) -> Keeping:
    await room.recorder.agree(visit.id, visit.language, SENTENCE)
    visit.consent = True
    log.happened("keeping_chosen", wanted=True)
    return Keeping(KEEPING, Keep.ON, until(room))


async def _stop(room: Room, visit: Visit) -> Keeping:
    await room.recorder.withdraw(visit.id)
    visit.consent = False
    for reply in visit.replies():
        visit.put(replace(reply, reference=""))
    log.happened("keeping_chosen", wanted=False)
    return Keeping(KEEPING, Keep.STOPPED, until(room))


async def _look(room: Room, visit: Visit) -> Keeping:
    """What is stored, at the end of the page: there the citizen is, wherever it stood before."""
    visit.drop(KEEPING)
    return await _show(room, visit)


async def _show(room: Room, visit: Visit) -> Keeping:
    kept, shared = await stored_of(room, visit.id)
    visit.consent = kept is not None
    return Keeping(KEEPING, Keep.ON if kept else Keep.OFF, until(room), opened=True, kept=kept, shared=shared)


async def _hide(room: Room, visit: Visit) -> Keeping:
    return replace(_standing(room, visit), opened=False, kept=None, shared=(), failed=False)


def _standing(room: Room, visit: Visit) -> Keeping:
    found = next((entry for entry in visit.entries if isinstance(entry, Keeping)), None)
    return found or Keeping(KEEPING, Keep.ON if visit.consent else Keep.OFF, until(room))


def _keep_what_stands(room: Room, visit: Visit) -> None:
    """What the citizen agreed to is what stands on the page, not only what comes."""
    for entry in visit.entries:
        if isinstance(entry, Reply):
            keep_answer(room, visit, entry)
            if entry.right is not None:
                keep_judged(room, visit, entry.id, right=entry.right)
        elif isinstance(entry, Card):
            keep_card(room, visit, entry)
            for line in sorted(entry.wrong):
                keep_judged(room, visit, entry.id, right=False, line=line_code(entry, line))


async def stored_of(room: Room, visit_id: str) -> tuple[Kept | None, tuple[Stored, ...]]:
    """All that is stored of a visit: what was kept with its citizen's consent, and what was shared with staff.

    Raises RecordsUnavailable.
    """
    kept = await room.recorder.shown(visit_id)
    return kept, await room.handovers.stored(visit_id) if room.handovers is not None else ()


def until(room: Room) -> dt.date:
    """The day by which what is kept now is deleted."""
    return (room.instant() + dt.timedelta(days=room.recorder.days)).astimezone(LOCAL).date()
