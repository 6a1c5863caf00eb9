"""A sentence and a place in it in, whose time or duty that place speaks of out.

"Senest den 4. december" binds the citizen in "du skal svare", the authority in "vi svarer", nobody in "du skulle have
svaret". What decides is the clause's subject: the nearest subject with its verb before the place, unless a new clause
has begun in between; then the nearest after it. Verbs that turn the tables stand in the tables below: "du får svar" is
the authority's duty, "vi skal have modtaget" and "hvis vi ikke hører fra dig" the citizen's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from ingest.models import Span


class Whose(StrEnum):
    """Whose duty a clause is about."""

    CITIZEN = "citizen"
    AUTHORITY = "authority"
    THIRD = "third"  # employer, doctor, landlord
    PAST = "past"  # told, not asked: "vi bad dig svare", "du skulle have betalt"
    UNTOLD = "untold"  # no subject: a label, a heading, a passive


@dataclass(frozen=True, slots=True)
class _Sign:
    start: int
    end: int
    whose: Whose


AUTHORITY_NOUNS = (
    r"(?:[A-ZÆØÅ]\w+\s)?\w*[Kk]ommunen?|[Uu]dbetaling Danmark|Ankestyrelsen|\w*styrelsen|\w*nævnet|\w*forvaltningen"
    r"|[Jj]obcent(?:er|ret)"
    r"|\w*afdelingen|[Bb]orgerservice|[Yy]delsescent(?:er|ret)|[Ss]agsbehandleren|[Vv]isitationen|[Rr]egionen"
    r"|\w*retten"
    r"|[Ff]orsyningen|[Pp]ladsanvisningen|[Tt]ilsynet|[Ii]nstitutionen|[Uu]dvalget|[Bb]yrådet"
    r"|[Kk]ommunalbestyrelsen|ATP|SKAT"
    r"|[Mm]yndigheden|[Rr]ådgiveren|[Ss]ygehuset|[Hh]ospitalet|[Vv]ærket|[Ss]elskabet|[Tt]eamet|the municipality"
    r"|the authority"
    r"|the council|the board|(?:[Yy]our )?case ?worker|[Ss]kolen|[Ll]ederen|[Pp]olitiet|[Ff]ogedretten"
)
THIRD_NOUNS = (
    r"(?:(?:din|dit|jeres|en|Deres|dine|the|your)\s)?(?:nuværende |tidligere |egen |praktiserende |former "
    r"|current |previous )?"
    r"(?:arbejdsgiver(?:en)?|læge(?:n)?|[Aa]-kasse(?:n)?|udlejer(?:en)?|boligforening(?:en)?|håndværker(?:en|ne)?"
    r"|entreprenør(?:en)?|bank(?:en)?|pengeinstitut(?:tet)?|revisor(?:en)?|virksomhed(?:en)?|fagforening(?:en)?"
    r"|advokat(?:en)?"
    r"|landinspektør(?:en)?|pensionskasse(?:n)?|ejendomsadministrator(?:en)?|nabo(?:en|erne)?|elselskab(?:et)?"
    r"|leverandør(?:en)?|bygmester(?:en)?|speciallæge(?:n)?|tandlæge(?:n)?|skole|vandværk(?:et)?|rådgivende ingeniør"
    r"|børnehave(?:n)?|vuggestue(?:n)?|dagpleje(?:n)?|uddannelsessted(?:et)?|boligselskab(?:et)?|klinik(?:ken)?"
    r"|hjemmepleje(?:n)?|apotek(?:et)?|employer|doctor|landlord)"
)
_AGENTS = (
    r"(?:(?!ejer|lejer|borger|modtager|klager|bygherre|ansøger|husejer|grundejer|bruger|husstand|forælder"
    r"|\w*frist|list|\w*eksist|contain|trail|mål|comput|print)"
    r"\w*(?:eren|øren|enten|isten|ologen|logen|manden|personen|gruppen|personalet|pædagogen|pædagogerne|lægen"
    r"|plejersken"
    r"|lederen|teamet|firmaet|selskabet|virksomheden|foreningen|myndigheden|terapeuten|visitatoren|leverandørerne"
    r"|mesteren"
    r"|kontoret|konsulenten|huset|centret|posten)|naboen+)"
)
"""Somebody or something that acts of itself, told by the word's ending: "håndværkeren", "kontrolgruppen"."""
_FINITE = (
    r"(?:skal|vil|kan|har|må|bør|er|får|ser|gør|giver|tager"
    r"|[a-zæøå]{2,}(?<!ell)(?<!eft)(?<!und)(?<!ov)(?<!ind)(?<!timm)"
    r"(?<!efteråre)er|[a-zæøå]{3,}(?:gør|får|slår|går|står)|will|shall|must|should|may|has|is)"
)
_NOT_AFTER_PREPOSITION = (
    r"(?<!\btil )(?<!\bfra )(?<!\baf )(?<!\bhos )(?<!\bved )(?<!\bmed )(?<!\bfor )(?<!\bom )(?<!\bi )(?<!\bpå )"
)
_NEVER = r"(?:\s(?:ikke|endnu|stadig|selv|også|derfor|nu|så|altid|normalt|som regel|herefter|senest|først)){0,2}"
_YOU = r"(?:du|dig selv|De|I|you)"

