"""`python -m desk COMMAND …`: the operator's verbs for what is kept of conversations."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

EXIT_NOT_POSSIBLE = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit status."""
    from desk.arguments import parser

    top = parser()
    options = top.parse_args(arguments)
    import asyncio

    from dotenv import load_dotenv

    from desk.commands import COMMANDS
    from desk.records.settings import load_records_settings

    load_dotenv(".env")  # as the server does: both must mean the same database
    try:
        settings = load_records_settings()
    except ValueError as error:
        top.error(str(error))
    try:
        return asyncio.run(COMMANDS[options.command](settings, options))
    except Exception as error:  # its words may hold the database's address, or a record
        sys.stderr.write(f"The database ({settings.kind}) could not do it: {type(error).__name__}.\n")
        return EXIT_NOT_POSSIBLE


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    sys.exit(main())
