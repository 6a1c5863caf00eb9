"""A sentence's clauses in, the right to object or comment that no active verb words out: one candidate or none.

"Hvis De vil gøre indsigelse, skal det ske skriftligt inden 6 uger …": the condition names the act, "det" takes it up.
"Ønsker du en anden dag, skal det ske inden syv dage": the same of any other wish.
"Indsigelser kan fremsættes over for kommunen frem til den 1. december": the subject names it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.finders.candidate import Candidate
from ingest.finders.clauses import Clause, Part
from ingest.finders.conditions import finds_fault, is_comment, is_wish
from ingest.finders.objects import find_channels
from ingest.finders.phrases import Phrase
from ingest.models import Act, Span

_IT_HAPPENS = re.compile(
    r"^(?:så )?(?:skal|kan|bedes|må) (?:det|dette|de|disse|den|du) (?:\w+ ){0,3}?(?:ske|gøres|meddeles|foreligge"
    r"|fremsættes|indsendes)\b"
)
_WELCOME = re.compile(
    r"\b(?:hører|modtager|ser) vi (?:meget )?gerne\b|\bvi (?:hører|modtager|ser) (?:meget )?gerne\b"
    r"|\bdu er velkommen til at (?:gøre|sende|komme med|fremsætte)\b"
)
"""Comments are asked for without a word of may or must: "Vi modtager gerne dine bemærkninger"."""
_HEARS = re.compile(r"\bhører vi (?:meget )?gerne\b|\bvi hører (?:meget )?gerne\b")
_PAID_BY = re.compile(r"^(?:hvis (?:du |\w+ )?)?(?:ind)?betale[rs]\b(?!.*\bikke\b).*\b(?:senest|inden)\b")
_SPARED = re.compile(r"\b(?:falder .*\bbort|bortfalder|slipper du|sparer du|undgår du|nedsættes)\b")
""" "Indbetales beløbet senest …, falder tillægget bort": to pay early is the reader's choice."""
_CAN_BE_MADE = re.compile(
    r"\b(?:kan|bedes|skal) (?:\w+ ){0,3}?(?:fremsættes|være (?:fremsat|gjort|indgivet)"
    r"|indsendes|sendes|gives|afgives|indgives|rettes|meddeles"
    r"|indgivet|fremsendt)\b"
)


def find_objection(text: str, at: int, whole: Span, clauses: Sequence[Clause]) -> Candidate | None:
    """The right to object that sentence `at` words without an active verb."""
    for index, clause in enumerate(clauses):
        if clause.part is not Part.MAIN:
            continue
        before = clauses[index - 1] if index else None
        taken_up = before is not None and before.part is Part.CONDITION and _IT_HAPPENS.search(clause.norm)
        if taken_up and before is not None and is_wish(before):
            act = Act.COMMENT if is_comment(before.norm) else Act.DO
            return _choice(text, at, whole, clause, before.span, act)
        if _WELCOME.search(clause.norm) and is_comment(clause.norm):
            return _choice(text, at, whole, clause, None, Act.COMMENT)
        if before is not None and finds_fault(before) and _HEARS.search(clause.norm):
            return _choice(text, at, whole, clause, before.span, Act.COMMENT)
        if before is not None and _PAID_BY.match(before.norm) and _SPARED.search(clause.norm):
            return _choice(text, at, whole, clause, before.span, Act.PAY)
        made = _CAN_BE_MADE.search(clause.norm)
        if made and is_comment(clause.norm[: made.start()]) and "klage" not in clause.norm:
            return _choice(text, at, whole, clause, None, Act.COMMENT)
    return None


def _choice(text: str, at: int, whole: Span, clause: Clause, condition: Span | None, act: Act) -> Candidate:
    span = clause.span
    phrase = Phrase(act, clause.words[0].span, span, (), find_channels(text, span))
    return Candidate(at, whole, span, phrase, must=False, form="objection", certainty=0.88, condition=condition)
