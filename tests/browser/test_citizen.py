"""A citizen's way through the page on a phone, in a real browser."""

from __future__ import annotations

import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.phone import Phone
from tests.chat.sample import TEXT

pytestmark = pytest.mark.browser


def test_the_landing_page_says_who_speaks_and_how_to_reach_a_human(phone: Phone) -> None:
    text = phone.text()
    assert "Du taler med et program" in text
    assert "60 minutter" in text
    assert "ikke med i din sag" in text
    expect(phone.page.locator("#bk-header .bk-call:not(.bk-emergency)")).to_have_attribute("href", "tel:+4572364000")
    expect(phone.page.locator("#bk-header .bk-emergency")).to_have_attribute("href", "tel:112")
    expect(phone.page.locator("#step-bk-welcome a").first).to_have_attribute("href", "tel:+4572364000")
    expect(phone.page.locator("html")).to_have_attribute("lang", "da")
    assert phone.page.locator("#bk-photo").get_attribute("capture") == "environment"
    phone.fits()
    phone.page.keyboard.press("Tab")  # the keyboard reaches the letter first
    assert phone.page.evaluate("document.activeElement.className") == "bk-skip"
    expect(phone.page.locator(".bk-skip")).to_be_in_viewport()


def test_a_pdf_becomes_a_card_with_numbered_duties_and_the_page_with_the_sentence_marked(
    phone: Phone, letters: Path
) -> None:
    phone.sends(letters / "payment-demand-daycare.pdf")
    phone.card()
    duty = phone.line("-must-first-")
    assert duty.locator("h3").inner_text().startswith("1. ")
    assert re.search(r"Om \d+ dage|I dag|I morgen", duty.inner_text())
    assert duty.locator("blockquote").count() == 1
    phone.fits()
    duty.get_by_role("button", name="Vis mig hvor").click()
    picture = duty.locator(".message-content img")
    expect(picture).to_be_visible()
    assert "markeret" in (picture.get_attribute("alt") or "")
    yellow = picture.evaluate(
        """async (img) => { await img.decode(); const c = document.createElement('canvas'); c.width = img.naturalWidth;
        c.height = img.naturalHeight; const x = c.getContext('2d'); x.drawImage(img, 0, 0);
        const d = x.getImageData(0, 0, c.width, c.height).data; let n = 0;
        for (let i = 0; i < d.length; i += 4) if (d[i] > 200 && d[i+1] > 160 && d[i+2] < 140) n++; return n; }"""
    )
    assert yellow > 500
    phone.fits()
    phone.page.wait_for_timeout(400)  # what is fading in has too little contrast
    rules = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
    assert [rule["id"] for rule in Axe().run(phone.page, options=rules).response["violations"]] == []
    duty.get_by_role("button", name="Skjul igen").click()
    expect(picture).to_have_count(0)


def test_a_photo_becomes_a_card(phone: Phone, letters: Path) -> None:
    phone.sends(letters / "summons-jobcentre-talk.jpg", button="#bk-photo")
    phone.sees('[id^="step-bk-progress"]')
    phone.card()
    assert "Det skal du gøre" in phone.text()


def test_several_photos_are_the_pages_of_one_letter(phone: Phone, letters: Path) -> None:
    phone.sends(letters / "refusal-partly-home-help-1.jpg", letters / "refusal-partly-home-help-2.jpg")
    phone.card()
    assert "Du sendte 2 filer." in phone.text()
    assert phone.page.locator('[id^="step-bk-card-what"]').count() == 1


