"""Text, sentences and deadlines in, how the letter says a decision can be appealed out; None where it does not.

Forvaltningsloven § 25: a written decision that can be appealed and does not grant everything guides to whom, how and
by when. "Kan ikke indbringes for anden administrativ myndighed" is no way to appeal. Complaints about personal data
(Datatilsynet) and about how one was treated are other matters. Invented example: "Du kan klage til Ankestyrelsen
inden 4 uger."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from ingest.models import Appeal, Basis, DeadlineRule, Fact, Span
from ingest.text.sentences import Sentence

FINDER = "appeals"

_APPEAL = re.compile(
    r"\b(?:klag(?:e|en|er|es|et|efrist(?:en)?|evejledning|egebyr|einstans|eadgang|emyndighed)|påklag\w*"
    r"|anke[sn]?|ankes"
    r"|kære[sn]?|kæres|kæreskrift(?:et)?|kærefrist(?:en)?"
    r"|indbring\w*|søgsmål|genvurder\w*|efterprøv\w*|(?:vurderet|behandlet|taget op|set på) igen"
    r"|(?:prøvet|vurderet|behandlet|forelagt)(?: igen)? (?:af|ved"
    r"|hos|for)"
    r"|appeal\w*|complaint|complain)\b",
    re.IGNORECASE,
)
_CAN = re.compile(
    r"\b(?:kan|har (?:\w+ )?(?:ret til|mulighed for) at|mulighed for at|ønsker (?:\w+ )?at|vil|må|skal|may"
    r"|can)\b[^.]{0,120}\b(?:klage|klages|påklages?|indbringes?|ankes?|kæres|prøves|appeal(?:ed)?|complain"
    r"|efterprøve[st]*)\b"
    r"|\b(?:an?|the|your) (?:appeal|complaint)\b[^.]{0,60}\b(?:should|can|may|must|has to|is to) be (?:sent|lodged|made"
    r"|addressed|submitted|filed)\b|\bright (?:to|of) appeal\b"
    r"|\b(?:du|de|i) kan kære\b|\bkan (?:du|de|i) kære\b"
    r"|\b(?:complaint|appeal)\b[^.]{0,80}\b(?:can|may|must)\sbe\s(?:lodged|filed|submitted|made|brought|sent)\b"
    r"|\b(?:klagen?|klager|klagefristen|søgsmål|kæreskriftet)\b[^.]{0,80}\b(?:sendes|indgives|indsendes|stiles|fremsendes"
    r"|fremsættes"
    r"|være|skal|er|sender|anlægges|rettes|indleveres)\b"
    r"|\b(?:du|de|i) kan\b[^.]{0,40}\b(?:kræve|forlange|begære|anmode om|bede om|få)\b[^.]{0,60}\b(?:prøvet"
    r"|efterprøvet"
    r"|forelagt|genvurderet|vurderet igen|behandlet|indbragt)\b"
    r"|\bhar (?:\w+ )?(?:ret til|krav på|mulighed for) at få\b[^.]{0,60}\b(?:prøvet|efterprøvet|genvurderet|indbragt"
    r"|(?:vurderet|behandlet|taget op|set på) igen)\b"
    r"|\bklage(?:frist|instans|myndighed)(?:en)?\s?(?::|er\b)|\bklagevejledning: (?!se)",
    re.IGNORECASE,
)
_CANNOT = re.compile(
    r"\b(?:ikke|hverken) kan (?:\w+ ){0,3}?(?:klages?|påklages|indbringes|ankes|kæres)\b|"
    r"\bkan (?:\w+ ){0,3}?(?:ikke|hverken)\b[^.]{0,80}\b(?:klages?|påklages|indbringes|ankes|kæres?|påklage"
    r"|efterprøve[rs]?)\b"
    r"|\bkan først\b[^.]{0,20}\bklage\b|\bikke klages\b|\bendelig\b|\bikke (?:\w+ )?(?:mulighed for"
    r"|ret til) at (?:klage|påklage|anke)\b|\bikke (?:i sig selv )?en afgørelse\b|\b(?:cannot|can not"
    r"|may not) be appealed\b"
    r"|\bikke påklaget\b|\bklagefristen (?:udløb|er udløbet|var)\b|\bno (?:right of )?appeal\b",
    re.IGNORECASE,
)
_OTHER_MATTER = re.compile(
    r"\bdatatilsyn|\bombudsmand|\bpersonoplysning|\bdatabeskyttelse|\b(?:du|vi|de|nabo\w*|\w+en) har (?:\w+ )?klaget\b"
    r"|\bhar (?:\w+ ){0,4}modtaget (?:din|en|flere|jeres|deres|i alt) (?:\w+ )?klage"
    r"|\bklager? over (?:støj|lugt|røg|ældre|naboe)|\bmodtog (?:vi|nævnet)\b"
    r"|\bdin klage (?:over|af|er|blev)\b|\b(?:vores|om) sagsbehandlingen\b|\bgebyr\w* .{0,20}\bat klage\b"
    r"|\bklagen (?:er|blev|bliver) (?:\w+ )?(?:fordelt|modtaget|afvist|oversendt|behandlet|under|registreret"
    r"|videresendt)\b"
    r"|\ben klage (?:fra|over et afslag|har ikke)\b|\bom (?:den|sagen) skal indbringes\b|\bsvaret,? at\b"
    r"|\b(?:blev|bliver) (?:tidligere )?behandlet af\b|\bklage\w* har ikke opsættende\b"
    r"|\b(?:skal|vil|kan|må) vi (?:\w+ )?(?:indbringe|forelægge|anlægge)\b"
    r"|\bvi (?:skal|vil|kan|må) (?:\w+ )?indbringe\b"
    r"|\bretten til at klage kan\b|\btilbagekalde\w* (?:\w+ )?klagen\b",
    re.IGNORECASE,
)
"""What speaks of appeals and guides to none: about personal data, made already, another's."""
_ONCE_DECIDED = (
    r"(?<!uger )(?<!uger, )(?<!dage )(?<!dage, )\b(?:når|så snart|førend|før|efter,? at)\b[^.,]{0,50}"
    r"(?:\b(?:afgørelse|kendelse|beslutning|afslag|påbud|forbud|tilladelse|dom|sag|den|det|vi)(?:n|en|et)?\b[^.,]{0,40})?"
    r"\b(?:foreligger|træffes|træffer|truffet|afsagt|afgjort|afgør|færdigbehandlet|er (?:klar|færdig|kommet))\b"
)
_TO_APPEAL = r"\b(?:klage|klages|påklage[st]?|indbringe[st]?|indbragt|anke[st]?|kære[st]?|prøve[st]|prøvet)\b"
_TO_COME = re.compile(
    r"\bvil (?:du|de|i) (?:\w+ )?(?:få|modtage) (?:en|den) (?:\w+ )?(?:afgørelse|tilladelse|kendelse)\b"
    r"|\b(?:endelige|kommende|senere|eventuelle?|fremtidige) (?:afgørelse|kendelse|påbud"
    r"|afslag)\w*\b[^.]{0,60}\bvil (?:kunne|være)\b|"
    r"\bvil (?:i givet fald|så|da) \w+ af en afgørelse\b"
    r"|\bkan i (?:så|givet) fald\b[^.]{0,80}\b(?:klages|påklages?|indbringes|ankes|prøves)\b"
    r"|\beventuelle?n?\s(?:\w+\s)?(?:afgørelse|beslutning|påbud|forbud|afslag)\w*\b[^.]{0,40}\b(?:vil|kan)\b"
    r"|\bvejledning følger\b|\bi (?:så|givet) fald\b[^.;]{0,30}\bvejledning\b"
    r"|\bvejledning\b[^.;]{0,30}\bi (?:så|givet) fald\b"
    r"|\b(?:klage|appel|anke)?(?:frist\w*|vejledning\w*)\b[^.]{0,40}\b(?:vil fremgå|fremgår til sin tid|følger"
    r"|vil følge)\b[^.]{0,30}"
    r"\b(?:afgørelse|kendelse|beslutning|påbud|dom)\w*\b"
    r"|\bklagefrist\w*\b[^.]{0,60}\bløber (?:\w+ )?ikke endnu\b"
    r"|\bbegynder (?:først|ikke) at løbe\b"
    r"|\b(?:vil indeholde|indeholde[rt]?|får (?:du|de|i)|modtage[r]?|med oplysning(?:er)?)\b[^.]{0,80}"
    r"\b(?:hvordan|klagevejledning)\b"
    r"|\b(?:når|hvis|såfremt|træffer|får du|fastholder)\b[^.]{0,60}\b(?:truffet|afgørelse|afslag|afgjort|påtænkte)\b"
    r"[^.]{0,80},[^.]{0,40}\b(?:kan|vil|får)\b[^.]{0,80}"
    r"\b(?:klage|klages|påklage[st]?|indbringe[st]?|indbragt|ankes|kæres|prøves)\b"
    rf"|{_ONCE_DECIDED}[^.]{{0,80}}\b(?:kan|vil|får|har)\b[^.]{{0,80}}{_TO_APPEAL}"
    rf"|{_TO_APPEAL}[^.]{{0,80}}{_ONCE_DECIDED}",
    re.IGNORECASE,
)
"""A right that only a later decision will give."""
_BODY = (
    r"(?:Ankestyrelsen(?:s [A-ZÆØÅ]\w*udvalg)?|[A-ZÆØÅ][\wæøå]*enheden(?: i [A-ZÆØÅ]\w+(?: [A-ZÆØÅ]\w+)*)?|Nævnenes Hus"
    r"|(?:[A-ZÆØÅ][\wæøå-]*(?: og |- og )?)*[\wæøåÆØÅ-]*[Kk]lagenævn(?:et)?"
    r"(?: for [A-ZÆØÅ]\w+(?: og [A-ZÆØÅ]\w+)?)?"
    r"|[\wæøåÆØÅ-]*[Nn]ævn(?:et)?(?: for [A-ZÆØÅ]\w+(?: [A-ZÆØÅ]\w+){0,3}(?: og [A-ZÆØÅ]\w+)?)?|(?:kommunens "
    r"|regionens )?(?:[A-ZÆØÅ][\wæøå]+- og )?[\wæøåÆØÅ]*[Uu]dvalg(?:et)?"
    r"|[\wæøåÆØÅ]*[Dd]irektoratet|[Kk]ommunalbestyrelsen|[Bb]yrådet|[Ss]kolebestyrelsen|[Ss]kolelederen|[\wæøåÆØÅ]*[Mm]inisteriet"
    r"|Rigspolitiet|Skatteankestyrelsen|Skatteankeforvaltningen"
    r"|Styrelsen for [A-ZÆØÅ][\wæøå]+(?: og [A-ZÆØÅ]?[\wæøå]+)*|[\wæøåÆØÅ]*[Ss]tyrelsen"
    r"|(?:[ØV]stre )?Landsret(?:ten)?|[Bb]yretten"
    r"|[Bb]oligretten|[Ff]ogedretten"
    r"|(?:R|r)etten i [A-ZÆØÅ]\w+|domstolene|Boligklagenævnet"
    r"|(?:[A-ZÆØÅ][\wæøå-]* ){1,3}Kommune(?:, [A-ZÆØÅ][\wæøå]+(?: (?:og|&) [A-ZÆØÅ]?[\wæøå]+)*)?"
    r"|Udbetaling Danmark(?:, \w+)?|[Kk]ommunen|Jobcenter [A-ZÆØÅ]\w+|[Jj]obcentret|Familieretshuset|skolen"
    r"|regionen|Region \w+|os\b|undertegnede"
    r"|[A-ZÆØÅ][\wæøå]+(?:centret|forvaltningen|afdelingen|teamet)|[Ss]kolens leder|the municipality"
    r"|the [A-Z]\w+(?: [A-Z]\w+)*)"
)
_TO = re.compile(rf"(?:\b(?:til|for|hos|to|with|i|ved|af) |(?<=[Kk]lageinstans): )(?:den |det )?({_BODY})(?![a-zæøå])")
_IN_HANDS = re.compile(rf"\bklagen? (?:\w+ ){{0,3}}?være ({_BODY}) i hænde\b")
""" "… skal klagen være Ankestyrelsen i hænde senest …"."""
_TO_NAME = re.compile(r"\b(?:til|for|hos) (?:den |det )?([A-ZÆØÅ][\wæøå-]+(?: (?:i |og )?[A-ZÆØÅ][\wæøå-]+)*)")
_VERB = re.compile(
    r"\b(?:klag(?:e|en|er|es)|påklages?|indbringes?|ankes?|kæres?|sendes|sende(?:r(?= klagen))?|indgives|stiles|rettes"
    r"|appeal(?:ed)?|lodged|submitted|filed"
    r"|klageinstans|rette henvendelse|(?:efter)?prøve[st]|forelagt|vurderet"
    r"|skriv(?:e)?|kontakte?|send)\b",
    re.IGNORECASE,
)
_HOW = re.compile(
    r"\b(?:(?:via|gennem|på|i) (?:Klageportalen(?: på [\w./-]*\w)?|Digital Post|borger\.dk|virk\.dk"
    r"|[\w-]+(?:\.[\w-]+)+|e-?mail[^.,;]*|telefon [\d ]+\d|naevneneshus\.dk)"
    r"|(?:både )?(?:mundtligt?|skriftligt?)(?: (?:eller|og|og/eller) (?:mundtligt?|skriftligt?))?"
    r"|ringe(?: til os)?(?: på telefon [\d ]+\d)? eller skrive[^.,;]*)"
)
_OR_ELSE = re.compile(
    r"(?:/[\w./-]*\w)?(?:,? (?:eller|og) (?:(?:ved at )?(?:ringe|skrive|sende|møde)\w*|på|via|pr\.?|i"
    r"|telefon|mundtligt?|skriftligt?)\b"
    r"(?: (?!inden\b|senest\b|hvis\b)[^\s,;.]+(?:\.\w+)*){0,9})*"
)
_GET_IT = (
    r"(?:\w+ )?(?:have|modtage) (?:modtaget )?(?:(?:\w+ )?\w*klagen?|brevet|henvendelsen"
    r"|(?:den|det)(?= (?:senest|inden|før|i hænde|hos|her|frem|tilbage|skriftligt?|modtaget)\b|[.,]))\b"
)
"""What the authority is to get is the appeal: "Vi skal have den senest fire uger efter …"."""
_NOT_THEIRS = re.compile(
    r"\bskal have (?:lejlighed|mulighed)\b|\bse på (?:sagen|klagen|afgørelsen)\b"
    r"|\b(?:vi|kommunen|nævnet|ankestyrelsen) (?:\w+ ){0,3}?(?:sender|vurderer|ser|behandler|svarer|gennemgår"
    rf"|videresender|skal(?! {_GET_IT}))\b"
    r"|\b(?:vurderer|sender|behandler|genvurderer|gennemgår|ser|gør) (?:vi|kommunen)\b"
    r"|\bdet gør vi\b|\b(?:genvurderer|revurderer|videresender)\b"
    r"|(?<!\bdu )(?<!\bde )(?<!\bi )\bsender (?:klagen|sagen)\b",
    re.IGNORECASE,
)
_WEAK = re.compile(r"^(?:os|undertegnede|[Kk]ommunen)$")
"""Who is named only by a word for the sender: a name told elsewhere says more."""
_HERE = re.compile(r"\bhertil\b(?! (?:og|kommer))")
_LAWSUIT = re.compile(
    r"\b(?:søgsmål|retssag|sagsanlæg|sagen)\b[^.]*\b(?:anlægges|anlagt|rejses)\b"
    r"|\b(?:søgsmål|sagsanlæg) (?:ved|for) (?:domstol\w*|(?:by|lands)?retten)\b[^.]*\b(?:mulig\w*|adgang|vej)\b",
    re.IGNORECASE,
)
"""A lawsuit is a way beside an appeal; alone it is none."""
_BY_OTHERS = re.compile(
    r"\b(?:på)?klages?\b[^.]{0,90}\baf (?:deres |jeres |dine )?(?:naboer\w*|omboende|genboer\w*|tredjemand|andre)\b"
    r"(?![^.]*\b(?:adressat\w*|ansøger\w*|ejer\w*|dig|Dem|jer|enhver)\b)",
    re.IGNORECASE,
)
""" "Tilladelsen kan påklages af naboer og andre berørte": no way for the reader."""
_LENDS = re.compile(
    r"\bfrist\w*|\bdet (?:skal|kan|bør|gøres)\b|\bden skal\b|\bgøre det\b|\bmodtaget\b|\bskal have\b|\bkravet\b"
    r"|\bi hænde\b|\bhenvendelse\b|\bskriv|\bdeadline|\bit must\b|\bwe must\b",
    re.IGNORECASE,
)
"""What a sentence beside the appeal's says where its deadline is the appeal's."""
_FROM_RECEIPT = re.compile(
    r"\b(?:fristen|klagefristen|de \w+ uger|perioden)\b[^.]{0,30}\b(?:regnes|løber|tæller|begynder|starter|gælder)\b"
    r"[^.]*\b(?:modtag\w*|fået|fik|får|meddelt|kommet frem|tilgængelig\w*|(?:kunne|kan) (?:se|læse)|lagt i)\b",
    re.IGNORECASE,
)
_ASKS_FOR_ADVICE = re.compile(
    r"\bhar (?:du|de|i) (?:\w+ ){0,2}spørgsmål\b|\bved spørgsmål\b|\bi tvivl\b"
    r"|\b(?:åbent|åbningstid\w*|telefontid\w*)\b",
    re.IGNORECASE,
)
"""A sentence beside the appeal's that tells whom to ask."""
_SENT_TO = re.compile(
    r"\bklagen (?:skal |kan |bedes )?(?:\w+ )?"
    r"((?:ind|frem)?sendes (?:ind )?til (?:os|\w*kommunen|\w*forvaltningen|\w*afdelingen)\b)",
    re.IGNORECASE,
)
_COURT = re.compile(r"\b(?:domstol|(?:bolig|foged|lands)?retten|byret|søgsmål|sagsanlæg|anlægge sag)", re.IGNORECASE)


