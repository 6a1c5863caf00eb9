"""A pressed button in, the visit changed and every open tab told out. Buttons nobody gave do nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from chains.card.improve import carried_over
from chains.models import Received
from chat.asking import start_renewing
from chat.board import tell_wrong
from chat.counting import count
from chat.flow import start_regrouping, wait_for
from chat.improving import start_improving, stop_improving
from chat.keeping import keep_judged, line_code
from chat.logs import log
from chat.models import Card, PageView, SplitQuestion
from chat.room import Room
from chat.visits import Visit
from ingest.models import Span
from ingest.text.split import Grouping

Payload = Mapping[str, str]


async def show_where(room: Room, visit: Visit, payload: Payload) -> None:
    """Shows where in the letter a line's sentence stands, or hides it again."""
    card = visit.card(payload.get("card", ""))
    line = next((line for line in card.lines if line.id == payload.get("line")), None) if card else None
    if card is None or line is None or line.span is None:
        return
    if line.id in card.shown:
        views = None
    else:
        views = await draw_places(room, card, line.span)
    visit.change_card(card.id, lambda standing: _with_views(standing, line.id, views))
    await room.publish(visit)


def _with_views(card: Card, line_id: str, views: tuple[PageView, ...] | None) -> Card:
    shown = {line: seen for line, seen in card.shown.items() if line != line_id}
    return replace(card, shown=shown if views is None else {**shown, line_id: views})


async def draw_places(room: Room, card: Card, span: Span) -> tuple[PageView, ...]:
    """The pages of a card's letter with the words at `span` marked; none for a letter that flows, or a page that cannot
    be drawn."""
    from ingest.files.draw import draw_page

    pages = {page.number: page for page in card.letter.pages}
    views: list[PageView] = []
    for place in card.letter.places(span):
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
    keep_judged(room, visit, card.id, right=False, line=line_code(card, line.id))
    await room.publish(visit)
    await tell_wrong(room, visit, card, line)


async def choose_received(room: Room, visit: Visit, payload: Payload) -> None:
    """Recounts the deadlines for how or when the letter came; `day` without a day asks for one."""
    card = visit.card(payload.get("card", ""))
    if card is None:
        return
    how, day = payload.get("how", ""), day_of(payload.get("day", ""))
    if how == "day" and can_have_come(room, card, day):
        await recount(room, visit, card, Received.ON_DATE, day)
    elif how == "day":
        visit.put(replace(card, asks_day=True))
    elif how in ("digital", "paper", "unknown"):
        await recount(room, visit, card, Received(how), None)
    await room.publish(visit)


def can_have_come(room: Room, card: Card, day: dt.date | None) -> bool:
    """Whether the letter can have come on a day: from the day it was written until today."""
    written = card.facts.head.date if card.facts else None
    return day is not None and (written or dt.date.min) <= day <= room.now().date()


async def recount(room: Room, visit: Visit, card: Card, how: Received, day: dt.date | None) -> None:
    """Counts the card's deadlines anew."""
    if card.facts is None or card.explanation is None:
        return
    request = replace(card.request, received=how, received_on=day)
    whole = carried_over(card.explanation, await count(room, card.letter, card.facts, request))
    visit.change_card(
        card.id,
        lambda standing: replace(standing, request=request, lines=whole.lines, explanation=whole, asks_day=False),
    )
    start_renewing(room, visit, lambda reply: card.id in reply.cards)  # an answer must not name the day of before


async def answer_split(room: Room, visit: Visit, payload: Payload) -> None:
    """The citizen said that the pages are one letter, or several."""
    asked = [
        entry for entry in visit.entries if isinstance(entry, SplitQuestion) and entry.id == payload.get("entry", "")
    ]
    if visit.job is not None or not asked:
        return
    question, several = asked[0], payload.get("answer") == "more"
    visit.drop(question.id)
    if several == (len(question.reading.letters) > 1):
        await room.publish(visit)
        return
    batch = question.id.removesuffix("-split")
    for card in visit.cards():
        if card.id.startswith(batch):
            visit.drop(card.id)
    await wait_for(start_regrouping(room, visit, question.reading, Grouping.SEVERAL if several else Grouping.ONE))


async def choose_model(room: Room, visit: Visit, payload: Payload) -> None:
    """The citizen says no to the language model, or yes again; from then on it is not asked, or is."""
    answer = payload.get("answer", "")
    if room.model is None or answer not in ("yes", "no"):
        return
    visit.model = answer == "yes"
    if visit.model:
        start_improving(room, visit)
    else:
        stop_improving(visit)
    log.happened("model_chosen", wanted=visit.model)
    await room.publish(visit)


def day_of(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        return None


ACTIONS: Mapping[str, Callable[[Room, Visit, Payload], Awaitable[None]]] = {
    "where": show_where,
    "wrong": call_wrong,
    "received": choose_received,
    "split": answer_split,
    "model": choose_model,
}
"""What each button of a card does."""
