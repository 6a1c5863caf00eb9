"""The lines of a letter's head and closing in, who sends it, from which department, and whose address is whose out.

Invented example: "Solbæk Kommune / Ydelsescentret / Rådhustorvet 1 / 4585 Solbæk": sender, department, address.
"""

from __future__ import annotations

import re

from ingest.finders.head_lines import NAME, SALUTATION, SUBJECT_LABEL, Line, above_address, is_address, is_label

_ORGANISATIONS = (
    r"Udbetaling Danmark",
    rf"(?:{NAME}\s){{1,3}}?Kommune(?=s?\b)",
    r"Styrelsen for [A-ZÆØÅ][a-zæøå]+(?: og [A-ZÆØÅ]?[a-zæøå]+)*|Ankestyrelsen|Familieretshuset|Færdselsstyrelsen"
    r"|(?:[A-ZÆØÅ][a-zæøå]+-\sog\s)?[A-ZÆØÅ][a-zæøå]+styrelsen"
    r"|[A-ZÆØÅ][a-zæøå]+nævnet(?:\si\s[A-ZÆØÅ][a-zæøå]+)?",
    r"Nævnenes Hus|ATP(?: Livslang Pension)?|Region (?:[A-ZÆØÅ][a-zæøå]+)"
    r"|Retten i [A-ZÆØÅ][a-zæøå]+(?: [A-ZÆØÅ][a-zæøå]+)?|SKAT\b",
    rf"(?:{NAME}\s){{1,3}}?(?:Byret|Landsret|Politi|Sygehus|Hospital|Universitetshospital|Forsyning|Spildevand"
    rf"|Fjernvarme|Vandværk"
    r"|Varmeværk|Varme|Energi|Affald|Renovation|Bibliotek|Skole|Friskole|Gymnasium|Børnehus|Vuggestue"
    r"|Boligforening|Boligselskab"
    r"|Forsikring|Bank|Tandpleje|Tandklinik|Provsti|Museum|Havn|Ejendomme|Lufthavn|Brandvæsen|Beredskab"
    rf"|A-kasse)(?:\sog\s{NAME})?(?:\s(?:A/S|ApS|amba))?\b",
    r"(?:Danish )?(?:[A-Z][a-z]+ )?(?:Agency|Authority|Board) (?:for|of) [A-Z][a-z]+"
    r"(?:,? (?:and |of |for )?[A-Z][a-z]+)*|Danish (?:[A-Z][a-z]+ ){1,3}(?:Agency|Authority|Service)",
    rf"Børnehuset {NAME}|Regionshospitalet {NAME}|Politiet|Kriminalforsorgen|Rigspolitiet|Danmarks Statistik",
)
SENDER = re.compile("|".join(f"(?:{pattern})" for pattern in _ORGANISATIONS))
DEPARTMENT = re.compile(
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
_MAIL_FROM = re.compile(r"^(?:Fra|From):\s*[\"']?(?P<name>[^<\"\n(]{2,80})", re.MULTILINE)


_OF_ITS_OWN = re.compile(r"[A-ZÆØÅ][a-zæøå]{5,}(?:enheden|direktoratet|tilsynet|instituttet|agenturet)")
"""An office that writes in its own name, where its name is the head's first line and no municipality stands there."""


def find_sender(text: str, head: list[Line], closing: list[Line]) -> str | None:
    """The organisation named in the mail's Fra line, the head, or the closing; else the head's first line."""
    mail = _MAIL_FROM.search(text[:2000])
    if head and _OF_ITS_OWN.fullmatch(head[0].words) and not any("ommune" in line.words for line in head):
        return head[0].words
    zones = [
        [Line(0, mail["name"].strip())] if mail else [],
        [line for line in head if not _is_greeting(line.words)],
        closing,
    ]
    for zone in zones:
        for line in zone:
            if found := SENDER.search(line.words):
                return found.group()
    first = head[0].words if head else ""
    if first and len(first) <= 60 and not is_label(first) and not SALUTATION.match(first) and first[-1] not in ".!?":
        return first
    return None


def _is_greeting(words: str) -> bool:
    return bool(SALUTATION.match(words) or SUBJECT_LABEL.match(words) or words[-1] in ".!?")


def addresses_of(blocks: list[list[Line]], sender: str | None) -> tuple[list[Line] | None, list[Line] | None]:
    """The sender's and the recipient's address block. Of two the recipient's stands last; one alone is told by its
    first line."""
    found = [block for block in blocks if any(is_address(line.words) for line in block)]
    if len(found) > 1:
        return found[0], found[-1]
    if not found:
        return None, None
    names = above_address(found[0], sender)
    office = not names or bool(DEPARTMENT.search(names[0]) or SENDER.match(names[0]))
    own = office or any(line.words == sender for line in found[0])
    return (found[0], None) if own else (None, found[0])


def find_department(
    head: list[Line], closing: list[Line], sender: str | None, own: list[Line] | None, other: list[Line] | None
) -> str | None:
    """The line over the sender's address, or the one by the sender's name; else a department in the closing."""
    if own and (names := above_address(own, sender)):
        return names[0]
    after = False
    for line in head:
        if sender and sender in line.words:
            rest = line.words.replace(sender, "").strip(" ,·|–-")
            if rest and DEPARTMENT.search(rest) and len(rest) < 50 and not is_label(rest):
                return rest.removeprefix("s ").strip()
            after = True
        elif after and line not in (other or []) and DEPARTMENT.search(line.words) and not is_label(line.words):
            plain = not is_address(line.words) and not SALUTATION.match(line.words)
            return line.words if plain and len(line.words) <= 40 else None
    for line in closing:
        short = len(line.words) <= 45 and line.words[-1] not in ".!?" and not is_label(line.words)
        if short and line.words != sender and DEPARTMENT.search(line.words):
            return line.words
    return None
