"""What letters ask of their reader in less common words, and what they only tell.

A row fails where the duty is lost, or where somebody else's is told the reader.
"""

from __future__ import annotations

import pytest

from ingest.finders.actions import find_actions
from ingest.models import Action, Fact
from ingest.text.sentences import split_sentences

PLAIN = "Afgørelse\n\nKære Eva\n\n{}\n\nMed venlig hilsen\nJonas Bech\n"
ON_TERMS = "Påbud om istandsættelse\n\nTilladelsen gives på disse vilkår.\n\n" + PLAIN.partition("\n\n")[2]


def _asked(letter: str, words: str) -> tuple[Fact[Action], ...]:
    text = letter.format(words)
    return find_actions(text, split_sentences(text), (), (), ())


ASKED = [
    # in hand
    "Det er en betingelse for fortsat udbetaling, at årsopgørelsen for 2026 er os i hænde, senest fire uger efter at Skattestyrelsen har gjort den tilgængelig.",
    "Det er en betingelse, at lejekontrakten er os i hænde den 1. december.",
    "Det er en forudsætning for udbetalingen, at regningen når frem til os inden årets udgang.",
    "Det er en betingelse, at kvitteringen når frem til os inden årets udgang.",
    "Vi betaler på vilkår af, at regnskabet foreligger hos os senest den 1. februar.",
    "Det er et krav, at blanketten er kommet frem til kommunen senest den 4. december.",
    "Tilskuddet udbetales under forudsætning af, at dokumentationen er tilgået kommunen senest den 4. december.",
    # conditions with pronoun
    "Har I delt forældremyndighed, skal den blanket, der er vedlagt, dog underskrives af begge forældre og afleveres i Børnehuset.",
    # passives by readers ... told as done
    "Vedlagte skema om genhusning udfyldes og underskrives af begge, og det sendes til os inden 14 dage.",
    "Skemaet ledsages af de tre seneste lønsedler.",
    "Blanketten udfyldes af begge forældre.",
    "Erklæringen underskrives af jer begge.",
    "Smykker, ur og piercinger bedes efterladt hjemme.",
    "Nøglen bedes derfor lagt i den opsatte nøgleboks senest onsdag den 25. november kl. 18.",
    "Mobiltelefonen bedes slukket.",
    "Bilen bedes flyttet.",
    "Affaldet bedes sorteret.",
    "Du bedes desuden have overvejet to brancher.",
    "Hunden bedes holdt inde.",
    "Du bedes have læst vejledningen inden mødet.",
    # du + present
    "Du betaler andelen direkte på klinikken ved sidste besøg.",
    "Den afregner du selv med Nordrampe ApS inden ti dage efter, at firmaet har sendt dig sin faktura.",
    "Du giver den videre sammen med tegningen af rampen.",
    "Du deltager i opfølgningsmødet på arbejdspladsen den 9. december 2026 kl. 13.30.",
    "Den retter du selv på skat.dk.",
    "Til videosamtalen logger du på Jobnet fem minutter før.",
    "Bliver du syg, er det hos arbejdsgiveren, du melder dig syg.",
    "Du lader erklæringen tilgå os.",
    "Du bestiller selv tid hos klinikken og viser dette brev ved første besøg.",
    "Får du ordinært arbejde, afmelder du dig hjælpen på Mit Overblik, inden du får den første løn.",
    "Forinden udarbejder du en liste over de opgaver, der belaster din skulder.",
    # må = skal
    "Flytter I til udlandet, må du give os meddelelse om det, så snart det er besluttet.",
    "Du må også reagere, hvis du kan se, at en udbetaling er større, end den plejer at være.",
    "Bliver timetallet ændret på ny, må jeg have besked, inden ændringen træder i kraft.",
    "Er du forhindret, må du melde afbud senest dagen før.",
    "Du må selv sørge for transporten.",
    "Du må påregne at møde personligt op.",
    # bans
    "Våbnene må De ikke længere have i besiddelse.",
    "De må ikke transportere våbnene uden følge af en tilladelsesindehaver.",
    "Aftale træffes pr. telefon, idet De ikke må transportere våbnene uden følge af en tilladelsesindehaver.",
    "Du må ikke modtage offentlige overførselsindkomster eller have arbejdsindtægt i perioden.",
    "Du er afskåret fra at gengive dem offentligt.",
    "Indtil da må hoppen ikke gå på folden.",
    "Få ikke behandlingen lavet, før du har hørt fra os.",
    "Smid ikke den ødelagte rørstump ud.",
    "Affugteren skal køre døgnet rundt og må ikke slukkes uden aftale.",
    "Det er ikke tilladt at parkere på vendepladsen.",
    "Rør ikke ved måleren.",
    # påhviler
    "I perioden påhviler snerydning og grusning af fortovet fortsat dig som grundejer.",
    "Ændringer i husstandens indkomst påhviler det jer at meddele uden ophold.",
    # skal være læselig osv
    "Nummerpladen skal til enhver tid være læselig.",
    "Bilagene for 2025 skal gemmes i fem år efter indkomstårets udløb.",
    "Kontoudtog for oktober fra alle konti, både dine og Kirstens, skal være her inden samme frist.",
    "Det udfyldte regnskabsskema (vedlagt på ny) skal være os i hænde senest mandag den 30. november 2026.",
    "Dem beder vi dig sende med.",
    "Oplysningerne beder vi jer sende med svaret.",
    "Få en hovslager til at beskære dine heste.",
    "Vi beder dig få en hovslager til at beskære hestene.",
    "Det samlede beløb, 7.412,50 kr., bedes indbetalt på konto 2911 0006138842 inden 21 dage.",
    "Porten skal være ulåst, så netselskabet skal kunne komme ind i det tidsrum.",
    "Ferie anmeldes på Jobnet, senest 14 dage før den begynder.",
    # invented
    "Du skal sende attesten. Den skal være os i hænde inden den 1. december.",
    # fresh variants per mechanism (own)
    "Du bedes have budgettet klar til samtalen den 4. december.",
    "Dokumenterne bedes lagt i kommunens postkasse ved indgangen senest den 4. december.",
    "Flytter du, må du straks give skolen besked.",
    "Ændrer din indkomst sig, må du uden ophold give os meddelelse herom.",
    "Kommer du til skade, må du omgående underrette os.",
    "Bliver barnet sygt, må I selv hente det inden for en time.",
    "Rengøring af trappen påhviler lejeren.",
    "Vedligeholdelse af hegnet påhviler dig som ejer.",
    "Det påhviler ejeren af ejendommen at rydde sne.",
    "Forpligtelsen til at holde hegnet ved lige påhviler jer.",
    "Udfyld ikke felt 4.",
    "Kør ikke bil de første 24 timer.",
    "Underskriv ikke erklæringen, før vi har talt sammen.",
    "Smid ikke kvitteringerne ud.",
    "Du er afskåret fra at videregive oplysningerne.",
    "Du må ikke have husdyr i lejligheden.",
    "Bygningen må ikke tages i brug, før den er færdigmeldt.",
    "Hunden må ikke gå løs på matriklen.",
    "Forud for samtalen udfylder du forberedelsesskemaet.",
    "Inden mødet begynder, melder du dig i skranken.",
    "Når regningen er betalt, sender du kvitteringen til os.",
    "Regningen sender du til os inden 14 dage.",
    "Blanketten afleverer du underskrevet i receptionen.",
    "Den sender du tilbage i svarkuverten.",
    "Dem skal vi have senest fredag.",
    "Kvitteringen beder vi dig gemme i fem år.",
    "Det er en forudsætning, at ansøgningsskemaet når frem til os senest den 1. februar.",
    "Udbetaling sker først, når regnskabet er os i hænde.",
    "Skal I have nødpasning, skal den formular, der ligger på hjemmesiden, udfyldes senest den 1. december.",
    "Har I fælles forældremyndighed, skal det skema, som er vedlagt, derfor underskrives af jer begge.",
    "Er du enlig, skal den erklæring, vi har vedlagt, udfyldes og returneres.",
    "Få vvs-installatøren til at attestere arbejdet.",
    "Få taget et blodprøvesvar hos egen læge senest en uge før operationen.",
    "Få den gamle tank tømt inden nytår.",
    "Nøglerne afleveres ved synet eller lægges i vores brevsprække inden da.",
    "Badetøj, håndklæde og hængelås medbringes hver gang.",
    "Kortet skal leveres tilbage til kontoret.",
    "Skiltet skal altid være synligt fra vejen.",
    "Branddøren skal til enhver tid være lukket.",
    "Adgangsvejen skal holdes farbar.",
    # decoys
    "Fire hverdage før opstart varsles kommunen på mail.",
    "Du kan vælge at lovliggøre. I så fald må retablering af moseområdet ikke påbegyndes uden aftale med os.",
    "Den forælder, som barnet har bopæl hos, foretager indskrivningen på Digital Skoleindskrivning, og den skal være gennemført senest tirsdag den 24. november.",
    "Ændrer din økonomi sig, herunder ved udbetaling af en erstatning, påhviler oplysningspligten dig selv, og oplysningen skal gives straks.",
    "Det samlede beløb, 7.412,50 kr., bedes indbetalt på konto 2911 0006138842 inden 21 dage fra dette brevs dato med angivelse af sagsnummeret.",
    "Smykker, ur og piercinger bedes efterladt hjemme, da afdelingen ikke hæfter for værdigenstande.",
    "Du har efter samme lovs § 2 pligt til at oplyse om dine indtægter og fradrag, og bilagene for 2025 skal gemmes i fem år efter indkomstårets udløb.",
    "Den retter du selv på skat.dk, og du når at få det rigtige kort med.",
    "Bliver du syg, er det hos arbejdsgiveren, du melder dig syg, og det skal ske ved arbejdstids begyndelse den første dag.",
    "Merprisen kan kommunen ikke dække, og den afregner du selv med firmaet inden ti dage.",
    "Aftale træffes pr. telefon, idet du ikke må transportere våbnene selv.",
    # where or whose it is told, and by whom it is done
    "Sker der ændringer, er det til Udbetaling Danmark, du giver besked.",
    "Det er dit ansvar, at der er dækning på kontoen på forfaldsdagen.",
    "Registreringen foretages af jer på chr.fvst.dk.",
    "Indtil ejerskiftet må der ikke parkeres campingvogn eller trailer på vendepladsen.",
    "Sygeplejeartikler, der er leveret fra hjemmesygeplejen, afleveres på nærmeste apotek og ikke på depotet.",
]
ASKED_ON_TERMS = [
    # passives by readers ... told as done
    "Vedlagte skema om genhusning udfyldes og underskrives af begge.",
    "Containeren er lukket eller overdækket uden for arbejdstid.",
    "Container og stillads er væk senest den 5. januar.",
    "Hegnet er fjernet senest den 5. januar.",
    "Slaghuller fyldes med stabilgrus og komprimeres.",
    "Inden stilladset rejses, fotograferer du belægningen.",
    # decoys
    "Container og stillads er væk, og arealet er fejet, senest kl. 15 på den sidste dag.",
]
NOT_ASKED = [
    # in hand
    "Det er en betingelse, at politiets svar er os i hænde.",
    "Det er en betingelse for tilskuddet, at barnet har bopæl i kommunen.",
    # du + present
    "Du får hjælpen udbetalt den sidste bankdag i måneden.",
    "Du modtager et brev, når sagen er afgjort.",
    "Du kan bestille tid hos klinikken.",
    "Du betaler i dag 903 kr. om måneden.",
    # må = skal
    "Du må gerne medbringe en bisidder.",
    "Du må tage en ven med.",
    "Du må forvente en sagsbehandlingstid på otte uger.",
    "Er du fortsat uenig i bidragets størrelse, må du tage det op med Familieretshuset.",
    # påhviler
    "Det påhviler kommunen at vedligeholde fortovet.",
    "Det påhviler udlejer at anmelde lejen.",
    # invented
    "Ved samlivsforhold forstås, at to personer, der kan indgå ægteskab med hinanden, lever sammen i et ægteskabslignende forhold.",
    "Har udlejer krav til udførelsen, skal de angives på erklæringen, og udlejer skal underskrive den.",
    "A-kassen skal inden 14 dage meddele dig, hvordan det påvirker dine dagpenge; hvis a-kassen beder om dokumentation, er det i den sag og ikke her, den skal bruges.",
    "I forbindelse med timetallet er det aftalt, at skånehensynene gennemgås.",
    "Det fremgår af aftalen, at arbejdet gennemgås af parterne.",
    "Vi har aftalt, at sagen tages op igen i foråret.",
    "Du modtager kontanthjælp som jobparat, og der skal derfor afholdes jobsamtaler med dig i et individuelt og fleksibelt kontaktforløb, jf. kapitel 7.",
    "Undersøgelsen skal være afsluttet inden fire måneder fra beslutningen, det vil sige den 26. februar 2027, og den frist kan vi ikke selv forlænge.",
    "Som vi skrev i foråret, skal stikledningen til nr. 12 og 14 føres over den nordlige del af din grund i den zone, der i 1974 blev tinglyst til ledninger.",
    "Du kan bede om et møde. Det kan ske på telefon, mail eller gennem din kontaktperson på krisecenteret.",
    "Skaden er som udgangspunkt dækket af rør- og kabeldækningen, men vi mangler nogle oplysninger og skal se på forholdene, før vi kan opgøre erstatningen.",
    "Et forslag sendes senest den 1. maj 2029, jf. skatteforvaltningslovens § 26.",
    "Vi sender dig et forslag. Forslaget sendes senest den 1. maj 2027.",
    "Den skal være afholdt senest fire uger efter, at regionen har modtaget sagen fra os, hvilket skete den 17. november 2026.",
    "Renteudgiften indberettes til Skatteforvaltningen hvert år senest den 20. januar, så den fremgår af din årsopgørelse.",
    "Måleren skal under alle omstændigheder skiftes.",
    "Svenske sygehuse afregner med os kvartalsvis, senest den 31. marts for fjerde kvartal, og sender du selv en regning ind, returneres den ubehandlet.",
    "Kommunen er forpligtet til at følge op inden den 1. februar 2027.",
    "Sagen skal være afgjort inden 13 uger, jf. servicelovens § 3.",
    "Børnefaglig undersøgelse skal være afsluttet senest fire måneder efter, at vi er blevet opmærksomme på sagen.",
    "Handleplanen skal foreligge senest den 1. marts, og den udarbejder vi.",
    "Tilsynet skal være gennemført inden årets udgang.",
    "Rørene skal skiftes i foråret.",
    "Ved enlig forstås, at man ikke lever sammen med nogen.",
    "Fotografierne slettes senest fem år efter sagens afslutning.",
    "Oplysningerne indberettes til Skattestyrelsen senest den 20. januar.",
    "Feriepengene indbetales til Feriefonden senest den 15. november.",
    "Arbejdsgiveren skal indberette fraværet. Det skal ske inden fem uger.",
    "Lægen sender attesten. Den skal være os i hænde inden den 1. december.",
    # decoys
    "Du må gerne sende os flere billeder.",
    "Du må gerne selv hente barnet.",
    "Du må regne med, at svaret tager otte uger.",
    "Sagen må herefter anses for afsluttet.",
    "Det må ikke glemmes, at reglerne er ændret.",
    "Vedligeholdelse af vejen påhviler kommunen.",
    "Udgiften påhviler kommunen.",
    "Ansvaret for driften påhviler Solbæk Forsyning.",
    "Hegnet er fjernet, og sagen er slut.",
    "Porten er lukket om natten.",
    "Oplysningerne opbevares i fem år.",
    "Regningen sender vi til dig i december.",
    "Den sender vi til dig, når den er klar.",
    "Pengene får du udbetalt den sidste hverdag i måneden.",
    "Det beløb betaler kommunen.",
    "Du deltager i dag i et forløb på Værkstedet.",
    "Du modtager et brev med tid og sted.",
    "Svar ikke modtaget.",
    "Beløb ikke betalt.",
    "Lægen skal udfylde attesten og sende den til os.",
    "Skolen skal være færdig med planen senest den 1. februar.",
    "Når vi har modtaget din ansøgning, sender vi en kvittering.",
    "Før sagen afgøres, indhenter vi en udtalelse.",
    "Inden huset rives ned, kommer vi på besøg.",
    "Inden arbejdet påbegyndes, varsler vi naboerne.",
    "I forbindelse med undersøgelsen er det aftalt, at lægen sender svaret til os.",
    "Det er ikke en betingelse, at du er hjemme.",
    "Vi har aftalt med skolen, at der holdes et møde i januar.",
    "Det er en betingelse for at få hjælp, at man har boet i landet i syv år.",
    "Lejemålet må ikke opsiges af udlejer.",
    "Børnene må gerne medbringe legetøj.",
    "Det er hos os, du får udbetalt beløbet.",
    "Ansøgeren skal være fyldt 18 år.",
    "Efterreguleringen for 2026 foretages i oktober 2027 og kræver ingenting af dig på nuværende tidspunkt.",
    # a warning is no ban
    "Det må du ikke bekymre dig om.",
    "Beløbet må ikke forveksles med boligstøtten.",
]
OFFERED = [
    # invented
    "Er det for meget at betale på én gang, kan du bede os om en ordning med 12 lige store rater. I så fald skal du kontakte os, inden der er gået 14 dage fra den dag, du fik dette brev.",
    "Kan du ikke bruge firmaet, kan du selv vælge et andet. Det skal i givet fald meddeles os inden 14 dage, da vi ellers bestiller arbejdet hos de nævnte firmaer.",
    "Der er tolk til stede, hvis I ønsker det. Sig til senest to hverdage før, hvis I ønsker at bruge tiden, så tolken kan bestilles.",
]


