"""The desk in, its pages as one ASGI application out: who asks, may they, is the form ours; then the page."""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Sequence
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route as Address
from starlette.routing import Router

from desk.accounts import sessions
from desk.pages import cookies, csrf
from desk.pages.asked import Asked, NotHere, NotNow
from desk.pages.desk import Desk
from desk.pages.forms import TooLarge, read_form
from desk.pages.guard import App, DeskGuard, Receive, Scope, Send, tell_failed
from desk.pages.nav import places
from desk.pages.route import Route, may
from desk.pages.table import ROUTES
from desk.pages.words import LANGUAGES
from desk.records.database import is_out_of_reach


def desk_app(desk: Desk, routes: Sequence[Route] = ROUTES) -> App:
    """The desk's pages, for paths from `/desk` on."""
    served = Served(desk, tuple(routes))
    router = Router([served.address(route) for route in routes], redirect_slashes=False, default=served.nowhere)
    return DeskGuard(served.catching(router), secure=desk.settings.url.startswith("https://"))


class Served:
    """The routes of one desk."""

    def __init__(self, desk: Desk, routes: tuple[Route, ...]) -> None:
        self._desk = desk
        self._routes = routes

    def address(self, route: Route) -> Address:
        """A route as Starlette knows it."""

        async def serve(request: Request) -> Response:
            request.scope["brevklar.page"] = route.path
            return await self._serve(route, request)

        return Address(route.path, serve, methods=[route.method])

    async def nowhere(self, scope: Scope, receive: Receive, send: Send) -> None:
        """What an address leads to that is no page."""
        raise HTTPException(404)

    def catching(self, router: Router) -> App:
        """The router, with a calm page for a request that it has no route for (a wrong address, a wrong method)."""

        async def answer(scope: Scope, receive: Receive, send: Send) -> None:
            try:
                await router(scope, receive, send)
            except HTTPException as refused:
                page = await self._no_page(Request(scope), refused.status_code)
                await page(scope, receive, send)

        return answer

    async def _serve(self, route: Route, request: Request) -> Response:
        try:
            asked = await self._asked(request)
        except Exception as error:
            return self._out_of_reach(request, error)
        if not may(asked.who, route.roles):
            if asked.who is None and route.method == "GET":
                return asked.go(f"/desk/sign-in?{_back(request)}")
            return asked.render("problem.html", 403, problem="shell-not-allowed" if asked.who else "shell-signed-out")
        return _bound(asked, await self._page(route, asked))

    async def _no_page(self, request: Request, status: int) -> Response:
        """What is said where there is no page, to whoever asks."""
        try:
            asked = await self._asked(request)
        except Exception as error:
            return self._out_of_reach(request, error)
        return _bound(asked, asked.render("problem.html", status, problem="shell-not-here"))

    async def _asked(self, request: Request) -> Asked:
        """The request with who asks. Raises what a database raises that is out of reach."""
        https = cookies.is_https(request, self._desk.settings.url)
        token, session = cookies.get(request, cookies.SESSION, https=https), None
        now = self._desk.now()
        await self._desk.prepare()
        if token:
            session = await sessions.find(self._desk.database, token, self._desk.settings.life, now)
        secret = token if session else cookies.get(request, cookies.FORM, https=https) or secrets.token_urlsafe(24)
        who = session.person if session else None
        language = _language(request)
        return Asked(request, self._desk, session, secret, language, now, places=places(who, self._routes))

    async def _page(self, route: Route, asked: Asked) -> Response:
        """The page itself, and what became of it where it could not be made."""
        try:
            if route.method == "POST":
                asked = await self._checked(route, asked)
            if route.audited:
                await asked.audit(route.audited, "/".join(str(value) for value in asked.params.values()))
            return await route.page(asked)
        except TooLarge:
            return asked.render("problem.html", 413, problem="shell-too-large")
        except Forged:
            return asked.render("problem.html", 403, problem="shell-form-expired")
        except NotHere:
            return asked.render("problem.html", 404, problem="shell-not-here")
        except NotNow as why:
            return asked.render("problem.html", 400, problem=str(why))
        except Exception as error:
            return self._out_of_reach(asked.request, error)

    async def _checked(self, route: Route, asked: Asked) -> Asked:
        """The request with its form. Raises Forged for one that is not from our page, TooLarge."""
        if not csrf.own_origin(asked.request, self._desk.settings.url):
            raise Forged
        fields, files = await read_form(asked.request, route.most)
        sent = asked.request.headers.get(csrf.HEADER) or fields.get(csrf.FIELD, ("",))[0]
        if not csrf.matches(asked.secret, sent):
            raise Forged
        return dataclasses.replace(asked, fields=fields, files=files)

    def _stranger(self, request: Request) -> Asked:
        """A request of whom it is not known who asks."""
        return Asked(request, self._desk, None, secrets.token_urlsafe(24), _language(request), self._desk.now())

    def _out_of_reach(self, request: Request, error: Exception) -> Response:
        """The database cannot be reached: the operator is told why, the reader that it is so. Raises others."""
        if not is_out_of_reach(error):
            raise error
        tell_failed(request.scope, error)
        return self._stranger(request).render("problem.html", 503, problem="shell-out-of-reach")


class Forged(Exception):  # noqa: N818 -- the page words it so
    """A form that did not come from our own page in this session."""


def _bound(asked: Asked, response: Response) -> Response:
    """The answer, with a secret for the browser's forms where it has none yet."""
    if asked.session is None and not cookies.get(asked.request, cookies.FORM, https=asked.https):
        cookies.put(response, cookies.FORM, asked.secret, https=asked.https)
    return response


def _language(request: Request) -> str:
    """The language chosen at the desk, else Danish."""
    chosen = request.cookies.get(cookies.LANGUAGE) or request.cookies.get(f"__Host-{cookies.LANGUAGE}") or ""
    return chosen if chosen in LANGUAGES else next(iter(LANGUAGES))


def _back(request: Request) -> str:
    """Where to go after signing in: the page that was asked for."""
    path = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return urlencode({"back": path}) if len(path) <= 300 else ""
