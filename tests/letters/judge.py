"""Gold and `explain --json` output in, verdict out: what was found, missed and invented, by the rules of README.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Json = Mapping[str, Any]

_CONTAINED = ("sender", "department", "subject", "case_number")
_EQUAL = ("is_letter", "date", "kle", "language", "recipient")
_OCR_NOISE = re.compile(r"[^0-9a-zæøå]")


@dataclass(frozen=True, slots=True)
class Score:
    """How one kind of fact fared: found of expected, and invented ones beside them. Each is named for the report."""

    found: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    invented: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one letter fared, a `Score` a part; `faults` are one line each, empty when all is right."""

    parts: Mapping[str, Score] = field(default_factory=dict)

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong, one line each."""
        wrong = [f"{part}: missed {name}" for part, score in self.parts.items() for name in score.missed]
        return (*wrong, *(f"{part}: invented {name}" for part, score in self.parts.items() for name in score.invented))


def judge(expect: Json, output: Json) -> Verdict:
    """Compares one letter's gold with one letter's contract output."""
    parts = {
        "letter": _fields(expect.get("letter", {}), output.get("letter", {})),
        "kind": _values(expect, output, ("kind", "outcome", "nothing_to_do")),
        **_actions(expect.get("actions", ()), output.get("actions", ())),
        "decoys": _decoys(expect.get("forbidden_dates", ()), output),
        "amounts": _amounts(expect.get("amounts", ()), output.get("amounts", ())),
        "appointments": _appointments(expect.get("appointments", ()), output.get("appointments", ())),
        "contacts": _contacts(expect.get("contacts", ()), output.get("contacts", ())),
        "warnings": _warnings(expect, output.get("warnings", ())),
    }
    if "appeal" in expect:
        parts["appeal"] = _appeal(expect["appeal"], output.get("appeal"))
    if "payment" in expect:
        parts["payment"] = _payment(expect["payment"], output.get("payment"))
    return Verdict(parts)


def same_words(needle: str, text: str, *, exact: bool = False) -> bool:
    """Whether `needle` stands in `text`: letters and digits alone count, as OCR may lose a space or a comma.

    Unless `exact`, one wrong character in twelve is forgiven.
    """
    short, long = (_OCR_NOISE.sub("", words.casefold()) for words in (needle, text))
    if short in long:
        return True
    if exact or not short:
        return False
    grams = [short[at : at + 4] for at in range(max(1, len(short) - 3))]
    return sum(gram in long for gram in grams) >= 0.66 * len(grams)


def _fields(expect: Json, found: Json) -> Score:
    names: dict[str, bool] = {}
    for key, value in expect.items():
        actual = found.get(key)
        wanted = value if isinstance(value, list) else [value]
        if key in _CONTAINED:
            names[f"{key} {value}"] = any(
                actual is None if one is None else same_words(one, actual or "") for one in wanted
            )
        elif key in _EQUAL:
            names[f"{key} {value}"] = actual in wanted
    return _score(names)


def _values(expect: Json, output: Json, keys: Iterable[str]) -> Score:
    names: dict[str, bool] = {}
    for key in keys:
        if key in expect:
            wanted = expect[key] if isinstance(expect[key], list) else [expect[key]]
            names[f"{key} {expect[key]} (got {output.get(key)})"] = output.get(key) in wanted
    return _score(names)


def _actions(expect: Sequence[Json], found: Sequence[Json]) -> dict[str, Score]:
    """Duties, rights, and the deadlines of the matched ones."""
    left = list(found)
    scores: dict[str, dict[str, bool]] = {"duties": {}, "rights": {}, "deadlines": {}, "duty amounts": {}}
    for wanted in sorted(expect, key=lambda action: bool(action.get("optional"))):
        match = _best(wanted, left)
        if match is not None:
            left = [action for action in left if action is not match and not _says_again(wanted, action)]
        if wanted.get("optional"):
            continue
        name = _quotes(wanted)[0]
        scores["duties" if wanted["must"] else "rights"][name] = match is not None
        if match is not None and "deadline" in wanted:
            told = match.get("deadline") or {}
            scores["deadlines"][f"{name}: {_told(wanted['deadline'])} (got {_told(told)})"] = same_deadline(
                wanted["deadline"], told
            )
        if match is not None and "amount" in wanted:
            scores["duty amounts"][f"{name}: {wanted['amount']}"] = _equal(wanted["amount"], match.get("amount"))
    invented = tuple(f"{action['quote']} ({action['text']})" for action in left if action.get("must"))
    return {part: _score(names, invented if part == "duties" else ()) for part, names in scores.items()}


def _best(wanted: Json, left: Sequence[Json]) -> Json | None:
    """The found action that tells `wanted`: same sentence, same must; among several the one with the right deadline."""
    same = [
        action
        for action in left
        if any(same_words(quote, action["quote"]) for quote in _quotes(wanted))
        and (wanted.get("optional") or bool(action.get("must")) == wanted["must"])
    ]
    right = [one for one in same if same_deadline(wanted.get("deadline"), one.get("deadline"))]
    return next(iter(right or same), None)


def _quotes(wanted: Json) -> Sequence[str]:
    quotes = wanted["quote_contains"]
    return (quotes,) if isinstance(quotes, str) else quotes


def _says_again(wanted: Json, action: Json) -> bool:
    """Whether `action` tells a duty again that the letter says in several sentences."""
    quotes = _quotes(wanted)
    same_must = bool(action.get("must")) == wanted["must"]
    return len(quotes) > 1 and same_must and any(same_words(quote, action["quote"]) for quote in quotes)


def same_deadline(wanted: Json | None, told: Json | None) -> bool:
    """Whether the told deadline is the wanted one: the date, and whatever else the gold names."""
    wanted, told = wanted or {}, told or {}
    if wanted.get("date") is None:
        return told.get("date") is None
    keys = ("date", "basis", "time", "moved_to", "not_before")
    return all(told.get(key) == wanted[key] for key in keys if key in wanted)


def _told(deadline: Json | None) -> str:
    keys = ("date", "time", "basis", "moved_to")
    return " ".join(str(deadline[key]) for key in keys if deadline.get(key)) if deadline else "no day"


def _decoys(forbidden: Iterable[str], output: Json) -> Score:
    deadlines = [action.get("deadline") for action in output.get("actions", ())]
    deadlines.append((output.get("appeal") or {}).get("deadline"))
    dates = {deadline["date"] for deadline in deadlines if deadline}
    return Score(invented=tuple(f"deadline {date}" for date in forbidden if date in dates))


def _amounts(expect: Sequence[Json], found: Sequence[Json]) -> Score:
    names: dict[str, bool] = {}
    for wanted in expect:
        if not wanted.get("optional"):
            told = [one["role"] for one in found if _equal(wanted["value"], one["value"])]
            names[f"{wanted['value']} {wanted['role']} (got {', '.join(told) or 'none'})"] = wanted["role"] in told
    known = [one["value"] for one in expect]
    invented = tuple(
        f"{one['value']} {one['role']}"
        for one in found
        if one["role"] != "other" and not any(_equal(one["value"], value) for value in known)
    )
    return _score(names, invented)


def _appointments(expect: Sequence[Json], found: Sequence[Json]) -> Score:
    names: dict[str, bool] = {}
    for wanted in expect:
        if wanted.get("optional"):
            continue
        match = [one for one in found if (one["date"], one.get("time")) == (wanted["date"], wanted.get("time"))]
        place = same_words(wanted.get("place_contains", ""), match[0].get("place") or "") if match else False
        carried = " ".join(match[0].get("bring", ())) if match else ""
        bring = all(same_words(thing, carried) for thing in wanted.get("bring_contains", ()))
        names[f"{wanted['date']} {wanted.get('time')}"] = bool(match)
        names[f"place {wanted.get('place_contains')}"] = place or "place_contains" not in wanted
        names[f"bring {wanted.get('bring_contains')}"] = bring
    known = [one["date"] for one in expect]
    return _score(names, tuple(f"appointment {one['date']}" for one in found if one["date"] not in known))


def _contacts(expect: Iterable[str], found: Sequence[Json]) -> Score:
    values = {str(one["value"]).casefold() for one in found}
    return _score({value: value.casefold() in values for value in expect})


def _warnings(expect: Json, found: Iterable[str]) -> Score:
    told = set(found)
    invented = tuple(code for code in expect.get("forbidden_warnings", ()) if code in told)
    return _score({code: code in told for code in expect.get("warnings", ())}, invented)


def _appeal(expect: Json | None, found: Json | None) -> Score:
    if expect is None:
        return Score(invented=(f"appeal {found['quote']}",) if found else ())
    names = {"an appeal": found is not None}
    if found is not None:
        to = expect.get("to")
        bodies = to if isinstance(to, list) else [to]
        names[f"to {to} (got {found.get('to')})"] = any(
            body is None or same_words(body, found.get("to") or "") for body in bodies
        )
        if "deadline" in expect:
            deadline = found.get("deadline")
            label = f"deadline {_told(expect['deadline'])} (got {_told(deadline)})"
            names[label] = same_deadline(expect["deadline"], deadline)
    return _score(names)


def _payment(expect: Json | None, found: Json | None) -> Score:
    if expect is None:
        return Score(invented=("payment",) if found else ())
    told = found or {}
    return _score(
        {f"{key} {value} (got {told.get(key)})": _equal(value, told.get(key)) for key, value in expect.items()}
    )


def _equal(wanted: object, told: object) -> bool:
    if isinstance(wanted, int | float) and isinstance(told, int | float):
        return abs(wanted - told) < 0.005
    return wanted == told


def _score(names: Mapping[str, bool], invented: tuple[str, ...] = ()) -> Score:
    found = tuple(name for name, right in names.items() if right)
    return Score(found, tuple(name for name, right in names.items() if not right), invented)
