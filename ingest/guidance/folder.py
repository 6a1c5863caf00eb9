"""A folder of files in, its guidance pages out; no link leads outside of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from ingest.guidance.addresses import Refused
from ingest.guidance.documents import read_document
from ingest.guidance.html import read_html
from ingest.guidance.markdown import read_markdown
from ingest.guidance.models import FetchFault, GuidancePage, Known, PageCame, PageFailed, PageSame, Validators
from ingest.guidance.sources import GatherLimits, Source

_READERS = {".md": "markdown", ".markdown": "markdown", ".txt": "markdown", ".html": "html", ".htm": "html",
            ".pdf": "document", ".docx": "document"}  # fmt: skip
_NOTES = {"readme.md"}
"""Files that speak of the folder, not to citizens."""


def files_of(folder: Path) -> tuple[Path, ...]:
    """The folder's files that may hold a page, by name; hidden ones and notes left out. Raises OSError."""
    if not folder.is_dir():
        raise NotADirectoryError(folder)
    return tuple(
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in _READERS
        and path.name.lower() not in _NOTES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def address_of(path: Path, source: Source) -> str:
    """The address of a file that does not give its own: below the source's name; a folder has no place in the web."""
    folder = source.folder or path.parent
    return f"file:///{source.name}/{path.relative_to(folder).as_posix()}"


def read_folder(
    source: Source, paths: Iterator[Path], known: Known, limits: GatherLimits
) -> Iterator[PageCame | PageSame | PageFailed]:
    """What each file came to. A file whose bytes are the same as last time is not read again."""
    for path in paths:
        address = address_of(path, source)
        try:
            data = _bytes(path, source, limits)
            mark = hashlib.sha256(data).hexdigest()[:32]
            last = known.get(address)
            if last is not None and last.etag == mark:
                yield PageSame(address, last)
                continue
            page = _read(data, path, address, source)
            yield PageCame(address, page, Validators(etag=mark, digest=page.digest, url=page.url))
        except Refused as refused:
            yield PageFailed(address, refused.fault)
        except OSError:
            yield PageFailed(address, FetchFault.SERVER)


def _bytes(path: Path, source: Source, limits: GatherLimits) -> bytes:
    folder = (source.folder or path.parent).resolve()
    if not path.resolve().is_relative_to(folder):
        raise Refused(FetchFault.OUTSIDE_FOLDER)
    if path.stat().st_size > limits.max_bytes:
        raise Refused(FetchFault.TOO_LARGE)
    return path.read_bytes()


def _read(data: bytes, path: Path, address: str, source: Source) -> GuidancePage:
    kind = _READERS[path.suffix.lower()]
    if kind == "html":
        return read_html(data, address, source.name, language=source.language)
    if kind == "document":
        return read_document(data, address, source.name, source.language)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return read_markdown(text, address, source.name, source.language)
