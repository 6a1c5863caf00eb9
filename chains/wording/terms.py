"""Danish words of a letter in, the slugs of the things they name out; a slug and a language in, its name there out.

Both come from the thesaurus (`knowledge.terms`), the one store of what a thing is called. Its names are messages like
those of the catalogues: `term-<slug>`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from chains.models import Message
from chains.wording.lexicon import means_otherwise, qualities
from ingest.models import Span
from knowledge.models import TermHit
from knowledge.terms import all_terms, find_terms, term
from knowledge.terms.load import thesaurus

NAME = "term-"
"""How the message of a thing's name begins."""
MOST = 3
"""So many terms are shown beside a phrase; the letter's own words stand there whole in any case."""
CARRY_NOTHING = frozenset(
    """
    af også den denne deres det dette de din dine disse dit egen eget egne en et for fra hos i jeres mit min mine og os
    på samt til vores både
    """.split()  # noqa: SIM905 -- a table of words
)
"""Small words that a thing's name need not tell: articles, whose it is, what joins two things that are both told."""
HEADS = frozenset(
    """
    animals amount application bill building-work budget certificate clothes confirmation copy course declaration
    documentation drawing examination expenses form information installation insurance key letter list logbook meeting
    moving payment permission photo plan questionnaire receipt reply report room sample statement tenancy-agreement
    treatment work
    """.split()  # noqa: SIM905 -- a table of words
)
"""Things whose name at a compound's end says what kind of thing it is."""
SHORTEST_HEAD = 4
_WORD = re.compile(r"\w+")


def terms_in(words: str) -> tuple[str, ...]:
    """The slugs of the things named in `words`, in the order they stand there, each once, at most `MOST`.

    Only whole words: a compound half understood ("indkomstoplysninger") would be translated wrong.
    """
    return tuple(dict.fromkeys(hit.slug for hit in _named(words)))[:MOST]


def _named(words: str) -> list[TermHit]:
    """The whole words that name a thing, and mean it here: "mere tid" is no appointment."""
    return [
        hit
        for hit in find_terms(words)
        if hit.thing and hit.span == hit.whole and not means_otherwise(hit.slug, hit.span, words)
    ]


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
    """The terms in `words` one after the other, and what is said of them: what joins them ("and", "or") only the
    letter's own words tell."""
    named = _one_after_the_other([f"{NAME}{slug}" for slug in terms_in(words)])
    said = [message for message, _ in qualities(words)] if named else []
    if not said or len(terms_in(words)) > 1:  # of two things nobody knows which is signed
        return named
    return Message("thing-said-of", {"thing": named, "said": tuple(said)}) if named else None


def kinds_of_things(words: str) -> Message | None:
    """As `beside`; where no whole word is a term, what a compound's last part names: a "haveforsikring" is insurance.

    For an outline only, beside the letter's own sentence: it says less than the letter does.
    """
    named = beside(words)
    if named:
        return named
    known = {form: slug for slug in HEADS for form in _forms(slug)}
    for word in reversed(_WORD.findall(words.lower())):
        for start in range(3, len(word) - 3):
            if word[start:] in known:
                return Message(f"{NAME}{known[word[start:]]}")
    return None


@lru_cache(maxsize=128)
def _forms(slug: str) -> tuple[str, ...]:
    """The forms by which a term's last part is known in a compound."""
    return tuple(form for form, of in thesaurus().words.items() if of == slug and len(form) >= SHORTEST_HEAD)


def says_all(words: str) -> bool:
    """Whether `beside` tells all of `words`: each word is in a term, in what is said of it, or carries nothing."""
    hits = [hit.span for hit in _named(words)]
    if not 0 < len(terms_in(words)) <= MOST or len(dict.fromkeys(hit.slug for hit in find_terms(words))) > MOST:
        return False
    told = [*hits, *((at for _, at in qualities(words)) if len(terms_in(words)) == 1 else ())]
    left = [match for match in _WORD.finditer(words.lower()) if not any(_meets(match, span) for span in told)]
    return all(match.group() in CARRY_NOTHING for match in left)


def _meets(match: re.Match[str], span: Span) -> bool:
    return span.start < match.end() and match.start() < span.end


def _one_after_the_other(keys: Sequence[str]) -> Message | None:
    if not keys:
        return None
    first = Message(keys[0])
    more = _one_after_the_other(keys[1:])
    return Message("terms", {"first": first, "more": more}) if more else first
