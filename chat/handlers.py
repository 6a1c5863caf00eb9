"""A citizen's deed in, the visit changed and every open tab told out.

Free of Chainlit, so that it is tested without a browser.
"""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Sequence

from chains.answers.tongue import asks
from chains.models import Message, Received
from chains.person import wants_person
from chat.asking import renew_worded, start_asking
from chat.board import refuse_switched_off, switched_off
from chat.buttons import can_have_come, day_of, recount
from chat.flow import new_id, start_reading, wait_for
from chat.improving import start_improving
from chat.logs import log
from chat.models import CrisisHelp, Looking, Note, Said, Tone
from chat.room import Room
from chat.screening import Written, screen
from chat.visits import Visit
from ingest.models import Upload


async def guarded(room: Room, visit: Visit, where: str, deed: Awaitable[None]) -> None:
    """Does a deed; whatever goes wrong ends in one calm sentence and whom to call, and in the log by its type only."""
    try:
        await deed
    except Exception as error:
        log.failed(where, error)
        visit.put(Note(new_id(), (Message("page-failed"),), Tone.TROUBLE, whom_to_call=True))
        with contextlib.suppress(Exception):
            await room.publish(visit)


async def come_back(room: Room, visit: Visit, *, repeat: bool = False) -> None:
    """A tab opened, or came back after losing the net: it is shown everything; waits for what is under way."""
    await room.publish(visit, repeat=repeat)
    renew_worded(room, visit)
    start_improving(room, visit)
    await wait_for(visit.job)


async def message_came(room: Room, visit: Visit, message_id: str, text: str, uploads: Sequence[Upload]) -> None:
    """The citizen pressed send: files to read, a pasted letter, a day that was asked for, a call for help, or a
    question."""
    text = text.strip()
    written = screen(text) if text else None
    if visit.job is not None:
        _help(visit, written)
        return await _say(room, visit, Said(message_id, _said(text, uploads)), "page-still-reading", Tone.PLAIN)
    off = switched_off(room)
    if off is not None:
        visit.put(Said(message_id, _said(text, uploads)))
        _help(visit, written)
        refuse_switched_off(visit, new_id(), off)
        return await room.publish(visit)
    is_letter = written is Written.LETTER
    if is_letter and len(text) > room.settings.max_text:
        return await _say(room, visit, Said(message_id, Message("page-sent-question")), "page-text-too-long")
    if uploads or is_letter:
        visit.put(Said(message_id, _said(text, uploads)))
        if _help(visit, written):
            await room.publish(visit)
        pasted = [Upload("", text.encode(errors="replace"))] if is_letter else []
        _drop_notes(visit)
        await wait_for(start_reading(room, visit, [*uploads, *pasted]))
        if text and written is Written.QUESTION:
            await _ask(room, visit, text, written)
        return None
    if written is None:
        return None
    visit.put(Said(message_id, Message("page-sent-question"), "" if written is Written.CRISIS else text))
    if written is Written.QUESTION and await _is_day(room, visit, text):
        return await room.publish(visit)
    return await _ask(room, visit, text, written)


async def _ask(room: Room, visit: Visit, text: str, written: Written) -> None:
    """Answers a question. Words of danger bring the numbers to call before anything is looked for."""
    reply_id = new_id()
    if written is Written.CRISIS:
        visit.put(CrisisHelp(reply_id))
    elif len(text) > room.settings.max_question:
        visit.put(Note(reply_id, (Message("page-question-too-long"),), Tone.TROUBLE, whom_to_call=True))
        return await room.publish(visit)
    else:
        visit.put(Looking(reply_id))
    await room.publish(visit)
    await wait_for(start_asking(room, visit, text[: room.settings.max_question], reply_id))
    if wants_person(text):
        visit.put(Note(new_id(), (Message("person-no-chat"),), person=True))
        await room.publish(visit)
    return None


def _said(text: str, uploads: Sequence[Upload]) -> Message:
    if uploads:
        return Message("page-sent-both" if text else "page-sent-files", {"count": len(uploads)})
    return Message("page-sent-text", {"count": len(text)}) if text else Message("page-sent-question")


def _help(visit: Visit, written: Written | None) -> bool:
    """Shows the numbers to call where somebody may be in danger; whether it did."""
    if written is Written.CRISIS:
        visit.put(CrisisHelp(new_id()))
    return written is Written.CRISIS


async def refuse(room: Room, visit: Visit, message_id: str, key: str) -> None:
    """The citizen sent something that cannot be taken now: says why, and whom to call."""
    await _say(room, visit, Said(message_id, Message("page-sent-question")), key)


async def slow_down(room: Room, visit: Visit, text: str = "") -> None:
    """The citizen does too much in a short time: says so once, however often; words of danger still bring help."""
    note = Note("too-fast", (Message("page-too-fast"),), Tone.TROUBLE, whom_to_call=True)
    has_numbers = any(isinstance(entry, CrisisHelp) for entry in visit.entries)
    helped = not has_numbers and _help(visit, screen(text))
    if helped or note not in visit.entries:
        visit.put(note)
        await room.publish(visit)


async def _say(room: Room, visit: Visit, said: Said, key: str, tone: Tone = Tone.TROUBLE) -> None:
    visit.put(said)
    visit.put(Note(new_id(), (Message(key),), tone, whom_to_call=tone is Tone.TROUBLE))
    await room.publish(visit)


def _drop_notes(visit: Visit) -> None:
    """A new letter leaves behind what was said before it, but never the numbers to call."""
    visit.entries = [entry for entry in visit.entries if not isinstance(entry, Note)]


async def stop(room: Room, visit: Visit) -> None:
    """The citizen pressed stop while a letter was read or an answer looked for."""
    if visit.job is None and visit.asking:
        under_way = list(visit.asking)
        for answering in under_way:
            answering.cancel()
        for answering in under_way:
            await wait_for(answering)
        visit.put(Note(new_id(), (Message("page-stopped-looking"),)))
        await room.publish(visit)
    if visit.job is not None:
        job = visit.job
        job.cancel()
        await wait_for(job)
        if job.cancelled():
            visit.put(Note(new_id(), (Message("page-stopped"),)))
        await room.publish(visit)


async def _is_day(room: Room, visit: Visit, text: str) -> bool:
    """Takes a written day as the answer where one was asked for."""
    from ingest.finders.dates import find_dates

    asking = next((card for card in visit.cards() if card.asks_day), None)
    if asking is None or len(text) > 60:
        return False
    sent = asking.facts.head.date if asking.facts else None
    found = [mention.date for mention in find_dates(text, sent or room.now().date())]
    day = found[0] if found else day_of(text)
    if day is None and (asks(text) or not any(sign.isdigit() for sign in text)):
        return False
    if can_have_come(room, asking, day):
        await recount(room, visit, asking, Received.ON_DATE, day)
    else:
        visit.put(Note(new_id(), (Message("page-received-not-then"),)))
    return True
