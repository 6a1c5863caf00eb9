"""A letter's words and what was told of it in; out: quotes that do not stand in it, and values that it says nowhere.

Shares no code with the finders, so that a mistake there is no excuse here: it reads every date, count, amount and
clock time of the letter in any form it could be written in, and asks of each value shown whether it is one of them or
counted from one of them by a number the sentence holds. Right or wrong is the judge's question; this one is: invented?
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.eval.written import amounts, clocks, counted, days, digits

Json = Mapping[str, Any]

_QUOTE = re.compile(r"»([^«]*)«")
_LISTS = ("actions", "amounts", "appointments", "consequences", "contacts", "references")


@dataclass(frozen=True, slots=True)
class Truth:
    """How many quotes and values were shown, and which of them the letter does not hold."""

    quotes: int
    loose: tuple[str, ...]
    values: int
    invented: tuple[str, ...]


NOTHING = Truth(0, (), 0, ())
"""Nothing was shown."""


def check(text: str, output: Json, today: dt.date) -> Truth:
    """Compares what is shown with the letter's words. `today` only gives a year to a letter that has none."""
    quotes = list(_quotes(output))
    shown = list(_values(text, output, today))
    return Truth(
        quotes=len(quotes),
        loose=tuple(quote for quote in quotes if quote not in text),
        values=len(shown),
        invented=tuple(name for name, stands in shown if not stands),
    )


def _quotes(output: Json) -> Iterator[str]:
    for holder in [*(one for name in _LISTS for one in output.get(name, ())), output.get("appeal") or {}]:
        if holder.get("quote") is not None:
            yield holder["quote"]
        if (holder.get("deadline") or {}).get("text"):
            yield holder["deadline"]["text"]


def _values(text: str, output: Json, today: dt.date) -> Iterator[tuple[str, bool]]:
    """Each value shown, named, and whether the letter holds it."""
    head = output.get("letter", {})
    near = dt.date.fromisoformat(head["date"]) if head.get("date") else today
    stated = days(text, near)
    if head.get("date"):
        yield f"letter date {head['date']}", near in stated
    counted_days: set[dt.date] = set()
    for holder in [*output.get("actions", ()), output.get("appeal") or {}]:
        if holder.get("deadline"):
            yield from _deadline(text, holder, output, stated, near, counted_days)
    for one in output.get("appointments", ()):
        day = dt.date.fromisoformat(one["date"])
        yield f"appointment {day}", day in stated
        if one.get("time"):
            yield f"time {one['time']}", one["time"] in clocks(text)
    yield from _money(text, output)
    yield from _numbers(text, output)
    received = (output.get("received") or {}).get("date")
    known = stated | counted_days | ({dt.date.fromisoformat(received)} if received else set())
    for line in (_own_words(line, text) for line in _lines(output)):
        for day in days(line, near, whole=True):
            yield f"{day} in: {line}", day in known
        for amount in amounts(line, in_kroner=True):
            yield f"{amount} kr. in: {line}", amount in amounts(text)


def _deadline(
    text: str, holder: Json, output: Json, stated: set[dt.date], near: dt.date, counted_days: set[dt.date]
) -> Iterator[tuple[str, bool]]:
    deadline = holder["deadline"]
    local = f"{holder['quote']} {deadline['text']}"
    received = (output.get("received") or {}).get("date")
    starts = stated | {near} | ({dt.date.fromisoformat(received)} if received else set())
    held = stated | counted(local, starts) | _days_of_another_sentence(text, starts, local, deadline["basis"])
    for key in ("date", "not_before"):
        if deadline.get(key):
            day = dt.date.fromisoformat(deadline[key])
            yield f"deadline {day}", day in held
            counted_days |= {day} & held
    if deadline.get("moved_to"):
        day, moved = dt.date.fromisoformat(deadline["date"]), dt.date.fromisoformat(deadline["moved_to"])
        yield f"moved to {moved}", day in held and day < moved <= day + dt.timedelta(10) and moved.weekday() < 5
        counted_days |= {moved}
    if deadline.get("time"):
        yield f"time {deadline['time']}", deadline["time"] in clocks(text)


_POINTS = re.compile(r"\b(?:samme|samtidig|sammen|ovenfor|nævnte|anførte|fristen|same|together|above)", re.IGNORECASE)


def _days_of_another_sentence(text: str, starts: set[dt.date], local: str, basis: str) -> set[dt.date]:
    """ "Inden samme frist": a count that another sentence of the letter names, from the day it names or its own."""
    return counted(text, starts) if basis in ("letter_date", "receipt") or _POINTS.search(local) else set()


def _money(text: str, output: Json) -> Iterator[tuple[str, bool]]:
    shown = [one["value"] for one in output.get("amounts", ())]
    shown += [one["amount"] for one in [*output.get("actions", ()), output.get("payment") or {}] if one.get("amount")]
    held = amounts(text)
    for value in shown:
        yield f"amount {value}", round(value, 2) in held
    due = (output.get("payment") or {}).get("due")
    if due:
        known = days(text, dt.date.fromisoformat(due))
        yield f"due {due}", dt.date.fromisoformat(due) in known | counted(text, known)


def _numbers(text: str, output: Json) -> Iterator[tuple[str, bool]]:
    held = digits(text)
    payment, case = output.get("payment") or {}, output.get("letter", {}).get("case_number")
    for contact in output.get("contacts", ()):
        if contact["kind"] == "phone":
            yield f"phone {contact['value']}", digits(contact["value"])[-8:] in held
    for name in ("fik", "account"):
        for group in re.findall(r"\d{3,}", payment.get(name) or ""):
            yield f"{name} {group}", group.lstrip("0") in held
    if case:
        yield f"case number {case}", digits(case) in held


def _own_words(line: str, text: str) -> str:
    """A shown sentence without what it quotes of the letter: that is checked as a quote."""
    bare = " ".join(text.split())
    return _QUOTE.sub(lambda match: "" if " ".join(match[1].split()) in bare else match[0], line)


def _lines(output: Json) -> Sequence[str]:
    """The sentences shown that may hold a value: those of the rights that no letter mentions are the law's."""
    actions = output.get("actions", ())
    told = [*output.get("meaning", ()), *(action["text"] for action in actions)]
    told += [detail for action in actions for detail in action.get("details", ())]
    return told + [one["text"] for one in output.get("consequences", ())]
