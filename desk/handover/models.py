"""The nouns of hand-overs: what staff open by a code, and why a code may not be tried."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from dataclasses import dataclass

from chains.handover import VALID, HandOver
from chains.records import CODE, plain_digits

__all__ = [
    "DIGITS",
    "MOST_BY_ADDRESS",
    "MOST_BY_PERSON",
    "VALID",
    "WINDOW",
    "Opened",
    "TooManyGuesses",
    "address_hash",
    "code_hash",
    "is_code",
    "new_code",
]

DIGITS = 8
"""Of a code: 40 bits, as two groups of four."""

WINDOW = dt.timedelta(minutes=15)
"""Wrong codes are counted over so long."""

MOST_BY_PERSON, MOST_BY_ADDRESS = 10, 30
"""Wrong codes in a window: a person mishears a few; an office behind one address has several people. At 30 in 15
minutes, with a thousand codes standing, a right one is met once in a thousand years."""


class TooManyGuesses(Exception):  # noqa: N818 -- says what happened; the page words it
    """So many wrong codes came from a person or an address that no code is looked up for a while."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a code opens. `kept_until` is when it is deleted, `at_expiry` whether that is when its code ends."""

    id: str
    expires: dt.datetime
    kept_until: dt.datetime
    shared: HandOver

    @property
    def at_expiry(self) -> bool:
        """Whether it is deleted when its code expires."""
        return self.kept_until <= self.expires


def new_code() -> str:
    """A code to say on the phone, as it is shown: "K7Q2-M9XD"."""
    digits = "".join(secrets.choice(CODE) for _ in range(DIGITS))
    return f"{digits[:4]}-{digits[4:]}"


def code_hash(written: str) -> str:
    """What a code is stored as, however somebody wrote it down."""
    return hashlib.sha256(f"handover:{plain_digits(written)}".encode()).hexdigest()


def is_code(written: str) -> bool:
    """Whether something has the form of a code: a slip of the finger is no guess."""
    digits = plain_digits(written)
    return len(digits) == DIGITS and all(digit in CODE for digit in digits)


def address_hash(address: str) -> str:
    """What an address is counted under."""
    return hashlib.sha256(f"address:{address}".encode()).hexdigest()
