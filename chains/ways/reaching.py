"""A letter's facts and a municipality in, whom to call about it out: the letter's own number before any other."""

from __future__ import annotations

from chains.models import Message, Name
from ingest.models import ContactKind, Facts
from municipality import Municipality


def first_contact(facts: Facts, kind: ContactKind) -> str | None:
    """The letter's first contact of a kind."""
    return next((fact.value.value for fact in facts.contacts if fact.value.kind is kind), None)


def senders_phone(facts: Facts, municipality: Municipality) -> str | None:
    """The number of whoever wrote: the letter's own; the department's, or the main one, of this municipality."""
    phone = first_contact(facts, ContactKind.PHONE)
    if phone or not municipality.is_sender(facts.head.sender):
        return phone
    department = municipality.department_for(facts.topic, facts.head.kle)
    return department.phone if department else municipality.phone


def local(municipality: Municipality) -> dict[str, Name]:
    """The municipality by name and number, as arguments."""
    return {"municipality": Name(municipality.name), "phone": Name(municipality.phone)}


def nobody_named(municipality: Municipality) -> Message:
    """Whom to ask where the letter has no number."""
    return Message("ways-no-phone", local(municipality))
