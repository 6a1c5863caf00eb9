"""What the citizen is called to: day, time, place, and what to bring. The letter is dated Thursday 12 November 2026."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.finders.appointments import find_appointments
from ingest.models import Appointment
from ingest.text.sentences import split_sentences

LETTER_DATE = dt.date(2026, 11, 12)


def _find(text: str) -> list[Appointment]:
    return [fact.value for fact in find_appointments(text, split_sentences(text), LETTER_DATE)]


CALLED = [
    # in one sentence
    (
        "Vi indkalder dig til samtale torsdag den 3. december 2026 kl. 10.30 på Rådhuset, lokale 2.14.",
        ("2026-12-03", "10:30", "Rådhuset, lokale 2.14", []),
    ),
    # place before the day
    (
        "Du indkaldes til møde på Jobcenter Solbæk, Rådhuspladsen 1, torsdag den 3. december 2026 kl. 10.30.",
        ("2026-12-03", "10:30", "Jobcenter Solbæk, Rådhuspladsen 1", []),
    ),
    # labels on lines of their own
    (
        "Indkaldelse til samtale\n\nTid: torsdag den 3. december 2026 kl. 10.30\nSted: Rådhuset, lokale 2.14\n",
        ("2026-12-03", "10:30", "Rådhuset, lokale 2.14", []),
    ),
    # label, date and time in a table
    (
        "Indkaldelse til møde\n\nDato\t3. december 2026\nTidspunkt\tkl. 10.30\nSted\tRådhuset, lokale 2.14\n",
        ("2026-12-03", "10:30", "Rådhuset, lokale 2.14", []),
    ),
    # the time in the next sentence
    ("Du skal møde den 3. december 2026. Mødet begynder kl. 9.", ("2026-12-03", "09:00", None, [])),
    # the day in a sentence after the call
    (
        "Vi vil gerne invitere dig til en opfølgningssamtale. Det bliver torsdag den 3. december kl. 13.00.",
        ("2026-12-03", "13:00", None, []),
    ),
    # what to bring, as a sentence
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10. Medbring legitimation og de seneste tre lønsedler.",
        ("2026-12-03", "10:00", None, ["legitimation", "de seneste tre lønsedler"]),
    ),
    # and as a list
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10.\n\nDu skal medbringe:\n- gyldigt pas\n- lejekontrakt\n",
        ("2026-12-03", "10:00", None, ["gyldigt pas", "lejekontrakt"]),
    ),
    # home visit
    ("Vi kommer på hjemmebesøg mandag den 7. december 2026 kl. 9.15.", ("2026-12-07", "09:15", None, [])),
    # by phone
    (
        "Samtalen foregår på telefon onsdag den 2. december 2026 kl. 14.00.",
        ("2026-12-02", "14:00", "telefon", []),
    ),
    # on Teams, said in the next sentence
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10. Mødet holdes på Teams.",
        ("2026-12-03", "10:00", "Teams", []),
    ),
    # a day without a time is still a call
    ("Du indkaldes til undersøgelse den 3. december 2026.", ("2026-12-03", None, None, [])),
    # moved: only the new day
    (
        "Din samtale er flyttet fra den 1. december 2026 kl. 9 til den 3. december 2026 kl. 10.",
        ("2026-12-03", "10:00", None, []),
    ),
    # said twice, counted once
    (
        "Samtale den 3. december 2026 kl. 10\n\nVi indkalder dig til samtale torsdag den 3. december 2026 kl. 10.",
        ("2026-12-03", "10:00", None, []),
    ),
    # English
    (
        "You are invited to a meeting on Thursday 3 December 2026 at 10:30 at Solbæk Library.",
        ("2026-12-03", "10:30", "Solbæk Library", []),
    ),
]

NOT_CALLED = [
    "Du skal svare senest den 4. december 2026 kl. 12 før mødet.",  # a deadline
    "Samtalen blev holdt den 3. november 2026 kl. 10.",  # held
    "Du kan vælge mellem møde den 3. december kl. 10 og den 4. december kl. 11.",  # choices
    "Byrådet behandler sagen på sit møde den 3. december 2026 kl. 18.",  # the council's
    "Borgerservice har åbent mandag den 7. december kl. 10-15.",  # opening hours
    "Din samtale den 3. december 2026 kl. 10 er aflyst.",  # cancelled
    "Vi lukker for vandet den 3. december 2026 kl. 8-12.",  # nobody is called
    "Du kan sende bemærkninger frem til den 3. december 2026 kl. 12.",  # a deadline
    "Du mødte ikke op til samtalen den 3. november 2026 kl. 10.",  # missed
]


@pytest.mark.parametrize(("text", "expected"), CALLED)
def test_finds_the_appointment(text: str, expected: tuple[str, str | None, str | None, list[str]]) -> None:
    found = [
        (
            str(one.date),
            f"{one.time:%H:%M}" if one.time else None,
            one.place.of(text) if one.place else None,
            [item.of(text) for item in one.bring],
        )
        for one in _find(text)
    ]
    assert found == [expected]


@pytest.mark.parametrize("text", NOT_CALLED)
def test_invents_no_appointment(text: str) -> None:
    assert _find(text) == []


def test_two_calls_are_two_appointments() -> None:
    text = "Du skal møde den 3. december 2026 kl. 10. Du skal også møde den 10. december 2026 kl. 11."
    assert [one.date.day for one in _find(text)] == [3, 10]
