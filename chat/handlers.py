"""A citizen's deed in, the visit changed and every open tab told out.

Free of Chainlit, so that it is tested without a browser.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from chains.models import Message, Received
from chat.flow import new_id, start_reading, start_regrouping
from chat.logs import log
from chat.models import Card, CrisisHelp, Note, PageView, Said, SplitQuestion, Tone
from chat.room import Room
from chat.screening import Written, screen
from chat.visits import Visit
from ingest.models import Upload
from ingest.text.split import Grouping

Payload = Mapping[str, str]


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
    await wait_for(visit.job)


async def wait_for(job: asyncio.Task[None] | None) -> None:
    """Waits for a reading without ending it when the waiter is ended."""
    if job is not None:
        with contextlib.suppress(Exception, asyncio.CancelledError):
            await asyncio.shield(job)


async def message_came(room: Room, visit: Visit, message_id: str, text: str, uploads: Sequence[Upload]) -> None:
    """The citizen pressed send: files to read, a pasted letter, a day that was asked for, a call for help, or a
    question."""
    text = text.strip()
    if visit.job is not None:
        return await _say(room, visit, Said(message_id, _said(text, uploads)), "page-still-reading", Tone.PLAIN)
    written = screen(text) if text else None
    is_letter = written is Written.LETTER
    if is_letter and len(text) > room.settings.max_text:
        return await _say(room, visit, Said(message_id, Message("page-sent-question")), "page-text-too-long")
    visit.put(Said(message_id, _said(text if is_letter or uploads else "", uploads)))
    if written is Written.CRISIS:
        visit.put(CrisisHelp(new_id()))
        await room.publish(visit)
    if uploads or is_letter:
        pasted = [Upload("", text.encode())] if is_letter else []
        _drop_notes(visit)
        return await wait_for(start_reading(room, visit, [*uploads, *pasted]))
    if written is Written.QUESTION and not await _is_day(room, visit, text):
        visit.put(Note(new_id(), (Message("page-only-letters"), Message("page-only-letters-do")), whom_to_call=True))
    return await room.publish(visit)


def _said(text: str, uploads: Sequence[Upload]) -> Message:
    if uploads:
        return Message("page-sent-both" if text else "page-sent-files", {"count": len(uploads)})
    return Message("page-sent-text", {"count": len(text)}) if text else Message("page-sent-question")


async def refuse(room: Room, visit: Visit, message_id: str, key: str) -> None:
    """The citizen sent something that cannot be taken now: says why, and whom to call."""
    await _say(room, visit, Said(message_id, Message("page-sent-question")), key)


async def _say(room: Room, visit: Visit, said: Said, key: str, tone: Tone = Tone.TROUBLE) -> None:
    visit.put(said)
    visit.put(Note(new_id(), (Message(key),), tone, whom_to_call=tone is Tone.TROUBLE))
    await room.publish(visit)


def _drop_notes(visit: Visit) -> None:
    """A new letter leaves behind what was said before it, but never the numbers to call."""
    visit.entries = [entry for entry in visit.entries if not isinstance(entry, Note)]


async def stop(room: Room, visit: Visit) -> None:
    """The citizen pressed stop while a letter was read."""
    if visit.job is not None:
        job = visit.job
        job.cancel()
        await wait_for(job)
        visit.put(Note(new_id(), (Message("page-stopped"),)))
        await room.publish(visit)


# --- buttons ---------------------------------------------------------------------------------------------


async def show_where(room: Room, visit: Visit, payload: Payload) -> None:
    """Shows where in the letter a line's sentence stands, or hides it again."""
    card = visit.card(payload.get("card", ""))
    line = next((line for line in card.lines if line.id == payload.get("line")), None) if card else None
    if card is None or line is None or line.span is None:
        return
    if line.id in card.shown:
        views = None
    else:
        views = await _draw(room, card, line.id)
    visit.change_card(card.id, lambda standing: _with_views(standing, line.id, views))
    await room.publish(visit)


def _with_views(card: Card, line_id: str, views: tuple[PageView, ...] | None) -> Card:
    shown = {line: seen for line, seen in card.shown.items() if line != line_id}
    return replace(card, shown=shown if views is None else {**shown, line_id: views})


