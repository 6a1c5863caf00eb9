"""Letter text in, ways to reach the sender out: phones (E.164), mails, web pages, addresses, hours.

Phones are eight Danish digits, grouped ("12 34 56 78", "1234 5678") or bare beside a word such as *tlf.* or *ring*;
foreign ones with their country code. CVR, EAN, CPR, case, account and customer numbers are no phones. The recipient's
own address block is no contact.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ingest.models import Contact, ContactKind, Fact, Span
from ingest.text.sentences import Sentence

FINDER = "contacts"

_GROUPED_PHONE = re.compile(
    r"(?<![\d.+<-])(?:\+45|0045|\(\+45\))?[ \u00a0]?"
    r"(?:\d{2}(?:[ \u00a0]\d{2}){3}|\d{4}[ \u00a0]\d{4})(?![\d<-]| \d{2}\b(?! ?\d))"
)
_BARE_PHONE = re.compile(r"(?<![\d.+<-])(?:(?:\+45|0045)[ \u00a0]?)?\d{8}(?![\d<-])")
_FOREIGN_PHONE = re.compile(r"(?<![\d<])\+(?!45)\d{2}(?:[ \u00a0]?\d){6,12}(?!\d|\s?[<‹])")
_PHONE_WORD = re.compile(
    r"\b(?:tlf|telefon\w*|tel|mobil\w*|ring\w*|opkald|kontakt\w*|omstilling\w*|hovednummer\w*|hotline|phone"
    r"|call|sms|på)\b"
    r"[^\n\d]{0,30}$",
    re.IGNORECASE,
)
NO_PHONE_WORDS = (
    r"cvr",
    r"ean",
    r"cpr",
    r"sag\w*",
    r"journal\w*",
    r"j\.?\s?nr",
    r"konto\w*",
    r"kunde\w*",
    r"faktura\w*",
    r"debitor\w*",
    r"kreditor\w*",
    r"dokument\w*",
    r"reg",
    r"p-?nummer",
    r"matrikel\w*",
    r"gld-?nr",
    r"se-?nr",
    r"ordre\w*",
    r"betalings\w*",
    r"id",
    r"id-?nr",
    r"aftale\w*",
    r"ejendoms?nr",
    r"måler\w*",
    r"løbe\w*",
    r"rykker\w*",
    r"ident\w*",
    r"\+7\d<",
)
"""Words after which eight digits are no phone. One line a word."""

_NO_PHONE_WORD = re.compile(rf"(?:{'|'.join(NO_PHONE_WORDS)})[\s.:-]*(?:nr|nummer|no|id)?[\s.:-]*$", re.IGNORECASE)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)
_RECIPIENT = re.compile(r"(?m)^[>\s]*(?:Til|To|Cc)\s?:[^\n]*\Z", re.IGNORECASE)
_WEB = re.compile(
    r"(?<![@\w./-])(?:https?://[^\s<>\"”»)]+"
    r"|(?:www\.)?(?:[a-zæøå0-9-]+\.)+(?:dk|eu|com|org|net|gov|info|gl|fo|example)(?:/[^\s<>\"”»)]*)?)(?![\w@])",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?P<street>[A-ZÆØÅÉ][\wæøåéü.' -]{1,40}? \d{1,3} ?[A-Z]?(?:, ?(?:\d{1,2}\.|st\.?|kl\.?)[^,\n]{0,12})?)"
    r"[,\n]\s*(?:Postboks \d+[,\n]\s*)?"
    r"(?P<town>\d{4} (?:(?:Kgs|Gl|Nr|St|Sdr|Ll|Vr)\. )?[A-ZÆØÅ][\wæøåÆØÅ-]+(?: [A-ZÆØÅ]\w*)?)"
)
_ORGANISATION = re.compile(
    r"kommune|afdeling|forvaltning|center|centret|styrelse|danmark|nævn|skole|rådhus|borgerservice"
    r"|ankestyrelsen|region"
    r"|hospital|ydelse|A/S|ApS|forsyning|jobcenter|team|adresse|besøg|retten|udbetaling|boligforening"
    r"|institution|børnehus|told",
    re.IGNORECASE,
)
_CLOCK = r"\d{1,2}(?:[.:]\d{2})?(?: ?(?:[ap]m\b|[ap]\.m\.))?"
_HOURS_LEAD = (
    r"\b(?:man|tirs?|ons|tors?|fre|lør|søn)(?:dage?|\.)?\b(?! den\b| d\.)(?:[^\n.]|\.(?=[-–,\s]?(?:fre|tor|ons"
    r"|tir|\d))){0,25}?"
    r"|\b(?:mon|tues|wednes|thurs|fri)day[^\n]{0,25}?"
    r"|\b(?:alle )?hverdage?[^\n]{0,12}?"
    r"|\bdagligt?[^\n]{0,8}?"
    r"|\b(?:telefon|åbnings|ekspeditions|træffe)tid(?:en|er|erne)?\b[^\n]{0,40}?"
)
_HOURS = re.compile(
    rf"(?:{_HOURS_LEAD})(?:kl\.?\s?)?{_CLOCK}\s?(?:-|–|til|og|to|and)\s?(?:kl\.?\s?)?{_CLOCK}(?: alle hverdage)?",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_HOURS_LABEL = re.compile(r"\w*tid(?:en|er|erne)?\b[\s:]*(?:er\s)?", re.IGNORECASE)
_HOURS_WORD = re.compile(
    r"telefon|\btlf\b|åbningstid|ekspeditionstid|træffetid|åben\b|åbent|telefonisk|ring\w*|kontakt\w*|træffes"
    r"|open|call"
    r"|personlig (?:henvendelse|betjening)",
    re.IGNORECASE,
)


def find_contacts(text: str, sentences: Sequence[Sentence]) -> tuple[Fact[Contact], ...]:
    """Every contact once, in the order of the letter, each with the sentence it stands in."""
    found: dict[Contact, Fact[Contact]] = {}
    for contact, at in sorted(_candidates(text), key=lambda pair: pair[1]):
        sentence = next((s.span for s in sentences if s.span.start <= at.start < s.span.end), at)
        found.setdefault(contact, Fact(contact, sentence, FINDER, 0.95))
    return tuple(found.values())


def _candidates(text: str) -> Iterator[tuple[Contact, Span]]:
    mails = [
        Span(*match.span())
        for match in (_MAIL.finditer(text) if "@" in text else ())
        if not _is_recipient(text, match.start())
    ]
    for at in mails:
        yield Contact(ContactKind.EMAIL, at.of(text).lower()), at
    for match in _WEB.finditer(text):
        at = Span(match.start(), match.start() + len(match.group().rstrip(".,;:")))
        if not any(at.meets(mail) for mail in mails):
            yield Contact(ContactKind.WEB, _web(at.of(text))), at
    yield from _phones(text)
    yield from _addresses(text)
    for line in re.finditer(r"[^\n]+", text):
        if _DIGIT.search(line.group()) and _HOURS_WORD.search(line.group()):
            spans = [Span(*match.span()) for match in _HOURS.finditer(text, *line.span())]
            if spans:
                label = _HOURS_LABEL.match(text, *spans[0])
                at = Span(label.end() if label else spans[0].start, spans[-1].end)
                yield Contact(ContactKind.HOURS, " ".join(at.of(text).split())), at


def _is_recipient(text: str, position: int) -> bool:
    """Whether the address at `position` stands in a mail's "Til:" line."""
    return bool(_RECIPIENT.match(text, text.rfind("\n", 0, position) + 1, position))


