"""What a helper passes on tells what to do, by when and whom to call, and nothing of whose letter it is."""

from __future__ import annotations

import pytest

from chains.model.public import public_words
from chains.ways import personal_words, shareable
from chains.wording import Wording, languages
from ingest.mask import mask
from municipality import load_municipality
from tests.replies.test_starters import BILL, HEARING, MEETING, PAPERS, explained

OWNED = PAPERS.replace(
    "Kære Maria Sommer",
    "Maria Sommer\nRønnevej 12, 2. th.\n9999 Solbæk\nCPR-nr. 120385-1234\n\nKære Maria Sommer\n\n"
    "Maria Sommer skal ringe til os på 72 36 41 00 om sin lejekontrakt.",
)


@pytest.mark.parametrize("language", languages())
def test_nothing_personal_is_passed_on_in_any_language(language: str) -> None:
    whole = explained(OWNED)
    personal = personal_words(whole)
    told = "\n".join(shareable(whole, Wording(language), personal))
    assert "Sommer" not in told
    assert "Rønnevej" not in told
    assert "120385" not in told
    assert "72 36 41 00" in told or "+45 72 36 41 00" in told  # the authority's own: without it nobody could call
    assert (whole.facts.head.case_number or "?") not in told


@pytest.mark.parametrize("text", [BILL, HEARING, MEETING, PAPERS])
def test_masking_finds_nothing_more(text: str) -> None:
    """The words of the card are the letter's: what is personal in them was found there."""
    whole = explained(text)
    told = "\n".join(shareable(whole, Wording("da"), personal_words(whole)))
    known = [contact.span.of(whole.letter.text) for contact in whole.facts.contacts]
    assert mask(told, [*known, *public_words(load_municipality(environment={}))]).key == {}


def test_the_days_and_the_duties_stay() -> None:
    whole = explained(BILL)
    told = "\n".join(shareable(whole, Wording("da"), personal_words(whole)))
    assert Wording("da").line(next(line for line in whole.lines if line.number == 1)) in told
