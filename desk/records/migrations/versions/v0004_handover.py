"""Hand-overs; and of explained letters the card's lines as codes, and which of them were called wrong."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Makes the tables and columns."""
    op.add_column("turns", sa.Column("facts", sa.JSON, nullable=False, server_default="[]"))
    op.add_column("feedback", sa.Column("lines", sa.JSON, nullable=False, server_default="[]"))
    op.create_table(
        "handovers",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("visit", sa.String(32), nullable=False),
        sa.Column("consent", sa.String(32)),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("expires", _INSTANT, nullable=False),
        sa.Column("opened", _INSTANT),
        sa.Column("shared", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_handovers"),
        sa.UniqueConstraint("code", name="uq_handovers_code"),
        sa.ForeignKeyConstraint(["consent"], ["consents.visit"], name="fk_handovers_consent", ondelete="SET NULL"),
    )
    op.create_index("ix_handovers_visit", "handovers", ["visit"])
    op.create_index("ix_handovers_consent", "handovers", ["consent"])
    op.create_index("ix_handovers_expires", "handovers", ["expires"])
    op.create_table(
        "handover_guesses",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("address", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_handover_guesses"),
    )
    op.create_index("ix_handover_guesses_at", "handover_guesses", ["at"])
