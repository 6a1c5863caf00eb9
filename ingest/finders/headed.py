"""Candidates in, the same out with the condition that the heading above them lays down: "Hvis du flytter".

A heading that is a condition and nothing more rules the paragraph below it: "Hvis du igen vil have hjælp / Du skal søge
på ny" is for who wants it, however sternly worded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.candidate import Candidate, Context
from ingest.finders.clauses import Clause, Part, split_clauses
from ingest.finders.conditions import is_question, is_wish
from ingest.finders.words import read_words
from ingest.models import Span
from ingest.text.sentences import Form, Sentence

_ASKING = frozenset(("kan", "har", "er", "får", "bor", "flytter", "ønsker", "vil", "mangler", "modtager", "arbejder"))
"""Verbs by which a heading asks for a case: "Kan I ikke have tre beholdere?", and not "Skal du betale?"."""
_SECTION = 8
"""Sentences below a heading that it can rule."""
_LONGEST = 80
"""Characters of the longest question that is a heading."""


def under_conditions(context: Context, found: Sequence[Candidate]) -> list[Candidate]:
    """`found`, where a heading that is a condition stands above a duty without one of its own."""
    return [_ruled(context, one) if one.condition is None else one for one in found]


def _ruled(context: Context, candidate: Candidate) -> Candidate:
    heading = _heading_above(context, candidate.at)
    condition = _condition(context, heading) if heading is not None else None
    if heading is None or condition is None or is_question(condition):
        return candidate
    words = heading.of(context.text).rstrip(" .:?")
    return replace(
        candidate,
        condition=Span(heading.start, heading.start + len(words)),
        must=candidate.must and not is_wish(condition),
    )


def _heading_above(context: Context, at: int) -> Span | None:
    here = context.placed[at].sentence
    for one in reversed(context.placed[max(0, at - _SECTION) : at]):
        if here.paragraph - one.sentence.paragraph > 1:
            return None
        if one.sentence.form is Form.HEADING or _stands_alone(context, one.sentence):
            return one.sentence.span
    return None


def _stands_alone(context: Context, sentence: Sentence) -> bool:
    """Whether a question has a line of its own."""
    start, end = sentence.span
    before, after = context.text[max(0, start - 1) : start], context.text[end : end + 1]
    return end - start <= _LONGEST and context.text[end - 1] == "?" and before in ("", "\n") and after in ("", "\n")


def _condition(context: Context, heading: Span) -> Clause | None:
    """The heading's one clause, where it is a condition: no title that tells or asks something besides."""
    words = read_words(context.text, heading, context.polite)
    if len(words) > 2 and words[1].norm == "du" and heading.of(context.text).endswith("?"):
        return Clause(words, Part.CONDITION) if words[0].norm in _ASKING else None
    clauses = split_clauses(words) if words else ()
    return clauses[0] if len(clauses) == 1 and clauses[0].part is Part.CONDITION else None
