"""The words of a forwarded mail in, the letter in it out: below its block, without the forwarder's own words.

Mail programs put a block above what they forward: "Fra: … / Sendt: … / Til: … / Emne: …" in the reader's language, with
or without a line such as "---------- Forwarded message ---------"; replies put "Den … skrev …:" and "> " instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

_FROM = "fra|from|von|från|od|kimden|de|van|da|от|від|nga|ka|من|از"
_SENT = (
    "sendt|dato|sent|date|gesendet|datum|skickat|wysłano|wysłane|data|gönderildi|gönderme tarihi|tarih|enviado|fecha|"
    "envoyé|verzonden|inviato|отправлено|дата|надіслано|trimis|تاريخ الإرسال|التاريخ|تاریخ"
)
_TO = "til|to|an|till|do|kime|para|à|aan|a|кому|către|إلى|به|cc|kopi|svar til|reply-to|bcc"
_SUBJECT = "emne|subject|betreff|ämne|temat|konu|asunto|objet|onderwerp|oggetto|тема|subiect|الموضوع|موضوع|vedr"
"""The names of a block's lines in the languages that phones of citizens in Denmark are set to."""

_LABELS = {"from": _FROM, "sent": _SENT, "to": _TO, "subject": _SUBJECT}
_LABEL = re.compile(
    r"[\s*_|]*(?:"
    + "|".join(f"(?P<{field}>{words})" for field, words in _LABELS.items())
    + r")\s*[*_]*\s*:[*_\s]*(?P<value>.*)$",
    re.IGNORECASE,
)
_MARKER = re.compile(
    r"[\s>*_-]*(?:forwarded message|original message|original meddelelse|oprindelig (?:meddelelse|besked|mail)|"
    r"(?:start på )?videresendt (?:besked|meddelelse|e-?mail|mail)|begin forwarded message|"
    r"weitergeleitete nachricht|ursprüngliche nachricht|vidarebefordrat (?:brev|meddelande)|message transféré|"
    r"wiadomość przekazana|iletilen ileti|пересланное сообщение)\s*:?\s*[-_*]*\s*$",
    re.IGNORECASE,
)
_ATTRIBUTION = re.compile(
    r"(?=.{0,80}\d).{6,180}\b(?:skrev|wrote|schrieb|écrit|escribió|napisał|napisał\(a\)|yazdı|schreef|написал|пише)\b.{0,120}:\s*$",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"^(?:[ \t]*>)+ ?")
_RULE = re.compile(r"\s*[_-]{5,}\s*$")

_SENT_FROM = re.compile(
    r"\s*[*_]*(?:sendt fra (?:min|mit|outlook|mail|yahoo|proton|gmail|samsung)|"
    r"sent from (?:my|outlook|mail|yahoo|proton)|"
    r"(?:hent|get|download) \[?outlook|von meinem .{3,30} gesendet|skickat från min|wysłane z|şundan gönderildi|"
    r"enviado desde|envoyé de mon)\b.{0,60}$",
    re.IGNORECASE,
)
"""What telephones write under a mail."""

