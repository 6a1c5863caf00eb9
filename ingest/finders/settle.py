"""Candidates in, finished actions out: each with its deadline, appointment and amount, and every duty once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.finders.candidates import Candidate
from ingest.models import Act, Action, Amount, Appointment, Basis, DeadlineRule, Fact, Role, Span, Thing
from ingest.text.sentences import Form, Sentence

FINDER = "actions"

_LIMIT_LINE = re.compile(
    r"(?:\w*frist\w*|senest|inden|sidste dag|svar|(?:det|dette|den|de|alt) skal|vi skal have|skemaet|oplysningerne|svaret"
    r"|ansøgningen|beløbet|betaling\w*|arbejdet|påbuddet|forholdet|materialet|dokumentationen|papirerne)\b",
    re.IGNORECASE,
)
"""How a sentence opens that sets the limit for the duty beside it."""
_LIMIT_WORD = re.compile(r"\b(?:\w*frist\w*|senest|inden|sidste dag)\b", re.IGNORECASE)
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
_DATED_BY_MEETING = frozenset((Act.MEET, Act.BRING))


@dataclass(frozen=True, slots=True)
class _Dated:
    """A candidate with its deadline; `near` tells how near the deadline stands (0 same clause, 9 none)."""

    candidate: Candidate
    deadline: DeadlineRule | None
    near: int
    amount: Fact[Amount] | None = None


def settle(
    text: str,
    sentences: Sequence[Sentence],
    candidates: Sequence[Candidate],
    deadlines: Sequence[Fact[DeadlineRule]],
    appointments: Sequence[Fact[Appointment]],
    amounts: Sequence[Fact[Amount]],
) -> tuple[Fact[Action], ...]:
    """The actions of a letter: dated, with amounts, every duty once, doubtful repetitions dropped."""
    busy = {candidate.at for candidate in candidates}
    ordered = sorted(candidates, key=lambda candidate: (candidate.at, candidate.phrase.verb.start))
    dated: list[_Dated] = []
    for candidate in ordered:
        rule, near = _deadline(text, sentences, candidate, deadlines, busy, dated)
        if rule is None or (rule.basis is Basis.NONE and near > 1):
            met = _meeting_time(candidate, appointments)
            rule, near = (met, 1 if candidate.whole.meets(met.span) else 3) if met else (rule, near)
        dated.append(_Dated(candidate, rule, near, _amount(candidate, amounts)))
    merged = _merged(text, dated)
    return tuple(_fact(one) for one in _share(text, sentences, merged))


def _deadline(
    text: str,
    sentences: Sequence[Sentence],
    candidate: Candidate,
    deadlines: Sequence[Fact[DeadlineRule]],
    busy: set[int],
    earlier: Sequence[_Dated],
) -> tuple[DeadlineRule | None, int]:
    """The deadline of a candidate and how near it stands: its clause, its sentence, the sentence beside it."""
    whole = candidate.whole
    inside = [fact.value for fact in deadlines if whole.holds(fact.value.span) or whole.meets(fact.value.span)]
    inside = [rule for rule in inside if not _is_theirs(text, candidate, rule)]
    own = [rule for rule in inside if candidate.clause.holds(rule.span)]
    if own:
        return _nearest(own, candidate.phrase.region), 0
    if inside:
        return _nearest(inside, candidate.phrase.region), 1
    if _SAME_LIMIT.search(whole.of(text)):
        before = next((one.deadline for one in reversed(earlier) if one.deadline), None)
        if before:
            return before, 1
    if candidate.phrase.act in _DATED_BY_MEETING:
        return None, 9
    for step in (1, -1):
        rule = _beside(text, sentences, candidate.at, step, deadlines, busy)
        if rule is not None:
            return rule, 2
    return None, 9


def _nearest(rules: Sequence[DeadlineRule], region: Span) -> DeadlineRule:
    """The first deadline after the verb, else the last before it; a day rather than "straks"."""
    dated = [rule for rule in rules if rule.basis is not Basis.NONE] or list(rules)
    after = [rule for rule in dated if region.holds(rule.span)]
    return after[0] if after else min(dated, key=lambda rule: abs(rule.span.start - region.start))


def _is_theirs(text: str, candidate: Candidate, rule: DeadlineRule) -> bool:
    """Whether a deadline in the same sentence stands in a clause about what the authority does."""
    if candidate.clause.holds(rule.span):
        return False
    start = max(text.rfind(mark, candidate.whole.start, rule.span.start) for mark in (",", ";", " og ", " men ", "–"))
    words = text[max(start, candidate.whole.start) : rule.span.end]
    return bool(_THEIR_OWN.search(words))


def _beside(
    text: str,
    sentences: Sequence[Sentence],
    at: int,
    step: int,
    deadlines: Sequence[Fact[DeadlineRule]],
    busy: set[int],
) -> DeadlineRule | None:
    """A deadline that has a sentence of its own, right after or before the duty: "Fristen er den 4. december."."""
    here = sentences[at]
    other_at = at + step
    while 0 <= other_at < len(sentences) and abs(other_at - at) <= (8 if here.form is Form.ITEM else 1):
        other = sentences[other_at]
        if abs(other.paragraph - here.paragraph) > 1:
            return None
        if here.form is not Form.ITEM or other.form is not Form.ITEM:
            break
        other_at += step
    if not 0 <= other_at < len(sentences) or other_at in busy:
        return None
    words = sentences[other_at].span.of(text)
    introduces = here.form is Form.ITEM and words.endswith(":")
    if not (introduces or _LIMIT_LINE.match(words)) or _THEIR_OWN.search(words):
        return None
    held = [fact.value for fact in deadlines if sentences[other_at].span.holds(fact.value.span)]
    return held[0] if len(held) == 1 else None


def _meeting_time(candidate: Candidate, appointments: Sequence[Fact[Appointment]]) -> DeadlineRule | None:
    """To meet and to bring are due at the appointment: the one named last before them, else the first."""
    if candidate.phrase.act not in _DATED_BY_MEETING or not appointments or not candidate.must or candidate.prohibited:
        return None
    before = [fact for fact in appointments if fact.span.start <= candidate.whole.end]
    fact = before[-1] if before else appointments[0]
    if candidate.whole.meets(fact.span):
        fact = next(one for one in appointments if candidate.whole.meets(one.span))
    return DeadlineRule(fact.span, Basis.ABSOLUTE, date=fact.value.date, time=fact.value.time)


def _amount(candidate: Candidate, amounts: Sequence[Fact[Amount]]) -> Fact[Amount] | None:
    """The amount to pay: in the clause, in the sentence, else the letter's only one to pay."""
    if candidate.phrase.act not in (Act.PAY, Act.REPAY):
        return None
    for span in (candidate.clause, candidate.whole):
        inside = [fact for fact in amounts if span.holds(fact.value.at)]
        if inside:
            return inside[0]
    role = Role.PAY if candidate.phrase.act is Act.PAY else Role.REPAY
    owed = [fact for fact in amounts if fact.value.role is role]
    return owed[0] if len({fact.value.value for fact in owed}) == 1 else None


