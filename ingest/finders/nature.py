"""A letter's text in, what sort of text it is out: a letter at all, from an authority or not, a fraud.

A letter shows by what it has (a greeting, a closing, an addressee, a case number) and by how it speaks: to *you*, of
your own case, with an authority's verbs. A part of one, pasted, still speaks so; a recipe, an article, minutes, a
manual or a list of things to do does not (`genres.py`). How fraud shows: `fraud.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ingest.finders.fraud import Suspicion, suspect
from ingest.finders.genres import genre_of
from ingest.models import Letterhead


@dataclass(frozen=True, slots=True)
class Nature:
    """What sort of text this is. `private`: a letter, but not from an authority; `suspicion`: what speaks for fraud."""

    is_letter: bool
    private: bool
    fraud: bool
    suspicion: Suspicion = field(default_factory=Suspicion)


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
_GREETING = re.compile(
    r"(?:^|\n)\s*(?:(?:Kære|Hej|Goddag|Dear|Til alle)\b|Til (?:de )?(?:rette vedkommende|beboer|ejer|grundejer|lodsejer"
    r"|forældre|husstand|borger|nabo|lejer|bruger|kunde|andelshaver|værge))"
)
_CLOSING = re.compile(
    r"\b(?:[Vv]enlig(?:st)? hilsen|[Bb]edste hilsner|[Hh]ilsen|Mvh|MVH|[Kk]ind regards|[Bb]est regards"
    r"|Yours sincerely)\b"
)
_NUMBERED = re.compile(
    r"\b(?:[Ss]ags?\.?\s?-?(?:nr|nummer|id)|[Jj]ournal(?:nr|nummer)|[Jj]\.\s?nr|[Ss]agsbehandler"
    r"|[Ff]aktura(?:nr|nummer)"
    r"|[Dd]ebitor(?:nr|nummer)|[Kk]unde(?:nr|nummer)|[Ss]kade(?:nr|nummer)|[Aa]fgiftsnr|[Ll]ånernr|[Aa]ftalenr|CPR-?nr"
    r"|[Vv]ores ref|[Bb]etalings-?id)\b|\+7[135]<|\b(?:[Cc]ase (?:number|no)|[Oo]ur ref)\b"
)
_DATED = re.compile(r"(?:^|\n)\s*(?:Dato|Date|Den)\b[: ]|\n\d{1,2}\. \w+ 20\d\d\n")
_TO_YOU: tuple[str, ...] = (
    r"\b(?:du|De|I|dig|Dem|jer|borgeren) bedes\b|\b[Bb]edes (?:du|De|I)\b|\b[Vv]i (?:skal )?beder? (?:dig|Dem|jer)\b"
    r"|\bbedes (?:venligst )?\w+t\b|\bbeder om (?:at|dokumentation|svar)\b",
    r"\b(?:[Dd]in|Deres|[Jj]eres|[Dd]it|[Dd]ine) (?:\w+ )?(?:ansøgning|sag|klage|henvendelse|anmodning"
    r"|opkrævning|restance"
    r"|gæld|boligstøtte|pension|indkomst|ejendom|bopæl|bolig|barn|børn|\w*ydelse|\w*penge|\w*hjælp|\w*tilskud"
    r"|tid|aftale"
    r"|\w*plan|årsopgørelse|hund|bil|adresse)\b",
    r"\b(?:[Vv]i|[Kk]ommunen|[Nn]ævnet|[Ss]tyrelsen) (?:har (?:\w+ ){0,3}?(?:modtaget|besluttet|afgjort"
    r"|behandlet|truffet|bevilget"
    r"|vurderet|endnu|konstateret|set på|registreret|forsøgt|sendt)|mangler|skal bruge|giver|kan desværre"
    r"|træffer|overvejer"
    r"|påtænker|varsler|indkalder|kræver|lukker|fastholder|skal (?:derfor )?(?:have|bede)|vil gerne have)\b",
    r"\b(?:[Dd]u|De|I) (?:har (?:\w+ )?(?:søgt|fået|oplyst|modtaget|ansøgt|tid|pligt)|får|indkaldes"
    r"|er (?:indkaldt|forpligtet)|kan (?:\w+ ){0,2}?klage"
    r"|skal (?:derfor )?(?:møde|betale|sende|oplyse|give|aflevere|tilbagebetale|udfylde|senest|indsende"
    r"|fremsende|indbetale|dokumentere|returnere|underskrive))\b"
    r"|\b[Ii]ndkaldes (?:du|De|I)\b"
    r"|\bpåhviler (?:det )?(?:dig|Dem|jer)\b",
    r"\b(?:[Ss]end|[Gg]iv|[Rr]ing til|[Kk]ontakt|[Mm]eld|[Ss]ende|[Gg]ive|[Kk]ontakte) (?:det "
    r"|dem )?(?:til )?os\b|\bos i hænde\b"
    r"|\b[Hh]ører (?:vi )?(?:ikke )?fra (?:dig|Dem|jer)\b",
    r"\b(?:[Hh]vad|[Dd]et) (?:skal|bedes) (?:du|De|I|jer) (?:\w+ )?gøre\b",
    r"\b[Yy]our (?:application|case|permit|request|child|benefit|complaint)\b|\bthis (?:letter|decision)\b",
    r"\b[Ww]e (?:have (?:\w+ )?(?:received|decided|granted|considered)|need|ask you|must have)\b",
    r"\b[Yy]ou (?:must|have to|are required to|are asked to) \w+|\b[Pp]lease (?:send|pay|bring)\b"
    r"|\b[Ss]end (?:\w+ )?(?:to )?us\b",
)
"""How an authority speaks to the one it writes to, of that one's own case. One line a way of speaking."""
_OF_CASES = re.compile(
    r"\b(?:[Kk]lage over|klagefrist\w*|[Kk]lagevejledning|påklages|[Dd]enne afgørelse|[Aa]fgørelsen"
    r"|[Dd]ette brev|vedlagt\w*"
    r"|[Pp]åbud|[Pp]artshøring|[Rr]ykker|[Oo]pkrævning|[Ii]ndkaldelse)\b",
)
"""Words of cases: they speak to nobody."""
_COMPILED_TO_YOU = tuple(re.compile(pattern) for pattern in _TO_YOU)
_READ = 20_000
_PART, _SHORT = 2, 500
"""The score of a part of a letter, and below how many characters a text is taken for one."""
_LETTER, _CLEARLY = 3, 4
"""The score of a letter; how much of it must be form (greeting, closing, address, number) to outweigh another genre."""
_OFFICIAL = 3
"""How many signs of an office (its name, a date, words of cases) make a numbered text to somebody a letter."""
_PERSONAL = re.compile(
    r"\b(?:[Kk]ærlig(?:e|st)? hilsen|[Kk]nus|Kh\b|[Kk]ys)|\b[Kk]ære (?:mor|far|mormor|farmor|naboer)\b"
)


