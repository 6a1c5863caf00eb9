"""A word or the beginning of one in, the terms it names out: for a glossary to leaf through."""

from __future__ import annotations

from knowledge.models import Term
from knowledge.terms.load import bare, thesaurus


def lookup(word: str) -> Term | None:
    """The term whose official word `word` is, in any of its forms and any case; None where there is none."""
    known = thesaurus()
    form = " ".join(word.lower().split())
    slug = known.words.get(form)
    if slug is None:
        words = tuple(bare(form).split(" "))
        slug = next((found for phrase, found in known.phrases.get(words[0], ()) if phrase == words), None)
    return known.terms[slug] if slug else None


def search(prefix: str) -> tuple[Term, ...]:
    """The terms with a word that begins with `prefix`: first by the official word, then by everyday words and
    translations (any word of theirs); each alphabetically. Nothing for an empty prefix."""
    start = " ".join(prefix.lower().split())
    if not start:
        return ()
    ranked = [(rank, one) for one in thesaurus().terms.values() if (rank := _rank(one, start)) is not None]
    return tuple(one for _, one in sorted(ranked, key=lambda found: (found[0], found[1].word.lower())))


def _rank(one: Term, start: str) -> int | None:
    """0 for the official word, 1 for a word that means the same, None for neither."""
    if one.word.lower().startswith(start):
        return 0
    same = (*one.everyday, *(word for said in one.translations.values() for word in (said.word, *said.also)))
    return 1 if any(f" {words.lower()}".find(f" {start}") >= 0 for words in same) else None
