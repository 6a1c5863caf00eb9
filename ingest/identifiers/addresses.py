"""Text in, spans of private addresses out: from the street's name (or the house's before it) to the town."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.models import Span

_STREETS = frozenset(
    """
    vej vejen gade gaden gård gården gaard allé alle alléen alleen plads pladsen vænge vænget torv torvet stræde strædet
    bakken bakke parken park vang vangen haven skov skoven stien sti lunden lund kær kæret boulevard boulevarden toften
    toft krogen brinken hegnet gyde gyden passage passagen svinget løkken løkke banke ringen brynet draget møllen diget
    marken engen højen odden klitten lyngen kvarter kvarteret kollegiet kollegium vænger dammen kajen pladsvej
    gøta vegur vegurin gata vägen straße strasse weg platz street road lane avenue drive close
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)
"""What a street's name ends in: enough beside a number."""
_PERHAPS_STREETS = frozenset(
    """
    have eng høj mark mose mosen krog ager dal dalen kanal kaj havn havnen strand stranden bro broen hegn led ledet
    række rækken sving bjerg sø søen ø øen åen å byen kirken mølle kilde kilden buen gangen dige næs næsset klit
    tange kløften linien linjen port porten stedet hjørnet fælleden fælled dyssen
    """.split()  # noqa: SIM905
)
"""The same for words that stand beside other numbers too: enough with a floor, a town or "bor på" as well."""
_LONGEST_ENDING = max(map(len, _STREETS | _PERHAPS_STREETS))
_DEFINITE = frozenset(
    """
    bakken parken torvet toften engen marken haven skoven stien pladsen lunden højen svinget krogen brinken vænget
    havnen stranden kajen mosen kæret diget broen byen kirken alléen åen søen vangen løkken gården dalen
    """.split()  # noqa: SIM905
)
"""Endings that are a whole street's name: "Bakken 8"."""

_UPPER = r"[^\W\d_a-zß-öø-ÿąćęłńśźżığşčšžđțșăāēīūėįųőű]"
_GAP = r"[ \u00a0]{1,3}"
_FLOOR = (
    r"(?:,?[ ]{0,2}(?:"
    # 2. th. · 4. sal dør 2 · st. tv. · 2.-4.
    r"(?:\d{1,2}\.?(?:[ ]?(?:sal|etage))?|st(?:uen)?\b\.?|k(?:l|ld|ælder)\b\.?),?[ ]{0,2}"
    r"(?:t\.?[ ]?[hv]\b\.?|m\.?f\b\.?|(?:dør|nr)[ ]?\.?[ ]?\w{1,4}\b\.?|-[ ]?\d{1,2}\b\.?"
    r"|(?<=[ .,])\d{1,2}\b(?!\.?\d|[ ]?kr))"
    r"|\d{1,2}\.?[ ]?(?:sal|etage)\b|(?:st(?:uen)?|kld)\b\.?(?=,|\s|$)"
    r"|(?:lejlighed|lejl|hus|stue|opgang|dør|værelse|vær|bolig)\b\.?[ ]?(?:nr\.?[ ]?)?\d{1,4}\b"
    r"|t\.?[hv]\b\.?|m\.?f\b\.?)){0,3}"
)
_CAPITAL = rf"{_UPPER}[\w'’-]{{1,30}}"
_SIDE = r"(?i:Kgs|Gl|Nr|St|Sdr|Ll|Vr|Ny|Store|Lille|Nørre|Sønder|Vester|Øster|Gammel|Kongens|Sankt|Sct|Skt)"
_TOWN_NAME = rf"(?:{_SIDE}\.?{_GAP}{_CAPITAL}|{_CAPITAL}(?:{_GAP}(?:[A-ZÆØÅ]|N[VØ]|S[VØ])\b)?)"
_TOWN = rf"(?:[A-Z]{{1,2}}-)?(?:\d{{3,5}}|\d{{2}}-\d{{3}}){_GAP}{_TOWN_NAME}"
_COMMA = r"[,\s·|]{1,3}"

