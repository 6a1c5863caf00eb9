"""More ways in which a day is set, each with a row that looks alike and sets none. The letter is dated Wednesday 18
November 2026. A row: a stretch of a letter, and the days found in it, parted by commas."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.finders.appointments import find_appointments
from ingest.finders.deadlines import find_deadlines
from ingest.text.sentences import split_sentences
from tests.finders.test_deadlines import _short

LETTER_DATE = dt.date(2026, 11, 18)

OF_AN_EVENT = [
    # the event's day stands in another sentence, by its verb
    ("Bevillingen ophører med udgangen af januar 2027. Du skal aflevere kortet senest to uger efter bevillingens ophør.", "2027-02-14"),
    ("Fleksydelsen har virkning fra den 1. januar 2027. Du skal framelde dig senest dagen før virkningstidspunktet.", "2026-12-31"),
    ("Kurset starter mandag den 11. januar 2027. Du skal betale senest en uge før kursets start.", "2027-01-04"),
    ("Gravearbejdet påbegyndes den 1. marts 2027. Du skal fjerne hegnet senest fem hverdage før starten på gravearbejdet.", "2027-02-22"),
    ("Dit pas udløber den 9. januar 2027. Du skal søge om et nyt senest på udløbsdagen.", "2027-01-09"),
    ("Vi førte tilsyn den 16. november 2026. Du skal rette fejlen, inden der er gået ti dage fra tilsynet.", "2026-11-26"),
    ("Ordningen begynder den 1. februar 2027. Du skal opsige den gamle aftale, inden ordningen begynder.", "2027-01-31"),
    ("Tilladelsen udløber den 1. februar 2027. Du skal søge igen inden tilladelsens udløb.", "2027-02-01"),  # through it
    # … of two such days, or an expected one, nobody could tell
    ("Arbejdet forventes afsluttet den 12. februar 2027. Krav skal du anmelde senest fire uger efter arbejdets afslutning.", "none"),
    ("Etape 1 begynder den 4. januar, og etape 2 begynder den 1. marts 2027. Du skal rydde vejen senest en uge før arbejdets begyndelse.", "none"),
    ("Arbejdet begynder den 1. marts 2027. Skabet skal du tømme senest dagen før arbejdet begynder i din opgang.", "none"),
    # … and what may come has no day
    ("Kurset starter den 11. januar 2027. Sælges huset, skal du melde det senest 14 dage efter kursets start.", "none"),
]  # fmt: skip

OF_ANOTHER_DEADLINE = [
    # … and not the day told last
    ("Din arbejdsgiver skal indberette inden den 27. november 2026. Tilskuddet falder fra 1. januar 2027. Skemaet skal ligge hos os torsdagen efter, at arbejdsgiverens frist er udløbet.", "2026-12-03"),
    # whose it is, what it is for, which point it stands under
    ("Skemaet skal du sende senest den 4. december. Du skal betale senest den 8. december. Ring senest en uge før skemaets frist.", "2026-12-04,2026-12-08,2026-11-27"),
    ("Din arbejdsgiver skal indberette inden den 27. november 2026. Den skal ligge hos os torsdagen efter, at arbejdsgiverens frist er udløbet.", "2026-12-03"),
    ("Din revisor skal svare senest den 2. december 2026. Du skal sende budgettet senest tre dage efter, at revisorens frist er udløbet.", "2026-12-05"),
    ("1. Du skal sende regnskabet inden tre uger fra dags dato.\n2. Du skal svare senest den 1. december.\n\nDu skal søge mindst en uge før udløbet af den frist, der er nævnt under punkt 1.", "letter+3 weeks,2026-12-01,2026-12-02"),
    ("Du skal sende planen senest den 1. december og svare senest den 8. december 2026. Beløbet skal du betale inden den frist, der gælder for planen.", "2026-12-01,2026-12-08"),
    ("Du skal sende planen senest den 1. december 2026. Du skal svare senest den 8. december. Beløbet skal du betale inden den frist, der gælder for planen.", "2026-12-01,2026-12-08,2026-12-01"),
    ("Du skal aflevere dem senest den 4. december 2026. Afhentning skal du bestille senest tre dage før nævnte dato.", "2026-12-04,2026-12-01"),
    ("Kravene skal være opfyldt senest den 1. februar 2027. Du skal sende målingen senest en måned efter det tidspunkt, hvor kravene skal være opfyldt.", "2027-02-01,2027-03-01"),
    ("Beløbet forfalder den 1. december og skal være betalt senest den 15. december 2026, som er sidste rettidige betalingsdag. Du skal søge senest ti dage før sidste rettidige betalingsdag.", "2026-12-15,2026-12-05"),
    ("Du skal sende planen senest den 1. december 2026. Samme frist gælder for dine bemærkninger.", "2026-12-01,2026-12-01"),
    ("Afdragene skal være betalt senest på disse datoer:\n\nRate\tBetalingsdag\n1\t4. januar 2027\n2\t1. februar 2027", "2027-01-04,2027-01-04,2027-02-01"),
    # a deadline of two days, nobody could tell which
    ("Skemaet skal du sende senest den 4. december. Det andet skema skal du sende senest den 8. december. Ring senest en uge før skemaets frist.", "2026-12-04,2026-12-08,none"),
]  # fmt: skip

BESIDE_A_DAY = [
    ("Skiltene gælder til den 30. november 2026 og skal senest den følgende hverdag være afleveret.", "2026-12-01"),
    ("Du skal møde til samtale mandag den 7. december 2026 kl. 9. Skemaet skal du sende senest fredagen før samtalen.", "2026-12-04"),
    ("Du skal svare senest fredagen efter den 1. december 2026.", "2026-12-04"),
    ("Du skal tage imod pladsen, inden der lukkes for svar mandag den 7. december.", "2026-12-07"),
    ("Du skal bestille nøglen, inden boligen overtages den 1. januar 2027.", "2026-12-31"),
    ("Systemet åbner den 20. november og lukker igen den 10. december 2026 ved midnat.", "2026-11-20..2026-12-10"),
    ("Anmodning kan sendes til retten, dog ikke efter den 1. december 2026.", "2026-12-01"),
    ("Du skal søge inden jul, nærmere bestemt senest den 18. december 2026.", "2026-12-18"),
    ("Vi beder om, at det sker i løbet af de kommende 30 dage regnet fra brevets dato.", "letter+30 days"),
    ("The time limit is six weeks from the date of this letter.", "letter+6 weeks"),
    ("De skal levere sengen til depotet, hvor der er åbent på hverdage, senest fredag den 4. december 2026.", "2026-12-04"),
    ("Skemaet skal være sendt senest den 4. januar, for ellers kan pengene ikke udbetales.", "2027-01-04"),
    ("Du skal sende klagen, inden der er gået fire uger, fra du fik brevet.", "receipt+4 weeks"),
    ("Du kan klage, før der er gået fire uger fra modtagelsen af dette brev.", "receipt+4 weeks"),
    ("Nr.\tForfaldsdag\tSidste rettidige betaling\n1\t1. januar 2027\t4. januar 2027", "2027-01-04"),
    # look-alikes
    ("Du må ikke køre bilen efter den 1. december 2026.", ""),  # a ban from a day on
    ("Vi træffer afgørelse i løbet af fire uger.", ""),
    ("Kommunen åbner kontoret den 20. november og lukker det den 10. december 2026.", ""),
]  # fmt: skip

NOT_FROM_THE_LETTER = [
    # counted from what may come
    ("Stiger din indtægt, skal du skrive det til os, inden 14 dage er forløbet.", "none"),
    ("Sælges ejendommen, skal ejerskiftet anmeldes inden otte dage.", "none"),
    ("Når arbejdet er tilendebragt, sender I fotos inden for en uge.", "none"),
    ("Hvis husstanden ændres, skal du oplyse det inden tre uger.", "none"),
    ("Du skal lade prøven tage inden tre uger efter, at du har fået rekvisitionen.", "none"),
    ("Kan I ikke bruge en tid, I har fået, meldes der afbud senest dagen forinden.", "none"),
    # what is so already is counted from the letter
    ("Er du uenig i tallene, skal du skrive inden 14 dage.", "letter+14 days"),
    ("Er der fejl i opgørelsen, skal du rette dem inden 14 dage.", "letter+14 days"),
    ("Har du bemærkninger, skal de sendes inden 14 dage.", "letter+14 days"),
    ("Sælges huset, skal du oplyse det inden 14 dage fra dette brevs dato.", "letter+14 days"),
    ("Når du har modtaget brevet, skal du svare inden 14 dage.", "letter+14 days"),
]  # fmt: skip

OF_OTHERS = [
    "Vi har skrevet til ejeren, som skal svare inden den 24. november 2026.",
    "Fonden er den 4. november 2026 anmodet om at oplyse tallene og skal besvare henvendelsen senest den 1. december.",
    "Holm & Bro ApS has been asked to explain the figures, and its reply is due on 24 November 2026.",
    "Fremmede banker indberetter til os kvartalsvis, senest den 31. marts for fjerde kvartal.",
    "Renten indberettes hvert år senest den 20. januar. Du skal ikke selv indberette den.",
    "Samtalen skal være holdt senest fire uger efter, at regionen har modtaget sagen fra os.",
]
THEIRS = [
    ("Vi har skrevet til dig om skemaet, som skal sendes senest den 24. november 2026.", "2026-11-24"),
    ("Du er bedt om at svare senest den 24. november 2026.", "2026-11-24"),
    ("Forældre melder barnet til hos os senest den 24. november 2026.", "2026-11-24"),
    ("Renten skal du indberette senest den 20. januar. Du skal ikke sende bilag.", "2027-01-20"),
]


def _days(text: str) -> str:
    sentences = split_sentences(text)
    appointments = find_appointments(text, sentences, LETTER_DATE)
    return ",".join(_short(fact.value) for fact in find_deadlines(text, sentences, LETTER_DATE, appointments))


@pytest.mark.parametrize(
    ("text", "days"), OF_AN_EVENT + OF_ANOTHER_DEADLINE + BESIDE_A_DAY + NOT_FROM_THE_LETTER + THEIRS
)
def test_a_day_is_found_however_it_is_worded(text: str, days: str) -> None:
    assert _days(text) == days


@pytest.mark.parametrize("text", OF_OTHERS)
def test_what_others_are_to_do_is_no_deadline_of_the_reader(text: str) -> None:
    assert [one for one in _days(text).split(",") if one and one != "none"] == []
