"""Signing in and out."""

from __future__ import annotations

from starlette.responses import Response

from desk.accounts import sessions
from desk.audit import log
from desk.pages import cookies
from desk.pages.asked import Asked, is_ours
from desk.pages.route import ANYBODY, SIGNED_IN, Route


async def page(asked: Asked) -> Response:
    """The page to sign in at; the start page for who is signed in."""
    back = asked.query.get("back", "")
    if asked.who is not None:
        return asked.go(back if is_ours(back) else "/desk")
    return asked.render("sign_in.html", back=back, name="", problem="")


async def sign_out(asked: Asked) -> Response:
    """Ends this browser's session."""
    async with asked.desk.database.write() as connection:
        await sessions.end(connection, asked.secret)
        await log.append_in(connection, asked.me.id, "sign-out", "", {}, asked.now)
    response = asked.go("/desk/sign-in", said="sign-in-signed-out")
    cookies.drop(response, cookies.SESSION, https=asked.https)
    return response


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/sign-in", page, ANYBODY),
    Route("POST", "/desk/sign-out", sign_out, SIGNED_IN),
)
