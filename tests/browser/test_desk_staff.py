"""The desk's staff in a real browser: what was asked, letters to correct, wrong answers, figures, the off-switch."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from chains.answers.models import Ending
from desk.records import store
from desk.records.database import Database
from desk.records.models import Details, Source, Tally
from desk.records.recorder import DatabaseRecorder
from desk.records.tables import COUNTS
from desk.staff import sightings
from desk.staff.alerts import step_of
from tests.browser.desk import broken_rules, in_database, is_too_wide
from tests.browser.phone import Phone
from tests.browser.test_accessibility import _broken
from tests.chat.running import Running
from tests.chat.sample import TEXT
from tests.desk.sample import DETAILS, PLAIN

pytestmark = pytest.mark.browser

SCREENSHOTS = Path(__file__).parents[2] / "docs" / "screenshots"
Open = Callable[..., Page]

ASKED = (
    ("Hvornår skal jeg betale for min datters plads i børnehaven?", "da", Ending.ANSWERED, "day-care", "28.06.04"),
    ("Kan jeg få regningen delt op i rater?", "da", Ending.ANSWERED, "day-care", "28.06.04"),
    ("Коли я маю заплатити за садок?", "uk", Ending.ANSWERED, "day-care", "28.06.04"),
    ("متى يجب أن أرد على البلدية؟", "ar", Ending.ANSWERED_FROM_LETTER, "cash-benefit", "32.24.04"),
    (
        "Hvordan klager jeg over afslaget på kontanthjælp?",
        "da",
        Ending.ANSWERED_FROM_LETTER,
        "cash-benefit",
        "32.24.04",
    ),
    ("When is the benefit paid out?", "en", Ending.UNANSWERABLE_NO_GUIDANCE, "cash-benefit", "32.24.04"),
    ("Får jeg mit kørekort igen?", "da", Ending.UNANSWERABLE_OWN_CASE, "passport", "23.05.13"),
    ("Hvor afleverer jeg gammel maling?", "da", Ending.ANSWERED, "waste", "07.18.07"),
)


@pytest.fixture(scope="module")
def references(server: Running) -> list[str]:
    """Turns of eight citizens, and counts of a month: the references."""

    async def fill(database: Database) -> list[str]:
        now, chance = dt.datetime.now(dt.UTC), random.Random(3)
        recorder = DatabaseRecorder(database, now=lambda: now)
        found = []
        for number, (question, language, ending, topic, kle) in enumerate(ASKED):
            visit, at = f"desk-staff-{number // 2}", now - dt.timedelta(minutes=7 * (len(ASKED) - number))
            await recorder.agree(visit, language, "1")
            turn = replace(
                PLAIN,
                id=f"{visit}-{number}",
                visit=visit,
                at=at,
                question=question,
                language=language,
                ending=ending,
                topic=topic,
            )
            details = Details(
                kle,
                (Source("https://www.solbaek.example/borger/boern/betaling", "Betaling for dagtilbud"),),
                DETAILS.versions,
                DETAILS.model,
                {"search": 0.12, "whole": 0.3 + number / 10},
                1,
            )
            found.append(await recorder.answered(turn, details) or "")
        await store.judge(database, "desk-staff-0-1", False, now, None)
        async with database.write() as connection:
            for day in range(30):
                for language, topic, most in (
                    ("da", "day-care", 60),
                    ("da", "cash-benefit", 40),
                    ("ar", "cash-benefit", 14),
                    ("so", "cash-benefit", 10),
                    ("uk", "day-care", 12),
                ):
                    for ending, share in (
                        (Ending.ANSWERED, 0.8 if language != "so" else 0.45),
                        (Ending.UNANSWERABLE_NO_GUIDANCE, 0.2 if language != "so" else 0.55),
                    ):
                        tally = Tally((now - dt.timedelta(days=day)).date(), ending, language, topic)
                        times = round(most * share * (0.6 + 0.4 * chance.random()))
                        await connection.execute(
                            store._insert(connection, COUNTS)
                            .values(
                                day=tally.day,
                                ending=tally.ending,
                                language=language,
                                topic=topic,
                                answered=times,
                                said_right=times // 5,
                                said_wrong=times // 40,
                            )
                            .on_conflict_do_nothing()
                        )
        return found

    return in_database(server, fill)


def goes_to(page: Page, name: str) -> None:
    page.get_by_role("navigation").get_by_role("link", name=name).click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("path", ["transcripts", "transcripts/REFERENCE", "notices", "tasks", "watch", "switches"])
def test_every_page_of_staff_is_accessible_and_as_wide_as_its_screen(
    desk_page: Open, server: Running, references: list[str], path: str
) -> None:
    page = desk_page("staff")
    page.goto(f"{server.url}/desk/{path.replace('REFERENCE', references[1])}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 800})
        assert (width, broken_rules(page), is_too_wide(page)) == (width, [], False)


def test_a_conversation_is_found_read_and_marked_with_the_keyboard(desk_page: Open, references: list[str]) -> None:
    page = desk_page("staff", height=1000)
    goes_to(page, "Samtaler")
    page.get_by_label("Ord i spørgsmålet").fill("regning")
    page.keyboard.press("Enter")
    row = page.get_by_role("link", name="Kan jeg få regningen delt op i rater?")
    expect(row).to_be_visible()
    expect(page.get_by_role("link", name="gammel maling")).to_have_count(0)
    row.focus()
    page.keyboard.press("Enter")
    turn = page.locator(f"[id='{references[1]}']")
    expect(turn).to_contain_text("83 % sikker")
    expect(turn).to_contain_text("compose:lost_token")
    turn.get_by_label("Hvorfor markerer du det?").fill("prisen er gammel")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("markeret")
    expect(turn).to_contain_text("prisen er gammel")


def test_a_wrong_answer_becomes_a_task_that_is_taken_and_ended(desk_page: Open, references: list[str]) -> None:
    page = desk_page("editor")
    goes_to(page, "Opgaver")
    page.get_by_role("link", name=references[1]).click()
    expect(page.get_by_text("Kan jeg få regningen delt op i rater?").first).to_be_visible()
    expect(page.locator("pre")).to_contain_text('"expect"')
    assert broken_rules(page) == []
    page.get_by_role("button", name="Tag opgaven").click()
    expect(page.get_by_role("status")).to_be_visible()
    page.get_by_label("Hvordan endte den").select_option(label="En side svarer nu")
    page.get_by_role("button", name="Afslut opgaven").click()
    expect(page.get_by_role("status")).to_contain_text("afsluttet")
    assert broken_rules(page) == []


def test_a_letter_that_went_out_wrong_is_corrected_above_its_card_within_a_minute(
    phone: Phone, desk_page: Open
) -> None:
    phone.pastes(TEXT)
    phone.card()
    duties = phone.page.locator('[id^="step-bk-card-must"]').all_inner_texts()
    page = desk_page("staff")
    goes_to(page, "Rettelser til breve")
    page.get_by_label("Eller sæt brevets tekst ind").fill(TEXT)
    page.get_by_role("button", name="Læs brevet").click()
    expect(page.get_by_label("Afsender")).to_have_value("Solbæk Kommune")
    assert broken_rules(page) == []
    page.get_by_label("Rettelsen på dansk").fill("Beløbet i brevet er forkert. Vi sender et nyt brev.")
    page.get_by_role("button", name="Vis rettelsen for borgerne").click()
    expect(page.get_by_role("status")).to_contain_text("vises for borgerne nu")
    assert broken_rules(page) == []
    correction = phone.sees('[id*="-correction-"]', 60_000)  # on the page that is open, nothing pressed
    expect(correction).to_contain_text("Beløbet i brevet er forkert")
    expect(correction).to_contain_text("Rettelse til dette brev")
    above = phone.page.locator('[id^="step-bk-card"]').first
    assert "correction" in (above.get_attribute("id") or "")
    assert phone.page.locator('[id^="step-bk-card-must"]').all_inner_texts() == duties
    assert _broken(phone) == []
    page.get_by_role("button", name="Vis den ikke længere").click()
    expect(phone.page.locator('[id*="-correction-"]')).to_have_count(0, timeout=60_000)


def test_a_chat_that_is_switched_off_says_so_and_comes_back(phone: Phone, desk_page: Open) -> None:
    page = desk_page("staff")
    goes_to(page, "Sluk og tænd")
    chat = page.get_by_role("region", name="Hele chatten")
    chat.get_by_label("Besked til borgerne på dansk").fill("Vi retter en fejl. Prøv igen i morgen.")
    chat.get_by_role("button", name="Sluk chatten").click()
    try:
        expect(page.get_by_role("status")).to_contain_text("slukket")
        assert broken_rules(page) == []
        told = phone.sees('[id^="step-bk-note-trouble-off"]', 60_000)
        expect(told).to_contain_text("Vi retter en fejl")
        expect(told.locator("a").first).to_be_visible()  # whom to call
        phone.pastes("Hvornår skal jeg betale for børnehaven?")
        expect(phone.page.locator('[id^="step-bk-note-trouble"]')).to_have_count(2)
        expect(phone.page.locator('[id^="step-bk-answer"]')).to_have_count(0)
        assert _broken(phone) == []
    finally:
        page.get_by_role("button", name="Tænd chatten").click()
    expect(phone.page.locator('[id^="step-bk-note-trouble-off"]')).to_have_count(0, timeout=60_000)
    phone.pastes("Hvornår skal jeg betale for børnehaven?")
    phone.sees('[id^="step-bk-answer"]', 60_000)


def test_the_pages_are_pictured(desk_page: Open, server: Running, references: list[str]) -> None:
    async def crowd(database: Database) -> None:
        from chains.notices import ReadLetter
        from chains.prints import LetterPrint

        now = dt.datetime.now(dt.UTC)
        letter = ReadLetter(LetterPrint("picture", "", (1,)), "municipality", "payment_demand", "day-care", None)
        for _ in range(9):
            await sightings.seen(database, letter, step_of(now))
        await sightings.asked(database, letter, now)

    in_database(server, crowd)
    for name, path in (("desk-transcripts", f"transcripts/{references[1]}"), ("desk-watch", "watch")):
        page = desk_page("staff", width=1100, height=1250)
        page.goto(f"{server.url}/desk/{path}")
        if not (SCREENSHOTS / f"{name}.png").exists():
            page.screenshot(path=SCREENSHOTS / f"{name}.png")
            _smaller(SCREENSHOTS / f"{name}.png")
        assert (SCREENSHOTS / f"{name}.png").stat().st_size <= 80_000


def _smaller(path: Path) -> None:
    """The picture in 64 colours: a page of text loses nothing by it."""
    from PIL import Image

    with Image.open(path) as picture:
        picture.convert("RGB").quantize(64).save(path, optimize=True)
