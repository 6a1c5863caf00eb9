"""Facts as their finders found them in, the same facts with a calibrated certainty out: how often such a fact is right.

A finder gives each fact a form (the phrasing it was found by) and a weight (its own idea of how sure that is). What
certainty they come to was measured on letters that the finders had not been tuned on: `certainty.toml`, written by
`python -m tests.eval.calibrate --write`. It is a logistic model that can be read line by line: where every number is 0,
`base` holds; a form, and each number times its worth, adds to it. Facts that no gold judges (what happens else,
contacts, laws, slips) keep their finder's weight.
"""

from __future__ import annotations

import math
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from ingest.models import Act, Action, Amount, Appeal, Appointment, Basis, DeadlineRule, Fact, Facts, Letter, Span

T = TypeVar("T")
TABLE = Path(__file__).with_name("certainty.toml")
_MOST = 3
"""More rivals than this make a fact no less certain."""
_DOUBTED = 0.6
"""A finder that gives less than this saw something that cannot be right (a weekday that contradicts its date): no
fact is more certain than that."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What is known of a fact when it is found: which part of the model rates it, its form, and its numbers."""

    part: str
    form: str
    numbers: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the model: what holds where all numbers are 0, what a form adds, and what each number is worth."""

    base: float
    forms: Mapping[str, float]
    worth: Mapping[str, float]

    def certainty(self, traits: Traits) -> float:
        """How often a fact of these traits was right; a form never measured counts as the average one."""
        score = self.base + self.forms.get(traits.form, 0.0)
        score += sum(self.worth.get(name, 0.0) * number for name, number in traits.numbers.items())
        return 1 / (1 + math.exp(-score))


@dataclass(frozen=True, slots=True)
class Model:
    """`certainty.toml`. Below `line` the card says "check this yourself"; `misread` is how many facts more are wrong
    for each part of confidence that their page lacks."""

    line: float
    misread: float
    parts: Mapping[str, Part]

    def certainty(self, traits: Sequence[Traits], doubt: float = 0.0) -> float:
        """How often a fact is right of which all these must be; `doubt` is 1 less its page's confidence."""
        read = max(0.0, 1 - self.misread * doubt)
        return read * math.prod(self.parts[one.part].certainty(one) for one in traits)


