"""A text and its language in, what it says beside its things and figures out: not, must, may, if, only, granted …

A table of words a language (`senses.toml`). It knows no grammar: it tells that a text holds a negation, not what is
negated. That is enough to catch a model that drops or adds one, and where it is in doubt the sentence is not shown.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from chains.answers.fold import fold, words

TABLE = Path(__file__).with_name("senses.toml")
_GAP = r"(?: [^\W_]+){0,3}"


class Sense(StrEnum):
    """What words may say; the names of the table's rows."""

    NEG = "neg"
    MUST = "must"
    MAY = "may"
    FORBID = "forbid"
    NEEDNOT = "neednot"
    IF = "if"
    ONLY = "only"
    MOST = "most"
    LEAST = "least"
    SINCE = "since"
    GRANTED = "granted"
    REFUSED = "refused"
    OPEN = "open"
    RIGHT = "right"
    DONE = "done"
    SOON = "soon"


@dataclass(frozen=True, slots=True)
class Table:
    """One language's words: a pattern a sense, numbers in words, and the units figures are counted in."""

    senses: Mapping[Sense, re.Pattern[str]]
    numbers: Mapping[str, str]
    units: tuple[tuple[str, re.Pattern[str]], ...]

    def unit(self, word: str) -> str:
        """The unit a folded word names; "" for none."""
        return next((name for name, pattern in self.units if pattern.fullmatch(word)), "")


def senses_table(language: str) -> Table | None:
    """The words of a language; None where it has no table."""
    return _tables().get(language)


@lru_cache(maxsize=2048)
def senses(text: str, language: str) -> frozenset[Sense]:
    """What a text says. A duty or a choice inside "must not", "may not", "need not" counts as those alone; so does a
    negation inside "no later than"."""
    known = senses_table(language)
    if known is None:
        return frozenset()
    rest = f" {' '.join(words(text))} "
    found: set[Sense] = set()
    for sense in (Sense.MOST, Sense.LEAST, Sense.NEEDNOT, Sense.FORBID):
        pattern = known.senses[sense]
        if pattern.search(rest):
            found |= {sense} if sense in (Sense.MOST, Sense.LEAST) else {sense, Sense.NEG}
            rest = pattern.sub("|", rest)  # a bar: nothing is read across what is taken out
    found |= {sense for sense, pattern in known.senses.items() if pattern.search(rest)}
    return frozenset(found)


@lru_cache(maxsize=1)
def _tables() -> Mapping[str, Table]:
    table = tomllib.loads(TABLE.read_text("utf-8"))
    return {language: _read(rows) for language, rows in table.items()}


def _read(rows: Mapping[str, object]) -> Table:
    numbers, units = rows["numbers"], rows["units"]
    if not isinstance(numbers, Mapping) or not isinstance(units, Mapping):
        raise TypeError("numbers and units are tables")
    return Table(
        {sense: re.compile(rf"(?<= )(?:{either(rows[sense.value])})(?= )") for sense in Sense},
        {fold(word): value for value, said in numbers.items() for word in said},
        tuple((name, re.compile(either(said))) for name, said in units.items()),
    )


def either(said: object) -> str:
    """The pattern of a list of forms, for folded words with one space between. Raises TypeError for anything else."""
    if not isinstance(said, list):
        raise TypeError("a row is a list of words")
    return "|".join(sorted((_pattern(one) for one in said), key=len, reverse=True))


def _pattern(form: str) -> str:
    plain = [re.escape(" ".join(words_of(part))) for part in form.split("..")]
    parts = [part.replace(r"\*", r"[^\W_]*").replace(r"\#", r"\d+") for part in plain]
    return f"{_GAP} ".join(part.strip() for part in parts)


def words_of(form: str) -> list[str]:
    """A form's folded words with their stars: folding would take the stars for signs between words."""
    return [fold(word).replace("-", " ") for word in form.split()]
