"""A question about a word in, the thesaurus's explanation out; a quote or a card in, its difficult words explained."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from chains.answers.models import Citation, CitationSource
from chains.answers.parts import Body, cited
from chains.models import DANISH, Explanation, Line, Local, Message, Quoted, Section
from knowledge.editions.models import OwnTerm
from knowledge.models import Term, Translation
from knowledge.terms import find_terms, lookup, term

HARD, HARDEST = 2, 3
"""Difficulty from which a word is explained to one who reads another language, and to one who reads Danish."""
MOST = 3

_WORD = re.compile(r"[\w-]+")


def asked_word(question: str, own: Iterable[OwnTerm] = ()) -> Term | None:
    """The official word a question asks the meaning of: one that editors explain (`own`), else the most difficult one
    in it that has an explanation."""
    by_word = {one.word.casefold(): one for one in own}
    said = f" {' '.join(_WORD.findall(question.casefold()))} "
    for word, one in by_word.items():
        if f" {word} " in said:
            return _own(one, lookup(one.word))
    found = [_in_own_words(term(hit.slug), by_word) for hit in find_terms(question)]
    told = [one for one in found if one.explanation]
    return max(told, key=lambda one: one.difficulty, default=None)


def explained(one: Term) -> Body:
    """A term's explanation, in the reader's language where the thesaurus has it."""
    return cited([_explanation(one)], _citation(one), shown=False)


def hard_words(texts: Iterable[str], language: str, own: Iterable[OwnTerm] = ()) -> Body:
    """The difficult Danish words of quotes, for a reader of `language`; at most `MOST`."""
    by_word = {one.word.casefold(): one for one in own}
    line = HARDEST if language == DANISH else HARD
    slugs = dict.fromkeys(hit.slug for text in texts for hit in find_terms(text))
    hard = [
        one
        for one in (_in_own_words(term(slug), by_word) for slug in slugs)
        if one.difficulty >= line and one.explanation
    ]
    body = Body()
    for one in sorted(hard, key=lambda one: -one.difficulty)[: 1 if language == DANISH else MOST]:
        body += explained(one)
    return body


def card_in_own_words(whole: Explanation, own: Iterable[OwnTerm]) -> Explanation:
    """The card with its difficult words explained as the editors explain them."""
    by_word = {one.word.casefold(): one for one in own}
    if not by_word:
        return whole
    return replace(whole, lines=tuple(_line_in_own_words(line, by_word) for line in whole.lines))


def _line_in_own_words(line: Line, own: Mapping[str, OwnTerm]) -> Line:
    """A word's line as the editors say it; any other as it is."""
    if line.section is not Section.WORDS:
        return line
    known = term(line.id.removeprefix("word-"))
    said = _in_own_words(known, own)
    if said is known:
        return line
    plain = Local({**said.names(), DANISH: said.everyday[0] if said.everyday else said.word})
    meaning = Message("word-meaning", {"meaning": Local(said.explanations())})
    return replace(line, arguments={**line.arguments, "plain": plain}, details=(meaning,))


def _in_own_words(known: Term, own: Mapping[str, OwnTerm]) -> Term:
    """A term of the thesaurus as the editors explain it, where they do."""
    one = own.get(known.word.casefold())
    return _own(one, known) if one else known


def _own(one: OwnTerm, known: Term | None) -> Term:
    """The editors' words as a term. Of the thesaurus's translations the word stays, the explanation does not: it would
    say something else than theirs."""
    names = {language: said.word for language, said in known.translations.items()} if known else {}
    said = {
        language: Translation(names.get(language, one.word), one.translated.get(language, ""))
        for language in {*names, *one.translated}
    }
    everyday = (one.everyday,) if one.everyday else known.everyday if known else ()
    if known:
        return replace(known, explanation=one.explanation, everyday=everyday, translations=said)
    slug = "-".join(re.findall(r"\w+", one.word.casefold()))
    return Term(slug, one.word, "own", HARD, one.explanation, everyday, translations=said)


def _explanation(one: Term) -> Message:
    everyday = one.everyday[0] if one.everyday else one.word
    names = dict(one.names()) | {DANISH: everyday}
    return Message(
        "answer-word",
        {"word": Quoted(one.word), "name": Local(names), "meaning": Local(one.explanations())},
    )


def _citation(one: Term) -> Citation:
    return Citation(CitationSource.GLOSSARY, one.word, one.explanation, DANISH, term=one.slug)
