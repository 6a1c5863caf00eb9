"""A desk without a server, and somebody signed in at it: for tests alone, there is no such way in from outside."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

import httpx

from desk.accounts import people, sessions
from desk.accounts.models import Role
from desk.pages import cookies, csrf
from desk.pages.app import desk_app
from desk.pages.desk import Desk
from desk.pages.route import Route
from desk.pages.table import ROUTES
from desk.records.database import Database
from municipality import load_municipality

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
ADDRESS = "http://desk.test"


class Visitor(httpx.AsyncClient):
    """A browser at the desk. `post` sends a form as one of our pages would."""

    secret = ""

    async def post(self, url: Any, data: Any = None, **more: Any) -> httpx.Response:
        """Sends a form, with the token of the browser's own pages."""
        if not self.secret:
            await self.get("/desk/sign-in")  # as everybody's browser does before it has a form to send
        secret = self.secret or self.cookies.get(cookies.FORM) or self.cookies.get(f"__Host-{cookies.FORM}") or ""
        return await super().post(url, data={csrf.FIELD: csrf.token(secret), **(data or {})}, **more)


def make_desk(database: Database, **services: Any) -> Desk:
    """A desk on a database, at a fixed instant."""
    return Desk(database, load_municipality(), **{"now": lambda: NOW, **services})


def visitor(desk: Desk, address: str = ADDRESS, routes: Sequence[Route] = ROUTES) -> Visitor:
    """A browser that is not signed in."""
    return Visitor(transport=httpx.ASGITransport(desk_app(desk, routes)), base_url=address, headers={"origin": address})


async def signed_in(desk: Desk, *roles: str | Role, name: str = "") -> Visitor:
    """A browser of somebody with these roles, signed in."""
    await desk.prepare()
    called = name or f"Prøve {'-'.join(roles)}"
    async with desk.database.write() as connection:
        known = await people.named(connection, called)
        person = known or await people.add(connection, called, [Role(role) for role in roles], "!", desk.now())
        token = await sessions.begin(connection, person.id, desk.now())
    browser = visitor(desk)
    browser.cookies.set(cookies.SESSION, token)
    browser.secret = token
    return browser


def plain(page: httpx.Response) -> str:
    """What a page says, without its tags."""
    return " ".join(re.sub(r"<[^>]*>", " ", page.text).split())
