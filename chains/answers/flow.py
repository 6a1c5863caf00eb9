"""A question in, the events of answering it out: one flow for the page, the command line and the tests."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator

from chains.answers.from_guidance import Asking
from chains.answers.guidance import Guidance
from chains.answers.models import Answer, Answered, AnswerEvent, Question, Searching, SentenceReady
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
from knowledge.errors import KnowledgeError
from municipality import Municipality

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


async def answer(question: Question, guidance: Guidance, municipality: Municipality) -> AsyncIterator[AnswerEvent]:
    """Understand the question, go through the steps, give the answer sentence by sentence.

    What takes long (embedding, searching) runs in a thread. Where no guidance can be opened, the letter, the glossary
    and the municipality's numbers still answer.
    """
    began = time.monotonic()
    seen = await asyncio.to_thread(understand, question)
    understood = time.monotonic()
    yield Searching()
    made = await asyncio.to_thread(compose, question, seen, guidance, municipality)
    seconds = {"understand": understood - began, "answer": time.monotonic() - understood}
    for sentence in made.sentences:
        yield SentenceReady(sentence, made.citations)
    yield Answered(made, seconds)


def compose(question: Question, seen: Understood, guidance: Guidance, municipality: Municipality) -> Answer:
    """The first step's answer, finished with what every answer has.

    Guidance that cannot be opened or searched is no reason to leave a citizen without a word.
    """
    try:
        with guidance.index() as index:
            asking = Asking(index, guidance.embedder, seen.text, seen.language, way=seen.way is Class.NOT_RECEIVED)
            return _stepped(At(question, seen, asking, municipality))
    except KnowledgeError as error:
        log.error("answering without guidance: %s", error.code)
        return _stepped(At(question, seen, None, municipality))


def _stepped(at: At) -> Answer:
    return finished(at, next(made for step in STEPS if (made := step(at)) is not None))
