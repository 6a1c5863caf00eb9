"""Kept codes of a card's lines are said in the card's own sentences, with gaps where the letter's words were."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chains.models import Section
from chains.records import EXPLAINED, reference_of, visit_key
from chains.wording import Wording
from desk.records.database import Database
from desk.records.recorder import DatabaseRecorder
from desk.staff.facts import Told, told
from tests.desk.pages import make_desk, plain, signed_in
from tests.desk.sample import DETAILS, NOW, PLAIN


@pytest.mark.parametrize(
    ("code", "language", "sentence", "basis"),
    [
        ("must:act-call-bare:absolute", "da", "Ring", "absolute"),  # nothing of the letter in it
        ("must:act-send:letter_date", "da", "Send …", "letter_date"),
        ("must:act-send:receipt", "en", "Send: …", "receipt"),
        ("appeal:appeal-to", "da", "Du kan klage til …", ""),  # the gap ends the sentence
        ("meaning:meaning-duties-first", "da", "Der er … ting, du skal gøre. Den første frist er …", ""),  # a plural
    ],
)
def test_a_line_is_said_with_gaps_for_what_the_letter_said(code: str, language: str, sentence: str, basis: str) -> None:
    title = Wording(language).section_title(Section(code.partition(":")[0]))
    assert told([code], language) == {title: [Told(code, sentence, basis)]}


@pytest.mark.parametrize("code", ["must:act-of-yesterday", "gone:act-call-bare", "must", "", "::::"])
def test_a_code_of_another_version_stands_for_itself(code: str) -> None:
    assert told([code], "da") == {"": [Told(code)]}


async def test_a_letters_transcript_says_what_its_card_said_and_which_line_was_called_wrong(database: Database) -> None:
    recorder = DatabaseRecorder(database, now=lambda: NOW)
    await recorder.agree(PLAIN.visit, "da", "1")
    facts = ("must:act-send:absolute", "must:act-call-bare:absolute", "must:act-of-yesterday")
    turn = replace(
        PLAIN,
        question="",
        ending=EXPLAINED,
        kind="information_request",
        terms=("national-board-of-appeal",),
        facts=facts,
    )
    await recorder.answered(turn, DETAILS)
    await recorder.judged(turn.id, right=False, line=facts[0])
    async with await signed_in(make_desk(database), "staff") as browser:
        page = plain(await browser.get(f"/desk/transcripts/{reference_of(visit_key(PLAIN.visit), PLAIN.id)}"))
    assert "Brevets art krav om oplysninger" in page
    assert "Ord, der blev forklaret Ankestyrelsen" in page
    assert "Det skal du gøre Send … Datoen står i brevet. Forkert Ring Datoen står i brevet." in page
    assert "Andre linjer must:act-of-yesterday" in page
