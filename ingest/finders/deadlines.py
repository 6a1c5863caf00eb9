"""Letter text in, the citizen's deadlines out: each with its words, its sentence and what it is counted from.

A deadline is a word that sets a limit ("senest", "inden", "før", "frist", "i perioden … til …", "straks") and a term
after it (`ingest.finders.terms_of_time`). It is a fact only where the clause binds the citizen
(`ingest.finders.whose`): the authority's own time, an employer's, an earlier letter's, a period covered and a
replaced date are no deadlines.

`Fact.span` is the whole sentence, `value.span` the deadline's words. Whoever joins deadlines to duties goes by these
spans: same sentence first, and within it the nearest verb; else the nearest sentence of the same paragraph. Whether a
deadline is for an appeal shows in its sentence ("klage"); the finder does not part them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, islice, zip_longest
from typing import TypeVar

from ingest.finders.binding import binds_reader, owner_of, without_apposed
from ingest.finders.cases_of_time import EVENT_CONDITION, settled
from ingest.finders.counted_from import counted_from_another
from ingest.finders.dates import DateMention, find_dates
from ingest.finders.limit import Limit, SentenceIndex
from ingest.finders.limits_of_time import find_limits
from ingest.finders.limits_without_word import EVERY
from ingest.finders.referred import find_referred
from ingest.finders.surroundings import Surroundings, Term
from ingest.finders.whose import Whose
from ingest.models import Appointment, Basis, DeadlineRule, Fact, Unit
from ingest.text.sentences import Sentence

FINDER = "deadlines"
T = TypeVar("T")
_MOST = 12
"""Limits that are looked at in one sentence."""
_NEIGHBOUR = re.compile(r"\bnabo(?:er|en|orientering|høring)?\b", re.IGNORECASE)


def find_deadlines(
    text: str,
    sentences: Sequence[Sentence],
    letter_date: dt.date | None,
    appointments: Sequence[Fact[Appointment]],
    dates: tuple[DateMention, ...] | None = None,
) -> tuple[Fact[DeadlineRule], ...]:
    """The citizen's deadlines in order of their place; the same day said twice is found twice.

    `letter_date` tells the year of a day without one, and what "i morgen" means. Each has its certainty: under 0.6
    somebody should look himself. `dates` are the text's dates beside `letter_date`, where the caller has them already.
    """
    around = Surroundings(
        text,
        find_dates(text, letter_date or _newest_year(text)) if dates is None else dates,
        letter_date,
        tuple(appointments),
        bool(_NEIGHBOUR.search(text[:1500])),
    )
    page = SentenceIndex(text, tuple(sentences))
    limits = _few_a_sentence(page, find_limits(around, page), lambda limit: limit.span.start)
    facts: list[Fact[DeadlineRule]] = []
    others: list[Fact[DeadlineRule]] = []
    for limit in limits:
        fact = _judge(around, page, limit)
        facts += [fact] if fact else []
        others += [] if fact else [Fact(_rule(limit, limit.term), page.around(limit.span), FINDER, 0.5, limit.cue)]
    facts = _without_weak(text, _before_it_closes(text, facts))
    facts = counted_from_another(page, facts, others, around.letter_date)
    referred = find_referred(around, page, facts, EVENT_CONDITION, _MOST)
    return tuple(sorted([*facts, *referred], key=lambda fact: fact.value.span.start))


def _few_a_sentence(page: SentenceIndex, found: Iterable[T], start: Callable[[T], int]) -> Iterator[T]:
    """What was found, cut off where one sentence has more of it than any real one: no upload may take long."""
    for _, group in groupby(found, lambda one: page.index(start(one))):
        yield from islice(group, _MOST)


def _newest_year(text: str) -> dt.date | None:
    years = [mention.date.year for mention in find_dates(text, None)]
    return dt.date(max(years), 1, 1) if years else None


def _judge(around: Surroundings, page: SentenceIndex, found: Limit) -> Fact[DeadlineRule] | None:
    """The fact, or None where the deadline is not the citizen's or no longer counts."""
    words, place = without_apposed(*page.reach(found.span))
    owner = owner_of(around, words, place)
    if not binds_reader(around, page, found, owner, words, place):
        return None
    term = settled(around, page, found, words)
    over = term.date is not None and around.letter_date is not None and term.date < around.letter_date
    if over and (
        owner is not Whose.CITIZEN or found.cue != "latest" or not re.search(r"\b(?:skal|bedes|must)\b", words)
    ):
        return None
    certainty = term.certainty * (0.4 if over else 1.0 if owner is Whose.CITIZEN else 0.85)
    return Fact(_rule(found, term), page.around(found.span), FINDER, round(certainty, 2), found.cue)


