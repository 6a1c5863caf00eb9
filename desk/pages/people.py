"""People: who may sign in, what they may do, and until when. Every change stands in the audit log, in one transaction
with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.responses import Response

from desk.accounts import invitations, people, sessions
from desk.accounts.models import Person, Role, roles_text
from desk.audit import log
from desk.pages.asked import Asked, NotHere, NotNow
from desk.pages.route import Route

ADMIN = frozenset({Role.ADMIN})
LONGEST_NAME = 120

Change = Callable[[AsyncConnection, Person], Awaitable[None]]


async def everybody(asked: Asked) -> Response:
    """Everybody who may sign in, and the invitations nobody has used yet."""
    return await _list(asked)


async def invite(asked: Asked) -> Response:
    """Invites somebody; the page that answers shows the link, once."""
    name, roles = " ".join(asked.form.get("name", "").split()), _roles(asked)
    async with asked.desk.database.read() as connection:
        taken = await people.named(connection, name) is not None
    problem = "people-name-missing" if not 1 <= len(name) <= LONGEST_NAME else "people-name-taken" if taken else ""
    if problem or not roles:
        return await _list(asked, 400, name=name, ticked=roles, problem=problem or "people-no-role")
    async with asked.desk.database.write() as connection:
        token = await invitations.invite(connection, name, roles, by=asked.me.id, now=asked.now)
    return _link(asked, name, token)


async def one(asked: Asked) -> Response:
    """One person."""
    person = await _person(asked)
    browsers = await sessions.in_use(asked.desk.database, asked.desk.settings.life, asked.now)
    return asked.render("person.html", person=person, browsers=browsers.get(person.id, 0), roles=_choices(asked))


async def set_roles(asked: Asked) -> Response:
    """Other roles."""
    roles = _roles(asked)
    if not roles:
        raise NotNow("people-no-role")
    person = await _person(asked)
    if not person.local:
        raise NotNow("people-roles-elsewhere")
    was = roles_text(person.roles)
    return await _change(
        asked, "set-roles", lambda connection, who: people.set_roles(connection, who.id, roles), was=was,
        roles=roles_text(roles),
    )  # fmt: skip


async def disable(asked: Asked) -> Response:
    """They cannot sign in any more."""
    return await _change(asked, "disable", lambda connection, who: people.disable(connection, who.id))


async def enable(asked: Asked) -> Response:
    """They can again."""
    return await _change(asked, "enable", lambda connection, who: people.enable(connection, who.id))


async def sign_out(asked: Asked) -> Response:
    """Ends all their sessions."""

    async def end(connection: AsyncConnection, who: Person) -> None:
        await sessions.end_all(connection, who.id)

    return await _change(asked, "sign-out-everywhere", end)


async def new_link(asked: Asked) -> Response:
    """A link by which they choose a new password."""
    person = await _person(asked)
    if not person.local or person.disabled:
        raise NotNow("people-no-password")
    async with asked.desk.database.write() as connection:
        token = await invitations.invite(
            connection, person.name, person.roles, by=asked.me.id, now=asked.now, person=person.id
        )
    return _link(asked, person.name, token)


async def withdraw(asked: Asked) -> Response:
    """Takes an invitation back."""
    async with asked.desk.database.write() as connection:
        if not await invitations.withdraw(connection, asked.params["invitation"], by=asked.me.id, now=asked.now):
            raise NotHere
    return asked.go("/desk/people", said="people-withdrawn")


async def _list(asked: Asked, status: int = 200, **form: object) -> Response:
    database, now = asked.desk.database, asked.now
    return asked.render(
        "people.html",
        status,
        everybody=await people.everybody(database),
        browsers=await sessions.in_use(database, asked.desk.settings.life, now),
        pending=await invitations.pending(database, now),
        roles=_choices(asked),
        **{"name": "", "ticked": (), "problem": "", **form},
    )


def _link(asked: Asked, name: str, token: str) -> Response:
    address = asked.desk.settings.url or str(asked.request.base_url).rstrip("/")
    days = invitations.OPEN_FOR.days
    return asked.render("invited.html", name=name, link=invitations.link(address, token), days=days)


async def _change(asked: Asked, deed: str, change: Change, **details: str) -> Response:
    """Does something to the person that the path names, and writes it down: both or neither."""
    person = await _person(asked)
    try:
        async with asked.desk.database.write() as connection:
            await change(connection, person)
            await log.append_in(connection, asked.me.id, deed, person.id, details, asked.now)
    except people.LastAdmin:
        raise NotNow("people-last-admin") from None
    return asked.go(f"/desk/people/{person.id}", said=f"people-done-{deed}")


async def _person(asked: Asked) -> Person:
    async with asked.desk.database.read() as connection:
        person = await people.get(connection, asked.params["person"])
    if person is None:
        raise NotHere
    return person


def _roles(asked: Asked) -> frozenset[Role]:
    return frozenset(role for role in Role if role in asked.forms("roles"))


def _choices(asked: Asked) -> list[tuple[str, str]]:
    return [(role.value, asked.words(f"role-{role}")) for role in Role]


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/people", everybody, ADMIN),
    Route("POST", "/desk/people", invite, ADMIN),
    Route("GET", "/desk/people/{person}", one, ADMIN),
    Route("POST", "/desk/people/{person}/roles", set_roles, ADMIN),
    Route("POST", "/desk/people/{person}/disable", disable, ADMIN),
    Route("POST", "/desk/people/{person}/enable", enable, ADMIN),
    Route("POST", "/desk/people/{person}/sign-out", sign_out, ADMIN),
    Route("POST", "/desk/people/{person}/link", new_link, ADMIN),
    Route("POST", "/desk/people/invitations/{invitation}/withdraw", withdraw, ADMIN),
)
