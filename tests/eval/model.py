"""`make eval MODEL=…`: golden letters and questions as Brevklar explains and answers them alone, with the model, and by the
plain recipe around it.

The endpoint is the configured one (`MODEL`, `OPENAI_BASE_URL`, …). Replies are kept under `build/` by what was asked, so
a run after a change of code asks nothing twice; tokens and seconds are those of the first time. Each letter's words are a
perfect reader's, so that the model path is measured and not the reading.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from typing import Any

from chains.card import card, contract
from chains.card.improve import Better, improve
from chains.model.endpoint import load_model
from chains.model.models import Model, ModelTrace, Spent
from chains.models import DANISH, Explanation
from chains.wording import Wording
from ingest.run import InlineRunner
from knowledge.editions.handle import KnowledgeBase
from municipality import load_municipality
from tests.chains.lix import lix
from tests.eval import model_questions
from tests.eval.demo_edition import demo_edition
from tests.eval.model_extract import KEPT, Case, Kept, cases
from tests.eval.model_recipe import explained
from tests.eval.score import Marked, figures, mark
from tests.eval.told import Told
from tests.letters.golden import OPEN, load_golden

Json = dict[str, Any]
FIELDS = ("duties", "deadlines", "rights", "kind", "amounts", "appointments")
DECIDED = frozenset({"decision_grant", "decision_refusal", "decision_change", "order"})
EXIT_USAGE = 64


@dataclass(frozen=True, slots=True)
class Ran:
    """One letter, one way: its marks, the sentences it shows, what the model had to do with it, and the seconds."""

    marked: Marked
    sentences: tuple[str, ...]
    decided_when_not: bool
    spent: Spent = field(default_factory=Spent)
    trace: ModelTrace | None = None
    own: float = 0.0
    other: str = ""
    """The language of a model's own words, where that is not the one asked for."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures; 0 whatever they are, 64 without a model."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.model", description=__doc__)
    parser.add_argument("--part", choices=list(OPEN), default="opened_second", help="letters (default opened_second)")
    parser.add_argument("--every", type=int, default=1, help="every so many of them")
    parser.add_argument("--language", default=DANISH, help="language of the cards (default da)")
    parser.add_argument("--no-recipe", action="store_true", help="leave the plain recipe out")
    parser.add_argument("--no-letters", action="store_true", help="leave the letters out")
    parser.add_argument("--questions", type=int, default=8, help="so many questions too (default 8; 0 for none)")
    parser.add_argument("--languages", default="en,pl", help="of the questions, in turn (default en,pl)")
    options = parser.parse_args(arguments)
    endpoint = load_model()
    if endpoint is None:
        print("MODEL is not set: there is no endpoint to ask", file=sys.stderr)
        return EXIT_USAGE
    with demo_edition() if options.questions else nullcontext() as base:
        asyncio.run(_told_all(options, Kept(endpoint, KEPT), base))
    return 0


async def _told_all(options: argparse.Namespace, model: Model, base: KnowledgeBase | None) -> None:
    recipe = not options.no_recipe
    if not options.no_letters:
        chosen = list(cases(load_golden(OPEN[options.part])))[:: options.every]
        ways = await _all(chosen, model, options.language, recipe=recipe)
        print(f"{len(chosen)} letters ({options.part}), cards in {options.language}, model {model.name}\n")
        for name, ran in ways.items():
            print("\n".join(_told(name, ran)), end="\n\n")
        print("\n".join(_lost(ways["embedded"], ways["model"])))
        print("\n".join(_beside(ways)), flush=True)
    if base is not None:
        languages = options.languages.split(",")
        answers = await model_questions.answered_each_way(base, model, options.questions, languages, recipe=recipe)
        count = len(answers["embedded"])
        print(f"\n{count} questions ({model_questions.PART}), in {options.languages}, model {model.name}\n")
        for name, replies in answers.items():
            print("\n".join(model_questions.told(name, replies, answers["embedded"])), end="\n\n")


async def _all(chosen: Sequence[Case], model: Model, language: str, *, recipe: bool) -> dict[str, list[Ran]]:
    ways: dict[str, list[Ran]] = {"embedded": [], "model": []}
    for number, case in enumerate(chosen, 1):
        print(f"\r{number} of {len(chosen)}", end="", file=sys.stderr, flush=True)
        embedded = _embedded(case, language)
        ways["embedded"].append(_ran(case, embedded, language))
        ways["model"].append(await _with_model(case, embedded, model, language))
        if recipe:
            output, spent = await explained(case.letter.text, case.request.today, model)
            other = model_questions.other_language(" ".join(output["meaning"]), DANISH)  # it is asked for Danish alone
            ways.setdefault("recipe", []).append(replace(_judged(case, output), spent=spent, other=other))
    print(file=sys.stderr)
    return ways


