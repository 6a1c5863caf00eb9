"""The desk's shell: pages in two languages, guarded, signed in to."""

from __future__ import annotations

import pytest

from desk.pages import words
from desk.records.database import Database
from tests.desk.pages import make_desk, plain, signed_in, visitor


async def test_who_is_not_signed_in_is_asked_to_and_comes_back(database: Database) -> None:
    async with visitor(make_desk(database)) as browser:
        page = await browser.get("/desk")
    assert (page.status_code, page.headers["location"]) == (303, "/desk/sign-in?back=%2Fdesk")


@pytest.mark.parametrize("role", ["staff", "editor", "admin"])
async def test_the_start_page_greets_every_role(database: Database, role: str) -> None:
    async with await signed_in(make_desk(database), role) as browser:
        page = await browser.get("/desk")
    assert page.status_code == 200 and f"Prøve {role}" in plain(page)


@pytest.mark.parametrize(
    ("roles", "told"),
    [(["admin"], True), (["staff"], False), (["admin", "editor"], False)],
    ids=["admin", "staff", "admin and editor"],
)
async def test_who_is_administrator_alone_is_told_what_that_does_not_open(
    database: Database, roles: list[str], told: bool
) -> None:
    async with await signed_in(make_desk(database), *roles) as browser:
        page = plain(await browser.get("/desk"))
    assert ("Det giver ikke adgang til samtaler og vejledning" in page) == told
    assert ("Se dine roller" in page) == told


async def test_the_language_changes_with_a_button(database: Database) -> None:
    async with await signed_in(make_desk(database), "staff") as browser:
        assert 'lang="da"' in (await browser.get("/desk")).text
        assert (await browser.post("/desk/language", {"language": "en"})).status_code == 303
        page = await browser.get("/desk")
    assert '<html lang="en">' in page.text and "Sign out" in page.text


async def test_signing_out_ends_the_session(database: Database) -> None:
    async with await signed_in(make_desk(database), "staff") as browser:
        token = browser.secret
        assert (await browser.post("/desk/sign-out")).headers["location"] == "/desk/sign-in"
        browser.cookies.set("desk", token)  # as somebody would who had written the cookie down
        assert (await browser.get("/desk")).status_code == 303


def test_danish_and_english_say_the_same_things() -> None:
    assert words.keys("da") == words.keys("en")
    parts = [sorted(path.name for path in (words.FOLDER / language).glob("*.ftl")) for language in ("da", "en")]
    assert parts[0] == parts[1]
