"""The audit log, read: the newest first, and whether its chain holds."""

from __future__ import annotations

from urllib.parse import urlencode

from starlette.responses import Response

from desk.accounts import people
from desk.accounts.models import Role
from desk.audit import log
from desk.pages import words
from desk.pages.asked import Asked
from desk.pages.route import Route

ADMIN = frozenset({Role.ADMIN})


async def page(asked: Asked) -> Response:
    """A page of entries, of one person or one deed where that is asked for."""
    who, deed = asked.query.get("who", ""), asked.query.get("deed", "")
    database = asked.desk.database
    shown = await log.entries(database, asked.number("before") or None, deed=deed[:60], who=who[:16])
    more = {"who": who, "deed": deed, "before": shown[-1].number} if len(shown) == log.PAGE else {}
    return asked.render(
        "audit.html",
        shown=shown,
        names={person.id: person.name for person in await people.everybody(database)},
        deeds=[(one, _said(asked, one)) for one in await log.deeds(database)],
        said_deed=lambda one: _said(asked, one),
        who_asked=who,
        deed_asked=deed,
        next=f"/desk/audit?{urlencode(more)}" if more else "",
    )


def _said(asked: Asked, deed: str) -> str:
    """A deed in words ("edit-pin": the verb's, then the kind); by its code where a part of the desk has none for it."""
    if words.has(f"deed-{deed}"):
        return asked.words(f"deed-{deed}")
    verb, _, kind = deed.partition("-")
    if not kind or not words.has(f"deed-{verb}"):
        return deed
    called = asked.words(f"edit-kinds-{kind}") if words.has(f"edit-kinds-{kind}") else kind
    return f"{asked.words(f'deed-{verb}')}: {called}"


async def check(asked: Asked) -> Response:
    """Checks every entry from the first on."""
    verdict = await log.verify(asked.desk.database)
    return asked.render("audit_check.html", verdict=verdict)


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/audit", page, ADMIN, audited="read-audit-log"),
    Route("GET", "/desk/audit/check", check, ADMIN),
)
