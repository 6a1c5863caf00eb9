"""What happened in, one line of kinds, sizes and durations out.

Never a word of a letter, never an address or a session's id.
"""

from __future__ import annotations

import logging
import sys
import traceback
from typing import Any

import structlog


def type_of(error: BaseException) -> str:
    """An exception's type and where it was raised: all that may be logged of it, for its message may quote a letter."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    path = frames[-1].filename.replace("\\", "/").split("/")
    return f"{type(error).__name__} at {'/'.join(path[-2:])}:{frames[-1].lineno}"


class Log:
    """The page's log."""

    def happened(self, event: str, **figures: str | int | float | bool | None) -> None:
        """Something happened; `figures` are kinds, sizes and durations."""
        structlog.get_logger("brevklar").info(event, **figures)

    def failed(self, where: str, error: BaseException) -> str:
        """Something failed; returns the short name of the ending."""
        structlog.get_logger("brevklar").error("failed", where=where, error=type_of(error))
        return type(error).__name__


log = Log()


class TypeOnly(logging.Filter):
    """Strips exceptions of libraries' log records down to their type: Chainlit and uvicorn log messages and
    tracebacks."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always keeps the record, without what an exception says."""
        error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
        errors = [one for one in (error, record.msg, *_tuple(record.args)) if isinstance(one, BaseException)]
        if errors:
            record.msg, record.args = f"failed: {type_of(errors[0])}", ()
        record.exc_info = record.exc_text = record.stack_info = None
        return True


def _tuple(args: Any) -> tuple[Any, ...]:
    return args if isinstance(args, tuple) else ()


def quiet_logs() -> None:
    """Sets up logging for the server: our own events as one line each on stderr, libraries' without exception texts."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    for name in (
        "chainlit",
        "uvicorn",
        "uvicorn.error",
        "asyncio",
        "socketio",
        "engineio",
        "socketio.server",
        "engineio.server",
    ):
        logging.getLogger(name).addFilter(TypeOnly())
    for handler in logging.getLogger().handlers:
        handler.addFilter(TypeOnly())
    logging.getLogger("uvicorn.access").disabled = True
