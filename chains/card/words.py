"""A case and the card's lines in, the letter's difficult words out, each with what it means.

Few are shown, for a list of every official word would be one more thing to read: first those in the sentences the card
rests on, then the rarest of the rest. What the thesaurus calls common (difficulty 1) is left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from chains.card.resolve import Case
from chains.models import Line, Local, Message, Quoted, Section, Word
from ingest.models import Span
from knowledge.models import Term, TermHit
from knowledge.terms import find_terms, term

MOST = 8
"""So many words are explained at most."""
DIFFICULT = 2
"""The difficulty from which on a word is explained."""


def difficult_words(case: Case, lines: Sequence[Line]) -> tuple[Word, ...]:
    """The words to explain, in the letter's order, each where a line's sentence uses it, else where it stands first."""
    if not case.explained:
        return ()
    sentences = [line.span for line in lines if line.span]
    first: dict[str, TermHit] = {}
    for hit in find_terms(case.letter.text):
        known = first.setdefault(hit.slug, hit)
        if not _is_in(known.span, sentences) and _is_in(hit.span, sentences):
            first[hit.slug] = hit
    hard = [hit for slug, hit in first.items() if term(slug).difficulty >= DIFFICULT]
    hard.sort(key=lambda hit: (not _is_in(hit.span, sentences), -term(hit.slug).difficulty, hit.span.start))
    return tuple(Word(hit.slug, hit.span) for hit in sorted(hard[:MOST], key=lambda hit: hit.span.start))


def word_lines(case: Case, words: Sequence[Word]) -> list[Line]:
    """A line a word: the letter's word with an everyday one beside it (its name, in another language); under it what it
    means."""
    return [
        Line(
            f"word-{word.slug}",
            Section.WORDS,
            "word",
            {"word": Quoted(case.words(word.span)), "plain": Local(_plain(term(word.slug)))},
            span=word.span,
            details=(Message("word-meaning", {"meaning": Local(term(word.slug).explanations())}),),
        )
        for word in words
    ]


def _plain(one: Term) -> dict[str, str]:
    """What stands beside the word: in Danish the everyday word, in other languages its name there."""
    return {**one.names(), "da": one.everyday[0]}


def _is_in(span: Span, sentences: Sequence[Span]) -> bool:
    return any(sentence.holds(span) for sentence in sentences)
