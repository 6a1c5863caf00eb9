"""`python -m knowledge COMMAND …`: the verbs of the knowledge base, their results to read or as JSON."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Sequence

from knowledge.arguments import parser
from knowledge.errors import KnowledgeError, RecallFellError, RefreshRunningError, SuddenLossError

EXIT_NOT_POSSIBLE, EXIT_HUMAN, EXIT_RUNNING = 1, 3, 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit status."""
    from dotenv import load_dotenv

    load_dotenv(".env")  # as the server does: both must mean the same folder
    top = parser()
    options = top.parse_args(arguments)
    from knowledge.commands import COMMANDS

    try:
        return COMMANDS[options.command](options)
    except KnowledgeError as error:
        return _tell(error, getattr(options, "json", False))
    except (OSError, ValueError) as error:
        top.error(str(error))


def _tell(error: KnowledgeError, as_json: bool) -> int:
    """The error where the caller looks for it; its exit status."""
    if as_json:
        print(json.dumps({"error": {"code": error.code, "message": str(error)}}, ensure_ascii=False))  # noqa: T201
    else:
        print(error, file=sys.stderr)  # noqa: T201
        for line in _details(error):
            print(f"  {line}", file=sys.stderr)  # noqa: T201
    if isinstance(error, SuddenLossError | RecallFellError):
        return EXIT_HUMAN
    return EXIT_RUNNING if isinstance(error, RefreshRunningError) else EXIT_NOT_POSSIBLE


def _details(error: KnowledgeError) -> Sequence[str]:
    match error:
        case SuddenLossError():
            return [f"{loss.source}: {url}" for loss in error.losses for url in loss.gone]
        case RecallFellError():
            return error.missed
        case _:
            return ()


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    sys.exit(main())
