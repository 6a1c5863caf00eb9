"""Action facts in, the lines of what the citizen must and may do out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace

from chains.card.acts import QUOTING, act_message
from chains.card.conditions import condition, holds_in_a_case, is_regret, way
from chains.card.deadlines import day_message, deadline_messages
from chains.card.merging import merged
from chains.card.resolve import Case, says_at_once
from chains.card.sender import sender_of
from chains.card.things import MEETING
from chains.models import Line, Message, Money, Name, Quoted, Section, Urgency
from ingest.models import Act, Action, Appointment, Deadline, Fact, Span

SAID_BY_THE_QUOTE = frozenset({"deadline-words", "deadline-known", "deadline-said", "deadline-at-once"})
"""What need not be told under a line that is the letter's whole sentence."""


_NOT_NOW = re.compile(r"\bikke længere\b|\bgældsstyrelsen\b.*\bikke\b", re.IGNORECASE)
"""A sentence about paying otherwise than by the slip."""


def must_lines(case: Case) -> list[Line]:
    """The duties in the order to do them, numbered: what holds only in a case after what always holds."""
    actions = dict(case.actions)
    lines = merged([action_line(case, fact_id, fact) for fact_id, fact in case.actions if fact.value.must], actions)
    lines.sort(key=lambda line: _order(case, line, actions))
    return [replace(line, number=number) for number, line in enumerate(lines, 1)]


def may_lines(case: Case) -> list[Line]:
    """The choices in the letter's order; an appeal has a part of its own."""
    lines = [
        action_line(case, fact_id, fact)
        for fact_id, fact in case.actions
        if not fact.value.must and not (fact.value.act is Act.APPEAL and case.facts.appeal)
    ]
    return merged(lines, dict(case.actions))


def always_holds(case: Case, line: Line) -> bool:
    """Whether something the line tells is to be done in any case."""
    actions = dict(case.actions)
    return any(not holds_in_a_case(case, actions[fact_id]) for fact_id in line.fact_ids if fact_id in actions)


def action_line(case: Case, fact_id: str, fact: Fact[Action]) -> Line:
    """The line of one action, without its number."""
    deadline = case.deadlines.get(fact_id)
    section = Section.MUST if fact.value.must else Section.MAY
    message = act_message(case, fact)
    details, more_facts = _details(case, fact, deadline, message.key)
    if message.key not in QUOTING:
        message = _in_the_case(case, fact.value, message)
    return Line(
        id=f"{section}-{fact_id.rpartition('-')[2]}",
        section=section,
        key=message.key,
        arguments=message.arguments,
        fact_ids=(fact_id, *more_facts),
        span=fact.span,
        certainty=fact.certainty,
        uncertain=case.is_uncertain(fact),
        deadline=deadline,
        urgency=Urgency.NONE if _stands_always(case, fact, deadline) else case.urgency(deadline),
        details=tuple(details),
    )


def _in_the_case(case: Case, action: Action, act: Message) -> Message:
    """ "Hvis du bliver forhindret: Meld afbud"; bare where the condition cannot stand in front."""
    when = condition(case, action.condition) if action.condition else None
    if when is None and is_regret(case, action):
        when = Message("case-prevented")
    return Message("act-if", {"condition": when, "act": act}) if when else act


def _stands_always(case: Case, fact: Fact[Action], deadline: Deadline | None) -> bool:
    """Whether "straks" means as soon as something happens, not now: one has to tell of changes when they come."""
    happens = fact.value.act is Act.REPORT_CHANGE or (fact.value.act is Act.TELL and holds_in_a_case(case, fact))
    return happens and deadline is not None and deadline.date is None


def _order(case: Case, line: Line, actions: Mapping[str, Fact[Action]]) -> tuple[bool, dt.date, bool, int]:
    """What always holds first, then by day; an appointment before what to bring to it."""
    first = actions[line.fact_ids[0]]
    day = line.deadline.date if line.deadline and line.deadline.date else dt.date.max
    return not always_holds(case, line), day, first.value.act not in MEETING, first.span.start


