"""Payment slips: FIK line, account, due day, amount; a wrong check digit is never shown."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from ingest.finders.amounts import find_amounts
from ingest.finders.deadlines import find_deadlines
from ingest.finders.payments import find_payment
from ingest.models import Payment
from ingest.text.sentences import split_sentences

WRITTEN = dt.date(2026, 11, 12)
GOOD = "123456789012347"  # 15 digits, modulus 10 holds


def payment(text: str) -> Payment | None:
    sentences = split_sentences(text)
    deadlines = find_deadlines(text, sentences, WRITTEN, ())
    fact = find_payment(text, sentences, WRITTEN, deadlines, find_amounts(text, sentences))
    return fact.value if fact else None


@pytest.mark.parametrize(
    ("text", "fik"),
    [
        (f"+71<{GOOD}+12345678<", f"+71<{GOOD}+12345678<"),  # as printed
        ("+71< 123456789012347 +12345678<", f"+71<{GOOD}+12345678<"),  # spaces of a scan
        (f"Kortart 71, betalings-ID: {GOOD}, kreditornr. 12345678", f"+71<{GOOD}+12345678<"),  # in words
        ("+73< +12345678<", "+73<+12345678<"),  # no identification in kind 73
    ],
)
def test_a_fik_line_is_read_in_every_form(text: str, fik: str) -> None:
    found = payment(text)
    assert found is not None and found.fik == fik


@pytest.mark.parametrize(
    "text",
    [
        "+71<123456789012345+12345678<",  # wrong check digit
        "+71<12345678901234+12345678<",  # a digit too few
        "Ring på 12 34 56 78.",  # nothing to pay to
        "Pengene indsættes på din NemKonto, reg.nr. 1234 kontonr. 0012345678.",  # the citizen's own account
    ],
)
def test_what_is_no_slip_gives_none(text: str) -> None:
    assert payment(text) is None


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Betal til reg.nr. 1234 kontonr. 0012345678.", "1234 0012345678"),
        ("Betal til reg. nr.: 1234, konto nr.: 12345678.", "1234 12345678"),
        ("Beløbet betales til konto 1234 0012345678 i banken.", "1234 0012345678"),
        ("Reg.nr.\t1234\nKontonr.\t0012345678", "1234 0012345678"),
    ],
)
def test_an_account_is_read(text: str, account: str) -> None:
    found = payment(text)
    assert found is not None and found.account == account


def test_due_day_and_amount_stand_beside_the_slip() -> None:
    text = f"Opkrævning\nI alt at betale\t1.250,50\nForfaldsdato\t1. december 2026\n+71<{GOOD}+12345678<"
    found = payment(text)
    assert found is not None
    assert (found.due, found.amount) == (dt.date(2026, 12, 1), Decimal("1250.50"))


def test_a_day_in_a_sentence_about_paying_is_no_amount() -> None:
    text = (
        "Beløbet skulle have været betalt den 2. november 2026.\nI alt\t3.894,00 kr.\n"
        "Du bedes betale 3.894,00 kr. inden 8 dage fra brevets dato.\nreg.nr. 2191, konto 0004471902"
    )
    found = payment(text)
    assert found is not None
    assert (found.due, found.amount) == (dt.date(2026, 11, 20), Decimal("3894.00"))


SLIP = "\nBetal til reg.nr. 1234 kontonr. 0012345678."
SUMS = [
    # what is asked for now of a debt that is more in all
    (
        "Krav\tRestgæld\nI alt\t51.287,40 kr.\n\nRestancen på 3.450 kr. skal betales senest den 4. december 2026."
        + SLIP,
        "3450",
    ),
    # the last row of a bill, its cells in between empty
    ("Ydelse\tAntal\tPris\tI alt\nUdrykning\t1\t960,00\t960,00\nTil betaling\t\t\t960,00" + SLIP, "960.00"),
    # what is to be paid stands behind the sum; a fee comes only to who pays late
    (
        "Restgælden på 1.615,44 kr. bedes indbetalt. Betales der senere, pålægges et rykkergebyr på 250 kr." + SLIP,
        "1615.44",
    ),
    ("De kan vedtage en bøde på 600 kr. og et bidrag på 500 kr., i alt 1.100 kr." + SLIP, "1100"),
    ("Skal beløbet på 3.100 kr. være indbetalt, før sagen er slut? Ja. Gebyret er på 100 kr." + SLIP, "3100"),
    ("Afgift: 820,00 kr.\n\nOverskrides fristen, pålægges et gebyr på 100 kr." + SLIP, "820"),
    ("Et gebyr på 75 kr. kan komme til. Kravet på 820 kr. skal betales nu." + SLIP, "820"),
]


@pytest.mark.parametrize(("text", "amount"), SUMS)
def test_the_sum_is_what_is_to_be_paid_in_all(text: str, amount: str) -> None:
    found = payment(text)
    assert found is not None and found.amount == Decimal(amount)


DUES = [
    # the last day for paying, not the day it falls due; not the day for asking for time
    ("Beløbet forfalder den 1. december 2026 og skal være betalt senest den 15. december 2026." + SLIP, "2026-12-15"),
    (
        "Beløbet betales senest den 11. januar 2027. Henstand skal søges og betales der ikke, senest den 4. december 2026."
        + SLIP,
        "2027-01-11",
    ),
    ("Mødet bortfalder, hvis summen er indgået på kontoen senest den 4. december 2026." + SLIP, "2026-12-04"),
    # the money has to be there; next time's money falls due later
    (
        "Hele beløbet skal være registreret hos os senest den 20. november 2026. Næste afgift forfalder den 1. april 2027."
        + SLIP,
        "2026-11-20",
    ),
    ("Beløbet skal være betalt senest den 1. december 2026." + SLIP, "2026-12-01"),
    # another's day, whose sentence only names what is due; the day that a request hangs on
    (
        "Alle forfaldne lån skal være sendt senest den 1. december 2026. Gælden betales senest den 11. januar 2027."
        + SLIP,
        "2027-01-11",
    ),
    (
        "Gælden betales senest den 11. januar 2027. Ansøgning skal være modtaget senest tre uger før forfaldsdagen."
        + SLIP,
        "2027-01-11",
    ),
]


@pytest.mark.parametrize(("text", "due"), DUES)
def test_the_due_day_is_the_sums(text: str, due: str) -> None:
    found = payment(text)
    assert found is not None and found.due == dt.date.fromisoformat(due)
