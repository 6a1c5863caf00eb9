"""The nouns of accounts: a person with roles, a session, an invitation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody may do at the desk. A person has one or more; none holds another."""

    STAFF = "staff"  # reads transcripts, takes over from the chat
    EDITOR = "editor"  # keeps the guidance
    ADMIN = "admin"  # invites people, reads the audit log


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may sign in. `name` is what they sign in with; `local` is whether they have a password here."""

    id: str
    name: str
    roles: frozenset[Role]
    local: bool = True
    disabled: bool = False
    seen_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """A browser that is signed in: since when, and when it last asked for a page."""

    person: Person
    at: dt.datetime
    seen_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Life:
    """How long a session lasts: without being used, and at all."""

    idle: dt.timedelta = dt.timedelta(minutes=30)
    whole: dt.timedelta = dt.timedelta(hours=10)


@dataclass(frozen=True, slots=True)
class Invitation:
    """That somebody may choose a password, once, until an instant. `person` is set where they have an account."""

    name: str
    roles: frozenset[Role]
    until: dt.datetime
    person: str | None = None


def name_key(name: str) -> str:
    """What two spellings of one name have in common: "Mette  HOLM " is mette holm."""
    return " ".join(name.split()).casefold()


def roles_text(roles: Iterable[Role]) -> str:
    """Roles as they are stored."""
    return ",".join(role.value for role in Role if role in set(roles))


def roles_of(text: str) -> frozenset[Role]:
    """Roles from how they are stored; what is no role (any more) is none."""
    known = set(Role)
    return frozenset(Role(one) for one in text.split(",") if one in known)
