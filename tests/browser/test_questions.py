"""A citizen's questions on a phone, in a real browser, answered from the letter and the demo municipality's pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.phone import Phone
from tests.chat.sample import TEXT

pytestmark = pytest.mark.browser

ENDED = '[id^="step-bk-right"], [id^="step-bk-ask-answer"], [id^="step-bk-note-crisis"]'
FIRST = '[id^="step-bk-answer"][id*="-first-"], [id^="step-bk-ask-answer"], [id^="step-bk-note-crisis"]'


def asks(phone: Phone, question: str) -> Locator:
    """Writes a question and waits for the whole answer; its first bubble."""
    before = phone.page.locator(ENDED).count()
    phone.pastes(question)
    return _answered(phone, before)


def presses(phone: Phone, name: str | re.Pattern[str]) -> Locator:
    """Presses a suggested question and waits for the whole answer; its first bubble."""
    before = phone.page.locator(ENDED).count()
    phone.page.get_by_role("button", name=name).last.click()
    return _answered(phone, before)


def _answered(phone: Phone, before: int) -> Locator:
    expect(phone.page.locator(ENDED)).to_have_count(before + 1, timeout=30_000)
    return phone.page.locator(FIRST).last


def source(phone: Phone) -> Locator:
    """The last link to a page of the guidance."""
    return phone.page.locator('[id^="step-bk-answer"] a[target=_blank]').last


def test_from_a_letter_to_its_card_to_questions_with_sources_to_a_human(phone: Phone, letters: Path) -> None:
    phone.sends(letters / "payment-demand-daycare.pdf")
    phone.card()
    offered = phone.page.locator('[id^="step-bk-more"] button')
    expect(offered).to_have_count(3)

    presses(phone, "Hvornår er fristen?")  # first, by a button: from the letter
    shown = phone.page.locator('[id^="step-bk-answer"]', has_text="Kilde: dit brev, side 1").first
    expect(shown).to_contain_text("30. november 2026")
    shown.get_by_role("button", name="Vis mig hvor").click()
    expect(shown.locator("img")).to_be_visible()
    assert "markeret" in (shown.locator("img").get_attribute("alt") or "")

    asks(phone, "kan jeg betale kommunen i rater?")  # second: from the pages
    expect(source(phone)).to_have_attribute("href", re.compile(r"^https://www\.solbaek\.example/"))
    expect(source(phone)).to_have_attribute("rel", re.compile("noopener"))
    assert "opdateret" in source(phone).locator("xpath=..").inner_text()

    asks(phone, "hvordan får jeg en tolk, når jeg taler med kommunen?")  # third
    assert phone.page.locator('[id^="step-bk-answer"] blockquote').count() >= 3
    assert "tolk" in phone.page.locator('[id^="step-bk-answer"] blockquote').last.inner_text().lower()

    own = asks(phone, "hvornår bliver min sag afgjort?")  # cannot be known here: a human
    assert "Jeg kan ikke se din sag" in own.inner_text()
    assert phone.page.locator('[id^="step-bk-answer-unanswerable"] a[href^="tel:"]').count() >= 1
    phone.fits()


def test_a_vague_question_gets_one_back_with_buttons(phone: Phone) -> None:
    back = asks(phone, "boligstøtte")
    button = back.get_by_role("button").first
    name = button.inner_text()
    presses(phone, name)
    expect(source(phone)).to_have_text(name)


def test_an_appeal_is_told_that_nobody_got_it_and_danger_brings_numbers(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    told = asks(phone, "jeg klager hermed")
    expect(told.locator("h2")).to_have_text("Ingen har fået din besked")
    assert "14. december 2026" in phone.page.locator('[id^="step-bk-answer-not_received_here"]').all_inner_texts()[1]
    danger = asks(phone, "min mand slår mig")
    for number in ("112", "+451888", "+4570201201"):
        assert danger.locator(f'a[href="tel:{number}"]').count() == 1


def test_a_language_switch_words_the_answers_anew_and_says_what_is_not_translated(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    asks(phone, "hvornår er fristen?")
    asks(phone, "hvordan bestiller jeg en container til storskrald?")
    phone.page.locator(".bk-language summary").click()
    phone.page.get_by_role("button", name="English").click()
    expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    answers = phone.page.locator('[id^="step-bk-answer"]')
    expect(answers.filter(has_text="Source: your letter, page 1").first).to_contain_text(
        "Monday 23 November 2026", timeout=20_000
    )
    expect(phone.page.locator('[id^="step-bk-more"]')).to_contain_text("You can also ask:")
    told = answers.filter(has_text=re.compile("Source: .* updated|not been translated|not translated"))
    expect(told.first).to_be_visible()
    assert "Kilde:" not in phone.text()


def test_a_question_without_a_letter_is_answered_judged_in_one_tap_and_deleted(phone: Phone) -> None:
    asks(phone, "hvordan søger jeg boligstøtte?")
    expect(source(phone)).to_be_visible()
    expect(phone.page.locator(".message-content blockquote").last).to_have_attribute("lang", "da")
    phone.page.get_by_role("button", name="Nej, det var forkert").click()
    right = phone.page.locator('[id^="step-bk-right"]')
    expect(right.locator('a[href="tel:+4572364000"]')).to_be_visible()
    expect(right.get_by_role("button")).to_have_count(0)
    asks(phone, "hvordan søger jeg boligstøtte i Zanzibarvej?")
    phone.page.get_by_role("button", name="Slet mit brev").click()
    phone.sees('[id^="step-bk-note-good"]')
    expect(phone.page.locator('[id^="step-bk-answer"]')).to_have_count(0)
    assert "Zanzibarvej" not in phone.text()
    assert "anzibarvej" not in phone.server.log()


def test_an_answer_comes_once_in_the_live_region_and_the_keyboard_goes_on_from_there(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    log = phone.page.locator('[role="log"]')
    log.evaluate(
        """(log) => { globalThis.told = []; new MutationObserver((all) => { for (const one of all)
        for (const node of one.addedNodes) if (node.textContent) told.push(node.textContent); })
        .observe(log, {childList: true}); }"""
    )
    button = phone.page.get_by_role("button", name="Hvornår er fristen?")
    button.focus()
    phone.page.keyboard.press("Enter")
    expect(phone.page.locator('[id^="step-bk-right"]')).to_have_count(1, timeout=30_000)
    told = phone.page.evaluate("told.filter((one) => one.includes('Kilde: dit brev')).length")
    assert told == phone.page.locator('[id^="step-bk-answer"]', has_text="Kilde: dit brev").count()
    expect(phone.page.locator(".bg-accent", has_text="Hvornår er fristen?")).to_be_focused()
    phone.page.keyboard.press("Tab")  # into the answer, not through the whole card again
    assert phone.page.evaluate("Boolean(document.activeElement.closest('[id^=step-bk-answer]'))")


def test_nothing_of_an_answer_scrolls_sideways_at_320_pixels_or_twice_the_size(phone: Phone) -> None:
    phone.page.set_viewport_size({"width": 320, "height": 568})
    for question in ("hvad koster en plads i en vuggestue?", "jeg klager hermed"):
        asks(phone, question)
    phone.fits()
    for width, height in ((320, 568), (195, 422)):
        phone.page.set_viewport_size({"width": width, "height": height})
        small = phone.page.evaluate(
            """[...document.querySelectorAll('.ai-message button')].filter((one) => one.checkVisibility())
            .map((one) => one.getBoundingClientRect()).filter((box) => box.height < 43.5).length"""
        )
        assert small == 0
