"""A line as asked and as said in, both marked and side by side out; and what every comparison asks of them."""

from __future__ import annotations

from dataclasses import dataclass

from chains.model.language.lexicon import lexicon
from chains.model.language.models import Found, Marked
from chains.model.rewording.models import Task
from chains.models import Section

ASKING = (Section.MUST, Section.MAY)


EXPLICIT = frozenset({"da", "en", "de"})
"""Languages whose "must" says by the word beside it who must."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What is compared."""

    task: Task
    language: str
    source: Marked
    said: Marked

    @property
    def asks(self) -> bool:
        """Whether the line is something to do."""
        return self.task.section in ASKING


def in_case(of: Marked, one: Found) -> bool:
    return one.clause in of.conditional


def main(of: Marked, concept: str) -> bool:
    """Whether something outside the case can stand for `concept`."""
    return any(one.clause not in of.conditional for one in of.having(concept))


def is_you(word: str, language: str) -> bool:
    return "voice.you" in lexicon(language).exact.get(word, ()) or "voice.you" in lexicon(language).exact.get(
        word.lower(), ()
    )
