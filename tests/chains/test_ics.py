"""The calendar file: an entry with reminders for each coming deadline and appointment, and nothing private in it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from icalendar import Calendar

from chains.card import calendar, card, has_entries
from chains.models import Explanation, Request
from chains.wording import Wording
from ingest.models import Kind
from municipality import load_municipality
from tests.chains.sample import facts, letter
from tests.chains.test_to_json import TEXT, everything

TODAY = dt.date(2026, 11, 21)


def made(today: dt.date = TODAY) -> Explanation:
    """The card of a letter with a payment, an appointment and an appeal."""
    return card(letter(TEXT), everything(), Request(today), load_municipality())


def entries(explanation: Explanation, language: str = "da") -> dict[str, Any]:
    """The file's entries by title."""
    parsed = Calendar.from_ical(calendar(explanation, Wording(language)))
    return {str(event["summary"]): event for event in parsed.walk("VEVENT")}


def test_an_entry_a_deadline_and_appointment() -> None:
    assert set(entries(made())) == {
        "Frist: Betal 1.250,50\u00a0kr.",
        "Aftale med Solbæk Kommune",
        "Frist for at klage",
    }


def test_a_deadline_is_a_whole_day_with_reminders_in_the_morning() -> None:
    event = entries(made())["Frist: Betal 1.250,50\u00a0kr."]
    assert event["dtstart"].dt == dt.date(2026, 11, 30)
    starts = dt.datetime(2026, 11, 30)
    assert [starts + alarm["trigger"].dt for alarm in event.walk("VALARM")] == [
        dt.datetime(2026, 11, 27, 9),
        dt.datetime(2026, 11, 29, 9),
    ]


def test_an_appointment_has_its_time_place_and_reminders() -> None:
    event = entries(made())["Aftale med Solbæk Kommune"]
    assert event["dtstart"].dt.isoformat() == "2026-12-02T10:15:00+01:00"
    assert event["location"] == "Havnegade 40"
    assert [alarm["trigger"].dt for alarm in event.walk("VALARM")] == [-dt.timedelta(days=1), -dt.timedelta(hours=2)]


def test_uids_are_stable_and_each_its_own() -> None:
    first = [event["uid"] for event in entries(made()).values()]
    again = [event["uid"] for event in entries(made(dt.date(2026, 11, 23)), "en").values()]
    assert sorted(first) == sorted(again)
    assert len(set(first)) == 3


def test_nothing_private_is_in_it() -> None:
    file = calendar(made(), Wording("da")).decode()
    assert "32.03.16-G01-118-26" not in file
    assert "afslag" not in file


def test_what_has_passed_is_left_out() -> None:
    late = made(dt.date(2027, 1, 10))
    assert entries(late) == {}
    assert not has_entries(late)
    assert has_entries(made())


def test_a_letter_without_days_makes_a_calendar_without_entries() -> None:
    plain = card(letter("Vi har modtaget din ansøgning."), facts(Kind.RECEIPT), Request(TODAY), load_municipality())
    assert entries(plain) == {}