async def _draw(room: Room, card: Card, line_id: str) -> tuple[PageView, ...]:
    """The pages with the line's sentence marked; none for a letter that flows or a page that cannot be drawn."""
    from ingest.files.draw import draw_page

    span = next(line.span for line in card.lines if line.id == line_id)
    pages = {page.number: page for page in card.letter.pages}
    views: list[PageView] = []
    for place in card.letter.places(span) if span else ():
        page = pages.get(place.page)
        if page is None or not place.boxes:
            continue
        document = card.documents[page.origin.file] if page.origin.file < len(card.documents) else None
        if document is None and page.picture is None:
            continue
        try:
            png = await room.runner.run(draw_page, document, page, place.boxes)
        except Exception as error:
            log.failed("draw_page", error)
            continue
        views.append(PageView(place.page, png))
    return tuple(views)


async def call_wrong(room: Room, visit: Visit, payload: Payload) -> None:
    """Counts a line that the citizen says is wrong: which kind of line, never which words."""
    card = visit.card(payload.get("card", ""))
    line = next((line for line in card.lines if line.id == payload.get("line")), None) if card else None
    if card is None or line is None or line.id in card.wrong:
        return
    room.told_wrong[(line.section.value, line.key)] += 1
    kind = card.facts.kind.value if card.facts else None
    log.happened(
        "line_called_wrong", section=line.section.value, key=line.key, kind=kind, certainty=round(line.certainty, 2)
    )
    visit.put(replace(card, wrong=card.wrong | {line.id}))
    await room.publish(visit)


async def choose_received(room: Room, visit: Visit, payload: Payload) -> None:
    """Recounts the deadlines for how or when the letter came; `day` without a day asks for one."""
    card = visit.card(payload.get("card", ""))
    if card is None:
        return
    how, day = payload.get("how", ""), _day(payload.get("day", ""))
    if how == "day" and day is None:
        visit.put(replace(card, asks_day=True))
    elif how == "day":
        recount(room, visit, card, Received.ON_DATE, day)
    elif how in ("digital", "paper", "unknown"):
        recount(room, visit, card, Received(how), None)
    await room.publish(visit)


def recount(room: Room, visit: Visit, card: Card, how: Received, day: dt.date | None) -> None:
    """Counts the card's deadlines anew."""
    if card.facts is None:
        return
    request = replace(card.request, received=how, received_on=day)
    whole = room.recount(card.letter, card.facts, request, room.municipality)
    visit.put(replace(card, request=request, lines=whole.lines, explanation=whole, asks_day=False))


async def answer_split(room: Room, visit: Visit, payload: Payload) -> None:
    """The citizen said that the pages are one letter, or several."""
    entry_id, reading = payload.get("entry", ""), visit.reading
    asked = any(isinstance(entry, SplitQuestion) and entry.id == entry_id for entry in visit.entries)
    if visit.job is not None or reading is None or not asked:
        return
    visit.drop(entry_id)
    several = payload.get("answer") == "more"
    if several == (len(reading.letters) > 1):
        await room.publish(visit)
        return
    batch = entry_id.removesuffix("-split")
    for card in visit.cards():
        if card.id.startswith(batch):
            visit.drop(card.id)
    await wait_for(start_regrouping(room, visit, reading, Grouping.SEVERAL if several else Grouping.ONE))


async def _is_day(room: Room, visit: Visit, text: str) -> bool:
    """Takes a written day as the answer where one was asked for."""
    from ingest.finders.dates import find_dates

    asking = next((card for card in visit.cards() if card.asks_day), None)
    if asking is None or len(text) > 60:
        return False
    today = room.now().date()
    sent = asking.facts.head.date if asking.facts else None
    found = [mention.date for mention in find_dates(text, sent or today)]
    day = found[0] if found else _day(text)
    if day is not None and (sent or dt.date.min) <= day <= today:
        recount(room, visit, asking, Received.ON_DATE, day)
    else:
        visit.put(Note(new_id(), (Message("page-received-not-then"),)))
    return True


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        return None


ACTIONS: Mapping[str, Callable[[Room, Visit, Payload], Awaitable[None]]] = {
    "where": show_where,
    "wrong": call_wrong,
    "received": choose_received,
    "split": answer_split,
}
"""What each button does."""