_AUTHORITY = re.compile(
    r"kommune|region\b|regionh|styrelse|udbetaling danmark|\bskat\b|skat\.dk|jobcenter|borgerservice|forvaltning|nævn|"
    r"politi|domstol|\bret\b|ministeri|hospital|sygehus|a-?kasse|digital post|e-?boks|"
    r"mit\.dk|borger\.dk|no-?reply|atp\.dk|su\.dk",
    re.IGNORECASE,
)
_FORWARDS = re.compile(r"\s*(?:vs|sv|fw|fwd|re|videresendt|wg|tr|pd|ilt)\s*:", re.IGNORECASE)
_ENOUGH = 200
"""Letters that make a mail more than "Kan du hjælpe?"."""


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A forwarded mail: the lines of its block (sender, date, subject) and its words, quote marks taken off.

    No `head`: the words are the mail's own, what it answers cut off.
    """

    head: str
    body: str


class _Head(NamedTuple):
    """A block or attribution: its lines `[start, end)` (its marker included) and its fields."""

    start: int
    end: int
    fields: dict[str, str]
    shown: tuple[str, ...]


def find_forwarded(text: str, sender: str = "") -> Forwarded | None:
    """The letter among forwarded mails: from an authority, else the first with more than a line or two; None if none.

    `sender` is who sent the mail: an authority that answers quotes what it answers, and its own words are the letter.
    In a chain (a daughter forwards what her mother forwarded) each block is tried from the top; mails further down,
    the citizen's own question perhaps, are left out.
    """
    lines = text.split("\n")
    heads = _heads(lines)
    if not heads:
        return None
    own = "\n".join(lines[: heads[0].start]).strip()
    if _AUTHORITY.search(sender) and own and (len(own) >= _ENOUGH or not any(map(_from_authority, heads))):
        return Forwarded("", drop_signature(own))
    ends = [head.start for head in heads[1:]] + [len(lines)]
    mails = [(head, _body(lines[head.end : end])) for head, end in zip(heads, ends, strict=True)]
    filled = [mail for mail in mails if mail[1].strip()]
    if not filled:
        return None
    head, body = _choose(filled)
    return Forwarded("\n".join(head.shown), body)


def drop_signature(text: str) -> str:
    """The text without "Sendt fra min iPhone" and the like."""
    return "\n".join(line for line in text.split("\n") if not _SENT_FROM.match(line))


def _from_authority(head: _Head) -> bool:
    return bool(_AUTHORITY.search(head.fields.get("from", "")))


def _choose(mails: list[tuple[_Head, str]]) -> tuple[_Head, str]:
    for head, body in mails:
        if _from_authority(head) and len(body) >= _ENOUGH:
            return head, body
    for head, body in mails:
        if len(body) >= _ENOUGH and not _FORWARDS.match(head.fields.get("subject", "")):
            return head, body
    return max(mails, key=lambda mail: len(mail[1]))


# --- blocks ----------------------------------------------------------------------------------------------


def _heads(lines: list[str]) -> list[_Head]:
    bare = [_QUOTE.sub("", line) for line in lines]
    heads: list[_Head] = []
    at = 0
    while at < len(bare):
        head = _block_at(bare, at) or _attribution_at(bare, at)
        if head:
            heads.append(head)
        at = head.end if head else at + 1
    return heads


def _block_at(lines: list[str], start: int) -> _Head | None:
    """The block whose first line is `start`, or the marker above it; None if there is none."""
    marked = bool(_MARKER.match(lines[start]))
    at = start + marked
    while marked and at < len(lines) and not lines[at].strip() and at < start + 3:
        at += 1
    fields: dict[str, str] = {}
    shown: list[str] = []
    while at < len(lines):
        label = _LABEL.match(lines[at])
        if label and label.lastgroup:
            field = next(name for name in _LABELS if label.group(name))
            if field in fields and field != "to":
                break  # the next block, or the letter's own letterhead
            fields[field] = label.group("value").strip()
            shown.append(_plain(lines[at]))
        elif not shown:
            return None
        elif _more_follows(lines, at):
            if lines[at].strip():
                shown[-1] += " " + _plain(lines[at])
        else:
            break
        at += 1
    enough = {"from"} < fields.keys() and (marked or len(fields) >= 3 or {"from", "sent"} <= fields.keys())
    return _Head(_rule_above(lines, start), at, fields, tuple(shown)) if enough else None


def _more_follows(lines: list[str], at: int) -> bool:
    """Whether the block goes on below line `at`: an empty line, or the rest of a long list of names."""
    below = lines[at + 1 : at + (2 if not lines[at].strip() else 3)]
    return len(lines[at]) < 200 and any(_LABEL.match(line) for line in below)


def _attribution_at(lines: list[str], start: int) -> _Head | None:
    """ "Den 24. nov. 2026 kl. 10.15 skrev Borgerservice <post@…>:", on one line or two."""
    for count in (1, 2):
        line = " ".join(part.strip() for part in lines[start : start + count])
        if lines[start].strip() and _ATTRIBUTION.match(line):
            sender = re.split(r"\b(?:skrev|wrote)\b", line)[-1]
            return _Head(start, start + count, {"from": sender}, (line,))
    return None


def _rule_above(lines: list[str], start: int) -> int:
    """The line where the block begins, a rule drawn above it included."""
    at = start - 1
    while at >= 0 and not lines[at].strip():
        at -= 1
    return at if at >= 0 and (_RULE.match(lines[at]) or _MARKER.match(lines[at])) else start


def _plain(line: str) -> str:
    return re.sub(r"\*+|__+", "", line).replace("\t", " ").strip()


# --- the words below -------------------------------------------------------------------------------------


def _body(lines: list[str]) -> str:
    """What stands below a block; where it is quoted, the quote alone (an answer may stand below it)."""
    filled = [line for line in lines if line.strip()]
    quoted = [line for line in filled if _QUOTE.match(line)]
    if filled and len(quoted) * 2 >= len(filled):
        lines = [_QUOTE.sub("", line) for line in lines if _QUOTE.match(line) or not line.strip()]
    return drop_signature("\n".join(lines)).strip("\n")
