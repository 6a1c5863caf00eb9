"""Asking a web site: politely, within limits, and never where it must not."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from dataclasses import replace

import pytest

from ingest.guidance.addresses import Refused
from ingest.guidance.fetch import Answer, Fetcher
from ingest.guidance.models import FetchFault, Validators
from ingest.guidance.sources import GatherLimits
from tests.guidance.site import Reply, Site, running

LIMITS = GatherLimits(max_bytes=200_000, seconds=5, max_redirects=3, loopback=True)
PAGE = Reply(b"<html><body><main>Hej</main></body></html>", etag='"1"')


async def _fetch(site: Site, path: str, known: Validators | None = None, limits: GatherLimits = LIMITS) -> Answer:
    async with Fetcher(frozenset({"127.0.0.1"}), limits) as fetcher:
        return await fetcher.fetch(site.root + path, known)


def to(where: str, status: int = 302) -> Reply:
    return Reply(status=status, headers={"Location": where})


REFUSED = [
    ("gone", {"/x": Reply(status=404)}, FetchFault.GONE),
    ("gone for good", {"/x": Reply(status=410)}, FetchFault.GONE),
    ("not for us", {"/x": Reply(status=403)}, FetchFault.FORBIDDEN),
    ("a broken server", {"/x": Reply(status=500)}, FetchFault.SERVER),
    ("a loop", {"/x": to("/y"), "/y": to("/x")}, FetchFault.LOOP),
    ("a long way", {f"/{name}": to(f"/{name}x") for name in ("x", "xx", "xxx", "xxxx", "xxxxx")}, FetchFault.LOOP),
    ("to another site", {"/x": to("https://www.andet.example/")}, FetchFault.OTHER_SITE),
    ("to a private address", {"/x": to("http://10.0.0.7/")}, FetchFault.OTHER_SITE),
    ("to the cloud's own data", {"/x": to("http://169.254.169.254/latest")}, FetchFault.OTHER_SITE),
    ("to a file", {"/x": to("file:///etc/passwd")}, FetchFault.BAD_SCHEME),
    ("huge", {"/x": Reply(b"x" * 300_000)}, FetchFault.TOO_LARGE),
    ("endless", {"/x": Reply(b"", endless=True)}, FetchFault.TOO_LARGE),
    ("a gzip bomb", {"/x": Reply(gzip.compress(b"0" * 50_000_000), headers={"Content-Encoding": "gzip"})}, FetchFault.TOO_LARGE),
    ("broken gzip", {"/x": Reply(b"no gzip", headers={"Content-Encoding": "gzip"})}, FetchFault.DAMAGED),
    ("packed in a way nobody asked for", {"/x": Reply(b"x", headers={"Content-Encoding": "zstd"})}, FetchFault.SERVER),
    ("robots.txt says no", {"/robots.txt": Reply(b"User-agent: *\nDisallow: /x"), "/x": PAGE}, FetchFault.ROBOTS),
    ("robots.txt cannot be told", {"/robots.txt": Reply(status=503), "/x": PAGE}, FetchFault.SERVER),
]  # fmt: skip


@pytest.mark.parametrize(("replies", "fault"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_cannot_be_had_says_why(replies: dict[str, Reply], fault: FetchFault) -> None:
    with running(dict(replies)) as site, pytest.raises(Refused) as refused:
        asyncio.run(_fetch(site, "/x"))
    assert refused.value.fault is fault


def test_an_answer_that_never_comes_ends_in_time() -> None:
    with running({"/x": Reply(headers={"Transfer-Encoding": "chunked"})}) as site, pytest.raises(Refused) as refused:
        asyncio.run(_fetch(site, "/x", limits=replace(LIMITS, seconds=0.5)))
    assert refused.value.fault is FetchFault.TOO_SLOW


def test_nothing_private_is_asked_without_leave() -> None:
    with running({"/x": PAGE}) as site, pytest.raises(Refused) as refused:
        asyncio.run(_fetch(site, "/x", limits=replace(LIMITS, loopback=False)))
    assert refused.value.fault is FetchFault.PRIVATE_ADDRESS
    assert site.asked == []


def test_a_name_whose_second_dns_answer_is_private_is_never_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    async def answers(
        self: object, host: str, port: int, **_: object
    ) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        asked.append(host)
        return [(2, 1, 6, "", ("93.184.216.34", port)), (2, 1, 6, "", ("10.0.0.5", port))]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", answers)

    async def fetch() -> None:
        async with Fetcher(frozenset({"www.solbaek.example"}), LIMITS) as fetcher:
            await fetcher.fetch("http://www.solbaek.example/")

    with pytest.raises(Refused) as refused:
        asyncio.run(fetch())
    assert refused.value.fault is FetchFault.PRIVATE_ADDRESS
    assert asked == ["www.solbaek.example"]


def test_a_redirect_on_the_site_is_followed_and_its_end_is_the_address() -> None:
    with running({"/x": to("/y", 301), "/y": PAGE}) as site:
        answer = asyncio.run(_fetch(site, "/x"))
    assert (answer.url, answer.body) == (f"{site.root}/y", PAGE.body)


@pytest.mark.parametrize("packed", [gzip.compress(PAGE.body), zlib.compress(PAGE.body)], ids=["gzip", "deflate"])
def test_a_packed_answer_is_unpacked(packed: bytes) -> None:
    headers = {"Content-Encoding": "gzip" if packed[:2] == b"\x1f\x8b" else "deflate"}
    with running({"/x": Reply(packed, headers=headers)}) as site:
        assert asyncio.run(_fetch(site, "/x")).body == PAGE.body


def test_an_unchanged_page_is_not_sent_again() -> None:
    with running({"/x": PAGE}) as site:
        first = asyncio.run(_fetch(site, "/x"))
        again = asyncio.run(_fetch(site, "/x", first.validators))
    assert (first.same, again.same, again.body) == (False, True, b"")


def test_a_site_is_asked_no_faster_than_it_wants() -> None:
    async def three(site: Site) -> float:
        loop = asyncio.get_running_loop()
        async with Fetcher(frozenset({"127.0.0.1"}), LIMITS, delay=0.1) as fetcher:
            began = loop.time()
            await asyncio.gather(*(fetcher.fetch(f"{site.root}/{name}") for name in ("x", "y", "z")))
            return loop.time() - began

    with running({"/x": PAGE, "/y": PAGE, "/z": PAGE}) as site:
        assert asyncio.run(three(site)) >= 0.2
