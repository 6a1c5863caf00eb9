"""axe-core finds nothing wrong by WCAG 2.1 AA: landing, card, answer, error and what opens, in Danish, English and Arabic."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.phone import Phone
from tests.browser.test_questions import asks
from tests.chat.sample import TEXT

pytestmark = pytest.mark.browser

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}

LOCALES = pytest.mark.parametrize("phone", ["da-DK", "en-GB"], indirect=True)


def _broken(phone: Phone) -> list[str]:
    phone.page.wait_for_timeout(400)
    found = Axe().run(phone.page, options=RULES).response["violations"]
    return [f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']][:3]}" for rule in found]


@pytest.mark.parametrize("phone", ["da-DK", "en-GB", "ar"], indirect=True)
def test_the_whole_way_with_all_that_opens(phone: Phone, tmp_path: Path) -> None:
    """Landing page, languages, card with a place shown, what opens under it, four kinds of answers, error and danger."""
    log = phone.page.locator('[role="log"]')
    assert log.get_attribute("aria-live") == "polite"
    assert log.get_attribute("aria-label")
    for selector in ("#chat-input", "#chat-submit", ".bk-delete button"):
        assert phone.page.locator(selector).get_attribute("aria-label")
    assert _broken(phone) == []
    phone.page.locator(".bk-language summary").click()
    phone.sees("#bk-header .bk-languages")
    assert _broken(phone) == []  # the list of languages, open
    phone.page.keyboard.press("Escape")
    phone.pastes(TEXT)
    phone.card()
    phone.line("-must-first-").locator("button").first.click()
    phone.line("-must-first-").locator("button").last.click()
    for name in ("more-time", "no-mitid", "helping"):
        phone.page.locator(f'button[id$="-open-{name}"]').first.click()
        phone.sees(f'[id^="step-bk-opened-first-{name}"]')
    phone.page.locator('button[id*="-copy"]').first.click()
    phone.sees("#bk-said:not(:empty)")
    assert _broken(phone) == []
    phone.page.locator('[id^="step-bk-more"] button').first.click()
    phone.sees('[id^="step-bk-right"]')
    for question in ("hvad koster en plads i en vuggestue?", "jeg klager hermed", "hjælp", "min mand slår mig"):
        asks(phone, question)
    bad = tmp_path / "brev.pdf"
    bad.write_bytes(b"%PDF-1.7 and then nothing")
    phone.chooses([bad])
    phone.page.click("#chat-submit")
    phone.sees('[id^="step-bk-note-trouble"]')
    assert _broken(phone) == []


@LOCALES
def test_the_accessibility_statement_is_one_tap_away(phone: Phone) -> None:
    phone.page.locator(".bk-language summary").click()
    phone.page.locator("#bk-header .bk-about").click()
    phone.sees("html.bk-statement main")
    assert phone.page.locator("main a[href^='tel:'], main a[href^='mailto:']").count() == 2
    phone.fits()
    assert _broken(phone) == []
