"""Signing in: by a link, by a password, and by nothing else."""

from __future__ import annotations

import asyncio
import datetime as dt

import argon2
import httpx
import pytest
import sqlalchemy as sa

from desk.accounts import invitations, keeping, passwords, people, throttle
from desk.accounts.models import Life, Role
from desk.accounts.tables import ATTEMPTS, INVITATIONS, PEOPLE, SESSIONS
from desk.audit import log
from desk.pages import cookies
from desk.pages.desk import Desk
from desk.records.database import Database
from tests.desk.conftest import HASHER
from tests.desk.pages import NOW, Visitor, make_desk, plain, signed_in, visitor

PASSWORD = "havregrød under broen i regn"
NEW = "syv blå cykler ved stranden"


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> dt.datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(database: Database, clock: Clock) -> Desk:
    return make_desk(database, now=clock)


async def invited(desk: Desk, name: str = "Mette Holm", *roles: Role) -> str:
    async with desk.database.write() as connection:
        token = await invitations.invite(connection, name, roles or [Role.STAFF], by="", now=desk.now())
    return f"{invitations.PATH}{token}"


async def with_account(desk: Desk, name: str = "Mette Holm", *roles: Role) -> None:
    async with desk.database.write() as connection:
        await people.add(connection, name, roles or [Role.STAFF], await passwords.hashed(PASSWORD), desk.now())


async def tries(browser: Visitor, name: str = "Mette Holm", password: str = PASSWORD, **more: str) -> httpx.Response:
    return await browser.post("/desk/sign-in", {"name": name, "password": password, **more})


def session_cookie(answer: httpx.Response) -> str:
    return next((line for line in answer.headers.get_list("set-cookie") if line.split("=")[0].endswith("desk")), "")


async def rows(database: Database, table: sa.Table) -> list[str]:
    async with database.read() as connection:
        return [str(tuple(row)) for row in await connection.execute(sa.select(table))]


async def test_a_link_opens_an_account_once(desk: Desk) -> None:
    path = await invited(desk)
    async with visitor(desk) as browser:
        assert "Mette Holm" in plain(await browser.get(path))
        assert (await browser.get(path)).status_code == 200, "looking at it uses it up: mail programs look"
        answer = await browser.post(path, {"password": PASSWORD, "again": PASSWORD})
        assert (answer.status_code, answer.headers["location"]) == (303, "/desk")
        assert "Mette Holm" in plain(await browser.get("/desk"))
    async with visitor(desk) as thief:
        assert (await thief.get(path)).status_code == 400
        assert (await thief.post(path, {"password": NEW, "again": NEW})).status_code == 400
    assert len(await rows(desk.database, PEOPLE)) == 1


async def test_of_two_who_use_a_link_at_once_one_gets_in(desk: Desk) -> None:
    path = await invited(desk)
    async with visitor(desk) as one, visitor(desk) as other:
        for browser in (one, other):
            await browser.get(path)
        both = (browser.post(path, {"password": PASSWORD, "again": PASSWORD}) for browser in (one, other))
        assert sorted(answer.status_code for answer in await asyncio.gather(*both)) == [303, 400]


async def test_a_link_ends(desk: Desk, clock: Clock) -> None:
    path = await invited(desk)
    clock.at += invitations.OPEN_FOR
    async with visitor(desk) as browser:
        assert (await browser.get(path)).status_code == 400
        assert (await browser.post(path, {"password": PASSWORD, "again": PASSWORD})).status_code == 400


async def test_a_newer_link_takes_the_place_of_an_older(desk: Desk) -> None:
    older, newer = await invited(desk), await invited(desk)
    async with visitor(desk) as browser:
        assert (await browser.get(older)).status_code == 400
        assert (await browser.get(newer)).status_code == 200


@pytest.mark.parametrize(
    ("password", "again", "said"),
    [
        ("kort", "kort", "for kort"),
        ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "for nem"),  # long and no secret
        ("Mette Holm 2026!", "Mette Holm 2026!", "for nem"),  # the name is in it
        ("Velkommen2026", "Velkommen2026", "for nem"),  # what everybody thinks of
        ("x" * 201, "x" * 201, "for lang"),
        (PASSWORD, NEW, "ikke ens"),
    ],
)
async def test_a_weak_password_is_refused_and_the_link_still_works(
    desk: Desk, password: str, again: str, said: str
) -> None:
    path = await invited(desk)
    async with visitor(desk) as browser:
        answer = await browser.post(path, {"password": password, "again": again})
        assert answer.status_code == 400 and said in plain(answer)
        assert (await browser.post(path, {"password": PASSWORD, "again": PASSWORD})).status_code == 303


def test_passwords_are_hashed_as_dearly_as_rfc_9106_asks() -> None:
    recommended = argon2.profiles.RFC_9106_LOW_MEMORY
    for cost in ("type", "time_cost", "memory_cost", "parallelism"):
        assert getattr(HASHER, cost) == getattr(recommended, cost), cost


