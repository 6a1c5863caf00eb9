"""A source in, one event for each of its addresses out: the only flow by which guidance comes in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from ingest.guidance.addresses import Refused, canonical
from ingest.guidance.documents import read_document
from ingest.guidance.fetch import Answer, Fetcher
from ingest.guidance.folder import address_of, files_of, read_folder
from ingest.guidance.html import links_of, read_html
from ingest.guidance.markdown import read_markdown
from ingest.guidance.models import (
    FetchFault,
    Found,
    GatherEvent,
    GuidancePage,
    Known,
    PageCame,
    PageFailed,
    PageSame,
    SourceDone,
    SourceFailed,
    Validators,
)
from ingest.guidance.sitemap import read_sitemap
from ingest.guidance.sources import GatherLimits, Source, SourceKind

_KINDS = {"application/pdf": "document", "text/markdown": "markdown", "text/plain": "markdown",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "document"}  # fmt: skip


async def gather(source: Source, known: Known, limits: GatherLimits) -> AsyncIterator[GatherEvent]:
    """Every page of a source that is new or changed, and the news of the others.

    `known` holds, by address, what the last gathering gave (`PageCame.validators`). The last event is `SourceDone` or
    `SourceFailed`; what a page costs in time and bytes is bounded by `limits`.
    """
    if source.kind is SourceKind.FOLDER:
        async for event in _folder(source, known, limits):
            yield event
        return
    async with Fetcher(source.own_hosts(), limits, source.delay) as fetcher:
        if source.kind is SourceKind.CRAWL:
            walk = _crawl(source, known, fetcher, limits)
        else:
            walk = _listed(source, known, fetcher, limits)
        async for event in walk:
            yield event


async def gather_one(
    address: str, source: Source, known: Known, limits: GatherLimits
) -> PageCame | PageSame | PageFailed:
    """One page of a source at once: for mending a page without waiting for the whole site."""
    if source.kind is SourceKind.FOLDER:
        chosen = [path for path in files_of(source.folder or Path()) if address == address_of(path, source)]
        wanted = iter(
            chosen or [path for path in files_of(source.folder or Path()) if _says(path, source, address, limits)]
        )
        return next(read_folder(source, wanted, {}, limits), PageFailed(address, FetchFault.GONE))
    async with Fetcher(source.own_hosts(), limits, 0) as fetcher:
        event, _ = await _page(address, source, known.get(address), fetcher)
        return event


def _says(path: Path, source: Source, address: str, limits: GatherLimits) -> bool:
    event = next(read_folder(source, iter([path]), {}, limits), None)
    return isinstance(event, PageCame) and event.page.url == address


async def _folder(source: Source, known: Known, limits: GatherLimits) -> AsyncIterator[GatherEvent]:
    try:
        paths = files_of(source.folder or Path())
    except OSError:
        yield SourceFailed(source.name, FetchFault.GONE)
        return
    yield Found(source.name, len(paths))
    addresses = set()
    for event in read_folder(source, iter(paths), known, limits):
        addresses.add(event.address)
        yield event
        await asyncio.sleep(0)
    yield SourceDone(source.name, frozenset(addresses))


async def _listed(source: Source, known: Known, fetcher: Fetcher, limits: GatherLimits) -> AsyncIterator[GatherEvent]:
    try:
        addresses = await _addresses(source, fetcher, limits)
    except Refused as refused:
        yield SourceFailed(source.name, refused.fault)
        return
    yield Found(source.name, len(addresses))
    async for event, _ in _pages(addresses, source, known, fetcher, limits):
        yield event
    yield SourceDone(source.name, frozenset(addresses))


async def _addresses(source: Source, fetcher: Fetcher, limits: GatherLimits) -> tuple[str, ...]:
    """The pages a list or a sitemap names, those of other hosts and paths left out. Raises `Refused`."""
    if source.kind is SourceKind.URLS:
        return tuple(dict.fromkeys(filter(None, map(canonical, source.urls))))
    pages: dict[str, None] = {}
    waiting, seen = [canonical(source.at)], set[str]()
    while waiting and len(pages) < limits.max_addresses:
        at = waiting.pop(0)
        if at in seen:
            continue
        seen.add(at)
        answer = await fetcher.fetch(at)
        sitemap = read_sitemap(answer.body, answer.url, limits.max_bytes)
        pages |= dict.fromkeys(one for one in sitemap.pages if _is_of(source, one))
        waiting += [one for one in sitemap.sitemaps if (urlsplit(one).hostname or "") in source.own_hosts()]
    return tuple(pages)[: limits.max_addresses]


async def _crawl(source: Source, known: Known, fetcher: Fetcher, limits: GatherLimits) -> AsyncIterator[GatherEvent]:
    """The start page and what it links to, ring by ring. A page that has not changed is asked for its links again:
    it is the one way to know whether a page it led to is still led to."""
    ring, seen = [canonical(source.at)], {canonical(source.at)}
    for depth in range(source.depth + 1):
        yield Found(source.name, len(seen))
        onward: dict[str, None] = {}
        async for event, links in _pages(ring, source, {} if depth < source.depth else known, fetcher, limits):
            if depth == 0 and isinstance(event, PageFailed):
                yield SourceFailed(source.name, event.fault)
                return
            onward |= dict.fromkeys(one for one in links if one not in seen and _is_of(source, one))
            last = known.get(event.address)
            same = isinstance(event, PageCame) and last is not None and last.digest == event.page.digest
            yield PageSame(event.address, event.validators) if same and isinstance(event, PageCame) else event
        ring = list(onward)[: limits.max_addresses - len(seen)]
        seen |= set(ring)
    yield SourceDone(source.name, frozenset(seen))


def _is_of(source: Source, address: str) -> bool:
    return (urlsplit(address).hostname or "") in source.own_hosts() and source.takes(address)


_Came = tuple[PageCame | PageSame | PageFailed, tuple[str, ...]]


async def _pages(
    addresses: Iterable[str], source: Source, known: Known, fetcher: Fetcher, limits: GatherLimits
) -> AsyncIterator[_Came]:
    """Each address' event and links, as they come; no more than `limits.at_once` are under way."""
    waiting, running = list(reversed(list(addresses))), set[asyncio.Task[_Came]]()
    try:
        while waiting or running:
            while waiting and len(running) < limits.at_once:
                address = waiting.pop()
                running.add(asyncio.create_task(_page(address, source, known.get(address), fetcher)))
            done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                yield task.result()
    finally:
        for task in running:
            task.cancel()


