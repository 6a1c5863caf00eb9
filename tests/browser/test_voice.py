"""Reading aloud with the browser's voices and the server's, and speaking a question, with a voice and a microphone that are not real."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Playwright, expect

from tests.browser.conftest import FLAGS, find_browser
from tests.browser.phone import Phone
from tests.chat.running import Running, start
from tests.chat.sample import TEXT
from tests.chat.sounds import Sounds, sounding

pytestmark = pytest.mark.browser

VOICES = """
globalThis.said = [];
class Utterance extends EventTarget { constructor(text) { super(); this.text = text; } }
globalThis.SpeechSynthesisUtterance = Utterance;
const voices = LANGUAGES.map((lang) => ({ lang, name: lang, localService: true }));
let current = 0;
Object.defineProperty(globalThis, "speechSynthesis", { value: Object.assign(new EventTarget(), {
  getVoices: () => voices,
  cancel: () => { clearTimeout(current); },
  speak: (one) => { said.push([one.lang, one.text, one.rate]); current = setTimeout(() => one.dispatchEvent(new Event("end")), 250); },
}) });
"""


@pytest.fixture(scope="module")
def sounds() -> Iterator[Sounds]:
    with sounding() as running:
        yield running


@pytest.fixture(scope="module")
def sounding_server(tmp_path_factory: pytest.TempPathFactory, sounds: Sounds) -> Iterator[Running]:
    settings = {
        f"{name}_{what}": value
        for name in ("SPEECH", "TRANSCRIPTION")
        for what, value in (("BASE_URL", sounds.url), ("MODEL", "x"))
    }
    running = start(
        tmp_path_factory.mktemp("voice") / "app", None, KNOWLEDGE_DIR=str(tmp_path_factory.mktemp("none")), **settings
    )
    yield running
    running.stop()


@pytest.fixture(scope="module")
def with_microphone(playwright: Playwright) -> Iterator[Browser]:
    fakes = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    launched = playwright.chromium.launch(executable_path=find_browser(), args=[*FLAGS, *fakes])
    yield launched
    launched.close()


def _until(holds: Callable[[], bool], seconds: float = 20.0) -> None:
    """Waits; the page's policy lets no script of ours wait inside it."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def _phone(browser: Browser, server: Running, voices: list[str], locale: str = "da-DK") -> Phone:
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale=locale, has_touch=True, is_mobile=True)
    context.set_default_timeout(20_000)
    page = context.new_page()
    page.add_init_script(VOICES.replace("LANGUAGES", str(voices)))
    page.goto(server.url)
    made = Phone(page, server)
    made.sees("#step-bk-welcome")
    return made


def test_the_card_is_read_sentence_by_sentence_with_pause_speed_and_a_mark(browser: Browser, server: Running) -> None:
    phone = _phone(browser, server, ["da-DK", "en-GB"])
    phone.pastes(TEXT)
    phone.card()
    phone.page.locator('[id^="step-bk-card-what"]').scroll_into_view_if_needed()
    phone.page.click("#bk-listen")
    expect(phone.page.locator("#bk-player")).to_be_visible()
    _until(lambda: phone.page.evaluate("said.length") >= 3)
    assert {one[0] for one in phone.page.evaluate("said")} == {"da-DK"}
    assert phone.page.locator("[data-spoken]").count() == 1
    assert phone.page.evaluate("CSS.highlights.get('bk-spoken').size") == 1
    phone.page.click("#bk-play")  # pause
    phone.page.wait_for_timeout(400)
    count = phone.page.evaluate("said.length")
    phone.page.wait_for_timeout(600)
    assert phone.page.evaluate("said.length") == count
    phone.page.click("#bk-rate")
    phone.page.click("#bk-play")
    _until(lambda: phone.page.evaluate("said.length") > count)
    assert phone.page.evaluate("said.at(-1)[2]") == 1.25
    rules = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
    assert [rule["id"] for rule in Axe().run(phone.page, options=rules).response["violations"]] == []
    phone.page.keyboard.press("Escape")
    expect(phone.page.locator("#bk-player")).to_be_hidden()
    assert phone.page.locator("[data-spoken]").count() == 0
    phone.page.context.close()


def test_any_words_are_read_when_they_are_pressed(browser: Browser, server: Running) -> None:
    phone = _phone(browser, server, ["da-DK"])
    phone.pastes(TEXT)
    phone.card()
    phone.page.click("#bk-listen")
    _until(lambda: phone.page.evaluate("said.length") >= 1)
    contact = phone.page.locator('[id^="step-bk-card-contact"] .leading-7').first
    contact.click(position={"x": 2, "y": 2})
    begun = contact.inner_text().strip()[:12]
    _until(lambda: any(one[1].startswith(begun) for one in phone.page.evaluate("said")))
    phone.page.context.close()


def test_where_nobody_can_read_the_language_the_page_says_so(browser: Browser, server: Running) -> None:
    phone = _phone(browser, server, ["en-GB"], locale="so")
    phone.page.click("#bk-listen")
    expect(phone.page.locator("#bk-said")).not_to_be_empty()
    expect(phone.page.locator("#bk-player")).to_be_hidden()
    expect(phone.page.locator("#bk-record")).to_be_hidden()  # no setting, no button
    phone.page.context.close()


def test_the_server_reads_where_the_browser_has_no_voice(
    browser: Browser, sounding_server: Running, sounds: Sounds
) -> None:
    phone = _phone(browser, sounding_server, [])
    sounds.asked.clear()
    phone.page.click("#bk-listen")
    _until(lambda: bool(sounds.said()))
    assert sounds.said()[0]["input"] in phone.text()
    phone.page.context.close()


def test_a_spoken_question_stands_in_the_field_to_be_corrected_before_it_is_sent(
    with_microphone: Browser, sounding_server: Running, sounds: Sounds
) -> None:
    phone = _phone(with_microphone, sounding_server, ["da-DK"])
    phone.page.fill("#chat-input", "Hej.")
    phone.page.click("#bk-record")
    expect(phone.page.locator("#bk-record")).to_have_attribute("aria-pressed", "true")
    expect(phone.page.locator("#bk-said")).to_contain_text("Lyden bliver ikke gemt")
    phone.page.wait_for_timeout(1200)
    phone.page.click("#bk-record")
    expect(phone.page.locator("#chat-input")).to_have_value(f"Hej. {sounds.hears}")
    expect(phone.page.locator("#bk-record")).to_have_attribute("aria-pressed", "false")
    assert phone.page.locator('.step[data-step-type="user_message"]').count() == 0  # nothing is sent by itself
    kept = [path for path in sounding_server.folder.rglob("*") if path.is_file() and b"webm" in path.read_bytes()[:64]]
    assert kept == []
    phone.page.context.close()


def test_the_buttons_fit_a_narrow_phone(with_microphone: Browser, sounding_server: Running, tmp_path: Path) -> None:
    phone = _phone(with_microphone, sounding_server, ["ar"], locale="ar")
    phone.page.set_viewport_size({"width": 320, "height": 568})
    inside = phone.page.evaluate(
        "[...document.querySelectorAll('#bk-bar > *')].filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect())"
        ".every((box) => box.left >= 0 && box.right <= innerWidth && box.height >= 44 && box.width >= 44)"
    )
    assert inside
    phone.page.context.close()
