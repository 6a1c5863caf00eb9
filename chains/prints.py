"""A letter in, a print of its wording out: the same for two letters made from one template, with none of their words.

Names, numbers, dates and addresses are left out first; what is left is cut into phrases of four words, and of their
hashes the 64 smallest are kept (a sketch: two of them tell how many phrases two letters share). The sender is a hash
too, of its name as it is written.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from ingest.mask import mask
from ingest.models import Facts, Letter
from municipality import Municipality

PHRASE = 4
"""Words."""

SKETCH = 64
"""Hashes kept: the estimate of what two letters share is then within about 0.06 of the truth."""

_PLACEHOLDER = re.compile(r"\[[A-ZÆØÅ]+_\d+\]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_WITH_DIGIT = re.compile(r"\S*\d\S*")
_WHEN = frozenset(
    {"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november"}
    | {"december", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "kl", "kr"}
)

SENDERS = (
    ("udbetaling danmark", "udbetaling_danmark"),
    ("skattestyrelsen", "tax"),
    ("gældsstyrelsen", "tax"),
    ("vurderingsstyrelsen", "tax"),
    ("motorstyrelsen", "tax"),
    ("ankestyrelsen", "appeals_board"),
    ("familieretshuset", "family_law"),
    ("region", "region"),
    ("hospital", "region"),
    ("politi", "police"),
    ("styrelsen", "agency"),
    ("kommune", "other_municipality"),
)
"""What stands in a sender's name, and which sort of sender that is; the first that fits."""


@dataclass(frozen=True, slots=True)
class LetterPrint:
    """A wording's print. `key` is the same for letters of one template where their subject is the same; `sender` is a
    hash; `sketch` holds the smallest hashes of its phrases, ascending."""

    key: str
    sender: str
    sketch: tuple[int, ...]


def letter_print(letter: Letter, facts: Facts) -> LetterPrint:
    """The print of a letter. Masking takes its time: tens of milliseconds a page."""
    words = _impersonal(letter.text)
    sketch = _sketch(words)
    sender = sender_print(facts.head.sender or "")
    subject = " ".join(_impersonal(facts.head.subject or ""))
    what = subject or " ".join(map(str, sketch[:2]))
    return LetterPrint(_digest(f"{sender} {what}")[:16], sender, sketch)


def sender_print(name: str) -> str:
    """A sender's name as a hash: whoever the sender is, no name is kept. "" for no name."""
    plain = " ".join(_WORD.findall(name.casefold()))
    return _digest(plain)[:16] if plain else ""


def same_sender(name: str, wording: LetterPrint) -> bool:
    """Whether a letter comes from the sender of this name; "" fits all."""
    wanted = sender_print(name)
    return not wanted or wanted == wording.sender


def sort_of_sender(name: str | None, municipality: Municipality) -> str:
    """Which sort of sender a name is, in a word of ours."""
    if not name:
        return "unknown"
    if municipality.is_sender(name):
        return "municipality"
    written = name.casefold()
    return next((sort for part, sort in SENDERS if part in written), "other")


def alike(one: LetterPrint, other: LetterPrint) -> float:
    """About how many of all phrases of two letters they share, 0 to 1."""
    first, second = set(one.sketch), set(other.sketch)
    smallest = sorted(first | second)[:SKETCH]
    return sum(part in first and part in second for part in smallest) / len(smallest) if smallest else 0.0


def _impersonal(text: str) -> list[str]:
    """The words that every letter of the template has."""
    masked = _PLACEHOLDER.sub(" ", mask(text).text)
    words = _WORD.findall(_WITH_DIGIT.sub(" ", masked).casefold())
    return [word for word in words if word not in _WHEN]


def _sketch(words: list[str]) -> tuple[int, ...]:
    phrases: Iterable[str] = (" ".join(words[at : at + PHRASE]) for at in range(max(1, len(words) - PHRASE + 1)))
    hashes = {int.from_bytes(hashlib.blake2b(phrase.encode(), digest_size=6).digest(), "big") for phrase in phrases}
    return tuple(sorted(hashes)[:SKETCH]) if words else ()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
