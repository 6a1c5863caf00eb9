"""Candidates in, each with its deadline and amount out: from its clause, its sentence, the one beside, the meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.finders.candidate import Candidate
from ingest.finders.taken_up import deadline_nearby, within
from ingest.models import Act, Amount, Appointment, Basis, DeadlineRule, Fact, Role, Span
from ingest.text.sentences import Sentence

LIMIT_WORD = re.compile(r"\b(?:\w*frist\w*|senest|inden|sidste dag)\b", re.IGNORECASE)
_SAME_LIMIT = re.compile(
    r"\b(?:inden|senest|før) (?:for )?(?:den )?(?:samme|denne|ovennævnte|nævnte) (?:frist|dato|dag|tid)"
    r"|\bsenest samme dag\b|\binden fristen\b|\binden fristens udløb\b|\binden da\b",
    re.IGNORECASE,
)
_THEIR_OWN = re.compile(
    r"\b(?:vi|kommunen|nævnet|myndigheden|afdelingen) (?:\w+ ){0,3}?(?:forventer|svarer|behandler|træffer|afgør"
    r"|kontakter|sender|vil|vender|kommer|udbetaler|skal (?!have|bruge|modtage)|giver)"
    r"|\b(?:forventer|svarer|behandler|træffer|afgør|kontakter|sender|vender|udbetaler|skal|giver) (?:vi"
    r"|kommunen|nævnet)\b(?! (?:have|bruge))"
    r"|\bklag|\bfristen var\b|\budbetal",
    re.IGNORECASE,
)
_ALONG_WITH = re.compile(
    r"\b(?:samtidig(?:t)?(?! med at)|ved samme lejlighed|i samme (?:forbindelse|ombæring)|medsende\w*|vedlægge\w*"
    r"|vedlagt"
    r"|vedhæfte\w*|at the same time|enclosed? with)\b",
    re.IGNORECASE,
)
_NEAR_BEFORE = 3
"""Sentences back in which the errand stands that something is done with."""
_ERRANDS = frozenset(
    (Act.SEND, Act.FILL_IN, Act.SIGN, Act.ANSWER, Act.TELL, Act.RETURN, Act.APPLY, Act.REGISTER, Act.REPORT_CHANGE)
)
_DATED_BY_MEETING = frozenset((Act.MEET, Act.BRING, Act.GIVE_ACCESS, Act.TAKE_PART))


_IN_MEETING = re.compile(
    r"\b\w*(?:samtalen|mødet|undersøgelsen|konsultationen|besigtigelsen|vurderingen|the (?:meeting|interview"
    r"|appointment))\b",
    re.IGNORECASE,
)
"""To take part in the meeting is due at it; "deltage aktivt i tilbud" is not."""


_AT_ALL_TIMES = re.compile(
    r"\b(?:til enhver tid|altid|hver gang|under (?:al )?kørsel(?:en)?|på alle (?:ture|rejser)|at all times"
    r"|always)\b",
    re.IGNORECASE,
)
"""What is to be had along always is not due at a meeting."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A candidate with its deadline; `near` tells how near the deadline stands (0 same clause, 9 none)."""

    candidate: Candidate
    deadline: DeadlineRule | None
    near: int
    amount: Fact[Amount] | None = None


def date(
    text: str,
    sentences: Sequence[Sentence],
    candidates: Sequence[Candidate],
    deadlines: Sequence[Fact[DeadlineRule]],
    appointments: Sequence[Fact[Appointment]],
    amounts: Sequence[Fact[Amount]],
) -> list[Dated]:
    """The candidates in the letter's order, each with its deadline and amount."""
    busy = {candidate.at for candidate in candidates}
    dated: list[Dated] = []
    deadlines = sorted(deadlines, key=lambda fact: fact.value.span.start)
    for candidate in sorted(candidates, key=lambda candidate: (candidate.at, candidate.phrase.verb.start)):
        rule, near = _deadline(text, sentences, candidate, deadlines, busy, dated)
        if rule is None or (rule.basis is Basis.NONE and near > 1):
            met = _meeting_time(text, candidate, appointments)
            rule, near = (met, 1 if candidate.whole.meets(met.span) else 3) if met else (rule, near)
        dated.append(Dated(candidate, rule, near, _amount(text, candidate, amounts)))
    return dated


def _deadline(
    text: str,
    sentences: Sequence[Sentence],
    candidate: Candidate,
    deadlines: Sequence[Fact[DeadlineRule]],
    busy: set[int],
    earlier: Sequence[Dated],
) -> tuple[DeadlineRule | None, int]:
    """The deadline of a candidate and how near it stands: its clause, its sentence, the sentence beside it."""
    whole = candidate.whole
    inside = [
        rule
        for rule in within(deadlines, whole)
        if not _is_theirs(text, candidate, rule) and not _in_fronted_condition(text, candidate, rule)
    ]
    own = [rule for rule in inside if candidate.clause.start <= rule.span.start < candidate.clause.end]
    if own:
        return _nearest(own, candidate.phrase.region), 0
    if inside and not candidate.prohibited and candidate.phrase.act not in _DATED_BY_MEETING:
        return _nearest(inside, candidate.phrase.region), 1
    if candidate.prohibited:
        return None, 9
    if _SAME_LIMIT.search(whole.of(text)):
        before = next((one.deadline for one in reversed(earlier) if one.deadline), None)
        if before:
            return before, 1
    if candidate.phrase.act in _DATED_BY_MEETING:
        return None, 9
    if _ALONG_WITH.search(candidate.clause.of(text)) and (rule := _of_the_errand_before(sentences, candidate, earlier)):
        return rule, 2
    rule = deadline_nearby(text, sentences, candidate, deadlines, busy)
    return (rule, 2) if rule is not None else (None, 9)


