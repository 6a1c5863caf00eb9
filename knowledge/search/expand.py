"""A question in any language in, the official words it is about out: by the thesaurus and by what editors added.

"Jeg er blevet fyret" names no official word; the thesaurus knows that people say "fyret" for "opsigelse". A question in
another language goes by the translations.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from knowledge.editions.models import OwnWord
from knowledge.models import Term
from knowledge.search.words import plain_words, stem
from knowledge.terms import all_terms, find_terms, term

OFFICIAL, SAID = 1.0, 0.7
"""Weights of a term that is named, and of one that everyday words or a translation point to."""
_SHORTEST = 4
_BENDS = 0.75
"""The share of a foreign word that its bent forms keep at the front ("заборгованість", "заборгованості")."""
_NO_MATTER = frozenset({"language", "objects"})
"""Subjects whose words say little of what a question is about: "if", "send", "until now"; and things to send or to keep
away, which only a card names. Of the first, Danish questions' own words count all the same."""
_OBJECTS = "objects"
_ARTICLES = re.compile(r"^(?:وال|بال|لل|ال)")
"""What Arabic writes onto the front of a word."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """The tables that lead from what people say to slugs; `said` by the rarest stem of a phrase, `foreign` by language
    and the first letters of a phrase's first word."""

    said: Mapping[str, tuple[tuple[frozenset[str], str], ...]]
    foreign: Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]]
    official: Mapping[str, str]


def build_expansion(own: Sequence[OwnWord] = ()) -> Expansion:
    """The tables of the shipped thesaurus and of the editors' own words (which have no slug: their official word)."""
    terms = all_terms()
    said: dict[str, list[tuple[frozenset[str], str]]] = {}
    foreign: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    pairs = [(words, one.slug) for one in terms for words in one.everyday]
    for words, slug in (*pairs, *((one.said, one.official) for one in own)):
        stems = frozenset(stem(word) for word in plain_words(words))
        if stems and (len(stems) > 1 or len(next(iter(stems))) >= _SHORTEST):
            said.setdefault(max(stems, key=len), []).append((stems, slug))
    for language, phrase, slug in _translations(terms):
        first = phrase[0][: max(_SHORTEST - 1, 1)]
        foreign.setdefault(language, {}).setdefault(first, []).append((phrase, slug))
    return Expansion(
        {key: tuple(value) for key, value in said.items()},
        {language: {key: tuple(value) for key, value in table.items()} for language, table in foreign.items()},
        {one.slug: one.word for one in terms} | {one.official: one.official for one in own},
    )


def asked_terms(question: str, language: str, expansion: Expansion) -> dict[str, float]:
    """The slugs (of editors' own words: the official word) a question is about, with their weights."""
    found: dict[str, float] = {}
    if language == "da":
        slugs = (hit.slug for hit in find_terms(question))
        found |= dict.fromkeys((slug for slug in slugs if term(slug).subject != _OBJECTS), OFFICIAL)
    stems = [stem(word) for word in plain_words(question)]
    for one in stems if language == "da" else ():
        for phrase, slug in expansion.said.get(one, ()):
            if phrase <= set(stems):
                found.setdefault(slug, SAID)
    for slug in _foreign(question, expansion.foreign.get(language, {})):
        found.setdefault(slug, SAID)
    return found


def _translations(terms: Iterable[Term]) -> Iterator[tuple[str, tuple[str, ...], str]]:
    for one in terms:
        if one.subject in _NO_MATTER:
            continue
        for language, said in one.translations.items():
            for phrase in {tuple(foreign_words(text)) for text in (said.word, *said.also)}:
                if len(phrase) > 1 or (phrase and len(phrase[0]) >= _SHORTEST - 1):
                    yield language, phrase, one.slug


def foreign_words(text: str) -> list[str]:
    """The words of a text in any script, lower case, without marks for vowels and the Arabic article."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    return [_ARTICLES.sub("", word) or word for word in re.findall(r"[^\W_]+", plain)]


def _foreign(question: str, table: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]) -> Iterator[str]:
    words = foreign_words(question) if table else []
    for at, word in enumerate(words):
        for phrase, slug in table.get(word[: max(_SHORTEST - 1, 1)], ()):
            follows = words[at : at + len(phrase)]
            if len(follows) == len(phrase) and all(map(_same, phrase, follows)):
                yield slug


def _same(known: str, asked: str) -> bool:
    """Whether `asked` is a form of `known`: the same front, for words long enough to have one."""
    if len(known) < _SHORTEST + 1:
        return known == asked
    front = known[: max(_SHORTEST, math.ceil(len(known) * _BENDS))]
    return asked.startswith(front) and len(asked) <= len(known) + 4
