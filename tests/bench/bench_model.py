"""Golden letters and questions with a canned model in; out: what asking a model costs this process beside the model.

`python -m tests.bench.bench_model`. All of the model path but the call itself: finding what to ask, masking, the prompt,
reading the reply, placing its quotes, the second look, the card anew, checking each sentence. The endpoint is the real
one with a wire that answers from a table, so nothing of what is ours is left out. Replies are as long as a diligent
model's: a duty for every sentence that is asked about, words for every line, four sentences for every question.

Processor seconds of this process, each case the best of three turns with nothing remembered of it from the turn before;
other programs on the machine can only make it slower. Where a page and its reader have different languages, sentences
are compared by vectors too. Those of the pages are read while the model is asked, which takes any model longer: that
processor time costs the citizen nothing, and is told in a line of its own. All other vectors count as an answer's own.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import json
import re
import sys
import time
import tomllib
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.bench.row import Row, told

if TYPE_CHECKING:
    from chains.model.endpoint import Endpoint
    from chains.models import Explanation
    from knowledge.editions.handle import KnowledgeBase

LETTER_MOST, ANSWER_MOST = 150.0, 50.0
"""Milliseconds of processor time at most: a letter, an answer."""
LETTERS, ROUNDS = 15, 3
QUIET = 4
"""Looks in a row at which nothing is embedded, after which the canned model answers: no model is as quick."""
TODAY = dt.date(2026, 11, 22)
GOOD = Path(__file__).parents[1] / "model" / "rewording" / "good.toml"
CARDS = ("da", "en", "pl", "ar", "uk")
"""Languages of the cards, in turn."""
Said = tuple[tuple[str, str], ...]
"""What a good model answers: words of the sentence that it rests on, and its own sentence."""
QUESTIONS: tuple[tuple[str, str, bool, Said], ...] = (
    # language, question, whether a letter is in hand, the reply ((): the first four sentences in their own words)
    ("da", "Hvordan får jeg et nyt pas?", False, ()),
    ("da", "Hvornår skal jeg søge boligstøtte efter indflytning?", False, ()),
    ("da", "Kan jeg betale kommunen i rater?", False, ()),
    ("da", "Hvordan klager jeg over en afgørelse?", False, ()),
    ("da", "Hvornår bliver mit affald hentet?", False, ()),
    ("da", "Hvad skal jeg sende?", True, ()),
    ("en", "How do I get a new passport?", False, ()),
    ("en", "When must I apply for housing benefit after moving in?", False, ()),
    ("en", "When is the deadline?", True, (("lønsedler", "You must send your payslips for October by 27 November 2026."),)),
    (
        "pl",
        "Kiedy muszę złożyć wniosek o dodatek mieszkaniowy po wprowadzeniu się?",
        False,
        (
            ("Du kan klage inden 4 uger", "Możesz złożyć odwołanie w ciągu 4 tygodni po otrzymaniu listu."),
            ("Skriv eller ring", "Napisz lub zadzwoń do Udbetaling Danmark."),
        ),
    ),
    (
        "pl",
        "Ile kosztuje żłobek?",
        False,
        (("I 2026 koster", "W 2026 roku żłobek kosztuje 4.120 kr., a przedszkole 2.260 kr."),),
    ),
    (
        "de",
        "Wie bekomme ich einen neuen Pass?",
        False,
        (
            ("scanne passet", "Sie müssen den Pass und Ihr Gesicht scannen."),
            ("godkendt foto", "Sie dürfen auch ein genehmigtes Foto mitbringen."),
        ),
    ),
    (
        "tr",
        "Belediyeye borcumu taksitle ödeyebilir miyim?",
        False,
        (
            ("gaeldst.dk", "Borcunuzu MitID ile gaeldst.dk adresinde görün veya 70 15 73 04 numarasını arayın."),
            ("Har du meget lav indtægt", "Geliriniz çok düşükse bazı borçlar silinebilir."),
        ),
    ),
    ("uk", "Коли останній термін?", True, (("lønsedler", "Ви повинні надіслати розрахункові листки за жовтень до 27 листопада 2026."),)),
    ("ar", "متى الموعد النهائي؟", True, (("CV", "يجب عليك إحضار سيرتك الذاتية."),)),
    ("fr", "Quand dois-je venir ?", True, (("medbringe", "Vous devez apporter votre CV."),)),
)  # fmt: skip


def rows() -> list[Row]:
    """The rows: a letter and an answer, each case's own milliseconds."""
    vectors = _Vectors()
    model, wire = _canned(vectors)
    cards = [_timed(name, step, vectors) for name, step in _letters(model)]
    answers = [_timed(name, step, vectors) for name, step in _questions(model, wire, vectors)]
    ahead, asking = [one.ahead for one in answers if one.ahead], _asking(vectors)
    across = [one for one in answers if one.vectors]
    return [
        *_rows("model: a letter, own time", "letters", [one.own for one in cards], LETTER_MOST),
        *_rows("model: an answer, own time", "questions", [one.own for one in answers], ANSWER_MOST),
        next(_rows("the same, vectors needed", "questions", [one.own for one in across], ANSWER_MOST)),
        Row(
            "vectors while the model is asked", f"{1000 * median(ahead):.0f} ms, median of {len(ahead)} questions",
            f"embedding the question {1000 * asking:.0f} ms", median(ahead) / asking,
        ),
    ]  # fmt: skip


