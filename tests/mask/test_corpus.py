"""What masking must reach on the corpus, both halves; `python -m tests.mask.measure` prints the figures."""

from __future__ import annotations

import pytest

from tests.mask.corpus_file import KINDS, read_corpus
from tests.mask.measure import Measure, measure


@pytest.fixture(scope="module")
def measured() -> Measure:
    return measure(read_corpus())


def test_the_corpus_is_large_enough_to_tell() -> None:
    entries = read_corpus()
    names = {entry.text[mark.start : mark.end] for entry in entries for mark in entry.marked if mark.kind == "NAME"}
    assert len(names) >= 320
    assert sum(entry.text.count("\n") + 1 for entry in entries if entry.negative) >= 80


def test_no_cpr_number_of_the_corpus_gets_through(measured: Measure) -> None:
    assert measured.kinds["CPR"].missed == []


def test_numbers_addresses_and_mails_get_masked(measured: Measure) -> None:
    structured = measured.of([kind for kind in KINDS if kind != "NAME"])
    assert structured.share <= 0.01, structured.missed


def test_names_get_masked(measured: Measure) -> None:
    assert measured.kinds["NAME"].share <= 0.05, measured.kinds["NAME"].missed


def test_what_is_no_identifier_stays_readable(measured: Measure) -> None:
    assert measured.negatives.share <= 0.01, measured.negatives.missed
    assert measured.beside.share <= 0.01, measured.beside.missed


def test_every_text_comes_back(measured: Measure) -> None:
    assert measured.changed == []
