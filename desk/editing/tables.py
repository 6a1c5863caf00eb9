"""The tables of `desk.editing`; `desk/records/migrations` makes them.

What editors have decided stands in the edition, and nowhere else: here is who changed what and when, and the work that
runs in the background.
"""

from __future__ import annotations

import sqlalchemy as sa

from desk.records.tables import METADATA, Instant

CHANGES = sa.Table(
    "editing_changes",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("who", sa.String(64), nullable=False),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("kind", sa.String(20), nullable=False),
    sa.Column("key", sa.String(16), nullable=False),
    sa.Column("title", sa.String(300), nullable=False),
    sa.Column("old", sa.JSON(none_as_null=True)),
    sa.Column("new", sa.JSON(none_as_null=True)),
    sa.Column("edition", sa.String(80), nullable=False),
    sa.Column("published", sa.Boolean, nullable=False),
    sa.Index("ix_editing_changes_kind_id", "kind", "id"),
)
"""`name` is who it was as they were called then."""

JOBS = sa.Table(
    "editing_jobs",
    METADATA,
    sa.Column("id", sa.String(16), primary_key=True),
    sa.Column("at", Instant, nullable=False, index=True),
    sa.Column("who", sa.String(64), nullable=False),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("verb", sa.String(20), nullable=False),
    sa.Column("subject", sa.String(300), nullable=False),
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("alone", sa.String(10)),
    sa.Column("seen_at", Instant, nullable=False),
    sa.Column("ended_at", Instant),
    sa.Column("progress", sa.JSON, nullable=False),
    sa.Column("result", sa.JSON, nullable=False),
    sa.UniqueConstraint("alone", name="uq_editing_jobs_alone"),
)
"""`alone` is the same word for every job under way and NULL for others: the database lets only one be."""
