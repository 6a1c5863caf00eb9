"""Logs hold kinds, sizes and durations; what an exception says, which may be a letter's words, stays out."""

from __future__ import annotations

import io
import logging

import pytest

from chat.logs import TypeOnly, log, type_of


def _raised() -> RuntimeError:
    try:
        raise RuntimeError("Amina Testesen 010190-1234")
    except RuntimeError as error:
        return error


def test_an_error_is_its_type_and_place() -> None:
    assert type_of(_raised()).startswith("RuntimeError at chat/test_logs.py:")


@pytest.mark.parametrize("way", ["exception", "message", "argument"])
def test_libraries_records_lose_what_exceptions_say(way: str) -> None:
    stream = io.StringIO()
    logger = logging.Logger(f"library-{way}")
    logger.addHandler(logging.StreamHandler(stream))
    logger.addFilter(TypeOnly())
    error = _raised()
    if way == "exception":
        logger.error("it failed", exc_info=error)
    elif way == "message":
        logger.error(error)
    else:
        logger.error("it failed: %s", error)
    assert "RuntimeError" in stream.getvalue()
    assert "Amina" not in stream.getvalue()


def test_what_failed_is_logged_by_type(capsys: pytest.CaptureFixture[str]) -> None:
    assert log.failed("reading", _raised()) == "RuntimeError"
    printed = capsys.readouterr()
    assert "RuntimeError at" in printed.out + printed.err
    assert "Amina" not in printed.out + printed.err
