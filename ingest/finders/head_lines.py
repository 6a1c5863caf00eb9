"""The lines of a letter's head in, what each is out: a label, an address, a date alone, a greeting; and its blocks.

Invented examples: "Sagsnr. 26/1234" is a label, "Engvej 3" and "4585 Solbæk" are an address, "Kære Ida" greets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.finders.dates import find_dates

NAME = r"[A-ZÆØÅÄÖÉ][\wæøåÆØÅéüöä.'’-]*"
_STREET_LINE = re.compile(
    r"^(?:[A-ZÆØÅ][\w.é-]*\s){1,3}?(?:(?:allé|alle|vej|plads|gade|stræde|torv|af"
    r"|ved)\s)?\d{1,3}\s?[A-Za-z]?(?:,.{0,25})?$|^Postboks \d+|^[A-ZÆØÅ]\w+(?:vej|gade|allé"
    r"|torv|plads)\w*\s\d+"
)
_POSTCODE_LINE = re.compile(
    r"(?:^|,\s|\s)(?:DK-)?\d{4}\s[A-ZÆØÅ][a-zæøåé]+(?:\s[A-ZÆØÅ]{1,2})?$|^\d{4}(?:\s[A-ZÆØÅ][a-zæøåé]+){1,3}$"
)
_LABELS = (
    r"dato|brevdato|dateret|sendt|date|sags?(?:\s?nr|nummer|-?id|behandler)?|journal(?:nr|nummer)|j\.?\s?nr|jnr"
    r"|dok(?:ument)?\.?\s?(?:nr|id|nummer)?"
    r"|cpr(?:[.-]*nr)?|cvr(?:[.-]*nr)?|ean|kontakt(?:person)?|telefon(?:tid)?|træffetid(?:er)?|ekspeditionstid"
    r"|kontortid|[a-zæøå]{3,16}nr|[a-zæøå]{3,16}nummer|(?:tele)?phone|tlf"
    r"|direkte(?:\stlf| telefon)?|mail"
    r"|e-?mail|mobil|fax|web|www|kundenr"
    r"|kundenummer|faktura(?:nr|nummer|dato)|debitor(?:nr|nummer)|aftale(?:nr|nummer)|skadenr|lejemål(?:\snr)?"
    r"|ref|vores ref|vor ref|deres ref"
    r"|reference|adresse|matr(?:ikel)?|ejendom(?:men)?|side|fra|til|cc|emne|subject|from|to|sent|kle|p-?nr"
    r"|åbningstid(?:er)?|bilag|case(?:\sno)?|our ref"
    r"|case (?:officer|handler|worker)|person id|koordinator|visitator|projektleder|rådgiver|konsulent"
    r"|nummer|løbenr|medlemsnr|girokonto|afsender|modtager|sendes til|betalingsfrist|forfald\w*|att"
)
LABEL_LINE = re.compile(
    rf"^(?:{_LABELS})\b\.?(?:\s?(?:nr|no)\.?)?\s?(?:[:.]|\s(?=\S*\d)|$"
    rf"|\s(?=(?-i:[A-ZÆØÅ])))",
    re.IGNORECASE,
)
_CONTACT_LINE = re.compile(
    r"@|www\.|https?:|^\+?[\d\s().-]{6,}$|^[^\d\n]{3,30}\s(?:\+45\s)?\d\d(?:\s?\d\d){3}$|^(?:tlf|telefon|mobil)"
    r"|\b(?:tlf|telefon)\b[.:]{0,2}\s[\d ]{8,}$",
    re.IGNORECASE,
)
HOURS_LINE = re.compile(
    r"^(?:(?:(?:man|tirs|ons|tors|fre|hver)dag(?:e|en)?\b|kl\.\s?\d|træffes\b|åbent\b|(?:mon|tues|wednes|thurs"
    r"|fri)day\b).{0,45}"
    r"|(?:man|tirs?|ons|tors?|fre|lør|søn)\b\.?\s?(?:[-–,/]|til\b|og\b|samt\b|kl\b|\d).{0,55}"
    r"|(?:mon|tues?|weds?|thurs?|thu|fri)\b\.?\s?(?:[-–,/]|to\b|and\b|\d).{0,55}"
    r"|(?:bedst|kun|helst|alle dage|daglig|formiddage?|telefonen(?: er)?|telefonerne(?: er)?|vagt(?:en|telefon(?:en)?)?"
    r"|ring(?: til os)?|opkald|omstilling(?:en)?|lokal)\b\D{0,40}\d.{0,55}"
    r"|personlig(?:t)? (?:henvendelse|fremmøde)\b.{0,45}|kun efter aftale.{0,20}"
    r"|(?:strengt )?fortroligt?|personligt?|anbefalet|rekommanderet|haster)$",
    re.I,
)
"""Hours, numbers and stamps of the head, whatever they begin with: "Man-tors 9-16", "Bedst kl. 8-9", "Fortroligt"."""
SALUTATION = re.compile(
    r"^Til (?:alle\s|de\s)?(?:beboer|grundejer|ejer|forældre|nabo|husstand|borger|lejer|bruger)"
    r"[^\n.]{0,60}(?<! til)(?<! for)(?<! af)$"
    r"|^Til (?:jer|dig|Dem|alle)\b[^\n.]{0,60}$"
    r"|^(?:Kære|Hej|Goddag|Til|Dear|Hi)\s(?P<name>(?:[A-ZÆØÅ][^\n,!.:]{1,60}))[,!.]?$|^(?:Kære|Hej"
    r"|Dear)\s[^\n.]{1,40}$"
)
SUBJECT_LABEL = re.compile(
    r"^(?:Vedr(?:ørende)?|Emne|Angående|Subject|Re|Sagen vedrører"
    r"|Ang)\b[.:]*\s?(?P<subject>\S.*)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\S*nr\b", re.IGNORECASE)
"""A number with its label, whatever is numbered: "Matr.nr. 4 d, Solbæk By" is no street."""
_LIKE_LABEL = re.compile(
    r"^(?:[\w.,/-]{1,24} ){0,2}[\w.,/-]{1,24}: ?\S|^\S*(?:nr|nummer|ref)\b|^\w+ (?:nr|ref|id)\b\.?", re.IGNORECASE
)
"""A line that says one thing of the case or the office, whatever its label: "Fast telefontid: hverdage 9-12"."""
_LONGEST_DATE_LINE = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the head, or a cell of one, with its place in the text."""

    start: int
    words: str
    cell: bool = False


