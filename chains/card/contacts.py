"""A case and a municipality in, whom to ask out: first those the letter names, then what is local."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chains.card.resolve import Case, numbered
from chains.card.sender import sender_of
from chains.models import Day, Line, Local, Message, Name, Quoted, Section
from chains.wording.hours import hours_argument
from ingest.models import Contact, ContactKind, Fact, Kind
from municipality import Municipality
from municipality.models import HelpLine, Hours

SHOWN = (ContactKind.PHONE, ContactKind.HOURS, ContactKind.EMAIL, ContactKind.WEB)
"""The ways to reach the sender, in the order they are read, one of each; addresses stand in the letter."""
HARD = frozenset({Kind.DECISION_REFUSAL, Kind.DECISION_CHANGE, Kind.ORDER, Kind.HEARING})
"""Kinds for which the citizens' adviser is named."""

_NOT_TO_ASK = re.compile(r"\b(?:klag\w*|skal|bedes|arbejdsgiver\w*|betal\w*)\b", re.IGNORECASE)
"""A sentence whose web address is where something is done, or somebody else's, not where one asks."""
_ONE_DAY = re.compile(r"\bden \d|\d\. ?[a-zæøå]{3,}", re.IGNORECASE)
"""A stated date: a time to be somewhere, no opening hours."""
_BY_PHONE = re.compile(r"telefon|tlf|ring\b|ringe\b|træffe", re.IGNORECASE)

Found = tuple[str, Fact[Contact]]


def contact_lines(case: Case, municipality: Municipality) -> list[Line]:
    """Whom to ask. What looks like fraud names no contact of the letter, but where to get help."""
    if not case.explained:
        return [*_help(case, municipality), _municipality(municipality, "contact-municipality-any")]
    own = municipality.is_sender(case.facts.head.sender)
    found = list(_ways(case))
    phones = {fact.value.value for _, fact in found if fact.value.kind is ContactKind.PHONE}
    lines = _sender(case, municipality, found)
    department = municipality.department_for(case.facts.topic, case.facts.head.kle) if own and not phones else None
    if department:
        hours = _phone_hours(department.hours or municipality.phone_hours)
        names = {
            "municipality": Name(municipality.name),
            "name": Name(department.name),
            "phone": Name(department.phone),
        }
        lines.append(Line("contact-department", Section.CONTACT, "contact-department", names, details=(hours,)))
    if municipality.phone not in phones and not (phones and _is_other_municipality(case, own)):
        key = "contact-municipality" if own else "contact-municipality-help" if lines else "contact-municipality-any"
        lines.append(_municipality(municipality, key))
    if own and municipality.ombudsman and case.facts.kind in HARD:
        lines.append(_help_line("ombudsman", municipality.ombudsman))
    return [*lines, *_help(case, municipality), Line("contact-check", Section.CONTACT, "contact-check")]


def _ways(case: Case) -> Iterator[Found]:
    """The first way of each kind; a phone that belongs to one duty only where the letter has no other."""
    duties = {fact.span for _, fact in case.actions}
    contacts = numbered("contact", case.facts.contacts)
    for kind in SHOWN:
        of_kind = [one for one in contacts if one[1].value.kind is kind]
        if kind is ContactKind.PHONE:
            of_kind.sort(key=lambda one: one[1].span in duties)
        if kind is ContactKind.HOURS:
            of_kind = [one for one in of_kind if not _ONE_DAY.search(one[1].value.value)]
        if kind is ContactKind.WEB:
            of_kind = [one for one in of_kind if one[1].span not in duties and _is_to_ask(case, one[1])]
        yield from of_kind[:1]


def _is_to_ask(case: Case, fact: Fact[Contact]) -> bool:
    return not _NOT_TO_ASK.search(case.words(fact.span))


def _is_other_municipality(case: Case, own: bool) -> bool:
    """Whether another municipality writes: ours knows nothing of its cases."""
    return not own and bool(re.search(r"\bkommune\b", case.facts.head.sender or "", re.IGNORECASE))


def _sender(case: Case, municipality: Municipality, found: list[Found]) -> list[Line]:
    if not found:
        return []
    details = [_way(case, fact) for _, fact in found]
    hours = _hours_of(municipality, found)
    if hours:
        details.insert(1, _phone_hours(hours))
    return [
        Line(
            "contact-sender",
            Section.CONTACT,
            "contact-sender",
            {"sender": sender_of(case)},
            tuple(fact_id for fact_id, _ in found),
            found[0][1].span,
            details=tuple(details),
        )
    ]


def _way(case: Case, fact: Fact[Contact]) -> Message:
    kind = fact.value.kind
    by_phone = kind is ContactKind.HOURS and _BY_PHONE.search(case.words(fact.span))
    value = Quoted(fact.value.value) if kind is ContactKind.HOURS else Name(fact.value.value)
    return Message("contact-calls" if by_phone else f"contact-{kind}", {"value": value})


def _hours_of(municipality: Municipality, found: list[Found]) -> Hours | None:
    """The hours of a number that is our own, where the letter tells none."""
    kinds = {fact.value.kind: fact.value.value for _, fact in found}
    phone = kinds.get(ContactKind.PHONE)
    if phone is None or ContactKind.HOURS in kinds:
        return None
    if phone == municipality.phone:
        return municipality.phone_hours
    return next((part.hours for part in municipality.departments if part.phone == phone), None)


def _phone_hours(hours: Hours) -> Message:
    return Message("contact-phone-hours", {"hours": hours_argument(hours)})


def _municipality(municipality: Municipality, key: str) -> Line:
    """The main number; for somebody else's letter as a place to get help with it."""
    names = {"municipality": Name(municipality.name), "phone": Name(municipality.phone)}
    return Line("contact-municipality", Section.CONTACT, key, names, details=(_phone_hours(municipality.phone_hours),))


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
