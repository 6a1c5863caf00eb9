"""The nouns of reading a sentence: its words, the checked ones found among them, and a language's checked words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Word:
    """A word, sign or token of a sentence: as it stands and folded; `clause` counts clauses from 0."""

    text: str
    folded: str
    clause: int

    @property
    def is_token(self) -> bool:
        """Whether it stands for a figure or name."""
        return self.text.startswith("[") and len(self.text) > 2

    @property
    def is_word(self) -> bool:
        """Whether it is neither sign nor token."""
        return self.text[:1].isalpha()


@dataclass(frozen=True, slots=True)
class Found:
    """A checked word or phrase: the concepts it can stand for, and the words it covers (first and one past last).

    `wild`: a phrase that holds any word, which may be a checked one itself ("has stopped").
    """

    concepts: frozenset[str]
    first: int
    end: int
    clause: int
    wild: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence with its checked words; `conditional` are the clauses that name a case."""

    words: tuple[Word, ...]
    found: tuple[Found, ...]
    conditional: frozenset[int]

    def having(self, concept: str) -> list[Found]:
        """The words that can stand for `concept` ("modal.must"), or for any of a part ("acts.")."""
        if concept.endswith("."):
            return [one for one in self.found if any(each.startswith(concept) for each in one.concepts)]
        return [one for one in self.found if concept in one.concepts]

    def has(self, concept: str) -> bool:
        """Whether anything can stand for `concept`."""
        return bool(self.having(concept))

    def all_of(self, part: str) -> set[str]:
        """Every concept of a part that anything can stand for."""
        return {each for one in self.found for each in one.concepts if each.startswith(part)}

    @property
    def covered(self) -> set[int]:
        """The places of the words that are checked ones."""
        return {place for one in self.found for place in range(one.first, one.end)}


Form = tuple[str, ...]
"""A phrase: its words folded, "*" in them for any letters, "…" between them for a gap."""


@dataclass(frozen=True)
class Lexicon:
    """One language's checked words. `extra` is what only some languages have (Danish: function words and synonyms)."""

    language: str
    exact: Mapping[str, frozenset[str]]
    wild: tuple[tuple[re.Pattern[str], frozenset[str]], ...]
    phrases: Mapping[str, tuple[tuple[Form, frozenset[str]], ...]]
    prefixes: tuple[str, ...] = ()
    negating: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    def of_word(self, word: Word) -> frozenset[str]:
        """The concepts that a single word can stand for, its prefixes taken off where the language writes them on."""
        found = self.exact.get(word.text, frozenset()) | self._plain(word.folded)
        for prefix in self.prefixes:
            if len(word.folded) > len(prefix) + 2 and word.folded.startswith(prefix):
                found |= self._plain(word.folded[len(prefix) :])
        for suffix in self.suffixes:
            if len(word.folded) > len(suffix) + 3 and word.folded.endswith(suffix):
                found |= self._plain(word.folded.removesuffix(suffix))
        for prefix in self.negating:
            if len(word.folded) > len(prefix) + 3 and word.folded.startswith(prefix):
                inner = self._plain(word.folded[len(prefix) :]) | self._plain(f"ب{word.folded[len(prefix) :]}")
                if any(one.startswith("acts.") for one in inner):
                    found |= inner | {"sense.not"}
        return found

    @cached_property
    def wild_heads(self) -> tuple[str, ...]:
        """The first words of phrases that stand for more than one word."""
        return tuple(head for head in self.phrases if "*" in head)

    @cached_property
    def _any_wild(self) -> re.Pattern[str]:
        """All words with any letters in them, tried at once: most words are none of them."""
        return re.compile("|".join(pattern.pattern for pattern, _ in self.wild) or "(?!)")

    def _plain(self, folded: str) -> frozenset[str]:
        found = self.exact.get(folded, frozenset())
        if not self._any_wild.fullmatch(folded):
            return found
        for pattern, concepts in self.wild:
            if pattern.fullmatch(folded):
                found |= concepts
        return found
