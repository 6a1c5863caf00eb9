"""A letter and its facts in, what a second look goes by out: its sentences, deadlines, and all that finders weighed."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from chains.model.extraction.placing import Folded, fold
from ingest.finders.candidate import Candidate, Context
from ingest.finders.candidates import find_candidates
from ingest.finders.dates import find_dates
from ingest.finders.deadlines import find_deadlines
from ingest.finders.english import find_english
from ingest.finders.limit import SentenceIndex
from ingest.finders.machine import words_for_a_machine
from ingest.finders.roles import is_to_neighbour
from ingest.finders.settle import settle
from ingest.finders.table_duties import find_asked_rows, find_table_duties
from ingest.finders.words import says_de
from ingest.finders.zones import place
from ingest.models import Action, DeadlineRule, Fact, Facts, Letter, Span
from ingest.text.sentences import Sentence, split_sentences


@dataclass(frozen=True)
class Look:
    """A letter read again. `every` are all its sentences, `foreign` the indices of those that speak to a machine,
    `context.placed` the others with their zones; a candidate's `at` counts those. `weighed` are the finders' own
    candidates, kept or dropped, `deadlines` the engine's, in order."""

    letter: Letter
    facts: Facts
    every: tuple[Sentence, ...]
    foreign: frozenset[int]
    context: Context
    deadlines: tuple[Fact[DeadlineRule], ...]
    weighed: tuple[Candidate, ...]

    @property
    def text(self) -> str:
        """The letter's words."""
        return self.letter.text

    @cached_property
    def folded(self) -> Folded:
        """The letter's letters and figures, for placing quotes."""
        return fold(self.letter.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that finders read."""
        return tuple(one.sentence for one in self.context.placed)

    def index(self, position: int) -> int:
        """The index among `sentences` of the one at a position of the text; -1 before the first."""
        return bisect_right(self._starts, position) - 1

    def is_foreign(self, span: Span) -> bool:
        """Whether the span touches words that speak to a reader's AI."""
        return any(self.every[index].span.meets(span) for index in self.foreign)

    def reach(self, span: Span) -> tuple[str, Span]:
        """The words of the sentence round a span, as far as they matter, and where the span is in them."""
        return self._page.reach(span)

    def known(self, span: Span) -> list[tuple[int, Fact[Action]]]:
        """The finders' actions, with their indices, that are told in a stretch of the letter."""
        return [(index, fact) for index, fact in enumerate(self.facts.actions) if fact.span.meets(span)]

    def settled(self, candidates: Sequence[Candidate]) -> tuple[Fact[Action], ...]:
        """The finders' own settling of candidates: dated, with amounts, each once."""
        facts = self.facts
        return settle(self.text, self.sentences, candidates, self.deadlines, facts.appointments, facts.amounts)

    @cached_property
    def _page(self) -> SentenceIndex:
        return SentenceIndex(self.text, self.sentences)

    @cached_property
    def _starts(self) -> list[int]:
        return [one.span.start for one in self.sentences]


def look_at(letter: Letter, facts: Facts, today: dt.date) -> Look:
    """Reads the letter as `ingest.finders.find` does, and keeps what the facts no longer tell."""
    text = letter.text
    every = split_sentences(text)
    foreign = words_for_a_machine(text, every)
    sentences = tuple(one for index, one in enumerate(every) if index not in foreign)
    near = facts.head.date or today
    deadlines = find_deadlines(text, sentences, near, facts.appointments, find_dates(text, near))
    placed = place(text, sentences)
    weighed = (
        *find_candidates(text, sentences, placed),
        *find_english(text, sentences),
        *find_table_duties(text, sentences),
        *find_asked_rows(text, sentences),
    )
    context = Context(text, placed, says_de(text), frozenset(), is_to_neighbour(text))
    return Look(letter, facts, every, foreign, context, deadlines, weighed)
