"""Official ways to lay a duty on the reader, class by class: each row is a stretch of a letter and every act found in it."""

from __future__ import annotations

import pytest

from ingest.finders.actions import find_actions
from ingest.finders.clauses import split_clauses
from ingest.finders.duties import phrasings
from ingest.finders.words import read_words, says_de
from ingest.models import Action
from ingest.text.sentences import split_sentences


def told(text: str) -> list[str]:
    """Each action as "act must|may|ban"."""
    return [_told(fact.value) for fact in find_actions(text, split_sentences(text), (), (), ())]


def _told(action: Action) -> str:
    mood = "ban" if action.prohibited else "must" if action.must else "may"
    return f"{action.act} {mood}"


LAID_ON = [
    # påhviler, forpligtet, pligtig: on "dig" and on the words that mean the reader
    ("Det påhviler dig i øvrigt uden ugrundet ophold at underrette os, hvis din indkomst ændrer sig.", ["tell must"]),
    ("Det påhviler Dem som modtager af ydelsen straks at oplyse kommunen om dette.", ["tell must"]),
    ("Det påhviler hver af parterne at besvare det spørgeskema, der ligger på Min Sag.", ["answer must"]),
    ("Det påhviler grundejeren for egen regning at renholde fortovet.", ["do must"]),
    ("Pligten til at rydde sne påhviler ejeren af ejendommen.", ["remove must"]),
    ("Udgiften påhviler dig, og beløbet skal indbetales senest den 4. december.", ["pay must"]),
    ("Sælger De bilen, er De pligtig at meddele os det forud for salget.", ["tell must"]),
    ("Har I selv opsat fliser, er I forpligtede til at meddele det til os skriftligt.", ["tell must"]),
    ("Du er efter bogføringsloven pligtig til at opbevare bilagene i fem år.", ["keep must"]),
    ("Som forælder er du forpligtet til at holde skolen orienteret om fraværet.", ["tell must"]),
    ("Du har oplysningspligt og skal oplyse os om ændringer i husstanden.", ["report-change must"]),
    ("Ejeren er forpligtet til at lade tanken tømme.", ["do must"]),
    ("Det påhviler kommunen at vejlede dig om reglerne.", []),  # the authority's
    ("Det påhviler arbejdsgiveren at indberette lønnen.", []),  # another's
    ("Udlejer er forpligtet til at fremsende en opgørelse til dig.", []),
    ("Vi er forpligtede til at oplyse dig om dine rettigheder.", []),
]
BY_THE_READER = [
    # a passive in the present tense whose agent is the reader
    ("Merprisen for sædet, 3.200 kr., betales af Dem til værkstedet ved afhentning af bilen.", ["pay must"]),
    ("Den resterende del af indskuddet, 5.350 kr., indbetales af dig direkte til boligforeningen.", ["pay must"]),
    ("For 2026 skal den del af lønnen, der er tjent i udlandet, oplyses af dig i rubrik 37.", ["tell must"]),
    ("Alle rum skal derfor være tømt af jer senest onsdag den 23. december ved lukketid.", ["do must"]),
    ("Køletasken pakkes af forældrene hver morgen.", ["do must"]),
    ("Udgiften til tolk betales af ansøgeren.", ["pay must"]),
    ("Arbejdet bedes udført af dig inden den 7. december.", ["repair must"]),
    ("Udgiften til arbejdet afholdes af ejeren.", []),  # whose money, no thing to do
    ("Skemaet er udfyldt af dig den 3. november.", []),  # done
    ("De oplysninger, der er givet af dig, indgår i sagen.", []),
    ("Ansøgningen blev indsendt af Dem den 3. maj.", []),
    ("Erklæringen udfyldes af din læge.", []),
    ("Det fakturerede beløb betales af kommunen.", []),
    ("Boringerne anmeldes af brøndboreren senest tre måneder efter udførelsen.", []),
]
ON_CONDITION = [
    # a noun for the act, a content clause, what is waited for
    ("Deltagelse i samtalen er en betingelse for, at du fortsat kan få hjælp.", ["take-part must"]),
    ("Fremmøde er obligatorisk.", ["meet must"]),
    ("Det er obligatorisk at deltage i introduktionsmødet.", ["take-part must"]),
    ("Din aktive medvirken er en forudsætning for, at forløbet kan fortsætte.", ["take-part must"]),
    ("Det er en forudsætning for din ret til hjælp, at du hver syvende dag tjekker jobforslag.", ["check must"]),
    ("Bevillingen er betinget af, at du til enhver tid opbevarer kvitteringerne.", ["keep must"]),
    ("Udbetalingen af lånet forudsætter, at gældsbrevet er underskrevet.", ["sign must"]),
    ("Det forventes, at du deltager aktivt i forløbet.", ["take-part must"]),
    ("Vi skal henstille til Dem, at De inden 14 dage oplyser, hvornår arbejdet er færdigt.", ["tell must"]),
    ("Vi skal indskærpe, at du overholder vilkårene.", ["do must"]),
    ("Sagen kan først behandles, når du har indsendt en underskrevet fuldmagt.", ["send must"]),
    ("Vi kan ikke behandle din sag, før vi har modtaget dine lønsedler.", ["send must"]),
    ("Det er en betingelse for at få merudgifter dækket, at barnet har en varigt nedsat funktionsevne.", []),  # the law
    ("Betingelsen for at få hjælp er, at udgiften ikke kan dækkes efter andre regler.", []),
    (
        "Du kan først søge om boligstøtte, når du har betalt depositum.",
        ["apply may"],
    ),  # what the reader may do, and when
    ("Vi kan først give svar, når lægen har sendt attesten.", []),  # another's
    ("Afrejsen må ikke finde sted, før vi har godkendt den.", ["avoid ban"]),  # a noun for the act that is banned
    ("Har der været vold, kan du anmode om, at møderne holdes hver for sig.", ["do may"]),  # the reader asks
]
ASKED = [
    ("De anmodes om at fremsende årsregnskab for 2025.", ["send must"]),
    ("De anmodes herved om inden 14 dage at fremsende årsregnskab.", ["send must"]),
    ("Du anmodes om en redegørelse for dit fravær.", ["send must"]),  # a noun for the act
    ("Der anmodes om kopi af lejekontrakten.", ["send must"]),
    ("Dit svar imødeses senest den 4. december 2026.", ["answer must"]),
    ("Vi imødeser dokumentation for betalingen senest den 4. december.", ["send must"]),
    ("Du opfordres til senest den 4. december at indsende dit regnskab.", ["send must"]),  # with a limit: asked
    ("Blodfortyndende medicin må De kun holde pause med efter aftale med lægen.", ["do must"]),  # only so
    ("Tandlægens faktura indsendes til Enkeltydelser senest 14 dage efter behandlingen.", ["send must"]),
    ("Afværgeforslag indgives til kommunen til godkendelse senest 4 uger efter.", ["send must"]),
    ("Dokumentation for anmeldelse af skaden fremsendes senest 7 arbejdsdage efter.", ["send must"]),
    ("Til mødet medbringes den medicinliste, som apoteket har udskrevet.", ["bring must"]),
    ("Du finder det på borger.dk, hvor det underskrives med MitID senest den 25. november.", ["sign must"]),
]
STATES = [
    ("Materialerne skal være tilbage på biblioteket senest lørdag kl. 14.", ["return must"]),
    ("Der skal være mindst en halv meter frit foran måleren.", ["do must"]),
    ("Sidder måleren i en brønd, skal dækslet være frilagt inden kl. 8.", ["do must"]),
    ("Hunden skal være lukket inde, når vi kommer.", ["do must"]),
    ("Husnummeret skal være synligt fra vejen.", ["do must"]),
    ("Vinduerne skal være lukkede under arbejdet.", ["do must"]),
    ("Døren skal være mindst 80 cm bred.", []),  # a measure
    ("Indkomsten skal være under 200.000 kr.", []),  # a threshold
]
NOT_THEIRS: list[tuple[str, list[str]]] = [
    ("Du fik den 8. december 2025 et brev om, at du har pligt til at give os besked om ændringer.", []),  # told of the past
    ("Boligforeningen skal indberette udgiften, og det er ikke noget, du skal tage dig af.", []),  # nothing to do
    ("Skolelederen skal indberette eleverne, og indberetningen skal være vedlagt en redegørelse.", []),  # goes on of another
    ("Programmet evalueres hvert andet år af en styregruppe. Den næste rapport skal foreligge senest den 30. juni 2027.", []),
    ("Efter § 7.3 må terrasser ikke hæves mere end 0,3 m over terræn.", []),  # what a plan says in general
    ("Kommunen påtænker et påbud med følgende indhold:\n\n- Tanken tømmes senest den 1. marts.\n- Anmeldelse indsendes til kommunen senest den 15. marts.", []),
    ("Vi indkalder dig til den første opfølgning i uge 50.", []),  # they will write again
    ("Fast ejendom, bil, indbo og indskud regnes ikke med.", []),  # no imperative of "faste"
    ("Materiale\tLånt\tSkulle afleveres\tPris\nFuglebog\t07-09-2026\t05-10-2026\t249 kr.", []),  # a table of the past
]  # fmt: skip
ONCE = [
    # a pronoun stands for what the sentence before names
    ("Det er nødvendigt, at I fremsender en målfast tegning; den skal være os i hænde inden den 15. december.", ["send must"]),
    ("Du bedes udfylde skemaet. Det skal være os i hænde senest den 4. december.", ["fill-in must"]),
    ("I kan ansøge om en afdragsordning; en sådan ansøgning skal være indsendt inden den 1. marts.", ["apply may"]),
    ("Inden vi gør det, vil vi gerne have dine kommentarer. De skal være os i hænde senest den 9. december.", ["comment may"]),
    ("Trin\tHvem\tFrist\nValg af kloakmester meddeles kommunen\tEjer\t11. december 2026\nTegning indsendes\tKloakmester\t15. januar 2027\nTanken tømt og sløjfet\tEjer\t22. april 2027", ["tell must", "do must"]),
    ("Aktivitet\tHvornår\tAnsvarlig\nSamtale om din plan\t3. december\tIvan Dahl\nSynstræning bestilles\tinden den 11. december\tDig", ["book must"]),
]  # fmt: skip
CASES = [
    # a condition belongs to the clause it stands before
    (
        "Du må ikke ændre barnets bopæl, og ønsker du at flytte, skal du varsle den anden forælder.",
        ["avoid ban", "tell may"],
    ),
]
MORE = [
    # shared object
    ("Du skal selv hente attesten hos politiet og tage den med til mødet.", ["collect must"]),
    ("Du skal bestille en ny børneattest og sende den til os.", ["send must"]),
    # not entitled
    ("Du er ikke berettiget til at tage boligen i brug, før kommunen har meddelt ibrugtagningstilladelse.", ["avoid ban"]),
    ("I har ikke lov til at parkere på stien.", ["avoid ban"]),
    ("Du har ikke tilladelse til at fælde træet.", ["avoid ban"]),
    ("Du er ikke berettiget til at modtage kontanthjælp.", []),
    ("Du har ikke ret til at få pengene tilbage.", []),
    ("Du er derfor ikke berettiget til boligstøtte.", []),
    # lists
    ("Inden du rejser, skal du:\n- give din sagsbehandler besked\n- få en aftale om ferie\n- afmelde madordningen", ["tell must", "do must", "cancel must"]),
    ("Du skal:\n- have en gyldig forsikring\n- få lavet en plan", ["do must", "do must"]),
    ("Til samtalen skal du have følgende med:\n- pas\n- cv", ["bring must"]),
    ("Vi beder dig om at:\n- sende skemaet\n- ringe til os", ["send must", "call must"]),
    # tables
    ("Opgave\tUdføres af\nBortskaffelse af haveaffald\tGrundejer (du)\nKontrolbesøg\tKommunen\nRensning af rist ved kælderskakt\tGrundejer (du)", ["remove must", "repair must"]),
    ("Hvad\tAnsvarlig\nSnerydning\tLejer\nVinduespudsning\tVicevært\nAflæsning af måler\tDig", ["repair must", "do must"]),
    ("Hvad skal du gøre\tHvornår\nSende budget\t1. december\nBetale depositum\t15. december", ["send must", "pay must"]),
    ("Hvad sker der\tHvem\nMøde i teamet\tKoordinator\nAfgørelse\tKommunen", []),
    # skal have
    ("Medmindre du har bopæl i udlandet, skal du have NemKonto i et dansk pengeinstitut.", ["do must"]),
    ("Du skal have en gyldig ansvarsforsikring på hunden.", ["do must"]),
    ("Vi skal gøre dig opmærksom på, at du skal have en aktiv mailadresse.", ["do must"]),
    ("Du skal have 400 kr. tilbage i skat.", []),
    ("Du skal have ret til dagpenge.", []),
    ("Du skal have besked om resultatet inden jul.", []),
    # roles
    ("Barnets forældre skal i fællesskab udfylde samtykket. Du er en af dem.", ["fill-in must"]),
    ("Beboerne anmodes om at flytte cykler fra opgangen.", ["do must"]),
    ("Samtlige beboere bedes holde døren lukket.", ["do must"]),
    ("Skadelidte skal oplyse om andre forsikringer.", ["tell must"]),
    ("Forældremyndighedsindehaveren bedes indsende attesten.", ["send must"]),
    ("Bilens ejer skal lade den syne.", ["do must"]),
    ("Indehaveren af tilladelsen skal straks underrette kommunen om ejerskifte.", ["tell must"]),
    ("Skyldner skal betale beløbet senest den 1. december.", ["pay must"]),
    # law
    ("Skorstenen skal efter bygningsreglementet være udført af ubrændbart materiale. Vi har ingen bemærkninger til din skorsten.", []),
    ("Ifølge lokalplanen skal hegn være levende hegn.", []),
    ("Efter serviceloven skal hjælpen være nødvendig.", []),
    ("Efter § 8 i loven må dyr ikke holdes i bur.", []),
    ("Efter § 5 skal regnskabet indsendes til os senest den 1. maj 2027.", ["send must"]),
    # har at
    ("Du har at følge de anvisninger, som brandmyndigheden giver på stedet.", ["do must"]),
    ("De har at give møde i retten den 4. december.", ["meet must"]),
    # prohibitions
    ("Det forbydes dig at færdes på kajkanten.", ["avoid ban"]),
    ("Ingen må opholde sig på stranden ud for Klintebakken, mens skrænten er ustabil.", ["avoid ban"]),
    ("Uvedkommende må ikke få adgang til rummet.", ["avoid ban"]),
    ("For din del beder vi om, at børnenes scootere ikke kører i gården efter kl. 20.", ["avoid ban"]),
    ("Vi beder dig undlade at vaske bilen på vejen.", ["avoid ban"]),
    ("Du skal undlade at spise seks timer før.", ["avoid ban"]),
    ("Vandet er ikke egnet til at drikke, og du må ikke bruge det.", ["avoid ban"]),
    ("Det er ikke tilladt dig at udleje værelset.", ["avoid ban"]),
    ("Rygning er forbudt på hele matriklen.", ["avoid ban"]),
    ("Der må ikke tændes bål.", ["avoid ban"]),
    ("I må under ingen omstændigheder åbne ventilen.", ["avoid ban"]),
    # imperatives nobody listed
    ("Drik ikke vandet, før vi har meddelt, at det er rent igen. Kog det i mindst to minutter.", ["avoid ban", "do must"]),
    ("Skyl munden med klorhexidin aftenen før.", ["do must"]),
    ("Smør cremen på en time før.", ["do must"]),
    ("Tænd lyset, og skru ned for varmen.", ["do must", "do must"]),
    ("Hus det ved du, at vi er glade for.", []),
    ("Vedrørende din ansøgning af 3. maj", []),
    ("Svar på din henvendelse", []),
    # present tense
    ("Du modtager to eksemplarer af aftalen. Det ene underskriver du og sender retur.", ["return must"]),
    ("Egenbetalingen er 1.140 kr. om måneden. Du betaler den sammen med huslejen.", ["pay must"]),
    ("Blanketten udfyldes med blokbogstaver.", ["fill-in must"]),
    ("Erklæringen underskrives af begge forældre.", ["sign must"]),
    ("Sundhedskort medbringes.", ["bring must"]),
    ("Borgeren stiller selv støvsuger og rengøringsmidler til rådighed.", ["do must"]),
    ("Du sørger selv for transport til undersøgelsen.", ["do must"]),
    ("I sørger for, at barnet har madpakke med.", ["do must"]),
    ("Budgettet sender du til os på mail.", ["send must"]),
    ("Du betaler 4.200 kr. om måneden i husleje.", []),
    ("Du vælger selv, om du vil deltage.", []),
    ("Hjælperen medbringer handsker.", []),
    ("Pengene får du udbetalt den 1. december.", []),
    ("Skemaet udfyldes af personalet.", []),
    ("Attesten sendes direkte til din læge.", []),
    # indtil da
    ("Indtil da skal afløbet holdes lukket med den prop, du fik udleveret ved besøget.", ["do must"]),
    ("Indtil videre må lejligheden ikke benyttes.", ["avoid ban"]),
    ("Vi indkalder dig til et møde, når vi har talt med din læge. Du skal møde personligt.", ["meet must"]),
]  # fmt: skip
LIMITS_AND_ENGLISH = [
    # limit of time with til at
    ('Du har en måned fra d.d. til at fremlægge gyldigt sygesikringsbevis for alle fire børn.', ["send must"]),
    ('Du har frist til den 4. december til at svare på brevet.', ["answer must"]),
    ('I har fire uger til at udbedre skaden.', ["repair must"]),
    ('Du får indtil fredag til at svare.', ["answer must"]),
    ('Du har 4 uger til at klage over afgørelsen.', []),
    # beder dig + adverb
    ('Vi beder dig snarest muligt rykke din egen læge for statusattesten.', ["do must"]),
    ('Vi vil bede Dem omgående ringe til os.', ["call must"]),
    # have + participle
    ('1. Du skal senest den 4. januar 2027 have lukket den gamle brønd.', ["do must"]),
    ('Du skal have forladt lejligheden senest to uger før.', ["do must"]),
    ('Rejser du til udlandet, skal du have givet os besked, inden du tager afsted.', ["tell must"]),
    ('Du skal have boet i landet i ni år.', []),
    # time
    ('Du har bedt om mere tid til at skaffe skøde og købsaftale.', []),
    ('Du har fået en ny tid til samtale den 4. december kl. 10.', ["meet must"]),
    ('Du har haft god tid til at svare.', []),
    # list without colon
    ('Senest den 3. december 2026 skal du\n- udfylde vedlagte skema\n- underskrive samtykkeerklæringen\n- sende begge dele til os i den vedlagte svarkuvert', ["fill-in must", "sign must", "send must"]),
    ('I perioden må du ikke\n- løfte tungt\n- køre bil', ["avoid ban", "avoid ban"]),
    # others skal have X af dig
    ('Skorstensfejeren skal have besked af dig senest 14 dage efter opsætningen.', ["tell must"]),
    ('Varmemesteren skal have nøglen fra dig inden fredag.', ["send must"]),
    # states again
    ('Stilladset skal være afmærket med lys om natten, og når perioden er slut, skal fortovet være ryddet og fejet.', ["do must", "remove must"]),
    # present
    ('Har du brug for længere tid, søger du om forlængelse senest 5 hverdage før, perioden udløber.', ["apply may"]),
    ('Det er aftalt, at du deltager i seks samtaler. Inden hver samtale udfylder du en dagbogsside.', ["take-part must", "fill-in must"]),
    ('Dagbogssiden mailer du til mig senest aftenen før.', ["send must"]),
    ('Skridt\tAnsvarlig\tDato\nSpørgsmål til skønsmanden indleveres\tDu (rekvirent)\t9. december 2026\nSkønsmanden afgiver erklæring\tSkønsmand\t20. januar 2027', ["send must"]),
    ('Hvad\tHvem\tSenest\nTømning af tanken udføres\tDu\t15. januar 2027\nBesigtigelse\tKommunen\t1. februar 2027', ["do must"]),
    # merged
    ('Vi mangler kopi af dit pas. Indsend venligst kopien inden 10 dage.', ["send must"]),
    ('Vi mangler fortsat din lejekontrakt. Den skal være os i hænde senest den 2. december.', ["send must"]),
    # English
    ('The following must be in our possession no later than 27 November 2026:\n- your passport\n- your contract', ["send must"]),
    ('Original documents are not to be sent by post.', ["avoid ban"]),
    ('Registration must take place within two weeks of the date of this letter.', ["register must"]),
    ('The card may not be used after 31 December 2026.', ["avoid ban"]),
    ("Your daughter's vaccination card has to be shown to the health nurse before 1 December 2026.", ["do must"]),
    ('You are ordered to remove the sign on the facade.', ["remove must"]),
    ('Vesterlund Kommune is considering whether part of the assistance paid to you has to be repaid.', []),
    ('We will decide whether you have to pay the money back.', []),
    ('It is your responsibility to inform us of any changes.', ["tell must"]),
    ('You have a duty to inform the municipality if your income changes.', ["tell must"]),
    ('The permit is conditional on your participating in the introduction programme.', ["take-part must"]),
    ('It is a condition that you register as a jobseeker.', ["register must"]),
    ('Attendance at the interview is mandatory.', ["meet must"]),
    ('You may not work while the application is pending.', ["avoid ban"]),
    ('Do not send original documents.', ["avoid ban"]),
    ('Smoking is prohibited in the stairwell.', ["avoid ban"]),
    ('We are still missing your tenancy agreement.', ["send must"]),
    ('We look forward to receiving your reply no later than 4 December.', ["send must"]),
    ('Kindly complete the enclosed form and return it to us.', ["fill-in must"]),
    ('Make sure that the meter is accessible.', ["do must"]),
    ('The doctor must send us the certificate.', []),
    ('We must process your case within four weeks.', []),
    ('Your employer has to report your wages.', []),
    ('The application has to be assessed by the board.', []),
    ('You do not need to do anything.', []),
    ('You must expect a waiting time of six weeks.', []),
    ('The amount is payable no later than 4 December 2026.', ["pay must"]),
    ('Payment must be made by 4 December 2026.', ["pay must"]),
    ('Your reply must reach us by Friday 4 December 2026.', ["answer must"]),
    ('If you have any comments, they must be received by 4 December 2026.', ["comment may"]),
    ('If you wish to bring an interpreter, you must let us know by 4 December.', ["tell may"]),
]  # fmt: skip
EVERYDAY = [
    ('Det eneste, vi mangler, er din kvittering for honoraret, som vi meget gerne vil have retur i underskrevet stand.', ["send must"]),
    ('Det sidste, vi skal bruge, er en kopi af dit pas.', ["send must"]),
    ('Din formue må højst være 100.000 kr.', []),
    ('Jeg noterede følgende efter vores møde:\n• jeg skriver til overlægen\n• jeg bestiller tolk til næste gang\n• du tager din medicin med næste gang\n• jeg booker lokalet', ["bring must"]),
    ('Elcyklen er udlånt til dig og skal leveres tilbage, når du ikke længere kan bruge den. Den må ikke udlånes til andre.', ["return must", "avoid ban"]),
    ('Hunden bedes være i et andet rum under besøget.', ["do must"]),
    ('Der skal vælges tre nye medlemmer til beboerrådet.', []),
    ('Lidelsen skal kunne dokumenteres lægeligt, hvilket den er i dit tilfælde.', []),
    ('Stallholders must remove their own waste and may not leave vehicles on the square.', ["remove must", "avoid ban"]),
    ('Tenants must not keep dogs in the building.', ["avoid ban"]),
    ('Nobody may enter the site before 1 December.', ["avoid ban"]),
    ('Owners are required to inform the municipality of any change.', ["tell must"]),
    ('Undersøgelsen er gratis, men ønsker du en anden dag, skal det ske inden for syv dage fra modtagelsen.', ["do may"]),
    ('Fravalg for december skal være foretaget, hvis det skal have virkning.', []),
    ('Blanketten udfyldes med blokbogstaver. Blanketten underskrives på side 3 og afleveres i receptionen.', ["fill-in must", "sign must"]),
]  # fmt: skip
SEVERAL = [
    ('Du må hverken sælge eller pantsætte bilen, så længe lånet løber.', ["avoid ban"]),
    ('Har De et pacemakerkort, tages det ligeledes med.', ["bring must"]),
    ('Betaler du ikke, sendes sagen til inkasso.', []),
    ('Har du allerede svaret, sendes det videre til nævnet.', []),
    ('Det er en betingelse, at boligen ikke udlejes.', ["avoid ban"]),
    ('Det er en betingelse, at udgiften ikke dækkes af en forsikring.', []),
    ('Det er jer som forældre, der skal sørge for transporten.', ["do must"]),
    ('Vi savner fortsat Deres svar på vores brev, hvorfor vi skal bede om at modtage det inden udgangen af ugen.', ["answer must"]),
    ('Beholderen stilles frem til skel senest kl. 6 på tømningsdagen.', ["do must"]),
    ('Det følger af bevillingen, at du skal underrette os, såfremt din helbredstilstand forbedres.', ["tell must"]),
    ('Nabohøring\n\nAnsøger skal etablere to parkeringspladser på egen grund. Bygherren skal opsætte et hegn mod skel.', []),
    ('Din ansøgning om byggeri nær din nabos skel\n\nAnsøger skal etablere to parkeringspladser på egen grund.', ["repair must"]),
    ('You are ordered to remove the sign on the facade. Work must begin no later than 1 December 2026 and be finished by 18 December 2026.', ["remove must", "do must"]),
    ('You must send us a copy. Do not send original documents.', ["send must", "avoid ban"]),
    ('Please inform us of your decision. Make sure that the meter is accessible.', ["tell must", "do must"]),
    ('You must not smoke. Parking is not permitted in the yard.', ["avoid ban", "avoid ban"]),
    ('Stallholders must remove their own waste and may not leave vehicles on the square.', ["remove must", "avoid ban"]),
    ('Irrespective of whether you comment, the statements have to be uploaded at example.example at the latest two working days before the meeting, whether or not you attend it.', ["send must"]),
    ('Thank you for coming. Attendance at the course is mandatory.', ["meet must"]),
    ('Hvis du ikke er hjemme\n\nPasser tiden ikke, kan du frem til fredag vælge en ny på hjemmesiden.', ["do may"]),
    ('Tanken skal tømmes, opfyldes med sand eller fjernes senest den 1. maj.', ["do must"]),
    ('Skemaet skal udfyldes, underskrives og sendes til os.', ["send must"]),
    ('You are entitled to a place. You will hear from us before 1 December.', []),
    ('The council must decide within four weeks, and you will receive a letter.', []),
    ('You do not have to reply. No action is required on your part.', []),
    ('You are asked to read the enclosed guide. You can also call us.', ["read must"]),
    ('If we are to process your application, we need a copy of your lease.', ["send must"]),
    ('The enclosed form must be returned, signed by both parents, by 4 December.', ["return must"]),
]  # fmt: skip
LONG_DRESS = [
    ('Svar udbedes senest den 4. december 2026.', ["answer must"]),
    ('Sygemelding skal ske senest kl. 9 på første sygedag.', ["report-change must"]),
    ('Du har indtil kl. 12 på fredag til at give os besked.', ["tell must"]),
    # reasoning and law: nobody's
    ('Efter aktivlovens § 13 a har kommunen pligt til at trække i hjælpen, hvis en borger uden rimelig grund udebliver fra en samtale.', []),
    ('Det er kommunens opfattelse, at du burde have indset, at du ikke havde ret til beløbet.', []),
    ('Du skulle have oplyst os om ændringen senest den 1. maj 2026, men det gjorde du ikke.', []),
    ('Ved vurderingen skal der lægges vægt på, om barnet har været udsat for omsorgssvigt.', []),
    ('En bygning skal efter bygningsreglementet placeres mindst 2,5 meter fra skel.', []),
    ('Reglerne siger, at ansøgeren skal have haft bopæl i Danmark i mindst ti år.', []),
    ('Den, der modtager hjælp efter loven, skal efter § 11 oplyse om ændringer. Du har opfyldt denne pligt.', []),
    ('Vi skal beklage den lange sagsbehandlingstid.', []),
    ('Vi skal oplyse, at sagen er sendt til Ankestyrelsen.', []),
    ('Vi skal for god ordens skyld bemærke, at afgørelsen ikke har opsættende virkning.', []),
    ('Det skal bemærkes, at lånet forrentes.', []),
    ('Du skal se det som et tilbud.', []),
    ('Der skal herefter tages stilling til, om støtten skal fortsætte.', []),
    ('Støtten skal dække husleje, el og varme.', []),
    ('Huslejenævnet skal have truffet afgørelse inden fire uger.', []),
    ('Sagens parter skal have lejlighed til at udtale sig, før der træffes afgørelse.', []),
    ('Klageren har anført, at kommunen skal betale sagens omkostninger.', []),
    ('Du har oplyst, at du skal flytte den 1. februar.', []),
    ('Du skrev, at du skal opereres i januar.', []),
    ('Politiet skal underrettes om arrangementet, og det gør kommunen.', []),
    ('Skolen skal sammen med PPR udarbejde en handleplan, som I får i kopi.', []),
    ('Hjemmeplejen skal have adgang til din journal.', []),
    ('Udbetalingen skal ske til din NemKonto.', []),
    ('Jobcentret skal hver tredje måned tage stilling til, om du stadig er berettiget.', []),
    ('Kravet skal ses i sammenhæng med din indtægt.', []),
    ('Der skal efter loven gå mindst 14 dage fra varslet.', []),
    ('Du vil modtage en opkrævning, som skal betales, når den kommer.', []),
    ('Prisen skal reguleres hvert år den 1. januar.', []),
    ('Arbejdet forventes at skulle udføres i marts.', []),
    ('Er indkomsten lavere end 100.000 kr., skal der ikke betales bidrag.', []),
    ('Man kan ikke få hjælp til udgifter, der skal dækkes af andre.', []),
    ('Retten skal inden 24 timer tage stilling til sagen.', []),
    ('Hvis du havde søgt inden fristen, skulle du ikke have betalt.', []),
    ('Kommunen kan kræve, at du betaler pengene tilbage.', []),
    ('Vi overvejer at stille som vilkår, at du deltager i et kursus.', []),
    ('Det betyder ikke, at du skal flytte.', []),
    ('Du skal ikke gøre noget, da oplysningerne indhentes automatisk.', []),
    ('Vi kan være nødt til at bede dig om flere oplysninger.', []),
    ('Måske skal du senere sende os en lægeerklæring.', []),
    ('Hvis nævnet giver dig medhold, skal kommunen behandle sagen igen.', []),
    # duties in long dress
    ('Vi gør samtidig opmærksom på, at du efter retssikkerhedslovens § 11 er forpligtet til uden opfordring at meddele os ændringer, der kan have betydning for hjælpen.', ["report-change must"]),
    ('Til brug for vores vurdering af, hvorvidt betingelserne fortsat er opfyldt, skal vi bede dig fremsende en udtalelse fra egen læge.', ["send must"]),
    ('Da du således har modtaget 8.410 kr. med urette, træffer vi afgørelse om, at beløbet skal tilbagebetales.', ["repay must"]),
    ('Vi har derfor fastsat, at du skal betale 640 kr. om måneden, første gang den 1. januar 2027.', ["pay must"]),
    ('Det er en afgørende forudsætning for tilladelsen, at terrænet retableres senest den 1. maj 2027.', ["repair must"]),
    ('Tilladelsen er meddelt på følgende vilkår:\n1. at terrænet retableres senest den 1. maj 2027', ["repair must"]),
    ('Tilladelsen gives på vilkår af:\n- at der plantes fem nye træer\n- at hegnet holdes i en højde af højst 1,8 meter', ["do must", "do must"]),
    ('Tilladelsen er betinget af, at:\n1. påbegyndelse meldes til kommunen,\n2. afstanden til skel dokumenteres af en landinspektør, inden carporten tages i brug', ["tell must", "send must"]),
    # a list that only gives samples goes on from its sentence, and is no list of all that is asked for
    ('Send os senest den 1. december for eksempel\n* lejekontrakt\n* regning for el', ["send must"]),
    ('Ejendommen må ikke udlejes til ferieformål, så længe støtten løber.', ["avoid ban"]),
    ('Kommunen påbyder Dem at fjerne de oplagrede materialer inden 14 dage.', ["remove must"]),
    ('Forholdet skal være lovliggjort senest den 1. marts 2027.', ["repair must"]),
    ('De skal drage omsorg for, at skaden udbedres.', ["do must"]),
    ('Det er derfor vigtigt, at du passer din genoptræning.', ["do must"]),
    ('Flytter du, eller ændrer din indkomst sig, skal du straks give os besked.', ["tell must"]),
    ('Sker der ændringer i dine forhold, har du pligt til straks at oplyse os herom.', ["tell must"]),
    ('Vedlagt følger aftalen i to eksemplarer, hvoraf det ene bedes returneret i underskrevet stand.', ["return must"]),
    ('Skemaet findes på borger.dk og skal udfyldes og indsendes digitalt.', ["send must"]),
    ('Spørgsmålene på side 3 bedes besvaret så udførligt som muligt.', ["answer must"]),
    ('Du skal blot ringe, når du er fremme, så lukker vi op.', ["call must"]),
    ('Vi har brug for at komme ind i boligen, og du skal derfor sikre, at der er adgang.', ["give-access must"]),
    ('I bedes være hjemme eller aflevere nøglen til en nabo.', ["meet must"]),
    ('Pakken med udstyr skal afhentes på sygehuset inden fem dage.', ["collect must"]),
    ('Tid bestilles på telefon 12 34 56 78 inden den 1. december.', ["book must"]),
    ('Undgå at spise og drikke i en time efter behandlingen.', ["avoid ban"]),
    ('Kvitteringer skal gemmes i fem år.', ["keep must"]),
    ('Du bedes bekræfte, at du tager imod pladsen.', ["tell must"]),
    ('Vaccination af hunden skal kunne dokumenteres over for os, og du skal registrere den i Dansk Hunderegister.', ["register must"]),
    ('Gebyret på 900 kr. er en betingelse for behandlingen af sagen og skal indbetales inden 14 dage.', ["pay must"]),
    ('Skemaet findes på borger.dk og skal udfyldes og indsendes digitalt.', ["send must"]),
    ('Skemaet skal udfyldes, underskrives og sendes til os.', ["send must"]),
    ('Erklæringen bedes underskrevet og returneret i den vedlagte kuvert.', ["return must"]),
    ('Du har oplyst, at du skal flytte den 1. februar.', []),
    ('Politiet skal underrettes om arrangementet, og det gør kommunen.', []),
    ('Vi kan være nødt til at bede dig om flere oplysninger.', []),
    ('Måske skal du senere sende os en lægeerklæring.', []),
    ('Vi gør opmærksom på, at du efter retssikkerhedslovens § 11 er forpligtet til uden opfordring at meddele os ændringer.', ["report-change must"]),
    ('Vi skal bede dig fremsende en udtalelse fra egen læge.', ["send must"]),
    ('Tilladelsen gives på vilkår af:\n- at der plantes fem nye træer\n- at hegnet holdes i en højde af højst 1,8 meter', ["do must", "do must"]),
    ('Du skal derfor sikre, at der er adgang.', ["give-access must"]),
    ('Tid bestilles på telefon 12 34 56 78 inden den 1. december.', ["book must"]),
]  # fmt: skip
LISTS_AND_RIGHTS = [
    # exceptions, lists, table
    ('Du skal altid have lægekort med, når du kører.', ["bring must"]),
    ('Medbring venligst:\n– dit sundhedskort\n– en liste over din medicin', ["bring must"]),
    ('Vi har brug for følgende dokumenter:\n1) Lejekontrakt\n2) De seneste tre lønsedler\n3) Dokumentation for børnebidrag', ["send must"]),
    ('Oplys os om:\n- dit kontonummer\n- din samlevers navn', ["tell must"]),
    ('Inden vi kommer, beder vi dig:\n• rydde skabet under vasken\n• fjerne møbler foran radiatoren\n• holde husdyr i et andet rum', ["remove must", "remove must", "do must"]),
    ('Følgende må ikke medbringes:\n- knive\n- glasflasker', ["avoid ban"]),
    ('Kommunen vil i den kommende tid:\n- udskifte lamper\n- lægge ny asfalt', []),
    ('Vi har modtaget:\n- din ansøgning\n- din lejekontrakt', []),
    ('Vi har modtaget din ansøgning, men mangler:\n- din lejekontrakt\n- dit seneste kontoudtog', ["send must"]),
    ('Du kan få hjælp til:\n- rengøring\n- indkøb', []),
    ('Bilag\tHvem skal sende\tFrist\nLønsedler\tDu\t1. december\nLægeattest\tDin læge\t15. december\nRegnskab\tDu\t4. januar', ["send must", "send must"]),
    ('Måned\tBeløb\tUdbetales\nJanuar\t4.200 kr.\t31. januar', []),
    # rights
    ('Du er velkommen til at komme med bemærkninger inden den 4. december.', ["comment may"]),
    ('Vil du have fuld indsigt i sagen, skal du skrive til os.', ["tell may"]),
    ('Såfremt De måtte ønske mundtlig forhandling, skal anmodning herom fremsættes inden 8 dage.', ["send may"]),
    ('Hvis du vil beholde pladsen, skal du sige ja senest den 4. december.', ["accept may"]),
    ('Er du interesseret i tilbuddet, bedes du ringe til os.', ["call may"]),
    # De
    ('De skal hermed venligst anmodes om at fremsende kopi af skødet.', ["send must"]),
    ('De bedes derfor drage omsorg for, at beløbet er indsat på vor konto senest den 4. december.', ["do must"]),
    ('De skal indfinde Dem i retten den 4. december kl. 10, sal 3.', ["meet must"]),
    ('Udebliver De uden lovligt forfald, kan De blive hentet af politiet. Forfald skal straks meddeles retten.', ["tell must"]),
    ('De må ikke forlade landet uden tilladelse.', ["avoid ban"]),
    ('Det skal i øvrigt pålægges Dem at holde hunden i snor.', ["do must"]),
    # children
    ('Jeres datter skal have gymnastiktøj med hver tirsdag.', ["bring must"]),
    ('Syge børn skal blive hjemme.', ["do must"]),
    ('Pædagogerne smører børnene ind i solcreme om formiddagen.', []),
    # once
    ('Du skal sende os dit regnskab. Regnskabet skal indsendes via Virk. Fristen for indsendelse er den 4. december. Husk regnskabet!', ["send must"]),
    ('Du skylder 2.400 kr. Beløbet skal betales senest den 4. december. Betal med kortet nederst. Betaler du ikke, sender vi en rykker.', ["pay must"]),
    ('Du er indkaldt til møde. Mødet er den 4. december kl. 10. Det er vigtigt, at du møder op. Mødepligten følger af § 13.', ["meet must"]),
]  # fmt: skip
STILL_OTHERS = [
    ('Inden vi kan udbetale tilskuddet, mangler vi en kopi af fakturaen.', ["send must"]),
    ('Venligst fremsend dokumentation for afholdte udgifter.', ["send must"]),
    ('Det er en forudsætning for udbetaling, at faktura og kvittering indsendes samlet.', ["send must"]),
    ('Den endelige udbetaling sker, når du har sendt os regnskabet. Det skal ske senest den 1. maj.', ["send must"]),
    ('Det er nødvendigt med en lægeerklæring, som du selv skal bestille hos din læge.', ["book must"]),
    ('I har som udlejer pligt til at holde ejendommen forsvarligt vedlige.', ["do must"]),
    ('Det er dig ikke tilladt at opholde dig på adressen.', ["avoid ban"]),
    ('Anlægget må først tages i brug, når det er synet.', ["avoid ban"]),
    ('Der må ikke foretages ændringer i facaden uden tilladelse.', ["avoid ban"]),
    ('Lejligheden må ikke fremlejes.', ["avoid ban"]),
    ('Du bedes undlade at parkere på græsset.', ["avoid ban"]),
    ('Vi imødeser din stillingtagen senest fredag.', ["send must"]),
    ('Ansvaret for at rydde sne påhviler dig som grundejer.', ["remove must"]),
    ('Beløbet forfalder til betaling den 4. december 2026.', ["pay must"]),
    ('Sidste rettidige indbetalingsdag er den 4. december 2026.', ["pay must"]),
    ('Vi har den 3. november sendt dig en regning på 800 kr., som fortsat ikke er betalt. Betaling imødeses omgående.', ["pay must"]),
    ('Erklæringen mangler din underskrift.', ["sign must"]),
    ('Vi har ikke modtaget din årsopgørelse. Send den straks.', ["send must"]),
    ('Oplysningspligten indebærer, at du skal fortælle os, hvis du får nyt arbejde.', ["tell must"]),
    ('Oplysningspligten gælder også for din ægtefælle, som får et særskilt brev.', []),
    ('Kommunen påtager sig at betale flytningen.', []),
    ('Vi gør dig opmærksom på, at arbejdsgiveren skal udbetale løn i 30 dage.', []),
    ('Du er ifølge loven ikke tvunget til at svare.', []),
    ('Medarbejderne skal bære synligt id-kort.', []),
    ('Din bisidder skal legitimere sig.', []),
    ('Entreprenøren skal senest den 1. maj have retableret vejen.', []),
    ('Det er op til dig, om du vil deltage.', []),
    ('Afgørelsen skal ses som en helhed.', []),
    ('Udvalget skal bestå af fem medlemmer.', []),
    ('Man skal være 18 år for at stemme.', []),
    ('Der skal være tale om en væsentlig forværring.', []),
    ('Det skal fremhæves, at sagen ikke er afsluttet.', []),
    ('Lånet skal ikke betales tilbage.', []),
    ('Tilskuddet må kun bruges til brændsel, og kvitteringer skal kunne forevises på forlangende.', ["use must"]),
    ('You will need to provide proof of address.', ["send must"]),
    ('Our staff must wear name tags.', []),
    ('The bank must release the money within ten days.', []),
    ('We kindly ask that you return the keys by 4 December.', ["do must"]),
    ('Failure to attend means that your benefit stops; you must therefore call us if you are ill.', ["call must"]),
    ('Pengene udbetales, når du er fyldt 67 år.', []),
    ('Boligstøtten udbetales den første hverdag i måneden.', []),
    ('Tilskuddet udbetales, når du har indsendt kvitteringen.', ["send must"]),
    ('Du må først køre bil efter 24 timer.', ["avoid ban"]),
    ('Bygningen må tidligst tages i brug, når kommunen har givet tilladelse.', ["avoid ban"]),
    ('Skemaet mangler stadig din underskrift.', ["sign must"]),
    ('Du mangler din betaling for november? Den er bogført den 3. december.', []),
    ('Sidste rettidige betalingsdag er fredag den 4. december 2026.', ["pay must"]),
    # another office has to have or to know what is the reader's
    ("Boligforeningen skal have dit svar senest mandag den 7. december 2026.", ["answer must"]),
    ("Pensionskontoret skal samtidig have dine oplysninger om arbejdsskade.", ["send must"]),
    ("Sker der ændringer i dit helbred, skal jobcentret vide det straks.", ["tell must"]),
    ("Får du nyt telefonnummer, vil vi gerne vide det i forvejen.", ["tell must"]),
    ("Kommunen skal have et svar fra arbejdsgiveren senest den 7. december.", []),  # another's answer
    # bound by oneself, bound not to do
    ("Som leder har du i aftalen forpligtet dig til at deltage i kurset hvert år.", ["take-part must"]),
    ("De har ansvaret for ikke at overlade bilen til personer uden kørekort.", ["avoid ban"]),
    ("Har hun opkast, må hun ikke møde i børnehaven.", ["avoid ban"]),
    # a thing that must not be somewhere, and the work it takes
    ("Husdyr må ikke opholde sig i de rum, der arbejdes i.", ["avoid ban"]),
    ("Resterne må ikke komme i dagrenovationen.", ["avoid ban"]),
    ("Vi må ikke komme i din bolig uden aftale.", []),  # the authority's
    ("Rørene skal afproppes ved skel.", ["do must"]),
    ("Alt vand skal koge i mindst to minutter.", ["do must"]),
    ("Under besøget skal følgende kunne forevises:", ["do must"]),
    ("Anlægget skal stå færdigt inden den 1. juni 2027.", ["do must"]),
    ("Er kortet bortkommet, afgives der i stedet en erklæring på tro og love.", ["send must"]),
    ("Medicinen er ordineret elektronisk og afhentes på apoteket.", ["collect must"]),
    ("Nøglerne til låsen indsendes med posten.", ["send must"]),
    ("Ejere af udlejningsejendomme sørger for, at hver lejer får besked i dag.", ["do must"]),
    ("Nøglen giver du til personalet senest fredag den 4. december.", ["do must"]),
    ("Tag kontaktbogen fra skolen med.", ["bring must"]),
    ("Ændringen betyder, at du skal betale 2.400 kr. mere i skat.", []),  # what it comes to
    ("I bedes gennemse målene for forløbet.", ["check must"]),
    # told, feared, another's: no duty
    ("I dit svar, der blev modtaget den 28. oktober, anfører du, at listen er forkert.", []),
    ("Kvitteringen sender du ikke til os.", []),
    ("Det kan blive nødvendigt at indkalde dig til en samtale.", []),
    ("Mette har oplyst, at timerne skal bruges til møder.", []),
    ("Stolen skal rengøres hvert halve år, hvilket personalet tager sig af.", []),
    ("Please remember to bring your passport.", ["bring must"]),
    ("An applicant must have held full-time employment for three years.", []),
    ("We continue to pay the benefit for now. The next instalment falls due on 20 January 2027.", []),
]  # fmt: skip
ROWS = (
    LAID_ON
    + BY_THE_READER
    + ON_CONDITION
    + ASKED
    + STATES
    + NOT_THEIRS
    + ONCE
    + CASES
    + MORE
    + LIMITS_AND_ENGLISH
    + EVERYDAY
    + SEVERAL
    + LONG_DRESS
    + LISTS_AND_RIGHTS
    + STILL_OTHERS
)


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0][:60] for row in ROWS])
def test_every_duty_and_no_other_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


