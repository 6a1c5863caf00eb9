"""What a model's sentences for the golden letters come to: `python -m tests.model.rewording.measure --help`.

Prints each accepted sentence beside the letter's, to be read by a person, then counts. Replies are kept under
`build/rewording/` by what was asked, so that a second run asks nothing. The endpoint is that of the environment.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import statistics
import time
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from chains.card import card
from chains.model.budget import tokens_in
from chains.model.models import Asked, Model, R, Replied, Spent, Step
from chains.model.rewording.reword import asking, reworded
from chains.model.rewording.verdict import judge
from chains.model.rewording.worth import tasks
from chains.models import Explanation, Level, Request, Rewording
from chains.prompts import load
from ingest.finders import find
from ingest.models import Letter, Origin, Page, ReadBy
from municipality import load_municipality
from tests.letters.golden import load_golden

KEPT = Path("build/rewording")
GOOD = Path(__file__).with_name("good.toml")


class Kept:
    """A model whose replies are kept on disk by what was asked."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.seconds = 0.0
        self.reply: object = None

    @property
    def name(self) -> str:
        """The model's name."""
        return self._model.name

    async def ask(self, asked: Asked[R]) -> Replied[R]:
        """The reply that was kept, or the model's own."""
        what = "\0".join((self.name, asked.prompt.text, asked.content))
        path = KEPT / f"{hashlib.sha256(what.encode()).hexdigest()[:24]}.json"
        began = time.perf_counter()
        if path.is_file():
            reply = Replied(asked.answer.model_validate_json(path.read_text("utf-8")), Spent())
        else:
            reply = await self._model.ask(asked)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(reply.value.model_dump_json(), "utf-8")
        self.seconds = time.perf_counter() - began
        self.reply = reply.value
        return reply


def cards(language: str, level: Level, skip: int, most: int) -> Iterator[tuple[str, Explanation]]:
    """The golden letters' cards by name."""
    municipality = load_municipality()
    for golden in load_golden()[skip : skip + most]:
        text = golden.text.split("\f")[0]
        letter = Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))
        request = Request(golden.today, language=language, level=level)
        yield golden.name, card(letter, find(letter, golden.today), request, municipality)


async def measure(language: str, level: Level, skip: int, most: int) -> None:
    """Asks for each letter, prints what was accepted and why the rest was not, then the counts."""
    from chains.model.endpoint import load_model

    endpoint = load_model()
    if endpoint is None:
        raise SystemExit("MODEL is not set")
    model = Kept(endpoint)
    reasons: Counter[str] = Counter()
    accepted = asked_lines = tokens = 0
    own: list[float] = []
    for name, explanation in cards(language, level, skip, most):
        asked = tasks(explanation)
        began = time.perf_counter()
        found, trace = await reworded(explanation, model)
        own.append(time.perf_counter() - began - model.seconds)
        print(f"== {name}: {len(found)} of {len(asked)}", *(f"{step} {why}" for step, why in trace.unavailable.items()))
        said = {one.n: one.text for one in getattr(model.reply, "lines", [])} if not trace.unavailable and asked else {}
        for task in asked:
            verdict = judge(task, said[task.number], language, level) if task.number in said else "left out"
            mark = "ok  " if isinstance(verdict, Rewording) else f"{verdict}"
            print(f"   {task.section}: {task.text}\n     {mark}: {said.get(task.number, '')}")
        reasons.update(trace.reasons)
        accepted, asked_lines = accepted + len(found), asked_lines + len(asked)
        tokens += tokens_in(asking(asked, language, level)) if asked else 0
    print(f"{accepted} of {asked_lines} lines accepted; {dict(reasons)}")
    print(f"tokens: {tokens} asked, and {tokens_in(load(Step.WORD).text)} of prompt a letter")
    print(f"own time a letter: median {1e3 * statistics.median(own):.0f} ms, most {1e3 * max(own):.0f} ms")
    await endpoint.close()


def measure_good() -> None:
    """What the checks take of `good.toml`, which somebody wrote who writes well."""
    for language, rows in tomllib.loads(GOOD.read_text("utf-8")).items():
        asked = {task.text: task for _, one in cards(language, Level.EASY, 0, 30) for task in tasks(one)}
        known = {text: said for text, said in rows.items() if text in asked}
        verdicts = {text: judge(asked[text], said, language, Level.EASY) for text, said in known.items()}
        for text, verdict in verdicts.items():
            if not isinstance(verdict, Rewording):
                print(f"   {language} {verdict}: {known[text]}\n      {text}")
        taken = sum(isinstance(verdict, Rewording) for verdict in verdicts.values())
        print(f"{language}: {taken} of {len(verdicts)} taken")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.model.rewording.measure", description=__doc__)
    parser.add_argument("--language", default="en")
    parser.add_argument("--level", type=Level, default=Level.NORMAL)
    parser.add_argument("--skip", type=int, default=0, help="so many letters first")
    parser.add_argument("--letters", type=int, default=4)
    parser.add_argument("--good", action="store_true", help="judge the sentences of good.toml instead; asks nobody")
    options = parser.parse_args()
    if options.good:
        measure_good()
        return
    asyncio.run(measure(options.language, options.level, options.skip, options.letters))


if __name__ == "__main__":
    main()
