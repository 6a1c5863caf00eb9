"""A question about the letter in hand in, what the card's lines and facts say to it out, with the letter's sentences.

Nothing is worded anew: the lines that answer are the card's own, so that both say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from chains.answers.models import Citation, CitationSource
from chains.answers.parts import Body, cited, say, say_all
from chains.card.acts import QUOTING
from chains.card.resolve import Case, resolve
from chains.card.sender import sender_of
from chains.models import Argument, Day, Explanation, Line, Message, Money, Name, Quoted, Section
from ingest.models import Act, Amount, Fact, Kind, Role, Span, Warn

Part = Callable[[int, Explanation], Body]

NOT_SHOWN = frozenset({"contact-check"})
"""Lines of the card that answer nothing."""


def from_letter(kind: str, letters: Sequence[Explanation]) -> Body:
    """What the letters say to a question of `kind`: the newest that says something. Empty where none does."""
    for number in reversed(range(len(letters))):
        whole = letters[number]
        if Warn.SUSPECTED_FRAUD in whole.warnings or not whole.facts.is_letter:
            body = lines(number, whole, whole.lines, {Section.NOTICE, Section.CONTACT})
        else:
            body = _PARTS[kind](number, whole) if kind in _PARTS else Body()
        if body:
            return body
    return Body()


def contacts(letters: Sequence[Explanation]) -> Body:
    """Whom to ask about the newest letter."""
    return from_letter("call", letters)


def lines(number: int, whole: Explanation, among: Iterable[Line], sections: set[Section]) -> Body:
    """Lines of the card with their details, each resting on its sentence of the letter."""
    body = Body()
    for line in among:
        if line.section not in sections or line.key in NOT_SHOWN:
            continue
        messages = (Message(line.key, line.arguments), *line.details)
        if line.span is None:
            body += say_all(messages)
        else:
            shown = line.key not in QUOTING and line.section in (Section.MUST, Section.MAY)
            body += cited(messages, quote(number, whole, line.span), shown=shown)
    return body


def quote(number: int, whole: Explanation, span: Span) -> Citation:
    """The letter's words at `span`."""
    head, start, end = whole.facts.head, span.start, span.end
    words = whole.letter.text[start:end]
    kept = Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
    return Citation(
        source=CitationSource.LETTER,
        title=head.subject or head.sender or "",
        text=kept.of(whole.letter.text),
        language=head.language,
        letter=number,
        page=whole.letter.page_of(kept.start),
        span=kept,
    )


def _section(*sections: Section) -> Part:
    return lambda number, whole: lines(number, whole, whole.lines, set(sections))


def _deadlines(number: int, whole: Explanation) -> Body:
    """The lines with a day, nearest first; the appeal's last; where there is none, that there is none."""
    dated = [line for line in whole.lines if line.deadline and line.section in (Section.MUST, Section.MAY)]
    dated.sort(
        key=lambda line: (
            line.deadline is None or line.deadline.date is None,
            str(line.deadline and line.deadline.date),
        )
    )
    appeal = [line for line in whole.lines if line.section is Section.APPEAL and line.deadline]
    found = lines(number, whole, [*dated, *appeal], {Section.MUST, Section.MAY, Section.APPEAL})
    return found or say("answer-no-deadline") + _section(Section.CONTACT)(number, whole)


def _amounts(number: int, whole: Explanation) -> Body:
    """The reader's own amounts; in a hearing or a notice none is told as one to pay, for nothing is decided."""
    open_still = whole.facts.kind in (Kind.HEARING, Kind.NOTICE)
    body = Body()
    for role in (Role.PAY, Role.REPAY, Role.RECEIVE):
        seen = set()
        for fact in _told(whole, role):
            if fact.value.value not in seen:
                seen.add(fact.value.value)
                key = "answer-amount-considered" if open_still else f"answer-amount-{role}"
                body += cited(
                    [Message(key, {"amount": Money(fact.value.value)})], quote(number, whole, fact.span), shown=True
                )
    return body


def _told(whole: Explanation, role: Role) -> list[Fact[Amount]]:
    """The amounts of a role; the rows of a table are left out where a sentence tells their amount as a whole."""
    own = [fact for fact in whole.facts.amounts if fact.value.role is role]
    sentences = [fact for fact in own if "\t" not in fact.span.of(whole.letter.text)]
    return sentences or own


