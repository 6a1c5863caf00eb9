"""Signing in at the desk in a real browser: by the first link, a password, an invitation; keyboard alone; out again."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.desk import broken_rules, is_too_wide
from tests.chat.running import Running

pytestmark = pytest.mark.browser

PASSWORD = "havregrød under broen i regn"
SCREENSHOT = Path(__file__).parents[2] / "docs" / "screenshots" / "desk-sign-in.png"

Open = Callable[..., Page]


def signs_in(page: Page, name: str, password: str) -> None:
    page.get_by_label("Navn").fill(name)
    page.get_by_label("Adgangskode").fill(password)
    page.get_by_role("button", name="Log ind").click()


def test_from_the_first_link_to_a_colleague_at_work(desk_page: Open, server: Running) -> None:
    link = re.search(r"(http://\S+/desk/invitation/\S+)", server.log())
    assert link, "the first start prints a link"
    page = desk_page()
    page.goto(link[1])
    assert broken_rules(page) == []
    page.get_by_label("Vælg en adgangskode").fill("kort")
    page.get_by_label("Skriv den nye igen").fill("kort")
    page.get_by_role("button", name="Gem, og log ind").click()
    expect(page.get_by_role("alert")).to_contain_text("for kort")
    assert broken_rules(page) == []
    page.get_by_label("Vælg en adgangskode").fill(PASSWORD)
    page.get_by_label("Skriv den nye igen").fill(PASSWORD)
    page.get_by_role("button", name="Gem, og log ind").click()
    expect(page.get_by_role("heading", name="Skrivebordet")).to_be_visible()

    page.get_by_role("navigation").get_by_role("link", name="Personer").click()
    page.get_by_label("Kollegaens navn").fill("Mette Holm")
    page.get_by_label("Medarbejder", exact=True).check()
    page.get_by_role("button", name="Lav et link").click()
    invited = page.locator("#link").inner_text()
    assert broken_rules(page) == []

    colleague = desk_page()
    colleague.goto(invited)
    colleague.get_by_label("Vælg en adgangskode").fill(PASSWORD)
    colleague.get_by_label("Skriv den nye igen").fill(PASSWORD)
    colleague.get_by_role("button", name="Gem, og log ind").click()
    expect(colleague.get_by_role("link", name="Mette Holm")).to_be_visible()
    expect(colleague.get_by_role("link", name="Personer")).to_have_count(0)
    colleague.goto(f"{server.url}/desk/people")
    expect(colleague.get_by_role("alert")).to_contain_text("ikke adgang")

    page.goto(f"{server.url}/desk/people")
    page.get_by_role("link", name="Mette Holm").click()
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Luk adgangen").click()
    expect(page.get_by_role("status")).to_contain_text("lukket")
    colleague.goto(f"{server.url}/desk")
    expect(colleague.get_by_role("heading", name="Log ind")).to_be_visible()

    page.get_by_role("button", name="Log ud", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("logget ud")
    signs_in(page, "admin", "ikke den rigtige")
    expect(page.get_by_role("alert")).to_contain_text("forkert")
    assert broken_rules(page) == []
    signs_in(page, "admin", PASSWORD)
    expect(page.get_by_role("heading", name="Skrivebordet")).to_be_visible()
    page.get_by_role("link", name="admin").click()
    expect(page.get_by_role("heading", name="admin")).to_be_visible()


def test_signing_in_needs_no_mouse(desk_page: Open) -> None:
    page = desk_page()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Gå til indholdet")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Navn")).to_be_focused()
    page.keyboard.type("Ingen Her")
    page.keyboard.press("Tab")
    page.keyboard.type("ikke den rigtige")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("forkert")


def test_a_button_asks_before_it_closes_somebodys_access(desk_page: Open, server: Running) -> None:
    page = desk_page("admin")
    desk_page("editor")
    page.goto(f"{server.url}/desk/people")
    page.get_by_role("link", name="Prøve editor").click()
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Luk adgangen").click()
    page.reload()
    expect(page.get_by_role("button", name="Luk adgangen")).to_be_visible()


@pytest.mark.parametrize(
    "path", ["/desk", "/desk/me", "/desk/people", "/desk/audit", "/desk/audit/check", "/desk/nothing"]
)
def test_every_page_is_accessible_at_every_width(desk_page: Open, server: Running, path: str) -> None:
    page = desk_page("admin")
    for language in ("English", "Dansk"):
        page.goto(f"{server.url}{path}")
        page.get_by_role("button", name=language).click()
        page.goto(f"{server.url}{path}")
        for width in (1600, 768, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert not is_too_wide(page)
            small = page.eval_on_selector_all(
                "main button, main .button, nav a, header button, main input:not([type=hidden], [type=checkbox], [hidden]), main select",
                "all => all.filter(one => one.getBoundingClientRect().height < 44).map(one => one.outerHTML.slice(0, 80))",
            )
            assert (width, small) == (width, [])
            assert (width, broken_rules(page) if width != 768 else []) == (width, [])


def test_the_page_to_sign_in_at_looks_as_the_readme_shows_it(desk_page: Open) -> None:
    page = desk_page(width=640, height=560)
    assert broken_rules(page) == []
    if not SCREENSHOT.exists():
        page.screenshot(path=SCREENSHOT)
    assert SCREENSHOT.stat().st_size <= 60_000
