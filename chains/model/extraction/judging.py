"""A letter read again and one proposal in, a fact that code can answer for, a dispute, or the reason of rejection out.

Pure: nothing of what the model says gets into a fact. It points at words; the sentence, whose duty it is, its
condition, its deadline and amount are read from the letter by the finders' own parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chains.model.extraction.consequence import tells_consequence
from chains.model.extraction.days import is_another_day
from chains.model.extraction.look import Look
from chains.model.extraction.models import FINDER, Accepted, Disputed, Judgement, Said, Sort, Wrong
from chains.model.extraction.places import placed
from chains.model.extraction.second_look import second_look
from chains.model.extraction.why_not import why_not
from ingest.finders.candidate import Candidate
from ingest.finders.certainty import model as certainties
from ingest.finders.dating import date
from ingest.finders.sameness import is_same
from ingest.finders.zones import Placed, Zone
from ingest.models import Act, Action, Consequence, Fact, Span
from ingest.text.sentences import Form

BELOW_THE_LINE = 0.1
"""How far below the line of "check this" a fact stands that only a model pointed at, or that it disputes."""
_CLOSED = {
    Zone.LAW: Wrong.LAW_TEXT,
    Zone.PRIVACY: Wrong.LAW_TEXT,
    Zone.APPEAL: Wrong.APPEAL_GUIDANCE,
    Zone.CONTACT: Wrong.QUESTIONS,
}


def judge(look: Look, sort: Sort, said: Said, asked: Sequence[int]) -> Judgement:
    """What becomes of one proposal. `asked` are the sentences by number: `asked[n - 1]` is the index of number n."""
    place = placed(look, said, asked)
    if isinstance(place, Wrong):
        return place
    if look.is_foreign(place):
        return Wrong.IN_HOSTILE_TEXT
    at = look.index(place.start)
    here = look.context.placed[at]
    if closed := _closed(here):
        return closed
    if sort is Sort.CONSEQUENCE:
        return _consequence(look, here)
    known = look.known(here.sentence.span)
    if known:
        return _of_known(look, sort, said, place, known)
    return _new(look, sort, at, place)


def _closed(here: Placed) -> Wrong | None:
    if here.sentence.form is Form.HEADING:
        return Wrong.HEADING
    return Wrong.TABLE_ROW if here.sentence.form is Form.ROW else _CLOSED.get(here.zone)


# --- sentences that a finder claimed ---------------------------------------------------------------------


def _of_known(look: Look, sort: Sort, said: Said, place: Span, known: Sequence[tuple[int, Fact[Action]]]) -> Judgement:
    """A claimed sentence gets no second fact: the proposal agrees, or disputes what the finder says of it."""
    known = [one for one in known if _clause_of(look, one[1]).meets(place)]
    if not known:
        return Wrong.ALREADY_KNOWN
    duties = [(index, fact) for index, fact in known if fact.value.must]
    if sort is Sort.CHOICE:
        if len(duties) < len(known):
            return Wrong.ALREADY_KNOWN
        return Disputed(_meant(duties, place)[0])
    if not duties:
        index, fact = _meant(known, place)
        settled = fact.value.act in (Act.APPEAL, Act.COMMENT)  # a right by law, however a letter words it
        return Wrong.CONDITIONAL_LOST if settled else Disputed(index)
    if is_another_day(look, said, place, [fact for _, fact in duties]):
        return Disputed(_meant(duties, place)[0])
    return Wrong.ALREADY_KNOWN


def _clause_of(look: Look, fact: Fact[Action]) -> Span:
    """The clause that an action was read in, its whole sentence where nobody weighed it."""
    verb = fact.value.verb
    return next((one.clause for one in look.weighed if one.phrase.verb == verb), fact.span)


def _meant(known: Sequence[tuple[int, Fact[Action]]], place: Span) -> tuple[int, Fact[Action]]:
    """The action whose verb is quoted, else the one whose verb stands nearest."""
    return min(
        known, key=lambda one: 0 if place.meets(one[1].value.verb) else 1 + abs(one[1].value.verb.start - place.start)
    )


# --- sentences that nobody claimed -----------------------------------------------------------------------


def _new(look: Look, sort: Sort, at: int, place: Span) -> Judgement:
    """A fact of a sentence that no finder claimed, where a second look finds the form of one there."""
    candidates = [one for one in second_look(look, at) if one.clause.meets(place)]
    if not candidates:
        return why_not(look, sort, at, place)
    wanted = [one for one in candidates if one.must is (sort is Sort.DUTY)]
    if not wanted:
        return Wrong.CONDITIONAL_LOST if sort is Sort.DUTY else Wrong.NOT_A_CHOICE
    found = settled(look, wanted[0])
    return Accepted(found) if found else Wrong.ALREADY_KNOWN


def settled(look: Look, candidate: Candidate) -> Fact[Action] | None:
    """The candidate dated by the finders' own engine; None where it says what one of their duties says already."""
    found = next((one for one in look.settled([candidate]) if one.value.verb == candidate.phrase.verb), None)
    if found is None or (candidate not in look.weighed and _is_said(look, candidate)):
        return None
    sure = min(candidate.certainty, certainties().line - BELOW_THE_LINE)
    return replace(found, finder=FINDER, certainty=round(sure, 3))


def _is_said(look: Look, candidate: Candidate) -> bool:
    """Whether one of the finders' kept candidates is the same thing to do."""
    verbs = {fact.value.verb for fact in look.facts.actions}
    kept = [one for one in look.weighed if one.phrase.verb in verbs]
    facts = look.facts
    dated = date(look.text, look.sentences, [*kept, candidate], look.deadlines, facts.appointments, facts.amounts)
    own = next(one for one in dated if one.candidate is candidate)
    return any(is_same(look.text, other, own) for other in dated if other is not own)


def _consequence(look: Look, here: Placed) -> Judgement:
    span = here.sentence.span
    if any(fact.span.meets(span) for fact in look.facts.consequences):
        return Wrong.ALREADY_KNOWN
    if any(fact.value.must for _, fact in look.known(span)):
        return Wrong.NOT_A_CONSEQUENCE
    words = span.of(look.text)
    if not tells_consequence(words):
        return Wrong.NOT_A_CONSEQUENCE
    end = span.start + len(words.rstrip(" .,;"))
    sure = round(certainties().line - BELOW_THE_LINE, 3)
    return Accepted(Fact(Consequence(Span(span.start, end)), span, FINDER, sure))
