"""A browser's secret in, the token its forms carry out: whoever cannot read our pages cannot send our forms.

The token is bound to the session (before signing in: to a cookie of the browser), and the browser's own word for where
a request comes from is checked too.
"""

from __future__ import annotations

import hashlib
import hmac
from urllib.parse import urlsplit

from starlette.requests import Request

FIELD = "csrf"
"""The form's field; a script may send the header instead."""

HEADER = "x-csrf-token"


def token(secret: str) -> str:
    """The forms' token for a browser's secret."""
    return hmac.new(secret.encode(), b"desk form", hashlib.sha256).hexdigest()


def matches(secret: str, sent: str) -> bool:
    """Whether a form carries the token of its browser."""
    return bool(secret) and hmac.compare_digest(token(secret).encode(), sent.encode())


def own_origin(request: Request, url: str = "") -> bool:
    """Whether a request that changes something comes from our own pages. Browsers always say; what says nothing at
    all is no browser, and has no cookies but its own."""
    origin, site = request.headers.get("origin", ""), request.headers.get("sec-fetch-site", "")
    if site and site != "same-origin":
        return False
    if not origin:
        return True
    if origin == "null":
        return site == "same-origin"
    ours = {request.headers.get("host", ""), urlsplit(url).netloc} - {""}
    return urlsplit(origin).netloc in ours
