"""Letter text in, the limits to time that no word like "senest" or "Frist:" sets out: whosever limit it is.

"betales den …" (a day after few verbs), "du har 14 dage til at …" (granted), "skal være os i hænde 10 dage før mødet",
"straks" and "hver måned".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.finders.dates import DateMention
from ingest.finders.lengths import LENGTH, length_of
from ingest.finders.limit import CUE, Limit, SentenceIndex, with_clock_behind
from ingest.finders.next_days import WEEKDAY_BESIDE
from ingest.finders.origins import is_receipt
from ingest.finders.surroundings import Surroundings, Term
from ingest.finders.terms_of_time import read_term
from ingest.models import Basis, Span

_ON = re.compile(
    r"\b(?:(?:ind|tilbage)?betal(?:es|t|e)?|forfalder(?: til betaling)?|aflevere[st]?|afleveret|fraflytte[st]?"
    r"|ryddet|tømt|skal\svære\s\w+t"
    r"|(?:være|ligge)\s(?:hos|fremme|indkommet)"
    r"|(?:du|De|I)\s(?:skal|bedes)\s(?:\w+\s){0,2}?(?:orientere\s(?:dig|Dem|jer)|logge\spå|ringe|tjekke)"
    r"|tilbageleveres?|flytte ud|fraflyttet|returneres?|os i hænde|foreligge[rs]?"
    r"|(?:vi|jeg|kommunen) har (?:det|den|dem|alt|svaret|skemaet)"
    r"|(?:være|er)\s(?:\w+\s){0,3}?(?:hjemme|til stede)|til (?:vores |kommunens )?rådighed"
    r"|på (?:vores|kommunens) konto|bogført|bragt i orden|lovliggjort"
    r"|(?:skal|bedes)\s(?:du|De|I)\s(?:[^\W\d_]+\s){0,4}?(?:sende|indsende|medgive|aflevere|returnere|tømme|rydde|afhente)"
    r"|ikke\s(?:\w+\s){0,3}?\w+t|rate|paid|payable)\b[^.;\n\t]{0,40}?\s(?:on\s)?$",
    re.IGNORECASE,
)
"""The words before a day, up to it."""
_VERB_WITHIN = 110
_OF_A_PAPER = re.compile(r"\b(?:af|fra|for|til|efter|siden|om|i|pr\.)\s$", re.IGNORECASE)
""" "skal du sende brevet af den 4.": the paper's day."""
_UNDONE = re.compile(r"ikke\s", re.IGNORECASE)
"""What is not done on the day: "hvis påbuddet ikke er efterkommet den 1. februar"."""
_LIST_JOIN = re.compile(r"(?:,|\sog)\s")
_ASKED = re.compile(
    r"\b(?:rimeligt|(?:returner|udfyld|indsend|aflever|send|underskriv|fremsend)es|skal|bedes|forfalder|must|payable"
    r"|må\s(?:\w+\s){1,3}være)\b"
    r"|\b(?:Betal|Indbetal|Aflever|Pay|Send|Returner|Udfyld)\b"
)
_HAVE = re.compile(
    r"\b(?:har|have|får|giver|givet|give)\s(?:(?:du|De|I|dig|jer|vi|nu|altså|yderligere|endnu|herefter|hermed|en"
    r"|frist|på|derfor|you)\s){0,5}",
    re.IGNORECASE,
)
_HAVE_AFTER = re.compile(
    r"\b(?:har|får)\s(?:(?:du|De|I|dig|jer|vi|nu|derefter)\s){0,2}(?:efter|fra)\s(?P<what>[^.,;\n]{3,55})\s$",
    re.IGNORECASE,
)
_FROM_AN_EVENT = re.compile(
    r"(?:^|[.;]\s|\n)(?:\d[.)]\s)?(?:(?:Fra|Efter|Regnet\sfra)\s(?P<what>[^.;,\n]{2,60}),?\s|(?:Herefter|Derefter|Så)\s"
    r"|(?:Når|Så\ssnart)\s(?P<case>[^.;\n]{4,110}),\s)$"
)
""" "Fra den dag har du otte dage til at bekræfte": counted from what the words before name, and not from the letter."""
_THE_LETTER = re.compile(r"\b(?:brev|afgørelse|skrivelse|i\sdag|nu\b|dags\sdato)", re.IGNORECASE)
_TO_DO = re.compile(r"[\s,]{1,2}(?:til|at|frist|i alt|to\b)", re.IGNORECASE)
_FRIST_OF = re.compile(r"\s(?:\w+\s)?(?:frist|svarfrist|betalingsfrist|høringsfrist|klagefrist)\b", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:snarest(?:\smuligt)?|hurtigst\s(?:muligt|mulig)|så\s(?:hurtigt|snart)\ssom\smuligt|straks|omgående"
    r"|øjeblikkeligt?"
    r"|med\sdet\ssamme|uden\s(?:unødigt\s|ugrundet\s)?ophold|immediately|as\ssoon\sas\spossible|så\ssnart\s(?:du"
    r"|De|I|de|det"
    r"|der|ændringen)\s\w+|without\sdelay|at\sonce)\b",
    re.IGNORECASE,
)
EVERY = re.compile(
    r"\bhver(?:t)?\s(?:(?:\d{1,2}\.|anden|fjerde)\s)?(?:måned|uge|dag|kvartal|år|mandag|tirsdag|onsdag|torsdag"
    r"|fredag|lørdag|søndag)\b"
    r"|\bhver\sden\s\d{1,2}\.|\b(?:månedligt|ugentligt|kvartalsvis|årligt)\b|\b(?:en"
    r"|én)\sgang\s(?:om\s)?(?:måneden|ugen|året)\b"
    r"|\bevery\s(?:month|week|day|year)\b",
    re.IGNORECASE,
)
COVERED = re.compile(
    r"\b(?:for\sperioden|vedrører|vedrørende|omfatter|indkomst\w*|indtægt\w*|løn\w*|udgifter\w*|kontoudtog"
    r"|dokumentation|ophold\w*"
    r"|fravær\w*|forbrug\w*|husleje\w*|timer|afholdt|opholdt|rejst?|opgør\w*|beregne\w*"
    r"|regnskab\w*)\s?(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
_NOW_BUT = re.compile(r"[\s,]{0,3}(?:muligt\s)?(?:og|dog|men|samt|and)\s(?:\w+\s)?$", re.IGNORECASE)
_TO_BE_THERE = re.compile(
    r"\blukke[rst]?\s(?:for\s\w+\s)?(?:allerede\s)?$|"
    r"\b(?:i hænde|modtaget|fremme|afleveret|indsendt|sendt|uploadet|meldes|ske|afbud|besked|returneret|afleveres"
    r"|sendes|indsendes|foreligge[rs]?|klar)\s(?:dér\s|der\s|her\s|hos\s\w+\s)?"
    r"(?:mindst\s)?$|\b(?:se|have|få|modtage)\s(?:den\s|det\s|dem\s)?$"
    r"|\b(?:must|has to|have to|should|please)\b[^.;\n]{0,50}\b(?:with|reach|to|received|submitted"
    r"|sent|returned|uploaded"
    r"|notify|inform|tell)\b[^.;,\n]{0,40}\s$"
)
_OPENS = re.compile(r"(?:^|[.:;]\s|\n|[•–-]\s)$")
""" "Fem hverdage før gravearbejdets start varsles kommunen": the sentence opens with its limit."""
_EVE = re.compile(
    r"(?<!senest )(?<!inden )\bdagen (?:før|forinden|inden)(?:(?=[.,;]|$)|(?=,?\s(?:at\s)?[^.,;\n]{0,40}frist))"
)
_BACK_FROM = re.compile(r"\s(?:(?:før|inden|forud for|before|prior to)\s|(?:før|forinden|i forvejen)(?=[.,;]|$))")


def on_day(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "Beløbet skal betales den 1. december": a day without a limiting word, after few verbs only."""
    done = 0
    for mention in around.dates:
        start = mention.span.start
        verb = _ON.search(around.text, max(0, start - _VERB_WITHIN), start) if start >= done else None
        if verb is None or _OF_A_PAPER.search(around.text, start - 12 if start > 12 else 0, start):
            continue
        sentence, _ = page.reach(Span(*verb.span()))
        if COVERED.search(around.text[max(0, start - 30) : start]):
            continue
        if not _ASKED.search(sentence) and not _UNDONE.match(verb.group()):
            continue
        listed: DateMention | None = mention
        while listed:  # "den 20. august, 20. september og 20. oktober"
            term = Term(listed.span.end, Basis.ABSOLUTE, listed.date, time=listed.time, certainty=0.75)
            term = with_clock_behind(around.text, term)
            yield Limit(Span(listed.span.start, term.end), term, "day")
            done = term.end
            listed = around.mention_near(listed.span.end, _LIST_JOIN)


def lengths(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """Lengths of time with no limiting word before them."""
    for length in LENGTH.finditer(around.text):
        if limit := _granted(around, length) or _ahead(around, length):
            yield limit


def _granted(around: Surroundings, length: re.Match[str]) -> Limit | None:
    """ "du har 4 uger til at klage", "med 14 dages frist"."""
    before = around.text[max(0, length.start() - 40) : length.start()]
    if counted := _HAVE_AFTER.search(around.text, max(0, length.start() - 90), length.start()):
        return _granted_after(around, length, counted["what"])
    have = any(match.end() == len(before) for match in _HAVE.finditer(before))
    term = read_term(around, length.start()) if have else None
    end = term.end if term else length.end()
    todo = have and (_TO_DO.match(around.text, length.end()) or _TO_DO.match(around.text, end))
    if not todo and not _FRIST_OF.match(around.text, length.end()):
        return None
    term = term or read_term(around, length.start())
    number, unit, whole = length_of(length)
    if term is None and whole:
        term = Term(length.end(), Basis.LETTER_DATE, count=number, unit=unit, certainty=0.8)
    if term and term.basis is Basis.LETTER_DATE:
        term = _from_its_event(around.text, length.start(), term)
    return Limit(Span(length.start(), term.end), term, "granted") if term else None


def _granted_after(around: Surroundings, length: re.Match[str], what: str) -> Limit | None:
    """ "De har efter modtagelsen af dette brev tre uger til at tage stilling": from receipt, else from no known day."""
    number, unit, whole = length_of(length)
    if not whole or not _TO_DO.match(around.text, length.end()):
        return None
    basis = Basis.RECEIPT if is_receipt(what) else Basis.NONE
    term = Term(length.end(), basis, count=number if basis is Basis.RECEIPT else 0, unit=unit, certainty=0.85)
    return Limit(Span(length.start(), length.end()), term, "granted")


def _from_its_event(text: str, position: int, term: Term) -> Term:
    """`term`, counted from what the words before "har du otte dage" name: the letter's receipt, or no known day."""
    head = text[max(0, position - 160) : position]
    have = [match.start() for match in _HAVE.finditer(head)]
    lead = _FROM_AN_EVENT.search(head[: have[-1]]) if have else None
    if lead is None:
        return term
    words = lead["what"] or lead["case"] or ""
    if is_receipt(words):
        return replace(term, basis=Basis.RECEIPT)
    return term if _THE_LETTER.search(words) else replace(term, basis=Basis.NONE, count=0)


def _ahead(around: Surroundings, length: re.Match[str]) -> Limit | None:
    """ "skal være os i hænde 10 dage før mødet": counted back, with no other word for the limit."""
    if not _BACK_FROM.match(around.text, length.end()):
        return None
    opens = _OPENS.search(around.text, max(0, length.start() - 3), length.start())
    if not opens and not _TO_BE_THERE.search(around.text[max(0, length.start() - 60) : length.start()]):
        return None
    term = read_term(around, length.start())
    found = term is not None and term.basis is Basis.ABSOLUTE
    return Limit(Span(length.start(), term.end), term, "latest") if term and found else None


def eves(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "skal være os i hænde dagen før."."""
    for day in _EVE.finditer(around.text):
        term = read_term(around, day.start())
        of_a_deadline = term is not None and "frist" in around.text[term.end : term.end + _NAMED_WITHIN].lower()
        if term and (term.basis is Basis.ABSOLUTE or of_a_deadline):
            yield Limit(Span(day.start(), term.end), term, "latest")


_NAMED_WITHIN = 50
"""Characters after "dagen før" in which a deadline is named: "dagen før, at Børnehusets frist udløber"."""
_IN_PLACE = re.compile(
    r"\b(?:skal|bedes|må)\s[^.;\n]{0,60}\b(?:hos (?:os|kommunen)|i hænde|her|modtaget|fremme|afleveret|afleveres"
    r"|indsendt"
    r"|indsendes|sendes|sendt|tilbage|foreligge|udfyldt|betalt|betales|klar)\s$",
    re.IGNORECASE,
)


_OPEN_UNTIL = re.compile(
    r"\b(?:systemet|portalen|selvbetjeningen|løsningen|ansøgningen|tilmeldingen|indtastningen|indberetningen|puljen"
    r"|ordningen"
    r"|skemaet|afstemningen|adgangen|der|vi|the\s(?:portal|system|form))\s(?:er\såb(?:en|ent|ner)|åbner|åbnes|opens)\s"
    r"(?:[^.;\n]|\d\.){0,60}?\b(?:og|and)\s(?:igen\s)?(?:lukker|lukkes|closes|slutter)\s(?:igen\s)?(?:on\s)?",
    re.IGNORECASE,
)
_CLOSED_ON = re.compile(
    r"\b(?:(?:systemet|portalen|selvbetjeningen|løsningen|tilmeldingen|indtastningen|indberetningen|puljen"
    r"|ansøgningsskemaet"
    r"|ansøgningsrunden|the\s(?:portal|system))\s(?:lukker|lukkes|closes)|(?:linket|engangskoden|aktiveringskoden|the\slink)"
    r"\s(?:udløber|lukker|lukkes|expires))\s(?:igen\s)?(?:on\s)?",
    re.IGNORECASE,
)


def openings(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "Systemet åbner den 16. november og lukker den 10. december": what is to be done there, by then."""
    low = around.text.lower()
    if not any(word in low for word in ("lukke", "closes", "slutter", "linket ud", "koden ud", "link expires")):
        return
    for form in (_OPEN_UNTIL, _CLOSED_ON):
        for match in form.finditer(around.text):
            mention = around.mention_near(match.end(), re.compile(r"(?:den\s)?"))
            if mention:
                opens = around.between(match.start(), match.end())
                term = with_clock_behind(
                    around.text, Term(mention.span.end, Basis.ABSOLUTE, mention.date, time=mention.time)
                )
                yield Limit(Span(match.start(), term.end), term, "opening", opens[0].date if opens else None)


_DAY_BESIDE = tuple(
    f"dag{ending} {word}" for ending in ("", "en") for word in ("efter", "før", "forinden", "inden", "forud", "i ugen")
)


def weekdays(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "Den skal ligge hos os torsdagen efter, at …": a weekday beside another day, with no other limiting word."""
    if not any(word in around.text for word in _DAY_BESIDE):
        return
    for day in WEEKDAY_BESIDE.finditer(around.text):
        if not _IN_PLACE.search(around.text, max(0, day.start() - 90), day.start()):
            continue
        if term := read_term(around, day.start()):
            yield Limit(Span(day.start(), term.end), term, "latest")


def at_once(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "straks", "hurtigst muligt": no day, but a hurry. Not where a day follows ("snarest og senest den 4.")."""
    for now in _NOW.finditer(around.text):
        following = CUE.search(around.text, now.end(), now.end() + 25)
        if not (following and _NOW_BUT.fullmatch(around.text, now.end(), following.start())):
            yield Limit(Span(*now.span()), Term(now.end(), Basis.NONE, certainty=0.85), "now")


def every(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "hver måned": no day either, unless "første gang den …" tells the first."""
    for every in EVERY.finditer(around.text):
        yield Limit(Span(*every.span()), Term(every.end(), Basis.NONE, certainty=0.7), "every")
