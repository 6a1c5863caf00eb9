"""A letter's text in, what sort of text it is out: a letter at all, whose, a fraud, with words for a machine.

A letter greets, signs, names its sender or case, speaks to a reader; a recipe, a receipt, a CV or an advertisement
does not. Fraud shows in what it asks for (codes, card numbers, foreign accounts) with a link or a threat; no real
authority asks so. Words to a reader's AI are text like any other: they are named and no finder reads them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.models import Letterhead
from ingest.text.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Nature:
    """What sort of text this is. `private`: a letter, but not from an authority."""

    is_letter: bool
    private: bool
    fraud: bool


_AUTHORITY = re.compile(
    r"\bErhvervssikring\b|\bPatienterstatningen\b|\bAgency\b|"
    r"\b[\wæøåÆØÅ-]{0,40}[Kk]ommune\b|\bUdbetaling Danmark\b|\b[\wæøåÆØÅ]*(?:[Ss]tyrelsen|[Nn]ævnet|[Mm]inisteriet"
    r"|[Rr]egion(?: [A-ZÆØÅ]\w+)|[Jj]obcent(?:er|ret)|[Ff]orvaltning(?:en)?)\b"
    r"|\bAnkestyrelsen\b|\bPolitiet?\b|\b[\wæøå]*[Pp]oliti\b|\bNævnenes Hus\b|\bFamilieretshuset\b|\b(?:By"
    r"|Lands)retten\b|\bRetten i\b|\bSygehus(?:et)?\b|\b[\wæøåÆØÅ]*[Hh]ospital(?:et)?\b"
    r"|\b[Ss]kole(?:n)?\b|\b[Ff]orsyning(?:en)?\b|\bATP\b|\bSKAT\b|\b[Tt]andpleje(?:n)?\b"
    r"|\b[Ss]undhedspleje(?:n)?\b|\bBorgerservice\b|\bPladsanvisningen\b|\bYdelse(?:scentret|r)?\b|\bSIRI\b"
    r"|\bMunicipality\b|\bAgency\b"
    r"|\b[Bb]ørnehus\w*\b|\b[Pp]sykiatri\w*\b|\b[Vv]andværk\w*\b|\b[Bb]eredskab\w*\b|\b[Ff]jernvarme\b"
    r"|\bStatsforvaltning\w*|\bMotorstyrelsen\b|\bfolkekirke|\bsogn\b"
)
_PRIVATE = re.compile(
    r"\b(?:[\wæøåÆØÅ&-]+ )*(?:A/S|ApS|I/S|IVS|K/S|P/S|A\.m\.b\.a\.)\b|\b[\wæøåÆØÅ]*[Ff]orsikring(?:er|en)?\b"
    r"|\b[Ee]jendomme\b|\bEjendomsadministration\b|\b[Bb]ank(?:en)?\b|\b[Ii]nkasso\b"
    r"|\b[Bb]oligforening(?:en)?\b|\b[Bb]oligselskab(?:et)?\b"
    r"|\b[Aa]ndelsboligforening(?:en)?\b|\b[Gg]rundejerforening(?:en)?\b|\b[Aa]-kasse(?:n)?\b|\bfagforening\b"
    r"|\b[Tt]andlæge\w*|\b[Uu]dlejer\b|\bFitness\b|\bTele\w*\b|\b[Ss]treaming\b"
)
_UTILITY = re.compile(
    r"(?:[Vv]and|[Ff]orsyning|[Ss]pildevand|[Vv]arme|[Aa]ffald|[Rr]enovation|[Kk]loak)(?:et|en"
    r"|værk(?:et)?)?(?: (?:A/S|ApS|I/S|A\.m\.b\.a\.))?$"
)
_LETTER_SIGNS: tuple[tuple[int, str], ...] = (
    (2, r"(?:^|\n)(?:Kære|Hej|Goddag|Dear)\b"),
    (2, r"\b(?:[Vv]enlig hilsen|[Mm]ed venlig hilsen|[Vv]enligst hilsen|[Hh]ilsen|Mvh|MVH|[Kk]ind regards"
     r"|Yours sincerely)\b"),
    (2, r"\b(?:[Ss]ags?\s?(?:nr|nummer)|[Jj]ournal(?:nr|nummer)|[Ss]agsnr|[Ss]agsbehandler|[Ff]aktura(?:nr"
     r"|nummer)|[Dd]ebitor(?:nr|nummer)|[Kk]unde(?:nr|nummer)|[Ss]kade(?:nr|nummer))\b|\bCase number\b"),
    (2, r"\b(?:afgørelse|ansøgning|klagevejledning|partshøring|påbud|indkald\w+|opkrævning|rykker|kommunen"
     r"|tilsyn|udbetaling\w*|sagsbehandling\w*)\b"),
    (1, r"\b(?:du|De|dig|Dem|jer) (?:skal|bedes|har|kan|er)\b|\b(?:vi|Vi) (?:har|skal|beder|kan|vil|mangler)\b"
     r"|\bYou (?:must|have|can)\b"),
    (1, r"(?:^|\n)(?:Dato|Date)\b|\n\d{1,2}\. \w+ 20\d\d\n"),
    (1, r"\b\d{4} [A-ZÆØÅ][a-zæøå]+"),
)  # fmt: skip
_OTHER_TEXTS: tuple[tuple[str, int, str], ...] = (
    (
        "recipe",
        2,
        r"\b\d+ ?(?:dl|spsk|tsk|g|kg|stk|ml|cl)\.? [a-zæøå]+|\b(?:ovn(?:en)?|pande|skål|rør(?:e)?"
        r"|bag(?:es)?|kog|hak|pisk|drys)\b|\bingredienser\b|\bTil \d personer\b",
    ),
    (
        "receipt",
        2,
        r"\b(?:[Hh]eraf moms|MOMS|[Kk]asse \d|[Bb]on|TOTAL|[Dd]ankort|[Bb]yttes|[Tt]ak for besøget"
        r"|[Kk]ontant|VISA)\b|(?:^|\n)[^\n\t]+\t\d+,\d\d(?=\n|$)",
    ),
    (
        "cv",
        2,
        r"\b(?:[Cc]urriculum|CV|[Uu]ddannelse|[Ee]rfaring|[Ee]rhvervserfaring|[Kk]ompetencer"
        r"|[Rr]eferencer|[Ff]ritidsinteresser|[Ss]prog)(?=\s*\n)|\b(?:19|20)\d\d ?[-–] ?(?:(?:19|20)\d\d|nu)\b",
    ),
    (
        "advert",
        2,
        r"\b(?:[Ss]par|SPAR|[Tt]ilbud(?:det)?|TILBUD|[Ss]kynd dig|BLACK FRIDAY|[Uu]dsalg|[Kk]un i dag"
        r"|[Kk]øb (?:nu|på)|[Gg]ratis fragt|lager haves|[Ff]ør \d)\b|\b\d+ ?% (?:på|rabat)",
    ),
)
_COMPILED_SIGNS = tuple((weight, re.compile(pattern)) for weight, pattern in _LETTER_SIGNS)
_COMPILED_OTHERS = tuple((name, least, re.compile(pattern)) for name, least, pattern in _OTHER_TEXTS)

_SECRETS = re.compile(
    r"\b(?:indtast|oplys|bekræft|opgiv|send|godkend|verificer|opdater|del"
    r"|udfyld)\w*\b[^.\n]{0,80}\b(?:kort(?:nummer|nr|oplysninger|data)|kontrolcifre|CVC|CVV|adgangskode|kodeord"
    r"|password|pinkode|PIN|MitID|NemID|engangskode|netbank|kontooplysninger|bankoplysninger)\b"
    r"|\b(?:your )?(?:card number|password|security code)\b",
    re.IGNORECASE,
)
_NEVER_ASKS = re.compile(
    r"\b(?:aldrig|ikke|never)\b[^.\n]{0,80}\b(?:MitID|kort|kode|password|adgangskode|kontrolcifre)", re.IGNORECASE
)
_MONEY_ABROAD = re.compile(
    r"\bIBAN\b|\b(?!DK)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b|\b(?:bitcoin|krypto\w*|crypto|USDT|ethereum"
    r"|gavekort|Western Union|voucher)\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?<![\w.@-])(?:https?://)?(?:www\.)?((?:[\w-]{1,63}\.){1,6}[a-z]{2,12})\b", re.IGNORECASE)
_SHORT_LINK = re.compile(
    r"^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|ow\.ly|cutt\.ly|rb\.gy|shorturl\.\w+|t\.ly)$", re.IGNORECASE
)
_LOOK_ALIKE = re.compile(
    r"(?:skat|borger|mitid|nemid|nets|e-?boks|postnord|politi|told|udbetaling|sundhed|nemkonto)[\w]*[-.][\w-]+"
    r"|[\w-]+-(?:skat|borger|mitid|nemid|nets|eboks|postnord|told|nemkonto)",
    re.IGNORECASE,
)
_OWN_LINK = re.compile(
    r"^(?:[\w-]+\.)*(?:skat|borger|mitid|nemid|nets|e-boks|postnord|politi|toldst|sundhed|virk|digitalpost"
    r"|nemkonto|lifeindenmark\.borger)\.(?:dk|eu)$",
    re.IGNORECASE,
)
_THREAT = re.compile(
    r"\binden (?:for )?(?:\d+ timer|24 timer|en time)\b|\b(?:straks|omgående|nu|i dag)\b[^.\n]{0,60}\bellers\b"
    r"|\bellers (?:bliver|vil|spærres|lukkes)\b|\b(?:spærret|spærres|suspenderet|lukkes|anholdt|arrest)\b"
    r"|\bsidste (?:advarsel|påmindelse|chance)\b|\bmå ikke dele\b",
    re.IGNORECASE,
)
_BAIT = re.compile(
    r"\b(?:tilbagebetaling|refusion|refundering|gevinst|pakke|ubetalt (?:afgift|told|gebyr)|overskydende skat"
    r"|du har vundet|konto(?:en)? er)\b",
    re.IGNORECASE,
)

_TO_A_MACHINE = re.compile(
    r"\b(?:ignor[eé]r?\w*|disregard|forget|glem|se bort fra)\b[^.\n]{0,40}\b(?:instruktion\w*|instructions?"
    r"|prompts?|anvisning\w*|system\w*)\b"
    r"|\b(?:du|De|you) (?:er|are)(?: nu| now)? (?:en |an? |a )?(?:AI|sprogmodel|language model|chatbot"
    r"|assistent|kunstig intelligens|LLM|AI-assistent|assistant)\b"
    r"|\b(?:system ?prompt|systembesked|<\|?(?:im_start|system)|\[INST\]|### ?(?:System|Instruction))"
    r"|\b(?:fortæl|sig til|tell|svar|inform)\b[^.\n]{0,30}\b(?:læseren|brugeren|borgeren|the (?:reader|user"
    r"|citizen))\b[^.\n]{0,20}\b(?:at|that)\b"
    r"|\b(?:AI|sprogmodel\w*|chatbot\w*|language model|assistent\w*)\b[^.\n]{0,60}\b(?:skal (?:svare|skrive"
    r"|sige|fortælle|ignorere)|must (?:say|answer|reply|tell))\b"
    r"|\b(?:note|besked|instruks\w*|message) (?:til|to|for) (?:AI|sprogmodel\w*|the (?:AI|model|assistant)"
    r"|assistenten|modellen)\b",
    re.IGNORECASE,
)


def words_for_a_machine(text: str, sentences: Sequence[Sentence]) -> frozenset[int]:
    """The indices of sentences that stand in a paragraph with instructions to a reader's AI: no finder reads them."""
    paragraphs = {one.paragraph for one in sentences if _TO_A_MACHINE.search(text, *one.span)}
    if not paragraphs:
        return frozenset()
    direct = {index for index, one in enumerate(sentences) if _TO_A_MACHINE.search(text, *one.span)}
    after = {
        index
        for index, one in enumerate(sentences)
        if one.paragraph in paragraphs and any(at <= index for at in direct if sentences[at].paragraph == one.paragraph)
    }
    return frozenset(direct | after)


