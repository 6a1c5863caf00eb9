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
from collections.abc import Sequence

from ingest.finders.dates import DateMention, clock, find_dates
from ingest.finders.places import find_place, find_things_to_bring
from ingest.models import Appointment, Fact, Span
from ingest.text.sentences import Form, Sentence

FINDER = "appointments"

_CALL = re.compile(
    r"\b(?:indkald\w*|indbyde\w*|inviter\w*|\w*samtale(?:n|r)?|\w*møde(?:t|r|s)?|mød|hjemmebesøg\w*"
    r"|besøg(?:e[rt]?)?|\w*undersøgelsen?"
    r"|besigtige[rs]?|\w*besigtigelse\w*|\w*tilsyn(?:et)?|\w*konsultation(?:en)?|operation(?:en)?|vaccination\w*|retsmøde(?:t)?|hovedforhandling\w*"
    r"|forkontor\w*|(?:din|en|ny|aftalt|reserveret|booket)\s(?:tid|aftale)|tid\stil|fremmøde\w*|møde\sop"
    r"|vi\skommer|kommer\svi"
    r"|ringer\s(?:vi|til)|vi\sringer|fogedforretning\w*|syn(?:et)?\b|behandling(?:en)?\spå|opstartsdag|introduktion\w*"
    r"|skal\svære\shjemme|holdstart|velkommen\still|appointment|interview|meeting|summon\w*|fremstilling|mødepligt\w*"
    r"|prøve(?:n)?\b|vejledning\spå)",
    re.IGNORECASE,
)
_STRONG_CALL = re.compile(
    r"\b(?:indkald\w*|skal\s(?:du\s)?(?:\w+\s)?møde|mød\s|har\s(?:derfor\s)?(?:fået|booket|reserveret|afsat"
    r"|aftalt|bestilt)\s(?:en\s|din\s)?(?:ny\s)?tid"
    r"|du\shar\s(?:en\s)?tid|kommer\svi|vi\skommer|inviter\w*|tilsyn|hjemmebesøg|samtale(?:n)?\s(?:er|finder"
    r"|holdes|afholdes|foregår)"
    r"|mødet\s(?:er|finder|holdes|afholdes|foregår)|called\sto|summon)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:^|\t|\n)\s*(?:tid|tidspunkt|tid og sted|mødetid|mødetidspunkt|dato(?: og tid(?:spunkt)?)?|hvornår|dag"
    r"|ny tid|din tid|mødedato"
    r"|samtale|møde|date|time|when|indkaldt til|din nye tid|aftale)\s?[:\t]\s*$",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\b(?:senest|inden|før|til og med|indtil|frem til|frist(?:en)?(?:\s\w+){0,4}|by|latest|before|(?:bemærkning"
    r"|indsigelse|svar|klage|frist)\w*(?:\s\w+)?\stil|har\stil)[\s:]*(?:er\s"
    r"|den\s|på\s)?$",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:blev (?:afholdt|holdt)|holdt (?:vi|du)|var (?:du|vi|til)|talte|mødtes|deltog|har (?:været|holdt|haft"
    r"|talt|afholdt)|udeblev|mødte ikke"
    r"|ikke mødt op|kom ikke|fandt sted|afholdte|referat|havde|vi så|aflyst|aflyser|aflyses|cancelled"
    r"|efter (?:vores )?(?:samtale(?:n)?|møde(?:t)?) (?:den|d\.)"
    r"|på (?:vores |mødet|samtalen|et møde)\s?(?:møde|samtale)? ?(?:den|d\.)? ?\w* ?\w* aftalte)\b",
    re.IGNORECASE,
)
_OR = re.compile(r"\b(?:eller|or)\b", re.IGNORECASE)
_AT_HOME = re.compile(r"\bskal (?:være hjemme|give (?:\w+ )?adgang)\b", re.IGNORECASE)
_CHOICE = re.compile(
    r"\b(?:vælge (?:mellem|en af)|et af følgende|en af følgende"
    r"|(?<!reserveret )(?<!booket )(?<!afsat )(?<!fået )følgende (?:tider|tidspunkter|muligheder)"
    r"|forslag til|ledige tider|enten)\b",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"\b(?:åbningstid\w*|åbent|åben|telefontid\w*|lukket|træffetid\w*|opening hours"
    r"|ringetid)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:byrådet|byrådsmøde\w*|kommunalbestyrelsen|\w*udvalget|\w*udvalgsmøde\w*|regionsrådet"
    r"|åbent hus|børn og unge-udvalget"
    r"|afbryder|lukker for|strømafbrydelse|vandet bliver|nævnet behandler|nævnets møde|behandles? på (?:et "
    r"|nævnets )?møde)",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"(?:i stedet for|flyttet fra|ændret fra|rykket fra|ikke|erstatter|instead of"
    r"|from)\s?(?:tiden\s|mødet\s)?(?:den\s)?$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\b(?:perioden|mellem den|i dagene)\b", re.IGNORECASE)
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
_REACH = 400


def find_appointments(
    text: str, sentences: Sequence[Sentence], letter_date: dt.date | None
) -> tuple[Fact[Appointment], ...]:
    """The appointments in order of their place, one a day and time. `Fact.span` is the sentence that names the day."""
    found: dict[tuple[dt.date, dt.time | None], Fact[Appointment]] = {}
    mentions = find_dates(text, letter_date)
    for number, sentence in enumerate(sentences):
        inside = [mention for mention in _within(mentions, sentence.span) if _counts(text, sentence, mention)][:_MOST]
        if len(inside) > 1 and _OR.search(text, inside[0].span.end, inside[-1].span.start):
            continue
        if len(inside) > 1 and (moved := [mention for mention in inside if _is_new(text, mention)]):
            inside = moved
        for mention in inside:
            fact = _appointment(text, sentences, number, mention, letter_date)
            if fact and _adds(found, fact.value):
                found[fact.value.date, fact.value.time] = fact
    return tuple(found.values())


def _within(mentions: tuple[DateMention, ...], span: Span) -> list[DateMention]:
    first = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, span.end, key=lambda mention: mention.span.start)
    return list(mentions[first:last])


def _adds(found: dict[tuple[dt.date, dt.time | None], Fact[Appointment]], new: Appointment) -> bool:
    """Whether the day is new, or was found without a time that now is told."""
    if new.time is None:
        return all(date != new.date for date, _ in found)
    found.pop((new.date, None), None)
    return (new.date, new.time) not in found


def _counts(text: str, sentence: Sentence, mention: DateMention) -> bool:
    """Whether the words just before the day leave it an appointment: no deadline, no replaced day."""
    head = text[max(sentence.span.start, mention.span.start - 60) : mention.span.start]
    return not (_DEADLINE.search(head) or _INSTEAD.search(head))


def _is_new(text: str, mention: DateMention) -> bool:
    return bool(
        re.search(
            r"\b(?:til|nu|ny tid"
            r"|to)\s(?:den\s)?$",
            text[max(0, mention.span.start - 15) : mention.span.start],
        )
    )


def _appointment(
    text: str, sentences: Sequence[Sentence], number: int, mention: DateMention, letter_date: dt.date | None
) -> Fact[Appointment] | None:
    """The appointment on the day of `mention`, which stands in sentence `number`; None where nobody is called."""
    span = sentences[number].span
    words = text[max(span.start, mention.span.start - _REACH) : min(span.end, mention.span.end + _REACH)]
    before = text[max(0, span.start - _REACH) : span.start]
    if letter_date and (mention.date < letter_date or (mention.date == letter_date and mention.time is None)):
        return None
    if mention.time is None and _RANGE.search(text[max(0, mention.span.start - 60) : mention.span.end + 30]):
        return None
    if any(sign.search(words) for sign in (_PAST, _CHOICE, _HOURS, _OTHERS)) or _CHOICE.search(before[-160:]):
        return None
    labelled = bool(_LABEL.search(text[max(0, mention.span.start - 40) : mention.span.start]))
    called = bool(_CALL.search(words))
    nearby = bool(_CALL.search(before[-300:]))
    follows = bool(_CALL.search(text[span.end : span.end + 300]))
    row = sentences[number].form is Form.ROW and (nearby or follows)
    home = bool(_AT_HOME.search(text[span.start : span.end + 150]))
    if not (called or home or row or (labelled and (nearby or follows)) or (nearby and _alone(words, mention))):
        return None
    time = mention.time or _time_near(text, sentences, number, mention)
    if time is None and not (_STRONG_CALL.search(words) or labelled):
        return None
    place = find_place(text, sentences, number, mention.span.end)
    value = Appointment(mention.date, time, place, find_things_to_bring(text, sentences, number))
    certainty = (0.95 if called or labelled else 0.75) * (1.0 if time else 0.8) * (0.6 if mention.contradicts else 1.0)
    return Fact(value, span, FINDER, round(certainty, 2))


def _alone(words: str, mention: DateMention) -> bool:
    """Whether the sentence is little more than day and time."""
    return mention.time is not None and len(words) - (mention.span.end - mention.span.start) < 60


def _time_near(text: str, sentences: Sequence[Sentence], number: int, mention: DateMention) -> dt.time | None:
    """The clock time said beside the day, in the next two lines, or behind a label of its own."""
    span = sentences[number].span
    if bare := _BARE_TIME.match(text[mention.span.end : span.end]):
        return clock(bare)
    for place in (mention.span.end, span.start):
        if found := _TIME.search(text, place, span.end):
            return clock(found)
    for sentence in sentences[number + 1 : number + 4]:
        words = sentence.span.of(text)
        if find_dates(words, mention.date):
            return None
        if (found := _TIME_LABEL.search(words) or _TIME.search(words)) and not (
            _HOURS.search(words)
            or re.search(
                r"senest"
                r"|inden",
                words,
            )
        ):
            return clock(found)
    return None
