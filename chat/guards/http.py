"""An ASGI request in, a refusal or a guarded answer out.

Only what the page needs is let through (everything else that Chainlit serves is a 404), only from the page's own
origin, and only as large as it may be. Every answer carries the security headers; every exception becomes a calm
sentence.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from chat.logs import log

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

SOCKET = "/ws/socket.io"

PATHS: dict[str, tuple[str, ...]] = {
    "GET": (
        r"/",
        r"/login",
        r"/favicon",
        r"/health",
        r"/user",
        r"/auth/config",
        r"/project/translations",
        r"/project/settings",
        r"/assets/[\w.-]+",
        r"/public/[\w.-]+",
        r"/logo",
        r"/visit/alive",
        r"/visit/kept\.json",
        r"/person",
        r"/letter/[\w-]+/calendar\.ics",
        r"/letter/[\w-]+/sheet(?:\.pdf)?",
        r"/metrics",
        r"/was",
    ),
    "HEAD": (r"/", r"/health"),
    "POST": (
        r"/auth/header",
        r"/set-session-cookie",
        r"/project/action",
        r"/project/file",
        r"/visit/delete",
        r"/person/(?:preview|share|withdraw)",
        r"/visit/language",
        r"/visit/level",
        r"/voice/speak",
        r"/voice/heard",
    ),
}
"""All that the citizens' page needs of Chainlit and of ours.

