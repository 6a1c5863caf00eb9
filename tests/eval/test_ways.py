"""Setting a letter in another way changes its looks or its phrasing and nothing of what it says."""

from __future__ import annotations

import pytest

from tests.eval.ways import WAYS, another_order, other_dates, polite
from tests.letters.markup import load, plain

POLITE = [
    ("Du skal sende din ansøgning.", "De skal sende Deres ansøgning."),
    ("Vi skriver til dig om dine børn.", "Vi skriver til Dem om Deres børn."),
    ("Industrien i Dinslaken", "Industrien i Dinslaken"),  # inside words nothing changes
]


@pytest.mark.parametrize(("text", "expected"), POLITE)
def test_du_becomes_the_polite_form(text: str, expected: str) -> None:
    assert polite(text) == expected


DATES = [
    ("Senest den 4. december 2026.", "Senest den 4/12 2026."),
    ("Senest den 5. december 2026.", "Senest den 05.12.2026."),
    ("den 24. november", "den 24/11"),  # no year stays no year
    ("Frist 24/11-2026", "Frist 24. november 2026"),
    ("1.-3. maj 2026", "1.-3. maj 2026"),  # half a range cannot be written alone
    ("nr. 241 af 12. februar 2021", "nr. 241 af 12. februar 2021"),  # a law's date has one form
    ("Sagsnr. 32.24.04-G01-1187-26", "Sagsnr. 32.24.04-G01-1187-26"),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates_are_written_in_another_form(text: str, expected: str) -> None:
    assert other_dates(text) == expected


ORDERS = [
    ("Du har søgt om støtte. Send os lejekontrakten.", "Send os lejekontrakten. Du har søgt om støtte."),
    ("Send os skemaet. Det skal være underskrevet.", "Send os skemaet. Det skal være underskrevet."),  # "det"
    ("Vi holder et møde. Mødet varer en time.", "Vi holder et møde. Mødet varer en time."),  # "mødet" is that one
    (
        "Du skal svare senest den 4. december 2026. Ring gerne.",
        "Ring gerne. Du skal svare senest den 4. december 2026.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ORDERS)
def test_sentences_change_places_only_where_none_refers_back(text: str, expected: str) -> None:
    assert another_order(text) == expected


def test_each_way_of_words_changes_letters_and_keeps_their_blocks() -> None:
    blocks = load("hearing-cash-benefit-repayment")
    for way in WAYS:
        if way.blocks is not None:
            changed = way.blocks(blocks)
            assert [block.role for block in changed] == [block.role for block in blocks]
            assert plain(tuple(changed)) != plain(blocks), way.name
