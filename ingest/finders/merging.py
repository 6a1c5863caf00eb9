"""Dated candidates in, every duty once out: the sentence that says the most stands for all that say the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.dating import Dated
from ingest.finders.sameness import is_generic, is_same, names_one_thing, takes_up
from ingest.models import Act, Basis, DeadlineRule, Span

_ALIKE: tuple[frozenset[Act], ...] = (
    frozenset((Act.SEND, Act.ANSWER, Act.TELL, Act.FILL_IN, Act.SIGN)),
    frozenset((Act.CALL, Act.CONTACT, Act.CANCEL, Act.TELL, Act.BOOK)),
    frozenset((Act.ANSWER, Act.ACCEPT)),
    frozenset((Act.TELL, Act.REPORT_CHANGE)),
    frozenset((Act.MEET, Act.TAKE_PART)),
    frozenset((Act.REPAIR, Act.REMOVE)),
    frozenset((Act.PAY, Act.REPAY)),
)


def merged(text: str, dated: Sequence[Dated]) -> list[Dated]:
    kept: list[Dated] = []
    for one in dated:
        if (named := _named_before(kept, one)) is not None:
            kept[named] = _taken_up(kept[named], one)
            continue
        same = [
            index
            for index, other in enumerate(kept)
            if is_same(text, other, one) and not _each_its_own_limit(text, other, one)
        ]
        taken_up = (index for index in same if takes_up(text, kept[index].candidate, one.candidate))
        twin = next(taken_up, same[0] if same else None)
        if twin is None:
            kept.append(one)
        else:
            kept[twin] = _union(text, kept[twin], one)
    return [one for at, one in enumerate(kept) if not _echo(text, one, kept) and not _same_ban(one, kept[:at])]


def _same_ban(one: Dated, before: Sequence[Dated]) -> bool:
    """A second ban of one sentence and condition: a ban is told in the whole sentence's words, once is enough."""
    candidate = one.candidate
    return candidate.prohibited and any(
        other.candidate.prohibited
        and other.candidate.whole == candidate.whole
        and other.candidate.condition == candidate.condition
        and other.deadline == one.deadline
        for other in before
    )


def _each_its_own_limit(text: str, first: Dated, second: Dated) -> bool:
    """ "Flytter du, meldes det inden fem dage. … Begge skal godkende inden 14 dage": what runs from an event that
    nobody can date has no other's day."""
    rules = (first.deadline, second.deadline)
    if first.near or second.near or first.candidate.at == second.candidate.at or None in rules:
        return False
    open_ones = [rule for rule in rules if rule and rule.basis is Basis.NONE and _LENGTH.search(rule.span.of(text))]
    return len(open_ones) == 1 and all(rule and (rule in open_ones or rule.basis is not Basis.NONE) for rule in rules)


_LENGTH = re.compile(r"\b(?:dage?|uger?|måneder|hverdage?|days?|weeks?)\b", re.IGNORECASE)
_HANDED_IN = frozenset((Act.SEND, Act.RETURN, Act.ANSWER, Act.TELL, Act.PAY))
_MAY_BE_HANDED_IN = _HANDED_IN | {Act.FILL_IN, Act.SIGN, Act.COMMENT, Act.APPLY, Act.REGISTER, Act.DO, Act.COLLECT}


def _named_before(kept: Sequence[Dated], one: Dated) -> int | None:
    """ "De skal være os i hænde senest …", "en sådan ansøgning skal indgives …": which duty or right is meant."""
    candidate = one.candidate
    if not candidate.points_back or candidate.phrase.act not in _HANDED_IN:
        return None
    for index in range(len(kept) - 1, -1, -1):
        other = kept[index].candidate
        if candidate.at - other.at > 2:
            return None
        if not other.prohibited and other.phrase.act in _MAY_BE_HANDED_IN:
            return None if _has_another_day(kept[index], one) else index
    return None


def _has_another_day(first: Dated, second: Dated) -> bool:
    """Whether both tell a day in their own clause, and not the same one: two duties."""
    days = [one.deadline.date for one in (first, second) if one.deadline and one.near == 0 and one.deadline.date]
    return len(set(days)) == 2


_BESIDE = 1
"""Characters between two sentences of one line."""