def _rows(name: str, what: str, seconds: Sequence[float], most: float) -> Iterator[Row]:
    middle, worst = 1000 * median(seconds), 1000 * max(seconds)
    yield Row(name, f"median of {len(seconds)} {what}", "the processor's clock", middle, most, "ms")
    yield Row(f"{name}, worst", f"of {len(seconds)} {what}", "the processor's clock", worst, most, "ms")


Step = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class _Cost:
    """Processor seconds: of our own, of it for vectors, and for vectors while the model is asked."""

    own: float
    vectors: float
    ahead: float


class _Vectors:
    """The bundled embedding model, with a count of its processor seconds."""

    def __init__(self) -> None:
        from knowledge.embedding import load_embedder
        from knowledge.settings import KnowledgeSettings

        self._embedder = load_embedder(KnowledgeSettings())
        self.name = self._embedder.name
        self.spent = 0.0
        self.ahead = 0.0
        self._busy = 0

    def passages(self, texts: Sequence[str]) -> Any:
        """One row a text."""
        return self._counted(self._embedder.passages, texts)

    def question(self, text: str) -> Any:
        """A question's vector."""
        return self._counted(self._embedder.question, text)

    def _counted(self, step: Callable[[Any], Any], what: object) -> Any:
        self._busy += 1
        began = time.process_time()
        made = step(what)
        self.spent += time.process_time() - began
        self._busy -= 1
        return made

    async def rest(self) -> None:
        """Waits until nothing has been embedded for some time, and counts what was as read ahead."""
        before, still = self.spent, 0
        while still < QUIET:
            await asyncio.sleep(0.005)
            still = 0 if self._busy else still + 1
        self.ahead += self.spent - before


def _asking(vectors: _Vectors) -> float:
    """Processor seconds of embedding a question, median of all."""
    spent = []
    for _, text, _, _ in QUESTIONS:
        before = vectors.spent
        vectors.question(text)
        spent.append(vectors.spent - before)
    return median(spent)


def _timed(name: str, step: Step, vectors: _Vectors) -> _Cost:
    """The best of `ROUNDS` turns, each with nothing remembered of the one before."""
    turns = []
    for _ in range(ROUNDS):
        _forget()
        turns.append(asyncio.run(_spent(step, vectors)))
    best = min(turns, key=lambda one: one.own)
    told = f"of it vectors {1000 * best.vectors:5.1f}, read ahead {1000 * best.ahead:6.1f}"
    print(f"{1000 * best.own:7.1f} ms, {told}  {name}", file=sys.stderr)
    return best


async def _spent(step: Step, vectors: _Vectors) -> _Cost:
    await asyncio.to_thread(int)  # the thread that the steps are sent to, which a server has
    began, before, ahead = time.process_time(), vectors.spent, vectors.ahead
    await step()
    spent, ahead = time.process_time() - began, vectors.ahead - ahead
    return _Cost(spent - ahead, vectors.spent - before - ahead, ahead)


def _forget() -> None:
    """Empties what is remembered of single texts; what is read from files once stays, as in a server."""
    from chains.model.composing import figures
    from chains.model.composing.vectors import KEPT
    from chains.model.language import danish, marking, senses, things
    from ingest.finders import words

    words.forget()
    KEPT.forget()
    for of_a_text in (figures._figures, danish._stem, marking.marked, senses.senses, things.things):
        of_a_text.cache_clear()


# --- what the model says ---------------------------------------------------------------------------------


def _canned(vectors: _Vectors) -> tuple[Endpoint, Any]:
    """The real endpoint over a wire that answers from what it is asked; the wire takes the next answer's sentences."""
    from chains.model.endpoint import Endpoint
    from chains.model.settings import ModelSettings
    from chains.model.wire import Heard, Wire

    class Canned(Wire):
        """Nothing is sent anywhere."""

        said: Said = ()

        def warm(self) -> None:
            """Nothing to load."""

        async def say(self, messages: Sequence[tuple[str, str]], *_: Any) -> Heard:
            content = messages[1][1]
            answers = content.startswith("Sentences:")
            if answers:
                await vectors.rest()
            reply = (_answer if answers else _words)(content, self.said)
            return Heard(json.dumps(reply, ensure_ascii=False), "stop", 1, 1)

    settings = ModelSettings(name="canned", tokens_session=10**9, tokens_day=10**9)
    wire = Canned(settings)
    return Endpoint(settings, wire=wire), wire


def _words(content: str, _: Said) -> dict[str, Any]:
    """Words for every line, where lines are asked for; else every sentence a duty, by its first words."""
    if language := re.match(r"Write in .+ \((\w+)\)", content):
        lines = re.findall(r"^(\d+) [A-Z]+: (.+)$", content, re.MULTILINE)
        return {"lines": [{"n": int(number), "text": _said(text, language[1])} for number, text in lines]}
    asked = re.findall(r"^(\d+)\. (.+)$", content, re.MULTILINE)
    duties = [{"n": int(number), "q": " ".join(text.split()[:12]), "by": ""} for number, text in asked]
    return {"duties": duties, "choices": [], "consequences": []}


