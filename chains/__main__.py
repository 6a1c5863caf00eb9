"""`python -m chains explain FILE…`: letters as files in, their card or the contract's JSON out; `ask`: `chains.ask`."""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import io
import json
import os
import re
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from chains import ask
from chains.models import Explanation, Level, PagesRead, Received, Request
from chains.wording import Wording, languages
from ingest.commandline import EXIT_UNREADABLE, Parser, day, progress, upload
from ingest.errors import UnreadableUpload
from ingest.models import PageRead, Upload, Warn
from ingest.settings import Limits, load_limits
from municipality import Municipality, load_municipality

if TYPE_CHECKING:
    from chains.model.endpoint import Endpoint

PIPED_WIDTH = 100
"""Columns of the card where no terminal tells its own."""

MANUAL = """\
Explain letters from Danish authorities: what they mean, what to do, by when.

Every FILE is a page or several of one letter, unless their letterheads say otherwise: then each letter is explained.
Files are told by their content, never by their name: PDF, pictures (JPEG, PNG, WebP, HEIC, TIFF), Word (DOCX),
mails (EML) and text. "-" reads one file from standard input.
"""

EXAMPLES = """\
examples:
  python -m chains explain letter.pdf
      The card, to read, in Danish.
  python -m chains explain page1.jpg page2.jpg --language en
      Two photos of one letter, explained in English.
  python -m chains explain letter.pdf --json --today 2026-12-01 --received 2026-11-28
      The whole explanation as JSON, with the days counted as on 1 December for somebody who got it on 28 November.
  pdftotext letter.pdf - | python -m chains explain -
      Pasted text.

exit status:
  0   explained (also where it is no letter: the output says so)
  2   the upload cannot be read: the reason on standard error, with --json as {"error": {"code", "message"}} on
      standard output
  64  wrong usage

environment:
  MUNICIPALITY_FILE   the municipality's own file instead of municipality/municipality.toml
  MAX_UPLOAD_MB, MAX_PAGES, PAGE_SECONDS   what reading may cost
  MODEL               a language model for better words and what the finders miss, at OPENAI_BASE_URL with
                      OPENAI_API_KEY; names, numbers and addresses are masked before it is asked (see .env.example)

Nothing is stored. No network is used but for the model, where one is set.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; its exit status."""
    started = time.perf_counter()
    parser = _parser()
    options = parser.parse_args(arguments)
    wording = Wording(options.language, options.level)
    if options.command == "ask":
        return _ask(options, parser, wording)
    try:
        limits, municipality = load_limits(), load_municipality()
        uploads = [upload(name, limits) for name in options.files]
        model = configured_model(options)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    try:
        explanations = asyncio.run(_explain(uploads, _request(options), limits, municipality, model))
    except UnreadableUpload as error:
        return _tell(error, wording, options.json)
    if options.json:
        from chains.card import contract

        print(json.dumps(contract(explanations, wording, time.perf_counter() - started), ensure_ascii=False, indent=2))  # noqa: T201
    else:
        from rich.console import Console

        from chains.show import show

        show(explanations, wording, Console(width=None if sys.stdout.isatty() else PIPED_WIDTH, highlight=False))
    return 0


def _parser() -> Parser:
    parser = Parser(prog="python -m chains", description=MANUAL, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True, metavar="explain | ask")
    explain = commands.add_parser(
        "explain",
        help="explain letters",
        description=MANUAL,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.epilog = EXAMPLES
    explain.add_argument(
        "files", nargs="+", metavar="FILE", help='a file with a letter or pages of one; "-" for standard input'
    )
    explain.add_argument("--json", action="store_true", help="print the explanation as JSON instead of a card to read")
    explain.add_argument(
        "--language",
        type=_language,
        default="da",
        metavar="CODE",
        help=f"language of the explanation: {', '.join(languages())} (default da); others fall back to Danish",
    )
    explain.add_argument(
        "--level",
        type=Level,
        choices=list(Level),
        default=Level.NORMAL,
        help="how plain the wording is (default normal)",
    )
    explain.add_argument(
        "--today", type=day, metavar="YYYY-MM-DD", help="the day to count from instead of the day it is in Denmark"
    )
    explain.add_argument(
        "--received",
        type=day,
        metavar="YYYY-MM-DD",
        help="the day the letter was received; without it deadlines count from the letter's date, the safest",
    )
    explain.add_argument("--no-model", action="store_true", help="use no language model, even where one is configured")
    ask.add_command(commands, _language)
    return parser


def _ask(options: argparse.Namespace, parser: Parser, wording: Wording) -> int:
    """Answer questions; the exit status."""
    try:
        return ask.run(options, load_limits(), load_municipality(), _today(options), configured_model(options))
    except UnreadableUpload as error:
        return _tell(error, wording, options.json)
    except (OSError, ValueError) as error:
        parser.error(str(error))


def configured_model(options: argparse.Namespace) -> Endpoint | None:
    """The model to ask; None where none is configured or wanted. Raises ValueError for a setting that cannot be."""
    if options.no_model or not os.environ.get("MODEL"):
        return None
    from chains.model.endpoint import load_model  # heavy, and seldom needed

    return load_model()


def _language(written: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", written):
        raise argparse.ArgumentTypeError(f"{written!r} is no language code like da or en")
    return written


def _today(options: argparse.Namespace) -> dt.date:
    from municipality.hours import LOCAL

    today: dt.date = options.today or dt.datetime.now(LOCAL).date()
    return today


def _request(options: argparse.Namespace) -> Request:
    return Request(
        today=_today(options),
        language=options.language,
        level=options.level,
        received=Received.ON_DATE if options.received else Received.UNKNOWN,
        received_on=options.received,
    )


async def _explain(
    uploads: Sequence[Upload], request: Request, limits: Limits, municipality: Municipality, model: Endpoint | None
) -> tuple[Explanation, ...]:
    """The flow, its steps in a child that is killed past its time, with its progress on standard error."""
    from chains.card import explain
    from chains.models import Done
    from ingest.child import ChildRunner

    wording = Wording(request.language)
    explanations: tuple[Explanation, ...] = ()
    async for event in explain(uploads, request, ChildRunner(limits), limits, municipality, model):
        match event:
            case PageRead():
                progress(wording.text("progress-page", number=event.number, of=event.of))
            case PagesRead():
                progress("")
                if event.reading.unsure_split:
                    print(wording.text("notice-unsure-split"), file=sys.stderr)  # noqa: T201
            case Done():
                explanations = event.explanations
            case _:
                pass
    if model is not None:
        await model.close()
    if any(Warn.MODEL_UNAVAILABLE in explanation.warnings for explanation in explanations):
        print(wording.warning(Warn.MODEL_UNAVAILABLE), file=sys.stderr)  # noqa: T201
    return explanations


def _tell(error: UnreadableUpload, wording: Wording, as_json: bool) -> int:
    """The sentence for an upload that cannot be read, where the caller looks for it."""
    progress("")
    message = wording.error(error)
    if as_json:
        print(json.dumps({"error": {"code": error.code, "message": message}}, ensure_ascii=False))  # noqa: T201
    else:
        print(message, file=sys.stderr)  # noqa: T201
    return EXIT_UNREADABLE


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # the contract's JSON is UTF-8 under any locale
    sys.exit(main())
