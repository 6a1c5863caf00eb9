"""A week of hours in, messages out that each language writes its own way ("mandag–torsdag 9.00–15.00")."""

from __future__ import annotations

from itertools import groupby

from chains.models import Argument, Message
from municipality.models import Hours, Opening


def hours_argument(hours: Hours) -> tuple[Argument, ...]:
    """The openings, neighbouring days with the same hours as one."""
    return tuple(_stretch(stretch) for stretch in _stretches(hours))


def _stretches(hours: Hours) -> list[list[Opening]]:
    by_times = sorted(hours.openings, key=lambda one: (one.opens, one.closes, one.weekday))
    stretches: list[list[Opening]] = []
    for _, same in groupby(by_times, key=lambda one: (one.opens, one.closes)):
        for opening in same:
            last = stretches[-1][-1] if stretches else None
            together = last and (last.opens, last.closes) == (opening.opens, opening.closes)
            if last and together and last.weekday + 1 == opening.weekday:
                stretches[-1].append(opening)
            else:
                stretches.append([opening])
    return sorted(stretches, key=lambda stretch: (stretch[0].weekday, stretch[0].opens))


def _stretch(openings: list[Opening]) -> Message:
    first, last = openings[0], openings[-1]
    times: dict[str, Argument] = {"from": first.opens, "to": first.closes}
    if first is last:
        return Message("hours-day", {"day": Message(f"weekday-{first.weekday}"), **times})
    days = {"first": Message(f"weekday-{first.weekday}"), "last": Message(f"weekday-{last.weekday}")}
    return Message("hours-days", {**days, **times})
