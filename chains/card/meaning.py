"""A case in, what the letter is (one sentence) and what it means (two to four) out.

What it means is told in the letter's own deciding sentences, for nothing else says what to what and from when; around
them stand what the reader can do about it, the money and the time that matter, and how much there is to do.
"""

from __future__ import annotations

from collections.abc import Sequence

from chains.card.deadlines import day_message
from chains.card.decisive import decisive
from chains.card.duties import always_holds, place_messages
from chains.card.money import money_lines, quotes
from chains.card.outcomes import goes_to_court
from chains.card.resolve import Case, is_window, numbered
from chains.card.sender import sender_of
from chains.card.things import MEETING
from chains.models import DANISH, Argument, Day, Line, Message, Name, Quoted, Section
from chains.wording.terms import beside
from ingest.models import Kind, Outcome, Span

ADVISES = frozenset({Kind.HEARING, Kind.DECISION_REFUSAL, Kind.OFFER, Kind.PAYMENT_DEMAND, Kind.OTHER})
"""Kinds whose own sentence tells what the reader can do about it; the others' only fill in where nothing is told."""


def what_lines(case: Case) -> list[Line]:
    """What this is. A letter that asks for nothing says so first."""
    if not case.facts.is_letter:
        return [Line("what", Section.WHAT, "what-no-letter")]
    if case.fraud:
        return [Line("what", Section.WHAT, "what-fraud")]
    head = case.facts.head
    details = [_subject(head.subject.rstrip(" .:"), head.language)] if head.subject else []
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


def meaning_lines(case: Case, duties: Sequence[Line]) -> list[Line]:
    """The deciding sentences, the money, the time, and how much there is to do; `duties` are the card's lines."""
    if not case.facts.is_letter:
        return [Line("meaning-1", Section.MEANING, "meaning-no-letter")]
    if case.fraud:
        return [Line("meaning-1", Section.MEANING, "meaning-fraud")]
    kind = Line("meaning-kind", Section.MEANING, _meaning_of_kind(case, duties), {"sender": sender_of(case)}, ("kind",))
    spans = decisive(case)
    money = money_lines(case, spans)
    told = [*_own_words(case, spans), *money] if money and quotes(money[0]) else [*money, *_own_words(case, spans)]
    told += _appointment(case, spans)
    if case.facts.kind in ADVISES:
        told = [*told, kind] if told and case.facts.kind is not Kind.HEARING else [kind, *told]
    elif not told:
        told = [kind]
    return [*told, *_duties(case, duties)]


def _subject(subject: str, language: str) -> Message:
    """What it is about, in the title's words; beside them the common things among them, for other languages."""
    terms = beside(subject) if language == DANISH else None
    quote = Quoted(subject)
    if terms:
        return Message("what-subject-known", {"subject": quote, "terms": terms})
    return Message("what-subject", {"subject": quote})


def _nothing_asked(case: Case) -> list[Line]:
    """The line that says nothing is asked, where nothing is; careful where a page was not read."""
    if any(fact.value.must for _, fact in case.actions):
        return []
    whole = not case.letter.missing and not case.letter.unreadable
    return [Line("nothing-to-do", Section.WHAT, "nothing-to-do" if whole else "nothing-found-to-do")]


def _meaning_of_kind(case: Case, duties: Sequence[Line]) -> str:
    key = f"meaning-{_kind(case)}"
    if key.startswith("meaning-decision-refusal") and case.facts.appeal:
        return f"{key}-court" if goes_to_court(case) else f"{key}-appeal"
    if key == "meaning-decision-partly" and case.facts.appeal:
        return f"{key}-appeal"
    late = [line.deadline.passed for line in duties if line.deadline]
    if key == "meaning-payment-demand" and late and all(late):
        return f"{key}-late"
    return key


def _kind(case: Case) -> str:
    if case.facts.outcome is Outcome.PARTLY:
        return "decision-partly"
    return case.facts.kind.value.replace("_", "-")


def _own_words(case: Case, spans: Sequence[Span]) -> list[Line]:
    return [
        Line(
            f"meaning-words-{number}" if number > 1 else "meaning-words",
            Section.MEANING,
            "meaning-own-words",
            {"sentence": Quoted(case.sentence(span))},
            ("kind",),
            span,
        )
        for number, span in enumerate(spans, 1)
    ]


def _appointment(case: Case, told: Sequence[Span]) -> list[Line]:
    """The first coming appointment that neither a duty nor the deciding sentences tell, with its own sentence."""
    deadlines = (case.deadlines.get(fact_id) for fact_id, fact in case.actions if fact.value.act in MEETING)
    kept = {found[0] for deadline in deadlines if (found := case.appointment_of(deadline))}
    for fact_id, fact in numbered("appointment", case.facts.appointments):
        if fact_id in kept or fact.value.date < case.request.today or any(span.meets(fact.span) for span in told):
            continue
        sentence = case.sentence(fact.span)
        asked = case.facts.kind is Kind.SUMMONS
        time = None if is_window(sentence) else fact.value.time
        message = day_message("meaning-appointment" if asked else "meaning-date", fact.value.date, time)
        arguments = message.arguments if asked else {**message.arguments, "sentence": Quoted(sentence)}
        return [
            Line(
                f"meaning-{fact_id}",
                Section.MEANING,
                message.key,
                arguments,
                (fact_id,),
                fact.span,
                fact.certainty,
                case.is_uncertain(fact),
                details=(
                    *(place_messages(case, fact.value.place) if asked else ()),
                    *([Message("uncertain")] if case.is_uncertain(fact) else ()),
                ),
            )
        ]
    return []


def _duties(case: Case, duties: Sequence[Line]) -> list[Line]:
    """How many things there are to do always, and the first deadline among them."""
    always = [line for line in duties if always_holds(case, line)]
    ids = tuple(fact_id for line in always or duties for fact_id in line.fact_ids)
    if not always:
        return [Line("meaning-duties", Section.MEANING, "meaning-duties-if", {}, ids)] if duties else []
    coming = [one.deadline.date for one in always if one.deadline and one.deadline.date and not one.deadline.passed]
    if coming:
        arguments: dict[str, Argument] = {"count": len(always), "date": min(coming)}
        return [Line("meaning-duties", Section.MEANING, "meaning-duties-first", arguments, ids)]
    return [Line("meaning-duties", Section.MEANING, "meaning-duties", {"count": len(always)}, ids)]
