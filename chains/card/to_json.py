"""Explanations and a wording in, the JSON of the command line's contract out. Keys may be added, never renamed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel

from chains import __version__
from chains.card import shapes
from chains.card.coverage import coverage
from chains.card.duties import action_line
from chains.card.outcomes import consequence_message
from chains.card.resolve import Case, one_line, resolve
from chains.card.rights import all_rights, law_of
from chains.card.tongue import line_in, message_in
from chains.card.words import word_lines
from chains.model.models import ModelTrace
from chains.models import Explanation, Line, Section, Word
from chains.wording import Wording
from ingest.models import Deadline, Role, Span, Warn


def contract(explanations: Sequence[Explanation], wording: Wording, seconds: float) -> dict[str, Any]:
    """One letter's object, or `{"letters": […]}` for several. `seconds` is what the whole took."""
    letters = [_letter(explanation, wording, seconds).model_dump(mode="json") for explanation in explanations]
    return letters[0] if len(letters) == 1 else {"letters": letters}


def _letter(explanation: Explanation, wording: Wording, seconds: float) -> BaseModel:
    case = resolve(explanation.letter, explanation.facts, explanation.request)
    facts, head, letter = case.facts, case.facts.head, case.letter
    lines = explanation.lines
    texts = [_meaning(line, explanation, wording) for line in lines if line.section is Section.MEANING]
    actions = _actions(case, explanation, wording)
    made = shapes.Explained(
        letter=shapes.LetterShape(
            is_letter=facts.is_letter,
            sender=head.sender,
            department=head.department,
            recipient=head.recipient,
            date=head.date,
            case_number=head.case_number,
            kle=head.kle,
            subject=head.subject,
            language=head.language,
            pages=len(letter.pages),
            read_by=letter.read_by,
            confidence=round(letter.confidence, 3),
        ),
        received=shapes.ReceivedShape(date=case.received, assumed=not case.told and case.received is not None),
        kind=facts.kind,
        outcome=facts.outcome,
        topic=facts.topic,
        language=wording.spoken,
        meaning=texts,
        actions=actions,
        nothing_to_do=facts.is_letter and not any(action.must for action in actions),
        amounts=_amounts(case),
        appointments=_appointments(case),
        consequences=_consequences(case, explanation, wording),
        appeal=_appeal(case),
        rights_not_in_letter=_rights(lines, wording),
        payment=_payment(case),
        contacts=_contacts(case),
        references=_references(case),
        words=_words(case, explanation.words, wording),
        coverage=_coverage(explanation, wording),
        warnings=list(explanation.warnings),
        worded_by=_worded_by(explanation),
        versions=_versions(explanation.trace),
        seconds=round(seconds, 3),
    )
    if wording.fell_back:
        made.warnings.append(Warn.LANGUAGE_FALLBACK)
    return made


def _coverage(explanation: Explanation, wording: Wording) -> shapes.CoverageShape:
    found = coverage(explanation.lines, wording.language, explanation.rewordings)
    return shapes.CoverageShape(understood=found.understood, of=found.of, outlined=found.outlined)


def _meaning(line: Line, explanation: Explanation, wording: Wording) -> str:
    """The line's sentence; where a model's words stand for it, the letter's own beside them."""
    said = wording.said(line, explanation.rewordings)
    if line.span is None or not wording.replaces(line, explanation.rewordings):
        return said
    page, words = explanation.letter.page_of(line.span.start), one_line(line.span.of(explanation.letter.text))
    return f"{said} {wording.text('quote-on-page', page=page, words=words)}"


def _said(line: Line, explanation: Explanation, wording: Wording) -> str:
    """The line's sentence, a model's where the card's own line says just the same."""
    same = any(
        one.id == line.id and (one.key, one.arguments) == (line.key, line.arguments) for one in explanation.lines
    )
    return wording.said(line, explanation.rewordings) if same else wording.line(line)


def _actions(case: Case, explanation: Explanation, wording: Wording) -> list[shapes.ActionShape]:
    """In the letter's order, which is the order of the facts' sentences."""
    return [
        shapes.ActionShape(
            text=_said(line, explanation, wording),
            must=fact.value.must,
            act=fact.value.act,
            condition=case.words(fact.value.condition) if fact.value.condition else None,
            exception=case.words(fact.value.unless) if fact.value.unless else None,
            deadline=_deadline(case, line.deadline),
            amount=_number(fact.value.amount),
            quote=fact.span.of(case.letter.text),
            span=_pair(fact.span),
            page=case.letter.page_of(fact.span.start),
            found_by=fact.finder,
            uncertain=line.uncertain,
            urgency=line.urgency,
            details=wording.details(line),
        )
        for fact_id, fact in case.actions
        for line in [line_in(action_line(case, fact_id, fact), case.facts.head.language)]
    ]


