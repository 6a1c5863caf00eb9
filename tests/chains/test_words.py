"""The letter's difficult words on the card: which are explained, where, and what is said of them."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest

from chains.card import card, contract
from chains.card.words import MOST
from chains.models import Explanation, Level, Request, Section
from chains.wording import Wording
from ingest.models import Act, Facts, Kind, Warn
from knowledge.terms import term
from municipality import load_municipality
from tests.chains.sample import action, facts, letter

TEXT = """Partshøring om din hjælp

Kommunen overvejer at kræve tilbagebetaling, jf. aktivlovens § 93. Du skal uopfordret sende dokumentation.

Sender du ikke noget, afgør vi sagen på det foreliggende grundlag. Kravet kan sendes til inddrivelse hos Gældsstyrelsen.

Du kan få aktindsigt og have en bisidder med."""


def explain(text: str = TEXT, found: Facts | None = None) -> Explanation:
    """The card of `text`, whose one duty stands in its second paragraph."""
    asked = action(text, Act.SEND, "sende", "dokumentation") if "sende dokumentation" in text else None
    made = found or facts(Kind.HEARING, actions=(asked,) if asked else ())
    return card(letter(text), made, Request(dt.date(2026, 11, 21)), load_municipality())


def said(explanation: Explanation, language: str) -> list[str]:
    """The part's sentences, each word with its meaning under it."""
    wording = Wording(language)
    lines = [line for line in explanation.lines if line.section is Section.WORDS]
    return [" ".join((wording.line(line), *wording.details(line))) for line in lines]


def test_a_difficult_word_stands_with_an_everyday_word_and_what_it_means() -> None:
    assert said(explain(), "da")[0] == (
        "Partshøring: at få lov at svare først "
        "Det er, når du får lov at sige, hvad du mener, før der bliver bestemt noget i din sag."
    )


def test_in_english_the_danish_word_stands_with_its_name_there() -> None:
    assert said(explain(), "en")[0] == (
        "Partshøring: hearing of the person concerned "
        "This is when you may say what you think before anything is decided in your case."
    )


def test_words_come_last_and_in_the_letters_order() -> None:
    made = explain()
    starts = [line.span.start for line in made.lines if line.section is Section.WORDS and line.span]
    assert starts == sorted(starts)
    assert len(starts) == len(made.words) > 4
    assert [line.section for line in made.lines][-len(starts) :] == [Section.WORDS] * len(starts)


def test_every_word_is_marked_where_the_letter_has_it() -> None:
    made = explain()
    words = [word.span.of(TEXT) for word in made.words]
    assert "uopfordret" in words
    assert "på det foreliggende grundlag" in words
    assert all(TEXT[word.span.start : word.span.end] for word in made.words)


def test_words_that_most_people_know_are_not_explained() -> None:
    slugs = {word.slug for word in explain().words}
    assert not slugs & {"documentation", "repayment", "decision"}
    assert all(term(slug).difficulty > 1 for slug in slugs)


MANY = (
    "Vi har talt om aktindsigt, henstand, eftergivelse, forældelse, habilitet, notatpligt, remonstration og servitut. "
)


def test_at_most_eight_and_those_of_the_shown_sentences_first() -> None:
    """The duty's own word is common among eight rare ones, and yet explained."""
    text = MANY + "Du skal uopfordret sende dokumentation."
    words = explain(text).words
    assert len(words) == MOST == 8
    assert "unsolicited" in {word.slug for word in words}
    assert "access-to-files" not in {word.slug for word in words}  # the least rare of the others gives way


def test_a_word_is_marked_in_the_sentence_that_is_shown() -> None:
    """Used in two places, it is explained where the citizen reads it on the card."""
    text = "Uopfordret hjælp er godt. Du skal uopfordret sende dokumentation."
    (word,) = explain(text).words
    assert word.span.start == text.index("uopfordret")


@pytest.mark.parametrize(
    "found",
    [
        facts(Kind.OTHER, is_letter=False),  # a recipe has no official words
        replace(facts(Kind.OTHER), warnings=(Warn.SUSPECTED_FRAUD,)),  # nothing a swindler writes is explained
    ],
)
def test_no_letter_and_no_fraud_is_explained(found: Facts) -> None:
    made = explain(found=found)
    assert made.words == ()
    assert said(made, "da") == []


def test_a_letter_in_everyday_words_has_no_such_part() -> None:
    assert said(explain("Kære Ida. Vi ses i morgen."), "da") == []


def test_the_words_of_the_json() -> None:
    printed: dict[str, Any] = json.loads(json.dumps(contract([explain()], Wording("en"), 0.1)))
    first = printed["words"][0]
    assert first == {
        "word": "Partshøring",
        "term": "party-hearing",
        "explanation": "This is when you may say what you think before anything is decided in your case.",
        "span": [0, 11],
    }
    assert all(TEXT[slice(*word["span"])] == word["word"] for word in printed["words"])


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("language", ["da", "en", "fi"])
def test_the_part_has_a_title_in_every_language(language: str, level: Level) -> None:
    assert Wording(language, level).section_title(Section.WORDS)
