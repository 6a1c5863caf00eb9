"""The audit log's table. Nothing may change or delete a row; the database itself refuses (see the migration)."""

from __future__ import annotations

import sqlalchemy as sa

from desk.records.tables import METADATA, Instant

AUDIT = sa.Table(
    "audit",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("who", sa.String(16), nullable=False),
    sa.Column("deed", sa.String(60), nullable=False),
    sa.Column("subject", sa.String(120), nullable=False),
    sa.Column("details", sa.Text, nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
)
"""`who` is a person's id, "" for the program itself and its command line; `details` a JSON object as it was hashed."""