No feedback, threads, elements, files to fetch, MCP, sign-in or docs.
"""

_ALLOWED = {method: re.compile("|".join(paths)) for method, paths in PATHS.items()}
_HOST = re.compile(r"[A-Za-z0-9.\-:\[\]]{1,255}")

SMALL_BODY = 100_000
"""Bytes of a body that is no upload."""

RECORDING = 2_500_000
"""Bytes of a minute of speech: half a megabyte as browsers pack it, more from one that does not."""

FORM_OVERHEAD = 20_000
"""Bytes of a multipart form around its one file."""

HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
}
STORED_FOR_GOOD = re.compile(r"/assets/")


def policy(host: str) -> str:
    """The Content-Security-Policy of a page served as `host`."""
    return (
        "default-src 'self'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; "
        f"connect-src 'self' ws://{host} wss://{host}; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
    )


class TooLarge(Exception):  # noqa: N818 -- an event, not a bug
    """A body grew past what it may be."""


class Guard:
    """The outermost ASGI layer of the citizens' page. `say` gives a sentence in the request's language by its key."""

    def __init__(
        self,
        app: App,
        max_upload: int,
        origins: Iterable[str],
        say: Callable[[Scope, str], str],
        microphone: bool = False,
    ) -> None:
        self._app = app
        self._microphone = microphone
        self._max_upload = max_upload
        self._origins = frozenset(origins)
        self._say = say

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Guards one request; lifespans and requests that an outer guard has seen pass through."""
        if scope["type"] not in ("http", "websocket") or scope.get("brevklar.guarded"):
            return await self._app(scope, receive, send)
        scope["brevklar.guarded"] = True
        if scope["type"] == "websocket":
            return await self._socket(scope, receive, send)
        return await self._http(scope, receive, send)

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not scope["path"].startswith(SOCKET) or not self.own_origin(scope):
            await receive()
            return await send({"type": "websocket.close", "code": 1008})
        try:
            await self._app(scope, receive, send)
        except Exception as error:
            log.failed("socket", error)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = time.monotonic()
        answer = _Answer(scope, send, self._headers)
        body = _Body(receive, self._most(scope["path"]))
        try:
            refusal = self._refusal(scope)
            if refusal is None:
                await self._app(scope, body.receive, answer.send)
        except Exception as error:
            if not body.too_large:
                log.failed("request", error)
            answer.failed = answer.status is None
        if body.too_large and answer.failed:
            refusal = 413, "error-too-large"
        elif answer.failed:
            refusal = 500, "page-failed"
        if refusal is not None:
            await self._refuse(scope, answer, *refusal)
        if not scope["path"].startswith(("/assets", "/public", "/health")):
            took = round(time.monotonic() - began, 3)
            log.happened("request", **_kind_of(scope), status=answer.status, seconds=took)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        method, path = scope["method"], scope["path"]
        allowed = _ALLOWED.get(method)
        if allowed is None or not allowed.fullmatch(path):
            return 404, "page-not-found"
        if method == "POST" and not self.own_origin(scope):
            return 403, "page-failed"
        declared = _header(scope, b"content-length")
        if declared and (not declared.isdigit() or int(declared) > self._most(path)):
            return 413, "error-too-large"
        return None

    def own_origin(self, scope: Scope) -> bool:
        """Whether a request that changes something, or a socket, comes from the page itself (browsers always say)."""
        origin = _header(scope, b"origin")
        if not origin:
            return _header(scope, b"sec-fetch-site") in ("", "same-origin")
        if origin == "null":
            return _header(scope, b"sec-fetch-site") == "same-origin"
        return origin.partition("://")[2] == _header(scope, b"host") or origin in self._origins

    def _most(self, path: str) -> int:
        if path == "/project/file":
            return self._max_upload + FORM_OVERHEAD
        return RECORDING if path == "/voice/heard" else SMALL_BODY

    def _headers(self, scope: Scope, headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        host = _header(scope, b"host")
        ours = {**HEADERS, "content-security-policy": policy(host if _HOST.fullmatch(host) else "localhost")}
        if self._microphone:
            ours["permissions-policy"] = ours["permissions-policy"].replace("microphone=()", "microphone=(self)")
        stored = STORED_FOR_GOOD.match(scope["path"])
        ours["cache-control"] = "public, max-age=31536000, immutable" if stored else "no-store"
        kept = [
            (name, value) for name, value in headers if name.lower().decode() not in ours and name.lower() != b"server"
        ]
        return [*kept, *((name.encode(), value.encode()) for name, value in ours.items())]

    async def _refuse(self, scope: Scope, answer: _Answer, status: int, key: str) -> None:
        sentence = self._say(scope, key)
        body = json.dumps({"detail": sentence}, ensure_ascii=False).encode()
        kind = b"application/json"
        if "text/html" in _header(scope, b"accept"):
            body, kind = (
                f'<!doctype html><title>Brevklar</title><p>{sentence} <a href="/">Brevklar</a></p>'.encode(),
                b"text/html; charset=utf-8",
            )
        headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
        answer.failed = False
        await answer.send({"type": "http.response.start", "status": status, "headers": headers}, ours=True)
        await answer.send({"type": "http.response.body", "body": body if scope["method"] != "HEAD" else b""})


class _Body:
    """A request's body, cut off past `most` bytes."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive = receive
        self._left = most
        self.too_large = False

    async def receive(self) -> Message:
        """The next part. Raises TooLarge."""
        message = await self._receive()
        self._left -= len(message.get("body") or b"")
        if self._left < 0:
            self.too_large = True
            raise TooLarge
        return message


class _Answer:
    """An answer on its way out, with the headers; a framework's own 500 is held back (`failed`) for a calm one."""

    def __init__(self, scope: Scope, send: Send, headers: Callable[..., list[tuple[bytes, bytes]]]) -> None:
        self._scope = scope
        self._send = send
        self._headers = headers
        self.status: int | None = None
        self.failed = False

    async def send(self, message: Message, *, ours: bool = False) -> None:
        """Passes a message on."""
        if message["type"] == "http.response.start":
            self.failed = message["status"] == 500 and not ours
            if not self.failed:
                self.status = message["status"]
                message["headers"] = self._headers(self._scope, message.get("headers") or [])
        if not self.failed:
            await self._send(message)


def _header(scope: Scope, name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in scope["headers"] if key == name), "")


def _kind_of(scope: Scope) -> dict[str, str]:
    """A request's method and path, as far as we know them: what a stranger asks for may be anybody's words."""
    method, path = scope["method"], scope["path"]
    known = method in _ALLOWED and _ALLOWED[method].fullmatch(path)
    return {"method": method, "path": re.sub(r"^/letter/[^/]+", "/letter/*", path)} if known else {"path": "unknown"}
