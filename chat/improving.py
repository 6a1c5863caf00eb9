"""A visit's cards in, the same cards with what a model found and in its better words out, in the background.

The cards stand, and can be asked about, all the while; what comes is set in quietly. A letter is sent once, and asked
to be worded once in each language and level.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

from chains.card.improve import Better, carried_over, find_more, may_be_sent, reword, told
from chains.model.models import ModelTrace, Reason, Step
from chains.models import Explanation, Level
from chat.counting import count
from chat.keeping import keep_card
from chat.logs import log
from chat.models import Card
from chat.own_words import in_own_words
from chat.room import Room
from chat.visits import Visit

PASSING = frozenset({Reason.DOWN, Reason.SLOW, Reason.BUSY, Reason.BROKEN})
"""Why a card was not worded that may be over when its citizen comes back: then it is asked once more."""


def start_improving(room: Room, visit: Visit) -> None:
    """Begins to make the visit's cards better, where a model may be asked and has not been."""
    if room.model_for(visit) is None or not any(_wants(visit, card) for card in visit.cards()):
        return
    task = asyncio.create_task(_improve_all(room, visit))
    visit.improving.add(task)
    task.add_done_callback(visit.improving.discard)


def stop_improving(visit: Visit) -> None:
    """Ends what is under way; the cards stand as they are."""
    for task in visit.improving:
        task.cancel()


async def _improve_all(room: Room, visit: Visit) -> None:
    async with visit.one_improver:
        for card in visit.cards():
            try:
                await _improve(room, visit, card.id)
            except Exception as error:
                log.failed("improving", error)


def _wants(visit: Visit, card: Card) -> bool:
    """Whether there is something to ask about a card: what else it says, or its words as they are read now."""
    whole = card.explanation
    return whole is not None and may_be_sent(whole) and (whole.trace is None or _read(visit) not in card.worded)


def _read(visit: Visit) -> tuple[str, Level]:
    """The language and level that are read now."""
    return visit.language, visit.level


async def _improve(room: Room, visit: Visit, card_id: str) -> None:
    """What else the letter asks for, then better words; each set in as it comes."""
    card, model = visit.card(card_id), room.model_for(visit)
    if card is None or card.explanation is None or model is None or not _wants(visit, card):
        return
    began, better = time.monotonic(), Better(model, room.runner, room.local, visit.id)
    before = card.explanation
    if before.trace is None:
        more = await find_more(before, better)
        _tell(room, more.trace, time.monotonic() - began)
        await _set_in(room, visit, card_id, before, more)
    standing, read = visit.card(card_id), _read(visit)
    if standing is not None and standing.explanation is not None and read not in standing.worded:
        whole = standing.explanation
        asked = replace(whole, request=replace(whole.request, language=read[0], level=read[1]), trace=None)
        worded = await reword(asked, better)
        _tell(room, worded.trace, time.monotonic() - began)
        made = told(replace(worded, request=whole.request, trace=whole.trace), worded.trace)
        passing = worded.trace is not None and worded.trace.unavailable.get(Step.WORD) in PASSING
        await _set_in(room, visit, card_id, whole, made, None if passing else read)


async def _set_in(
    room: Room,
    visit: Visit,
    card_id: str,
    before: Explanation,
    made: Explanation,
    worded: tuple[str, Level] | None = None,
) -> None:
    """Sets in what a model made of the card `before`; where that was counted anew meanwhile, what still fits it."""
    while (card := visit.card(card_id)) is not None and card.explanation is not None:
        whole = made
        if card.explanation is not before:
            anew = await count(room, card.letter, made.facts, card.request)
            whole = told(carried_over(made, anew), None)
        whole = await in_own_words(room, whole)
        if visit.card(card_id) is not card:
            continue  # changed once more while it was counted
        asked = card.worded | {worded} if worded else card.worded
        better = replace(card, facts=whole.facts, lines=whole.lines, explanation=whole, worded=asked)
        visit.put(better)
        keep_card(room, visit, better)
        return await room.publish(visit)
    return None


def _tell(room: Room, trace: ModelTrace | None, seconds: float) -> None:
    """Counts and logs what a model had to do with a card: numbers and reasons."""
    room.traced(trace)
    if trace is None:
        return
    log.happened(
        "card_improved",
        steps=" ".join(trace.prompts),
        accepted=sum(trace.accepted.values()),
        rejected=sum(trace.rejected.values()),
        unavailable=" ".join(dict.fromkeys(trace.unavailable.values())),
        seconds=round(seconds, 2),
    )
