"""An address's query in, what the list is filtered by out, and back.

Whatever somebody writes into the address is a filter or nothing: it never fails.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import fields
from urllib.parse import urlencode

from desk.staff.models import Feedback, Filter, Place

LONGEST = 120
"""Characters of one filter's value."""

EXACT = ("ending", "topic", "kind", "language", "edition")
_CODE = re.compile(r"[\w.:+/-]{1,80}")
_KLE = re.compile(r"\d{2}(?:\.\d{2}(?:\.\d{2})?)?")


def parse(query: Mapping[str, str]) -> Filter:
    """The filter of an address; what is no value of its kind is left open."""
    given = {name: value.strip()[:LONGEST] for name, value in query.items()}
    codes = {name: value for name in EXACT if _CODE.fullmatch(value := given.get(name, ""))}
    kle = given.get("kle", "")
    said = given.get("feedback", "")
    return Filter(
        since=_day(given.get("since", "")),
        until=_day(given.get("until", "")),
        kle=kle if _KLE.fullmatch(kle) else "",
        feedback=Feedback(said) if said in set(Feedback) else None,
        flagged=given.get("flagged", "") in ("1", "on", "true"),
        words=" ".join(given.get("words", "").split()),
        **codes,
    )


def query_of(chosen: Filter, after: Place | None = None) -> str:
    """The filter as an address's query, in a fixed order, "" for none; `after` is where the page begins."""
    values = [(field.name, _written(getattr(chosen, field.name))) for field in fields(Filter)]
    if after is not None:
        values.append(("after", f"{after.at.astimezone(dt.UTC).isoformat()}~{after.id}"))
    return urlencode([(name, value) for name, value in values if value])


def place_of(written: str) -> Place | None:
    """Where a page begins, None for the first (and for what is no place)."""
    instant, _, turn = written.partition("~")
    try:
        at = dt.datetime.fromisoformat(instant)
    except ValueError:
        return None
    return Place(at, turn) if at.tzinfo is not None and _CODE.fullmatch(turn) else None


def _written(value: object) -> str:
    match value:
        case None | False | "":
            return ""
        case True:
            return "1"
        case dt.date():
            return value.isoformat()
    return str(value)


def _day(written: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        return None
