"""Settings and options in, a verb done and told on standard output; its exit status out."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager

from chains.records import document
from desk.accounts import invitations, people
from desk.accounts.models import Role
from desk.accounts.settings import load_account_settings
from desk.audit import log
from desk.handover import store as handovers
from desk.handover.models import is_code
from desk.records import store
from desk.records.database import Database, open_database
from desk.records.models import Why
from desk.records.retention import keep_within
from desk.records.settings import RecordsSettings
from municipality.hours import LOCAL

NOTHING = 3
OTHERWISE = 4
BROKEN = 4


async def status(settings: RecordsSettings, _: argparse.Namespace) -> int:
    """Prints how much is kept; makes nothing."""
    async with _opened(settings, migrate=False) as database:
        version = await database.version()
        if not version:
            _tell(f"Database: {settings.kind}, tables not made yet. Nothing is kept.")
            return 0
        _tell(f"Database: {settings.kind}, tables {version}.")
        kept = await store.totals(database)
    oldest = f", the oldest from {kept.oldest.astimezone(LOCAL):%Y-%m-%d %H:%M}" if kept.oldest else ""
    _tell(f"Visits with consent: {kept.consents}. Turns: {kept.turns}{oldest}. Judged: {kept.judged}.")
    _tell(f"Kept for {settings.retention_days} days. Answers counted since the beginning: {kept.counted}.")
    gone = ", ".join(f"{kept.deleted.get(why, 0)} {why}" for why in Why)
    _tell(f"Turns deleted: {gone}.")
    return 0


async def migrate(settings: RecordsSettings, _: argparse.Namespace) -> int:
    """Makes the tables or brings them up to date."""
    async with _opened(settings) as database:
        _tell(f"Database: {settings.kind}, tables {await database.version()}.")
    return 0


async def purge(settings: RecordsSettings, options: argparse.Namespace) -> int:
    """Deletes what is old."""
    now = dt.datetime.now(dt.UTC)
    if options.today is not None:
        now = dt.datetime.combine(options.today + dt.timedelta(days=1), dt.time(), LOCAL)
    async with _opened(settings) as database:
        _tell(f"Turns deleted: {await keep_within(database, settings.retention_days, now)}.")
    return 0


async def export(settings: RecordsSettings, options: argparse.Namespace) -> int:
    """Prints all that is kept of a visit. That it was handed out stands in the audit log first."""
    async with _opened(settings) as database:
        visit = await _visit(database, options.visit)
        if visit is None:
            return _nothing()
        await log.append(database, "", "records-export", visit, {}, dt.datetime.now(dt.UTC))
        kept = await store.shown(database, visit)
        shared = await handovers.all_of(database, visit, settings.retention_days)
    _tell(json.dumps(document(visit, kept, shared), ensure_ascii=False, indent=2))
    return 0


async def erase(settings: RecordsSettings, options: argparse.Namespace) -> int:
    """Deletes all that is kept of a visit. The audit log says that it was done, not whose it was."""
    now = dt.datetime.now(dt.UTC)
    async with _opened(settings) as database:
        visit = await _visit(database, options.visit)
        if visit is None:
            return _nothing()
        await log.append(database, "", "records-erase", "", {}, now)
        shared = await handovers.withdraw(database, visit)
        turns = await store.erase(database, visit, Why.ERASED, now)
    _tell(f"Turns deleted: {turns}. Hand-overs deleted: {shared}.")
    return 0


async def invite(settings: RecordsSettings, options: argparse.Namespace) -> int:
    """Prints a link to an account, or to a new password for one."""
    url = load_account_settings().url or f"http://localhost:{os.environ.get('PORT') or 8000}"
    now = dt.datetime.now(dt.UTC)
    async with _opened(settings) as database, database.write() as connection:
        known = await people.named(connection, options.name)
        roles = known.roles if known else [Role(role) for role in options.role or [Role.STAFF]]
        token = await invitations.invite(
            connection, options.name, roles, by="", now=now, person=known.id if known else None
        )
    _tell(invitations.link(url, token))
    return 0


async def audit(settings: RecordsSettings, options: argparse.Namespace) -> int:
    """Checks the audit log; makes nothing."""
    async with _opened(settings, migrate=False) as database:
        if not await database.version():
            _tell("Database: tables not made yet. Nothing has been written down.")
            return 0
        verdict = await log.verify(database)
        number, code = options.head or (0, "")
        there = not number or await log.hash_of(database, number) == code
    if verdict.broken is not None:
        sys.stderr.write(f"The audit log does not hold: entry {verdict.broken} is not as it was written.\n")
        return BROKEN
    if not there:
        sys.stderr.write(f"The audit log does not hold: entry {number} is another, or gone.\n")
        return BROKEN
    _tell(f"Entries: {verdict.entries}, every one as it was written. Head: {verdict.entries}:{verdict.head}")
    return 0


async def again(settings: RecordsSettings, options: argparse.Namespace) -> int:
    """Asks a kept question again, and prints what came out then and now."""
    from desk.staff import transcripts
    from desk.staff.again import asker
    from municipality import load_municipality

    async with _opened(settings) as database:
        row = await transcripts.one(database, options.reference)
    if row is None:
        sys.stderr.write("Nothing is kept under that reference.\n")
        return NOTHING
    found = await asker(load_municipality())(row.turn)
    for one in found.compared:
        _tell(f"{'same' if one.same else 'OTHER':6}{one.what:10} {one.then or '-'}")
        if not one.same:
            _tell(f"{'':6}{'now':10} {one.now or '-'}")
    if found.caveats:
        _tell(f"To bear in mind: {', '.join(found.caveats)}.")
    return 0 if found.same else OTHERWISE


async def _visit(database: Database, written: str) -> str | None:
    """The key of the visit that somebody names by it, by an answer's reference, or by a hand-over's code."""
    found = await store.find_visit(database, written)
    return found or (await handovers.visit_of(database, written) if is_code(written) else None)


def _nothing() -> int:
    sys.stderr.write("Nothing is kept of that visit.\n")
    return NOTHING


def _tell(line: str) -> None:
    print(line)  # noqa: T201 -- what the command is for


@asynccontextmanager
async def _opened(settings: RecordsSettings, *, migrate: bool = True) -> AsyncIterator[Database]:
    database = open_database(settings)
    try:
        if migrate:
            await database.migrate()
        yield database
    finally:
        await database.close()


COMMANDS: Mapping[str, Callable[[RecordsSettings, argparse.Namespace], Coroutine[None, None, int]]] = {
    "status": status,
    "migrate": migrate,
    "purge": purge,
    "export": export,
    "erase": erase,
    "again": again,
    "invite": invite,
    "audit": audit,
}
"""What each verb does."""
