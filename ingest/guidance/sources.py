"""`sources.toml` in, the sources of guidance out: where a municipality's pages are, and how they are asked for."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit


class SourceKind(StrEnum):
    """How a source names its pages."""

    SITEMAP = "sitemap"  # an XML sitemap, or an index of them
    CRAWL = "crawl"  # a start page; links are followed to `depth`
    URLS = "urls"  # a list of addresses
    FOLDER = "folder"  # Markdown, HTML, PDF and Word files


@dataclass(frozen=True, slots=True)
class Source:
    """One place that guidance comes from.

    `at` is the sitemap's or the start page's address. `include` and `exclude` are beginnings of paths ("/borger/");
    an address is taken when it has one of `include` (any, when empty) and none of `exclude`. `hosts` are allowed
    beside the host of `at`. `delay` is the pause in seconds between two questions to one host; robots.txt may ask for
    more. `language` is for pages that do not say theirs.
    """

    name: str
    kind: SourceKind
    at: str = ""
    urls: tuple[str, ...] = ()
    folder: Path | None = None
    depth: int = 2
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    delay: float = 0.2
    language: str = "da"

    def takes(self, address: str) -> bool:
        """Whether an address of this source's hosts is one of its pages, by its path."""
        path = urlsplit(address).path or "/"
        wanted = not self.include or path.startswith(self.include)
        return wanted and not (self.exclude and path.startswith(self.exclude))

    def own_hosts(self) -> frozenset[str]:
        """The hosts whose pages this source may hold, lower-case."""
        named = [urlsplit(address).hostname or "" for address in (self.at, *self.urls)]
        return frozenset(host.lower() for host in (*named, *self.hosts) if host)


@dataclass(frozen=True, slots=True)
class GatherLimits:
    """What one page or source may cost."""

    max_bytes: int = 10_000_000
    """Bytes of one answer, once unpacked."""
    max_addresses: int = 20_000
    """Addresses of one source."""
    max_redirects: int = 5
    seconds: float = 20.0
    """Seconds for one answer, its redirects included."""
    at_once: int = 4
    """Questions under way to one host."""
    loopback: bool = False
    """Whether 127.0.0.1 may be asked (`ALLOW_LOOPBACK_SOURCES`), for trials and tests."""
    agent: str = field(default="Brevklar/1 (+guidance of a Danish municipality)")


def load_sources(path: Path) -> tuple[Source, ...]:
    """The `[[source]]` tables of a file; a relative folder is below the file's own.

    Raises OSError for a file that is not there, ValueError for a source that cannot be meant so.
    """
    with path.open("rb") as file:
        tables = tomllib.load(file).get("source", [])
    sources = tuple(_source(table, path.parent) for table in tables)
    names = [source.name for source in sources]
    if len(set(names)) < len(names):
        raise ValueError(f"{path.name}: two sources of one name")
    return sources


def _source(table: dict[str, Any], base: Path) -> Source:
    known = {"name", "kind", "at", "urls", "folder", "depth", "include", "exclude", "hosts", "delay", "language"}
    name = str(table.get("name", ""))
    if not name or set(table) - known:
        raise ValueError(f"source {name or '(no name)'}: unknown {', '.join(sorted(set(table) - known)) or 'name'}")
    kind = SourceKind(table.get("kind", ""))
    wants = {SourceKind.FOLDER: "folder", SourceKind.URLS: "urls"}.get(kind, "at")
    if not table.get(wants):
        raise ValueError(f"source {name}: a {kind.value} needs {wants!r}")
    lists = {key: tuple(table.get(key, ())) for key in ("urls", "include", "exclude", "hosts")}
    return Source(
        name=name,
        kind=kind,
        at=table.get("at", ""),
        folder=(base / table["folder"]).resolve() if kind is SourceKind.FOLDER else None,
        depth=int(table.get("depth", 2)),
        delay=float(table.get("delay", 0.2)),
        language=table.get("language", "da"),
        **lists,
    )
