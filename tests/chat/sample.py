"""Nothing in, one invented letter with its facts and a scripted `explain` out: the page without the readers."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable, Sequence

from chains.card import card
from chains.models import Done, Event, FactsFound, LineReady, PagesRead, Request
from ingest.models import (
    Act,
    Appeal,
    Basis,
    Box,
    Facts,
    Kind,
    Letter,
    Letterhead,
    Origin,
    Outcome,
    Page,
    PageRead,
    Piece,
    ReadBy,
    Reading,
    Unit,
    Upload,
)
from ingest.run import Runner
from ingest.settings import Limits
from municipality import Municipality
from tests.chains.sample import action, at, fact, rule

TODAY = dt.date(2026, 11, 21)

TEXT = """Solbæk Kommune
Ydelseskontoret

Til Amina Testesen

Dato: 16. november 2026
Sagsnr.: 32.03.16-G01-118-26

Vi skal have flere oplysninger

Vi behandler din ansøgning om boligstøtte.

Du skal sende din lejekontrakt til os senest den 4. december 2026.
Du skal ringe til os på 72 36 41 00 inden mandag den 23. november 2026.

Hvis vi ikke får oplysningerne, træffer vi afgørelse uden dem.

Du kan klage til Ankestyrelsen senest 4 uger efter, at du har modtaget brevet."""


def sample_letter(placed: bool = False) -> Letter:
    """The letter; `placed` gives its duty a place on the page."""
    where = at(TEXT, "Du skal sende din lejekontrakt til os senest den 4. december 2026.")
    pieces = (Piece(where.start, where.end, 1, Box(0.1, 0.4, 0.9, 0.43)),) if placed else ()
    return Letter(TEXT, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(TEXT), 595, 842),), pieces)


def sample_facts() -> Facts:
    """What is found in it."""
    send = rule(TEXT, "senest den 4. december 2026", date=dt.date(2026, 12, 4))
    call = rule(TEXT, "inden mandag den 23. november 2026", date=dt.date(2026, 11, 23))
    appeal = rule(TEXT, "senest 4 uger efter, at du har modtaget brevet", basis=Basis.RECEIPT, count=4, unit=Unit.WEEKS)
    return Facts(
        is_letter=True,
        head=Letterhead(
            sender="Solbæk Kommune",
            department="Ydelseskontoret",
            date=dt.date(2026, 11, 16),
            subject="Vi skal have flere oplysninger",
        ),
        kind=Kind.INFORMATION_REQUEST,
        outcome=Outcome.NONE,
        topic="housing-benefit",
        kind_span=at(TEXT, "Vi skal have flere oplysninger"),
        actions=(
            action(TEXT, Act.SEND, "sende", "din lejekontrakt", deadline=send),
            action(TEXT, Act.CALL, "ringe", deadline=call),
        ),
        appeal=fact(TEXT, Appeal(at(TEXT, "Ankestyrelsen"), appeal, None), "Du kan klage"),
    )


def scripted(
    pause: float = 0.0, letters: int = 1, unsure: bool = False, fails: BaseException | None = None
) -> Callable[..., AsyncIterator[Event]]:
    """An `explain` that reads as many pages as there are uploads, then tells of the sample letter."""

    async def explain(
        uploads: Sequence[Upload], request: Request, runner: Runner, limits: Limits, municipality: Municipality
    ) -> AsyncIterator[Event]:
        for number, _ in enumerate(uploads):
            await asyncio.sleep(pause)
            yield PageRead(number + 1, len(uploads))
        if fails is not None:
            raise fails
        letter, facts = sample_letter(), sample_facts()
        yield PagesRead(Reading((letter,) * letters, (None,) * len(uploads), unsure))
        made = []
        for number in range(letters):
            yield FactsFound(number, facts)
            whole = card(letter, facts, request, municipality)
            for line in whole.lines:
                await asyncio.sleep(pause / 10)
                yield LineReady(number, line)
            made.append(whole)
        yield Done(tuple(made))

    return explain
