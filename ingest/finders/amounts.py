"""Letter text in, amounts in kroner with their roles out: what this citizen pays, pays back or receives.

Forms: "8.412 kr.", "kr. 8.412,50", "1.204,- kr.", "DKK 1,234.50" (English letters), "900 kroner", "2,5 mio. kr.", and
bare figures in a table whose label speaks of money ("I alt at betale<tab>1.250,00"). A sentence may hold several
("nedsættes fra 1.204 kr. til 986 kr."): whose money each is tells `roles_of_money.py`, in tables with the head of its
column and the label of its row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from decimal import Decimal

from ingest.finders.figures import parse_figure
from ingest.finders.roles_of_money import is_nobodys, nearest_role, role_by_frame, role_in_words
from ingest.models import Amount, Fact, Role, Span
from ingest.text.sentences import Form, Sentence

FINDER = "amounts"

_FIGURE = r"\d{1,3}(?:[. \u00a0]\d{3})+(?:,\d{2})?|\d{1,3}(?:,\d{3})+(?:\.\d{2})?|\d+(?:[.,]\d{1,2})?"
_AFTER = r"[^\S\t]?(?:,-|,–|,00)?[^\S\t]?(?:kr\b\.?|kroner\b|DKK\b)"
_AMOUNT = re.compile(
    rf"(?<![\d.,/-])(?:(?:kr\.?|DKK|kroner)\s?(?P<a>{_FIGURE})(?!\d)(?:,-|,–)?"
    rf"|(?P<b>{_FIGURE})[^\S\t]?(?P<scale>mio\.|millioner|mia\.)?{_AFTER}"
    rf"|(?P<c>{_FIGURE}),[-–](?![\d–-]))",
    re.IGNORECASE,
)
_CELL = re.compile(rf"(?<=\t)\s*(?P<a>-?(?:{_FIGURE}))(?:,-)?(?=\s*(?:\t|$))", re.MULTILINE)
_YEAR = re.compile(r"(?:19|20)\d\d")
"""A head row of years: "Pr. måned før skat | 2026 | 2027"."""
_DIGIT = re.compile(r"\d")
_MONEY_LABEL = re.compile(
    r"bel[øo]b|i alt|at betale|kr\.?\b|takst|pris|saldo|restance|afgift|gebyr|rente|ydelse|udbetal|tilskud|amount|total"
    r"|(?:til|at|for) betal|skyldig|restgæld|hovedstol|moms\b"
    r"|restskat|husleje|indkomst|skat|egenbetaling|nettohusleje|a-skat",
    re.IGNORECASE,
)
_NO_MONEY_LABEL = re.compile(
    r"\bnr\b|nummer|dato|antal|m²|m2|kvm|periode|cpr|telefon|konto|id\b|procent|timer|alder", re.IGNORECASE
)

_RECKONED = re.compile(
    r"^\s*(?:har fået )?udbetalt\b|\bret til\b|\bløn\b|indbetalt|saldo før|oplyst|registreret|selvangivet|indberettet"
    r"|foreslår|ændret til|fradrag|korrekt|hidtil|tidligere|budget|indtægt|indkomst|udgift|før ændring",
    re.IGNORECASE,
)
"""Column heads over money that has moved already or was only reckoned with."""

_WHOLE = re.compile(r"\b(?:samlet|samlede|i alt|total\w*|hele|udgift\w*|beløb)\b", re.IGNORECASE)
_SHARE = re.compile(r"\b(?:din|deres|jeres|ejendommens|egen) (?:andel|del)\b|\bandel\b", re.IGNORECASE)
"""Column heads of what all owe together, beside the one of this citizen's share."""
_INSTALMENT = re.compile(r"^(?:ydelse|afdrag|rate|beløb)\w*$", re.IGNORECASE)
_DUE = re.compile(r"forfald|indbetaling|betalingsfrist|rettidig|betales senest", re.IGNORECASE)
"""A table of days for paying: its "ydelse" is what a borrower pays."""
_OWED = re.compile(r"\bkrav(?:et)?\b", re.IGNORECASE)
_BACK = re.compile(
    r"tilbagebetal|betales tilbage|tilbagekræv|kræves? (?:\w+ ){0,3}tilbage|for meget udbetalt", re.IGNORECASE
)
_MOST_IN_A_SENTENCE = 30
"""Amounts of a sentence whose words are weighed: what holds more is a list, and must cost no more than its length."""
_SETTLING = re.compile(r"\brest|forfald|til betaling|afdrag|\brate[rn]?\b|saldo|måneder med", re.IGNORECASE)
"""Words that speak of settling a sum, whatever it is owed for."""