def test_a_pasted_letter_becomes_a_card_and_shows_its_sentence_in_the_text(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    assert f"Du indsatte en tekst på {len(TEXT)} tegn." in phone.text()
    _is_read_in_order(phone)
    duty = phone.line("-must-first-")
    duty.get_by_role("button", name="Vis mig hvor").focus()
    phone.page.keyboard.press("Enter")
    expect(duty.locator("blockquote .font-bold")).to_be_visible()
    expect(duty.get_by_role("button", name="Skjul igen")).to_be_focused()  # made anew, and the keyboard goes on there
    what = phone.line("-what-")
    what.get_by_role("button", name="Vis mig hvor").click()
    marked = what.locator("blockquote .font-bold").first
    expect(marked).to_have_css("color", "rgb(27, 42, 51)")  # dark on yellow, on the green card too


READ = (
    ("heading 2", "Solbæk Kommune mangler noget fra dig."),  # what the letter is
    ("blockquote", "Vi skal have flere oplysninger"),
    ("heading 2", "Hvad betyder det?"),
    ("heading 2", "Det skal du gøre"),
    ("heading 3", "1. Ring"),
    ("text", "Senest mandag den 23. november 2026"),
    ("blockquote", "Du skal ringe til os"),
    ("button", "Vis mig hvor"),
    ("heading 3", "2. Send din lejekontrakt"),
    ("text", "Senest fredag den 4. december 2026"),
    ("blockquote", "Du skal sende din lejekontrakt"),
    ("heading 2", "Hvornår fik du brevet?"),
    ("heading 2", "Hvis du ikke gør det"),
    ("heading 2", "Hvis du er uenig"),
    ("text", "Klag senest mandag den 14. december 2026"),
    ("heading 2", "Dine rettigheder"),
    ("heading 2", "Hvem kan du spørge?"),
    ("link", "72 36 41 00"),
    ("heading 2", "Svære ord i brevet"),
    ("heading 2", "Svar på brevet"),
    ("button", "Hvornår er fristen?"),
    ("textbox", "Skriv et spørgsmål"),
)
"""What a screen reader comes to on the card's page, one after the other: its role and how its words begin."""
NODE = re.compile(
    r'\s*- \'?(?P<role>\w+)(?: "(?P<name>(?:[^"\\]|\\.)*)")?(?P<more>(?: \[[^]]*\])*)\'?:?(?: (?P<text>.*))?'
)
CONTROLS = ("button", "link", "textbox", "checkbox", "combobox")


def _is_read_in_order(phone: Phone) -> None:
    """The accessibility tree: its order, its levels, a name for every control, nothing told twice, and whose words."""
    tree = phone.page.locator("body").aria_snapshot()
    nodes = [found for found in map(NODE.fullmatch, tree.splitlines()) if found]
    left = iter(nodes)
    for role, words in READ:
        kind, _, level = role.partition(" ")
        assert any(
            one["role"] == kind
            and f"level={level}" in one["more"] + "level="
            and words in (one["name"] or one["text"] or "")
            for one in left
        ), (role, words)
    levels = [int(level) for level in re.findall(r"heading .*\[level=(\d)\]", tree)]
    assert levels[0] == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []
    assert [one.group() for one in nodes if one["role"] in CONTROLS and not one["name"]] == []
    assert [one.group() for one in nodes if one["role"] in ("img", "image", "graphics")] == []  # icons say nothing
    told = [one["name"] or one["text"] for one in nodes if one["role"] in ("heading", "text", "blockquote")]
    assert [words for words, again in pairwise(told) if words and words == again] == []
    named = [one["name"] for one in nodes if one["role"] == "button"]
    assert [words for words in told if words in named and words] == []  # nor beside the button that it names
    quotes = phone.page.locator(".message-content blockquote")
    assert quotes.evaluate_all("quotes => quotes.map((quote) => quote.lang)") == ["da"] * quotes.count()


def test_an_address_in_the_letters_own_words_is_no_link(phone: Phone) -> None:
    trap = (
        "Du skal betale 500 kr. på www.svindel.example eller https://svindel.example eller betal@svindel.example i dag."
    )
    phone.pastes(TEXT.replace("Vi behandler din ansøgning om boligstøtte.", trap))
    phone.card()
    assert "svindel" in phone.text()
    linked = phone.page.locator(".message-content a").evaluate_all("links => links.map(link => link.href)")
    section = phone.page.locator('[id^="step-bk-card-contact"] a').evaluate_all("links => links.map(link => link.href)")
    assert [address for address in linked if "svindel" in address and address not in section] == []


REFUSED = (
    ("tom.pdf", b"", "Filen er tom"),
    ("stor.pdf", b"%PDF-" + bytes(5_100_000), "for stor"),
    ("regneark.xls", b"\xd0\xcf\x11\xe0", "Den slags fil"),
)


def test_a_file_that_is_refused_or_no_letter_ends_in_a_sentence_and_whom_to_call(phone: Phone, tmp_path: Path) -> None:
    for name, data, said in REFUSED:
        (tmp_path / name).write_bytes(data)
        phone.page.set_input_files("#bk-file", str(tmp_path / name))
        expect(phone.page.locator("[data-sonner-toast]", has_text=said).first).to_be_visible()
    bad = tmp_path / "brev.pdf"
    bad.write_bytes(b"%PDF-1.7 and then nothing")
    phone.sends(bad)
    note = phone.sees('[id^="step-bk-note-trouble"]')
    assert "gået i stykker" in note.inner_text()
    assert note.locator('a[href="tel:+4572364000"]').count() == 1


def test_the_language_switch_words_the_card_and_the_page_anew(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    phone.page.locator(".bk-language summary").click()
    phone.page.get_by_role("button", name="English").click()
    expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    phone.card()
    text = phone.text()
    assert "What you must do" in text
    assert "Det skal du gøre" not in text
    assert phone.page.get_attribute("#chat-input", "placeholder") == "Ask, or paste a letter"
    assert phone.page.locator("blockquote").first.get_attribute("lang") == "da"
    phone.page.locator(".bk-language summary").click()
    phone.page.get_by_role("button", name="Dansk").click()
    phone.card()
    assert "Det skal du gøre" in phone.text()


def test_what_was_begun_to_be_written_outlives_a_language_switch_and_nothing_else(phone: Phone) -> None:
    phone.page.fill("#chat-input", "Kære Amina\nDu skal")
    phone.page.get_by_role("button", name="English").click()
    expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    expect(phone.page.locator("#chat-input")).to_have_value("Kære Amina\nDu skal")
    assert phone.page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})").count("Amina") == 0
    phone.pastes(TEXT)
    phone.card()
    assert f"You pasted a text of {len(TEXT)} characters." in phone.text()


