"""A case in, the lines of what happens if nothing is done and of how to appeal out."""

from __future__ import annotations

import re

from chains.card.deadlines import deadline_messages
from chains.card.duties import uncertain
from chains.card.money import appeal_fee
from chains.card.resolve import Case, numbered
from chains.card.sender import sender_of
from chains.models import Argument, Line, Message, Name, Quoted, Section
from chains.wording.lexicon import Known, known, known_results
from ingest.models import Span, Warn
from ingest.text.sentences import split_sentences

MOST_WAYS = 2
"""So many sentences on how to appeal are shown; the rest stands in the letter."""

_COURT = re.compile(r"\b(?:domstol\w*|(?:by|bolig|foged|lands|højeste)?ret(?:ten)?)\b", re.IGNORECASE)
_SENDS = re.compile(
    r"\bsend\w* klagen\b|\bklagen? (?:skal |kan )?(?:\w+ )?(?:sendes|indgives|indsendes|afleveres|skrives)\b"
    r"|\b(?:du|i|de) (?:kan )?klage[rs]? (?:\w+ )?(?:via|på|ved|mundtligt|skriftligt)\b|\bring\w* og klag",
    re.IGNORECASE,
)
"""A sentence that says how to appeal."""
_APPEALS = re.compile(
    r"\bklag|\bindgiv|\bindbring|\bsend|\bskriv|\bmundtlig|\bdet (?:kan|skal|sker|gør)\b|appeal|complain|submit",
    re.IGNORECASE,
)


def consequence_lines(case: Case) -> list[Line]:
    """Each consequence in the letter's own sentence: a paraphrase could make it harder or milder than it is.

    What is known whole is said in the reader's language before the quote.
    """
    if not case.explained:
        return []
    verbs = {fact.span: fact.value.verb for _, fact in case.actions if fact.value.must}
    spans = dict.fromkeys(
        fact.span
        for fact in case.facts.consequences
        if not (fact.span in verbs and fact.value.at.holds(verbs[fact.span]))
    )
    first = {
        span: one for span in spans for one in numbered("consequence", case.facts.consequences) if one[1].span == span
    }
    lines = []
    for span, (fact_id, fact) in first.items():
        message = consequence_message(case, span)
        lines.append(
            Line(
                f"consequence-{fact_id.rpartition('-')[2]}",
                Section.CONSEQUENCES,
                message.key,
                message.arguments,
                (fact_id,),
                span,
                fact.certainty,
                case.is_uncertain(fact),
                details=(uncertain(fact),) if case.is_uncertain(fact) else (),
            )
        )
    return lines


def consequence_message(case: Case, span: Span) -> Message:
    """The sentence of one or more consequences, with what they come to where each of them is known whole."""
    sentence = Quoted(case.sentence(span))
    told = [known_results(case.words(fact.value.at)) for fact in case.facts.consequences if fact.span == span]
    results = [result for each in told for result in each]
    if not results or not all(told):
        return Message("consequence", {"sentence": sentence})
    meant = Message("result-one", {"first": results[-1]})
    for result in reversed(results[:-1]):
        meant = Message("result-more", {"first": result, "more": meant})
    return Message("consequence-known", {"sentence": sentence, "known": meant})


def goes_to_court(case: Case) -> bool:
    """Whether the only way on is a court: that is no appeal to an authority, and its deadline knows no excuse."""
    to = case.facts.appeal.value.to if case.facts.appeal else None
    return to is not None and bool(_COURT.search(case.words(to)))


def appeal_lines(case: Case) -> list[Line]:
    """To whom, by when and how, in the letter's words; and that nothing written here is an appeal."""
    if not case.explained:
        return []
    if case.facts.appeal is None:
        return _without_guidance(case)
    fact = case.facts.appeal
    deadline = case.deadlines.get("appeal")
    court = goes_to_court(case)
    own = "court" if court else "appeal"
    details = deadline_messages(case, deadline, sender_of(case), own) if deadline else []
    details += _ways(case)
    fee = appeal_fee(case)
    if fee:
        details.append(Message("appeal-fee", {"sentence": fee}))
    if case.is_uncertain(fact):
        details.append(Message("uncertain"))
    if not court:
        details.append(Message("appeal-not-here"))
    key, arguments = "appeal-possible", dict[str, Argument]()
    if fact.value.to:
        key, arguments = f"{own}-to", {"body": Name(case.words(fact.value.to))}
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


def _without_guidance(case: Case) -> list[Line]:
    """That the letter, or what could be read of it, was not found to say how to appeal, where it should."""
    if Warn.NO_APPEAL_GUIDANCE not in case.warnings:
        return []
    whole = not case.letter.missing and not case.letter.unreadable
    return [Line("appeal-missing", Section.APPEAL, "warning-no-appeal-guidance" if whole else "appeal-not-found")]


def _ways(case: Case) -> list[Message]:
    """How to appeal: the letter's whole sentences, for part of one may lack the other way, or half an address."""
    fact = case.facts.appeal
    if fact is None:
        return []
    told: list[Message] = []
    around = _guidance(case, fact.span)
    how = fact.value.how
    if how:
        holding = next((span for span in around if span.holds(how)), None)
        at = holding if holding and holding != fact.span else _whole_words(case, how)
        if at != holding or _APPEALS.search(case.words(at)):
            told.append(_way(case, at, how))
    for span in around:
        says_all = fact.value.deadline is not None and span.holds(fact.value.deadline.span)
        if span == fact.span or says_all or not _SENDS.search(case.words(span)) or (how and span.holds(how)):
            continue
        told.append(_way(case, span, None))
    return told[:MOST_WAYS]


def _way(case: Case, at: Span, how: Span | None) -> Message:
    sentence = Quoted(case.sentence(at))
    meant = known(Known.WAYS, case.words(how)) if how and at == how else None
    if meant:
        return Message("appeal-how-known", {"sentence": sentence, "known": meant})
    return Message("appeal-how", {"sentence": sentence})


def _whole_words(case: Case, span: Span) -> Span:
    """The span to the end of its last word: an address must not be cut at its slash."""
    text = case.letter.text
    end = span.end
    while end < len(text) and not text[end].isspace():
        end += 1
    while end > span.end and text[end - 1] in ".,;:)":
        end -= 1
    return Span(span.start, end)


def _guidance(case: Case, span: Span) -> list[Span]:
    """The sentences of the appeal's own line and of the next."""
    text = case.letter.text
    start = text.rfind("\n", 0, span.start) + 1
    lines = text[start:].split("\n\n", 2)[:2]
    return [Span(start + one.span.start, start + one.span.end) for one in split_sentences("\n\n".join(lines))]
