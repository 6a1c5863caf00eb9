"""A verb and the rest of its clause in, what the act is done to (`things`), by which way (`channels`) out."""

from __future__ import annotations

import re

from ingest.models import Span, Thing

_MONTH = r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)"
_BODY = (
    r"(?:[A-ZÆØÅ][\wæøå-]* )*(?:[Kk]ommune|[Kk]ommunen|[Jj]obcent\w+|Udbetaling Danmark|forvaltningen"
    r"|afdelingen|adressen|skolen|teamet)"
)
_CUT = re.compile(
    rf"""\s*,?\s*\b(?:
      senest(?!e)|inden\s+(?:for\s)?(?:\d|den|udgangen|samme|kl|en|to|tre|fire|fem|seks|otte|fristen|{_MONTH})
      |snarest|straks|
      hurtigst|omgående|via|gennem|pr\.?\s+(?:post|mail|brev)|ved\s+at|for\s+at|så\s+(?:vi|du|at|den|det|de)|
      (?:ind\s+)?til\s+(?:os|mig|{_BODY}|undertegnede)|fra\s+dig\b|hos\s+(?:os|{_BODY})|
      på\s+(?:telefon|tlf|www|borger|mail|e-mail|nummer|\S+@|\S+\.(?:dk|example|com)|vores\s+(?:hjemmeside
      |selv)|mit|min\s|Mit|adressen|tasteselv)|
      i\s+(?:god\s+tid|henhold|tilfælde|Digital|digital)|med\s+(?:Digital|digital\s+post|brev|posten)|
      når|hvis|såfremt|medmindre|før\s|efter\s+aftale|som\s|der\s|jf\.?|med\s+det\s+samme|herefter|igen\b|
      (?:den|fra\s+den)\s+\d{{1,2}}\.?\s*{_MONTH}|kl\.?\s*\d|mindst\s+\d+\s+(?:dag|uge|time)|til\s+samtalen
      |til\s+mødet|er\s|tilbage\b
    )""",
    re.VERBOSE,
)
_LEAD_IN = re.compile(
    r"^(?:\s*\b(?:ikke|I|du|De|os|dig|Dem|jer|mig|sig|selv|venligst|også|gerne|altid|derfor|op|frem|ind|under"
    r"|personligt|hermed|samtidig"
    r"|straks|mindst|enten|skriftligt|digitalt|besked|nu|desuden|alle\s+nedenstående|at\s+vide|ned)\b[,\s]*)+",
)
_PREPOSITION = re.compile(r"^\s*(?:om|på|til|med|af|over|efter|for|i|fra|ved)\s+")
_PRONOUN = re.compile(
    r"^(?:(?:det|den|dem)(?: (?:på|i|til|hos|med|ved|fra|skriftligt|mundtligt|digitalt)\b.*)?|de|disse|dette"
    r"|denne|her|der|herom|derom|herpå|hertil|derpå|følgende|nedenstående|dig|os|en gang|ikke)?$",
    re.IGNORECASE,
)
_NOT_THING = re.compile(
    r"^(?:den \d|\d{1,2}\.|(?:i|på|for|om|til|med|hos|kl|senest|inden|at|hvor|hvad|hvornår|dagen|ja|nej|dig"
    r"|modtaget|fremme|indsendt|rent)\b)",
    re.IGNORECASE,
)
_CHANNEL = re.compile(
    r"""\b(?:
      (?:på|ved\ at\ ringe\ til)\s+(?:telefon|tlf\.?|telefonnummer)\s*\+?\d[\d ]{6,12}\d |
      (?:via|gennem|på|i|med)\s+(?:Digital\ Post|digital\ post|e-Boks|MitID|NemID|Mit\ [A-ZÆØÅ]\w+
      |Min\ [A-ZÆØÅ]\w+|Aula|Jobnet|Betalingsservice|MobilePay) |
      (?:via|på|gennem)\s+(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:dk|example|com|org|eu)(?:/[\w/.#-]*\w)? |
      (?:på|til|pr\.?)\s+(?:e-?mail\s+)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+ |
      via\s+[A-ZÆØÅ][\w-]+(?:\s[A-ZÆØÅ][\w-]+)* |
      via\s+(?:vores|kommunens)\s+(?:hjemmeside|selvbetjening)
    )""",
    re.VERBOSE,
)
_TRAILING = re.compile(r"\s+(?:på|om|til|for|i|med|af|ved|at|hos|og|fra)\s*[,.:]?\s*$")
_COMMA_OR_AND = re.compile(r",\s+(?:og\s+|samt\s+)?|\s+og\s+|\s+samt\s+|;\s*")
_KEEPS_ON = re.compile(rf"^(?:{_MONTH}|\d|\w+e (?:måned|år|uge)|dato\b|for\b|til\b|med\b)", re.IGNORECASE)
_RULED_LIST = re.compile(r"\b(?:for|om|fra|mellem|af|på|over|til|med|både)\b")


def find_things(text: str, region: Span) -> tuple[Thing, ...]:
    """The noun phrases that the act is done to, as they stand; empty where there is only a pronoun."""
    words = region.of(text)
    cut = _CUT.search(words)
    end = cut.start() if cut else len(words)
    start = 0
    for pattern in (_LEAD_IN, _PREPOSITION, _LEAD_IN):
        opened = pattern.match(words[start:end])
        start += opened.end() if opened else 0
    trailing = _TRAILING.search(words, start, end)
    end = trailing.start() if trailing else end
    return tuple(Thing(Span(region.start + low, region.start + high)) for low, high in _parts(words, start, end))


def _parts(words: str, start: int, end: int) -> list[tuple[int, int]]:
    """A list of bare nouns is several things; "lønsedler for august og september" is one."""
    cuts = [start]
    for gap in _COMMA_OR_AND.finditer(words, start, end):
        before, after = words[cuts[-1] : gap.start()], words[gap.end() : end]
        own_article = re.match(r"(?:din|dit|dine|jeres|Deres|en|et|de|den|det|eventuel)\w*\s", after)
        if _KEEPS_ON.match(after) or (_RULED_LIST.search(before) and not own_article):
            continue
        cuts += [gap.start(), gap.end()]
    cuts.append(end)
    pieces = [_trimmed(words, low, high) for low, high in zip(cuts[::2], cuts[1::2], strict=True)]
    return [(low, high) for low, high in pieces if _is_thing(words[low:high])]


def _is_thing(words: str) -> bool:
    return len(words) > 1 and not _PRONOUN.match(words) and not _NOT_THING.match(words)


def _trimmed(words: str, low: int, high: int) -> tuple[int, int]:
    while low < high and not (words[low].isalnum() or words[low] in '§"”»'):
        low += 1
    while high > low and words[high - 1] in " ,.;:–-\t":
        high -= 1
    return low, high


def find_channels(text: str, region: Span) -> tuple[Span, ...]:
    """The words that say how: "på telefon 12 34 56 78", "via Mit Sygefravær", "på borger.dk/flytning"."""
    return tuple(Span(*match.span()) for match in _CHANNEL.finditer(text, region.start, region.end))