_PERSONS_NAME = re.compile(r"[A-ZÆØÅ][a-zæøåé]+(?: [A-ZÆØÅ][a-zæøåé.-]*){1,3}")
_TITLE = (
    r"(?i:\w*(?:rådgiver|sagsbehandler|konsulent|leder|chef|jurist|medarbejder|fuldmægtig|assistent|sygeplejerske"
    r"|terapeut|vejleder|koordinator|kontaktperson))"
)
_OF_A_BODY = re.compile(
    r"center|centret|service|kommune|region|retten|nævn|styrelse|afdeling|team|udbetaling|danmark|forvaltning|selskab"
    r"|forening|politi|hospital|sygehus|skole|kontor|enhed|udvalg|hus\b|rådet|børn|familie|borger|social|visitation",
    re.IGNORECASE,
)
_BESIDE = 4
"""Sentences before a way in which its paragraph may say that the decision is still to come."""
_SHORTEST = 15
"""Characters of the shortest line that can give a right: a heading ("Klage") cannot."""
_YOU_MAY = re.compile(
    r"\b(?:du|De|I|you)\b[^.]{0,30}\b(?:kan|may|can|har ret til at|har mulighed for at)\b[^.]{0,60}"
    r"\b(?:klage|påklage|indbringe|anke|appeal|prøvet)\b|\bkan (?:du|De|I) (?:klage|påklage|indbringe|anke)\b",
    re.IGNORECASE,
)
_ONE_MAY = re.compile(r"\bkan\b[^.]{0,100}\b(?:klages|påklages?|indbringes?|klage)\b", re.IGNORECASE)


