"""Text in, spans of private addresses out: from the street's name (or the house's before it) to the town."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.models import Span

_ENDINGS = (
    "vej vejen gade gaden gård gården gaard allé alle alléen alleen plads pladsen vænge vænget vænget torv torvet stræde strædet bakken"
    " bakke parken park vang vangen haven have skov skoven stien sti engen eng høj højen hoj lunden lund kær kæret marken mark mose mosen"
    " boulevard boulevarden toften toft krogen krog ager dal dalen kvarter brinken kanal kaj kajen havn havnen strand strande stranden bro"
    " broen hegnet hegn gyde gyden passage passagen led ledet række rækken svinget sving løkken løkke bjerg banke banken sø søen ø øen åen å"
    " ringen brynet byen kirken mølle møllen kilde kilden draget buen gangen diget dige kvarteret odden næs næsset klit klitten kæret tange"
    " kløften linien linjen port porten stedet stien hjørnet fælleden fælled lyngen dyssen kollegiet kollegium gartneri vænger"
    " gøta vegur vegurin gata vägen straße strasse weg platz street road lane avenue drive close ulica aqqusinersuaq"
)
_ENDING = "|".join(sorted(set(_ENDINGS.split()), key=len, reverse=True))
_DEFINITE = re.compile(
    r"(?:bakken|parken|torvet|toften|engen|marken|haven|skoven|stien|pladsen|lunden|højen|svinget|krogen|gaden|brinken"
    r"|vænget|havnen|stranden|kajen|mosen|kæret|diget|broen|byen|kirken|alléen|åen|søen|vang|løkken|gården|dalen)$",
    re.IGNORECASE,
)
_GAP = r"[ \u00a0]{1,3}"
_FLOOR = (
    r"(?:,?[ ]{0,2}(?:(?:\d{1,2}\.?(?:[ ]?(?:sal|etage))?|st(?:uen)?\b\.?|k(?:l|ld|ælder)\b\.?),?[ ]{0,2}"
    r"(?:t\.?[ ]?[hv]\b\.?|m\.?f\b\.?|(?:dør|nr)[ ]?\.?[ ]?\w{1,4}\b\.?|-[ ]?\d{1,2}\b\.?|(?<=[ .,])\d{1,2}\b(?!\.?\d|[ ]?kr))"
    r"|\d{1,2}\.?[ ]?(?:sal|etage)\b|(?:st(?:uen)?|kld)\b\.?(?=,|\s|$)"
    r"|(?:lejlighed|lejl|hus|stue|opgang|dør|værelse|vær|bolig)\b\.?[ ]?(?:nr\.?[ ]?)?\d{1,4}\b"
    r"|t\.?[hv]\b\.?|m\.?f\b\.?)){0,3}"
)
_UPPER = r"[^\W\d_a-zß-öø-ÿąćęłńśźżığşčšžđțșăāēīūėįųőű]"
_SIDE = (
    r"(?:Kgs|Gl|Nr|St|Sdr|Ll|Vr|Ny|Store|Lille|Nørre|Sønder|Vester|Øster|Gammel|Kongens|Sankt|Sct|Skt|Bad|Frankfurt am)"
)
_CAPITAL = rf"{_UPPER}[\w'’-]{{1,30}}"
_TOWN_NAME = rf"(?:(?i:{_SIDE})\.?{_GAP}{_CAPITAL}|{_CAPITAL}(?:{_GAP}(?:[NSVØK]|NV|NØ|SV|SØ|[A-ZÆØÅ]|C)\b)?)"
_TOWN = rf"(?:[A-Z]{{1,2}}-)?(?:\d{{3,5}}|\d{{2}}-\d{{3}}){_GAP}{_TOWN_NAME}"
_NUMBER = re.compile(
    rf"(?<=[\w.'’]){_GAP}(?:nr\.?{_GAP})?(?P<number>\d{{1,4}}(?:[ ]?[A-Za-z](?![\w'’]|\.\w))?(?:[-/]\d{{1,3}}\b)?)(?!\d|[ ]?[%§]|[.,:]\d|[ ]?(?:kr|pct|m2)\b)"
)
_AFTER = re.compile(
    rf"(?P<floor>{_FLOOR})(?P<town>[,\s]{{1,3}}(?:{_CAPITAL},?[,\s]{{1,2}})?{_TOWN}|[,\s]{{1,3}}\d{{4}}{_GAP}[^\W\d_]{{3,20}}\b)?"
)
_TOWN_ALONE = re.compile(rf",[ ]{_CAPITAL}(?=[.?!,;)]|\s*$)", re.MULTILINE)
_STREET = re.compile(
    # up to four words before the number, of which all but small words of a name begin with a capital or a number ("10. Februar Vej")
    rf"(?:(?:(?:\d{{1,2}}\.|{_UPPER}[\w.'’-]{{0,30}}|H/F|den|de){_GAP}){{0,4}})[^\W\d_][\w.'’-]{{0,40}}$"
)
_LAST = re.compile(r"[^\W\d_][\w.'’-]{0,40}$")
_LIVES = re.compile(
    r"\b(?:bor(?:\s(?:nu|midlertidigt|stadig))?|flytte[rt]?(?:\snu)?|adresse[nr]?|adr|bopæl|bopælsadresse|boende|fraflyttet|matriklen ligger|ejendommen|kolonihaven|lejligheden"
    r"|live|moved|address|wohne|mieszkam|adresa)\b[\w ]{0,12}?(?:\s?(?:er|på|i|ved|til|fra|hos|jetzt in|in|at|to|na|este))?[\s:.]{1,3}$",
    re.IGNORECASE,
)
_HOUSE = re.compile(rf"(?:{_CAPITAL}{_GAP}){{1,3}}?{_CAPITAL},{_GAP}$")
_TOWN_LINE = re.compile(rf"(?m)^[ ]{{0,3}}(?:[A-Z]{{1,2}}-)?\d{{4}}{_GAP}{_TOWN_NAME}[ ]{{0,3}}$")
_TOWN_SAID = re.compile(
    rf"(?i:postn(?:umme)?r\.?(?:[ ]?/[ ]?by)?|by)[ ]?:?[ ]{{0,3}}(?P<town>\d{{4}}{_GAP}{_TOWN_NAME})"
)
_POSTCODE = re.compile(rf"(?<![\w.,/-])\d{{4}}{_GAP}({_CAPITAL})")
_BOX = re.compile(rf"(?i:postbo(?:ks|x)|p\.?o\.? box){_GAP}\d{{1,6}}(?:[,\s]{{1,3}}{_TOWN})?")
_NO_STREET = re.compile(
    r"(?:side|kapitel|uge|bilag|afsnit|punkt|pkt|stk|nr|lov|lokale|hold|modul|paragraf|sal|vejledning|lokalplan|linje|linie|bus|spor|trin"
    r"|klasse|den|kl|ca|max|højst|mindst|cirka|under|over|afdeling|enhed|gruppe)$",
    re.IGNORECASE,
)


def find_addresses(text: str) -> Iterator[Span]:
    """Addresses: a street and a number with floor, door and town; a box; a town with its postcode on a line of its own."""
    end = 0
    for match in _NUMBER.finditer(text):
        if match.start() < end:
            continue
        span = _address(text, match, end)
        if span:
            yield span
            end = span.end
    yield from (Span(*match.span()) for match in _BOX.finditer(text))
    yield from (Span(*match.span()) for match in _TOWN_LINE.finditer(text))
    yield from (Span(*match.span("town")) for match in _TOWN_SAID.finditer(text))


def find_towns(text: str) -> frozenset[str]:
    """The names of towns (in lower case) that stand behind a postcode anywhere."""
    return frozenset(match[1].lower() for match in _POSTCODE.finditer(text))


def _address(text: str, number: re.Match[str], least: int) -> Span | None:
    """The address around one house number, if the words before it and after it say that it is one."""
    line = max(least, number.start() - 90, text.rfind("\n", max(0, number.start() - 90), number.start()) + 1)
    last = _LAST.search(text, line, number.start())
    if not last or _NO_STREET.fullmatch(last.group().rstrip(".")):
        return None
    after = _AFTER.match(text, number.end())
    floor, town = (after["floor"], after["town"]) if after else ("", None)
    street = _street_start(text, line, number.start()) if last.group()[0].isupper() else last.start()
    lives = bool(_LIVES.search(text, max(line, street - 45), street))
    named = bool(re.search(rf"(?:{_ENDING})$", last.group(), re.IGNORECASE)) and _has_own_name(
        last.group(), street < last.start()
    )
    capital = text[street].isupper() or text[street].isdigit()
    if not ((capital and (named or town)) or (named and (floor or town or lives)) or (capital and lives)):
        return None
    house = _HOUSE.search(text, line, street) if lives or not capital else None
    if (
        not house
        and (before := _HOUSE.search(text, line, street))
        and _LIVES.search(text, max(0, before.start() - 30), before.start())
    ):
        house = before
    end = number.end() + (after.end() - after.start() if after else 0)
    if not town and (alone := _TOWN_ALONE.match(text, end)):
        end = alone.end()
    return Span(house.start() if house else street, end)


def _street_start(text: str, line: int, end: int) -> int:
    """Where the street's words begin; a word that only begins the sentence ("Lejligheden Hortensiavej 2") stays out."""
    match = _STREET.search(text, line, end)
    if not match:
        return end
    start = match.start()
    lead = re.compile(
        r"(?:[^\W\d_]*(?:en|et|erne|adresse|adr|bor|flyttet|fraflyttet|bopæl)\b[.:]?|[Ii]|[Pp]å|af|og|for|den|de|til|fra)\s+"
    )
    while (small := lead.match(text, start, end)) and re.search(r"\w", text[small.end() : end]):
        start = small.end()
    return start


def _has_own_name(word: str, more: bool) -> bool:
    """A street's word has more than its ending ("Birkevej"), or is a definite one ("Bakken"), or follows others ("H.C. Ørsteds Allé")."""
    ending = re.search(rf"(?:{_ENDING})$", word, re.IGNORECASE)
    return bool(ending) and (more or ending.start() >= 2 or bool(_DEFINITE.fullmatch(word)))
