"""The first tables: consents, turns, feedback, counts, deletions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables."""
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "consents",
        sa.Column("visit", sa.String(32), nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.Column("language", sa.String(12), nullable=False),
        sa.Column("sentence", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("visit", name="pk_consents"),
    )
    op.create_index("ix_consents_at", "consents", ["at"])
    op.create_table(
        "turns",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("visit", sa.String(32), nullable=False),
        sa.Column("reference", sa.String(11), nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.Column("language", sa.String(12), nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("ending", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("topic", sa.String(60)),
        sa.Column("kle", sa.String(20)),
        sa.Column("edition", sa.String(80), nullable=False),
        sa.Column("certainty", sa.Float, nullable=False),
        sa.Column("letters", sa.Integer, nullable=False),
        *(sa.Column(name, sa.JSON, nullable=False) for name in ("sources", "near", "terms", "warnings", "versions")),
        sa.Column("model", sa.JSON),
        sa.Column("seconds", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_turns"),
        sa.ForeignKeyConstraint(["visit"], ["consents.visit"], name="fk_turns_visit", ondelete="CASCADE"),
    )
    op.create_index("ix_turns_visit", "turns", ["visit"])
    op.create_index("ix_turns_reference", "turns", ["reference"])
    op.create_index("ix_turns_at_id", "turns", ["at", "id"])
    op.create_table(
        "feedback",
        sa.Column("turn", sa.String(64), nullable=False),
        sa.Column("right", sa.Boolean, nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.PrimaryKeyConstraint("turn", name="pk_feedback"),
        sa.ForeignKeyConstraint(["turn"], ["turns.id"], name="fk_feedback_turn", ondelete="CASCADE"),
    )
    op.create_table(
        "counts",
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("ending", sa.String(40), nullable=False),
        sa.Column("language", sa.String(12), nullable=False),
        sa.Column("topic", sa.String(60), nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("answered", "said_right", "said_wrong")),
        sa.PrimaryKeyConstraint("day", "ending", "language", "topic", name="pk_counts"),
    )
    op.create_table(
        "deletions",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.Column("why", sa.String(20), nullable=False),
        sa.Column("visits", sa.Integer, nullable=False),
        sa.Column("turns", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_deletions"),
    )
