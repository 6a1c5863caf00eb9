"""An address in, its bytes out, or the news that nothing changed: politely, within limits, never from inside."""

from __future__ import annotations

import asyncio
import time
import zlib
from collections import defaultdict
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

import httpx

from ingest.guidance.addresses import Refused, canonical, resolve
from ingest.guidance.models import FetchFault, Validators
from ingest.guidance.sources import GatherLimits

if TYPE_CHECKING:
    from protego import Protego

_REDIRECTS = {301, 302, 303, 307, 308}
_FAULTS = {401: FetchFault.FORBIDDEN, 403: FetchFault.FORBIDDEN, 404: FetchFault.GONE, 410: FetchFault.GONE}
_MOST_WAIT = 30.0
"""Seconds; a robots.txt that asks for longer pauses is taken at this."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address answered. `url` is where it led, `body` empty and `same` true where nothing has changed."""

    url: str
    body: bytes = field(repr=False)
    content_type: str
    validators: Validators
    same: bool = False


class Fetcher:
    """Asks addresses of the hosts of one source. `async with` opens and closes the connections."""

    def __init__(self, hosts: frozenset[str], limits: GatherLimits, delay: float = 0.0) -> None:
        self._hosts = hosts
        self._limits = limits
        self._delay = delay
        self._robots: dict[str, Protego | None] = {}
        self._turn: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._next: dict[str, float] = defaultdict(float)
        self._client = httpx.AsyncClient(
            transport=_CheckedTransport(limits),
            headers={"User-Agent": limits.agent, "Accept-Encoding": "gzip"},
            timeout=limits.seconds,
            follow_redirects=False,
            trust_env=False,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, it: BaseException | None, at: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def fetch(self, address: str, known: Validators | None = None) -> Answer:
        """The answer of an address after its redirects; `known` asks whether it has changed since.

        Raises `Refused` with the reason.
        """
        try:
            async with asyncio.timeout(self._limits.seconds):
                return await self._follow(address, known)
        except TimeoutError as error:
            raise Refused(FetchFault.TOO_SLOW) from error
        except httpx.TimeoutException as error:
            raise Refused(FetchFault.TOO_SLOW) from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise Refused(FetchFault.SERVER) from error

    async def _follow(self, address: str, known: Validators | None) -> Answer:
        seen: set[str] = set()
        while True:
            if len(seen) > self._limits.max_redirects or address in seen:
                raise Refused(FetchFault.LOOP)
            seen.add(address)
            await self._allowed(address)
            answer, onward = await self._ask(address, known)
            if answer is not None:
                return answer
            address = onward

    async def _allowed(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https"):
            raise Refused(FetchFault.BAD_SCHEME)
        if (parts.hostname or "").lower() not in self._hosts:
            raise Refused(FetchFault.OTHER_SITE)
        root = f"{parts.scheme}://{parts.netloc}"
        async with self._turn[f"robots {root}"]:
            if root not in self._robots:
                self._robots[root] = await self._rules(root)
        rules = self._robots[root]
        if rules is not None and not rules.can_fetch(address, self._limits.agent):
            raise Refused(FetchFault.ROBOTS)
        await self._wait(root, rules)

    async def _rules(self, root: str) -> Protego | None:
        """The site's robots.txt (RFC 9309): none where it has none; a site that cannot tell is not asked further."""
        from protego import Protego

        answer, _ = await self._ask(f"{root}/robots.txt", None, robots=True)
        return Protego.parse(answer.body[:500_000].decode("utf-8", "replace")) if answer and answer.body else None

    async def _wait(self, root: str, rules: Protego | None) -> None:
        pause = max(self._delay, min(_MOST_WAIT, float((rules and rules.crawl_delay(self._limits.agent)) or 0)))
        if not pause:
            return
        async with self._turn[root]:
            now = time.monotonic()
            due = max(now, self._next[root])
            self._next[root] = due + pause
        await asyncio.sleep(due - now)

    async def _ask(self, address: str, known: Validators | None, *, robots: bool = False) -> tuple[Answer | None, str]:
        """The answer, or None and where it leads on."""
        headers = {"If-None-Match": known.etag} if known and known.etag else {}
        if known and known.last_modified:
            headers["If-Modified-Since"] = known.last_modified
        async with self._client.stream("GET", address, headers=headers) as response:
            if response.status_code == 304 and known:
                return Answer(known.url or address, b"", "", known, same=True), ""
            if response.status_code in _REDIRECTS and not robots:
                onward = canonical(response.headers.get("location", ""), address)
                if not onward:
                    raise Refused(FetchFault.BAD_SCHEME)
                return None, onward
            if robots and response.status_code < 500 and response.status_code != 200:
                return None, ""
            if response.status_code != 200:
                raise Refused(_FAULTS.get(response.status_code, FetchFault.SERVER))
            body = await self._body(response)
            kept = Validators(response.headers.get("etag", ""), response.headers.get("last-modified", ""), "", address)
            return Answer(address, body, response.headers.get("content-type", ""), kept), ""

    async def _body(self, response: httpx.Response) -> bytes:
        """The body, unpacked no further than the limit: a bomb is met after a few megabytes, not after the disk."""
        most, packed = self._limits.max_bytes, response.headers.get("content-encoding", "").lower()
        if packed not in ("", "identity", "gzip", "deflate"):
            raise Refused(FetchFault.SERVER)
        unpack = zlib.decompressobj(wbits=47) if packed in ("gzip", "deflate") else None
        parts, size = [], 0
        async for raw in response.aiter_raw():
            try:
                part = unpack.decompress(raw, most + 1 - size) if unpack else raw
            except zlib.error as error:
                raise Refused(FetchFault.DAMAGED) from error
            size += len(part)
            if size > most or (unpack and unpack.unconsumed_tail):
                raise Refused(FetchFault.TOO_LARGE)
            parts.append(part)
        return b"".join(parts)


class _CheckedTransport(httpx.AsyncBaseTransport):
    """Connects to the very IP address that was checked, so that a second DNS answer cannot lead elsewhere."""

    def __init__(self, limits: GatherLimits) -> None:
        self._limits = limits
        self._inner = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=limits.at_once), trust_env=False)
        self._resolved: dict[tuple[str, int], str] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host, port = request.url.host, request.url.port or (443 if request.url.scheme == "https" else 80)
        if (host, port) not in self._resolved:
            self._resolved[host, port] = await resolve(host, port, loopback=self._limits.loopback)
        request.extensions = {**request.extensions, "sni_hostname": host}
        request.url = request.url.copy_with(host=self._resolved[host, port])
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self._inner.aclose()
