"""Danish text in, the terms in it out: in any form, as phrases, and inside compounds.

A word is looked up whole; only one that is no term is taken apart, as Danish builds it: a known last part (which
bends), before it known parts or one unknown one, each with a linking s or e ("kontanthjælp-s-modtager"). A part has to
be long, and what is left over a word of its own: "varsel" is no part of "advarsel", "klage" none of "beklage". The work
is linear in the text, a few look-ups a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest.models import Span
from knowledge.models import TermHit
from knowledge.terms.load import Thesaurus, thesaurus

SHORTEST_KNOWN = 4
"""Letters of a term that stands in a compound of terms only."""
SHORTEST_ALONE = 5
"""Letters of a term that stands in a compound beside an unknown part."""
SHORTEST_FIRST, SHORTEST_LAST = 3, 4
"""Letters of an unknown part before and after a known one ("Fristrup" is a name)."""
SHORTEST_COMPOUND = 7
"""What is shorter is taken whole or not at all."""
LONGEST_WORD = 60
"""What is longer is no word: a link, a line of signs."""

PREFIXES = frozenset(
    """
    af an be bi bort efter for fore frem fri gen gennem hen her hjem ind inde indtil jævn med mellem mis mod ned om op
    over på sam samt selv sær til tilbage tvær u ud under van ved vel vid
    """.split()  # noqa: SIM905 -- a table of words
)
"""What makes another word, not a compound, of the word it stands before ("anklage", "tilhøring", "forhøring")."""
SUFFIXES = re.compile(
    r"(?:agtig|bar|d|ede|ed|el|else|ende|er|eri|et|hed|haftig|ig|ing|isk|le|lig|lov|løs|mæssig|ning|nd|r|ri|skab|som|st|t)"
    r"(?:e|t|s|en|et|er|erne|ere|est|este|ste|hed|heden|heder)*"
)
"""What makes another word of the word it stands after ("vilkårlig", "klagende")."""

_WORD = re.compile(r"(?<![\w@])[^\W\d_]++(?:['’-][^\W\d_]++)*+(?!\w|@|\.(?:dk|com|eu|org)\b)")
"""A word; the parts of mail addresses and links are none."""
_VOWEL = re.compile(r"[aeiouyæøåéü]")
_GAP = re.compile(r"-?[^\S\n]+|-?[^\S\n]*\n[^\S\n]*|\.[^\S\n]?")


class _Word(NamedTuple):
    start: int
    end: int
    lower: str


class _Part(NamedTuple):
    """A term within a word: its place in that word."""

    start: int
    end: int
    slug: str


def find_terms(text: str) -> tuple[TermHit, ...]:
    """Every place a term stands in `text`, in order; where two could, the longer one."""
    known = thesaurus()
    meant = {slug: bool(context.search(text)) for slug, context in known.contexts.items()}
    seen: set[str] = set()
    hits: list[TermHit] = []
    for whole, span, form, slug in _hits(text, known):
        if not meant.get(slug, True):
            continue
        hits.append(TermHit(span, slug, whole, first=slug not in seen, thing=form in known.naming))
        seen.add(slug)
    return tuple(hits)


def _hits(text: str, known: Thesaurus) -> Iterator[tuple[Span, Span, str, str]]:
    """The whole word or phrase, the term in it, its form as the thesaurus has it, its slug."""
    words = [_Word(*match.span(), match.group().lower()) for match in _WORD.finditer(text)]
    taken_apart: dict[str, tuple[_Part, ...]] = {}
    at = 0
    while at < len(words):
        phrase = _phrase(text, words, at, known)
        if phrase:
            said, slug = phrase
            span = Span(words[at].start, words[at + len(said) - 1].end)
            yield span, span, " ".join(said), slug
            at += len(said)
            continue
        start, end, lower = words[at]
        at += 1
        if lower not in taken_apart:
            taken_apart[lower] = _parts(lower, known) if len(lower) == end - start <= LONGEST_WORD else ()
        for part in taken_apart[lower]:
            span = Span(start + part.start, start + part.end)
            if _is_written_so(span.of(text), known.capitals.get(part.slug)):
                yield Span(start, end), span, lower[part.start : part.end], part.slug


def _phrase(text: str, words: list[_Word], at: int, known: Thesaurus) -> tuple[tuple[str, ...], str] | None:
    """The known phrase that begins at `at`, and its slug."""
    for phrase, slug in known.phrases.get(words[at].lower, ()):
        count = len(phrase)
        if tuple(word.lower for word in words[at : at + count]) == phrase and all(
            _is_gap(text, words[nth], words[nth + 1]) for nth in range(at, at + count - 1)
        ):
            return phrase, slug
    return None


def _is_gap(text: str, word: _Word, following: _Word) -> bool:
    """Whether only a space parts two words of a phrase ("tro- og love"), or the stop of an abbreviated one ("d.å.")."""
    gap = text[word.end : following.start]
    return bool(_GAP.fullmatch(gap)) and (len(word.lower) == 1 or "." not in gap)


def _is_written_so(words: str, capitals: str | None) -> bool:
    """Whether an abbreviation stands in capitals: "SIRI" is an agency, "Siri" a name."""
    return capitals is None or words.startswith(capitals) or not words.lower().startswith(capitals.lower())


def _parts(word: str, known: Thesaurus) -> tuple[_Part, ...]:
    """The terms that `word` is, or is made of."""
    slug = known.words.get(word)
    if slug:
        return (_Part(0, len(word), slug),)
    if word in known.never:
        return ()
    if "-" in word:
        return _around_hyphens(word, known)
    return _compound(word, known) if len(word) >= SHORTEST_COMPOUND else ()


def _around_hyphens(word: str, known: Thesaurus) -> tuple[_Part, ...]:
    """ "NemKonto-skema", "cpr-registret": each side for itself."""
    found: list[_Part] = []
    start = 0
    for piece in word.split("-"):
        found += [_Part(start + part.start, start + part.end, part.slug) for part in _parts(piece, known)]
        start += len(piece) + 1
    return tuple(found)


def _compound(word: str, known: Thesaurus) -> tuple[_Part, ...]:
    for start in range(2, len(word) - SHORTEST_KNOWN + 1):
        slug = known.heads.get(word[start:])
        if slug is None:
            continue
        before = _modifiers(word[:start], known)
        if before or (before is not None and len(word) - start >= SHORTEST_ALONE):
            return (*before, _Part(start, len(word), slug))
    return _opening(word, known)


def _modifiers(part: str, known: Thesaurus) -> tuple[_Part, ...] | None:
    """The terms in what stands before a known last part; None where that is no word of its own."""
    for stem in (part, part[:-1]) if part[-1] in "se" else (part,):
        slug = known.firsts.get(stem)
        if slug and len(stem) >= SHORTEST_KNOWN:
            return (_Part(0, len(stem), slug),)
    opening = _opening(part, known)
    if opening:
        return opening
    plain = part.removesuffix("s")
    return () if len(plain) >= SHORTEST_FIRST and _VOWEL.search(plain) and part not in PREFIXES else None


def _opening(word: str, known: Thesaurus) -> tuple[_Part, ...]:
    """The term a compound begins with, where what follows it is a word of its own."""
    for end in range(len(word) - SHORTEST_LAST, SHORTEST_ALONE - 1, -1):
        slug = known.firsts.get(word[:end])
        if slug is None:
            continue
        rest = word[end:]
        bare = rest.removeprefix("s")
        if len(rest) >= SHORTEST_LAST and _VOWEL.search(bare) and not SUFFIXES.fullmatch(rest):
            return (_Part(0, end, slug),)
    return ()
