"""What gathering brought in becomes the pages there are: what stays, what goes, and what a human has to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from ingest.guidance import Source, SourceKind
from ingest.guidance.models import (
    FetchFault,
    GatherEvent,
    GuidancePage,
    PageCame,
    PageFailed,
    PageSame,
    SourceDone,
    SourceFailed,
    Validators,
)
from knowledge.gathered import known_of, settle
from tests.knowledge.made_pages import AID, BENEFIT, LIGHT, PAGES, PASS, SCHOOL, SOURCE, WASTE, page

BASE = {one.url: one for one in PAGES}
FETCHED = {one.url: Validators("tag", "", one.digest, one.url) for one in PAGES}
SAME = {one.url: PageSame(one.url, FETCHED[one.url]) for one in PAGES}
NEW = page("flytning", "# Flytning", "Meld flytning inden fem dage.")
RAISED = page("pas", "# Pas", "## Pris", "Et pas koster 913 kr.")
CRAWL = replace(SOURCE, kind=SourceKind.CRAWL)
DONE = SourceDone("site", frozenset(BASE))


def came(*pages: GuidancePage) -> list[GatherEvent]:
    return [PageCame(one.url, one, Validators("new", "", one.digest, one.url)) for one in pages]


def same(*left_out: GuidancePage) -> list[GatherEvent]:
    return [event for url, event in SAME.items() if url not in {one.url for one in left_out}]


@dataclass(frozen=True)
class Case:
    """What a source says, and how its pages differ from the base afterwards."""

    told: str
    events: Sequence[GatherEvent]
    more: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    stops: bool = False
    source: Source = SOURCE


CASES = [
    Case("nothing has changed", [*same(), DONE]),
    Case("a page is new", [*same(), *came(NEW), DONE], more=frozenset({NEW.url})),
    Case("one page of six is no longer named", [*same(PASS), DONE], gone=frozenset({PASS.url})),
    Case("one page of six says that it is gone", [*same(PASS), PageFailed(PASS.url, FetchFault.GONE), DONE], gone=frozenset({PASS.url})),
    Case("a page fails and stays", [*same(PASS), PageFailed(PASS.url, FetchFault.SERVER), DONE]),
    Case("all pages fail and stay", [*(PageFailed(url, FetchFault.TOO_SLOW) for url in BASE), DONE]),
    Case("the source itself fails and all stay", [SourceFailed("site", FetchFault.SERVER)]),
    Case("a source that was stopped before its end loses nothing", [*same(PASS)]),
    Case("two of six are a fifth or more", [*same(PASS, WASTE), DONE], gone=frozenset({PASS.url, WASTE.url}), stops=True),
    Case("a source that is suddenly empty", [SourceDone("site")], gone=frozenset(BASE), stops=True),
    Case("what a crawl's failed page would have led to is not gone", [*same(PASS, WASTE, AID), PageFailed(AID.url, FetchFault.SERVER), DONE], source=CRAWL),
    Case("what a whole crawl did not meet is gone", [*same(PASS), DONE], gone=frozenset({PASS.url}), source=CRAWL),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.told)
def test_last_good_pages_stay_and_gone_ones_go(case: Case) -> None:
    gathered = settle(BASE, FETCHED, [(case.source, case.events)])
    assert set(gathered.pages) == (set(BASE) | case.more) - case.gone
    assert bool(gathered.losses) is case.stops
    if case.stops:
        assert set(gathered.losses[0].gone) == case.gone and gathered.losses[0].had == len(BASE)


def test_a_changed_page_takes_the_old_ones_place() -> None:
    gathered = settle(BASE, FETCHED, [(SOURCE, [*same(PASS), *came(RAISED), DONE])])
    assert gathered.pages[PASS.url] == RAISED
    assert gathered.fetched[PASS.url].etag == "new"


def test_a_page_fetched_under_another_address_is_known_by_its_own() -> None:
    old = "https://www.solbaek.example/gammel"
    fetched = {**FETCHED, old: Validators("tag", "", PASS.digest, PASS.url)}
    gathered = settle(BASE, fetched, [(SOURCE, [*same(PASS), PageFailed(old, FetchFault.SERVER), DONE])])
    assert PASS.url in gathered.pages


def test_the_pages_of_sources_that_are_not_asked_stay() -> None:
    other = page("andet", "Andet.", source="other")
    gathered = settle({**BASE, other.url: other}, FETCHED, [(SOURCE, [*same(), DONE])])
    assert gathered.pages[other.url] == other and not gathered.losses


def test_the_pages_of_a_source_named_no_more_are_a_loss() -> None:
    other = page("andet", "Andet.", source="other")
    gathered = settle({**BASE, other.url: other}, FETCHED, [(SOURCE, [*same(), DONE])], {"other"})
    assert other.url not in gathered.pages
    assert [(loss.source, loss.had) for loss in gathered.losses] == [("other", 1)]


def test_only_pages_that_stand_as_they_were_fetched_are_said_to_be_known() -> None:
    stale = {**FETCHED, LIGHT.url: Validators("tag", "", "another digest", LIGHT.url)}
    assert set(known_of(SOURCE, BASE, stale)) == set(BASE) - {LIGHT.url}
    assert known_of(replace(SOURCE, name="other"), BASE, FETCHED) == {}
    assert {BENEFIT.url, SCHOOL.url} <= set(known_of(SOURCE, BASE, FETCHED))
