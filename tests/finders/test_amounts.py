"""Amounts: what is read as money, its value, and whose it is."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.finders.amounts import find_amounts
from ingest.finders.figures import parse_figure
from ingest.text.sentences import split_sentences

P, B, R, O = "pay", "repay", "receive", "other"  # noqa: E741


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("8.412,50", "8412.50"),  # Danish
        ("8,412.50", "8412.50"),  # English
        ("8 412", "8412"),  # a space groups
        ("900", "900"),
        ("1.204,-", "1204"),  # the dash of a price
        ("12,5", "12.5"),
        ("1.234.567", "1234567"),
    ],
)
def test_a_written_figure_has_one_value(written: str, value: str) -> None:
    assert parse_figure(written) == Decimal(value)


@pytest.mark.parametrize("written", ["1.23.4", "", "12.3456", "a"])
def test_what_is_no_figure_has_no_value(written: str) -> None:
    assert parse_figure(written) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # forms
        ("Du skal betale 8.412 kr. senest den 1. december.", [("8412", P)]),
        ("Du skal betale kr. 8.412,50 nu.", [("8412.50", P)]),
        ("Du skal betale 1.204,- kr. nu.", [("1204", P)]),
        ("Du skal betale 900 kroner.", [("900", P)]),
        ("You must pay DKK 1,234.50 by 1 December 2026.", [("1234.50", P)]),
        ("Du skal betale kr. 900,- inden fredag.", [("900", P)]),
        # not money
        ("Sagen har nr. 8.412 og dato 12.11.2026.", []),
        ("Ring på 12 34 56 78.", []),
        # roles
        ("Du får 1.204 kr. om måneden i boligstøtte.", [("1204", R)]),
        ("Vi har bevilget dig et tilskud på 3.500 kr.", [("3500", R)]),
        ("Beløbet på 642 kr. udbetales den 1. januar.", [("642", R)]),
        ("Du skal betale 8.412 kr. tilbage.", [("8412", B)]),
        ("Vi overvejer at kræve 8.412 kr. tilbage.", [("8412", B)]),
        ("Du har fået 8.412 kr. for meget i boligstøtte.", [("8412", B)]),
        ("Din restance er 2.310,75 kr.", [("2310.75", P)]),
        ("Rykkergebyret er 100 kr.", [("100", P)]),
        ("Det koster 900 kr. at klage.", [("900", O)]),  # only who appeals pays it
        ("Depositummet på 600 kr. bliver udbetalt til dig.", [("600", R)]),  # the verb beats the noun
        ("Udlejer skal desuden betale 7.144 kr. til nævnet.", [("7144", O)]),  # somebody else pays
        ("Indbetalingen på 1.500 kr. er fratrukket.", [("1500", O)]),  # paid already
        ("Udlejer gør gældende, at udgiften på 148.000 kr. er rimelig.", [("148000", O)]),
        ("Indskuddet udgør 31.460 kr.", [("31460", P)]),
        ("Du har fået 706 kr. for meget. Resten, 706 kr., forfalder til betaling nu.", [("706", B), ("706", B)]),
        ("Din egenbetaling er 412 kr. om måneden.", [("412", P)]),
        ("Din indkomst er 18.400 kr. om måneden.", [("18400", O)]),
        ("Din husleje er 6.200 kr. om måneden.", [("6200", O)]),
        ("Formuegrænsen er 1.008.200 kr.", [("1008200", O)]),
        ("Du har allerede betalt 500 kr.", [("500", O)]),
        # several in one sentence
        ("Din boligstøtte nedsættes fra 1.204 kr. til 986 kr. om måneden.", [("1204", O), ("986", R)]),
        ("Du har fået 8.412 kr. for meget, fordi din indkomst er 21.000 kr.", [("8412", B), ("21000", O)]),
        ("Du skal betale 0,5 pct. af 2.350.000 kr.", [("2350000", O)]),  # the basis of a share
        # tables
        ("Afgift: 820,00 kr.", [("820", P)]),  # a label alone
        # the sum of rows of one kind
        (
            "Gælden:\n\nOpkrævning oktober 2026\t2.140,00 kr.\nRykkergebyr\t250,00 kr.\nI alt\t2.390,00 kr.",
            [("2140", P), ("250", P), ("2390", P)],
        ),
        ("Opkrævning\nGrundskyld\t4.310,00 kr.\nI alt at betale\t5.120,50", [("4310", P), ("5120.50", P)]),
        ("Fakturanr.\t48213\nAntal\t2", []),
    ],
)
def test_amounts_have_value_and_role(text: str, expected: list[tuple[str, str]]) -> None:
    facts = find_amounts(text, split_sentences(text))
    assert [(fact.value.value, fact.value.role.value) for fact in facts] == [(Decimal(v), r) for v, r in expected]


ROLES = [
    # what a court is asked for, what is taken out of what comes, what the authority pays, rates of one's own
    ("De har anlagt sag med påstand om betaling af 87.500 kr. med rente.", [("87500", O)]),
    ("Regnskabet viste et beløb på 23.870 kr. Beløbet skal ikke indbetales, idet det vil blive modregnet i december.", [("23870", B)]),
    ("Hæver De sagen, tilbagebetaler retten 750 kr.", [("750", R)]),
    ("Din opsparing, 6.275 kr., bliver overført til din NemKonto.", [("6275", R)]),
    ("Vi har i dag anvist 6.000 kr. a conto til din NemKonto.", [("6000", R)]),
    ("Satsen er 5.085 kr. om ugen før skat.", [("5085", R)]),
    ("Satsen for dig er 18.027 kr. om måneden.", [("18027", R)]),
    ("For december udgør din hjælp 7.489 kr. før skat.", [("7489", R)]),
    ("Udgift\tAfgørelse\nMedicin, 2.140 kr. pr. måned\tImødekommet med 1.316 kr. pr. måned", [("2140", O), ("1316", R)]),
    ("Du skal fortsat betale bidraget med tillæg, i 2026 svarende til 2.988 kr. om måneden.", [("2988", P)]),
    ("De 5.976 kr. skal du afregne direkte med hende.", [("5976", P)]),
    ("Period\tPaid\n3rd quarter 2026\tDKK 8,214", [("8214", O)]),  # the year is no amount
    # the old price, the reader's own share, what comes back, what is expected to be paid out
    ("Jeres egenbetaling bliver herefter 903 kr. om måneden i stedet for 2.745 kr.", [("903", P), ("2745", O)]),
    ("Tilskuddet udgør 1.842 kr. mod hidtil 2.100 kr.", [("1842", R), ("2100", O)]),
    ("Tilskuddet bliver 9.812 kr. om måneden mod nu 11.640 kr.", [("9812", R), ("11640", O)]),
    ("Merprisen på 4.250 kr. kan kommunen ikke dække, og den afregner du selv med firmaet.", [("4250", P)]),
    ("Kronerne til i alt 13.400 kr. er ikke nødvendige behandlinger.", [("13400", O)]),
    ("De 842 kr., der blev trukket i din løn i juli 2026 til dækning af kravet, får du udbetalt på din NemKonto.", [("842", R)]),
    ("Vi forventer at udbetale et acontobeløb på 25.000 kr. senest ti hverdage efter besøget.", [("25000", R)]),
    (
        "Der er ca. 14.380 kr. tilbage på kontoen, som ikke er brugt til løn. Beløb, der ikke er anvendt til formålet, skal betales tilbage.",
        [("14380", B)],
    ),
    # paid already, by the reader or by somebody
    ("Heraf har du den 4. november 2026 betalt 20 kr. Restgebyret på 210 kr. skal betales inden fristen.", [("20", O), ("210", P)]),
    ("Ansøgeren har betalt et gebyr på 1.500 kr. for at få sagen behandlet.", [("1500", O)]),
    ("Du betalte 500 kr. den 5. oktober 2026.", [("500", O)]),
    ("Der er indgået 1.200 kr. fra dig den 3. november.", [("1200", O)]),
    ("Du har frem til nu afdraget 3.000 kr. på gælden.", [("3000", O)]),
    ("Din overførsel på 500 kr. er godskrevet.", [("500", O)]),
    ("Beløbet er nedsat med de 640 kr., du allerede har betalt.", [("640", O)]),
    # another has to pay it back to the reader
    ("Udlejer skal tilbagebetale resten af dit indskud, 7.150 kr.", [("7150", R)]),
    ("Du har allerede betalt 640 kr. for december. Beløbet tilbagebetales ikke.", [("640", O)]),  # what stays paid
    ("Du har betalt to gange. Vi tilbagebetaler 300 kr.", [("300", R)]),
    # the price of an appeal
    ("Klagen koster 1.200 kr., som betales tilbage, hvis du får medhold.", [("1200", O)]),
    ("Gebyret for at klage er 900 kr.", [("900", O)]),
    # received already: what a demand is reckoned from
    ("Du har i perioden fået udbetalt 18.250 kr. i kontanthjælp.", [("18250", O)]),
    ("Vi udbetalte 9.480 kr. til dig den 30. september 2026.", [("9480", O)]),
    ("Du har modtaget 7.198 kr. i børnetilskud i 2025.", [("7198", O)]),
    ("Du var kun berettiget til 9.312 kr. i perioden.", [("9312", O)]),
    ("Du har fået udbetalt 4.120 kr. for meget i boligstøtte.", [("4120", B)]),
    # others' money
    ("Din arbejdsgiver betaler 2.300 kr. om måneden til pensionen.", [("2300", O)]),
    ("Din samlever skal betale 1.500 kr. om måneden i bidrag.", [("1500", O)]),
    ("Kommunen betaler 4.600 kr. til institutionen.", [("4600", O)]),
    ("Boligforeningen opkræver 6.940 kr. i husleje hos den nye lejer.", [("6940", O)]),
    ("Virksomheden er idømt en bøde på 25.000 kr.", [("25000", O)]),
    # prices and estimates nobody is asked for
    ("En elektrisk kørestol af den ønskede type koster 64.800 kr.", [("64800", O)]),
    ("Den faktura fra tømreren på 9.875 kr., som du har fremlagt, kan ikke føre til et andet resultat.", [("9875", O)]),
    ("Udgiften til tandbehandlingen er anslået til 12.750 kr.", [("12750", O)]),
    ("Prisen for bilen var 145.000 kr.", [("145000", O)]),
    ("Arbejdet er vurderet til omkring 38.000 kr.", [("38000", O)]),
    ("Din bolig er vurderet til 2.350.000 kr.", [("2350000", O)]),
    # incomes, fortunes, deductions
    ("Din samlevers indtægt er 171.250 kr.", [("171250", O)]),
    ("Din arbejdsmarkedspension var 41.300 kr. i 2025.", [("41300", O)]),
    ("Du har oplyst et indestående på 212.000 kr. i banken.", [("212000", O)]),
    ("De har fratrukket 12.300 kr. for håndværkerydelser.", [("12300", O)]),
    ("Fradraget udgør 3.704 kr.", [("3704", O)]),
    ("Vi har lagt til grund, at din løn er 24.500 kr. om måneden.", [("24500", O)]),
    ("Din formue på 86.400 kr. har ingen betydning.", [("86400", O)]),
    ("Beregningen bygger på en husleje på 7.144 kr.", [("7144", O)]),
    # limits and rates
    ("Du må højst have 10.000 kr. i formue.", [("10000", O)]),
    ("Har du en indtægt på over 30.000 kr., bortfalder tilskuddet.", [("30000", O)]),
    ("Kørsel godtgøres med 2,23 kr. pr. kilometer.", [("2.23", O)]),
    ("Vand koster 38,40 kr. pr. m³.", [("38.40", O)]),
    ("Du kan tjene op til 44.500 kr., før pensionen bliver sat ned.", [("44500", O)]),
    ("Beløbsgrænsen er 50.000 kr. for enlige.", [("50000", O)]),
    ("Satsen for en enlig er 12.412 kr. om måneden.", [("12412", O)]),
    # appeal fees, fines threatened
    ("Nævnet opkræver et gebyr på 900 kr. for at behandle klagen.", [("900", O)]),
    ("Klagegebyret er 1.300 kr.", [("1300", O)]),
    ("Overtrædelse kan straffes med bøde på 5.000 kr.", [("5000", O)]),
    ("Vi kan pålægge dig tvangsbøder på 1.000 kr. om dagen.", [("1000", O)]),
    # asked for, refused, no longer
    ("Du har søgt om 4.180 kr. til briller.", [("4180", O)]),
    ("Vi kan ikke bevilge de 6.248 kr., du har søgt om.", [("6248", O)]),
    ("Du skal ikke betale de 640 kr. tilbage.", [("640", O)]),
    # repaid: demanded or contemplated
    ("Vi kræver 3.870 kr. tilbage.", [("3870", B)]),
    ("Du skal betale 14.236 kr. tilbage for 2025.", [("14236", B)]),
    ("Kravet på 5.610 kr. skal tilbagebetales i rater på 510 kr. om måneden.", [("5610", B), ("510", B)]),
    ("Vi overvejer, om 9.480 kr. skal betales tilbage.", [("9480", B)]),
    ("Tilbagebetalingsbeløbet er opgjort til 8.316 kr.", [("8316", B)]),
    ("Du har med urette modtaget 2.040 kr., som vi kræver tilbage.", [("2040", B)]),
    ("Der er udbetalt 1.912 kr. for meget.", [("1912", B)]),
    ("You have to repay DKK 9,480.", [("9480", B)]),
    # received
    ("Støtten udgør 34.600 kr. og ydes uden tilbagebetalingspligt.", [("34600", R)]),
    ("Tilskuddet er på 1.182 kr. om måneden fra den 1. januar 2027.", [("1182", R)]),
    ("Vi dækker udgiften med 4.488 kr.", [("4488", R)]),
    ("Fra den 1. januar får du 1.104 kr. om måneden.", [("1104", R)]),
    ("Din boligstøtte bliver 1.104 kr. om måneden.", [("1104", R)]),
    ("Vi indsætter 2.914 kr. på din NemKonto den 1. december.", [("2914", R)]),
    ("Kommunen yder et lån på 21.400 kr. til indskuddet.", [("21400", R)]),
    ("Du har 600 kr. til gode, som vi sender til din NemKonto.", [("600", R)]),
    ("Du har betalt 350 kr. for meget, og beløbet bliver udbetalt til dig.", [("350", R)]),
    ("You will receive DKK 6,955 per month.", [("6955", R)]),
    # paid
    ("Merprisen for sædet, 3.200 kr., betales af Dem til værkstedet.", [("3200", P)]),
    ("A deposit of DKK 2,000 has to be paid to the school before the first lesson.", [("2000", P)]),
    ("Skyldigt beløb, 5.155 kr., bedes indbetalt senest den 16. november.", [("5155", P)]),
    ("Den resterende del af indskuddet, 5.350 kr., indbetales af dig til boligforeningen.", [("5350", P)]),
    ("Forslaget betyder, at du skal betale 8.942 kr. mere i skat for 2024.", [("8942", P)]),
    ("Ændringen medfører en restskat på 12.604 kr.", [("12604", P)]),
    ("Tilslutningsbidraget er fastsat til 41.287,50 kr.", [("41287.50", P)]),
    ("Du skylder os 3.590 kr.", [("3590", P)]),
    ("Betaler du for sent, lægger vi et gebyr på 250 kr. oven i.", [("250", P)]),
    ("Fra januar er din husleje 6.935 kr. om måneden, som skal betales den 1.", [("6935", P)]),
    # told by the next sentence
    ("Dine merudgifter er opgjort til 1.260 kr. om måneden. Vi udbetaler beløbet den 1. i måneden.", [("1260", R)]),
    ("Udgiften til autostolen er 8.450 kr. Beløbet bliver indsat på din NemKonto.", [("8450", R)]),
    ("Arbejdet har kostet 14.300 kr. Beløbet skal du betale senest den 1. december.", [("14300", P)]),
    ("Du har fået 5.100 kr. i tilskud i 2025. Beløbet kræver vi nu tilbage.", [("5100", B)]),
    # a figure with comma and dash
    ("Prisen er 75,- pr. uge, som du betaler på skolens konto.", [("75", P)]),
    ("Gebyret er 340,-.", [("340", P)]),
    # set off: done, and to come
    ("Vi har modregnet 1.275,80 kr. i din SU for oktober.", [("1275.80", O)]),
    ("Vi modregner 742 kr. om måneden i din boligstøtte.", [("742", B)]),
    ("Beløbet på 2.640 kr. bliver modregnet i din fremtidige børneydelse med 220 kr. pr. gang.", [("2640", B), ("220", B)]),
    ("Vi trækker 500 kr. om måneden i din pension, til gælden er betalt.", [("500", B)]),
    # refunded, paid later
    ("Vi efterbetaler dig 6.318 kr. for juli til september.", [("6318", R)]),
    ("Vi refunderer dine udgifter til kørsel med 412,75 kr.", [("412.75", R)]),
    ("Du får godtgjort 900 kr. for tabt arbejdsfortjeneste.", [("900", R)]),
    ("Derudover dækkes udgiften til en særlig autostol med 8.450 kr. som et engangsbeløb.", [("8450", R)]),
    # withheld
    ("Du får udbetalt 8.114 kr. Heraf er der trukket 2.912 kr. i skat.", [("8114", R), ("2912", O)]),
    # what the reader has to find
    ("Du skal selv finde 2.000 kr., og resten dækkes af et lån.", [("2000", P)]),
    ("Du betaler selv for attesten, som efter taksterne koster 525,00 kr., og beløbet erlægges til lægen.", [("525", P)]),
    ("Der tilskrives renter ud over de 2.280 kr., du allerede skylder.", [("2280", P)]),
    ("Indtil nævnet har afgjort sagen, skal du betale den hidtidige leje på 6.940 kr. til sædvanlig tid.", [("6940", P)]),
    ("Kommunen betaler 320 kr. i timen til plejeleverandøren.", [("320", O)]),
    ("- Flemming Riis' ratepension: 84.000 kr. om året", [("84000", O)]),
    ("De har fratrukket 41.760 kr. i befordring og 12.300 kr. for håndværkerydelser.", [("41760", O), ("12300", O)]),
    ("You have received DKK 1,980 too much. The amount must be paid back to us.", [("1980", B)]),
    ("We have paid you DKK 4,332 too much.", [("4332", B)]),
    ("The fee is DKK 900 and must be paid before the appointment.", [("900", P)]),
    ("Your housing benefit will be DKK 1,104 per month.", [("1104", R)]),
    ("Your income was DKK 24,000 per month.", [("24000", O)]),
    # granted or claimed up to a bound, in all, or settled
    ("Entré til svømning dækkes med op til 820 kr. om året.", [("820", R)]),
    ("Der kan dækkes op til 820 kr. om året.", [("820", O)]),
    ("Brugerbetaling for tilsynet udgør 400 kr. pr. time, i alt 2.000 kr. for fem timer.", [("400", O), ("2000", P)]),
    ("Differencen på 75 kr. bedes indbetalt til kontoen.", [("75", P)]),
    ("Der er alene registreret indbetaling af 300 kr.", [("300", O)]),
    ("Afgiften på 3.000 kr. er betalt ved sagens start.", [("3000", O)]),
    ("Retten tilbyder at refundere din udgift til bus på 96 kr.", [("96", R)]),
    ("Fastholdes det, vil kravet andrage 4.100 kr. Beløbet skal i så fald betales tilbage.", [("4100", B)]),
    # in the register of long letters
    ("Det samlede krav udgør herefter 18.640 kr., som De bedes indbetale senest den 1. december 2026.", [("18640", P)]),
    ("Til dækning af indskuddet ydes et lån på 24.000 kr., der forrentes med 4,5 pct. om året.", [("24000", R)]),
    ("Den månedlige ydelse er herefter fastsat til 8.912 kr. før skat.", [("8912", R)]),
    ("De har for perioden oppebåret 31.200 kr. i boligstøtte, hvoraf 6.410 kr. er udbetalt med urette.", [("31200", O), ("6410", B)]),
    ("Tilbagebetalingspligten omfatter et beløb på 6.410 kr.", [("6410", B)]),
    ("Ejendommens andel af udgiften er opgjort til 12.350 kr., der opkræves sammen med ejendomsskatten.", [("12350", P)]),
    ("Der er givet tilsagn om et tilskud på indtil 15.000 kr. til udskiftning af oliefyret.", [("15000", R)]),
    ("Vi har ved beregningen anvendt en årlig husleje på 86.400 kr. og en husstandsindkomst på 312.000 kr.", [("86400", O), ("312000", O)]),
    ("Din månedlige egenbetaling for madservice udgør 3.412 kr.", [("3412", P)]),
    ("Betaling for plads i SFO er fra den 1. januar 2027 1.985 kr. pr. måned i 11 måneder.", [("1985", P)]),
    ("Du har et tilgodehavende på 1.244 kr., som overføres til din NemKonto.", [("1244", R)]),
    ("Regionen har afholdt udgiften på 22.000 kr. til behandlingen.", [("22000", O)]),
    ("Forældrenes samlede indtægt må ikke overstige 600.000 kr.", [("600000", O)]),
    ("Den oprindelige gæld var på 14.300 kr.", [("14300", O)]),
    ("Restgælden pr. 1. november 2026 er 9.870 kr.", [("9870", P)]),
    ("Vi har den 3. november 2026 modtaget 2.000 kr. fra dig, og der resterer herefter 1.640 kr.", [("2000", O), ("1640", P)]),
    ("Renter er beregnet til 142,50 kr. og tillægges kravet.", [("142.50", P)]),
    ("Boligstøtten reguleres, så du fra januar får 214 kr. mindre om måneden.", [("214", O)]),
    ("Der ydes 100 pct. dækning af udgiften, svarende til 3.950 kr.", [("3950", R)]),
    ("Kommunen har frafaldet kravet på 3.120 kr.", [("3120", O)]),
    ("Gebyr for byggesagsbehandling opkræves efter medgået tid, 842 kr. pr. time.", [("842", O)]),
    ("Et nyt pas koster 893 kr.", [("893", O)]),
    ("Din formue var den 31. december 2025 på 412.000 kr.", [("412000", O)]),
    ("Depositum, 6.200 kr., og forudbetalt leje, 3.100 kr., skal være betalt inden indflytning.", [("6200", P), ("3100", P)]),
    ("Beløbet, 1.310 kr., trækkes i din næste udbetaling.", [("1310", B)]),
    ("Det årlige bidrag til renovation er 3.645 kr.", [("3645", P)]),
    ("Udbetalingen for november måned er ændret fra 6.418 kr. til 5.902 kr.", [("6418", O), ("5902", R)]),
    ("Til afholdelse af Deres udgifter til medicin er der bevilget et helbredstillæg på 85 pct., dog højst 4.200 kr. årligt.", [("4200", O)]),
    ("Merprisen på 1.150 kr. påhviler Dem.", [("1150", P)]),
    ("Udgiften herved, 14.800 kr., afholdes af ejeren.", [("14800", P)]),
    ("Udgifter på 14.800 kr. til oprensningen pålægges Dem.", [("14800", P)]),
    ("Vi har opkrævet Dem 2.310 kr. i oktober, og beløbet er betalt.", [("2310", O)]),
    ("Du skal derfor aflevere 1.500 kr. i depositum for nøglen.", [("1500", P)]),
    ("Saldoen på din gæld er 12.440 kr.", [("12440", P)]),
    ("Der påløber rykkergebyr på 250 kr. for hver rykker.", [("250", P)]),
    ("Tilskuddet bortfalder, og du skal fra januar betale fuld pris, 3.982 kr. om måneden.", [("3982", P)]),
    ("Du har ret til en engangsydelse på 2.000 kr.", [("2000", R)]),
    ("Vi giver dig 3.500 kr. til flytteudgifter.", [("3500", R)]),
    ("Arbejdsgiveren får refunderet 14.200 kr. om måneden.", [("14200", O)]),
    ("Din pension bliver 312 kr. lavere om måneden.", [("312", O)]),
    ("Din pension bliver nedsat med 312 kr. om måneden.", [("312", O)]),
    ("Kravet er nu på 3.590 kr. inklusive renter og gebyrer.", [("3590", P)]),
    ("Hovedstolen er 3.000 kr.", [("3000", P)]),
    ("Retsafgiften er 750 kr.", [("750", P)]),
    ("Tvangsauktionen vedrører en restance på 42.310 kr.", [("42310", P)]),
    ("Erstatningen er fastsat til 56.000 kr.", [("56000", R)]),
    ("Godtgørelsen for varigt mén udgør 48.650 kr.", [("48650", R)]),
    ("Vi kan dække 75 pct. af udgiften, dvs. 2.250 kr.", [("2250", R)]),
    ("Den samlede udgift er 3.000 kr., og heraf betaler du 750 kr.", [("3000", O), ("750", P)]),
    ("Kommunens andel er 12.000 kr., mens din andel er 3.000 kr.", [("12000", O), ("3000", P)]),
    ("Byggesummen er oplyst til 1.450.000 kr.", [("1450000", O)]),
    ("Hvis du betaler inden den 1. december, er afgiften kun 300 kr.", [("300", P)]),
    ("Den, der overtræder forbuddet, straffes med bøde på mindst 3.000 kr.", [("3000", O)]),
    ("Dit forbrug svarer til 8.208,00 kr. Du skal derfor efterbetale 1.248,00 kr., der opkræves med næste rate.", [("8208", O), ("1248", P)]),
    ("Din bolig koster 4.935 kr. i husleje og 612 kr. i varme om måneden.", [("4935", P), ("612", P)]),
    ("Du kan vedtage bøden ved at betale 2.300 kr.", [("2300", P)]),
    ("Du har tjent 8.500 kr. for meget. Derfor skal du betale 4.250 kr. SU og 298 kr. i renter tilbage.", [("8500", O), ("4250", B), ("298", B)]),
    ("Vi udbetaler boligstøtten på 1.940 kr. direkte til din udlejer, så den trækkes fra i din husleje.", [("1940", R)]),
    # two in one sentence
    ("Dit tillæg nedsættes fra 6.184 kr. til 4.902 kr. om måneden.", [("6184", O), ("4902", R)]),
    ("Prisen stiger fra 2.861 kr. til 2.934 kr. om måneden.", [("2861", O), ("2934", O)]),
    ("Din regning er 5.860,75 kr., hvoraf 2.210,75 kr. er for 2025.", [("5860.75", P), ("2210.75", P)]),
    ("Vi har besluttet, at du skal betale 5.736 kr. tilbage, og du kan betale i rater på 478 kr.", [("5736", B), ("478", B)]),
]  # fmt: skip
TABLES = [
    # what was told or registered; what was paid in; what was received, rightly or not
    ("Oplysning\tOplyst af dig\tRegistreret\nDin arbejdsmarkedspension 2025\t41.300 kr.\t58.944 kr.", [("41300", O), ("58944", O)]),
    ("Post\tDu har oplyst\tVi foreslår\nFagligt kontingent 2024\t6.000 kr.\t5.000 kr.", [("6000", O), ("5000", O)]),
    ("Post\tSelvangivet\tÆndret til\nOverskud ved udlejning\t0 kr.\t46.320 kr.", [("0", O), ("46320", O)]),
    ("Bidrag for oktober\t1.508 kr.\nIndbetalt af dig den 5. oktober 2026\t-500 kr.\nSkyldigt beløb\t5.155 kr.", [("1508", P), ("5155", P)]),
    ("Afgift\t510 kr.\nAllerede indbetalt\t100 kr.\nAt betale\t410 kr.", [("510", P), ("100", O), ("410", P)]),
    ("Du har fået 5.736 kr. for meget.\n\nMåned\tUdbetalt\tKorrekt\tFor meget\nJuli\t1.912 kr.\t0 kr.\t1.912 kr.", [("5736", B), ("1912", O), ("0", O), ("1912", B)]),
    # what all owe together beside the citizen's share; an empty first cell; the instalments of a loan
    ("Post\tSamlet\tDeres andel\nKantsten\t80.000 kr.\t2.000 kr.", [("80000", O), ("2000", P)]),
    ("\tAnsøgt\tBevilget\tAfslag\nTaxa pr. år\t900 kr.\t400 kr.\t500 kr.", [("900", O), ("400", R), ("500", O)]),
    ("Rate\tForfaldsdag\tYdelse\n1\t1. marts 2027\t1.100 kr.", [("1100", P)]),
    ("Din indtægt\t198.000 kr.\nDin husleje\t86.400 kr.\nDin boligstøtte\t2.914 kr.", [("198000", O), ("86400", O), ("2914", R)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*ROLES, *TABLES], ids=[row[0][:60] for row in [*ROLES, *TABLES]])
def test_whose_money_it_is(text: str, expected: list[tuple[str, str]]) -> None:
    facts = find_amounts(text, split_sentences(text))
    assert [(fact.value.value, fact.value.role.value) for fact in facts] == [(Decimal(v), r) for v, r in expected]


def test_an_amount_lies_inside_its_sentence() -> None:
    text = "Hej. Du skal betale 8.412 kr. nu. Farvel."
    (fact,) = find_amounts(text, split_sentences(text))
    assert fact.value.at.of(text) == "8.412 kr."
    assert fact.span.of(text) == "Du skal betale 8.412 kr. nu."
