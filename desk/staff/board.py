"""Between staff and the citizens' page (`chains.notices.Board`), with a database behind it.

Every replica reads what staff say every few seconds and keeps it in memory: drawing a page waits for nothing, and where
the database cannot be read, what was last known goes on.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Collection

import structlog

from chains.notices import ReadLetter, Said, WrongLine
from chains.records import visit_key
from desk.records.database import Database
from desk.records.door import names_somebody
from desk.records.regularly import Regularly
from desk.records.watch import where
from desk.staff import notices, sightings, switches
from desk.staff.tasks import store as tasks

EVERY = 5.0
"""Seconds between two looks: a correction or a switch shows on every open page within seconds."""

WITHIN = 8.0
"""Seconds that one look, or one count, may take."""


class StaffBoard:
    """What staff say, and what the citizens' page tells them. `changed` is called when staff say something else."""

    def __init__(
        self,
        database: Database,
        prepare: Callable[[], Awaitable[None]],
        now: Callable[[], dt.datetime],
        changed: Callable[[], None] = lambda: None,
        public: Collection[str] = (),
    ) -> None:
        """`prepare` brings the tables up to date; `public` are names that are no secret: the municipality's own."""
        self._public = tuple(public)
        self._database = database
        self._prepare = prepare
        self._now = now
        self._changed = changed
        self._said = Said()
        self._failing = False
        self._looking = Regularly(self.look, EVERY)

    async def start(self) -> None:
        """Looks now, and again and again. Never raises."""
        await self.look()
        self._looking.start()

    async def close(self) -> None:
        """Looks no more."""
        await self._looking.close()

    def said(self) -> Said:
        """What staff say, as it was a few seconds ago."""
        return self._said

    async def look(self) -> None:
        """Reads what staff say; where that cannot be read, what was last known stays. Never raises."""
        try:
            async with asyncio.timeout(WITHIN):
                await self._prepare()
                standing = await notices.standing(self._database)
                switched = await switches.switched(self._database)
        except Exception as error:
            if not self._failing:  # once, not every five seconds
                structlog.get_logger("brevklar").error("board_failed", deed="look", error=where(error))
            self._failing = True
            return
        self._failing = False
        said = Said(standing, {part: one.off for part, one in switched.items() if one.off is not None})
        if said != self._said:
            self._said = said
            self._changed()

    async def letter_read(self, letter: ReadLetter) -> None:
        """Counts a letter that was read."""
        await self._do("letter_read", lambda: sightings.seen(self._database, letter, self._now()))

    async def letter_asked(self, letter: ReadLetter) -> None:
        """Counts that something was asked about a letter."""
        await self._do("letter_asked", lambda: sightings.asked(self._database, letter, self._now()))

    async def line_wrong(self, letter: ReadLetter, wrong: WrongLine) -> None:
        """Counts it, and files a task: with the letter's masked sentence only where the citizen has agreed."""
        await self._do("line_wrong", lambda: self._line_wrong(letter, wrong))

    async def _line_wrong(self, letter: ReadLetter, wrong: WrongLine) -> None:
        now = self._now()
        await sightings.line_wrong(self._database, letter, now)
        about = {
            "line": wrong.line,
            "key": wrong.key,
            "finder": wrong.finder,
            "certainty": f"{wrong.certainty:.2f}",
            "language": wrong.language,
            "sender": letter.sender,
            "kind": letter.kind,
            "topic": letter.topic,
        }
        # masked already; looked at again, since what is stored cannot be taken back
        sentence = "" if await asyncio.to_thread(names_somebody, wrong.sentence, self._public) else wrong.sentence
        await tasks.file_wrong_line(self._database, about, visit_key(wrong.visit), sentence, now)

    async def _do(self, deed: str, what: Callable[[], Awaitable[object]]) -> None:
        """Never raises: the citizen's page goes on whatever becomes of a count."""
        try:
            async with asyncio.timeout(WITHIN):
                await self._prepare()
                await what()
        except Exception as error:
            structlog.get_logger("brevklar").error("board_failed", deed=deed, error=where(error))
