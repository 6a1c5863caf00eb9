"""What is a date, which day it is, and what only looks like one. The letter is dated Thursday 12 November 2026."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from ingest.finders.dates import contradictions, find_dates

NEAR = dt.date(2026, 11, 12)

FORMS = [
    ("4. december 2026", "2026-12-04"),
    ("den 4. dec. 26", "2026-12-04"),  # abbreviated month, two-digit year
    ("4/12-2026", "2026-12-04"),
    ("4/12 2026", "2026-12-04"),
    ("04.12.26", "2026-12-04"),
    ("04-12-2026", "2026-12-04"),
    ("1/12-26", "2026-12-01"),
    ("4. 12. 2026", "2026-12-04"),  # OCR puts spaces in
    ("senest 4.12.", "2026-12-04"),  # no year
    ("d. 4/12", "2026-12-04"),
    ("2026-12-04", "2026-12-04"),
    ("fredag den 4. december", "2026-12-04"),
    ("den 24. ds.", "2026-11-24"),  # this month
    ("d.d.", "2026-11-12"),
    ("dags dato", "2026-11-12"),
    ("December 4, 2026", "2026-12-04"),
    ("4 December 2026", "2026-12-04"),
    ("Friday 4th of December", "2026-12-04"),
    ("4.december2026", "2026-12-04"),  # OCR lost the spaces
    ("4. decem ber 2026", "2026-12-04"),  # OCR broke the word
    ("den l. decernber 2026", "2026-12-01"),  # OCR: l for 1, rn for m
    ("den 4. januar", "2027-01-04"),  # the next one
    ("mandag den 2. november", "2026-11-02"),  # the weekday tells it lies behind
    ("dit brev af 3. november", "2026-11-03"),  # and so does "brev af"
    ("12. november", "2026-11-12"),  # the letter's own day
    ("den 4. december 26 personer", "2026-12-04"),  # 26 is no year here
    ("29. februar 2028", "2028-02-29"),
    ("født den 3.5.1990", "1990-05-03"),
]

TIMES = [
    ("fredag den 4. december kl. 12.00", "12:00"),
    ("den 4. december 2026 kl. 12", "12:00"),
    ("den 4. december 2026, klokken 9:30", "09:30"),
    ("den 4. december 2026 kl. 23.59.", "23:59"),
    ("den 4. december 2026 kl. 24", "23:59"),  # the end of the day
    ("kl. 12 den 4. december 2026", "12:00"),
    ("den 4. december 2026 kl. 10.00-11.00", "10:00"),  # when it begins
    ("on 4 December 2026 at 10:30 am", "10:30"),
    ("on 4 December 2026 at 2 pm", "14:00"),
]

NO_DATES = [
    "31/2-2026",  # no such day
    "30. februar 2026",
    "4/13-2026",  # no such month
    "010190-1234",  # CPR
    "0101901234",
    "12 34 56 78",  # phone
    "Sagsnr. 32.03.16-G01-118-26",  # KLE
    "15.12.10-P19-5-24",  # looks like a day, is a case number
    "lov nr. 98 af 22/01/2024",  # laws
    "lovbekendtgørelse nr. 1089 af 16. august 2023",
    "bekendtgørelse nr. 2307 af 6. december 2021",
    "§ 4.12.",
    "4.12 kr.",
    "2.450,00 kr.",
    "side 1/3",
    "1234 0012345678",  # account
    "kl. 10.12",
    "til 1/2 pris",
    "version 2.10.",
]


@pytest.mark.parametrize(("text", "day"), FORMS)
def test_reads_the_day(text: str, day: str) -> None:
    assert [str(mention.date) for mention in find_dates(text, NEAR)] == [day]


@pytest.mark.parametrize(("text", "clock"), TIMES)
def test_reads_the_time(text: str, clock: str) -> None:
    (mention,) = find_dates(text, NEAR)
    assert mention.time is not None
    assert f"{mention.time:%H:%M}" == clock


@pytest.mark.parametrize("text", NO_DATES)
def test_takes_nothing_else_for_a_date(text: str) -> None:
    assert find_dates(text, NEAR) == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1.-15. december 2026", ["2026-12-01", "2026-12-15"]),  # month and year stand once
        ("mellem 1. og 15. december", ["2026-12-01", "2026-12-15"]),
        ("fra 1. december til 4. januar 2027", ["2026-12-01", "2027-01-04"]),  # the year stands at the second
        ("01.11.26 - 30.11.26", ["2026-11-01", "2026-11-30"]),
    ],
)
def test_reads_both_ends_of_a_range(text: str, days: list[str]) -> None:
    assert [str(mention.date) for mention in find_dates(text, NEAR)] == days


def test_the_span_covers_weekday_and_time() -> None:
    text = "Mød op fredag den 4. december 2026 kl. 12.00, tak."
    (mention,) = find_dates(text, NEAR)
    assert mention.span.of(text) == "fredag den 4. december 2026 kl. 12.00"


def test_without_a_letter_date_a_day_needs_its_year() -> None:
    assert [str(mention.date) for mention in find_dates("den 4. december og den 5. december 2026", None)] == [
        "2026-12-05"
    ]


def test_a_wrong_weekday_is_told() -> None:
    text = "fredag den 4. december 2026 og fredag den 5. december 2026"
    assert [span.of(text) for span in contradictions(text, NEAR)] == ["fredag den 5. december 2026"]


@pytest.mark.parametrize(
    "unit", ["1", " ", "1. ", "1.", "den ", "kl. 12 ", "1/1-", "d e c e m b e r ", "1. december 2026 "]
)
def test_hostile_text_takes_no_long(unit: str) -> None:
    start = time.perf_counter()
    find_dates(unit * (60_000 // len(unit)), NEAR)
    assert time.perf_counter() - start < 5
