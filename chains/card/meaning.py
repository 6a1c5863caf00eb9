"""A case in, what the letter is (one sentence) and what it means (two to four) out."""

from __future__ import annotations

from chains.card.acts import MEETING
from chains.card.deadlines import day_message
from chains.card.duties import must_lines, place_messages
from chains.card.resolve import Case, numbered
from chains.card.sender import sender_of
from chains.models import Argument, Day, Line, Message, Money, Name, Quoted, Section
from ingest.models import Kind, Outcome, Role

TELLS = frozenset(
    {
        Kind.HEARING,
        Kind.DECISION_REFUSAL,
        Kind.DECISION_GRANT,
        Kind.DECISION_CHANGE,
        Kind.ORDER,
        Kind.NOTICE,
        Kind.OFFER,
        Kind.RECEIPT,
    }
)
"""Kinds whose decisive sentence tells the reader something no general sentence can."""
LONGEST_QUOTE = 300
MOST_AMOUNTS = 3
MONEY = {
    (Kind.DECISION_GRANT, Role.RECEIVE): "meaning-receive",
    (Kind.DECISION_CHANGE, Role.RECEIVE): "meaning-receive",
    (Kind.DECISION_CHANGE, Role.REPAY): "meaning-repay",
    (Kind.PAYMENT_DEMAND, Role.PAY): "meaning-pay",
    (Kind.PAYMENT_DEMAND, Role.REPAY): "meaning-repay",
    (Kind.REMINDER, Role.PAY): "meaning-pay",
    (Kind.REMINDER, Role.REPAY): "meaning-repay",
}
"""Where an amount's role may be said; elsewhere the letter only mentions it (an appeal's fee, a price)."""


def what_lines(case: Case) -> list[Line]:
    """What this is. A letter that asks for nothing says so first."""
    if not case.facts.is_letter:
        return [Line("what", Section.WHAT, "what-no-letter")]
    if case.fraud:
        return [Line("what", Section.WHAT, "what-fraud")]
    head = case.facts.head
    details = []
    if head.subject:
        details.append(Message("what-subject", {"subject": Quoted(head.subject.rstrip(" .:"))}))
    if head.date:
        details.append(Message("what-date", {"date": Day(head.date)}))
    if head.case_number:
        details.append(Message("what-case-number", {"number": Name(head.case_number)}))
    what = Line(
        "what",
        Section.WHAT,
        f"what-{_kind(case)}",
        {"sender": sender_of(case)},
        fact_ids=("kind",),
        span=case.facts.kind_span,
        details=tuple(details),
    )
    return [*_nothing_asked(case), what]


def meaning_lines(case: Case) -> list[Line]:
    """The kind's sentence, the letter's own decisive sentence, the time or the money, and how much there is to do."""
    if not case.facts.is_letter:
        return [Line("meaning-1", Section.MEANING, "meaning-no-letter")]
    if case.fraud:
        return [Line("meaning-1", Section.MEANING, "meaning-fraud")]
    kind = Line("meaning-kind", Section.MEANING, _meaning_of_kind(case), {"sender": sender_of(case)}, ("kind",))
    return [kind, *_own_words(case), *(_appointment(case) or _money(case)), *_duties(case)]


def _nothing_asked(case: Case) -> list[Line]:
    """The line that says nothing is asked, where nothing is; careful where a page was not read."""
    if any(fact.value.must for _, fact in case.actions):
        return []
    whole = not case.letter.missing and not case.letter.unreadable
    return [Line("nothing-to-do", Section.WHAT, "nothing-to-do" if whole else "nothing-found-to-do")]


def _meaning_of_kind(case: Case) -> str:
    if case.facts.kind is Kind.DECISION_REFUSAL and case.facts.outcome is not Outcome.PARTLY and case.facts.appeal:
        return "meaning-decision-refusal-appeal"
    return f"meaning-{_kind(case)}"


def _kind(case: Case) -> str:
    if case.facts.outcome is Outcome.PARTLY:
        return "decision-partly"
    return case.facts.kind.value.replace("_", "-")


def _own_words(case: Case) -> list[Line]:
    """The letter's decisive sentence, unless it is long, is told as a duty below, or is the subject told above."""
    span = case.facts.kind_span
    said_below = {fact.span for _, fact in case.actions}
    if span is None or case.facts.kind not in TELLS or span in said_below or span.end - span.start > LONGEST_QUOTE:
        return []
    words = case.sentence(span)
    subject = " ".join((case.facts.head.subject or "").split())
    if words.rstrip(".") == subject.rstrip("."):
        return []
    return [Line("meaning-words", Section.MEANING, "meaning-own-words", {"sentence": Quoted(words)}, ("kind",), span)]


def _appointment(case: Case) -> list[Line]:
    """The first coming appointment that no duty tells of."""
    deadlines = (case.deadlines.get(fact_id) for fact_id, fact in case.actions if fact.value.act in MEETING)
    told = {kept[0] for deadline in deadlines if (kept := case.appointment_of(deadline))}
    for fact_id, fact in numbered("appointment", case.facts.appointments):
        if fact_id not in told and fact.value.date >= case.request.today:
            message = day_message("meaning-appointment", fact.value.date, fact.value.time)
            return [
                Line(
                    f"meaning-{fact_id}",
                    Section.MEANING,
                    message.key,
                    message.arguments,
                    (fact_id,),
                    fact.span,
                    fact.certainty,
                    case.is_uncertain(fact),
                    details=tuple(place_messages(case, fact.value.place)),
                )
            ]
    return []


def _money(case: Case) -> list[Line]:
    """The reader's own money, never worded as owed or granted where nothing is decided; not what a duty tells."""
    told = any(fact.value.must and fact.value.amount is not None for _, fact in case.actions)
    mine = [
        (fact_id, fact)
        for fact_id, fact in numbered("amount", case.facts.amounts)
        if fact.value.role is Role.RECEIVE or (fact.value.role is not Role.OTHER and not told)
    ]
    if not mine:
        return []
    role = mine[0][1].value.role
    same = [(fact_id, fact) for fact_id, fact in mine if fact.value.role is role]
    values = tuple(dict.fromkeys(fact.value.value for _, fact in same))
    undecided = "meaning-money-undecided" if case.facts.kind is Kind.HEARING else "meaning-money"
    key = MONEY.get((case.facts.kind, role), undecided)
    arguments: dict[str, Argument] = {
        "amounts": tuple(Money(value) for value in values),
        "count": len(values),
    }
    if len(values) > MOST_AMOUNTS:
        key, arguments = "meaning-money-many", {}
    ids = tuple(fact_id for fact_id, _ in same)
    return [Line("meaning-money", Section.MEANING, key, arguments, ids, same[0][1].span)]


def _duties(case: Case) -> list[Line]:
    """How many things there are to do always, and the first deadline among them."""
    actions = dict(case.actions)
    duties = [line for line in must_lines(case) if not actions[line.fact_ids[0]].value.condition]
    if not duties:
        return []
    ids = tuple(fact_id for line in duties for fact_id in line.fact_ids)
    coming = [one.deadline.date for one in duties if one.deadline and one.deadline.date and not one.deadline.passed]
    if coming:
        arguments: dict[str, Argument] = {"count": len(duties), "date": min(coming)}
        return [Line("meaning-duties", Section.MEANING, "meaning-duties-first", arguments, ids)]
    return [Line("meaning-duties", Section.MEANING, "meaning-duties", {"count": len(duties)}, ids)]