async def _page(address: str, source: Source, last: Validators | None, fetcher: Fetcher) -> _Came:
    try:
        answer = await fetcher.fetch(address, last)
        if answer.same:
            return PageSame(address, answer.validators), ()
        page = await asyncio.to_thread(_read, answer, source)
    except Refused as refused:
        return PageFailed(address, refused.fault), ()
    validators = replace(answer.validators, digest=page.digest, url=page.url)
    links = links_of(answer.body, answer.url, answer.content_type) if source.kind is SourceKind.CRAWL else ()
    same = last is not None and last.digest == page.digest
    return (PageSame(address, validators) if same else PageCame(address, page, validators)), links


def _read(answer: Answer, source: Source) -> GuidancePage:
    """The page in an answer, by what the answer says it is and, where that is vague, by how it begins."""
    said = answer.content_type.partition(";")[0].strip().lower()
    begins = answer.body[:512].lstrip().lower()
    if said in ("text/html", "application/xhtml+xml") or begins.startswith((b"<!doctype html", b"<html")):
        return read_html(answer.body, answer.url, source.name, answer.content_type, source.language)
    if _KINDS.get(said) == "document" or begins.startswith(b"%pdf-"):
        return read_document(answer.body, answer.url, source.name, source.language)
    if _KINDS.get(said) == "markdown":
        return read_markdown(answer.body.decode("utf-8", "replace"), answer.url, source.name, source.language)
    raise Refused(FetchFault.UNSUPPORTED)
