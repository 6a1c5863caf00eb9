"""Signing in by password, by an invitation's link or at the municipality's own provider, and signing out."""

from __future__ import annotations

import structlog
from starlette.responses import RedirectResponse, Response

from desk.accounts import errands, invitations, local, passwords, sessions
from desk.accounts.oidc import NoRole, ProviderFailed
from desk.accounts.people import NameTaken
from desk.audit import log
from desk.pages import cookies
from desk.pages.asked import Asked, NotNow, is_ours
from desk.pages.route import ANYBODY, SIGNED_IN, Route


async def page(asked: Asked) -> Response:
    """The page to sign in at; the start page for who is signed in."""
    back = asked.query.get("back", "")
    if asked.who is not None:
        return asked.go(back if is_ours(back) else "/desk")
    return asked.render("sign_in.html", back=back, name="", problem="", by_provider=asked.desk.provider is not None)


async def sign_in(asked: Asked) -> Response:
    """Signs in by name and password."""
    name, back = asked.form.get("name", "")[:120], asked.form.get("back", "")
    done = await local.sign_in(
        asked.desk.database, name, asked.form.get("password", ""), asked.address, asked.now, asked.session_token
    )
    if isinstance(done, local.Refused):
        status = 429 if done is local.Refused.TOO_OFTEN else 401
        values = {"back": back, "name": name, "problem": f"sign-in-{done}"}
        return asked.render("sign_in.html", status, by_provider=asked.desk.provider is not None, **values)
    return begun(asked, done, back)


async def to_provider(asked: Asked) -> Response:
    """Sends the browser to the municipality's own provider."""
    if asked.desk.provider is None:
        raise NotNow("sign-in-no-provider")
    back = asked.query.get("back", "")
    try:
        address = await errands.send(asked.desk.database, asked.desk.provider, asked.secret, back, asked.now)
    except ProviderFailed as error:
        raise _failed(error) from None
    return RedirectResponse(address, 303)


async def from_provider(asked: Asked) -> Response:
    """The browser comes back: who they are, and which roles they have."""
    provider, query = asked.desk.provider, asked.query
    errand = await errands.returned(asked.desk.database, asked.secret, query.get("state", ""), asked.now)
    if provider is None or errand is None or not query.get("code"):
        raise NotNow("sign-in-provider-again")
    try:
        known = await provider.known(query["code"], errand.nonce, errand.verifier, query.get("iss", ""))
    except ProviderFailed as error:
        raise _failed(error) from None
    except NoRole:
        await asked.audit("sign-in-refused", way="oidc", why="no-role")
        raise NotNow("sign-in-no-role") from None
    issuer = provider.settings.issuer
    token = await errands.sign_in(asked.desk.database, issuer, known, asked.now, asked.session_token)
    if token is None:
        raise NotNow("sign-in-disabled")
    return begun(asked, token, errand.back)


def _failed(error: ProviderFailed) -> NotNow:
    structlog.get_logger("brevklar").error("provider_failed", why=str(error))
    return NotNow("sign-in-provider-failed")


async def invited(asked: Asked) -> Response:
    """The page of an invitation's link. Looking at it does not use it up: mail programs look too."""
    invitation = await invitations.find(asked.desk.database, asked.params["token"], asked.now)
    if invitation is None:
        raise NotNow("invitation-over")
    return asked.render("invitation.html", invitation=invitation, problem="")


async def accept(asked: Asked) -> Response:
    """Takes an invitation: the account is made, the link is used up, the browser signed in."""
    token, password = asked.params["token"], asked.form.get("password", "")
    invitation = await invitations.find(asked.desk.database, token, asked.now)
    if invitation is None:
        raise NotNow("invitation-over")
    problem = _refused(asked, invitation.name)
    if problem:
        return asked.render("invitation.html", 400, invitation=invitation, problem=problem)
    kept = await passwords.hashed(password)
    try:
        async with asked.desk.database.write() as connection:
            begins = await invitations.accept(connection, token, kept, asked.now, asked.session_token)
    except NameTaken:
        raise NotNow("invitation-name-taken") from None
    if begins is None:
        raise NotNow("invitation-over")
    return begun(asked, begins, "/desk")


async def me(asked: Asked) -> Response:
    """Whoever is signed in: their roles, a new password, signing out everywhere."""
    return asked.render("me.html", problem="", wrong="")


async def change_password(asked: Asked) -> Response:
    """A new password for who knows the old one; every other browser is signed out."""
    problem = _refused(asked, asked.me.name) if asked.me.local else "password-elsewhere"
    if problem:
        return asked.render("me.html", 400, problem=problem, wrong="")
    old, new = asked.form.get("old", ""), asked.form.get("password", "")
    done = await local.change_password(asked.desk.database, asked.me.id, old, new, asked.address, asked.now)
    if isinstance(done, local.Refused):
        status = 429 if done is local.Refused.TOO_OFTEN else 400
        return asked.render("me.html", status, problem="", wrong=f"old-password-{done}")
    return begun(asked, done, "/desk/me", said="password-changed")


def _refused(asked: Asked, name: str) -> str:
    """Why the password in the form is refused; "" for one that is taken."""
    password = asked.form.get("password", "")
    if password != asked.form.get("again", ""):
        return "password-not-the-same"
    return passwords.problem(password, name)


def begun(asked: Asked, token: str, back: str, said: str = "") -> Response:
    """Gives the browser its new session, and forgets the one its forms were bound to until now."""
    response = asked.go(back if is_ours(back) else "/desk", said)
    cookies.put(response, cookies.SESSION, token, https=asked.https)
    cookies.drop(response, cookies.FORM, https=asked.https)
    return response


async def sign_out(asked: Asked) -> Response:
    """Ends this browser's session."""
    async with asked.desk.database.write() as connection:
        await sessions.end(connection, asked.secret)
        await log.append_in(connection, asked.me.id, "sign-out", "", {}, asked.now)
    return _out(asked, "sign-in-signed-out")


async def sign_out_everywhere(asked: Asked) -> Response:
    """Ends every session of whoever is signed in."""
    async with asked.desk.database.write() as connection:
        await sessions.end_all(connection, asked.me.id)
        await log.append_in(connection, asked.me.id, "sign-out-everywhere", asked.me.id, {}, asked.now)
    return _out(asked, "sign-in-signed-out-everywhere")


def _out(asked: Asked, said: str) -> Response:
    response = asked.go("/desk/sign-in", said=said)
    cookies.drop(response, cookies.SESSION, https=asked.https)
    response.headers["clear-site-data"] = '"cache"'
    return response


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/sign-in", page, ANYBODY),
    Route("POST", "/desk/sign-in", sign_in, ANYBODY),
    Route("GET", "/desk/sign-in/provider", to_provider, ANYBODY),
    Route("GET", "/desk/sign-in/callback", from_provider, ANYBODY),
    Route("GET", invitations.PATH + "{token}", invited, ANYBODY),
    Route("POST", invitations.PATH + "{token}", accept, ANYBODY),
    Route("GET", "/desk/me", me, SIGNED_IN),
    Route("POST", "/desk/me/password", change_password, SIGNED_IN),
    Route("POST", "/desk/sign-out", sign_out, SIGNED_IN),
    Route("POST", "/desk/sign-out-everywhere", sign_out_everywhere, SIGNED_IN),
)
