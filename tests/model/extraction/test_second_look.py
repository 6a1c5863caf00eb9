"""Each phrasing of `forms.toml` in a sentence, and sentences like it that ask nothing."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import chains.model.extraction.second_look as module
from chains.model.extraction.judging import settled
from chains.model.extraction.second_look import second_look
from ingest.finders.candidate import Candidate
from tests.model.extraction.letters import read

LETTER = """Tranevig Kommune
Dato: 16. november 2026

Til Anna Lindskov

Din sag i Tranevig Kommune

Undersøgelsen er den 7. december 2026 kl. 10.00 på Havnegade 4. {sentence} Vi har åbent hver dag.

Venlig hilsen
Mette Holm
"""

ASKS = [
    "Nøglen henter du hos vagten.",  # a thing opens the sentence
    "Møder du med kørestol, ringer du til vagten for at aftale kørsel.",  # after a case
    "Du afleverer derefter nøglen på biblioteket.",
    "Det vil vi bede dig huske.",
    "Du må derfor selv fremskaffe en ny erklæring.",  # the "må" that means "skal"
    "I må selv fremskaffe en ny erklæring.",
    "Det er op til dig at bestille kørslen.",
    "Du slipper ikke for at aflevere nøglen.",
    "Du står selv for at afmontere lampen.",
    "Vi går ud fra, at du afleverer nøglen.",
    "Vi ser gerne, at du medbringer dit pas.",
    "Vi forventer, at mindst en af jer deltager.",
    "Blodprøverne tages senest den 3. december 2026.",
    "Batteriet oplades inden døre.",
    "Glem ikke dit høreapparat.",
    "Vær fastende.",
    "Rensning af brønden er dit ansvar.",
    "Ansvaret for hegnet ligger hos dig.",
    "Du mangler stadig at skrive under.",
    "Næste skridt er at aflæse måleren.",
    "Vi skal se dit pas.",
    "Vi regner med at have dit svar senest den 1. december 2026.",
    "Remember your passport and this letter.",
    "Be sure someone is at home.",
    "You will also need to be fasting.",
    "It is up to you to find a witness.",
    "We trust you will be there.",
    "Please be there on time.",
]

ASKS_NOTHING = [
    "Den underskrevne side får du på biblioteket.",  # what they give
    "Møder du med kørestol, hører du fra vagten.",
    "Du afleverer derefter ikke nøglen.",  # denied
    "Det vil vi bede kommunens læge huske.",  # another's
    "Du må derfor gerne komme igen.",  # allowed
    "Du må derfor forvente ventetid.",  # nothing to do
    "Det er op til kommunen at bestille kørslen.",
    "Vi sørger for børnepasning.",
    "Det kræver, at kommunen afleverer nøglen.",
    "Vi forventer, at du har vores afgørelse senest den 1. december 2026.",
    "Afgørelsen sendes senest den 3. december 2026.",  # what authorities send
    "Blodprøverne analyseres af laboratoriet senest den 3. december 2026.",  # by somebody named
    "Blodprøverne tages ikke senest den 3. december 2026.",
    "Åbningstiden flyttes frem fra samme dag.",  # what holds from a day
    "Rensning af brønden er kommunens ansvar.",
    "Kommunen mangler stadig at skrive under.",
    "Efter det oplyste mangler du at betale for oktober og november.",  # what another says of the reader
    "Efter udlejerens oplysninger mangler du at betale for oktober.",
    "Næste skridt er, at kommunen aflæser måleren.",
    "Vi skal se på sagen.",
    "Vi regner med at have svaret klar senest den 1. december 2026.",  # they answer
    "Vi forventer at have behandlet din ansøgning senest den 1. december 2026.",
    "Vi foreslår, og vi går ud fra, at du afleverer nøglen.",  # planned
    "You do not need to be fasting.",
    "It was up to you to find a witness.",  # past
    "We expect the municipality to answer.",
    "Please note that the office is closed.",
    "If you wish to be there, it is up to you to find a way.",  # a wish
]


def looked(sentence: str) -> list[Candidate]:
    text = LETTER.format(sentence=sentence)
    _, _, look = read(text)
    index = next(at for at, one in enumerate(look.sentences) if one.span.of(text) == sentence)
    return [one for one in second_look(look, index) if settled(look, one)]


def claimed(sentence: str) -> bool:
    """Whether a finder took it: then there is nothing to look for again."""
    text = LETTER.format(sentence=sentence)
    _, facts, _ = read(text)
    return any(sentence.startswith(fact.span.of(text)) for fact in facts.actions)


@pytest.mark.parametrize("sentence", ASKS)
def test_a_weak_form_of_a_duty_is_a_candidate(sentence: str) -> None:
    assert claimed(sentence) or [one.must for one in looked(sentence)] == [True]


@pytest.mark.parametrize("sentence", ASKS_NOTHING)
def test_a_sentence_that_asks_nothing_of_the_reader_is_none(sentence: str) -> None:
    assert not claimed(sentence)
    assert not looked(sentence)


def test_each_phrasing_is_tried() -> None:
    rows = tomllib.loads(Path(module.__file__).with_name("forms.toml").read_text("utf-8"))
    assert len(ASKS) >= len(rows["form"]) + len(rows["english"])


def test_most_of_them_are_told_by_no_finder_alone() -> None:
    # Rows that the finders have learned since can go.
    assert sum(not claimed(sentence) for sentence in ASKS) >= len(ASKS) // 2


def test_a_sentence_told_before_stays_dropped() -> None:
    # The finders weighed the second sentence and took it for the first one said again.
    text = LETTER.format(sentence="Du skal sende dit regnskab senest den 1. december 2026. Regnskabet skal sendes.")
    _, _, look = read(text)
    again = next(at for at, one in enumerate(look.sentences) if one.span.of(text) == "Regnskabet skal sendes.")
    assert second_look(look, again) == ()
