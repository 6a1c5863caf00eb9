"""Text and sentences in, what happens if nothing is done out: the words of what happens, without the condition.

It stands after a condition of not doing ("Hvis du ikke betaler, …", "Udebliver du, …"), in the sentence that goes on
from it ("Det kan betyde, at …"), or alone ("Manglende betaling kan medføre …"). Invented examples: "Hvis vi ikke hører
fra dig, stopper vi udbetalingen", "Påbuddet udføres på din regning".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.finders.clauses import Clause, Part, split_clauses
from ingest.finders.words import read_words, says_de
from ingest.finders.zones import Placed, Zone, place
from ingest.models import Consequence, Fact, Span
from ingest.text.sentences import Sentence

FINDER = "consequences"

_UNDONE = re.compile(
    r"\b(?:glemmer|misligholde[rs]|forsømmer|væk|ikke|undlader|udebliver|for sent|aldrig|overtræder"
    r"|overtrædes|overskrider|overskrides|afslår"
    r"|siger nej|manglende|ingen)\b"
)
_NOT_A_DUTY = re.compile(
    r"\b(?:ikke kan|kan (?:\w+ )?ikke|har mulighed|er enig|enig i|forstår|ikke har (?:brug|modtaget|fået"
    r"|mulighed|spørgsmål)|ønsker|ikke længere|ikke (?:er )?tilmeldt|ikke har digital"
    r"|ikke (?:\w+ )?(?:spørgsmål|bemærkninger|digital post|brug))\b"
)
_ASKS = re.compile(
    r"\b(?:skal vi høre|skal vi have|skal du|bedes du|du skal|du bedes|kan du (?!miste|risikere|komme til at"
    r"|få (?:en |et )?(?:bøde|gebyr|afgift)|ikke|blive)"
    r"|du kan (?!miste|risikere|komme til at|få (?:en |et )?(?:bøde|gebyr|afgift)|ikke|blive)|bør du"
    r"|er du (?:forpligtet|pligtig|nødt)"
    r"|behøver (?:du )?ikke|ikke nødvendigt|får du (?:brevet|post|besked)|vil sige|har (?:varslet|oplyst"
    r"|meddelt)|har du (?:\w+ ){0,3}pligt|påhviler|er du velkommen|finder du (?:en|et|den|det|skemaet|blanketten)\b"
    r"|har du ret|skal du ikke)\b"
)
_MUST = re.compile(r"^(?:\w+ ){1,3}skal (?!du\b|betale)")
_EFFECT = re.compile(
    r"stop|standse|bortfald|mist|nedsæt|bød|gebyr|rente|inddriv|rykker|afgør|henlæg|lukke|afslut|annulle|slet"
    r"|straf|politi"
    r"|regning|udlæg|foged|inkasso|anse[rs]|betragt|afvis|afslag|fastsæt|udfør|træk|tilbage|ophør|tilfald"
    r"|videre|en anden"
    r"|spær|frakend|sanktion|forsink|betal|ikke (?:nå|få|behandle|udbetale)|risik|inddrag|ændr|afslår|opkræv"
)
"""What such a threat brings; asked for where it stands before its condition."""
_PAYS = re.compile(r"\b(?:skal du|du skal) (?:\w+ ){0,3}(?:betale|tilbagebetale)\b")
_OF_AN_APPEAL = re.compile(r"\b(?:ikke medhold|(?:videre)?sende[rs]? (?:vi )?(?:klagen|sagen) (?:videre )?til)\b")
""" "Får du ikke medhold, sender vi klagen til nævnet": what becomes of an appeal."""
_GOES_ON = re.compile(
    r"^(?:(?:det|dette|så) (?:kan|vil|betyder|medfører)|vi (?:træffer|betragter|afgør|stopper|sender en rykker))\b"
    r"|^(?:derefter|herefter|desuden|så) \w+ vi\b|^du (?:kan (?:miste|komme til at)|risikerer|mister)\b",
    re.IGNORECASE,
)
_ELSE = re.compile(r"(?:^|(?<=[,;–]\s))(?:[Ee]llers|[Oo]therwise|[Ii] modsat fald)\b[^.;]*")
"""What happens else: "…, ellers kan du få et gebyr", "Ellers bortfalder tilladelsen"."""
_BROKEN = re.compile(
    r"^(?:Overskrides|Misligholdes|Overtrædes|Tilsidesættes|Forsømmes|Udeblives der)\b[^,.]{2,120}, (?P<what>[^.]+)"
    r"|^(?:Ved|I tilfælde af) (?:manglende|for sen|forsinket|fortsat|gentagen|udeblivelse|misligholdelse|overtrædelse"
    r"|overskridelse|tilsidesættelse)\b[^,.]{0,80}? (?P<then>(?:kan|vil|må|\w{3,}(?:es|er)\b)(?! rettidig)[^.]+)"
    r"|^(?:Manglende|For sen|For sent)\b[^,.]{1,60}? (?P<held>(?:betragtes|anses|medfører|indebærer|behandles"
    r"|forstås) [^.]+)"
    r"|, (?:der|som) ikke (?:er|bliver) (?:\w+ ){1,4}?(?:rettidigt|i tide|til tiden|inden fristen), (?P<late>[^.]+)"
    r"|^(?:Failure to|Late)\b[^,.]{2,60}? (?P<fails>(?:may|can|will) [^.]+)|^Unless\b[^,]{3,120}, (?P<unless>[^.]+)"
)
"""What follows a duty broken, told without "hvis … ikke"."""
_NO_DUTY = re.compile(r"you (?:may|can|need not|do not)\b")
_WITHOUT = re.compile(r"^Uden (?:dit|din|dine|jeres|Deres|det|dem)\b")
_ENGLISH = re.compile(
    r"^(?:If|Should|Unless)\b[^,]*\b(?:not|fail|unless|late)\b[^,]*,\s(?P<what>(?!you must|you have to|please)[^.]*)"
    r"|^(?P<goes>(?:This|It) (?:may|can|could|will) (?:mean|result|lead)\b[^.]*)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"\b(?:på)?løber\b[^.]{0,40}\brenter?\b|\brenter?\b[^.]{0,30}\bløber på\b|"
    r"\bkan (?:\w+ )?(?:medføre|betyde, at du mister|resultere i)\b|\b(?:tilladelsen|bevillingen|retten"
    r"|tilbuddet|pladsen|dispensationen) bortfalder\b"
    r"|\bpå (?:din|jeres|deres|ejerens|grundejerens) (?:egen )?(?:regning|bekostning)\b|\b(?:tilskrives"
    r"|pålægges|beregnes|tillægges)\b[^.]*\b(?:renter?|rykkergebyr|gebyr)\b"
    r"|\bovergår\b[^.]*\binddrivelse\b|\b(?:sendes|overdrages|overgives)\b[^.]*\binddrivelse\b|\bpolitianmeld"
    r"|\bstraffes med bøde\b|\b(?:kan|vil) (?:du )?(?:miste|risikere)\b|\brisikerer (?:du|i|de)\b|\bdu risikerer\b",
    re.IGNORECASE,
)
_RIGHT = re.compile(r"(?:Du|De|I) har ret til\b")
_TAIL = re.compile(r"(?:,? jf\..*|,? (?:efter|i henhold til) (?:§|lov|[a-zæøå]+lovens?)\b.*)$")


def find_consequences(
    text: str, sentences: Sequence[Sentence], placed: Sequence[Placed] | None = None
) -> tuple[Fact[Consequence], ...]:
    """What the letter says happens if nothing is done, in its order, each sentence at most once.

    `placed` are the sentences with their zones, where the caller has them already."""
    found: list[Fact[Consequence]] = []
    polite = says_de(text)
    last = -9
    for index, here in enumerate(place(text, sentences) if placed is None else placed):
        words = here.sentence.span.of(text)
        if here.zone in (Zone.LAW, Zone.PRIVACY, Zone.APPEAL) or _OF_AN_APPEAL.search(words):
            continue
        at = _in_sentence(text, here.sentence, polite)
        same_place = index - last == 1 and here.sentence.paragraph == sentences[index - 1].paragraph
        if at is None and same_place and _GOES_ON.search(words):
            at = here.sentence.span
        if at is not None:
            last = index
            certainty = 0.95 if at != here.sentence.span else 0.85
            found.append(Fact(Consequence(_trimmed(text, at)), here.sentence.span, FINDER, certainty))
    return tuple(found)


def _in_sentence(text: str, sentence: Sentence, polite: bool) -> Span | None:
    raw = sentence.span.of(text)
    if told := _told_plainly(raw):
        return Span(sentence.span.start + told.start, sentence.span.start + told.end)
    alone = _ALONE.search(raw)
    if not alone and not _UNDONE.search(raw.lower()):
        return None
    clauses = split_clauses(read_words(text, sentence.span, polite))
    for index, clause in enumerate(clauses):
        if clause.part is Part.CONDITION and _is_not_doing(clause):
            after = _what_follows(clauses, index)
            if after is not None:
                return after
    if (
        alone
        and not _RIGHT.match(raw)
        and not any(clause.part is Part.CONDITION and not _is_not_doing(clause) for clause in clauses)
    ):
        return sentence.span
    return None


def _told_plainly(words: str) -> Span | None:
    """What "ellers" opens, what "uden dit samtykke" ends in, what an English "if not" leads to."""
    if (other := _ELSE.search(words)) and not _ASKS.search(other.group()):
        return Span(*other.span())
    if (broken := _BROKEN.search(words)) and broken.lastgroup:
        told = broken.lastgroup in ("what", "unless")
        return Span(*broken.span(broken.lastgroup)) if told else Span(0, len(words))
    if _WITHOUT.match(words) and re.search(r"\bikke\b|\bforsink", words):
        return Span(0, len(words))
    if english := _ENGLISH.match(words):
        at = english.span("what" if english["what"] else "goes")
        return None if _NO_DUTY.match(words, at[0]) else Span(*at)
    return None


def _is_not_doing(clause: Clause) -> bool:
    norm = clause.norm
    return bool(_UNDONE.search(norm)) and not _NOT_A_DUTY.search(norm)


def _what_follows(clauses: Sequence[Clause], index: int) -> Span | None:
    """The main clauses after (else before) the condition, unless they ask the reader to do something."""
    after = [clause for clause in clauses[index + 1 :] if clause.part is not Part.CONDITION]
    if after and after[0].part in (Part.MAIN, Part.CONTENT, Part.PURPOSE):
        first, last = after[0], after[-1]
    else:
        before = [clause for clause in clauses[:index] if clause.part is Part.MAIN]
        if not before or index + 1 < len(clauses):
            return None
        first = last = before[-1]
        if not _EFFECT.search(first.norm) or _MUST.search(first.norm):
            return None
    if first.norm.startswith("få "):
        return None
    if _ASKS.search(first.norm) and not _PAYS.search(first.norm):
        return None
    return Span(first.span.start, max(first.span.end, last.span.end))


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    tail = _TAIL.search(words)
    end = span.start + (tail.start() if tail else len(words))
    while end > span.start and text[end - 1] in " .,;":
        end -= 1
    return Span(span.start, end)
