"""A letter's text, sentences, deadlines and actions in, the other day that it names for one answer out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.counting import count
from ingest.finders.dates import find_dates
from ingest.models import Act, Action, Basis, DeadlineRule, Fact
from ingest.text.sentences import Form, Sentence

_LABEL = re.compile(
    r"\b(?:svar)?frist(?: for (?:svar|at svare|indsendelse|tilbagemelding))?\b|\bsvar senest\b", re.IGNORECASE
)
_OTHER = re.compile(r"klag|betal|høring|bemærk|ansøg|tilmeld", re.IGNORECASE)
_ANSWERS = frozenset((Act.SEND, Act.TELL, Act.ANSWER, Act.FILL_IN, Act.SIGN))


def two_days_for_one_answer(
    text: str,
    sentences: Sequence[Sentence],
    deadlines: Sequence[Fact[DeadlineRule]],
    actions: Sequence[Fact[Action]],
) -> DeadlineRule | None:
    """The deadline of a line "Frist for svar: …" that names another day than the sentences that ask for the answer."""
    labelled: list[DeadlineRule] = []
    for sentence in sentences:
        words = sentence.span.of(text)
        if sentence.form in (Form.HEADING, Form.ROW) and _LABEL.search(words) and not _OTHER.search(words):
            labelled += [one.value for one in deadlines if sentence.span.holds(one.value.span) and one.value.date]
    if not labelled:
        return None
    asked = {
        one.value.date
        for one in deadlines
        if one.value.basis is Basis.ABSOLUTE
        and one.value.date
        and any(fact.span.holds(one.value.span) for fact in actions if fact.value.act in _ANSWERS and fact.value.must)
    }
    said = {rule.date for rule in labelled}
    return min(labelled, key=_day) if asked - said and not asked & said else None


_TAKES_UP = re.compile(
    r"\b(?:ved|efter|inden|når|hvis|er)\b[^.]{0,60}\bfrist(?:en|ens)?\b[^.]{0,30}?\budløb(?:er"
    r"|et)?,?\s(?=\w+dag den|den|d\.|\d)",
    re.IGNORECASE,
)
"""A deadline told before, taken up with its day: "ved fristens udløb den 15. februar 2027"."""
_ANOTHERS = re.compile(
    r"\b(?:klagefrist|klage|høringsfrist|vores frist|oprindelig|tidligere"
    r"|forlænget)",
    re.IGNORECASE,
)


def takes_up_another_day(
    text: str, sentences: Sequence[Sentence], deadlines: Sequence[Fact[DeadlineRule]], near: dt.date
) -> bool:
    """Whether a sentence takes up a deadline with a day that no deadline told elsewhere has."""
    for sentence in sentences:
        match = _TAKES_UP.search(text, *sentence.span)
        if match is None or _ANOTHERS.search(text, *sentence.span):
            continue
        named = next(iter(find_dates(text[match.end() : match.end() + _DATE], near)), None)
        elsewhere = {_counted(one.value, near) for one in deadlines if not sentence.span.holds(one.value.span)} - {None}
        if named is not None and named.span.start == 0 and elsewhere and named.date not in elsewhere:
            return True
    return False


_DATE = 40
"""Characters of the longest date with its weekday."""


def _counted(rule: DeadlineRule, near: dt.date) -> dt.date | None:
    """The rule's day, counted from the letter's date where it says so."""
    return count(rule, near, near, near).date if rule.count else rule.date


def _day(rule: DeadlineRule) -> dt.date:
    return rule.date or dt.date.max


def with_the_safe_day(actions: Sequence[Fact[Action]], labelled: DeadlineRule | None) -> tuple[Fact[Action], ...]:
    """The actions, the answers among them due on the labelled day where that is the earlier of the two."""
    if labelled is None:
        return tuple(actions)
    return tuple(
        replace(fact, value=replace(fact.value, deadline=labelled))
        if fact.value.must
        and fact.value.act in _ANSWERS
        and fact.value.deadline is not None
        and _day(labelled) < _day(fact.value.deadline)
        else fact
        for fact in actions
    )