def test_word_and_mail_show_a_sentence_amid_its_neighbours(phone: Phone, letters: Path) -> None:
    for number, file in enumerate(("hearing-family-support.docx", "notice-pavement-works-long.eml"), 1):
        phone.sends(letters / file)
        expect(phone.page.locator('[id^="step-bk-card-contact"][id*="-first-"]')).to_have_count(number, timeout=60_000)
        bubbles = phone.page.locator('[id^="step-bk-card-m"]')
        with_place = bubbles.filter(has=phone.page.get_by_role("button", name="Vis mig hvor"))
        line = phone.page.locator(f"#{with_place.last.get_attribute('id')}")
        line.get_by_role("button", name="Vis mig hvor").click()
        expect(line.locator("blockquote .font-bold")).to_be_visible()
        expect(line).to_contain_text("Her står det i brevet")
        phone.fits()
    assert re.search("Det skal du gøre|Det kan du gøre", phone.text())


def test_an_iphones_photo_becomes_a_card(phone: Phone) -> None:
    phone.sends(Path(__file__).parents[1] / "ingest" / "pictures" / "note.heic", button="#bk-photo")
    phone.card()
    assert "4. december 2026" in phone.text()


def test_a_page_that_cannot_be_read_is_named_with_how_to_photograph_it_again(phone: Phone, letters: Path) -> None:
    phone.sends(*sorted(letters.glob("grant-glasses-blurred-page-?.jpg")))
    phone.card()
    notices = "\n".join(phone.page.locator('[id^="step-bk-card-notice"]').all_inner_texts())
    assert "Side 2 kan ikke læses." in notices
    assert "godt lys" in notices


