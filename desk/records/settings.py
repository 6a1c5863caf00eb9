"""The environment in, where records are kept and for how long out; read once at start."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

FILE = Path("var/records/records.sqlite")
"""Where records lie unless `DATABASE_URL` says otherwise, from the folder the server runs in."""

_SQLITE = ("sqlite", "sqlite+aiosqlite")
_POSTGRESQL = ("postgresql", "postgres", "postgresql+asyncpg")


@dataclass(frozen=True, slots=True)
class RecordsSettings:
    """Where records are kept: `file` for SQLite, `server` (a libpq address, it holds a password) for PostgreSQL."""

    file: Path = FILE
    server: str = field(default="", repr=False)
    retention_days: int = 30
    """After so many days a conversation is deleted; counts stay."""

    @property
    def kind(self) -> str:
        """Which database, in a word that may be logged."""
        return "postgresql" if self.server else "sqlite"


def load_records_settings(environment: Mapping[str, str] = os.environ) -> RecordsSettings:
    """The settings. Raises ValueError, with the setting's name and never a password, for one that cannot be."""

    def setting(name: str, default: str) -> str:
        return environment.get(name, "").strip() or default

    days = setting("RETENTION_DAYS", "30")
    if not days.isdecimal() or not 1 <= int(days) <= 3650:
        raise ValueError("RETENTION_DAYS is a number of days from 1 to 3650")
    file, server = _place(setting("DATABASE_URL", ""))
    return RecordsSettings(file, server, int(days))


def _place(url: str) -> tuple[Path, str]:
    if not url:
        return FILE, ""
    scheme, _, rest = url.partition("://")
    if scheme in _POSTGRESQL and rest:
        return FILE, f"postgresql://{rest}"
    path = unquote(urlsplit(url).path)[1:] if scheme in _SQLITE else ""
    if not path:
        raise ValueError("DATABASE_URL is neither postgresql://USER:PASSWORD@HOST/NAME nor sqlite:///FILE")
    return Path(path), ""
