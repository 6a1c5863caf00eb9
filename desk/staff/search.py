"""Words that somebody looks for in, the condition that finds turns with all of them out, in the way of each database.

SQLite's index (FTS5) knows no Danish endings: a word is looked for by its stem, from its beginning ("betalingen" finds
"betaling" and "betalingsfrist"). PostgreSQL's holds every question both stemmed as Danish and as it stands.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import sqlalchemy as sa

MOST_WORDS = 8
SHORTEST_STEM = 3
"""Characters; a shorter word is looked for as it is."""

NUMBERS = sa.table("search_numbers", sa.column("number", sa.BigInteger), sa.column("turn", sa.String))
WORDS = sa.table("search_words", sa.column("rowid", sa.BigInteger), sa.column("search_words", sa.String))
"""SQLite's index of words, and which turn stands under which number of it: the later the turn, the higher."""

INDEXED: sa.ColumnElement[Any] = sa.literal_column("turns.search_words")
"""A question's words as PostgreSQL's index holds them: a column that the migration makes."""

_WORD = re.compile(r"[^\W_]+")


def words_of(written: str) -> tuple[str, ...]:
    """The words in what somebody wrote; no sign of a query language gets through."""
    return tuple(dict.fromkeys(_WORD.findall(written.casefold())))[:MOST_WORDS]


def fts5(words: tuple[str, ...]) -> str:
    """The words as SQLite's index is asked for them: all of them, each by its stem."""
    return " ".join(_by_stem(word) for word in words)


def _by_stem(word: str) -> str:
    stem = _stemmer().stemWord(word)
    if len(word) < SHORTEST_STEM or len(stem) < SHORTEST_STEM:
        return f'"{word}"'
    return f'"{stem}" *' if word.startswith(stem) else f'("{stem}" * OR "{word}" *)'


@cache
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("danish")


def tsquery(words: tuple[str, ...], said: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Whether all words stand in what was `said`, on PostgreSQL."""
    found = [
        sa.func.plainto_tsquery(sa.literal_column("'danish'"), word).op("||")(
            sa.func.to_tsquery(sa.literal_column("'simple'"), f"{word}:*")
        )
        for word in words
    ]
    return sa.and_(*(said.op("@@")(one) for one in found))


def number_of(turn: str) -> sa.ColumnElement[int]:
    """The number of a turn in SQLite's index."""
    return sa.select(NUMBERS.c.number).where(NUMBERS.c.turn == turn).scalar_subquery()