def test_pages_that_may_be_two_letters_are_asked_about(phone: Phone, tmp_path: Path) -> None:
    head = "Solbæk Kommune\n\nDato: 3. november 2026\nSagsnr. 26/118\n\nHej Anna\n\n"
    for name, asks in (("1.txt", "Du skal ringe til os."), ("2.txt", "Du skal komme til en samtale.")):
        (tmp_path / name).write_text(f"{head}{asks}\n\nMed venlig hilsen", "utf-8")
    phone.sends(tmp_path / "1.txt", tmp_path / "2.txt")
    phone.page.get_by_role("button", name="Det er flere breve").click()
    phone.sees("text=Brev 2 af 2")
    expect(phone.page.locator('[id^="step-bk-card-what"]')).to_have_count(2, timeout=20_000)


def test_deleting_while_a_letter_is_read_leaves_nothing(phone: Phone, letters: Path) -> None:
    phone.sends(letters / "summons-jobcentre-talk.jpg")
    phone.sees('[id^="step-bk-progress"]')
    phone.page.get_by_role("button", name="Slet mit brev").click()
    phone.sees('[id^="step-bk-note-good"]')
    expect(phone.page.locator('[id^="step-bk-progress"]')).to_have_count(0)
    phone.pastes(TEXT)
    phone.card()
    assert phone.page.locator('[id^="step-bk-card-what"]').count() == 1


def test_markup_in_a_letter_is_shown_and_never_obeyed(phone: Phone) -> None:
    trap = (
        "Du skal sende <img src=x onerror=alert(1)> [klik her](javascript:alert(1)) ![x](https://svindel.example/x.png) "
        "$$x^2$$ :rocket[a] `kode` og <b>skemaet</b> \u202e6202 rebmeced .1\u202c senest den 4. december 2026."
    )
    phone.pastes(TEXT.replace("Vi behandler din ansøgning om boligstøtte.", trap))
    phone.card()
    assert "<img src=x onerror=alert(1)>" in phone.text()
    assert "\u202e" not in phone.text()
    inside = phone.page.locator('.message-content :is(img, .katex, code, b, a[href^="javascript"], svg)')
    assert inside.count() == 0