async def test_no_secret_is_kept_as_it_is(desk: Desk) -> None:
    path, other = await invited(desk), await invited(desk, "Per Lund")
    async with visitor(desk) as browser:
        await browser.post(path, {"password": PASSWORD, "again": PASSWORD})
        token = browser.cookies.get(cookies.SESSION)
    assert token
    everything = "".join([row for table in (PEOPLE, SESSIONS, INVITATIONS) for row in await rows(desk.database, table)])
    assert "$argon2id$" in everything
    for secret in (PASSWORD, token, path.rpartition("/")[2], other.rpartition("/")[2]):
        assert secret not in everything


async def test_the_right_password_signs_in_and_goes_on_to_the_page_that_was_wanted(desk: Desk) -> None:
    await with_account(desk)
    async with visitor(desk) as browser:
        answer = await tries(browser, name="  mette   HOLM ", back="/desk/me?a=b")
        assert (answer.status_code, answer.headers["location"]) == (303, "/desk/me?a=b")
        assert (await browser.get("/desk")).status_code == 200


@pytest.mark.parametrize("back", ["https://evil.test/desk", "//evil.test", "/desk\\evil", "/deskevil", "/", "\t/desk"])
async def test_signing_in_leads_nowhere_else(desk: Desk, back: str) -> None:
    await with_account(desk)
    async with visitor(desk) as browser:
        assert (await tries(browser, back=back)).headers["location"] == "/desk"


async def test_a_wrong_name_and_a_wrong_password_look_alike(desk: Desk) -> None:
    await with_account(desk)
    seen = []
    async with visitor(desk) as browser:
        for name, password in (("Mette Holm", "ikke den rigtige"), ("Ingen Her", PASSWORD)):
            answer = await tries(browser, name, password)
            seen.append((answer.status_code, answer.text.replace(name, "NAME")))
    assert seen[0] == seen[1] and seen[0][0] == 401


async def test_guessing_one_account_is_throttled_and_nobody_learns_whether_there_is_one(
    desk: Desk, clock: Clock
) -> None:
    await with_account(desk)
    async with visitor(desk) as browser:
        for name in ("Mette Holm", "Ingen Her"):
            answers = [(await tries(browser, name, f"gæt {number}")).status_code for number in range(12)]
            assert answers == [401] * throttle.PER_ACCOUNT + [429] * 2
        assert (await tries(browser)).status_code == 429, "the right password comes too late as well"
        clock.at += throttle.WINDOW + dt.timedelta(seconds=1)
        assert (await tries(browser)).status_code == 303


async def test_guesses_sent_at_once_are_counted_one_by_one(desk: Desk) -> None:
    await with_account(desk)
    async with visitor(desk) as browser:
        await browser.get("/desk/sign-in")
        answers = await asyncio.gather(*(tries(browser, password=f"gæt {number}") for number in range(14)))
    assert sorted(answer.status_code for answer in answers) == [401] * 10 + [429] * 4


@pytest.mark.parametrize(
    ("addresses", "allowed"),
    [
        (["203.0.113.7"], throttle.PER_ADDRESS),  # one address, ever another name
        (["2001:db8:1:2::1", "2001:db8:1:2:ffff::9"], throttle.PER_ADDRESS),  # one subscriber's network
        (["203.0.113.7", "203.0.113.8"], 70),  # two addresses
    ],
)
async def test_guessing_many_accounts_from_one_address_is_throttled(
    database: Database, addresses: list[str], allowed: int
) -> None:
    done = [
        await throttle.allow(database, f"navn {number}", addresses[number % len(addresses)], NOW)
        for number in range(70)
    ]
    assert sum(done) == allowed


async def test_signing_in_forgets_the_wrong_tries_before(desk: Desk) -> None:
    await with_account(desk)
    async with visitor(desk) as browser:
        for _ in range(3):
            for number in range(throttle.PER_ACCOUNT - 1):
                assert (await tries(browser, password=f"gæt {number}")).status_code == 401
            assert (await tries(browser)).status_code == 303
            browser.cookies.clear()


async def test_the_session_is_another_after_signing_in_and_the_old_one_is_over(desk: Desk) -> None:
    await with_account(desk)
    async with visitor(desk) as browser:
        await tries(browser)
        first = browser.cookies.get(cookies.SESSION)
        browser.secret = str(first)
        await tries(browser)
        second = browser.cookies.get(cookies.SESSION)
        assert first and second and first != second
        browser.cookies.set(cookies.SESSION, first, domain="desk.test", path="/")
    assert len(await rows(desk.database, SESSIONS)) == 1


@pytest.mark.parametrize(
    ("steps", "status"),
    [
        ([29, 29, 29], 200),  # in use
        ([31], 303),  # left alone
        ([25] * 24, 303),  # in use for ten hours
    ],
)
async def test_a_session_ends_when_it_is_left_alone_and_after_a_day_of_work(
    desk: Desk, clock: Clock, steps: list[int], status: int
) -> None:
    async with await signed_in(desk, "staff") as browser:
        for minutes in steps:
            clock.at += dt.timedelta(minutes=minutes)
            answer = await browser.get("/desk")
    assert answer.status_code == status