EXCEPTIONS = [
    ("Du skal betale 640 kr. Er du tilmeldt Betalingsservice, skal du ikke foretage dig noget.",
     "Er du tilmeldt Betalingsservice, skal du ikke foretage dig noget."),
    ("Beløbet skal indbetales senest fredag. Hvis du betaler via Betalingsservice, trækkes beløbet automatisk.",
     "Hvis du betaler via Betalingsservice, trækkes beløbet automatisk."),
    ("Du bedes betale restancen. Har du allerede betalt, bedes du se bort fra dette brev.",
     "Har du allerede betalt, bedes du se bort fra dette brev."),
    ("Du skal møde til samtale, medmindre du er begyndt i arbejde.", "medmindre du er begyndt i arbejde"),
    ("Medmindre du har bopæl i udlandet, skal du oprette Digital Post.", "Medmindre du har bopæl i udlandet"),
    ("Du skal sende lønsedler. Det gælder dog ikke, hvis du er selvstændig.", "Det gælder dog ikke, hvis du er selvstændig."),
    ("Du skal melde flytning. Du behøver ikke gøre det, hvis du flytter inden for samme opgang.",
     "Du behøver ikke gøre det, hvis du flytter inden for samme opgang."),
    ("Pengene skal betales tilbage. Du skal ikke betale noget, før du har fået en opkrævning.",
     "Du skal ikke betale noget, før du har fået en opkrævning."),
    ("Du skal betale 640 kr. Vi sender en kvittering.", None),  # no exception
    ("Du skal betale 310 kr. Har du ikke betalt, gælder licensen ikke, og du kan få en afgift på 820 kr.", None),  # a threat
    ("Du skal betale 640 kr. Hvis du ikke har fået en opkrævning, skal du ikke betale noget.",
     "Hvis du ikke har fået en opkrævning, skal du ikke betale noget."),
    ("Du skal ringe til depotet. Vi skriver i januar. Du behøver ikke at gøre noget inden.", None),  # the time till then
    ("Du skal sende skemaet. Er du ikke enig, har du ret til at få sagen vurderet igen.", None),  # a right, no exception
    ("Du skal sende skemaet. Er du i tvivl, kan du ringe til os.", None),  # a choice, no exception
    # a day or a letter that was replaced frees of nothing
    ("Du skal aflevere nøglen senest den 9. december. Den dato gælder ikke længere.", None),
    ("Du bedes betale 700 kr. Fristen i rykkeren af 2. november gælder ikke mere.", None),
    ("De skal sende budgettet. Vores første brev er ikke længere gældende.", None),
    ("Du skal betale 640 kr. Det gælder ikke, hvis du får folkepension.", "Det gælder ikke, hvis du får folkepension."),
    ("Du skal bære maske. Er du i opgangen, må du ikke ryge.", None),  # a ban
]  # fmt: skip


@pytest.mark.parametrize(("text", "exception"), EXCEPTIONS)
def test_an_exception_is_kept_with_its_duty(text: str, exception: str | None) -> None:
    first = find_actions(text, split_sentences(text), (), (), ())[0].value
    assert (first.unless.of(text) if first.unless else None) == exception


def test_what_a_phrasing_needs_stands_wherever_it_is_found() -> None:
    clauses = [
        clause.norm
        for text, _ in ROWS
        for sentence in split_sentences(text)
        for clause in split_clauses(read_words(text, sentence.span, says_de(text)))
    ]
    hidden = [
        (phrasing.needs, norm)
        for phrasing in phrasings()
        for norm in clauses
        if phrasing.words.search(norm) and phrasing.search(norm) is None
    ]
    assert hidden == []
