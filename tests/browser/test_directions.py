"""Arabic, Farsi and Urdu run right to left, and what is Danish in them left to right; nothing scrolls sideways."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator

from tests.browser.phone import Phone
from tests.chat.sample import TEXT

pytestmark = pytest.mark.browser

ORDER = """(element) => {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), seen = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode())
    for (let place = 0; place < node.length; place++) {
      const range = document.createRange();
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      const box = range.getBoundingClientRect();
      if (box.width && node.data[place].trim()) seen.push([Math.round(box.top), box.left, node.data[place]]);
    }
  return seen.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map((one) => one[2]).join("");
}"""
"""The characters of an element as an eye meets them from left to right."""


def reads(phone: Phone, language: str) -> None:
    """The page in a language, as one who chose it before gets it."""
    phone.page.context.add_cookies([{"name": "language", "value": language, "url": phone.server.url}])
    phone.page.goto(phone.server.url)
    phone.sees("#step-bk-welcome")


def as_seen(element: Locator) -> str:
    return str(element.evaluate(ORDER))


def fits(phone: Phone, width: int, height: int = 844) -> None:
    phone.page.set_viewport_size({"width": width, "height": height})
    phone.page.wait_for_timeout(300)
    phone.fits()
    wide = "(() => { const one = document.getElementById('bk-header'); return one.scrollWidth - one.clientWidth; })()"
    assert phone.page.evaluate(wide) <= 1


@pytest.mark.parametrize("language", ["ar", "fa", "ur"])
def test_the_page_runs_right_to_left_and_numbers_and_quotes_left_to_right(phone: Phone, language: str) -> None:
    reads(phone, language)
    phone.pastes(TEXT)
    phone.card()
    html = phone.page.locator("html")
    assert (html.get_attribute("dir"), html.get_attribute("lang")) == ("rtl", language)
    numbers = phone.page.locator('.message-content a[href^="tel:"], #bk-header .bk-call span')
    assert numbers.count() > 2
    for number in numbers.all():
        assert as_seen(number) == number.inner_text().replace(" ", "")
    for quote in phone.page.locator(".message-content blockquote").all():
        assert quote.get_attribute("dir") == "ltr"
        assert quote.evaluate("(one) => getComputedStyle(one).direction") == "ltr"
    phone.page.locator('button[id$="-open-more-time"]').click()
    case = phone.sees('[id^="step-bk-opened-next-"] .leading-7:has-text("32.03.16-G01-118-26")')
    assert "32.03.16-G01-118-26" in as_seen(case)
    phone.fits()
    if language == "ar":
        fits(phone, 320)
        fits(phone, 320, 256)  # 1280 x 1024 at 400 %


def test_the_switch_of_level_keeps_its_place_and_its_state(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    usual = phone.text()
    switch = phone.page.locator(".bk-level button")
    assert switch.get_attribute("aria-pressed") == "false"
    switch.focus()
    with phone.page.expect_navigation():
        phone.page.keyboard.press("Enter")
    phone.card()
    assert switch.get_attribute("aria-pressed") == "true"
    assert phone.page.evaluate("document.activeElement.name") == "level"
    assert phone.text() != usual
    kept = {one["name"]: one["value"] for one in phone.page.context.cookies()}
    assert kept["level"] == "easy" and urlsplit(phone.page.url).path == "/"


def test_a_reply_is_copied_without_its_server_and_said_aloud(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    button = phone.page.locator('button[id$="-open-more-time"]').first
    button.click()
    phone.sees('[id^="step-bk-opened-first-more-time"]')
    assert button.get_attribute("aria-expanded") == "true"
    asked: list[str] = []
    phone.page.on("request", lambda asking: asked.append(asking.url))
    phone.page.evaluate("""Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject() } });
        globalThis.given = ""; document.addEventListener("copy", (one) => { given = one.clipboardData.getData("text/plain"); })""")
    phone.page.locator('button[id*="-copy"]').click()
    said = phone.sees("#bk-said:not(:empty)")
    assert said.inner_text() == "Kopieret" and said.get_attribute("role") == "status"
    lines = str(phone.page.evaluate("given || getSelection().toString()")).splitlines()
    assert lines[0] == "Til Solbæk Kommune" and "Jeg beder om en senere frist." in " ".join(lines)
    assert [address for address in asked if "/project/action" in address] == []
    button.click()
    phone.page.wait_for_selector('[id^="step-bk-opened"]', state="detached")
    assert button.get_attribute("aria-expanded") == "false"
