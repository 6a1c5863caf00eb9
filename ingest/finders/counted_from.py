"""The letter's deadlines in, those that are counted from another of them with their day out.

"4 uger efter datoen i punkt 2", "fem hverdage før fristens udløb": where a section or a kind tells which, or there
is but one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.counting import add
from ingest.finders.limit import SentenceIndex
from ingest.finders.terms_of_time import LENGTH, length_of
from ingest.models import Basis, DeadlineRule, Fact, Span, Unit

Found = Fact[DeadlineRule]

_FROM = re.compile(
    r"\s(?:(?P<after>efter|fra|after|from)|(?P<before>før|inden|forud for|before|prior to))\s"
    r"(?:(?:udløbet af|the)\s)?(?:den\s)?(?P<kind>\w*?)(?:frist(?:en)?s?(?:\sudløb)?|dato(?:en)?|deadline"
    r"|(?<=forfalds)dag(?:en)?|(?<=betalings)dag(?:en)?)"
    r"(?:\si\s(?:afsnit|punkt|pkt\.)\s(?P<section>\d{1,2})|\s(?:ovenfor|nævnt ovenfor|anført ovenfor))?(?![\wæøå])",
    re.IGNORECASE,
)


_DUE = re.compile(r"frist|forfald|betalingsdag|deadline", re.IGNORECASE)
_PAYING = re.compile(r"betal|forfald|\bbeløbet\b|\bkr\b", re.IGNORECASE)


def counted_from_another(page: SentenceIndex, facts: Sequence[Found]) -> list[Found]:
    """`facts`, where one is "4 uger efter datoen i punkt 2" or "fem hverdage før fristens udløb" with that day."""
    return [_counted(page, facts, fact) if fact.value.basis is Basis.NONE else fact for fact in facts]


def _counted(page: SentenceIndex, facts: Sequence[Found], fact: Found) -> Found:
    length = LENGTH.search(page.text, fact.value.span.start, fact.value.span.end)
    start = _FROM.match(page.text, length.end()) if length else None
    if length is None or start is None or not (start["section"] or _DUE.search(start.group())):
        return fact
    others = [one for one in facts if one is not fact and one.value.date]
    base = in_section(page, start["section"], others) if start["section"] else _only(_of_kind(page, start, others))
    number, unit, whole = length_of(length)
    if base is None or base.value.date is None or not whole:
        return fact
    day = add(base.value.date, -number if start["before"] else number, unit)
    span = Span(fact.value.span.start, max(fact.value.span.end, start.end()))
    rule = replace(
        fact.value, span=span, basis=Basis.ABSOLUTE, date=day, count=0, unit=Unit.DAYS, movable=not start["before"]
    )
    return Fact(rule, fact.span, fact.finder, 0.8)


def _of_kind(page: SentenceIndex, match: re.Match[str], facts: Sequence[Found]) -> list[Found]:
    kind = match["kind"].lower().rstrip("es")[:5]
    if not kind:
        return list(facts)
    if kind in ("forfa", "betal"):
        return [fact for fact in facts if _PAYING.search(fact.span.of(page.text))]
    return [fact for fact in facts if kind in fact.span.of(page.text).lower()]


def _only(facts: Sequence[Found]) -> Found | None:
    """The one deadline there is: of several days nobody could tell which is meant."""
    return facts[0] if len({fact.value.date for fact in facts}) == 1 else None


def in_section(page: SentenceIndex, section: str, facts: Sequence[Found]) -> Found | None:
    """The first deadline under the heading, or in the list's point, of that number."""
    heading = re.search(rf"^(?:(?:afsnit|punkt|pkt\.)\s)?{section}[.):]?\s", page.text, re.MULTILINE | re.IGNORECASE)
    return next((fact for fact in facts if heading and fact.span.start >= heading.start()), None)
