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
    ("Du skal svare inden månedens udgang.", "letter+18 days"),
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
    "Pladsen er opsagt til den 31. december 2026 af kommunen.",
]


@pytest.mark.parametrize(("text", "expected"), ABSOLUTE + RELATIVE + NO_DAY)
def test_finds_the_deadline(text: str, expected: str) -> None:
    assert [_short(fact.value) for fact in _find(text)] == [expected]


@pytest.mark.parametrize(("text", "expected"), REFERRED)
def test_follows_what_a_deadline_refers_to(text: str, expected: list[str]) -> None:
    assert [_short(fact.value) for fact in _find(text)] == expected


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