_IMPERATIVES = "|".join(
    """
    Send Ring Betal Indbetal Udfyld Log Bestil Mød Kontakt Aflever Svar Giv Skriv Oplys Husk Indsend Meld
    Tilmeld Book Vælg Returner Underskriv Søg Klag Fremsend Bekræft Meddel Upload Bed Sørg Få Tag Udfør Fjern
    Opsig Hent Aftal Deltag Angiv Anmeld Ansøg Bring Brug Tjek Find Flyt Foretag Indgiv Installer Klik Kom Lad
    Lav Luk Læs Opret Orienter Overfør Ret Ryd Skift Stop Start Tilslut Tøm Undersøg Vedhæft Vedlæg Vis Afbestil
    Beskær Dokumentér Dokumenter Fremlæg Aflæs Indberet Please Pay Call Return Fill Contact Submit Reply
    Complete Sign
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)

_SOMEBODY = r"(?!dig\b|jer\b|Dem\b|om\b|vi\b|os\b)(?:\w+\s){0,4}?[^\W\d_]{3,}"
_OF_OTHERS: tuple[tuple[tuple[str, ...], str], ...] = (
    # somebody else is asked, and what they are to do is told in the rest of the sentence
    (
        ("skrevet", "bedt", "spurgt", "hørt", "anmodet", "rykket", "pålagt", "kontaktet", "henvendt"),
        rf"\b(?:har|er|blev)\s(?:\w+\s){{0,5}}?(?:skrevet\stil|bedt|spurgt|hørt|anmodet|rykket|pålagt|kontaktet"
        rf"|henvendt\sos\still?)\s{_SOMEBODY}(?=,\s(?:som|der)\b|\s(?:som|at|om)\b)",
    ),
    (
        ("har bedt", "har anmodet", "har pålagt", "been asked", "been requested"),
        r"\bsom\s(?:\w+\s){1,4}?har\s(?:bedt|anmodet|pålagt)\s(?:om\s)?(?:at\s)?\w+|\b(?:has|have)\sbeen\s(?:asked"
        r"|requested)\sto\b",
    ),
    (
        ("bedt", "anmodet", "pålagt"),
        r"(?<!\b[Dd]u\s)(?<!\bDe\s)(?<!\bI\s)\b(?:er|blev|bliver)\s(?:den\s\d{1,2}\.\s\w+\s(?:\d{4}\s)?)?(?:nu\s"
        r"|også\s|samtidig\s)?"
        r"(?:bedt|anmodet|pålagt)\s(?:om\s)?(?:at\s)?\w+",
    ),
    (
        (
            "svar",
            "udtalelse",
            "redegørelse",
            "bemærkninger",
            "attest",
            "erklæring",
            "reply",
            "answer",
            "response",
            "report",
            "statement",
        ),
        r"\b(?:[Hh]ans|[Hh]endes|[Dd]ens|[Dd]ets|deres|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:svar|udtalelse"
        r"|redegørelse|bemærkninger|attest|erklæring|reply|answer|response|report|statement)\b",
    ),
    (
        ("A/S", "ApS", "I/S", "P/S", "K/S", "amba", "a.m.b.a.", "Ltd"),
        rf"\b[A-ZÆØÅ][\w&.-]*(?:\s[A-ZÆØÅ&][\w&.-]*){{0,4}}\s(?:A/S|ApS|I/S|P/S|K/S|amba|a\.m\.b\.a\."
        rf"|Ltd){_NEVER}\s{_FINITE}\b",
    ),
    (
        (" os", "kommunen"),
        r"(?:^|[.;]\s)(?:[^\W\d_]+e\s)?(?!(?i:forældre|ejere|borgere|lejere|elever|ansøgere|modtagere|brugere"
        r"|grundejere|beboere))"
        r"[^\W\d_]{4,}(?:ere|er|e)\s(?!skal|kan|må|bør|vil|er|har)[^\W\d_]{3,}er\s(?:\w+\s)?(?:med|til|hos"
        r"|over\sfor)\s(?:os|kommunen)\b",
    ),
)
"""What others are to do: strings of which one stands in the words, and the words. One row a form."""
_TABLE: tuple[tuple[Whose, str], ...] = (
    # told about the past
    (
        Whose.PAST,
        r"\b(?:du|De|I|vi|beløbet|betalingen|regningen|svaret|\w+en)\sskulle\s(?:senest\s)?(?:være|have|vi)\b",
    ),
    (
        Whose.PAST,
        r"\bskulle\s(?:du|De|I|beløbet|\w+en|\w+et|være|have|senest)\b|\b(?:du|De|beløbet|betalingen)\sskulle\b",
    ),
    (
        Whose.PAST,
        r"\b(?:bad|anmodede|opfordrede|skrev|oplyste|varslede|meddelte)\s(?:vi|kommunen|os|dig|jer|Dem|til dig|at)\b",
    ),
    (Whose.PAST, r"\b(?:vi|kommunen|brevet)\s(?:bad|anmodede|opfordrede|skrev|oplyste|varslede|meddelte)\b"),
    (Whose.PAST, r"\bblev\s(?:du\s|De\s)?bedt\b|\bstod\sder\b|\bder\sstod\b|\b(?:du|De)\sblev\sbedt\b"),
    (
        Whose.PAST,
        r"\b\w*frist(?:en)?\s(?:var|udløb|blev overskredet)\b|\bhavde\s(?:du\s|en\s)?frist|\bwas due\b|\bhad until\b",
    ),
    (
        Whose.PAST,
        r"\b(?:du|De|I)\s(?:har\s)?(?:ikke\s)?(?:betalte|svarede|afleverede|sendte|søgte|mødte|klagede|ansøgte)\b",
    ),
    # the authority's doing, though "du" is the subject
    (
        Whose.AUTHORITY,
        r"\b(?:hørt|hører|høre|heard|hear)\s(?:\w+\s){0,2}?(?:fra|from)\s(?:os|us|kommunen|mig)\b",
    ),
    (
        Whose.AUTHORITY,
        r"(?<!\bskal )(?<!\bbedes )"
        r"\b(?:du|De|I)\s(?:vil\s|kan\s)?(?:normalt\s|også\s|så\s|herefter\s|derefter\s|snarest\s)?(?:får(?!,)|få"
        r"|modtager|modtage|hører|høre"
        r"|forvente|bliver\s(?!syg|rask|forhindret|gift|skilt)\w+|blive\s(?:kontaktet|indkaldt|orienteret|ringet"
        r"|underrettet))\b",
    ),
    (Whose.AUTHORITY, r"\b(?:får|modtager|hører)\s(?:du|De|I)\b|\bvil\s(?:du|De|I)\s(?:få|modtage|høre|blive)\b"),
    (
        Whose.AUTHORITY,
        r"\bkan\s(?:du|De|I)\s(?:normalt\s)?forvente\b|\byou will (?:receive|get|hear|be)\b|\byou can expect\b",
    ),
    (
        Whose.AUTHORITY,
        r"\b(?:til at|at|kan)\s(?:se på|vurdere|behandle|genoverveje|tage stilling til"
        r"|revurdere)\s(?:på\s)?(?:sagen|klagen|afgørelsen|den)\b",
    ),
    # somebody else, though named like the reader
    (Whose.THIRD, r"\b(?i:ejeren|ejerne|beboeren|lejeren|naboen)\s(?:af|på|i)\s[A-ZÆØÅ]\w+\s\d+"),
    (Whose.AUTHORITY, r"\bskal\s(?:\w+\s)?være\s(?:afholdt|truffet|behandlet|afgjort|udbetalt|efterbetalt)\b"),
    # the citizen's doing, though another is the subject
    (Whose.CITIZEN, r"\b(?:unless|if)\swe\s(?:\w+\s){0,3}?(?:receive|received|hear|get|have)\b"),
    (
        Whose.CITIZEN,
        r"\b(?:skal|må)\s(?:\w+\s){0,2}?(?:have|modtage|modtaget)\s(?:\w+\s){0,2}?(?:besked|svar|meddelelse|underretning|bekræftelse)"
        r"\s(?:\w+\s)?fra\s(?:dig|Dem|jer)\b",
    ),
    (Whose.CITIZEN, r"\bpåhviler\s(?:\w+\s){0,2}?(?:dig|jer|Dem)\b"),
    (Whose.CITIZEN, r"\bvi\shører\sdet\b|\bforholdet\s(?:er|skal)\b"),
    (Whose.CITIZEN, r"\bså\s(?:din|dit|jeres|Deres)\s\w+\shar\b"),
    (
        Whose.CITIZEN,
        r"\bhør(?:er|t|e)\s(?:vi\s)?(?:ikke\s)?(?:noget\s)?fra\s(?:dig|jer|Dem)\b|\b(?:do not "
        r"|don't )?hear from you\b",
    ),
    (
        Whose.CITIZEN,
        rf"\b(?:vi|{AUTHORITY_NOUNS})\s(?:ikke\s)?(?:har\s)?(?:ikke\s)?(?:hørt|modtaget|modtager|fået|får)\b",
    ),
    (
        Whose.CITIZEN,
        rf"\b(?:har|modtager|hører|får)\s(?:vi|{AUTHORITY_NOUNS})\s(?:ikke\s)?(?:hørt|modtaget|fået|din|dit"
        rf"|dine|fra)?",
    ),
    (Whose.CITIZEN, rf"\b(?:vi|{AUTHORITY_NOUNS})\s(?:skal|må)\s(?:\w+\s){{0,3}}?(?:have|bruge|modtage)\b"),
    (Whose.CITIZEN, rf"\bskal\s(?:vi|{AUTHORITY_NOUNS})\s(?:\w+\s){{0,3}}?(?:have|bruge|modtage)\b"),
    (
        Whose.CITIZEN,
        r"\b(?:os|kommunen|\w+) i hænde\b|\b(?:vi|os|kommunen) har (?:dem|den|det|svaret|begge(?: dele)?|alt|det hele"
        r"|alle \w+|papirerne|skemaet)\b|\bhar vi (?:dem|den|det|svaret)\b",
    ),
    (
        Whose.CITIZEN,
        r"\b(?:be(?:der|de)|anmode[rs]?|opfordre[rs]?|pålægge[rs]?|påbyde[rs]?)\s(?:vi\s"
        r"|kommunen\s)?(?:hermed\s)?(?:dig|jer|Dem|ejeren|om|venligst)",
    ),
    (
        Whose.CITIZEN,
        rf"\b(?:vi|{AUTHORITY_NOUNS})\s(?:\w+\s){{0,2}}?(?:beder|påbyder|pålægger|anmoder|opfordrer|mangler"
        rf"|afventer|forventer,? at du)\b",
    ),
    (
        Whose.CITIZEN,
        r"\b(?:beder|mangler|afventer|påbyder|pålægger)\svi\b"
        r"|\bwe (?:also\s|therefore\s)?(?:need|ask|must have|must receive"
        r"|have not received)\b",
    ),
    (
        Whose.CITIZEN,
        r"\bvi\s(?:vil|har)\s(?:\w+\s)?(?:gerne\s(?:have|bede|vide|høre)|bede|brug for)\b"
        r"|\bvil\svi\s(?:gerne\s)?(?:have|bede|vide)\b",
    ),
    (
        Whose.CITIZEN,
        r"\b(?:giver|givet|gives|får)\s(?:vi\s|kommunen\s)?(?:hermed\s|nu\s|derfor\s)?(?:dig|jer|Dem"
        r"|du)\s(?:\w+\s){0,3}?(?:frist|mulighed|lejlighed)",
    ),
    (
        Whose.CITIZEN,
        rf"\b(?:vi|{AUTHORITY_NOUNS})\s(?:fastsætter|har fastsat|forlænger|har forlænget|udsætter|har udsat|giver)\b"
        r"|\b(?:fastsætter|forlænger)\svi\b|\bvi\s(?:imødeser|ser frem til)\b",
    ),
    (
        Whose.CITIZEN,
        rf"\b(?:skal|må|bør|kan|har|bedes|vil|ønsker|er|undlader)\s{_YOU}\b|\b{_YOU}{_NEVER}\s{_FINITE}\b|\bdu\b"
        rf"|\b[A-ZÆØÅa-zæøå]{{3,}}(?:er|år|ør)\s(?:De|I)\b"
        rf"|\b(?:must|can|should|may|do|if)\syou\b|\byou\s(?:do|are|have|need|want|wish|fail|pay)\b|\bbedes\b",
    ),
    (
        Whose.CITIZEN,
        r"(?<!hvilket )(?<!\bdet )(?<!\bDet )\bskal\s(?:\w+\s){0,5}?(?:indsendes|sendes|betales|indbetales"
        r"|tilbagebetales|afleveres|returneres"
        r"|udfyldes|oplyses"
        r"|meddeles|indgives|anmeldes|søges|ske|foretages|fjernes|udføres|etableres|lovliggøres|bringes|være"
        r"|afbestilles)\b",
    ),
    (
        Whose.CITIZEN,
        r"\b(?:den|de|skemaet|blanketten|erklæringen|kopien|kontrakten|begge)\s(?:afleveres|returneres|indsendes|indleveres"
        r"|underskrives|udfyldes|tilbageleveres|uploades)\b(?!\saf\s(?!dig\b|jer\b|Dem\b|begge\b))",
    ),
    (
        Whose.CITIZEN,
        r"\b(?:forbuddet|påbuddet|kravet)\s(?:gælder|træder)\b|\b(?:ejeren|ejer|ansøgeren?|bygherren?|grundejere?n?"
        r"|forældre(?:ne)?|lejeren|borgeren|modtageren|klageren)\b",
    ),
    (
        Whose.CITIZEN,
        rf"(?:^|[.:;]\s|\bog\s|\beller\s|[–•*-]\s|\d[.)]\s)(?:{_IMPERATIVES})\b",
    ),
    # others
    (Whose.THIRD, rf"{_NOT_AFTER_PREPOSITION}\b{THIRD_NOUNS}{_NEVER}\s{_FINITE}\b"),
    (Whose.THIRD, rf"\b(?:skal|vil|kan|har|bør|må|sender|udfylder)\s{THIRD_NOUNS}\b"),
    (Whose.THIRD, rf"\b(?:bedt|anmodet|pålagt)\s{THIRD_NOUNS}\b"),
    (Whose.THIRD, rf"\b(?:\w+es|\w+et)\s(?:\w+\s){{0,3}}?(?:af|by)\s{THIRD_NOUNS}\b"),
    (Whose.THIRD, rf"{_NOT_AFTER_PREPOSITION}\b{_AGENTS}{_NEVER}\s{_FINITE}\s(?!være\b|\w+es\b)"),
    (Whose.THIRD, rf"\b(?:skal|vil|kan|har|bør|må)\s{_AGENTS}\s(?!være\b|\w+es\b)"),
    (
        Whose.THIRD,
        r"\b[Tt]he\s(?!(?:own|ten|applic|recipi|par|citiz|us|custom|oth|lett|numb)\w+\s)(?:\w+(?:ist|er|or|ian)"
        r"|nurse|school|bank|expert)"
        r"\s(?:will|has\sto|must|should|shall)\b",
    ),
    # the authority's own doing
    (
        Whose.AUTHORITY,
        r"\b(?:vurderer|genvurderer|revurderer|behandler|træffer|udbetaler|afgør|genoptager|videresender"
        r"|offentliggør|udsender)\b"
        r"|\bgiver\s(?:dig|jer|Dem)\s(?:besked|svar)\b|\bblive[r]?\s(?:\w+\s)?(?:genvurderet|vurderet|behandlet"
        r"|afgjort"
        r"|udbetalt|sendt|udsendt|indsat|truffet|kontaktet|indkaldt|orienteret|overført|igangsat|genoptaget"
        r"|besvaret)\b",
    ),
    (
        Whose.AUTHORITY,
        r"\b(?:svaret|resultatet|afgørelsen|(?:et\s)?forslag(?:et)?|kopi(?:en)?|brevet|kortet|pengene|beløbet"
        r"|kvittering(?:en)?)\s(?:\w+\s){0,4}?"
        r"(?:sendes|kommer|bliver\s(?:sendt|udbetalt|indsat)|foreligger)\s(?!til\s(?:os|kommunen)|på\s(?:vores"
        r"|kommunens))",
    ),
    (Whose.AUTHORITY, r"\bvi\b|\bwe\b"),
    (Whose.AUTHORITY, rf"{_NOT_AFTER_PREPOSITION}\b(?:{AUTHORITY_NOUNS}){_NEVER}\s{_FINITE}\b"),
    (Whose.AUTHORITY, rf"\b{_FINITE}\s(?:{AUTHORITY_NOUNS})\b"),
    (
        Whose.AUTHORITY,
        r"\b(?:udbetales|udbetalt|udsendes|behandles|træffes|afgøres|vurderes|genvurderes|videresendes|offentliggøres"
        r"|indsættes|igangsættes|besvares|færdigbehandles|revurderes|genoptages|ventes|forventes|trækkes"
        r"|overføres|orienteres"
        r"|sendes\s(?:til\sdig|ud|videre)|tilbagebetales\still\sdig|udføres\saf\s(?:os|kommunen))\b",
    ),
    (Whose.AUTHORITY, r"\b(?:[Ss]vartid|[Ss]agsbehandlingstid|[Vv]entetid|[Bb]ehandlingstid)\w*|\b(?:lukket|åbent)\b"),
)
_SIGNS = tuple((whose, re.compile(pattern)) for whose, pattern in _TABLE)
_OTHERS_SIGNS = tuple((needs, re.compile(pattern)) for needs, pattern in _OF_OTHERS)
_CAPITAL = re.compile(r"(?:^\W{0,4}|[.:;?]\s|\t|\d[.)]\s)([A-ZÆØÅ][a-zæøå]+)\b(?!\s[A-ZÆØÅ])")
_KEPT = frozenset(("De", *_IMPERATIVES.split("|")))
_NEIGHBOURS_MATTER = re.compile(r"\b[Aa]nsøgere?n?\b|\b[Bb]ygherren?\b")
_NEW_CLAUSE = re.compile(
    r";|,\s(?:og|men|så|hvorefter|hvorpå|and|but)\b|\s(?:men|hvorefter|but)\s|[.!?]\s|\bog\s(?=inden\b|senest\b)"
)


def whose(sentence: str, place: Span, to_neighbour: bool = False) -> Whose:
    """Whose duty the words at `place` (within `sentence`) belong to; the words there are not read themselves.

    In a letter to a neighbour (`to_neighbour`) "ansøger" and "bygherre" are somebody else.
    """
    if to_neighbour:
        sentence = _NEIGHBOURS_MATTER.sub(lambda match: "naboen".ljust(len(match.group()), "n"), sentence)
    head = sentence[: place.start].rstrip()
    rest = f"{head} {sentence[place.end :].lstrip()}"
    gap = len(head)
    signs = _signs(_uncapitalised(rest))
    before = [sign for sign in signs if sign.start < gap]
    after = [sign for sign in signs if sign.start >= gap]
    nearest = before[-1] if before else None
    following = after[0] if after and not _parted(rest, gap + 1, after[0].start) else None
    if nearest and following and _parted(rest, nearest.end, gap + 1):
        return following.whose
    if nearest:
        return nearest.whose
    return following.whose if following else Whose.UNTOLD


def _uncapitalised(sentence: str) -> str:
    """ "Vi svarer" as "vi svarer"; "De" and "I" keep their capital, which alone tells them from "de" and "i"."""
    return _CAPITAL.sub(lambda match: match.group() if match[1] in _KEPT else match.group().lower(), sentence)


def _signs(sentence: str) -> list[_Sign]:
    """All subjects with their verbs, in order; where two overlap, the one higher in the table holds."""
    kept: list[_Sign] = []
    others = [(Whose.THIRD, one) for needs, one in _OTHERS_SIGNS if any(need in sentence for need in needs)]
    for owner, pattern in (*others, *_SIGNS):
        for match in pattern.finditer(sentence):
            if all(match.end() <= sign.start or sign.end <= match.start() for sign in kept):
                kept.append(_Sign(match.start(), match.end(), owner))
    return _with_shared_subject(sentence, sorted(kept, key=lambda sign: sign.start))


def _with_shared_subject(sentence: str, signs: list[_Sign]) -> list[_Sign]:
    """ "Malerfirmaet kommer den 18. og skal være ude igen inden …": who comes has to be out again."""
    shared: list[_Sign] = []
    for sign in signs:
        elliptical = sentence.startswith("skal ", sign.start) and sentence.endswith(" og ", 0, sign.start)
        if elliptical and shared and shared[-1].whose is Whose.THIRD:
            sign = _Sign(sign.start, sign.end, Whose.THIRD)
        shared.append(sign)
    return shared


def _parted(sentence: str, start: int, end: int) -> bool:
    return bool(_NEW_CLAUSE.search(sentence, max(0, start), max(start, end)))