def _phones(text: str) -> Iterator[tuple[Contact, Span]]:
    taken: list[Span] = []  # in order, none meeting another: only neighbours need a look
    for pattern in (_GROUPED_PHONE, _BARE_PHONE, _FOREIGN_PHONE):
        for match in pattern.finditer(text):
            at = Span(match.start() + len(match.group()) - len(match.group().lstrip()), match.end())
            before = text[max(0, at.start - 45) : at.start].rpartition("\n")[2]
            said = bool(_PHONE_WORD.search(before))
            place = bisect_left(taken, at)
            near = taken[max(0, place - 1) : place + 1]
            if any(at.meets(other) for other in near) or (_NO_PHONE_WORD.search(before) and not said):
                continue
            if pattern is _BARE_PHONE and not said:
                continue
            number = _e164(at.of(text))
            if number:
                taken.insert(place, at)
                yield Contact(ContactKind.PHONE, number), at


def _e164(written: str) -> str | None:
    import phonenumbers

    try:
        number = phonenumbers.parse(written, "DK")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _web(written: str) -> str:
    """The link with its host in lower case; the path is kept, for it may tell upper from lower."""
    scheme, separator, rest = written.rpartition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme.lower()}{separator}{host.lower()}{slash}{path}"


def _addresses(text: str) -> Iterator[tuple[Contact, Span]]:
    for match in _ADDRESS.finditer(text):
        line_start = text.rfind("\n", 0, match.start()) + 1
        before = text[text.rfind("\n", 0, max(0, line_start - 1)) + 1 : match.start()]
        if _ORGANISATION.search(before) or _ORGANISATION.search(match["street"]):
            value = f"{' '.join(match['street'].split())}, {' '.join(match['town'].split())}"
            yield Contact(ContactKind.ADDRESS, value), Span(*match.span())
