"""What the desk lets in and what it gives away: forms, headers, sizes, caches, logs."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from structlog.testing import capture_logs

from desk.pages import cookies, csrf
from desk.pages.app import desk_app
from desk.pages.asked import Asked
from desk.pages.beside import Beside
from desk.pages.guard import Message, Scope
from desk.pages.route import ANYBODY, SMALL_BODY, Route
from desk.pages.table import ROUTES
from desk.pages.templating import TEMPLATES
from desk.records.database import Database, open_database
from desk.records.settings import load_records_settings
from tests.desk.pages import ADDRESS, make_desk, plain, signed_in, visitor

POSTS = [route.path for route in ROUTES if route.method == "POST"]


def posted(browser: httpx.AsyncClient, path: str, form: dict[str, str], **headers: str) -> httpx.Request:
    return browser.build_request("POST", path, data=form, headers=headers)


ODD = ("%00", "%ff%fe", "%F0%9F%98%80", "9" * 5000, "%C2%B2", "' OR 1=1 --")


async def test_no_address_breaks_a_page(database: Database) -> None:
    """PostgreSQL keeps no zero byte in a text, and Python makes no number of five thousand digits."""
    fields = ("words", "deed", "who", "before", "from", "after", "days", "state", "source", "code", "q", "kle", "since")
    async with await signed_in(make_desk(database), "staff", "editor", "admin") as browser:
        for odd in ODD:
            query = "&".join(f"{name}={odd}" for name in fields)
            for path in ("/desk/transcripts", "/desk/audit", "/desk/tasks", "/desk/watch", "/desk/unanswered"):
                assert (await browser.get(f"{path}?{query}")).status_code < 500, (path, odd)
        for odd in ODD[:2]:
            for path in ("transcripts", "tasks", "handover", "people", "unanswered", "invitation", "knowledge/jobs"):
                assert (await browser.get(f"/desk/{path}/{odd}")).status_code < 500, (path, odd)


@pytest.mark.parametrize("path", POSTS)
async def test_no_form_is_taken_without_the_token_of_its_session(database: Database, path: str) -> None:
    desk = make_desk(database)
    everything = ("staff", "editor", "admin")
    async with await signed_in(desk, *everything) as browser, await signed_in(desk, *everything, name="B") as other:
        for token in ("", "0" * 64, csrf.token(other.secret), csrf.token("")):
            form = {csrf.FIELD: token} if token else {}
            answer = await browser.send(posted(browser, path.replace("{", "").replace("}", ""), form))
            assert answer.status_code == 403, token
        assert (await browser.get("/desk")).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": ADDRESS}, 303),
        ({"origin": ADDRESS, "sec-fetch-site": "same-origin"}, 303),
        ({"origin": "https://evil.test"}, 403),
        ({"origin": f"{ADDRESS}.evil.test"}, 403),
        ({"origin": "null"}, 403),  # a sandboxed frame
        ({"origin": "null", "sec-fetch-site": "same-origin"}, 303),
        ({"origin": ADDRESS, "sec-fetch-site": "cross-site"}, 403),
        ({"origin": ADDRESS, "sec-fetch-site": "same-site"}, 403),  # a neighbouring host of the municipality's
    ],
)
async def test_a_form_from_elsewhere_is_refused_even_with_the_token(
    database: Database, headers: dict[str, str], status: int
) -> None:
    async with await signed_in(make_desk(database), "staff") as browser:
        form = {csrf.FIELD: csrf.token(browser.secret), "language": "en"}
        assert (await browser.send(posted(browser, "/desk/language", form, **headers))).status_code == status


async def test_before_signing_in_a_form_is_bound_to_its_browser(database: Database) -> None:
    desk = make_desk(database)
    async with visitor(desk) as browser, visitor(desk) as other:
        await other.get("/desk/sign-in")
        await browser.get("/desk/sign-in")
        form = {csrf.FIELD: csrf.token(other.cookies[cookies.FORM]), "name": "Mette Holm", "password": "x"}
        assert (await browser.send(posted(browser, "/desk/sign-in", form))).status_code == 403


async def test_every_answer_is_guarded(database: Database) -> None:
    desk = make_desk(database)
    async with visitor(desk) as browser, await signed_in(desk, "admin") as admin:
        answers = [
            await browser.get("/desk/sign-in"),
            await browser.get("/desk/nothing"),
            await browser.get("/desk"),
            await admin.get("/desk/people"),
            await admin.get("/desk/assets/desk.css"),
            await admin.post("/desk/people", {}),
        ]
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"
        stored = "/assets/" in str(answer.request.url)
        assert ("no-store" in answer.headers["cache-control"]) != stored
        assert "server" not in answer.headers


async def test_browsers_that_come_by_https_keep_to_it(database: Database) -> None:
    async with visitor(make_desk(database), "https://desk.test") as browser:
        assert "strict-transport-security" in (await browser.get("/desk/sign-in")).headers


def test_no_template_holds_a_script_or_a_style_of_its_own() -> None:
    for path in TEMPLATES.rglob("*.html"):
        text = path.read_text("utf-8")
        assert not re.search(
            r"<style|\sstyle=|\son\w+=|javascript:|<script(?! src=)|https?://(?!www\.w3\.org)", text
        ), path
        assert "| safe" not in text and "|safe" not in text, path


@pytest.mark.parametrize(
    "body",
    [b"x" * (SMALL_BODY + 1), b"a=" + b"b" * SMALL_BODY],
)
async def test_what_is_too_large_is_refused(database: Database, body: bytes) -> None:
    async with visitor(make_desk(database)) as browser:
        kind = {"content-type": "application/x-www-form-urlencoded"}
        answer = await browser.request("POST", "/desk/sign-in", content=body, headers=kind)
        assert answer.status_code == 413

        async def dripping() -> AsyncIterator[bytes]:
            yield body  # without saying how long it will be

        answer = await browser.request("POST", "/desk/sign-in", content=dripping(), headers=kind)
        assert answer.status_code == 413


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded", b"&".join(b"a=b" for _ in range(2_000))),
        ("application/x-www-form-urlencoded", b"%ff%fe=%00&csrf=%00"),
        ("multipart/form-data; boundary=x", b"--x\r\nno form at all"),
        ("multipart/form-data", b"--x--"),
        ("application/json", b'{"csrf": "x"}'),
        ("text/plain; charset=klingon", b"\xff"),
        ("", b""),
    ],
)
async def test_a_body_that_is_no_form_is_no_form_of_ours(database: Database, kind: str, body: bytes) -> None:
    async with visitor(make_desk(database)) as browser:
        await browser.get("/desk/sign-in")
        answer = await browser.request("POST", "/desk/sign-in", content=body, headers={"content-type": kind})
    assert answer.status_code == 403


async def test_logs_hold_no_word_of_what_was_asked_or_sent(database: Database) -> None:
    async def breaks(asked: Asked) -> None:
        raise ValueError(f"Mette Holm {asked.query}")

    routes = (*ROUTES, Route("GET", "/desk/breaks/{name}", breaks, ANYBODY))  # type: ignore[arg-type]
    app = desk_app(make_desk(database), routes)
    with capture_logs() as logs:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as browser:
            broken = await browser.get("/desk/breaks/Mette-Holm?cpr=010203-1234")
            await browser.get("/desk/Mette-Holm?q=010203-1234")
            await browser.get("/desk/invitation/very-secret-token")
            await browser.post("/desk/sign-in", data={"name": "Mette Holm", "password": "010203-1234"})
    assert broken.status_code == 500 and "Mette" not in broken.text and "Prøv igen" in broken.text
    assert [entry["event"] for entry in logs].count("desk_failed") == 1
    assert {entry["page"] for entry in logs} >= {"/desk/breaks/{name}", "/desk/invitation/{token}", "unknown"}
    for word in ("Mette", "Holm", "010203", "very-secret-token"):
        assert word not in str(logs)


async def test_a_database_out_of_reach_is_said_calmly_and_told_to_the_operator() -> None:
    settings = load_records_settings({"DATABASE_URL": "postgresql://brevklar:hush@127.0.0.1:1/records"})
    database = open_database(settings)
    with capture_logs() as logs:
        async with visitor(make_desk(database)) as browser:
            for path in ("/desk", "/desk/sign-in"):
                answer = await browser.get(path)
                assert answer.status_code == 503 and "Prøv igen" in plain(answer)
    assert any(entry["event"] == "desk_failed" for entry in logs) and "hush" not in str(logs)
    await database.close()


async def test_only_the_desk_and_what_is_below_it_goes_to_the_desk() -> None:
    asked: list[tuple[str, str]] = []

    def named(name: str):  # type: ignore[no-untyped-def]
        async def app(scope: Scope, receive: object, send: object) -> None:
            asked.append((name, scope.get("path", "")))

        return app

    async def nothing() -> Message:
        return {}

    async def nowhere(message: Message) -> None:
        return None

    beside = Beside(named("chat"), named("desk"))
    for kind, path in (
        ("http", "/desk"),
        ("http", "/desk/people"),
        ("websocket", "/desk/x"),
        ("http", "/deskx"),
        ("http", "/"),
    ):
        await beside({"type": kind, "path": path}, nothing, nowhere)
    await beside({"type": "lifespan"}, nothing, nowhere)
    assert [name for name, _ in asked] == ["desk", "desk", "desk", "chat", "chat", "chat"]


async def test_sockets_are_refused(database: Database) -> None:
    said: list[Message] = []

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        said.append(message)

    await desk_app(make_desk(database))({"type": "websocket", "path": "/desk"}, receive, send)
    assert said == [{"type": "websocket.close", "code": 1008}]


def test_assets_lie_in_the_folder_and_nowhere_else() -> None:
    assert {path.suffix for path in Path(TEMPLATES.parent / "assets").iterdir()} <= {".css", ".js", ".svg"}
