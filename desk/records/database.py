"""Settings in, an open database out: SQLite in one file or PostgreSQL, its tables brought up to date.

Neither statements nor their values are ever in an exception or a log (`hide_parameters`, no echo).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from desk.records.settings import RecordsSettings

WAIT = 5.0
"""Seconds to wait for a connection, or for another writer."""

_MIGRATIONS = Path(__file__).parent / "migrations"
_ONE_MIGRATES = 4_711_330_216
"""PostgreSQL's advisory lock that a replica holds while it migrates; any number nobody else uses."""


@dataclass(frozen=True, slots=True)
class Database:
    """A database; nothing is connected or made before it is used. `file` is SQLite's."""

    engine: AsyncEngine
    file: Path | None = None

    @property
    def is_sqlite(self) -> bool:
        """Whether it is the embedded one."""
        return self.engine.dialect.name == "sqlite"

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that only reads: it waits for no writer."""
        async with self.engine.execution_options(begins="BEGIN").connect() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that writes: committed at its end, rolled back by an exception."""
        async with self.engine.begin() as connection:
            yield connection

    async def migrate(self) -> None:
        """Brings the tables up to date; where several replicas start at once, one does and the others wait.

        Raises OSError where SQLite's folder cannot be made, and what SQLAlchemy and the drivers raise.
        """
        if self.file is not None:
            _own_file(self.file)
        async with self.write() as connection:
            if not self.is_sqlite:
                await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_ONE_MIGRATES)))
            await connection.run_sync(_upgrade)

    async def version(self) -> str:
        """The newest migration that has been run; "" for an empty database, and for a file that is not there."""
        if self.file is not None and not self.file.exists():
            return ""
        async with self.read() as connection:
            return await connection.run_sync(_version)

    async def wipe_traces(self) -> None:
        """Takes what was just deleted out of SQLite's index of words and its log file too; the file itself overwrites
        it at once."""
        if self.is_sqlite:
            async with self.engine.execution_options(begins="").connect() as connection:
                # the index only notes that a text is gone; its words go when the pieces are merged
                await connection.exec_driver_sql("INSERT INTO search_words(search_words) VALUES ('optimize')")
                await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    async def close(self) -> None:
        """Lets go of every connection."""
        await self.engine.dispose()


def open_database(settings: RecordsSettings) -> Database:
    """The database, not connected yet."""
    if settings.server:
        return Database(_postgresql(settings.server))
    return Database(_sqlite(settings.file), settings.file)


def _own_file(file: Path) -> None:
    """Makes folder and file so that nobody else on the machine can read them (SQLite's log files follow the file).

    A file that is there is not opened: closing it would drop the locks of every other connection of this process
    (POSIX), and another process would then take away the log that they still write to (sqlite.org/howtocorrupt.html).
    """
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.suppress(FileExistsError):
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _sqlite(file: Path) -> AsyncEngine:
    url = sa.URL.create("sqlite+aiosqlite", database=str(file))
    engine = create_async_engine(url, hide_parameters=True, connect_args={"timeout": WAIT})

    @sa.event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late to wait for another writer
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @sa.event.listens_for(engine.sync_engine, "begin")
    def begin(connection: sa.Connection) -> None:
        begins = connection.get_execution_options().get("begins", "BEGIN IMMEDIATE")
        if begins:
            connection.exec_driver_sql(begins)

    return engine


def _postgresql(server: str) -> AsyncEngine:
    async def connect() -> Any:
        import asyncpg

        return await asyncpg.connect(server, timeout=WAIT, command_timeout=WAIT)  # reads every option libpq knows

    return create_async_engine(
        "postgresql+asyncpg://", async_creator=connect, hide_parameters=True, pool_pre_ping=True, pool_timeout=WAIT
    )


def _upgrade(connection: sa.Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "head")


def _version(connection: sa.Connection) -> str:
    from alembic.runtime.migration import MigrationContext

    return MigrationContext.configure(connection).get_current_revision() or ""
