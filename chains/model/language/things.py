"""A text in, the things of the thesaurus in it out: in Danish by its terms, in other languages by their names."""

from __future__ import annotations

import re
from functools import lru_cache

from chains.model.language.marking import marked

GENERAL = "brev frist sag myndighed kommune afgørelse ansøgning"
"""Words of the thesaurus that any letter is about."""
TELLING = (7, 99)
"""Letters of a name that is no chance word; where words are short, only a name of two words tells."""
SHORT = frozenset({"ar", "fa", "ur"})
STEM = (4, 3)
"""Letters by which a bent word is known again at least, and how many of its last ones an ending may take."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@lru_cache(maxsize=256)
def things(text: str) -> frozenset[str]:
    """The slugs of the terms in a Danish text."""
    from knowledge.terms import find_terms

    return frozenset(hit.slug for hit in find_terms(text))


@lru_cache(maxsize=1)
def general() -> frozenset[str]:
    """The slugs of what any letter is about."""
    return things(GENERAL)


@lru_cache(maxsize=512)
def danish_words(slug: str) -> tuple[str, ...]:
    """A term and the everyday words for it."""
    from knowledge.terms import term

    one = term(slug)
    return (one.word, *one.everyday)


def names(slug: str, language: str) -> tuple[str, ...]:
    """What a language calls a thing, in small letters; nothing where it is not translated."""
    from knowledge.terms import term

    said = term(slug).translations.get(language)
    return (said.word.lower(), *(word.lower() for word in said.also)) if said else ()


@lru_cache(maxsize=1)
def authorities() -> frozenset[str]:
    """The slugs of offices."""
    from knowledge.terms import all_terms

    return frozenset(one.slug for one in all_terms() if one.subject == "authorities")


def is_named(slug: str, text: str, language: str) -> bool:
    """Whether a text in another language than Danish names a thing: in any form, or by the Danish term itself."""
    said = [word.lower() for word in _WORD.findall(text)]
    return any(
        all(any(_same(part, word) for word in said) for part in _WORD.findall(name))
        for name in (*names(slug, language), *(one.lower() for one in danish_words(slug)))
    )


def _same(part: str, word: str) -> bool:
    """Whether a word begins as the name's does ("paszportu", "paszport"), or has it in it where words grow together."""
    least, ending = STEM
    stem = part[: max(least, len(part) - ending)]
    return word.startswith(stem) or (len(part) > least and part in word) or word.removeprefix("ال") == part


@lru_cache(maxsize=16)
def telling_names(language: str) -> tuple[tuple[str, str], ...]:
    """The names of things in a language that say so much that they are no chance word (two words, or long ones), with
    the things' slugs."""
    from knowledge.terms import all_terms

    return tuple(
        (name, one.slug)
        for one in all_terms()
        for name in names(one.slug, language)
        if (len(name) >= TELLING[language in SHORT] or " " in name) and not _is_checked(name, language)
    )


def other_things(text: str, language: str, own: frozenset[str]) -> list[str]:
    """The slugs of things that a text names in `language` and that are neither `own` nor general."""
    known = own | general()
    words = f" {' '.join(word.lower() for word in _WORD.findall(text))} "
    spare = {name for slug in known for name in names(slug, language)}
    return [
        slug
        for name, slug in telling_names(language)
        if f" {name} " in words and slug not in known and not any(name in other for other in spare)
    ]


def _is_checked(name: str, language: str) -> bool:
    """Whether a name is made of checked words alone ("at once", "debt collection"): those are compared elsewhere."""
    said = marked(name, language)
    return all(at in said.covered for at, word in enumerate(said.words) if word.is_word)
