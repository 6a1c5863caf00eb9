"""A letter's words in, the contract's object out, by the plain recipe: what a competent developer writes in an afternoon.

The baseline of `python -m tests.eval`. Regular expressions for dates after "senest", "inden" and "frist", sentences with
"skal" or "bedes" as duties, amounts in kroner by the words beside them, the kind by keywords. Careful work of its sort
(negations, the authority's own "skal", receipt against letter date), with no notion of whose duty it is, of what hangs on what, or of other
sentences. It gets its words from the product's own reader.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

MONTHS = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
]
DATE = rf"(\d{{1,2}})\.\s*({'|'.join(MONTHS)})(?:\s+(\d{{4}}))?|(\d{{1,2}})[./-](\d{{1,2}})[./-](\d{{4}}|\d{{2}})"
NUMBERS = {"en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "seks": 6, "otte": 8, "ti": 10, "fjorten": 14}
ABSOLUTE = re.compile(
    rf"\b(?:senest|inden|før|frist\w*(?:\s+er)?:?)\s+(?:\w+dag\s+)?(?:den\s+|d\.\s*)?(?:{DATE})", re.IGNORECASE
)
RELATIVE = re.compile(
    rf"\b(?:inden\s*for|inden|senest)\s+(\d+|{'|'.join(NUMBERS)})\s+(arbejdsdage|hverdage|dage?|uger?|måned(?:er)?)",
    re.IGNORECASE,
)
AT_ONCE = re.compile(r"\b(?:straks|snarest|hurtigst muligt|omgående)\b", re.IGNORECASE)
CLOCK = re.compile(r"\bkl\.?\s*(\d{1,2})(?:[.:](\d{2}))?", re.IGNORECASE)

DUTY = re.compile(r"\b(?:[Dd]u|De|I)\s+skal\b|\bskal\s+(?:du|De|I)\b|\bbedes\b|\b[Hh]usk at\b|\bhar\s+pligt\b|\bbeder\s+(?:dig|Dem)\b|^(?:Send|Ring|Betal|Udfyld|Kontakt|Mød|Medbring|Bestil|Underskriv)\b")  # fmt: skip
NO_DUTY = re.compile(r"\bskal\s+(?:du\s+|De\s+)?ikke\s+(?:gøre|foretage)\b|\bbehøver\b", re.IGNORECASE)
RIGHT = re.compile(
    r"\b(?:hvis\s+(?:du|De)\s+(?:ønsker|har bemærkninger)|(?:du|De)\s+kan\b|ret til\b|mulighed for)", re.IGNORECASE
)
CONDITION = re.compile(r"\bhvis\b[^,.]*", re.IGNORECASE)

KRONER = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?\s*(?:kr\b|kroner)", re.IGNORECASE)
ROLES = (
    ("repay", re.compile(r"tilbage(?:betal|kræv)|betale?.{0,40}tilbage", re.IGNORECASE)),
    ("pay", re.compile(r"\bbetal|indbetal|skylder|gebyr", re.IGNORECASE)),
    ("receive", re.compile(r"udbetal|bevilg|får du|tilskud", re.IGNORECASE)),
)  # fmt: skip

KINDS = (
    ("reminder", r"\brykker|\bpåmind|erindring"),
    ("hearing", r"partshøring|\bhøring\b|naboorientering|bemærkninger"),
    ("decision_refusal", r"\bafslag|afslår|ikke ret til|kan ikke (?:give|bevilge|imødekomme)"),
    ("decision_change", r"stopper|nedsætte|tilbagebetal|ophører"),
    ("decision_grant", r"bevilg|godkend|tilladelse|har ret til"),
    ("order", r"\bpåbud|\bforbud|påbyder"),
    ("summons", r"indkald|du skal komme til|\bmøde\b.*\bkl\b"),
    ("payment_demand", r"\bopkrævning|\bregning\b|\bfaktura|til betaling"),
    ("receipt", r"\bkvittering|har modtaget din (?:ansøgning|klage)"),
    ("offer", r"\btilbud|tilbyder"),
    ("information_request", r"oplysninger|dokument|indsend|send os"),
    ("notice", r"\bvarsel|varsler"),
)

CLOSING = re.compile(r"(?<!\d)(?<!kl)(?<!nr)(?<!stk)[.!?](?=\s+[A-ZÆØÅ])|(?<=\d{4})\.(?=\s+[A-ZÆØÅ])|\n")
SENDER = re.compile(r"\b([A-ZÆØÅ][\wæøåÆØÅ-]+ (?:Kommune|Forsyning|Kommunes \w+)|Udbetaling Danmark|Gældsstyrelsen|Ankestyrelsen|Skattestyrelsen)\b")  # fmt: skip
CASE = re.compile(r"\b(?:sagsn(?:umme)?r|sag|journalnr|j\.nr)\.?:?\s*([\w./-]*\d[\w./-]*)", re.IGNORECASE)


def explained(text: str, today: dt.date) -> Json:
    """The recipe's card of these words, in the parts of the contract it attempts."""
    date = next((day for day, _ in _dates(text[:1500], today)), None)
    sentences = list(_sentences(text))
    actions = [_action(*one, date or today) for one in sentences if DUTY.search(one[0]) and not NO_DUTY.search(one[0])]
    kind = next((name for name, words in KINDS if re.search(words, text, re.IGNORECASE)), "information")
    refused = kind == "decision_refusal"
    is_letter = len(text.split()) >= 30 and bool(re.search(r"\b(?:kære|hilsen|sagsnr|kommune)\b", text, re.IGNORECASE))
    case, sender = CASE.search(text), SENDER.search(text)
    found: Json = {
        "letter": {"is_letter": is_letter, "sender": sender and sender[0], "date": date and date.isoformat(),
                   "case_number": case and case[1], "language": "da"},
        "kind": kind,
        "outcome": "refused" if refused else "granted" if kind == "decision_grant" else "none",
        "actions": actions,
        "nothing_to_do": not any(action["must"] for action in actions),
        "amounts": [amount for one in sentences for amount in _amounts(*one)],
        "appointments": list(_appointments(sentences, today)) if kind == "summons" else [],
        "appeal": _appeal(sentences, date or today),
        "payment": _payment(text),
        "contacts": list(_contacts(text)),
        "warnings": [],
    }  # fmt: skip
    if not is_letter:
        found |= {"kind": "other", "actions": [], "amounts": [], "appointments": [], "appeal": None, "payment": None,
                  "nothing_to_do": False, "warnings": ["not_a_letter"]}  # fmt: skip
    return found


