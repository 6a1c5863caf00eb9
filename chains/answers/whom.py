"""A topic in, who answers for it and when out: the municipality's own file tells."""

from __future__ import annotations

from chains.answers.parts import Body, say_all
from chains.models import Day, Local, Message, Name
from chains.wording.hours import hours_argument
from municipality import Municipality
from municipality.models import HelpLine

FRONT_DESK = "passport"
"""The topic by which the office that helps everybody (Borgerservice) is found."""


def whom_to_call(municipality: Municipality, topic: str | None, kle: str | None = None) -> Body:
    """The department that answers for a topic, else the main number; with its telephone hours."""
    department = municipality.department_for(topic, kle)
    if department is None:
        names = {"municipality": Name(municipality.name), "phone": Name(municipality.phone)}
        return say_all([Message("answer-call-municipality", names), _hours(municipality)])
    names = {
        "municipality": Name(municipality.name),
        "name": Name(department.name),
        "phone": Name(department.phone),
    }
    hours = Message("contact-phone-hours", {"hours": hours_argument(department.hours or municipality.phone_hours)})
    return say_all([Message("answer-call-department", names), hours])


def help_line(line: HelpLine) -> Message:
    """A number outside the case and what it is for."""
    return Message(
        "contact-help",
        {
            "name": Name(line.name),
            "phone": Name(line.phone),
            "about": Local(line.about),
            "checked": Day(line.checked_on),
        },
    )


def crisis_line(line: HelpLine) -> Message:
    """The same, as briefly as somebody in danger can read it."""
    return Message("page-crisis-line", {"name": Name(line.name), "phone": Name(line.phone), "about": Local(line.about)})


def front_desk(municipality: Municipality) -> Message:
    """Where somebody sits down with a citizen who cannot read the page's language."""
    department = municipality.department_for(FRONT_DESK, None)
    name, phone = (department.name, department.phone) if department else (municipality.name, municipality.phone)
    return Message("answer-read-with-you", {"name": Name(name), "phone": Name(phone)})


def _hours(municipality: Municipality) -> Message:
    return Message("contact-phone-hours", {"hours": hours_argument(municipality.phone_hours)})
