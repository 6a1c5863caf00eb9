"""What the commands share: exit codes, arguments, the bytes behind a FILE, progress where somebody watches."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path
from typing import NoReturn

from ingest.models import Upload
from ingest.settings import Limits

EXIT_UNREADABLE, EXIT_USAGE = 2, 64


class Parser(argparse.ArgumentParser):
    """Wrong usage ends with 64 (EX_USAGE), so that 2 always means an upload that cannot be read."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(EXIT_USAGE, f"{self.prog}: {message}\n")


def day(written: str) -> dt.date:
    """An argument like 2026-12-31. Raises argparse.ArgumentTypeError for anything else."""
    try:
        return dt.date.fromisoformat(written)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{written!r} is no date like 2026-12-31") from error


def upload(name: str, limits: Limits) -> Upload:
    """The file's bytes, one more than allowed at most: enough to tell that it is too large. Raises OSError."""
    if name == "-":
        return Upload("", sys.stdin.buffer.read(limits.max_bytes + 1))
    with Path(name).open("rb") as file:
        return Upload(Path(name).name, file.read(limits.max_bytes + 1))


def progress(text: str) -> None:
    """One line on standard error that the next call writes over; nothing where nobody watches."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()