def find_appeal(
    text: str, sentences: Sequence[Sentence], deadlines: Sequence[Fact[DeadlineRule]]
) -> Fact[Appeal] | None:
    """The letter's way to appeal. `Fact.span` is the sentence that says it can be appealed."""
    about = [
        (index, sentence)
        for index, sentence in enumerate(sentences)
        if _APPEAL.search(text, *sentence.span) and not _is_another_matter(sentence.span.of(text))
    ]
    ways = [(index, one) for index, one in about if _is_way(one.span.of(text))]
    ways = [(index, one) for index, one in ways if not _only_to_come(text, sentences, index)]
    if not ways:
        return None
    main_at, main = max(ways, key=lambda way: _strength(way[1].span.of(text)))
    named = {index for index, _ in about}
    near = _guidance(text, sentences, main_at, named)
    appeal = Appeal(
        _body(text, near),
        _deadline(text, near, deadlines),
        _how(text, _guidance(text, sentences, main_at, named, reach=0)),
    )
    return Fact(appeal, main.span, FINDER, 0.95 if appeal.to or appeal.deadline else 0.85, "appeal")


def _is_another_matter(words: str) -> bool:
    return bool(_OTHER_MATTER.search(words) or _TO_COME.search(words))


def _is_way(words: str) -> bool:
    return not any(sign.search(words) for sign in (_CANNOT, _LAWSUIT, _BY_OTHERS)) and bool(_CAN.search(words))


