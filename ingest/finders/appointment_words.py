"""The words that make a day an appointment, or keep it from being one: data of `ingest.finders.appointments`."""

from __future__ import annotations

import re

_EVENT = (
    r"\w*(?:samtale|møde|undersøgelse|besigtigelse|konsultation|vurdering|screening|skanning|scanning|visitation"
    r"|vaccination|hovedforhandling|forretning)(?:n|r|t|en|et|er|ne|s)?|\w*(?:danskprøve|sprogprøve|høreprøve"
    r"|synsprøve"
    r"|blodprøve|sprogtest|høretest|synstest|køreprøve|helbredstest)(?:n|r|en|er)?"
)
CALL = re.compile(
    rf"\b(?:indkald\w*|tilsig\w*|tilsagt|indbyde\w*|inviter\w*|{_EVENT}|mødes?|mød|møder|hjemmebesøg\w*"
    r"|(?:tilbudt|tilbyde[rs])\s(?:dig|jer|Dem)\s(?:\w+\s){1,3}?kontrol|kontroltid|kontrolbesøg"
    r"|besøg(?:e[rt]?)?|\w*tilsyn(?:et)?|operation(?:en)?|retsmøde(?:t)?"
    r"|forkontor\w*|(?:din|en|ny|næste|aftalt|reserveret|booket)\s(?:tid|aftale)|tid\stil(?!\sat)|tiden\s(?:er"
    r"|bliver)"
    r"|(?:en|fået|har)\splads\stil\s(?:ham|hende|dig|jer|Dem|[A-ZÆØÅ]\w+)"
    r"|(?:fået|givet|har|reserveret|afsat)\s(?:nu\s|en\s|dig\s){0,3}tid(?!\stil\sat)"
    r"|(?:fået|givet|har|reserveret|afsat|booket)\s(?:nu\s|en\s|dig\s){1,3}(?:telefon|samtale|møde|konsultations"
    r"|undersøgelses|behandlings|vejlednings|rådgivnings|kontrol|prøve|læge|tandlæge)tid"
    r"|sat\s(?:dig|jer|Dem)\s(?:på|til)|sat\s(?:en\s)?(?:\w+\s)?(?:time|tid)\saf|tilmeldt|eksamen(?:en)?|berammet|afgive\sforklaring|(?:din|dit|jeres"
    r"|Deres)\s\w+\s(?:starter|begynder|foregår)|fremmøde\w*|møde\sop"
    r"|besigtiger|besigtiges|efterser(?!\som)|syner(?:\s\w+){1,3}|aflægger\s(?:dig|jer|Dem)\s(?:et\s)?besøg"
    r"|(?:vi|jeg)\s(?:kommer|ringer|besøger|henter|møder|prøver)|(?:kommer|ringer|besøger)\s(?:vi|jeg)"
    r"|kommer\s(?:\w+\s){0,3}?(?:hjem|forbi)|kommer\smed|møder\svi|henter\s(?:vi|dig)"
    r"|ringer\s(?:vi|til|(?:dig|jer|Dem)\sop)|vi\s(?:ringer|ses)|(?:næste|første|ny)\s(?:kontrol|konsultation)|fogedforretning\w*|\w*synet\b|syn\b|behandling(?:en)?\spå|opstartsdag"
    r"|introduktion\w*"
    r"|skal\svære\shjemme|holdstart|velkommen\still|appointment|interview|meeting|summon\w*|(?:reserved|booked|arranged)\s(?:a|an)\s(?:visit|time|slot)|fremstilling|mødepligt\w*"
    r"|prøve(?:n)?\b|vejledning\spå|examination|assessment|visit(?:s|ing)?\syou|surgery)\b",
    re.IGNORECASE,
)
STRONG_CALL = re.compile(
    r"\b(?:indkald\w*|tilsagt|skal\s(?:du\s)?(?:\w+\s)?møde|mød\s|har\s(?:derfor\s)?(?:fået|booket|reserveret|afsat"
    r"|aftalt|bestilt)\s(?:en\s|din\s)?(?:ny\s)?tid"
    r"|du\shar\s(?:en\s)?tid|kommer\svi|vi\skommer|inviter\w*|tilsyn|hjemmebesøg|samtale(?:n)?\s(?:er|finder"
    r"|holdes|afholdes|foregår)"
    r"|mødet\s(?:er|finder|holdes|afholdes|foregår)|operation(?:en)?\s(?:er|foregår|finder|foretages)"
    r"|called\sto|summon|har\sfastsat\sen\sny)",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"(?:^|\t|\n)\s*(?:tid|tidspunkt|tid og sted|mødetid|mødetidspunkt|dato(?: og tid(?:spunkt)?)?|hvornår|dag"
    r"|ny tid|din tid|mødedato|mødedag|ny dato"
    r"|samtale|møde|date|time|when|date and time|indkaldt til|din nye tid|aftale)\s?[:\t]\s*$",
    re.IGNORECASE,
)
CALLING_LABEL = re.compile(
    r"(?:^|\t|\n)\s*(?:tid og sted|mødetid|mødetidspunkt|mødedato|din (?:nye )?tid|ny tid"
    r"|your (?:new )?appointment)\s?[:\t]\s*$",
    re.I,
)
"""Labels that call by themselves."""
CALLING_HEADING = re.compile(
    r"(?:tid og sted|sted og tid|hvor og hvornår|hvornår og hvor|tidspunkt og sted|tidspunkt|mødetid|mødetidspunkt"
    r"|mødet"
    r"|din (?:nye )?tid|ny tid|samtalen|time and place|when and where)\s?:?",
    re.IGNORECASE,
)
"""A heading under which a day with its clock calls."""
LATER_TIME = re.compile(
    r"\b(?:De|du|I|Du)\s(?:skal|bedes|behøver|kan)?\s?(?:dog\s|derfor\s)?(?:først\s|allerede\s)(?:at\s)?(?:være"
    r"|møde|give\smøde|komme)\s"
    r"(?:\w+\s){0,3}?(?:kl\.?|klokken)\s(?P<hour>[01]?\d|2[0-3])(?:[.:](?P<minute>[0-5]\d))?(?!\d)"
)
""" "Retsmødet begynder kl. 9.30. De bedes dog først give møde kl. 11.15"."""
PLACE_LABEL = re.compile(
    r"(?:^|\n|\t)\s*(?:sted|hvor|mødested|lokale|fremmødested|mødeadresse|where|place"
    r"|location)\s?[:\t]",
    re.IGNORECASE,
)
"""A line "Sted: …" beside a line "Tid: …" calls, whatever the letter names the meeting."""
BETWEEN = re.compile(
    r"\b(?:i tidsrummet|mellem|between)\s(?:kl\.?\s)?\d{1,2}(?:[.:]\d\d)?\s?(?:-|–|og|til|and)\s?(?:kl\.?\s)?\d",
    re.IGNORECASE,
)
""" "afhentes tirsdag den 1. december i tidsrummet 8-12": a time, though no one clock."""
TO_DO = re.compile(
    r"\t\s?(?:Drik|Spis|Undgå|Tag|Stop|Begynd|Start|Fast|Indtag|Vask|Send|Indsend|Betal|Aflever|Angiv|Meld|Bestil|Opret|Hent"
    r"|Søg|Udfyld|Upload|Sluk|Flyt|Ryd|Tøm|Drink|Eat|Avoid|Take|Send|Pay)\b"
)
""" "Torsdag den 10. december kl. 18 | Drik den første portion": what to do then, and no meeting."""
LETTER_DATE_LABEL = re.compile(r"(?:^|\n|\t)\s*(?:dato|date)\s?[:\t]\s*$", re.IGNORECASE)
DEADLINE = re.compile(
    r"\b(?:senest|inden|før|til og med|indtil|frem til|frist(?:en)?(?:\s\w+){0,4}|by|latest|before|(?:bemærkning"
    r"|indsigelse|svar|klage|frist)\w*(?:\s\w+)?\stil|har\stil"
    r"|(?<!flyttet )(?<!ændret )fra(?:\sog\smed)?)[\s:]*(?:er\s"
    r"|den\s|på\s)?$",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\b(?:blev (?:afholdt|holdt)|(?:blev|var) (?:du |De |I )?(?:indkaldt|inviteret|tilsagt|bedt|varslet)"
    r"|holdt (?:vi|du)|var (?:du|vi|til)|talte|mødtes"
    r"|deltog|har (?:været|holdt|haft"
    r"|talt|afholdt)|udeblev|mødte ikke"
    r"|ikke mødt op|kom ikke|fandt sted|afholdte|referat|havde|vi så|aflys(?:t|er|es|e)|cancelled"
    r"|skulle have (?:været|mødt)"
    r"|(?:ved|under) (?:et |vores )?(?:tilsyn|besøg|møde|samtale|kontrol|besigtigelse|eftersyn)\w*[^.;]{0,40}?"
    r"\b\w+(?:edes|tes)"
    r"|(?:konstateredes|noteredes|oplystes|besigtigedes|foretoges|afholdtes)"
    r"|efter (?:vores )?(?:samtale(?:n)?|møde(?:t)?) (?:den|d\.)"
    r"|på (?:vores |mødet|samtalen|et møde)\s?(?:møde|samtale)? ?(?:den|d\.)? ?\w* ?\w* aftalte)\b",
    re.IGNORECASE,
)
OR = re.compile(r"\b(?:eller|or)\b", re.IGNORECASE)
AT_HOME = re.compile(
    r"\bhjemme hos (?:dig|jer|Dem)\b"
    r"|\b(?:skal|bedes) (?:der )?være (?:en voksen|en person|nogen|én|en) hjemme\b"
    r"|\b(?:skal|bedes) (?:\w+ )?(?:være hjemme|(?:give|have) (?:\w+ )?adgang|sikre adgang)\b",
    re.IGNORECASE,
)
COMES = re.compile(
    r"\b(?:kommer|besøger|møder)\s(?:\w+\s){0,4}?(?:(?:til|hos)\s(?:dig|jer|Dem)|(?:til|på|i)\s(?:din|dit|jeres"
    r"|Deres)\s(?:\w+\s)?(?:bolig|hjem|adresse|bopæl|hus|\w*lejlighed|ejendom|arbejdsplads)|dig|jer|Dem"
    r"|i\s(?:din|dit|jeres)"
    r"|med\s(?:din|dit|jeres))\b",
    re.IGNORECASE,
)
"""Somebody comes to the reader: "Skorstensfejeren kommer til din ejendom", "Ergoterapeuten besøger dig"."""
CHOICE = re.compile(
    r"\b(?:vælge (?:mellem|en af)|et af følgende|en af følgende"
    r"|(?<!reserveret )(?<!booket )(?<!afsat )(?<!fået )følgende (?:tider|tidspunkter|muligheder)"
    r"|forslag til|ledige tider|enten)\b",
    re.IGNORECASE,
)
HOURS = re.compile(
    r"\b(?:åbningstid\w*|åbent|åben|(?<!\ben )telefontid\w*|lukket|træffetid\w*|opening hours"
    r"|ringetid)\b",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"\b(?:sit (?:\w+ )?møde|(?<!vi )holder (?:(?!vi\b)\w+ )?møde(?! med (?:dig|jer|Dem))|(?!holdet)\w+(?:ne|elsen"
    r"|rådet|gruppen"
    r"|teamet|nævnet) mødes"
    r"|ringer til (?:din|jeres|Deres) (?!mobil|telefon|nummer)\w+|byrådet|byrådsmøde\w*|kommunalbestyrelsen"
    r"|\w*udvalget|\w*udvalgsmøde\w*|regionsrådet"
    r"|indkalder\s(?:de|sygehuset|hospitalet|lægen|klinikken|regionen|tandlægen)\s(?:dig\s|jer\s|Dem\s)?selv\b"
    r"|(?:indkaldes|indkaldt)\s(?:du|De|I)\s(?:selv\s)?af\s(?:sygehuset|hospitalet|klinikken)"
    r"|for pårørende|åbent hus|børn og unge-udvalget"
    r"|afbryder|lukker for|strømafbrydelse|vandet bliver|nævnet behandler|nævnets møde|behandles? på (?:et "
    r"|\w+s )?møde)",
    re.IGNORECASE,
)
NOT_YOU = re.compile(
    r"\b(?:du|De|I|dig) (?:skal|behøver) (?:\w+ )?ikke (?:selv )?(?:at )?(?:være (?:til stede|hjemme)|møde|deltage"
    r"|komme)(?!,? hvis\b)"
    r"|\b(?:du|De|I) kan (?:dog |derfor )?ikke (?:deltage|være med|komme med)\b"
    r"|\bikke (?:nødvendigt|et krav),? at (?:du|De|I) (?:er|møder|deltager|kommer)"
    r"|\bkræver ikke, at (?:du|De|I)\b|\b(?:you )?(?:do not|need not) (?:have to |need to )?(?:be present"
    r"|attend|come)",
    re.IGNORECASE,
)
"""What takes the reader out of it, in the same sentence or the two after."""
INSTEAD = re.compile(
    r"(?:i stedet for|flyttet fra|ændret fra|rykket fra|ikke|erstatter|instead of"
    r"|from)\s?(?:tiden\s|mødet\s)?(?:den\s)?$",
    re.IGNORECASE,
)
GIVEN_UP = re.compile(
    r"[^.;,\n]{0,30}?\b(?:er|bliver|blev|is|was|has been) (?:\w+ ){0,2}?(?:aflyst|udgået|cancelled"
    r"|(?:flyttet|udsat|rykket|udskudt|ændret|moved|postponed)(?! (?:fra|til|from|to) (?!den\b|d\.|\w+dag\b|\d)))\b",
    re.IGNORECASE,
)
""" "Din tid den 1. december er desværre flyttet": no longer a time; "er flyttet til lokale 5" keeps its day."""
RANGE = re.compile(r"\b(?:perioden|mellem den|i dagene)\b", re.IGNORECASE)
MOVED_TIME = re.compile(
    r"\b(?:ændret|flyttet|rykket|moved|changed)\s(?:fra|from)\s(?:kl\.?\s|at\s)?\d{1,2}(?:[.:]\d\d)?\s(?:til"
    r"|to)\s(?:kl\.?\s)?"
    r"(?P<hour>[01]?\d|2[0-3])(?:[.:](?P<minute>[0-5]\d))?(?!\d)",
    re.IGNORECASE,
)
"""Only the new time counts."""
