"""The one flow: its events in order, one letter after the other, ended by everything together."""

from __future__ import annotations

import datetime as dt

import pytest

from chains.card import explain
from chains.models import CardReady, Done, Event, FactsFound, LineReady, PagesRead, Request
from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import PageRead, Upload
from ingest.run import InlineRunner
from ingest.settings import Limits
from municipality import load_municipality
from tests.chains.test_command import LETTER


async def events(*uploads: Upload) -> list[Event]:
    """All events of explaining the uploads."""
    request = Request(dt.date(2026, 11, 21))
    return [event async for event in explain(uploads, request, InlineRunner(), Limits(), load_municipality())]


async def test_events_come_in_order() -> None:
    found = await events(Upload("brev.txt", LETTER.encode()))
    assert [type(event) for event in found[:3]] == [PageRead, PagesRead, FactsFound]
    assert {type(event) for event in found[3:-2]} == {LineReady}
    assert isinstance(found[-2], CardReady)
    done = found[-1]
    assert isinstance(done, Done)
    (explanation,) = done.explanations
    assert tuple(event.line for event in found if isinstance(event, LineReady)) == explanation.lines


async def test_what_cannot_be_read_is_raised_not_told() -> None:
    with pytest.raises(UnreadableUpload) as raised:
        await events(Upload("tom.pdf", b""))
    assert raised.value.code is ErrorCode.EMPTY_FILE
