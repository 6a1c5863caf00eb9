"""The nouns of what is known: a term of the thesaurus, and where one stands in a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ingest.models import Span


@dataclass(frozen=True, slots=True)
class Translation:
    """A term in another language: its word, and one sentence that explains it ("" for an everyday thing)."""

    word: str
    explanation: str = ""


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
