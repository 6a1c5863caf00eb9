"""Sources in, events out: what came, what is the same, what failed, and what a source names now."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from ingest.guidance import GatherLimits, Source, SourceKind, gather, gather_one, load_sources
from ingest.guidance.models import (
    FetchFault,
    Found,
    GatherEvent,
    Known,
    PageCame,
    PageFailed,
    PageSame,
    SourceDone,
    SourceFailed,
    Validators,
)
from tests.guidance.site import Reply, Site, running

LIMITS = GatherLimits(loopback=True, seconds=5)
WORDS = "Du kan søge hjælp hos Borgerservice. Vi svarer inden for fire uger, og du kan altid ringe til os."


def html(title: str, *links: str, body: str = WORDS) -> Reply:
    anchors = "".join(f'<a href="{link}">{link}</a> ' for link in links)
    page = f'<html lang="da"><body><main><h1>{title}</h1><p>{body}</p><p>{anchors}</p></main></body></html>'
    return Reply(page.encode(), etag=f'"{hash((title, links, body))}"')


def sitemap(*addresses: str, index: bool = False) -> Reply:
    kind, entry = ("sitemapindex", "sitemap") if index else ("urlset", "url")
    named = "".join(f"<{entry}><loc>{one}</loc></{entry}>" for one in addresses)
    body = f'<?xml version="1.0"?><{kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{named}</{kind}>'
    return Reply(body.encode(), content_type="application/xml")


def events(source: Source, known: Known | None = None, limits: GatherLimits = LIMITS) -> list[GatherEvent]:
    async def all_of_it() -> list[GatherEvent]:
        return [event async for event in gather(source, known or {}, limits)]

    return asyncio.run(all_of_it())


def remembered(told: list[GatherEvent]) -> dict[str, Validators]:
    return {one.address: one.validators for one in told if isinstance(one, PageCame | PageSame)}


def titles(told: list[GatherEvent]) -> set[str]:
    return {one.page.title for one in told if isinstance(one, PageCame)}


def source_of(site: Site, kind: SourceKind, at: str = "/", **more: object) -> Source:
    return Source("site", kind, f"{site.root}{at}", delay=0, **more)  # type: ignore[arg-type]


def test_a_sitemap_and_the_sitemaps_it_names_give_their_pages() -> None:
    with running({}) as site:
        site.replies |= {
            "/sitemap.xml": sitemap(f"{site.root}/one.xml", f"{site.root}/one.xml", index=True),
            "/one.xml": sitemap(f"{site.root}/a", f"{site.root}/b", f"{site.root}/erhverv/c", "https://andet.example/d"),
            "/a": html("A"), "/b": html("B"), "/erhverv/c": html("C"),
        }  # fmt: skip
        told = events(source_of(site, SourceKind.SITEMAP, "/sitemap.xml", exclude=("/erhverv",)))
    assert titles(told) == {"A", "B"}
    assert told[0] == Found("site", 2)
    assert told[-1] == SourceDone("site", frozenset({f"{site.root}/a", f"{site.root}/b"}))


def test_a_start_page_is_followed_to_its_depth_and_no_further() -> None:
    with running({"/": html("Start", "/a", "/b"), "/a": html("A", "/a/dyb", "/"), "/b": html("B"), "/a/dyb": html("Dyb", "/a/dyb/bund"),
                  "/a/dyb/bund": html("Bund")}) as site:  # fmt: skip
        told = events(source_of(site, SourceKind.CRAWL, depth=2))
    assert titles(told) == {"Start", "A", "B", "Dyb"}


def test_nothing_changed_is_said_page_by_page() -> None:
    with running({"/": html("Start", "/a"), "/a": html("A")}) as site:
        for kind in (SourceKind.CRAWL, SourceKind.URLS):
            source = source_of(site, kind, urls=(f"{site.root}/", f"{site.root}/a"))
            again = events(source, remembered(events(source)))
            assert [type(event) for event in again if not isinstance(event, Found)] == [PageSame, PageSame, SourceDone]


def test_a_changed_page_and_a_gone_page_are_told_apart_from_a_failing_one() -> None:
    with running({"/a": html("A"), "/b": html("B"), "/c": html("C")}) as site:
        source = source_of(site, SourceKind.URLS, urls=tuple(f"{site.root}/{name}" for name in "abc"))
        known = remembered(events(source))
        site.replies |= {"/a": html("A", body=WORDS + " Nyt nummer."), "/b": Reply(status=404), "/c": Reply(status=500)}
        again = {
            event.address[-1]: event for event in events(source, known) if isinstance(event, PageCame | PageFailed)
        }
    assert isinstance(again["a"], PageCame)
    assert again["b"] == PageFailed(f"{site.root}/b", FetchFault.GONE)
    assert again["c"] == PageFailed(f"{site.root}/c", FetchFault.SERVER)


BROKEN = [
    ("no sitemap", Reply(status=404), FetchFault.GONE),
    ("a page instead", html("Ikke her"), FetchFault.DAMAGED),
    ("a sitemap that reads a file", Reply(b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><html>&f;</html>'), FetchFault.DAMAGED),
    ("cut short", Reply(b"<urlset><url><loc>http"), FetchFault.DAMAGED),
]  # fmt: skip


@pytest.mark.parametrize(("reply", "fault"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_a_source_that_cannot_be_read_fails_as_a_whole(reply: Reply, fault: FetchFault) -> None:
    with running({"/sitemap.xml": reply}) as site:
        assert events(source_of(site, SourceKind.SITEMAP, "/sitemap.xml")) == [SourceFailed("site", fault)]


def test_a_hostile_page_costs_only_itself() -> None:
    with running({
        "/a": Reply(b"<html><body><main><h1>A</h1><p>" + b"<div>" * 50_000 + b"dyb"),
        "/b": Reply(b"\x00\xff" * 5000, content_type="application/octet-stream"),
        "/c": Reply(b"%PDF-1.7 nothing", content_type="application/pdf"),
        "/d": html("D"),
    }) as site:  # fmt: skip
        told = events(source_of(site, SourceKind.URLS, urls=tuple(f"{site.root}/{name}" for name in "abcd")))
    assert "D" in titles(told)
    assert {event.address[-1] for event in told if isinstance(event, PageFailed)} >= {"b", "c"}
    assert isinstance(told[-1], SourceDone)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "sider"
    (inside / "da").mkdir(parents=True)
    (inside / "da" / "affald.md").write_text(
        "---\nurl: https://www.solbaek.example/affald\n---\n# Affald\n\nHver anden uge.", encoding="utf-8"
    )
    (inside / "rotter.html").write_text(
        f"<html><body><main><h1>Rotter</h1><p>{WORDS}</p></main></body></html>", encoding="utf-8"
    )
    (inside / "README.md").write_text("# Til os selv", encoding="utf-8")
    (inside / ".skjult.md").write_text("# Skjult", encoding="utf-8")
    (tmp_path / "hemmelig.md").write_text("# Hemmelig\n\nIkke til borgere.", encoding="utf-8")
    (inside / "ud.md").symlink_to(tmp_path / "hemmelig.md")
    return inside


def test_a_folder_gives_its_files_and_nothing_outside_it(folder: Path) -> None:
    told = events(Source("demo", SourceKind.FOLDER, folder=folder))
    assert titles(told) == {"Affald", "Rotter"}
    assert PageFailed("file:///demo/ud.md", FetchFault.OUTSIDE_FOLDER) in told


def test_a_file_with_the_same_bytes_is_not_read_again(folder: Path) -> None:
    source = Source("demo", SourceKind.FOLDER, folder=folder)
    again = events(source, remembered(events(source)))
    assert titles(again) == set()
    assert sum(isinstance(event, PageSame) for event in again) == 2


def test_one_page_can_be_asked_for_alone_by_either_of_its_addresses(folder: Path) -> None:
    source = Source("demo", SourceKind.FOLDER, folder=folder)
    for address in ("file:///demo/da/affald.md", "https://www.solbaek.example/affald"):
        event = asyncio.run(gather_one(address, source, {}, LIMITS))
        assert isinstance(event, PageCame)
        assert event.page.title == "Affald"
    assert isinstance(asyncio.run(gather_one("https://www.solbaek.example/andet", source, {}, LIMITS)), PageFailed)


def test_a_folder_that_is_not_there_fails_as_a_whole(tmp_path: Path) -> None:
    assert events(Source("demo", SourceKind.FOLDER, folder=tmp_path / "nej")) == [SourceFailed("demo", FetchFault.GONE)]


WRONG = [
    '[[source]]\nkind = "urls"\nurls = ["https://a.example/"]',  # no name
    '[[source]]\nname = "a"\nkind = "sitemap"',  # no address
    '[[source]]\nname = "a"\nkind = "ftp"\nat = "x"',  # no such kind
    '[[source]]\nname = "a"\nkind = "urls"\nurls = ["https://a.example/"]\ndepht = 3',  # misspelt
    '[[source]]\nname = "a"\nkind = "urls"\nurls = ["https://a.example/"]\n' * 2,  # twice
]


@pytest.mark.parametrize("text", WRONG)
def test_a_source_that_cannot_be_meant_so_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError):
        load_sources(tmp_path / "sources.toml")


def test_a_source_file_is_read_with_its_folder_beside_it(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text(
        '[[source]]\nname = "demo"\nkind = "folder"\nfolder = "sider"', encoding="utf-8"
    )
    (source,) = load_sources(tmp_path / "sources.toml")
    assert source.folder == (tmp_path / "sider").resolve()
