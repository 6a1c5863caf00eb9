"""Which day is counted from what, in the words of real authorities: each form with its look-alike. The letter is dated
Wednesday 18 November 2026. A row: a stretch of a letter, and the days found in it, parted by commas."""

from __future__ import annotations

import pytest

from tests.finders.test_deadline_wordings import _days

NEW_DEMAND = "I modtager en ny opkrævning med forfald den 10. december 2026. "
TALK = "Du indkaldes til samtale torsdag den 3. december 2026 kl. 10.30 på rådhuset. "

HOW_A_PAPER_COMES = [
    # "modtagelsen" has the root of "I modtager …", and is still the receipt of this letter
    (NEW_DEMAND + "Klagen skal sendes til os, så den er modtaget senest fire uger efter modtagelsen af dette brev.", "receipt+4 weeks"),
    (NEW_DEMAND + "De kan klage senest fire uger efter modtagelsen.", "receipt+4 weeks"),
    ("Vi meddeler dig resultatet den 10. december 2026. Du kan klage senest fire uger efter meddelelsen.", "receipt+4 weeks"),
    ("Vi underretter dig igen den 10. december 2026. Du kan klage senest 4 uger efter underretningen.", "receipt+4 weeks"),
    ("Det forkyndes for ejeren den 10. december 2026. Du skal svare senest fire uger efter forkyndelsen.", "receipt+4 weeks"),
    ("Planen bekendtgøres den 10. december 2026. Du kan klage senest 4 uger efter bekendtgørelsen.", "none"),  # of a publication
    ("Pengene sendes til dig den 10. december 2026. Du skal svare senest to uger efter fremsendelsen af dette brev.", "letter+2 weeks"),
    ("Du får en meddelelse i e-Boks. " + TALK + "Du kan klage senest 4 uger efter meddelelsen.", "receipt+4 weeks"),
    ("Indsigelse skal du fremsætte inden 14 dage fra fremkomsten af denne skrivelse.", "receipt+14 days"),
    ("I skal inden otte dage efter, at brevet er kommet jer i hænde, give besked.", "receipt+8 days"),
    ("De har efter modtagelsen af dette brev tre uger til at tage stilling.", "receipt+3 weeks"),
    # … of a paper that is to come: no day
    ("Vi sender dig en ny opgørelse den 10. januar 2027. Du skal klage senest 14 dage efter modtagelsen af opgørelsen.", "none"),
    # "ændringen" is the reader's own, whatever else is changed
    ("Satsen ændres den 1. januar 2027. Du skal give besked senest 14 dage efter ændringen.", "none"),
    # … what is done to the thing itself has its day
    ("Din måler udskiftes den 10. december 2026. Du skal sende billedet senest en uge efter udskiftningen.", "2026-12-17"),
    # an earlier letter's weeks run from the day it came
    ("Fristen er to uger fra det brev, du fik den 11. november.", "2026-11-25"),
]  # fmt: skip

TOLD_AS_A_DAY = [
    # the day that the length comes to stands behind it
    ("Boligen skal være ryddet senest 14 dage før lejemålets ophør, det vil sige torsdag den 17. december kl. 12.00.", "2026-12-17 12:00"),
    ("Du skal svare inden fire uger fra dato (dvs. senest den 14. december 2026).", "2026-12-14"),
    ("You must reply within four weeks of the date of this letter, i.e. by 14 December 2026.", "2026-12-14"),
    ("Det er et år efter overtagelsesdagen, altså den 1. juni 2027. Du skal melde det senest 12 måneder efter overtagelsesdagen.", "none"),
    # … and where it is the event's own day, the length is counted from it
    ("Du skal sende kvitteringen senest 14 dage efter overtagelsen, nemlig den 1. december 2026.", "2026-12-15"),
]  # fmt: skip

