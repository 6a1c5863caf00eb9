"""`python -m ingest FILE…`: letters as files in, their text, pages and facts out."""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import io
import json
import logging
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ingest.commandline import EXIT_UNREADABLE, Parser, day, progress, upload
from ingest.errors import UnreadableUpload
from ingest.settings import Limits, load_limits

if TYPE_CHECKING:
    from ingest.models import Upload


MANUAL = """\
Read letters: tell each file's kind by its content, read its pages (by OCR where they have no text), put pages together
into letters, and find what the letters say.

A FILE is a PDF, a picture (JPEG, PNG, WebP, HEIC, TIFF), a Word file (DOCX), a mail (EML: the letter it brings,
attached or forwarded), a web page or text in any encoding. "-" reads one file from standard input. Several FILEs are
pages of one letter unless their letterheads, case numbers and page numbers say otherwise.
"""

EXAMPLES = """\
examples:
  python -m ingest letter.pdf
      The text, page by page, and below it the facts, each with its sentence.
  python -m ingest page1.jpg page2.jpg --json
      Two photos of one letter, as JSON.
  python -m ingest a.pdf b.pdf --grouping several --json
      Where it is unsure whether files are one letter or several: several.
  cat mail.eml | python -m ingest - --json
      The letter in a mail.

JSON:
  {"text",
   "pages": [{"number", "read_by": "text"|"ocr"|"mixed", "confidence": 0..1, "start", "end", "file", "file_page"}],
   "facts": [{"kind", "value", "span": [start, end], "quote", "finder", "certainty"}],
   "is_letter", "kind", "outcome", "topic", "head", "warnings", "missing", "unreadable", "hidden", "unsure_split"}
  Spans count characters of "text". Several letters: {"letters": [one such object each], "unsure_split"}.

exit status:
  0   read
  2   nothing could be read: the reason on standard error, with --json on standard output as
      {"error": {"code", "message", "limit"}}. Codes: empty_file, unsupported_file, damaged_file, encrypted_file,
      too_large, too_many_pages, took_too_long, no_text_found, unreadable
  64  wrong usage

environment:
  MAX_UPLOAD_MB   megabytes of one file (default 20)
  MAX_PAGES       pages of all files together (default 60)
  PAGE_SECONDS    seconds for one step: opening a file, or OCR of a page (default 60)

Nothing is stored, and no network is used.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; its exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    logging.disable(logging.WARNING)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # JSON is UTF-8 whatever the terminal speaks
    try:
        limits = load_limits()
        uploads = [upload(name, limits) for name in options.files]
    except (OSError, ValueError) as error:
        parser.error(str(error))
    try:
        found = asyncio.run(_read(uploads, options, limits))
    except UnreadableUpload as error:
        return _tell(error, options.json)
    try:
        if options.json:
            print(json.dumps(found, ensure_ascii=False, indent=2))  # noqa: T201
        else:
            _show(found)
        sys.stdout.flush()
    except BrokenPipeError:  # "| head" has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> Parser:
    parser = Parser(
        prog="python -m ingest",
        description=MANUAL,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help='a letter or pages of one; "-" for standard input')
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")
    parser.add_argument(
        "--grouping",
        choices=("auto", "one", "several"),
        default="auto",
        help="how pages become letters: by their signs (auto, the default), all as one, or doubtful ones apart",
    )
    parser.add_argument("--today", type=day, metavar="YYYY-MM-DD", help="the day that dates without a year are near to")
    return parser


async def _read(uploads: Sequence[Upload], options: argparse.Namespace, limits: Limits) -> dict[str, Any]:
    """Read and find, each step in a child process that can be killed; progress where somebody watches."""
    from ingest.child import ChildRunner
    from ingest.models import PageRead
    from ingest.read import Grouping, read
    from ingest.report import report

    runner = ChildRunner(limits)
    today = options.today or dt.datetime.now().astimezone().date()
    async for event in read(uploads, runner, limits, Grouping(options.grouping)):
        if isinstance(event, PageRead):
            progress(f"page {event.number} of {event.of}")
            continue
        progress("")
        from ingest.finders import find

        facts = [await runner.run(find, letter, today) for letter in event.letters]
        return report(event, facts)
    raise AssertionError("read() ends with a Reading")


def _show(found: dict[str, Any]) -> None:
    """The letters to read: text by page, then what was found."""
    for letter in found.get("letters", [found]):
        for page in letter["pages"]:
            note = " UNREADABLE" if page["number"] in letter["unreadable"] else ""
            print(f"--- page {page['number']} ({page['read_by']}, confidence {page['confidence']}){note}")  # noqa: T201
            print(letter["text"][page["start"] : page["end"]].strip(), end="\n\n")  # noqa: T201
        print(f"--- {letter['kind']}; warnings: {', '.join(letter['warnings']) or 'none'}")  # noqa: T201
        for fact in letter["facts"]:
            print(f"{fact['kind']} (certainty {fact['certainty']}): {fact['quote']}")  # noqa: T201
        print()  # noqa: T201


def _tell(error: UnreadableUpload, as_json: bool) -> int:
    """The code of what went wrong; the citizen's sentences for it belong to `python -m chains`."""
    progress("")
    message = error.code.replace("_", " ") + (f" (limit {error.limit})" if error.limit else "")
    if as_json:
        print(json.dumps({"error": {"code": error.code.value, "message": message, "limit": error.limit}}))  # noqa: T201
    else:
        print(f"python -m ingest: {message}", file=sys.stderr)  # noqa: T201
    return EXIT_UNREADABLE


if __name__ == "__main__":
    sys.exit(main())
