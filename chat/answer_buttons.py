"""A pressed button of an answer in, the visit changed and every open tab told out. Buttons nobody gave do nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from chains.answers import Choice, asked_by
from chains.wording import Wording
from chat.after_buttons import open_or_close
from chat.answer_view import NOT_JUDGED, card_suggestions
from chat.asking import start_asking
from chat.board import refuse_switched_off, switched_off
from chat.buttons import ACTIONS as OF_CARDS
from chat.buttons import Payload, draw_places
from chat.flow import new_id, wait_for
from chat.keeping import choose_keeping, keep_judged
from chat.logs import log
from chat.models import Looking, PageView, Reply, Said
from chat.room import Room
from chat.visits import Visit

ASKING = frozenset({"ask"})
"""Buttons that cost as much as a message."""


async def ask_choice(room: Room, visit: Visit, payload: Payload) -> None:
    """Asks the question of a button, as if it had been written."""
    choice = _choice(visit, payload)
    if choice is None or visit.job is not None:
        return
    off = switched_off(room)
    if off is not None:
        refuse_switched_off(visit, new_id(), off)
        await room.publish(visit)
        return
    reply_id = new_id()
    visit.put(Said(new_id(), choice.asks))
    visit.put(Looking(reply_id))
    task = start_asking(room, visit, asked_by(choice, Wording(visit.language, visit.level)), reply_id)
    await room.publish(visit)
    await wait_for(task)


def _choice(visit: Visit, payload: Payload) -> Choice | None:
    entry_id = payload.get("entry", "")
    what, _, number = payload.get("answer", "").partition("-")
    reply, card = visit.reply(entry_id), visit.card(entry_id)
    offered: Sequence[Choice] = ()
    if reply is not None:
        offered = reply.answer.choices if what == "choice" else reply.answer.suggestions
    elif card is not None:
        offered = card_suggestions(card)
    return offered[int(number)] if number.isdecimal() and int(number) < len(offered) else None


async def judge(room: Room, visit: Visit, payload: Payload) -> None:
    """Counts what the citizen says to "was this right?": by how the answer ended, never which words."""
    reply, said = visit.reply(payload.get("entry", "")), payload.get("answer", "")
    if reply is None or reply.right is not None or said not in ("yes", "no") or reply.answer.ending in NOT_JUDGED:
        return
    right = said == "yes"
    ending, kind = reply.answer.ending.value, reply.answer.kind
    room.judged[ending, kind, right] += 1
    log.happened("answer_judged", ending=ending, kind=kind, right=right)
    visit.put(replace(reply, right=right))
    keep_judged(room, visit, reply.id, right=right)
    await room.publish(visit)


async def show_quoted(room: Room, visit: Visit, payload: Payload) -> None:
    """Shows where in the letter a quoted sentence stands, or hides it again."""
    reply, number = visit.reply(payload.get("entry", "")), payload.get("cite", "")
    if reply is None or not number.isdecimal() or int(number) >= len(reply.answer.citations):
        return
    cite = int(number)
    citation = reply.answer.citations[cite]
    if citation.span is None or citation.letter is None:
        return
    views: tuple[PageView, ...] | None = None
    if cite not in reply.shown:
        card = visit.card(reply.cards[citation.letter])
        views = await draw_places(room, card, citation.span) if card else ()
    standing = visit.reply(reply.id)
    if standing is not None and standing.answer is reply.answer:
        visit.put(_with_views(standing, cite, views))
    await room.publish(visit)


def _with_views(reply: Reply, cite: int, views: tuple[PageView, ...] | None) -> Reply:
    shown = {one: seen for one, seen in reply.shown.items() if one != cite}
    return replace(reply, shown=shown if views is None else {**shown, cite: views})


ACTIONS: Mapping[str, Callable[[Room, Visit, Payload], Awaitable[None]]] = {
    **OF_CARDS,
    "ask": ask_choice,
    "judge": judge,
    "keep": choose_keeping,
    "open": open_or_close,
    "where_quoted": show_quoted,
}
"""What each button on the page does."""
