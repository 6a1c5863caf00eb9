"""The letter's deadlines in, those that are only said by pointing at them out: "inden samme frist", "med planen".

What is pointed at: the same deadline ("inden samme frist", "senest samme dag", "inden da"), the named one ("inden
klagefristens udløb", "fristen i afsnit 2"), the one told above or below ("den dato, der er anført ovenfor", "fremgår af
skemaet"), that of a thing named with it ("samtidig med planen", "sammen med erklæringen"), or an appointment's day
("samme dag som samtalen").
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from ingest.finders import referred_forms as say
from ingest.finders.cases_of_time import counts_from_a_case
from ingest.finders.events import apposed_day, read_event
from ingest.finders.limit import REACH, SentenceIndex
from ingest.finders.named_limits import limit_named, names_a_limit
from ingest.finders.pointing import along, first_below, last_before, of_noun, told
from ingest.finders.same_limits import day_named, day_told_before, same_limit
from ingest.finders.surroundings import Surroundings
from ingest.finders.whose import Whose, whose
from ingest.models import Basis, DeadlineRule, Fact, Span

FINDER = "deadlines"
Found = Fact[DeadlineRule]


def find_referred(
    around: Surroundings, page: SentenceIndex, facts: Sequence[Found], event_condition: re.Pattern[str], most: int
) -> Iterator[Found]:
    """The deadlines that point at one of `facts`. At most `most` of a form are looked at in one sentence."""
    low = page.text.lower()
    told: set[int] = set()
    for pattern, signs in say.FORMS:
        if not any(sign in low for sign in signs):
            continue
        seen: dict[int, int] = {}
        for match in pattern.finditer(page.text):
            at = page.index(match.start())
            seen[at] = seen.get(at, 0) + 1
            if seen[at] > most or match.end() in told or match.start() in told:
                continue  # "samme dag" of "inden samme dag"
            if fact := _pointed_at(around, page, facts, pattern, match, event_condition):
                told |= {match.start(), match.end()}
                yield fact


def _pointed_at(
    around: Surroundings,
    page: SentenceIndex,
    facts: Sequence[Found],
    pattern: re.Pattern[str],
    match: re.Match[str],
    event_condition: re.Pattern[str],
) -> Found | None:
    span = Span(*match.span())
    thing = say.THING_LIMIT.match(page.text, span.start) if pattern is say.SAME else None
    if thing and names_a_limit(page, thing.end()):
        return None
    near = bisect_right(facts, span.start, key=lambda fact: fact.value.span.start)
    if any(span.meets(fact.value.span) for fact in facts[max(0, near - 1) : near + 1]):
        return None
    if pattern is say.IT_RUNS_OUT and not say.A_LIMIT.search(page.text, max(0, span.start - REACH), span.start):
        return None
    if whose(*page.reach(span)) not in (Whose.CITIZEN, Whose.UNTOLD):
        return None
    sentence = page.around(span)
    words = page.reach(span)[0]
    same_day = match.group().lower().endswith(("samme dag", "same day"))
    if same_day and (rule := _of_appointment(around, span, match)):
        return Fact(rule, sentence, FINDER, 0.85)
    if same_day and _is_when_it_happens(page, match, words, facts, event_condition):
        return Fact(_that_day(around, span, match, words), sentence, FINDER, 0.8)
    named, end = _by_form(around, page, sentence, match, facts)
    if named is None:
        return None
    return Fact(replace(named.value, span=Span(span.start, end)), sentence, FINDER, round(named.certainty * 0.9, 2))


def _is_when_it_happens(
    page: SentenceIndex,
    match: re.Match[str],
    words: str,
    facts: Sequence[Found],
    event_condition: re.Pattern[str],
) -> bool:
    """ "Bliver du syg, skal du ringe samme dag": the day of what may come, and none told before."""
    if event_condition.search(words) or say.HINDERED.search(words):
        return True
    if counts_from_a_case(words) and not say.BY.match(match.group()):
        return True
    back = say.BY.match(match.group()) or _of_thing_like(page, Span(*match.span()), facts)
    return bool(say.AS_WHEN.search(words)) and not back


def _by_form(
    around: Surroundings, page: SentenceIndex, sentence: Span, match: re.Match[str], facts: Sequence[Found]
) -> tuple[Found | None, int]:
    """The deadline pointed at by a form, and where its words end."""
    if match.re is say.THING_LIMIT:
        limit = limit_named(page, match.end(), facts)
        return (limit[1], limit[0]) if limit else (None, match.end())
    if by_place := _BY_PLACE.get(match.re):
        return by_place(page, sentence, match, facts), match.end()
    if match.re is say.BEFOREHAND and any(sentence.holds(fact.value.span) and fact.value.date for fact in facts):
        return None, match.end()  # "Forinden laver du en liste, som jeg skal se to dage før": the nearer day
    if match.re in (say.BEFOREHAND, say.THAT_TIME):
        words = page.reach(Span(*match.span()))[0]
        return _of_day(around, sentence, Span(*match.span()), match, words), match.end()
    liked = _of_thing_like(page, Span(*match.span()), facts)
    return liked or same_limit(around, page, sentence, match, facts), match.end()


_BY_PLACE: dict[re.Pattern[str], Callable[[SentenceIndex, Span, re.Match[str], Sequence[Found]], Found | None]] = {
    say.ALONG: along,
    say.TOLD: told,
    say.LISTED: first_below,
    say.SAME_HOLDS: last_before,
    say.AT_ONCE_WITH: last_before,
}


def _of_day(around: Surroundings, sentence: Span, span: Span, match: re.Match[str], words: str) -> Found | None:
    """ "forinden", "i det tidsrum": the day told just before."""
    if match.re is say.THAT_TIME:
        return day_named(around, sentence, match)
    return day_told_before(around, sentence, span) if say.ASKS.search(words) else None


def _of_appointment(around: Surroundings, span: Span, match: re.Match[str]) -> DeadlineRule | None:
    """ "senest samme dag som samtalen", "… som mødet, der er berammet til tirsdag den 24. november"."""
    joined = say.SAME_DAY_AS.match(around.text, span.end)
    if joined and (apposed := apposed_day(around, joined.end())):
        return DeadlineRule(span, Basis.ABSOLUTE, date=apposed[1], movable=False)
    event = read_event(around, joined.end()) if joined else None
    if event is None:
        return None
    told = around.between(event.end, event.end + 60)
    if told and say.BERTHED.fullmatch(around.text, event.end, told[0].span.start):
        return DeadlineRule(span, Basis.ABSOLUTE, date=told[0].date, movable=False)
    return DeadlineRule(span, Basis.ABSOLUTE, date=event.appointment.date, movable=False) if event.appointment else None


def _of_thing_like(page: SentenceIndex, span: Span, facts: Sequence[Found]) -> Found | None:
    """ "senest samme dag, som samtykkeerklæringen …": the deadline of the sentence that names the same thing."""
    like = say.LIKE.match(page.text, span.end)
    return of_noun(page, like["noun"], span, facts) if like else None


def _that_day(around: Surroundings, span: Span, match: re.Match[str], words: str) -> DeadlineRule:
    """ "Bliver du forhindret, … senest kl. 8 samme dag": the appointment's day just told; else a day nobody knows."""
    told = [fact for fact in around.appointments if 0 <= span.start - fact.span.start <= 2 * REACH]
    if not told or not say.HINDERED.search(words):
        return DeadlineRule(span, Basis.NONE)
    groups = match.groupdict()
    clock = dt.time(int(groups["hour"]), int(groups["minute"] or 0)) if groups.get("hour") else None
    return DeadlineRule(span, Basis.ABSOLUTE, date=told[-1].value.date, time=clock, movable=False)
