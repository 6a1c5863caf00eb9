"""A case and a municipality in, whom to ask out: first those the letter names, then what is local."""

from __future__ import annotations

from chains.card.resolve import Case, numbered
from chains.card.sender import sender_of
from chains.models import Day, Line, Local, Message, Name, Section
from chains.wording.hours import hours_argument
from ingest.models import ContactKind, Kind
from municipality import Municipality
from municipality.models import HelpLine

MOST_OF_A_KIND = {ContactKind.PHONE: 2, ContactKind.EMAIL: 1, ContactKind.WEB: 1, ContactKind.HOURS: 1}
"""How many of a kind the card shows; addresses stand in the letter."""
HARD = frozenset({Kind.DECISION_REFUSAL, Kind.DECISION_CHANGE, Kind.ORDER, Kind.HEARING})
"""Kinds for which the citizens' adviser is named."""


def contact_lines(case: Case, municipality: Municipality) -> list[Line]:
    """Whom to ask. What looks like fraud names no contact of the letter, but where to get help."""
    if not case.explained:
        return [*_help(case, municipality), _municipality(municipality, own=False)]
    own = municipality.is_sender(case.facts.head.sender)
    lines = _sender(case)
    phoned = any(detail.key == "contact-phone" for line in lines for detail in line.details)
    department = municipality.department_for(case.facts.topic, case.facts.head.kle) if own and not phoned else None
    if department:
        details = [
            Message("contact-phone-hours", {"hours": hours_argument(department.hours or municipality.phone_hours)})
        ]
        names = {
            "municipality": Name(municipality.name),
            "name": Name(department.name),
            "phone": Name(department.phone),
        }
        lines.append(Line("contact-department", Section.CONTACT, "contact-department", names, details=tuple(details)))
    lines.append(_municipality(municipality, own))
    if own and municipality.ombudsman and case.facts.kind in HARD:
        lines.append(_help_line("ombudsman", municipality.ombudsman))
    return lines + _help(case, municipality)


def _sender(case: Case) -> list[Line]:
    shown: dict[ContactKind, dict[str, str]] = {}
    for fact_id, fact in numbered("contact", case.facts.contacts):
        of_kind = shown.setdefault(fact.value.kind, {})
        if len(of_kind) < MOST_OF_A_KIND.get(fact.value.kind, 0):
            of_kind.setdefault(fact.value.value, fact_id)
    found = [(kind, value, fact_id) for kind in MOST_OF_A_KIND for value, fact_id in shown.get(kind, {}).items()]
    if not found:
        return []
    first = dict(numbered("contact", case.facts.contacts))[found[0][2]]
    return [
        Line(
            "contact-sender",
            Section.CONTACT,
            "contact-sender",
            {"sender": sender_of(case)},
            tuple(fact_id for _, _, fact_id in found),
            first.span,
            details=tuple(Message(f"contact-{kind}", {"value": Name(value)}) for kind, value, _ in found),
        )
    ]


def _municipality(municipality: Municipality, own: bool) -> Line:
    """The main number; for somebody else's letter as a place to get help with it."""
    names = {"municipality": Name(municipality.name), "phone": Name(municipality.phone)}
    hours = Message("contact-phone-hours", {"hours": hours_argument(municipality.phone_hours)})
    key = "contact-municipality" if own else "contact-municipality-help"
    return Line("contact-municipality", Section.CONTACT, key, names, details=(hours,))


def _help(case: Case, municipality: Municipality) -> list[Line]:
    topic = "fraud" if case.fraud else case.facts.topic
    return [
        _help_line(f"help-{number}", line)
        for number, line in enumerate(municipality.help_lines, 1)
        if topic and topic in line.topics
    ]


def _help_line(line_id: str, line: HelpLine) -> Line:
    return Line(
        f"contact-{line_id}",
        Section.CONTACT,
        "contact-help",
        {
            "name": Name(line.name),
            "phone": Name(line.phone),
            "about": Local(line.about),
            "checked": Day(line.checked_on),
        },
    )
