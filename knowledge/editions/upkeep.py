"""Pages in, what editors should look after out: old pages, past years, twins, links that lead nowhere."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from urllib.parse import urlsplit

from ingest.guidance.models import FetchFault, GuidancePage
from knowledge.editions.diff import Stale, stale_in
from knowledge.editions.models import SourceReport
from knowledge.search.words import plain_words

OLD = dt.timedelta(days=365)
"""A page that says it was last changed longer ago has to be looked through."""
ALIKE = 0.6
"""The share of a shorter page's runs of words that stand in another one from which an editor should look at both."""
RUN = 5
"""Words in a run."""
COMMON = 12
"""Pages from which a run of words is the site's own ("Ring til Borgerservice på …") and tells nothing."""


@dataclass(frozen=True, slots=True)
class OldPage:
    """A page nobody has changed for long, or whose days are over (`ended`)."""

    url: str
    title: str
    updated: dt.date | None
    ended: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Twins:
    """Two pages of which the shorter one's words stand for `share` (0 to 1) in the other."""

    first: str
    second: str
    share: float


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """A link to an address of the own site without a page: its `fault` ("unknown" where none is), where it stands."""

    address: str
    fault: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Upkeep:
    """All of it for one edition."""

    old: tuple[OldPage, ...]
    years: tuple[Stale, ...]
    twins: tuple[Twins, ...]
    links: tuple[BrokenLink, ...]


def look_after(pages: Mapping[str, GuidancePage], reports: Iterable[SourceReport], today: dt.date) -> Upkeep:
    """What is to be looked after on `today`."""
    return Upkeep(
        old=old_pages(pages.values(), today),
        years=past_years(pages.values()),
        twins=near_twins(pages.values()),
        links=broken_links(pages, reports),
    )


def old_pages(pages: Iterable[GuidancePage], today: dt.date) -> tuple[OldPage, ...]:
    """Pages whose days are over first, then those unchanged for long, oldest first."""
    found = []
    for page in pages:
        ended = page.valid_to if page.valid_to is not None and page.valid_to < today else None
        if ended or (page.updated is not None and today - page.updated > OLD):
            found.append(OldPage(page.url, page.title, page.updated, ended))
    return tuple(sorted(found, key=lambda one: (one.ended is None, one.ended or one.updated or today, one.url)))


def past_years(pages: Iterable[GuidancePage]) -> tuple[Stale, ...]:
    """Amounts of an earlier year on a page that holds for a later one."""
    return tuple(stale for page in sorted(pages, key=lambda one: one.url) for stale in stale_in(page))


def near_twins(pages: Iterable[GuidancePage]) -> tuple[Twins, ...]:
    """Pairs of one language that say much the same, most alike first; a page and its translation are none."""
    runs = {page.url: _runs(page) for page in pages}
    holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for url, own in runs.items():
        for run in own:
            holders[run].append(url)
    shared: Counter[tuple[str, str]] = Counter()
    for urls in holders.values():
        if 1 < len(urls) <= COMMON:
            shared.update(combinations(sorted(urls), 2))
    found = [
        Twins(first, second, round(count / max(1, min(len(runs[first]), len(runs[second]))), 3))
        for (first, second), count in shared.items()
    ]
    return tuple(sorted((one for one in found if one.share >= ALIKE), key=lambda one: (-one.share, one.first)))


def broken_links(pages: Mapping[str, GuidancePage], reports: Iterable[SourceReport]) -> tuple[BrokenLink, ...]:
    """Links to the site's own hosts whose address gave no page, most linked first. Other sites are not asked."""
    faults = {address: fault for report in reports for address, fault in report.faults if address}
    hosts = {urlsplit(url).hostname for url in pages} - {None}
    linked: dict[str, list[str]] = defaultdict(list)
    for url, page in pages.items():
        for link in dict.fromkeys(page.links):
            if link in faults or (urlsplit(link).hostname in hosts and not _known(link, pages)):
                linked[link].append(url)
    found = [BrokenLink(link, faults.get(link, "unknown"), tuple(urls)) for link, urls in linked.items()]
    sure = FetchFault.GONE.value
    return tuple(sorted(found, key=lambda one: (one.fault != sure, -len(one.pages), one.address)))


def _known(link: str, pages: Collection[str]) -> bool:
    """Whether a page of that address is held, with or without a slash at its end; a file or form is no page."""
    bare = link.split("#")[0].split("?")[0].rstrip("/")
    return bare in pages or f"{bare}/" in pages or not urlsplit(link).path.strip("/")


def _runs(page: GuidancePage) -> frozenset[tuple[str, ...]]:
    words = [page.language, *plain_words(page.text)]
    return frozenset((page.language, *words[at : at + RUN]) for at in range(1, len(words) - RUN + 1))
