"""Text in, spans of mails, phones, accounts, case numbers and number plates out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.models import Span

_AT = re.compile(r"\s?(?:@|\(at\)|\[at\]|\(a\)|\[a\])\s?", re.IGNORECASE)
_MAIL_NAME = re.compile(r"[\w.+'-]{1,64}$")
_MAIL_HOST = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")

_ACCOUNTS = (
    # the line of a payment slip, and its id and card number apart
    re.compile(r"\+\d{2}\s?[<‹(]?[\d\s]{0,22}[<‹+]?\s?\+?\s?\d{7,8}\s?[<‹]"),
    re.compile(r"betalings-?\s?id\w*[\s.:-]*(?P<number>\d[\d ]{6,19}\d)", re.IGNORECASE),
    # IBAN: a country, two check digits, groups of four
    re.compile(r"\b[A-Z]{2} ?\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b"),
    re.compile(r"(?<![\d.,-])\d{4}(?P<gap>[ -])\d{4}(?P=gap)\d{4}(?P=gap)\d{4}(?!\d)"),  # a card
    # reg.nr. 1234 kontonr. 0012345678, in one or apart
    re.compile(
        r"\breg(?:istrerings)?\.?\s?-?(?:nr|nummer)?\.?[\s:.]{0,4}(?P<number>\d{4})(?![\w.]\d|\d)", re.IGNORECASE
    ),
    re.compile(
        r"\b(?:\w{0,8}konto|kto|account)\.?\s?-?(?:nr|nummer|no|number)?\.?(?:\s(?:er|is))?[\s:.]{0,4}(?:reg\.?\s?)?"
        r"(?P<number>(?:\d{4}[ /-]{1,3})?\d(?:[ .-]?\d){5,15})(?![\d,])",
        re.IGNORECASE,
    ),
    re.compile(r"(?<![\d.,/-])\d{4} ?[ /-] ?\d{7,10}(?![\d,])"),
)

_CASE_WORDS = (
    "sags sag sagen journal j dokument dok kunde faktura fakturaen debitor ydelses ydelse ref reference bruger medlems"
    " patient ordre pas kørekort opholdskort opholdstilladelse udlændinge udl låner lejer lejemåls aftale ejendoms"
    " måler rykker ansøgnings ansøgning afgifts police fordrings person byggesag case customer invoice passport"
    " application member"
)
_VALUE = (
    r"(?P<number>(?=[\w/.-]{0,12}\d)[A-ZÆØÅa-z]{0,5}-?\w{1,20}"
    r"(?:(?:[/.]|[ ]?[-–/][ ]?)(?=[A-ZÆØÅa-z]{0,4}\d)\w{1,12}){0,5}(?: \d{2,4}(?![\w.,]| ?(?:kr|kl)\b)){0,3})"
)
_NUMBER_WORD = r"(?:-?(?:nr|nummer|number|no|id)\b\.?)"
_CASES = (
    # KLE numbers of municipalities; "24/11234", "2026-0048812", "26-48812"; "BS-2026-00417"; "FE1234567"
    re.compile(r"(?<![\d.])\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d+(?:-\d+)?"),
    re.compile(r"(?<![\w./,-])\d{2}[/-]\d{4,8}(?![\w/.-]*\d)(?<!\d[/-](?:19|20)\d\d)"),
    re.compile(r"(?<![\w./,-])20\d{2} ?[/-] ?(?!20\d\d\b)\d{4,9}(?![\w/.-]*\d)"),
    re.compile(r"(?<![\w-])[A-ZÆØÅ]{1,4}-?20\d{2}-?\d{3,9}(?!\w)"),
    re.compile(r"(?<![\w-])[A-Z]{1,3}-?\d{6,9}(?!\w)"),
    # "Sagsnr. …", "sag …", "Vores ref.: …"
    re.compile(
        rf"\b(?:{'|'.join(_CASE_WORDS.split())})\b\.?[ ]?{_NUMBER_WORD}?(?: (?:er|hedder|is))?[\s:]{{0,3}}{_VALUE}",
        re.IGNORECASE,
    ),
    # any other word that ends so: "Rykkernr. …", "Lejemålsnr. …"
    re.compile(rf"\b[^\W\d_]{{3,20}}[. ]?{_NUMBER_WORD}[ \t:]{{0,3}}{_VALUE}", re.IGNORECASE),
)
_LONG = re.compile(r"(?<![\w.,+/<-])\d{7,12}(?![\w/<]|[.,-]\d)")
_PUBLIC_WORDS = (
    "lov act order bekendtgørelse vejledning lbk cirkulære forordning direktiv principmeddelelse skrivelse kendelse dom"
    " cvr ean se- p-enheds kreditor lokale uge telefon tlf mobil stk hus matrikel hold kortart takst rubrik tabel model"
    " blanket formular skema bus rute"
)
_PUBLIC_NUMBER = re.compile(
    rf"\b(?:{'|'.join(_PUBLIC_WORDS.split())})[\w.]*\s?-?(?:nr|nummer|no|id)?\b[.:\s]*$", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NO_MONEY = r"(?![\d]|[.,]\d|\s?(?:kr|dkk|kroner|m2|m²)\b)"

_PHONE = re.compile(
    rf"(?<![\w<+§])(?<!\d[.,-])(?P<number>"
    # eight digits in any grouping with one sort of joint
    rf"\d{{2}}(?P<joint>[ \u00a0./-]?)\d{{2}}(?P=joint)\d{{2}}(?P=joint)\d{{2}}"
    rf"|\d\d{{3}}[ \u00a0-]\d{{2}}[ ]?\d{{2}}|\d\d[ ]\d{{2}}[ ]?\d{{2}}[ ]?\d{{2}}"
    rf"|\d\d{{2}}[ \u00a0-]\d{{2}}[ \u00a0-]\d{{3}}|\d\d{{2}}[ \u00a0]\d{{3}}[ \u00a0]\d{{2,3}}|\d(?:[ ]\d){{7}}"
    rf"){_NO_MONEY}"
)
_ABROAD = re.compile(r"(?<![\w<])\(?(?:\+|00)\d{1,3}\)?(?:[ \u00a0./()-]{0,3}\d){5,13}(?![\d<])")
_CALLED = re.compile(
    r"\b(?:tlf|telefon\w*|tel|phone|mobil\w*|mob|ring\w*(?:[ ]\w+){0,3}|nummer(?:et)?|whatsapp|sms|fax)\b[.:]?"
    r"(?:\s?(?:nr|er|øh|på|to|is)\b\.?){0,3}[\s:]{0,3}(?P<number>\d(?:[ \u00a0./\n-]{0,2}[\dOo]){7}(?!\d))",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])[. /-](?:0?[1-9]|1[0-2])[. /-](?:19|20)\d{2}|(?:19|20)\d{2}[ -](?:19|20)\d{2}"
)
_OF_A_FIRM = re.compile(r"\b(?:cvr|ean|se)\W*(?:nr)?\W*$", re.IGNORECASE)

_PLATE = re.compile(r"(?<!\w)(?!(?:KR|NR|KL|CA|ÅR|PR|ID|ST|CC)\b)[A-ZÆØÅ]{2}[ -]?\d{2}[ -]?\d{3}(?!\d|[.,]\d)")
_DRIVEN = re.compile(
    r"\b(?:bil(?:en|er|ens)?|køretøj(?:et)?|nummerplade\w*|reg\.?\s?(?:nr)?\.?|trailer(?:en)?|knallert(?:en)?|mc"
    r"|motorcykel\w*|kører i|varevogn\w*|campingvogn\w*|indregistreret|plade\w*|bøde til)\b[^\w\n]{0,3}"
    r"(?:(?:er|med|til|i|nr)\b\W{0,2}){0,2}(?P<number>[a-zæøå]{2}[ -]?(?:\d{2}[ -]?\d{3}|\d{4}))(?!\d)",
    re.IGNORECASE,
)


def find_mails(text: str) -> Iterator[Span]:
    """Mail addresses, also with "(at)" or a space or line break at the @."""
    for at in _AT.finditer(text):
        name = _MAIL_NAME.search(text, max(0, at.start() - 64), at.start())
        host = _MAIL_HOST.match(text, at.end())
        if name and host:
            yield Span(name.start(), host.end())


def find_accounts(text: str) -> Iterator[Span]:
    """Bank accounts, cards and what stands on a payment slip; the words beside them stay."""
    yield from _find(_ACCOUNTS, text)


def find_cases(text: str) -> Iterator[Span]:
    """Numbers of cases, customers, invoices, passports and permits; those of laws and companies stay."""
    for span in _find(_CASES, text):
        value = span.of(text).rstrip(".")
        enough = sum(char.isdigit() for char in value) >= 3 and not (_DATE.fullmatch(value) or _YEAR.fullmatch(value))
        if enough and not _PUBLIC_NUMBER.search(text, max(0, span.start - 30), span.start):
            yield span


def find_phones(text: str) -> Iterator[Span]:
    """Phone numbers: eight digits, a country's number in front, or any digits after "tlf.", "ring til" …"""
    yield from _find((_CALLED, _ABROAD), text)
    for match in _PHONE.finditer(text):
        if not (_DATE.fullmatch(match["number"]) or _OF_A_FIRM.search(text, max(0, match.start() - 12), match.start())):
            yield Span(*match.span("number"))


def find_long_numbers(text: str) -> Iterator[Span]:
    """Numbers too long for anything but an identifier."""
    for match in _LONG.finditer(text):
        if not _PUBLIC_NUMBER.search(text, max(0, match.start() - 30), match.start()):
            yield Span(*match.span())


def find_plates(text: str) -> Iterator[Span]:
    """Number plates: AB 12 345; in small letters, or two letters and four digits, beside a vehicle."""
    yield from _find((_PLATE, _DRIVEN), text)


def _find(patterns: tuple[re.Pattern[str], ...], text: str) -> Iterator[Span]:
    for pattern in patterns:
        group = "number" if "number" in pattern.groupindex else 0
        for match in pattern.finditer(text):
            yield Span(*match.span(group))