def nature(text: str, head: Letterhead) -> Nature:
    """What sort of text this is; `head` is what its letterhead tells."""
    suspicion = suspect(text, bool(_AUTHORITY.search(head.sender or text[:400])))
    fraud = suspicion.holds
    is_letter = fraud or _is_letter(text, head)
    return Nature(is_letter, is_letter and not fraud and _is_private(text, head), fraud, suspicion)


def _is_letter(text: str, head: Letterhead) -> bool:
    """Whether somebody writes to somebody: by a letter's form and by how it speaks, against other genres' signs."""
    if sum(map(str.isalpha, text)) < 40:
        return False
    read = text[:_READ] + text[-500:]
    addressed = 2 * bool(_GREETING.search(read)) + 2 * bool(_CLOSING.search(read))
    form = addressed + 2 * bool(_NUMBERED.search(read)) + (2 if head.recipient else 0)
    spoken = 2 * sum(bool(pattern.search(read)) for pattern in _COMPILED_TO_YOU)
    told = (
        bool(_OF_CASES.search(read))
        + bool(_AUTHORITY.search(read))
        + bool(_AUTHORITY.search(head.sender or ""))
        + bool(_DATED.search(read))
    )
    if form + spoken + told < (_PART if len(text) < _SHORT else _LETTER) or not (form or spoken or told > _OFFICIAL):
        return False
    official = form >= _CLEARLY and told >= _OFFICIAL
    return addressed >= _CLEARLY or (bool(addressed) and form >= _CLEARLY) or official or genre_of(text) is None


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
    return bool(_PRIVATE.search(edges) or _PERSONAL.search(edges)) and not _AUTHORITY.search(edges)
