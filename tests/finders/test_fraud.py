"""Does a text ask as swindlers ask: rows of invented letters, mails, messages; and of honest ones that look alike."""

from __future__ import annotations

import pytest

from ingest.finders.fraud import Family, suspect
from ingest.finders.hosts import Host, judge_host

FRAUDS = [
    # an account that is "not confirmed"; who you are, by mail
    "Motor: Der er en overbetaling på 1.846 kr. Pengene kan ikke sættes ind, da din konto ikke er bekræftet. Bekræft med MitID: "
    "https://motor-refusion.example/dk Efter fristen bortfalder kravet.",
    "Afgiften overføres til IBAN: LT60 1010 0123 4567 8901. Svar på denne mail med en kopi af kørekort eller pas og dit personnummer.",
    # the card's numbers in a list of what is to be sent
    "Vi skal bede Dem besvare denne mail med følgende oplysninger:\n\n• fulde navn og adresse\n• kortnummer, udløbsdato og de tre "
    "kontrolcifre på bagsiden\n\nSvar senest mandag, ellers bortfalder beløbet.",
    "Din refusion kan kun udbetales til et kort. Send os:\n- dit navn\n- kortnummer\n- CVC-kode\nHaster: fristen er i dag.",
    "Svar på denne besked, og oplys:\n1. personnummer\n2. kortnr. og udløbsdato\nEllers er det ikke længere muligt at få pengene.",
    # an approval that is called something else
    "Godkend udbetalingen i MitID inden kl. 12. Den kan i appen fremstå som et køb på 4.000 kr.; det er kun en teknisk reservation.",
    "De bedes swipe uanset teksten i appen. Vi beder Dem om ikke at kontakte Udbetaling Danmark, som ikke kender sagen.",
    # the card at a link, on a host that says dk where it does not end
    "Broafgift 95 kr. er ubetalt. Betales den ikke inden 24 timer, stiger den til 900 kr. Bekræft nummerplade og kort her: "
    "https://bro-dk.betalnu.example/p/1",
    "Parkering: 350 kr. mangler. Opdater navn og kort på linket https://p-dk.afgift.example inden 12 timer, ellers inkasso.",
    # a parcel, a refund, a short link
    "Din pakke er tilbageholdt pga. ubetalt afgift. Betal straks inden kl. 23.59 via linket, ellers bliver den "
    "returneret: https://told-pakke.example.com/betal Indtast dit kortnummer og godkend med MitID.",
    "Du er berettiget til en tilbagebetaling. Bekræft dit kortnummer og kontrolcifre på linket inden 24 timer: "
    "http://skat-refusion-dk.example.com/mitid",
    "Din NemKonto er spærret. Opdater dine bankoplysninger på https://bit.ly/3xyz inden 12 timer.",
    "Overskydende skat 4.210 kr. afventer. Indtast MitID på mitid-borger.example.net, ellers bliver beløbet tabt.",
    # by phone: a number to call, no link
    "Politiet: Der er forsøg på at hæve 9.800 kr. på din konto. Er det ikke dig, så ring straks på 91 22 33 44, inden "
    "pengene er væk.",
    "Vi har registreret en mistænkelig overførsel fra din netbank. Ring til vores sikkerhedsafdeling på 70 99 88 77 for at "
    "annullere overførslen inden for 30 minutter.",
    # money to be brought to safety, and nobody to be told
    "Kære kunde. Din konto er kompromitteret. Du skal overføre din opsparing til en sikker konto, som Nationalbanken har "
    "oprettet til dig. Fortæl ikke nogen om sagen, heller ikke din bank.",
    "Kriminalassistent Holm fra Østjyllands Politi ringer dig op om misbrug af dit CPR-nummer. En betjent kommer og henter dit "
    "betalingskort og dine smykker, så de kan sikres som bevis.",
    # gift cards, crypto, abroad
    "Gældsstyrelsen: Fogedsagen kan undgås. Køb gavekort til Apple for 3.000 kr., og oplys koderne til sagsbehandleren i dag.",
    "Din restskat på 6.480 kr. kan kun betales med Bitcoin på grund af tekniske problemer. Betal i Bitcoin inden kl. 16 i dag, "
    "ellers bliver du anholdt.",
    "Beløbet overføres omgående til IBAN LT60 1010 0123 4567 8901. Vores danske konto er lukket. Sidste varsel før udlæg i morgen.",
    "Betal de 1.250 kr. på MobilePay til 22 33 44 55 senest i aften, ellers sendes sagen til inkasso. Venlig hilsen Skattestyrelsen",
    # a stranger at the computer
    "Digitaliseringsstyrelsen har fundet virus på din enhed. Installer AnyDesk, så vores medarbejder kan hjælpe dig, og hav dit "
    "MitID klar. Din adgang spærres inden for 2 timer.",
    # identity to be confirmed, in hours
    "MitID: Din adgang udløber. Bekræft din identitet inden 6 timer på https://mitid-fornyelse.example.net, ellers "
    "suspenderes dit MitID.",
    "e-Boks: Du har ulæst post. Genaktivér din konto ved at indtaste adgangskode og engangskode her: http://eboks-login.example.org",
    # bait
    "Tillykke! Du har vundet 50.000 kr. i Borgernes Lodtrækning. For at få gevinsten udbetalt skal du betale et gebyr på 199 kr. og "
    "oplyse dine kortoplysninger.",
    "Du har en refusion fra Sundhedsstyrelsen på 1.318 kr., som ikke har kunnet udbetales. Bekræft din konto via linket "
    "https://sundhed-refusion.example.com inden midnat.",
    "PostNord: Din forsendelse kunne ikke leveres. Bekræft din leveringsadresse og betal toldgebyr på 14,99 kr.: "
    "https://postnord-levering.example.com",
    "Energistyrelsen har afsat en ny elcheck på 3.200 kr. til dig. Oplys kortnummer og CVC i svarmailen, ellers tilfalder "
    "beløbet en anden borger.",
    # the sender is not who he says
    "Skattestyrelsen. Kære borger. Send foto af dit betalingskort og dit pas til skat.dk@refund-center.example.org, så frigiver vi "
    "din tilbagebetaling i dag.",
    # the warning talked away
    "Når du godkender, kan appen vise et andet beløb. Det er blot en test. Godkend med din kode inden 15 minutter for at undgå "
    "spærring.",
    # a code by the app, a card for a trifle, a stranger at the screen
    "Din MitID-app er udløbet. Scan QR-koden, og indtast de to koder, du får på sms. Appen lukkes om 24 timer. QR-koden må ikke deles med "
    "Borgerservice.",
    "e-Boks: Din postkasse er fuld. Opgrader for 1 kr. med Visa eller Mastercard på https://eboks-plads.example.org, ellers slettes dine "
    "breve ved midnat.",
    "Dit sundhedskort udløber. Bestil et nyt for 14,90 kr. på sundhedskort-fornyelse.example.com. Indtast cpr-nr. og kortoplysninger, eller mist "
    "retten til læge.",
    "Vores tekniker ringer i aften og beder dig hente et program, så han kan overtage din computer. Du må ikke slukke, før han er færdig.",
    # one of your own
    "Hej far, min telefon er gået i stykker, så det her er mit nye nummer. Kan du overføre 7.400 kr. til en regning i dag? Ring ikke, lyden virker "
    "ikke.",
    "Hej mormor. Jeg har mistet min mobil. Mit nye nummer er det her. Vil du lægge 5.000 kr. ud for mig i dag, ellers bliver jeg smidt ud?",
    # easy money
    "Tjen 2.000 kr. om dagen ved at tage imod overførsler på din konto og sende dem videre. Skriv dit CPR-nummer til os på WhatsApp i aften.",
    "Vi søger medarbejdere, der kan modtage pakker hjemme og videresende dem. Løn på forskud. Skriv på Telegram. Kun 2 pladser tilbage.",
    # marks that are weak one by one
    "Skattestyrelsen: Vi har beregnet, at du har 2.914 kr. til gode. Klik her for at få pengene udbetalt til dit kort: skat-tilbage.example.com. Linket lukker i aften.",
    "Nets: Der er et uautoriseret køb på 4.299 kr. på dit kort. Afvis købet her: https://nets-afvis.example.net. Har du ikke svaret inden 20 minutter, gennemføres det.",
    "Din netbank er låst. Ring til 31 44 55 66 og oplys dit bruger-id, så låser vi op.",
    "Fra Færdselsstyrelsen: Du har en ubetalt parkeringsafgift på 510 kr. Betal inden 24 timer på p-afgift-dk.example.com for at undgå en bøde på 1.500 kr.",
    "Udbetaling Danmark. Din boligstøtte stopper, hvis du ikke bekræfter dine kortoplysninger via knappen nedenfor senest i dag.",
    "Hej, det er fra banken. Der er nogen, der prøver at hæve på din konto lige nu. Godkend med MitID i appen, når jeg siger til, så stopper vi det. Læg ikke på.",
    "Kære kunde. Vi har forsøgt at levere din pakke, men adressen er forkert. Opdater din adresse og betal 12,50 kr. i ny levering: https://dao-levering.example.com/a1",
    "Politiet efterforsker en sag, hvor dit navn er brugt til hvidvask. Du skal overføre din formue til statens midlertidige konto, mens sagen undersøges. Tal ikke med nogen om det.",
    "Sundhed.dk: Du har ret til 1.200 kr. i refusion for medicin. Log ind med MitID her og godkend: http://sundhed-refusion.example.org",
    "Vi er fra hjemmeplejen og kommer i dag for at ombytte dit hævekort. Hav kort og kode klar i en kuvert til vores medarbejder.",
    "Inkasso: Din gæld på 3.245 kr. skal betales i dag inden kl. 16 til konto IBAN DE89 3704 0044 0532 0130 00, ellers møder vi op på din adresse.",
    "Elselskabet: Du har betalt for meget. Svar med billede af dit betalingskort på begge sider, så tilbagefører vi 890 kr.",
    # English
    "Danish Tax Agency: You are entitled to a refund of DKK 2,940. Confirm your card number within 24 hours: "
    "http://skat-dk.example.net/refund",
    "Your residence permit will be cancelled. Pay the fine with gift cards today and do not tell anyone. The police will arrest you.",
]  # fmt: skip

