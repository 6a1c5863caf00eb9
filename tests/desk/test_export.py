"""What a spreadsheet is given: nothing it would run, everything it should show."""

from __future__ import annotations

import csv
import io

import pytest

from desk.staff.export import COLUMNS, csv_head, csv_line, record_of, safe
from desk.staff.models import Row
from tests.desk.test_door import TURN


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("Hvornår skal jeg betale?", "Hvornår skal jeg betale?"),
        ("=1+1", "'=1+1"),
        ("+4512345678", "'+4512345678"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("  =1+1", "'  =1+1"),  # some spreadsheets look past blanks
        ("＝1+1", "'＝1+1"),  # full width, turned into the other by some
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(cell: str, shown: str) -> None:
    assert safe(cell) == shown


def test_quotes_and_line_breaks_stay_within_their_cell() -> None:
    from dataclasses import replace

    asked = replace(TURN, question='Han sagde "nej", og så?\n=cmd|calc')
    read = list(csv.DictReader(io.StringIO((csv_head() + csv_line(Row(asked))).decode("utf-8-sig"), newline="")))
    assert len(read) == 1 and read[0]["question"] == asked.question


def test_an_export_holds_every_column_and_no_visit_that_leads_back() -> None:
    record = record_of(Row(TURN))
    assert tuple(record) == COLUMNS
    assert TURN.visit not in str(record)
