"""The nouns of extraction: what a model proposes, why code rejects it, and what code makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pydantic import BaseModel, Field

from ingest.models import Action, Consequence, Fact

FINDER = "model"
"""The finder of what only a model pointed at."""
DIFFERS = "model_differs"
"""The `doubt` of a fact whose sentence a model read otherwise."""
MOST_ITEMS = 60
"""More proposals of one sort than any letter has: what comes after is a reply run wild."""


class Said(BaseModel):
    """One thing a model points at: a sentence's number, decisive words of it, and its deadline's words (`by`)."""

    n: int = 0
    q: str = ""
    by: str = ""


class Proposed(BaseModel):
    """The shape of the reply; short names, for each is paid for with every call."""

    duties: list[Said] = Field(default_factory=list)
    choices: list[Said] = Field(default_factory=list)
    consequences: list[Said] = Field(default_factory=list)


class Sort(StrEnum):
    """What something is proposed as."""

    DUTY = "duty"
    CHOICE = "choice"
    CONSEQUENCE = "consequence"


class Wrong(StrEnum):
    """Why a proposal is no fact: a closed set, counted in the trace."""

    QUOTE_TOO_SHORT = "quote_too_short"
    QUOTE_NOT_FOUND = "quote_not_found"
    CROSSES_SENTENCES = "crosses_sentences"
    AMBIGUOUS_PLACE = "ambiguous_place"
    IN_HOSTILE_TEXT = "in_hostile_text"  # words that speak to a reader's AI
    HEADING = "heading"
    TABLE_ROW = "table_row"  # slips and tables have finders of their own
    LAW_TEXT = "law_text"
    APPEAL_GUIDANCE = "appeal_guidance"
    QUESTIONS = "questions"  # "har du spørgsmål …"
    ALREADY_KNOWN = "already_known"
    NOT_A_DUTY = "not_a_duty"
    NOT_A_CHOICE = "not_a_choice"
    NOT_A_CONSEQUENCE = "not_a_consequence"
    OTHERS_DUTY = "others_duty"
    AUTHORITY_TIME = "authority_time"
    NEGATED = "negated"
    CONDITIONAL_LOST = "conditional_lost"  # hangs on a wish: a choice that was told as a duty
    CONTEMPLATED = "contemplated"  # only planned, feared or heard about
    HISTORY = "history"
    DATE_NOT_IN_QUOTE = "date_not_in_quote"  # of the deadline alone: what is asked may stand without it
    TOO_MANY = "too_many"
    UNRELIABLE = "unreliable"  # contradicts most of what the finders are sure of


@dataclass(frozen=True, slots=True)
class Accepted:
    """A fact that code found where a model pointed."""

    fact: Fact[Action] | Fact[Consequence]


@dataclass(frozen=True, slots=True)
class Disputed:
    """A finder's action (its index in `Facts.actions`) whose sentence a model read otherwise."""

    action: int


Judgement = Accepted | Disputed | Wrong
