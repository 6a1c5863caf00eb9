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
from collections.abc import Iterator, Sequence

from ingest.finders.dates import MONTHS, WEEKDAYS, DateMention, clock, find_dates
from ingest.models import Appointment, Fact, Span
from ingest.text.sentences import Form, Sentence

FINDER = "appointments"

_CALL = re.compile(
    r"\b(?:indkald\w*|indbyde\w*|inviter\w*|\w*samtale(?:n|r)?|\w*møde(?:t|r|s)?|mød|hjemmebesøg\w*"
    r"|besøg(?:e[rt]?)?|\w*undersøgelsen?"
    r"|\w*tilsyn(?:et)?|\w*konsultation(?:en)?|operation(?:en)?|vaccination\w*|retsmøde(?:t)?|hovedforhandling\w*"
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
    r"\b(?:senest|inden|før|til og med|indtil|frem til|frist(?:en)?(?:\s\w+){0,4}|by|latest|before)[\s:]*(?:er\s"
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
_CHOICE = re.compile(
    r"\b(?:vælge (?:mellem|en af)|et af følgende|en af følgende|følgende (?:tider|tidspunkter|muligheder)"
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
_LINE_PLACE = re.compile(
    r"\b(?:lokale|etage|sal|indgang|opgang|bygning|afsnit|mødelokale)\b"
    r"|[a-zæøå]\s\d{1,3}\b",
    re.IGNORECASE,
)
_CLOCK = r"(?P<hour>[01]?\d|2[0-3])(?:[.:](?P<minute>[0-5]\d))?"
_TIME = re.compile(rf"\b(?:kl\.?|klokken|at)\s{{0,2}}{_CLOCK}(?P<half>\s?[ap]\.?m\b)?(?!\d)", re.IGNORECASE)
_BARE_TIME = re.compile(rf"^[\s,:(]*(?:kl\.?\s)?{_CLOCK}(?=\s*(?:$|[-–\t\n)]))", re.IGNORECASE)
_TIME_LABEL = re.compile(
    rf"(?:^|\t)\s*(?:tid|tidspunkt|klokkeslæt|mødetid|kl\.?"
    rf"|time)\s?[:\t]\s*(?:kl\.?\s)?{_CLOCK}",
    re.IGNORECASE,
)
_PLACE_LABEL = re.compile(
    r"(?:^|\t)\s*(?:sted|hvor|adresse|mødested|lokale|fremmødested|mødeadresse|mødet holdes|where|place"
    r"|location)\s?[:\t]\s*(?P<place>[^\t\n]+)",
    re.IGNORECASE,
)
_ROOM = (
    r"(?:(?:møde)?lokale|etage|sal|stuen|st\.|indgang|opgang|tv\.?|th\.?|mf\.?|bygning|afsnit|afdeling|blok|dør"
    r"|rum|skranke|kantinen"
    r"|stueetagen|kælderen|retssal|reception(?:en)?|plan|vindue)"
)
_PLACE_HEAD = (
    r"(?:lokale\s\S+|mødelokale\s\S+|retssal\s\S+|(?:din\s|en\s)?telefon(?:en)?(?:\s(?:\d\s?){8})?"
    r"|(?:Microsoft\s)?Teams|video\w*|Skype|Zoom"
    r"|din\s(?:bopæl|adresse|arbejdsplads|egen adresse|privatadresse)|dit\shjem|din\slejlighed|skolen|rådhuset"
    r"|biblioteket|borgerservice"
    r"|jobcentret|kommunen|sygehuset|hospitalet|ejendommen|ambulatoriet|adressen\s)"
)
_PLACE = re.compile(
    r"\b(?P<in>på|i|hos|ved|via|over|in|at|til)\s(?:vores kontor,?\s(?:på\s)?|adressen\s|afdelingen\s)?(?P<place>"
    rf"(?:(?i:{_PLACE_HEAD})|(?!Mit\b|Min\b|MitID|Digital|e-Boks|Danmark\b|Borger)[A-ZÆØÅ][\wÆØÅæøå.-]*)"
    rf"(?:,?\s(?:[A-ZÆØÅ]\w[\wæøåÆØÅ-]*|\d[\d.A-Za-z-]*|(?i:{_ROOM})\b\.?|(?:og|i|på|for|af|ved)\s(?=[A-ZÆØÅ]"
    rf"|lokale|{_ROOM}\s))){{0,12}})"
)
_NO_PLACE = frozenset(
    [
        *MONTHS,
        *WEEKDAYS,
        "perioden",
        "samtale",
        "kl",
        "digital",
        "www",
        "du",
        "vi",
        "din",
        "dit",
        "kontoret",
        "det",
        "denne",
    ]
)
_BRING = re.compile(
    r"\b(?:medbring(?:e|es)?|tag(?:e)?(?=\s[^.]{1,80}\smed\b)|husk at (?:tage|medbringe)"
    r"|(?:please )?bring)\b:?",
    re.IGNORECASE,
)
_BRING_END = re.compile(
    r"[.;!?\n](?!\w)|\s(?:til (?:samtalen|mødet|undersøgelsen)|med\b|når du|hvis du|så vi|, så|som skal|for at"
    r"|til brug)|,\s(?:så|når|hvis|som|da)\s|$",
    re.IGNORECASE,
)
_BRING_PARTS = re.compile(r",\s(?:og|samt)\s|,\s|\s(?:og|samt|and)\s")
_BRING_FILLER = re.compile(
    r"^(?:\s|venligst\b|gerne\b|også\b|derfor\b|endvidere\b|bedes\b|skal\b|du\b|følgende\b"
    r"|:|please\b|at\b)+",
    re.IGNORECASE,
)
_REACH = 400


def find_appointments(
    text: str, sentences: Sequence[Sentence], letter_date: dt.date | None
) -> tuple[Fact[Appointment], ...]:
    """The appointments in order of their place, one a day and time. `Fact.span` is the sentence that names the day."""
    found: dict[tuple[dt.date, dt.time | None], Fact[Appointment]] = {}
    mentions = find_dates(text, letter_date)
    for number, sentence in enumerate(sentences):
        inside = [mention for mention in _within(mentions, sentence.span) if _counts(text, sentence, mention)]
        if len(inside) > 1 and (moved := [mention for mention in inside if _is_new(text, mention)]):
            inside = moved
        for mention in inside:
            fact = _appointment(text, sentences, number, mention, letter_date)
            if fact and _adds(found, fact.value):
                found[fact.value.date, fact.value.time] = fact
    return tuple(found.values())


def _within(mentions: tuple[DateMention, ...], span: Span) -> list[DateMention]:
    from bisect import bisect_left

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
    if not (
        called
        or (labelled and (nearby or _CALL.search(text[span.end : span.end + 300])))
        or (nearby and _alone(words, text, mention))
    ):
        return None
    time = mention.time or _time_near(text, sentences, number, mention)
    if time is None and not (_STRONG_CALL.search(words) or labelled):
        return None
    value = Appointment(mention.date, time, _place(text, sentences, number, mention), _bring(text, sentences, number))
    certainty = (0.95 if called or labelled else 0.75) * (1.0 if time else 0.8) * (0.6 if mention.contradicts else 1.0)
    return Fact(value, span, FINDER, round(certainty, 2))


def _alone(words: str, text: str, mention: DateMention) -> bool:
    """Whether the sentence is little more than day and time."""
    return mention.time is not None and len(words) - (mention.span.end - mention.span.start) < 60


def _near(sentences: Sequence[Sentence], number: int, reach: int) -> Iterator[Sentence]:
    """The sentence itself, those after it, then the ones before, as far as a reader looks."""
    yield from sentences[number : number + reach + 1]
    yield from reversed(sentences[max(0, number - 2) : number])


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


def _place(text: str, sentences: Sequence[Sentence], number: int, mention: DateMention) -> Span | None:
    """Where it is held: behind a label nearby, else after "på", "i", "hos" in this or the next sentences."""
    for sentence in _near(sentences, number, 5):
        if label := _PLACE_LABEL.search(sentence.span.of(text)):
            start = sentence.span.start + label.start("place")
            return _trimmed(text, Span(start, start + len(label["place"])))
    for sentence in sentences[number + 1 : number + 3]:
        line = sentence.span.of(text)
        if sentence.form is Form.HEADING and len(line) < 90 and line[:1].isupper() and _LINE_PLACE.search(line):
            return _trimmed(text, sentence.span)
    for offset, sentence in enumerate(_near(sentences, number, 2)):
        words = text[sentence.span.start : min(sentence.span.end, sentence.span.start + 2 * _REACH)]
        if offset and not (
            _CALL.search(words)
            or re.search(
                r"\b(?:foregår|holdes|afholdes|lokale|adressen"
                r"|finder sted)\b",
                words,
            )
        ):
            continue
        for match in _PLACE.finditer(words):
            if _is_place(match):
                start = sentence.span.start + match.start("place")
                return _trimmed(text, Span(start, start + len(match["place"])))
    return None


def _is_place(match: re.Match[str]) -> bool:
    word = re.split(r"[\s,.]", match["place"].lower())[0]
    if match["in"] == "til" and not re.search(r"\d", match["place"]):
        return False
    return word not in _NO_PLACE


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    kept = words.rstrip(" .,;:)")
    for small in (" og", " i", " på", " for", " af", " ved"):
        kept = kept.removesuffix(small)
    return Span(span.start + len(words) - len(words.lstrip()), span.start + len(kept))


def _bring(text: str, sentences: Sequence[Sentence], number: int) -> tuple[Span, ...]:
    """What to bring, item by item: "legitimation", "de seneste tre lønsedler"."""
    for index, sentence in enumerate(sentences[max(0, number - 2) : number + 10], max(0, number - 2)):
        words = sentence.span.of(text)
        match = _BRING.search(words[: 2 * _REACH])
        if not match:
            continue
        stop = _BRING_END.search(words, match.end())
        end = stop.start() if stop else len(words)
        filler = _BRING_FILLER.match(words[match.end() : end])
        start = match.end() + (filler.end() if filler else 0)
        if items := tuple(_items(text, Span(sentence.span.start + start, sentence.span.start + end))):
            return items
        following = list(_listed(text, sentences[index + 1 :]))
        if following:
            return tuple(following)
    return ()


def _items(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for part in [*_BRING_PARTS.finditer(text, span.start, span.end), None]:
        end = part.start() if part else span.end
        item = _trimmed(text, Span(start, end))
        if item.end > item.start:
            yield item
        start = part.end() if part else end


def _listed(text: str, sentences: Sequence[Sentence]) -> Iterator[Span]:
    for sentence in sentences:
        if sentence.form is not Form.ITEM:
            return
        bullet = re.match(r"\s*(?:[•▪◦‣·*–—-]|\d{1,2}[.)]|[a-z]\))\s+", sentence.span.of(text))
        yield _trimmed(text, replace_start(sentence.span, bullet.end() if bullet else 0))


def replace_start(span: Span, by: int) -> Span:
    """`span` without its first `by` characters."""
    return Span(span.start + by, span.end)
