"""A letter's facts and a reader in, the deadlines counted for that reader out.

Facts get ids here: their kind and their place among their kind, from 1 ("action-2"), so they are stable for a letter.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from chains.models import Received, Request, Urgency
from ingest.finders.certainty import model
from ingest.finders.counting import count
from ingest.finders.last_instance import is_final
from ingest.finders.machine import unread, words_for_a_machine
from ingest.models import (
    Act,
    Action,
    Appointment,
    Basis,
    Deadline,
    DeadlineRule,
    Fact,
    Facts,
    Kind,
    Letter,
    Outcome,
    Span,
    Warn,
)
from ingest.text.sentences import split_sentences

T = TypeVar("T")

NOW_DAYS, SOON_DAYS = 3, 14
"""Days left within which a deadline is shown as "now" and "soon"."""
POOR_PAGE = 0.85
"""What stands on a page read with less confidence than this is marked."""
AT_ONCE = ("straks", "omgående", "hurtigst muligt", "snarest", "med det samme")
"""Words of a deadline without a day that mean now."""


_WINDOW = re.compile(
    r"\b(?:mellem|fra)\b[^.,]{0,20}\bkl\.? ?\d|\bkl\.? ?\d{1,2}(?:[.:]\d\d)? ?(?:[-–]|til) ?(?:kl\.? ?)?\d",
    re.IGNORECASE,
)
_ROW_END = re.compile(r"(?<=[^:\s])\s*\n\s*(?![•▪◦‣·*–—-])")
_CELL_END = re.compile(r"\s*\t\s*")
_ITEM = re.compile(r"^(?:[•▪◦‣·*–—-]|\d{1,2}[.)]|[a-z]\))\s+")


@dataclass(frozen=True, slots=True)
class Case:
    """All that the lines of a card are made of.

    `received` is the day deadlines of receipt are counted from; `told` whether somebody said so. `deadlines` are keyed
    by fact id: each action's and the appeal's. `actions` are those that count for the reader, with their ids.
    """

    letter: Letter
    facts: Facts
    request: Request
    received: dt.date | None
    told: bool
    deadlines: Mapping[str, Deadline]
    warnings: tuple[Warn, ...]
    actions: tuple[tuple[str, Fact[Action]], ...] = ()

    @property
    def fraud(self) -> bool:
        """Whether the letter looks like fraud: then nothing it asks for is passed on."""
        return Warn.SUSPECTED_FRAUD in self.warnings

    @property
    def explained(self) -> bool:
        """Whether what the letter says is passed on at all."""
        return self.facts.is_letter and not self.fraud

    @property
    def read(self) -> str:
        """The letter's text, with blanks for what speaks to a reader's AI: no sentence of that is passed on."""
        if Warn.INSTRUCTIONS_IGNORED not in self.warnings:
            return self.letter.text
        sentences = split_sentences(self.letter.text)
        return unread(self.letter.text, sentences, words_for_a_machine(self.letter.text, sentences))

    @property
    def assumed(self) -> bool:
        """Whether a deadline hangs on the day of receipt and nobody said which day that was."""
        return not self.told and any(
            deadline.rule.basis is Basis.RECEIPT and deadline.date for deadline in self.deadlines.values()
        )

    def words(self, span: Span) -> str:
        """The letter's words at `span` on one line."""
        return " ".join(span.of(self.letter.text).split())

    def sentence(self, span: Span) -> str:
        """The letter's sentence at `span` on one line, without the mark of a list's item."""
        words = span.of(self.letter.text)
        return one_line(words) if "\t" in words else _ITEM.sub("", one_line(words))

    def is_uncertain(self, fact: Fact[object]) -> bool:
        """Whether the reader should check it in the letter: less certain than the line, or on a page read poorly."""
        poor = {page.number for page in self.letter.pages if page.confidence < POOR_PAGE}
        return fact.certainty < model().line or self.letter.page_of(fact.span.start) in poor

    def urgency(self, deadline: Deadline | None) -> Urgency:
        """How near a deadline is today."""
        if deadline is None:
            return Urgency.NONE
        if deadline.date is None:
            return Urgency.NOW if says_at_once(self.words(deadline.rule.span)) else Urgency.NONE
        days = (deadline.date - self.request.today).days
        if deadline.passed:
            return Urgency.PASSED
        return Urgency.NOW if days <= NOW_DAYS else Urgency.SOON if days <= SOON_DAYS else Urgency.LATER

    def appointment_of(self, deadline: Deadline | None) -> tuple[str, Fact[Appointment]] | None:
        """The appointment that a deadline is: the same day, and the same time where both tell one."""
        for fact_id, fact in numbered("appointment", self.facts.appointments):
            if deadline and deadline.date == fact.value.date and deadline.time in (None, fact.value.time):
                return fact_id, fact
        return None


