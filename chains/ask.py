"""`python -m chains ask`: questions in, their answers as text or the contract's JSON out."""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chains.models import Explanation, Level, Received, Request
from ingest.commandline import day, upload
from ingest.errors import UnreadableUpload
from ingest.settings import Limits
from municipality import Municipality

if TYPE_CHECKING:
    from chains.answers import Answer, Question, Turn
    from chains.model.endpoint import Endpoint
    from knowledge.editions.models import Index
    from knowledge.embedding import Embedder

MANUAL = """\
Answer questions from letters, from the municipality's own guidance pages and from the word list, with sources.

A question the pages do not answer is declined, and whom to call is named. Danger is met with the numbers to call.
"I hereby appeal" is told at once that nothing was received. Nothing is stored.
"""

EXAMPLES = """\
examples:
  python -m chains ask "hvordan klager jeg?"
      The answer, to read, in Danish.
  python -m chains ask "can I get more time?" --letter letter.pdf --language en --json
      From the letter and the pages, in English, as JSON.
  python -m chains ask "og hvis jeg ikke kan?" --history talk.json --letter page1.jpg page2.jpg
      A question that goes on from earlier ones.
  python -m chains ask --questions questions.jsonl > answers.jsonl
      One JSON line for each line {"question", "language", "letter"?, "history"?}; letters are read once each.

history: a JSON list of the conversation so far, oldest first. An entry is a question as a string, {"question": …}, or
  {"role": "user" | "assistant", "content": …}, of which only the user's are looked at.
letter (in --questions): a file or a list of files, beside the file of questions or from the working folder.

exit status:
  0   answered, declined or asked back: the output says which
  2   a letter cannot be read: the reason on standard error, with --json as {"error": {"code", "message"}}
  64  wrong usage

environment:
  KNOWLEDGE_DIR       where the published guidance lies ("python -m knowledge refresh --publish" makes it)
  MUNICIPALITY_FILE   the municipality's own file instead of municipality/municipality.toml
  MODEL               a language model that words answers from the pages' sentences, at OPENAI_BASE_URL with
                      OPENAI_API_KEY; names, numbers and addresses are masked before it is asked (see .env.example)
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the command line, its letter's files and its conversation."""

    text: str
    language: str
    letter: tuple[str, ...]
    history: tuple[str, ...]


class Closed:
    """Guidance where nothing is published: letters, word list and numbers still answer."""

    def __init__(self, embedder: Embedder) -> None:
        self.embedder = embedder

    def index(self) -> AbstractContextManager[Index]:
        """Raises NothingPublishedError."""
        from knowledge.errors import NothingPublishedError

        raise NothingPublishedError


