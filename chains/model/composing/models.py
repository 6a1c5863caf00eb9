"""The nouns of composing: the reply's shape, numbered sentences to rest on, and a model's sentence under scrutiny."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import BaseModel, Field

from chains.answers.models import Citation, CitationSource


class ReplySentence(BaseModel):
    """One sentence, and the numbers of the sentences it rests on."""

    text: str = Field(description="one short sentence in the asked language")
    ids: list[int] = Field(description="numbers of the sentences that it rests on")


class Reply(BaseModel):
    """What the model has to answer with."""

    sentences: list[ReplySentence]


@dataclass(frozen=True, slots=True)
class Version:
    """The same sentence in one language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Source:
    """A sentence that may be rested on, by its number.

    `text` is verbatim in `language`. `said` is what code says of it in the reader's language ("" for nothing): a
    letter's deadline with its day counted. `citation` is what is shown for it. `open` marks a letter that decides
    nothing.
    """

    number: int
    text: str
    language: str
    citation: Citation
    said: str = ""
    open: bool = False

    @property
    def is_letter(self) -> bool:
        """Whether the letter says it."""
        return self.citation.source is CitationSource.LETTER

    def versions(self, language: str) -> tuple[Version, ...]:
        """Its own words, and what code says of them to a reader of `language`."""
        own = Version(self.text, self.language)
        return (own, Version(self.said, language)) if self.said else (own,)


@dataclass(frozen=True, slots=True)
class Claim:
    """A model's sentence, cleaned, with the sources it names that there are."""

    text: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """What every sentence is held against: the language asked for, words that need no source (the municipality's own
    names), and the prompt, which must not come back."""

    language: str
    names: Sequence[str] = ()
    prompt: str = ""
