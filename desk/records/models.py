"""The nouns of records that are the desk's own: what is counted, how much is kept, why something was deleted.

What a turn, a consent and their references are, `chains.records` says: the citizen's page shows them too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from chains.records import (
    CODE,
    EXPLAINED,
    Consent,
    Details,
    Health,
    Kept,
    Source,
    Turn,
    plain_digits,
    plain_reference,
    reference_of,
    visit_key,
)

__all__ = [
    "CODE",
    "EXPLAINED",
    "Consent",
    "Details",
    "Health",
    "Kept",
    "Source",
    "Tally",
    "Totals",
    "Turn",
    "Why",
    "plain_digits",
    "plain_reference",
    "reference_of",
    "visit_key",
]


class Why(StrEnum):
    """Why something was deleted."""

    RETENTION = "retention"
    WITHDRAWN = "withdrawn"  # the citizen took the consent back
    ERASED = "erased"  # somebody asked for it (GDPR art. 17)


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted of an answer or a card without any consent: nothing the citizen wrote."""

    day: dt.date
    ending: str
    language: str
    topic: str


@dataclass(frozen=True, slots=True)
class Totals:
    """How much is kept, for the operator. `oldest` is the first turn's instant."""

    consents: int
    turns: int
    judged: int
    counted: int
    deleted: Mapping[str, int]
    oldest: dt.datetime | None