def _only_to_come(text: str, sentences: Sequence[Sentence], index: int) -> bool:
    """Whether sentence `index` only tells the way ("Klagen sendes til os"), in a paragraph on a decision to come."""
    here = sentences[index]
    if _strength(here.span.of(text)) > 1:
        return False
    near = sentences[max(0, index - _BESIDE) : index]
    return any(one.paragraph == here.paragraph and _TO_COME.search(text, *one.span) for one in near)


def _strength(words: str) -> int:
    """3 for the sentence that gives the reader the right ("du kan klage"), 2 where anyone has it, 1 for the way."""
    if len(words) <= _SHORTEST:
        return 0
    return 3 if _YOU_MAY.search(words) else 2 if _ONE_MAY.search(words) else 1


def _guidance(
    text: str, sentences: Sequence[Sentence], main_at: int, about: AbstractSet[int], reach: int = 1
) -> list[Span]:
    """The main sentence, then the ones after it that go on about the appeal, then those before it.

    `about`: the indices of the sentences that name an appeal; `reach`: in how many paragraphs after the main sentence's
    one goes on about it without naming it. "Du kan ringe til os mandag til torsdag" in the paragraph below tells how to
    reach an office, and not how to appeal."""
    first = sentences[main_at]
    before: list[Span] = []
    after: list[Span] = []
    for index, sentence in enumerate(sentences):
        words = sentence.span.of(text)
        beside = (
            first.paragraph <= sentence.paragraph <= first.paragraph + reach and sentence.span.start > first.span.start
        )
        named = index in about and not _CANNOT.search(words)
        if sentence is not first and (named or (beside and not _NOT_THEIRS.search(words))):
            (after if sentence.span.start > first.span.start else before).append(sentence.span)
    return [first.span, *after, *before]


