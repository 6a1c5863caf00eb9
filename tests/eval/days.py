"""Gold and output of a letter in, how its deadlines' days fared out: each named day found or missed, each wrong one told.

The judge compares the deadlines of duties that were found; this counts all: the day of a duty that was missed is a day
missed, and a day told where the gold has none is a day invented.
"""

from __future__ import annotations

from tests.eval.told import Json
from tests.letters.judge import Score, same_words


def score_days(expect: Json, output: Json) -> Score:
    """A day is found where an action whose quote is the gold's carries it. Told days that are neither found nor
    the day of the appeal or of something optional are invented."""
    left = [(action["quote"], day) for action in output.get("actions", ()) if (day := _day(action))]
    found: list[str] = []
    missed: list[str] = []
    spare: list[tuple[str, str]] = []
    for wanted in sorted(expect.get("actions", ()), key=lambda action: bool(action.get("optional"))):
        quotes = wanted["quote_contains"]
        quotes = [quotes] if isinstance(quotes, str) else quotes
        day = _day(wanted)
        told = [one for one in left if one[1] == day and any(same_words(quote, one[0]) for quote in quotes)]
        if wanted.get("optional") or "deadline" not in wanted:
            spare += [one for one in left if any(same_words(quote, one[0]) for quote in quotes)]
        elif day:
            (found if told else missed).append(f"{day}: {quotes[0]}")
            left = [one for one in left if one not in told]
    appeal = _day(expect.get("appeal") or {})
    invented = [f"{day}: {quote}" for quote, day in left if (quote, day) not in spare and day != appeal]
    return Score(tuple(found), tuple(missed), tuple(invented))


def _day(holder: Json) -> str | None:
    day: str | None = (holder.get("deadline") or {}).get("date")
    return day