def _details(case: Case, fact: Fact[Action], deadline: Deadline | None, key: str) -> tuple[list[Message], list[str]]:
    """What stands under the line whose message is `key`, and the further facts it rests on."""
    action = fact.value
    quoted = key in QUOTING
    told: list[Message] = []
    facts: list[str] = []
    kept = case.appointment_of(deadline) if action.act in (*MEETING, Act.BRING) else None
    if deadline and kept and action.act is Act.BRING and not deadline.passed:
        told.append(day_message("bring-at", kept[1].value.date, kept[1].value.time))
    elif deadline and kept and action.act in MEETING:
        facts.append(kept[0])
        told += _appointment(case, kept[1].value, deadline)
    elif deadline and _stands_always(case, fact, deadline) and says_at_once(case.words(deadline.rule.span)):
        told += [] if quoted else [Message("deadline-when-it-happens")]
    elif deadline:
        under = deadline_messages(case, deadline, sender_of(case))
        things_say = deadline.date is None and any(thing.span.holds(deadline.rule.span) for thing in action.things)
        told += [one for one in under if not ((quoted or things_say) and one.key in SAID_BY_THE_QUOTE)]
    things = [case.words(thing.span) for thing in action.things]
    told_sum = key.endswith("-amount") or any(_MONEY.search(words) for words in things)
    told_sum = told_sum or (quoted and _MONEY.search(case.sentence(fact.span)) is not None)
    if action.amount is not None and not told_sum:
        told.append(Message("amount", {"amount": Money(action.amount)}))
    if action.unless and not (quoted and fact.span.holds(action.unless)):
        told.append(Message("unless", {"words": Quoted(case.words(action.unless), case.facts.head.language)}))
    channels = [] if quoted else [case.words(channel) for channel in action.channels]
    told += [way(channel) for channel in channels if not any(channel in words for words in things)]
    if case.facts.payment and _is_paid_by_the_slip(case, fact):
        facts.append("payment")
        told += _payment(case, told_already=told_sum or action.amount is not None)
    if case.is_uncertain(fact):
        told.append(uncertain(fact))
    return told, facts


_MONEY = re.compile(r"\bkr\b|\bkroner\b|\bDKK\b|\d,-|\d,\d\d\b")
"""What a sum looks like: "Betal senest den 28." is quoted without one, though the letter tells it elsewhere."""


def uncertain(fact: Fact[object]) -> Message:
    """That a fact is to be checked, and why where a model and the finders read its sentence differently."""
    return Message("uncertain-model" if fact.finder == "model" or fact.doubt else "uncertain")


def _is_paid_by_the_slip(case: Case, fact: Fact[Action]) -> bool:
    """Whether the slip is for this payment: a duty that always holds, of the slip's sum, or the only one such."""
    slip = case.facts.payment.value.amount if case.facts.payment else None
    paid = [one for _, one in case.actions if _is_payment(case, one)]
    if fact not in paid:
        return False
    same = [one for one in paid if slip is not None and one.value.amount == slip]
    return fact in same if same else fact.value.amount in (None, slip) and (slip is None or len(paid) == 1)


def _is_payment(case: Case, fact: Fact[Action]) -> bool:
    sure = fact.value.act is Act.PAY and fact.value.must and not fact.value.prohibited
    return sure and not holds_in_a_case(case, fact) and not _NOT_NOW.search(case.sentence(fact.span))


def _appointment(case: Case, kept: Appointment, deadline: Deadline) -> list[Message]:
    told = [day_message("deadline-at", kept.date, kept.time)]
    if deadline.passed:
        told.append(Message("appointment-passed", {"sender": sender_of(case)}))
    return [*told, *place_messages(case, kept.place)]


def place_messages(case: Case, place: Span | None) -> list[Message]:
    """Where an appointment is, if the letter says."""
    return [Message("place", {"words": Name(case.words(place))})] if place else []


def _payment(case: Case, *, told_already: bool) -> list[Message]:
    """The slip's sum, where the duty tells none, and its own line and account, to type off."""
    payment = case.facts.payment.value if case.facts.payment else None
    told: list[Message] = []
    if payment and payment.amount is not None and not told_already:
        told.append(Message("amount", {"amount": Money(payment.amount)}))
    if payment and payment.fik:
        told.append(Message("payment-slip", {"line": Name(payment.fik)}))
    if payment and payment.account:
        bank, _, account = payment.account.partition(" ")
        told.append(Message("payment-account", {"bank": Name(bank), "account": Name(account)}))
    return told
