"""Who asks in, the desk's places they may go to out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk.accounts.models import Person
from desk.pages.route import Route, may


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go: a path, the key of its name, and of what one does there."""

    path: str
    name: str
    about: str


PLACES = tuple(
    Place(f"/desk/{part}", f"place-{part}", f"place-{part}-about")
    for part in (
        "transcripts",
        "handover",
        "notices",
        "tasks",
        "unanswered",
        "watch",
        "knowledge",
        "lexicon",
        "gold",
        "try",
        "switches",
        "people",
        "audit",
    )
)
"""In the order in which they are shown; one without a page is not."""


def places(who: Person | None, routes: Iterable[Route]) -> tuple[Place, ...]:
    """Where somebody may go."""
    open_to = {route.path for route in routes if route.method == "GET" and who is not None and may(who, route.roles)}
    return tuple(place for place in PLACES if place.path in open_to)