# --- one duty once ---------------------------------------------------------------------------------------

_ALIKE: tuple[frozenset[Act], ...] = (
    frozenset((Act.SEND, Act.ANSWER, Act.TELL, Act.FILL_IN, Act.SIGN)),
    frozenset((Act.CALL, Act.CONTACT, Act.CANCEL, Act.TELL, Act.BOOK)),
    frozenset((Act.ANSWER, Act.ACCEPT)),
    frozenset((Act.TELL, Act.REPORT_CHANGE)),
    frozenset((Act.MEET, Act.TAKE_PART)),
    frozenset((Act.REPAIR, Act.REMOVE)),
    frozenset((Act.PAY, Act.REPAY)),
)
_PAPERWORK = frozenset((Act.SEND, Act.FILL_IN, Act.SIGN, Act.RETURN))
_STOPWORDS = frozenset(
    """
    en et de den det din dit dine jeres deres om for fra til af og på med i alle kopi sidste seneste evt
    """.split()  # noqa: SIM905 -- a table of words
)


def _merged(text: str, dated: Sequence[_Dated]) -> list[_Dated]:
    kept: list[_Dated] = []
    for one in dated:
        twin = next((index for index, other in enumerate(kept) if _is_same(text, other, one)), None)
        if twin is None:
            kept.append(one)
        else:
            kept[twin] = _union(text, kept[twin], one)
    return [one for one in kept if not _echo(text, one, kept)]


