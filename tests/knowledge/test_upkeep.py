"""What an editor should look after: old pages, past years, twins, links that lead nowhere; and the reports they rest on."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ingest.guidance import GatherLimits
from ingest.guidance.models import FetchFault, Found, PageCame, PageFailed, SourceDone, Validators
from knowledge.editions.models import SourceReport
from knowledge.editions.store import Store
from knowledge.editions.upkeep import broken_links, look_after, near_twins, old_pages, past_years
from knowledge.errors import SuddenLossError
from knowledge.refresh import Order, refresh
from tests.knowledge.made_pages import NOW, PAGES, PASS, SITE, SOURCE, WASTE, Site, WordHash, page, refreshed

TODAY = dt.date(2026, 11, 22)
LONG = (
    "Kommunen kan hjælpe dig med at betale for briller, tandlæge og medicin, når du ikke selv har råd til det, "
    "og når udgiften er rimeligt begrundet i din situation lige nu."
)


def test_pages_whose_days_are_over_come_before_old_ones_and_fresh_ones_not_at_all() -> None:
    found = old_pages(
        [
            page("ny", "Nyt.", updated=dt.date(2026, 10, 1)),
            page("gammel", "Gammelt.", updated=dt.date(2024, 1, 1)),
            page("udloebet", "Slut.", updated=dt.date(2026, 1, 1), valid_to=dt.date(2026, 6, 30)),
            page("uden", "Uden dato."),
            page("endnu", "Endnu.", valid_to=TODAY),
        ],
        TODAY,
    )
    assert [one.url.removeprefix(f"{SITE}/") for one in found] == ["udloebet", "gammel"]


def test_an_amount_of_last_year_on_a_page_for_this_year_is_named_though_the_page_has_not_changed() -> None:
    (one,) = past_years([page("satser", "I 2026 er taksten 1.234 kr.", title="Takster 2027")])
    assert (one.year, one.holds_for) == (2026, 2027)


def test_two_pages_that_say_the_same_are_twins_but_not_in_two_languages() -> None:
    twin, other = page("a", LONG), page("b", f"{LONG} Ring til os.")
    (found,) = near_twins([twin, other, WASTE])
    assert (found.first, found.second, found.share) == (twin.url, other.url, 1.0)
    english = page("c", LONG)
    assert near_twins([twin, replace(english, language="en")]) == ()


LINKS = (
    (f"{SITE}/pas", ()),  # a page there is
    (f"{SITE}/pas/", ()),  # with a slash
    (f"{SITE}/pas#pris", ()),  # a place on it
    (f"{SITE}/", ()),  # the front page
    ("https://www.borger.dk/pas", ()),  # another site: not asked
    (f"{SITE}/vaek", ("gone",)),  # known to be gone
    (f"{SITE}/ukendt", ("unknown",)),
)


@pytest.mark.parametrize(("link", "faults"), LINKS)
def test_only_links_of_the_own_site_that_gave_no_page_are_broken(link: str, faults: tuple[str, ...]) -> None:
    pages = {one.url: one for one in (PASS, page("forside", "Se her.", links=(link,)))}
    report = SourceReport("site", NOW, True, 2, 2, 0, faults=((f"{SITE}/vaek", "gone"),))
    assert tuple(one.fault for one in broken_links(pages, (report,))) == faults


def test_an_edition_without_faults_needs_nothing() -> None:
    found = look_after({one.url: one for one in PAGES}, (), TODAY)
    assert (found.old, found.years, found.twins, found.links) == ((), (), (), ())


async def _failing(source: object, known: object, limits: object):  # type: ignore[no-untyped-def]
    yield Found("site", 2)
    yield PageCame(PASS.url, PASS, Validators(url=PASS.url, digest=PASS.digest))
    yield PageFailed(f"{SITE}/vaek", FetchFault.SERVER)
    yield SourceDone("site", frozenset({PASS.url, f"{SITE}/vaek"}))


def test_a_refresh_leaves_a_report_of_each_source(store: Store) -> None:
    list(refresh(store, WordHash(), Order((SOURCE,)), GatherLimits(), NOW, "", _failing))
    report = store.reports()["site"]
    assert (report.at, report.read, report.pages, report.came, report.same) == (NOW, True, 1, 1, 0)
    assert (report.added, report.faults) == ((PASS.url,), ((f"{SITE}/vaek", "server"),))


def test_a_refresh_that_stops_for_a_human_leaves_its_report_too(store: Store) -> None:
    refreshed(store, WordHash(), Site(*PAGES))
    with pytest.raises(SuddenLossError):
        refreshed(store, WordHash(), Site(PAGES[0]))
    assert len(store.reports()["site"].gone) == len(PAGES) - 1


def test_a_source_that_is_named_no_more_has_no_report(store: Store) -> None:
    refreshed(store, WordHash(), Site(*PAGES))
    store.keep_reports((), frozenset({"other"}))
    assert store.reports() == {}
