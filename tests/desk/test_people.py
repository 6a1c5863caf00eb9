"""The page for people: what an administrator may do, and what nobody may."""

from __future__ import annotations

import asyncio
import re

import pytest

from desk.accounts import people
from desk.accounts.models import Person
from desk.audit import log
from desk.pages import cookies
from desk.records.database import Database
from tests.desk.pages import Visitor, make_desk, plain, signed_in, visitor

PASSWORD = "havregrød under broen i regn"


async def who(database: Database, name: str) -> Person:
    (found,) = [person for person in await people.everybody(database) if person.name == name]
    return found


async def link_in(browser: Visitor, path: str, form: dict[str, object]) -> str:
    page = await browser.post(path, form)
    assert page.status_code == 200
    found = re.search(r'id="link">http://desk\.test(/desk/invitation/[\w-]+)<', page.text)
    assert found
    return found[1]


async def test_an_administrator_invites_and_the_invited_has_the_roles_that_were_ticked(database: Database) -> None:
    desk = make_desk(database)
    async with await signed_in(desk, "admin") as admin, visitor(desk) as browser:
        path = await link_in(admin, "/desk/people", {"name": "Per <b>Lund</b>", "roles": ["staff", "editor"]})
        page = await admin.get("/desk/people")
        assert "Per &lt;b&gt;Lund" in page.text and path.rpartition("/")[2] not in page.text
        assert (await browser.post(path, {"password": PASSWORD, "again": PASSWORD})).status_code == 303
    assert (await who(database, "Per <b>Lund</b>")).roles == {"staff", "editor"}


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"name": "", "roles": "staff"}, "Skriv et navn"),
        ({"name": "x" * 121, "roles": "staff"}, "Skriv et navn"),
        ({"name": "prøve ADMIN", "roles": "staff"}, "allerede en bruger"),  # case makes nobody new
        ({"name": "Per Lund"}, "mindst én rolle"),
        ({"name": "Per Lund", "roles": "owner"}, "mindst én rolle"),  # no role of ours
    ],
)
async def test_an_invitation_that_cannot_be_says_why(database: Database, form: dict[str, str], said: str) -> None:
    async with await signed_in(make_desk(database), "admin") as admin:
        page = await admin.post("/desk/people", form)
    assert page.status_code == 400 and said in plain(page)


async def test_an_invitation_is_withdrawn(database: Database) -> None:
    desk = make_desk(database)
    async with await signed_in(desk, "admin") as admin, visitor(desk) as browser:
        path = await link_in(admin, "/desk/people", {"name": "Per Lund", "roles": "staff"})
        found = re.search(r'action="(/desk/people/invitations/\w+/withdraw)"', (await admin.get("/desk/people")).text)
        assert found
        assert (await admin.post(found[1])).status_code == 303
        assert (await browser.get(path)).status_code == 400
        assert (await admin.post(found[1])).status_code == 404


async def test_other_roles_hold_from_the_next_page_on(database: Database) -> None:
    desk = make_desk(database)
    async with await signed_in(desk, "admin") as admin, await signed_in(desk, "staff", name="Per Lund") as browser:
        per = await who(database, "Per Lund")
        assert (await browser.get("/desk/people")).status_code == 403
        assert (await admin.post(f"/desk/people/{per.id}/roles", {"roles": ["admin"]})).status_code == 303
        assert (await browser.get("/desk/people")).status_code == 200
        assert (await admin.post(f"/desk/people/{per.id}/roles", {})).status_code == 400
    assert (await who(database, "Per Lund")).roles == {"admin"}


@pytest.mark.parametrize("deed", ["disable", "roles"])
async def test_the_last_administrator_stays_one(database: Database, deed: str) -> None:
    async with await signed_in(make_desk(database), "admin") as admin:
        me = await who(database, "Prøve admin")
        answer = await admin.post(f"/desk/people/{me.id}/{deed}", {"roles": "staff"})
        assert answer.status_code == 400 and "mindst én administrator" in plain(answer)
    assert (await who(database, "Prøve admin")).roles == {"admin"}
    assert [entry.deed for entry in await log.entries(database)] == [], "what was not done is not written down"


async def test_two_administrators_cannot_close_each_others_access_at_once(database: Database) -> None:
    desk = make_desk(database)
    async with await signed_in(desk, "admin", name="En") as one, await signed_in(desk, "admin", name="To") as other:
        first, second = await who(database, "En"), await who(database, "To")
        await asyncio.gather(
            one.post(f"/desk/people/{second.id}/disable"), other.post(f"/desk/people/{first.id}/disable")
        )
    assert [person.name for person in await people.everybody(database) if not person.disabled] in (["En"], ["To"])


async def test_sessions_are_ended_and_access_opened_again(database: Database) -> None:
    desk = make_desk(database)
    async with await signed_in(desk, "admin") as admin, await signed_in(desk, "staff", name="Per Lund") as browser:
        per = await who(database, "Per Lund")
        assert "Logget ind i 1 browser" in plain(await admin.get(f"/desk/people/{per.id}"))
        for deed, open_after in (("sign-out", False), ("disable", True), ("enable", False)):
            assert (await admin.post(f"/desk/people/{per.id}/{deed}")).status_code == 303
            assert (await browser.get("/desk")).status_code == 303
            assert (await who(database, "Per Lund")).disabled == open_after
    assert [entry.deed for entry in await log.entries(database)] == ["enable", "disable", "sign-out-everywhere"]


async def test_a_forgotten_password_is_chosen_anew_by_a_link(database: Database) -> None:
    desk = make_desk(database)
    async with await signed_in(desk, "admin") as admin, await signed_in(desk, "staff", name="Per Lund") as old:
        per = await who(database, "Per Lund")
        path = await link_in(admin, f"/desk/people/{per.id}/link", {})
        async with visitor(desk) as browser:
            assert (await browser.post(path, {"password": PASSWORD, "again": PASSWORD})).status_code == 303
            assert browser.cookies.get(cookies.SESSION)
            answer = await visitor(desk).post("/desk/sign-in", {"name": "Per Lund", "password": PASSWORD})
            assert answer.status_code == 303
        assert (await old.get("/desk")).status_code == 303, "a session from before the new password lives on"
    assert (await who(database, "Per Lund")).id == per.id


@pytest.mark.parametrize("path", ["/desk/people/nobody", "/desk/people/0123456789abcdef"])
async def test_nobody_by_that_id_is_said_calmly(database: Database, path: str) -> None:
    async with await signed_in(make_desk(database), "admin") as admin:
        assert (await admin.get(path)).status_code == 404
        for deed in ("roles", "disable", "enable", "sign-out", "link"):
            assert (await admin.post(f"{path}/{deed}", {"roles": "staff"})).status_code == 404