def _payment(number: int, whole: Explanation) -> Body:
    paying = [line for line in whole.lines if line.section is Section.MUST and _pays(line)]
    return lines(number, whole, paying, {Section.MUST}) or _amounts(number, whole)


def _pays(line: Line) -> bool:
    keys = {line.key, *(detail.key for detail in line.details)}
    return any(key.startswith(("act-pay", "act-repay", "payment-")) for key in keys)


def _appointments(number: int, whole: Explanation) -> Body:
    body = Body()
    for fact in whole.facts.appointments:
        one, case = fact.value, _case(whole)
        arguments: dict[str, Argument] = {"date": one.date}
        key = "answer-meeting"
        if one.time:
            key, arguments["time"] = "answer-meeting-time", one.time
        messages = [Message(key, arguments)]
        if one.place:
            messages.append(Message("place", {"words": Quoted(case.words(one.place), whole.facts.head.language)}))
        if one.bring:
            messages.append(_bring(whole, one.bring))
        body += cited(messages, quote(number, whole, fact.span), shown=True)
    return body


def _things(number: int, whole: Explanation) -> Body:
    """What to bring to a meeting; else what is to be sent."""
    body = Body()
    for fact in whole.facts.appointments:
        if fact.value.bring:
            body += cited([_bring(whole, fact.value.bring)], quote(number, whole, fact.span), shown=True)
    return body + _acts(number, whole, {Act.BRING}) or _acts(number, whole, {Act.SEND})


def _acts(number: int, whole: Explanation, acts: set[Act]) -> Body:
    """The lines of such acts."""
    own = {f"action-{at}" for at, fact in enumerate(whole.facts.actions, 1) if fact.value.act in acts}
    among = [line for line in whole.lines if own & set(line.fact_ids)]
    return lines(number, whole, among, {Section.MUST, Section.MAY})


def _bring(whole: Explanation, spans: Sequence[Span]) -> Message:
    case = _case(whole)
    return Message("bring", {"things": tuple(Quoted(case.words(span), whole.facts.head.language) for span in spans)})


def _sender(number: int, whole: Explanation) -> Body:
    head = whole.facts.head
    body = say("answer-sender", {"sender": sender_of(_case(whole))})
    if head.department:
        body += say("answer-department", {"name": Name(head.department)})
    if head.date:
        body += say("answer-letter-date", {"date": Day(head.date)})
    if head.case_number:
        body += say("answer-case-number", {"number": Name(head.case_number)})
    return body


def _more_time(number: int, whole: Explanation) -> Body:
    return say("answer-more-time") + _deadlines(number, whole) + _only_contacts(number, whole)


def _cannot_come(number: int, whole: Explanation) -> Body:
    when = _appointments(number, whole)
    how = _acts(number, whole, {Act.CANCEL, Act.CALL})
    return say("answer-cannot-come") + when + how + _only_contacts(number, whole) if when else Body()


def _cannot_pay(number: int, whole: Explanation) -> Body:
    paying = _payment(number, whole)
    return say("answer-cannot-pay") + paying + _only_contacts(number, whole) if paying else Body()


def _only_contacts(number: int, whole: Explanation) -> Body:
    return _section(Section.CONTACT)(number, whole)


def _do(number: int, whole: Explanation) -> Body:
    return _section(Section.MUST)(number, whole) or say("answer-nothing-to-do") + _section(Section.MAY)(number, whole)


def _appeal(number: int, whole: Explanation) -> Body:
    """How to appeal; where nothing is decided yet, that, and what may be said."""
    if whole.facts.kind is Kind.HEARING:
        return say("answer-nothing-decided") + _section(Section.MAY)(number, whole)
    return _section(Section.APPEAL)(number, whole)


def _case(whole: Explanation) -> Case:
    return resolve(whole.letter, whole.facts, whole.request)


_PARTS: dict[str, Part] = {
    "deadline": _deadlines,
    "amount": _amounts,
    "how_to_pay": _payment,
    "meeting": _appointments,
    "bring": _things,
    "call": _section(Section.CONTACT),
    "do": _do,
    "consequence": _section(Section.CONSEQUENCES),
    "appeal": _appeal,
    "sender": _sender,
    "meaning": _section(Section.WHAT, Section.MEANING),
    "more_time": _more_time,
    "cannot_come": _cannot_come,
    "cannot_pay": _cannot_pay,
}
"""What answers each kind of question about a letter; the kinds are those of `screen/exemplars/letter.jsonl`."""

KINDS = frozenset(_PARTS)
