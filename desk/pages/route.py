"""What a page of the desk is: a method, a path, what makes it, and who may ask for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.accounts.models import Person, Role

if TYPE_CHECKING:
    from starlette.responses import Response

    from desk.pages.asked import Asked

__all__ = ["ANYBODY", "SIGNED_IN", "SMALL_BODY", "Role", "Route", "may"]


class _Anybody(frozenset[Role]):
    """Set apart from the empty set, which means: anybody who is signed in."""


ANYBODY: frozenset[Role] = _Anybody()
"""May be asked for without signing in."""

SIGNED_IN: frozenset[Role] = frozenset()
"""May be asked for by anybody who is signed in."""

SMALL_BODY = 100_000
"""Bytes of a form without a file."""


@dataclass(frozen=True, slots=True)
class Route:
    """A page. `audited` is the deed that stands in the audit log before the page runs, "" for none; its subject is
    what the path names. `most` is how many bytes may be sent to it."""

    method: str
    path: str
    page: Callable[[Asked], Awaitable[Response]]
    roles: frozenset[Role]
    audited: str = ""
    most: int = SMALL_BODY


def may(who: Person | None, roles: frozenset[Role]) -> bool:
    """Whether somebody (None: who is not signed in) may ask for a page of `roles`."""
    if roles is ANYBODY:
        return True
    return who is not None and (not roles or bool(who.roles & roles))
