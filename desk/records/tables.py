"""The tables. `migrations/` makes them; a test holds the two together.

A turn hangs on its visit's consent by a foreign key: the database itself keeps nothing without one, and deleting the
consent deletes all that hangs on it.
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

METADATA = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(column_0_label)s",
    }
)


class Instant(sa.types.TypeDecorator[dt.datetime]):
    """An instant: aware in, UTC in the database, aware out. Raises ValueError for a time without a zone."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: sa.Dialect) -> dt.datetime | None:
        """UTC, without its zone where the database knows none."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone is no instant")
        utc = value.astimezone(dt.UTC)
        return utc if dialect.name == "postgresql" else utc.replace(tzinfo=None)

    def process_result_value(self, value: dt.datetime | None, dialect: sa.Dialect) -> dt.datetime | None:
        """Aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


CONSENTS = sa.Table(
    "consents",
    METADATA,
    sa.Column("visit", sa.String(32), primary_key=True),
    sa.Column("at", Instant, nullable=False, index=True),
    sa.Column("language", sa.String(12), nullable=False),
    sa.Column("sentence", sa.String(40), nullable=False),
)

TURNS = sa.Table(
    "turns",
    METADATA,
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("visit", sa.ForeignKey("consents.visit", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("reference", sa.String(11), nullable=False, index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("language", sa.String(12), nullable=False),
    sa.Column("question", sa.Text, nullable=False),
    sa.Column("ending", sa.String(40), nullable=False),
    sa.Column("kind", sa.String(40), nullable=False),
    sa.Column("topic", sa.String(60)),
    sa.Column("kle", sa.String(20)),
    sa.Column("edition", sa.String(80), nullable=False),
    sa.Column("certainty", sa.Float, nullable=False),
    sa.Column("letters", sa.Integer, nullable=False),
    sa.Column("sources", sa.JSON, nullable=False),
    sa.Column("near", sa.JSON, nullable=False),
    sa.Column("terms", sa.JSON, nullable=False),
    sa.Column("warnings", sa.JSON, nullable=False),
    sa.Column("versions", sa.JSON, nullable=False),
    sa.Column("model", sa.JSON(none_as_null=True)),
    sa.Column("seconds", sa.JSON, nullable=False),
    sa.Column("facts", sa.JSON, nullable=False, server_default="[]"),
    sa.Index("ix_turns_at_id", "at", "id"),
)

FEEDBACK = sa.Table(
    "feedback",
    METADATA,
    sa.Column("turn", sa.ForeignKey("turns.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("right", sa.Boolean, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("lines", sa.JSON, nullable=False, server_default="[]"),
)

COUNTS = sa.Table(
    "counts",
    METADATA,
    sa.Column("day", sa.Date, primary_key=True),
    sa.Column("ending", sa.String(40), primary_key=True),
    sa.Column("language", sa.String(12), primary_key=True),
    sa.Column("topic", sa.String(60), primary_key=True),
    sa.Column("answered", sa.Integer, nullable=False),
    sa.Column("said_right", sa.Integer, nullable=False),
    sa.Column("said_wrong", sa.Integer, nullable=False),
)

DELETIONS = sa.Table(
    "deletions",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("why", sa.String(20), nullable=False),
    sa.Column("visits", sa.Integer, nullable=False),
    sa.Column("turns", sa.Integer, nullable=False),
)
"""That something was deleted, when, why and how much: nothing of what or whose."""
