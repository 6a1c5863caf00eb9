"""The pages there were and what gathering brought in, the pages there are now out. Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ingest.guidance import Source, SourceKind
from ingest.guidance.models import (
    FetchFault,
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
from knowledge.editions.models import SourceReport
from knowledge.errors import Loss

SUDDEN = 0.2
"""The share of its pages from which on a source's loss stops for a human."""


@dataclass(frozen=True, slots=True)
class Fault:
    """An address (or, "", the source itself) that gave no page; its last good one stays unless it is gone."""

    source: str
    address: str
    fault: FetchFault


@dataclass(frozen=True, slots=True)
class Gathered:
    """All pages by address, what to ask with next time, and what went wrong."""

    pages: Mapping[str, GuidancePage]
    fetched: Mapping[str, Validators]
    losses: tuple[Loss, ...]
    faults: tuple[Fault, ...]
    reports: tuple[SourceReport, ...] = ()


def known_of(source: Source, base: Mapping[str, GuidancePage], fetched: Known) -> dict[str, Validators]:
    """What to tell a source that we know: the addresses whose page stands in the base edition as it was fetched."""
    own = {url: page.digest for url, page in base.items() if page.source == source.name}
    return {address: one for address, one in fetched.items() if one.digest and own.get(one.url) == one.digest}


def settle(
    base: Mapping[str, GuidancePage],
    fetched: Known,
    events: Sequence[tuple[Source, Sequence[GatherEvent]]],
    left_out: Iterable[str] = (),
    now: dt.datetime | None = None,
) -> Gathered:
    """The pages after gathering: of each source asked its new, same and last good ones, of all others the base's.

    `left_out` are sources that are named no more: their pages go, as a loss. A page that two sources hold is the later
    source's. Whoever calls has to stop at `losses`. With the instant `now` each source gets a report.
    """
    asked = {source.name for source, _ in events}
    dropped = set(left_out) - asked
    pages = {url: page for url, page in base.items() if page.source not in asked | dropped}
    heard, faults = dict(fetched), list[Fault]()
    for source, own in events:
        pages |= _source_pages(source, base, fetched, own)
        heard |= {one.address: one.validators for one in own if isinstance(one, PageCame | PageSame)}
        faults += [Fault(source.name, one.address, one.fault) for one in own if isinstance(one, PageFailed)]
        faults += [Fault(source.name, "", one.fault) for one in own if isinstance(one, SourceFailed)]
    return Gathered(
        pages=pages,
        fetched={address: one for address, one in heard.items() if one.url in pages},
        losses=_losses(base, pages, asked | dropped),
        faults=tuple(faults),
        reports=tuple(_report(source.name, own, base, pages, faults, now) for source, own in events if now),
    )


def _report(
    source: str,
    events: Sequence[GatherEvent],
    base: Mapping[str, GuidancePage],
    pages: Mapping[str, GuidancePage],
    faults: Sequence[Fault],
    now: dt.datetime,
) -> SourceReport:
    """What one source came to, against the pages there were."""
    old = {url: page.digest for url, page in base.items() if page.source == source}
    new = {url: page.digest for url, page in pages.items() if page.source == source}
    return SourceReport(
        source=source,
        at=now,
        read=any(isinstance(one, SourceDone) for one in events),
        pages=len(new),
        came=sum(isinstance(one, PageCame) for one in events),
        same=sum(isinstance(one, PageSame) for one in events),
        faults=tuple((one.address, one.fault.value) for one in faults if one.source == source),
        added=tuple(sorted(new.keys() - old.keys())),
        changed=tuple(sorted(url for url in new.keys() & old.keys() if new[url] != old[url])),
        gone=tuple(sorted(old.keys() - new.keys())),
    )


def _source_pages(
    source: Source, base: Mapping[str, GuidancePage], fetched: Known, events: Sequence[GatherEvent]
) -> dict[str, GuidancePage]:
    """One source's pages: those that came, and those of before that are not gone."""
    old = {url: page for url, page in base.items() if page.source == source.name}
    came = {one.page.url: one.page for one in events if isinstance(one, PageCame)}
    gone = {
        _url(one.address, fetched) for one in events if isinstance(one, PageFailed) and one.fault is FetchFault.GONE
    }
    failed = [one for one in events if isinstance(one, PageFailed) and one.fault is not FetchFault.GONE]
    finished = any(isinstance(one, SourceDone) for one in events)
    if not finished or (failed and source.kind is SourceKind.CRAWL):
        # What a page that failed would have led to is unknown: nothing is gone because it was not met.
        stays = {url: page for url, page in old.items() if url not in gone}
    else:
        met = {_url(one.address, fetched) for one in failed}
        met |= {one.validators.url for one in events if isinstance(one, PageSame)}
        stays = {url: page for url, page in old.items() if url in met}
    return stays | came


def _url(address: str, fetched: Known) -> str:
    """The canonical address that an address last led to."""
    return (fetched[address].url or address) if address in fetched else address


def _losses(
    base: Mapping[str, GuidancePage], pages: Mapping[str, GuidancePage], sources: Iterable[str]
) -> tuple[Loss, ...]:
    found: list[Loss] = []
    for source in sorted(sources):
        had = [url for url, page in base.items() if page.source == source]
        gone = tuple(sorted(url for url in had if url not in pages))
        if gone and len(gone) >= SUDDEN * len(had):
            found.append(Loss(source, len(had), gone))
    return tuple(found)
