"""Letter text in, the payment slip out: FIK line or bank account, due day and amount, check digits verified.

Forms: the line of a payment slip (*indbetalingskort*) "+71<123456789012347+12345678<" (kinds 01, 04, 15, 71, 73, 75; a
scan adds spaces), the same in words ("Kortart 71, betalings-ID 123456789012347, kreditornr. 12345678"), and
"reg.nr. 1234 kontonr. 0012345678". A payment identification has 15 digits (kinds 04, 15 and 75: 16) and ends in a
modulus 10 check digit (Luhn); kinds 01 and 73 carry none. A slip whose check digit is wrong is not shown: a digit was
misread, and the money would go astray.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal

from ingest.models import Act, Action, Amount, Basis, DeadlineRule, Fact, Payment, Role, Span
from ingest.text.sentences import Sentence

FINDER = "payments"

_KIND = r"(?:01|04|15|71|73|75)"
_FIK_LINE = re.compile(rf"\+\s?({_KIND})\s?[<‹‘(]\s?((?:\d\s?){{0,19}})\+\s?((?:\d\s?){{7}}\d)\s?[<‹]?")
_FIK_WORDS = re.compile(
    rf"(?:kortart(?:kode)?|kort type|korttype)[\s:]*\+?({_KIND})\b.{{0,80}}?"
    r"(?:betalings-?\s?id\w*|identifikation\w*|ident)[\s.:]*([\d ]{15,20}).{0,80}?"
    r"(?:kreditor\w*|FI-?\w*)[\s.:nr-]*(\d{8})\b",
    re.IGNORECASE | re.DOTALL,
)
_ACCOUNT = re.compile(
    r"(?:reg(?:istrerings)?\.?\s?-?(?:nr|nummer)?\.?|bankkonto|konto(?:nr|nummer)?\.?)[\s:.]*(\d{4})[\s,/-]*(?:og\s)?"
    r"(?:konto\s?-?(?:nr|nummer)?\.?[\s:.]*)?(\d(?:[ \d]{4,12})\d)",
    re.IGNORECASE,
)
_OWN_ACCOUNT = re.compile(r"din (?:nemkonto|konto|bankkonto)|udbetales|indsættes på|din egen", re.IGNORECASE)
_DUE = re.compile(
    r"(?<!før )forfald(?!ne)\w*|\b(?:hele |det fulde )?beløbet (?:skal )?være|\bpengene (?:skal )?være"
    r"|betalingsdato\w*|betalingsfrist\w*|rettidige? (?:ind)?betaling\w*|betalingsdag|(?<!ud)betal\w*"
    r"|due date|pay\b|\bindgået på\b",
    re.IGNORECASE,
)
_LAST_DAY = re.compile(
    r"\b(?:være |bedes |skal )(?:\w+ )?(?:ind)?betalt (?:senest|inden)|sidste (?:rettidige )?(?:ind)?betaling(?:s?dag)?"
    r"|(?:ind)?betales (?:\w+ )?(?:senest|inden)",
    re.IGNORECASE,
)
""" "… forfalder den 1. og skal være indbetalt senest den 15.": the later day is the one that counts."""
_ASKS_FOR_TIME = re.compile(r"\bansøg\w*|\bhenstand|\bafdrag\w*|\bindsigelse|\bklage", re.IGNORECASE)
_BEFORE_IT = re.compile(r"\b(?:dage?|uger?|hverdage|måned(?:er)?) (?:før|inden|forud for)\b", re.IGNORECASE)
"""A day reckoned back from the day for paying is another matter's."""
_JUST_BEHIND = 45
_TOTAL = re.compile(
    r"(?:i alt|rest)? ?(?:til|at) betal(?:e|ing)\b|i alt\b|samlet beløb|skyldigt beløb|saldo|amount due", re.IGNORECASE
)
_IN_ALL = re.compile(r"\bi alt:? (?:kr\.? )?$", re.IGNORECASE)
_TO_BE_PAID = re.compile(
    r"[\s,.-]*(?:kr\b\.?)?\s?(?:,-)?\s?(?:(?:bedes|skal|må|være|venligst)\s(?:\w+\s){0,3}?)?(?:ind)?betal(?:t|es)\b",
    re.IGNORECASE,
)
"""What stands behind the sum: "Restgælden på 900 kr. bedes indbetalt"."""
_ARREARS = re.compile(
    r"\b(?:restancen|det forfaldne beløb|de forfaldne rater)(?: er)?(?: på)? (?:kr\.? )?$", re.IGNORECASE
)
""" "Restancen på 3.450 kr. skal betales senest …": asked for now, of a debt that is more in all."""
_FEE = re.compile(r"gebyr\w*(?:\s\w+){0,2}\s$", re.IGNORECASE)
"""What stands before what is only added to the sum."""
_LABEL = 30
"""Characters in which a line's label stands."""
_PART = re.compile(r"afdrag|\brate[rn]?\b|om måneden|månedlig|hver måned|rykkerskriv", re.IGNORECASE)
"""Words of a share of the sum, or of one that comes again."""
_WHERE_LATE = re.compile(r"(?:overskrides|betales|betaler)\b[^.]*,", re.IGNORECASE)
"""How a sentence opens about what is added where it is not paid."""
_LENGTH = {"71": 15, "04": 16, "15": 16, "75": 16}


