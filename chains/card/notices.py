"""A case in, the card's first part out: what is wrong with the letter or the reading of it."""

from __future__ import annotations

from collections.abc import Sequence

from chains.card.resolve import Case
from chains.models import Line, Message, Name, Section
from ingest.models import Act, Basis, Warn

NOT_ON_THE_CARD = frozenset(
    {
        Warn.NOT_A_LETTER,
        Warn.NO_APPEAL_GUIDANCE,
        Warn.LANGUAGE_FALLBACK,
        Warn.MODEL_UNAVAILABLE,
        Warn.MODEL_WORDING_REJECTED,
    }
)
"""Said by the first sentence of the card, in the part on appeals, or where the wording happens."""


def notices(case: Case) -> list[Line]:
    """A line for each warning; the pages by number where pages are the trouble."""
    return [_notice(case, warn) for warn in case.warnings if warn not in NOT_ON_THE_CARD and _concerns(case, warn)]


def _concerns(case: Case, warn: Warn) -> bool:
    """Not a passed appeal alone, which its own part tells; a missing date only where a deadline hangs on it."""
    if warn is Warn.DEADLINE_PASSED:
        return any(deadline.passed for fact_id, deadline in case.deadlines.items() if _is_duty(case, fact_id))
    if warn is Warn.NO_LETTER_DATE:
        relative = (Basis.LETTER_DATE, Basis.RECEIPT)
        return any(one.date is None and one.rule.basis in relative for one in case.deadlines.values())
    return True


def _is_duty(case: Case, fact_id: str) -> bool:
    action = dict(case.actions).get(fact_id)
    return action is not None and action.value.act is not Act.APPEAL


def _notice(case: Case, warn: Warn) -> Line:
    message = Message(f"warning-{warn.value.replace('_', '-')}")
    if warn is Warn.PAGE_MISSING and case.letter.missing:
        message = _pages("notice-pages-missing", case.letter.missing)
    if warn is Warn.UNREADABLE_PAGES and case.letter.unreadable:
        message = _pages("notice-pages-unreadable", case.letter.unreadable)
    return Line(f"notice-{warn.value}", Section.NOTICE, message.key, message.arguments)


def _pages(key: str, numbers: Sequence[int]) -> Message:
    return Message(key, {"count": len(numbers), "pages": tuple(Name(str(number)) for number in numbers)})