def lines_of(text: str, start: int, end: int) -> list[Line]:
    """The lines of `text[start:end]`, the cells of a row one by one."""
    found = []
    for match in re.finditer(r"[^\n\t]+", text[start:end]):
        words = match.group().strip()
        if words:
            first, last = start + match.start(), start + match.end()
            in_row = "\t" in (text[first - 1 : first], text[last : last + 1])
            found.append(Line(first + len(match.group()) - len(match.group().lstrip()), words, in_row))
    return found


def blocks_of(text: str, head: list[Line]) -> list[list[Line]]:
    """The head's lines in blocks parted by an empty line."""
    blocks: list[list[Line]] = []
    for line in head:
        last = blocks[-1][-1] if blocks else None
        if last is None or "\n\n" in text[last.start + len(last.words) : line.start]:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def above_address(block: list[Line], sender: str | None) -> list[str]:
    """The lines of an address block over street or postcode, without labels and the sender's name."""
    found: list[str] = []
    for number, line in enumerate(block):
        below = block[number + 1].words if number + 1 < len(block) else ""
        if is_address(line.words) and not _STREET_LINE.match(below):  # an office may bear a number as a house does
            break
        if not is_label(line.words) and not is_alone_date(line.words) and line.words != sender:
            found.append(line.words)
    return found


def is_label(words: str) -> bool:
    """Whether it is a labelled value or a way to reach somebody."""
    return bool(LABEL_LINE.match(words) or _CONTACT_LINE.search(words))


_BARE = re.compile(rf"^(?:{_LABELS})\.?:?$", re.IGNORECASE)


def is_bare_label(words: str) -> bool:
    """Whether it is a label whose value stands on the line below: "Konsulent"."""
    return bool(_BARE.match(words))


def is_like_label(words: str) -> bool:
    """Whether it has a label's form; only beside other labels is it sure to be one."""
    return bool(_LIKE_LABEL.match(words))


def is_address(words: str) -> bool:
    """Whether it is a street with its number or a postcode with its town."""
    return (
        bool(_STREET_LINE.match(words) or _POSTCODE_LINE.search(words))
        and not _NUMBERED.match(words)
        and not is_alone_date(words)
    )


def is_alone_date(words: str) -> bool:
    """Whether it holds a date and next to nothing else."""
    if len(words) > _LONGEST_DATE_LINE or not any(character.isdigit() for character in words):
        return False
    mentions = find_dates(words, None)
    return bool(mentions) and len(words) - (mentions[0].span.end - mentions[0].span.start) <= 14
