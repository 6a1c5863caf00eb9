"""The language of a question, and what its small words tell."""

from __future__ import annotations

import pytest

from chains.answers.fold import fold
from chains.answers.tongue import asks, asks_for, goes_on, language_of


@pytest.mark.parametrize(
    ("text", "otherwise", "language"),
    [
        ("hvornår er fristen?", "en", "da"),
        ("when is the deadline?", "da", "en"),
        ("Wann ist die Frist?", "da", "de"),
        ("Jak mogę się odwołać?", "da", "pl"),
        ("Як оскаржити?", "da", "uk"),
        ("كيف أعترض على القرار؟", "da", "ar"),
        ("Nasıl itiraz edebilirim?", "da", "tr"),
        ("Cum pot contesta decizia?", "da", "ro"),
        ("چطور می‌توانم شکایت کنم؟", "da", "fa"),
        ("Sideen u codsadaa kaalmada guriga?", "da", "so"),
        ("مجھے مترجم مل سکتا ہے؟", "da", "ur"),
        ("ተርጓማይ ክረክብ ይኽእል ዶ?", "da", "ti"),
        # nothing tells: the reader's own
        ("MitID", "pl", "pl"),
        ("", "da", "da"),
    ],
)
def test_the_language_of_a_question(text: str, otherwise: str, language: str) -> None:
    assert language_of(text, otherwise) == language


@pytest.mark.parametrize(
    ("text", "told"),
    [("Hvordan gør jeg", True), ("jeg klager", False), ("متى الموعد؟", True), ("Co mam zrobić", True), ("tak", False)],
)
def test_whether_a_text_asks(text: str, told: bool) -> None:
    assert asks(text) is told


def test_folding_takes_away_what_people_leave_out() -> None:
    assert fold("  Zażółć GĘŚLĄ\u200f jaźń ") == "zazolc gesla jazn"
    assert fold("don’t") == fold("don't") == "dont"
    assert fold("می‌خواهم") == fold("مي خواهم")
    assert fold("İSTANBUL") == "istanbul"


def test_a_question_that_goes_on() -> None:
    assert goes_on("og hvis jeg ikke kan?")
    assert not goes_on("hvordan søger jeg?")


def test_what_a_question_asks_for() -> None:
    assert asks_for("price", "hvor meget er det?")
    assert asks_for("way", "How do I do it?")
    assert not asks_for("price", "hvor bor du?")
