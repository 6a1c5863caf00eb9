"""Editors in a real browser: a question nobody answered becomes a task, a page, an edition and an answer; then back again.

A server of its own: what is published here would change what other tests are answered.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from chains.recorder import Recorded
from desk.records.database import Database
from desk.records.recorder import DatabaseRecorder
from tests.browser import desk
from tests.browser.desk import broken_rules, in_database, is_too_wide
from tests.browser.phone import Phone
from tests.browser.test_questions import asks
from tests.chat.running import ROOT, Running, start

pytestmark = pytest.mark.browser

SCREENSHOT = ROOT / "docs" / "screenshots" / "desk-knowledge.png"
SITE = "https://www.solbaek.example"
GARDEN = f"{SITE}/borger/bolig/kolonihave"
QUESTIONS = ("Hvordan lejer jeg en kolonihave af kommunen?", "Kan jeg leje en kolonihave hos kommunen?")
PAGE = f"""---
url: {GARDEN}
language: da
title: Lej en kolonihave
updated: 2026-11-20
---

# Lej en kolonihave

Du kan leje en kolonihave af kommunen. Skriv dig på ventelisten hos Teknik og Miljø.

## Pris

En kolonihave koster 3.150 kr. om året.
"""


@dataclass
class House:
    """A server with guidance of its own, and the folder that its pages come from."""

    server: Running
    site: Path


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("editors")
    site, sources = folder / "site", folder / "sources.toml"
    shutil.copytree(ROOT / "knowledge" / "demo" / "site", site)
    sources.write_text('[[source]]\nname = "demo"\nkind = "folder"\nfolder = "site"\n', "utf-8")
    settings = {"KNOWLEDGE_DIR": str(folder / "knowledge"), "KNOWLEDGE_SOURCES": str(sources)}
    refresh = [sys.executable, "-m", "knowledge", "refresh", "--publish"]
    subprocess.run(refresh, cwd=ROOT, env={**os.environ, **settings}, check=True, capture_output=True)
    running = start(folder / "app", None, MESSAGES_PER_VISIT="100 per minute", **settings)
    yield House(running, site)
    running.stop()


@pytest.fixture
def editor(browser: Browser, house: House) -> Iterator[Callable[..., Page]]:
    """`editor(width=320)`: a page at the desk, of an editor. Fails the test for an error in a script, or of the policy."""
    opened, broken = [], list[str]()

    def open_page(width: int = 1280) -> Page:
        made = desk.context(browser, width)
        made.set_default_timeout(60_000)  # two editions are opened and asked
        opened.append(made)
        desk.sign_in(made, house.server, "editor")
        page = made.new_page()
        page.on("pageerror", lambda error: broken.append(str(error)))
        page.on("console", lambda said: broken.append(said.text) if "Content Security Policy" in said.text else None)
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto(f"{house.server.url}/desk")
        return page

    yield open_page
    for made in opened:
        made.close()
    assert broken == []


def kept(house: House, *questions: str) -> None:
    """What a recorder keeps of questions that got no answer, their citizens having agreed."""

    async def keep(database: Database) -> None:
        recorder = DatabaseRecorder(database)
        now = dt.datetime.now(dt.UTC)
        for number, question in enumerate(questions):
            visit = f"visit-{number}"
            await recorder.agree(visit, "da", "1")
            await recorder.answered(
                Recorded(
                    f"turn-{number}", visit, now, "da", question, "unanswerable_no_guidance", "", None, (),
                    (f"{SITE}/borger/bolig/boligindretning",), (), 0.3, "e", (),
                )
            )  # fmt: skip

    in_database(house.server, keep)


def citizen(browser: Browser, house: House) -> Phone:
    """Somebody with a question, on the same server."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale="da-DK")
    context.set_default_timeout(20_000)
    page = context.new_page()
    page.goto(house.server.url)
    phone = Phone(page, house.server)
    phone.sees("#step-bk-welcome")
    return phone


def done(page: Page) -> None:
    """Waits for work under way to be done, as a reader would: the page follows by itself."""
    expect(page.locator("#live[data-live]")).to_have_count(0, timeout=60_000)


