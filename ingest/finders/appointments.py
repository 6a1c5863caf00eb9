"""Letter text in, the meetings this citizen is called to out: day, time, place and what to bring.

A day and a clock time are an appointment where the words round them call somebody ("indkaldes til samtale", "mød op",
"vi kommer på hjemmebesøg"), or where they stand behind a label ("Tid:", "Mødetid"). Time, place and what to bring
often stand in the lines or sentences after: "Sted: Rådhuset, lokale 2.14", "Medbring legitimation og tre lønsedler".

None: deadlines ("senest … kl. 12"), meetings held, offered choices, opening hours, council meetings, cancelled ones.
Example: "Vi indkalder dig til samtale torsdag den 3. december 2026 kl. 10.30 på Rådhuset, lokale 2.14."
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.finders import appointment_words as say
from ingest.finders.dates import DateMention, clock, find_dates
from ingest.finders.places import find_place, find_things_to_bring
from ingest.models import Appointment, Fact, Span
from ingest.text.sentences import Form, Sentence

FINDER = "appointments"

_CLOCK = r"(?P<hour>[01]?\d|2[0-3])(?:[.:](?P<minute>[0-5]\d))?"
_TIME = re.compile(rf"\b(?:kl\.?|klokken|at)\s{{0,2}}{_CLOCK}(?P<half>\s?[ap]\.?m\b)?(?!\d)", re.IGNORECASE)
_BARE_TIME = re.compile(rf"^[\s,:(]*(?:kl\.?\s)?{_CLOCK}(?=\s*(?:$|[-–\t\n)]))", re.IGNORECASE)
_TIME_LABEL = re.compile(
    rf"(?:^|\t)\s*(?:tid|tidspunkt|klokkeslæt|mødetid|kl\.?"
    rf"|time)\s?[:\t]\s*(?:kl\.?\s)?{_CLOCK}",
    re.IGNORECASE,
)
_MOST = 8
"""Days that are looked at in one sentence: no real one calls to more."""
_MOST_OF_A_LETTER = 60
"""Appointments that are kept: what has more is a calendar, and no upload may take long."""
_REACH = 400
_TOO_FAR_AHEAD = 270
"""Days ahead at which a day without its year lies behind: on the 18th, "Kommunen var på tilsyn den 4. november"."""


def find_appointments(
    text: str,
    sentences: Sequence[Sentence],
    letter_date: dt.date | None,
    dates: tuple[DateMention, ...] | None = None,
) -> tuple[Fact[Appointment], ...]:
    """The appointments in order of their place, one a day and time. `Fact.span` is the sentence that names the day.

    `dates` are `find_dates(text, letter_date)`, where the caller has them already."""
    found: dict[tuple[dt.date, dt.time | None], Fact[Appointment]] = {}
    mentions = find_dates(text, letter_date) if dates is None else dates
    for number, sentence in enumerate(sentences):
        inside = [mention for mention in _within(mentions, sentence.span) if _counts(text, sentence, mention)][:_MOST]
        if len(inside) > 1 and say.OR.search(text, inside[0].span.end, inside[-1].span.start):
            continue
        if len(inside) > 1 and (moved := [mention for mention in inside if _is_new(text, mention)]):
            inside = moved
        for mention in inside:
            fact = _appointment(text, sentences, number, mention, mentions, letter_date)
            if fact and _adds(found, fact.value, _tells_its_time(text, sentence, mention)):
                found[fact.value.date, fact.value.time] = fact
    return tuple(_each_its_own_things(text, list(found.values())[:_MOST_OF_A_LETTER]))


_TO_WHICH = re.compile(r"\b(?:til|ved|for|at)\s(?:the\s)?(?P<noun>[^\W\d_]{5,}?)(?:en|et)?\b", re.IGNORECASE)


def _each_its_own_things(text: str, found: list[Fact[Appointment]]) -> Iterator[Fact[Appointment]]:
    """ "Til forundersøgelsen skal De medbringe …": not to the operation as well."""
    for fact in found:
        bring = fact.value.bring
        if len(found) > 1 and bring:
            start = max(text.rfind(mark, 0, bring[0].start) for mark in (". ", "\n")) + 1
            stems = [match["noun"].lower() for match in _TO_WHICH.finditer(text, start, bring[0].start)]
            named = [one for one in found if any(stem in _words_of(text, found, one) for stem in stems)]
            if named and fact not in named:
                fact = replace(fact, value=replace(fact.value, bring=()))
        yield fact


def _words_of(text: str, found: list[Fact[Appointment]], fact: Fact[Appointment]) -> str:
    """The appointment's sentence and what its paragraph says before it, back to the appointment before."""
    floor = max((one.span.end for one in found if one.span.end <= fact.span.start), default=0)
    start = max(floor, text.rfind("\n\n", 0, fact.span.start), fact.span.start - _REACH)
    return text[start : fact.span.end].lower()


def _within(mentions: tuple[DateMention, ...], span: Span) -> list[DateMention]:
    first = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, span.end, key=lambda mention: mention.span.start)
    return list(mentions[first:last])


def _tells_its_time(text: str, sentence: Sentence, mention: DateMention) -> bool:
    """Whether the clock stands in the day's own sentence; else another sentence beside it lent its own."""
    return mention.time is not None or bool(_TIME.search(text, *sentence.span))


