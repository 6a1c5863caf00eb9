"""Prints of letters: the same for two letters of one template, another for another, and no word of either."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from chains.notices import ALIKE, LetterNotice, ReadLetter, concerns
from chains.prints import LetterPrint, alike, letter_print, sender_print, sort_of_sender
from ingest.finders import find
from ingest.models import Letter, Page, ReadBy
from municipality import load_municipality

DAY = dt.date(2026, 11, 12)

DEMAND = """Solbæk Kommune
Pladsanvisningen

{name}
{street}
4585 Solbæk

12. november 2026
Sagsnr. 28.06.04-G01-{case}-26

Betaling for daginstitution

Kære {first}

Du skylder {amount} kr. for {child}s plads i Børnehuset Lærken for oktober 2026.
Du skal betale senest den {due}. Hvis du ikke betaler til tiden, sender vi kravet til inddrivelse, og så kan du miste pladsen.
Har du spørgsmål, er du velkommen til at ringe til Pladsanvisningen mandag til fredag kl. 9-14.
Du kan klage over regningen inden fire uger. Skriv til kommunen, hvorfor du mener, at den er forkert.

Venlig hilsen
{clerk}
Pladsanvisningen
"""
ONE = {
    "name": "Amina Hassan",
    "street": "Engvej 12",
    "case": "118",
    "first": "Amina",
    "amount": "2.340,00",
    "child": "Yusuf",
    "due": "4. december 2026",
    "clerk": "Mette Holm",
}
OTHER = {
    "name": "Piotr Kowalski",
    "street": "Bakkevej 3, 2. tv.",
    "case": "907",
    "first": "Piotr",
    "amount": "780,50",
    "child": "Zofia",
    "due": "11. december 2026",
    "clerk": "Jens Friis",
}
REMINDER = (
    DEMAND.replace("Betaling for daginstitution", "Rykker for daginstitution")
    .replace(
        "Du skylder {amount} kr. for {child}s plads i Børnehuset Lærken for oktober 2026.",
        "Vi har ikke modtaget din betaling på {amount} kr. for {child}s plads. Der er lagt et gebyr på 250 kr. til, fordi fristen er overskredet.",
    )
    .replace(
        "Du skal betale senest den {due}. Hvis du ikke betaler til tiden, sender vi kravet til inddrivelse, og så kan du miste pladsen.",
        "Betal hele beløbet nu. Ellers overgår gælden til Gældsstyrelsen ti dage efter denne rykker, og der løber renter på fra den dag.",
    )
)


def printed(text: str) -> LetterPrint:
    letter = Letter(text, (Page(1, (0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))  # type: ignore[arg-type]
    return letter_print(letter, find(letter, DAY))


def test_two_letters_of_one_template_have_one_key_and_most_phrases_in_common() -> None:
    one, other = printed(DEMAND.format(**ONE)), printed(DEMAND.format(**OTHER))
    assert one.key == other.key and one.sender == other.sender == sender_print("Solbæk Kommune")
    assert alike(one, other) >= 0.7


def test_another_letter_of_the_same_office_is_another() -> None:
    one, other = printed(DEMAND.format(**ONE)), printed(REMINDER.format(**ONE))
    assert one.key != other.key and alike(one, other) < ALIKE


def test_a_letter_read_from_a_picture_with_some_faults_is_still_known() -> None:
    text = DEMAND.format(**ONE)
    misread = text.replace("inddrivelse", "inddriveIse").replace("velkommen", "ve1kommen")
    assert alike(printed(text), printed(misread)) >= ALIKE


def test_a_print_holds_no_word_of_the_letter() -> None:
    made = printed(DEMAND.format(**ONE))
    assert all(isinstance(part, int) for part in made.sketch) and len(made.sketch) <= 64
    assert not any(word in f"{made.key} {made.sender}" for word in ("Amina", "Solbæk", "betale"))


NOTICE = LetterNotice(
    "n",
    dt.datetime(2026, 11, 20, tzinfo=dt.UTC),
    "Solbæk Kommune",
    DAY,
    DAY,
    printed(DEMAND.format(**ONE)),
    {"da": "x"},
)
LETTER = ReadLetter(printed(DEMAND.format(**OTHER)), "municipality", "payment_demand", "day-care", DAY)


@pytest.mark.parametrize(
    ("notice", "letter", "holds"),
    [
        (NOTICE, LETTER, True),
        (replace(NOTICE, sender=""), LETTER, True),  # whoever sent it
        (replace(NOTICE, sender="SOLBÆK  kommune"), LETTER, True),  # however it is written
        (replace(NOTICE, sender="Lindeborg Kommune"), LETTER, False),
        (NOTICE, replace(LETTER, date=DAY + dt.timedelta(days=1)), False),
        (NOTICE, replace(LETTER, date=DAY - dt.timedelta(days=1)), False),
        (NOTICE, replace(LETTER, date=None), True),  # a date nobody could read shuts nothing out
        (NOTICE, replace(LETTER, wording=printed(REMINDER.format(**ONE))), False),
        (NOTICE, replace(LETTER, wording=replace(LETTER.wording, sketch=())), False),
    ],
)
def test_a_correction_holds_where_sender_date_and_wording_fit(
    notice: LetterNotice, letter: ReadLetter, holds: bool
) -> None:
    assert concerns(notice, letter) is holds


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("Solbæk Kommune", "municipality"),
        ("Lindeborg Kommune", "other_municipality"),
        ("Udbetaling Danmark", "udbetaling_danmark"),
        ("Gældsstyrelsen", "tax"),
        ("Amina Hassan", "other"),  # never the name itself
        (None, "unknown"),
    ],
)
def test_a_sender_is_told_of_by_its_sort(name: str | None, sort: str) -> None:
    assert sort_of_sender(name, load_municipality(environment={})) == sort