def test_what_nobody_answered_becomes_a_task_a_page_an_edition_and_an_answer_and_goes_back(
    house: House, editor: Callable[..., Page], browser: Browser
) -> None:
    kept(house, *QUESTIONS)
    page = editor()
    page.get_by_role("navigation").get_by_role("link", name="Uden svar").click()
    for _ in range(10):  # what is not read yet comes with the next view
        if page.get_by_text("er ikke læst endnu").count() == 0:
            break
        page.reload()
    group = page.locator("section.card", has_text="kolonihave").first
    expect(group).to_contain_text("2 spørgsmål")
    assert broken_rules(page) == []
    group.get_by_role("button", name=re.compile("Lav en opgave")).click()
    expect(page.get_by_role("status")).to_contain_text("Opgaven er klar")
    task = page.url
    page.get_by_role("link", name=re.compile("Stil op til")).click()
    expect(page.locator("section.card").first).to_contain_text("Nu: intet svar i vejledningen", timeout=60_000)
    assert broken_rules(page) == []

    (house.site / "da" / "kolonihave.md").write_text(PAGE, "utf-8")
    page.goto(f"{house.server.url}/desk/knowledge")
    page.get_by_label("Kilde", exact=True).select_option("demo")
    page.get_by_role("button", name="Hent", exact=True).click()
    done(page)
    page.goto(f"{house.server.url}/desk/knowledge")
    expect(page.get_by_role("link", name="Udgiv", exact=True)).to_be_visible()
    if not SCREENSHOT.exists():
        page.screenshot(path=SCREENSHOT)
    assert SCREENSHOT.stat().st_size <= 80_000
    page.goto(f"{task}?ask=1")
    expect(page.locator("section.card").first).to_contain_text("Næste udgave: besvaret", timeout=60_000)
    expect(page.locator("section.card").first).to_contain_text("Nu: intet svar")

    page.goto(f"{house.server.url}/desk/knowledge/diff")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hvad kladden ændrer")
    expect(page.locator("main")).to_contain_text("1 nye")
    assert broken_rules(page) == []
    page.get_by_role("link", name="Udgiv", exact=True).click()
    assert broken_rules(page) == []
    page.get_by_role("button", name="Udgiv kladden").click()
    done(page)
    phone = citizen(browser, house)
    expect(asks(phone, QUESTIONS[0])).to_contain_text("kolonihave af kommunen")

    page.goto(task)
    page.get_by_label("Sidens adresse").fill(GARDEN)
    page.get_by_role("button", name="Afslut opgaven").click()
    done(page)
    page.goto(f"{task}?ask=1")
    expect(page.locator("main")).to_contain_text("en side svarer på det")
    expect(page.locator("section.card").first).to_contain_text("Nu: besvaret")

    page.goto(f"{house.server.url}/desk/knowledge")
    page.get_by_role("button", name="Gå tilbage til den forrige").click()
    expect(page.get_by_role("status")).to_contain_text("svarer igen")
    expect(asks(phone, QUESTIONS[1])).to_contain_text("gætter ikke")
    phone.page.context.close()


PAGES = (
    "knowledge", "knowledge/upkeep", "knowledge/questions", "try", "unanswered", "lexicon", "lexicon/pin",
    "lexicon/word/new", "lexicon/term/new", "lexicon/number", "lexicon/number/new", "lexicon/word/history", "gold",
    "gold/new",
)  # fmt: skip


def test_every_editors_page_is_accessible_and_fits(house: House, editor: Callable[..., Page]) -> None:
    page = editor()
    for path in PAGES:
        page.goto(f"{house.server.url}/desk/{path}")
        for width in (1280, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert (path, width, broken_rules(page), is_too_wide(page)) == (path, width, [], False)


def test_two_answers_stand_side_by_side_with_their_sources(house: House, editor: Callable[..., Page]) -> None:
    page = editor()
    page.goto(f"{house.server.url}/desk/try")
    page.get_by_label("Spørgsmål").fill("Hvad koster et pas?")
    page.get_by_role("button", name="Spørg begge").click()
    expect(page.locator("section.card")).to_have_count(2)
    expect(page.locator("section.card").first).to_contain_text("besvaret")
    assert broken_rules(page) == []


def test_without_script_a_number_is_changed_tried_and_kept(house: House, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, locale="da-DK")
    desk.sign_in(context, house.server, "editor")
    page = context.new_page()
    page.goto(f"{house.server.url}/desk/lexicon/number")
    page.get_by_role("link", name="Livslinien").click()
    page.get_by_label("Telefon").fill("70 20 12 01")
    page.get_by_label("Kontrolleret").fill("2026-11-22")
    page.get_by_role("button", name="Vis, hvad borgerne får").click()
    expect(page.get_by_role("heading", name="Det får borgerne")).to_be_visible()
    page.get_by_role("button", name="Gem i kladden").click()
    for _ in range(60):  # no script follows it: who reads, reloads
        page.wait_for_load_state()
        if page.get_by_role("heading", name="I gang").count() == 0:
            break
        page.get_by_role("link", name="Opdater").click()
    page.goto(f"{house.server.url}/desk/lexicon/number/history")
    expect(page.locator("main")).to_contain_text("Livslinien")
    expect(page.locator("main")).to_contain_text("2026-11-22")
    context.close()
