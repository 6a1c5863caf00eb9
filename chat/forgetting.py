"""A visit that its citizen deleted in, what is stored of it deleted too: at once, or once the database is there."""

from __future__ import annotations

import asyncio

from chains.records import RecordsUnavailable
from chat.room import Room
from chat.visits import Visit

TRY_AGAIN = (5.0, 60.0, 600.0, 3600.0)
"""Seconds before each further try to delete what is stored of a visit that its citizen deleted."""


def may_be_stored(visit: Visit | None) -> bool:
    """Whether something of a visit may be stored: the records alone know of one that was away."""
    return visit is None or visit.consent is not False or visit.coded is not None


async def forget(room: Room, visit_id: str) -> bool:
    """Deletes what is stored of a deleted visit; whether it is done. If not, it is tried again for an hour."""
    if await _forgotten(room, visit_id):
        return True
    task = asyncio.create_task(_forget_later(room, visit_id))
    room.telling.add(task)
    task.add_done_callback(room.telling.discard)
    return False


async def _forget_later(room: Room, visit_id: str) -> None:
    for seconds in TRY_AGAIN:
        await asyncio.sleep(seconds)
        if await _forgotten(room, visit_id):
            return


async def _forgotten(room: Room, visit_id: str) -> bool:
    try:
        if room.handovers is not None:
            await room.handovers.withdraw(visit_id)
        if room.recorder.days:
            await room.recorder.withdraw(visit_id)
    except RecordsUnavailable:
        return False
    return True
