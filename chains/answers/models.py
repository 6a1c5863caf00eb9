"""The nouns of answering: a question in its conversation, an answer's sentences, and every way it can end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from chains.models import Explanation, Level, Message
from ingest.models import Span
from knowledge.models import SearchResult

if TYPE_CHECKING:
    from chains.model.models import ModelTrace


class Ending(StrEnum):
    """Every way an answer can end; the contract's `outcome`."""

    ANSWERED = "answered"
    ANSWERED_FROM_LETTER = "answered_from_letter"
    NEEDS_CLARIFICATION = "needs_clarification"
    UNANSWERABLE_NO_GUIDANCE = "unanswerable_no_guidance"
    UNANSWERABLE_OWN_CASE = "unanswerable_own_case"
    NOT_RECEIVED_HERE = "not_received_here"
    OUT_OF_SCOPE = "out_of_scope"
    CRISIS = "crisis"
    BLOCKED = "blocked"


class CitationSource(StrEnum):
    """Where a quote stands."""

    GUIDANCE = "guidance"
    LETTER = "letter"
    GLOSSARY = "glossary"


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim quote and where it stands.

    `text` is an exact substring of the page's, the letter's or the glossary's text, in `language`. Guidance has `url`,
    `updated`, `attribution` ("borger.dk" where the page took it over) and `passage`; a letter has `letter` (index from
    0), `page` (from 1) and `span`; the glossary has the `term`'s slug.
    """

    source: CitationSource
    title: str
    text: str
    language: str
    url: str | None = None
    updated: dt.date | None = None
    attribution: str = ""
    passage: str | None = None
    letter: int | None = None
    page: int | None = None
    span: Span | None = None
    term: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer, rendered late: a message of the catalogue, and the citations (by index) it rests on.

    A sentence that only frames ("The page says:") rests on none. `quotes` is the citation that is shown under it in its
    own words, None where the sentence says it all.
    """

    message: Message
    cites: tuple[int, ...] = ()
    quotes: int | None = None


@dataclass(frozen=True, slots=True)
class ComposedSentence:
    """A model's sentence that code accepted, and the citations (by index) it rests on."""

    text: str
    cites: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Composed:
    """A model's short answer in `language`: shown above the answer's own sentences, in no other language.

    `beside`: nothing checks what is denied or demanded in that language, so the words stand below the sources.
    """

    language: str
    sentences: tuple[ComposedSentence, ...]
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it says, and the question that pressing it asks (as if written)."""

    label: Message
    asks: Message


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. Everything in it can be rendered in any language and level later, citations excepted.

    `choices` go with NEEDS_CLARIFICATION; `suggestions` are up to three questions that can be answered from here.
    `warnings` are codes of the contract. `search` is what guidance was found and rejected, for staff. `composed` is a
    model's short answer, `trace` what a model had to do with it (None: it was not asked).
    """

    ending: Ending
    sentences: tuple[Sentence, ...]
    citations: tuple[Citation, ...] = ()
    choices: tuple[Choice, ...] = ()
    suggestions: tuple[Choice, ...] = ()
    warnings: tuple[str, ...] = ()
    search: SearchResult | None = None
    kind: str = ""
    """What was asked for, where that is known ("deadline", "appeal", "term" …): for staff and tests."""
    composed: Composed | None = None
    trace: ModelTrace | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """A question that was asked before, and its answer; None where only the question is known."""

    question: str
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question as asked. `language` is the reader's; the words may be in another. `letters` are the cards in hand."""

    text: str
    language: str
    today: dt.date
    level: Level = Level.NORMAL
    letters: tuple[Explanation, ...] = ()
    history: tuple[Turn, ...] = ()


@dataclass(frozen=True, slots=True)
class Searching:
    """The guidance is being searched."""


@dataclass(frozen=True, slots=True)
class AnswerReady:
    """The answer stands in the letter's and the pages' own words: it can be used as it is while a model is asked."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class SentenceReady:
    """A sentence of the answer can be shown."""

    sentence: Sentence
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """The flow is over."""

    answer: Answer
    seconds: Mapping[str, float] = field(default_factory=dict)
    """Seconds by step."""


AnswerEvent = Searching | AnswerReady | SentenceReady | Answered
"""What `answer()` gives, in order; the last is always `Answered`."""
