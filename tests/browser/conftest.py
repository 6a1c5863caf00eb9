"""A phone with a real browser in front of the real server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.browser import desk
from tests.browser.phone import Phone
from tests.chat.running import ROOT, Running, start

BROWSERS = ("/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--no-sandbox", "--disable-background-networking", "--disable-gpu", "--disable-dev-shm-usage"]


def find_browser() -> str | None:
    """A Chromium or Chrome on this machine: `BROWSER_PATH`, Debian's, or another."""
    wanted = (os.environ.get("BROWSER_PATH") or "", *BROWSERS)
    return next((found for name in wanted if name and (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo municipality's pages, indexed and published with the vectors that ship with them."""
    folder = tmp_path_factory.mktemp("browser") / "knowledge"
    refresh = [sys.executable, "-m", "knowledge", "refresh", "--source", "demo", "--publish"]
    subprocess.run(refresh, cwd=ROOT, env={**os.environ, "KNOWLEDGE_DIR": str(folder)}, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, knowledge: Path) -> Iterator[Running]:
    """One server for all: it outlives the package, for side by side a worker comes back to these files again and again."""
    running = start(
        tmp_path_factory.mktemp("browser") / "app",
        MAX_UPLOAD_MB="5",
        MESSAGES_PER_VISIT="100 per minute",
        KNOWLEDGE_DIR=str(knowledge),
    )
    yield running
    running.stop()


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    """Ends with the browser tests: while it lives its event loop runs in this thread, where other tests start theirs."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    found = find_browser()
    if found is None:
        pytest.fail("no Chromium or Chrome was found: install Debian's `chromium`, or set BROWSER_PATH")
    launched = playwright.chromium.launch(executable_path=found, args=FLAGS)
    yield launched
    launched.close()


def _context(browser: Browser, locale: str) -> BrowserContext:
    return browser.new_context(
        viewport={"width": 390, "height": 844}, locale=locale, device_scale_factor=2, has_touch=True, is_mobile=True
    )


@pytest.fixture
def phone(browser: Browser, server: Running, request: pytest.FixtureRequest) -> Iterator[Phone]:
    """A Danish phone on the landing page (another `locale` by indirect parameter). Fails the test if the page asked
    another host for anything, or met an error in its scripts."""
    context = _context(browser, getattr(request, "param", "da-DK"))
    context.set_default_timeout(20_000)
    page: Page = context.new_page()
    asked: list[str] = []
    broken: list[str] = []
    context.on("request", lambda asking: asked.append(asking.url))
    page.on("websocket", lambda opened: asked.append(opened.url))
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.on("console", lambda said: broken.append(said.text) if "Content Security Policy" in said.text else None)
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(server.url)
    made = Phone(page, server)
    made.sees("#step-bk-welcome")
    yield made
    context.close()
    own = (server.url, server.url.replace("http", "ws", 1), "data:", "blob:")
    assert [address for address in asked if not address.startswith(own)] == []
    assert broken == []


@pytest.fixture
def desk_page(browser: Browser, server: Running) -> Iterator[Callable[..., Page]]:
    """`desk_page("staff", width=320)`: a page at the desk's start, of somebody with these roles. Fails the test if a
    page asked another host for anything, broke the Content-Security-Policy, or met an error in its scripts."""
    opened: list[BrowserContext] = []
    asked: list[str] = []
    broken: list[str] = []

    def open_page(*roles: str, width: int = 1280, height: int = 800) -> Page:
        made = desk.context(browser, width, height)
        opened.append(made)
        if roles:
            desk.sign_in(made, server, *roles)
        made.on("request", lambda asking: asked.append(asking.url))
        page = made.new_page()
        page.on("pageerror", lambda error: broken.append(str(error)))
        page.on("console", lambda said: broken.append(said.text) if "Content Security Policy" in said.text else None)
        page.goto(f"{server.url}/desk")
        return page

    yield open_page
    for made in opened:
        made.close()
    assert [address for address in asked if not address.startswith((server.url, "data:"))] == []
    assert broken == []


@pytest.fixture
def letters() -> Path:
    """The golden letters."""
    return Path(__file__).parents[1] / "letters"
