"""Which day a duty gets that is dated elsewhere: by an event, another deadline, a sentence beside it. The letter is dated
Thursday 12 November 2026. Each row: a stretch of a letter, and every act found in it with its day."""

from __future__ import annotations

import pytest

from tests.finders.test_official_wordings import told

MEETING = "Du indkaldes til samtale torsdag den 3. december 2026 kl. 10.30 på rådhuset. "
TWO = (
    "Indkaldelse til forundersøgelse og operation\n\nForundersøgelsen finder sted onsdag den 2. december 2026 kl. 10. "
    "Operationen er mandag den 4. januar 2027 kl. 8.\n\n"
)

BY_EVENT = [
    # what is to be had along always is not due at the meeting
    (MEETING + "Du skal altid have dit kort med.", ["meet must 2026-12-03", "bring must"]),
    # the day before a meeting: with its name, without it, by another name for it
    (MEETING + "Skemaet skal være os i hænde dagen før.", ["meet must 2026-12-03", "send must 2026-12-02"]),
    (MEETING + "Skemaet skal du sende senest to hverdage forinden.", ["meet must 2026-12-03", "send must 2026-12-01"]),
    (MEETING + "Skemaet skal du sende senest to hverdage i forvejen.", ["meet must 2026-12-03", "send must 2026-12-01"]),
    (MEETING + "Skemaet skal du sende senest 2 dage før datoen for samtalen.", ["meet must 2026-12-03", "send must 2026-12-01"]),
    (MEETING + "Fuldmagten skal afleveres senest ved mødets start.", ["meet must 2026-12-03", "send must 2026-12-03"]),
    (MEETING + "Fuldmagten afleveres senest ved fremmødet.", ["meet must 2026-12-03", "send must 2026-12-03"]),
    (MEETING + "Fuldmagten skal du sende senest mandagen før.", ["meet must 2026-12-03", "send must 2026-11-30"]),
    (MEETING + "Fuldmagten skal du sende senest fredagen før samtalen.", ["meet must 2026-12-03", "send must 2026-11-27"]),
    # of two appointments, the one that is named
    (TWO + "Blodprøverne skal være taget senest to hverdage før forundersøgelsen.", ["meet must 2026-12-02", "meet must 2027-01-04", "do must 2026-11-30"]),
    (TWO + "Samtykket skal du sende senest en uge før operationen.", ["meet must 2026-12-02", "meet must 2027-01-04", "send must 2026-12-28"]),
    # an event that is no appointment, but has its day in the letter
    ("Din måler udskiftes onsdag den 9. december 2026. Du skal rense stophanerne senest to hverdage før udskiftningen.", ["repair must 2026-12-07"]),
    ("Vi besigtiger ejendommen tirsdag den 8. december 2026. Dækslet bedes du frilægge senest dagen forinden.", ["do must 2026-12-07"]),
    ("Mødet er fastsat til mandag den 7. december 2026. Du bedes forinden sende os tegningerne.", ["send must 2026-12-07"]),
    # the day stands beside the noun
    ("Du skal sende kvitteringen senest 14 dage efter overtagelsen, den 1. december 2026.", ["send must 2026-12-15"]),
    ("Du skal melde dig ledig samme dag som dit ophør, den 30. november 2026.", ["register must 2026-11-30"]),
    ("Du får svar fra banken den 24. november 2026. Send svaret til mig senest en uge efter.", ["send must 2026-12-01"]),
    # an event nobody can date: no day, rather than another's
    (MEETING + "Skabet skal du tømme senest dagen før arbejdet begynder.", ["meet must 2026-12-03", "do must"]),
    (MEETING + "Hvis du rejser, skal du give besked senest to uger før.", ["meet must 2026-12-03", "tell must"]),
    (MEETING + "Får du arbejde, skal du melde det senest dagen før.", ["meet must 2026-12-03", "tell must"]),
    (MEETING + "Bliver du syg, skal du ringe samme dag.", ["meet must 2026-12-03", "call must"]),
]  # fmt: skip

BY_ANOTHER = [
    ("1. Erklæring\n\nErklæringen skal sendes senest den 26. november.\n\n2. Skema\n\nFår du dagpenge, oplyses det senest samtidig med punkt 1.", ["send must 2026-11-26", "tell must 2026-11-26"]),
    ("Du skal sende planen senest den 1. december 2026. Blanketten afleveres senest samtidig med planen.", ["send must 2026-12-01"] * 2),
    ("Du skal aflevere erklæringen senest den 1. december 2026. Kopi af policen bedes indsendt sammen med erklæringen.", ["send must 2026-12-01"] * 2),
    ("Du skal svare senest den 1. december 2026. Ved samme lejlighed skal du oplyse dit kontonummer.", ["answer must 2026-12-01", "tell must 2026-12-01"]),
    ("Du skal svare senest den 1. december 2026. Du skal også udfylde skemaet inden den dato, der er anført ovenfor.", ["answer must 2026-12-01", "fill-in must 2026-12-01"]),
    ("Du skal også oplyse din indkomst inden den oprindelige frist den 26. november 2026.", ["tell must 2026-11-26"]),  # held to
    ("1. Rapporten sendes til os senest den 18. december 2026.\n2. Tidsplanen sendes til kommunen senest 4 uger efter datoen i punkt 1.", ["send must 2026-12-18", "send must 2027-01-15"]),
    ("Du skal svare senest den 1. december 2026. Ønsker du mere tid, skal du skrive senest to hverdage før fristens udløb.", ["answer must 2026-12-01", "tell may 2026-11-27"]),
    ("Dokumentationen uploades inden samme frist, da hun fylder 18 år den 9. marts 2027.", ["send must"]),  # a reason, no deadline
]  # fmt: skip

