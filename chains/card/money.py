"""A case in, the money that matters out: the reader's own where the facts carry that, else the letter's sentence.

An amount alone says nothing ("brevet nævner 900 kr." was the price of an appeal). So only what the letter says the
reader gets is worded; everything else is quoted with what it is, and rows of a table, threats and fees of an appeal
are left where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from chains.card.conditions import begins_with_a_case
from chains.card.resolve import Case, numbered
from chains.models import Line, Message, Money, Quoted, Section
from ingest.models import Amount, Fact, Kind, Role, Span
from ingest.text.sentences import split_sentences

LONGEST = 220
GIVES = frozenset({Kind.DECISION_GRANT, Kind.DECISION_CHANGE})
"""Kinds that decide what the reader gets."""
ASKS = frozenset({Kind.PAYMENT_DEMAND, Kind.REMINDER})
"""Kinds whose sum may stand in a table alone."""
COSTS = frozenset({Kind.OFFER, Kind.DECISION_GRANT})
"""Kinds in which a price is part of what the letter means."""

_MONTHLY = re.compile(r"\s*(?:om måneden|pr\. måned|per måned|hver måned|månedligt)\b", re.IGNORECASE)
_ONCE_WAS = re.compile(
    r"\bfra (?P<sum>[\d.]+(?:,\d\d)?) (?:kr\.?|kroner)(?: om måneden)? til (?:\w+ )?$", re.IGNORECASE
)
_NOT_SURE = re.compile(
    r"\b(?:hvis|højst|op til|mindst|kan|måske|muligvis|forventer|cirka|ca\.|påtænker|overvejer|før|tidligere|fik)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"\bi alt\b|\bat betale\b|\btotal\b|\bsaldo\b", re.IGNORECASE)
_PRICE = re.compile(
    r"\b(?:pris\w*|\w*pris(?:en)?|koster|husleje\w*|leje\w*|indskud\w*|gebyr\w*|takst\w*|betaling\w*)\b", re.IGNORECASE
)
_OWED = re.compile(r"\bbetal\w*|\bskyld\w*|\brestance\w*|\bopkræve\w*|\bforfald\w*|\bgæld\w*|\bi alt\b", re.IGNORECASE)
_HOW_IT_IS_PAID = re.compile(r"\bopkræv\w*|\bikke betale\b|\btrækkes\b|\bindskud\w*|\bhusleje\w*", re.IGNORECASE)
_COSTS = re.compile(r"\bgebyr\w*|\bkoster\b", re.IGNORECASE)
_OF_AN_APPEAL = re.compile(r"\bklag\w*|\bnævn\w*", re.IGNORECASE)


def money_lines(case: Case, told: Sequence[Span]) -> list[Line]:
    """At most one line; none where duties or the deciding sentences (`told`) tell the money already."""
    free = [one for one in numbered("amount", case.facts.amounts) if not _told(case, one[1], told)]
    gets = _gets(case) if case.facts.kind in GIVES else None
    return [gets] if gets else _quoted(case, free)


def quotes(line: Line) -> bool:
    """Whether the money is told in a sentence of the letter."""
    return "sentence" in line.arguments


def _told(case: Case, fact: Fact[Amount], spans: Sequence[Span]) -> bool:
    """Whether the amount stands in what the card shows anyway, or in what it leaves where it is."""
    shown = [*spans, *(action.span for _, action in case.actions), *(one.span for one in case.facts.consequences)]
    sums = {action.value.amount for _, action in case.actions}
    if fact.value.value in sums or any(span.meets(fact.span) for span in shown):
        return True
    return _is_of_the_appeal(case, fact) or (case.facts.kind not in ASKS and _is_row(case, fact))


def _gets(case: Case) -> Line | None:
    """ "Du får 1.450 kr. om måneden i stedet for 2.100 kr.": only from a plain sentence about money received."""
    for fact_id, fact in numbered("amount", case.facts.amounts):
        text, at = case.letter.text, fact.value.at
        monthly = _MONTHLY.match(text, at.end)
        if fact.value.role is not Role.RECEIVE or not monthly or _is_row(case, fact):
            continue
        if _NOT_SURE.search(fact.span.of(text)):
            continue
        was = _ONCE_WAS.search(text[fact.span.start : at.start])
        message = Message("meaning-receive-monthly", {"amount": Money(fact.value.value)})
        if was:
            old = Decimal(was["sum"].replace(".", "").replace(",", "."))
            message = Message("meaning-receive-instead", {"amount": Money(fact.value.value), "before": Money(old)})
        return _rated(
            case, fact, Line("meaning-money", Section.MEANING, message.key, message.arguments, (fact_id,), fact.span)
        )
    return None


def _quoted(case: Case, free: Sequence[tuple[str, Fact[Amount]]]) -> list[Line]:
    """The sentence of the sum, or of the price, with the one after it that says how it is paid."""
    kind = case.facts.kind
    for fact_id, fact in free:
        sentence = fact.span.of(case.letter.text)
        mine = fact.value.role in (Role.PAY, Role.REPAY, Role.RECEIVE)
        if len(sentence) > LONGEST or begins_with_a_case(case.sentence(fact.span)):
            continue
        if _is_row(case, fact):
            wanted = kind in ASKS and mine and _TOTAL.search(sentence) is not None
        elif kind in ASKS:
            wanted = mine and _OWED.search(sentence) is not None
        elif kind is Kind.HEARING:
            wanted = fact.value.role is Role.REPAY
        else:
            wanted = (mine and kind in GIVES) or (kind in COSTS and _PRICE.search(sentence) is not None)
        if wanted:
            return [_line(case, fact_id, fact)]
    return []


def _line(case: Case, fact_id: str, fact: Fact[Amount]) -> Line:
    span = fact.span if _is_row(case, fact) else _with_how_it_is_paid(case, fact.span)
    key = "meaning-own-words-undecided" if case.facts.kind is Kind.HEARING else "meaning-own-words"
    line = Line("meaning-money", Section.MEANING, key, {"sentence": Quoted(case.sentence(span))}, (fact_id,), span)
    return _rated(case, fact, line)


def _rated(case: Case, fact: Fact[Amount], line: Line) -> Line:
    """The line as certain as its amount."""
    unsure = case.is_uncertain(fact)
    details = (*line.details, Message("uncertain")) if unsure else line.details
    return replace(line, certainty=fact.certainty, uncertain=unsure, details=details)


def _with_how_it_is_paid(case: Case, span: Span) -> Span:
    text = case.letter.text
    end = text.find("\n", span.end)
    after = split_sentences(text[span.end : end if end >= 0 else len(text)])
    if after and _HOW_IT_IS_PAID.search(after[0].span.of(text[span.end :])):
        longer = Span(span.start, span.end + after[0].span.end)
        return longer if longer.end - longer.start <= LONGEST else span
    return span


def _is_row(case: Case, fact: Fact[Amount]) -> bool:
    return "\t" in fact.span.of(case.letter.text)


def _is_of_the_appeal(case: Case, fact: Fact[Amount]) -> bool:
    """Whether the amount is the price of an appeal: said so, or on the line of the appeal's own guidance."""
    appeal = case.facts.appeal
    if _OF_AN_APPEAL.search(fact.span.of(case.letter.text)):
        return True
    return (
        appeal is not None
        and "\n" not in case.letter.text[appeal.span.end : fact.span.start]
        and appeal.span.end <= fact.span.start
    )


def appeal_fee(case: Case) -> Quoted | None:
    """The sentence that says what an appeal costs, if the letter has one."""
    if case.facts.appeal is None:
        return None
    fees = [one for one in case.facts.amounts if _is_of_the_appeal(case, one) and not _is_row(case, one)]
    said = next((one.span for one in fees if _COSTS.search(one.span.of(case.letter.text))), None)
    return Quoted(case.sentence(said)) if said else None
