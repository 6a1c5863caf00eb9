"""A question about a word in, the thesaurus's explanation out; a quote in, the difficult words in it explained."""

from __future__ import annotations

from collections.abc import Iterable

from chains.answers.models import Citation, CitationSource
from chains.answers.parts import Body, cited
from chains.models import DANISH, Local, Message, Quoted
from knowledge.models import Term
from knowledge.terms import find_terms, term

HARD, HARDEST = 2, 3
"""Difficulty from which a word is explained to one who reads another language, and to one who reads Danish."""
MOST = 3


def asked_word(question: str) -> Term | None:
    """The official word a question asks the meaning of: the most difficult one in it, that has an explanation."""
    found = [term(hit.slug) for hit in find_terms(question)]
    told = [one for one in found if one.explanation]
    return max(told, key=lambda one: one.difficulty, default=None)


def explained(one: Term) -> Body:
    """A term's explanation, in the reader's language where the thesaurus has it."""
    return cited([_explanation(one)], _citation(one), shown=False)


def hard_words(texts: Iterable[str], language: str) -> Body:
    """The difficult Danish words of quotes, for a reader of `language`; at most `MOST`."""
    line = HARDEST if language == DANISH else HARD
    slugs = dict.fromkeys(hit.slug for text in texts for hit in find_terms(text))
    hard = [one for one in map(term, slugs) if one.difficulty >= line and one.explanation]
    body = Body()
    for one in sorted(hard, key=lambda one: -one.difficulty)[: 1 if language == DANISH else MOST]:
        body += explained(one)
    return body


def _explanation(one: Term) -> Message:
    everyday = one.everyday[0] if one.everyday else one.word
    names = dict(one.names()) | {DANISH: everyday}
    return Message(
        "answer-word",
        {"word": Quoted(one.word), "name": Local(names), "meaning": Local(one.explanations())},
    )


def _citation(one: Term) -> Citation:
    return Citation(CitationSource.GLOSSARY, one.word, one.explanation, DANISH, term=one.slug)
