"""The sites that search and refresh are timed on, and what their figures are made of."""

from __future__ import annotations

import pytest

from ingest.guidance.html import read_html
from knowledge.passages import passages_of
from tests.bench import bench_refresh, bench_search
from tests.bench.bench_refresh import Refreshed
from tests.bench.bench_search import Cost
from tests.bench.sites import demo_pages, html_of, many_pages


def test_a_site_of_any_size_has_that_many_passages_and_no_page_twice() -> None:
    pages, count = many_pages(1_500)
    assert 1_500 <= count < 1_600
    assert len({page.url for page in pages}) == len(pages)
    assert len({page.text for page in pages}) == len(pages)  # a copy has other words than its original


def test_the_same_seed_makes_the_same_site() -> None:
    assert many_pages(1_200) == many_pages(1_200)


def test_a_page_sent_as_html_is_read_back_with_nearly_all_its_words() -> None:
    for page in demo_pages()[:10]:
        read = read_html(html_of(page).encode(), page.url, "site")
        words, back = set(page.text.split()), set(read.text.split())
        assert read.title == page.title
        assert len(words & back) >= 0.95 * len(words)
        assert abs(len(passages_of(read)) - len(passages_of(page))) <= 0.25 * len(passages_of(page))


def test_a_site_names_all_its_pages_in_its_sitemap() -> None:
    site = bench_refresh.site_of("http://127.0.0.1:1", 5, 10)
    assert len(site) == 6
    assert site["/sitemap.xml"].body.count(b"<loc>") == 5


@pytest.mark.parametrize(
    ("own", "power"),
    [
        ((1.0, 10.0, 100.0), 1.0),  # even growth
        ((5.0, 5.0, 5.0), 0.0),  # none
        ((1.0, 100.0, 10_000.0), 2.0),  # quadratic
    ],
)
def test_growth_is_told_as_the_power_of_the_passages(own: tuple[float, ...], power: float) -> None:
    costs = [Cost(10**at, 1.0, (1.0,), (1.0 + seconds,)) for at, seconds in enumerate(own, 3)]
    assert bench_search.exponent(costs) == pytest.approx(power)


def test_the_target_is_held_at_ten_thousand_passages_whatever_else_was_measured() -> None:
    costs = [Cost(1_007, 1.0, (1.0,), (1.1,)), Cost(10_001, 1.0, (1.0,), (2.5,)), Cost(100_002, 1.0, (1.0,), (9.0,))]
    middle, slow, grown = bench_search.rows(costs)
    assert (middle.figure, slow.figure) == (2.5, 2.5)
    assert not middle.holds
    assert "1,007 to 100,002" in grown.baseline


@pytest.mark.parametrize(("same", "holds"), [(1.0, True), (1.3, True), (1.5, False)])
def test_a_refresh_is_held_to_a_thirtieth_of_the_first_build(same: float, holds: bool) -> None:
    unchanged, again = bench_refresh.rows(Refreshed(100, 900, 40.0, (same,) * 3, (9.0,)))
    assert unchanged.holds is holds
    assert again.holds  # told for comparison alone
