"""The desk's cookies: their names, and how they are set.

Behind https every name begins with `__Host-`: the browser then takes the cookie from this host alone, over https alone.
All are strictly necessary: they need no consent (cookiebekendtgørelsen § 4).
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

SESSION = "desk"
FORM = "desk_form"
LANGUAGE = "desk_language"
SAID = "desk_said"

YEAR = 365 * 86400


def is_https(request: Request, url: str = "") -> bool:
    """Whether the browser speaks https: it says so itself, a proxy we trust does, or the setting."""
    return request.url.scheme == "https" or url.startswith("https://")


def get(request: Request, name: str, *, https: bool) -> str:
    """A cookie's value; "" for none. Over https one without the prefix does not count: anybody may have put it."""
    return request.cookies.get(_named(name, https=https), "")


def put(response: Response, name: str, value: str, *, https: bool, seconds: int | None = None) -> None:
    """Sets a cookie; without `seconds` until the browser is closed."""
    response.set_cookie(
        _named(name, https=https), value, max_age=seconds, path="/", secure=https, httponly=True, samesite="lax"
    )


def drop(response: Response, name: str, *, https: bool) -> None:
    """Takes a cookie back."""
    response.delete_cookie(_named(name, https=https), path="/", secure=https, httponly=True, samesite="lax")


def _named(name: str, *, https: bool) -> str:
    return f"__Host-{name}" if https else name