POINTING_BACK = [
    # the deadline named by its thing, before it runs out
    ("Børnehuset skal senest den 27. november 2026 bekræfte pladsen. Skemaet afleveres dagen før, at Børnehusets frist udløber.", "2026-11-26"),
    ("Skolen skal senest den 27. november 2026 sende udtalelsen. Skemaet skal være os i hænde dagen før skolens frist.", "2026-11-26"),
    ("Du skal svare senest den 4. december 2026. Ønsker du mere tid, skal du skrive senest hverdagen før fristens udløb.", "2026-12-04,2026-12-03"),
    ("Du skal svare senest den 4. december 2026. Mere tid kræver, at du beder om det inden fristen, inden den er udløbet.", "2026-12-04,2026-12-04,2026-12-04"),
    ("You must reply no later than 1 December 2026. You can ask for more time before the time limit expires.", "2026-12-01,2026-12-01"),
    ("Du skal svare senest otte dage efter, at du har modtaget brevet. Du kan bede om mere tid, inden de otte dage er gået.", "receipt+8 days,receipt+8 days"),
    # a day told in the sentence itself, before a deadline told after it
    ("Tilskuddet bortfalder den 1. december 2026, og kortet skal sendes retur inden samme dag. Skolen spærrer det senest den 18. december.", "2026-12-01"),
    # somebody else's deadline is not "the same"
    ("Du skal svare senest fredag den 11. december 2026. Firmaet hjælper; selskabets frist er den 4. december 2026. Du skal oplyse årsagen inden samme dato.", "2026-12-11,2026-12-11"),
    ("Du skal svare senest den 15. december 2026. Genboen på nr. 121 har fået et brev med frist den 10. december. Affaldet skal du fjerne inden samme frist.", "2026-12-15,2026-12-15"),
    # the same as one that nobody can count out is one that nobody can count out
    ("Du skal betale senest den 3. december 2026. Flytter du, skal du melde det inden otte dage. Kopien skal du sende inden samme frist.", "2026-12-03,none,none"),
    ("Du skal betale senest den 3. december 2026. Du skal svare inden 14 dage fra datoen øverst i dette brev. Kopien skal du sende inden samme frist.", "2026-12-03,letter+14 days,letter+14 days"),
    ("Skemaet skal sendes senest den 4. december. Betaling skal ske senest 14 dage derefter.", "2026-12-04,2026-12-18"),
    ("Skemaet skal sendes senest den 4. december. Flytter du, skal du give besked senest 14 dage derefter.", "2026-12-04,none"),
    # … of the sentence before, where no limit is set to it
    ("Fritagelsen ophører den 31. januar 2027. Ønsker du den forlænget, skal du bede om det inden samme dag.", "2027-01-31"),
    ("Betal 500 kr. senest den 4. december. Ønsker du afdrag, skal du kontakte os inden forfaldsdagen.", "2026-12-04,2026-12-04"),
    # the row, and the kind, that is named
    ("Nr.\tPåbud\tSkal være efterkommet\n2\tLad en dyrlæge undersøge den\t24. november 2026\n3\tOpstil læskur\t4. december 2026\n\nDu skal maile fotos inden den frist, der er anført ud for nr. 2.", "2026-11-24,2026-12-04,2026-11-24"),
    ("Passet skal være modtaget senest den 2. december 2026. Begge skal godkende flytningen inden 14 dage. Mangler noget, skal du skrive, inden svarfristen er udløbet.", "2026-12-02,letter+14 days,2026-12-02"),
    # of the day on which something happens, whatever day was told before
    ("Please upload it by 24 November 2026. If he is ill, you must cancel the ride on the same day.", "2026-11-24,none"),
]  # fmt: skip

PERIOD = "Tilladelsen gælder i perioden mandag den 30. november til fredag den 18. december 2026. "
OF_A_PERIOD = [
    (PERIOD + "Planen skal foreligge fem hverdage før periodens første dag.", "2026-11-23"),
    (PERIOD + "Stilladset skal være fjernet senest kl. 15 på den sidste dag.", "2026-12-18 15:00"),
    (PERIOD + "Du skal have lagt planken ud, før perioden begynder.", "2026-11-29"),
    (PERIOD + "Stilladset skal du fjerne inden periodens udløb.", "2026-12-18"),
    (PERIOD + "Du skal indberette senest den femte hverdag efter periodens udløb.", "2026-12-29"),
    # a stretch of days with "til og med" between them
    ("Prøven tages hos egen læge i perioden fra den 3. til og med den 9. december.", "2026-12-03..2026-12-09"),
    ("Prøven skal du lade tage i perioden fra den 3. til og med den 9. december.", "2026-12-03..2026-12-09"),
    # … when something is closed is no time to act in
    ("Du skal melde ferien, og julelukningen (21.-31. december) tæller ikke med.", ""),
]  # fmt: skip

