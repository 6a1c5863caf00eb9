"""Text in, text without personal identifiers out, with the key that puts them back.

Masked: CPR numbers, names, addresses, phones, mails, accounts and payment slips, case and customer numbers, number
plates. Each becomes a typed placeholder ("[NAME_1]"); the same words always get the same one.
`unmask(masked.text, masked.key)` gives the text back to the last character.

What each kind looks like stands in `ingest.identifiers`. The surest form claims its words first; names come last, since
what stands beside a CPR number or above an address tells them. When in doubt a word is masked: a placeholder too many
costs little, a name too many cannot be taken back. The time it takes grows with the length of the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ingest.identifiers.addresses import find_addresses, find_towns
from ingest.identifiers.cpr import find_cprs
from ingest.identifiers.names import find_names
from ingest.identifiers.numbers import (
    find_accounts,
    find_cases,
    find_long_numbers,
    find_mails,
    find_phones,
    find_plates,
)
from ingest.identifiers.words import TAKEN
from ingest.models import Span


class Identifier(StrEnum):
    """What kind of identifier a placeholder stands for."""

    LITERAL = "LITERAL"  # words that look like a placeholder themselves
    MAIL = "MAIL"
    CPR = "CPR"
    ACCOUNT = "ACCOUNT"
    CASE = "CASE"
    PHONE = "PHONE"
    ADDRESS = "ADDRESS"
    PLATE = "PLATE"
    NAME = "NAME"


@dataclass(frozen=True, slots=True)
class Masked:
    """Text without identifiers, and the key: placeholder → the words it stands for."""

    text: str
    key: Mapping[str, str] = field(repr=False)


_PLACEHOLDER = re.compile(r"\[(?:" + "|".join(Identifier) + r")_\d+\]")
_COUNTRY = re.compile(r"(?:\+|00)45(?=\d{8}$)")
_LEFT_OVER = re.compile(r"\w(?:[^\n]*\w)?")
_JOINT = r"[\s.,()/-]{0,3}"
_BESIDE_A_NAME = frozenset({Identifier.CPR, Identifier.ADDRESS, Identifier.MAIL})


def mask(text: str, public: Collection[str] = ()) -> Masked:
    """`text` with every identifier replaced; what stands in `public` is left, however it is spaced or hyphened.

    `public`: an authority's own phones, mails and addresses.
    """
    claims = _Claims(text)
    claims.add(Identifier.LITERAL, (Span(*match.span()) for match in _PLACEHOLDER.finditer(text)))
    claims.add(None, _public(text, public))
    for kind, find in _FINDERS:
        claims.add(kind, find(text))
    beside = [span for span, kind in claims.taken if kind in _BESIDE_A_NAME]
    claims.add(Identifier.NAME, find_names(claims.rest(), beside, find_towns(text)))
    return _replace(text, sorted((span, kind) for span, kind in claims.taken if kind))


def unmask(text: str, key: Mapping[str, str]) -> str:
    """`text` with every placeholder of `key` replaced by the words it stands for; unknown placeholders stay."""
    return _PLACEHOLDER.sub(lambda match: key.get(match.group(), match.group()), text)


class _Claims:
    """Which characters of a text belong to which identifier; the first to claim a character has it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._free = bytearray(b"\x01" * len(text))
        self.taken: list[tuple[Span, Identifier | None]] = []

    def add(self, kind: Identifier | None, spans: Iterable[Span]) -> None:
        """Claim what is still free of each span."""
        for span in spans:
            for free in self._stretches(span):
                self._free[free.start : free.end] = bytes(free.end - free.start)
                self.taken.append((free, kind))

    def rest(self) -> str:
        """The text with a sign that is no letter for each character that is taken."""
        return "".join(char if free else TAKEN for char, free in zip(self._text, self._free, strict=True))

    def _stretches(self, span: Span) -> Iterator[Span]:
        """The free parts of a span: it as a whole, or what words and numbers others have left of it."""
        if self._free.find(b"\x00", span.start, span.end) < 0:
            yield span
            return
        start = span.start
        while (start := self._free.find(b"\x01", start, span.end)) >= 0:
            end = self._free.find(b"\x00", start, span.end)
            end = span.end if end < 0 else end
            if word := _LEFT_OVER.search(self._text, start, end):
                yield Span(*word.span())
            start = end


def _public(text: str, public: Collection[str]) -> Iterator[Span]:
    """Where something public stands, in whatever spacing; a Danish number with +45 or without."""
    forms = {_COUNTRY.sub("", re.sub(r"[\s.,()/-]", "", words)) for words in public} - {""}
    if not forms:
        return
    spaced = (_JOINT.join(map(re.escape, form)) for form in sorted(forms, key=len, reverse=True))
    anywhere = re.compile(rf"(?<!\w)(?:(?:\+|00)45[ ]?)?(?:{'|'.join(spaced)})(?!\w)", re.IGNORECASE)
    for match in anywhere.finditer(text):
        yield Span(*match.span())


def _replace(text: str, spans: list[tuple[Span, Identifier]]) -> Masked:
    parts: list[str] = []
    placeholders: dict[tuple[Identifier, str], str] = {}
    counts: dict[Identifier, int] = {}
    position = 0
    for span, kind in spans:
        words = span.of(text)
        if (kind, words) not in placeholders:
            counts[kind] = counts.get(kind, 0) + 1
            placeholders[kind, words] = f"[{kind}_{counts[kind]}]"
        parts += [text[position : span.start], placeholders[kind, words]]
        position = span.end
    return Masked("".join([*parts, text[position:]]), {mark: words for (_, words), mark in placeholders.items()})


_FINDERS: tuple[tuple[Identifier, Callable[[str], Iterator[Span]]], ...] = (
    (Identifier.MAIL, find_mails),
    (Identifier.CPR, find_cprs),
    (Identifier.ACCOUNT, find_accounts),
    (Identifier.ADDRESS, find_addresses),
    (Identifier.PLATE, find_plates),
    (Identifier.CASE, find_cases),
    (Identifier.PHONE, find_phones),
    (Identifier.CASE, find_long_numbers),
)
"""In the order in which they claim their words: the surest form first."""
