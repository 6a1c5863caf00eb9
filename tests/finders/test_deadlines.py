"""What counts as the citizen's deadline, by when, counted from what. The letter is dated Thursday 12 November 2026."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from ingest.finders.appointments import find_appointments
from ingest.finders.deadlines import find_deadlines
from ingest.models import Basis, DeadlineRule, Fact, Unit
from ingest.text.sentences import split_sentences

LETTER_DATE = dt.date(2026, 11, 12)
NONE = "none"


def _find(text: str) -> tuple[Fact[DeadlineRule], ...]:
    sentences = split_sentences(text)
    return find_deadlines(text, sentences, LETTER_DATE, find_appointments(text, sentences, LETTER_DATE))


def _short(rule: DeadlineRule) -> str:
    """A rule in a few characters: "2026-12-04 12:00", "letter+14 days", "receipt+4 weeks", "none"."""
    if rule.basis is Basis.NONE:
        return NONE
    if rule.basis is Basis.ABSOLUTE:
        day = str(rule.date)
    else:
        start = "letter" if rule.basis is Basis.LETTER_DATE else "receipt"
        day = f"{start}+{rule.count} {rule.unit.value}"
    window = f"{rule.not_before}.." if rule.not_before else ""
    return window + day + (f" {rule.time:%H:%M}" if rule.time else "")


ABSOLUTE = [
    # every written form of a day
    ("Du skal sende skemaet senest den 4. december 2026.", "2026-12-04"),
    ("Du skal sende skemaet senest fredag den 4. december 2026 kl. 12.", "2026-12-04 12:00"),
    ("Du skal sende skemaet inden den 4. december 2026 kl. 23.59.", "2026-12-04 23:59"),
    ("Du skal sende skemaet senest 04.12.26.", "2026-12-04"),
    ("Du skal sende skemaet senest d. 4/12.", "2026-12-04"),
    ("Send skemaet senest 4/12-2026.", "2026-12-04"),
    ("Du skal sende skemaet senest den 4. december.", "2026-12-04"),  # the year is the next such day's
    ("Du skal sende skemaet senest den 4. januar.", "2027-01-04"),  # over New Year
    ("Du skal sende skemaet senest den 24. ds.", "2026-11-24"),
    ("Du skal svare senest i uge 50.", "2026-12-13"),  # the period's last day
    ("Du skal svare inden uge 50.", "2026-12-06"),  # before it begins
    ("Senest kl. 12 fredag den 4. december skal du have svaret.", "2026-12-04 12:00"),
    ("You must reply no later than 4 December 2026.", "2026-12-04"),
    ("Please return the form by December 4, 2026.", "2026-12-04"),
    ("Du skal svare senest den 4.december2026.", "2026-12-04"),  # OCR lost the spaces
    # the words that set the limit
    ("Du skal svare før den 4. december 2026.", "2026-12-03"),  # before means the day before
    ("Du skal aflevere nøglen før den 4. december 2026 kl. 12.", "2026-12-04 12:00"),  # but not with a time
    ("Du kan svare til og med den 4. december 2026.", "2026-12-04"),
    ("Du har til den 4. december 2026 til at svare.", "2026-12-04"),
    ("Du kan klage indtil den 4. december 2026.", "2026-12-04"),
    ("Svarfrist: 4. december 2026", "2026-12-04"),
    ("Fristen for at sende os dine bemærkninger er den 4. december 2026.", "2026-12-04"),
    ("Sidste rettidige betalingsdag: 01.12.2026", "2026-12-01"),
    ("Betalingsdato: 1. december 2026", "2026-12-01"),
    ("Beløbet forfalder til betaling den 1. december 2026.", "2026-12-01"),
    ("Beløbet skal betales den 1. december 2026.", "2026-12-01"),
    ("Frist\n4. december 2026", "2026-12-04"),  # label and day on lines of their own
    ("Svar senest\t4. december 2026", "2026-12-04"),
    ("Ny frist: 18. december 2026", "2026-12-18"),
    # ends of periods
    ("Du skal svare inden udgangen af december 2026.", "2026-12-31"),
    ("Du skal søge senest ved udgangen af december.", "2026-12-31"),
    ("Du skal svare senest ultimo december 2026.", "2026-12-31"),
    ("Regningen skal betales senest den første hverdag i december 2026.", "2026-12-01"),
    # counted from a stated day
    ("Du skal svare inden 14 dage fra den 1. december 2026.", "2026-12-15"),
    ("Du skal give besked senest 14 dage før den 1. januar 2027.", "2026-12-18"),
    # windows
    ("Du kan søge i perioden fra den 1. december 2026 til den 15. december 2026.", "2026-12-01..2026-12-15"),
    ("Du skal søge mellem 1. og 15. december.", "2026-12-01..2026-12-15"),
    ("Du skal tilmelde dig i perioden 1.-15. december 2026.", "2026-12-01..2026-12-15"),
    ("Du kan søge tidligst den 1. december og senest den 15. december 2026.", "2026-12-01..2026-12-15"),
    ("Ansøgningsperioden er 1. december 2026 til 15. januar 2027.", "2026-12-01..2027-01-15"),
    # replaced
    ("Fristen er udskudt fra den 4. december til den 18. december 2026.", "2026-12-18"),
    ("Fristen er forlænget til den 18. december 2026.", "2026-12-18"),
    ("Du skal svare senest den 18. december 2026 i stedet for den 4. december 2026.", "2026-12-18"),
    ("Fristen er ikke den 4. december, men den 18. december 2026.", "2026-12-18"),
    # whose: the authority is the subject, yet the citizen must act
    ("Vi skal have modtaget dine lønsedler senest den 4. december 2026.", "2026-12-04"),
    ("Dine bemærkninger skal være os i hænde senest den 4. december 2026.", "2026-12-04"),
    ("Hvis vi ikke har hørt fra dig senest den 4. december 2026, stopper vi hjælpen.", "2026-12-04"),
    ("Vi beder dig om at sende lønsedler inden den 4. december 2026.", "2026-12-04"),
    ("Har kommunen ikke modtaget dit svar senest den 4. december 2026, træffer vi afgørelse.", "2026-12-04"),
    ("De bedes indsende skemaet senest den 4. december 2026.", "2026-12-04"),
    ("Vi giver dig en frist til den 4. december 2026 til at svare.", "2026-12-04"),
    # the end of a quarter, of a half-year
    ("Du skal svare inden udgangen af 4. kvartal 2026.", "2026-12-31"),
    ("Du skal svare inden kvartalets udgang.", "2026-12-31"),
    ("Du skal svare inden udløbet af første halvår 2027.", "2027-06-30"),
    ("You must reply before the end of November.", "2026-11-30"),
    # the clock before or behind the day
    ("You must reply by noon on Friday 27 November 2026.", "2026-11-27 12:00"),
    ("Du skal have afleveret nøglen den 31. december 2026 inden kl. 12.", "2026-12-31 12:00"),
    # what was not done in time: whoever is to do it had that time
    ("Er skuret ikke fjernet inden den 1. februar 2027, politianmelder vi sagen.", "2027-02-01"),
    ("Hvis påbuddet ikke er efterkommet den 1. februar 2027, politianmelder vi sagen.", "2027-02-01"),
    ("Modtager vi den ikke senest den 1. december 2026, lukker vi sagen.", "2026-12-01"),
    ("Unless we receive the form by 4 December 2026, we will close the case.", "2026-12-04"),
    # moved, and given by the municipality
    ("Den frist, der var sat til den 20. november 2026, er udsat til den 4. december 2026.", "2026-12-04"),
    ("Kommunen har forlænget fristen for at indsende regnskabet til den 15. januar 2027.", "2027-01-15"),
    # what follows as its circumstance says nothing of whose it is
    ("Fristen er fredag den 4. december 2026 kl. 15, hvor pædagogerne tæller op.", "2026-12-04 15:00"),
    # a house number in the next cell is no year
    ("Gade\tFrist\tNr.\nSkibbrogade\t4. december\t29", "2026-12-04"),
]

RELATIVE = [
    ("Du skal svare inden 14 dage.", "letter+14 days"),
    ("Du skal svare inden for fjorten dage.", "letter+14 days"),
    ("Du skal svare indenfor 3 uger.", "letter+3 weeks"),
    ("Du skal svare senest 14 dage fra brevets dato.", "letter+14 days"),
    ("Du skal svare inden 14 dage fra dato.", "letter+14 days"),
    ("Du skal svare inden 8 dage fra d.d.", "letter+8 days"),
    ("Du skal svare senest 5 hverdage efter dags dato.", "letter+5 working_days"),
    ("Påbegynd arbejdet inden et år fra tilladelsens dato.", "letter+1 years"),
    ("Du kan klage inden 4 uger efter, at du har modtaget afgørelsen.", "receipt+4 weeks"),
    ("Klagefristen er 4 uger fra den dag, du har fået afgørelsen.", "receipt+4 weeks"),
    ("Klagen skal være modtaget senest fire uger fra den dag, afgørelsen er meddelt.", "receipt+4 weeks"),
    ("Du skal klage senest 4 uger efter modtagelsen af dette brev.", "receipt+4 weeks"),
    ("Du skal svare senest syv arbejdsdage efter modtagelsen.", "receipt+7 working_days"),
    ("Søgsmål skal være anlagt inden 6 måneder efter, at afgørelsen er meddelt dig.", "receipt+6 months"),
    ("Hvis vi ikke hører fra dig inden 14 dage, går vi ud fra, at du er enig.", "letter+14 days"),
    ("Klagefristen er 4 uger.", "letter+4 weeks"),
    ("Du har 4 uger til at klage fra den dag, du modtog brevet.", "letter+4 weeks"),
    ("Vi giver dig en frist på 14 dage.", "letter+14 days"),
    ("You have 14 days to reply.", "letter+14 days"),
    ("You must appeal within four weeks of receiving this letter.", "receipt+4 weeks"),
    ("Du skal svare senest i morgen.", "letter+1 days"),
    ("Du skal ringe senest på mandag kl. 10.", "letter+4 days 10:00"),
    ("Du skal svare inden månedens udgang.", "2026-11-30"),
    ("Du skal betale senest 10 dage efter fakturadato.", "letter+10 days"),
]

NO_DAY = [
    ("Du skal straks give besked, hvis dine forhold ændrer sig.", NONE),
    ("Kontakt os hurtigst muligt.", NONE),
    ("Du skal sende en lønseddel senest den 10. i hver måned.", NONE),
    ("Du skal aflevere skemaet hver måned.", NONE),
    ("Betal den første hverdag i hver måned, første gang den 1. december 2026.", "2026-12-01"),
    ("Naboer kan klage senest 4 uger efter offentliggørelsen.", NONE),  # counted from an event
    ("Du skal melde flytning senest 5 dage efter flytning.", NONE),
    ("Hvis du flytter, skal du give os besked inden 5 dage.", NONE),  # from the event, not the letter
    ("Du skal søge senest seks uger før fødslen.", NONE),
    ("Ring snarest og senest den 4. december 2026.", "2026-12-04"),  # the hurry has a day
]

REFERRED = [
    # the polite form, the verb first
    (
        "De skal svare senest den 4. december 2026. Svarer De ikke inden fristen, tilbyder vi pladsen til andre.",
        ["2026-12-04"] * 2,
    ),
    ("Send lønsedler senest den 4. december 2026. Inden samme frist skal du udfylde skemaet.", ["2026-12-04"] * 2),
    ("Send lønsedler senest den 4. december 2026. Senest samme dag skal du ringe.", ["2026-12-04"] * 2),
    (
        "Du indkaldes til samtale torsdag den 3. december 2026 kl. 10.30. Meld afbud senest dagen før samtalen.",
        ["2026-12-02"],
    ),
    ("Du indkaldes til samtale den 3. december 2026 kl. 10.30. Send dit CV senest 2 dage før mødet.", ["2026-12-01"]),
    ("Du kan klage inden 4 uger. Send materialet inden klagefristens udløb.", ["letter+4 weeks"] * 2),
    ("Hvad\tFrist\nLønsedler\t4. december 2026\nKontoudtog\t11. december 2026", ["2026-12-04", "2026-12-11"]),
    (
        "Hvem\tHvad\tHvornår\nDu\tUdfylder skemaet\t4. december 2026\nKommunen\tTræffer afgørelse\t11. december 2026",
        ["2026-12-04"],  # the other row is the authority's
    ),
]

DECOYS = [
    "Træffes der ikke afgørelse inden den 4. december 2026, skriver vi igen.",  # the authority's own
    "Har du ikke hørt fra os inden den 18. januar 2027, er du velkommen til at ringe.",
    "The psychologist will write a report, to be ready no later than 29 January 2027.",
    "Vi svarer inden 4 uger.",
    "Du får svar senest den 4. december 2026.",
    "Du vil få besked inden 14 dage.",
    "Kommunen vurderer inden 4 uger sagen på ny.",
    "Hvis du klager, vurderer vi inden 4 uger, om afgørelsen skal ændres.",
    "Inden 4 uger sender kommunen klagen videre til Ankestyrelsen.",
    "Sagsbehandlingstiden er op til 8 uger.",
    "Pengene udbetales senest den 30. november 2026.",
    "Din arbejdsgiver skal udfylde skemaet senest den 4. december 2026.",
    "Vi har bedt din læge om at sende en attest inden 14 dage.",
    "Vi har modtaget dit brev af 3. november 2026.",
    "Du er født den 4. december 1990.",
    "Bekendtgørelse af lov om aktiv socialpolitik, jf. lovbekendtgørelse nr. 1089 af 16. august 2023.",
    "Opkrævningen vedrører perioden 1. januar til 31. marts 2027.",
    "Du er bevilget hjælp til og med den 31. december 2026.",
    "Bevillingen gælder fra den 1. december 2026 til den 31. maj 2027.",
    "Du skulle have betalt senest den 1. november 2026.",
    "I brev af 1. november bad vi dig svare senest den 10. november 2026.",
    "Fristen var den 10. november 2026.",
    "Du har betalt 500 kr. den 1. november 2026.",
    "Du får 12.000 kr. hver måned.",
    "Borgerservice har åbent til kl. 15.",
    "Kontoret holder lukket til og med den 1. januar 2027.",
    "Hvis du er født før den 1. januar 1990, gælder særlige regler.",
    "Vi vurderer din indkomst for de seneste 3 måneder.",
    "Du har haft ret til ydelsen indtil den 1. december 2026.",
    "Vi behandler din sag hurtigst muligt.",
    "Vi sender dig straks en bekræftelse.",
    "Din sag har nummer 32.03.16-G01-118-26.",
    "Klagen sendes til kommunen, som revurderer sagen inden 4 uger efter modtagelsen af klagen.",
    "Vi har bedt din arbejdsgiver om at indberette løn, hvilket skal ske inden 8 dage.",
    "Falder betalingsfristen på en lørdag, kan du betale den følgende hverdag.",
    "Er afgørelsen offentligt bekendtgjort, regnes klagefristen fra bekendtgørelsen.",
    "Anmodning om aktindsigt besvares inden 7 arbejdsdage.",
    "Kommunen har 4 uger til at behandle klagen.",
    "Du kan tidligst søge igen den 1. marts 2027.",
    "Pladsen er opsagt til den 31. december 2026 af kommunen.",
]


ELSEWHERE = [
    # several days after one verb
    ("Restskatten forfalder den 20. august, 20. september og 20. oktober 2027.", "2027-08-20,2027-09-20,2027-10-20"),
    # a passive without any person
    ("Hegnet skal være nedtaget den 4. december 2026.", "2026-12-04"),
    # nobody is named, yet the window is open to the reader
    ("Indskrivning sker digitalt i perioden 1.-15. december 2026.", "2026-12-01..2026-12-15"),
    # the day and not the length of time holds
    ("Svarfristen på 3 uger udløber den 3. december 2026.", "2026-12-03"),
    # the register of real authorities; an empty text means that the citizen has no deadline
    ("Ansøgningen skal være kommunen i hænde senest den 4. december 2026.", "2026-12-04"),
    ("Det påhviler dig at indsende regnskabet senest den 4. december 2026.", "2026-12-04"),
    ("Det er en forudsætning for udbetaling, at vi modtager dokumentation senest den 4. december 2026.", "2026-12-04"),
    ("Det er nødvendigt, at du oplyser dit kontonummer inden den 4. december 2026.", "2026-12-04"),
    ("Såfremt De ikke har reageret inden 14 dage fra dags dato, vil sagen blive henlagt.", "letter+14 days"),
    ("Bemærkninger bedes fremsendt til undertegnede senest fredag d. 4/12 kl. 12.00.", "2026-12-04 12:00"),
    (
        "Såfremt du har bemærkninger til sagen, bedes disse fremsendt inden 10 dage fra modtagelsen af dette brev.",
        "receipt+10 days",
    ),
    ("Vi skal anmode dig om inden 3 uger at fremsende de seneste 3 måneders lønsedler.", "letter+3 weeks"),
    ("Restancen bedes indbetalt inden 10 dage.", "letter+10 days"),
    (
        "Regningen forfalder til betaling 1. december 2026 med sidste rettidige betalingsdag den 8. december 2026.",
        "2026-12-01,2026-12-08",
    ),
    ("Indbetalingen skal være os i hænde senest den 1. december 2026.", "2026-12-01"),
    ("Betaling skal ske senest 30 dage efter fakturadato.", "letter+30 days"),
    ("Du skal have gennemført kurset inden udgangen af marts 2027.", "2027-03-31"),
    ("Arbejdet skal være afsluttet senest 3 måneder fra dato.", "letter+3 months"),
    ("Påbuddet skal være efterkommet senest den 1. februar 2027.", "2027-02-01"),
    ("Huslejen betales forud senest den 1. i hver måned.", "none"),
    ("Du skal indberette din indkomst hver måned senest den 10.", "none"),
    ("Fristen for at indsende oplysninger udløber den 4. december 2026.", "2026-12-04"),
    ("Fristen udløber fredag den 4. december 2026 kl. 12.", "2026-12-04 12:00"),
    ("Klage skal indgives inden 4 uger efter, at afgørelsen er modtaget.", "receipt+4 weeks"),
    ("Klagen skal være modtaget inden fire uger fra den dag, hvor du har modtaget afgørelsen.", "receipt+4 weeks"),
    ("Afgørelsen kan påklages til Ankestyrelsen inden 4 uger efter modtagelsen.", "receipt+4 weeks"),
    ("Afgørelsen kan indbringes for Planklagenævnet inden 4 uger fra afgørelsen er meddelt.", "receipt+4 weeks"),
    ("Ankestyrelsen skal have klagen senest 4 uger efter, at du fik brevet.", "receipt+4 weeks"),
    ("Klagefrist: 4 uger fra modtagelsen", "receipt+4 weeks"),
    ("Du har ret til at klage over afgørelsen inden for 4 uger.", "letter+4 weeks"),
    ("Hvis du vil klage, skal du gøre det senest den 10. december 2026.", "2026-12-10"),
    ("Kommunen skal senest 4 uger efter klagens modtagelse sende sagen til Ankestyrelsen.", ""),
    ("Når kommunen har modtaget klagen, vurderer den sagen igen inden 4 uger.", ""),
    ("Afgørelsen bliver genvurderet inden for 4 uger.", ""),
    ("Vi forventer at træffe afgørelse inden udgangen af april 2027.", ""),
    ("Du kan forvente svar inden 8 uger.", ""),
    ("Sagen forventes afgjort senest den 1. marts 2027.", ""),
    ("Udbetaling Danmark udbetaler pengene senest den 30. november 2026.", ""),
    ("Vi har sendt kravet til din arbejdsgiver, som skal svare inden 14 dage.", ""),
    ("Boligforeningen skal udlevere nøglerne senest den 1. december 2026.", ""),
    ("Din bopælskommune skal inden 5 hverdage orientere os.", ""),
    ("Udlejer skal betale depositum tilbage inden 4 uger.", ""),
    ("Skolens leder giver dig besked senest den 4. december 2026.", ""),
    ("Du vil senest den 4. december 2026 modtage en ny indkaldelse.", ""),
    ("Forældre, der ikke har svaret inden den 4. december 2026, mister pladsen.", "2026-12-04"),
    ("Husk at aflevere tilmeldingen senest d. 4. december.", "2026-12-04"),
    ("Svar inden fredag!", "letter+1 days"),
    ("Ring til os inden kl. 12 den 4. december 2026.", "2026-12-04 12:00"),
    ("Du kan ringe til os alle hverdage mellem kl. 9 og 12.", ""),
    ("Ydelsen udbetales den sidste hverdag i måneden.", ""),
    ("Lejekontrakten er opsagt til fraflytning den 31. december 2026.", ""),
    ("Tilladelsen bortfalder, hvis arbejdet ikke er påbegyndt inden 3 år.", "letter+3 years"),
    ("Tilbuddet gælder til den 4. december 2026.", "2026-12-04"),
    ("Du bedes bekræfte pladsen senest den 4. december 2026, ellers går den videre.", "2026-12-04"),
    ("Du skal senest 14 dage inden flytning give besked.", "none"),
    ("Du skal opsige pladsen med en måneds varsel til den 1. eller 15. i en måned.", ""),
    ("Du er sygemeldt til og med den 4. december 2026.", ""),
    ("I perioden 1. december til 15. december 2026 kan du indsende ansøgning.", "2026-12-01..2026-12-15"),
    ("Du kan komme med bemærkninger frem til den 4. december 2026 kl. 15.00.", "2026-12-04 15:00"),
    ("Høringsfristen er fastsat til den 4. december 2026.", "2026-12-04"),
    ("Fristen fastsættes til 4 uger.", "letter+4 weeks"),
    ("Vi har forlænget fristen med 14 dage til den 4. december 2026.", "2026-12-04"),
    ("Fristen er derfor nu den 4. december 2026 og ikke som tidligere oplyst den 20. november 2026.", "2026-12-04"),
    ("Se bort fra den tidligere frist den 20. november 2026. Ny frist er den 4. december 2026.", "2026-12-04"),
    ("Den oprindelige frist den 20. november 2026 gælder ikke længere.", ""),
    ("Du fik i brev af 3. november 2026 frist til den 10. november 2026.", ""),
    (
        "Du skulle have svaret senest den 10. november, men det har du ikke gjort. Svar nu og senest den 4. december.",
        "2026-12-04",
    ),
    (
        "Rykker: Regningen skulle være betalt senest den 1. november 2026. Betal senest den 1. december 2026.",
        "2026-12-01",
    ),
    ("Afdraget på 500 kr. trækkes den 1. december 2026 via Betalingsservice.", ""),
    ("Betal første rate den 1. december 2026 og anden rate den 1. februar 2027.", "2026-12-01,2027-02-01"),
    ("1. rate forfalder den 1. december 2026\n2. rate forfalder den 1. marts 2027", "2026-12-01,2027-03-01"),
    ("Rate\tForfaldsdato\tBeløb\n1. rate\t01.12.2026\t500,00\n2. rate\t01.03.2027\t500,00", "2026-12-01,2027-03-01"),
    ("Vi besøger dig senest 14 dage efter, at du er flyttet ind.", ""),
    ("Du skal møde 15 minutter før samtalen.", ""),
    ("Du skal faste 6 timer før undersøgelsen.", ""),
    ("Aflever affaldet inden 3 dage efter tømning.", "none"),
    ("Du skal senest ved samtalen aflevere skemaet.", "none"),
    ("Please call us within 5 working days.", "letter+5 working_days"),
    ("We will reply within 4 weeks.", ""),
    ("The deadline is Friday 4 December 2026.", "2026-12-04"),
    ("If we do not hear from you before 4 December 2026, we close the case.", "2026-12-03"),
    ("You have until 4 December 2026 to respond.", "2026-12-04"),
    ("Payment is due on 1 December 2026.", "2026-12-01"),
    ("Your case worker will contact you by 4 December 2026.", ""),
    ("Du har pligt til at melde ændringer senest 8 dage efter ændringen.", "none"),
    ("Ved sygdom skal du straks ringe til jobcentret.", "none"),
    ("Du skal aflevere dit joblog hver 14. dag.", "none"),
    ("Dagpengekort skal indsendes senest sidste søndag i måneden.", "none"),
    # a weekday of any week, and of this one
    ("Du skal afmelde maden senest onsdag kl. 12 ugen før.", "none"),
    ("Du skal tilmelde dig senest 1. december.", "2026-12-01"),
    ("Tilmelding senest 1/12.", "2026-12-01"),
    ("Sidste frist for tilmelding er mandag d. 30. november.", "2026-11-30"),
    ("Vi beder om at få tilsendt dokumentation senest 4. december 2026.", "2026-12-04"),
    ("Dokumentationen bedes være os i hænde inden ovennævnte frist.", ""),
    ("Vi skal bruge dit svar senest den 4. december 2026.", "2026-12-04"),
    ("Vi mangler fortsat dine kontoudtog, som skal indsendes senest den 4. december 2026.", "2026-12-04"),
    (
        "Hvis ikke vi modtager dine oplysninger senest den 4. december 2026, stopper vi hjælpen fra den 1. januar 2027.",
        "2026-12-04",
    ),
    ("Du kan få afgørelsen genoptaget, hvis du inden et år sender nye oplysninger.", "letter+1 years"),
    ("Sagen er udsat til den 4. december 2026.", ""),
    ("Mødet er udsat til den 4. december 2026.", ""),
    ("Betal inden: 01-12-2026", "2026-12-01"),
    ("Betales senest: 1. dec. 2026", "2026-12-01"),
    ("Senest rettidig indbetaling\t01.12.2026", "2026-12-01"),
    ("Du kan gøre indsigelse inden 8 dage regnet fra modtagelsen af denne rykker.", "receipt+8 days"),
    ("Forbuddet træder i kraft straks.", "none"),
    ("Fra den 1. december 2026 skal du betale 500 kr. hver måned.", "none"),
]


MEETS = "Samtalen er onsdag den 2. december 2026 kl. 10. "
BY_AN_EVENT_TOLD = [
    # "forinden" before the thing itself, and a least number of days
    (MEETS + "Prøven skal være taget senest tre hverdage forinden mødet.", "2026-11-27"),
    (MEETS + "Skemaet skal være os i hænde senest en uge forinden samtalen.", "2026-11-25"),
    (MEETS + "Skemaet skal være os i hænde mindst to dage forinden.", "2026-11-30"),
    (MEETS + "Skemaet skal være os i hænde senest to dage forinden.", "2026-11-30"),
    (MEETS + "Skemaet skal være os i hænde senest to døgn før samtalen.", "2026-11-30"),
    # the reader's own coming
    (MEETS + "Du skal udfylde skemaet, inden du møder op.", "2026-12-02 10:00"),
    (MEETS + "Besvarelsen skal foreligge, inden du møder første gang.", "2026-12-02 10:00"),
    (MEETS + "Du skal udfylde skemaet, inden du kommer til samtalen.", "2026-12-02 10:00"),
    (MEETS + "Besvarelsen skal foreligge, inden du møder op, og systemet lukker tre døgn før samtalen.", "2026-11-29"),
    # who cannot come goes back from the meeting
    (MEETS + "Er du ude af stand til at møde frem, skal du ringe senest kl. 12 dagen før.", "2026-12-01 12:00"),
    (MEETS + "Har du ikke mulighed for at møde, skal du melde det senest to dage før.", "2026-11-30"),
    (MEETS + "Bliver du nødt til at aflyse, vil vi gerne vide det senest ti dage før.", "2026-11-22"),
    (MEETS + "Må du melde fra, skal du ringe senest dagen før.", "2026-12-01"),
    # what they do, with its day: by the day before
    ("Du skal rette beløbet, inden vi udbetaler støtten, og det sker den 25. november 2026.", "2026-11-24"),
    ("Det skal gøres, inden vi beregner støtten, hvilket sker natten til den 25. november.", "2026-11-24"),
    ("Du skal tømme kælderen, før vi lukker for vandet, hvilket sker mandag den 7. december 2026.", "2026-12-06"),
    ("Du skal tømme skabet, inden arbejdet går i gang, hvilket bliver den 7. december 2026.", "2026-12-06"),
    ("Du skal svare, inden udvalget holder møde, hvilket sker den 7. december 2026.", "2026-12-06"),
    # periods that run out
    ("Du skal vælge forsikring, inden året er omme.", "2026-12-31"),
    ("Du skal bestille tid, før året er gået.", "2026-12-31"),
    ("Du skal vælge forsikring, inden måneden er omme.", "2026-11-30"),
    ("Du skal svare, inden ugen er omme.", "2026-11-15"),
    # through a period
    ("Du skal i løbet af december have skiftet mærket.", "2026-12-31"),
    ("I løbet af uge 50 skal du aflæse måleren.", "2026-12-13"),
    ("Skemaet bedes sendt i løbet af januar 2027.", "2027-01-31"),
    ("Vi sender dig et kort i løbet af december.", ""),
    ("I løbet af december skal vi tage stilling til sagen.", ""),
    # "ikke … senere end"
    ("Redegørelsen må ikke komme senere end den 4. januar 2027.", "2027-01-04"),
    ("Oplysningerne må ikke være os i hænde senere end den 4. december 2026.", "2026-12-04"),
    ("Svaret må ikke sendes senere end den 4. december 2026.", "2026-12-04"),
    ("Skemaet skal du sende ikke senere end den 4. december 2026.", "2026-12-04"),
    # a day that only the reader can know
    ("Du skal give besked senest den dag, du flytter.", NONE),
    ("Du skal give besked senest den dag han flytter ind.", NONE),
    ("Du skal melde det senest den dag, hvor barnet begynder i skole.", NONE),
    # terms of payment, and money that is to be there
    ("Betalingsbetingelser: netto 30 dage fra fakturadato.", "letter+30 days"),
    ("Betalingsvilkår: netto 14 dage fra fakturadato.", "letter+14 days"),
    ("Betalingsbetingelser: 30 dage fra fakturadato.", "letter+30 days"),
    ("Beløbet bedes indbetalt, så det er til rådighed for kommunen den 4. december 2026.", "2026-12-04"),
    ("Beløbet skal være på vores konto den 4. december 2026.", "2026-12-04"),
    ("Beløbet bedes overført, så det er bogført den 4. december 2026.", "2026-12-04"),
    ("Du skal betale senest den 4. december 2026. Ansøgning om henstand skal være modtaget senest en uge før forfaldsdagen.", "2026-12-04,2026-11-27"),
    ("Du skal betale senest den 4. december 2026. Ansøgning om henstand skal være modtaget senest en uge før betalingsdagen.", "2026-12-04,2026-11-27"),
    # a plant is no lawsuit
    ("Anlægget må ikke stå stille, og planen skal være os i hænde senest tre uger fra dags dato.", "letter+3 weeks"),
    # the day of another thing, told in the letter
    ("Vi har den 6. november 2026 lavet en ny årsopgørelse. Du skal give os besked inden fire uger fra datoen på årsopgørelsen.", "2026-12-04"),
    ("Opgørelsen af 6. november 2026 er vedlagt. Du skal svare inden fire uger fra datoen på opgørelsen.", "2026-12-04"),
    # an extension is asked for before the earliest of several
    ("You must send the form no later than 24 November 2026. You must have paid by 4 December 2026. You must ask for more time before the deadline expires.", "2026-11-24,2026-12-04,2026-11-24"),
    # what an elected body decided about its own cases, and what the letter says is of no matter
    ("Byrådet har den 1. september 2026 vedtaget, at alle sager skal være afgjort senest den 1. december 2026.", ""),
    ("Økonomiudvalget har besluttet, at alle lån skal være sendt til opkrævning senest den 1. december 2026.", ""),
    ("Alle veje skal være asfalteret senest den 1. december 2026. Det har ikke betydning for din ejendom.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BY_AN_EVENT_TOLD)
def test_a_limit_told_by_an_event_has_that_events_day(text: str, expected: str) -> None:
    assert ",".join(_short(fact.value) for fact in _find(text)) == expected


@pytest.mark.parametrize(("text", "expected"), ABSOLUTE + RELATIVE + NO_DAY)
def test_finds_the_deadline(text: str, expected: str) -> None:
    assert [_short(fact.value) for fact in _find(text)] == [expected]


@pytest.mark.parametrize(("text", "expected"), REFERRED)
def test_follows_what_a_deadline_refers_to(text: str, expected: list[str]) -> None:
    assert [_short(fact.value) for fact in _find(text)] == expected


@pytest.mark.parametrize(("text", "expected"), ELSEWHERE)
def test_reads_the_register_of_authorities(text: str, expected: str) -> None:
    assert ",".join(_short(fact.value) for fact in _find(text)) == expected


@pytest.mark.parametrize("text", DECOYS)
def test_takes_no_decoy_for_a_deadline(text: str) -> None:
    assert [_short(fact.value) for fact in _find(text)] == []


def test_the_words_are_the_letters_own() -> None:
    text = "Hej. Du skal svare senest den 4. december 2026 kl. 12, og vi svarer inden 4 uger. Farvel."
    (fact,) = _find(text)
    assert fact.value.span.of(text) == "senest den 4. december 2026 kl. 12"
    assert fact.span.of(text).startswith("Du skal svare")


def test_a_deadline_before_a_meeting_does_not_move() -> None:
    (fact,) = _find("Du skal til samtale mandag den 7. december 2026 kl. 9. Meld afbud senest dagen før samtalen.")
    assert (fact.value.date, fact.value.movable) == (dt.date(2026, 12, 6), False)


def test_a_weekday_that_contradicts_its_date_lowers_certainty() -> None:
    (sure,) = _find("Du skal svare senest fredag den 4. december 2026.")
    (unsure,) = _find("Du skal svare senest fredag den 5. december 2026.")
    assert unsure.certainty < 0.6 < sure.certainty


def test_unit_of_an_absolute_deadline_is_unused() -> None:
    (fact,) = _find("Du skal svare senest den 4. december 2026.")
    assert (fact.value.count, fact.value.unit) == (0, Unit.DAYS)


@pytest.mark.parametrize(
    "unit", ["senest ", "1", " ", "inden 14 dage efter, ", "frist ", "hvis du ", "1.-", "\t", "du skal "]
)
def test_hostile_text_takes_no_long(unit: str) -> None:
    text = unit * (30_000 // len(unit))
    start = time.perf_counter()
    _find(text)
    assert time.perf_counter() - start < 10
