"""The environment in, how people sign in at the desk out; read once at start."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from desk.accounts.models import Life, Role


@dataclass(frozen=True, slots=True)
class OidcSettings:
    """The municipality's own OpenID provider, and which of its words mean which role here.

    `claim` is where those words stand in the ID token ("roles", "groups", "realm_access.roles").
    """

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    redirect: str
    roles: Mapping[str, Role]
    claim: str = "roles"
    scopes: str = "openid profile"


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """How people sign in. `url` is where browsers find the server (`https://brev.kommune.dk`); "" where they find it
    at the address it answers at."""

    url: str = ""
    life: Life = field(default_factory=Life)
    oidc: OidcSettings | None = None


def load_account_settings(environment: Mapping[str, str] = os.environ) -> AccountSettings:
    """The settings. Raises ValueError, with the setting's name and never a secret, for one that cannot be."""

    def setting(name: str, default: str = "") -> str:
        return environment.get(name, "").strip() or default

    url = setting("DESK_URL").rstrip("/")
    if url and (urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname or urlsplit(url).path):
        raise ValueError("DESK_URL is the server's address without a path: https://brev.kommune.dk")
    idle = _figure(setting("DESK_IDLE_MINUTES", "30"), "DESK_IDLE_MINUTES")
    whole = _figure(setting("DESK_HOURS", "10"), "DESK_HOURS")
    life = Life(dt.timedelta(minutes=idle), dt.timedelta(hours=whole))
    return AccountSettings(url, life, _oidc(setting, url) if setting("OIDC_ISSUER") else None)


def _oidc(setting: Callable[..., str], url: str) -> OidcSettings:
    issuer = setting("OIDC_ISSUER")  # to the letter: it is compared with what the provider calls itself
    if not is_safe(issuer):
        raise ValueError("OIDC_ISSUER is an https address")
    for name in ("OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_ROLES", "DESK_URL"):
        if not setting(name):
            raise ValueError(f"{name} has to be set where OIDC_ISSUER is")
    return OidcSettings(
        issuer=issuer,
        client_id=setting("OIDC_CLIENT_ID"),
        client_secret=setting("OIDC_CLIENT_SECRET"),
        redirect=f"{url}/desk/sign-in/callback",
        roles=_roles(setting("OIDC_ROLES")),
        claim=setting("OIDC_ROLE_CLAIM", "roles"),
        scopes=setting("OIDC_SCOPES", "openid profile"),
    )


def _roles(text: str) -> Mapping[str, Role]:
    """`staff=Brevklar staff; admin=CN=Brevklar,OU=IT`: the provider's word after the first "="."""
    found: dict[str, Role] = {}
    for pair in filter(None, (part.strip() for part in text.split(";"))):
        role, _, word = pair.partition("=")
        if role.strip() not in set(Role) or not word.strip():
            raise ValueError("OIDC_ROLES is ROLE=WORD pairs, parted by semicolons; roles are staff, editor and admin")
        found[word.strip()] = Role(role.strip())
    return found


def is_safe(address: str) -> bool:
    """Whether what is fetched there comes from whom it says: by https, or from this very machine."""
    parts = urlsplit(address)
    if parts.scheme == "https":
        return bool(parts.hostname)
    try:
        return parts.scheme == "http" and (
            parts.hostname == "localhost" or ip_address(parts.hostname or "").is_loopback
        )
    except ValueError:
        return False


def _figure(text: str, name: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1440:
        raise ValueError(f"{name} is a number from 1 to 1440")
    return int(text)
