"""A stretch of days in, how it went out: counts of everybody, and the rest from the turns that may be kept."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

import sqlalchemy as sa

from chains.answers.models import Ending
from chains.records import EXPLAINED
from desk.handover.tables import HANDOVERS
from desk.records.database import Database
from desk.records.tables import COUNTS, TURNS
from desk.staff.statistics import Share, percentile
from municipality.hours import LOCAL

T = TypeVar("T")

LATEST = 5_000
"""Turns that times, pages and words are taken from: the latest of the stretch."""


class Family(StrEnum):
    """How answers end, in the families that staff think in."""

    ANSWERED = "answered"
    DECLINED = "declined"
    CLARIFIED = "clarified"  # asked back
    CRISIS = "crisis"


FAMILIES: Mapping[str, Family] = {
    Ending.ANSWERED: Family.ANSWERED,
    Ending.ANSWERED_FROM_LETTER: Family.ANSWERED,
    Ending.NEEDS_CLARIFICATION: Family.CLARIFIED,
    Ending.UNANSWERABLE_NO_GUIDANCE: Family.DECLINED,
    Ending.UNANSWERABLE_OWN_CASE: Family.DECLINED,
    Ending.NOT_RECEIVED_HERE: Family.DECLINED,
    Ending.OUT_OF_SCOPE: Family.DECLINED,
    Ending.CRISIS: Family.CRISIS,
    Ending.BLOCKED: Family.DECLINED,
}


@dataclass(frozen=True, slots=True)
class Counted:
    """So many answers of one sort on one day, called right or wrong so often: a row of `COUNTS`."""

    day: dt.date
    ending: str
    language: str
    topic: str
    answered: int
    said_right: int
    said_wrong: int


@dataclass(frozen=True, slots=True)
class Volume:
    """Questions and how they ended. `asked` counts every question, `letters` the cards made."""

    asked: int = 0
    letters: int = 0
    answered: int = 0
    declined: int = 0
    right: int = 0
    wrong: int = 0

    @property
    def share(self) -> Share:
        """The questions that were answered of those that were answered or declined."""
        return Share(self.answered, self.answered + self.declined)


@dataclass(frozen=True, slots=True)
class Kept:
    """What the kept turns tell: seconds that half and nearly all answers took, what was asked about, which words."""

    turns: int
    p50: float | None
    p95: float | None
    asked: tuple[tuple[str, str, int], ...]
    """Kind of question, topic, how often."""
    pages: tuple[tuple[str, str, int], ...]
    """Address and title of the pages quoted most."""
    words: tuple[tuple[str, int], ...]
    """The glossary's words (slugs) asked about most."""


def by_day(counted: Iterable[Counted], since: dt.date, until: dt.date) -> tuple[tuple[dt.date, Volume], ...]:
    """Every day of the stretch, also those without a question."""
    rows = list(counted)
    days = [since + dt.timedelta(days=number) for number in range((until - since).days + 1)]
    held: dict[dt.date, list[Counted]] = defaultdict(list)
    for row in rows:
        held[row.day].append(row)
    return tuple((day, volume(held[day])) for day in days)


def by(counted: Iterable[Counted], name: str) -> Mapping[str, Volume]:
    """By "language" or "topic", the most asked first."""
    held: dict[str, list[Counted]] = defaultdict(list)
    for row in counted:
        held[str(getattr(row, name))].append(row)
    made = {value: volume(rows) for value, rows in held.items()}
    return dict(sorted(made.items(), key=lambda item: (-item[1].asked, item[0])))


def volume(counted: Iterable[Counted]) -> Volume:
    """All of them together."""
    sums: Counter[str] = Counter()
    for row in counted:
        if row.ending == EXPLAINED:
            sums["letters"] += row.answered
            continue
        sums["asked"] += row.answered
        family = FAMILIES.get(row.ending)
        if family in (Family.ANSWERED, Family.DECLINED):
            sums[family.value] += row.answered
        sums["right"] += row.said_right
        sums["wrong"] += row.said_wrong
    return Volume(**sums)


async def counts(database: Database, since: dt.date, until: dt.date) -> tuple[Counted, ...]:
    """The counts of a stretch of Danish days, both included."""
    wanted = sa.select(COUNTS).where(COUNTS.c.day >= since, COUNTS.c.day <= until)
    async with database.read() as connection:
        return tuple(Counted(**row._mapping) for row in await connection.execute(wanted))


async def handed_over(database: Database, since: dt.date, until: dt.date) -> int:
    """How many conversations are shared with staff now that were shared in the stretch."""
    begins, ends = _instants(since, until)
    wanted = sa.select(sa.func.count()).where(HANDOVERS.c.at >= begins, HANDOVERS.c.at < ends)
    async with database.read() as connection:
        return int(await connection.scalar(wanted) or 0)


async def kept(database: Database, since: dt.date, until: dt.date) -> Kept:
    """What the latest kept turns of a stretch tell."""
    begins, ends = _instants(since, until)
    columns = (TURNS.c.kind, TURNS.c.topic, TURNS.c.sources, TURNS.c.terms, TURNS.c.seconds)
    wanted = (
        sa.select(*columns)
        .where(TURNS.c.at >= begins, TURNS.c.at < ends, TURNS.c.ending != EXPLAINED)
        .order_by(TURNS.c.at.desc(), TURNS.c.id.desc())
        .limit(LATEST)
    )
    async with database.read() as connection:
        rows = (await connection.execute(wanted)).all()
    took = [float(row.seconds["whole"]) for row in rows if "whole" in row.seconds]
    asked = Counter((row.kind, row.topic or "") for row in rows)
    pages = Counter((one["url"], one["title"]) for row in rows for one in row.sources)
    words = Counter(term for row in rows for term in row.terms)
    return Kept(
        len(rows),
        percentile(took, 0.5),
        percentile(took, 0.95),
        tuple((kind, topic, times) for (kind, topic), times in _most(asked)),
        tuple((url, title, times) for (url, title), times in _most(pages)),
        tuple((term, times) for term, times in _most(words)),
    )


def shares(languages: Mapping[str, Volume]) -> tuple[dict[str, Share], dict[str, Share]]:
    """By language: how often a question was answered; how often an answer that was judged was called right."""
    answered = {language: one.share for language, one in languages.items()}
    right = {language: Share(one.right, one.right + one.wrong) for language, one in languages.items()}
    return answered, right


def _most(counted: Counter[T]) -> Sequence[tuple[T, int]]:
    return sorted(counted.items(), key=lambda item: (-item[1], str(item[0])))[:10]


def _instants(since: dt.date, until: dt.date) -> tuple[sa.ColumnElement[dt.datetime], sa.ColumnElement[dt.datetime]]:
    begins = dt.datetime.combine(since, dt.time(), LOCAL)
    ends = dt.datetime.combine(until + dt.timedelta(days=1), dt.time(), LOCAL)
    kind = TURNS.c.at.type
    return sa.bindparam(None, begins, type_=kind), sa.bindparam(None, ends, type_=kind)