WITHOUT_A_LIMITING_WORD = [
    ("Skemaet udfyldes og returneres til os, så vi har det mandag den 30. november 2026.", "2026-11-30"),
    ("Blanketten skal I underskrive og sende med ham i skole mandag den 23. november.", "2026-11-23"),
    ("Der skal være en voksen hjemme den 9. december kl. 7.30-8.00.", "2026-12-09 07:30"),
    ("Fem hverdage før den 1. marts varsler du kommunen.", "2027-02-22"),
    ("Det påhviler derfor dig at gøre din lejer bekendt med indholdet i løbet af en uge regnet fra brevets dato.", "letter+1 weeks"),
    ("Vi vedlægger aftalen, og den afleveres underskrevet til din arbejdsgiver inden udgangen af november.", "2026-11-30"),
    ("Recepterne skal du få fornyet hos din nuværende læge senest fredag den 22. januar 2027.", "2027-01-22"),
    # a paper's own day is no limit
    ("Du skal sende kopi af brevet af den 4. december til os.", ""),
]  # fmt: skip

FROM_AN_EVENT = [
    ("Vi sender dig en sms. Fra den dag har du otte dage til at bekræfte.", "none"),
    ("Når arbejdet er færdigt, har du 14 dage til at sende regningen.", "none"),
    ("Når du har modtaget brevet, har du 14 dage til at svare.", "receipt+14 days"),
    ("Efter modtagelsen af dette brev har du 14 dage til at svare.", "receipt+14 days"),
    ("Fra i dag har du 14 dage til at svare.", "letter+14 days"),
    # a day that only what happens will tell, with a meeting elsewhere in the letter
    (TALK + "\n\nFravær\n\nFri ud over ferien skal I søge om mindst 14 dage i forvejen.", "none"),
    (TALK + "Begynder du i arbejde, framelder du dig før første arbejdsdag.", "none"),
    ("Den skal du melde mindst 14 dage, før den begynder.", "none"),
    # … and one that the meeting tells
    (TALK + "Forhindret?\n\nAfbud skal meldes senest to hverdage før på telefon 97 30 41 22.", "2026-12-01"),
    (TALK + "Takker du nej, skal du sige det dagen inden.", "2026-12-02"),
    (TALK + "Du har ikke afleveret nøglen; den skal være tilbage, før samtalen begynder.", "2026-12-03 10:30"),
    # … by the appointment that the sentence names, and by the nearer of two days
    ("Fraflytningssynet holdes fredag den 18. december 2026 kl. 8.15. Maleren er ude inden den 30. december. Nøglerne afleveres ved synet eller lægges i brevsprækken inden da.", "2026-12-18 08:15"),
    (TALK + "Forinden udarbejder du en liste, og den har jeg brug for at se to dage før.", "2026-12-01"),
    ("Vi holder møde den 3. december 2026 kl. 10. Referatet skal du rette senest en uge efter mødet.", "2026-12-10"),
    ("Du skal melde dig ledig senest dagen efter din sidste arbejdsdag, den 30. november 2026.", "2026-12-01"),
    # before what is to come, and no other sentence's day
    ("Søger du orlov, skal du registrere det, før orloven begynder.", "none"),
    ("Du skal give besked inden afrejsen.", "none"),
    ("Du skal betale senest 14 dage efter, at kommunen har fremsendt meddelelse om matrikulær godkendelse.", "none"),
    # each week, with its first time
    ("Hver uges ansøgninger registrerer du senest søndag, første gang under de nye regler søndag den 29. november 2026.", "2026-11-29"),
]  # fmt: skip


WHAT_MAY_COME = [
    # what the reader gets to know of is what the case brings, and not this letter
    ("Bliver der rejst sigtelse mod dig, skal du underrette os senest 14 dage efter, at du er gjort bekendt med sigtelsen.", "none"),
    ("Får du afslag fra banken, skal du sende det senest 8 dage efter, at du har modtaget afslaget.", "none"),
    ("Er du uenig i kravet, skal du skrive senest 14 dage efter, at du er gjort bekendt med kravet.", "receipt+14 days"),
    ("Når det er fornyet, uploader du en kopi, inden der er gået fire uger.", "none"),
    ("Når det er udfyldt, skal du sende skemaet inden 14 dage.", "letter+14 days"),  # done by the reader, now
    ("Ophører lønnen, ringer du til os samme dag.", "none"),
    ("Send lønsedlen senest den 27. november 2026. Ophører lønnen, før orloven er slut, ringer du samme dag.", "2026-11-27,none"),
    # the date of a paper that is to come, and of this one
    ("Vi danner en ny årsopgørelse inden for to uger. Du skal skrive, inden der er gået fire uger fra årsopgørelsens dato.", "none"),
    ("Du skal skrive, inden der er gået fire uger fra årsopgørelsens dato.", "letter+4 weeks"),
    # a court's letter counts from itself where it says so
    ("Kæreskriftet indleveres til Retten i Aldersund inden to uger fra i dag.", "letter+2 weeks"),
    # an agreement in writing is no appointment
    (TALK + "Vælger De at udleje, skal De inden lejeaftalens indgåelse give besked.", ""),
]  # fmt: skip

