"""PostgreSQL: a question's words kept beside it, so that they are taken from it once and not at every search."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the column and its index in the place of the index over the question; SQLite has an index of its own."""
    if op.get_bind().dialect.name == "sqlite":
        return
    words = "to_tsvector('danish', question) || to_tsvector('simple', question)"
    op.execute("DROP INDEX search_questions")
    op.execute(f"ALTER TABLE turns ADD COLUMN search_words tsvector GENERATED ALWAYS AS ({words}) STORED")
    op.execute("CREATE INDEX search_words ON turns USING gin (search_words)")
