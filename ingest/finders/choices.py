"""Candidates in, the same out with what only tells how to do a choice as a choice too, on the choice's own condition.

"Kan du ikke betale, kan du søge om henstand. Ansøgningen skal være modtaget senest den 4. december, og du skal vedlægge
et budget.": the second sentence takes up what the first one leaves to the reader. Who does not apply encloses nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.candidate import Candidate
from ingest.models import Act
from ingest.text.sentences import Sentence

_OWN = r"(?:en |et |den |din |dit |deres |jeres |selve |skriftlig |a |the |your )*"
_NAMED: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.APPLY, re.compile(rf"{_OWN}(?:ansøgning|anmodning|begæring|henvendelse|application|request)\w*")),
    (Act.CANCEL, re.compile(rf"{_OWN}(?:opsigelse|afmelding|framelding)\w*")),
    (Act.REGISTER, re.compile(rf"{_OWN}(?:tilmelding)\w*")),
    (Act.BOOK, re.compile(rf"{_OWN}(?:bestilling|booking)\w*")),
)
"""The noun by which a later sentence takes up a choice of that act."""
_HANDED_IN = frozenset((Act.SEND, Act.APPLY, Act.RETURN, Act.CANCEL, Act.REGISTER, Act.BOOK, Act.DO, Act.FILL_IN))
_ENCLOSES = re.compile(r"(?:vedlæg|vedhæft|medsend|bilæg|dokumenter|enclos|attach)", re.IGNORECASE)
_MAY_ASK = re.compile(
    r"\b(?:kan|må (?:gerne|godt)|mulighed for|ret til|can|may)\b(?![^.]{0,60}\bikke\b)[^.]{0,60}"
    r"\b(?:søge|ansøge|anmode|bede|begære|ask|apply)\b",
    re.IGNORECASE,
)
""" "Du kan bede om henstand": a choice that is told as no action of its own."""
_REACH = 2
"""Sentences after a choice in which it may be taken up."""


def after_choices(text: str, sentences: Sequence[Sentence], found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates in order, each that hangs on a choice as a choice."""
    kept: list[Candidate] = []
    for candidate in found:
        if candidate.must and not candidate.prohibited:
            candidate = _hanging(text, sentences, kept, candidate)
            if candidate.must and candidate.initiative and not _is_asked_for(kept, candidate):
                candidate = replace(candidate, must=False)
        kept.append(candidate)
    return kept


_ERRANDS = frozenset((Act.APPLY, Act.REGISTER, Act.COMMENT, Act.ACCEPT, Act.FILL_IN))


def _is_asked_for(kept: Sequence[Candidate], candidate: Candidate) -> bool:
    """ "Du skal søge om forlængelse. Ansøgningen skal være modtaget …": what is handed in was demanded before."""
    return any(one.must and one.phrase.act in _ERRANDS and candidate.at - one.at <= _REACH for one in kept)


def _hanging(text: str, sentences: Sequence[Sentence], kept: Sequence[Candidate], candidate: Candidate) -> Candidate:
    choice = _named(text, kept, candidate) or _enclosed(text, kept, candidate)
    if choice is not None:
        return replace(candidate, must=False, condition=candidate.condition or choice.condition)
    if _how_to_ask(text, sentences, kept, candidate):
        return replace(candidate, must=False, condition=candidate.condition or kept[-1].condition)
    if _thing(text, candidate, Act.APPLY) and candidate.at and candidate.phrase.act in _HANDED_IN:
        before = sentences[candidate.at - 1]
        beside = before.paragraph == sentences[candidate.at].paragraph
        if beside and _MAY_ASK.search(text, *before.span):
            return replace(candidate, must=False)
    return candidate


_ERRAND_TO_US = frozenset((Act.MEET, Act.CALL, Act.CONTACT, Act.TELL))


def _how_to_ask(text: str, sentences: Sequence[Sentence], kept: Sequence[Candidate], candidate: Candidate) -> bool:
    """ "Du kan søge om hjælp. Du skal møde op eller ringe til os": in which ways to ask for what one may ask for."""
    last = kept[-1] if kept else None
    return (
        last is not None
        and not last.must
        and last.phrase.act is Act.APPLY
        and candidate.at - last.at == 1
        and sentences[candidate.at].paragraph == sentences[last.at].paragraph
        and candidate.phrase.act in _ERRAND_TO_US
        and " eller " in candidate.whole.of(text)
    )


def _named(text: str, kept: Sequence[Candidate], candidate: Candidate) -> Candidate | None:
    """The choice near before that this one names by its noun."""
    if candidate.phrase.act not in _HANDED_IN:
        return None
    for one in reversed(kept[-3:]):
        chosen = not one.must and candidate.at - one.at <= _REACH
        if chosen and (_thing(text, candidate, one.phrase.act) or _same_paper(text, one, candidate)):
            return one
    return None


_DEFINITE = re.compile(r"(?:skemaet|blanketten|formularen|erklæringen|the form)\b")
_PAPER = re.compile(r"\w*(?:skema|blanket|formular|erklæring|form)\b")


def _same_paper(text: str, choice: Candidate, candidate: Candidate) -> bool:
    """ "Mener du det, kan du udfylde et budgetskema. Skemaet skal være modtaget …": the paper of a choice on a case."""
    if choice.condition is None or choice.phrase.act not in (Act.FILL_IN, Act.SEND) or not choice.phrase.things:
        return False
    first = candidate.phrase.things[0].span.of(text).lower() if candidate.phrase.things else ""
    return bool(_DEFINITE.match(first) and _PAPER.search(choice.phrase.things[0].span.of(text).lower()))


def _thing(text: str, candidate: Candidate, act: Act) -> bool:
    """Whether what it is about is named by the noun of `act`."""
    if not candidate.phrase.things:
        return False
    first = candidate.phrase.things[0].span.of(text).lower()
    return any(of is act and noun.match(first) for of, noun in _NAMED)


def _enclosed(text: str, kept: Sequence[Candidate], candidate: Candidate) -> Candidate | None:
    """The choice that this one says what to enclose with: the errand named last."""
    if not kept or not _ENCLOSES.match(candidate.phrase.verb.of(text)):
        return None
    last = kept[-1]
    errand = last.phrase.act in (Act.APPLY, Act.SEND)
    return last if errand and not last.must and candidate.at - last.at <= 1 else None
