"""The files of `data/` in, the thesaurus out: every term by slug, and by every form that a text may hold.

One file a subject, one entry a term; the table's name is its slug. Keys: `word` (the dictionary form), `class` (noun
where not said, else verb, adjective, fixed), `also` (other words for the same, which bend likewise), `forms` (what
regular inflection does not give, as it stands), `kin` (verbs, which bend, and adjectives that go with a noun: they are
found, but name no thing), `never` (words that only look like a form or a compound of it),
`apart` (true: never looked for inside compounds), `difficulty` (2 where not said), `everyday`, `explanation`, `law`,
`see_also`; and for each language `en.word`, `en.explanation`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from knowledge.models import Term, Translation
from knowledge.terms.inflect import WordClass, forms_of

FOLDER = Path(__file__).with_name("data")

KEYS = frozenset(
    {
        "word",
        "class",
        "also",
        "forms",
        "kin",
        "never",
        "apart",
        "difficulty",
        "everyday",
        "explanation",
        "law",
        "see_also",
    }
)


PHRASES = "language"
"""The subject whose terms are ways to say something, and name no thing."""


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """All terms, and the tables that find them.

    `words` holds single words by form, `phrases` several words by the first of them, longest first, `firsts` and
    `heads` what may open and close a compound, `never` what is neither. `naming` are the forms that name a thing.
    `capitals` are the abbreviations that only count in capitals, by slug.
    """

    terms: Mapping[str, Term]
    words: Mapping[str, str]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    firsts: Mapping[str, str]
    heads: Mapping[str, str]
    never: frozenset[str]
    naming: frozenset[str]
    capitals: Mapping[str, str]


def all_terms() -> tuple[Term, ...]:
    """Every term, in the order of the files."""
    return tuple(thesaurus().terms.values())


def term(slug: str) -> Term:
    """The term of `slug`. Raises KeyError for one that does not exist."""
    return thesaurus().terms[slug]


@lru_cache(maxsize=1)
def thesaurus() -> Thesaurus:
    """The thesaurus of the shipped files, read at the first call."""
    return build(_read(FOLDER))


def build(entries: Iterator[tuple[str, str, Mapping[str, Any]]]) -> Thesaurus:
    """A thesaurus of (subject, slug, entry) triples.

    Raises ValueError for an unknown key, a slug or a form that stands twice, and `see_also` that leads nowhere.
    """
    terms: dict[str, Term] = {}
    forms: dict[str, str] = {}
    firsts: dict[str, str] = {}
    heads: dict[str, str] = {}
    never: set[str] = set()
    naming: set[str] = set()
    for subject, slug, entry in entries:
        if slug in terms:
            raise ValueError(f"the term {slug} stands twice")
        terms[slug] = _term(subject, slug, entry)
        never.update(entry.get("never", ()))
        said = _forms(entry)
        for form in (*said.regular, *said.irregular, *said.kin):
            if forms.setdefault(form, slug) != slug:
                raise ValueError(f"»{form}« belongs to {forms[form]} and to {slug}")
        if said.name_things and subject != PHRASES:
            naming |= said.regular | said.irregular
        if said.compound:
            heads |= {form: slug for form in said.regular if " " not in form}
            firsts |= {word: slug for word in said.headwords if " " not in word}
    _check_links(terms)
    words = {form: slug for form, slug in forms.items() if " " not in form}
    capitals = {slug: one.word for slug, one in terms.items() if one.word.isupper()}
    return Thesaurus(
        terms, words, _phrases(forms), firsts, heads, frozenset(never), frozenset(map(bare, naming)), capitals
    )


class _Forms(NamedTuple):
    """The forms of one entry in lower case; whether they name things, and whether they stand in compounds."""

    headwords: tuple[str, ...]
    regular: set[str]
    irregular: set[str]
    kin: set[str]
    name_things: bool
    compound: bool


def _forms(entry: Mapping[str, Any]) -> _Forms:
    word_class = WordClass(entry.get("class", "noun"))
    headwords = tuple(word.lower() for word in (entry["word"], *entry.get("also", ())))
    kin = {form for word in entry.get("kin", ()) for form in (_bent(word) if word.endswith("e") else {word})}
    return _Forms(
        headwords,
        {form for word in headwords for form in forms_of(word, word_class)} - {*entry.get("never", ())},
        {form.lower() for form in entry.get("forms", ())},
        kin,
        name_things=word_class in (WordClass.NOUN, WordClass.FIXED),
        compound=word_class is WordClass.NOUN and not entry.get("apart"),
    )


def _bent(verb: str) -> frozenset[str]:
    return forms_of(verb, WordClass.VERB)


def bare(form: str) -> str:
    """A form without the hyphens that end its words: "tro- og love" as "tro og love"."""
    return " ".join(word.rstrip("-") for word in form.split(" "))


def _read(folder: Path) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for path in sorted(folder.glob("*.toml")):
        for slug, entry in tomllib.loads(path.read_text("utf-8")).items():
            yield path.stem, slug, entry


def _term(subject: str, slug: str, entry: Mapping[str, Any]) -> Term:
    languages = {key: value for key, value in entry.items() if isinstance(value, dict)}
    unknown = entry.keys() - KEYS - languages.keys()
    if unknown:
        raise ValueError(f"the term {slug} has the unknown key {min(unknown)}")
    return Term(
        slug=slug,
        word=entry["word"],
        subject=subject,
        difficulty=entry.get("difficulty", 2),
        explanation=entry.get("explanation", ""),
        everyday=tuple(entry.get("everyday", ())),
        law=entry.get("law", ""),
        see_also=tuple(entry.get("see_also", ())),
        translations={language: Translation(**said) for language, said in languages.items()},
    )


def _phrases(forms: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for form, slug in forms.items():
        if " " in form:
            words = tuple(bare(form).split(" "))
            by_first.setdefault(words[0], []).append((words, slug))
    return {first: tuple(sorted(found, key=lambda one: -len(one[0]))) for first, found in by_first.items()}


def _check_links(terms: Mapping[str, Term]) -> None:
    for slug, one in terms.items():
        lost = [other for other in one.see_also if other not in terms or other == slug]
        if lost:
            raise ValueError(f"the term {slug} points to {lost[0]}")