def _taken_up(first: Dated, second: Dated) -> Dated:
    """The duty or right named first, with the day and the way that the second sentence tells for it."""
    phrase = first.candidate.phrase
    channels = tuple(dict.fromkeys(phrase.channels + second.candidate.phrase.channels))
    whole, told = first.candidate.whole, second.candidate.whole
    if told.start > whole.end and told.start - whole.end <= _BESIDE:
        whole = Span(whole.start, told.end)  # both sentences: the one that names it, the one that tells until when
    candidate = replace(first.candidate, whole=whole, phrase=replace(phrase, channels=channels))
    deadline = _fuller(_sooner(first.deadline, second.deadline), second.deadline)
    return Dated(candidate, deadline, min(first.near, second.near), first.amount or second.amount)


def _union(text: str, first: Dated, second: Dated) -> Dated:
    """The sentence that says the most stands for both, with what only the other one says."""
    best, rest = (second, first) if _worth(text, second) > _worth(text, first) else (first, second)
    if takes_up(text, first.candidate, second.candidate):
        best, rest = first, second
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
    return Dated(candidate, deadline, min(best.near, rest.near), best.amount or rest.amount)


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


def _worth(text: str, one: Dated) -> tuple[bool, int, float]:
    """How much a sentence says: a full sentence before a heading, then its deadline and the things it names."""
    dated = one.deadline is not None and one.near <= 1
    things = 0 if is_generic(text, one.candidate) else min(2, len(one.candidate.phrase.things))
    day = 2 if dated and one.deadline and one.deadline.basis is not Basis.NONE else 1 if dated else 0
    when = 1 if one.candidate.condition else 0
    return one.candidate.certainty > 0.75, day + things + when, one.candidate.certainty


def _echo(text: str, one: Dated, kept: Sequence[Dated]) -> bool:
    """A vague sentence that only repeats a clear one: a relative clause, a heading, "send dem via …" after a list."""
    candidate = one.candidate
    if candidate.prohibited:
        return False
    if not candidate.must:
        return _is_title_of(text, one, kept)
    if candidate.phrase.act is Act.ANSWER and not candidate.phrase.things:
        others = [other.candidate for other in kept if other is not one and other.candidate.at == candidate.at]
        if any(other.must and other.phrase.act is not Act.ANSWER for other in others):
            return True  # "…; i sidstnævnte tilfælde må vi høre fra dig senest …"
    if _INTRODUCES.search(candidate.whole.of(text)) and one.deadline is None and one is not kept[-1]:
        return True
    for other in kept:
        if other is one or not other.candidate.must or other.candidate.prohibited:
            continue
        alike = _alike(candidate.phrase.act, other.candidate.phrase.act)
        if (
            alike
            and (candidate.phrase.act is not Act.DO or names_one_thing(text, candidate, other.candidate))
            and candidate.certainty <= _HEADING_MOST
            and other.candidate.certainty > candidate.certainty
            and one.near > 1
        ):
            return True
        if alike and _only_says_how(text, one, other):
            return True
    return False


def _is_title_of(text: str, one: Dated, kept: Sequence[Dated]) -> bool:
    """Whether a right stands only in a heading whose text tells what is to be done or may be: "Du kan få tilskud"."""
    candidate = one.candidate
    whole = candidate.whole.of(text)
    if (
        candidate.certainty > _HEADING_MOST
        or whole.endswith((".", ":", "!"))
        or text[candidate.whole.end :][:1] != "\n"
    ):
        return False
    return any(
        other is not one
        and other.candidate.at > candidate.at
        and not other.candidate.prohibited
        and _alike(candidate.phrase.act, other.candidate.phrase.act)
        for other in kept
    )


def _alike(act: Act, other: Act) -> bool:
    return act is other or any({act, other} <= group for group in _ALIKE)


_HEADING_MOST = 0.76
"""What is worded in a heading is at most so certain."""
_INTRODUCES = re.compile(
    r"\b(?:foranstaltninger|vilkår|krav|pligter|betingelser)\b[^.]{0,30}\b(?:nedenfor|nedenstående|følgende)\b",
    re.IGNORECASE,
)


def _only_says_how(text: str, one: Dated, other: Dated) -> bool:
    """ "Send dem via Digital Post.", "Ring på …" right after the duty it tells the way of."""
    candidate, before = one.candidate, other.candidate
    follows = 0 <= candidate.at - before.at <= (1 if not before.phrase.things else 2)
    if not follows or candidate.at == before.at or one.near <= 1:
        return False
    if candidate.phrase.act in (Act.CALL, Act.CONTACT) and before.phrase.act in (Act.CANCEL, Act.BOOK, Act.TELL):
        return candidate.condition is None
    vague = not candidate.phrase.things or (before.phrase.things and is_generic(text, candidate))
    return bool(vague) and bool(candidate.phrase.channels) and candidate.condition is None
