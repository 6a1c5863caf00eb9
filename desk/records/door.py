"""A turn on its way into the store in, the same turn out when nothing in it points at a person.

Whoever calls has masked it already; this looks again, since what is stored cannot be taken back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from desk.records.models import Details, Source, Turn
from ingest.mask import Identifier, mask

LONGEST_QUESTION = 2_000
"""Characters; what is longer is a letter and not a question."""

_WORD = re.compile(r"[\w.:+/-]{0,80}")
"""A name that our own code gave: no spaces, so no sentence."""

_NUMBER_OF_A_PERSON = re.compile(r"(?<!\w)\d{6}[-+ ]?\d{4}(?!\w)")
_LITERAL = f"[{Identifier.LITERAL}_"


class RefusedTurn(Exception):  # noqa: N818 -- says what happened, and nothing of the value
    """A turn that may not be stored: `field` still holds what points at a person, or is no value of ours."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


@dataclass(frozen=True, slots=True)
class Let:
    """What may be stored, and the fields of which values were left out."""

    turn: Turn
    left_out: tuple[str, ...] = ()


def let_in(turn: Turn, public: Collection[str] = ()) -> Let:
    """The turn without the pages and words that hold an identifier. `public` are names that are no secret.

    Raises RefusedTurn where the question itself holds one, is as long as a letter, or a field that our own code writes
    holds a sentence.
    """
    if len(turn.question) > LONGEST_QUESTION or names_somebody(turn.question, public):
        raise RefusedTurn("question")
    for field, words in _own_words(turn).items():
        if not all(_WORD.fullmatch(word) and not _NUMBER_OF_A_PERSON.search(word) for word in words):
            raise RefusedTurn(field)
    left_out: list[str] = []
    ours = tuple(public)

    def clean(field: str, words: Collection[str]) -> tuple[str, ...]:
        kept = tuple(word for word in words if not _guidance_names_somebody(word, ours))
        left_out.extend([field] * (len(words) - len(kept)))
        return kept

    return Let(_cleaned(turn, clean), tuple(left_out))


def masked(text: str) -> str:
    """What staff wrote, without what points at a person, for where it cannot be deleted; a case's number stays: it says
    why something was done."""
    found = mask(text)
    said = found.text
    for placeholder, original in found.key.items():
        if placeholder.startswith(f"[{Identifier.CASE}_"):
            said = said.replace(placeholder, original)
    return said


def names_somebody(text: str, public: Collection[str] = ()) -> bool:
    """Whether masking still finds an identifier; the placeholders of an earlier masking are none."""
    return any(not placeholder.startswith(_LITERAL) for placeholder in mask(text, public).key)


@lru_cache(maxsize=8_192)
def _guidance_names_somebody(words: str, public: tuple[str, ...]) -> bool:
    """`names_somebody` of the guidance's own addresses, titles and terms: the same few thousand again and again, and
    each look takes as long as a question's. Nothing that a citizen wrote is remembered here."""
    return names_somebody(words, public)


def _cleaned(turn: Turn, clean: Callable[[str, Collection[str]], tuple[str, ...]]) -> Turn:
    sources = tuple(
        Source(source.url, "".join(clean("title", (source.title,))))
        for source in turn.details.sources
        if clean("source", (source.url,))
    )
    return replace(
        turn,
        near=clean("near", turn.near),
        terms=clean("terms", turn.terms),
        details=replace(turn.details, sources=sources),
    )


def _own_words(turn: Turn) -> Mapping[str, Collection[str]]:
    """Every value that our own code writes, by field."""
    details: Details = turn.details
    model = details.model or {}
    return {
        "id": (turn.id, turn.visit, turn.reference),
        "language": (turn.language,),
        "ending": (turn.ending,),
        "kind": (turn.kind,),
        "topic": (turn.topic or "",),
        "kle": (details.kle or "",),
        "edition": (turn.edition,),
        "warnings": turn.warnings,
        "facts": turn.facts,
        "versions": (*details.versions, *details.versions.values()),
        "model": (*model, *(key for counted in model.values() for key in counted)),
        "seconds": tuple(details.seconds),
    }
