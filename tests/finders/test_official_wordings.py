"""Long official wordings, sentence with sentence: each row is a stretch of a letter and every act found in it, with its day."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.finders.actions import find_actions
from ingest.finders.amounts import find_amounts
from ingest.finders.appointments import find_appointments
from ingest.finders.deadlines import find_deadlines
from ingest.models import Action, DeadlineRule
from ingest.text.sentences import split_sentences

LETTER_DATE = dt.date(2026, 11, 12)


def told(text: str) -> list[str]:
    """Each action as "act must|may|ban day": the day as written in the calendar, or what it is counted from."""
    sentences = split_sentences(text)
    appointments = find_appointments(text, sentences, LETTER_DATE)
    deadlines = find_deadlines(text, sentences, LETTER_DATE, appointments)
    amounts = find_amounts(text, sentences)
    return [_told(fact.value) for fact in find_actions(text, sentences, deadlines, appointments, amounts)]


def _told(action: Action) -> str:
    mood = "ban" if action.prohibited else "must" if action.must else "may"
    return f"{action.act} {mood} {_day(action.deadline)}".strip()


def _day(rule: DeadlineRule | None) -> str:
    if rule is None or rule.basis == "none":
        return ""
    return rule.date.isoformat() if rule.date else f"{rule.basis} {rule.count} {rule.unit}"


TOLD_NOT_COMMANDED = [
    # the present passive with a limit
    ("Samtykkeerklæringen returneres i underskrevet stand inden den 4. december.", ["return must 2026-12-04"]),
    # the present tense of the reader, after its condition
    ("Når arbejdet er slut, indsender De en tegning senest den 14. maj 2027.", ["send must 2027-05-14"]),
    ("Senest to uger efter at køkkenet er nedtaget, fremsender I fotos, som viser rummet.", ["send must"]),
    # a passive cut off by a content clause; its limit stands in a relative one
    (
        "Beviset på, at kurset er gennemført, fremsendes til os, hvilket skal ske inden den 4. januar.",
        ["send must 2027-01-04"],
    ),
    ("Desuden skal det skema, der følger med brevet, udfyldes.", ["fill-in must"]),  # cut off by a relative clause
    ("Saldoen imødeses indbetalt inden den 4. december.", ["pay must 2026-12-04"]),  # "imødeses" asks as "bedes" does
    ("Bilen må kun føres af dig.", ["do must"]),  # only so: a duty
    ("Hverken du eller din bror må ændre aftalen.", ["avoid ban"]),  # neither … nor forbids
    ("Du må ikke blive væk, før en sygemelding er meddelt.", ["avoid ban"]),
    ("Skulle der ske ændringer, er det dig, der skal underrette os.", ["tell must"]),  # a cleft sentence
    (
        "Lægen får en kopi, mens du selv skal bestille tid inden den 4. december.",
        ["book must 2026-12-04"],
    ),  # set beside
    ("Bidraget forfalder den 1. i måneden, første gang fredag den 1. januar 2027.", ["pay must 2027-01-01"]),
    ("Det er en forudsætning, at autostolen bestilles inden årets udgang.", ["book must 2026-12-31"]),
    ("Konsultationen er du selv nødt til at bestille.", ["book must"]),
    (
        "Tilladelsen er givet på vilkår af,\n\n- at bilen alene føres af dig,\n- at firmaet indsender kontrakten.",
        ["do must"],
    ),
]
NOBODYS_DUTY = [
    "Du blev i brevet gjort bekendt med, at du har pligt til at tage imod tilbuddet.",  # told of the past
    "Familieretshuset fastsatte i 2024, at du skal betale normalbidraget.",
    "Herefter indkalder vi jer til et møde.",  # to come: they will write again
    "Skemaet sendes til dig inden den 4. december.",
    "Har den anden forælder del i forældremyndigheden, sendes indskrivningen automatisk til vedkommende inden tre dage.",
    "Før vi tager stilling, skal vi efter loven orientere naboerne.",  # "før" is no imperative of "føre"
    "Bidrag for\tForfaldt\tBeløb\nJuli\t01-07-2026\t1.584 kr.",  # fallen due: no due column
    "Det skal du gøre skriftligt.",  # how, not what
    "Husk også",  # a heading
    "Your former employer has been asked to reply by 27 November 2026; you do not need to contact the company.",
    "You do not have to pay a fee for the application.",
    "This may mean that you will have to leave Denmark.",  # what happens, no duty
]
RIGHTS = [
    ("Ønsker du ikke længere, at sagen behandles, skal du trække ansøgningen tilbage.", ["cancel may"]),
    # "i så fald" takes up the wish before it, in the sentence or the one before
    (
        "Ønsker du en ny trappesten, kan den bestilles; i så fald skal bestillingen afgives senest den 27. november.",
        ["send may 2026-11-27"],
    ),
    (
        "Ønsker I at bevare bygningen, kræver det en ansøgning. En sådan skal i givet fald være indgivet senest den 26. februar 2027.",
        ["send may 2027-02-26"],
    ),
    (
        "Er der forhold, som gør det umuligt, må en ansøgning om udsættelse være os i hænde senest den 15. marts 2027.",
        ["send may 2027-03-15"],
    ),
    # "det skal ske" takes up the condition's act
    (
        "Hvis De vil gøre indsigelse, skal det ske skriftligt inden 6 uger efter, at De har modtaget dette brev.",
        ["comment may receipt 6 weeks"],
    ),
    # what one thinks, asked for in plain words
    ("Læs den, og skriv til os, hvad I synes, senest den 4. december kl. 12.", ["comment may 2026-12-04"]),
    ("Fortæl os senest den 4. december, hvad du mener.", ["comment may 2026-12-04"]),
    ("Indsigelser kan fremsættes over for kommunen frem til den 1. december.", ["comment may 2026-12-01"]),
    ("Vi mangler dit samtykke. Du er ikke forpligtet til at give samtykket.", ["sign may"]),  # voluntary
    (
        "Vælger du det, skal kortet afleveres, og du skal medbringe brevet.",
        ["send may", "bring may"],
    ),  # the wish carries on
    (
        "An application has to be submitted before 31 October 2028; otherwise your stay becomes unlawful.",
        ["send may 2028-10-30"],
    ),
]
JOINED = [
    # the noun, rather than another paper with the same day, takes up the verb
    ("Du skal redegøre for brugen. Redegørelsen afgives inden den 7. december.", ["tell must 2026-12-07"]),
    ("Brugen skal ophøre. Vi anser det for rimeligt, at forholdet er bragt i orden den 1. maj 2027.", ["stop must 2027-05-01"]),
    ("Er du syg, er det afgørende, at vi hører det inden den 4. december.", ["tell must 2026-12-04"]),
    # a noun made of the verb before carries its deadline
    ("Du skal underrette kommunen om det. Underretningen skal være kommet frem senest den 1. december.", ["tell must 2026-12-01"]),
    # what was asked for, summed up
    ("Du skal oplyse, hvordan udgifterne er fordelt. Oplysningerne og bilagene afleveres inden den 25. november.", ["tell must 2026-11-25"]),
    ("Den skal du indhente, og den skal foreligge her senest den 11. december.", ["do must 2026-12-11"]),  # one paper
    ("Du skal sende os dine lønsedler senest den 4. december. Send oplysningerne via Digital Post.", ["send must 2026-12-04"]),
    ("Du skal indbetale 5.336 kr. Pengene skal være fremme senest den 1. december.", ["pay must 2026-12-01"]),
    # rows with days of their own
    ("Vi beder om dette.\n\nMateriale\tVedrører\tModtages senest\nFakturaer\tjuli\t30-11-2026\nErklæring\tindhentes af Skattestyrelsen\t14-12-2026", ["send must 2026-11-30"]),
    # a summons whose table tells the times
    ("Indkaldelse til operation\n\nVi har reserveret følgende tider til Dem:\n\nOperation\tmandag den 14. december 2026 kl. 6.45\tIndgang 5", ["meet must 2026-12-14"]),
    # a ban takes no deadline from another clause
    ("De bedes senest den 1. marts 2027 oplyse dybden, og De må ikke bruge boringen.", ["tell must 2027-03-01", "avoid ban"]),
    ("Within 14 days of receiving this letter, you must submit:\n\n- your letter of dismissal\n- bank statements", ["send must receipt 14 days"]),
    ("You are hereby called in for an interview on Tuesday 15 December 2026 at 10.30 am.", ["meet must 2026-12-15"]),
    ("Please complete the questionnaire. The questionnaire should reach us by 4 December 2026.", ["send must 2026-12-04"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD_NOT_COMMANDED + RIGHTS + JOINED)
def test_every_act_is_found_with_its_day(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NOBODYS_DUTY)
def test_what_is_nobodys_duty_is_none(text: str) -> None:
    assert told(text) == []
