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

from ingest.finders.counting import add
from ingest.finders.events import apposed_day, last_day_told, last_named, read_event
from ingest.finders.limit import REACH, SentenceIndex
from ingest.finders.named_limits import in_section, limit_named, names_a_limit
from ingest.finders.pointing import along, first_below, last_before, of_noun, told
from ingest.finders.surroundings import Surroundings
from ingest.finders.terms_of_time import LENGTH
from ingest.finders.whose import Whose, whose
from ingest.models import Basis, DeadlineRule, Fact, Span

FINDER = "deadlines"
Found = Fact[DeadlineRule]

_SAME = re.compile(
    r"\b(?:inden\s?for|inden|senest|til|ved|overholde|within|before(?=\sthe\s(?:deadline|time\slimit))"
    r"|by)\s(?:kl\.?\s(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?\s)?"
    r"(?:den\s|det\s)?(?:samme\s(?:frist|dag|dato"
    r"|tidspunkt|tidsrum|tid(?!\w))"
    r"|(?:(?:den|denne|ovenstående|nævnte|angivne|ovennævnte|fastsatte|oplyste|anførte"
    r"|\w+)\s)?(?P<kind>\w*)frist(?:en|ens)?(?:\sudløb)?"
    r"|(?:denne|den|nævnte|angivne)\s(?:dato|dag)|da\b|(?:the|that) (?:same )?(?:deadline|date|day|time\slimit)"
    r"(?:\s(?:runs out|expires|ends|has expired))?)"
    r"(?:\si\s(?:afsnit|punkt|pkt\.)\s(?P<section>\d{1,2}))?",
    re.IGNORECASE,
)
_IT_RUNS_OUT = re.compile(
    r"\b(?:inden|før|before)\s(?:den|it)\s(?:er\sudløbet|udløber|er\sgået|er\somme|runs\sout|expires|has\sexpired)\b",
    re.IGNORECASE,
)
""" "Udsættelse af fristen kræver, at du beder om det, inden den er udløbet"."""
_A_LIMIT = re.compile(r"\w*frist(?:en|ens)?\b|\b(?:deadline|time\slimit)\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:inden\s?for|inden|senest|til|within|by|no later than)\s(?:på\s)?(?:den|det|the)\s"
    r"(?:(?:ovenfor|nedenfor|ovennævnte|nævnte|anførte|angivne|fastsatte|oplyste|sidste|rettidige|seneste)\s){0,3}"
    r"(?:\w*frist|dato|dag|tidspunkt|betalingsdag|betalingsdato|date|day|deadline)(?:en|et)?"
    r"(?:,?\s(?:der|som|that|which|is|are)\s(?:\w+\s){0,2}?(?:anført|fremgår|står|nævnt|angivet|oplyst|skrevet"
    r"|stated|given|shown)"
    r"(?:\s(?P<where>[^.,;\n]{1,40}))?|\s(?P<there>ovenfor|nedenfor|i (?:skemaet|tabellen|oversigten)|above|below))",
    re.IGNORECASE,
)
_SECTION_DEADLINE = re.compile(r"\bfristen\si\s(?:afsnit|punkt|pkt\.)\s(?P<section>\d{1,2})", re.IGNORECASE)
_THAT_TIME = re.compile(r"\bi\s(?:det|dette)\stidsrum\b|\bpå\s(?:det|dette)\stidspunkt\b", re.IGNORECASE)
_ALONG = re.compile(
    r"\b(?:(?:samtidig(?:t)?|sammen|at the same time|together|along)\s(?:med|with|as)"
    r"|i forbindelse med (?:ind|frem|af|til)?(?:sendelsen|leveringen|givelsen|leveringen) af|ved (?:ind"
    r"|frem)sendelsen af"
    r")\s"
    r"(?:(?:det|den|de|dit|din|dine|the|your)\s)?(?:\w+ede\s|udfyldte\s)?(?P<noun>(?:punkt|afsnit|pkt\."
    r"|nr\.)\s(?P<section>\d{1,2})|[^\W\d_]{4,})",
    re.IGNORECASE,
)
_LIKE = re.compile(
    r"[\s,]{1,2}(?:som|hvor|der)\s(?:(?:gælder\s|er\s(?:sat|givet|fastsat|anført|nævnt)\s)?for\s)?(?:(?:den|det|du|De|I)\s)?(?P<noun>[^\W\d_]{4,})"
)
_AS_DAY = re.compile(r"\bsamme dag,?\s(?:som|hvor)\s", re.IGNORECASE)
_SAME_DAY_AS = re.compile(r"\s(?:som|as)\s", re.IGNORECASE)
_BEFOREHAND = re.compile(
    r"(?<!dagen )(?<!aftenen )(?<!dage )(?<!uger )(?<!uge )\b(?:forinden|before then)\b", re.IGNORECASE
)
_ASKS = re.compile(r"\b(?:skal|bedes|må|must|have to|has to|påhviler|anmodes|[a-zæøå]{3,}er\s(?:du|De|I))\b")
_SAME_DAY = re.compile(
    r"\b(?:senest\s)?(?:på\s)?(?:samme dag|the same day)(?=\s(?:som|as)\s|\s?(?:[.;\n]|$)|,\s(?:og|men|så|ellers|and"
    r"|or)\s|\sinden\skl)",
    re.IGNORECASE,
)
_BERTHED = re.compile(
    r"[^.;\n]{0,40}?\b(?:berammet|fastsat|aftalt|planlagt|sat|scheduled)\s(?:til|for)\s?$", re.IGNORECASE
)
_PAYING = re.compile(r"betal|\bpengene\b|\bbeløbet\b|\bkr\b|\bkonto")
HINDERED = re.compile(
    r"\b(?:forhindret|afbud|kan ikke (?:komme|møde)|ikke kan (?:komme|møde)|framelde|aflyse|melde fra"
    r"|ude af stand til at (?:møde|komme|deltage)|(?:ikke (?:har )?mulighed|afskåret fra"
    r"|nødt til) (?:for )?(?:at )?(?:møde|komme|deltage"
    r"|udeblive|blive væk))\b",
    re.IGNORECASE,
)
_AS_WHEN = re.compile(
    r"\bBliver\s(?:du|De|I)\b|\bsamme\sdag(?:,?\s(?:som|hvor|når)\b)|^\W{0,4}(?:If|When|Hvis|Såfremt|Når)\b"
)
"""What makes "samme dag" the day that something happens, and no date."""