SET_OUT = [
    # a period that papers are for, and the day of the papers
    ("Regnskabet indsendes ved hvert kvartals udløb, første gang for perioden til og med den 31. december 2026 senest den 15. januar 2027.", "2027-01-15"),
    ("Du skal sende planen senest den 7. december 2026. Erklæringen skal sendes senest den 31. december 2026. Fuldmagten skal du sende inden den førstnævnte frists udløb.", "2026-12-07,2026-12-31,2026-12-07"),
    ("Du skal betale senest den 25. november 2026.\n\nEr raten for høj, skal skemaet sendes inden udløbet af betalingsfristen ovenfor.", "2026-11-25,2026-11-25"),
    ("Aflæsningen foretages af Dem og indberettes, inden året rinder ud.", "2026-12-31"),
    ("Din arbejdsgiver skal have haft besked fra dig senest seks uger efter fødslen. Det er den 14. december 2026.", "2026-12-14"),
    ("Du skal svare inden 14 dage. Det er den 2. december 2026, vi holder møde.", "letter+14 days"),  # told of the meeting
    ("Du skal godkende via linket. Linket udløber den 9. december 2026.", "2026-12-09"),
    ("Skal kortet gælde fra nytår, må ansøgningen være hos Midttrafik den 10. december 2026.", "2026-12-10"),
    ("De bedes derfor orientere Dem dér onsdag den 6. januar 2027 efter dette tidspunkt.", "2027-01-06"),
    # tables: a lettered row has a cell more than its head; "Hvornår" below a heading of deadlines; days that open rows
    ("\tForanstaltning\tUdført senest\na\tGården ryddes\t9. december 2026\nb\tPlænen afgraves\t16. december 2026", "2026-12-09,2026-12-16"),
    ("Andre frister for dig\n\nHvad\tHvornår\nAngiv og betal moms\t1. december 2026\nIndsend skemaet\t1. juli 2027", "2026-12-01,2027-07-01"),
    ("Dag\tHvad\nOnsdag den 9. december 2026\tSpis let\nTorsdag den 10. december 2026 kl. 18\tDrik den første portion", "2026-12-09,2026-12-10 18:00"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "days"),
    HOW_A_PAPER_COMES
    + TOLD_AS_A_DAY
    + POINTING_BACK
    + OF_A_PERIOD
    + WITHOUT_A_LIMITING_WORD
    + FROM_AN_EVENT
    + WHAT_MAY_COME
    + SET_OUT,
)
def test_a_day_is_counted_from_what_the_words_name(text: str, days: str) -> None:
    assert _days(text) == days


NOBODYS = [
    "Skolens beskrivelse udarbejdes af klasselæreren og skal være hos os den 8. januar 2027.",  # the teacher's
    "Første dag\t30. november 2026\nOmfang\t20 timer\nSidste dag\t25. februar 2027",  # how long it lasts
    "We continue to pay the benefit on a provisional basis. The next instalment falls due on 20 January 2027.",  # paid out
    "Vi udbetaler tilskuddet kvartalsvis. Næste rate forfalder den 20. januar 2027.",
    "A-kassen skal inden 14 dage meddele dig, hvordan det påvirker dine dagpenge.",
    "Undersøgelsen skal være færdig inden den 26. februar 2027, og den frist kan vi ikke selv forlænge.",
    "Malerfirmaet kommer den 18. december og skal være ude igen inden den 30. december 2026.",
    "Bælt Logistik A/S modtager en særskilt henvendelse med svarfrist den 18. december 2026.",
    "Et forslag sendes senest den 1. maj 2029.",
    "Raterne forfalder således, idet særskilt opkrævning udsendes:\n\nRate\tForfald\n1. rate\t1. februar 2027\n2. rate\t3. maj 2027",
]  # fmt: skip


@pytest.mark.parametrize("text", NOBODYS)
def test_what_is_somebody_elses_has_no_day(text: str) -> None:
    assert [one for one in _days(text).split(",") if one and one != "none"] == []