def add_command(commands: Any, language: Any) -> None:
    """The command's arguments; `language` checks a language code."""
    ask = commands.add_parser(
        "ask",
        help="answer questions",
        description=MANUAL,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    ask.add_argument("question", nargs="?", metavar="QUESTION", help="the question, in any language")
    ask.add_argument("--questions", type=Path, metavar="FILE.jsonl", help="answer every line of a file, as JSON lines")
    ask.add_argument("--letter", nargs="+", default=[], metavar="FILE", help="the letter in hand, its pages as files")
    ask.add_argument("--history", type=Path, metavar="FILE.json", help="the conversation so far")
    ask.add_argument("--json", action="store_true", help="print the answer as JSON instead of text")
    ask.add_argument(
        "--language", type=language, default="da", metavar="CODE", help="language of the answer (default da)"
    )
    ask.add_argument("--level", type=Level, choices=list(Level), default=Level.NORMAL, help="how plain the wording is")
    ask.add_argument("--today", type=day, metavar="YYYY-MM-DD", help="the day to count from")
    ask.add_argument("--no-model", action="store_true", help="use no language model, even where one is configured")


def run(
    options: argparse.Namespace,
    limits: Limits,
    municipality: Municipality,
    today: dt.date,
    model: Endpoint | None = None,
) -> int:
    """Answer what is asked; the exit status. Raises ValueError for wrong usage, OSError, UnreadableUpload."""
    asked = list(_asked(options))
    return asyncio.run(_answer_all(asked, options, limits, municipality, today, model))


def _asked(options: argparse.Namespace) -> Iterator[Asked]:
    if (options.question is None) == (options.questions is None):
        raise ValueError("ask one QUESTION or a file of --questions")
    if options.question is not None:
        told = json.loads(options.history.read_text("utf-8")) if options.history else []
        yield Asked(options.question, options.language, tuple(options.letter), questions_in(told))
        return
    for number, line in enumerate(options.questions.read_text("utf-8").splitlines(), 1):
        if line.strip():
            row = json.loads(line)
            if not isinstance(row, dict) or not isinstance(row.get("question"), str):
                raise ValueError(f"line {number} has no question")
            yield _row(row, options)


def _row(row: Mapping[str, Any], options: argparse.Namespace) -> Asked:
    letter = row.get("letter") or []
    files = [letter] if isinstance(letter, str) else letter
    beside = options.questions.parent
    found = tuple(str(beside / file) if (beside / file).exists() else file for file in files)
    history = row.get("history") or []
    if isinstance(history, str):
        history = json.loads((beside / history).read_text("utf-8"))
    return Asked(row["question"], row.get("language") or options.language, found, questions_in(history))


def questions_in(told: object) -> tuple[str, ...]:
    """The questions of a conversation, oldest first. Raises ValueError for what is no conversation."""
    if not isinstance(told, list):
        raise ValueError("a history is a list, oldest first")
    found = []
    for one in told:
        if isinstance(one, str):
            found.append(one)
        elif isinstance(one, dict) and isinstance(one.get("question"), str):
            found.append(one["question"])
        elif isinstance(one, dict) and one.get("role") in ("user", "assistant"):
            found += [str(one.get("content") or one.get("text") or "")] if one["role"] == "user" else []
        else:
            raise ValueError('an entry of a history is a question, {"question": …} or {"role": …, "content": …}')
    return tuple(found)


async def _answer_all(
    asked: Sequence[Asked],
    options: argparse.Namespace,
    limits: Limits,
    municipality: Municipality,
    today: dt.date,
    model: Endpoint | None,
) -> int:
    from chains.answers import answer_contract, text_of, wording_for
    from ingest.child import ChildRunner
    from knowledge.editions.handle import KnowledgeBase
    from knowledge.editions.store import Store
    from knowledge.embedding import load_embedder
    from knowledge.settings import load_settings

    settings = load_settings()
    base = KnowledgeBase(Store(settings.folder), load_embedder(settings))
    read: dict[tuple[str, ...], tuple[Explanation, ...]] = {}
    runner = ChildRunner(limits)
    for one in asked:
        if one.letter not in read:
            read[one.letter] = await _explained(one, limits, municipality, today, runner, model)
        began = time.perf_counter()
        question = await _question(one, options, read[one.letter], today)
        made = await _answered(question, base, municipality, model)
        wording = wording_for(one.language, options.level)
        if options.json or options.questions:
            told = answer_contract(made, one.language, wording, time.perf_counter() - began)
            print(json.dumps(told, ensure_ascii=False, indent=None if options.questions else 2), flush=True)  # noqa: T201
        else:
            print(text_of(made, wording))  # noqa: T201
            _print_buttons(made, wording)
    base.close()
    if model is not None:
        await model.close()
    return 0


async def _question(
    one: Asked, options: argparse.Namespace, letters: tuple[Explanation, ...], today: dt.date
) -> Question:
    from chains.answers import Question, Turn

    history: tuple[Turn, ...] = tuple(Turn(text) for text in one.history)
    return Question(one.text, one.language, today, options.level, letters, history)


async def _answered(question: Question, base: Any, municipality: Municipality, model: Endpoint | None) -> Answer:
    from chains.answers import Answered, answer

    async for event in answer(question, base, municipality, model):
        if isinstance(event, Answered):
            return event.answer
    raise RuntimeError("the flow ended without an answer")


async def _explained(
    one: Asked, limits: Limits, municipality: Municipality, today: dt.date, runner: Any, model: Endpoint | None
) -> tuple[Explanation, ...]:
    """The cards of the letter in hand. Raises UnreadableUpload."""
    from chains.card import explain
    from chains.models import Done

    if not one.letter:
        return ()
    request = Request(today=today, language=one.language, received=Received.UNKNOWN)
    uploads = [upload(name, limits) for name in one.letter]
    async for event in explain(uploads, request, runner, limits, municipality, model):
        if isinstance(event, Done):
            return event.explanations
    return ()


def _print_buttons(made: Answer, wording: Any) -> None:
    from chains.answers import label_of

    for key, choices in (("answer-choices", made.choices), ("answer-suggestions", made.suggestions)):
        if choices:
            print(f"\n{wording.text(key)}")  # noqa: T201
            for choice in choices:
                print(f"- {label_of(choice, wording)}")  # noqa: T201
    if "no_guidance_published" in made.warnings:
        print(wording.text("answer-nothing-published"), file=sys.stderr)  # noqa: T201


__all__ = ["EXAMPLES", "MANUAL", "UnreadableUpload", "add_command", "questions_in", "run"]
