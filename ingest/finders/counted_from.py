"""The letter's deadlines in, those that are counted from another of them with their day out.

"4 uger efter datoen i punkt 2", "fem hverdage før fristens udløb", "torsdagen efter, at arbejdsgiverens frist er
udløbet", "dagen før, at skolens frist udløber", "senest 14 dage derefter": where a section, a thing, an owner or a kind
tells which, or there is but one. What is counted from may be somebody else's deadline (`others`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ingest.finders.cases_of_time import EVENT_CONDITION, counts_from_a_case
from ingest.finders.counting import add
from ingest.finders.lengths import LENGTH, length_of
from ingest.finders.limit import SentenceIndex
from ingest.finders.named_limits import in_section, limit_named, only
from ingest.finders.next_days import DAY_AFTER, WEEKDAY_BESIDE, nearest_weekday
from ingest.finders.terms_of_time import DAY_BEFORE
from ingest.models import Basis, DeadlineRule, Fact, Span, Unit

Found = Fact[DeadlineRule]

_WAY = re.compile(
    r"[\s,]{1,2}(?:(?P<after>efter|fra|after|from)|(?P<before>før|inden|forud for|before|prior to))[\s,]{1,2}",
    re.IGNORECASE,
)
_OF_KIND = re.compile(
    r"(?:(?:udløbet af|the)\s)?(?:den\s)?(?:sidste\s(?:rettidige\s)?|seneste\s(?:rettidige\s)?)?"
    r"(?P<kind>\w*?)(?:frist(?:en)?s?(?:\sudløb)?|dato(?:en)?|deadline"
    r"|(?<=forfalds)dag(?:en)?|(?<=betalings)dag(?:en)?)"
    r"(?:\si\s(?:afsnit|punkt|pkt\.)\s(?P<section>\d{1,2})|\s(?:ovenfor|nævnt ovenfor|anført ovenfor))?(?![\wæøå])",
    re.IGNORECASE,
)
_DUE = re.compile(r"frist|forfald|betalingsdag|deadline", re.IGNORECASE)
_PAYING = re.compile(r"betal|forfald|\bbeløbet\b|\bkr\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Step:
    """From the day that stands at `begin` in the text to the deadline's own."""

    begin: int
    count: Callable[[dt.date], dt.date]
    forward: bool


def counted_from_another(
    page: SentenceIndex, facts: Sequence[Found], others: Sequence[Found], letter_date: dt.date | None
) -> list[Found]:
    """`facts`, where one is "4 uger efter datoen i punkt 2" or "fem hverdage før fristens udløb" with that day."""
    return [
        _counted(page, facts, others, fact, letter_date)
        if fact.value.basis is Basis.NONE
        else _of_that_length(page, facts[:index], fact)
        for index, fact in enumerate(facts)
    ]


_THEREAFTER = re.compile(r"\s(?:herefter|derefter|thereafter|afterwards)$", re.IGNORECASE)


def _after_the_last(page: SentenceIndex, facts: Sequence[Found], fact: Found) -> Found | None:
    """ "Skemaet sendes senest den 4. Betaling sker senest 14 dage derefter": from the one day that the sentence before
    sets; not where the sentence has an event of its own."""
    length = LENGTH.search(page.text, fact.value.span.start, fact.value.span.end)
    if length is None or not _THEREAFTER.search(page.text, length.end(), fact.value.span.end):
        return None
    words, place = page.reach(fact.value.span)
    number, unit, whole = length_of(length)
    if not whole or counts_from_a_case(words[: place.start]) or EVENT_CONDITION.search(words):
        return None
    own = page.index(fact.value.span.start)
    near = [
        one for one in facts if own - 1 <= page.index(one.value.span.start) and one.value.span.end <= length.start()
    ]
    if len(near) != 1 or near[0].value.basis is not Basis.ABSOLUTE or near[0].value.date is None:
        return None
    day = add(near[0].value.date, number, unit)
    rule = replace(fact.value, basis=Basis.ABSOLUTE, date=day, count=0, unit=Unit.DAYS, movable=True)
    return Fact(rule, fact.span, fact.finder, 0.75)


_THOSE = re.compile(r"\b(?:de|disse|the|those)\s", re.IGNORECASE)


