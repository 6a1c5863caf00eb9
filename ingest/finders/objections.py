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
    r"|ske|indsendes|sendes|gives|afgives|indgives|rettes|meddeles"
    r"|indgivet|fremsendt)\b"
)


_BY_A_LIMIT = re.compile(r"\b(?:senest|inden|frem til|til og med|(?:ikke )?efter den|før)\b")
_HANDED_IN = re.compile(
    r"\b(?:er|bliver|har været) (?:\S+ ){0,6}?(?:indgivet|indsendt|modtaget|indgået|betalt|indbetalt|her|fremme"
    r"|i hænde|fremsendt"
    r"|afleveret|meddelt|sket|tilmeldt|kommet frem)\b"
    r"|^(?:indsendes|indgives|(?:ind)?betales|indfries|afleveres|meddeles|fremsendes|modtages|tilmeldes|søges)\b"
)
""" "… bortfalder, såfremt beløbet er indgået senest …", "Indfries lånet inden …": who does so has the good of it."""
_UNDONE = re.compile(r"\b(?:ikke|først|for sent|undlades)\b")
_COMES_IN = re.compile(
    r"^(?:der|som) (?:kommer frem|når frem|modtages|indsendes|indgives|indkommer"
    r"|er (?:modtaget|her|fremme|indgivet|indsendt))\b"
)
_IS_TAKEN_IN = re.compile(r"\b(?:indgå[r]?|tages? med|medtages?|behandle[rs]|kommer med|nå[r]? (?:at|med))\b")
""" "Bilag, der kommer frem senest …, indgår i sagen"."""
_MAY_BE_DONE = re.compile(
    r"\bkan (?:der )?(?:\S+ ){0,7}?(?:bookes|bestilles|reserveres|søges|ansøges|indgives|fremsættes|tilmeldes"
    r"|aftales|begæres"
    r"|anmodes|udsættes|flyttes|afhentes|forlænges|genoptages|afdrages)\b"
)
_ASKED_FOR = re.compile(r"\b(?:efter|på|ved) (?:begrundet |skriftlig |din )?(?:anmodning|ansøgning|begæring|opkald)\b")
_FOR_COMMENTS = re.compile(r"\bfrist(?:en)? (?:også )?(?:gælder|er den samme) (?:også )?for (?:din |eventuelle )*")


def _told_as_choice(text: str, at: int, whole: Span, clauses: Sequence[Clause]) -> Candidate | None:
    """What may be done by a day, told by what comes of it, by who may ask, or by the limit alone."""
    for index, clause in enumerate(clauses):
        after = " ".join(one.norm for one in clauses[index:])
        if not _BY_A_LIMIT.search(after):
            return None
        if clause.part is Part.CONDITION and _HANDED_IN.search(
            clause.norm.removeprefix("hvis ").removeprefix("såfremt ").removeprefix("dersom ")
        ):
            if _BY_A_LIMIT.search(clause.norm) and not _UNDONE.search(clause.norm):
                return _choice(text, at, whole, clause, clause.span, Act.SEND)
        elif clause.part is Part.RELATIVE and _COMES_IN.match(clause.norm) and _BY_A_LIMIT.search(clause.norm):
            if _IS_TAKEN_IN.search(" ".join(one.norm for one in clauses if one is not clause)):
                return _choice(text, at, whole, clause, None, Act.SEND)
        elif clause.part is Part.MAIN and "ikke" not in clause.norm.replace("ikke efter", "").split():
            may = _MAY_BE_DONE.search(clause.norm)
            wished = index and clauses[index - 1].part is Part.CONDITION
            if may and (wished or "der" in may.group().split() or _ASKED_FOR.search(clause.norm)):
                booked = any(word in may.group() for word in ("book", "bestill", "reserver", "aftal"))
                condition = clauses[index - 1].span if wished else None
                return _choice(text, at, whole, clause, condition, Act.BOOK if booked else Act.APPLY)
            told = _FOR_COMMENTS.search(clause.norm)
            if told and is_comment(clause.norm[told.end() :]):
                return _choice(text, at, whole, clause, None, Act.COMMENT)
    return None


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
    return _told_as_choice(text, at, whole, clauses)


def _choice(text: str, at: int, whole: Span, clause: Clause, condition: Span | None, act: Act) -> Candidate:
    span = clause.span
    phrase = Phrase(act, clause.words[0].span, span, (), find_channels(text, span))
    return Candidate(at, whole, span, phrase, must=False, form="objection", certainty=0.88, condition=condition)
