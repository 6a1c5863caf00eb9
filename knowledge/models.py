"""The nouns of what is known: terms of the thesaurus, passages of guidance, and what a search finds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ingest.models import Span


@dataclass(frozen=True, slots=True)
class Translation:
    """A term in another language: its best word, and one sentence that explains it ("" where there is none).

    `also` are other words people say for it: everyday words, what the home country's like is called, the Danish word
    as it is written there. They are for finding, never for showing.
    """

    word: str
    explanation: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """An official Danish word and what it means.

    `word` is the headword as letters write it; `everyday` are the plain words for it, plainest first; `explanation` is
    one sentence of everyday Danish. `difficulty`: 0 an everyday thing that only other languages need a word for
    (its explanation is ""), 1 a word most people know, 2 official language, 3 a word few outside an office know.
    `law` is where it is defined, "" where no one law does it. `see_also` are slugs. `subject` is the file it stands in.
    """

    slug: str
    word: str
    subject: str
    difficulty: int
    explanation: str = ""
    everyday: tuple[str, ...] = ()
    law: str = ""
    see_also: tuple[str, ...] = ()
    translations: Mapping[str, Translation] = field(default_factory=dict)

    def names(self) -> Mapping[str, str]:
        """The word in every language the thesaurus has it in, Danish among them."""
        return {"da": self.word} | {language: one.word for language, one in self.translations.items()}

    def explanations(self) -> Mapping[str, str]:
        """The explanation in every language the thesaurus has it in, Danish among them."""
        said = {language: one.explanation for language, one in self.translations.items() if one.explanation}
        return {"da": self.explanation} | said


@dataclass(frozen=True, slots=True)
class TermHit:
    """A term found in a text: `span` covers its own letters, `whole` the word or phrase they stand in.

    `first`: the text has not used the term before. `thing`: the words name something (a noun, a name): no verb,
    adjective or turn of phrase.
    """

    span: Span
    slug: str
    whole: Span
    first: bool
    thing: bool


# --- guidance: from pages to editions --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a guidance page under one heading: what is searched and quoted.

    `text` is an exact substring of its page's text, the heading's own line left out; `headings` is the path of headings
    it stands under, the page's title not among them. `id` is stable while the page's address and the passage's place
    stay; `digest` changes with anything that search or a reader sees. `order` counts from 0 on its page.
    """

    id: str
    url: str
    title: str
    headings: tuple[str, ...]
    text: str
    language: str
    order: int
    digest: str
    source: str
    updated: dt.date | None = None
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    topic: str = ""
    kle: str = ""
    translation_of: str = ""
    attribution: str = ""

    def holds_on(self, day: dt.date) -> bool:
        """Whether its words hold on `day`."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


# --- searching -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the question: the letter in hand and the day. None of it shuts a passage out but the day."""

    today: dt.date
    topic: str | None = None
    kle: str | None = None


class Rejection(StrEnum):
    """Why a passage that was near is not among the results."""

    TOO_FAR = "too_far"
    DUPLICATE = "duplicate"  # another result says the same words
    SAME_PAGE = "same_page"  # a better passage of the page stands for it
    NOT_VALID_NOW = "not_valid_now"
    OTHER_LANGUAGE = "other_language"  # its page stands among the results in the reader's own language
    CUT = "cut"  # more than were asked for


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage and how near it is. `why` names each part of the score ("dense", "lexical", "terms", "pin" …)."""

    passage: Passage
    score: float
    why: Mapping[str, float]
    rejected: Rejection | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What the guidance has on a question: `hits` best first (one a page), `rejected` with the reason.

    `certainty` is the calibrated probability (0 to 1) that the pages answer the question at all; `enough` says that it
    is above the line.
    """

    question: str
    language: str
    hits: tuple[Hit, ...]
    rejected: tuple[Hit, ...]
    certainty: float
    enough: bool
    edition: str