def _of_the_errand_before(
    sentences: Sequence[Sentence], candidate: Candidate, earlier: Sequence[Dated]
) -> DeadlineRule | None:
    """ "Du skal samtidig vedlægge …": due with what was to be sent, told or filled in just before."""
    for one in reversed(earlier):
        if candidate.at - one.candidate.at > _NEAR_BEFORE:
            return None
        if one.candidate.must and not one.candidate.prohibited and one.candidate.phrase.act in _ERRANDS:
            return one.deadline if one.deadline and one.deadline.basis is not Basis.NONE else None
    return None


def _in_fronted_condition(text: str, candidate: Candidate, rule: DeadlineRule) -> bool:
    """ "Sælger du bilen inden for otte år, skal du give besked": the years are the case's, not the duty's."""
    condition = candidate.condition
    return (
        condition is not None
        and candidate.must
        and condition.start < candidate.phrase.verb.start
        and not text.startswith(("Ved ", "ved ", "At ", "at "), condition.start)
        and condition.holds(rule.span)
    )


def _nearest(rules: Sequence[DeadlineRule], region: Span) -> DeadlineRule:
    """The first deadline after the verb, else the last before it; a day rather than "straks"."""
    dated = [rule for rule in rules if rule.basis is not Basis.NONE] or list(rules)
    after = [rule for rule in dated if region.holds(rule.span)]
    return after[0] if after else min(dated, key=lambda rule: abs(rule.span.start - region.start))


def _is_theirs(text: str, candidate: Candidate, rule: DeadlineRule) -> bool:
    """Whether a deadline in the same sentence stands in a clause about what the authority does."""
    if candidate.clause.holds(rule.span):
        return False
    if _BEFORE_THEY.match(text, rule.span.start):
        return False
    start = max(text.rfind(mark, candidate.whole.start, rule.span.start) for mark in (",", ";", " og ", " men ", "–"))
    words = text[max(start, candidate.whole.start) : rule.span.end]
    return bool(_THEIR_OWN.search(words))


_BEFORE_THEY = re.compile(r"(?:inden|før)\s(?:vi|kommunen)\s", re.IGNORECASE)
""" "Ret beløbet, inden vi udbetaler støtten, og det sker …": what they do only tells when."""
_NAMES = re.compile(r"\b(?!\w*dag\b)[^\W\d_]{7,}")


def _last_named(text: str, fact: Fact[Appointment], candidate: Candidate) -> int:
    """Where an appointment was last spoken of before the candidate: its own place, or a later "operationen"."""
    low = text[fact.span.end : candidate.whole.end].lower()[-_NAMED_WITHIN:]
    names = list(_NAMES.finditer(text[fact.span.start : min(fact.span.end, fact.span.start + 200)].lower()))[:6]
    found = max((low.rfind(name.group()) for name in names), default=-1)
    return fact.span.start if found < 0 else candidate.whole.end - len(low) + found


_NAMED_WITHIN = 3000


def _meeting_time(text: str, candidate: Candidate, appointments: Sequence[Fact[Appointment]]) -> DeadlineRule | None:
    """To meet and to bring are due at the appointment: the one named last before them, else the first."""
    if candidate.phrase.act not in _DATED_BY_MEETING or not appointments or not candidate.must or candidate.prohibited:
        return None
    if _AT_ALL_TIMES.search(candidate.clause.of(text)):
        return None
    if candidate.phrase.act is Act.TAKE_PART and not _IN_MEETING.search(candidate.clause.of(text)):
        return None
    before = [fact for fact in appointments if fact.span.start <= candidate.whole.end]
    fact = max(before, key=lambda one: _last_named(text, one, candidate)) if before else appointments[0]
    if candidate.whole.meets(fact.span):
        fact = next(one for one in appointments if candidate.whole.meets(one.span))
    return DeadlineRule(fact.span, Basis.ABSOLUTE, date=fact.value.date, time=fact.value.time)


_IN_ALL = re.compile(r"\b(?:i alt|samlet|tilsammen|sammenlagt|in total)(?: \w+)? ?:? ?$", re.IGNORECASE)
_SUM_LINE = re.compile(r"(?:I alt|Total|Til betaling|At betale|Beløb i alt|Samlet beløb|Total due)\b")
"""How the line of a bill begins that sums it up."""
_SUM_WITHIN = 60
"""Characters after an amount in which the sum stands that it goes into: "900 kr. plus 7 procent, i alt 963 kr."."""


def _is_sum(text: str, first: int, start: int) -> bool:
    return 0 < start - first <= _SUM_WITHIN and bool(_IN_ALL.search(text, first, start))


def _amount(text: str, candidate: Candidate, amounts: Sequence[Fact[Amount]]) -> Fact[Amount] | None:
    """The amount to pay: in the clause, in the sentence (the sum of several), else the letter's only one to pay."""
    if candidate.phrase.act not in (Act.PAY, Act.REPAY):
        return None
    whole = [fact for fact in amounts if candidate.whole.holds(fact.value.at)]
    inside = [fact for fact in whole if candidate.clause.holds(fact.value.at)] or whole
    if inside:
        sums = (one for one in whole if _is_sum(text, inside[0].value.at.end, one.value.at.start))
        return next(sums, inside[0])
    role = Role.PAY if candidate.phrase.act is Act.PAY else Role.REPAY
    owed = [fact for fact in amounts if fact.value.role is role]
    totals = [fact for fact in owed if _SUM_LINE.match(text, *fact.span)]
    named = owed if len({fact.value.value for fact in owed}) == 1 else totals
    return named[0] if len({fact.value.value for fact in named}) == 1 else None
