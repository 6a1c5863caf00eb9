"""Danish words of a letter in, the slugs of the things they name out; a slug and a language in, its name there out.

Both come from the thesaurus (`knowledge.terms`), the one store of what a thing is called. Its names are messages like
those of the catalogues: `term-<slug>`.
"""

from __future__ import annotations

from collections.abc import Sequence

from chains.models import Message
from knowledge.terms import all_terms, find_terms, term

NAME = "term-"
"""How the message of a thing's name begins."""
MOST = 3
"""So many terms are shown beside a phrase; the letter's own words stand there whole in any case."""


def terms_in(words: str) -> tuple[str, ...]:
    """The slugs of the things named in `words`, in the order they stand there, each once, at most `MOST`.

    Only whole words: a compound half understood ("indkomstoplysninger") would be translated wrong.
    """
    found = dict.fromkeys(hit.slug for hit in find_terms(words) if hit.thing and hit.span == hit.whole)
    return tuple(found)[:MOST]


def name(key: str, language: str) -> str | None:
    """What the thesaurus says for the message `key` in `language`; None where it is no term's or has no name there."""
    try:
        return term(key.removeprefix(NAME)).names().get(language) if key.startswith(NAME) else None
    except KeyError:
        return None


def unnamed(language: str) -> tuple[str, ...]:
    """The slugs of the thesaurus' terms that have no name in `language`."""
    return tuple(one.slug for one in all_terms() if language not in one.names())


def unexplained(language: str) -> tuple[str, ...]:
    """The slugs of the thesaurus' terms that are explained in Danish and not in `language`."""
    return tuple(one.slug for one in all_terms() if one.explanation and not one.explanations().get(language))


def beside(words: str) -> Message | None:
    """The terms in `words` one after the other: what joins them ("and", "or") only the letter's own words tell."""
    return _one_after_the_other(terms_in(words))


def _one_after_the_other(slugs: Sequence[str]) -> Message | None:
    if not slugs:
        return None
    first = Message(f"term-{slugs[0]}")
    more = _one_after_the_other(slugs[1:])
    return Message("terms", {"first": first, "more": more}) if more else first
