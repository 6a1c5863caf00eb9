"""Text in, text without personal identifiers out, with the key that puts them back.

Masked: CPR numbers, names, addresses, phones, mails, accounts and payment slips, case and customer numbers, number
plates. Each becomes a typed placeholder ("[NAME_1]"); the same words always get the same one.
`unmask(masked.text, masked.key)` gives the text back to the last character.

A CPR number is ten digits whose first six are a date; modulus 11 is not asked for, since it no longer always holds
(CPR-kontoret, 2007). What stands beside the word *CPR* is masked whatever its digits say. Names are found by their
surroundings (greeting, signature, address, "din datter …"), by known given names (`given_names.txt`), and as runs of
capitalised words that are no organisation or place: Danish writes only names so. When in doubt a word is masked: a
placeholder too many costs little, a name too many cannot be taken back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ingest.models import Span
from ingest.names import find_names


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
_DIGIT = r"[0-9]"
_CPR = re.compile(
    r"(?<![\d])(\d{2}[ .]?\d{2}[ .]?\d{2})[ \u00a0]?[-–—]?[ \u00a0]?(\d{4})(?!\d)"
    r"|(?<=[^\w])([0-9OoIl]{6})[-–—]([0-9OoIl]{4})(?!\w)"
)
_CPR_SAID = re.compile(
    r"(?:cpr|personnummer|person-?nr|p-?nr|social security number)[^\d\n]{0,25}(\d[\d \u00a0.–-]{7,14}[\dxX*]{1,4})",
    re.IGNORECASE,
)
_MAIL = re.compile(r"[\w.+'-]+\s?@\s?[\w-]+(?:\.[\w-]+)*\.\w{2,}")
_ACCOUNTS = (
    re.compile(r"\+\d{2}\s?[<‹(]?[\d\s]{0,22}[<‹+]?\s?\+?\s?\d{8}\s?[<‹]"),  # the line of a payment slip
    re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?\b"),  # IBAN
    re.compile(
        r"(?:reg(?:istrerings)?\.?\s?-?(?:nr|nummer)?\.?[\s:.]*\d{4}[\s,/-]*(?:og\s)?)?"
        r"(?:konto\s?-?(?:nr|nummer)?\.?|account(?: no\.?| number)?|nemkonto)[\s:.]*(?:\d{4}[ -])?\d(?:[ .-]?\d){5,13}",
        re.IGNORECASE,
    ),
    re.compile(r"reg(?:istrerings)?\.?\s?-?(?:nr|nummer)?\.?[\s:.]*\d{4}\b", re.IGNORECASE),
    re.compile(r"(?<![\d.])\d{4}[ -]\d{10}(?!\d)"),
    re.compile(r"(?:betalings-?\s?id\w*|kreditor\w*|aftalenr\w*)[\s.:nr-]*\d[\d ]{6,19}", re.IGNORECASE),
)
_CASES = (
    re.compile(r"(?<![\d.])\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d+(?:-\d+)?"),
    re.compile(
        r"(?:sags?|journal|j|dokument|dok|kunde|faktura|debitor|ydelses|ref|reference|bruger|medlems|patient|bilags|ordre|pas|låner"
        r"|lejer|aftale|ejendoms|måler|rykker|case|customer|invoice)[\s.]?-?\s?(?:id|nr|nummer|number|no)?\b\.?[\s:]*"
        r"(?:nr\.?\s?)?((?=[^\s]*\d)[A-ZÆØÅa-z0-9][\w/.-]{3,30}\w)",
        re.IGNORECASE,
    ),
)
_PHONE = re.compile(
    r"(?<![\d<+])(?:(?:\+|00)\d{2,3}[ \u00a0]?)?"
    r"(?:\d{2}(?:[ \u00a0.-]\d{2}){3}|\d{4}[ \u00a0-]\d{4}|\d{8}|\d{3}(?:[ \u00a0]\d{3}){2})(?!\d)"
    r"|(?<!\d)(?:\+|00)\d{2,3}(?:[ \u00a0.-]?\d){6,12}(?!\d)"
)
_STREET = (
    r"[A-ZÆØÅÉÜÖ][\w.'’-]*(?: (?:[A-ZÆØÅ][\w.'’-]*|af|på|ved|for|den|de|og|i)){0,4}?"
    r"(?<=[\wæøå.]) \d{1,3}(?: ?[A-Za-z](?![a-zæøå]))?"
    r"(?:,? ?(?:\d{1,2}\.?|st\.?|kl\.?|stuen|kld\.?)(?: ?sal)?[ ,.]*"
    r"(?:t\.?[hv]\.?|mf\.?|dør \w+|(?:lejl|nr)\.? ?\d+)?)?"
)
_TOWN = (
    r"(?:DK-)?\d{4} (?:(?:Kgs|Gl|Nr|St|Sdr|Ll|Vr|Ny|Store|Lille|Nørre|Sønder)\.? )?"
    r"[A-ZÆØÅ][\wæøåÆØÅ-]+(?: [A-ZÆØÅ]{1,2}\b)?"
)
_STREET_ENDINGS = (
    "vej gade gård gaard gården allé alle alléen plads pladsen vænge vænget torv torvet stræde bakken bakke parken park"
    " vang vangen haven have skov skoven stien sti engen eng høj højen lunden lund kær kæret marken mark boulevard"
    " toften toft krogen ager dal dalen kvarter brinken kanal kaj kajen havn havnen strand bro broen hegnet hegn gyde"
    " passage led ledet række rækken svinget sving løkken løkke bjerg banke banken sø søen"
)
_ADDRESSES = (
    re.compile(rf"{_STREET}[,\n ]+(?:[A-ZÆØÅ][\wæøå]+[,\n] ?)?{_TOWN}"),
    re.compile(
        rf"(?:[A-ZÆØÅÉÜÖ][\w.'’-]* ){{0,3}}[A-ZÆØÅÉÜÖ]?[\w.'’-]*(?i:{'|'.join(_STREET_ENDINGS.split())})s?"
        r" \d{1,3}(?: ?[A-Za-z](?![a-zæøå]))?"
        r"(?:,? ?(?:\d{1,2}\.?|st\.?|kl\.?|stuen)(?: ?sal)?[ ,.]*(?:t\.?[hv]\.?|mf\.?))?(?!\d|[.:-]\d)"
    ),
    re.compile(rf"(?m)^{_TOWN}$"),
)
_PLATE = re.compile(r"(?<![\w])[A-ZÆØÅ]{2} ?\d{2} ?\d{3}(?!\d)")


def mask(text: str, public: Collection[str] = ()) -> Masked:
    """`text` with every identifier replaced; what stands in `public` (an authority's own phone or mail) is left."""
    kept = {_squeeze(words) for words in public}
    taken: list[tuple[Span, Identifier]] = []
    for kind, find in _FINDERS:
        for span in find(text):
            if (
                span.end > span.start
                and _squeeze(span.of(text)) not in kept
                and not any(span.meets(t) for t, _ in taken)
            ):
                taken.append((span, kind))
    return _replace(text, sorted(taken))


def unmask(text: str, key: Mapping[str, str]) -> str:
    """`text` with every placeholder of `key` replaced by the words it stands for; unknown placeholders stay."""
    return _PLACEHOLDER.sub(lambda match: key.get(match.group(), match.group()), text)


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


def _squeeze(words: str) -> str:
    return re.sub(r"[\s.-]", "", words).lower()


def _cprs(text: str) -> Iterator[Span]:
    for match in _CPR_SAID.finditer(text):
        yield Span(*match.span(1))
    for match in _CPR.finditer(text):
        digits = re.sub(r"[ .]", "", match[1] or match[3]).translate(str.maketrans("OoIl", "0011"))
        if _is_birth_date(digits):
            yield Span(*match.span())


def _is_birth_date(digits: str) -> bool:
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    for century in (1900, 2000):
        try:
            date(
                century + year, month, day if day <= 31 else day - 60
            )  # 60 is added to the day of a replacement number
        except ValueError:
            continue
        return True
    return False


def _all(*patterns: re.Pattern[str]) -> Callable[[str], Iterator[Span]]:
    """Spans of the first group, where a pattern has one, else of the whole match."""

    def find(text: str) -> Iterator[Span]:
        for pattern in patterns:
            for match in pattern.finditer(text):
                yield Span(*match.span(1 if pattern.groups else 0))

    return find


_FINDERS: tuple[tuple[Identifier, Callable[[str], Iterator[Span]]], ...] = (
    (Identifier.LITERAL, _all(_PLACEHOLDER)),
    (Identifier.MAIL, _all(_MAIL)),
    (Identifier.CPR, _cprs),
    (Identifier.ACCOUNT, _all(*_ACCOUNTS)),
    (Identifier.CASE, _all(*_CASES)),
    (Identifier.ADDRESS, _all(*_ADDRESSES)),
    (Identifier.PHONE, _all(_PHONE)),
    (Identifier.PLATE, _all(_PLATE)),
    (Identifier.NAME, find_names),
)
"""In the order in which they claim their words: the surest form first."""
