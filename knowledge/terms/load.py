"""The files of `data/` and `translations/` in, the thesaurus out: every term by slug, and by every form of its words.

One file a subject, one entry a term; the table's name is its slug. Keys: `word` (the dictionary form), `class` (noun
where not said, else verb, adjective, fixed), `also` (other words for the same, which bend likewise), `forms` (what
regular inflection does not give, as it stands), `kin` (verbs, which bend, and adjectives that go with a noun: they are
found, but name no thing), `never` (words that only look like a form or a compound of it),
`apart` (true: never looked for inside compounds), `thing` (false: names whom or where, not what), `context` (beginnings
of words: the term is only meant where the text holds one of them), `difficulty` (2 where not said), `everyday`,
`explanation`, `law`, `see_also`; and for a language `en.word`, `en.explanation`, which win over `translations/`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from knowledge.models import Term, Translation
from knowledge.terms.inflect import WordClass, forms_of
from knowledge.terms.translated import languages, translations

FOLDER = Path(__file__).with_name("data")

KEYS = frozenset(
    """
    word class also forms kin never apart thing context difficulty everyday explanation law see_also
    """.split()  # noqa: SIM905 -- a table of words
)


NO_THINGS = frozenset({"authorities", "language"})
"""The subjects whose terms name no thing: offices, and ways to say something."""


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """All terms, and the tables that find them.

    `words` holds single words by form, `phrases` several words by the first of them, longest first, `firsts` and
    `heads` what may open and close a compound, `never` what is neither. `naming` are the forms that name a thing.
    `capitals` are the abbreviations that only count in capitals, by slug; `contexts` the words of which one has to
    stand in the text, by slug.
    """

    terms: Mapping[str, Term]
    words: Mapping[str, str]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    firsts: Mapping[str, str]
    heads: Mapping[str, str]
    never: frozenset[str]
    naming: frozenset[str]
    capitals: Mapping[str, str]
    contexts: Mapping[str, re.Pattern[str]]


def all_terms() -> tuple[Term, ...]:
    """Every term, in the order of the files."""
    return tuple(thesaurus().terms.values())


def term(slug: str) -> Term:
    """The term of `slug`. Raises KeyError for one that does not exist."""
    return thesaurus().terms[slug]


@lru_cache(maxsize=1)
def thesaurus() -> Thesaurus:
    """The thesaurus of the shipped files, read at the first call."""
    return build(_read(FOLDER), {language: translations(language) for language in languages()})


def bare(form: str) -> str:
    """A form without the hyphens that end its words: "tro- og love" as "tro og love"."""
    return " ".join(word.rstrip("-") for word in form.split(" "))


def build(
    entries: Iterable[tuple[str, str, Mapping[str, Any]]],
    translated: Mapping[str, Mapping[str, Translation]] = MappingProxyType({}),
) -> Thesaurus:
    """A thesaurus of (subject, slug, entry) triples, and of what languages call the terms: by language and slug.

    Raises ValueError for an unknown key, a slug or a form that stands twice, `see_also` that leads nowhere, and a
    translation of no term.
    """
    read = [_entry(*one) for one in entries]
    forms = _by_form(read)
    compounds = [one for one in read if one.compound]
    return Thesaurus(
        terms=_with_translations(_by_slug(read), translated),
        words={form: slug for form, slug in forms.items() if " " not in form},
        phrases=_phrases(forms),
        firsts={word: one.term.slug for one in compounds for word in one.headwords if " " not in word},
        heads={form: one.term.slug for one in compounds for form in one.regular if " " not in form},
        never=frozenset(word for one in read for word in one.never),
        naming=frozenset(bare(form) for one in read if one.thing for form in one.regular | one.irregular),
        capitals={one.term.slug: one.term.word for one in read if one.term.word.isupper()},
        contexts={one.term.slug: _beginnings(one.context) for one in read if one.context},
    )


class _Entry(NamedTuple):
    """An entry as read: its term, its forms in lower case, and how it is looked for."""

    term: Term
    headwords: tuple[str, ...]
    regular: set[str]
    irregular: set[str]
    kin: set[str]
    never: set[str]
    context: tuple[str, ...]
    thing: bool
    compound: bool


def _read(folder: Path) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for path in sorted(folder.glob("*.toml")):
        for slug, entry in tomllib.loads(path.read_text("utf-8")).items():
            yield path.stem, slug, entry


def _entry(subject: str, slug: str, entry: Mapping[str, Any]) -> _Entry:
    word_class = WordClass(entry.get("class", "noun"))
    headwords = tuple(word.lower() for word in (entry["word"], *entry.get("also", ())))
    never = set(entry.get("never", ()))
    names = word_class in (WordClass.NOUN, WordClass.FIXED) and subject not in NO_THINGS
    return _Entry(
        _term(subject, slug, entry),
        headwords,
        {form for word in headwords for form in forms_of(word, word_class)} - never,
        {form.lower() for form in entry.get("forms", ())},
        {form for word in entry.get("kin", ()) for form in _kin(word)},
        never,
        tuple(entry.get("context", ())),
        thing=entry.get("thing", names),
        compound=word_class is WordClass.NOUN and not entry.get("apart"),
    )


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
        translations={
            language: Translation(**{**said, "also": tuple(said.get("also", ()))})
            for language, said in languages.items()
        },
    )


def _kin(word: str) -> frozenset[str]:
    """A verb in all its forms, an adjective as it stands."""
    return forms_of(word, WordClass.VERB) if word.endswith("e") else frozenset({word})


def _by_slug(read: Sequence[_Entry]) -> dict[str, Term]:
    terms: dict[str, Term] = {}
    for one in read:
        if terms.setdefault(one.term.slug, one.term) is not one.term:
            raise ValueError(f"the term {one.term.slug} stands twice")
    for slug, found in terms.items():
        lost = [other for other in found.see_also if other not in terms or other == slug]
        if lost:
            raise ValueError(f"the term {slug} points to {lost[0]}")
    return terms


def _with_translations(
    terms: Mapping[str, Term], translated: Mapping[str, Mapping[str, Translation]]
) -> dict[str, Term]:
    """The terms with what every language says for them; what a term's own entry says, wins."""
    for language, said in translated.items():
        if lost := said.keys() - terms.keys():
            raise ValueError(f"the language {language} translates {min(lost)}, which is no term")
    return {
        slug: replace(one, translations={**_said(slug, translated), **one.translations}) for slug, one in terms.items()
    }


def _said(slug: str, translated: Mapping[str, Mapping[str, Translation]]) -> dict[str, Translation]:
    return {language: said[slug] for language, said in translated.items() if slug in said}


def _by_form(read: Sequence[_Entry]) -> dict[str, str]:
    forms: dict[str, str] = {}
    for one in read:
        for form in one.regular | one.irregular | one.kin:
            if forms.setdefault(form, one.term.slug) != one.term.slug:
                raise ValueError(f"»{form}« belongs to {forms[form]} and to {one.term.slug}")
    return forms


def _phrases(forms: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for form, slug in forms.items():
        if " " in form:
            words = tuple(bare(form).split(" "))
            by_first.setdefault(words[0], []).append((words, slug))
    return {first: tuple(sorted(found, key=lambda one: -len(one[0]))) for first, found in by_first.items()}


def _beginnings(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)
