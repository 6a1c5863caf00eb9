"""The tables of `desk.staff`; `desk/records/migrations` makes them.

What was written by a citizen stands in `desk.records.tables` alone: here are references to it, which go when it goes.
The index of words (`search_…`) is each database's own and stands in the migration only.
"""

from __future__ import annotations

import sqlalchemy as sa

from desk.records.tables import CONSENTS, METADATA, TURNS, Instant

FILTERED = ("ending", "kind", "topic", "kle", "language", "edition")
"""Columns of a turn that the list is filtered by: each has an index in the order of the list."""

for _column in FILTERED:
    sa.Index(f"ix_turns_{_column}_at", TURNS.c[_column], TURNS.c.at, TURNS.c.id)

FLAGS = sa.Table(
    "flags",
    METADATA,
    sa.Column("turn", sa.ForeignKey(TURNS.c.id, ondelete="CASCADE"), primary_key=True),
    sa.Column("by", sa.String(80), nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("why", sa.String(300), nullable=False),
)

VIEWS = sa.Table(
    "views",
    METADATA,
    sa.Column("id", sa.String(16), primary_key=True),
    sa.Column("owner", sa.String(64), nullable=False, index=True),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("query", sa.String(1000), nullable=False),
    sa.Column("shared", sa.Boolean, nullable=False),
    sa.Column("at", Instant, nullable=False),
)
"""Saved views: a person's filters under a name; `shared` ones are everybody's to use."""

NOTICES = sa.Table(
    "notices",
    METADATA,
    sa.Column("id", sa.String(16), primary_key=True),
    sa.Column("at", Instant, nullable=False, index=True),
    sa.Column("by", sa.String(80), nullable=False),
    sa.Column("sender", sa.String(120), nullable=False),
    sa.Column("sent_from", sa.Date, nullable=False),
    sa.Column("sent_to", sa.Date, nullable=False),
    sa.Column("key", sa.String(16), nullable=False),
    sa.Column("sketch", sa.JSON, nullable=False),
    sa.Column("texts", sa.JSON, nullable=False),
    sa.Column("ended_at", Instant),
    sa.Column("ended_by", sa.String(80)),
)

SIGHTINGS = sa.Table(
    "sightings",
    METADATA,
    sa.Column("at", Instant, primary_key=True),
    sa.Column("key", sa.String(16), primary_key=True),
    sa.Column("sender", sa.String(20), nullable=False),
    sa.Column("kind", sa.String(40), nullable=False),
    sa.Column("topic", sa.String(60), nullable=False),
    sa.Column("seen", sa.Integer, nullable=False),
)
"""How often letters of one wording were read, by five minutes: counted for everybody, nothing of the letter."""

LETTERS_ASKED = sa.Table(
    "letters_asked",
    METADATA,
    sa.Column("day", sa.Date, primary_key=True),
    sa.Column("sender", sa.String(20), primary_key=True),
    sa.Column("kind", sa.String(40), primary_key=True),
    sa.Column("topic", sa.String(60), primary_key=True),
    sa.Column("read", sa.Integer, nullable=False),
    sa.Column("asked", sa.Integer, nullable=False),
    sa.Column("lines_wrong", sa.Integer, nullable=False),
)
"""How many letters of a sort were read, asked about, and had a line called wrong: counted for everybody."""

TASKS = sa.Table(
    "tasks",
    METADATA,
    sa.Column("id", sa.String(16), primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("source", sa.String(20), nullable=False),
    sa.Column("state", sa.String(20), nullable=False),
    sa.Column("title", sa.String(200), nullable=False),
    sa.Column("assigned", sa.String(64)),
    sa.Column("about", sa.JSON, nullable=False),
    sa.Column("outcome", sa.String(40), nullable=False),
    sa.Column("result", sa.JSON, nullable=False),
    sa.Index("ix_tasks_state_at", "state", "at", "id"),
)

TASK_TURNS = sa.Table(
    "task_turns",
    METADATA,
    sa.Column("task", sa.ForeignKey(TASKS.c.id, ondelete="CASCADE"), primary_key=True),
    sa.Column("turn", sa.ForeignKey(TURNS.c.id, ondelete="CASCADE"), primary_key=True, index=True),
)
"""The turns a task is about: the question itself is never copied, so it goes with its turn."""

TASK_QUOTES = sa.Table(
    "task_quotes",
    METADATA,
    sa.Column("task", sa.ForeignKey(TASKS.c.id, ondelete="CASCADE"), primary_key=True),
    sa.Column("visit", sa.ForeignKey(CONSENTS.c.visit, ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("sentence", sa.String(600), nullable=False),
)
"""A letter's sentence under a line called wrong, masked: only where the citizen has agreed; it goes with that."""

TASK_DEEDS = sa.Table(
    "task_deeds",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("task", sa.ForeignKey(TASKS.c.id, ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("by", sa.String(80), nullable=False),
    sa.Column("deed", sa.String(20), nullable=False),
    sa.Column("note", sa.String(600), nullable=False),
)

SWITCHES = sa.Table(
    "switches",
    METADATA,
    sa.Column("part", sa.String(20), primary_key=True),
    sa.Column("off", sa.Boolean, nullable=False),
    sa.Column("texts", sa.JSON, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("by", sa.String(80), nullable=False),
)