def nature(text: str, head: Letterhead) -> Nature:
    """What sort of text this is; `head` is what its letterhead tells."""
    fraud = is_fraud(text)
    is_letter = fraud or _is_letter(text, head)
    return Nature(is_letter, is_letter and not fraud and _is_private(text, head), fraud)


def _is_letter(text: str, head: Letterhead) -> bool:
    if sum(letter.isalpha() for letter in text) < 40:
        return False
    signs = sum(weight for weight, pattern in _COMPILED_SIGNS if pattern.search(text))
    signs += 2 * bool(_AUTHORITY.search(head.sender or "")) + bool(head.case_number) + bool(_AUTHORITY.search(text))
    others = max((len(pattern.findall(text[:20000])) for _, least, pattern in _COMPILED_OTHERS), default=0)
    greeted = any(pattern.search(text) for weight, pattern in _COMPILED_SIGNS[:3])
    return signs >= 3 and (others < 2 or greeted or signs >= 6)


def _is_private(text: str, head: Letterhead) -> bool:
    """A private sender, and no authority beside it at the top or at the signature."""
    edges = text[:400] + "\n" + text[-400:]
    sender = head.sender or ""
    if _UTILITY.search(sender):
        return False
    if _AUTHORITY.search(sender):
        return bool(re.search(r"\b(?:ApS|A/S|Forsikring|Ejendomme|Inkasso)\b", sender)) and "ommune" not in sender
    if sender and _PRIVATE.search(sender):
        return True
    return bool(_PRIVATE.search(edges)) and not _AUTHORITY.search(edges)


