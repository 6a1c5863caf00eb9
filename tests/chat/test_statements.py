"""The accessibility statement says what the law wants said, of this municipality, in Danish and English."""

from __future__ import annotations

import datetime as dt
import statistics

import pytest

from chat.phones import phone_text
from chat.statements.was import _data, statement
from municipality import load_municipality
from tests.chains.lix import lix

NOON = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
MUNICIPALITY = load_municipality()


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [
        (
            "da",
            "Tilgængelighedserklæring",
            ("delvist", "klage til Digitaliseringsstyrelsen", "22. november 2026", "Åbent nu"),
        ),
        ("en", "Accessibility statement", ("partly", "complain to the Agency", "22 November 2026", "Open now")),
        ("ar", "Accessibility statement", ("partly",)),  # a language it is not written in
    ],
)
def test_the_statement_says_what_the_law_wants(language: str, title: str, words: tuple[str, ...]) -> None:
    made = statement(MUNICIPALITY, language, NOON, "/assets/page.css")
    assert f"<h1>{title}" in made
    assert [word for word in words if word not in made] == []
    for reached in (f'href="tel:{MUNICIPALITY.phone}"', phone_text(MUNICIPALITY.phone), f"mailto:{MUNICIPALITY.mail}"):
        assert reached in made
    assert "{" not in made


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_gap_is_told_with_its_criterion(language: str) -> None:
    made = statement(MUNICIPALITY, language, NOON, "/assets/page.css")
    for gap in _data()["gaps"]:
        assert gap[language].partition(".")[0] in made
        assert f"(WCAG {gap['criterion']})" in made or not gap["criterion"]


def test_the_danish_gaps_are_easy_to_read() -> None:
    assert statistics.median(lix(one["da"]) for one in _data()["gaps"]) <= 35