def find_amounts(
    text: str, sentences: Sequence[Sentence], past: AbstractSet[Span] = frozenset()
) -> tuple[Fact[Amount], ...]:
    """Every amount in the letter, in order, each with its sentence. Values are exact decimals in kroner."""
    found: list[Fact[Amount]] = []
    tables = _tables(sentences)
    for index, sentence in enumerate(sentences):
        for number, (value, at, sure) in enumerate(_figures(text, sentence)):
            told = value and number < _MOST_IN_A_SENTENCE
            role = _role(text, sentences, index, at, tables[index]) if told else Role.OTHER
            role = Role.OTHER if role is Role.RECEIVE and sentence.span in past else role
            found.append(Fact(Amount(value, role, at), sentence.span, FINDER, 0.95 if sure else 0.8))
    return tuple(_owed_back(text, found))


def _owed_back(text: str, found: Sequence[Fact[Amount]]) -> Iterator[Fact[Amount]]:
    """What settles a sum is paid back, where the letter has already told that it was paid out wrongly."""
    back, reclaims = False, bool(_BACK.search(text))
    for fact in found:
        back = back or fact.value.role is Role.REPAY
        claimed = reclaims and _OWED.search(text, *fact.span)
        settles = fact.value.role is Role.PAY and (claimed or (back and _SETTLING.search(text, *fact.span)))
        yield replace(fact, value=replace(fact.value, role=Role.REPAY)) if settles else fact


def _figures(text: str, sentence: Sentence) -> list[tuple[Decimal, Span, bool]]:
    """Value, place and whether a currency stands by it."""
    found: list[tuple[Decimal, Span, bool]] = []
    if not _DIGIT.search(text, *sentence.span):
        return found
    for match in _AMOUNT.finditer(text, *sentence.span):
        value = parse_figure(match["a"] or match["b"] or match["c"])
        if value is not None:
            scale = {"mi": 1_000_000}.get((match["scale"] or "")[:2].lower(), 1)
            scale = 1_000_000_000 if (match["scale"] or "").lower().startswith("mia") else scale
            found.append((value * scale, Span(*match.span()), True))
    if sentence.form is Form.ROW:
        label = text[sentence.span.start : sentence.span.end].partition("\t")[0]
        figures = [match["a"] for match in _CELL.finditer(text, *sentence.span)]
        years = bool(figures) and all(_YEAR.fullmatch(figure) for figure in figures)
        if _MONEY_LABEL.search(label) and not _NO_MONEY_LABEL.search(label) and not years:
            for match in _CELL.finditer(text, *sentence.span):
                at = Span(match.start("a"), match.end("a"))
                value = parse_figure(match["a"].lstrip("-"))
                if value is not None and not any(at.meets(taken) for _, taken, _ in found):
                    found.append((value, at, False))
    return found


