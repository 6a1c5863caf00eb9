"""Dated duties and the letter's appointments in, the duties with one to meet for each appointment it calls to out.

A summons may never say "du skal møde": its title calls ("Indkaldelse til …") and a sentence or a table row tells the
time ("Mødet finder sted torsdag den 10. december kl. 13.20", "Operation | mandag den 14. december"). A visit that is
offered ("du er velkommen") calls to nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from ingest.finders.candidate import Candidate
from ingest.finders.dating import Dated
from ingest.finders.phrases import Phrase
from ingest.models import Act, Appointment, Basis, DeadlineRule, Fact, Span
from ingest.text.sentences import Form, Sentence

_CALLS = re.compile(r"\b(?:indkald(?:else|es|t)|mødeindkaldelse)\b", re.IGNORECASE)
_RESERVED = re.compile(
    r"\b(?:har (?:\w+ )?(?:reserveret|afsat|booket)\b[^.]{0,40}\btid|(?:tilstedeværelse|fremmøde"
    r"|deltagelse) er obligatorisk"
    r"|har mødepligt|\bForløbet er en forudsætning)\b",
    re.IGNORECASE,
)
_KEPT_BY = frozenset((Act.MEET, Act.TAKE_PART, Act.GIVE_ACCESS))


def called(
    text: str, sentences: Sequence[Sentence], dated: Sequence[Dated], appointments: Sequence[Fact[Appointment]]
) -> list[Dated]:
    """`dated`, and to meet at every appointment that no duty of them keeps, where the letter calls."""
    keeps = [one for one in dated if one.deadline and one.candidate.phrase.act in _KEPT_BY]
    missing = [fact for fact in appointments if not any(_keeps(one, fact, len(appointments)) for one in keeps)]
    if not missing or not _is_summons(text, sentences):
        return list(dated)
    starts = [sentence.span.start for sentence in sentences]
    return [*dated, *(_meet(fact, bisect_right(starts, fact.span.start) - 1) for fact in missing)]


def _keeps(one: Dated, fact: Fact[Appointment], of: int) -> bool:
    """Whether a duty keeps this appointment; of several it stands in the same sentence."""
    same_day = one.deadline is not None and one.deadline.date == fact.value.date
    return same_day and (of == 1 or one.candidate.whole.meets(fact.span))


def _is_summons(text: str, sentences: Sequence[Sentence]) -> bool:
    titles = (one.span.of(text) for one in sentences if one.form is Form.HEADING)
    return any(_CALLS.search(title) for title in titles) or bool(_RESERVED.search(text))


def _meet(fact: Fact[Appointment], at: int) -> Dated:
    rule = DeadlineRule(fact.span, Basis.ABSOLUTE, date=fact.value.date, time=fact.value.time)
    phrase = Phrase(Act.MEET, fact.span, Span(fact.span.end, fact.span.end), (), ())
    return Dated(Candidate(at, fact.span, fact.span, phrase, must=True, form="called", certainty=0.85), rule, 0)
