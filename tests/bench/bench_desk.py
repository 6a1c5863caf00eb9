"""A desk with 1,000 and with 100,000 kept turns in; out: what a page of the list, a filter and a search cost in each.

`python -m tests.bench.bench_desk`. On SQLite, and on PostgreSQL where the machine may run one: two databases with the same
sorts of turns, seeded. Every request is made on both in turn, the best of five rounds, for what else the machine does can
only make it slower: processor time on SQLite, which runs in this process, and the clock on PostgreSQL, which does not.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import datetime as dt
import json
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from statistics import median
from typing import Any

import sqlalchemy as sa

from desk.records.database import Database, open_database
from desk.records.settings import load_records_settings
from desk.records.tables import CONSENTS, FEEDBACK, TURNS
from desk.staff import transcripts
from desk.staff.models import Feedback, Filter, Place
from desk.staff.tables import FLAGS
from tests.bench.row import Row, told
from tests.desk.postgresql import NoPostgresql, running

FEW, MANY = 1_000, 100_000
ROUNDS = 5
MOST = 3.0
"""A request among `MANY` turns costs at most this many times what it costs among `FEW`, at the 95th percentile."""

END = dt.datetime(2026, 11, 21, 12, 0, tzinfo=dt.UTC)
SUBJECTS = (
    "børnehaven",
    "boligstøtten",
    "kontanthjælpen",
    "sygedagpengene",
    "pensionen",
    "affaldet",
    "parkeringen",
    "byggesagen",
)
ASKS = (
    "Hvornår skal jeg betale for {}",
    "Hvordan klager jeg over {}",
    "Hvem ringer jeg til om {}",
    "Hvad betyder afgørelsen om {}",
    "Kan jeg få hjælp til {}",
)
RARE = (
    "værgemål",
    "skorstensfejer",
    "rottesikring",
    "naboorientering",
    "dispensation",
    "folkeregister",
    "kolonihave",
    "begravelse",
)
ENDINGS = (
    ("answered",) * 12
    + ("answered_from_letter",) * 5
    + ("unanswerable_no_guidance",) * 4
    + ("needs_clarification",) * 2
    + ("out_of_scope",)
)
LANGUAGES = ("da",) * 14 + ("en", "ar", "uk", "pl", "so", "tr")
TOPICS = ("day-care", "housing-support", "cash-benefit", "sickness-benefit", "pension", "waste", "parking", "building")

REQUESTS: Sequence[tuple[str, Filter]] = (
    ("all", Filter()),
    ("ending", Filter(ending="out_of_scope")),
    ("topic", Filter(topic="pension")),
    ("language", Filter(language="so")),
    ("kle", Filter(kle="32.03")),
    ("wrong", Filter(feedback=Feedback.WRONG)),
    ("flagged", Filter(flagged=True)),
    ("week", Filter(since=END.date() - dt.timedelta(days=7), until=END.date())),
    ("topic and ending", Filter(topic="waste", ending="unanswerable_no_guidance")),
    ("word in all", Filter(words="jeg")),
    ("word in many", Filter(words="betale")),
    ("two words", Filter(words="klager pensionen")),
    ("rare word", Filter(words="rottesikring")),
    ("no such word", Filter(words="rumfærge")),
    ("word and filter", Filter(words="hjælp", language="ar")),
)


async def fill(database: Database, turns: int) -> None:
    """So many turns over thirty days, five a visit, the same for the same number."""
    chance = random.Random(7)
    step = dt.timedelta(days=30) / turns
    await database.migrate()
    async with database.write_for_long() as connection:
        for first in range(0, turns, 5_000):
            rows = [
                _row(chance, number, END - step * (turns - number))
                for number in range(first, min(first + 5_000, turns))
            ]
            visits = [
                {"visit": v, "at": END, "language": "da", "sentence": "1"} for v in {row["visit"] for row in rows}
            ]
            await connection.execute(sa.insert(CONSENTS), visits)
            await connection.execute(sa.insert(TURNS), rows)
            judged = [
                {"turn": row["id"], "right": chance.random() < 0.8, "at": END} for row in rows if chance.random() < 0.2
            ]
            await connection.execute(sa.insert(FEEDBACK), judged)
            marked = [
                {"turn": row["id"], "by": "Mette", "at": END, "why": ""} for row in rows if chance.random() < 0.002
            ]
            if marked:
                await connection.execute(sa.insert(FLAGS), marked)
    async with database.write_for_long() as connection:
        await connection.execute(sa.text("ANALYZE"))


def _row(chance: random.Random, number: int, at: dt.datetime) -> dict[str, Any]:
    topic = chance.randrange(len(TOPICS))
    asked = chance.choice(ASKS).format(SUBJECTS[topic])
    question = f"{asked} og {chance.choice(RARE)}?" if chance.random() < 0.01 else f"{asked}?"
    return {
        "id": f"{number:016x}", "visit": f"{number // 5:032x}", "reference": f"{number:010d}X", "at": at,
        "language": chance.choice(LANGUAGES), "question": question, "ending": chance.choice(ENDINGS), "kind": "everyday",
        "topic": TOPICS[topic], "kle": f"{26 + topic}.03.{number % 20:02d}", "edition": f"e{number * 4 // MANY}", "certainty": 0.8,
        "letters": 0, "sources": [{"url": "https://x.example/a", "title": "A"}], "near": [], "terms": [], "warnings": [],
        "versions": {"brevklar": "1"}, "model": None, "seconds": {"whole": 0.3}, "facts": [],
    }  # fmt: skip


async def requests(database: Database) -> list[tuple[str, Filter, Place | None]]:
    """Every request from its beginning, and from deep within the list."""
    deep = END - dt.timedelta(days=15)
    there = Place(deep, "ffff")
    return [(name, chosen, None) for name, chosen in REQUESTS] + [
        (f"{name}, deep", chosen, there) for name, chosen in REQUESTS
    ]


@asynccontextmanager
async def sqlite(sizes: Sequence[int]) -> AsyncIterator[list[str]]:
    """An address for each size, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        yield [f"sqlite:///{folder}/{size}.sqlite" for size in sizes]