def _of_that_length(page: SentenceIndex, earlier: Sequence[Found], fact: Found) -> Found:
    """ "inden de otte dage er gået": the eight days told before, counted from what they are counted from."""
    rule = fact.value
    length = LENGTH.search(page.text, rule.span.start, rule.span.end)
    if rule.basis is not Basis.LETTER_DATE or length is None or not _THOSE.match(length.group()):
        return fact
    same = [one.value for one in earlier if (one.value.count, one.value.unit) == (rule.count, rule.unit)]
    return replace(fact, value=replace(same[-1], span=rule.span)) if same else fact


def _counted(
    page: SentenceIndex, facts: Sequence[Found], others: Sequence[Found], fact: Found, letter_date: dt.date | None
) -> Found:
    if later := _after_the_last(page, facts, fact):
        return later
    step = _step(page.text, fact.value.span)
    if step is None:
        return fact
    told = _told(page, step, [one for one in facts if one is not fact], others)
    day = _day_of(told[1], letter_date) if told else None
    if told is None or day is None:
        return fact
    span = Span(fact.value.span.start, max(fact.value.span.end, told[0]))
    rule = replace(
        fact.value,
        span=span,
        basis=Basis.ABSOLUTE,
        date=step.count(day),
        count=0,
        unit=Unit.DAYS,
        movable=step.forward,
    )
    return Fact(rule, fact.span, fact.finder, 0.8)


def _step(text: str, span: Span) -> _Step | None:
    """ "fem hverdage før …", "torsdagen efter …", "dagen efter …" at the end of the deadline's words."""
    length = LENGTH.search(text, span.start, span.end)
    way = _WAY.match(text, length.end()) if length else None
    if length and way:
        number, unit, whole = length_of(length)
        signed = -number if way["before"] else number
        return _Step(way.end(), lambda day: add(day, signed, unit), not way["before"]) if whole else None
    if beside := WEEKDAY_BESIDE.search(text, span.start, span.end + 1):
        name, after = beside["weekday"], bool(beside["after"])
        return _Step(_past_comma(text, beside.end()), lambda day: nearest_weekday(day, name, after), after)
    if before_it := DAY_BEFORE.search(text, span.start, span.end + 1):
        unit = Unit.WORKING_DAYS if before_it["working"] else Unit.DAYS
        return _Step(_past_comma(text, before_it.end()), lambda day: add(day, -1, unit), False)
    if after_it := DAY_AFTER.search(text, span.start, span.end + 1):
        return _Step(_past_comma(text, after_it.end()), lambda day: day + dt.timedelta(days=1), True)
    return None


def _past_comma(text: str, position: int) -> int:
    beside = text[position : position + 3]
    return position + len(beside) - len(beside.lstrip(" ,\n"))


def _told(
    page: SentenceIndex, step: _Step, facts: Sequence[Found], others: Sequence[Found]
) -> tuple[int, Found] | None:
    """The end of the words that name the deadline counted from, and that deadline: the reader's before another's."""
    for known in (facts, sorted([*facts, *others], key=lambda one: one.value.span.start)):
        if told := limit_named(page, step.begin, known):
            return told
    match = _OF_KIND.match(page.text, step.begin)
    if match is None or not (match["section"] or _DUE.search(match.group())):
        return None
    dated = [one for one in facts if one.value.basis in (Basis.ABSOLUTE, Basis.LETTER_DATE)]
    base = in_section(page, match["section"], dated) if match["section"] else _of_kind(page, match, dated)
    return (match.end(), base) if base else None


def _of_kind(page: SentenceIndex, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """The deadline of that kind ("betalingsfristen"); of several the one with just those words beside it."""
    kind = match["kind"].lower().rstrip("es")[:5]
    if kind in ("forfa", "betal"):
        facts = [fact for fact in facts if _PAYING.search(fact.span.of(page.text))]
    elif kind:
        facts = [fact for fact in facts if kind in fact.span.of(page.text).lower()]
    said = match.group().lower()
    beside = [fact for fact in facts if said in page.text[fact.value.span.start : fact.value.span.end + 60].lower()]
    return only(beside or facts)


def _day_of(fact: Found, letter_date: dt.date | None) -> dt.date | None:
    """The day of a deadline, counted out where it runs from the letter's date."""
    rule = fact.value
    if rule.basis is Basis.LETTER_DATE and letter_date:
        return add(letter_date, rule.count, rule.unit)
    return rule.date
