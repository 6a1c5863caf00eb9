"""An ASGI request for the desk in, a guarded answer out: headers on everything, a calm page for what fails, a log of
kinds and durations alone."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import structlog

from desk.records.watch import where

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""No inline script, no inline style, nothing from elsewhere: a template that writes `style=` is not obeyed."""

HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    "x-robots-tag": "noindex, nofollow",
}

_LONG = "max-age=31536000"
_CALM = (
    "<!doctype html><html lang=da><title>Brevklar</title><h1>Det gik galt</h1>"
    "<p>Vi kunne ikke vise siden. Prøv igen om lidt. (We could not show the page. Try again in a moment.)</p>"
    '<p><a href="/desk">Brevklar</a></p>'
)


class DeskGuard:
    """The outermost layer of the desk. `secure` is whether browsers always come by https."""

    def __init__(self, app: App, *, secure: bool = False) -> None:
        self._app = app
        self._secure = secure

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Guards one request; sockets are refused."""
        if scope["type"] == "websocket":
            await receive()
            return await send({"type": "websocket.close", "code": 1008})
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        return await self._http(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        began, status = time.monotonic(), 0

        async def guarded(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = self._headers(scope, message.get("headers") or [])
            await send(message)

        try:
            await self._app(scope, receive, guarded)
        except Exception as error:
            tell_failed(scope, error)
            if not status:
                kind = [(b"content-type", b"text/html; charset=utf-8")]
                await guarded({"type": "http.response.start", "status": 500, "headers": kind})
                await guarded({"type": "http.response.body", "body": _CALM.encode()})
        took = round(time.monotonic() - began, 3)
        structlog.get_logger("brevklar").info(
            "desk", method=scope["method"], page=page_of(scope), status=status, seconds=took
        )

    def _headers(self, scope: Scope, headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        ours = dict(HEADERS)
        sent = {name.lower() for name, _ in headers}
        if b"cache-control" not in sent:
            ours["cache-control"] = "no-store"
        if self._secure or scope.get("scheme") == "https":
            ours["strict-transport-security"] = _LONG
        kept = [(name, value) for name, value in headers if name.lower().decode("latin-1") not in ours]
        return [*kept, *((name.encode(), value.encode()) for name, value in ours.items())]


def page_of(scope: Scope) -> str:
    """The page that was asked for, by its pattern: what stands in an address may be anybody's words."""
    return str(scope.get("brevklar.page", "unknown"))


def tell_failed(scope: Scope, error: BaseException) -> None:
    """Tells the operator which page failed and where in the code: never an exception's words."""
    structlog.get_logger("brevklar").error("desk_failed", page=page_of(scope), error=where(error))
