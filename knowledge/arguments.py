"""The command line's words in, its options out; the whole manual."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from pathlib import Path

from ingest.commandline import Parser, day
from municipality.hours import LOCAL

MANUAL = """\
Keep the municipality's guidance pages ready to be searched, and search them.

`refresh` reads the sources (knowledge/sources.toml), makes passages of their pages and puts them, embedded, into a new
edition: the draft. `diff` tells what it changes, `evaluate` how well it answers, `publish` puts it in the place of the
published edition, at once or at an instant; `rollback` goes back. Servers that run follow by themselves, without a
missed answer. Editors' pins, own words and golden questions belong to the edition, and go from one to the next.

With --publish, `refresh` publishes the whole draft; `refresh --url`, `pin`, `golden` and `words` publish their own
change alone: a draft that waits, and a scheduled edition, get the same change and stay what they are.
"""

EXAMPLES = """\
examples:
  python -m knowledge refresh --publish
      Read every source and publish what came of it. Run it each night: what has not changed costs next to nothing.
  python -m knowledge refresh && python -m knowledge diff && python -m knowledge publish --at 2027-01-01
      The new year's rates: gathered today, looked through, answered from on 1 January 00:00, Danish time.
  python -m knowledge refresh --url https://www.kommune.example/borger/affald --publish
      Mend one page now.
  python -m knowledge refresh --source borger --accept-loss "the pages on news were taken down"
      A source lost a fifth of its pages or more, and that is right; the reason stands in the edition.
  python -m knowledge search "hvem kan få hjælp til huslejen?" --json -k 3
      The three pages that answer best, as JSON.
  python -m knowledge evaluate questions.jsonl --json
      How often the pages are found that ought to be: one {"question", "language", "expect": [url, …]} a line.
  python -m knowledge golden --import questions.jsonl --publish
      Make those the edition's own questions: from then on no edition is published that finds fewer of them.
  python -m knowledge pin "må jeg grille på altanen" https://www.kommune.example/borger/bolig/husorden --publish
      This page comes first when somebody asks that.

exit status:
  0   done (also where nothing had changed, or nothing was found)
  1   not possible now: nothing published, no draft, a model, Chroma or a source out of reach, a damaged edition
  3   stopped for a human: pages suddenly gone (--accept-loss), or golden questions no longer answered (--force)
  4   another refresh is running; this one has changed nothing
  64  wrong usage
With --json an error is {"error": {"code", "message"}} on standard output.

environment (also from a file .env):
  KNOWLEDGE_DIR            where editions are kept (var/knowledge)
  KNOWLEDGE_SOURCES        another file like knowledge/sources.toml
  EMBEDDING_MODEL          unset: the bundled model; "openai:NAME": an endpoint at OPENAI_BASE_URL with OPENAI_API_KEY;
                           else a sentence-transformers name or folder. An edition made with another one is refused
                           until a refresh has made one with it.
  CHROMA_URL               a Chroma server; unset: each edition's vectors in its own folder
  ALLOW_LOOPBACK_SOURCES   1: a refresh may ask 127.0.0.1, for trials and tests
