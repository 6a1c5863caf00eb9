"""The words of `told.toml`, read once: verbs by hand, of handing in, verbs that ask for nothing, others' subjects."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_TABLE = Path(__file__).with_name("told.toml")


@dataclass(frozen=True, slots=True)
class ToldWords:
    """`handled`, `handed`: infinitives; `not_asked`: present forms; `theirs`: subjects that authorities deal with."""

    handled: frozenset[str]
    handed: frozenset[str]
    not_asked: frozenset[str]
    theirs: frozenset[str]


@cache
def told_words() -> ToldWords:
    """The table."""
    table = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
    return ToldWords(*(frozenset(table[name].split()) for name in ("handled", "handed", "not_asked", "theirs")))
