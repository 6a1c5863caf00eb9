"""A sentence and its language in, the checked words in it out: what each says, in which clause it stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from chains.model.language.lexicon import fold, lexicon, wild_form
from chains.model.language.models import Form, Found, Lexicon, Marked, Word

GAP = 5
"""So many words may stand between the parts of a phrase written with "…"."""

_WORD = re.compile(r"\[[DTAN]\d+\]|[^\W\d_]+(?:['’\-\u200c][^\W\d_]+)*|\d+|[^\w\s]")
_CLAUSE_ENDS = frozenset(",;:.!?–—،؛؟۔")
_SENTENCE_ENDS = frozenset(".!?؟۔:")
_INVERTED = re.compile(
    r"(?!Skal|Må|Bedes|Derfor|Her|Der|Hver|Når)(?:"
    r"(?:Kan|Vil|Har|Er|Bliver|Får|[A-ZÆØÅ][a-zæøå]*r) (?:du|I|De)\b"
    r"|(?:Er|Har|Kan|Vil|Bliver|Får|Sker|Kommer|Indkommer|Mangler|Foreligger|Opstår|Viser|Ændrer|Ophører|Slutter|Udebliver"
    r"|Modtager|Hører|Misligholdes|Overskrides|Efterkommes|Sættes|Indgår|Betales|Flytter|Passer|Skifter) \w+)"
)
"""How a Danish condition begins without its "hvis": "Kan du ikke betale, …", "Kommer der intet svar, …"."""


@lru_cache(maxsize=256)
def marked(text: str, language: str) -> Marked:
    """The sentence with its checked words found: a phrase before the words in it, the longest first."""
    own = lexicon(language)
    words = _words(text, own)
    found: list[Found] = []
    place = 0
    covered: set[int] = set()
    while place < len(words):
        phrase = _phrase(words, place, own) if place not in covered else None
        if phrase:
            found.append(phrase)
            covered |= set() if phrase.wild else set(range(place, phrase.end))
        place += 1
    for place, word in enumerate(words):
        if word.is_word and place not in covered:
            concepts = own.of_word(word)
            if concepts:
                found.append(Found(concepts, place, place + 1, word.clause))
    conditional = {one.clause for one in found if "sense.if" in one.concepts}
    conditional |= {words[place].clause for place in _inverted(text, words, language)}
    return Marked(tuple(words), tuple(sorted(found, key=lambda one: one.first)), frozenset(conditional))


def _inverted(text: str, words: Sequence[Word], language: str) -> list[int]:
    """The first words of Danish conditions without a conjunction."""
    if language != "da":
        return []
    starts = [0, *(place + 1 for place, word in enumerate(words) if word.text in _SENTENCE_ENDS)]
    return [
        place
        for place in starts
        if place < len(words) and _INVERTED.match(" ".join(w.text for w in words[place : place + 2]))
    ]


def _words(text: str, own: Lexicon) -> list[Word]:
    """The words in order; a new clause at each sign that parts clauses and at each word that opens a condition."""
    words: list[Word] = []
    clause = 0
    for match in _WORD.finditer(unicodedata.normalize("NFC", text)):
        said = match.group()
        word = Word(said, fold(said), clause)
        opens = said[:1].isalpha() and "sense.if" in own.exact.get(word.folded, ()) and own.language != "tr"
        if opens and words and words[-1].clause == clause:
            clause += 1
        words.append(Word(said, word.folded, clause))
        if said in _CLAUSE_ENDS:
            clause += 1
    return words


def _phrase(words: Sequence[Word], place: int, own: Lexicon) -> Found | None:
    """The longest phrase that begins at `place`, within one clause."""
    if not words[place].is_word:
        return None
    heads: Iterable[str] = [words[place].folded]
    heads = [*heads, *(words[place].folded[len(p) :] for p in own.prefixes if words[place].folded.startswith(p))]
    best: Found | None = None
    for head in (
        *heads,
        *(wild for wild in own.wild_heads if wild_form(wild).fullmatch(words[place].folded)),
    ):
        for form, concepts in own.phrases.get(head, ()):
            end = _matched(words, place, form)
            if end is not None and (best is None or end - place > best.end - best.first):
                best = Found(concepts, place, end, words[place].clause, any("*" in part for part in form))
            elif end is not None and best is not None and end == best.end:
                best = Found(best.concepts | concepts, place, end, best.clause)
    return best


def _matched(words: Sequence[Word], place: int, form: Form) -> int | None:
    """Where the phrase ends that begins at `place` with its first word; None where it does not stand there."""
    at, gap = place + 1, 0
    for part in form[1:]:
        if part == "…":
            gap = GAP
            continue
        for step in range(gap + 1):
            if at + step >= len(words) or words[at + step].clause != words[place].clause:
                return None
            if _is(words[at + step].folded, part):
                at += step + 1
                break
        else:
            return None
        gap = 0
    return at


def _is(word: str, part: str) -> bool:
    return bool(wild_form(part).fullmatch(word)) if "*" in part else word == part
