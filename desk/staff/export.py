"""Turns in, a file for a spreadsheet (CSV) or a program (JSON) out: masked as they are stored.

A spreadsheet takes a cell that begins with "=", "+", "-", "@", a tab or a line break for a formula (OWASP: CSV
injection); such a cell gets an apostrophe in front. Every cell stands in quotes, lines end as RFC 4180 says, and a mark
of byte order at the start makes Excel read it as UTF-8.
"""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from desk.records.rows import row_of
from desk.staff.models import Row

MOST = 20_000
"""Turns in one export."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet may run; the full-width signs too, which some turn into the others."""

COLUMNS = (
    "reference",
    "at",
    "visit",
    "language",
    "question",
    "ending",
    "kind",
    "topic",
    "kle",
    "edition",
    "certainty",
    "letters",
    "right",
    "flagged",
    "sources",
    "near",
    "terms",
    "warnings",
    "versions",
    "model",
    "seconds",
)


def record_of(row: Row) -> dict[str, Any]:
    """A turn as an export holds it. `visit` tells which turns belong together within the export."""
    turn = row.turn
    values = {
        **row_of(turn),
        "at": turn.at.isoformat(),
        "visit": turn.visit[:8],
        "right": turn.right,
        "flagged": row.flag is not None,
    }
    return {name: values[name] for name in COLUMNS}


def csv_head() -> bytes:
    """The mark of byte order and the line of names."""
    return b"\xef\xbb\xbf" + _line(COLUMNS)


def csv_line(row: Row) -> bytes:
    """A turn's line."""
    return _line([safe(_cell(value)) for value in record_of(row).values()])


def json_line(row: Row) -> bytes:
    """A turn as one line of JSON."""
    return json.dumps(record_of(row), ensure_ascii=False).encode()


def safe(cell: str) -> str:
    """The cell, as no spreadsheet runs it."""
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) or cell.startswith(FORMULA) else cell


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "yes" if value else "no"
        case list() if all(isinstance(one, str) for one in value):
            return " ".join(value)
        case dict() | list():
            return json.dumps(value, ensure_ascii=False) if value else ""
    return str(value)


def _line(cells: tuple[str, ...] | list[str]) -> bytes:
    made = io.StringIO()
    csv.writer(made, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return made.getvalue().encode()
