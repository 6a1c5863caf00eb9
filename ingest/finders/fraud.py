"""A text in, whether it asks as swindlers ask out: a score of weak marks, each kept with its place.

No real authority asks for the numbers of a card, a code or a stranger's way in; none takes gift cards, sends money to
safety or forbids its reader to ask the bank. A single mark proves nothing (a reminder hurries too, MitID writes about
MitID), so marks are weighed by family, the heaviest of each counts: what is *asked*, the *channel* money is to go by,
*secrecy*, *pressure*, *bait*, the *link* and the *sender*. Words: `fraud.toml`. What a real sender warns of ("vi
beder dig aldrig om din kode", "svindlere udgiver sig for at være banken") is taken out first.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from ingest.finders.hosts import Host, judge_host
from ingest.models import Span


class Family(StrEnum):
    """What a mark speaks of."""

    ASKS = "asks"
    CHANNEL = "channel"
    SECRECY = "secrecy"
    LINK = "link"
    SENDER = "sender"
    PRESSURE = "pressure"
    BAIT = "bait"


@dataclass(frozen=True, slots=True)
class Mark:
    """One reason for suspicion: its family, its weight (1 to 4), and where it stands."""

    family: Family
    weight: int
    span: Span


@dataclass(frozen=True, slots=True)
class Suspicion:
    """The heaviest mark of each family, and what they come to."""

    marks: tuple[Mark, ...] = ()

    @property
    def score(self) -> int:
        """The sum of the families' heaviest marks."""
        return sum(mark.weight for mark in self.marks)

    @property
    def holds(self) -> bool:
        """Whether the marks suffice: enough of them, and one that no honest letter shows."""
        return self.score >= _ENOUGH and any(
            mark.weight >= least for mark in self.marks if (least := _PROOF.get(mark.family)) is not None
        )


_ENOUGH = 5
"""The score from which a text is suspected."""
_PROOF = {Family.ASKS: 2, Family.CHANNEL: 3, Family.SECRECY: 3, Family.LINK: 3}
"""The families of which one must be there, and how heavy: hurry and bait alone are only bad manners."""
_READ = 20_000
"""Characters that are read: a swindle says what it wants early."""

_TABLE = Path(__file__).with_name("fraud.toml")
_NEVER_ASKS = re.compile(
    r"\b(?:aldrig|never)\b[^.\n]{0,120}\b(?:mitid|kort|kode|password|adgangskode|kontrolcif|oplysninger|betal|link"
    r"|gavekort|card|code)"
    r"|\b(?:kan|skal|må|bør|må du) (?:\w+ )?ikke\b[^.\n]{0,60}\b(?:kortoplysning|kortnummer|adgangskode"
    r"|koden?\b|pinkode"
    r"|mitid)"
    r"|\b(?:oplys|giv|del|indtast|videregiv|klik|svar|opgiv|udlever|send) (?:\w+ ){0,2}?(?:ikke|never)\b"
    r"|\bsender (?:\w+ )?ikke\b"
)
_TELLS_OF_FRAUD = re.compile(
    r"\b(?:svindler|bedrager|it-kriminel|kriminelle|svindelforsøg|phishing"
    r"|falske? (?:mail|besked|sms|opkald|brev|hjemmeside)|fup|pas på|vær på vagt|udgiver sig for|udgav sig for)"
)
"""What a real sender warns of. One line a phrasing."""
_GOES_ON_WARNING = re.compile(
    r"\s*(?:de|den|det|man|(?:i )?(?:beskeden|mailen|sms'en|opkaldet|brevet)|svindlerne|her|ofte|typisk)\b"
)
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?](?=\s|$)|(?=\n)|$)")
_MAIL = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@((?:[\w-]{1,63}\.){1,6}[a-z]{2,12})\b")
_LINK = re.compile(
    r"(?<![\w.@-])(?:(https?)://)?(?:www\.)?((?:[\w-]{1,63}\.){1,6}[a-z]{2,12}|\d{1,3}(?:\.\d{1,3}){3})(?![\w@])"
)
_DOMAIN_AS_NAME = re.compile(r"\.(?:dk|gov|eu)$")
_FREE_MAIL = re.compile(
    r"^(?:gmail|hotmail|outlook|yahoo|live|icloud|proton(?:mail)?|mail|gmx|aol|msn)\.(?:com|dk|net|me|ru|org)$"
)
_IBAN = re.compile(r"\b(?!dk|gl|fo)[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}\b")
_TO_IBAN = re.compile(r"\b(?:overfør|indbetal|betal|pay|transfer|modtager)\w*")
_NEAR = 300