"""

_RAW = argparse.RawDescriptionHelpFormatter


def parser() -> Parser:
    """The parser of `python -m knowledge`."""
    top = Parser(prog="python -m knowledge", description=MANUAL, epilog=EXAMPLES, formatter_class=_RAW)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _search(commands)
    _refresh(commands)
    for name, told in (
        ("status", "which edition is published, which is the draft, what is scheduled, what happened last"),
        ("diff", "what the draft changes, grouped by what changed"),
    ):
        command = _command(commands, name, told)
        _json(command)
    _publish(commands)
    _command(commands, "rollback", "answer from the edition published before again")
    _editorial(commands)
    evaluate = _command(commands, "evaluate", "how often questions find the pages they should")
    seed = _command(commands, "seed", "write the published edition's vectors to a file that ships with its pages")
    seed.add_argument("file", type=Path, metavar="FILE.npz", help="knowledge/demo/vectors.npz, for the demo site")
    evaluate.add_argument("file", nargs="?", metavar="FILE.jsonl", help="questions; left out: the edition's own")
    evaluate.add_argument("--draft", action="store_true", help="of the draft instead of the published edition")
    _today(evaluate)
    _json(evaluate)
    return top


def _search(commands: argparse._SubParsersAction[Parser]) -> None:
    search = _command(commands, "search", "the pages that answer a question")
    search.add_argument("question", metavar="QUESTION")
    search.add_argument("-k", type=_count, default=5, metavar="N", help="pages at most (default 5)")
    search.add_argument("--language", type=_language, default="da", metavar="CODE", help="of the question (default da)")
    search.add_argument("--topic", metavar="SLUG", help="what the letter in hand is about")
    search.add_argument("--kle", metavar="NUMBER", help="the KLE subject of the letter in hand")
    search.add_argument("--draft", action="store_true", help="in the draft instead of the published edition")
    _today(search)
    _json(search)


def _refresh(commands: argparse._SubParsersAction[Parser]) -> None:
    refresh = _command(commands, "refresh", "read the sources and make a draft of what has changed")
    which = refresh.add_mutually_exclusive_group()
    which.add_argument("--source", metavar="NAME", help="only this source of sources.toml")
    which.add_argument("--sitemap", type=_web, metavar="URL", help="the pages of a sitemap, named in no file")
    which.add_argument("--folder", type=_folder, metavar="DIR", help="the pages in a folder, named in no file")
    which.add_argument("--url", metavar="URL", help="only this page, whether it says that it has changed or not")
    refresh.add_argument("--again", action="store_true", help="read every page again, also those that have not changed")
    refresh.add_argument(
        "--accept-loss", type=_reason, metavar="REASON", help="why it is right that many pages are gone"
    )
    _then_publish(refresh)
    _json(refresh)


def _publish(commands: argparse._SubParsersAction[Parser]) -> None:
    publish = _command(commands, "publish", "answer from the draft, now or from an instant on")
    publish.add_argument(
        "--at", type=instant, metavar="TIME", help="2027-01-01 or 2027-01-01T06:00, Danish time; replaces a schedule"
    )
    publish.add_argument("--edition", default="", metavar="ID", help="an earlier edition instead of the draft")
    publish.add_argument("--cancel", action="store_true", help="take back what is scheduled: it is the draft again")
    _force(publish)
    _json(publish)


def _editorial(commands: argparse._SubParsersAction[Parser]) -> None:
    pin = _command(commands, "pin", "let a page come first for a question; without arguments, list the pins")
    pin.add_argument("question", nargs="?", metavar="QUESTION")
    pin.add_argument("url", nargs="?", metavar="URL")
    pin.add_argument("--language", type=_language, default="da", metavar="CODE", help="of the question (default da)")
    pin.add_argument("--remove", action="store_true", help="take the question's pins away (with URL: only that one)")
    _then_publish(pin)
    for name, told, lines in (
        ("golden", "the edition's golden questions", '{"question", "language", "expect": [url, …]}'),
        ("words", "the edition's own words beside the thesaurus", '{"said", "official"}'),
        ("glossary", "the edition's own explanations", '{"word", "explanation", "everyday"?, "translated"?}'),
        ("numbers", "the crisis and help numbers", '{"line": {"name", "phone", "about", …}, "place"}'),
    ):
        command = _command(commands, name, f"{told}: list, import, export")
        way = command.add_mutually_exclusive_group()
        way.add_argument("--import", dest="file", type=Path, metavar="FILE.jsonl", help=f"take these instead: {lines}")
        way.add_argument("--export", type=Path, metavar="FILE.jsonl", help="write them to a file")
        _then_publish(command)


def instant(written: str) -> dt.datetime:
    """An argument like 2027-01-01 or 2027-01-01T06:00, Danish time where it names no other."""
    try:
        at = dt.datetime.fromisoformat(written)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{written!r} is no time like 2027-01-01T06:00") from error
    return at if at.tzinfo else at.replace(tzinfo=LOCAL)


def _command(commands: argparse._SubParsersAction[Parser], name: str, told: str) -> Parser:
    return commands.add_parser(
        name, help=told, description=f"{told[0].upper()}{told[1:]}.", epilog=EXAMPLES, formatter_class=_RAW
    )


def _json(command: Parser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON")


def _today(command: Parser) -> None:
    command.add_argument("--today", type=day, metavar="YYYY-MM-DD", help="the day instead of the day it is in Denmark")


def _force(command: Parser) -> None:
    command.add_argument(
        "--force", type=_reason, metavar="REASON",
        help="publish although fewer golden questions are answered; the reason is kept",
    )  # fmt: skip


def _then_publish(command: Parser) -> None:
    command.add_argument("--publish", action="store_true", help="publish the draft at once")
    _force(command)


def _reason(written: str) -> str:
    if not written.strip():
        raise argparse.ArgumentTypeError("a reason is needed")
    return written.strip()


def _count(written: str) -> int:
    if not written.isdecimal() or not 1 <= int(written) <= 100:
        raise argparse.ArgumentTypeError(f"{written!r} is no number from 1 to 100")
    return int(written)


def _language(written: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", written):
        raise argparse.ArgumentTypeError(f"{written!r} is no language code like da or en")
    return written


def _web(written: str) -> str:
    if not written.startswith(("https://", "http://")):
        raise argparse.ArgumentTypeError(f"{written!r} is no http address")
    return written


def _folder(written: str) -> Path:
    if not Path(written).is_dir():
        raise argparse.ArgumentTypeError(f"{written!r} is no folder")
    return Path(written).resolve()
