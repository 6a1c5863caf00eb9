"""The name of an event in, the day that the letter tells for it elsewhere out.

"senest to uger efter visitationens bortfald", where "visitationen bortfalder med udgangen af november" stands above;
"dagen før virkningstidspunktet", where "pensionen har virkning fra den 1. december". The name is a noun ("arbejdets
påbegyndelse", "udløbet af tilladelsen") or a clause ("inden ordningen begynder"). Of two days nobody could tell which
is meant, and what is only expected ("forventes afsluttet den 12.") is no day.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from ingest.finders.calendar_terms import period_end
from ingest.finders.periods import period_edge
from ingest.finders.surroundings import Surroundings

THROUGH = re.compile(r"bortfald|ophør|udløb|slut|holder\sop|sidste\sdag|udgang|forbi|omme", re.IGNORECASE)
"""What lasts through its day: "inden tilladelsens udløb" is that day, "inden arbejdets start" the day before."""
_EVENTS: tuple[tuple[str, str, str], ...] = (
    # the noun, the verb of a clause, what stands where its day is told
    (r"bortfald(?:et)?", r"bortfald(?:er|et)", r"bortfald"),
    (r"ophør(?:et|sdag(?:en)?|sdato(?:en)?)?", r"ophør(?:er|t)|holder\sop", r"ophør|holder? op"),
    (r"udløb(?:et|sdag(?:en)?|sdato(?:en)?)?", r"udløb(?:er|et)", r"udløbe[rt]?\b|gælder til|gyldig\w* til"),
    (
        r"(?:på)?begyndelse(?:n|s\w+)?|(?:op)?start(?:en|dag(?:en)?|dato(?:en)?|tidspunkt(?:et)?)?|iværksættelse(?:n)?"
        r"|igangsættelse(?:n)?",
        r"(?:på)?begynde[rs]|starte[rs]?|går\si\sgang|iværksættes|igangsættes|indledes",
        r"begynd|start|gå\w* i gang|indled|iværksæt|igangsæt",
    ),
    (
        r"afslutning(?:en)?|færdiggørelse(?:n)?",
        r"(?:er\s)?(?:afsluttet|færdig\w*|slut)|afsluttes|slutter",
        r"afslut|slutter|færdig|tilende",
    ),
    (r"overtagelse(?:n|sdag(?:en)?|sdato(?:en)?)?", r"overtage[rst]", r"overtag"),
    (
        r"virkning(?:stidspunkt(?:et)?|sdato(?:en)?)|ikrafttræden",
        r"træder\si\skraft|får\svirkning",
        r"virkning|i kraft",
    ),
    (r"aflevering(?:en|sdag(?:en)?)?", r"aflevere[st]", r"aflever"),
    (r"fratræden|fratrædelse(?:n)?", r"fratræder", r"fratræd|fratrådt"),
)
_VISIT = (
    r"(?:kontrol(?:len|besøget)?|tilsyn(?:et|sbesøget)?|besigtigelse(?:n)?|eftersyn(?:et)?|brandsyn(?:et)?)",
    r"(?!)",
    r"kontrol|tilsyn|besigtig|eftersyn|brandsyn",
)
"""What was looked at: something may be counted on from it; before it, it is an appointment."""
_ARTICLE = r"(?:(?:den|det|de|din|dit|dine|jeres|Deres|vores|selve)\s)?"
_OWNER = r"(?P<{}>[^\W\d_]{{4,}}?)"
_BACK = 62
"""Days before the letter in which a visit or a delivery lies that a deadline is counted on from."""
_NOT_THE_DAY = re.compile(
    r"\b(?:forvent\w*|vente[srt]*|påregn\w*|planlag\w*|omkring|cirka|ca|tidligst|senest|inden|før|født|frist\w*|hvis"
    r"|såfremt|ikke|kunne|ville|skulle)\b",
    re.IGNORECASE,
)
_COUNTED_OUT = re.compile(r"\b(?:altså|det\svil\ssige|dvs\.)\s(?:senest\s)?$", re.IGNORECASE)
""" "et år efter overtagelsesdagen, altså den 1. juni 2027": what is counted from the event, and not its day."""
_END_OF_PERIOD = re.compile(r"\b(?:med|ved|pr\.)\s(?=udgangen\saf\s)", re.IGNORECASE)
_SENTENCE_START = re.compile(r"(?<!\b\d)(?<!kl)[.!?]\s(?=[A-ZÆØÅ])|\n")
_NARROWED = re.compile(r"\s(?:i|hos|på|ved|for|af|med)\s", re.IGNORECASE)
""" "inden arbejdet begynder i jeres opgang" is another day than that on which it begins."""
_REACH = 220


def day_told(around: Surroundings, position: int, back: bool) -> tuple[int, dt.date] | None:
    """Where the event's name at `position` ends, and its one day; `back`: whether the day may lie behind the letter."""
    if edge := period_edge(around, position):
        return edge.end, edge.date
    for pattern, said in _grammar(back):
        match = pattern.match(around.text, position, position + 120)
        if match is None or _NARROWED.match(around.text, match.end()):
            continue
        groups = match.groupdict()
        owner = next((groups[name] for name in ("one", "two", "three") if groups.get(name)), None)
        days = set(_days(around, match.start(), match.end(), re.compile(said, re.IGNORECASE), owner, back))
        if len(days) == 1:
            return match.end(), days.pop()
    return None


