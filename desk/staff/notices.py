"""Corrections of letters: kept, ended, read by every replica."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from chains.notices import LetterNotice
from chains.prints import LetterPrint, sender_print
from desk.records.database import Database
from desk.staff.tables import NOTICES

LONGEST = 600
"""Characters of one correction: it stands above the card on a phone."""


@dataclass(frozen=True, slots=True)
class KeptNotice:
    """A correction as staff see it: who said it, and who ended it when."""

    notice: LetterNotice
    by: str
    ended_at: dt.datetime | None = None
    ended_by: str | None = None


@dataclass(frozen=True, slots=True)
class NewNotice:
    """A correction to be said: `sender` and the days as staff wrote them, the wording of a letter they brought."""

    sender: str
    sent_from: dt.date
    sent_to: dt.date
    wording: LetterPrint
    texts: Mapping[str, str]


def faults(new: NewNotice) -> tuple[str, ...]:
    """What is wrong with a correction, as codes; none for one that can be said."""
    found = []
    if not new.texts.get("da", "").strip():
        found.append("no-danish")
    if any(len(text) > LONGEST for text in new.texts.values()):
        found.append("too-long")
    if new.sent_from > new.sent_to:
        found.append("days")
    if not new.wording.sketch:
        found.append("no-wording")
    if new.sender and sender_print(new.sender) != new.wording.sender:
        found.append("other-sender")
    return tuple(found)


async def say(database: Database, new: NewNotice, by: str, at: dt.datetime) -> str:
    """Keeps a correction; its id. Citizens see it within seconds."""
    notice = secrets.token_hex(8)
    texts = {language: text.strip() for language, text in new.texts.items() if text.strip()}
    values = {
        "id": notice,
        "at": at,
        "by": by,
        "sender": new.sender[:120],
        "sent_from": new.sent_from,
        "sent_to": new.sent_to,
        "key": new.wording.key,
        "sketch": [new.wording.sender, *new.wording.sketch],
        "texts": texts,
    }
    async with database.write() as connection:
        await connection.execute(sa.insert(NOTICES).values(**values))
    return notice


async def end(database: Database, notice: str, by: str, at: dt.datetime) -> bool:
    """Takes a correction away from the citizens' page; whether it stood there. It stays in the list."""
    standing = (NOTICES.c.id == notice) & NOTICES.c.ended_at.is_(None)
    async with database.write() as connection:
        done = await connection.execute(sa.update(NOTICES).where(standing).values(ended_at=at, ended_by=by))
    return bool(done.rowcount)


async def standing(database: Database) -> tuple[LetterNotice, ...]:
    """The corrections that citizens are shown now."""
    wanted = sa.select(NOTICES).where(NOTICES.c.ended_at.is_(None)).order_by(NOTICES.c.at)
    async with database.read() as connection:
        return tuple(_notice(row) for row in await connection.execute(wanted))


async def all_of_them(database: Database) -> tuple[KeptNotice, ...]:
    """Every correction, the newest first."""
    wanted = sa.select(NOTICES).order_by(NOTICES.c.at.desc(), NOTICES.c.id).limit(500)
    async with database.read() as connection:
        rows = await connection.execute(wanted)
        return tuple(KeptNotice(_notice(row), row.by, row.ended_at, row.ended_by) for row in rows)


def _notice(row: Any) -> LetterNotice:
    sender, *sketch = row.sketch
    wording = LetterPrint(row.key, sender, tuple(sketch))
    return LetterNotice(row.id, row.at, row.sender, row.sent_from, row.sent_to, wording, row.texts)
