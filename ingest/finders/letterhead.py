"""A letter in, who writes to whom, when and about what out.

The head is all that stands before the first whole sentence: sender and department, address block, and the lines
"Dato", "Sagsnr.", "Sagsbehandler" … in any order, one a line, side by side, or label above value. A mail has its
Fra/Sendt/Til/Emne block. What the head does not tell may stand in the closing ("Solbæk, den 12. november 2026",
"Med venlig hilsen"). Example: "Solbæk Kommune / Ydelsescentret / Dato: 10. november 2026 / Sagsnr. 32.24.04-G01-7-26".
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from ingest.finders.dates import find_dates
from ingest.finders.head_lines import (
    HOURS_LINE,
    LABEL_LINE,
    NAME,
    SALUTATION,
    SUBJECT_LABEL,
    Line,
    above_address,
    blocks_of,
    is_address,
    is_alone_date,
    is_bare_label,
    is_label,
    is_like_label,
    lines_of,
)
from ingest.finders.senders import DEPARTMENT, SENDER, addresses_of, find_department, find_sender
from ingest.finders.topics import kle_of
from ingest.models import Letter, Letterhead
from ingest.text.sentences import Form, Sentence

_UNDER_TITLE = re.compile(r"^(?:adresse|ejendom(?:men)?|matr|bopæl|lokalplan|vedrørende ejendommen)\b", re.IGNORECASE)
_DATE_LABEL = re.compile(
    r"(?<![\w-])(?:Dato|DATO|Brevdato|Dateret|Udskrevet|Udskriftsdato|Afsendt|Sendt|Afgørelsesdato|Fakturadato"
    r"|Udstedt|Udstedelsesdato|Date|Sent|Den)"
    r"\s?[:.]?[\s]{1,3}$"
)
_SENT = re.compile(r"(?:Sendt|Sent|Afsendt|Date):\s", re.IGNORECASE)
_PLACE_AND = re.compile(rf"^{NAME}(?:\s{NAME})?,?\s(?:den\s|d\.\s)?$")
_NUMBER_LABELS = (
    r"sags?\s?-?(?:nr|nummer|id|no)|sag(?:en)?\b|case (?:order )?(?:no|number|id)",
    r"journal\s?(?:nr|nummer)|j\.?\s?nr|jnr",
    r"(?:vores|vor|our|deres)\s(?:ref|reference)|ref(?:erence)?",
    r"skade\s?(?:nr|nummer)|aftale\s?(?:nr|nummer)|medlems?\s?(?:nr|nummer)|kunde\s?(?:nr|nummer)|debitor\s?(?:nr"
    r"|nummer)|faktura\s?(?:nr|nummer)",
    r"dok(?:ument)?\s?(?:nr|nummer|id)?",
    r"(?!telefon|mobil|cpr|cvr|konto|reg|post|hus|matrikel|side|bilag|ean|fax|direkte|lokale|rum"
    r"|etage)[a-zæøå]{3,16}(?:nr|nummer)",
)
"""Labels of a case number, the surest first; a customer's, debtor's or invoice number where there is none."""
_NUMBERS = tuple(
    re.compile(
        rf"(?<![\w-])(?:{label})\.?\s?[:.]?\s?[\s]{{0,2}}(?P<number>"
        rf"(?-i:(?:[A-ZÆØÅ]{{1,5}}[-/]){{2,3}}|[A-ZÆØÅ]{{2,4}} )?"
        rf"[A-ZÆØÅ]{{0,4}}[-/]?\d[\w./-]*"
        rf"(?:[ \u00a0]\d{{2,}})*)",
        re.IGNORECASE,
    )
    for label in _NUMBER_LABELS
)
_COURT_NUMBER = re.compile(r"(?<![\w-])(?:SKS|FS|BS|SS|TV|KO)[ -]\d{1,4}-\d{1,6}/\d{4}(?!\d)")
_KLE_NUMBER = re.compile(r"(?<![\d.])\d\d\.\d\d\.\d\d-[A-ZÆØÅ]\d\d-\d+(?:-\d+)+")
_CPR = re.compile(r"^\d{6}-?\d{4}$")
_GREETED = re.compile(r"^(?:Kære|Hej|Goddag|Dear)\b")
_CLOSING = re.compile(
    r"(?:venlig|bedste|kærlig)\w*\s(?:\w+\s)?hilsen\w*|hilsner|kind regards|yours (?:sincerely"
    r"|faithfully)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:kunde|borger(?:e|en)?|nabo(?:er)?|låner|forældre|beboer\w*|husstand\w*|grundejer\w*"
    r"|boligejer\w*|customer|resident|sir)\b",
    re.I,
)
_PERSON = re.compile(rf"^{NAME}(?:\s(?:og\s)?{NAME}){{1,5}}$")
_DANISH = frozenset(
    "og at du det er den til på for ikke af har med vi din dig skal kan som om eller fra et en".split()  # noqa: SIM905
)
_ENGLISH = frozenset(
    "and the you to of is in for your not we must can with that from this have or are be by on".split()  # noqa: SIM905
)


def find_letterhead(letter: Letter, sentences: Sequence[Sentence]) -> Letterhead:
    """The letterhead; None for whatever the letter does not say."""
    text = letter.text
    head_end = _head_end(text, sentences)
    head = lines_of(text, 0, head_end)
    closing = _closing(text)
    sender = find_sender(text, head, closing)
    case_number = _case_number(text, head_end)
    salutation = _salutation(text, head_end)
    own, other = addresses_of(blocks_of(text, head), sender)
    named = above_address(other, sender) if other else []
    greeted = salutation.words if salutation else None
    named = [line for line in named if not line.endswith(":")] or named  # "Værge for Gerda Holm:" says for whom
    recipient = named[0].removeprefix("Til ") if named else _in_full(head, greeted) or greeted
    recipient = recipient or _named_alone(blocks_of(text, head), sender)
    subject = _subject(text, head, sender, recipient)
    department = find_department(head, closing, sender, own, other)
    return Letterhead(
        sender=sender,
        department=None if department == subject else department,
        recipient=recipient,
        date=_date(text, head, closing),
        case_number=case_number,
        kle=kle_of(case_number) if case_number else None,
        subject=subject,
        language=_language(text),
    )


_LONGEST_TITLE = 160
"""Characters of a line without a stop that is a title, though longer than any other heading."""


def _head_end(text: str, sentences: Sequence[Sentence]) -> int:
    """Where the first whole sentence begins: seven words with a stop at the end, in running text."""
    for sentence in sentences:
        words = sentence.span.of(text)
        if len(words) <= _LONGEST_TITLE and words[-1] not in ".!?:,;":
            continue
        if sentence.form is Form.PROSE and len(words.split()) >= 7 and not LABEL_LINE.match(words):
            return sentence.span.start
    return min(len(text), 1500)


def _closing(text: str) -> list[Line]:
    """The lines round the greeting at the end, which may carry sender, place and date."""
    greetings = list(_CLOSING.finditer(text))
    if not greetings:
        return lines_of(text, max(0, len(text) - 300), len(text))
    last = greetings[-1]
    return lines_of(text, max(0, text.rfind("\n", 0, max(0, last.start() - 1)) - 80), min(len(text), last.end() + 400))


def _salutation(text: str, head_end: int) -> Line | None:
    for line in lines_of(text, 0, head_end):
        match = SALUTATION.match(line.words)
        if match and match["name"] and not _NOBODY.search(match["name"]):
            return Line(line.start, match["name"].strip())
    return None


def _named_alone(blocks: Sequence[Sequence[Line]], sender: str | None) -> str | None:
    """The person whose name opens a block below the sender's own, whatever address follows, or none."""
    for block in blocks[1:]:
        first = block[0].words
        if _PERSON.match(first) and first != sender and not SENDER.search(first) and not DEPARTMENT.search(first):
            return first if all(not is_label(line.words) for line in block) else None
    return None


