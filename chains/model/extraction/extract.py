"""A letter, its facts and a model in, the facts with what code could confirm of the model's proposals out.

Ask about the few sentences where an answer can count, judge each proposal, add what was accepted, lower what is
disputed. No fact of a finder is removed or gets another value; where nothing comes back, the facts stand as they are.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from chains.model.extraction.asking import question
from chains.model.extraction.days import day_fault
from chains.model.extraction.judging import BELOW_THE_LINE, judge
from chains.model.extraction.look import Look, look_at
from chains.model.extraction.models import (
    DIFFERS,
    MOST_ITEMS,
    Accepted,
    Disputed,
    Judgement,
    Proposed,
    Said,
    Sort,
    Wrong,
)
from chains.model.models import Asked, Model, ModelTrace, ModelUnavailable, Spent, Step
from chains.model.traces import fell_out, stepped
from chains.models import Request
from chains.prompts import load
from ingest.finders.certainty import model as certainties
from ingest.finders.words import forget
from ingest.models import Action, Consequence, Fact, Facts, Letter, Warn

MOST_DISPUTED = 3
"""A model that disputes more than one in so many of the finders' actions (and more than two) is the one in error."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a whole reply: the facts, how much was accepted or disputed, and why the rest was not."""

    facts: Facts
    accepted: int
    rejected: tuple[Wrong, ...]


async def improved(
    letter: Letter, facts: Facts, request: Request, model: Model, session: str = "", public: Collection[str] = ()
) -> tuple[Facts, ModelTrace]:
    """The facts with what the model found in the letter and code confirmed, and what it had to do with them.

    Never raises ModelUnavailable: the facts then stand as they were. Nothing is asked about what is no letter or may be
    fraud, nor where no answer could count.
    """
    prompt = load(Step.EXTRACT)
    if not facts.is_letter or Warn.SUSPECTED_FRAUD in facts.warnings:
        return facts, stepped(model.name, prompt, Spent(), 0, ())
    try:
        look = await asyncio.to_thread(look_at, letter, facts, request.today)
        asked = await asyncio.to_thread(question, look)
        if not asked.asked:
            return facts, stepped(model.name, prompt, Spent(), 0, ())
        reply = await model.ask(Asked(prompt, asked.content, Proposed, asked.most_tokens, session, public))
        told = await asyncio.to_thread(judged, look, reply.value, asked.asked)
    except ModelUnavailable as error:
        return facts, fell_out(model.name, prompt, error.reason)
    finally:
        forget()
    return told.facts, stepped(model.name, prompt, reply.spent, told.accepted, told.rejected)


def judged(look: Look, proposed: Proposed, asked: Sequence[int]) -> Judged:
    """A reply judged item by item and joined to the facts. Pure."""
    verdicts = list(_verdicts(look, proposed, asked))
    wrong = [one for one in verdicts if isinstance(one, Wrong)]
    new = _once(one.fact for one in verdicts if isinstance(one, Accepted))
    disputed = {one.action for one in verdicts if isinstance(one, Disputed)}
    if len(disputed) > max(2, len(look.facts.actions) // MOST_DISPUTED):
        wrong += [Wrong.UNRELIABLE] * len(disputed)
        disputed = set()
    accepted = len(new) + len(disputed)
    return Judged(_joined(look.facts, new, disputed), accepted, tuple(wrong))


def _verdicts(look: Look, proposed: Proposed, asked: Sequence[int]) -> Iterator[Judgement]:
    sorts = ((Sort.DUTY, proposed.duties), (Sort.CHOICE, proposed.choices), (Sort.CONSEQUENCE, proposed.consequences))
    for sort, items in sorts:
        seen: set[tuple[int, str]] = set()
        for item in items[:MOST_ITEMS]:
            if (item.n, item.q) not in seen:
                yield from _verdict(look, sort, item, asked)
            seen.add((item.n, item.q))
        yield from (Wrong.TOO_MANY for _ in items[MOST_ITEMS:])


def _verdict(look: Look, sort: Sort, item: Said, asked: Sequence[int]) -> Iterator[Judgement]:
    yield judge(look, sort, item, asked)
    if sort is Sort.DUTY and (fault := day_fault(look, item, asked)):
        yield fault


def _once(found: Iterable[Fact[Action] | Fact[Consequence]]) -> list[Fact[Action] | Fact[Consequence]]:
    """Each fact once: two quotes of one sentence point at the same."""
    kept: dict[object, Fact[Action] | Fact[Consequence]] = {}
    for fact in found:
        kept.setdefault(fact.value.verb if isinstance(fact.value, Action) else fact.span, fact)
    return list(kept.values())


def _joined(facts: Facts, new: Sequence[Fact[Action] | Fact[Consequence]], disputed: Collection[int]) -> Facts:
    """The facts with the new ones in the letter's order, and the disputed ones below the line."""
    below = round(certainties().line - BELOW_THE_LINE, 3)
    own = [
        replace(fact, certainty=min(fact.certainty, below), doubt=DIFFERS) if index in disputed else fact
        for index, fact in enumerate(facts.actions)
    ]
    actions = [*own, *(fact for fact in new if isinstance(fact.value, Action))]
    consequences = [*facts.consequences, *(fact for fact in new if isinstance(fact.value, Consequence))]
    return replace(
        facts,
        actions=tuple(sorted(actions, key=lambda fact: fact.span.start)),
        consequences=tuple(sorted(consequences, key=lambda fact: fact.span.start)),
    )