_BY = re.compile(r"(?:inden|within|by)\s", re.IGNORECASE)
""" "… skal du inden samme dag indsende": a day told before, and not that on which it happens."""
_LISTED = re.compile(
    r"\b(?:senest|inden|på|by|on)\s(?:på\s|den\s)?(?:disse|følgende|nedenstående|de\s(?:anførte|nævnte|angivne)"
    r"|(?:the\s)?following|these)\s(?:datoer|dage|dato|dag|tidspunkter|frister|dates|days)",
    re.IGNORECASE,
)
""" "senest på disse datoer:": the first of them, in the rows or points below."""
_THING_LIMIT = re.compile(
    r"\b(?:inden\s?for|inden|senest|til)\s(?=(?:den\s\w*frist|[^\W\d_]{4,}s\s\w*frist))", re.IGNORECASE
)
""" "inden den frist, der gælder for skemaet", "inden skemaets frist"."""
_SAME_HOLDS = re.compile(r"\b(?:samme|denne)\s\w*frist\sgælder\b|\bgælder\ssamme\s\w*frist\b", re.IGNORECASE)
_AT_ONCE_WITH = re.compile(
    r"\b(?:samtidig\s(?:hermed|dermed)|(?:her|der)med\ssamtidig|i\ssamme\s(?:arbejdsgang|forbindelse|ombæring"
    r"|forsendelse|kuvert))\b",
    re.IGNORECASE,
)
_CELL = re.compile(r"(?<=\t)\s?(?:senest |inden )?samme (?:dag|dato|frist)\s?(?=\t|\n|$)", re.IGNORECASE)
_FORMS = (
    (_THING_LIMIT, ("frist",)),
    (_CELL, ("\tsamme", "\tsenest samme", "\tinden samme")),
    (_TOLD, ("anført", "fremgår", "står", "nævnt", "angivet", "oplyst", "skrevet", "ovenfor", "nedenfor", "i skemaet",
             "i tabellen", "i oversigten", "stated", "given", "shown", "above", "below")),
    (_SAME, ("frist", "samme", " da", "dato", "dag", "deadline", "same", "tidspunkt", " day", " date", "time limit")),
    (_SAME_DAY, ("samme dag", "same day")),
    (_IT_RUNS_OUT, ("inden den ", "før den ", "before it ")),
    (_SECTION_DEADLINE, ("fristen i",)),
    (_THAT_TIME, ("tidsrum", "tidspunkt")),
    (_ALONG, ("samtidig", "sammen", "together", "along", "at the same time", "elsen af", "ingen af")),
    (_BEFOREHAND, ("forinden", "before then")),
    (_LISTED, ("disse dat", "følgende dat", "følgende dag", "nedenstående", "de anførte", "de nævnte", "de angivne",
               "disse dag", "disse tids", "følgende tids", "disse fris", "følgende fris", "following d", "these d")),
    (_SAME_HOLDS, ("frist gælder", "gælder samme")),
    (_AT_ONCE_WITH, ("samtidig", "i samme")),
)  # fmt: skip
"""Each form with words of which a letter has one, if it has the form: most letters are spared the search."""