@asynccontextmanager
async def postgresql(sizes: Sequence[int]) -> AsyncIterator[list[str]]:
    """An address for each size, at a server of its own. Raises NoPostgresql."""
    with running() as server:
        yield [await server.create(f"t{size}") for size in sizes]


KINDS: dict[str, tuple[Callable[[Sequence[int]], Any], Callable[[], float]]] = {
    "SQLite": (sqlite, time.process_time),
    "PostgreSQL": (postgresql, time.perf_counter),
}
"""Where the databases stand, and the clock that tells what a request costs there."""


async def measure(kind: str, sizes: Sequence[int]) -> dict[int, dict[str, float]]:
    """Seconds of each request at each size, the best of `ROUNDS`. Raises NoPostgresql."""
    places, clock = KINDS[kind]
    async with AsyncExitStack() as until_the_end:
        urls = await until_the_end.enter_async_context(places(sizes))
        databases = {
            size: open_database(load_records_settings({"DATABASE_URL": url}))
            for size, url in zip(sizes, urls, strict=True)
        }
        for size, database in databases.items():
            until_the_end.push_async_callback(database.close)
            await fill(database, size)
        took: dict[int, dict[str, float]] = {size: {} for size in sizes}
        for _ in range(ROUNDS):
            for size, database in databases.items():
                for name, chosen, after in await requests(database):
                    began = clock()
                    await transcripts.listed(database, chosen, after)
                    took[size][name] = min(took[size].get(name, 9.0), clock() - began)
    return took


def p95(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[round(0.95 * (len(values) - 1))]


def measured() -> dict[str, dict[int, dict[str, float]]]:
    """By the kind of database; PostgreSQL only where it can be run."""
    found = {}
    for kind in KINDS:
        try:
            found[kind] = asyncio.run(measure(kind, (FEW, MANY)))
        except NoPostgresql as why:
            print(f"not measured: {why}", file=sys.stderr)
    return found


def row_of(kind: str, took: dict[int, dict[str, float]]) -> Row:
    """The bench's line for a kind of database."""
    few, many = (p95(list(took[size].values())) for size in (FEW, MANY))
    name, told_few = f"desk: {MANY:,} turns, {kind}", f"{FEW:,} turns, p95 {few * 1000:.1f} ms"
    return Row(name, f"list and search, p95 {many * 1000:.1f} ms", told_few, many / few, MOST)


def rows() -> list[Row]:
    """The bench's lines."""
    return [row_of(kind, took) for kind, took in measured().items()]


def main(arguments: list[str] | None = None) -> int:
    """Prints what each request costs; 1 where a figure does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_desk", description=__doc__)
    parser.add_argument("--json", action="store_true", help="the bench's lines alone, as JSON")
    if parser.parse_args(arguments).json:
        print(json.dumps([dataclasses.asdict(row) for row in rows()]))
        return 0
    made = []
    for kind, took in measured().items():
        print(f"{kind:28}{FEW:>12,}{MANY:>12,}   times")
        for name, few in took[FEW].items():
            many = took[MANY][name]
            print(f"{name:28}{few * 1000:>9.1f} ms{many * 1000:>9.1f} ms   {many / few:.1f}")
        print(
            f"{'median':28}{median(took[FEW].values()) * 1000:>9.1f} ms{median(took[MANY].values()) * 1000:>9.1f} ms\n"
        )
        made.append(row_of(kind, took))
    print("\n".join(told(made)))
    return int(not all(row.holds for row in made))


if __name__ == "__main__":
    sys.exit(main())
