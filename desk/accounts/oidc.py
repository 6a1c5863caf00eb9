"""A browser sent to the municipality's OpenID provider, and what it comes back with checked: who they are and which of
our roles the provider gives them.

The code flow with PKCE, `state` and `nonce`, each used once and bound to the browser that began (RFC 9700).
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desk.accounts.models import Role
from desk.accounts.settings import OidcSettings, is_safe

if TYPE_CHECKING:
    from authlib.integrations.httpx_client import AsyncOAuth2Client
    from joserfc.jwk import KeySet

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
"""Of ID tokens: signed by a key of the provider's, never by our shared secret, never not at all."""

WITHIN = 10.0
"""Seconds the provider has for one answer."""

METADATA_FOR = 3600.0
"""Seconds the provider's metadata and keys are remembered."""

LEEWAY = 60
"""Seconds two clocks may differ."""


class ProviderFailed(Exception):  # noqa: N818 -- the page words it so
    """The provider cannot be reached, or what it says does not hold. `args[0]` is a word for the log."""


class NoRole(Exception):  # noqa: N818 -- the page words it so
    """The provider knows them; none of its words for them means a role here."""


@dataclass(frozen=True, slots=True)
class Known:
    """Whom the provider vouches for."""

    subject: str
    name: str
    roles: frozenset[Role]


@dataclass(slots=True)
class Provider:
    """One OpenID provider."""

    settings: OidcSettings
    now: Callable[[], dt.datetime]
    _metadata: dict[str, Any] = field(default_factory=dict)
    _keys: KeySet | None = None
    _fresh_until: float = 0.0

    async def address(self, state: str, nonce: str, verifier: str) -> str:
        """Where the browser is sent. Raises ProviderFailed."""
        await self._know()
        async with self._client() as client:
            url, _ = client.create_authorization_url(
                self._metadata["authorization_endpoint"], state=state, nonce=nonce, code_verifier=verifier
            )
        return str(url)

    async def known(self, code: str, nonce: str, verifier: str, issuer: str = "") -> Known:
        """Whom a browser that came back with `code` is. `issuer` is the provider's own word in the address (RFC 9207).

        Raises ProviderFailed, NoRole.
        """
        from authlib.common.errors import AuthlibBaseError
        from httpx2 import HTTPError

        await self._know()
        if issuer and issuer != self.settings.issuer:
            raise ProviderFailed("issuer")
        try:
            async with self._client() as client:
                token = await client.fetch_token(
                    self._metadata["token_endpoint"],
                    grant_type="authorization_code",
                    code=code,
                    code_verifier=verifier,
                )
        except (AuthlibBaseError, HTTPError, OSError, ValueError, KeyError) as error:
            raise ProviderFailed(type(error).__name__) from None
        claims = await self._claims(token, nonce)
        return self._person(claims)

    def _client(self) -> AsyncOAuth2Client:
        from authlib.integrations.httpx_client import AsyncOAuth2Client

        methods = self._metadata.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
        return AsyncOAuth2Client(
            client_id=self.settings.client_id,
            client_secret=self.settings.client_secret,
            scope=self.settings.scopes,
            redirect_uri=self.settings.redirect,
            code_challenge_method="S256",
            token_endpoint_auth_method="client_secret_basic"
            if "client_secret_basic" in methods
            else "client_secret_post",
            timeout=WITHIN,
            follow_redirects=False,
        )

    async def _know(self, *, anew: bool = False) -> None:
        """Learns the provider's addresses and keys. Raises ProviderFailed."""
        if self._keys is not None and not anew and time.monotonic() < self._fresh_until:
            return
        from joserfc.errors import JoseError
        from joserfc.jwk import KeySet

        metadata = await _fetched(f"{self.settings.issuer.rstrip('/')}/.well-known/openid-configuration")
        if metadata.get("issuer") != self.settings.issuer:
            raise ProviderFailed("issuer")
        for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            if not is_safe(str(metadata.get(name, ""))):
                raise ProviderFailed(name)
        keys = await _fetched(metadata["jwks_uri"])
        try:
            signing = [key for key in keys["keys"] if key.get("use", "sig") == "sig" and key.get("kty") != "oct"]
            self._keys = KeySet.import_key_set({"keys": signing})
        except (JoseError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise ProviderFailed("keys") from error
        self._metadata, self._fresh_until = metadata, time.monotonic() + METADATA_FOR

    async def _claims(self, token: Mapping[str, Any], nonce: str) -> Mapping[str, Any]:
        """The ID token's claims, each checked (OpenID Connect Core 3.1.3.7). Raises ProviderFailed."""
        from authlib.oidc.core import CodeIDToken
        from joserfc import jwt
        from joserfc.errors import JoseError

        written = str(token.get("id_token", ""))
        for anew in (False, True):  # a key we have not seen may be a new one
            await self._know(anew=anew)
            try:
                read = jwt.decode(written, self._keys, algorithms=list(ALGORITHMS))  # type: ignore[arg-type]
                break
            except (JoseError, ValueError, KeyError, TypeError) as error:
                if anew:
                    raise ProviderFailed(f"id token: {type(error).__name__}") from None
        ours = {"iss": self.settings.issuer, "aud": self.settings.client_id, "nonce": nonce}
        must = {name: {"essential": True, "value": value} for name, value in ours.items()}
        params = {"client_id": self.settings.client_id, "nonce": nonce, "access_token": token.get("access_token")}
        try:
            claims = CodeIDToken(read.claims, read.header, must, params)
            claims.validate(now=int(self.now().timestamp()), leeway=LEEWAY)
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise ProviderFailed(f"id token: {type(error).__name__}") from None
        return dict(claims)

    def _person(self, claims: Mapping[str, Any]) -> Known:
        said = _at(claims, self.settings.claim)
        words = [said] if isinstance(said, str) else said if isinstance(said, list) else []
        roles = frozenset(self.settings.roles[word] for word in words if word in self.settings.roles)
        if not roles:
            raise NoRole
        names = (str(claims.get(claim) or "").strip() for claim in ("name", "preferred_username", "email", "sub"))
        return Known(str(claims["sub"])[:255], next(filter(None, names))[:120], roles)


def _at(claims: Mapping[str, Any], path: str) -> Any:
    """A claim by its name, or by the way to it through others ("realm_access.roles")."""
    found: Any = claims
    if path in claims:
        return claims[path]
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


async def _fetched(url: str) -> dict[str, Any]:
    """A JSON object. Raises ProviderFailed."""
    import httpx

    try:
        async with httpx.AsyncClient(timeout=WITHIN, follow_redirects=False) as client:
            answer = await client.get(url)
            answer.raise_for_status()
            found = answer.json()
    except (httpx.HTTPError, OSError, ValueError) as error:
        raise ProviderFailed(type(error).__name__) from None
    if not isinstance(found, dict):
        raise ProviderFailed("no object")
    return found
