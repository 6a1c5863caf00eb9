"""The desk's start page, its language, and the files its pages are made with."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.responses import Response

from desk.pages import cookies
from desk.pages.asked import Asked, NotHere, is_ours
from desk.pages.route import ANYBODY, SIGNED_IN, Route
from desk.pages.templating import ASSETS
from desk.pages.words import LANGUAGES

KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


async def start(asked: Asked) -> Response:
    """Where whoever is signed in may go."""
    return asked.render("start.html")


async def switch_language(asked: Asked) -> Response:
    """Danish or English from now on; back to the page that was open."""
    came_from = urlsplit(asked.request.headers.get("referer", ""))
    back = came_from.path + (f"?{came_from.query}" if came_from.query else "")
    response = asked.go(back if is_ours(back) else "/desk")
    chosen = asked.form.get("language", "")
    if chosen in LANGUAGES:
        cookies.put(response, cookies.LANGUAGE, chosen, https=asked.https, seconds=cookies.YEAR)
    return response


async def asset(asked: Asked) -> Response:
    """A style sheet or script: kept by browsers until its contents, and so its address, change."""
    path = ASSETS / asked.params["name"]
    if path.parent != ASSETS or path.suffix not in KINDS or not path.is_file():
        raise NotHere

    return Response(
        path.read_bytes(),
        media_type=KINDS[path.suffix],
        headers={"cache-control": "public, max-age=31536000, immutable"},
    )


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk", start, SIGNED_IN),
    Route("POST", "/desk/language", switch_language, ANYBODY),
    Route("GET", "/desk/assets/{name}", asset, ANYBODY),
)