def one_line(words: str) -> str:
    """Words on one line: rows of a table parted by semicolons, cells by commas."""
    rows = _ROW_END.sub("; ", words.strip())
    return " ".join(_CELL_END.sub(", ", rows).split())


def numbered(kind: str, facts: Sequence[Fact[T]]) -> tuple[tuple[str, Fact[T]], ...]:
    """Facts of one kind with their ids."""
    return tuple((f"{kind}-{number}", fact) for number, fact in enumerate(facts, 1))


def is_window(words: str) -> bool:
    """Whether a sentence tells a time to wait in ("mellem kl. 9 og kl. 11"), not a time to be there."""
    return bool(_WINDOW.search(words))


def says_at_once(words: str) -> bool:
    """Whether a deadline's words mean now."""
    return any(word in words.lower() for word in AT_ONCE)


def resolve(letter: Letter, facts: Facts, request: Request) -> Case:
    """The facts as they stand for this reader today.

    Digital Post counts from the letter's date (it takes effect the day it is available); a day the reader names counts
    as named; on paper or unknown the letter's date is the safest, for nobody gets a letter before it is written.
    """
    told = request.received in (Received.DIGITAL, Received.ON_DATE)
    received = request.received_on if request.received is Received.ON_DATE else facts.head.date
    rules: dict[str, DeadlineRule] = {
        fact_id: fact.value.deadline for fact_id, fact in numbered("action", facts.actions) if fact.value.deadline
    }
    if facts.appeal and facts.appeal.value.deadline:
        rules["appeal"] = facts.appeal.value.deadline
    deadlines = {fact_id: _counted(rule, facts.head.date, received, request.today) for fact_id, rule in rules.items()}
    warnings = _warnings(letter, facts, deadlines)
    return Case(letter, facts, request, received, told, deadlines, warnings, _counting(facts, warnings))


def _counting(facts: Facts, warnings: Sequence[Warn]) -> tuple[tuple[str, Fact[Action]], ...]:
    """The actions of a letter whose words are passed on; "you can lose your benefit" is no choice."""
    if not facts.is_letter or Warn.SUSPECTED_FRAUD in warnings:
        return ()
    threats = {fact.span for fact in facts.consequences}
    return tuple(
        (fact_id, fact)
        for fact_id, fact in numbered("action", facts.actions)
        if fact.value.must or fact.value.act is not Act.DO or fact.span not in threats
    )


def _counted(rule: DeadlineRule, letter_date: dt.date | None, received: dt.date | None, today: dt.date) -> Deadline:
    """The deadline counted; without a day where the letter counts beyond the calendar ("inden 9999 år")."""
    try:
        return count(rule, letter_date, received, today)
    except OverflowError:
        return Deadline(rule, None, rule.time, None, passed=False)


def _warnings(letter: Letter, facts: Facts, deadlines: Mapping[str, Deadline]) -> tuple[Warn, ...]:
    """What the finders warned of, and what only the counted deadlines and the pages tell; each once."""
    decided_against = facts.kind in (Kind.DECISION_REFUSAL, Kind.DECISION_CHANGE, Kind.ORDER) or (
        facts.outcome is Outcome.PARTLY
    )
    found = {
        Warn.NOT_A_LETTER: not facts.is_letter,
        Warn.PAGE_MISSING: bool(letter.missing),
        Warn.UNREADABLE_PAGES: bool(letter.unreadable),
        Warn.HIDDEN_TEXT_IGNORED: letter.hidden > 0,
        Warn.NO_LETTER_DATE: any(
            deadline.date is None and deadline.rule.basis in (Basis.LETTER_DATE, Basis.RECEIPT)
            for deadline in deadlines.values()
        ),
        Warn.DEADLINE_PASSED: any(deadline.passed for deadline in deadlines.values()),
        Warn.NO_APPEAL_GUIDANCE: facts.is_letter
        and decided_against
        and facts.appeal is None
        and not is_final(letter.text),
    }
    fraud = Warn.SUSPECTED_FRAUD in facts.warnings
    muted = {Warn.DEADLINE_PASSED, Warn.NO_APPEAL_GUIDANCE, Warn.NO_LETTER_DATE} if fraud else set()
    return tuple(warn for warn in Warn if (warn in facts.warnings or found.get(warn)) and warn not in muted)