def find_payment(
    text: str,
    sentences: Sequence[Sentence],
    letter_date: dt.date | None,
    deadlines: Sequence[Fact[DeadlineRule]] = (),
    amounts: Sequence[Fact[Amount]] = (),
    actions: Sequence[Fact[Action]] = (),
) -> Fact[Payment] | None:
    """The letter's payment slip, or None. Due day and amount are filled only where the letter states them; `actions`
    tell where the day for paying has been put off."""
    fik, at = _fik(text)
    account, account_at = _account(text, sentences)
    at = at or account_at
    if at is None:
        return None
    due = (
        _put_off(text, actions)
        or _due_by_deadline(text, letter_date, deadlines)
        or _due_beside(text, sentences, letter_date)
    )
    span = next((sentence.span for sentence in sentences if sentence.span.holds(Span(at.start, at.start + 1))), at)
    return Fact(Payment(fik, account, due, _total(text, amounts)), span, FINDER, 0.97 if fik else 0.9)


def _fik(text: str) -> tuple[str | None, Span | None]:
    for pattern in (_FIK_LINE, _FIK_WORDS):
        for match in pattern.finditer(text):
            kind, identification, creditor = (re.sub(r"\s", "", group) for group in match.groups())
            if _is_valid(kind, identification):
                return f"+{kind}<{identification}+{creditor}<", Span(*match.span())
    return None, None


def _is_valid(kind: str, identification: str) -> bool:
    """Whether the identification's length and check digit (modulus 10, weights 1 and 2) fit its kind."""
    from stdnum import luhn

    if kind not in _LENGTH:
        return True
    return len(identification) == _LENGTH[kind] and luhn.is_valid(identification)


def _account(text: str, sentences: Sequence[Sentence]) -> tuple[str | None, Span | None]:
    if not _ACCOUNT.search(text):
        return None, None
    for sentence in sentences:
        if _OWN_ACCOUNT.search(text, *sentence.span):
            continue
        match = _ACCOUNT.search(text, sentence.span.start, min(len(text), sentence.span.end + 60))
        if match and match.start() < sentence.span.end:
            digits = match[2].replace(" ", "")
            if 5 <= len(digits) <= 10:
                return f"{match[1]} {digits}", Span(*match.span())
    return None, None


def _due_by_deadline(text: str, letter_date: dt.date | None, deadlines: Sequence[Fact[DeadlineRule]]) -> dt.date | None:
    """The first day of the deadlines whose clause speaks of paying, else whose sentence does; counted from the
    letter's date where it says so."""
    from ingest.finders.counting import count

    last: list[dt.date | None] = []
    by_clause: list[dt.date | None] = []
    by_sentence: list[dt.date | None] = []
    for fact in deadlines:
        counted_from_letter = fact.value.basis is Basis.LETTER_DATE and letter_date is not None
        if not (_DUE.search(text, *fact.span) and (fact.value.date or counted_from_letter)):
            continue
        day = fact.value.date or count(fact.value, letter_date, None, letter_date or dt.date.min).date
        clause = max(fact.span.start, *(text.rfind(mark, fact.span.start, fact.value.span.start) for mark in ",;"))
        if _ASKS_FOR_TIME.search(text, clause, fact.span.end) or _BEFORE_IT.search(text, *fact.value.span):
            continue
        if _LAST_DAY.search(text, clause, fact.value.span.end + _JUST_BEHIND):
            last.append(day)
        (by_clause if _DUE.search(text, clause, fact.value.span.end) else by_sentence).append(day)
    return min((day for day in last or by_clause or by_sentence if day), default=None)


_PUT_OFF = re.compile(r"forlæng|udsat|udskudt|rykket|flyttet|extended|postponed", re.IGNORECASE)


def _put_off(text: str, actions: Sequence[Fact[Action]]) -> dt.date | None:
    """The later day of a duty to pay whose deadline was extended."""
    moved = (fact.value.deadline for fact in actions if fact.value.must and fact.value.act in (Act.PAY, Act.REPAY))
    return next((rule.date for rule in moved if rule and rule.date and _PUT_OFF.search(text, *rule.span)), None)


def _due_beside(text: str, sentences: Sequence[Sentence], letter_date: dt.date | None) -> dt.date | None:
    """The day stated beside the words for paying; the last where several are, none before the letter."""
    from ingest.finders.dates import find_dates

    for sentence in sentences:
        if not _DUE.search(text, *sentence.span):
            continue
        mentions = find_dates(sentence.span.of(text), letter_date)
        days = [mention.date for mention in mentions if letter_date is None or mention.date >= letter_date]
        if days:
            return days[-1]
    return None


def _total(text: str, amounts: Sequence[Fact[Amount]]) -> Decimal | None:
    """What is to be paid in all: the amount labelled so, else the one in a sentence about paying, else the only one."""
    own = [fact for fact in amounts if fact.value.role in (Role.PAY, Role.REPAY)]
    labelled = [
        fact
        for fact in own
        if _TOTAL.search(text, fact.span.start, min(fact.span.end, fact.span.start + _LABEL))
        or _IN_ALL.search(text, fact.span.start, fact.value.at.start)
    ]
    arrears = [
        fact
        for fact in own
        if _ARREARS.search(text, fact.span.start, fact.value.at.start) and _TO_BE_PAID.match(text, fact.value.at.end)
    ]
    if arrears:
        return arrears[0].value.value
    if labelled:
        return labelled[-1].value.value
    whole = [
        fact for fact in own if not _PART.search(text, *fact.span) and not _WHERE_LATE.match(text, fact.span.start)
    ]
    said = [
        fact
        for fact in whole
        if _TO_BE_PAID.match(text, fact.value.at.end)
        or (
            _DUE.search(text, fact.span.start, fact.value.at.start)
            and not _FEE.search(text, fact.span.start, fact.value.at.start)
        )
    ]
    if said:
        return said[0].value.value
    return whole[0].value.value if len({fact.value.value for fact in whole}) == 1 else None
