"""The clauses of a sentence in, what a duty hangs on out, and whether that is a fact or the reader's own wish.

"Hvis du bliver forhindret, skal du …" is a duty that hangs on a fact; "Ønsker du …, skal du …" is a right, however
sternly worded; "Har du spørgsmål, …" is neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.finders.clauses import Clause, Part
from ingest.models import Act, Span

_WISH = re.compile(
    r"\b(?:ønskes?|ønsker|vil(?! du blive| blive)|vælger|foretrækker|interesseret|uenig|utilfreds|bemærkning\w*"
    r"|kommentar\w*|indsigelse\w*"
    r"|indvending\w*|lyst|ansøger|søger om|brug for (?:en )?(?:tolk|hjælp|bisidder|mere tid|længere)|overvejer"
    r"|vælges|ønskes\b|fortryder"
    r"|behov for (?:en )?(?:tolk|hjælp|bisidder|mere tid|længere|yderligere)"
    r"|mener|finder (?:\w+ ){0,4}?(?:forkert|urimelig|uberettiget|for høj)\w*|skal (?:have virkning|gælde))\b"
)
_NOT_WISHED = re.compile(
    r"\b(?:ønsker|vil) (?:du )?ikke\b|\bdu ikke (?:længere )?(?:ønsker|vil)\b|\bikke (?:er )?(?:\w+ )?enige?\b"
)
"""What somebody does not want is as much a wish: "ønsker du ikke længere, at sagen behandles, skal du …"; so is not to
agree."""
_UNDECIDED = re.compile(
    r"^(?:hvis |såfremt |når )?(?:"
    r"(?:godkendes|vedtages|gennemføres|fastholdes|besluttes|ændres|bliver|fastholder|gennemfører|træffer|beslutter|ender)"
    r" (?:\w+ ){0,3}?(?:forslaget|ændringen|ændringerne|afgørelsen|afgørelse|kravet|sagen|det|sanktionen)"
    r"|(?:forslaget|ændringen|det påtænkte|kravet) (?:bliver |\w+es\b)"
    r"|vi (?:\w+ )?(?:træffer|fastholder|gennemfører|beslutter|ender)\b)"
)
""" "Godkendes forslaget, skal du betale …": what may come of what is not decided yet."""
_QUESTION = re.compile(
    r"\b(?:spørgsmål|tvivl|vide mere|uddybe\w*|yderligere oplysning\w*|mere information|brug for hjælp"
    r"|hjælp til|problemer med"
    r"|flere oplysninger|nærmere oplysning\w*|høre mere)\b"
)
_COMMENT = re.compile(
    r"\b\w*(?:bemærkning|komment[ae]r|høringssvar|indsigelse|indvending|synspunkt|protest"
    r"|udtalelse(?!r? fra (?!dig\b|jer\b|dem\b)))\w*\b|\budtale dig\b"
)
_FINDS_FAULT = re.compile(r"\b(?:fejl|mangler|uenig|ikke enig|forkert\w*|urigtig\w*)\b")
_UNDONE = re.compile(r"\b(?:ikke|undlader|udebliver|for sent|aldrig)\b")
_BROKEN = re.compile(
    r"^(?:hvis |såfremt )?(?:overskrides|overtrædes|misligholdes|tilsidesættes|overskrider|overtræder|misligholder)\b"
)
_ABLE = re.compile(
    r"\b(?:kan|har modtaget|har fået|mulighed|er|enig|kommer til|allerede|længere|forstår|ønsker"
    r"|vil)\b"
)
_FRONTED = re.compile(
    r"(?:Ved|I tilfælde af) (?:(?!\bskal\b|\bkan\b|\bbedes\b)[^,.;]){3,60}?(?=,? (?:skal|kan|bedes|må) "
    r"|, (?:ring|send|kontakt|meld))"
)


def condition_of(clauses: Sequence[Clause], index: int) -> Clause | None:
    """The condition that clause `index` hangs on: the one just before it, or the one after it."""
    joined = clauses[index].words[0].norm in ("og", "samt") or clauses[index].part in _HANGING
    for others, passes in ((reversed(clauses[:index]), joined), (clauses[index + 1 :], False)):
        for other in others:
            fronted = not passes or other is clauses[0]
            if other.part is Part.CONDITION and fronted and not _is_no_matter(clauses, other):
                return None if clauses.index(other) > index and _rules_the_next(clauses, other) else other
            if other.part is Part.MAIN and not passes:
                break
    return None


def unless_of(clauses: Sequence[Clause], index: int) -> Clause | None:
    """The exception ("medmindre …") of clause `index`: the next one after it, or the one that opens the sentence."""
    for other in clauses[index + 1 :]:
        if other.part is Part.UNLESS:
            return other
        if other.part is Part.MAIN:
            break
    return clauses[0] if index and clauses[0].part is Part.UNLESS else None


def _rules_the_next(clauses: Sequence[Clause], condition: Clause) -> bool:
    """ "…, og ønsker du at flytte, skal du …": a condition that stands before its own main clause."""
    after = clauses[clauses.index(condition) + 1 :]
    joined = condition.words[0].norm in ("og", "men", "samt")
    return joined and any(clause.part is Part.MAIN for clause in after)


_HANGING = (Part.RELATIVE, Part.CONTENT, Part.QUESTION)
"""Clauses that hang on a main clause and share its condition."""
_IN_THAT_CASE = re.compile(r"\b(?:i så fald|i givet fald|i (?:det|dette|så) tilfælde|i den situation)\b")


def takes_up_condition(clause: Clause) -> bool:
    """Whether the clause hangs on the condition told before it: "i så fald skal bestillingen …"."""
    return bool(_IN_THAT_CASE.search(clause.norm))


def _is_no_matter(clauses: Sequence[Clause], condition: Clause) -> bool:
    """ "også hvis dit barn holder fri" is no condition."""
    first = condition.words[0].index
    return any(clause.words[-1].index == first - 1 and clause.words[-1].norm == "også" for clause in clauses)


def fronted_condition(text: str, span: Span) -> Span | None:
    """A condition without a verb: "Ved sygdom skal du …", "I tilfælde af forfald bedes du …"."""
    match = _FRONTED.match(text, span.start, span.end)
    return Span(*match.span()) if match else None


def is_wish(condition: Clause) -> bool:
    """Whether the condition is the reader's own wish or choice."""
    if _NOT_WISHED.search(condition.norm):
        return True
    return bool(_WISH.search(condition.norm)) and not _UNDONE.search(condition.norm)


def is_question(condition: Clause) -> bool:
    """Whether the condition is only that the reader has questions."""
    return bool(_QUESTION.search(condition.norm))


def finds_fault(condition: Clause) -> bool:
    """Whether the condition is that the reader finds something wrong: "Er du ikke enig i beløbet, hører vi gerne …"."""
    return bool(_FINDS_FAULT.search(condition.norm))


def is_comment(words: str) -> bool:
    """Whether these words (lower case) speak of comments on what is planned."""
    return bool(_COMMENT.search(words))


def is_undecided(condition: Clause, act: Act) -> bool:
    """Whether money would be asked only by a decision to come: "Træffer vi afgørelse om tilbagebetaling, skal du …"."""
    return act in (Act.PAY, Act.REPAY) and bool(_UNDECIDED.match(condition.norm))


def is_penalty(condition: Clause, act: Act) -> bool:
    """Whether what follows is what happens if a duty is not met: "Hvis du ikke afleverer, skal du betale 500 kr."."""
    if act not in (Act.PAY, Act.REPAY):
        return False
    undone = _UNDONE.search(condition.norm) or _BROKEN.match(condition.norm)
    return bool(undone) and not _ABLE.search(condition.norm)