def _in_full(head: list[Line], greeted: str | None) -> str | None:
    """The line of the head that gives the greeted person's whole name: "Ida Holm Juhl" of "Kære Ida"."""
    if greeted is None:
        return None
    short = set(greeted.split())
    for line in head:
        if SALUTATION.match(line.words):
            return None
        if _PERSON.match(line.words) and short < set(line.words.split()):
            return line.words
    return None


def _case_number(text: str, head_end: int) -> str | None:
    """The number behind the surest label in the head, else anywhere; else a number that looks like a municipal one."""
    for zone in (text[:head_end], text):
        for pattern in _NUMBERS[: None if zone is not text else 2]:
            for match in pattern.finditer(zone):
                number = match["number"].rstrip(".,-/")
                if (
                    sum(character.isdigit() for character in number) >= 3
                    and not _CPR.match(number)
                    and not _is_day(number)
                ):
                    return number
    found = _COURT_NUMBER.search(text[:head_end]) or _KLE_NUMBER.search(text)
    return found.group() if found else None


def _is_day(number: str) -> bool:
    return bool(re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d|\d{4})", number)) and bool(find_dates(number, None))


def _date(text: str, head: list[Line], closing: list[Line]) -> dt.date | None:
    """The letter's own date, its year stated: behind a label, alone on its line, after a place; else the mail's.

    A date under the greeting ("Vi har reserveret en tid: / Dato: …") is none where one stands above it."""
    greeted = next((number for number, line in enumerate(head) if _GREETED.match(line.words)), len(head))
    for zone in (head[:greeted], head[greeted:], closing):
        labelled, alone, placed, sent = [], [], [], []
        for number, line in enumerate(zone):
            above = zone[number - 1].words + " " if number else ""
            for mention in find_dates(line.words, None):
                before, after = line.words[: mention.span.start], line.words[mention.span.end :]
                if re.match(r"\d{4}\s|\s?[-–]\s?\d", after) or (
                    mention.time and not re.match(r"(?:Sendt|Sent|Date)", line.words)
                ):
                    continue
                if _SENT.match(before):
                    sent.append(mention.date)
                elif _DATE_LABEL.search(before) or (not before and _DATE_LABEL.fullmatch(above)):
                    labelled.append(mention.date)
                elif not before.strip() and len(after.strip(" .")) == 0:
                    alone.append(mention.date)
                elif _PLACE_AND.match(before) and not after.strip(" ."):
                    placed.append(mention.date)
        if found := labelled or alone or placed or sent:
            return found[0]
    return None