def _said(text: str, language: str) -> str:
    """A good sentence for the line where there is one; else another's with this line's tokens."""
    if language == "da":
        return text
    known = _good()[language]
    bare = re.sub(r"\[[DTAN]\d+\]", "", next(iter(known.values())))
    return known.get(text) or " ".join([bare.rstrip(" ."), *re.findall(r"\[[DTAN]\d+\]", text)]) + "."


@cache
def _good() -> dict[str, dict[str, str]]:
    return tomllib.loads(GOOD.read_text("utf-8"))


def _answer(content: str, said: Said) -> dict[str, Any]:
    found = re.findall(r"^(\d+)\. \(\w+\) (.+?)(?: \(= .+\))?$", content, re.MULTILINE)
    if not said:
        return {"sentences": [{"text": text, "ids": [int(number)]} for number, text in found[:4]]}
    numbered = [(next((int(at) for at, text in found if words in text), 1), own) for words, own in said]
    return {"sentences": [{"text": own, "ids": [number]} for number, own in numbered]}


# --- letters ---------------------------------------------------------------------------------------------


def _letters(model: Endpoint) -> Iterator[tuple[str, Step]]:
    """The first golden letters that a model is asked about, in several languages and levels in turn."""
    from chains.card.improve import Better, improve
    from chains.models import Level
    from ingest.run import InlineRunner
    from municipality import load_municipality
    from tests.letters.golden import load_golden

    better = Better(model, InlineRunner(), load_municipality())

    def made(whole: Explanation) -> Step:
        async def improved() -> list[Explanation]:
            return [one async for one in improve(whole, better)]

        return improved

    found: list[tuple[str, Step]] = []
    for number, golden in enumerate(load_golden()):
        language = CARDS[number % len(CARDS)]
        whole = _explained(golden.text.split("\f")[0], golden.today, language, Level.EASY)
        if whole is not None and len(found) < LETTERS:
            found.append((f"{golden.name} ({language})", made(whole)))
    for _, step in found[: len(CARDS)]:
        asyncio.run(_awaited(step))  # word lists and language models are read once
    yield from found


async def _awaited(step: Step) -> None:
    await step()


def _explained(text: str, today: dt.date, language: str, level: Any) -> Explanation | None:
    """The card of a letter's words; None where a model is not asked about it."""
    from chains.card import card
    from chains.card.improve import may_be_sent
    from chains.models import Request
    from ingest.finders import find
    from ingest.models import Letter, Origin, Page, ReadBy
    from municipality import load_municipality

    letter = Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))
    whole = card(letter, find(letter, today), Request(today, language=language, level=level), load_municipality())
    return whole if may_be_sent(whole) else None


# --- questions -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Pages:
    """The demo pages, with the embedding model that is counted."""

    base: KnowledgeBase
    embedder: _Vectors

    def index(self) -> Any:
        """The open edition."""
        return self.base.index()


def _questions(model: Endpoint, wire: Any, vectors: _Vectors) -> Iterator[tuple[str, Step]]:
    from chains.answers import Question
    from chains.answers.understand import understand
    from chains.model.composing import composed
    from chains.models import Level
    from municipality import load_municipality
    from tests.answers.conftest import SUMMONS
    from tests.eval.demo_edition import demo_edition

    letter, local = _explained(SUMMONS, TODAY, "da", Level.NORMAL), load_municipality()
    with demo_edition() as base:
        pages = _Pages(base, vectors)
        for language, text, about_letter, said in QUESTIONS:
            question = Question(text, language, TODAY, letters=(letter,) if letter and about_letter else ())
            embedded = asyncio.run(_embedded(question, base))
            seen = understand(question)

            async def improved(
                question: Any = question, seen: Any = seen, embedded: Any = embedded, said: Said = said
            ) -> Any:
                wire.said = said
                return await composed(question, seen, embedded, local, pages, model)

            _, trace = asyncio.run(improved())
            taken = sum(trace.accepted.values()) if trace else 0
            yield f"{language} {text} ({taken} taken, {', '.join(trace.reasons) if trace else 'not asked'})", improved


async def _embedded(question: Any, base: KnowledgeBase) -> Any:
    from chains.answers import Answered, answer
    from municipality import load_municipality

    events = [one async for one in answer(question, base, load_municipality())]
    last = events[-1]
    assert isinstance(last, Answered)
    return last.answer


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table; 1 where a figure does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_model", description=__doc__)
    parser.add_argument("--json", action="store_true", help="rows as JSON, for `python -m tests.bench`")
    wanted = parser.parse_args(arguments)
    found = rows()
    if wanted.json:
        print(json.dumps([asdict(row) for row in found]))
        return 0
    print("\n".join(told(found)))
    return int(not all(row.holds for row in found))


if __name__ == "__main__":
    sys.exit(main())