@cache
def model() -> Model:
    """The model of `certainty.toml`."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    parts = {
        name: Part(float(part["base"]), part.get("forms", {}), part.get("worth", {}))
        for name, part in table["parts"].items()
    }
    return Model(float(table["line"]), float(table["misread"]), parts)


def rated(letter: Letter, facts: Facts, deadlines: Sequence[Fact[DeadlineRule]]) -> Facts:
    """The facts with calibrated certainties; `deadlines` are those that the actions' days were taken from.

    An action is as certain as its being asked and its day together: the card shows both in one line.
    """
    seen = _Seen(letter, facts, deadlines)
    return replace(
        facts,
        actions=tuple(_with(letter, fact, seen.of_action(fact), seen.day_weight(fact)) for fact in facts.actions),
        amounts=tuple(_with(letter, fact, seen.of_amount(fact)) for fact in facts.amounts),
        appointments=tuple(_with(letter, fact, _of_appointment(fact)) for fact in facts.appointments),
        appeal=_with(letter, facts.appeal, _of_appeal(facts.appeal)) if facts.appeal else None,
    )


def traits_of(
    letter: Letter, facts: Facts, deadlines: Sequence[Fact[DeadlineRule]]
) -> Iterator[tuple[Fact[Any], Sequence[Traits]]]:
    """Each unrated fact that the model rates, with what it goes by; an appeal once, though it is an action too."""
    seen = _Seen(letter, facts, deadlines)
    for action in facts.actions:
        if not seen.is_appeal(action):
            yield action, seen.of_action(action)
    for amount in facts.amounts:
        yield amount, seen.of_amount(amount)
    for appointment in facts.appointments:
        yield appointment, _of_appointment(appointment)
    if facts.appeal:
        yield facts.appeal, _of_appeal(facts.appeal)


def doubt_of(letter: Letter, span: Span) -> float:
    """1 less the confidence of the poorest page that the span stands on."""
    pages = (page for page in letter.pages if span.start < page.end and page.start < span.end)
    return 1 - min((page.confidence for page in pages), default=1.0)


def _with(letter: Letter, fact: Fact[T], traits: Sequence[Traits], day_weight: float = 1.0) -> Fact[T]:
    found = model().certainty(traits, doubt_of(letter, fact.span))
    weight = min(fact.certainty, day_weight)
    return replace(fact, certainty=round(min(found, weight) if weight < _DOUBTED else found, 3))


class _Seen:
    """A letter's facts, looked up by place."""

    def __init__(self, letter: Letter, facts: Facts, deadlines: Sequence[Fact[DeadlineRule]]) -> None:
        self._text = letter.text
        self._appeal = facts.appeal
        self._deadlines = {fact.value.span: fact for fact in deadlines}
        self._appointments = {fact.span: fact for fact in facts.appointments}
        self._actions = Counter(fact.span for fact in facts.actions)

    def is_appeal(self, fact: Fact[Action]) -> bool:
        """Whether the action is the appeal told once more."""
        return fact.value.act is Act.APPEAL and self._appeal is not None and fact.span == self._appeal.span

    def of_action(self, fact: Fact[Action]) -> list[Traits]:
        """A duty and its day, each with its own traits; a choice as a whole."""
        if self.is_appeal(fact) and self._appeal is not None:
            return _of_appeal(self._appeal)
        if not fact.value.must:
            return [Traits("choice", fact.form, {"condition": float(fact.value.condition is not None)})]
        return [self._of_duty(fact), *self._of_day(fact)]

    def day_weight(self, fact: Fact[Action]) -> float:
        """The weight that the finder of an action's day gave it, 1 where there is none."""
        rule = fact.value.deadline
        found = rule and (self._deadlines.get(rule.span) or self._appointments.get(rule.span))
        return found.certainty if found else 1.0

    def _of_duty(self, fact: Fact[Action]) -> Traits:
        action, rule = fact.value, fact.value.deadline
        numbers = {
            "weight": _log_odds(fact.certainty),
            "rivals": float(min(_MOST, self._actions[fact.span] - 1)),
            "condition": float(action.condition is not None),
            "act unknown": float(action.act is Act.DO),
            "dated": float(rule is not None and fact.span.holds(rule.span) and rule.basis is not Basis.NONE),
            "dated apart": float(rule is not None and not fact.span.holds(rule.span)),
        }
        return Traits("duty", fact.form, numbers)

    def _of_day(self, fact: Fact[Action]) -> Iterator[Traits]:
        rule = fact.value.deadline
        if rule is None:
            return
        found = self._deadlines.get(rule.span)
        numbers = {
            "weight": _log_odds(found.certainty) if found else 0.0,
            "apart": float(not fact.span.holds(rule.span)),
            "untold": float(rule.basis is Basis.NONE),
        }
        yield Traits("day", (found.form or "referred") if found else "meeting", numbers)

    def of_amount(self, fact: Fact[Amount]) -> list[Traits]:
        """An amount in a role: told in words or in a row of a table."""
        return [Traits("amount", f"{fact.value.role} {'row' if chr(9) in fact.span.of(self._text) else 'words'}", {})]


def _of_appointment(fact: Fact[Appointment]) -> list[Traits]:
    return [Traits("appointment", fact.form, {"no time": float(fact.value.time is None)})]


def _of_appeal(fact: Fact[Appeal]) -> list[Traits]:
    numbers = {"no body": float(fact.value.to is None), "no deadline": float(fact.value.deadline is None)}
    return [Traits("appeal", fact.form, numbers)]


def _log_odds(weight: float) -> float:
    """A finder's weight as log odds, measured from 0.9; a weight near 0 or 1 counts as 0.05 or 0.98."""
    kept = min(0.98, max(0.05, weight))
    return round(math.log(kept / (1 - kept)) - math.log(9), 3)