def _rule(found: Limit, term: Term) -> DeadlineRule:
    dated = term.basis is Basis.ABSOLUTE
    return DeadlineRule(
        span=found.span,
        basis=term.basis,
        date=term.date if dated else None,
        time=term.time,
        count=term.count if term.basis in (Basis.LETTER_DATE, Basis.RECEIPT) else 0,
        unit=term.unit if term.basis in (Basis.LETTER_DATE, Basis.RECEIPT) else Unit.DAYS,
        not_before=found.not_before,
        movable=term.movable,
    )


_CLOSES = re.compile(r"\blukke[rst]?\s(?:for\s\w+\s)?(?:allerede\s)?(?:den\s)?$")


def _before_it_closes(text: str, facts: list[Fact[DeadlineRule]]) -> list[Fact[DeadlineRule]]:
    """ "Svar, inden du møder, og systemet lukker tre døgn før": no later day than the one it closes on."""
    closing = {
        fact.span: fact.value.date
        for fact in facts
        if fact.value.date and _CLOSES.search(text, max(0, fact.value.span.start - 40), fact.value.span.start)
    }
    return [
        fact
        for fact in facts
        if fact.span not in closing
        or fact.value.date is None
        or fact.value.date <= (closing[fact.span] or fact.value.date)
    ]


def _without_weak(text: str, facts: list[Fact[DeadlineRule]]) -> list[Fact[DeadlineRule]]:
    """ "hver måned" beside "senest den 10." in one sentence is one deadline, not two."""
    dated = {fact.span for fact in facts if not EVERY.fullmatch(fact.value.span.of(text))}
    facts = [fact for fact in facts if fact.span not in dated or not EVERY.fullmatch(fact.value.span.of(text))]
    return [fact for fact, nxt in zip_longest(facts, facts[1:]) if not (nxt and _is_told_closer(text, fact, nxt))]


_VAGUE = re.compile(
    r"\b(?:jul|juleaften|nytår|påske|pinse|sommerferien|vinterferien|årsskiftet|ultimo|primo|medio|forfald\w*)",
    re.IGNORECASE,
)
_CLOSER = re.compile(r"[^.;\n]{0,40}?(?:,|\bog\b|\()[^.;\n]{0,45}$")


_RUNS_OUT_ON = re.compile(
    r"\b(?:udløber|er|runs out|expires)\s(?:\w*fristen|the (?:deadline|time limit))\b", re.IGNORECASE
)
""" "Fristen er fire uger fra …, og da brevet kom den 30. oktober, udløber fristen den 27.": the day told."""


def _is_told_closer(text: str, fact: Fact[DeadlineRule], following: Fact[DeadlineRule]) -> bool:
    """ "inden jul, nærmere bestemt senest den 18.", "forfalder den 1. og skal betales senest den 15.": the latter."""
    if fact.span != following.span or following.value.date is None:
        return False
    between = text[fact.value.span.end : following.value.span.start]
    if fact.value.count and following.form == "label" and _RUNS_OUT_ON.search(between + following.value.span.of(text)):
        return True
    return (
        bool(_VAGUE.search(fact.value.span.of(text)))
        and following.finder == FINDER
        and following.form == "latest"
        and bool(_CLOSER.match(between))
    )
