"""Who may ask for which page: a table to read and to check the routes against. A new route fails until it is listed."""

from __future__ import annotations

STAFF, EDITOR, ADMIN = "staff", "editor", "admin"
NOBODY_KNOWN = "anybody"
"""Also who is not signed in."""

EVERY_ROLE = (STAFF, EDITOR, ADMIN)
ANYBODY = (NOBODY_KNOWN, *EVERY_ROLE)

PERMISSIONS: dict[tuple[str, str], tuple[str, ...]] = {
    # the shell
    ("GET", "/desk"): EVERY_ROLE,
    ("POST", "/desk/language"): ANYBODY,
    ("GET", "/desk/assets/{name}"): ANYBODY,
    # signing in and out
    ("GET", "/desk/sign-in"): ANYBODY,
    ("POST", "/desk/sign-out"): EVERY_ROLE,
}