def _is_same(text: str, first: _Dated, second: _Dated) -> bool:
    a, b = first.candidate, second.candidate
    if a.must != b.must or a.prohibited != b.prohibited:
        return False
    if a.phrase.act is Act.COMMENT and b.phrase.act is Act.COMMENT:
        return True
    if {a.phrase.act, b.phrase.act} == {Act.PAY, Act.REPAY}:
        return _deadlines_agree(first, second) and _amounts_agree(first, second)
    if a.phrase.act is not b.phrase.act:
        return (
            not (a.item and b.item)
            and {a.phrase.act, b.phrase.act} <= _PAPERWORK
            and bool(_common(text, a, b))
            and a.condition == b.condition is None
        )
    if not _deadlines_agree(first, second):
        return False
    if a.phrase.act is Act.MEET:
        return True
    if a.phrase.act in (Act.PAY, Act.REPAY):
        return _amounts_agree(first, second)
    return _things_agree(text, a, b)


def _amounts_agree(first: _Dated, second: _Dated) -> bool:
    return not first.amount or not second.amount or first.amount.value.value == second.amount.value.value


def _deadlines_agree(first: _Dated, second: _Dated) -> bool:
    a, b = first.deadline, second.deadline
    if a is None or b is None or Basis.NONE in (a.basis, b.basis):
        return True
    return (a.basis, a.date, a.count, a.unit) == (b.basis, b.date, b.count, b.unit)


def _things_agree(text: str, a: Candidate, b: Candidate) -> bool:
    if a.phrase.act in (Act.DO, Act.AVOID):
        return (
            _common(text, a, b)
            and text[a.phrase.verb.start : a.phrase.verb.start + 4].lower()
            == text[b.phrase.verb.start : b.phrase.verb.start + 4].lower()
        )
    if not a.phrase.things or not b.phrase.things:
        return a.condition is None or b.condition is None or a.condition.of(text) == b.condition.of(text)
    return _common(text, a, b) or _is_generic(text, a) or _is_generic(text, b)


def _common(text: str, a: Candidate, b: Candidate) -> bool:
    """Whether they speak of one thing: "skemaet" is "oplysningsskemaet" too."""
    return any(
        one == other
        or (
            min(len(one), len(other)) >= 5
            and any((one.endswith(other), other.endswith(one), one.startswith(other), other.startswith(one)))
        )
        for one in _nouns(text, a)
        for other in _nouns(text, b)
    )


_GENERIC = re.compile(
    r"(?:de |disse |alle |den |dine |jeres |Deres |nødvendige |ovenstående |manglende )*(?:oplysninger(?:ne)?"
    r"|dokumenter(?:ne)?|dokumentation(?:en)?|materiale[rt]?|papirer(?:ne)?|bilag(?:ene)?|svar(?:et)?"
    r"|følgende.*|nedenstående.*)",
    re.IGNORECASE,
)


def _is_generic(text: str, candidate: Candidate) -> bool:
    """ "oplysningerne": whatever was named before."""
    return all(_GENERIC.fullmatch(thing.span.of(text)) for thing in candidate.phrase.things)


def _nouns(text: str, candidate: Candidate) -> set[str]:
    """The stems of a candidate's things, so that "skemaet" is "det vedlagte skema"."""
    words = [
        word for thing in candidate.phrase.things for word in re.findall(r"[^\W\d_]{3,}", thing.span.of(text).lower())
    ]
    return {re.sub(r"(?:erne|ene|ernes|en|et|er|ne|e|t)$", "", word) for word in words if word not in _STOPWORDS}


def _union(text: str, first: _Dated, second: _Dated) -> _Dated:
    """The sentence that says the most stands for both, with what only the other one says."""
    best, rest = (second, first) if _worth(text, second) > _worth(text, first) else (first, second)
    deadline = _fuller(_sooner(best.deadline, rest.deadline), rest.deadline)
    phrase = best.candidate.phrase
    phrase = replace(
        phrase,
        things=phrase.things or rest.candidate.phrase.things,
        channels=tuple(dict.fromkeys(phrase.channels + rest.candidate.phrase.channels)),
    )
    candidate = replace(
        best.candidate,
        phrase=phrase,
        certainty=max(best.candidate.certainty, rest.candidate.certainty),
        condition=best.candidate.condition if best.candidate.condition == rest.candidate.condition else None,
    )
    if best.candidate.condition and rest.candidate.condition:
        candidate = replace(candidate, condition=best.candidate.condition)
    return _Dated(candidate, deadline, min(best.near, rest.near), best.amount or rest.amount)


