"""The words that a model takes for a deadline in, what the deadline engine reads there out."""

from __future__ import annotations

from collections.abc import Sequence

from chains.model.extraction.look import Look
from chains.model.extraction.models import Said, Wrong
from chains.model.extraction.places import placed, sentence_at
from chains.model.extraction.placing import is_whole_words
from chains.model.extraction.why_not import TOLD
from ingest.finders.whose import Whose, whose
from ingest.models import Action, Basis, DeadlineRule, Fact, Span


def day_fault(look: Look, said: Said, asked: Sequence[int]) -> Wrong | None:
    """What is wrong with the deadline's words: not in the letter by the quote, or nobody's day. The day itself is
    always read from the letter."""
    if not said.by.strip():
        return None
    place = placed(look, said, asked)
    if isinstance(place, Wrong):
        return None
    told = _day_words(look, said, place)
    if told is None:
        return Wrong.DATE_NOT_IN_QUOTE
    if _rule_at(look, told) is not None:
        return None
    if not sentence_at(look, place).holds(told):
        return Wrong.DATE_NOT_IN_QUOTE
    words, at = look.reach(told)
    owner = whose(words, at, look.context.to_neighbour)
    if owner in (Whose.AUTHORITY, Whose.THIRD):
        return Wrong.AUTHORITY_TIME
    return Wrong.HISTORY if owner is Whose.PAST or TOLD.search(words) else Wrong.DATE_NOT_IN_QUOTE


def is_another_day(look: Look, said: Said, place: Span, duties: Sequence[Fact[Action]]) -> bool:
    """Whether the deadline's words are another day of the citizen's than any that the duties of this sentence have."""
    told = _day_words(look, said, place) if said.by.strip() else None
    rule = _rule_at(look, told) if told else None
    if rule is None or rule.basis is Basis.NONE or not any(fact.span.holds(rule.span) for fact in duties):
        return False
    return not any(_same_day(fact.value.deadline, rule) for fact in duties)


def _same_day(one: DeadlineRule | None, other: DeadlineRule) -> bool:
    if one is None:
        return False
    return one.span.meets(other.span) or (one.date, one.count, one.unit) == (other.date, other.count, other.unit)


def _day_words(look: Look, said: Said, place: Span) -> Span | None:
    """Where the deadline's words stand: in the quote's own sentence, else in the one after or before it."""
    at = look.index(place.start)
    for near in (at, at + 1, at - 1):
        if 0 <= near < len(look.sentences) and (found := look.folded.within(look.sentences[near].span, said.by)):
            return found if is_whole_words(look.text, found) else None
    return None


def _rule_at(look: Look, told: Span) -> DeadlineRule | None:
    """The deadline that the engine reads at these words."""
    return next((one.value for one in look.deadlines if one.value.span.meets(told)), None)
