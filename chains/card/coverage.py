"""A card's lines in, how many of its duties somebody understands who reads no Danish out.

A card in another language frames what it cannot translate safely: the letter's own words stand there, marked as Danish.
That is honest only if the reader is told so, and whom to ask.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chains.models import Argument, Explanation, Line, Message, Quoted, Rewording, Section

ENOUGH = 0.9
"""The share of a letter's duties below which the card says that some of it is not translated."""

_TRANSLATED = "-known"
"""How the key of a message ends that shows the letter's words only beside what they mean."""
_CONTENT = frozenset({"how", "deadline-words", "unless", "bring"})
"""Messages under a duty without which it cannot be done; the others say how a day was counted."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of `of` duties are understandable without the letter's language."""

    understood: int
    of: int

    @property
    def share(self) -> float:
        """From 0 to 1; 1 where there is nothing to do."""
        return self.understood / self.of if self.of else 1.0

    @property
    def enough(self) -> bool:
        """Whether nothing needs to be said."""
        return self.share >= ENOUGH


def coverage(lines: Sequence[Line], language: str = "", rewordings: Sequence[Rewording] = ()) -> Coverage:
    """How many of the duties are understood in `language`, which is not the letter's; a model's sentence counts too."""
    reworded = {one.line for one in rewordings if one.language == language}
    duties = [line for line in lines if line.section is Section.MUST]
    return Coverage(sum(_is_understood(line, line.id in reworded) for line in duties), len(duties))


def coverage_note(explanation: Explanation, language: str) -> Message | None:
    """What a reader of `language` is told before the duties, where too many are in the letter's own words only."""
    if language == explanation.facts.head.language:
        return None
    found = coverage(explanation.lines, language, explanation.rewordings)
    return None if found.enough else Message("not-translated", {"count": found.of - found.understood, "of": found.of})


def _is_understood(line: Line, reworded: bool) -> bool:
    said = reworded or not _quotes(Message(line.key, line.arguments))
    return said and not any(_quotes(detail) for detail in line.details if detail.key in _CONTENT)


def _quotes(argument: Argument) -> bool:
    """Whether an argument shows the letter's words without what they mean."""
    match argument:
        case Quoted():
            return True
        case Message():
            known = argument.key.endswith(_TRANSLATED)
            return any(_quotes(one) for one in argument.arguments.values() if not (known and isinstance(one, Quoted)))
        case tuple():
            return any(_quotes(value) for value in argument)
    return False
