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
    ("POST", "/desk/sign-in"): ANYBODY,
    ("GET", "/desk/sign-in/provider"): ANYBODY,
    ("GET", "/desk/sign-in/callback"): ANYBODY,
    ("GET", "/desk/invitation/{token}"): ANYBODY,
    ("POST", "/desk/invitation/{token}"): ANYBODY,
    ("GET", "/desk/me"): EVERY_ROLE,
    ("POST", "/desk/me/password"): EVERY_ROLE,
    ("POST", "/desk/sign-out"): EVERY_ROLE,
    ("POST", "/desk/sign-out-everywhere"): EVERY_ROLE,
    # people and the audit log
    ("GET", "/desk/people"): (ADMIN,),
    ("POST", "/desk/people"): (ADMIN,),
    ("GET", "/desk/people/{person}"): (ADMIN,),
    ("POST", "/desk/people/{person}/roles"): (ADMIN,),
    ("POST", "/desk/people/{person}/disable"): (ADMIN,),
    ("POST", "/desk/people/{person}/enable"): (ADMIN,),
    ("POST", "/desk/people/{person}/sign-out"): (ADMIN,),
    ("POST", "/desk/people/{person}/link"): (ADMIN,),
    ("POST", "/desk/people/invitations/{invitation}/withdraw"): (ADMIN,),
    ("GET", "/desk/audit"): (ADMIN,),
    ("GET", "/desk/audit/check"): (ADMIN,),
}
