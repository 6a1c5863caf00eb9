"""A line and a sentence in, the words that nothing in the line covers out; and whether too little of it is left."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from chains.model.language.lexicon import lexicon
from chains.model.language.marking import marked
from chains.model.rewording.models import Rejection, Task
from chains.model.rewording.tokens import TOKEN

SHORTEST, LONGEST = 0.35, 1.3
"""How long a translation may be beside the letter's words, in letters; `SOME` letters more are always free."""
SOME = 20
KEPT = 0.5
"""The share of the letter's own content that a plainer sentence has to keep, in its words or in words for them."""

GENERAL = "brev frist sag myndighed kommune afgørelse ansøgning"
"""Words of the thesaurus that any letter is about."""
TELLING = (7, 99)
"""Letters of a name that is no chance word; where words are short, only a name of two words tells."""
SHORT = frozenset({"ar", "fa", "ur"})

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def fault_of_cover(task: Task, text: str, language: str) -> Rejection | None:
    """Words that the line has nothing for, or too few of its own left."""
    if language == task.source == "da":
        return _in_danish(task, text)
    said, source = len(TOKEN.sub("", text)), len(TOKEN.sub("", task.text))
    if said > source * LONGEST + SOME:
        return Rejection.ADDED
    if said < source * SHORTEST - SOME / 2:
        return Rejection.LOST
    return _terms_fault(task, text, language)


def _terms_fault(task: Task, text: str, language: str) -> Rejection | None:
    """No thing of the thesaurus by its name in `language` that the letter's words do not have."""
    if task.source != "da":
        return None
    own = _slugs(task.text)
    words = f" {' '.join(word.lower() for word in _WORD.findall(text))} "
    own |= _slugs(GENERAL)
    spare = {name for slug in own for name in _names(slug, language)}
    for name, slug in _things(language):
        if f" {name} " not in words or slug in own or any(name in other for other in spare):
            continue
        if not _is_touched(slug, task.text):
            return Rejection.ADDED
    return None


def _is_touched(slug: str, source: str) -> bool:
    """Whether the letter has a word of the term, though not the term ("praktisk støtte" of "praktisk hjælp")."""
    known = _stems(word.lower() for word in _WORD.findall(source))
    own = {word.lower() for said in _everyday(slug) for word in _WORD.findall(said)} - _function()
    return any(len(word) > 3 and (_covers(word, known) or _begins(_stem(word), known)) for word in own)


def _begins(stem: str, known: Iterable[str]) -> bool:
    return any(len(one) > 3 and stem.startswith(one) for one in known)


def _in_danish(task: Task, text: str) -> Rejection | None:
    """Every word of content from the letter's, the thesaurus' words for those, or a checked word; most of it kept."""
    said, source = marked(text, "da"), marked(task.text, "da")
    known = _known(task.text)
    content = [word.folded for at, word in enumerate(said.words) if word.is_word and at not in said.covered]
    if any(not _covers(word, known) for word in content if word not in _function()):
        return Rejection.ADDED
    own = {
        word.folded for at, word in enumerate(source.words) if word.is_word and at not in source.covered
    } - _function()
    if not own:
        return None
    there = _stems([word.folded for word in said.words if word.is_word])
    kept = [word for word in own if _is_kept(word, there)]
    return None if len(kept) >= KEPT * len(own) else Rejection.LOST


def _is_kept(word: str, there: frozenset[str]) -> bool:
    """Whether a word of the letter is still there: itself, part of it, or a plain word for it."""
    if _covers(word, there) or any(len(stem) > 4 and stem in word for stem in there):
        return True
    return bool(there & _stems(_plainer(word)))


def _known(source: str) -> frozenset[str]:
    """The stems that the letter's words allow: their own, and those of the plain words for them."""
    words = [word.lower() for word in _WORD.findall(source)]
    more = [plain for word in words for plain in _plainer(word)]
    more += [word.lower() for slug in _slugs(source) for said in _everyday(slug) for word in _WORD.findall(said)]
    return _stems([*words, *more])


def _covers(word: str, known: Iterable[str]) -> bool:
    """Whether a word is one of those known, or the head or the first part of a compound among them."""
    stem = _stem(word)
    if stem in known:
        return True
    return len(stem) >= 4 and any(one.startswith(stem) or one.endswith(stem) for one in known)


def _plainer(word: str) -> tuple[str, ...]:
    return _pairs().get(_stem(word), ())


@lru_cache(maxsize=1)
def _pairs() -> dict[str, tuple[str, ...]]:
    """Stem of an official word → the plain words for it."""
    found: dict[str, list[str]] = {}
    pairs: Any = lexicon("da").extra["plain"]
    for pair in pairs:
        official, _, plain = pair.partition("=")
        for word in official.split():
            found.setdefault(_stem(word.lower()), []).extend(plain.split())
    return {stem: tuple(plain) for stem, plain in found.items()}


@lru_cache(maxsize=1)
def _function() -> frozenset[str]:
    return frozenset(word.lower() for word in str(lexicon("da").extra["function"]).split())


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(_stem(word) for word in words)


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    stem = str(_stemmer().stemWord(word))
    return stem[:-1] + "el" if stem.endswith("dl") else stem  # "lønsedler" and "lønseddel"


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("danish")


@lru_cache(maxsize=128)
def _slugs(text: str) -> frozenset[str]:
    from knowledge.terms import find_terms

    return frozenset(hit.slug for hit in find_terms(text))


@lru_cache(maxsize=512)
def _everyday(slug: str) -> tuple[str, ...]:
    from knowledge.terms import term

    one = term(slug)
    return (one.word, *one.everyday)


def _names(slug: str, language: str) -> tuple[str, ...]:
    from knowledge.terms import term

    said = term(slug).translations.get(language)
    return (said.word.lower(), *(word.lower() for word in said.also)) if said else ()


@lru_cache(maxsize=16)
def _things(language: str) -> tuple[tuple[str, str], ...]:
    """The names of things in a language that say so much that they are no chance word: two words, or long ones."""
    from knowledge.terms import all_terms

    return tuple(
        (name, one.slug)
        for one in all_terms()
        for name in _names(one.slug, language)
        if (len(name) >= TELLING[language in SHORT] or " " in name) and not _is_checked(name, language)
    )


def _is_checked(name: str, language: str) -> bool:
    """Whether a name is made of checked words alone ("at once", "debt collection"): those are compared elsewhere."""
    said = marked(name, language)
    return all(at in said.covered for at, word in enumerate(said.words) if word.is_word)
