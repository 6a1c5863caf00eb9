"""axe-core finds nothing wrong by WCAG 2.1 AA: landing, card, answer, error and what opens, in Danish, English and Arabic."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.phone import Phone
from tests.chat.sample import TEXT

pytestmark = pytest.mark.browser

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}

LOCALES = pytest.mark.parametrize("phone", ["da-DK", "en-GB"], indirect=True)


def _broken(phone: Phone) -> list[str]:
    phone.page.wait_for_timeout(400)
    found = Axe().run(phone.page, options=RULES).response["violations"]
    return [f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']][:3]}" for rule in found]


@LOCALES
def test_landing(phone: Phone) -> None:
    assert _broken(phone) == []


@LOCALES
def test_card_with_a_place_shown_and_a_question_answered(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    assert _broken(phone) == []
    duty = phone.line("-must-first-")
    duty.locator("button").first.click()
    duty.locator("button").last.click()
    assert _broken(phone) == []


@LOCALES
def test_card_of_a_pdf_with_its_page(phone: Phone, letters: Path) -> None:
    phone.sends(letters / "payment-demand-daycare.pdf")
    phone.card()
    phone.line("-must-first-").locator("button").first.click()
    phone.sees(".message-content img")
    assert _broken(phone) == []


@LOCALES
def test_error_and_crisis(phone: Phone, tmp_path: Path) -> None:
    bad = tmp_path / "brev.pdf"
    bad.write_bytes(b"%PDF-1.7 and then nothing")
    phone.chooses([bad])
    assert _broken(phone) == []
    phone.page.click("#chat-submit")
    phone.sees('[id^="step-bk-note-trouble"]')
    phone.pastes("min mand slår mig")
    phone.sees('[id^="step-bk-note-crisis"]')
    assert _broken(phone) == []


@pytest.mark.parametrize("phone", ["da-DK", "en-GB", "ar"], indirect=True)
def test_the_whole_way_with_all_that_opens(phone: Phone, tmp_path: Path) -> None:
    if phone.page.locator("html").get_attribute("lang") == "ar":
        assert _broken(phone) == []  # the landing page; Danish and English above
    phone.page.locator(".bk-language summary").click()
    phone.sees("#bk-header .bk-languages")
    assert _broken(phone) == []  # the list of languages, open
    phone.page.keyboard.press("Escape")
    phone.pastes(TEXT)
    phone.card()
    for name in ("more-time", "no-mitid", "helping"):
        phone.page.locator(f'button[id$="-open-{name}"]').first.click()
        phone.sees(f'[id^="step-bk-opened-first-{name}"]')
    phone.page.locator('button[id*="-copy"]').first.click()
    phone.sees("#bk-said:not(:empty)")
    assert _broken(phone) == []
    phone.page.locator('[id^="step-bk-more"] button').first.click()
    phone.sees('[id^="step-bk-right"]')
    bad = tmp_path / "brev.pdf"
    bad.write_bytes(b"%PDF-1.7 and then nothing")
    phone.sends(bad)
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


def test_replies_are_announced_and_controls_have_names(phone: Phone) -> None:
    log = phone.page.locator('[role="log"]')
    assert log.get_attribute("aria-live") == "polite"
    assert log.get_attribute("aria-label")
    for selector in ("#chat-input", "#chat-submit", ".bk-delete button"):
        assert phone.page.locator(selector).get_attribute("aria-label")
