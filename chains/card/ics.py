"""An explanation in, a calendar file (iCalendar, RFC 5545) out: one entry with reminders per deadline and appointment.

An entry tells what to do and by when, no name and no case number: a calendar is often shared.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from hashlib import sha256
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from chains.card.resolve import Case, numbered, resolve
from chains.card.sender import sender_of
from chains.models import Explanation, Line, Message, Section
from chains.wording import Wording

if TYPE_CHECKING:
    from icalendar import Event

LOCAL = ZoneInfo("Europe/Copenhagen")
MORNING = dt.timedelta(hours=9)
"""An all-day entry reminds at nine in the morning."""
DEADLINE_REMINDERS = (dt.timedelta(days=3), dt.timedelta(days=1))
APPOINTMENT_REMINDERS = (dt.timedelta(days=1), dt.timedelta(hours=2))


def calendar(explanation: Explanation, wording: Wording) -> bytes:
    """The coming deadlines and appointments of a card as a calendar file; without any, a calendar without entries.

    The same card gives the same file: its stamp is the card's day and its UIDs are made of the letter's words.
    """
    from icalendar import Calendar

    case = resolve(explanation.letter, explanation.facts, explanation.request)
    made = Calendar()
    made.add("prodid", "-//Brevklar//Brevklar//DA")
    made.add("version", "2.0")
    for event in (*_appointments(case, wording), *_deadlines(case, explanation, wording)):
        made.add_component(event)
    if made.events:
        made.add_missing_timezones()
    return bytes(made.to_ical())


def has_entries(explanation: Explanation) -> bool:
    """Whether a calendar file would hold anything."""
    case = resolve(explanation.letter, explanation.facts, explanation.request)
    return bool(_coming_appointments(case) or list(_coming_lines(case, explanation)))


def _coming_appointments(case: Case) -> list[int]:
    return [
        number
        for number, (_, fact) in enumerate(numbered("appointment", case.facts.appointments))
        if case.explained and fact.value.date >= case.request.today
    ]


def _appointments(case: Case, wording: Wording) -> Iterator[Event]:
    for number in _coming_appointments(case):
        appointment = case.facts.appointments[number].value
        starts = appointment.date
        if appointment.time:
            starts = dt.datetime.combine(appointment.date, appointment.time, LOCAL)
        title = wording.message(Message("calendar-appointment", {"sender": sender_of(case)}))
        event = _event(case, f"appointment {case.words(case.facts.appointments[number].span)}", starts, title, wording)
        if appointment.place:
            event.add("location", case.words(appointment.place))
        reminders = APPOINTMENT_REMINDERS if appointment.time else DEADLINE_REMINDERS[1:]
        _remind(event, title, reminders, whole_day=appointment.time is None)
        yield event


def _coming_lines(case: Case, explanation: Explanation) -> Iterator[Line]:
    """Lines with a day that has not passed and that is no appointment; one a day for the same words."""
    for line in explanation.lines:
        deadline = line.deadline
        if deadline and deadline.date and not deadline.passed and not _kept_as_appointment(case, line):
            yield line


def _kept_as_appointment(case: Case, line: Line) -> bool:
    return any(fact_id.startswith("appointment-") for fact_id in line.fact_ids) and case.explained


def _deadlines(case: Case, explanation: Explanation, wording: Wording) -> Iterator[Event]:
    for line in _coming_lines(case, explanation):
        deadline = line.deadline
        if deadline is None or deadline.date is None or line.span is None:
            continue
        starts: dt.date = deadline.date
        if deadline.time:
            starts = dt.datetime.combine(deadline.date, deadline.time, LOCAL)
        title = wording.text("calendar-deadline", text=wording.line(line))
        if line.section is Section.APPEAL:
            title = wording.text("calendar-appeal")
        event = _event(case, f"{line.section} {line.key} {case.words(line.span)}", starts, title, wording)
        _remind(event, title, DEADLINE_REMINDERS, whole_day=deadline.time is None)
        yield event


def _event(case: Case, what: str, starts: dt.date, title: str, wording: Wording) -> Event:
    from icalendar import Event

    event = Event()
    digest = sha256(f"{case.facts.head.date} {case.facts.head.case_number} {what}".encode()).hexdigest()
    event.add("uid", f"{digest[:32]}@brevklar")
    event.add("dtstamp", dt.datetime.combine(case.request.today, dt.time(), dt.UTC))
    event.add("summary", title)
    event.add("dtstart", starts)
    if not isinstance(starts, dt.datetime):
        event.add("dtend", starts + dt.timedelta(days=1))
    event.add("description", wording.text("calendar-note"))
    event.add("transp", "OPAQUE" if isinstance(starts, dt.datetime) else "TRANSPARENT")
    event.add("class", "PRIVATE")
    return event


def _remind(event: Event, title: str, before: tuple[dt.timedelta, ...], whole_day: bool) -> None:
    """Reminders so long before; of a whole day at nine in the morning instead of midnight."""
    from icalendar import Alarm

    for ahead in before:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", MORNING - ahead if whole_day else -ahead)
        event.add_component(alarm)
