"""What is switched off, with the word for citizens: kept, and read by every replica."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from chains.notices import Off, Part
from desk.records.database import Database
from desk.staff.tables import SWITCHES

LONGEST = 600
"""Characters of a word to citizens."""


@dataclass(frozen=True, slots=True)
class Switched:
    """How a part stands, since when, and who set it so."""

    part: Part
    off: Off | None
    at: dt.datetime
    by: str


async def turn(
    database: Database, part: Part, *, off: bool, texts: Mapping[str, str], by: str, at: dt.datetime
) -> None:
    """Switches a part off or on; every replica follows within seconds."""
    said = {language: text.strip()[:LONGEST] for language, text in texts.items() if text.strip()} if off else {}
    make: Any = (sqlite if database.is_sqlite else postgresql).insert(SWITCHES)
    values = {"off": off, "texts": said, "at": at, "by": by}
    async with database.write() as connection:
        await connection.execute(
            make.values(part=part.value, **values).on_conflict_do_update(index_elements=["part"], set_=values)
        )


async def switched(database: Database) -> Mapping[Part, Switched]:
    """How each part stands that was ever switched."""
    async with database.read() as connection:
        rows = (await connection.execute(sa.select(SWITCHES))).all()
    known = set(Part)
    return {
        Part(row.part): Switched(Part(row.part), Off(row.texts, row.at) if row.off else None, row.at, row.by)
        for row in rows
        if row.part in known
    }
