"""`python -m tests.eval.model_extract`: how right the facts are with a model's proposals beside the embedded ones.

Four runs on golden letters, words read by a perfect reader: `embedded` (no model), `oracle` (a perfect model: the gold's
own quotes are proposed, with their deadlines' words), `hostile` (every sentence of the letter proposed as a duty, a choice
and a consequence, with a deadline of other words of the letter), and `model` (the configured endpoint; `MODEL`,
`OPENAI_BASE_URL`). Replies are kept under `build/` by what was asked, so a run after a change of code asks nothing twice.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import hashlib
import json
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from chains.card import card, contract
from chains.model.extraction.asking import question
from chains.model.extraction.extract import Judged, judged
from chains.model.extraction.look import Look, look_at
from chains.model.extraction.models import Proposed, Said
from chains.model.models import Asked, Model, ModelUnavailable, R, Replied, Spent, Step
from chains.models import Request
from chains.prompts import load
from chains.wording import Wording
from ingest.finders import find
from ingest.models import Facts, Letter, Origin, Page, ReadBy, Warn
from municipality import load_municipality
from tests.eval.score import Marked, figures, mark
from tests.eval.told import Told, request_of
from tests.letters.golden import OPEN, Golden, load_golden
from tests.letters.judge import same_words

KEPT = Path("build/model-extract")
RUNS = ("embedded", "oracle", "hostile", "model")
EXIT_USAGE = 64


@dataclass(frozen=True, slots=True)
class Case:
    """One letter with its gold, what the finders say of it, and the second look."""

    golden: Golden
    letter: Letter
    facts: Facts
    look: Look
    request: Request


@dataclass(frozen=True, slots=True)
class Outcome:
    """One letter after a run: the verdict, what was accepted and rejected, tokens, our own seconds and the model's."""

    marked: Marked
    told: Judged | None
    spent: Spent = field(default_factory=Spent)
    own: float = 0.0


class Kept:
    """A model whose replies are kept on disk by what it was asked."""

    def __init__(self, model: Model, folder: Path) -> None:
        self._model, self._folder = model, folder

    @property
    def name(self) -> str:
        """The model's name."""
        return self._model.name

    async def ask(self, asked: Asked[R]) -> Replied[R]:
        """The reply as it was given the first time. Raises ModelUnavailable."""
        parts = (self.name, asked.prompt.text, asked.content, str(asked.most_tokens))
        path = self._folder / f"{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:24]}.json"
        if path.exists():
            kept = json.loads(path.read_text("utf-8"))
            return Replied(asked.answer.model_validate(kept["value"]), Spent(**kept["spent"]))
        reply = await self._model.ask(asked)
        path.parent.mkdir(parents=True, exist_ok=True)
        spent = {
            "tokens_in": reply.spent.tokens_in,
            "tokens_out": reply.spent.tokens_out,
            "seconds": reply.spent.seconds,
        }
        path.write_text(json.dumps({"value": reply.value.model_dump(), "spent": spent}, ensure_ascii=False), "utf-8")
        return reply


def cases(goldens: Iterable[Golden]) -> Iterator[Case]:
    """The letters whose facts a model may be asked about."""
    for golden in goldens:
        for text in golden.text.split("\f")[: len(golden.letters)] if len(golden.letters) == 1 else ():
            request = request_of(golden)
            letter = Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))
            facts = find(letter, request.today)
            if facts.is_letter and Warn.SUSPECTED_FRAUD not in facts.warnings:
                yield Case(golden, letter, facts, look_at(letter, facts, request.today), request)


def marked(case: Case, facts: Facts) -> Marked:
    """The card of these facts, judged."""
    output = contract([card(case.letter, facts, case.request, load_municipality())], Wording("da"), 0.0)
    return mark(Told(case.golden, case.golden.letters[0], case.letter.text, output, 0.0))


# --- proposals that need no model ------------------------------------------------------------------------


def oracle(case: Case) -> Proposed:
    """What a perfect model would say: each action of the gold by its quote, its deadline by the engine's words."""
    duties: list[Said] = []
    choices: list[Said] = []
    for wanted in case.golden.letters[0].get("actions", ()):
        quotes = wanted["quote_contains"]
        quote = quotes if isinstance(quotes, str) else quotes[0]
        said = Said(n=0, q=quote, by=_by(case, quote, wanted))
        (duties if wanted["must"] else choices).append(said)
    return Proposed(duties=duties, choices=choices)