HONEST = [
    # what the reader told about a lost card
    "Du oplyste telefonisk, at et betalingskort er væk. Kortet skal du spærre hos din bank. Ring senest hverdagen før.",
    "Svar på denne mail, hvis du ønsker en anden tid. Medbring pas eller kørekort.",
    # a list of what is to be sent; an approval that is what it says; a card's number that is the authority's own
    "Send os følgende oplysninger:\n• kontonummer\n• kopi af sundhedskort\n• lønsedler for de tre sidste måneder\nSvar inden 14 dage.",
    "Godkend aftalen med MitID. Den fremgår derefter af din oversigt. Har du spørgsmål, kan du ringe til kommunen.",
    "Kortnummeret på dit bibliotekskort står på bagsiden. Du kan låne igen, når gebyret på 20 kr. er betalt.",
    "Log på borger.dk med MitID, og udfyld skemaet senest den 4. december 2026.",  # MitID is how one logs on
    "Betal beløbet på reg.nr. 2191 kontonr. 0004471902 senest den 1. december 2026. Ellers sender vi en rykker.",
    "Vi beder dig aldrig om at oplyse dit kortnummer eller godkende med MitID via et link.",  # a warning against it
    "Du skal betale din restskat. Læs mere på skat.dk/restskat. Du får din overskydende skat i april.",  # the real one
    "Udbetaling Danmark kræver 2.400 kr. tilbage. Betal inden 14 dage på borger.dk/gaeld, ellers bliver gælden inddrevet.",
    "Send en kopi af dit kontoudtog og dit pas til kommunen via Digital Post inden 14 dage.",  # personal, but ordinary
    "Fra udlandet kan du betale til IBAN DK50 0040 0440 1162 43.",  # a Danish IBAN on a real bill
    # threats of enforcement
    "Sidste varsel: Betaler du ikke senest den 4. december 2026, kommer sagen for fogedretten, og Gældsstyrelsen kan tage udlæg i dine "
    "ejendele. Ring på 70 15 73 04, hvis du ikke kan betale hele beløbet.",
    "Gældsstyrelsen kan trække pengene i din løn. Kontakt os straks på telefon 70 15 73 04, hvis du ønsker en afdragsordning.",
    "Du skal straks standse arbejdet, ellers bliver du politianmeldt.",
    # NemKonto, refunds, checks
    "Vi har et beløb på 1.240 kr. til dig, som ikke har kunnet udbetales, fordi du ikke har en NemKonto. Opret en NemKonto på "
    "nemkonto.dk eller i dit pengeinstitut.",
    "Du er berettiget til varmecheck. Du skal ikke gøre noget. Pengene bliver indsat på din NemKonto i januar.",
    "Du har overskydende skat på 3.486 kr. Pengene bliver indsat på din NemKonto den 10. april.",
    # MitID's own letters
    "Her er din aktiveringskode til MitID. Åbn MitID-appen, og indtast koden. Koden virker i 30 dage. Del aldrig koden med andre.",
    "Dit MitID bliver spærret den 1. februar 2027, fordi dit pas er udløbet. Mød op i Borgerservice med gyldig legitimation for at "
    "bekræfte din identitet.",
    "Du skal bekræfte din e-mailadresse i Digital Post. Log på borger.dk med MitID.",
    # warnings of fraud
    "Svindlere ringer i øjeblikket og siger, at de er fra politiet. De beder dig overføre penge til en sikker konto og oplyse koden fra "
    "MitID. Læg på. Vi beder dig aldrig om koder.",
    "Pas på falske sms'er om pakker. I beskeden bliver du bedt om at indtaste kortnummer på et link inden 24 timer. Klik ikke på linket.",
    "Kommunen sender ikke links, hvor du skal indtaste kortoplysninger eller adgangskode.",
    # payment by card, by MobilePay, customs
    "Du kan betale parkeringsafgiften med betalingskort på fjordrup.example/parkering eller med MobilePay 448210 inden 14 dage.",
    "Gebyret for passet er 900 kr. og betales med dankort, når du møder op i Borgerservice.",
    "Toldstyrelsen har tilbageholdt din forsendelse. Send dokumentation for købsprisen inden 14 dage, ellers bliver pakken returneret.",
    # bitcoin and foreign accounts as facts of a case
    "Du har ikke oplyst gevinst ved salg af bitcoin i 2024. Vi foreslår at forhøje din indkomst med 41.000 kr.",
    "Din pension fra Sverige bliver indsat på konto SE45 5000 0000 0583 9825 7466, som du har oplyst.",
    "Har du fået gavekort fra din arbejdsgiver, skal du oplyse det på din årsopgørelse.",
    # in hours, but an honest one
    "Vi lukker for vandet i dag kl. 13-15. Hold hanerne lukket, ellers kan der komme luft i rørene.",
    "Er du syg, skal du ringe til os inden kl. 8 i dag på telefon 72 36 41 10.",
    "Bekræft jeres barns plads på borger.dk inden 8 dage, ellers går pladsen til en anden.",
    "Kan du ikke betale hele beløbet nu, kan du ringe til os i dag og aftale en afdragsordning.",  # a kind question
    "Dit kørekort udløber den 3. maj 2027. Bestil et nyt i Borgerservice. Det koster 280 kr. og betales med betalingskort.",
    "Dit sundhedskort er udløbet. Bestil et nyt på borger.dk med MitID. Et nyt kort koster 235 kr.",
    "Kommunens it-afdeling kan hjælpe din skole-pc via fjernsupport. Ring til os, når du har tid.",
    "Oplysningerne er fortrolige og må ikke deles med andre.",
    "Du kan ringe til os mellem kl. 9 og 12. Vi ringer dig op, hvis der er kø.",
    "Du må ikke slukke for pumpen, før vi har været der.",
    "Kære kunde. Din pakke kan hentes i butikken. Medbring legitimation. PostNord",
    "Vi har den 3. november modtaget din betaling med betalingskort. Tak.",
    "Du kan betale regningen i netbank eller på vores hjemmeside med betalingskort inden den 1. december 2026. Ellers sender vi en rykker med et gebyr på 100 kr.",
    "Politiet har afhørt dig den 3. november. Du skal møde til afhøring i morgen kl. 10. Udebliver du, kan du blive anholdt.",
    "Fogedretten indkalder dig til et møde den 4. december 2026 kl. 9. Hvis du udebliver, kan politiet hente dig.",
    "Dit MitID er spærret, fordi du har indtastet forkert adgangskode tre gange. Kontakt Borgerservice eller MitID-support på 33 98 00 10.",
    "Vi skal bruge dit kontonummer, fordi du ikke har en NemKonto. Oplys reg.nr. og kontonummer på borger.dk med MitID inden 14 dage.",
    "Vi sender dig en ny adgangskode til skolens system. Skift den, første gang du logger ind på aula.dk.",
    "Du får en kode på sms, når du logger på. Koden virker i 10 minutter.",
    "Overfør beløbet til reg.nr. 3001 konto 0012345678 senest i dag. Ellers bliver dit barn meldt ud af SFO.",
    "Du skal aflevere dit kørekort til politiet senest den 1. december 2026.",
    "Send kopi af pas og begge sider af dit opholdskort via Digital Post inden 7 dage.",
    "Du må ikke dele billederne fra klassen med andre.",
]  # fmt: skip

