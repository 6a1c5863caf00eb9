"""Topics: what a letter is about, from its words or its KLE number."""

from __future__ import annotations

import pytest

from ingest.finders.topics import find_topic, kle_of


@pytest.mark.parametrize(
    ("case_number", "kle"),
    [
        ("32.03.16-G01-118-26", "32.03.16"),  # the usual form
        ("02.34.02-P19-77-26", "02.34.02"),  # a building case
        ("2026-118", None),  # no KLE in it
        ("12.11.2026", None),  # a date
        (None, None),
    ],
)
def test_a_case_number_carries_its_kle(case_number: str | None, kle: str | None) -> None:
    assert kle_of(case_number) == kle


@pytest.mark.parametrize(
    ("text", "kle", "subject", "topic"),
    [
        ("Du får boligstøtte. Boligstøtten er 900 kr.", None, None, "housing-support"),
        ("Du er sygemeldt. Vi udbetaler sygedagpenge.", None, None, "sickness-benefit"),
        ("Om din sag", "02.34.02", None, "building"),  # the words are silent
        (
            "Rykker: send oplysninger",
            "28.06.00",
            "Rykker",
            "day-care",
        ),  # the number knows better than a reminder's word
        ("Skolen har skrevet til dig.", None, "Bevilling af flextrafik", "transport"),  # the subject decides
        ("Tak for sidst.", None, None, None),
    ],
)
def test_topics(text: str, kle: str | None, subject: str | None, topic: str | None) -> None:
    assert find_topic(text, kle, subject) == topic
