"""The catalogue of answers: every ending and kind has its words in every language, and Danish says them plainly."""

from __future__ import annotations

import pytest

from chains.answers.endings import NOT_RECEIVED, OUT_OF_SCOPE, crisis, no_guidance, not_received, out_of_scope, own_case
from chains.answers.from_letter import KINDS
from chains.answers.parts import Body
from chains.answers.screen.train import exemplars
from chains.answers.suggest import ABOUT_LETTERS, GENERAL, asking
from chains.wording import Wording, languages
from municipality import load_municipality
from tests.chains.lix import lix

PLACE = load_municipality()


def bodies() -> list[Body]:
    """What is said at every ending that is not an answer, of every kind."""
    return [
        *(crisis(kind, PLACE) for kind in ("self", "violence", "child", "shelter", "danger", "")),
        *(not_received(kind, (), PLACE, None) for kind in (*NOT_RECEIVED, "")),
        *(out_of_scope(kind, PLACE) for kind in (*OUT_OF_SCOPE, "")),
        own_case((), PLACE, "housing-support"),
        no_guidance((), PLACE, "pension", None),
        no_guidance((), PLACE, None, None),
    ]


@pytest.mark.parametrize("language", languages())
def test_every_ending_has_its_words(language: str) -> None:
    wording = Wording(language)
    for body in bodies():
        assert body.sentences
        assert all(wording.message(one.message).strip() for one in body.sentences)
    for kind in (*ABOUT_LETTERS, *GENERAL):
        assert wording.message(asking(kind).asks).endswith(("?", "؟"))
    assert not wording.fell_back


def test_what_is_said_in_danish_is_easy_to_read() -> None:
    """LIX at most 35 for each whole text, its names and numbers included, but for lines of numbers to call."""
    wording = Wording("da")
    for body in bodies():
        texts = [wording.message(one.message) for one in body.sentences if one.message.key.startswith("answer-")]
        said = " ".join(text if text.endswith((".", "?")) else f"{text}." for text in texts)
        assert lix(said) <= 35, (round(lix(said)), said)


def test_the_kinds_that_are_learnt_are_the_kinds_that_are_answered() -> None:
    about = {str(one): {row.about for row in exemplars() if row.of == one} for one in ("letter", "not_received")}
    assert about["letter"] - {"word"} == set(KINDS)
    assert about["not_received"] == set(NOT_RECEIVED)
    assert {row.about for row in exemplars() if row.of == "out_of_scope"} == set(OUT_OF_SCOPE)


def test_the_number_for_the_danger_stands_right_below_112() -> None:
    for kind, phone in (
        ("self", "70 20 12 01"),
        ("violence", "1888"),
        ("child", "116 111"),
        ("shelter", "72 36 41 12"),
    ):
        lines = [Wording("da").message(one.message) for one in crisis(kind, PLACE).sentences]
        assert "112" in lines[1]
        assert phone in lines[2]
