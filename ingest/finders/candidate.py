"""The nouns of duty finding: a duty or right as one clause words it, and what the reading of a sentence hangs on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.finders.phrases import Phrase
from ingest.finders.zones import Placed
from ingest.models import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A duty or right as one clause words it. `at` is the index of its sentence, `clause` the clause's words,
    `whole` the sentence, with its list where the list holds the things. `unless` are the words that free of it.
    `form` names the phrasing.
    `initiative`: it is about what is handed in by who wants to ("en begæring", "din ansøgning").
    `points_back`: what it is done to is only a pronoun ("den skal være os i hænde", "en sådan ansøgning …")."""

    at: int
    whole: Span
    clause: Span
    phrase: Phrase
    must: bool
    certainty: float
    prohibited: bool = False
    condition: Span | None = None
    item: bool = False
    unless: Span | None = None
    points_back: bool = False
    form: str = ""
    initiative: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What a sentence being read hangs on: the letter's sentences, whether it says *De*, where it guides to an appeal.

    `to_neighbour`: it tells of what somebody else applied for, so that "ansøger" and "ejeren" are not the reader.
    `ordered`: it lays down orders or terms, so that "røgalarmer monteres" is one of them."""

    text: str
    placed: Sequence[Placed]
    polite: bool
    appeals: frozenset[int]
    to_neighbour: bool = False
    ordered: bool = False
