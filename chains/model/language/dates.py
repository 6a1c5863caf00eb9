"""A language in, the names of its months and weekdays out, and how a day is written with them.

CLDR's names, and beside them the forms people write that it does not list (`dates.toml`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from chains.answers.fold import fold

TABLE = Path(__file__).with_name("dates.toml")
ALSO_READ = ("da", "en")
"""Languages whose months and weekdays are known in a text of any other: a model mixes them in."""
SHORTEST = 3
"""Letters of an abbreviated month: a shorter one is a word."""
_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Names:
    """Names, folded, with their numbers (months from 1, weekdays from 0 for Monday), and patterns of how they stand."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    day_month: re.Pattern[str]
    month_day: re.Pattern[str]
    month_alone: re.Pattern[str]
    weekday: re.Pattern[str]


def tongues(language: str) -> tuple[str, ...]:
    """The languages whose names are looked for in a text of `language`."""
    return (language, *(one for one in ALSO_READ if one != language))


@lru_cache(maxsize=32)
def names_of(language: str) -> Names:
    """The names of a language; none for one that CLDR does not have."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return Names({}, {}, _NOTHING, _NOTHING, _NOTHING, _NOTHING)
    more = _more(language)
    whole = _months(locale, "wide") | more["months"]
    months = {name: at for name, at in _months(locale, "abbreviated").items() if len(name) >= SHORTEST} | whole
    weekdays = {fold(name): at for at, name in locale.days["format"]["wide"].items()} | more["weekdays"]
    alone = whole.keys() - more["other"].keys()
    weekdays = {name: at for name, at in weekdays.items() if name not in more["other"]}
    named = _either(months)
    year = r"(?:,? ?(?:de |г\.? |року )?(?P<year>20\d\d))?"
    tail = r"(?:'?[^\W\d_]{0,4})?" if language == "tr" else ""
    nth = r"(?:\.|st\b|nd\b|rd\b|th\b|-?го\b|-?e\b)?"
    return Names(
        months,
        weekdays,
        re.compile(rf"\b(?P<day>\d{{1,2}}){nth} ?(?:of |de |da )?(?P<month>{named})\b\.?{tail}{year}"),
        re.compile(rf"\b(?P<month>{named})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th|-da|'?da)?\b(?!\d|[.:]\d){year}"),
        re.compile(rf"\b(?P<month>{_either(alone)})\b\.?{year}"),
        re.compile(rf"\b(?:{_either(weekdays)})\b"),
    )


def _months(locale: Any, width: str) -> dict[str, int]:
    return {
        fold(name).rstrip("."): at
        for context in ("format", "stand-alone")
        for at, name in locale.months[context][width].items()
    }


def _more(language: str) -> Mapping[str, dict[str, int]]:
    """What the table has beside CLDR's names, folded: number → names, turned round."""
    table = _table()
    return {
        part: {fold(name): int(at) for at, named in table[part].get(language, {}).items() for name in named}
        for part in ("months", "weekdays", "other")
    }


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Mapping[str, Mapping[str, list[str]]]]:
    return tomllib.loads(TABLE.read_text("utf-8"))


def _either(names: Collection[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True)) or "(?!)"
