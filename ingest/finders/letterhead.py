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
from dataclasses import dataclass

from ingest.finders.dates import find_dates
from ingest.finders.topics import kle_of
from ingest.models import Letter, Letterhead
from ingest.text.sentences import Form, Sentence

_NAME = r"[A-ZÆØÅÄÖÉ][\wæøåÆØÅéüöä.'’-]*"
_ORGANISATIONS = (
    r"Udbetaling Danmark",
    rf"(?:{_NAME}\s){{1,3}}?Kommune(?=s?\b)",
    r"Ankestyrelsen|Familieretshuset|Færdselsstyrelsen|(?:[A-ZÆØÅ][a-zæøå]+-\sog\s)?[A-ZÆØÅ][a-zæøå]+styrelsen"
    r"|[A-ZÆØÅ][a-zæøå]+nævnet(?:\si\s[A-ZÆØÅ][a-zæøå]+)?",
    r"Nævnenes Hus|ATP(?: Livslang Pension)?|Region (?:[A-ZÆØÅ][a-zæøå]+)|Retten i [A-ZÆØÅ][a-zæøå]+|SKAT\b",
    rf"(?:{_NAME}\s){{1,3}}?(?:Byret|Landsret|Politi|Sygehus|Hospital|Universitetshospital|Forsyning|Spildevand"
    rf"|Fjernvarme|Vandværk"
    r"|Varmeværk|Varme|Energi|Affald|Renovation|Bibliotek|Skole|Friskole|Gymnasium|Børnehus|Vuggestue"
    r"|Boligforening|Boligselskab"
    r"|Forsikring|Bank|Tandpleje|Tandklinik|Provsti|Museum|Havn|Ejendomme|Lufthavn|Brandvæsen|Beredskab"
    rf"|A-kasse)(?:\sog\s{_NAME})?(?:\s(?:A/S|ApS|amba))?\b",
    rf"Børnehuset {_NAME}|Regionshospitalet {_NAME}|Politiet|Kriminalforsorgen|Rigspolitiet|Danmarks Statistik",
)
_SENDER = re.compile("|".join(f"(?:{pattern})" for pattern in _ORGANISATIONS))
_DEPARTMENT = re.compile(
    r"(?:forvaltning|afdeling|center\b|centret\b|\bteam\b|sekretariat|service|citizen|office|jobcenter|ydelse"
    r"|pladsanvisning|teknik|miljø"
    r"|børn og|\bbørn\b|\bunge\b|social|sundhed|omsorg|\bbyg|\bplan\b|kontor|enhed\b|enheden\b|visitation"
    r"|opkrævning|boligstøtte"
    r"|familie|dagtilbud|handicap|psykiatri|natur|klima|kultur|borger|integration|sygedagpenge|pension|skat\b"
    r"|vand\b|affald"
    r"|parkering|beskæftigelse|ældre|hjemmepleje|tandpleje|ambulatori|department|skoleområdet|vej og park"
    r"|administration)",
    re.IGNORECASE,
)
_STREET_LINE = re.compile(
    r"^(?:[A-ZÆØÅ][\w.é-]*\s){1,3}?(?:(?:allé|alle|vej|plads|gade|stræde|torv|af"
    r"|ved)\s)?\d{1,3}\s?[A-Za-z]?(?:,.{0,25})?$|^Postboks \d+|^[A-ZÆØÅ]\w+(?:vej|gade|allé"
    r"|torv|plads)\w*\s\d+"
)
_POSTCODE_LINE = re.compile(r"(?:^|,\s|\s)(?:DK-)?\d{4}\s[A-ZÆØÅ][a-zæøåé]+(?:\s[A-ZÆØÅ]{1,2})?$")
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
_LABEL_LINE = re.compile(
    rf"^(?:{_LABELS})\b\.?(?:\s?(?:nr|no)\.?)?\s?(?:[:.]|\s(?=\S*\d)|$"
    rf"|\s(?=[A-ZÆØÅ]))",
    re.IGNORECASE,
)
_CONTACT_LINE = re.compile(r"@|www\.|https?:|^\+?[\d\s().-]{6,}$|^(?:tlf|telefon|mobil)", re.IGNORECASE)
_HOURS_LINE = re.compile(
    r"^(?:(?:man|tirs|ons|tors|fre|hver)dag(?:e|en)?\b|kl\.\s?\d|træffes\b|åbent\b|(?:mon|tues|wednes|thurs"
    r"|fri)day\b).{0,45}$",
    re.I,
)
_UNDER_TITLE = re.compile(r"^(?:adresse|ejendom(?:men)?|matr|bopæl|lokalplan|vedrørende ejendommen)\b", re.IGNORECASE)
_DATE_LABEL = re.compile(
    r"(?<![\w-])(?:Dato|DATO|Brevdato|Dateret|Udskrevet|Udskriftsdato|Afsendt|Sendt|Afgørelsesdato|Fakturadato"
    r"|Udstedt|Udstedelsesdato|Date|Sent|Den)"
    r"\s?[:.]?[\s]{1,3}$"
)
_SENT = re.compile(r"(?:Sendt|Sent|Afsendt|Date):\s", re.IGNORECASE)
_PLACE_AND = re.compile(rf"^{_NAME}(?:\s{_NAME})?,?\s(?:den\s|d\.\s)?$")
_NUMBER_LABELS = (
    r"sags?\s?-?(?:nr|nummer|id|no)|sag(?:en)?\b|case (?:no|number)",
    r"journal\s?(?:nr|nummer)|j\.?\s?nr|jnr",
    r"(?:vores|vor|our|deres)\s(?:ref|reference)|ref(?:erence)?",
    r"skade\s?(?:nr|nummer)|aftale\s?(?:nr|nummer)|medlems?\s?(?:nr|nummer)|kunde\s?(?:nr|nummer)|debitor\s?(?:nr"
    r"|nummer)|faktura\s?(?:nr|nummer)",
    r"(?!telefon|mobil|cpr|cvr|konto|reg|post|hus|matrikel|side|bilag|ean|fax|direkte|lokale|rum"
    r"|etage)[a-zæøå]{3,16}(?:nr|nummer)",
)
"""Labels of a case number, the surest first; a customer's, debtor's or invoice number where there is none."""
_NUMBERS = tuple(
    re.compile(
        rf"(?<![\w-])(?:{label})\.?\s?[:.]?\s?[\s]{{0,2}}(?P<number>[A-ZÆØÅ]{{0,4}}[-/]?\d[\w./-]*"
        rf"(?:\s\d{{2,}})*)",
        re.IGNORECASE,
    )
    for label in _NUMBER_LABELS
)
_KLE_NUMBER = re.compile(r"(?<![\d.])\d\d\.\d\d\.\d\d-[A-ZÆØÅ]\d\d-\d+(?:-\d+)+")
_CPR = re.compile(r"^\d{6}-?\d{4}$")
_SALUTATION = re.compile(
    r"^Til (?:alle\s)?(?:beboer|grundejer|ejer|forældre|nabo|husstand|borger|lejer|bruger)[^\n.]{0,60}$"
    r"|^(?:Kære|Hej|Goddag|Til|Dear|Hi)\s(?P<name>(?:[A-ZÆØÅ][^\n,!.:]{1,60}))[,!.]?$|^(?:Kære|Hej"
    r"|Dear)\s[^\n.]{1,40}$"
)
_GREETED = re.compile(r"^(?:Kære|Hej|Goddag|Dear)\b")
_CLOSING = re.compile(
    r"(?:venlig|bedste|kærlig)\w*\s(?:\w+\s)?hilsen\w*|hilsner|kind regards|yours (?:sincerely"
    r"|faithfully)",
    re.IGNORECASE,
)
_SUBJECT_LABEL = re.compile(
    r"^(?:Vedr(?:ørende)?|Emne|Angående|Subject|Re|Sagen vedrører"
    r"|Ang)\b[.:]*\s?(?P<subject>\S.*)$",
    re.IGNORECASE,
)
_MAIL_FROM = re.compile(r"^(?:Fra|From):\s*[\"']?(?P<name>[^<\"\n(]{2,80})", re.MULTILINE)
_NOBODY = re.compile(
    r"\b(?:kunde|borger(?:e|en)?|nabo(?:er)?|låner|forældre|beboer\w*|husstand\w*|grundejer\w*"
    r"|boligejer\w*|customer|resident|sir)\b",
    re.I,
)
_PERSON = re.compile(rf"^{_NAME}(?:\s(?:og\s)?{_NAME}){{1,5}}$")
_LONGEST_DATE_LINE = 60
_DANISH = frozenset(
    "og at du det er den til på for ikke af har med vi din dig skal kan som om eller fra et en".split()  # noqa: SIM905
)
_ENGLISH = frozenset(
    "and the you to of is in for your not we must can with that from this have or are be by on".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the head, or a cell of one, with its place in the text."""

    start: int
    words: str
    cell: bool = False


def find_letterhead(letter: Letter, sentences: Sequence[Sentence]) -> Letterhead:
    """The letterhead; None for whatever the letter does not say."""
    text = letter.text
    head_end = _head_end(text, sentences)
    head = _lines(text, 0, head_end)
    closing = _closing(text)
    sender = _sender(text, head, closing)
    case_number = _case_number(text, head_end)
    salutation = _salutation(text, head_end)
    own, other = _addresses(_blocks(text, head), sender)
    named = _above_address(other, sender) if other else []
    recipient = named[0].removeprefix("Til ") if named else salutation.words if salutation else None
    return Letterhead(
        sender=sender,
        department=_department(head, closing, sender, own, other),
        recipient=recipient,
        date=_date(text, head, closing),
        case_number=case_number,
        kle=kle_of(case_number) if case_number else None,
        subject=_subject(text, head, sender, recipient),
        language=_language(text),
    )


def _head_end(text: str, sentences: Sequence[Sentence]) -> int:
    """Where the first whole sentence begins: seven words with a stop at the end, in running text."""
    for sentence in sentences:
        words = sentence.span.of(text)
        if sentence.form is Form.PROSE and len(words.split()) >= 7 and not _LABEL_LINE.match(words):
            return sentence.span.start
    return min(len(text), 1500)


def _lines(text: str, start: int, end: int) -> list[_Line]:
    found = []
    for match in re.finditer(r"[^\n\t]+", text[start:end]):
        words = match.group().strip()
        if words:
            first, last = start + match.start(), start + match.end()
            in_row = "\t" in (text[first - 1 : first], text[last : last + 1])
            found.append(_Line(first + len(match.group()) - len(match.group().lstrip()), words, in_row))
    return found


def _closing(text: str) -> list[_Line]:
    """The lines round the greeting at the end, which may carry sender, place and date."""
    greetings = list(_CLOSING.finditer(text))
    if not greetings:
        return _lines(text, max(0, len(text) - 300), len(text))
    last = greetings[-1]
    return _lines(text, max(0, text.rfind("\n", 0, max(0, last.start() - 1)) - 80), min(len(text), last.end() + 400))


def _sender(text: str, head: list[_Line], closing: list[_Line]) -> str | None:
    """The organisation named in the mail's Fra line, the head, or the closing; else the head's first line."""
    mail = _MAIL_FROM.search(text[:2000])
    zones = [
        [_Line(0, mail["name"].strip())] if mail else [],
        [line for line in head if not _is_greeting(line.words)],
        closing,
    ]
    for zone in zones:
        for line in zone:
            if found := _SENDER.search(line.words):
                return found.group()
    first = head[0].words if head else ""
    if first and len(first) <= 60 and not _is_label(first) and not _SALUTATION.match(first) and first[-1] not in ".!?":
        return first
    return None


def _is_greeting(words: str) -> bool:
    return bool(_SALUTATION.match(words) or _SUBJECT_LABEL.match(words) or words[-1] in ".!?")


def _blocks(text: str, head: list[_Line]) -> list[list[_Line]]:
    """The head's lines in blocks parted by an empty line."""
    blocks: list[list[_Line]] = []
    for line in head:
        last = blocks[-1][-1] if blocks else None
        if last is None or "\n\n" in text[last.start + len(last.words) : line.start]:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _above_address(block: list[_Line], sender: str | None) -> list[str]:
    """The lines of an address block over street or postcode, without labels and the sender's name."""
    found: list[str] = []
    for number, line in enumerate(block):
        below = block[number + 1].words if number + 1 < len(block) else ""
        if _is_address(line.words) and not _STREET_LINE.match(below):  # an office may bear a number as a house does
            break
        if not _is_label(line.words) and line.words != sender:
            found.append(line.words)
    return found


def _addresses(blocks: list[list[_Line]], sender: str | None) -> tuple[list[_Line] | None, list[_Line] | None]:
    """The sender's and the recipient's address block. Of two the recipient's stands last; one alone is told by its
    first line."""
    found = [block for block in blocks if any(_is_address(line.words) for line in block)]
    if len(found) > 1:
        return found[0], found[-1]
    if not found:
        return None, None
    names = _above_address(found[0], sender)
    office = not names or bool(_DEPARTMENT.search(names[0]) or _SENDER.match(names[0]))
    own = office or any(line.words == sender for line in found[0])
    return (found[0], None) if own else (None, found[0])


def _department(
    head: list[_Line], closing: list[_Line], sender: str | None, own: list[_Line] | None, other: list[_Line] | None
) -> str | None:
    """The line over the sender's address, or the one by the sender's name; else a department in the closing."""
    if own and (names := _above_address(own, sender)):
        return names[0]
    after = False
    for line in head:
        if sender and sender in line.words:
            rest = line.words.replace(sender, "").strip(" ,·|–-")
            if rest and _DEPARTMENT.search(rest) and len(rest) < 50 and not _is_label(rest):
                return rest.removeprefix("s ").strip()
            after = True
        elif after and line not in (other or []) and _DEPARTMENT.search(line.words) and not _is_label(line.words):
            plain = not _is_address(line.words) and not _SALUTATION.match(line.words)
            return line.words if plain and len(line.words) <= 40 else None
    for line in closing:
        short = len(line.words) <= 45 and line.words[-1] not in ".!?" and not _is_label(line.words)
        if short and line.words != sender and _DEPARTMENT.search(line.words):
            return line.words
    return None


def _is_label(words: str) -> bool:
    return bool(_LABEL_LINE.match(words) or _CONTACT_LINE.search(words))


def _is_address(words: str) -> bool:
    return bool(_STREET_LINE.match(words) or _POSTCODE_LINE.search(words)) and not _is_alone_date(words)


def _salutation(text: str, head_end: int) -> _Line | None:
    for line in _lines(text, 0, head_end):
        match = _SALUTATION.match(line.words)
        if match and match["name"] and not _NOBODY.search(match["name"]):
            return _Line(line.start, match["name"].strip())
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
    found = _KLE_NUMBER.search(text)
    return found.group() if found else None


def _is_day(number: str) -> bool:
    return bool(re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d|\d{4})", number)) and bool(find_dates(number, None))


def _date(text: str, head: list[_Line], closing: list[_Line]) -> dt.date | None:
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


def _subject(text: str, head: list[_Line], sender: str | None, recipient: str | None) -> str | None:
    """The line "Vedr.: …", else the heading between the head's labels and the greeting, else the one under it, else
    the mail's subject."""
    labels = [label for line in head if (label := _SUBJECT_LABEL.match(line.words))]
    if labels and not labels[0].group().lower().startswith(("emne", "subject", "re:")):
        return labels[0]["subject"].strip()
    lines = [line for line in head if not line.cell]
    greeting = next((number for number, line in enumerate(lines) if _SALUTATION.match(line.words)), len(lines))
    above = lines[:greeting]
    start = max((number + 1 for number, line in enumerate(above) if _is_meta(line.words)), default=0)
    for line in [*above[start:], *lines[greeting + 1 :]]:
        if _is_title(line.words, sender, recipient):
            return line.words.rstrip(".")
    return labels[0]["subject"].strip() if labels else None


def _is_meta(words: str) -> bool:
    """Whether a line belongs to the head's labels and addresses; what is under the title ("Adresse: …") does not."""
    return not _UNDER_TITLE.match(words) and (
        _is_label(words) or _is_address(words) or _is_alone_date(words) or _HOURS_LINE.match(words) is not None
    )


def _is_title(words: str, sender: str | None, recipient: str | None) -> bool:
    named = words in (sender, recipient) or bool(sender and words.startswith(sender) and len(words) < len(sender) + 12)
    return not named and len(words) > 3 and not _SALUTATION.match(words) and not _is_meta(words)


def _is_alone_date(words: str) -> bool:
    if len(words) > _LONGEST_DATE_LINE or not any(character.isdigit() for character in words):
        return False
    mentions = find_dates(words, None)
    return bool(mentions) and len(words) - (mentions[0].span.end - mentions[0].span.start) <= 14


def _language(text: str) -> str:
    """ "en" where English small words outnumber the Danish ones clearly, else "da"."""
    words = re.findall(r"[a-zæøå]+", text[:6000].lower())
    danish, english = (sum(word in known for word in words) for known in (_DANISH, _ENGLISH))
    return "en" if english > 2 * danish and english > 5 else "da"
