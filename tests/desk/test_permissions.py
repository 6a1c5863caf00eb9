"""Every route of the desk, asked for by everybody: generated from the route table."""

from __future__ import annotations

import pytest

from desk.accounts.models import Person, Role
from desk.audit import log
from desk.pages import words
from desk.pages.route import Route, may
from desk.pages.table import ROUTES
from desk.records.database import Database
from tests.desk.pages import make_desk, signed_in, visitor
from tests.desk.permissions import ANYBODY, NOBODY_KNOWN, PERMISSIONS

VISITORS = (NOBODY_KNOWN, *(role.value for role in Role))


def test_every_route_is_listed_and_every_listed_route_is_there() -> None:
    routes = [(route.method, route.path) for route in ROUTES]
    assert len(routes) == len(set(routes)), "a route stands twice in the table"
    assert set(routes) == set(PERMISSIONS)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_a_route_is_open_to_whom_the_list_names(route: Route) -> None:
    named = PERMISSIONS[route.method, route.path]
    assert set(named) <= set(ANYBODY)
    for who in VISITORS:
        person = None if who == NOBODY_KNOWN else Person("1", who, frozenset({Role(who)}))
        assert may(person, route.roles) == (who in named), who


async def test_nobody_gets_past_the_table(database: Database) -> None:
    """Asked for over HTTP: who may not is refused before anything of the page runs, or is written down as done."""
    desk = make_desk(database)
    for who in VISITORS:
        async with visitor(desk) if who == NOBODY_KNOWN else await signed_in(desk, who) as browser:
            for (method, path), named in PERMISSIONS.items():
                if who in named:
                    continue
                asked = path.replace("{", "").replace("}", "")
                answer = await (browser.get(asked) if method == "GET" else browser.post(asked))
                to_sign_in = answer.status_code == 303 and answer.headers["location"].startswith("/desk/sign-in?")
                assert to_sign_in if who == NOBODY_KNOWN and method == "GET" else answer.status_code == 403, (who, path)
    assert list(await log.entries(database)) == []


async def test_what_the_table_does_not_hold_is_not_there(database: Database) -> None:
    async with await signed_in(make_desk(database), "staff", "editor", "admin") as browser:
        for path in (
            "/desk/",
            "/desk/nothing",
            "/desk/people/",
            "/desk/assets/../app.py",
            "/desk/assets/%2e%2e%2fapp.py",
        ):
            assert (await browser.get(path)).status_code == 404, path
        assert (await browser.request("PUT", "/desk/people")).status_code == 405
        assert (await browser.request("TRACE", "/desk/people")).status_code == 405


@pytest.mark.parametrize(
    "route", [route for route in ROUTES if route.audited], ids=lambda route: f"{route.method} {route.path}"
)
async def test_what_has_to_be_written_down_is_written_before_the_page_runs(database: Database, route: Route) -> None:
    """Of something that is not there too: that somebody tried is what the log is for."""
    async with await signed_in(make_desk(database), *(role.value for role in Role)) as browser:
        asked = route.path.replace("{", "").replace("}", "")
        await (browser.get(asked) if route.method == "GET" else browser.post(asked))
    first = (await log.entries(database))[-1]
    assert first.deed == route.audited and first.who
    assert words.has(f"deed-{route.audited}"), "the audit page shows its code"
