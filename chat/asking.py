"""A question of a visit in, its answer standing on the page out.

Free of Chainlit: tabs are told through the room. Questions live in the visit's memory and go nowhere else.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from dataclasses import replace

from chains.answers.models import Answer, Answered, AnswerEvent, AnswerReady, Ending, Question, Turn
from chains.models import Message
from chat.board import tell_asked
from chat.keeping import keep_answer
from chat.logs import log
from chat.models import Card, CrisisHelp, Looking, Note, Reply, Tone
from chat.room import Room
from chat.visits import Visit

TURNS = 6
"""Questions back that a follow-up may lean on."""

LONGEST = 45.0
"""Seconds that an answer may take, waiting for its turn included."""


def start_asking(room: Room, visit: Visit, text: str, reply_id: str) -> asyncio.Task[None]:
    """Begins to answer in the background; what stands under `reply_id` gives way to the answer."""
    return _start(visit, _answer(room, visit, text, reply_id))


def start_renewing(room: Room, visit: Visit, stale: Callable[[Reply], bool]) -> None:
    """Begins to answer anew what was asked before something changed: the reader's language, the day a letter came."""
    if any(stale(reply) for reply in visit.replies()):
        _start(visit, _renew(room, visit, stale))


def renew_worded(room: Room, visit: Visit) -> None:
    """Begins to answer anew what was answered in another language than is read now, or, by a model, at another level:
    what the catalogue says is worded at any level without asking anew."""
    written = room.model_for(visit) is not None
    start_renewing(
        room,
        visit,
        lambda reply: (
            reply.question.language != visit.language or (written and reply.question.level is not visit.level)
        ),
    )


def _start(visit: Visit, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
    task = asyncio.create_task(work)
    visit.asking.add(task)
    task.add_done_callback(visit.asking.discard)
    return task


async def _answer(room: Room, visit: Visit, text: str, reply_id: str) -> None:
    began = time.monotonic()
    try:
        async with asyncio.timeout(LONGEST), contextlib.AsyncExitStack() as asked:
            async with visit.in_turn:
                cards, question = _question(room, visit, text)
                answers = await asked.enter_async_context(contextlib.aclosing(_answers(room, visit, question)))
                event = await anext(answers)
                made, took = event.answer, {"whole": time.monotonic() - began}
                _place(visit, Reply(reply_id, question, made, cards))
            log.happened(
                "question_answered",
                ending=made.ending.value,
                kind=made.kind,
                characters=len(text),
                letters=len(cards),
                language=visit.language,
                seconds=round(time.monotonic() - began, 2),
            )
            keep_answer(room, visit, Reply(reply_id, question, made, cards), {**event.seconds, **took})
            await room.publish(visit)
            tell_asked(room, visit, cards)
            async for (
                better
            ) in answers:  # the answer stands, and the next question has its turn, while a model is asked
                if _exchange(visit, reply_id, question, better.answer):
                    took["model"] = time.monotonic() - began
                    reply = Reply(reply_id, question, better.answer, cards)
                    keep_answer(room, visit, reply, {**better.seconds, **took})
    except asyncio.CancelledError:
        _drop_looking(visit, reply_id)
        raise
    except Exception as error:
        log.failed("answering", error)
        if _drop_looking(visit, reply_id):
            visit.put(Note(reply_id, (Message("page-failed"),), Tone.TROUBLE, whom_to_call=True))
    await room.publish(visit)


def _place(visit: Visit, reply: Reply) -> None:
    """Puts the answer where the question waits for it. The numbers to call, once shown, give way to an answer that
    has them too, and to no other."""
    shown = next((entry for entry in visit.entries if entry.id == reply.id), None)
    if not isinstance(shown, CrisisHelp) or reply.answer.ending is Ending.CRISIS:
        visit.put(reply)


def _drop_looking(visit: Visit, reply_id: str) -> bool:
    """Takes the word away that the page looks; whether it stood there."""
    waits = any(isinstance(entry, Looking) and entry.id == reply_id for entry in visit.entries)
    if waits:
        visit.drop(reply_id)
    return waits


def _question(room: Room, visit: Visit, text: str) -> tuple[tuple[str, ...], Question]:
    """The question with the letters in hand (and their cards), and with what was asked since the newest of them."""
    cards = [card for card in visit.cards() if card.explanation is not None]
    letters = tuple(card.explanation for card in cards if card.explanation is not None)
    newest = max((place for place, entry in enumerate(visit.entries) if isinstance(entry, Card)), default=0)
    before = [entry for entry in visit.entries[newest:] if isinstance(entry, Reply)]
    history = tuple(Turn(reply.question.text, reply.answer) for reply in before[-TURNS:])
    asked = Question(text, visit.language, room.now().date(), visit.level, letters, history)
    return tuple(card.id for card in cards), asked


async def _answers(room: Room, visit: Visit, question: Question) -> AsyncGenerator[Answered, None]:
    """The answer; then, where a model is asked, what that made of it."""
    model = room.model_for(visit)
    events = room.answers(question) if model is None else room.answers(question, model, visit.id)
    async with room.at_once:
        first = await _next(events)
    yield first if isinstance(first, Answered) else Answered(first.answer)
    if isinstance(first, AnswerReady):
        better = await _next(events)
        room.traced(better.answer.trace)
        yield better if isinstance(better, Answered) else Answered(better.answer)


async def _next(events: AsyncIterator[AnswerEvent]) -> AnswerReady | Answered:
    async for event in events:
        if isinstance(event, AnswerReady | Answered):
            return event
    raise RuntimeError("the flow ended without an answer")


def _exchange(visit: Visit, reply_id: str, question: Question, made: Answer) -> bool:
    """Sets a better answer in the place of the one to the same question; where a quote stands stays shown. Whether that
    still stood."""
    standing = visit.reply(reply_id)
    if standing is None or standing.question is not question:
        return False
    before, now = standing.answer.citations, made.citations
    same = [one.span for one in before] == [one.span for one in now[: len(before)]]
    visit.put(replace(standing, answer=made, shown=standing.shown if same else {}))
    return True


async def _renew(room: Room, visit: Visit, stale: Callable[[Reply], bool]) -> None:
    """Answers again, newest first; what cannot be answered again stays as it is."""
    for reply in reversed([one for one in visit.replies() if stale(one)]):
        question = _asked_now(visit, reply)
        try:
            async with asyncio.timeout(LONGEST), contextlib.aclosing(_answers(room, visit, question)) as answers:
                async for event in answers:
                    standing = visit.reply(reply.id)
                    if standing is not None:
                        visit.put(replace(standing, question=question))
                    if _exchange(visit, reply.id, question, event.answer):
                        keep_answer(room, visit, replace(reply, question=question, answer=event.answer), event.seconds)
        except Exception as error:
            log.failed("answering_anew", error)
    await room.publish(visit)


def _asked_now(visit: Visit, reply: Reply) -> Question:
    """The question of an answer as it would be asked now: in today's language and level, of the cards as they stand."""
    letters = []
    for card_id, before in zip(reply.cards, reply.question.letters, strict=True):
        card = visit.card(card_id)
        letters.append(card.explanation if card and card.explanation else before)
    return replace(reply.question, language=visit.language, level=visit.level, letters=tuple(letters))
