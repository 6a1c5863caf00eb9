"""A TOML file in, a checked `Municipality` out."""

from __future__ import annotations

import datetime as dt
import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from municipality.models import Department, HelpLine, Hours, Municipality, Opening

SHIPPED = Path(__file__).with_name("municipality.toml")

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_RANGE = re.compile(r"(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})")
_PHONE = re.compile(r"\+\d{6,15}|\d{3,6}")


class MunicipalityError(ValueError):
    """What is wrong with a municipality file: the file, the place in it and what should stand there."""


def load_municipality(path: Path | None = None, environment: Mapping[str, str] = os.environ) -> Municipality:
    """The municipality in `path`, else in the file `MUNICIPALITY_FILE` names, else the invented one that ships.

    Raises MunicipalityError for a file that is missing, is no TOML, or lacks or misstates something.
    """
    chosen = path or Path(environment.get("MUNICIPALITY_FILE") or SHIPPED)
    try:
        return _municipality(_Table(tomllib.loads(chosen.read_text("utf-8")), ""))
    except (OSError, UnicodeDecodeError) as error:
        raise MunicipalityError(f"{chosen}: cannot be read ({error})") from error
    except tomllib.TOMLDecodeError as error:
        raise MunicipalityError(f"{chosen}: is not valid TOML ({error})") from error
    except MunicipalityError as error:
        raise MunicipalityError(f"{chosen}: {error}") from error


class _Table:
    """A TOML table that names the place when something in it is missing or of the wrong kind."""

    def __init__(self, values: Mapping[str, Any], place: str) -> None:
        self.values = values
        self.place = place

    def fail(self, key: str, wanted: str) -> MunicipalityError:
        return MunicipalityError(f"{f'{self.place}.{key}'.lstrip('.')} {wanted}")

    def text(self, key: str) -> str:
        value = self.values.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.fail(key, "must be a text")
        return value.strip()

    def text_or_none(self, key: str) -> str | None:
        return self.text(key) if key in self.values else None

    def phone(self, key: str) -> str:
        value = self.text(key)
        if not _PHONE.fullmatch(value):
            raise self.fail(key, 'must be a phone number like "+4570201201" (or a short one like "112")')
        return value

    def number(self, key: str, least: int, most: int) -> int:
        value = self.values.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise self.fail(key, f"must be a whole number from {least} to {most}")
        return value

    def date(self, key: str) -> dt.date:
        value = self.values.get(key)
        if type(value) is not dt.date:
            raise self.fail(key, "must be a date like 2026-09-01 (no quotes)")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
            raise self.fail(key, "must be a list of texts")
        return tuple(value)

    def table(self, key: str) -> _Table:
        value = self.values.get(key)
        if not isinstance(value, dict):
            raise self.fail(key, "must be a table")
        return _Table(value, f"{self.place}.{key}".lstrip("."))

    def tables(self, key: str) -> list[_Table]:
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.fail(key, f"must be a list of tables ([[{key}]])")
        return [_Table(item, f"{key}[{number}]") for number, item in enumerate(value, 1)]


def _municipality(top: _Table) -> Municipality:
    cvr = top.text("cvr")
    if not re.fullmatch(r"\d{8}", cvr):
        raise top.fail("cvr", "must be eight digits")
    languages = top.texts("languages")
    if not languages:
        raise top.fail("languages", 'must name at least one language, like ["da", "en"]')
    closed = frozenset(_dates(top, "closed"))
    return Municipality(
        name=top.text("name"),
        short_name=top.text("short_name"),
        cvr=cvr,
        address=top.text("address"),
        phone=top.phone("phone"),
        mail=top.text("mail"),
        website=top.text("website"),
        secure_mail=top.text("secure_mail"),
        languages=languages,
        idle_minutes=top.number("idle_minutes", 1, 1440),
        law_source=top.text("law_source"),
        opening_hours=_hours(top.table("opening_hours"), closed),
        phone_hours=_hours(top.table("phone_hours"), closed),
        departments=tuple(_department(part, closed) for part in top.tables("departments")),
        help_lines=tuple(_help_line(line) for line in top.tables("help_lines")),
        emergency_social=_help_line(top.table("emergency_social")),
        ombudsman=_help_line(top.table("ombudsman")) if "ombudsman" in top.values else None,
    )


def _dates(table: _Table, key: str) -> list[dt.date]:
    value = table.values.get(key, [])
    if not isinstance(value, list) or not all(type(item) is dt.date for item in value):
        raise table.fail(key, "must be a list of dates like [2026-12-24]")
    return value


def _hours(table: _Table, closed: frozenset[dt.date]) -> Hours:
    openings: list[Opening] = []
    for day, written in table.values.items():
        if day not in WEEKDAYS:
            raise table.fail(day, f"is no weekday (use {', '.join(WEEKDAYS)})")
        for part in written if isinstance(written, list) else [written]:
            openings.append(_opening(table, day, part))
    if not openings:
        raise MunicipalityError(f'{table.place} must have at least one day, like monday = "9:00-15:00"')
    return Hours(tuple(sorted(openings, key=lambda one: (one.weekday, one.opens))), closed)


def _opening(table: _Table, day: str, written: object) -> Opening:
    found = _RANGE.fullmatch(written) if isinstance(written, str) else None
    try:
        if found:
            hours = [int(figure) for figure in found.groups()]
            opens, closes = dt.time(hours[0], hours[1]), dt.time(hours[2], hours[3])
            if opens < closes:
                return Opening(WEEKDAYS.index(day), opens, closes)
    except ValueError:
        pass
    raise table.fail(day, 'must be hours like "9:00-15:00", from earlier to later')


def _department(table: _Table, closed: frozenset[dt.date]) -> Department:
    return Department(
        name=table.text("name"),
        phone=table.phone("phone"),
        mail=table.text_or_none("mail"),
        topics=table.texts("topics"),
        kle=table.texts("kle"),
        hours=_hours(table.table("phone_hours"), closed) if "phone_hours" in table.values else None,
    )


def _help_line(table: _Table) -> HelpLine:
    about = table.table("about")
    about.text("da")
    return HelpLine(
        name=table.text("name"),
        phone=table.phone("phone"),
        about={language: about.text(language) for language in about.values},
        checked_on=table.date("checked_on"),
        crisis=table.values.get("crisis") is True,
        web=table.text_or_none("web"),
        topics=table.texts("topics"),
    )
