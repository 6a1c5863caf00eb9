"""A visit's id in, a signed short-lived cookie out, and back; and the language and level a browser asks for.

The id is random and says nothing about the citizen. The cookie is strictly necessary and lives as long as the visit.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from itsdangerous import BadSignature, URLSafeTimedSerializer

from chains.models import Level

VISIT = "visit"
LANGUAGE = "language"
LEVEL = "level"


def new_visit_id() -> str:
    """A fresh random id, 128 bits."""
    return secrets.token_urlsafe(16)


def sign(visit_id: str, secret: str) -> str:
    """The cookie's value for a visit."""
    return str(URLSafeTimedSerializer(secret, salt="visit").dumps(visit_id))


def verify(value: str, secret: str, max_age: float) -> str | None:
    """The visit's id, or None for a value that is forged or older than `max_age` seconds."""
    try:
        visit_id = URLSafeTimedSerializer(secret, salt="visit").loads(value, max_age=int(max_age))
    except BadSignature:
        return None
    return visit_id if isinstance(visit_id, str) else None


def choose_language(cookie: str | None, accept: str, offered: Sequence[str]) -> str:
    """The language to speak: the one chosen on the page, else the browser's first one that is offered, else the first.

    A browser that asks for none of them gets the first (the municipality's own).
    """
    if cookie in offered:
        return str(cookie)
    wanted: list[tuple[float, str]] = []
    for part in accept.split(","):
        tag, _, quality = part.strip().partition(";q=")
        try:
            wanted.append((-float(quality or 1), tag.lower().split("-")[0]))
        except ValueError:
            continue
    return next((tag for _, tag in sorted(wanted, key=lambda one: one[0]) if tag in offered), offered[0])


def choose_level(cookie: str | None) -> Level:
    """The level to speak at: easy once that was chosen on the page, else normal."""
    return Level.EASY if cookie == Level.EASY else Level.NORMAL