def _tables(sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """For each sentence the first and the last row of the table it stands in; itself twice where it stands in none."""
    bounds = [(index, index) for index in range(len(sentences))]
    first = 0
    for index, sentence in enumerate(sentences):
        if sentence.form is not Form.ROW:
            first = index + 1
        elif index + 1 == len(sentences) or sentences[index + 1].form is not Form.ROW:
            bounds[first : index + 1] = [(first, index)] * (index + 1 - first)
    return bounds


def _role(text: str, sentences: Sequence[Sentence], index: int, at: Span, table: tuple[int, int]) -> Role:
    """The sentence's own words decide, then its column's head, then the lines around it in the table or paragraph."""
    sentence = sentences[index]
    if is_nobodys(text, sentence.span, at):
        return Role.OTHER
    if sentence.form is Form.ROW:
        return _role_in_table(text, sentences, index, at, table)
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    after = following.span if following and following.paragraph == sentence.paragraph else None
    role = role_by_frame(text, sentence.span, at, after) or nearest_role(text, sentence.span, at)
    if role is not None:
        return role
    for before in reversed(sentences[max(0, index - 4) : index]):
        if before.form is Form.PROSE and before.paragraph != sentence.paragraph and sentence.form is Form.PROSE:
            break
        role = nearest_role(text, before.span, Span(before.span.end, before.span.end))
        if role is not None:
            return role
    return Role.OTHER


def _line(text: str, start: int) -> int:
    """Where the line of a place begins: a table's first cell may be empty."""
    return text.rfind("\n", 0, start) + 1


def _head(text: str, row: Span) -> list[str]:
    return text[_line(text, row.start) : row.end].split("\t")


def _role_in_cell(text: str, row: Span, at: Span) -> Role | None:
    """What the words beside an amount in its own cell tell: "Imødekommet med 1.316 kr. pr. måned"."""
    start = max(row.start, text.rfind("\t", row.start, at.start) + 1)
    if not text[start : at.start].strip():
        return None
    end = text.find("\t", at.end, row.end)
    return role_in_words(f"{text[start : at.start].lower()}¤{text[at.end : end if end >= 0 else row.end].lower()}")


def _role_in_table(text: str, sentences: Sequence[Sentence], index: int, at: Span, table: tuple[int, int]) -> Role:
    row = sentences[index].span
    first, last = table
    head, column = _head(text, sentences[first].span), text.count("\t", _line(text, row.start), at.start)
    if first < index and column < len(head) and (role := _role_of_column(head, column)):
        return role
    if role := _role_in_cell(text, row, at):
        return role
    label_end = text.find("\t", row.start, row.end)
    if role := _role_of_the_sum(text, sentences, index, table):
        return role
    if role := role_in_words(f"{text[row.start : label_end].lower()} ¤"):
        return role
    above = [sentences[k].span for k in range(max(0, first - 2), first)]
    for where in (Span(row.start, label_end), *reversed(above), sentences[last].span):
        role = nearest_role(text, where, Span(where.end, where.end))
        if role is not None:
            return role
    return Role.OTHER


def _role_of_column(head: Sequence[str], column: int) -> Role | None:
    """What the head row says of the amounts under it; None where it has figures of its own, or says nothing."""
    if any(character.isdigit() for character in head[column]):
        return None
    if _RECKONED.search(head[column]):
        return Role.OTHER
    if _WHOLE.search(head[column]) and any(_SHARE.search(cell) for cell in head if cell != head[column]):
        return Role.OTHER
    if re.search(r"\b(?:din|deres|jeres|ejendommens) (?:andel|del)\b", head[column], re.IGNORECASE):
        return Role.PAY
    role = nearest_role(head[column], Span(0, len(head[column])), Span(0, 0))
    return Role.PAY if role and _INSTALMENT.search(head[column]) and any(map(_DUE.search, head)) else role


_SUM_LABEL = re.compile(r"\s*(?:i alt|total|sum|tilsammen|samlet(?: beløb)?)\W*", re.IGNORECASE)
""" "I alt" under rows of one role has that role."""
_ROWS = 12
"""Rows above a sum that are looked at."""


def _role_of_the_sum(text: str, sentences: Sequence[Sentence], index: int, table: tuple[int, int]) -> Role | None:
    """The one role of the rows above a sum; None where the row is no sum, or they have several."""
    if not _is_sum(text, sentences[index].span):
        return None
    above = [one for one in range(max(table[0], index - _ROWS), index) if not _is_sum(text, sentences[one].span)]
    roles = {_role_in_table(text, sentences, one, _last_cell(text, sentences[one].span), table) for one in above}
    return roles.pop() if len(roles) == 1 else None


def _is_sum(text: str, row: Span) -> bool:
    return _SUM_LABEL.fullmatch(row.of(text).partition("\t")[0]) is not None


def _last_cell(text: str, row: Span) -> Span:
    return Span(text.rfind("\t", row.start, row.end) + 1, row.end)
