"""A hand-over from both sides, in real browsers: a citizen makes a code, staff open it; and yes or no to records."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.phone import Phone
from tests.browser.test_accessibility import RULES
from tests.browser.test_questions import asks
from tests.chat.sample import TEXT

pytestmark = pytest.mark.browser

Desk = Callable[..., Page]
SCREENSHOT = Path(__file__).parents[2] / "docs" / "screenshots" / "hand-over.png"


def broken(page: Page) -> list[str]:
    """What axe-core finds wrong by WCAG 2.1 AA."""
    page.wait_for_timeout(300)
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']][:3]}" for rule in found]


def fits(page: Page) -> None:
    """Nothing makes the page scroll sideways."""
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")


def makes_code(phone: Phone, question: str = "") -> str:
    """Shares the card, the answers and a question, looks at what staff will see, and makes a code."""
    page = phone.page
    phone.sees('[id^="step-bk-person"] a').click()
    page.wait_for_url("**/person")
    assert broken(page) == []
    fits(page)
    page.locator("input[name=card]").check()
    if page.locator("input[name=answers]").count():
        page.locator("input[name=answers]").check()
    page.fill("#question", question)
    page.locator("main form button").click()
    assert broken(page) == []
    fits(page)
    page.locator("main form button").click()
    code = page.locator(".bk-code").inner_text()
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", code)
    assert broken(page) == []
    fits(page)
    return code


def opens(page: Page, code: str) -> None:
    """Enters a code at the desk, by keyboard alone."""
    page.goto(page.url.partition("/desk")[0] + "/desk/handover")
    page.locator("#f-code").focus()
    page.keyboard.type(code)
    page.keyboard.press("Enter")
    page.wait_for_load_state()


def test_a_citizen_makes_a_code_and_staff_read_what_was_shared(phone: Phone, desk_page: Desk) -> None:
    phone.pastes(TEXT)
    phone.card()
    asks(phone, "hvornår er fristen?")
    code = makes_code(phone, "Kan jeg få mere tid? Jeg hedder Amina Testesen.")
    expect(phone.page.locator("main")).to_contain_text("sidder der ikke et menneske")
    side = phone.page.screenshot()

    staff = desk_page("staff")
    opens(staff, code.lower().replace("-", " "))
    told = staff.locator("main")
    for said in (
        "Kan jeg få mere tid? Jeg hedder [NAME_1].",
        "hvornår er fristen?",
        "Talt fra den dag",
        "Det skal du gøre",
    ):
        expect(told).to_contain_text(said)
    assert "Testesen" not in told.inner_text()
    assert broken(staff) == []
    fits(staff)
    _keep(side, staff.screenshot())
    expect(staff.locator("button[data-print]")).to_be_visible()
    with staff.expect_download() as file:
        staff.get_by_role("link", name="Hent som tekstfil").click()
    assert "- Send din lejekontrakt: 4. december 2026" in file.value.path().read_text("utf-8")
    staff.emulate_media(media="print")
    expect(staff.locator("textarea")).to_be_hidden()
    expect(told).to_contain_text("Kan jeg få mere tid?")
    staff.emulate_media(media="screen")

    phone.page.locator(".bk-back").click()  # the code stands on the page too, and can be taken back
    expect(phone.sees('[id^="step-bk-code"]', 60_000)).to_contain_text(code)
    phone.page.locator('[id^="step-bk-code"] a[href="/person"]').click()
    phone.page.locator("main form button").click()
    expect(phone.page.locator("[role=status]")).to_contain_text("Koden er slettet")
    staff.reload()
    expect(staff.locator("main")).to_contain_text("er slettet")
    assert broken(staff) == []


@pytest.mark.parametrize("phone", ["ar"], indirect=True)
def test_in_arabic_staff_see_both_languages_and_the_citizen_theirs(phone: Phone, desk_page: Desk) -> None:
    phone.pastes(TEXT)
    phone.card()
    code = makes_code(phone)
    assert phone.page.locator("html").get_attribute("dir") == "rtl"
    staff = desk_page("staff", width=320)
    opens(staff, code)
    expect(staff.locator('div[lang="ar"][dir="rtl"]').first).to_be_visible()
    expect(staff.locator('div[lang="da"]').first).to_contain_text("Send din lejekontrakt")
    assert broken(staff) == []
    fits(staff)


def test_a_wrong_code_is_told_in_words(desk_page: Desk) -> None:
    staff = desk_page("staff")
    opens(staff, "K7Q2-M9XD")
    expect(staff.locator(".error")).to_contain_text("Ingen kode passer")
    assert broken(staff) == []


def test_the_citizen_says_yes_sees_what_is_stored_and_takes_it_back(phone: Phone) -> None:
    asks(phone, "kan jeg betale kommunen i rater? min cpr er 010190-1234")
    panel = phone.sees('[id^="step-bk-keep"]')
    assert broken(phone.page) == []
    panel.locator('button[id$="-yes"]').click()
    expect(phone.page.locator('[id^="step-bk-right"]')).to_contain_text("Svarets nummer")
    phone.page.locator('[id^="step-bk-keep"] button[id$="-show"]').click()
    panel = phone.page.locator('[id^="step-bk-keep"]')
    expect(panel).to_contain_text("[CPR_1]")
    with phone.page.expect_download() as file:
        panel.get_by_role("link", name="Hent alt").click()
    assert "010190" not in file.value.path().read_text("utf-8")
    assert broken(phone.page) == []
    phone.fits()
    panel.locator('button[id$="-stop"]').click()
    expect(phone.page.locator('[id^="step-bk-keep"]')).to_contain_text("Det er slettet")
    expect(phone.page.locator('[id^="step-bk-right"]')).not_to_contain_text("Svarets nummer")


def _keep(citizen: bytes, staff: bytes) -> None:
    """Keeps a picture of both sides where one is wanted (`KEEP_SCREENSHOTS=1`): small, for the documents."""
    if not os.environ.get("KEEP_SCREENSHOTS"):
        return
    left, right = (Image.open(BytesIO(one)).convert("RGB") for one in (citizen, staff))
    high = 800
    left, right = (one.resize((one.width * high // one.height, high)) for one in (left, right))
    both = Image.new("RGB", (left.width + right.width + 24, high), "#8a968f")
    both.paste(left, (0, 0))
    both.paste(right, (left.width + 24, 0))
    both.quantize(48).save(SCREENSHOT, optimize=True)
