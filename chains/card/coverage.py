"""A card's lines in, how many of its duties somebody understands who reads no Danish out.

A card in another language frames what it cannot translate safely: the letter's own words stand there, marked as Danish.
That is honest only if the reader is told so, and whom to ask.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chains.card.acts import QUOTING
from chains.models import Argument, Explanation, Line, Message, Quoted, Rewording, Section
from chains.wording.lexicon import deeds
from chains.wording.terms import says_all
from ingest.models import Act

ENOUGH = 0.9
"""The share of a letter's duties below which the card says that some of it is not translated."""

_TRANSLATED = "-known"
"""How the key of a message ends that shows the letter's words only beside what they mean."""
_CONTENT = frozenset({"how", "deadline-words", "unless", "bring"})
"""Messages under a duty without which it cannot be done; the others say how a day was counted."""

_NAMELESS = frozenset({"gists", *(f"gist-{act}" for act in Act), *(f"deed-{slug}" for slug in deeds())})
"""Gists that say what to do and not with what."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of `of` duties are understandable without the letter's language; of how many more the outline is."""

    understood: int
    of: int
    outlined: int = 0

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
    whole = [_is_understood(line, line.id in reworded) for line in duties]
    outlined = sum(_is_outlined(line) for line, told in zip(duties, whole, strict=True) if not told)
    return Coverage(sum(whole), len(duties), outlined)


def coverage_note(explanation: Explanation, language: str) -> Message | None:
    """What a reader of `language` is told before the duties, where too many are in the letter's own words only."""
    if language == explanation.facts.head.language:
        return None
    found = coverage(explanation.lines, language, explanation.rewordings)
    if found.enough:
        return None
    outlined = Message("outlined-only", {"count": found.outlined})
    left = found.of - found.understood - found.outlined
    only = Message("not-translated", {"count": left, "of": found.of})
    if found.outlined and left:
        return Message("result-more", {"first": only, "more": outlined})
    return only if left else outlined


def _is_understood(line: Line, reworded: bool) -> bool:
    said = reworded or not _quotes(Message(line.key, line.arguments))
    return said and not any(_quotes(detail) for detail in line.details if detail.key in _CONTENT)


def _is_outlined(line: Line) -> bool:
    """Whether the reader is told what to do and with what; in which case, how and when, the letter's words say."""
    shown = line.arguments.get("gist") if line.key in QUOTING else Message(line.key, line.arguments)
    while isinstance(shown, Message) and shown.key == "act-if":
        shown = shown.arguments["act"]
    if not isinstance(shown, Message) or shown.key in _NAMELESS:
        return False
    return not _quotes(shown, whole=False)


def _quotes(argument: Argument, whole: bool = True) -> bool:
    """Whether an argument shows the letter's words without what they mean; `whole` asks that nothing of a thing's words
    is left out."""
    match argument:
        case Quoted():
            return True
        case Message():
            known = argument.key.endswith(_TRANSLATED)
            said = argument.arguments.get("quote") if argument.key == "things-known" else None
            if whole and isinstance(said, Quoted) and not says_all(said.text):
                return True
            values = argument.arguments.values()
            return any(_quotes(one, whole) for one in values if not (known and isinstance(one, Quoted)))
        case tuple():
            return any(_quotes(value, whole) for value in argument)
    return False
