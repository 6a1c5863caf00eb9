"""Signing in at the municipality's own provider: a real one, as a process of its own, that also does it wrong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from desk.accounts import people
from desk.accounts.models import Role
from desk.accounts.oidc import Provider
from desk.accounts.settings import AccountSettings, load_account_settings
from desk.audit import log
from desk.pages import cookies
from desk.pages.desk import Desk
from desk.records.database import Database
from tests.chat.running import ROOT, free_port
from tests.desk.pages import ADDRESS, NOW, Visitor, make_desk, plain, signed_in, visitor
from tests.desk.provider import CLIENT, FAULTS, SECRET

WORDS = "staff=Brevklar Medarbejder; admin=Brevklar Admin"


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    port = free_port()
    program = [sys.executable, "-m", "tests.desk.provider", str(port), str(int(NOW.timestamp()))]
    with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdout.readline() == "ready\n"
        yield f"http://127.0.0.1:{port}"
        process.terminate()


def settings(issuer: str, **more: str) -> AccountSettings:
    given = {"OIDC_ISSUER": issuer, "OIDC_CLIENT_ID": CLIENT, "OIDC_CLIENT_SECRET": SECRET, "OIDC_ROLES": WORDS}
    return load_account_settings({"DESK_URL": ADDRESS, **given, **more})


@pytest.fixture
def desk(database: Database, issuer: str) -> Desk:
    return make_desk(database, settings=settings(issuer))


async def sent(browser: Visitor, back: str = "") -> str:
    answer = await browser.get("/desk/sign-in/provider", params={"back": back})
    assert answer.status_code == 303
    return answer.headers["location"]


async def at_provider(address: str, person: str = "mette", fault: str = "none") -> str:
    """Signs in there; where the browser is sent back to."""
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"{address}&person={person}&fault={fault}")
    assert answer.status_code == 302
    location = answer.headers["location"]
    assert location.startswith(f"{ADDRESS}/desk/sign-in/callback?")
    return str(location)


async def test_the_provider_signs_in_with_the_roles_its_words_mean(desk: Desk) -> None:
    async with visitor(desk) as browser:
        assert "kommunens login" in plain(await browser.get("/desk/sign-in"))
        answer = await browser.get(await at_provider(await sent(browser, "/desk/me")))
        assert (answer.status_code, answer.headers["location"]) == (303, "/desk/me")
        assert "Mette Holm" in plain(await browser.get("/desk/me"))
        assert (await browser.get("/desk/people")).status_code == 403
    (person,) = await people.everybody(desk.database)
    assert (person.name, person.roles, person.local) == ("Mette Holm", frozenset({Role.STAFF}), False)
    assert [entry.deed for entry in await log.entries(desk.database)] == ["sign-in"]


async def test_the_same_person_is_known_again(desk: Desk) -> None:
    for _ in range(2):
        async with visitor(desk) as browser:
            assert (await browser.get(await at_provider(await sent(browser)))).status_code == 303
    assert len(await people.everybody(desk.database)) == 1


async def test_what_is_sent_to_the_provider_is_fresh_every_time_and_holds_no_secret(desk: Desk) -> None:
    async with visitor(desk) as browser:
        one, other = [parse_qs(urlsplit(await sent(browser)).query) for _ in range(2)]
    for name in ("state", "nonce", "code_challenge"):
        assert one[name] != other[name] and len(one[name][0]) >= 43
    assert one["code_challenge_method"] == ["S256"] and one["redirect_uri"] == [f"{ADDRESS}/desk/sign-in/callback"]
    assert SECRET not in str(one) and "code_verifier" not in one


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != "none"])
async def test_an_id_token_with_a_fault_opens_nothing(desk: Desk, fault: str) -> None:
    async with visitor(desk) as browser:
        answer = await browser.get(await at_provider(await sent(browser), fault=fault))
        assert answer.status_code == 400 and "kunne ikke godkendes" in plain(answer)
        assert browser.cookies.get(cookies.SESSION) is None
    assert await people.everybody(desk.database) == ()


async def test_a_wrong_state_opens_nothing(desk: Desk) -> None:
    async with visitor(desk) as browser:
        back = await at_provider(await sent(browser))
        assert (await browser.get(back.replace("state=", "state=x"))).status_code == 400
        assert browser.cookies.get(cookies.SESSION) is None


async def test_a_state_is_used_once(desk: Desk) -> None:
    async with visitor(desk) as browser:
        back = await at_provider(await sent(browser))
        assert (await browser.get(back)).status_code == 303
        browser.cookies.delete(cookies.SESSION)
        assert (await browser.get(back)).status_code == 400


async def test_another_browser_cannot_be_signed_in_as_somebody_by_a_link(desk: Desk) -> None:
    async with visitor(desk) as attacker, visitor(desk) as victim:
        back = await at_provider(await sent(attacker))
        await victim.get("/desk/sign-in")
        assert (await victim.get(back)).status_code == 400
        assert victim.cookies.get(cookies.SESSION) is None


async def test_an_answer_that_names_another_issuer_opens_nothing(desk: Desk) -> None:
    async with visitor(desk) as browser:
        back = await at_provider(await sent(browser))
        assert (await browser.get(back.replace("iss=http", "iss=https"))).status_code == 400


@pytest.mark.parametrize("person", ["gaest", "ingen"])
async def test_who_has_no_role_is_refused(desk: Desk, person: str) -> None:
    async with visitor(desk) as browser:
        answer = await browser.get(await at_provider(await sent(browser), person))
        assert answer.status_code == 400 and "ikke fået adgang" in plain(answer)
    assert await people.everybody(desk.database) == ()


async def test_who_is_disabled_here_is_refused_whatever_the_provider_says(desk: Desk) -> None:
    async with visitor(desk) as browser, await signed_in(desk, "admin") as admin:
        await browser.get(await at_provider(await sent(browser), "per"))
        (person,) = [one for one in await people.everybody(desk.database) if not one.local]
        assert (await admin.post(f"/desk/people/{person.id}/disable")).status_code == 303
        answer = await browser.get(await at_provider(await sent(browser), "per"))
        assert answer.status_code == 400 and browser.cookies.get(cookies.SESSION) != "" and "lukket" in plain(answer)
        assert (await browser.get("/desk")).status_code == 303


async def test_whoever_comes_by_the_provider_has_no_password_and_no_local_name(desk: Desk) -> None:
    async with visitor(desk) as browser, await signed_in(desk, "admin") as admin:
        await browser.get(await at_provider(await sent(browser)))
        (person,) = [one for one in await people.everybody(desk.database) if not one.local]
        for deed in ("link", "roles"):
            assert (await admin.post(f"/desk/people/{person.id}/{deed}", {"roles": "admin"})).status_code == 400
        answer = await visitor(desk).post("/desk/sign-in", {"name": "Mette Holm", "password": ""})
        assert answer.status_code == 401


async def test_a_provider_out_of_reach_is_said_calmly(database: Database) -> None:
    desk = make_desk(database, settings=settings(f"http://127.0.0.1:{free_port()}"))
    async with visitor(desk) as browser:
        answer = await browser.get("/desk/sign-in/provider")
    assert answer.status_code == 400 and "Prøv igen" in plain(answer)


async def test_with_a_provider_no_first_link_is_made(desk: Desk) -> None:
    assert await desk.start("http://localhost:8000") == ""
    await desk.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("OIDC_ISSUER", "http://login.kommune.dk"),  # anybody on the way could sign people in
        ("OIDC_ISSUER", "login.kommune.dk"),
        ("OIDC_CLIENT_SECRET", ""),
        ("OIDC_ROLES", ""),  # nobody could do anything
        ("OIDC_ROLES", "owner=Chefer"),  # no role of ours
        ("OIDC_ROLES", "staff"),
        ("DESK_URL", ""),  # where the provider sends browsers back to
        ("DESK_URL", "https://brev.kommune.dk/desk"),
        ("DESK_IDLE_MINUTES", "0"),
        ("DESK_HOURS", "a day"),
    ],
)
def test_a_setting_that_cannot_be_is_named_without_its_secret(issuer: str, name: str, value: str) -> None:
    with pytest.raises(ValueError, match=name) as why:
        settings(issuer, **{name: value})
    assert SECRET not in str(why.value)


def test_a_claim_may_lie_inside_another_and_a_word_may_hold_signs(issuer: str) -> None:
    given = settings(issuer, OIDC_ROLE_CLAIM="realm_access.roles", OIDC_ROLES="admin=CN=Brev,OU=IT; staff=a;").oidc
    assert given is not None and SECRET not in repr(given)
    person = Provider(given, lambda: NOW)._person({"sub": "1", "realm_access": {"roles": ["CN=Brev,OU=IT", "x", 7]}})
    assert (person.roles, person.name) == (frozenset({Role.ADMIN}), "1")