def suspect(text: str, from_authority: bool) -> Suspicion:
    """The marks of fraud in a text; `from_authority`: it says that an authority writes."""
    lowered = _without(_TELLS_OF_FRAUD, text[:_READ].lower())
    read = _without(_NEVER_ASKS, lowered)
    found: dict[Family, Mark] = {}
    rows = _table()
    for family, where in ((Family.ASKS, read), (Family.CHANNEL, read), (Family.SECRECY, lowered)):
        _keep(found, _said(where, family, rows))
    _keep(found, _foreign_account(read))
    _keep(found, _hosts(read, from_authority))
    if not any(mark.weight >= _PROOF.get(mark.family, 9) for mark in found.values()):
        return Suspicion(tuple(found.values()))
    for family in (Family.LINK, Family.SENDER, Family.PRESSURE, Family.BAIT):
        _keep(found, _said(read, family, rows))
    return Suspicion(tuple(found.values()))


@dataclass(frozen=True, slots=True)
class _Row:
    family: Family
    weight: int
    has: tuple[str, ...]
    words: re.Pattern[str]


def _compiled(words: str) -> re.Pattern[str]:
    """A mark's pattern: a stop inside a figure or after "kl", "kr", "nr" ends no sentence."""
    return re.compile(words.replace(r"[^.\n]", r"(?:[^.\n]|\.(?=\d)|(?<=k[lr]|nr)\.)"))


@cache
def _table() -> tuple[_Row, ...]:
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["mark"]
    return tuple(_Row(Family(row["family"]), row["weight"], tuple(row["has"]), _compiled(row["words"])) for row in rows)


def _keep(found: dict[Family, Mark], marks: Iterator[Mark]) -> None:
    for mark in marks:
        if mark.family not in found or mark.weight > found[mark.family].weight:
            found[mark.family] = mark


def _said(read: str, family: Family, rows: tuple[_Row, ...]) -> Iterator[Mark]:
    for row in rows:
        if row.family is family and any(word in read for word in row.has) and (match := row.words.search(read)):
            yield Mark(family, row.weight, Span(*match.span()))


def _foreign_account(read: str) -> Iterator[Mark]:
    """An account abroad, heavier where money is to be sent to it."""
    for match in _IBAN.finditer(read):
        asked = _TO_IBAN.search(read, max(0, match.start() - _NEAR), match.start())
        yield Mark(Family.CHANNEL, 3 if asked else 2, Span(*match.span()))


def _hosts(read: str, from_authority: bool) -> Iterator[Mark]:
    """Links and mail addresses that are not whose they say they are."""
    for match in _MAIL.finditer(read) if "@" in read else ():
        name, host = match.groups()
        at = Span(*match.span())
        if _DOMAIN_AS_NAME.search(name) or judge_host(host) is Host.FALSE:
            yield Mark(Family.SENDER, 3, at)
        elif from_authority and _FREE_MAIL.match(host):
            yield Mark(Family.SENDER, 2, at)
    for match in _LINK.finditer(read):
        verdict = judge_host(match[2])
        if verdict is Host.FALSE:
            yield Mark(Family.LINK, 4, Span(*match.span()))
        elif verdict is Host.FOREIGN:
            yield Mark(Family.LINK, 2 if match[1] else 1, Span(*match.span()))


def _without(warning: re.Pattern[str], read: str) -> str:
    """The text with the sentences that warn, and those that go on from one, blanked out, so that places stay."""
    if not warning.search(read):
        return read
    pieces, last, warned = [], 0, False
    for match in _SENTENCE.finditer(read):
        said = match.group()
        warned = bool(warning.search(said)) or (warned and bool(_GOES_ON_WARNING.match(said)))
        if warned:
            pieces += [read[last : match.start()], " " * len(said)]
            last = match.end()
    return "".join([*pieces, read[last:]])