def _by(case: Case, quote: str, wanted: Mapping[str, Any]) -> str:
    day = (wanted.get("deadline") or {}).get("date")
    for one in case.look.deadlines:
        if one.value.date and one.value.date.isoformat() == day and same_words(quote, one.span.of(case.letter.text)):
            return one.value.span.of(case.letter.text)
    return ""


def hostile(case: Case) -> Iterator[Proposed]:
    """Every sentence as a duty, as a choice and as a consequence, with a day that stands elsewhere or nowhere: a few at
    a time, so that no bound on the length of a reply helps."""
    chance = random.Random(case.golden.name)
    text = case.letter.text
    days = [one.value.span.of(text) for one in case.look.deadlines] or ["senest den 3. marts 2027"]
    saids = [
        Said(n=chance.randint(0, 9), q=one.span.of(text), by=chance.choice([*days, _some_day(chance)]))
        for one in case.look.every
    ]
    for start in range(0, len(saids), 5):
        few = saids[start : start + 5]
        yield Proposed(duties=few)
        yield Proposed(choices=few, consequences=few)


def _some_day(chance: random.Random) -> str:
    return f"senest den {(dt.date(2026, 12, 1) + dt.timedelta(chance.randint(0, 90))):%d.%m.%Y}"


# --- runs ------------------------------------------------------------------------------------------------


def run_embedded(case: Case) -> Outcome:
    """The facts as the finders have them."""
    return Outcome(marked(case, case.facts), None)


def run_oracle(case: Case) -> Outcome:
    """The facts with a perfect model's proposals."""
    told = judged(case.look, oracle(case), ())
    return Outcome(marked(case, told.facts), told)


def run_hostile(case: Case) -> Outcome:
    """The facts after every sentence was proposed as everything: all that was let through at once."""
    facts, accepted, rejected = case.facts, 0, Counter[Any]()
    known = set(case.facts.actions)
    for proposed in hostile(case):
        told = judged(case.look, proposed, ())
        accepted += told.accepted
        rejected.update(told.rejected)
        new = [fact for fact in told.facts.actions if fact not in known and fact.finder == "model"]
        threats = [fact for fact in told.facts.consequences if fact not in facts.consequences]
        facts = replace(
            facts,
            actions=tuple(sorted([*facts.actions, *new], key=lambda fact: fact.span.start)),
            consequences=tuple(sorted([*facts.consequences, *threats], key=lambda fact: fact.span.start)),
        )
        known |= set(new)
    return Outcome(marked(case, facts), Judged(facts, accepted, tuple(rejected.elements())))


async def run_model(case: Case, model: Model) -> Outcome:
    """The facts with the configured model's proposals."""
    started = time.perf_counter()
    look = look_at(case.letter, case.facts, case.request.today)
    asked = question(look)
    own = time.perf_counter() - started
    if not asked.asked:
        return Outcome(marked(case, case.facts), Judged(case.facts, 0, ()), own=own)
    try:
        reply = await model.ask(Asked(load(Step.EXTRACT), asked.content, Proposed, asked.most_tokens))
    except ModelUnavailable as error:
        print(f"{case.golden.name}: {error.reason}", file=sys.stderr)
        return Outcome(marked(case, case.facts), None, own=own)
    started = time.perf_counter()
    told = judged(look, reply.value, asked.asked)
    own += time.perf_counter() - started
    return Outcome(marked(case, told.facts), told, reply.spent, own)


# --- printing --------------------------------------------------------------------------------------------