def _sooner(deadline: DeadlineRule | None, other: DeadlineRule | None) -> DeadlineRule | None:
    """Of two days for one duty the first: the safe one."""
    if deadline and other and deadline.date and other.date and other.date < deadline.date:
        return other
    return deadline


def _fuller(deadline: DeadlineRule | None, other: DeadlineRule | None) -> DeadlineRule | None:
    """Of two wordings of one deadline the one that tells a day, and on that day the one that tells a time."""
    if deadline is None or other is None:
        return deadline or other
    if deadline.basis is Basis.NONE and other.basis is not Basis.NONE:
        return other
    return other if deadline.time is None and deadline.date == other.date and other.time else deadline


def _worth(text: str, one: _Dated) -> tuple[bool, int, float]:
    """How much a sentence says: a full sentence before a heading, then its deadline and the things it names."""
    dated = one.deadline is not None and one.near <= 1
    things = 0 if _is_generic(text, one.candidate) else min(2, len(one.candidate.phrase.things))
    return one.candidate.certainty > 0.75, (2 if dated else 0) + things, one.candidate.certainty


def _echo(text: str, one: _Dated, kept: Sequence[_Dated]) -> bool:
    """A vague sentence that only repeats a clear one: a relative clause, a heading, "send dem via …" after a list."""
    candidate = one.candidate
    if not candidate.must or candidate.prohibited:
        return False
    for other in kept:
        if other is one or not other.candidate.must or other.candidate.prohibited:
            continue
        alike = other.candidate.phrase.act is candidate.phrase.act or any(
            {other.candidate.phrase.act, candidate.phrase.act} <= group for group in _ALIKE
        )
        if alike and candidate.certainty <= 0.76 and other.candidate.certainty > candidate.certainty and one.near > 1:
            return True
        if alike and _only_says_how(text, one, other):
            return True
    return False


def _only_says_how(text: str, one: _Dated, other: _Dated) -> bool:
    """ "Send dem via Digital Post.", "Ring på …" right after the duty it tells the way of."""
    candidate, before = one.candidate, other.candidate
    follows = 0 <= candidate.at - before.at <= (1 if not before.phrase.things else 2)
    if not follows or candidate.at == before.at or one.near <= 1:
        return False
    if candidate.phrase.act in (Act.CALL, Act.CONTACT) and before.phrase.act in (Act.CANCEL, Act.BOOK, Act.TELL):
        return candidate.condition is None
    return not candidate.phrase.things and bool(candidate.phrase.channels) and candidate.condition is None


# --- deadlines that stand elsewhere ----------------------------------------------------------------------


def _share(text: str, sentences: Sequence[Sentence], merged: Sequence[_Dated]) -> list[_Dated]:
    """Duties of one list or one sentence share the deadline that only one of them carries; "send dem" takes that of
    the list it speaks of."""
    found: list[_Dated] = []
    for one in merged:
        if one.deadline is None and one.candidate.must and not one.candidate.prohibited and not one.candidate.condition:
            donor = next((other for other in merged if _may_give(text, sentences, other, one)), None)
            if donor is not None:
                one = replace(one, deadline=donor.deadline)
        found.append(one)
    return found


def _may_give(text: str, sentences: Sequence[Sentence], donor: _Dated, taker: _Dated) -> bool:
    if (
        donor is taker
        or donor.deadline is None
        or donor.near > 2
        or not donor.candidate.must
        or donor.candidate.prohibited
    ):
        return False
    a, b = donor.candidate, taker.candidate
    if _LIMIT_WORD.search(b.whole.of(text)):
        return False
    if a.phrase.act in (Act.PAY, Act.REPAY, Act.MEET, Act.BRING) or donor.deadline.basis is Basis.NONE:
        return False
    group = {Act.SEND, Act.FILL_IN, Act.SIGN, Act.ANSWER}
    return (
        a.phrase.act in group
        and b.phrase.act in group
        and 0 <= sentences[a.at].paragraph - sentences[b.at].paragraph <= 2
    )


def _fact(one: _Dated) -> Fact[Action]:
    candidate = one.candidate
    phrase = candidate.phrase
    things: tuple[Thing, ...] = phrase.things
    action = Action(
        act=phrase.act,
        must=candidate.must,
        verb=phrase.verb,
        things=things,
        condition=candidate.condition,
        deadline=one.deadline,
        amount=one.amount.value.value if one.amount else None,
        channels=phrase.channels,
        prohibited=candidate.prohibited,
    )
    return Fact(action, candidate.whole, FINDER, candidate.certainty)
