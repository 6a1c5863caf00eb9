"""A clause's words and the part it plays, as the finders see them; and the words that open a clause, as data.

The polite *De* and the plural *I* are read as *du*, so that every pattern is written once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from ingest.finders.words import Word
from ingest.models import Span


class Part(StrEnum):
    """The part a clause plays in its sentence."""

    MAIN = "main"
    CONDITION = "condition"  # hvis, såfremt, når, "bliver du …,"
    UNLESS = "unless"  # medmindre
    CONTENT = "content"  # at du skal …
    QUESTION = "question"  # om du skal, hvad du skal
    RELATIVE = "relative"  # som du skal …, der viser …
    PURPOSE = "purpose"  # så du kan …
    OTHER = "other"  # fordi, da, mens, inden


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: its words in order (those of an inserted clause left out) and its part."""

    words: tuple[Word, ...]
    part: Part
    norm: str = field(init=False, repr=False, compare=False)
    """The words as the patterns see them, parted by single spaces."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "norm", " ".join([word.norm for word in self.words]))  # joined once, read often

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.words[0].span.start, self.words[-1].span.end)


PARTING = re.compile(r"[,;:()–—\t!?]")
ARTICLES = frozenset(("den", "det", "de"))
MODALS = frozenset(
    """
    skal kan må vil har er bør bedes
    """.split()  # noqa: SIM905 -- a table of words
)
OPENERS = {
    **dict.fromkeys(("hvis", "såfremt", "når", "ifald", "dersom"), Part.CONDITION),
    "medmindre": Part.UNLESS,
    **dict.fromkeys(("fordi", "selvom", "mens", "indtil", "idet", "eftersom", "siden"), Part.OTHER),
    **dict.fromkeys(
        ["hvad", "hvor", "hvordan", "hvornår", "hvilken", "hvilket", "hvilke", "hvem", "hvorfor", "hvorvidt"],
        Part.QUESTION,
    ),
}
BEFORE_SUBJECT = {
    "om": Part.QUESTION,
    "så": Part.PURPOSE,
    "da": Part.OTHER,
    "inden": Part.OTHER,
    "før": Part.OTHER,
    "førend": Part.OTHER,
    "forinden": Part.OTHER,
    "hvorimod": Part.MAIN,
}
AND = frozenset(("og", "men", "eller", "samt"))
MAY_OPEN = frozenset((*OPENERS, *BEFORE_SUBJECT, *AND, "at", "som"))
NOUN_STARTS = frozenset(
    """
    din min en et alle der begge kommunen kommunens vores denne dette disse hver ens ingen
    """.split()  # noqa: SIM905 -- a table of words
)
