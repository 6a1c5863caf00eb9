"""A running server in, a browser signed in at its desk out: for tests alone, straight into the database."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

from desk.accounts import people, sessions
from desk.accounts.models import Role
from desk.pages.cookies import SESSION
from desk.records.database import Database, open_database
from desk.records.settings import FILE, load_records_settings
from tests.chat.running import Running

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}}
T = TypeVar("T")


def in_database(server: Running, does: Callable[[Database], Awaitable[T]]) -> T:
    """Does something in a running server's database. In a thread of its own: Playwright's loop runs in this one."""

    async def done() -> T:
        database = open_database(load_records_settings({"DATABASE_URL": f"sqlite:///{server.folder / FILE}"}))
        try:
            return await does(database)
        finally:
            await database.close()

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, done()).result()


def session_of(server: Running, *roles: str) -> str:
    """The token of a session of somebody with these roles."""

    async def begin(database: Database) -> str:
        name, now = f"Prøve {'-'.join(roles)}", dt.datetime.now(dt.UTC)
        async with database.write() as connection:
            known = await people.named(connection, name)
            person = known or await people.add(connection, name, [Role(role) for role in roles], "!", now)
            return await sessions.begin(connection, person.id, now)

    return in_database(server, begin)


def context(browser: Browser, width: int = 1280, height: int = 800, locale: str = "da-DK") -> BrowserContext:
    """A desk's computer; 320 wide is the same desk looked at closely."""
    made = browser.new_context(viewport={"width": width, "height": height}, locale=locale)
    made.set_default_timeout(20_000)
    return made


def sign_in(opened: BrowserContext, server: Running, *roles: str) -> None:
    """Signs a browser in."""
    opened.add_cookies([{"name": SESSION, "value": session_of(server, *roles), "url": server.url, "httpOnly": True}])


def broken_rules(page: Page) -> list[str]:
    """What axe-core finds wrong by WCAG 2.1 AA and its own best practices."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']][:3]}" for rule in found]


def is_too_wide(page: Page) -> bool:
    """Whether the page has to be scrolled sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
