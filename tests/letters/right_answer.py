"""A letter's gold in, the contract's output that says just that out: what the judge must find no fault in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def as_list(value: object) -> list[Any]:
    """A gold's value as the values that are right: it may name one, or several."""
    return value if isinstance(value, list) else [value]


def right_answer(expect: Mapping[str, Any]) -> dict[str, Any]:
    """The contract's output that says just what the gold says."""
    first = {key: as_list(value)[0] for key, value in expect.items() if key in ("kind", "outcome", "nothing_to_do")}
    actions = [
        {**one, "quote": as_list(one["quote_contains"])[0], "text": "", "deadline": one.get("deadline")}
        for one in expect["actions"]
        if not one.get("optional")
    ]
    appointments = [
        {**one, "place": one.get("place_contains"), "bring": one.get("bring_contains", [])}
        for one in expect["appointments"]
    ]
    appeal = expect.get("appeal")
    return {
        **first,
        "letter": {key: as_list(value)[0] for key, value in expect["letter"].items()},
        "actions": actions,
        "amounts": [one for one in expect["amounts"] if not one.get("optional")],
        "appointments": appointments,
        "appeal": appeal and {**appeal, "to": as_list(appeal["to"])[0], "quote": ""},
        "payment": expect.get("payment"),
        "contacts": [{"value": value} for value in expect["contacts"]],
        "warnings": expect["warnings"],
    }
