"""The tables of `desk.handover`; `desk/records/migrations` makes them.

A hand-over is the citizen's own act and needs no consent. Where the citizen has agreed to records, it hangs on that
consent (`consent`) and is kept as long as they are; else, and once the consent is taken back, it goes when it expires.
"""

from __future__ import annotations

import sqlalchemy as sa

from desk.records.tables import METADATA, Instant

HANDOVERS = sa.Table(
    "handovers",
    METADATA,
    sa.Column("id", sa.String(32), primary_key=True),
    sa.Column("code", sa.String(64), nullable=False),
    sa.Column("visit", sa.String(32), nullable=False, index=True),
    sa.Column("consent", sa.ForeignKey("consents.visit", ondelete="SET NULL"), index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("expires", Instant, nullable=False, index=True),
    sa.Column("opened", Instant),
    sa.Column("shared", sa.JSON, nullable=False),
    sa.UniqueConstraint("code", name="uq_handovers_code"),
)
"""`code` is a hash: what the citizen says on the phone stands nowhere. `opened` is when staff first read it."""

GUESSES = sa.Table(
    "handover_guesses",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", Instant, nullable=False, index=True),
    sa.Column("person", sa.String(64), nullable=False),
    sa.Column("address", sa.String(64), nullable=False),
)
"""Codes that staff entered and that were none, for a while: who, and a hash of from where."""