@pytest.mark.parametrize("words", ASKED)
def test_is_asked_of_the_reader(words: str) -> None:
    assert any(fact.value.must for fact in _asked(PLAIN, words))


@pytest.mark.parametrize("words", ASKED_ON_TERMS)
def test_is_asked_in_a_letter_that_lays_down_terms(words: str) -> None:
    assert any(fact.value.must for fact in _asked(ON_TERMS, words))


@pytest.mark.parametrize("words", NOT_ASKED)
def test_is_not_the_readers_to_do(words: str) -> None:
    assert not any(fact.value.must for fact in _asked(PLAIN, words))


@pytest.mark.parametrize("words", OFFERED)
def test_is_offered_and_no_duty(words: str) -> None:
    told = _asked(PLAIN, words)
    assert told
    assert not any(fact.value.must for fact in told)


def test_what_a_left_out_clause_parts_keeps_its_condition() -> None:
    words = "Har I delt forældremyndighed, skal den blanket, der er vedlagt, dog underskrives af begge forældre."
    (told,) = _asked(PLAIN, words)
    assert told.value.condition is not None
    assert told.value.condition.of(PLAIN.format(words)) == "Har I delt forældremyndighed"


def test_a_copy_sent_beside_the_payslips_is_no_payslip() -> None:
    words = (
        "Du bedes dokumentere dit fravær ved lønsedler senest den 4. december 2026. Har du fået penge fra en forsikring,"
        " vedlægger du en kopi af selskabets opgørelse sammen med lønsedlerne."
    )
    assert sum(fact.value.must for fact in _asked(PLAIN, words)) == 2


def test_where_one_goes_on_going_is_not_where_one_is_called_to() -> None:
    words = (
        "Du skal møde til samtale på jobcentret den 4. december 2026. Du skal fortsat møde i dit tilbud på værkstedet."
    )
    assert sum(fact.value.must for fact in _asked(PLAIN, words)) == 2