def _sentences(text: str) -> Iterator[tuple[str, int]]:
    at = 0
    for stop in [*CLOSING.finditer(text), None]:
        end = stop.end() if stop else len(text)
        sentence = text[at:end].strip()
        if sentence:
            yield sentence, text.index(sentence, at)
        at = end


def _dates(text: str, near: dt.date) -> Iterator[tuple[dt.date, re.Match[str]]]:
    for match in re.finditer(DATE, text, re.IGNORECASE):
        day = _day(match.groups(), near)
        if day:
            yield day, match


def _day(groups: tuple[str | None, ...], near: dt.date) -> dt.date | None:
    day, month, year, number, numeric, short = groups
    try:
        if day and month:
            return dt.date(int(year or near.year), MONTHS.index(month.lower()) + 1, int(day))
        return dt.date(int(short or 0) + (2000 if len(short or "") == 2 else 0), int(numeric or 0), int(number or 0))
    except ValueError:
        return None


def _action(sentence: str, at: int, near: dt.date) -> Json:
    condition = CONDITION.search(sentence)
    return {
        "text": sentence,
        "must": not RIGHT.search(sentence),
        "condition": condition and condition[0],
        "deadline": _deadline(sentence, near),
        "amount": next((amount["value"] for amount in _amounts(sentence, at)), None),
        "quote": sentence,
        "span": [at, at + len(sentence)],
    }