async def test_signing_out_everywhere_ends_every_session(desk: Desk) -> None:
    async with await signed_in(desk, "staff") as one, await signed_in(desk, "staff") as other:
        assert (await one.post("/desk/sign-out-everywhere")).status_code == 303
        assert (await other.get("/desk")).status_code == 303


async def test_a_new_password_asks_for_the_old_and_ends_every_other_session(desk: Desk) -> None:
    await with_account(desk)
    async with visitor(desk) as browser, visitor(desk) as other:
        for one in (browser, other):
            await tries(one)
            one.secret = str(one.cookies.get(cookies.SESSION))
        wrong = {"old": NEW, "password": NEW, "again": NEW}
        assert (await browser.post("/desk/me/password", wrong)).status_code == 400
        assert (await browser.post("/desk/me/password", {**wrong, "old": PASSWORD})).status_code == 303
        assert (await other.get("/desk")).status_code == 303
        assert (await browser.get("/desk/me")).status_code == 200
        assert (await tries(visitor(desk))).status_code == 401
        assert (await tries(visitor(desk), password=NEW)).status_code == 303


@pytest.mark.parametrize(
    ("address", "name", "flags"),
    [
        ("https://desk.test", "__Host-desk", {"HttpOnly", "Path=/", "SameSite=lax", "Secure"}),
        ("http://desk.test", "desk", {"HttpOnly", "Path=/", "SameSite=lax"}),  # a trial on one's own machine
    ],
)
async def test_the_cookie_is_as_strict_as_the_address_allows(
    desk: Desk, address: str, name: str, flags: set[str]
) -> None:
    await with_account(desk)
    async with visitor(desk, address) as browser:
        if address.startswith("https"):
            await browser.get("/desk/sign-in")
        cookie = session_cookie(await tries(browser))
    assert cookie.partition("=")[0] == name
    assert {part.strip() for part in cookie.split(";")[1:]} == flags


async def test_over_https_a_cookie_without_the_prefix_is_nobodys(desk: Desk) -> None:
    async with await signed_in(desk, "staff") as browser:
        token = browser.secret
    async with visitor(desk, "https://desk.test") as browser:
        browser.cookies.set(cookies.SESSION, token)  # put there by whoever rules a neighbouring host, say
        assert (await browser.get("/desk")).status_code == 303
        browser.cookies.set(f"__Host-{cookies.SESSION}", token)
        assert (await browser.get("/desk")).status_code == 200


async def test_who_is_disabled_is_out_at_once(desk: Desk) -> None:
    await with_account(desk)
    async with visitor(desk) as browser, await signed_in(desk, "admin") as admin:
        await tries(browser)
        (person,) = [one for one in await people.everybody(desk.database) if one.name == "Mette Holm"]
        assert (await admin.post(f"/desk/people/{person.id}/disable")).status_code == 303
        assert (await browser.get("/desk")).status_code == 303
        assert (await tries(visitor(desk))).status_code == 401


async def test_every_way_in_and_every_refusal_stands_in_the_audit_log(desk: Desk) -> None:
    path = await invited(desk)
    async with visitor(desk) as browser:
        await browser.post(path, {"password": PASSWORD, "again": PASSWORD})
        await tries(visitor(desk), password="forkert")
        await tries(visitor(desk), name="Ingen Her")
        await tries(visitor(desk))
    (person,) = await people.everybody(desk.database)
    entries = [(entry.deed, entry.who, entry.subject) for entry in await log.entries(desk.database)]
    assert entries == [
        ("sign-in", person.id, ""),
        ("sign-in-refused", "", ""),  # what was written as a name may be anything, a password too
        ("sign-in-refused", "", person.id),
        ("account-made", person.id, person.id),
        ("invite", "", "Mette Holm"),
    ]


async def test_what_is_over_is_deleted(desk: Desk, clock: Clock) -> None:
    await invited(desk)
    await (await signed_in(desk, "staff")).aclose()
    await throttle.allow(desk.database, "Mette Holm", "203.0.113.7", clock.at)
    clock.at += dt.timedelta(days=4)
    await keeping.tidy(desk.database, Life(), clock.at)
    for table in (SESSIONS, INVITATIONS, ATTEMPTS):
        assert await rows(desk.database, table) == []


async def test_the_first_start_gives_a_link_and_the_next_one_another_until_there_is_an_account(desk: Desk) -> None:
    first, second = await desk.start("http://localhost:8000"), await desk.start("http://localhost:8000")
    assert first.startswith("http://localhost:8000/desk/invitation/") and first != second
    async with visitor(desk) as browser:
        assert (await browser.get(first.removeprefix("http://localhost:8000"))).status_code == 400
        path = second.removeprefix("http://localhost:8000")
        assert (await browser.post(path, {"password": PASSWORD, "again": PASSWORD})).status_code == 303
        assert (await browser.get("/desk/people")).status_code == 200
    assert await desk.start("http://localhost:8000") == ""
    await desk.close()