TAKEN_UP = [
    # how long an offer stands is how long there is to answer it
    ("Tilbuddet gælder til og med tirsdag den 24. november kl. 12. Sig ja eller nej på Digital Pladsanvisning.", ["accept must 2026-11-24"]),
    # all that was asked for, in a sentence of its own
    ("Lejeaftalen skal du indsende i kopi. Du skal fremlægge kontoudtog. Begge dele skal være modtaget senest den 8. december 2026.", ["send must 2026-12-08"] * 3),
    ("Vi skal bruge to ting:\n\n• fakturaen\n• et billede\n\nDet hele uploades på Mit Kildedal, og det må være sket inden fem uger fra i dag.", ["send must letter_date 5 weeks"]),
    # what is done with a wish, right after it
    ("Vil du have pladsen, skal du blot ringe til os. Gør det senest fredag den 4. december, for der er venteliste.", ["call may 2026-12-04"]),
    ("Du kan bede os om rater. I så fald skal du kontakte os senest den 4. december 2026.", ["contact may 2026-12-04"]),
    # two limits are two duties
    ("Er du flyttet igen, skal du anmelde det senest fem dage efter flytningen. Børnene anmeldes særskilt, og begge forældre skal godkende anmeldelsen senest den 4. december.", ["tell must", "accept must 2026-12-04"]),
    # all the work by one day, told in a sentence that asks for it once more
    ("Taget skal være repareret, og affaldet skal være fjernet. Arbejdet skal være udført senest den 8. december 2026.", ["repair must 2026-12-08", "remove must 2026-12-08", "repair must 2026-12-08"]),
    # what was booked, told by when it must have been; a noun made of the verb, though with a duty of its own
    ("Du skal aftale tid hos din læge. Konsultationen skal have fundet sted senest den 1. december 2026.", ["book must 2026-12-01"]),
    ("Du skal bestille tid hos din læge. Besøget skal have fundet sted senest den 1. december 2026.", ["book must 2026-12-01"]),
    ("Du skal redegøre for lejeforholdet. Redegørelsen må ikke komme senere end den 1. december 2026.", ["tell must 2026-12-01"]),
    ("Du skal rette beløbet, inden vi udbetaler støtten, og det sker den 25. november 2026.", ["do must 2026-11-24"]),
    # a pronoun takes the duty up
    ("We cannot decide until we have received the following:\n- a copy of the lease\n- proof of your address\n\nYou can upload the papers. We need them no later than 4 December 2026.", ["send must 2026-12-04"]),
    ("Oplys dit kontonummer. Det bedes du gøre senest den 1. december 2026.", ["tell must 2026-12-01"]),
    ("Du skal vælge læge. Det gør du på borger.dk senest en måned fra den dag, du har fået dette brev.", ["do must receipt 1 months"]),
    ("Du skal oplyse dit kontonummer. Fristen herfor er den 1. december 2026.", ["tell must 2026-12-01"]),
    ("Haven skal ryddes af dig. Det skal være sket senest den 1. december 2026.", ["remove must 2026-12-01"]),
    ("You must register with a doctor. This must be done no later than 1 December 2026.", ["register must 2026-12-01"]),
    # who did not do it in time: the duty had that time
    ("Du skal bestille tid til syn. Bestilles der ikke tid inden den 1. december 2026, afmelder vi bilen.", ["book must 2026-12-01"]),
    ("Vi har brug for din underskrift på fuldmagten. Modtager vi den ikke senest den 1. december 2026, lukker vi sagen.", ["sign must 2026-12-01"]),
    ("Du skal sende kvitteringen. Sker det ikke inden den 1. december 2026, bortfalder tilskuddet.", ["send must 2026-12-01"]),
    ("Du skal sende kvitteringen. Efterkommes dette ikke inden den 1. december 2026, bortfalder tilskuddet.", ["send must 2026-12-01"]),
    ("De bedes indsende regnskabet. Foreligger regnskabet ikke senest den 1. december 2026, skønner vi indkomsten.", ["send must 2026-12-01"]),
    # with another's doing in between, none
    ("Du skal sende kvitteringen. Træffes der ikke afgørelse inden den 1. december 2026, skriver vi igen.", ["send must"]),
    ("Du skal sende kvitteringen. Har du ikke hørt fra os inden den 1. december 2026, er du velkommen til at ringe.", ["send must", "call may"]),
    # a threat about something else, an appeal, another's silence
    ("Du skal søge job. Dit CV bliver slettet, hvis du ikke bekræfter det inden den 4. december 2026.", ["seek-jobs must"]),
    ("Du skal følge behandlingsplanen. Modtager vi ikke klagen inden den 4. december 2026, er afgørelsen endelig.", ["do must"]),
    ("Du skal sende os dine lønsedler. Skemaet sender vi til din arbejdsgiver, som skal svare inden den 4. december 2026.", ["send must"]),
    ("You must inform us of any changes. The school will return the form no later than 4 December 2026.", ["tell must"]),
    ("Din tidligere arbejdsgiver har frist til den 4. december 2026. Du skal samtidig bekræfte dit kontonummer.", ["tell must"]),
    # the time of a condition is the case's, not the duty's
    ("Sælger du bilen inden for de første otte år, skal du give os besked.", ["tell must"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BY_EVENT)
def test_a_day_before_an_event_is_counted_from_that_event(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), BY_ANOTHER)
def test_a_deadline_that_points_at_another_has_its_day(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), TAKEN_UP)
def test_a_sentence_beside_the_duty_dates_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected
