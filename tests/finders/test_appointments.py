"""What the citizen is called to: day, time, place, and what to bring. The letter is dated Thursday 12 November 2026."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.finders.appointments import find_appointments
from ingest.models import Appointment
from ingest.text.sentences import split_sentences

LETTER_DATE = dt.date(2026, 11, 12)


def _find(text: str) -> list[Appointment]:
    return [fact.value for fact in find_appointments(text, split_sentences(text), LETTER_DATE)]


CALLED = [
    ("Vi besigtiger ejendommen fredag den 11. december 2026 kl. 9.30.", ("2026-12-11", "09:30", None, [])),
    (
        "Vores taksator, Jens Hede, besigtiger døren tirsdag den 24. november 2026 kl. 10.00.",
        ("2026-11-24", "10:00", None, []),
    ),
    (  # fetched at home, between two clocks
        "Huset afhenter liften tirsdag den 1. december 2026 i tidsrummet 8-12. Der skal være en voksen hjemme.",
        ("2026-12-01", None, None, []),
    ),
    (
        "Du indkaldes til møde torsdag den 3. december 2026 kl. 9.40 i plejens lokale. Noah skal have sine briller med.",
        ("2026-12-03", "09:40", "plejens lokale", ["sine briller"]),
    ),
    (
        "Du indkaldes til møde den 3. december 2026 kl. 10. Billedlegitimation og denne indkaldelse medbringes.",
        ("2026-12-03", "10:00", None, ["Billedlegitimation", "denne indkaldelse"]),
    ),
    (
        "Du skal møde den 3. december 2026 kl. 10. Den første dag medbringer du\n\n• sundhedskort\n• madpakke.",
        ("2026-12-03", "10:00", None, ["sundhedskort", "madpakke"]),
    ),
    ("Sygeplejersken ringer dig op mandag den 7. december kl. 9.", ("2026-12-07", "09:00", None, [])),
    (
        "Næste kontrol er fastsat til den 14. januar 2027 kl. 11.20 i ambulatoriet.",
        ("2027-01-14", "11:20", "ambulatoriet", []),
    ),
    ("Vi ses tirsdag den 8. december 2026 kl. 9 på jobcentret.", ("2026-12-08", "09:00", "jobcentret", [])),
    (
        "Du deltager i mødet på arbejdspladsen den 9. december 2026 kl. 13.30.",
        ("2026-12-09", "13:30", "arbejdspladsen", []),
    ),
    (  # an ordinal ends no list of things
        "Du skal møde til samtale den 3. december 2026 kl. 9.15. Medbring eksamensbevis fra 9. klasse og pas.",
        ("2026-12-03", "09:15", None, ["eksamensbevis fra 9. klasse", "pas"]),
    ),
    (  # somebody comes to the reader's home
        "Pædagogisk konsulent Trine Juhl kommer torsdag den 28. januar 2027 kl. 13.00 hjemme hos jer.",
        ("2027-01-28", "13:00", "hjemme hos jer", []),
    ),
    (
        "Vi har på forhånd sat dig på tirsdag den 15. december kl. 13.30.",
        ("2026-12-15", "13:30", None, []),
    ),
    # under a heading that calls
    (
        "Tid og sted\n\nTorsdag den 3. december 2026 kl. 10.30 i mødelokale 3, Engvej 2. Til mødet medbringes legitimation.",
        ("2026-12-03", "10:30", "mødelokale 3, Engvej 2", ["legitimation"]),
    ),
    # later than the others
    (
        "Retsmødet holdes torsdag den 3. december 2026 kl. 9.30 i retssal 2. Du skal dog først møde kl. 11.15 samme sted.",
        ("2026-12-03", "11:15", "retssal 2", []),
    ),
    # offered by another, for the reader
    (
        "Sygehuset har tilbudt dig en ekstra kontrol hos øjenlægen torsdag den 3. december 2026 kl. 14.20.",
        ("2026-12-03", "14:20", None, []),
    ),
    # the things between the verbs; what is not to be brought; a list below
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10. Hunden må ikke medtages. Til samtalen skal kortet og skemaet medbringes.",
        ("2026-12-03", "10:00", None, ["kortet", "skemaet"]),
    ),
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10.\n\nFølgende skal medbringes:\n\n• dit pas\n• tre lønsedler\n",
        ("2026-12-03", "10:00", None, ["dit pas", "tre lønsedler"]),
    ),
    ("Vi besøger Dem den 3. december 2026 kl. 10 i Deres bolig.", ("2026-12-03", "10:00", "Deres bolig", [])),
    # a place kept for somebody, the time and the address in the next sentence
    (
        "Der er nu en plads til ham på Narkoseklinikken torsdag den 3. december 2026. I bedes møde kl. 7.45 på "
        "Smedegade 11, 2. sal.",
        ("2026-12-03", "07:45", "Smedegade 11, 2. sal", []),
    ),
    # a table whose head row has an empty first cell
    (
        "Indkaldelse til undersøgelse\n\n\tHvornår\tHvor\n"
        "1. Samtale\ttorsdag den 3. december 2026 kl. 10.30\tAmbulatorium 4, indgang G\n",
        ("2026-12-03", "10:30", "Ambulatorium 4, indgang G", []),
    ),
    # what everybody is to have along goes before what only some have
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10. Har du en erklæring, bedes du medbringe en kopi. "
        "Du bedes endvidere have din kalender med samt et overblik.",
        ("2026-12-03", "10:00", None, ["din kalender", "et overblik"]),
    ),
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10. Har du en erklæring, bedes du medbringe en kopi.",
        ("2026-12-03", "10:00", None, ["en kopi"]),
    ),
    # a list under "Det skal I have med"
    (
        "I indkaldes til samtale den 3. december 2026 kl. 10.\n\nDet skal I have med\n\n• sundhedskort\n• skiftetøj\n",
        ("2026-12-03", "10:00", None, ["sundhedskort", "skiftetøj"]),
    ),
    # in one sentence
    (
        "Vi indkalder dig til samtale torsdag den 3. december 2026 kl. 10.30 på Rådhuset, lokale 2.14.",
        ("2026-12-03", "10:30", "Rådhuset, lokale 2.14", []),
    ),
    # place before the day
    (
        "Du indkaldes til møde på Jobcenter Solbæk, Rådhuspladsen 1, torsdag den 3. december 2026 kl. 10.30.",
        ("2026-12-03", "10:30", "Jobcenter Solbæk, Rådhuspladsen 1", []),
    ),
    # labels on lines of their own
    (
        "Indkaldelse til samtale\n\nTid: torsdag den 3. december 2026 kl. 10.30\nSted: Rådhuset, lokale 2.14\n",
        ("2026-12-03", "10:30", "Rådhuset, lokale 2.14", []),
    ),
    # label, date and time in a table
    (
        "Indkaldelse til møde\n\nDato\t3. december 2026\nTidspunkt\tkl. 10.30\nSted\tRådhuset, lokale 2.14\n",
        ("2026-12-03", "10:30", "Rådhuset, lokale 2.14", []),
    ),
    # the time in the next sentence
    ("Du skal møde den 3. december 2026. Mødet begynder kl. 9.", ("2026-12-03", "09:00", None, [])),
    # the day in a sentence after the call
    (
        "Vi vil gerne invitere dig til en opfølgningssamtale. Det bliver torsdag den 3. december kl. 13.00.",
        ("2026-12-03", "13:00", None, []),
    ),
    # what to bring, as a sentence
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10. Medbring legitimation og de seneste tre lønsedler.",
        ("2026-12-03", "10:00", None, ["legitimation", "de seneste tre lønsedler"]),
    ),
    # and as a list
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10.\n\nDu skal medbringe:\n- gyldigt pas\n- lejekontrakt\n",
        ("2026-12-03", "10:00", None, ["gyldigt pas", "lejekontrakt"]),
    ),
    # home visit
    ("Vi kommer på hjemmebesøg mandag den 7. december 2026 kl. 9.15.", ("2026-12-07", "09:15", None, [])),
    # by phone
    (
        "Samtalen foregår på telefon onsdag den 2. december 2026 kl. 14.00.",
        ("2026-12-02", "14:00", "telefon", []),
    ),
    # on Teams, said in the next sentence
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10. Mødet holdes på Teams.",
        ("2026-12-03", "10:00", "Teams", []),
    ),
    # a day without a time is still a call
    ("Du indkaldes til undersøgelse den 3. december 2026.", ("2026-12-03", None, None, [])),
    # moved: only the new day
    (
        "Din samtale er flyttet fra den 1. december 2026 kl. 9 til den 3. december 2026 kl. 10.",
        ("2026-12-03", "10:00", None, []),
    ),
    # said twice, counted once
    (
        "Samtale den 3. december 2026 kl. 10\n\nVi indkalder dig til samtale torsdag den 3. december 2026 kl. 10.",
        ("2026-12-03", "10:00", None, []),
    ),
    # English
    (
        "You are invited to a meeting on Thursday 3 December 2026 at 10:30 at Solbæk Library.",
        ("2026-12-03", "10:30", "Solbæk Library", []),
    ),
    # more of the register of authorities
    (
        "Du har fået tid til forundersøgelse på Ortopædkirurgisk Ambulatorium, Afsnit B3, den 8. december 2026 kl. 8.40.",
        ("2026-12-08", "08:40", "Ortopædkirurgisk Ambulatorium, Afsnit B3", []),
    ),
    (
        "Vi har reserveret en tid til dig tirsdag den 1. december 2026 kl. 13 hos Jobcenter Solbæk, Havnegade 40.",
        ("2026-12-01", "13:00", "Jobcenter Solbæk, Havnegade 40", []),
    ),
    (
        "We have reserved a visit for you on Thursday 26 November 2026 at 9:30 am.",
        ("2026-11-26", "09:30", None, []),
    ),
    (
        "Vi har reserveret en telefontid til dig torsdag den 26. november 2026 kl. 9.15.",  # and no office hours
        ("2026-11-26", "09:15", None, []),
    ),
    (
        "Mødet finder sted den 3. december 2026, kl. 10.30-11.30 i mødelokale 3, Rådhuset, Torvet 1.",
        ("2026-12-03", "10:30", "mødelokale 3, Rådhuset, Torvet 1", []),
    ),
    (
        "Hermed indkaldes du til netværksmøde.\n\nTid: Mandag d. 30.11.2026 kl. 14:00\nSted: Skolegade 8, 1. sal\nDeltagere: forældre, skolen",
        ("2026-11-30", "14:00", "Skolegade 8, 1. sal", []),
    ),
    (
        "Du skal møde i Retten i Solbæk, Tinghusvej 2, retssal 3, fredag den 4. december 2026 kl. 9.00.",
        ("2026-12-04", "09:00", "Retten i Solbæk, Tinghusvej 2, retssal 3", []),
    ),
    (
        "Samtalen er den 3. december 2026 kl. 10. Du bliver ringet op på dit telefonnummer.",
        ("2026-12-03", "10:00", None, []),
    ),
    ("Vi ringer til dig den 3. december 2026 mellem kl. 10 og 12.", ("2026-12-03", "10:00", None, [])),
    (
        "Skorstensfejeren kommer tirsdag den 1. december 2026 mellem kl. 8 og 12. Du skal være hjemme.",
        ("2026-12-01", "08:00", None, []),
    ),
    (
        "Du er velkommen til informationsmøde på Solbæk Bibliotek den 3. december 2026 kl. 19.",
        ("2026-12-03", "19:00", "Solbæk Bibliotek", []),
    ),
    ("Din næste samtale er torsdag den 3. december.", ("2026-12-03", None, None, [])),
    (
        "Dato\tTid\tSted\n3. december 2026\t10.30\tRådhuset\n\nIndkaldelse til samtale",
        ("2026-12-03", "10:30", "Rådhuset", []),
    ),
    (
        "Kursus: Introduktion til jobsøgning starter mandag den 7. december 2026 kl. 9.00 på Jobcenter Solbæk.",
        ("2026-12-07", "09:00", "Jobcenter Solbæk", []),
    ),
    (
        "Vi indkalder dig til et møde den 3. december 2026 klokken 10 på rådhuset. Medbring pas, dåbsattest og en kopi af din lejekontrakt.",
        ("2026-12-03", "10:00", "rådhuset", ["pas", "dåbsattest", "en kopi af din lejekontrakt"]),
    ),
    (
        "Du bedes medbringe legitimation (pas eller kørekort) og dit sundhedskort til mødet den 3. december 2026 kl. 10.",
        ("2026-12-03", "10:00", None, ["legitimation (pas eller kørekort)", "dit sundhedskort"]),
    ),
    (
        "You must attend a meeting on 3 December 2026 at 10:00 at the Job Centre, Havnegade 40.",
        ("2026-12-03", "10:00", "Job Centre, Havnegade 40", []),
    ),
    ("Tilsynsbesøg: Vi kommer den 3. december 2026 ca. kl. 10.", ("2026-12-03", "10:00", None, [])),
    (
        "Fogedretten indkalder dig til møde onsdag den 16. december 2026 kl. 13.15, Solbækvej 3, lokale B.",
        ("2026-12-16", "13:15", "Solbækvej 3, lokale B", []),
    ),
    (
        "Din tid er ændret. Ny tid: 10. december 2026 kl. 9.30. Din gamle tid den 3. december 2026 kl. 10 er aflyst.",
        ("2026-12-10", "09:30", None, []),
    ),
    ("Mødet den 3. december 2026 kl. 10 flyttes til den 10. december 2026 kl. 11.", ("2026-12-10", "11:00", None, [])),
    ("Bortvisningsmødet holdes digitalt via Teams den 3. december 2026 kl. 10.", ("2026-12-03", "10:00", "Teams", [])),
    # a label that calls by itself
    (
        "Tid og sted: 3. december 2026 kl. 10.00, Borgerservice, Torvet 2",
        ("2026-12-03", "10:00", "Borgerservice, Torvet 2", []),
    ),
    # day and place on labelled lines, whatever it is called
    (
        "Tid: tirsdag den 8. december kl. 10.40\nSted: Sundhedshuset, Kirkestræde 14, 1. sal",
        ("2026-12-08", "10:40", "Sundhedshuset, Kirkestræde 14, 1. sal", []),
    ),
    # somebody comes to the reader
    ("Montøren kommer med din nye seng den 2. december 2026 kl. 8-10.", ("2026-12-02", "08:00", None, [])),
    ("Fogeden kommer på din adresse tirsdag den 5. januar 2027 kl. 10.00.", ("2027-01-05", "10:00", None, [])),
    (
        "Jeg ringer på 22 41 70 96 mandag den 23. november 2026 mellem kl. 14.30 og 15.",
        ("2026-11-23", "14:30", None, []),
    ),
    # other events than talks: a test, a course, a session in court
    (
        "Din danskprøve holdes lørdag den 16. januar 2027 kl. 9.00 på Sprogcentret.",
        ("2027-01-16", "09:00", "Sprogcentret", []),
    ),
    (
        "Din genoptræning starter den 26. november 2026 kl. 15.00 i Sundhedshuset.",
        ("2026-11-26", "15:00", "Sundhedshuset", []),
    ),
    (
        "Sagen er berammet til tirsdag den 26. januar 2027 kl. 9.30 i retssal 3.",
        ("2027-01-26", "09:30", "retssal 3", []),
    ),
    # a weekday of a week
    (
        "Lægesamtalen er fastsat til onsdag i uge 50 kl. 10.00 hos Lægehuset, Algade 3.",
        ("2026-12-09", "10:00", "Lægehuset, Algade 3", []),
    ),
    # the time alone is moved
    (
        "Tidspunktet for din undersøgelse den 2. december 2026 er ændret fra kl. 11.00 til kl. 10.30.",
        ("2026-12-02", "10:30", None, []),
    ),
    # the place in the sentence about when to be there; behind a profession; after the day, not before it
    (
        "Operationen er den 4. januar 2027. Mødetidspunktet er kl. 6.45 i Modtagelsen, indgang A, stuen.",
        ("2027-01-04", "06:45", "Modtagelsen, indgang A, stuen", []),
    ),
    (
        "Du har tid den 17. december 2026 kl. 11.10 hos øjenlæge Bo Skov, Algade 30.",
        ("2026-12-17", "11:10", "Bo Skov, Algade 30", []),
    ),
    (
        "Skriv i Aula. Samtalen er den 24. november 2026 kl. 15.45 i Alfreds klasselokale.",
        ("2026-11-24", "15:45", "Alfreds klasselokale", []),
    ),
    # what to bring, before the verb
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10. Barnets bog bedes medbragt.",
        ("2026-12-03", "10:00", None, ["Barnets bog"]),
    ),
    (
        "Du indkaldes til samtale den 3. december 2026 kl. 10. Nattøj og tandbørste skal du selv have med.",
        ("2026-12-03", "10:00", None, ["Nattøj", "tandbørste"]),
    ),
    (
        "Du indkaldes til møde den 3. december 2026 kl. 10. Til mødet medbringes medicinlisten.",
        ("2026-12-03", "10:00", None, ["medicinlisten"]),
    ),
    # English, with a bare time
    (
        "Your appointment: Monday 14 December 2026, 10.15 am, Room 3.04, Town Hall Square 1.",
        ("2026-12-14", "10:15", "Room 3.04, Town Hall Square 1", []),
    ),
]

NOT_CALLED = [
    "Kommunen var på tilsyn den 4. november.",  # behind, though no year says so
    "Du blev på tilsynet den 3. november orienteret om påbuddet.",
    "Indkaldelse til undersøgelse\n\nTorsdag den 10. december kl. 18\tDrik den første portion",  # what to do then
    "Baggrund\n\nTorsdag den 3. december 2026 kl. 10.30 blev sagen drøftet i Byrådet.",  # a heading that calls nobody
    "Kontrollen på sygehuset den 6. januar 2027 kl. 9 indkalder de selv til.",  # another calls
    "Undersøgelsen den 6. januar 2027 kl. 9 indkalder hospitalet selv til.",
    "Til kontrollen den 6. januar 2027 kl. 9 indkaldes du af sygehuset.",
    "Du skal svare senest den 4. december 2026 kl. 12 før mødet.",  # a deadline
    "Samtalen blev holdt den 3. november 2026 kl. 10.",  # held
    "Du kan vælge mellem møde den 3. december kl. 10 og den 4. december kl. 11.",  # choices
    "Byrådet behandler sagen på sit møde den 3. december 2026 kl. 18.",  # the council's
    "Borgerservice har åbent mandag den 7. december kl. 10-15.",  # opening hours
    "Din samtale den 3. december 2026 kl. 10 er aflyst.",  # cancelled
    "Vi lukker for vandet den 3. december 2026 kl. 8-12.",  # nobody is called
    "Du kan sende bemærkninger frem til den 3. december 2026 kl. 12.",  # a deadline
    "Du mødte ikke op til samtalen den 3. november 2026 kl. 10.",  # missed
    # more of the same kinds
    "Indkaldelse til partshøring\n\nDu kan komme med bemærkninger til den 4. december 2026 kl. 12.",
    "Vi holdt møde med dig den 3. november 2026 kl. 10.",
    "Teknik- og Miljøudvalget behandler sagen den 3. december 2026 kl. 16.",
    "Hvis du er forhindret, skal du ringe senest onsdag den 2. december 2026 kl. 12.",
    "Hvis De ønsker en samtale, kan De komme den 3. december 2026 kl. 10 eller den 4. december 2026 kl. 11.",
    "Kontoret er lukket den 24. december. Telefontid kl. 10-12.",
    "Den børnesagkyndige taler med Noah onsdag den 2. december 2026 kl. 9.00. Du skal ikke være til stede.",  # not you
    "Vi besigtiger virksomheden den 26. november 2026 kl. 9.30. Du kan ikke deltage i besøget.",
    "Vi må desværre aflyse din tid den 25. november 2026 kl. 10.00.",  # cancelled
    "Din tid til scanning den 9. december 2026 kl. 8.30 er desværre flyttet.",  # moved, and not told to when
    "Mødet på skolen den 2. december 2026 kl. 15 bliver udsat, fordi læreren er syg.",  # put off
    "Du blev indkaldt til samtaler den 3. september, den 1. oktober og den 5. november 2026.",  # all held
    "Bestyrelsen mødes den 10. december 2026 kl. 19 på biblioteket.",  # others meet
    "Lærerne mødes mandag den 7. december 2026 kl. 8.00 for at planlægge året.",
    "Teamet behandler din sag på sit møde den 9. december 2026 kl. 10.",
    "Ændringen kommer til at gælde fra den 1. januar 2027 kl. 00.00.",  # nobody comes
    "Du har fået tid til at betale til den 4. december 2026.",  # time to pay
    "Vi ringer til din læge den 1. december 2026 kl. 9.",
    "Sagen behandles på kommunens møde den 10. december kl. 17.",
    "Ved tilsyn den 17. september konstateredes det, at påbuddet ikke var efterkommet.",  # held
    "Til holdet hører en aften for pårørende onsdag den 3. februar 2027 kl. 19.",  # others are asked
    "Du kan møde op i Borgerservice fra den 1. december 2026 kl. 10.",  # any day from then
]


@pytest.mark.parametrize(("text", "expected"), CALLED)
def test_finds_the_appointment(text: str, expected: tuple[str, str | None, str | None, list[str]]) -> None:
    found = [
        (
            str(one.date),
            f"{one.time:%H:%M}" if one.time else None,
            one.place.of(text) if one.place else None,
            [item.of(text) for item in one.bring],
        )
        for one in _find(text)
    ]
    assert found == [expected]


@pytest.mark.parametrize("text", NOT_CALLED)
def test_invents_no_appointment(text: str) -> None:
    assert _find(text) == []


def test_two_calls_are_two_appointments() -> None:
    text = "Du skal møde den 3. december 2026 kl. 10. Du skal også møde den 10. december 2026 kl. 11."
    assert [one.date.day for one in _find(text)] == [3, 10]


def test_each_appointment_has_its_own_things_to_bring() -> None:
    text = (
        "Forundersøgelsen er den 2. december 2026 kl. 10. Til forundersøgelsen skal De medbringe en medicinliste.\n\n"
        "Operationen er den 4. januar 2027 kl. 8."
    )
    assert [[thing.of(text) for thing in one.bring] for one in _find(text)] == [["en medicinliste"], []]
