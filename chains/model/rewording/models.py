"""The nouns of rewording: what a line says to a model, the shape of the reply, and why a sentence was not taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from chains.models import Argument, Section


class Rejection(StrEnum):
    """Why the catalogue's sentence stands; for metrics and staff."""

    EMPTY = "empty"
    UNKNOWN_LINE = "unknown_line"
    TWICE = "twice"  # two sentences for one line
    MARKUP = "markup"  # markup, code, a link, quotes, signs that turn text around, emoji
    PROMPT_ECHO = "prompt_echo"
    LOST_TOKEN = "lost_token"  # noqa: S105 (a token of text)
    DOUBLED_TOKEN = "doubled_token"  # noqa: S105
    UNKNOWN_TOKEN = "unknown_token"  # noqa: S105
    SWAPPED = "swapped"  # the figures stand in another order, or one has come to mean something else
    FIGURE = "figure"  # a figure of its own, in digits or words
    SCRIPT = "script"
    LANGUAGE = "language"
    DANISH_LEFT = "danish_left"
    VOICE = "voice"  # it greets, advises, or speaks as "I" or "we"
    MODALITY = "modality"  # must, may, must not, need not
    NEGATION = "negation"
    DECIDED = "decided"
    ADDRESSEE = "addressee"
    CONDITION = "condition"
    SENSE = "sense"  # only, or, unless, without
    TIME = "time"  # units, days of the week, months, "at once"
    ACT = "act"  # something to do that the line does not ask for, or one that is gone
    STAKES = "stakes"  # what can happen: more, less or other
    PARTY = "party"  # somebody who is not in the line, or is gone
    ADDED = "added"  # words that nothing in the line covers
    LOST = "lost"  # too little of the line is left
    HARDER = "harder"


@dataclass(frozen=True, slots=True)
class Task:
    """A line as it is asked: `text` are the letter's own words with `[D1]` for each figure and name.

    `tokens` are what the figures stand for, `source` the language of the words, `acts` what the line asks for by the
    facts it rests on. `undecided`: nothing in the whole letter is decided yet.
    """

    number: int
    line: str
    section: Section
    text: str
    source: str
    tokens: Mapping[str, Argument]
    acts: frozenset[str] = frozenset()
    undecided: bool = False


class Said(BaseModel):
    """One line as the model says it."""

    model_config = ConfigDict(extra="ignore")

    n: int = Field(description="the line's number")
    text: str = Field(description="the line in other words")


class Reply(BaseModel):
    """What a model is asked for: a sentence for each numbered line."""

    model_config = ConfigDict(extra="ignore", title="lines")

    lines: list[Said]