def _deadline(case: Case, deadline: Deadline | None) -> shapes.DeadlineShape | None:
    if deadline is None:
        return None
    return shapes.DeadlineShape(
        date=deadline.date,
        time=_clock(deadline.time),
        moved_to=deadline.moved_to,
        not_before=deadline.rule.not_before,
        text=deadline.rule.span.of(case.letter.text),
        basis=deadline.rule.basis,
        passed=deadline.passed,
    )


def _amounts(case: Case) -> list[shapes.AmountShape]:
    """The amounts; in what looks like fraud nobody owes or gets any of them."""
    return [
        shapes.AmountShape(
            value=float(fact.value.value),
            role=Role.OTHER if case.fraud else fact.value.role,
            quote=fact.span.of(case.letter.text),
            span=_pair(fact.span),
        )
        for fact in case.facts.amounts
        if case.facts.is_letter
    ]


def _appointments(case: Case) -> list[shapes.AppointmentShape]:
    return [
        shapes.AppointmentShape(
            date=fact.value.date,
            time=_clock(fact.value.time),
            place=case.words(fact.value.place) if fact.value.place else None,
            bring=[case.words(span) for span in fact.value.bring],
            quote=fact.span.of(case.letter.text),
            span=_pair(fact.span),
        )
        for fact in case.facts.appointments
        if case.explained
    ]


def _consequences(case: Case, explanation: Explanation, wording: Wording) -> list[shapes.ConsequenceShape]:
    told = {line.span: line for line in explanation.lines if line.section is Section.CONSEQUENCES}
    return [
        shapes.ConsequenceShape(
            text=wording.said(told[fact.span], explanation.rewordings)
            if fact.span in told
            else wording.message(message_in(consequence_message(case, fact.span), case.facts.head.language)),
            quote=fact.span.of(case.letter.text),
            span=_pair(fact.span),
        )
        for fact in case.facts.consequences
        if case.explained
    ]


def _appeal(case: Case) -> shapes.AppealShape | None:
    fact = case.facts.appeal if case.explained else None
    if fact is None:
        return None
    return shapes.AppealShape(
        to=case.words(fact.value.to) if fact.value.to else None,
        deadline=_deadline(case, case.deadlines.get("appeal")),
        how=case.words(fact.value.how) if fact.value.how else None,
        quote=fact.span.of(case.letter.text),
        span=_pair(fact.span),
    )


def _rights(lines: Sequence[Line], wording: Wording) -> list[shapes.RightShape]:
    return [
        shapes.RightShape(text=wording.line(line), law=law_of(line)) for line in lines if line.section is Section.RIGHTS
    ]


def _payment(case: Case) -> shapes.PaymentShape | None:
    payment = case.facts.payment.value if case.facts.payment and case.explained else None
    if payment is None:
        return None
    return shapes.PaymentShape(
        fik=payment.fik, account=payment.account, due=payment.due, amount=_number(payment.amount)
    )


def _contacts(case: Case) -> list[shapes.ContactShape]:
    """None from what looks like fraud: its numbers lead to whoever wrote it."""
    return [
        shapes.ContactShape(kind=fact.value.kind, value=fact.value.value, quote=fact.span.of(case.letter.text))
        for fact in case.facts.contacts
        if case.explained
    ]


def _references(case: Case) -> list[shapes.ReferenceShape]:
    return [
        shapes.ReferenceShape(law=fact.value.law, section=fact.value.section, quote=fact.span.of(case.letter.text))
        for fact in case.facts.references
        if case.facts.is_letter
    ]


def _words(case: Case, words: Sequence[Word], wording: Wording) -> list[shapes.WordShape]:
    return [
        shapes.WordShape(
            word=word.span.of(case.letter.text),
            term=word.slug,
            explanation=wording.message(detail),
            span=_pair(word.span),
        )
        for word, line in zip(words, word_lines(case, words), strict=True)
        for detail in line.details
    ]


def _worded_by(explanation: Explanation) -> Literal["catalogue", "model", "mixed"]:
    """Whose sentences the lines are, in the card's own language and level; words beside a sentence replace none."""
    request = explanation.request
    said = {
        rewording.line
        for rewording in explanation.rewordings
        if (rewording.language, rewording.level) == (request.language, request.level) and not rewording.beside
    }
    lines = {line.id for line in explanation.lines}
    if not said & lines:
        return "catalogue"
    return "model" if lines <= said else "mixed"


def _versions(trace: ModelTrace | None) -> dict[str, str]:
    """What a card hangs on besides the letter: the program, the day the rights were last checked, and where a model
    was asked, its name and the prompts' versions."""
    versions = {"brevklar": __version__, "rights": max(right.checked_on for right in all_rights()).isoformat()}
    if trace is not None:
        versions["model"] = trace.name
        versions |= {f"prompt_{step}": version for step, version in trace.prompts.items()}
    return versions


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _clock(time: dt.time | None) -> str | None:
    return time.strftime("%H:%M") if time else None


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end
