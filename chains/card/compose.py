"""A letter, its facts and a reader in, the whole card as lines out: pure, so that a new day, language or day of receipt
re-makes it at once."""

from __future__ import annotations

from chains.card.contacts import contact_lines
from chains.card.duties import may_lines, must_lines
from chains.card.meaning import meaning_lines, what_lines
from chains.card.notices import notices
from chains.card.outcomes import appeal_lines, consequence_lines
from chains.card.releases import release_lines
from chains.card.resolve import resolve
from chains.card.rights import rights_lines
from chains.card.tongue import line_in
from chains.card.words import difficult_words, word_lines
from chains.models import DANISH, Explanation, Request
from ingest.models import Facts, Letter
from municipality import Municipality


def card(letter: Letter, facts: Facts, request: Request, municipality: Municipality) -> Explanation:
    """The card of `letter` for the reader of `request`: the parts in the order they are read."""
    case = resolve(letter, facts, request)
    duties = must_lines(case)
    lines = (
        *notices(case),
        *what_lines(case),
        *meaning_lines(case, duties),
        *duties,
        *may_lines(case),
        *release_lines(case),
        *consequence_lines(case),
        *appeal_lines(case),
        *rights_lines(case),
        *contact_lines(case, municipality),
    )
    if facts.head.language != DANISH:
        lines = tuple(line_in(line, facts.head.language) for line in lines)
    words = difficult_words(case, lines)
    return Explanation(
        letter=letter,
        facts=facts,
        request=request,
        deadlines=case.deadlines,
        lines=(*lines, *word_lines(case, words)),
        warnings=case.warnings,
        received=case.received,
        received_assumed=case.assumed,
        words=words,
    )