def find_referred(
    around: Surroundings, page: SentenceIndex, facts: Sequence[Found], event_condition: re.Pattern[str], most: int
) -> Iterator[Found]:
    """The deadlines that point at one of `facts`. At most `most` of a form are looked at in one sentence."""
    low = page.text.lower()
    for pattern, signs in _FORMS:
        if not any(sign in low for sign in signs):
            continue
        seen: dict[int, int] = {}
        for match in pattern.finditer(page.text):
            at = page.index(match.start())
            seen[at] = seen.get(at, 0) + 1
            if seen[at] <= most and (fact := _pointed_at(around, page, facts, pattern, match, event_condition)):
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
    if pattern is _SAME and (thing := _THING_LIMIT.match(page.text, span.start)) and names_a_limit(page, thing.end()):
        return None
    near = bisect_right(facts, span.start, key=lambda fact: fact.value.span.start)
    if any(span.meets(fact.value.span) for fact in facts[max(0, near - 1) : near + 1]):
        return None
    if pattern is _IT_RUNS_OUT and not _A_LIMIT.search(page.text, max(0, span.start - REACH), span.start):
        return None
    if whose(*page.reach(span)) not in (Whose.CITIZEN, Whose.UNTOLD):
        return None
    sentence = page.around(span)
    words = page.reach(span)[0]
    same_day = match.group().lower().endswith(("samme dag", "same day"))
    if same_day and (rule := _of_appointment(around, span, match)):
        return Fact(rule, sentence, FINDER, 0.85)
    liked = _of_thing_like(page, span, facts)
    if same_day and (
        event_condition.search(words) or (_AS_WHEN.search(words) and not liked and not _BY.match(match.group()))
    ):
        return Fact(_that_day(around, span, match, words), sentence, FINDER, 0.8)
    named: Found | None
    if pattern is _THING_LIMIT:
        limit = limit_named(page, match.end(), facts)
        named = limit[1] if limit else None
        span = Span(span.start, limit[0]) if limit else span
    elif by_place := _BY_PLACE.get(pattern):
        named = by_place(page, sentence, match, facts)
    elif pattern in (_BEFOREHAND, _THAT_TIME):
        named = _of_day(around, sentence, span, match, words)
    else:
        named = liked or _of_deadline(around, page, sentence, match, facts)
    return Fact(replace(named.value, span=span), sentence, FINDER, round(named.certainty * 0.9, 2)) if named else None


_BY_PLACE: dict[re.Pattern[str], Callable[[SentenceIndex, Span, re.Match[str], Sequence[Found]], Found | None]] = {
    _ALONG: along,
    _TOLD: told,
    _LISTED: first_below,
    _SAME_HOLDS: last_before,
    _AT_ONCE_WITH: last_before,
}


def _of_day(around: Surroundings, sentence: Span, span: Span, match: re.Match[str], words: str) -> Found | None:
    """ "forinden", "i det tidsrum": the day told just before."""
    if match.re is _THAT_TIME:
        return _day_named(around, sentence, match)
    return _day_told_before(around, sentence, span) if _ASKS.search(words) else None