def _adds(found: dict[tuple[dt.date, dt.time | None], Fact[Appointment]], new: Appointment, own_time: bool) -> bool:
    """Whether the day is new, or was found without a time that now is told (`own_time`: in its own sentence)."""
    if new.time is None or (not own_time and any(date == new.date and time for date, time in found)):
        return all(date != new.date for date, _ in found)
    found.pop((new.date, None), None)
    return (new.date, new.time) not in found


def _counts(text: str, sentence: Sentence, mention: DateMention) -> bool:
    """Whether the words just before the day leave it an appointment: no deadline, no replaced day."""
    head = text[max(sentence.span.start, mention.span.start - 60) : mention.span.start]
    tail = text[mention.span.end : min(sentence.span.end, mention.span.end + 60)]
    return not (say.DEADLINE.search(head) or say.INSTEAD.search(head) or say.GIVEN_UP.match(tail))


def _is_new(text: str, mention: DateMention) -> bool:
    return bool(
        re.search(
            r"\b(?:til|nu|ny tid"
            r"|to)\s(?:den\s)?$",
            text[max(0, mention.span.start - 15) : mention.span.start],
        )
    )


def _appointment(
    text: str,
    sentences: Sequence[Sentence],
    number: int,
    mention: DateMention,
    mentions: tuple[DateMention, ...],
    letter_date: dt.date | None,
) -> Fact[Appointment] | None:
    """The appointment on the day of `mention`, which stands in sentence `number`; None where nobody is called."""
    span = sentences[number].span
    words = text[max(span.start, mention.span.start - _REACH) : min(span.end, mention.span.end + _REACH)]
    before = text[max(0, span.start - _REACH) : span.start]
    if letter_date and (mention.date < letter_date or (mention.date == letter_date and mention.time is None)):
        return None
    if sentences[number].form is Form.ROW and say.TO_DO.search(text, *span):
        return None
    if letter_date and not mention.year_stated and (mention.date - letter_date).days > _TOO_FAR_AHEAD:
        return None
    if mention.time is None and say.RANGE.search(text[max(0, mention.span.start - 60) : mention.span.end + 30]):
        return None
    if any(sign.search(words) for sign in (say.PAST, say.CHOICE, say.HOURS, say.OTHERS)) or say.CHOICE.search(
        before[-160:]
    ):
        return None
    labelled = bool(say.LABEL.search(text[max(0, mention.span.start - 40) : mention.span.start]))
    calling = bool(say.CALLING_LABEL.search(text[max(0, mention.span.start - 40) : mention.span.start]))
    calling = calling or _under_heading(text, sentences, number, mention)
    placed = calling or (labelled and bool(say.PLACE_LABEL.search(text, span.end, min(len(text), span.end + 120))))
    if say.NOT_YOU.search(text[span.start : min(len(text), span.end + 240)]):
        return None
    called = bool(say.CALL.search(words)) or bool(say.COMES.search(words))
    nearby = bool(say.CALL.search(before[-300:]))
    follows = bool(say.CALL.search(text[span.end : span.end + 300]))
    row = sentences[number].form is Form.ROW and (nearby or follows)
    home = bool(say.AT_HOME.search(text[span.start : span.end + 150]))
    if not (
        called or home or row or placed or (labelled and (nearby or follows)) or (nearby and _alone(words, mention))
    ):
        return None
    moved = say.MOVED_TIME.search(words)
    moved = moved or say.LATER_TIME.search(text, mention.span.end, min(len(text), span.end + 160))
    time = clock(moved) if moved else mention.time or _time_near(text, sentences, number, mention, mentions)
    if time is None and not (say.STRONG_CALL.search(words) or labelled or (home and say.BETWEEN.search(words))):
        return None
    place = find_place(text, sentences, number, mention.span.end)
    value = Appointment(mention.date, time, place, find_things_to_bring(text, sentences, number))
    certainty = (0.95 if called or labelled else 0.75) * (1.0 if time else 0.8) * (0.6 if mention.contradicts else 1.0)
    form = "called" if called else "labelled" if labelled else "nearby"
    return Fact(value, span, FINDER, round(certainty, 2), form)


def _under_heading(text: str, sentences: Sequence[Sentence], number: int, mention: DateMention) -> bool:
    """Whether the sentence opens with the day under a heading "Tid og sted"."""
    above = sentences[number - 1] if number else None
    return (
        above is not None
        and above.form is Form.HEADING
        and mention.span.start - sentences[number].span.start <= _OPENS_WITHIN
        and bool(say.CALLING_HEADING.fullmatch(above.span.of(text)))
    )


_OPENS_WITHIN = 5


def _alone(words: str, mention: DateMention) -> bool:
    """Whether the sentence is little more than day and time."""
    return mention.time is not None and len(words) - (mention.span.end - mention.span.start) < 60


def _time_near(
    text: str, sentences: Sequence[Sentence], number: int, mention: DateMention, mentions: tuple[DateMention, ...]
) -> dt.time | None:
    """The clock time said beside the day, in the next two lines, or behind a label of its own."""
    span = sentences[number].span
    if bare := _BARE_TIME.match(text[mention.span.end : span.end]):
        return clock(bare)
    for place in (mention.span.end, span.start):
        if found := _TIME.search(text, place, span.end):
            return clock(found)
    for sentence in sentences[number + 1 : number + 4]:
        words = sentence.span.of(text)
        if _within(mentions, sentence.span):
            return None
        if (found := _TIME_LABEL.search(words) or _TIME.search(words)) and not (
            say.HOURS.search(words)
            or re.search(
                r"senest"
                r"|inden",
                words,
            )
        ):
            return clock(found)
    return None
