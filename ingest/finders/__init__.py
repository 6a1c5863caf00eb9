"""A letter in, its facts out: who writes, what it does, what the citizen must and may do, each with its place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.actions import find_actions
from ingest.finders.amounts import find_amounts
from ingest.finders.appeals import find_appeal
from ingest.finders.appointments import find_appointments
from ingest.finders.certainty import rated
from ingest.finders.consequences import find_consequences
from ingest.finders.contacts import find_contacts
from ingest.finders.contradicted import takes_up_another_day, two_days_for_one_answer, with_the_safe_day
from ingest.finders.dates import contradictions, find_dates
from ingest.finders.deadlines import find_deadlines
from ingest.finders.extended import with_extended
from ingest.finders.history import history_of
from ingest.finders.kinds import classify
from ingest.finders.last_instance import is_final
from ingest.finders.letterhead import find_letterhead
from ingest.finders.machine import unread, words_for_a_machine
from ingest.finders.nature import Nature, nature
from ingest.finders.payments import find_payment
from ingest.finders.references import find_references
from ingest.finders.topics import find_topic
from ingest.finders.words import forget
from ingest.finders.zones import place
from ingest.models import Amount, DeadlineRule, Fact, Facts, Kind, Letter, Letterhead, Outcome, Role, Warn
from ingest.text.sentences import split_sentences

_DOUBTFUL_READING = 0.97
"""Confidence of OCR below which the reader is told to compare with the paper."""


def find(letter: Letter, today: dt.date) -> Facts:
    """All facts of a letter. `today` only infers the year of a date in a letter that has no date itself."""
    try:
        return rated(letter, *find_unrated(letter, today))
    finally:
        forget()


def find_unrated(letter: Letter, today: dt.date) -> tuple[Facts, Sequence[Fact[DeadlineRule]]]:
    """The facts, each as certain as its finder thinks, and the deadlines that the actions' days were taken from."""
    text = letter.text
    every = split_sentences(text)
    foreign = words_for_a_machine(text, every)
    sentences = tuple(one for index, one in enumerate(every) if index not in foreign)
    head = find_letterhead(letter, sentences)
    sort = nature(text, head)
    told = _told_by_reading(letter, bool(foreign))
    if not sort.is_letter:
        return Facts(False, Letterhead(), Kind.OTHER, Outcome.NONE, None, warnings=(Warn.NOT_A_LETTER, *told)), ()
    text = unread(text, every, foreign)
    near = head.date or today
    dates = find_dates(text, near)
    appointments = find_appointments(text, sentences, near, dates)
    deadlines = find_deadlines(text, sentences, near, appointments, dates)
    past = history_of(text, sentences, dates, head.date)
    amounts = find_amounts(text, sentences, past)
    appeal = find_appeal(text, sentences, deadlines)
    placed = place(text, sentences)
    actions = find_actions(text, sentences, deadlines, appointments, amounts, appeal, placed)
    actions = with_extended(text, sentences, deadlines, actions)
    other_day = two_days_for_one_answer(text, sentences, deadlines, actions)
    consequences = find_consequences(text, sentences, placed)
    kind = classify(
        text, sentences, actions, appointments, amounts, head.subject, consequences, placed, past, sort.private
    )
    facts = Facts(
        is_letter=True,
        head=head,
        kind=kind.kind,
        outcome=kind.outcome,
        topic=find_topic(text, head.kle, head.subject),
        kind_span=kind.span,
        actions=with_the_safe_day(actions, other_day),
        amounts=amounts,
        appointments=appointments,
        consequences=consequences,
        appeal=appeal,
        payment=find_payment(text, sentences, near, deadlines, amounts, actions),
        contacts=find_contacts(text, sentences),
        references=find_references(text, sentences),
    )
    contradicted = (
        bool(contradictions(text, head.date, dates if head.date else None))
        or other_day is not None
        or takes_up_another_day(text, sentences, deadlines, near)
    )
    days = (Warn.CONTRADICTORY_DATES,) if contradicted else ()
    facts = replace(facts, warnings=(*_told_by_letter(text, facts, sort), *days, *told))
    return (_without_demands(facts) if sort.fraud else facts), deadlines


def _told_by_reading(letter: Letter, foreign: bool) -> tuple[Warn, ...]:
    """What has to be said about how the letter was read."""
    signs = (
        (Warn.HIDDEN_TEXT_IGNORED, letter.hidden > 0),
        (Warn.PAGE_MISSING, bool(letter.missing)),
        (Warn.UNREADABLE_PAGES, bool(letter.unreadable)),
        (Warn.LOW_CONFIDENCE, bool(letter.pages) and letter.confidence < _DOUBTFUL_READING),
        (Warn.INSTRUCTIONS_IGNORED, foreign),
    )
    return tuple(warn for warn, holds in signs if holds)


_MAY_BE_APPEALED = frozenset((Kind.DECISION_REFUSAL, Kind.DECISION_CHANGE, Kind.ORDER))


def _told_by_letter(text: str, facts: Facts, sort: Nature) -> tuple[Warn, ...]:
    """What has to be said about the letter itself. Only a decision that does not grant everything must guide to an
    appeal (forvaltningsloven § 25)."""
    decision = facts.kind in _MAY_BE_APPEALED and not sort.private
    signs = (
        (Warn.SUSPECTED_FRAUD, sort.fraud),
        (Warn.NOT_FROM_AUTHORITY, sort.private),
        (Warn.NO_LETTER_DATE, facts.head.date is None),
        (Warn.NO_APPEAL_GUIDANCE, decision and facts.appeal is None and not sort.fraud and not is_final(text)),
    )
    return tuple(warn for warn, holds in signs if holds)


def _without_demands(facts: Facts) -> Facts:
    """A suspected fraud asks for nothing that the citizen should do: no duty, no payment, no money with a role."""
    amounts = tuple(_plain(fact) for fact in facts.amounts)
    return replace(
        facts,
        kind=Kind.OTHER,
        outcome=Outcome.NONE,
        kind_span=None,
        actions=(),
        amounts=amounts,
        appointments=(),
        consequences=(),
        appeal=None,
        payment=None,
    )


def _plain(fact: Fact[Amount]) -> Fact[Amount]:
    return replace(fact, value=replace(fact.value, role=Role.OTHER))