def _of_deadline(
    around: Surroundings, page: SentenceIndex, sentence: Span, match: re.Match[str], facts: Sequence[Found]
) -> Found | None:
    """ "inden samme frist", "inden klagefristens udløb", "inden da"."""
    named = (
        _day_beside(around, sentence, match, facts)
        or _earliest_of(around, page.reach(Span(*match.span()))[0], match, facts)
        or _near(_named(page, match, facts), match)
        or _day_named(around, sentence, match)
    )
    if match.group().lower().endswith(" da") and (met := _met_there(around, sentence, match)):
        return met
    if named is None and match.group().lower().endswith(" da"):
        return _day_told_before(around, sentence, Span(*match.span()))
    return named


def _met_there(around: Surroundings, sentence: Span, match: re.Match[str]) -> Found | None:
    """ "Nøglerne afleveres ved synet eller lægges i brevsprækken inden da": by the appointment its sentence names."""
    named = last_named(around, max(sentence.start, match.start() - REACH), match.start())
    if named is None:
        return None
    rule = DeadlineRule(Span(*match.span()), Basis.ABSOLUTE, named.date, named.time, movable=False)
    return Fact(rule, sentence, FINDER, 0.8)


_MORE_TIME = re.compile(
    r"\b(?:extension|more time|udsættelse|fristforlængelse|mere tid|længere frist|forlænge(?:t|lse)?|udskyd\w*)\b",
    re.IGNORECASE,
)


_AFTERWARDS = re.compile(r",\shvorefter\s", re.IGNORECASE)


