"""Candidates in, finished actions out: each with its deadline, appointment and amount, and every duty once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.called import called
from ingest.finders.candidate import Candidate
from ingest.finders.dating import LIMIT_WORD, Dated, date
from ingest.finders.exceptions import with_exceptions
from ingest.finders.merging import merged
from ingest.finders.sameness import is_generic
from ingest.finders.ways import with_ways
from ingest.models import Act, Action, Amount, Appointment, Basis, DeadlineRule, Fact, Thing
from ingest.text.sentences import Sentence

FINDER = "actions"
_NEIGHBOURS = 40
"""Duties before and after in which one looks for the deadline of its list: no real list is longer."""
_ONE_ERRAND = frozenset((Act.SEND, Act.FILL_IN, Act.SIGN, Act.ANSWER, Act.TELL))


def settle(
    text: str,
    sentences: Sequence[Sentence],
    candidates: Sequence[Candidate],
    deadlines: Sequence[Fact[DeadlineRule]],
    appointments: Sequence[Fact[Appointment]],
    amounts: Sequence[Fact[Amount]],
) -> tuple[Fact[Action], ...]:
    """The actions of a letter: dated, with amounts, every duty once, doubtful repetitions dropped."""
    candidates = with_exceptions(text, sentences, with_ways(text, sentences, candidates))
    dated = date(text, sentences, candidates, deadlines, appointments, amounts)
    once = merged(text, called(text, sentences, dated, appointments))
    return tuple(_fact(one) for one in _share(text, sentences, once))


def _share(text: str, sentences: Sequence[Sentence], merged: Sequence[Dated]) -> list[Dated]:
    """Duties of one list or one sentence share the deadline that only one of them carries; "send dem" takes that of
    the list it speaks of."""
    found: list[Dated] = []
    for number, one in enumerate(merged):
        near = merged[max(0, number - _NEIGHBOURS) : number + _NEIGHBOURS]
        if one.deadline is None and one.candidate.must and not one.candidate.prohibited and not one.candidate.condition:
            donor = next((other for other in near if _may_give(text, sentences, other, one)), None)
            if donor is not None:
                one = replace(one, deadline=donor.deadline)
        found.append(one)
    return found


def _may_give(text: str, sentences: Sequence[Sentence], donor: Dated, taker: Dated) -> bool:
    if (
        donor is taker
        or donor.deadline is None
        or donor.near > 2
        or not donor.candidate.must
        or donor.candidate.prohibited
    ):
        return False
    a, b = donor.candidate, taker.candidate
    if LIMIT_WORD.search(b.whole.of(text)):
        return False
    if a.phrase.act in (Act.PAY, Act.REPAY, Act.MEET, Act.BRING) or donor.deadline.basis is Basis.NONE:
        return False
    return (
        {a.phrase.act, b.phrase.act} <= _ONE_ERRAND
        and ((a.item and b.item) or is_generic(text, b) or (_sums_up(text, a) and 0 < a.at - b.at <= 4))
        and 0 <= sentences[a.at].paragraph - sentences[b.at].paragraph <= 2
    )


def _sums_up(text: str, candidate: Candidate) -> bool:
    """ "Oplysningerne og bilagene afleveres inden …": all that was asked for just before."""
    return bool(candidate.phrase.things) and is_generic(text, candidate)


def _fact(one: Dated) -> Fact[Action]:
    candidate = one.candidate
    phrase = candidate.phrase
    things: tuple[Thing, ...] = phrase.things
    action = Action(
        act=phrase.act,
        must=candidate.must,
        verb=phrase.verb,
        things=things,
        condition=candidate.condition,
        deadline=one.deadline,
        amount=one.amount.value.value if one.amount else None,
        channels=phrase.channels,
        prohibited=candidate.prohibited,
        unless=candidate.unless,
    )
    return Fact(action, candidate.whole, FINDER, candidate.certainty, candidate.form)
