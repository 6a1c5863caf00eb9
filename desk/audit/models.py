"""The nouns of the audit log: an entry, and what checking them found."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

FIRST = "0" * 64
"""What the first entry is chained to."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Who did what, to what and when. `hash` covers all of it and the entry before."""

    number: int
    at: dt.datetime
    who: str
    deed: str
    subject: str
    details: Mapping[str, str]
    hash: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What checking the chain found: how many entries hold, the last one's hash, the first that does not hold."""

    entries: int
    head: str
    broken: int | None = None

    @property
    def holds(self) -> bool:
        """Whether every entry holds."""
        return self.broken is None


def details_text(details: Mapping[str, str]) -> str:
    """Details as they are stored and hashed: one text for one set of them."""
    return json.dumps(dict(details), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def details_of(text: str) -> Mapping[str, str]:
    """Details from how they are stored; of a row that was tampered with what can be read."""
    try:
        found = json.loads(text)
    except ValueError:
        return {"?": text[:200]}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {"?": text[:200]}


def chained(before: str, number: int, at: dt.datetime, *texts: str) -> str:
    """The hash of an entry after the one with the hash `before`: SHA-256 over a JSON list, so that no two entries
    can be written alike."""
    stamp = at.astimezone(dt.UTC).isoformat(timespec="microseconds")
    row = json.dumps([before, number, stamp, *texts], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(row.encode()).hexdigest()
