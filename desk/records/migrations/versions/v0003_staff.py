"""Saved views, flags, the index of words, letter notices and what is counted of letters, tasks, switches."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_INSTANT = sa.DateTime(timezone=True)

_NUMBER = "(CAST(strftime('%s', {0}.at) AS INTEGER) * 1000000 + CAST(substr({0}.at || '.000000', 21, 6) AS INTEGER))"
"""A turn's instant in microseconds. Times 1024, counted up where two turns share it, it is the turn's number in the
index of words, which then gives what it finds in the order of the list without sorting."""

_ADD = f"""
    INSERT INTO search_numbers(number, turn) SELECT coalesce(
        (SELECT max(number) + 1 FROM search_numbers
            WHERE number BETWEEN {_NUMBER} * 1024 AND {_NUMBER} * 1024 + 1023), {_NUMBER} * 1024), NEW.id;
    INSERT INTO search_words(rowid, words) SELECT number, NEW.question FROM search_numbers WHERE turn = NEW.id;
"""  # noqa: S608 -- our own words, once

_DROP = """
    INSERT INTO search_words(search_words, rowid, words)
        SELECT 'delete', number, OLD.question FROM search_numbers WHERE turn = OLD.id;
    DELETE FROM search_numbers WHERE turn = OLD.id;
"""

_SQLITE = (
    "CREATE TABLE search_numbers (number INTEGER PRIMARY KEY, turn TEXT NOT NULL UNIQUE)",
    # contentless: the words stand in the turn alone, and an erasure has one place less to reach
    "CREATE VIRTUAL TABLE search_words USING fts5(words, content='', prefix='2 3 4', "
    "tokenize='unicode61 remove_diacritics 0')",
    f"CREATE TRIGGER search_insert AFTER INSERT ON turns BEGIN {_ADD.format('NEW')} END",
    f"CREATE TRIGGER search_delete BEFORE DELETE ON turns BEGIN {_DROP} END",
    f"CREATE TRIGGER search_change_drop BEFORE UPDATE OF question, at, id ON turns BEGIN {_DROP} END",
    f"CREATE TRIGGER search_change_add AFTER UPDATE OF question, at, id ON turns BEGIN {_ADD.format('NEW')} END",
)
_POSTGRESQL = (
    "CREATE INDEX search_questions ON turns "
    "USING gin ((to_tsvector('danish', question) || to_tsvector('simple', question)))",
)


def upgrade() -> None:
    """Makes the tables, and the index of words in the way of the database."""
    for column in ("ending", "kind", "topic", "kle", "language", "edition"):
        op.create_index(f"ix_turns_{column}_at", "turns", [column, "at", "id"])
    _transcripts()
    _letters()
    _tasks()
    op.create_table(
        "switches",
        sa.Column("part", sa.String(20), nullable=False),
        sa.Column("off", sa.Boolean, nullable=False),
        sa.Column("texts", sa.JSON, nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("part", name="pk_switches"),
    )
    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in _SQLITE if sqlite else _POSTGRESQL:
        op.execute(statement)
    if sqlite:
        op.execute("UPDATE turns SET question = question")  # the turns that are there already


def _transcripts() -> None:
    op.create_table(
        "flags",
        sa.Column("turn", sa.String(64), nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("why", sa.String(300), nullable=False),
        sa.PrimaryKeyConstraint("turn", name="pk_flags"),
        sa.ForeignKeyConstraint(["turn"], ["turns.id"], name="fk_flags_turn", ondelete="CASCADE"),
    )
    op.create_table(
        "views",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("owner", sa.String(64), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("query", sa.String(1000), nullable=False),
        sa.Column("shared", sa.Boolean, nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_views"),
    )
    op.create_index("ix_views_owner", "views", ["owner"])


def _letters() -> None:
    op.create_table(
        "notices",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("sender", sa.String(120), nullable=False),
        sa.Column("sent_from", sa.Date, nullable=False),
        sa.Column("sent_to", sa.Date, nullable=False),
        sa.Column("key", sa.String(16), nullable=False),
        sa.Column("sketch", sa.JSON, nullable=False),
        sa.Column("texts", sa.JSON, nullable=False),
        sa.Column("ended_at", _INSTANT),
        sa.Column("ended_by", sa.String(80)),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
    )
    op.create_index("ix_notices_at", "notices", ["at"])
    op.create_table(
        "sightings",
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("key", sa.String(16), nullable=False),
        sa.Column("sender", sa.String(20), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("topic", sa.String(60), nullable=False),
        sa.Column("seen", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("at", "key", name="pk_sightings"),
    )
    op.create_table(
        "letters_asked",
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("sender", sa.String(20), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("topic", sa.String(60), nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("read", "asked", "lines_wrong")),
        sa.PrimaryKeyConstraint("day", "sender", "kind", "topic", name="pk_letters_asked"),
    )


def _tasks() -> None:
    op.create_table(
        "tasks",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("source", sa.String(20), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("assigned", sa.String(64)),
        sa.Column("about", sa.JSON, nullable=False),
        sa.Column("outcome", sa.String(40), nullable=False),
        sa.Column("result", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
    )
    op.create_index("ix_tasks_state_at", "tasks", ["state", "at", "id"])
    op.create_table(
        "task_turns",
        sa.Column("task", sa.String(16), nullable=False),
        sa.Column("turn", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("task", "turn", name="pk_task_turns"),
        sa.ForeignKeyConstraint(["task"], ["tasks.id"], name="fk_task_turns_task", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["turn"], ["turns.id"], name="fk_task_turns_turn", ondelete="CASCADE"),
    )
    op.create_index("ix_task_turns_turn", "task_turns", ["turn"])
    op.create_table(
        "task_quotes",
        sa.Column("task", sa.String(16), nullable=False),
        sa.Column("visit", sa.String(32), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("sentence", sa.String(600), nullable=False),
        sa.PrimaryKeyConstraint("task", name="pk_task_quotes"),
        sa.ForeignKeyConstraint(["task"], ["tasks.id"], name="fk_task_quotes_task", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["visit"], ["consents.visit"], name="fk_task_quotes_visit", ondelete="CASCADE"),
    )
    op.create_index("ix_task_quotes_visit", "task_quotes", ["visit"])
    op.create_table(
        "task_deeds",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("task", sa.String(16), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("deed", sa.String(20), nullable=False),
        sa.Column("note", sa.String(600), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_task_deeds"),
        sa.ForeignKeyConstraint(["task"], ["tasks.id"], name="fk_task_deeds_task", ondelete="CASCADE"),
    )
    op.create_index("ix_task_deeds_task", "task_deeds", ["task"])