def _body(text: str, guidance: Sequence[Span]) -> Span | None:
    """Whom to appeal to: named after "klage til", "indbringes for", "sendes til"; where nobody is, the sender by a
    pronoun; the courts last."""
    pronoun: Span | None = None
    courts: Span | None = None
    for pattern in (_TO, _IN_HANDS, _TO_NAME):
        for span in guidance:
            verb = _VERB.search(text, *span)
            if verb is None:
                continue
            for match in pattern.finditer(text, verb.end(), span.end):
                if _NOT_THEIRS.search(text, span.start, match.start()):
                    break
                found = Span(*match.span(1))
                if pattern is _TO_NAME and _is_person(text, found):
                    continue
                if _COURT.search(found.of(text)):
                    courts = courts or found
                elif _WEAK.match(found.of(text)):
                    pronoun = pronoun or found
                else:
                    return found
    return pronoun or _here(text, guidance) or courts


def _is_person(text: str, name: Span) -> bool:
    """ "Du kan klage mundtligt til Birthe Nygaard Lund": a name that a title or a signature bears is whom one speaks
    to, and no body that decides."""
    words = name.of(text)
    if not _PERSONS_NAME.fullmatch(words) or _OF_A_BODY.search(words):
        return False
    return re.search(rf"(?:{_TITLE}\s|^){re.escape(words)}\s*(?:$|,\s{_TITLE})", text, re.MULTILINE) is not None


