"""Sentences in, the part of the letter each stands in out: body, appeal, law, privacy, and the list it is an item of.

A heading rules until the next heading. Law texts quoted at the end of a letter and notes on personal data speak of
duties that are nobody's in particular; an appeal guidance speaks of a right.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ingest.models import Span
from ingest.text.sentences import Form, Sentence


class Zone(StrEnum):
    """What a stretch of the letter is about."""

    BODY = "body"
    DUTY = "duty"  # "Det skal du gøre"
    MAY = "may"  # "Du kan også"
    APPEAL = "appeal"
    LAW = "law"
    PRIVACY = "privacy"
    CONTACT = "contact"  # "Har du spørgsmål?"
    UNDONE = "undone"  # "Hvis du ikke gør noget"


_HEADINGS: tuple[tuple[Zone, str], ...] = (
    (Zone.APPEAL, r"klagevejledning|vejledning om klage|klageadgang|(?:du|i|de) kan klage|vil klage"
        r"|(?:^|\b(?:at|kan|vil) )klage over|klagefrist"
     r"|s[åa]dan klager|uenig"),
    (Zone.APPEAL, r"^klage(?:mulighed(?:er)?|n)?\W*$|ret til at klage|hvis (?:du|i|de) (?:vil|ønsker at) klage"),
    (Zone.UNDONE, r"^hvis (?:du|i|de) ikke (?!køber|ejer|bor\b|accepterer|tager imod|kan\b|har mulighed|ønsker|vil\b"
        r"|længere|er\b)|^hvad sker der,? hvis"),
    (Zone.LAW, r"retsgrundlag|lovgrundlag|(?<!anden )lovgivning|regelgrundlag|^(?:lov|regler|loven|reglerne)\W*$"
     r"|hvad siger (?:loven|reglerne)"),
    (Zone.LAW, r"^(?:uddrag af|relevante|de vigtigste) (?:regler|lov)|lovhenvisning|regler vi har brugt"
     r"|bekendtgørelse|^lov om"),
    (Zone.PRIVACY, r"personoplysning|persondata|databeskyttelse|behandling af (?:dine )?oplysninger|gdpr"
     r"|aktindsigt|dine rettigheder"),
    (Zone.CONTACT, r"spørgsmål\b|kontakt\b|vil (?:du|i|de) vide mere|brug for hjælp|yderligere oplysninger"),
    (Zone.DUTY, r"skal (?:du|i|de) (?:\w+ )?gøre|sådan gør (?:du|i|de)|(?:du|i|de) skal (?:gøre|sende|huske)"
     r"|^husk\b|dine? (?:pligt|opgave)|kræver af (?:dig|jer|dem)\b|krav til (?:dig|jer|dem)\b"),
    (Zone.MAY, r"^(?:her )?kan (?:du|i|de)\b|dine muligheder|^(?:du|i|de) (?:har ret|kan)\b"),
)  # fmt: skip
"""What a heading says and the zone it opens; the first that fits."""

_COMPILED = tuple((zone, re.compile(pattern, re.IGNORECASE)) for zone, pattern in _HEADINGS)
_LAW_TEXT = re.compile(
    r"^(?:[»\"”]?\s*§\s*\d|Stk\.\s*\d|Kapitel \d|\(?jf\. |Lov om |Lovbekendtgørelse"
    r"|Bekendtgørelse)"
)
_CLOSING = re.compile(r"^(?:Med |De )?(?:venlig(?:e|st)?|bedste|kærlig) hilsen|^Venlig hilsen|^Hilsen", re.IGNORECASE)
_NOT_HEADING = re.compile(r"\d{4,}|kr\.?\s*$|^\W*\d+[.)]?\s*$|^(?:dato|sag|tlf|telefon|cpr|side)\b|@", re.IGNORECASE)


_LABELLED = re.compile(r"^[\w.-]{2,25}(?: [\w.-]{1,15})?: ?\S")
"""A line of the letterhead: "Kontakt: Ida Holm" is nobody's heading."""
_OPEN = re.compile(
    r"\b(?:skal|bedes|må|kan|at|du|I|De|ikke|følgende|med|for eksempel|fx|f\.eks\.|blandt andet|bl\.a\.|enten)$"
)
"""How a line ends that its list goes on from, with no colon: "Senest den 3. december skal du"."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence with its zone, the index of the sentence that introduces its list (None outside lists)."""

    sentence: Sentence
    zone: Zone
    lead: int | None


def place(text: str, sentences: Sequence[Sentence]) -> tuple[Placed, ...]:
    """Every sentence with its zone and its list's introduction."""
    found: list[Placed] = []
    zone = Zone.BODY
    lead: int | None = None
    for index, sentence in enumerate(sentences):
        words = sentence.span.of(text)
        opened = heading_zone(words, sentence.form)
        if opened is not None:
            zone = opened
        elif _CLOSING.match(words):
            zone = Zone.BODY
        if sentence.form not in (Form.ITEM, Form.ROW) and not _goes_on(words, lead, sentence, sentences):
            lead = None
        own = Zone.LAW if _LAW_TEXT.match(words) else zone
        found.append(Placed(sentence, own, lead))
        listed = (
            sentence.form is not Form.ITEM and index + 1 < len(sentences) and sentences[index + 1].form is Form.ITEM
        )
        if (words.endswith(":") or (listed and (words.endswith(",") or _OPEN.search(words)))) and "\t" not in words:
            lead = index
    return tuple(found)


def heading_zone(words: str, form: Form) -> Zone | None:
    """The zone a heading opens; None for a line that is no heading."""
    question = words.endswith("?") and len(words) <= 60 and form is Form.PROSE
    if (form is not Form.HEADING and not question) or len(words) > 80 or len(words) < 4 or "\t" in words:
        return None
    if _LABELLED.match(words):
        return None
    for zone, pattern in _COMPILED:
        if pattern.search(words):
            return zone
    if words.endswith((":", ",")) or _NOT_HEADING.search(words) or _CLOSING.match(words):
        return None
    return Zone.BODY if words[0].isupper() and len(words.split()) <= 9 else None


def _goes_on(words: str, lead: int | None, sentence: Sentence, sentences: Sequence[Sentence]) -> bool:
    """Lines without bullets under "Vi skal bruge:" are items too while they are short and end in no full stop."""
    if lead is None:
        return False
    near = sentence.paragraph - sentences[lead].paragraph <= 1
    return near and sentence.form is Form.HEADING and not words.endswith(":") and len(words) <= 80


def items_of(lead: int, placed: Sequence[Placed]) -> list[Sentence]:
    """The sentences that are items of the list introduced by sentence `lead`, in order."""
    found = []
    for other in placed[lead + 1 :]:
        if other.lead != lead:
            break
        found.append(other.sentence)
    return found


_BULLET = re.compile(r"\s*(?:[•▪◦‣·*●○◆→✓☐–—-]|\d{1,2}[.)]|[a-z]\))\s+")


def item_body(text: str, sentence: Sentence) -> Span:
    """An item without its bullet and its closing comma or stop."""
    start, end = sentence.span
    bullet = _BULLET.match(text, start, end)
    if bullet and bullet.end() < end:
        start = bullet.end()
    while end > start and text[end - 1] in " .,;":
        end -= 1
    if text[start:end].endswith((", og", " og")):
        end = start + text[start:end].rstrip().rfind("og")
        while end > start and text[end - 1] in " ,":
            end -= 1
    return Span(start, end)
