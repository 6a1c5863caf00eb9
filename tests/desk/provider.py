"""An OpenID provider of our own, as a process: discovery, authorize, token, jwks. `python -m tests.desk.provider PORT`.

What it does wrong, if anything, stands in the code that the browser brings back ("wrong-nonce", say): each fault is one
line of `FAULTS`. It signs whoever comes in as the person that `login_hint` in the address names.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sys
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

CLIENT, SECRET = "brevklar", "a secret that only the two know"

PEOPLE: dict[str, dict[str, Any]] = {
    "mette": {"name": "Mette Holm", "roles": ["Brevklar Medarbejder", "Kantine"]},
    "per": {"name": "Per Lund", "roles": ["Brevklar Admin"]},
    "gaest": {"name": "Gæst", "roles": ["Kantine"]},
    "ingen": {"name": "Ingen"},
}

Claims = dict[str, Any]
FAULTS: dict[str, Callable[[Claims], Claims]] = {
    "none": lambda claims: claims,
    "wrong-nonce": lambda claims: {**claims, "nonce": "another"},
    "no-nonce": lambda claims: {name: value for name, value in claims.items() if name != "nonce"},
    "wrong-audience": lambda claims: {**claims, "aud": "another-client"},
    "many-audiences": lambda claims: {**claims, "aud": [CLIENT, "another"], "azp": "another"},
    "wrong-issuer": lambda claims: {**claims, "iss": "https://login.evil.test"},
    "expired": lambda claims: {**claims, "exp": claims["iat"] - 600},
    "from-the-future": lambda claims: {**claims, "iat": claims["iat"] + 6000, "nbf": claims["iat"] + 6000},
    "no-expiry": lambda claims: {name: value for name, value in claims.items() if name != "exp"},
    "no-subject": lambda claims: {name: value for name, value in claims.items() if name != "sub"},
    "wrong-key": lambda claims: claims,
    "unsigned": lambda claims: claims,
    "shared-secret": lambda claims: claims,
}


class Provider(BaseHTTPRequestHandler):
    """The provider. State lies in the class: one process, one provider."""

    keys: ClassVar = [
        RSAKey.generate_key(2048, {"kid": "1", "use": "sig"}),
        RSAKey.generate_key(2048, {"kid": "1", "use": "sig"}),
    ]
    codes: ClassVar[dict[str, dict[str, str]]] = {}
    now: int | None = None

    def do_GET(self) -> None:
        """Discovery, keys, and the page to sign in at, which asks nothing."""
        address = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        if address.path == "/.well-known/openid-configuration":
            ends = {f"{name}_endpoint": f"{self.issuer}/{name}" for name in ("authorization", "token")}
            return self.say(200, {"issuer": self.issuer, **ends, "jwks_uri": f"{self.issuer}/jwks"})
        if address.path == "/jwks":
            return self.say(200, {"keys": [self.keys[0].as_dict(private=False)]})
        if address.path == "/authorization":
            return self.authorize(query)
        return self.say(404, {})

    def authorize(self, query: dict[str, str]) -> None:
        """Sends the browser back with a code; `person` and `fault` are the test's."""
        must = {"client_id": CLIENT, "response_type": "code", "code_challenge_method": "S256"}
        if any(query.get(name) != value for name, value in must.items()) or "openid" not in query["scope"].split():
            return self.say(400, {"error": "invalid_request"})
        code = f"{query.get('fault', 'none')}-{len(self.codes)}"
        self.codes[code] = query
        back = urlencode({"code": code, "state": query["state"], "iss": self.issuer})
        self.send_response(302)
        self.send_header("location", f"{query['redirect_uri']}?{back}")
        self.end_headers()
        return None

    def do_POST(self) -> None:
        """A code for tokens: once, by our client, with what PKCE asks for."""
        form = {
            name: values[0]
            for name, values in parse_qs(self.rfile.read(int(self.headers["content-length"])).decode()).items()
        }
        asked = self.codes.pop(form.get("code", ""), None)
        sent = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).rstrip(
            b"="
        )
        if asked is None or self.headers.get("authorization") != f"Basic {sent}":
            return self.say(400, {"error": "invalid_grant"})
        if challenge.decode() != asked["code_challenge"] or form.get("redirect_uri") != asked["redirect_uri"]:
            return self.say(400, {"error": "invalid_grant"})
        token = self.id_token(asked, asked.get("fault", "none"))
        return self.say(200, {"access_token": "opaque", "token_type": "Bearer", "id_token": token})

    def id_token(self, asked: dict[str, str], fault: str) -> str:
        """The ID token, with its fault."""
        began, person = self.now or int(time.time()), asked.get("person", "mette")
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": person,
            "iat": began,
            "exp": began + 300,
            "nonce": asked["nonce"],
        }
        claims = FAULTS[fault]({**claims, **PEOPLE[person]})
        if fault == "unsigned":
            parts = ({"alg": "none"}, claims)
            return (
                ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts)
                + "."
            )
        if fault == "shared-secret":
            return jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(SECRET))
        return jwt.encode({"alg": "RS256", "kid": "1"}, claims, self.keys[fault == "wrong-key"])

    @property
    def issuer(self) -> str:
        """What it calls itself."""
        return f"http://127.0.0.1:{self.connection.getsockname()[1]}"

    def say(self, status: int, what: dict[str, Any]) -> None:
        """A JSON object."""
        body = json.dumps(what).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


if __name__ == "__main__":
    Provider.now = int(sys.argv[2])
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Provider)
    print("ready", flush=True)
    server.serve_forever()