def _embedded(case: Case, language: str) -> Explanation:
    return card(case.letter, case.facts, replace(case.request, language=language), load_municipality())


async def _with_model(case: Case, embedded: Explanation, model: Model, language: str) -> Ran:
    better = embedded
    started = time.perf_counter()
    async for one in improve(embedded, Better(model, InlineRunner(), load_municipality())):
        better = one
    waited = time.perf_counter() - started
    made = _ran(case, better, language)
    spent = better.trace.spent.values() if better.trace else ()
    total = Spent(
        sum(one.tokens_in for one in spent), sum(one.tokens_out for one in spent), sum(one.seconds for one in spent)
    )
    words = " ".join(part for one in better.rewordings for part in one.parts if isinstance(part, str))
    other = model_questions.other_language(words, language)
    return replace(made, spent=total, trace=better.trace, own=waited, other=other)


def _ran(case: Case, explanation: Explanation, language: str) -> Ran:
    return _judged(case, contract([explanation], Wording(language), 0.0))


def _judged(case: Case, output: Json) -> Ran:
    gold = case.golden.letters[0]
    kinds = gold.get("kind", ())
    right = {kinds} if isinstance(kinds, str) else set(kinds)
    sentences = [*output.get("meaning", ()), *(one["text"] for one in output.get("actions", ()))]
    return Ran(
        mark(Told(case.golden, gold, case.letter.text, output, 0.0)),
        tuple(one for one in sentences if one),
        output.get("kind") in DECIDED and bool(right) and not right & DECIDED,
    )


def _told(name: str, ran: Sequence[Ran]) -> Iterator[str]:
    found = figures([one.marked for one in ran])
    yield f"{name}"
    for what in FIELDS:
        one = found[what]
        yield (
            f"  {what:13} recall {one.recall:.3f} ({one.found}/{one.expected})  precision {one.precision:.3f} "
            f"({one.invented} wrong)"
        )
    invented = sum(len(one.marked.truth.invented) for one in ran)
    loose = sum(len(one.marked.truth.loose) for one in ran)
    decided = sum(one.decided_when_not for one in ran)
    wrong = sum(bool(one.other) for one in ran)
    yield (
        f"  invented values {invented}; quotes not in the letter {loose}; decided when not {decided}; "
        f"in the wrong language {wrong}"
    )
    readable = [lix(sentence) for one in ran for sentence in one.sentences]
    yield f"  median LIX of its sentences {statistics.median(readable):.1f} ({len(readable)} sentences)"
    asked = [one.spent for one in ran if one.spent.tokens_in]
    if asked:
        tokens = sum(one.tokens_in + one.tokens_out for one in asked)
        waited = sum(one.seconds for one in asked)
        yield (
            f"  tokens a letter {tokens / len(ran):.0f} ({sum(one.tokens_in for one in asked) / len(ran):.0f} in, "
            f"{sum(one.tokens_out for one in asked) / len(ran):.0f} out); seconds of waiting a letter {waited / len(ran):.1f}"
        )
    traces = [one.trace for one in ran if one.trace]
    if traces:
        for what in ("accepted", "rejected", "reasons", "unavailable"):
            counts: Counter[str] = Counter()
            for trace in traces:
                for key, value in getattr(trace, what).items():
                    counts[f"{key}: {value}" if what == "unavailable" else str(key)] += (
                        1 if what == "unavailable" else value
                    )
            if counts:
                yield f"  {what}: " + ", ".join(f"{key} {count}" for key, count in counts.most_common())


def _beside(ways: dict[str, list[Ran]]) -> Iterator[str]:
    """What the model path costs, as a share of what the plain recipe does."""
    cost = {name: sum(one.spent.tokens_in + one.spent.tokens_out for one in ran) for name, ran in ways.items()}
    if cost.get("recipe"):
        yield f"tokens: {cost['model'] / cost['recipe']:.2f} of the plain recipe's"


def _lost(before: Sequence[Ran], after: Sequence[Ran]) -> Iterator[str]:
    """What the embedded card had right and the model's has not, and what the model's has wrong besides."""
    lost, wrong, gained = [], [], []
    for one, other in zip(before, after, strict=True):
        for part, was in one.marked.verdict.parts.items():
            now = other.marked.verdict.parts[part]
            lost += [f"{one.marked.name} {part} {name}" for name in was.found if name not in now.found]
            gained += [f"{one.marked.name} {part} {name}" for name in now.found if name not in was.found]
            wrong += [f"{one.marked.name} {part} {name}" for name in now.invented if name not in was.invented]
    yield f"with the model: gained {len(gained)}, lost {len(lost)}, wrong besides {len(wrong)}"


if __name__ == "__main__":
    os.environ.setdefault("MODEL_TIMEOUT", "600")
    raise SystemExit(main())
