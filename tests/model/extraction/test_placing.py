"""Quotes as models give them, and where they stand in a text."""

from __future__ import annotations

import pytest

from chains.model.extraction.placing import fold, is_whole_words
from ingest.models import Span

TEXT = "Du skal udfylde »skema A« senest den 4. december 2026 kl. 12.00.\nBeløbet er 1.250,50 kr. Du skal sende det."

PLACES = [
    ("udfylde »skema A«", ["udfylde »skema A"]),  # as it stands; signs at the ends are no part of it
    ('udfylde "skema A"', ["udfylde »skema A"]),  # other quotation marks
    ("udfylde\n  skema   A", ["udfylde »skema A"]),  # lines broken anew
    ("ud-\nfylde skema A", ["udfylde »skema A"]),  # hyphenated
    ("ud\u00adfylde skema A", ["udfylde »skema A"]),  # with a soft hyphen
    ("UDFYLDE SKEMA A", ["udfylde »skema A"]),
    ("den 4 december 2026", ["den 4. december 2026"]),
    ("1250,50 kr", ["1.250,50 kr"]),
    ("Belo\u0308bet", []),  # another letter
    ("Bel\u00f8bet er", ["Beløbet er"]),
    ("Du skal", ["Du skal", "Du skal"]),  # each place
    ("Du skal ikke", []),
    ("den 5. december 2026", []),
    ("1.250,50 euro", []),
    ("skal", []),  # too short to tell anything
    ("", []),
]


@pytest.mark.parametrize(("quote", "found"), PLACES)
def test_a_quote_stands_where_its_letters_and_figures_stand(quote: str, found: list[str]) -> None:
    assert [span.of(TEXT) for span in fold(TEXT).places(quote)] == found


def test_letters_spelt_with_a_loose_accent_are_the_same() -> None:
    assert [span.of("på Allé 4") for span in fold("på Allé 4").places("pa\u030a Alle\u0301 4")] == ["på Allé 4"]


def test_a_short_quote_is_found_within_its_sentence_alone() -> None:
    folded = fold(TEXT)
    start = TEXT.index("Du skal sende")
    assert folded.within(Span(start, len(TEXT)), "skal") == Span(start + 3, start + 7)
    assert folded.within(Span(start, len(TEXT)), "udfylde") is None
    assert folded.within(Span(start, len(TEXT)), "…") is None


@pytest.mark.parametrize(("words", "whole"), [("skal", True), ("ska", False), ("kal", False), ("1.250,50", True)])
def test_part_of_a_word_is_no_word(words: str, whole: bool) -> None:
    start = TEXT.index(words)
    assert is_whole_words(TEXT, Span(start, start + len(words))) is whole
