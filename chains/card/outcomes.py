"""A case in, the lines of what happens if nothing is done and of how to appeal out."""

from __future__ import annotations

from chains.card.deadlines import deadline_messages
from chains.card.resolve import Case, numbered
from chains.card.sender import sender_of
from chains.models import Argument, Line, Message, Name, Quoted, Section


def consequence_lines(case: Case) -> list[Line]:
    """Each consequence in the letter's own sentence: a paraphrase could make it harder or milder than it is."""
    if not case.explained:
        return []
    spans = dict.fromkeys(fact.span for fact in case.facts.consequences)
    first = {
        span: one for span in spans for one in numbered("consequence", case.facts.consequences) if one[1].span == span
    }
    return [
        Line(
            f"consequence-{fact_id.rpartition('-')[2]}",
            Section.CONSEQUENCES,
            "consequence",
            {"sentence": Quoted(case.sentence(span))},
            (fact_id,),
            span,
            fact.certainty,
            case.is_uncertain(fact),
            details=(Message("uncertain"),) if case.is_uncertain(fact) else (),
        )
        for span, (fact_id, fact) in first.items()
    ]


def appeal_lines(case: Case) -> list[Line]:
    """To whom, by when and how, in the letter's words; and that nothing written here is an appeal."""
    if not case.explained or case.facts.appeal is None:
        return []
    fact = case.facts.appeal
    deadline = case.deadlines.get("appeal")
    details = deadline_messages(case, deadline, sender_of(case), appeal=True) if deadline else []
    if fact.value.how:
        details.append(Message("appeal-how", {"sentence": Quoted(case.words(fact.value.how))}))
    if case.is_uncertain(fact):
        details.append(Message("uncertain"))
    details.append(Message("appeal-not-here"))
    key, arguments = "appeal-possible", dict[str, Argument]()
    if fact.value.to:
        key, arguments = "appeal-to", {"body": Name(case.words(fact.value.to))}
    return [
        Line(
            "appeal",
            Section.APPEAL,
            key,
            arguments,
            ("appeal",),
            fact.span,
            fact.certainty,
            case.is_uncertain(fact),
            deadline=deadline,
            urgency=case.urgency(deadline),
            details=tuple(details),
        )
    ]
