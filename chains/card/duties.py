"""Action facts in, the lines of what the citizen must and may do out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace

from chains.card.acts import MEETING, QUOTING, act_message
from chains.card.deadlines import day_message, deadline_messages
from chains.card.resolve import Case
from chains.card.sender import sender_of
from chains.models import Line, Message, Money, Name, Quoted, Section
from ingest.models import Act, Action, Appointment, Deadline, Fact, Span

SAID_BY_THE_QUOTE = frozenset({"deadline-words", "deadline-said"})
"""What need not be told under a line that is the letter's whole sentence."""

_IF = re.compile(r"(?:hvis|såfremt|når|medmindre|i tilfælde af|ved)\b", re.IGNORECASE)


def must_lines(case: Case) -> list[Line]:
    """The duties in the order to do them, numbered: what holds only in a case after what always holds."""
    lines = [(fact, action_line(case, fact_id, fact)) for fact_id, fact in case.actions if fact.value.must]
    lines.sort(key=lambda one: _order(one[0], one[1].deadline))
    return [replace(line, number=number) for number, line in enumerate(_merged(line for _, line in lines), 1)]


def may_lines(case: Case) -> list[Line]:
    """The choices in the letter's order; an appeal has a part of its own."""
    return _merged(
        action_line(case, fact_id, fact)
        for fact_id, fact in case.actions
        if not fact.value.must and not (fact.value.act is Act.APPEAL and case.facts.appeal)
    )


def action_line(case: Case, fact_id: str, fact: Fact[Action]) -> Line:
    """The line of one action, without its number."""
    deadline = case.deadlines.get(fact_id)
    section = Section.MUST if fact.value.must else Section.MAY
    message = act_message(case, fact)
    details, more_facts = _details(case, fact, deadline, message.key)
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
        urgency=case.urgency(deadline),
        details=tuple(details),
    )


def _merged(lines: Iterable[Line]) -> list[Line]:
    """Lines that would read the same (two acts of one quoted sentence) as one that rests on the facts of both."""
    kept: dict[tuple[object, ...], Line] = {}
    for line in lines:
        same = (line.key, line.span, repr(line.arguments))
        first = kept.get(same)
        kept[same] = replace(first, fact_ids=(*first.fact_ids, *line.fact_ids)) if first else line
    return list(kept.values())


def _order(fact: Fact[Action], deadline: Deadline | None) -> tuple[bool, dt.date, bool, int]:
    """What always holds first, then by day; an appointment before what to bring to it."""
    day = deadline.date if deadline and deadline.date else dt.date.max
    return fact.value.condition is not None, day, fact.value.act not in MEETING, fact.span.start


def _details(case: Case, fact: Fact[Action], deadline: Deadline | None, key: str) -> tuple[list[Message], list[str]]:
    """What stands under the line whose message is `key`, and the further facts it rests on."""
    action = fact.value
    quoted = key in QUOTING
    told: list[Message] = []
    facts: list[str] = []
    if action.condition and not quoted:
        told.append(_condition(case.words(action.condition)))
    kept = case.appointment_of(deadline) if action.act in MEETING else None
    if deadline and kept:
        facts.append(kept[0])
        told += _appointment(case, kept[1].value, deadline)
    elif deadline:
        under = deadline_messages(case, deadline, sender_of(case))
        told += [message for message in under if not (quoted and message.key in SAID_BY_THE_QUOTE)]
    things = [case.words(thing.span) for thing in action.things]
    told_sum = quoted or key.endswith("-amount") or any(re.search(r"\bkr\b", words) for words in things)
    if action.amount is not None and not told_sum:
        told.append(Message("amount", {"amount": Money(action.amount)}))
    channels = [] if quoted else [case.words(channel) for channel in action.channels]
    told += [Message("how", {"words": Quoted(way)}) for way in channels if not any(way in words for words in things)]
    if action.act is Act.PAY and case.facts.payment and action.amount in (None, case.facts.payment.value.amount):
        facts.append("payment")
        told += _payment(case)
    if case.is_uncertain(fact):
        told.append(Message("uncertain"))
    return told, facts


def _condition(words: str) -> Message:
    """ "hvis du bliver forhindret" goes on in a sentence; other conditions are quoted."""
    if _IF.match(words):
        return Message("condition", {"words": Quoted(words[0].lower() + words[1:].rstrip(" ,."))})
    return Message("condition-other", {"words": Quoted(words)})


def _appointment(case: Case, kept: Appointment, deadline: Deadline) -> list[Message]:
    told = [day_message("deadline-at", kept.date, kept.time)]
    if deadline.passed:
        told.append(Message("appointment-passed", {"sender": sender_of(case)}))
    return [*told, *place_messages(case, kept.place)]


def place_messages(case: Case, place: Span | None) -> list[Message]:
    """Where an appointment is, if the letter says."""
    return [Message("place", {"words": Name(case.words(place))})] if place else []


def _payment(case: Case) -> list[Message]:
    """The slip's own line and account, to type off."""
    payment = case.facts.payment.value if case.facts.payment else None
    told: list[Message] = []
    if payment and payment.fik:
        told.append(Message("payment-slip", {"line": Name(payment.fik)}))
    if payment and payment.account:
        bank, _, account = payment.account.partition(" ")
        told.append(Message("payment-account", {"bank": Name(bank), "account": Name(account)}))
    return told
