"""A place after "før", "inden", "samme dag som" in, the appointment that the words there mean out.

"dagen før samtalen", "ved mødets start", "to hverdage før datoen for besigtigelsen", "before the date of the
interview": the noun tells which of the letter's appointments, by the words that stand round it there. "senest to dage
forinden" names none: it is the last day told before. A noun that no appointment goes by ("dagen før arbejdet
begynder") is an event whose day nobody can tell from the letter.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from dataclasses import dataclass

from ingest.finders.surroundings import Surroundings
from ingest.models import Appointment, Fact

_GENERIC = r"møde|samtale|aftale|besøg|fremmøde|ankomst|meeting|appointment|visit|interview|attendance|mødedag"
"""Nouns that stand for any appointment."""
_SPECIFIC = (
    r"undersøgelse|tilsyn|besigtigelse|konsultation|operation|syn|vurdering|screening|scanning|skanning|test|prøve"
    r"|behandling|indlæggelse|indgreb|forretning|kontrol|hovedforhandling|forhandling|mægling|vaccination|opstart"
    r"|kursus|introduktion|udskiftning|aflæsning|examination|assessment|surgery|inspection|hearing"
)
_ENDING = r"(?:erne|ene|en|et|n|t)?s?"
_KNOWN = re.compile(rf"\w*?(?:{_GENERIC}|{_SPECIFIC}){_ENDING}", re.IGNORECASE)
_ANY_MEETING = re.compile(rf"(?:{_GENERIC}){_ENDING}", re.IGNORECASE)
_NOUN_PHRASE = re.compile(
    r"(?:(?:selve|datoen for|dagen for|tidspunktet for|dato for|starten (?:på|af)|the (?:date|time|day|start) of)\s)?"
    r"(?P<article>(?:den|det|din|dit|dette|denne|jeres|Deres|the|your|this)\s)?"
    r"(?:(?:aftalte|planlagte|næste|første|kommende|nye|nævnte|ovennævnte|omtalte|scheduled|next|upcoming)\s)?"
    r"(?P<noun>[^\W\d_]{3,})(?:(?:\s|(?<=møde))(?:start|begyndelse|afholdelse|tidspunkt(?:et)?|dato(?:en)?))?"
    r"(?:\s(?:mentioned|stated)\sabove|\sovenfor)?\b(?! med at)",
    re.IGNORECASE,
)
_A_CONTRACT = re.compile(
    r"(?:leje|afdrags|betalings|låne|entreprise|samarbejds|købs|ansættelses|forsikrings|behandler|overens|bo|fratrædelses"
    r"|uddannelses|praktik|leverandør|kredit|studie|samværs|forældremyndigheds|køkken|ramme|licens|service)aftale(?:n|r|rne)?s?",
    re.IGNORECASE,
)
"""Agreements in writing: no appointments."""
_COMPOUND = re.compile(r"møde(?:tidspunkt|dato|start|dag)(?:et|en)?s?", re.IGNORECASE)
_BESIDE = re.compile(r"[\s,(]{1,2}(?:on\s|d\.\s|nemlig\s)?", re.IGNORECASE)
_NEVER = re.compile(
    r"(?:afgørelse|udbetaling|flytning|frist|brev|ansøgning|dato|dag|uge|måned|udløb|udgang|klage|ferie|periode|år"
    r"|ændring|decision|payment|letter|deadline)",
    re.IGNORECASE,
)
_A_PAPERS_WAY = re.compile(
    r"(?:modtage|meddele|forkynde|bekendtgøre|tilkendegive|afgøre|kende|skrive|henvende|indkalde|tillade|opgøre|udstede"
    r"|udfærdige|(?:af|frem|ud|til|ind)?sende)lsen?s?"
    r"|(?:underretning|fremkomst|beslutning|tilgang|opkrævning|anmodning|ansøgning|bevilling|varsling|vejledning"
    r"|orientering|påmindelse|ændring|oplysning|notification|receipt)(?:en)?s?",
    re.IGNORECASE,
)
""" "efter modtagelsen": a paper and how it comes to its reader are no event whose day another sentence tells, though
"I modtager … den 10. december" has the same root."""
_PHRASE_ENDS = re.compile(r"\s?(?:[.,;:)\n]|$)|\s(?:og|eller|skal|bedes|via|på|til|i|kl|and|or|must|at|on)\b")
"""What follows a noun that is no subject of its own clause ("indtil nævnet har afgjort")."""
_LIMIT_BEFORE = re.compile(
    r"\b(?:senest|inden|før|frist\w*|til og med|frem til|indtil|by|before|af|født|forfald\w*|udløber"
    r"|gyldigt? til|virkning fra)\s(?:\w+\s)?$",
    re.I,
)
_ROUND = 600
_ENDING_MOST = 20
"""Characters of article and ending that a noun has beside its stem."""
_ALONG_WITH = 500
_MOST = 12
"""Appointments that are looked at for a name: no real letter calls to more."""


@dataclass(frozen=True, slots=True)
class Event:
    """What the noun means, ending at `end` in the text: an appointment of the letter, or one without a known day.

    `guessed`: no word of the appointment's own names it; it is the one spoken of last, or the only one.
    """

    end: int
    appointment: Appointment | None
    guessed: bool = False


def read_event(around: Surroundings, position: int) -> Event | None:
    """The meeting or visit named at `position`; None where no such noun stands there."""
    phrase = _NOUN_PHRASE.match(around.text, position)
    if not phrase:
        return None
    noun = phrase["noun"]
    if _A_PAPERS_WAY.fullmatch(noun) or _A_CONTRACT.fullmatch(noun):
        return None
    if (_KNOWN.fullmatch(noun) or phrase["article"]) and (day := around.mention_near(phrase.end(), _BESIDE)):
        return Event(day.span.end, Appointment(day.date, day.time, None))
    own_time = phrase["article"] and noun.lower() in ("tid", "tiden", "slot")
    if _ANY_MEETING.fullmatch(noun) or _COMPOUND.fullmatch(noun) or own_time:
        named = _named(around, noun, position)
        if named is None and not around.appointments:
            named = _dated(around, noun, position)
        return Event(phrase.end(), named or _last_before(around, position), named is None)
    if _KNOWN.fullmatch(noun):
        named = _named(around, noun, position)
        only = around.appointments[0].value if len(around.appointments) == 1 else None
        dated = named or _dated(around, noun, position)
        return Event(phrase.end(), dated or only, dated is None)
    if dated := _dated(around, noun, position):
        return Event(phrase.end(), dated)
    definite = phrase["article"] or re.search(r"(?:en|et|n)s?$", noun)
    if _NEVER.search(noun) or len(noun) < 6 or not definite or not _PHRASE_ENDS.match(around.text, phrase.end()):
        return None
    named = _named(around, noun, position)
    return Event(phrase.end(), named) if named else None


_MADE_OF_VERB = re.compile(r"(?P<root>[^\W\d_]{4,}?)(?:ningen|elsen|ingen|tionen|ning|else)s?", re.IGNORECASE)
_UNDONE = re.compile(r"\b(?:ville|skulle|var|blev|aflyst|aflyses|stod der|tidligere|ikke|har)\b", re.IGNORECASE)


def _dated(around: Surroundings, noun: str, position: int) -> Appointment | None:
    """ "udskiftningen", where "Din måler udskiftes onsdag den 9. december" tells its one day; None of two days."""
    made = _MADE_OF_VERB.fullmatch(noun)
    if made is None and not _KNOWN.fullmatch(noun):
        return None
    root = made["root"].lower() if made else re.sub(r"(?:erne|ene|en|et|n|t)s?$", "", noun.lower())
    days: dict[dt.date, Appointment] = {}
    for mention in around.between(max(0, position - _FAR), position):
        if around.letter_date is not None and mention.date <= around.letter_date:
            continue
        if _LIMIT_BEFORE.search(around.text[max(0, mention.span.start - 30) : mention.span.start]):
            continue
        words = _sentence_round(around.text, mention.span.start, mention.span.end)
        if "\t" not in words and re.search(rf"\b{re.escape(root)}", words.lower()) and not _UNDONE.search(words):
            days[mention.date] = Appointment(mention.date, mention.time, None)
    return next(iter(days.values())) if len(days) == 1 else None


_FAR = 2500
_SENTENCE_END = re.compile(r"(?<!\b\d)(?<!kl)[.!?]\s(?=[A-ZÆØÅ])|\n")


def _sentence_round(text: str, start: int, end: int) -> str:
    """The words round a day as far as its own sentence goes."""
    before = text[max(0, start - 200) : start]
    cut = max((match.end() for match in _SENTENCE_END.finditer(before)), default=0)
    after = _SENTENCE_END.search(text, end, end + 120)
    return before[cut:] + text[start : after.start() if after else end + 120]


_APPOSED = re.compile(
    r",?\s?(?:at\s)?[^.,;\n\t()]{2,110}[,(]\s?(?:nemlig "
    r"|(?:hvilket|som) (?:skete|sker|var|er|bliver) )?$",
    re.IGNORECASE,
)


def apposed_day(around: Surroundings, begin: int) -> tuple[int, dt.date] | None:
    """ "… efter overtagelsen, den 1. december 2026, skal du": the day set beside the noun, and where it ends."""
    mention = next(iter(around.between(begin, begin + 130)), None)
    if mention is None or not _APPOSED.fullmatch(around.text, begin, mention.span.start):
        return None
    if not re.match(r"\s?(?:[,).;\n]|$)", around.text[mention.span.end : mention.span.end + 2]):
        return None
    return mention.span.end, mention.date


def _stem(noun: str) -> str:
    if noun.lower() in ("mødet", "mødets"):
        return "møde"
    return re.sub(r"(?:erne|ene|en|et|n|t)?s?$", "", noun.lower()) if len(noun) > 5 else noun.lower()


def _named(around: Surroundings, noun: str, position: int) -> Appointment | None:
    """The appointment whose own words hold the noun: the last such before `position`, else the first after."""
    stem = _stem(noun)
    if len(stem) < 4:
        return None
    last = bisect_right(around.appointments, position, key=lambda fact: fact.span.start)
    near = [*reversed(around.appointments[max(0, last - _MOST) : last]), *around.appointments[last : last + _MOST]]
    found = [fact for fact in near if _speaks_of(around, fact, stem, position)]
    if not found:
        return None
    own = [fact for fact in found if stem in fact.span.of(around.text).lower()]
    return (own or found)[0].value


def _speaks_of(around: Surroundings, fact: Fact[Appointment], stem: str, position: int) -> bool:
    """Whether the appointment's sentence or the words before it, back to the appointment before, name the thing; the
    words that ask (at `position`) are no such name."""
    at = bisect_right(around.appointments, fact.span.start - 1, key=lambda one: one.span.start)
    floor = around.appointments[at - 1].span.end if at else 0
    start = max(floor, fact.span.start - _ROUND)
    if start <= position < fact.span.start:
        start = min(position + len(stem) + _ENDING_MOST, fact.span.start)
    words = around.text[start : fact.span.end].lower()
    if stem in words:
        return True
    return any(stem.endswith(_stem(word)) for word in re.findall(r"[^\W\d_]{6,}", words))


def _last_before(around: Surroundings, position: int) -> Appointment | None:
    """The appointment last spoken of before `position`, else the first one."""
    last = bisect_right(around.appointments, position, key=lambda fact: fact.span.start)
    return around.appointments[max(0, last - 1)].value if around.appointments else None


def last_day_told(around: Surroundings, position: int) -> tuple[dt.date, dt.time | None] | None:
    """The day that a bare "forinden" goes back from: the last day or appointment told before, else the only one."""
    start = max(0, position - _ALONG_WITH)
    if len(parts := around.text[start:position].split("\n\n")) > 2:
        start = position - len(parts[-1]) - len(parts[-2]) - 2
    days = [
        mention
        for mention in around.between(start, position)
        if (around.letter_date is None or mention.date > around.letter_date)
        and not _LIMIT_BEFORE.search(around.text[max(0, mention.span.start - 30) : mention.span.start])
    ]
    named = last_named(around, max(start, days[-1].span.end if days else 0), position)
    if named:
        return named.date, named.time
    if days:
        return days[-1].date, days[-1].time
    if len({fact.value.date for fact in around.appointments}) == 1 and _speaks_of_meeting(around, position):
        return around.appointments[-1].value.date, around.appointments[-1].value.time
    return None


_ABOUT_MEETING = re.compile(
    r"\b(?:afbud|aflys|meld|framel|forhindre|tolk|bisidder|ledsager|kørsel|transport|befordring|udeblive|tiden|mød|samtale"
    r"|undersøgelse|besøg|ny\stid|deltage|medbring|forberede|fastende|appointment|meeting|interview)",
    re.IGNORECASE,
)


def _speaks_of_meeting(around: Surroundings, position: int) -> bool:
    """Whether a bare "dagen før" may go back from the letter's one appointment, though nothing told it just before: in
    a summons to little else, or where the sentence speaks of it."""
    head = around.text[max(0, position - 160) : position]
    sentence = _SENTENCE_END.split(head)[-1] if head else ""
    fact = around.appointments[-1]
    far = not 0 <= position - fact.span.end <= _NEAR_A_MEETING
    return bool(_ABOUT_MEETING.search(sentence)) and not (far and _OF_CASES.search(sentence))


_NEAR_A_MEETING = 1500
_OF_CASES = re.compile(r"\b(?:barn|elev|hver)\w*\b", re.IGNORECASE)


def last_named(around: Surroundings, start: int, position: int) -> Appointment | None:
    """The appointment that the words before last spoke of by name ("svaret skal være klar ved forundersøgelsen")."""
    if not around.appointments:
        return None
    nouns = [
        word for word in re.finditer(r"[^\W\d_]{4,}", around.text[start:position]) if _KNOWN.fullmatch(word.group())
    ]
    for noun in reversed(nouns[-_MOST:]):
        if named := _named(around, noun.group(), start + noun.start()):
            return named
    return None
