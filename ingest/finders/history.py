"""A sentence, the days it names and the letter's day in, whether it tells what was done long before the letter out.

"Vi har den 2. marts 2024 bevilget dig et tilskud" in a letter of November 2026, "I 2023 fik du hjælp til …", "Ved
afgørelse af 7. maj 2025 bevilgede vi …": told as background, and not what the letter does. A decision of last month
is not history: letters are written some time after what they tell was decided.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence

from ingest.finders.dates import DateMention, find_dates
from ingest.models import Span
from ingest.text.sentences import Sentence

LONG_BEFORE = dt.timedelta(days=60)
"""So long before the letter's day is background."""

_MOST = 6
"""Days of a sentence that are looked at."""
_NEAR = 80
"""Characters before a day that tell whether something was done on it."""
_DONE = r"(?:har|havde|er|blev|fik|gav|modtog|tilkendte|traf|\w{3,}(?:ede|gte))"
_WHO = r"(?:(?:vi|du|De|I|dig|Dem|jer|han|hun|[A-ZÆØÅ]\w+|[Kk]ommunen?|\w+styrelsen) ){0,3}?"
_AFTER_VERB = re.compile(rf"\b{_DONE} {_WHO}(?:tidligere |allerede |senest |også )?$")
""" "Vi har | den 2. marts 2024 | bevilget": the words before the day."""
_OPENS = re.compile(
    r"^(?:Allerede |Også )?(?:Ved (?:vores )?(?:afgørelse|brev|skrivelse|bevilling) (?:af|fra) |I \w+ af )?$"
)
_THEN_DONE = re.compile(rf",? {_DONE}\b")
_IN_YEAR = re.compile(
    r"^(?:Allerede )?[Ii] (?:(?:starten af|slutningen af|\w+) )?(?P<year>20\d\d) "
    rf"{_DONE}\b"
)
_LONG_AGO = re.compile(rf"^For (?:flere|\w+) år siden {_DONE}\b")
_STILL_OPEN = re.compile(
    r"\b(?:i dag|nu|derfor|hermed|fremover|ændre[rst]|stoppe[rst]|nedsætte[rs]|tilbage(?:betal|kræv)\w*|skylder"
    r"|ikke (?:længere|betalt))\b",
    re.IGNORECASE,
)
"""What speaks of today as well."""


def is_history(words: str, mentions: Sequence[DateMention], written: dt.date | None, start: int = 0) -> bool:
    """Whether the sentence `words` tells of long before; it begins at `start` of the text that `mentions` are of."""
    if written is None or not (_is_long_ago(words, written) or _on_a_day(words, mentions, written, start)):
        return False
    return not _STILL_OPEN.search(words)


def _is_long_ago(words: str, written: dt.date) -> bool:
    """ "I 2023 fik du …", "For to år siden …"."""
    year = _IN_YEAR.match(words)
    return (year is not None and int(year["year"]) < written.year) or _LONG_AGO.match(words) is not None


def _on_a_day(words: str, mentions: Sequence[DateMention], written: dt.date, start: int) -> bool:
    first = bisect_left(mentions, start, key=_place)
    inside = mentions[first : min(first + _MOST, bisect_left(mentions, start + len(words), key=_place))]
    return any(
        mention.date < written - LONG_BEFORE and _is_when(words, mention.span.start - start, mention.span.end - start)
        for mention in inside
    )


def _place(mention: DateMention) -> int:
    return mention.span.start


def _is_when(words: str, start: int, end: int) -> bool:
    """Whether the day from `start` to `end` is when what the sentence tells was done."""
    before = words[max(0, start - _NEAR) : start]
    if start < _NEAR and _OPENS.match(before):
        return bool(_THEN_DONE.match(words, end))
    return bool(_AFTER_VERB.search(before))


def history_of(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[DateMention], written: dt.date | None
) -> frozenset[Span]:
    """The sentences of the letter that tell of long before; none where the letter has no date."""
    if written is None:
        return frozenset()
    return frozenset(
        sentence.span
        for sentence in sentences
        if is_history(sentence.span.of(text), mentions, written, sentence.span.start)
    )


def tells_history(words: str, written: dt.date | None) -> bool:
    """The same of a sentence alone."""
    return written is not None and is_history(words, find_dates(words, written), written)
