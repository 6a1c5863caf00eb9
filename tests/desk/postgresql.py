"""Nothing in, a real PostgreSQL of our own out: in a temporary folder, on a free port, gone after the tests."""

from __future__ import annotations

import getpass
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.chat.running import ROOT, free_port

SETTINGS = """
listen_addresses = '127.0.0.1'
max_connections = 40
shared_buffers = 16MB
min_wal_size = 2MB
max_wal_size = 16MB  # little to write, and to delete at the end
fsync = off  # the machine does not fail in these tests, only programs do
"""


class NoPostgresql(Exception):  # noqa: N818 -- no error: some machines have none
    """There is no PostgreSQL on this machine that we may run; says why."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server; `folder` holds all that it writes, its log too."""

    folder: Path
    port: int

    def url(self, name: str) -> str:
        """The address of one database."""
        return f"postgresql://brevklar@127.0.0.1:{self.port}/{name}"

    async def create(self, name: str, like: str = "template1") -> str:
        """Makes a database, empty or as another one is that nobody is connected to; its address."""
        import asyncpg

        connection = await asyncpg.connect(self.url("postgres"))
        try:
            await connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{like}" STRATEGY = file_copy')
        finally:
            await connection.close()
        return self.url(name)

    async def checkpoint(self) -> None:
        """Makes it write to its files what it holds in memory."""
        import asyncpg

        connection = await asyncpg.connect(self.url("postgres"))
        try:
            await connection.execute("CHECKPOINT")
        finally:
            await connection.close()


ROOM = 2_000_000_000
"""Bytes that a server may come to need."""

SHAPE = """
    SELECT string_agg(named, ' ' ORDER BY named) FROM (
        SELECT relname::text AS named FROM pg_class WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT tgname::text FROM pg_trigger WHERE NOT tgisinternal) AS all_of_them
"""
EMPTY = """
    SET session_replication_role = replica;  -- without triggers and keys: the audit log would not have it
    DO $$ DECLARE one record; BEGIN
        FOR one IN SELECT relname, relkind FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S') AND relname <> 'alembic_version'
        LOOP
            IF one.relkind = 'S' THEN PERFORM setval(quote_ident(one.relname), 1, false);
            ELSE EXECUTE 'DELETE FROM ' || quote_ident(one.relname); END IF;
        END LOOP;
    END $$;
"""


class Kept:
    """One database at a server, emptied for each test; another where a test has changed its tables."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._url = self._shape = ""
        self._made = 0

    async def emptied(self, migrate: Callable[[str], Awaitable[None]]) -> str:
        """Its address, with nothing in it; `migrate` makes the tables of the first."""
        if self._url and await self._asked(EMPTY) == self._shape:
            return self._url
        if not self._made:
            await migrate(await self.server.create("ready"))
        self._made += 1
        self._url = await self.server.create(f"kept{self._made}", like="ready")
        self._shape = await self._asked("SELECT 1")
        return self._url

    async def _asked(self, first: str) -> Any:
        """Its shape, once something was done with it."""
        import asyncpg

        connection = await asyncpg.connect(self._url)
        try:
            await connection.execute(first)
            return await connection.fetchval(SHAPE)
        finally:
            await connection.close()


@contextmanager
def running() -> Iterator[Server]:
    """A server, until the end of the block. Raises NoPostgresql."""
    programs = _programs()
    folder, user = Path(tempfile.mkdtemp(prefix="brevklar-pg-", dir=_room())), _unprivileged()
    if user is not None:
        shutil.chown(folder, user)
    server, data = Server(folder, free_port()), folder / "data"
    try:
        _run(
            user,
            programs / "initdb",
            "-D",
            data,
            "-A",
            "trust",
            "-U",
            "brevklar",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
            "--wal-segsize=1",
        )
        with (data / "postgresql.conf").open("a", encoding="utf-8") as conf:
            conf.write(f"{SETTINGS}port = {server.port}\nunix_socket_directories = '{folder}'\n")
        _run(user, programs / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-t", "60", "start")
        yield server
    finally:
        _run(user, programs / "pg_ctl", "-D", data, "-m", "immediate", "stop", check=False)
        shutil.rmtree(folder, ignore_errors=True)


def _room() -> Path | None:
    """Memory, where there is enough of it: hundreds of small files come and go. None for the usual folder."""
    memory = Path("/dev/shm")
    return memory if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM else None


def _programs() -> Path:
    found = subprocess.run([ROOT / "scripts" / "postgres"], capture_output=True, text=True, timeout=280)
    if not found.stdout.strip():
        raise NoPostgresql("PostgreSQL is not installed, and we may not install it")
    return Path(found.stdout.strip())


def _unprivileged() -> str | None:
    """Who runs it: PostgreSQL refuses to be run by root. None for ourselves."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()} & {"postgres", "nobody"}
    if not known or shutil.which("runuser") is None:
        raise NoPostgresql("as root there is no other user to run PostgreSQL")
    return "postgres" if "postgres" in known else "nobody"


def _run(user: str | None, *command: str | Path, check: bool = True) -> None:
    whole = [str(part) for part in command]
    if user is not None and user != getpass.getuser():
        whole = ["runuser", "-u", user, "--", *whole]
    done = subprocess.run(
        whole, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120, cwd="/"
    )
    if check and done.returncode:
        raise NoPostgresql(f"PostgreSQL does not start here: {done.stderr.decode(errors='replace')[-300:]}")
