"""A card that stands and a model in, better cards out: with what else the letter asks for, then in better words.

Whatever the model does, the card that came in stands: a step that falls out is told by a warning, each in its time.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass, replace
from typing import TypeVar

from chains.card.compose import card
from chains.model.models import Model, ModelTrace, Reason, Step
from chains.model.public import public_words
from chains.model.traces import joined
from chains.models import Explanation, Line, Request, Rewording
from ingest.models import Facts, Letter, Warn
from ingest.run import Runner
from municipality import Municipality

log = logging.getLogger(__name__)

R = TypeVar("R")

STEP_SECONDS = 900.0
"""Seconds of one step at most. A configured model keeps its own, shorter time (`MODEL_TIMEOUT`)."""


@dataclass(frozen=True, slots=True)
class Better:
    """What makes a card better: a model, whose session pays, and what making a card needs."""

    model: Model
    runner: Runner
    municipality: Municipality
    session: str = ""
    seconds: float = STEP_SECONDS


def may_be_sent(explanation: Explanation) -> bool:
    """Whether a model is asked about this letter: never about what is no letter, for there is nothing to explain, nor
    about what looks like fraud, whose words nobody should say more nicely."""
    return explanation.facts.is_letter and Warn.SUSPECTED_FRAUD not in explanation.warnings


async def improve(explanation: Explanation, better: Better) -> AsyncIterator[Explanation]:
    """Better cards than `explanation`, in order; the last has the whole trace. None where the letter is not sent."""
    if not may_be_sent(explanation):
        return
    found = await find_more(explanation, better)
    if found.lines != explanation.lines:
        yield found
    yield await reword(found, better)


async def find_more(explanation: Explanation, better: Better) -> Explanation:
    """The card with what a model found besides; what the finders found stays."""
    from chains.model.extraction import improved

    letter, facts, request = explanation.letter, explanation.facts, explanation.request
    public = public_words(better.municipality)
    asking = improved(letter, facts, request, better.model, better.session, public)
    more, trace = await _in_time(asking, Step.EXTRACT, better, facts)
    if more != facts:
        explanation = await _again(letter, more, request, better)
    return told(explanation, trace)


async def reword(explanation: Explanation, better: Better) -> Explanation:
    """The card with a model's words in its own language and level beside those it has in others."""
    from chains.model.rewording import reworded

    public = public_words(better.municipality)
    nothing: tuple[Rewording, ...] = ()
    asking = reworded(explanation, better.model, better.session, public)
    said, trace = await _in_time(asking, Step.WORD, better, nothing)
    request = explanation.request
    others = [one for one in explanation.rewordings if not _fits(one, request)]
    return told(replace(explanation, rewordings=(*others, *said)), trace)


def told(explanation: Explanation, trace: ModelTrace | None) -> Explanation:
    """The card with a step's trace, and with the warnings that the traces so far call for."""
    whole = joined([explanation.trace, trace])
    if whole is None:
        return explanation
    model = {Warn.MODEL_UNAVAILABLE: bool(whole.unavailable), Warn.MODEL_WORDING_REJECTED: _all_rejected(whole)}
    warnings = tuple(warn for warn in Warn if model.get(warn, warn in explanation.warnings))
    return replace(explanation, trace=whole, warnings=warnings)


def carried_over(before: Explanation, now: Explanation) -> Explanation:
    """The same letter counted anew, with the words a model had for lines that say the same as before.

    A line whose day has moved says something else: its words go, for the old day stands in them.
    """
    same = {line.id for line in now.lines if any(_says_the_same(line, other) for other in before.lines)}
    kept = tuple(one for one in before.rewordings if one.line in same)
    return told(replace(now, rewordings=kept), before.trace)


def _says_the_same(line: Line, other: Line) -> bool:
    return line.id == other.id and (line.key, line.arguments, line.details) == (
        other.key,
        other.arguments,
        other.details,
    )


def _fits(rewording: Rewording, request: Request) -> bool:
    return (rewording.language, rewording.level) == (request.language, request.level)


def _all_rejected(trace: ModelTrace) -> bool:
    return trace.rejected.get(Step.WORD, 0) > 0 and trace.accepted.get(Step.WORD, 0) == 0


async def _in_time(
    step: Awaitable[tuple[R, ModelTrace]], what: Step, better: Better, embedded: R
) -> tuple[R, ModelTrace]:
    """What a step came to; the embedded default past its time, or where it failed."""
    try:
        async with asyncio.timeout(better.seconds):
            return await step
    except TimeoutError:
        reason = Reason.SLOW
    except Exception as error:
        log.error("%s failed: %s", what, type(error).__name__)
        reason = Reason.MALFORMED
    return embedded, ModelTrace(better.model.name, unavailable={what: reason})


async def _again(letter: Letter, facts: Facts, request: Request, better: Better) -> Explanation:
    """The letter's card, made by the runner: a long letter must not make everybody else wait."""
    words_only = replace(letter, pages=tuple(replace(page, picture=None) for page in letter.pages))
    whole = await better.runner.run(card, words_only, facts, request, better.municipality)
    return replace(whole, letter=letter, facts=facts)
