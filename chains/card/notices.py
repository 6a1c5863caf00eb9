"""A case in, the card's first part out: what is wrong with the letter or the reading of it."""

from __future__ import annotations

from collections.abc import Sequence

from chains.card.resolve import Case
from chains.models import Line, Message, Name, Section
from ingest.models import Warn

NOT_ON_THE_CARD = frozenset({Warn.LANGUAGE_FALLBACK, Warn.MODEL_UNAVAILABLE, Warn.MODEL_WORDING_REJECTED})
"""Said where the wording happens, not by the letter."""


def notices(case: Case) -> list[Line]:
    """A line for each warning; the pages by number where pages are the trouble."""
    return [_notice(case, warn) for warn in case.warnings if warn not in NOT_ON_THE_CARD]


def _notice(case: Case, warn: Warn) -> Line:
    message = Message(f"warning-{warn.value.replace('_', '-')}")
    if warn is Warn.PAGE_MISSING and case.letter.missing:
        message = _pages("notice-pages-missing", case.letter.missing)
    if warn is Warn.UNREADABLE_PAGES and case.letter.unreadable:
        message = _pages("notice-pages-unreadable", case.letter.unreadable)
    return Line(f"notice-{warn.value}", Section.NOTICE, message.key, message.arguments)


def _pages(key: str, numbers: Sequence[int]) -> Message:
    return Message(key, {"count": len(numbers), "pages": tuple(Name(str(number)) for number in numbers)})