HOSTS = [
    ("www.skat.dk", Host.PLAIN),
    ("lifeindenmark.borger.dk", Host.PLAIN),  # a part of a known one
    ("solbaek.dk", Host.PLAIN),
    ("selvbetjening.solbaek-kommune.dk", Host.PLAIN),
    ("borgerservice.solbaek.example", Host.PLAIN),  # a word, not a name
    ("europa.eu", Host.PLAIN),
    ("collect-online.example.org", Host.FOREIGN),  # nobody's name, but abroad
    ("bit.ly", Host.FALSE),  # hides where it goes
    ("185.12.4.9", Host.FALSE),  # has no name
    ("skat.dk-refund.com", Host.FALSE),  # an authority's name in front
    ("mitid.sikker-login.net", Host.FALSE),
    ("mltid.dk", Host.FALSE),  # misspelt for the eye
    ("b0rger.dk", Host.FALSE),
    ("p-afgift-dk.com", Host.FALSE),  # "dk" where the eye expects the end
    ("mitid-fornyelse.dk", Host.FALSE),  # at home, but joined to another word
    ("lyngborg-kommune.example.com", Host.FALSE),
]


@pytest.mark.parametrize("text", FRAUDS)
def test_fraud_is_suspected(text: str) -> None:
    assert suspect(text, from_authority=True).holds


@pytest.mark.parametrize("text", HONEST)
def test_real_authorities_are_not_accused(text: str) -> None:
    assert not suspect(text, from_authority=True).holds


@pytest.mark.parametrize(("host", "verdict"), HOSTS)
def test_a_host_is_judged_by_its_name(host: str, verdict: Host) -> None:
    assert judge_host(host) is verdict


def test_the_reasons_are_kept_with_their_places() -> None:
    text = "Vi har spærret dit MitID. Indtast dit kortnummer inden 2 timer på bit.ly/x."
    marks = {mark.family: mark.span.of(text) for mark in suspect(text, from_authority=False).marks}
    assert set(marks) == {Family.ASKS, Family.LINK, Family.PRESSURE}
    assert marks[Family.ASKS] == "Indtast dit kortnummer"
