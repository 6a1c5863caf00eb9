"""The measure of answers by a model: figures that nothing says are counted, figures written another way are not."""

from __future__ import annotations

import pytest

from tests.eval.model_questions import SORTS, _sort, chosen, strange_figures
from tests.questions.model import Question, load

FIGURES = [
    # what is said, what it rests on, the figures that are nobody's
    ("You must pay 1,200 kr.", "Du skal betale 1.200 kr.", []),
    ("You must pay 1200.00 kr.", "Du skal betale 1.200 kr.", []),
    ("You must pay 1,300 kr.", "Du skal betale 1.200 kr.", ["1300"]),
    ("Send it by 27.11.2026.", "Send det senest den 27. november 2026.", []),  # the month is told in letters
    ("Send it by 28 November 2026.", "Send det senest den 27. november 2026.", ["28"]),
    ("Ring 72 36 41 10 kl. 9.30.", "Telefon 72 36 41 10 fra kl. 09.30.", []),
    ("أرسله قبل ٢٧ نوفمبر ٢٠٢٦", "Send det senest den 27. november 2026.", []),
    ("You have 14 days.", "Du har fjorten dage.", ["14"]),  # counted by hand where it is printed
    ("Nothing to pay.", "", []),
]


@pytest.mark.parametrize(("said", "sources", "strange"), FIGURES)
def test_a_figure_that_stands_in_no_source_is_strange(said: str, sources: str, strange: list[str]) -> None:
    assert strange_figures(said, sources) == strange


def test_the_same_questions_are_asked_each_time_in_each_language_and_of_each_sort() -> None:
    pool = load("dev")
    first = chosen(pool, 8, ["en", "pl"])
    assert first == chosen(pool, 8, ["en", "pl"]) and len(set(first)) == 8
    assert [one.language for one in first] == ["en", "pl"] * 4
    assert {_sort(one) for one in first} == set(SORTS)


def test_a_language_without_a_letters_question_is_asked_about_pages() -> None:
    pages = [Question("danish", f"q{number}", "?", "da", "everyday", expect=("page",)) for number in range(3)]
    assert [one.id for one in chosen(pages, 2, ["da"])] == ["q0", "q2"]
