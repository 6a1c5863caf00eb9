"""Only what the page needs is let through, from the page itself, as large as it may be; the rest is a calm sentence."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from chat.guards.http import Guard

HOST = ("host", "brev.example")


async def _app(scope: Any, receive: Any, send: Any) -> None:
    """Echoes how much it was sent; fails where the path says so."""
    if scope["path"] == "/user":
        raise RuntimeError("Amina Testesen, 010190-1234")
    size, more = 0, True
    while more:
        message = await receive()
        size += len(message.get("body", b""))
        more = message.get("more_body", False)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"server", b"x"), (b"cache-control", b"y")]})
    await send({"type": "http.response.body", "body": str(size).encode()})


async def _ask(
    method: str, path: str, headers: Sequence[tuple[str, str]] = (HOST,), body: Sequence[bytes] = (b"",)
) -> tuple[int, dict[str, str], bytes]:
    guard = Guard(_app, 1_000_000, ["https://brev.kommune.example"], lambda _, key: key)
    sent: list[Any] = []
    parts = [
        {"type": "http.request", "body": part, "more_body": number + 1 < len(body)} for number, part in enumerate(body)
    ]

    async def receive() -> Any:
        return parts.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    raw = [(name.encode(), value.encode()) for name, value in headers]
    await guard({"type": "http", "method": method, "path": path, "headers": raw}, receive, send)
    answered = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], answered, b"".join(message.get("body", b"") for message in sent[1:])


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/docs"),
        ("GET", "/redoc"),
        ("GET", "/openapi.json"),
        ("GET", "/docs/oauth2-redirect"),
        ("PUT", "/feedback"),
        ("DELETE", "/feedback"),
        ("POST", "/project/threads"),
        ("GET", "/project/thread/1"),
        ("DELETE", "/project/thread"),
        ("PUT", "/project/thread/share"),
        ("GET", "/project/share/1"),
        ("PUT", "/project/element"),
        ("GET", "/project/file/1"),  # nothing that was uploaded is ever served
        ("POST", "/mcp"),
        ("DELETE", "/mcp"),
        ("POST", "/login"),
        ("POST", "/logout"),
        ("POST", "/auth/jwt"),
        ("GET", "/auth/oauth/x"),
        ("GET", "/copilot/index.js"),
        ("GET", "/assets/../index.html"),
        ("GET", "/public/../app.py"),
        ("GET", "/anything"),
        ("OPTIONS", "/project/file"),
        ("TRACE", "/"),
    ],
)
async def test_what_the_page_does_not_need_is_not_there(method: str, path: str) -> None:
    assert (await _ask(method, path))[0] == 404


@pytest.mark.parametrize(
    "path", ["/", "/login", "/user", "/project/settings", "/assets/index-1.js", "/letter/ab-0/calendar.ics"]
)
async def test_what_the_page_needs_is_there(path: str) -> None:
    assert (await _ask("GET", path))[0] in (200, 500)


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        ("http://brev.example", 200),
        ("https://brev.example", 200),
        ("https://brev.kommune.example", 200),  # named in the settings
        ("https://evil.example", 403),
        ("http://brev.example.evil.example", 403),
        ("null", 403),
    ],
)
async def test_only_the_page_itself_may_change_anything(origin: str, status: int) -> None:
    assert (await _ask("POST", "/visit/delete", [HOST, ("origin", origin)]))[0] == status


async def test_a_cross_site_request_without_an_origin_is_refused() -> None:
    assert (await _ask("POST", "/visit/delete", [HOST, ("sec-fetch-site", "cross-site")]))[0] == 403


@pytest.mark.parametrize(
    ("path", "declared", "status"),
    [
        ("/project/file", "1000000", 200),
        ("/project/file", "1020001", 413),
        ("/project/file", "-5", 413),
        ("/project/file", "many", 413),
        ("/project/action", "100001", 413),
    ],
)
async def test_a_declared_size_is_checked_before_anything_is_read(path: str, declared: str, status: int) -> None:
    assert (await _ask("POST", path, [HOST, ("content-length", declared)]))[0] == status


async def test_a_body_that_hides_its_size_is_not_read_beyond_the_limit() -> None:
    endless = [bytes(100_000)] * 50
    status, _, body = await _ask("POST", "/project/file", [HOST], endless)
    assert (status, json.loads(body)["detail"]) == (413, "error-too-large")


async def test_every_answer_carries_the_security_headers() -> None:
    for method, path in (("GET", "/"), ("GET", "/nothing"), ("GET", "/user")):
        _, headers, _ = await _ask(method, path)
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        assert "server" not in headers
        policy = headers["content-security-policy"]
        assert "script-src 'self';" in policy
        assert "connect-src 'self' ws://brev.example wss://brev.example;" in policy
        assert "unsafe-eval" not in policy
        assert "frame-ancestors 'none'" in policy


async def test_a_forged_host_does_not_reach_the_policy() -> None:
    _, headers, _ = await _ask("GET", "/", [("host", "x; script-src *")])
    assert "script-src *" not in headers["content-security-policy"]


async def test_built_files_are_stored_for_good() -> None:
    assert "immutable" in (await _ask("GET", "/assets/a.js"))[1]["cache-control"]


async def test_an_exception_is_a_calm_sentence_and_its_text_goes_nowhere(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, body = await _ask("GET", "/user")
    assert (status, json.loads(body)) == (500, {"detail": "page-failed"})
    printed = capsys.readouterr()
    assert "RuntimeError" in printed.out + printed.err
    assert "Amina" not in printed.out + printed.err


async def test_the_log_names_no_query_and_no_letter(capsys: pytest.CaptureFixture[str]) -> None:
    await _ask("GET", "/letter/0123abcd-0/calendar.ics")
    printed = capsys.readouterr()
    assert "0123abcd" not in printed.out + printed.err


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/Amina Testesen 010190-1234"), ("AMINA", "/"), ("GET", "/letter/a/Amina/calendar.ics")],
)
async def test_what_a_stranger_asks_for_is_not_logged(
    method: str, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await _ask(method, path)
    printed = capsys.readouterr()
    assert "404" in printed.out + printed.err
    assert "amina" not in (printed.out + printed.err).lower()


async def test_a_socket_from_another_origin_or_path_is_closed() -> None:
    guard = Guard(_app, 1, [], lambda _, key: key)
    for path, origin in (("/ws/socket.io/", b"https://evil.example"), ("/elsewhere", b"http://brev.example")):
        sent: list[Any] = []

        async def receive() -> Any:
            return {"type": "websocket.connect"}

        async def send(message: Any, sent: list[Any] = sent) -> None:
            sent.append(message)

        await guard(
            {"type": "websocket", "path": path, "headers": [(b"host", b"brev.example"), (b"origin", origin)]},
            receive,
            send,
        )
        assert sent == [{"type": "websocket.close", "code": 1008}]
