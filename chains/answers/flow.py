"""A question in, the events of answering it out: one flow for the page, the command line and the tests."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import TYPE_CHECKING

from chains.answers.from_guidance import Asking
from chains.answers.guidance import Guidance
from chains.answers.models import Answer, Answered, AnswerEvent, AnswerReady, Question, Searching, SentenceReady
from chains.answers.screen.models import Class
from chains.answers.steps import (
    At,
    Step,
    crisis,
    finished,
    from_the_guidance,
    from_the_letter,
    greeting,
    not_received,
    out_of_scope,
    own_case,
    pasted_letter,
    which_letter,
    word,
)
from chains.answers.understand import Understood, understand
from knowledge.embedding.bundled import Bundled
from knowledge.embedding.models import Embedder
from knowledge.embedding.remembering import Remembering
from knowledge.errors import KnowledgeError
from municipality import Municipality

if TYPE_CHECKING:
    from chains.model.models import Model

log = logging.getLogger(__name__)

STEPS: tuple[Step, ...] = (
    crisis,  # numbers first, then what the pages say
    pasted_letter,
    not_received,
    out_of_scope,
    own_case,
    greeting,  # and whatever is too vague: one clarifying question
    word,
    from_the_letter,
    which_letter,
    from_the_guidance,  # or the word that the pages do not say it, and whom to call
)
"""Tried in order; the first that has an answer gives it."""


async def answer(
    question: Question,
    guidance: Guidance,
    municipality: Municipality,
    model: Model | None = None,
    session: str = "",
) -> AsyncIterator[AnswerEvent]:
    """Understand the question, go through the steps, give the answer sentence by sentence.

    What takes long (embedding, searching) runs in a thread. Where no guidance can be opened, the letter, the glossary
    and the municipality's numbers still answer. With a `model`, the answer stands first as it is (`AnswerReady`); then
    what the model makes of it. `session` is whose budget pays.
    """
    began = time.monotonic()
    seen = await asyncio.to_thread(understand, question)
    understood = time.monotonic()
    yield Searching()
    made = await asyncio.to_thread(compose, question, seen, guidance, municipality)
    seconds = {"understand": understood - began, "answer": time.monotonic() - understood}
    if model is not None:
        from chains.model.composing import composed

        yield AnswerReady(made)
        asked = time.monotonic()
        made, trace = await composed(question, seen, made, municipality, guidance, model, session)
        made = replace(made, trace=trace)
        seconds["compose"] = time.monotonic() - asked
    for sentence in made.sentences:
        yield SentenceReady(sentence, made.citations)
    yield Answered(made, seconds)


def compose(question: Question, seen: Understood, guidance: Guidance, municipality: Municipality) -> Answer:
    """The first step's answer, finished with what every answer has.

    Guidance that cannot be opened or searched is no reason to leave a citizen without a word.
    """
    from knowledge.editions.numbers import with_numbers

    try:
        with guidance.index() as index:
            embedder = _remembering(guidance.embedder, seen)
            asking = Asking(index, embedder, seen.text, seen.language, way=seen.way is Class.NOT_RECEIVED)
            local = with_numbers(municipality, index.editorial.numbers)
            return _stepped(At(question, seen, asking, local))
    except KnowledgeError as error:
        log.error("answering without guidance: %s", error.code)
        return _stepped(At(question, seen, None, municipality))


def _remembering(embedder: Embedder, seen: Understood) -> Remembering:
    """The model, knowing what the screen read with the bundled one."""
    own = seen.vector is not None and embedder.name == Bundled().name
    return Remembering(embedder, {seen.text: seen.vector} if own and seen.vector is not None else None)


def _stepped(at: At) -> Answer:
    return finished(at, next(made for step in STEPS if (made := step(at)) is not None))