def _subject(text: str, head: list[Line], sender: str | None, recipient: str | None) -> str | None:
    """The line "Vedr.: …", else the heading between the head's labels and the greeting, else the one under it, else
    the mail's subject."""
    labels = [label for line in head if (label := SUBJECT_LABEL.match(line.words))]
    if labels and not labels[0].group().lower().startswith(("emne", "subject", "re:")):
        return labels[0]["subject"].strip()
    lines = [line for line in head if not line.cell]
    greeting = next((number for number, line in enumerate(lines) if SALUTATION.match(line.words)), len(lines))
    above = lines[:greeting]
    start = 0
    for number, line in enumerate(above):
        follows = number > 0 and start == number and _is_next(above[number - 1], line)
        valued = follows and (is_bare_label(above[number - 1].words) or bool(_PERSON.match(line.words)))
        if _is_meta(line.words) or valued or (follows and is_like_label(line.words)):
            start = number + 1
    under = {id(line): below for line, below in pairwise(lines) if _is_next(line, below)}
    for line in [*above[start:], *lines[greeting + 1 :]]:
        below = under.get(id(line))
        addressed = below is not None and is_address(below.words) and _PERSON.match(line.words)
        if _is_title(line.words, sender, recipient) and not addressed:
            return line.words.rstrip(".")
    return labels[0]["subject"].strip() if labels else None


def _is_next(above: Line, line: Line) -> bool:
    """Whether no empty line stands between the two."""
    return line.start - (above.start + len(above.words)) <= 1


def _is_meta(words: str) -> bool:
    """Whether a line belongs to the head's labels and addresses; what is under the title ("Adresse: …") does not."""
    return not _UNDER_TITLE.match(words) and (
        is_label(words) or is_address(words) or is_alone_date(words) or HOURS_LINE.match(words) is not None
    )


def _is_title(words: str, sender: str | None, recipient: str | None) -> bool:
    named = words in (sender, recipient) or bool(
        sender and words.startswith(sender) and (len(words) < len(sender) + 12 or " på vegne af " in words)
    )
    return not named and len(words) > 3 and not SALUTATION.match(words) and not _is_meta(words)


def _language(text: str) -> str:
    """ "en" where English small words outnumber the Danish ones clearly, else "da"."""
    words = re.findall(r"[a-zæøå]+", text[:6000].lower())
    danish, english = (sum(word in known for word in words) for known in (_DANISH, _ENGLISH))
    return "en" if english > 2 * danish and english > 5 else "da"
