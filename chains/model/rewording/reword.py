"""A card and a model in, the model's sentences that code accepts out: one call a letter and language."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence

from chains.model.language.tongues import warm
from chains.model.models import Asked, Model, ModelTrace, ModelUnavailable, Step
from chains.model.rewording.models import Rejection, Reply, Said, Task
from chains.model.rewording.verdict import judge
from chains.model.rewording.worth import tasks
from chains.model.traces import fell_out, stepped
from chains.models import Explanation, Level, Rewording, Section
from chains.prompts import load

TAGS = {Section.MUST: "MUST", Section.MAY: "MAY", Section.CONSEQUENCES: "RESULT", Section.MEANING: "TELLS"}
"""How a line is marked, so that a weak model keeps a duty a duty."""
TOKENS_A_LETTER = 0.9
"""Tokens of a reply for each letter of what is asked, at most: Arabic script costs a weak model one a letter."""
TOKENS_A_LINE = 24


async def reworded(
    explanation: Explanation, model: Model, session: str = "", public: Collection[str] = ()
) -> tuple[tuple[Rewording, ...], ModelTrace]:
    """The accepted rewordings in the card's language and level, and what the model had to do with it.

    Asks once, and not at all where the catalogue says everything well. Never raises ModelUnavailable.
    """
    asked = await asyncio.to_thread(tasks, explanation)
    if not asked:
        return (), ModelTrace(model.name)
    prompt, request = load(Step.WORD), explanation.request
    content = asking(asked, request.language, request.level)
    most = round(TOKENS_A_LETTER * sum(len(task.text) for task in asked)) + TOKENS_A_LINE * (len(asked) + 1)
    warming = asyncio.create_task(asyncio.to_thread(warm, request.language))
    try:
        reply = await model.ask(Asked(prompt, content, Reply, most, session, public))
    except ModelUnavailable as error:
        return (), fell_out(model.name, prompt, error.reason)
    finally:
        await warming
    accepted, rejected = await asyncio.to_thread(judged, asked, reply.value.lines, request.language, request.level)
    return accepted, stepped(model.name, prompt, reply.spent, len(accepted), rejected)


def asking(asked: Sequence[Task], language: str, level: Level) -> str:
    """What is sent: the language by its English name, the level, and each line by its number."""
    head = f"Write in {_english_name(language)} ({language})." + (
        " Very easy: one idea a sentence." if level is Level.EASY else ""
    )
    return "\n".join((head, *(f"{task.number} {TAGS[task.section]}: {task.text}" for task in asked)))


def judged(
    asked: Sequence[Task], said: Sequence[Said], language: str, level: Level
) -> tuple[tuple[Rewording, ...], list[Rejection]]:
    """Each sentence judged on its own; of two for one line neither is taken. A line left out is no fault."""
    by_number = {task.number: task for task in asked}
    numbers = [one.n for one in said]
    accepted: list[Rewording] = []
    rejected: list[Rejection] = []
    for one in said:
        task = by_number.get(one.n)
        verdict: Rewording | Rejection
        if task is None:
            verdict = Rejection.UNKNOWN_LINE
        elif numbers.count(one.n) > 1:
            verdict = Rejection.TWICE
        else:
            verdict = judge(task, one.text, language, level)
        if isinstance(verdict, Rewording):
            accepted.append(verdict)
        else:
            rejected.append(verdict)
    return tuple(accepted), rejected


def _english_name(language: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language).english_name or language
    except (UnknownLocaleError, ValueError):
        return language