def _here(text: str, guidance: Sequence[Span]) -> Span | None:
    """ "Ønsker De at klage, kan De rette henvendelse hertil …": the sender by an adverb."""
    found = next((match for span in guidance if (match := _HERE.search(text, *span))), None)
    return Span(*found.span()) if found else None


def _deadline(text: str, guidance: Sequence[Span], deadlines: Sequence[Fact[DeadlineRule]]) -> DeadlineRule | None:
    """The deadline of the appeal: not the authority's own, nor the six months for the courts while another is told.

    Weeks alone are counted from receipt where a sentence beside says that the deadline is ("Fristen regnes fra …")."""
    rule = _stated(text, guidance, deadlines)
    counted = rule is not None and rule.basis is Basis.LETTER_DATE and rule.count > 0
    if rule is not None and counted and any(_FROM_RECEIPT.search(text, *span) for span in guidance):
        return replace(rule, basis=Basis.RECEIPT)
    return rule


def _stated(text: str, guidance: Sequence[Span], deadlines: Sequence[Fact[DeadlineRule]]) -> DeadlineRule | None:
    courts: DeadlineRule | None = None
    for span in guidance:
        words = span.of(text)
        if _NOT_THEIRS.search(words) and not re.search(r"\bmodtaget\b|\bklage(?:n|frist)", words, re.IGNORECASE):
            continue
        if not (_APPEAL.search(words) or _LENDS.search(words)):
            continue
        for fact in deadlines:
            if not span.holds(fact.value.span) or (
                fact.value.basis is Basis.NONE and fact.value.date is None and not fact.value.count
            ):
                continue
            if not _COURT.search(words):
                return fact.value
            courts = courts or fact.value
    return courts


def _how(text: str, guidance: Sequence[Span]) -> Span | None:
    """The words that say how, with the other ways joined to them: "på borger.dk eller ved at ringe til os"; where only
    whom it is sent to is told ("Klagen sendes til os"), those."""
    for span in guidance:
        match = _HOW.search(text, *span)
        if match and not _ASKS_FOR_ADVICE.search(text, *span):
            more = _OR_ELSE.match(text, match.end(), span.end)
            return Span(match.start(), more.end() if more else match.end())
    sent = next((match for span in guidance if (match := _SENT_TO.search(text, *span))), None)
    return Span(*sent.span(1)) if sent else None
