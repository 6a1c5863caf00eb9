"""The same tests on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from desk.records.database import Database, open_database
from desk.records.settings import load_records_settings
from tests.desk.postgresql import NoPostgresql, Server, running


@dataclass(frozen=True, slots=True)
class Place:
    """Where records are kept: an address for `DATABASE_URL`, and the folder that holds every byte written there."""

    url: str
    folder: Path
    server: Server | None

    def open(self) -> Database:
        """The database, as one more replica would open it."""
        return open_database(load_records_settings({"DATABASE_URL": self.url}))

    async def settle(self) -> None:
        """Makes it write what it holds in memory."""
        if self.server is not None:
            await self.server.checkpoint()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    with ExitStack() as until_the_end:
        try:
            server = until_the_end.enter_context(running())
        except NoPostgresql as why:
            pytest.skip(str(why))
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "sqlite":
        return Place(f"sqlite:///{tmp_path}/records/records.sqlite", tmp_path / "records", None)
    server: Server = request.getfixturevalue("postgresql")
    return Place(await server.create(f"t{secrets.token_hex(6)}"), server.folder, server)


@pytest.fixture
async def database(place: Place) -> AsyncIterator[Database]:
    opened = place.open()
    await opened.migrate()
    yield opened
    await opened.close()