def _earliest_of(around: Surroundings, words: str, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """ "Ask for more time before the deadline runs out", of several deadlines: the earliest, which harms nobody."""
    if (
        match.groupdict().get("section")
        or (match.groupdict().get("kind") or "")
        or not _MORE_TIME.search(_AFTERWARDS.split(words)[0])
    ):
        return None
    days = {
        day: fact for fact in reversed(facts) if fact.value.span.end <= match.start() and (day := _day_of(around, fact))
    }
    return days[min(days)] if len(days) > 1 else None


def _day_of(around: Surroundings, fact: Found) -> dt.date | None:
    """The day of a deadline, counted from the letter's date where it says no day."""
    if fact.value.count and around.letter_date:
        return add(around.letter_date, fact.value.count, fact.value.unit)
    return fact.value.date


def _of_appointment(around: Surroundings, span: Span, match: re.Match[str]) -> DeadlineRule | None:
    """ "senest samme dag som samtalen", "… som mødet, der er berammet til tirsdag den 24. november"."""
    joined = _SAME_DAY_AS.match(around.text, span.end)
    if joined and (apposed := apposed_day(around, joined.end())):
        return DeadlineRule(span, Basis.ABSOLUTE, date=apposed[1], movable=False)
    event = read_event(around, joined.end()) if joined else None
    if event is None:
        return None
    told = around.between(event.end, event.end + 60)
    if told and _BERTHED.fullmatch(around.text, event.end, told[0].span.start):
        return DeadlineRule(span, Basis.ABSOLUTE, date=told[0].date, movable=False)
    return DeadlineRule(span, Basis.ABSOLUTE, date=event.appointment.date, movable=False) if event.appointment else None


def _of_thing_like(page: SentenceIndex, span: Span, facts: Sequence[Found]) -> Found | None:
    """ "senest samme dag, som samtykkeerklæringen …": the deadline of the sentence that names the same thing."""
    like = _LIKE.match(page.text, span.end)
    return of_noun(page, like["noun"], span, facts) if like else None


def _day_told_before(around: Surroundings, sentence: Span, span: Span) -> Found | None:
    """ "Mødet er den 7. december. Du bedes forinden have fjernet …": by that day."""
    told = last_day_told(around, span.start)
    return Fact(DeadlineRule(span, Basis.ABSOLUTE, told[0], movable=False), sentence, FINDER, 0.8) if told else None


def _that_day(around: Surroundings, span: Span, match: re.Match[str], words: str) -> DeadlineRule:
    """ "Bliver du forhindret, … senest kl. 8 samme dag": the appointment's day just told; else a day nobody knows."""
    told = [fact for fact in around.appointments if 0 <= span.start - fact.span.start <= 2 * REACH]
    if not told or not HINDERED.search(words):
        return DeadlineRule(span, Basis.NONE)
    groups = match.groupdict()
    clock = dt.time(int(groups["hour"]), int(groups["minute"] or 0)) if groups.get("hour") else None
    return DeadlineRule(span, Basis.ABSOLUTE, date=told[-1].value.date, time=clock, movable=False)


def _near(named: Found | None, match: re.Match[str]) -> Found | None:
    """ "Inden da" means what was told just before it, not the letter's first page."""
    far = named is not None and match.start() - named.value.span.end > 2 * REACH
    return None if far and match.group().lower().endswith(" da") else named


def _day_named(around: Surroundings, sentence: Span, match: re.Match[str]) -> Found | None:
    """The day that "inden da" means: the last one before it in its sentence."""
    days = around.between(max(sentence.start, match.start() - REACH), match.start())
    if not days or "frist" in match.group().lower():
        return None
    return Fact(DeadlineRule(days[-1].span, Basis.ABSOLUTE, days[-1].date), sentence, FINDER, 0.8)


_THAT_DAY = re.compile(r"\b(?:samme|same|denne)\s(?:dag|dato|day|date)\b", re.IGNORECASE)


def _day_beside(around: Surroundings, sentence: Span, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """ "Tilskuddet bortfalder den 1. december, og kortet skal afleveres inden samme dag": the last day of the words
    before, though no limit was set to it."""
    if not _THAT_DAY.search(match.group()):
        return None
    days = around.between(max(sentence.start, match.start() - REACH), match.start())
    if not days or any(
        fact.value.span.start >= sentence.start and fact.value.span.end <= match.start() for fact in facts
    ):
        return None
    if around.letter_date is not None and days[-1].date < around.letter_date:
        return None
    return Fact(DeadlineRule(days[-1].span, Basis.ABSOLUTE, days[-1].date), sentence, FINDER, 0.8)


def _named(page: SentenceIndex, match: re.Match[str], facts: Sequence[Found]) -> Found | None:
    """The deadline meant: in the named section, of the named kind ("klagefristen"), else the last before."""
    groups = match.groupdict()
    if section := groups.get("section"):
        return in_section(page, section, facts)
    if kind := (groups.get("kind") or "").lower().rstrip("es")[:5]:
        said = _PAYING if kind == "betal" else re.compile(re.escape(kind))
        same = [fact for fact in facts if said.search(fact.span.of(page.text).lower())]
        if same:
            return next((fact for fact in same if fact.value.basis is not Basis.NONE), same[0])
    dated = [fact for fact in facts if fact.value.basis is not Basis.NONE] or list(facts)
    if rows := [fact for fact in dated if fact.span.end <= match.start() and "\t" in fact.span.of(page.text)]:
        near = page.around(Span(*match.span())).of(page.text).lower()
        named = [
            row for row in rows if (cell := re.match(r"\w{7,}", row.span.of(page.text).lower())) and cell[0] in near
        ]
        if named:
            return named[-1]
    earlier = [fact for fact in dated if fact.value.span.end <= match.start()]
    if _TAKES_UP.search(match.group()):
        return _last_said(page, match, facts, earlier)
    return earlier[-1] if earlier else dated[0] if dated else None


_TAKES_UP = re.compile(
    r"\b(?:samme|same|denne|den)\s(?:\w*frist|dag|dato|tidsrum|tid|day|date|deadline)\b", re.IGNORECASE
)
""" "inden samme frist" points back: never at a day told only after it."""


def _last_said(
    page: SentenceIndex, match: re.Match[str], facts: Sequence[Found], earlier: Sequence[Found]
) -> Found | None:
    """The last deadline before; where the last one told is a length that nobody could count out, so is this."""
    before = [fact for fact in facts if fact.value.span.end <= match.start()]
    last = before[-1] if before else None
    open_length = last is not None and last.value.basis is Basis.NONE and LENGTH.search(last.value.span.of(page.text))
    if last and open_length and match.start() - last.value.span.end <= 2 * REACH:
        return last
    return earlier[-1] if earlier else None
