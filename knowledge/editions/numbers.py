"""The municipality's file and the editors' numbers in, the municipality that citizens see out.

The file is what an installation starts from; once editors have changed one number, the edition holds all of them. What
keeps a citizen safe is checked when a number is saved and again when it is used: the emergency number never goes.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from knowledge.editions.handle import utc_now
from knowledge.editions.models import Number, NumberPlace, State
from knowledge.editions.store import Store
from knowledge.errors import KnowledgeError
from municipality.models import HelpLine, Municipality

log = logging.getLogger(__name__)

EMERGENCY = "112"
_PHONE = re.compile(r"\+\d{6,15}|\d{3,6}")


def numbers_of(municipality: Municipality) -> tuple[Number, ...]:
    """The numbers of the municipality's file, as editors keep them."""
    found = [Number(line) for line in municipality.help_lines]
    found.append(Number(municipality.emergency_social, NumberPlace.SOCIAL))
    if municipality.ombudsman is not None:
        found.append(Number(municipality.ombudsman, NumberPlace.OMBUDSMAN))
    return tuple(found)


def fault_of(numbers: Iterable[Number]) -> str:
    """Why a citizen must not be left with these numbers, as a code; "" where nothing is wrong.

    `no_emergency`: 112 is not among the crisis numbers. `not_one_social`: the duty officer is missing or there twice.
    `two_ombudsmen`. `phone`, `about`: a number that cannot be dialled, one without a word in Danish on what it is for.
    """
    lines = tuple(numbers)
    if not any(one.line.phone == EMERGENCY and one.line.crisis and one.place is NumberPlace.HELP for one in lines):
        return "no_emergency"
    if sum(one.place is NumberPlace.SOCIAL for one in lines) != 1:
        return "not_one_social"
    if sum(one.place is NumberPlace.OMBUDSMAN for one in lines) > 1:
        return "two_ombudsmen"
    if not all(_PHONE.fullmatch(one.line.phone) for one in lines):
        return "phone"
    return "" if all(one.line.name.strip() and one.line.about.get("da", "").strip() for one in lines) else "about"


def with_numbers(municipality: Municipality, numbers: Iterable[Number]) -> Municipality:
    """The municipality with the editors' numbers; with its file's where there are none, or none that may stand."""
    lines = tuple(numbers)
    if not lines or fault_of(lines):
        return municipality

    def at(place: NumberPlace) -> tuple[HelpLine, ...]:
        return tuple(one.line for one in lines if one.place is place)

    return replace(
        municipality,
        help_lines=at(NumberPlace.HELP),
        emergency_social=at(NumberPlace.SOCIAL)[0],
        ombudsman=next(iter(at(NumberPlace.OMBUDSMAN)), None),
    )


class LocalNow:
    """The municipality with the numbers of the edition that answers now: a look at one file, no model, no Chroma."""

    def __init__(self, municipality: Municipality, store: Store, now: Callable[[], dt.datetime] = utc_now) -> None:
        self._file, self._store, self._now = municipality, store, now
        self._seen: tuple[str, Municipality] = ("", municipality)
        self._state, self._stamp = State(), (0, 0, 0)

    def __call__(self) -> Municipality:
        """Never raises: where an edition cannot be read, the file's numbers stand."""
        try:
            edition = self._pointed()
            if edition and edition != self._seen[0]:
                self._seen = (edition, with_numbers(self._file, self._store.editorial(edition).numbers))
            return self._seen[1]
        except KnowledgeError as error:
            log.error("the edition's numbers cannot be read: %s", error.code)
            return self._seen[1]

    def _pointed(self) -> str:
        """The edition that answers at this instant; the pointer is read again only when the file is another one."""
        try:
            seen = self._store.pointer.stat()
        except OSError:
            return ""
        stamp = (seen.st_ino, seen.st_mtime_ns, seen.st_size)
        if stamp != self._stamp:
            self._state, self._stamp = self._store.state(), stamp
        return self._state.effective(self._now())
