"""The same tests on SQLite and on a real PostgreSQL.

Bringing a database up to date takes longer than most tests, and PostgreSQL makes three hundred files for each: so it is
done once. SQLite's file is copied; on PostgreSQL all tests of a process use one database, emptied before each.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from desk.accounts import passwords
from desk.records.database import Database, open_database
from desk.records.settings import load_records_settings
from tests.desk.postgresql import Kept, NoPostgresql, Server, running


@dataclass(frozen=True, slots=True)
class Place:
    """Where records are kept: an address for `DATABASE_URL`, and the folder that holds every byte written there."""

    url: str
    folder: Path
    server: Server | None

    def open(self) -> Database:
        """The database, as one more replica would open it."""
        return open_database(load_records_settings({"DATABASE_URL": self.url}))

    async def migrate(self) -> None:
        """Brings it up to date."""
        database = self.open()
        await database.migrate()
        await database.close()

    async def settle(self) -> None:
        """Makes it write what it holds in memory."""
        if self.server is not None:
            await self.server.checkpoint()


def at_file(folder: Path) -> Place:
    """A SQLite file in a folder of its own."""
    return Place(f"sqlite:///{folder}/records.sqlite", folder, None)


HASHER = passwords._hasher()
"""What passwords are really hashed with: `test_accounts` holds it to what it should be."""


@pytest.fixture(autouse=True, scope="session")
def quick_passwords() -> Iterator[None]:
    """A hash is meant to take long; of the tests' few hundred the first thousandth part will do."""
    with pytest.MonkeyPatch.context() as patch:
        quick = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
        patch.setattr(passwords, "_hasher", lambda: quick)
        passwords._nobodys.cache_clear()
        yield
    passwords._nobodys.cache_clear()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    with ExitStack() as until_the_end:
        try:
            server = until_the_end.enter_context(running())
        except NoPostgresql as why:
            pytest.skip(str(why))
        yield server


@pytest.fixture(scope="session")
def kept(postgresql: Server) -> Kept:
    """The database that tests on PostgreSQL use one after the other."""
    return Kept(postgresql)


@pytest.fixture(scope="session")
def ready_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a SQLite file that is up to date lies once it was needed."""
    return tmp_path_factory.mktemp("ready") / "records.sqlite"


@pytest.fixture(params=["sqlite", "postgresql"])
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A database that is up to date, with nothing in it."""
    if request.param == "postgresql":
        kept: Kept = request.getfixturevalue("kept")
        return Place(
            await kept.emptied(lambda url: Place(url, Path(), None).migrate()), kept.server.folder, kept.server
        )
    ready: Path = request.getfixturevalue("ready_file")
    await at_file(ready.parent).migrate()
    made = at_file(tmp_path / "records")
    made.folder.mkdir()
    shutil.copyfile(ready, made.folder / ready.name)
    return made


@pytest.fixture(params=["sqlite", "postgresql"])
async def new_place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A database without a table; of SQLite not even a folder."""
    if request.param == "sqlite":
        return at_file(tmp_path / "records")
    server: Server = request.getfixturevalue("postgresql")
    return Place(await server.create(f"t{secrets.token_hex(6)}"), server.folder, server)


@pytest.fixture
async def database(place: Place) -> AsyncIterator[Database]:
    opened = place.open()
    await opened.migrate()
    yield opened
    await opened.close()