_NUMBER = re.compile(
    rf"(?<=[\w.'’]){_GAP}(?:nr\.?{_GAP})?\d{{1,3}}(?:[ ]?[A-Za-z](?![\w'’]|\.\w))?(?:[-/]\d{{1,3}}[A-Za-z]?\b)?"
    r"(?!\d|[ ]?[%§]|[.,:]\d|[ ]?(?:kr|pct|m2)\b)"
)
_AFTER = re.compile(
    rf"(?P<floor>{_FLOOR})"
    rf"(?P<town>{_COMMA}(?:{_CAPITAL},?[,\s]{{1,2}})?{_TOWN}|[,\s]{{1,3}}\d{{4}}{_GAP}[^\W\d_]{{3,20}}\b)?"
)
_TOWN_ALONE = re.compile(rf",[ ]{_CAPITAL}(?=[.?!,;)]|\s*$)", re.MULTILINE)
# Up to four words before the last one; all but small ones begin with a capital or are a date ("10. Februar Vej").
_STREET = re.compile(rf"(?:(?:\d{{1,2}}\.|{_UPPER}[\w.'’-]{{0,30}}|H/F|den|de){_GAP}){{0,4}}[^\W\d_][\w.'’-]{{0,40}}$")
_LAST = re.compile(r"[^\W\d_][\w.'’-]{0,40}$")
_LEADING = re.compile(r"(?:[^\W\d_]*(?:en|et|erne|adresse|adr|bor|flyttet|bopæl)\b[.:]?|I|På|Den|De|Til|Fra)\s+")
_LIVES = re.compile(
    r"\b(?:bor|boende|flytte[rt]?|fraflyttet|adresse[nr]?|adr|bopæl|bopælsadresse|ligger|ejendommen|kolonihaven"
    r"|lejligheden|live|moved|address|wohne|mieszkam|adresa)\b"
    r"(?:\s(?:nu|midlertidigt|stadig|mea|jetzt))?(?:\s?(?:er|på|i|ved|til|fra|hos|in|at|to|na|este))?[\s:.]{1,3}$",
    re.IGNORECASE,
)
_HOUSE = re.compile(rf"{_CAPITAL}(?:{_GAP}{_CAPITAL}){{0,2}},{_GAP}$")
_TOWN_LINE = re.compile(rf"(?m)^[ ]{{0,3}}(?:[A-Z]{{1,2}}-)?\d{{4}}{_GAP}{_TOWN_NAME}[ ]{{0,3}}$")
_TOWN_SAID = re.compile(
    rf"(?i:postn(?:umme)?r\.?(?:[ ]?/[ ]?by)?|by)[ ]?:?[ ]{{0,3}}(?P<town>\d{{4}}{_GAP}{_TOWN_NAME})"
)
_POSTCODE = re.compile(rf"(?<![\w.,/-])\d{{4}}{_GAP}({_CAPITAL})")
_BOX = re.compile(rf"(?i:postbo(?:ks|x)|p\.?o\.? box){_GAP}\d{{1,6}}(?:[,\s]{{1,3}}{_TOWN})?")
_NO_STREET = frozenset(
    """
    side kapitel uge bilag afsnit punkt pkt stk nr lov lokale hold modul paragraf sal vejledning lokalplan linje linie
    bus spor trin klasse den kl ca max højst mindst cirka under over afdeling enhed gruppe deltager ansøger
    """.split()  # noqa: SIM905
)


def find_addresses(text: str) -> Iterator[Span]:
    """Addresses: a street and a number with floor, door and town; a box; a town's line with its postcode."""
    end = 0
    for match in _NUMBER.finditer(text):
        if match.start() >= end and (span := _address(text, match, end)):
            yield span
            end = span.end
    for pattern in (_BOX, _TOWN_LINE):
        yield from (Span(*match.span()) for match in pattern.finditer(text))
    yield from (Span(*match.span("town")) for match in _TOWN_SAID.finditer(text))


def find_towns(text: str) -> frozenset[str]:
    """The names of towns (in lower case) that stand behind a postcode anywhere."""
    return frozenset(match[1].lower() for match in _POSTCODE.finditer(text))


def _address(text: str, number: re.Match[str], least: int) -> Span | None:
    """The address around one house number, if the words before it and after it say that it is one."""
    earliest = max(least, number.start() - 90)
    line = max(earliest, text.rfind("\n", earliest, number.start()) + 1)
    last = _LAST.search(text, max(line, number.start() - 41), number.start())
    after = _AFTER.match(text, number.end())
    if not last or not after or last.group().rstrip(".").lower() in _NO_STREET:
        return None
    street = _street_start(text, line, last)
    capital = text[street].isupper() or text[street].isdigit()
    lives = bool(_LIVES.search(text, max(line, street - 45), street))
    more = bool(after["floor"] or after["town"] or lives)
    sure = _ends_like(last.group(), _STREETS, street < last.start())
    named = last.group()[0].isupper()
    perhaps = sure or (named and _ends_like(last.group(), _PERHAPS_STREETS, street < last.start()))
    if not ((sure and (capital or more)) or (perhaps and more) or (named and (after["town"] or lives))):
        return None
    house = _HOUSE.search(text, max(line, street - 70), street)
    start = house.start() if house and _LIVES.search(text, max(0, house.start() - 30), house.start()) else street
    alone = None if after["town"] else _TOWN_ALONE.match(text, after.end())
    return Span(start, alone.end() if alone else after.end())


def _street_start(text: str, line: int, last: re.Match[str]) -> int:
    """Where the street's words begin; a word that only begins the sentence ("Lejligheden Hortensiavej 2") stays out."""
    match = _STREET.search(text, line, last.end())
    start = match.start() if match else last.start()
    while (lead := _LEADING.match(text, start, last.end())) and lead.end() <= last.start():
        start = lead.end()
    return start


def _ends_like(word: str, endings: frozenset[str], follows: bool) -> bool:
    """Whether a street's word has more than an ending ("Birkevej"), is a definite one ("Bakken"), or follows others."""
    lower = word.lower().rstrip(".")
    for length in range(min(_LONGEST_ENDING, len(lower)), 0, -1):
        if lower[-length:] in endings:
            return follows or len(lower) - length >= 2 or lower in _DEFINITE
    return False
