"""A template's name and values in, HTML out. Everything is escaped; a value that is missing is an error."""

from __future__ import annotations

import datetime as dt
import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from desk.pages.words import LANGUAGES
from municipality.hours import LOCAL

TEMPLATES = Path(__file__).parent / "templates"
ASSETS = Path(__file__).parent / "assets"


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Jinja, set up once."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["asset"] = asset_address
    return made


def render(name: str, values: dict[str, Any]) -> str:
    """A page."""
    return environment().get_template(name).render(values)


@lru_cache(maxsize=16)
def asset_address(name: str) -> str:
    """Where an asset is fetched, by its contents: browsers keep it until it changes."""
    return f"/desk/assets/{name}?v={hashlib.sha256((ASSETS / name).read_bytes()).hexdigest()[:12]}"


def instant_text(at: dt.datetime, language: str) -> str:
    """An instant as the language writes it, in Danish time: "22. nov. 2026 14.05"."""
    from babel.dates import format_datetime

    locale = LANGUAGES[language].replace("-", "_")
    return str(
        format_datetime(
            at.astimezone(LOCAL), "d MMM yyyy HH:mm" if language == "en" else "d. MMM yyyy HH.mm", locale=locale
        )
    )


def day_text(day: dt.date, language: str) -> str:
    """A day as the language writes it."""
    from babel.dates import format_date

    return str(format_date(day, "long", locale=LANGUAGES[language].replace("-", "_")))


def decimal_text(value: float, places: int, language: str) -> str:
    """A number with so many decimals, as the language writes it: "0,4"."""
    from babel.numbers import format_decimal

    return str(format_decimal(value, f"0.{'0' * places}", locale=LANGUAGES[language].replace("-", "_")))
