"""Secrets that are handed out once and kept only as digests."""

from __future__ import annotations

import hashlib
import secrets


def new_token() -> str:
    """256 random bits, as they may stand in a link or a cookie."""
    return secrets.token_urlsafe(32)


def new_id() -> str:
    """A person's id: 80 random bits that say nothing about them."""
    return secrets.token_hex(8)


def digest(token: str) -> str:
    """What is kept of a token. No salt: a token is random, nobody guesses it from its digest."""
    return hashlib.sha256(token.encode()).hexdigest()