def is_fraud(text: str) -> bool:
    """Whether the text asks as swindlers ask: at least two of its marks, one of them what it wants."""
    secrets = bool(_SECRETS.search(_without_warnings(text)))
    abroad = bool(_MONEY_ABROAD.search(text))
    link = any(_is_bad_link(match.group(1)) for match in _LINK.finditer(text[:20000]))
    any_link = bool(re.search(r"https?://|\blink(?:et|s)?\b", text, re.IGNORECASE))
    threat, bait = bool(_THREAT.search(text)), bool(_BAIT.search(text))
    if secrets and (link or (any_link and (threat or bait))):
        return True
    if link and threat and (bait or secrets):
        return True
    return abroad and ((threat and (link or bait)) or (bait and link))


def _without_warnings(text: str) -> str:
    """Without the sentences in which real senders warn that nobody asks for codes."""
    return "\n".join(line for line in re.split(r"(?<=[.!?])\s|\n", text) if not _NEVER_ASKS.search(line))


def _is_bad_link(host: str) -> bool:
    if _OWN_LINK.match(host):
        return False
    return bool(_SHORT_LINK.match(host)) or (
        bool(_LOOK_ALIKE.search(host))
        and "kommune" not in host.lower()
        and not re.match(r"^(?:www\.)?[\w]+\.(?:dk|example)$", host)
    )