@cache
def _grammar(back: bool) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each event's names: "arbejdets start", "starten på arbejdet", "arbejdet går i gang"."""
    made = []
    for noun, verb, said in (*_EVENTS, _VISIT) if back else _EVENTS:
        own = rf"{_ARTICLE}{_OWNER.format('one')}(?:ts|ns|es|s)\s(?:første\s)?(?:{noun})(?!\w)"
        of = rf"{_ARTICLE}(?:{noun})\s(?:af|på|for)\s{_ARTICLE}{_OWNER.format('two')}(?:erne|ene|en|et|n|t)?(?!\w)"
        alone = rf"{_ARTICLE}(?:{noun})(?!\w)"
        clause = (
            rf"(?:at\s)?{_ARTICLE}{_OWNER.format('three')}(?:erne|ene|en|et|n|t)\s(?:er\s|har\s|bliver\s)?"
            rf"(?:{verb})(?!\w)"
        )
        made.append((re.compile(rf"(?:{own}|{of}|{alone}|{clause})", re.IGNORECASE), said))
    return tuple(made)


def _days(
    around: Surroundings, start: int, end: int, said: re.Pattern[str], owner: str | None, back: bool
) -> Iterator[dt.date]:
    """The days that the letter tells beside the event's verb, outside the deadline's own sentence."""
    stem = _stem(owner) if owner else None
    own = _sentence(around.text, start, end)
    for at, until, day in _told(around):
        if own[0] <= at < own[1] or not _may_be(around, day, back):
            continue
        first, last = _sentence(around.text, at, until)
        earlier = [mention.span.end for mention in around.between(first, at)]
        head = around.text[max([first, *earlier]) : at]
        tail = re.split(r"[,;.\n\t]|\sog\s", around.text[until:last], maxsplit=1)[0]
        words = f"{head} {tail}"
        if not said.search(words) or _NOT_THE_DAY.search(words) or _COUNTED_OUT.search(head):
            continue
        if stem is None or stem in around.text[max(0, first - _REACH) : last].lower():
            yield day


def _may_be(around: Surroundings, day: dt.date, back: bool) -> bool:
    if around.letter_date is None:
        return True
    return day > around.letter_date - dt.timedelta(days=_BACK if back else 0)


def _told(around: Surroundings) -> Iterator[tuple[int, int, dt.date]]:
    """Every day of the letter, and the end of a month where something falls away with it."""
    for mention in around.dates:
        yield mention.span.start, mention.span.end, mention.date
    for match in _END_OF_PERIOD.finditer(around.text):
        if (term := period_end(around, match.end())) and term.date:
            yield match.start(), term.end, term.date


def _stem(noun: str) -> str:
    """The noun as far as its endings and its compounds hide it: "gravearbejdet" for "Gravestart"."""
    return re.sub(r"(?:erne|ene|en|et|e|t|n)$", "", noun.lower())[:5]


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    before = text[max(0, start - _REACH) : start]
    cut = max((match.end() for match in _SENTENCE_START.finditer(before)), default=0)
    after = _SENTENCE_START.search(text, end, end + _REACH)
    return max(0, start - _REACH) + cut, after.start() if after else min(len(text), end + _REACH)
