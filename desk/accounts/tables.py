"""The tables of accounts. Tokens are kept as SHA-256 alone: who reads the database can sign in with none of them."""

from __future__ import annotations

import sqlalchemy as sa

from desk.records.tables import METADATA, Instant

PEOPLE = sa.Table(
    "people",
    METADATA,
    sa.Column("id", sa.String(16), primary_key=True),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("key", sa.String(240), nullable=False),
    sa.Column("roles", sa.String(40), nullable=False),
    sa.Column("password", sa.String(200)),
    sa.Column("issuer", sa.String(300)),
    sa.Column("subject", sa.String(255)),
    sa.Column("disabled", sa.Boolean, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("seen_at", Instant),
    sa.Index("ix_people_key", "key", unique=True),
    sa.Index("ix_people_issuer_subject", "issuer", "subject", unique=True),
)
"""`key` is the name without case, or the provider's subject for who signs in there: never one for the other."""

SESSIONS = sa.Table(
    "sessions",
    METADATA,
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("person", sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("seen_at", Instant, nullable=False),
)

INVITATIONS = sa.Table(
    "invitations",
    METADATA,
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("roles", sa.String(40), nullable=False),
    sa.Column("person", sa.ForeignKey("people.id", ondelete="CASCADE"), index=True),
    sa.Column("until", Instant, nullable=False),
)

ATTEMPTS = sa.Table(
    "attempts",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("digest", sa.String(64), nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Index("ix_attempts_digest_at", "digest", "at"),
)
"""Tries to sign in, by the digest of an account's name or of an address; deleted after an hour."""

ERRANDS = sa.Table(
    "errands",
    METADATA,
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("browser", sa.String(64), nullable=False),
    sa.Column("nonce", sa.String(64), nullable=False),
    sa.Column("verifier", sa.String(128), nullable=False),
    sa.Column("back", sa.String(300), nullable=False),
    sa.Column("until", Instant, nullable=False),
)
"""Browsers sent to the OpenID provider and not back yet, by the digest of their `state`."""
