"""Dated candidates in, every duty once out: the sentence that says the most stands for all that say the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.candidate import Candidate
from ingest.finders.dating import Dated
from ingest.models import Act, Basis, DeadlineRule

_ALIKE: tuple[frozenset[Act], ...] = (
    frozenset((Act.SEND, Act.ANSWER, Act.TELL, Act.FILL_IN, Act.SIGN)),
    frozenset((Act.CALL, Act.CONTACT, Act.CANCEL, Act.TELL, Act.BOOK)),
    frozenset((Act.ANSWER, Act.ACCEPT)),
    frozenset((Act.TELL, Act.REPORT_CHANGE)),
    frozenset((Act.MEET, Act.TAKE_PART)),
    frozenset((Act.REPAIR, Act.REMOVE)),
    frozenset((Act.PAY, Act.REPAY)),
)
_TOLD = frozenset((Act.TELL, Act.REPORT_CHANGE, Act.APPLY, Act.REGISTER, Act.ANSWER, Act.CONTACT, Act.DO, Act.CANCEL))
_PAPERWORK = frozenset((Act.SEND, Act.FILL_IN, Act.SIGN, Act.RETURN))
_STOPWORDS = frozenset(
    """
    en et de den det din dit dine jeres deres om for fra til af og på med i alle kopi sidste seneste evt
    """.split()  # noqa: SIM905 -- a table of words
)


def merged(text: str, dated: Sequence[Dated]) -> list[Dated]:
    kept: list[Dated] = []
    for one in dated:
        twin = next((index for index, other in enumerate(kept) if _is_same(text, other, one)), None)
        if twin is None:
            kept.append(one)
        else:
            kept[twin] = _union(text, kept[twin], one)
    return [one for one in kept if not _echo(text, one, kept)]


def _is_same(text: str, first: Dated, second: Dated) -> bool:
    a, b = first.candidate, second.candidate
    if a.must != b.must or a.prohibited != b.prohibited:
        return False
    if a.phrase.act is Act.COMMENT and b.phrase.act is Act.COMMENT:
        return True
    if {a.phrase.act, b.phrase.act} <= {Act.PAY, Act.REPAY} and not (_is_owed(text, a) and _is_owed(text, b)):
        return False
    if {a.phrase.act, b.phrase.act} == {Act.PAY, Act.REPAY}:
        return _deadlines_agree(first, second) and _amounts_agree(first, second)
    if a.at == b.at and b.phrase.act is Act.SEND and a.phrase.act in _FETCHED and _speak_of_one(text, a, b):
        return True
    if _takes_up(text, a, b):
        return _deadlines_agree(first, second)
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


_SUM = re.compile(
    r"beløb|bidrag|regning|faktura|restance|saldo|krav|gæld|afgift|gebyr|pengene|takst|leje|skat|rate|skyld|\d|\b(?:ind)?betaling",
    re.IGNORECASE,
)


def _is_owed(text: str, candidate: Candidate) -> bool:
    """Whether what is paid is the letter's sum, and no other money ("depositum", "støtte for 2026")."""
    return not candidate.phrase.things or any(_SUM.search(thing.span.of(text)) for thing in candidate.phrase.things)


_FETCHED = frozenset((Act.DO, Act.APPLY, Act.COLLECT, Act.FILL_IN, Act.SIGN))


def _speak_of_one(text: str, a: Candidate, b: Candidate) -> bool:
    """ "Den skal du indhente, og den skal foreligge senest …": one paper, called "den" both times."""
    return not b.phrase.things and (not a.phrase.things or is_generic(text, a)) and a.condition == b.condition


def _takes_up(text: str, a: Candidate, b: Candidate) -> bool:
    """ "Du skal underrette os. Underretningen skal være os i hænde …": a noun made of the verb just before."""
    if not 0 <= b.at - a.at <= 2 or not b.phrase.things:
        return False
    noun = b.phrase.things[0].span.of(text).lower()
    verb = a.phrase.verb.of(text).lower().split()[-1]
    stem = verb[: max(5, len(verb) - 2)]
    return len(verb) > 4 and noun.startswith(stem) and a.phrase.act in _TOLD


def _amounts_agree(first: Dated, second: Dated) -> bool:
    return not first.amount or not second.amount or first.amount.value.value == second.amount.value.value


def _deadlines_agree(first: Dated, second: Dated) -> bool:
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
        if a.condition is not None and b.condition is not None:
            return a.condition.of(text) == b.condition.of(text)
        return abs(a.at - b.at) <= _NEAR
    return _common(text, a, b) or is_generic(text, a) or is_generic(text, b)


_NEAR = 6
"""Sentences within which an act without an object ("send dem", "giv besked") may be the one named before."""


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
    r"|(?:oplysningerne|svarene|dokumenterne) og (?:bilagene|dokumentationen|dokumenterne)|følgende.*|nedenstående.*|(?:the |these )?(?:documents|information))",
    re.IGNORECASE,
)


def is_generic(text: str, candidate: Candidate) -> bool:
    """ "oplysningerne": whatever was named before."""
    return all(_GENERIC.fullmatch(thing.span.of(text)) for thing in candidate.phrase.things)


def _nouns(text: str, candidate: Candidate) -> set[str]:
    """The stems of a candidate's things, so that "skemaet" is "det vedlagte skema"."""
    words = [
        word for thing in candidate.phrase.things for word in re.findall(r"[^\W\d_]{3,}", thing.span.of(text).lower())
    ]
    return {re.sub(r"(?:erne|ene|ernes|en|et|er|ne|e|t)$", "", word) for word in words if word not in _STOPWORDS}


def _union(text: str, first: Dated, second: Dated) -> Dated:
    """The sentence that says the most stands for both, with what only the other one says."""
    best, rest = (second, first) if _worth(text, second) > _worth(text, first) else (first, second)
    if _takes_up(text, first.candidate, second.candidate):
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
    if not candidate.must or candidate.prohibited:
        return False
    if _INTRODUCES.search(candidate.whole.of(text)) and one.deadline is None and one is not kept[-1]:
        return True
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
