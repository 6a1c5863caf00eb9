"""Settings in, an open database out: SQLite in one file or PostgreSQL, its tables brought up to date.

Neither statements nor their values are ever in an exception or a log (`hide_parameters`, no echo).
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
import structlog
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionLeft
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from chains.records import RecordsUnavailable
from desk.records.settings import RecordsSettings

if TYPE_CHECKING:
    from alembic.config import Config

WAIT = 5.0
"""Seconds to wait for a connection, for another writer, and on PostgreSQL for a statement."""

PATIENCE = 3600.0
"""Seconds that a statement may take where a large database is brought up to date: an index over every turn, say."""

WIPES = 3
"""Times that SQLite's log is emptied anew where somebody reads from it; each waits for `WAIT`."""

_MIGRATIONS = Path(__file__).parent / "migrations"
_ONE_MIGRATES = 4_711_330_216
"""PostgreSQL's advisory lock that a replica holds while it migrates; any number nobody else uses."""


@dataclass(frozen=True, slots=True)
class Database:
    """A database; nothing is connected or made before it is used. `file` is SQLite's, `patient` another way into
    PostgreSQL, where a statement may take long."""

    engine: AsyncEngine
    file: Path | None = None
    patient: AsyncEngine | None = None

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

    @asynccontextmanager
    async def write_for_long(self) -> AsyncIterator[AsyncConnection]:
        """As `write`, for what takes longer than a page may: no statement of it is given up after `WAIT`."""
        async with (self.patient or self.engine).begin() as connection:
            yield connection

    async def migrate(self) -> None:
        """Brings the tables up to date; where several replicas start at once, one does and the others wait.

        Raises OSError where SQLite's folder cannot be made, and what SQLAlchemy and the drivers raise.
        """
        if self.file is not None:
            _own_file(self.file)
        if await self.version() == _newest():
            return
        async with self.write_for_long() as connection:
            if not self.is_sqlite:
                await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_ONE_MIGRATES)))
            await connection.run_sync(_upgrade)

    async def version(self) -> str:
        """The newest migration that has been run; "" for an empty database, and for a file that is not there."""
        if self.file is not None and not self.file.exists():
            return ""
        async with self.read() as connection:
            return await connection.run_sync(_version)

    async def wipe_traces(self, *, words: bool = True) -> None:
        """Takes what was just deleted out of SQLite's log file too, and where `words` of turns went with it out of the
        index of words; the file itself overwrites it at once. Where somebody still reads, the next time does it."""
        if not self.is_sqlite:
            return
        async with self.engine.execution_options(begins="").connect() as connection:
            if words:  # the index only notes that a text is gone; its words go when the pieces are merged
                await connection.exec_driver_sql("INSERT INTO search_words(search_words) VALUES ('optimize')")
            for _ in range(WIPES):
                emptied = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).one()
                if not emptied[0]:
                    return
        structlog.get_logger("brevklar").warning("records_traces_left")

    async def close(self) -> None:
        """Lets go of every connection."""
        await self.engine.dispose()


_NOT_THERE = (OperationalError, InterfaceError, NoConnectionLeft, OSError, TimeoutError, RecordsUnavailable)


def is_out_of_reach(error: BaseException) -> bool:
    """Whether an exception says that a database is not there, or not now: what was asked of it is not at fault."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    return isinstance(error, _NOT_THERE)


def open_database(settings: RecordsSettings) -> Database:
    """The database, not connected yet."""
    if settings.server:
        return Database(_postgresql(settings.server, WAIT), patient=_postgresql(settings.server, PATIENCE))
    return Database(_sqlite(settings.file), settings.file)


def _own_file(file: Path) -> None:
    """Makes folder and file so that nobody else on the machine can read them (SQLite's log files follow the file).

    A file that is there is not opened: closing it would drop the locks of every other connection of this process
    (POSIX), and another process would then take away the log that they still write to (sqlite.org/howtocorrupt.html).
    """
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.suppress(FileExistsError):
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


class _LettingGo(sqlite3.Connection):
    """A connection that ends what it had begun before it is closed.

    Whoever is cancelled in the middle of a transaction leaves a statement behind, and SQLite keeps a closed connection,
    its lock on the file too, until the last of its statements is gone: everybody else would find the database locked.
    """

    def close(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self.rollback()
        super().close()


def _sqlite(file: Path) -> AsyncEngine:
    url = sa.URL.create("sqlite+aiosqlite", database=str(file))
    engine = create_async_engine(url, hide_parameters=True, connect_args={"timeout": WAIT, "factory": _LettingGo})

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
        if begins:  # past the cursor that is made, asked and closed for every other statement, each in the thread
            driver: Any = connection.connection.dbapi_connection
            try:
                driver.run_async(lambda one: one.execute(begins))
            except sqlite3.OperationalError as error:  # locked
                raise OperationalError(begins, None, error, hide_parameters=True) from None

    return engine


def _postgresql(server: str, within: float) -> AsyncEngine:
    async def connect() -> Any:
        import asyncpg

        try:  # reads every option libpq knows
            return await asyncpg.connect(server, timeout=WAIT, command_timeout=within)
        except asyncpg.PostgresError as error:  # it starts or stops, is full, or knows us not: its words name us
            raise ConnectionError(type(error).__name__) from None

    pool: dict[str, Any] = {"poolclass": NullPool} if within > WAIT else {"pool_pre_ping": True, "pool_timeout": WAIT}
    return create_async_engine("postgresql+asyncpg://", async_creator=connect, hide_parameters=True, **pool)


def _upgrade(connection: sa.Connection) -> None:
    from alembic import command

    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


@cache
def _newest() -> str:
    """The newest migration there is."""
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def _config() -> Config:
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return made


def _version(connection: sa.Connection) -> str:
    from alembic.runtime.migration import MigrationContext

    return MigrationContext.configure(connection).get_current_revision() or ""