def report(name: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """A line of figures, one of what was said and rejected, and what it cost."""
    found = figures([one.marked for one in outcomes])
    cells = [
        f"{field} {found[field].recall:.3f}/{found[field].precision:.3f} ({found[field].found} of "
        f"{found[field].expected}, {found[field].invented} wrong)"
        for field in ("duties", "deadlines", "rights")
    ]
    invented = sum(len(one.marked.truth.invented) for one in outcomes)
    loose = sum(len(one.marked.truth.loose) for one in outcomes)
    yield f"{name:9} {'; '.join(cells)}; invented values {invented}; quotes not verbatim {loose}"
    judged_ones = [one.told for one in outcomes if one.told is not None]
    if not judged_ones:
        return
    new = sum(
        fact.finder == "model" for told in judged_ones for fact in (*told.facts.actions, *told.facts.consequences)
    )
    doubted = sum(bool(fact.doubt) for told in judged_ones for fact in told.facts.actions)
    why = Counter(str(reason) for told in judged_ones for reason in told.rejected)
    yield f"{'':9} facts added {new}, disputed {doubted}, rejected {sum(why.values())}: " + ", ".join(
        f"{reason} {count}" for reason, count in why.most_common()
    )
    asked = [one for one in outcomes if one.spent.tokens_in]
    if asked:
        tokens = [one.spent.tokens_in + one.spent.tokens_out for one in asked]
        yield (
            f"{'':9} letters asked about {len(asked)} of {len(outcomes)}; tokens a letter asked about "
            f"{sum(tokens) / len(asked):.0f} (most {max(tokens)}), of all letters {sum(tokens) / len(outcomes):.0f}; "
            f"seconds waited {sum(one.spent.seconds for one in asked) / len(asked):.1f}; own milliseconds "
            f"{1000 * sum(one.own for one in outcomes) / len(outcomes):.0f} (most {1000 * max(one.own for one in outcomes):.0f})"
        )


def changed(before: Sequence[Outcome], after: Sequence[Outcome]) -> Iterator[str]:
    """What a run found that the embedded one did not, and what it got wrong."""
    for one, other in zip(before, after, strict=True):
        for part in ("duties", "deadlines", "rights"):
            was, now = one.marked.verdict.parts.get(part), other.marked.verdict.parts.get(part)
            if was and now:
                yield from (f"+ {one.marked.name}: {part}: {name}" for name in now.found if name not in was.found)
                yield from (f"- {one.marked.name}: {part}: {name}" for name in was.found if name not in now.found)
                yield from (f"! {one.marked.name}: {part}: {name}" for name in now.invented if name not in was.invented)


def sizes(chosen: Sequence[Case]) -> Iterator[str]:
    """How much is asked: letters, sentences and characters, beside the whole letters."""
    questions = [question(case.look) for case in chosen]
    whole = sum(len(case.letter.text) for case in chosen)
    sent = sum(len(one.content) for one in questions)
    prompt = len(load(Step.EXTRACT).text)
    asked = sum(bool(one.asked) for one in questions)
    yield (
        f"{len(chosen)} letters, {whole / len(chosen):.0f} characters each; asked about {asked}; sentences asked "
        f"{sum(len(one.asked) for one in questions)} of {sum(len(case.look.sentences) for case in chosen)}; content sent "
        f"{sent / len(chosen):.0f} characters a letter ({sent / whole:.2f} of it), prompt {prompt} characters"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures; 0 whatever they are, 64 for wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.model_extract", description=__doc__)
    parser.add_argument("--part", choices=list(OPEN), action="append", help="letters (default all that may be seen)")
    parser.add_argument("--only", default="", help="letters whose name holds this")
    parser.add_argument("--most", type=int, help="so many letters at most")
    parser.add_argument("--run", choices=RUNS, action="append", help="runs (default all that need no endpoint)")
    parser.add_argument("--changes", action="store_true", help="name what a run gained, lost and got wrong")
    wanted = parser.parse_args(arguments)
    runs = wanted.run or ["embedded", "oracle", "hostile", *(["model"] if os.environ.get("MODEL") else [])]
    goldens = [one for part in wanted.part or OPEN for one in load_golden(OPEN[part]) if wanted.only in one.name]
    chosen = list(cases(goldens))[: wanted.most]
    if not chosen:
        print("no such letter", file=sys.stderr)
        return EXIT_USAGE
    print("\n".join(sizes(chosen)), end="\n\n")
    before = [run_embedded(case) for case in chosen]
    for name in runs:
        outcomes = before if name == "embedded" else _run(name, chosen)
        print("\n".join(report(name, outcomes)))
        if wanted.changes and name != "embedded":
            print("\n".join(changed(before, outcomes)))
    return 0


def _run(name: str, chosen: Sequence[Case]) -> list[Outcome]:
    if name == "oracle":
        return [run_oracle(case) for case in chosen]
    if name == "hostile":
        return [run_hostile(case) for case in chosen]
    return asyncio.run(_asked(chosen))


async def _asked(chosen: Sequence[Case]) -> list[Outcome]:
    from chains.model.endpoint import load_model

    endpoint = load_model()
    if endpoint is None:
        raise SystemExit("MODEL is not set: no endpoint to ask")
    model = Kept(endpoint, KEPT)
    return [await run_model(case, model) for case in chosen]


if __name__ == "__main__":
    raise SystemExit(main())