def test_a_card_gives_a_calendar_takes_a_mark_and_a_day_and_outlives_a_reload(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    with phone.page.expect_download() as downloading:
        phone.page.get_by_role("link", name="Læg datoerne i min kalender").click()
    assert downloading.value.suggested_filename == "brevets-datoer.ics"
    calendar = Path(downloading.value.path()).read_text("utf-8")
    assert "DTSTART;VALUE=DATE:20261204" in calendar
    assert calendar.count("BEGIN:VALARM") >= 2
    assert "Amina" not in calendar

    duty = phone.line("-must-first-")  # this line is wrong: one tap
    duty.get_by_role("button", name="Denne linje er forkert").click()
    expect(duty).to_contain_text("Tak.")
    expect(duty.get_by_role("button", name="Denne linje er forkert")).to_have_count(0)

    phone.page.get_by_role("button", name="Jeg fik det på en bestemt dag").click()  # when it came: the deadline moves
    phone.page.get_by_role("button", name="onsdag den 18. november 2026").click()
    expect(phone.page.locator('[id^="step-bk-ask-received"]')).to_contain_text("onsdag den 18. november 2026")
    expect(phone.line("-appeal-")).to_contain_text("16. december 2026")

    before = phone.text()
    phone.page.reload()
    phone.card()
    assert phone.text() == before


def test_a_lost_net_is_told_and_the_card_goes_on_when_it_is_back(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    phone.page.context.set_offline(True)
    expect(phone.page.locator("#bk-offline")).to_be_visible()
    phone.page.context.set_offline(False)
    expect(phone.page.locator("#bk-offline")).to_be_hidden(timeout=30_000)
    assert "Det skal du gøre" in phone.text()
    duty = phone.line("-must-first-")
    duty.get_by_role("button", name="Denne linje er forkert").click()
    expect(duty).to_contain_text("Tak.")


def test_what_is_read_while_the_phone_is_away_is_there_when_it_comes_back(phone: Phone, letters: Path) -> None:
    phone.sends(letters / "summons-jobcentre-talk.jpg")
    phone.sees('[id^="step-bk-progress"]')
    phone.page.goto("about:blank")  # another app
    time.sleep(3)
    phone.page.goto(phone.server.url)
    phone.card()
    assert "Det skal du gøre" in phone.text()


def test_delete_takes_the_letter_away_for_good_in_every_tab(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    other = phone.page.context.new_page()
    other.goto(phone.server.url)
    Phone(other, phone.server).card()
    phone.page.get_by_role("button", name="Slet mit brev").click()
    phone.sees('[id^="step-bk-note-good"]')
    expect(other.locator('[id^="step-bk-card"]')).to_have_count(0)
    assert "Det skal du gøre" not in phone.text()
    phone.page.reload()
    phone.sees("#step-bk-welcome")
    assert "Det skal du gøre" not in phone.text()
    stored = phone.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "lejekontrakt" not in stored


SIZES = ((390, 844), (844, 390), (320, 568))


def test_nothing_scrolls_sideways_and_what_is_tapped_is_large_enough(phone: Phone) -> None:
    for width, height in SIZES:  # the landing page
        phone.page.set_viewport_size({"width": width, "height": height})
        phone.fits()
    phone.pastes(TEXT)
    phone.card()
    for width, height in SIZES:
        phone.page.set_viewport_size({"width": width, "height": height})
        phone.fits()
        small = phone.page.evaluate(
            """[...document.querySelectorAll('button, #bk-header a, .bk-pick')].filter(one => one.checkVisibility())
            .filter(one => !one.closest('.mb-1')).map(one => [one.getBoundingClientRect(), one.id || one.className])
            .filter(([box]) => box.height < 43.5 || box.width < 43.5).map(([box, name]) => `${name} ${box.width}x${box.height}`)"""
        )
        assert small == [], (width, height)
        over = phone.page.evaluate(
            """(() => { const boxes = [...document.querySelectorAll('.bk-brand, .bk-human > *, #bk-header button, .bk-language summary')]
            .filter(one => one.checkVisibility()).map(one => [one.className || one.textContent, one.getBoundingClientRect()]);
            return boxes.flatMap(([name, a], at) => boxes.slice(at + 1).filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1
            && a.top < b.bottom - 1 && b.top < a.bottom - 1).map(([other]) => `${name} over ${other}`)); })()"""
        )
        assert over == [], (width, height)


@pytest.mark.parametrize("phone", ["da-DK", "ar"], indirect=True)
def test_the_sheet_for_the_counter_opens_from_the_card_and_prints(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    address = phone.page.locator('[id^="step-bk-card-sheet"] a').get_attribute("href")
    assert address
    phone.page.goto(phone.page.url.rstrip("/") + address)
    assert phone.page.locator(".box").count() >= 1
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    found = Axe().run(
        phone.page, options={"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
    )
    assert [rule["id"] for rule in found.response["violations"]] == []
    phone.page.locator("nav a").nth(1).click()  # large print
    assert phone.page.evaluate("parseFloat(getComputedStyle(document.querySelector('.lead')).fontSize)") >= 24
    with phone.page.expect_download() as downloading:
        phone.page.locator("nav a").first.click()
    assert Path(downloading.value.path()).read_bytes().startswith(b"%PDF")


def test_a_tapped_official_word_is_explained_where_it_stands(phone: Phone) -> None:
    phone.pastes(TEXT)
    phone.card()
    word = phone.page.locator('.message-content a[href^="#word-"]').first
    word.focus()
    phone.page.keyboard.press("Enter")
    shown = phone.sees("#bk-word[open]")
    assert word.inner_text() in shown.inner_text()
    assert len(shown.inner_text()) > 60
    rules = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
    assert [rule["id"] for rule in Axe().run(phone.page, options=rules).response["violations"]] == []
    phone.page.keyboard.press("Escape")
    expect(phone.page.locator("#bk-word")).to_be_hidden()
    expect(word).to_be_focused()
