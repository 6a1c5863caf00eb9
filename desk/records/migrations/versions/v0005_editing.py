"""What editors keep."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables."""
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "editing_changes",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.Column("who", sa.String(64), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("key", sa.String(16), nullable=False),
        sa.Column("title", sa.String(300), nullable=False),
        sa.Column("old", sa.JSON),
        sa.Column("new", sa.JSON),
        sa.Column("edition", sa.String(80), nullable=False),
        sa.Column("published", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_editing_changes"),
    )
    op.create_index("ix_editing_changes_kind_id", "editing_changes", ["kind", "id"])
    op.create_table(
        "editing_jobs",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.Column("who", sa.String(64), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("verb", sa.String(20), nullable=False),
        sa.Column("subject", sa.String(300), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("alone", sa.String(10)),
        sa.Column("seen_at", instant, nullable=False),
        sa.Column("ended_at", instant),
        sa.Column("progress", sa.JSON, nullable=False),
        sa.Column("result", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_editing_jobs"),
        sa.UniqueConstraint("alone", name="uq_editing_jobs_alone"),
    )
    op.create_index("ix_editing_jobs_at", "editing_jobs", ["at"])
