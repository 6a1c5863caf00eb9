"""Action facts in, the lines of what the citizen must and may do out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from chains.card.deadlines import day_message, deadline_messages
from chains.card.resolve import Case
from chains.card.sender import sender_of
from chains.models import Argument, Line, Message, Money, Name, Quoted, Section
from chains.wording.terms import terms_in
from ingest.models import Act, Action, Deadline, Fact, Span

BARE = frozenset(
    {
        Act.MEET,
        Act.CALL,
        Act.CANCEL,
        Act.TAKE_PART,
        Act.REPORT_CHANGE,
        Act.SIGN,
        Act.ANSWER,
        Act.ACCEPT,
        Act.COMMENT,
        Act.APPEAL,
        Act.SEEK_JOBS,
        Act.GIVE_ACCESS,
    }
)
"""Acts that make sense without a thing (message `act-<act>-bare`)."""

MEETING = frozenset({Act.MEET, Act.TAKE_PART})
"""Acts whose deadline is an appointment's own time."""

_DAY = re.compile(r"\bkl\.|\b\d{1,2}\. ?[a-zæøå]{3,}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", re.IGNORECASE)
QUOTING = frozenset({"act-do", "act-forbidden"})
"""Messages that are the letter's whole sentence: nothing of it has to be told again."""

_MORE = re.compile(r",?\s+(?:som|der|vi|du|I|han|hun|De|de|hvor|kommunen|at)\b")
_IF = re.compile(r"(?:hvis|såfremt|når|medmindre|i tilfælde af|ved)\b", re.IGNORECASE)


def must_lines(case: Case) -> list[Line]:
    """The duties in the order to do them, numbered: what holds only in a case after what always holds."""
    lines = [(fact, action_line(case, fact_id, fact)) for fact_id, fact in case.actions if fact.value.must]
    lines.sort(key=lambda one: _order(one[0], one[1].deadline))
    return [replace(line, number=number) for number, (_, line) in enumerate(lines, 1)]


def may_lines(case: Case) -> list[Line]:
    """The choices in the letter's order; an appeal has a part of its own."""
    return [
        action_line(case, fact_id, fact)
        for fact_id, fact in case.actions
        if not fact.value.must and not (fact.value.act is Act.APPEAL and case.facts.appeal)
    ]


def action_line(case: Case, fact_id: str, fact: Fact[Action]) -> Line:
    """The line of one action, without its number."""
    deadline = case.deadlines.get(fact_id)
    section = Section.MUST if fact.value.must else Section.MAY
    message = _act(case, fact)
    details, more_facts = _details(case, fact, deadline, quoted=message.key in QUOTING)
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


def things_argument(case: Case, spans: tuple[Span, ...]) -> tuple[Argument, ...]:
    """The things of an act: those with a known term each with it, the letter's Danish words whole in any case."""
    known: list[Argument] = []
    unknown: list[Argument] = []
    for words in (case.words(span) for span in spans):
        terms = _beside(terms_in(words))
        if terms:
            known.append(Message("things-known", {"quote": Quoted(words), "terms": terms}))
        else:
            unknown.append(Quoted(words))
    return (*known, Message("things", {"quote": tuple(unknown)})) if unknown else tuple(known)


def _beside(slugs: Sequence[str]) -> Message | None:
    """The terms one after the other: what joins them ("and", "or", "of") only the letter's own words tell."""
    if not slugs:
        return None
    first = Message(f"term-{slugs[0]}")
    more = _beside(slugs[1:])
    return Message("terms", {"first": first, "more": more}) if more else first


def _order(fact: Fact[Action], deadline: Deadline | None) -> tuple[bool, dt.date, int]:
    day = deadline.date if deadline and deadline.date else dt.date.max
    return fact.value.condition is not None, day, fact.span.start


def _act(case: Case, fact: Fact[Action]) -> Message:
    """What to do: the act with its things; without a thing the bare act or the sum; else the letter's own sentence."""
    action = fact.value
    things = _told_things(case, fact)
    sentence = {"sentence": Quoted(case.sentence(fact.span))}
    if action.prohibited:
        return Message("act-forbidden", sentence)
    if action.act is Act.DO:
        return Message("act-do", sentence)
    if things and _goes_on(case, things[-1]):
        return Message("act-do", sentence)
    if things:
        return Message(f"act-{action.act}", {"things": things_argument(case, things)})
    if action.amount is not None and action.act in (Act.PAY, Act.REPAY):
        return Message(f"act-{action.act}-amount", {"amount": Money(action.amount)})
    return Message(f"act-{action.act}-bare") if action.act in BARE else Message("act-do", sentence)


def _told_things(case: Case, fact: Fact[Action]) -> tuple[Span, ...]:
    """The things the line names: not the day and place that stand under it, not what the act says already."""
    action = fact.value
    spans = tuple(thing.span for thing in action.things)
    if action.act is Act.APPEAL:
        return ()
    if action.act is Act.CANCEL and [case.words(span).lower() for span in spans] == ["afbud"]:
        return ()
    if action.act not in MEETING:
        return spans
    places = [one.value.place for one in case.facts.appointments if one.value.place]
    return tuple(
        span for span in spans if not any(span.meets(place) for place in places) and not _DAY.search(case.words(span))
    )


def _details(
    case: Case, fact: Fact[Action], deadline: Deadline | None, quoted: bool
) -> tuple[list[Message], list[str]]:
    """What stands under the line, and the further facts it rests on. `quoted`: the line is the whole sentence."""
    action = fact.value
    told: list[Message] = []
    facts: list[str] = []
    if action.condition and not quoted:
        told.append(_condition(case.words(action.condition)))
    kept = case.appointment_of(deadline) if action.act in MEETING else None
    if deadline and kept:
        facts.append(kept[0])
        told += _appointment(case, kept[1].value.place, kept[1].value.date, kept[1].value.time, deadline)
    elif deadline:
        told += deadline_messages(case, deadline, sender_of(case))
    if action.amount is not None and action.things and not quoted and not _names_sum(case, action):
        told.append(Message("amount", {"amount": Money(action.amount)}))
    if not quoted:
        told += [Message("how", {"words": Quoted(case.words(channel))}) for channel in action.channels]
    if action.act is Act.PAY and case.facts.payment and action.amount in (None, case.facts.payment.value.amount):
        facts.append("payment")
        told += _payment(case)
    if case.is_uncertain(fact):
        told.append(Message("uncertain"))
    return told, facts


def _goes_on(case: Case, span: Span) -> bool:
    """Whether the letter says more of the thing than its words ("de oplysninger, vi har brugt"): then it is quoted."""
    return bool(_MORE.match(case.letter.text, span.end))


def _names_sum(case: Case, action: Action) -> bool:
    return any(
        "kr" in case.words(thing.span).lower().split() or "kr." in case.words(thing.span) for thing in action.things
    )


def _condition(words: str) -> Message:
    """ "hvis du bliver forhindret" goes on in a sentence; other conditions are quoted."""
    if _IF.match(words):
        return Message("condition", {"words": Quoted(words[0].lower() + words[1:].rstrip(" ,."))})
    return Message("condition-other", {"words": Quoted(words)})


def _appointment(
    case: Case, place: Span | None, date: dt.date, time: dt.time | None, deadline: Deadline
) -> list[Message]:
    told = [day_message("deadline-at", date, time)]
    if deadline.passed:
        told.append(Message("appointment-passed", {"sender": sender_of(case)}))
    if place:
        told.append(Message("place", {"words": Name(case.words(place))}))
    return told


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
