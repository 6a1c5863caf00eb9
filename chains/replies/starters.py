"""A card in, what can be written back and the letters begun for it out.

Every figure in them is a fact of the letter. Reasons are the citizen's own: none is written for them. Nothing is sent
from here, and every reply says so.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from chains.card.outcomes import goes_to_court
from chains.card.resolve import Case, resolve
from chains.card.sender import sender_of
from chains.models import Argument, Day, Explanation, Message, Name
from chains.replies.models import Reply, Starter
from ingest.models import Act, Appointment, ContactKind, Deadline, Kind, Warn

DECIDED = frozenset({Kind.DECISION_REFUSAL, Kind.DECISION_CHANGE, Kind.DECISION_GRANT, Kind.ORDER})
CASEWORK = frozenset({*DECIDED, Kind.HEARING, Kind.NOTICE, Kind.INFORMATION_REQUEST})
"""Kinds that come out of a case whose papers one may ask to see."""
PAYING = frozenset({Act.PAY, Act.REPAY})
BY_OTHER_MEANS = frozenset({Act.MEET, Act.BRING, Act.CANCEL, Act.APPEAL, Act.COMMENT, Act.CALL})
"""Acts whose day is not put off by asking for more time: a meeting is moved, an appeal's day is the law's."""

HOW_TO_APPEAL = frozenset({"appeal-how", "appeal-how-known"})
WAYS = ((ContactKind.EMAIL, "reply-hint-mail"), (ContactKind.PHONE, "reply-hint-phone"))


@dataclass(frozen=True, slots=True)
class _Known:
    """What of a case the replies are made of."""

    case: Case
    today: dt.date
    meeting: Appointment | None
    duty: dt.date | None
    payment: dt.date | None

    @property
    def appeal(self) -> Deadline | None:
        return self.case.deadlines.get("appeal")


def starters(explanation: Explanation) -> tuple[Starter, ...]:
    """What can be written back to this letter; nothing to what is no letter or looks like fraud."""
    if not explanation.facts.is_letter or Warn.SUSPECTED_FRAUD in explanation.warnings:
        return ()
    known = _known(explanation)
    facts = known.case.facts
    fits = {
        Starter.COMMENT: facts.kind is Kind.HEARING,
        Starter.APPEAL: facts.appeal is not None and not goes_to_court(known.case),
        Starter.CANCEL: known.meeting is not None,
        Starter.MOVE: known.meeting is not None,
        Starter.MORE_TIME: known.duty is not None,
        Starter.PAY_LATER: known.payment is not None,
        Starter.ACCESS: facts.kind in CASEWORK,
    }
    return tuple(starter for starter, is_fit in fits.items() if is_fit)


def reply(explanation: Explanation, starter: Starter) -> Reply:
    """The letter begun for `starter`. Raises ValueError where it does not fit the letter."""
    if starter not in starters(explanation):
        raise ValueError(f"{starter} does not fit this letter")
    known = _known(explanation)
    lines = (*_head(known, starter), *_body(known, starter), Message("reply-regards"), _name(known))
    blank = [Message("reply-hint-blank")] if any(line.key == "reply-blank" for line in lines) else []
    return Reply(
        starter,
        lines,
        (Message("reply-hint-self"), *blank, *_before_sending(known, starter), *_where(explanation, known, starter)),
    )


def _known(explanation: Explanation) -> _Known:
    case = resolve(explanation.letter, explanation.facts, explanation.request)
    today = explanation.request.today
    meetings = [fact.value for fact in case.facts.appointments if fact.value.date >= today]
    return _Known(
        case,
        today,
        min(meetings, key=lambda one: (one.date, one.time or dt.time()), default=None),
        _first_day(case, today, paying=False),
        _first_day(case, today, paying=True),
    )


def _first_day(case: Case, today: dt.date, *, paying: bool) -> dt.date | None:
    """The first day to come by which something must be paid, or else be done."""
    days = [
        deadline.date
        for fact_id, fact in case.actions
        if fact.value.must and fact.value.act not in BY_OTHER_MEANS and (fact.value.act in PAYING) is paying
        for deadline in [case.deadlines.get(fact_id)]
        if deadline and deadline.date and deadline.date >= today and case.appointment_of(deadline) is None
    ]
    return min(days, default=None)


def _head(known: _Known, starter: Starter) -> list[Message]:
    """To whom, about which case and which letter."""
    head = known.case.facts.head
    told = [Message("reply-to", {"sender": Name(head.sender)})] if head.sender else []
    told.append(Message(f"reply-subject-{starter}"))
    if head.case_number:
        told.append(Message("reply-case", {"number": Name(head.case_number)}))
    if head.date:
        told.append(Message("reply-letter", {"date": Day(head.date)}))
    return told


def _body(known: _Known, starter: Starter) -> list[Message]:
    match starter:
        case Starter.CANCEL | Starter.MOVE:
            told = [_meeting("reply-cannot-come", known.meeting)] if known.meeting else []
            return told + ([Message("reply-new-time")] if starter is Starter.MOVE else [])
        case Starter.MORE_TIME:
            return [Message("reply-more-time", {"date": known.duty})] if known.duty else []
        case Starter.PAY_LATER:
            return [Message("reply-pay-later", {"date": known.payment})] if known.payment else []
        case Starter.COMMENT:
            return [Message("reply-comment"), Message("reply-blank")]
    return [Message(f"reply-{starter}")]


def _meeting(key: str, meeting: Appointment) -> Message:
    arguments: dict[str, Argument] = {"date": meeting.date}
    if meeting.time:
        return Message(f"{key}-time", {**arguments, "time": meeting.time})
    return Message(key, arguments)


def _name(known: _Known) -> Message:
    recipient = known.case.facts.head.recipient
    return Message("reply-name", {"name": Name(recipient)}) if recipient else Message("reply-blank")


def _before_sending(known: _Known, starter: Starter) -> list[Message]:
    """What the citizen must know: an asked-for day does not hold until somebody has said yes."""
    match starter:
        case Starter.MORE_TIME | Starter.PAY_LATER:
            return [Message("reply-hint-still-holds")]
        case Starter.CANCEL | Starter.MOVE:
            return [Message("reply-hint-meeting")]
        case Starter.APPEAL:
            return [Message("reply-hint-no-reasons"), *_by(known.appeal)]
        case Starter.COMMENT:
            return _by(_comment_deadline(known.case))
    return []


def _comment_deadline(case: Case) -> Deadline | None:
    days = [case.deadlines.get(fact_id) for fact_id, fact in case.actions if fact.value.act is Act.COMMENT]
    return next((one for one in days if one is not None), None)


def _by(deadline: Deadline | None) -> list[Message]:
    """By which day it must have come."""
    if deadline is None or deadline.date is None:
        return []
    return [Message("reply-hint-passed") if deadline.passed else Message("reply-hint-by", {"date": deadline.date})]


def _where(explanation: Explanation, known: _Known, starter: Starter) -> list[Message]:
    """How to send it: as the letter says of an appeal, else by its own mail or telephone, or by post."""
    appeal = [line for line in explanation.lines if line.id == "appeal" and starter is Starter.APPEAL]
    told = [detail for line in appeal for detail in line.details if detail.key in HOW_TO_APPEAL]
    if told:
        return told
    ways = {fact.value.kind: fact.value.value for fact in reversed(known.case.facts.contacts)}
    sender = sender_of(known.case)
    told = [Message(key, {"value": Name(ways[kind])}) for kind, key in WAYS if kind in ways]
    return [*told, Message("reply-hint-post", {"sender": sender})]
