"""The nouns of screening: what a citizen's text can be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.embedding.models import Vector


class Class(StrEnum):
    """What a text asks for, before anything is searched."""

    CRISIS = "crisis"
    NOT_RECEIVED = "not_received"  # does something here that has to be done elsewhere
    OWN_CASE = "own_case"  # asks for a decision, or for what only a case worker knows
    OUT_OF_SCOPE = "out_of_scope"
    LETTER = "letter"  # asks what stands in the letter in hand
    GUIDANCE = "guidance"
    VAGUE = "vague"


LEAST_KIND, AS_LIKELY = 0.08, 0.5
"""The chance from which a finer kind is believed at all, and the share of the likeliest's from which it is one too."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a text is judged to be.

    `chances` are the classifier's, by class, and sum to 1; `about` are its chances of the finer kinds
    ("letter.deadline", "out_of_scope.medical"). `sure` are the classes of which a phrasing stands in the text;
    `asks`: it is worded as a question. `vector` is the bundled model's of the whole text, where that was read.
    """

    chances: Mapping[Class, float]
    about: Mapping[str, float] = field(default_factory=dict)
    sure: frozenset[Class] = frozenset()
    asks: bool = False
    vector: Vector | None = field(default=None, compare=False, repr=False)

    @property
    def likeliest(self) -> Class:
        """The class with the best chance."""
        return max(self.chances, key=lambda one: self.chances[one])

    def kinds(self, of: Class) -> tuple[str, ...]:
        """The finer kinds of a class that are nearly as likely as its likeliest, best first."""
        own = {name.partition(".")[2]: chance for name, chance in self.about.items() if name.startswith(f"{of}.")}
        best = max(own.values(), default=0.0)
        near = [name for name, chance in own.items() if chance >= max(LEAST_KIND, best * AS_LIKELY)]
        return tuple(sorted(near, key=lambda name: -own[name]))

    def kind(self, of: Class) -> str:
        """The likeliest finer kind of a class, "" where it has none."""
        own = {name: chance for name, chance in self.about.items() if name.startswith(f"{of}.")}
        return max(own, key=lambda name: own[name]).partition(".")[2] if own else ""
