"""Suggested questions: each of them ends in an answer."""

from __future__ import annotations

import pytest

from chains.answers import Ending, Turn, asked_by, suggestions_for, wording_for
from chains.answers.suggest import ABOUT_LETTERS, GENERAL, asking, known_question
from chains.models import Explanation
from chains.wording import languages
from tests.answers.conftest import Ask

ANSWERED = (Ending.ANSWERED, Ending.ANSWERED_FROM_LETTER)


@pytest.mark.parametrize("language", languages())
def test_every_suggestion_after_a_card_is_answered_from_the_letter(
    ask: Ask, summons: Explanation, language: str
) -> None:
    choices = suggestions_for(summons)
    assert len(choices) == 3
    for choice in choices:
        asked = asked_by(choice, wording_for(language))
        assert ask(asked, language, (summons,)).ending is Ending.ANSWERED_FROM_LETTER, asked


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    "first", ["hvordan søger jeg boligstøtte?", "hvornår åbner svømmehallen i Paris?", "får jeg medhold?"]
)
def test_every_suggestion_after_an_answer_is_answered(ask: Ask, language: str, first: str) -> None:
    answer = ask(first, language)
    assert len(answer.suggestions) == 3
    for choice in answer.suggestions:
        asked = asked_by(choice, wording_for(language))
        assert ask(asked, language, history=(Turn(first, answer),)).ending in ANSWERED, asked


def test_a_suggestion_is_known_again_in_every_language() -> None:
    for language in languages():
        for kind in (*ABOUT_LETTERS, *GENERAL):
            assert known_question(asked_by(asking(kind), wording_for(language))) == kind


def test_no_question_is_suggested_that_was_just_asked(ask: Ask, summons: Explanation) -> None:
    answer = ask("hvornår er fristen?", letters=(summons,))
    assert asking("deadline") not in answer.suggestions
