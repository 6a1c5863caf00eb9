"""A letter's words in, the same without a figure or name out."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

import pytest

from chains.model.rewording.tokens import Numbering, parts_of, tokenised
from chains.models import Argument, Day, Money, Name
from ingest.mask import mask
from tests.letters.golden import load_golden

NEAR = dt.date(2026, 11, 16)
FOURTH = dt.date(2026, 12, 4)

TABLE: list[tuple[str, str, list[Argument]]] = [
    # a day with its weekday and the time
    ("senest fredag den 4. december 2026 kl. 12.00", "senest [D1] kl. [T1]", [FOURTH, dt.time(12)]),
    # a day without its weekday, its year inferred
    ("inden den 4. december", "inden [D1]", [Day(FOURTH)]),
    # money, øre and all
    ("Betal 8.412,50 kr. nu", "Betal [A1] nu", [Money(Decimal("8412.50"))]),
    # a number of days stays a number; its unit is checked as a word
    ("inden 14 dage", "inden [N1] dage", [Name("14")]),
    # in words
    ("inden fjorten dage", "inden [N1] dage", [Name("14")]),
    # from nine to eleven
    ("kl. 9-11 i lokale 4B", "kl. [T1]-[N1] i lokale [N2]", [dt.time(9), Name("11"), Name("4B")]),
    # a phone, a mail, a page
    ("tlf. 70 20 12 01", "tlf. [N1]", [Name("70 20 12 01")]),
    (
        "skriv til a@solbaek.dk eller www.solbaek.dk/flyt",
        "skriv til [N1] eller [N2]",
        [Name("a@solbaek.dk"), Name("www.solbaek.dk/flyt")],
    ),
    # a law
    ("efter § 12, stk. 2 i loven", "efter [N1] i loven", [Name("§ 12, stk. 2")]),
    # per cent
    ("med 5 % mere", "med [N1] mere", [Name("5 %")]),
    # an authority within a sentence, and at its head
    ("klag til Udbetaling Danmark", "klag til [N1]", [Name("Udbetaling Danmark")]),
    ("Solbæk Kommune bestemmer", "[N1] bestemmer", [Name("Solbæk Kommune")]),
    # a person and an address
    (
        "Medbring Peter Hansen, Nørregade 12, 8000 Aarhus C",
        "Medbring [N1], [N2]",
        [Name("Peter Hansen"), Name("Nørregade 12, 8000 Aarhus C")],
    ),
    # polite pronouns and Digital Post are no names
    ("hvis De skriver med Digital Post", "hvis De skriver med Digital Post", []),
    # what looks like a token already
    ("se bilag [D1] først", "se bilag [N1] først", [Name("[D1]")]),
]


@pytest.mark.parametrize(("words", "text", "values"), TABLE, ids=[row[0][:24] for row in TABLE])
def test_figures_and_names_become_tokens(words: str, text: str, values: list[Argument]) -> None:
    made = tokenised(words, NEAR, Numbering())
    assert made.text == text
    assert list(made.tokens.values()) == values


def test_a_token_is_used_once_in_a_letter() -> None:
    numbering = Numbering()
    one, other = (tokenised("senest den 4. december", NEAR, numbering) for _ in range(2))
    assert not one.tokens.keys() & other.tokens.keys()


def test_the_words_come_back_with_what_the_tokens_stand_for() -> None:
    made = tokenised("Betal 100 kr. senest fredag den 4. december 2026.", NEAR, Numbering())
    parts = parts_of("Du skal senest den [D1] betale [A1].", made.tokens, "da")
    assert parts == ("Du skal senest ", FOURTH, " betale ", Money(Decimal(100)), ".")


def test_no_golden_letters_sentence_keeps_a_digit_or_anything_that_is_masked() -> None:
    for golden in load_golden()[::6]:
        for words in re.split(r"(?<=[.!?])\s|\n", golden.text.replace("\f", "\n")):
            asked = re.sub(r"\[[DTAN]\d+\]", "", tokenised(words, NEAR, Numbering()).text)
            assert not re.search(r"\d", asked), asked
            assert not mask(asked).key, asked