def _deadline(sentence: str, near: dt.date) -> Json | None:
    absolute = ABSOLUTE.search(sentence)
    day = _day(absolute.groups(), near) if absolute else None
    if absolute and day:
        clock = CLOCK.search(sentence, absolute.end())
        day -= dt.timedelta(absolute[0].lower().startswith("før"))
        return {"date": day.isoformat(), "time": clock and f"{int(clock[1]):02}:{clock[2] or '00'}",
                "text": absolute[0], "basis": "absolute"}  # fmt: skip
    relative = RELATIVE.search(sentence)
    if relative:
        number = NUMBERS.get(relative[1].lower()) or int(relative[1])
        basis = "receipt" if re.search(r"modtag", sentence) else "letter_date"
        return {"date": _later(near, number, relative[2].lower()).isoformat(), "text": relative[0], "basis": basis}
    at_once = AT_ONCE.search(sentence)
    return {"date": None, "text": at_once[0], "basis": "none"} if at_once else None


def _later(day: dt.date, number: int, unit: str) -> dt.date:
    if unit.startswith("måned"):
        month = day.month - 1 + number
        year, month = day.year + month // 12, month % 12 + 1
        return day.replace(year=year, month=month, day=min(day.day, calendar.monthrange(year, month)[1]))
    if unit.startswith(("arbejds", "hver")):
        while number:
            day += dt.timedelta(1)
            number -= day.weekday() < 5
        return day
    return day + dt.timedelta(number * (7 if unit.startswith("uge") else 1))


def _amounts(sentence: str, at: int) -> list[Json]:
    role = next((name for name, words in ROLES if words.search(sentence)), "other")
    return [
        {"value": float(f"{match[1].replace('.', '')}.{match[2] or 0}"), "currency": "DKK", "role": role,
         "quote": sentence, "span": [at, at + len(sentence)]}
        for match in KRONER.finditer(sentence)
    ]  # fmt: skip


def _appointments(sentences: list[tuple[str, int]], today: dt.date) -> Iterator[Json]:
    for sentence, at in sentences:
        clock = CLOCK.search(sentence)
        day = next((day for day, _ in _dates(sentence, today)), None)
        if clock and day and not ABSOLUTE.search(sentence):
            yield {"date": day.isoformat(), "time": f"{int(clock[1]):02}:{clock[2] or '00'}", "place": None, "bring": [],
                   "quote": sentence, "span": [at, at + len(sentence)]}  # fmt: skip


def _appeal(sentences: list[tuple[str, int]], near: dt.date) -> Json | None:
    about = [one for one in sentences if re.search(r"\bklage(?!vejledning)", one[0], re.IGNORECASE)]
    if not about:
        return None
    deadline = next((found for found in (_deadline(sentence, near) for sentence, _ in about) if found), None)
    body = re.search(
        r"Ankestyrelsen|\w+nævnet|Skatteankestyrelsen|Landsskatteretten|kommunen", " ".join(one for one, _ in about)
    )
    sentence, at = about[0]
    return {
        "to": body and body[0],
        "deadline": deadline,
        "how": None,
        "quote": sentence,
        "span": [at, at + len(sentence)],
    }


def _payment(text: str) -> Json | None:
    fik = re.search(r"\+71<\d{15}\+\d{8}<", text)
    account = re.search(r"\b(\d{4})[ -](\d{7,10})\b", text)
    if not fik and not account:
        return None
    return {
        "fik": fik and fik[0],
        "account": account and f"{account[1]} {account[2]:0>10}",
        "due": None,
        "amount": None,
    }


def _contacts(text: str) -> Iterator[Json]:
    for match in re.finditer(r"(?<!\d)\d{2} \d{2} \d{2} \d{2}(?!\d)|[\w.+-]+@[\w.-]+\.\w+", text):
        mail = "@" in match[0]
        value = match[0].lower() if mail else "+45" + match[0].replace(" ", "")
        yield {"kind": "email" if mail else "phone", "value": value, "quote": match[0]}
