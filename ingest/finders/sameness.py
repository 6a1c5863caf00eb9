"""Two dated candidates in, whether they ask for one thing out: the same act, deadline and object, or a noun for a verb.

"Udfyld skemaet" and "Skemaet skal være os i hænde …" are one; "Underretningen …" is the "underrette" before it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.finders.candidate import Candidate
from ingest.finders.dating import Dated
from ingest.models import Act, Basis

_PAPERWORK = frozenset((Act.SEND, Act.FILL_IN, Act.SIGN, Act.RETURN))
_TOLD = frozenset((Act.TELL, Act.REPORT_CHANGE, Act.APPLY, Act.REGISTER, Act.ANSWER, Act.CONTACT, Act.DO, Act.CANCEL))
_STOPWORDS = frozenset(
    """
    en et de den det din dit dine jeres deres om for fra til af og på med i alle kopi sidste seneste evt
    """.split()  # noqa: SIM905 -- a table of words
)


def is_same(text: str, first: Dated, second: Dated) -> bool:
    """Whether two candidates ask for one thing."""
    a, b = first.candidate, second.candidate
    if a.must != b.must or a.prohibited != b.prohibited:
        return False
    if a.phrase.act is Act.COMMENT and b.phrase.act is Act.COMMENT:
        return True
    if {a.phrase.act, b.phrase.act} <= {Act.PAY, Act.REPAY}:
        owed = _is_owed(text, a) and _is_owed(text, b)
        return owed and _deadlines_agree(first, second) and _amounts_agree(first, second)
    if "husk" in (_verb(text, a), _verb(text, b)) and Act.DO in (a.phrase.act, b.phrase.act):
        return names_one_thing(text, a, b)  # "Husk regnskabet!"
    if a.at == b.at and b.phrase.act is Act.SEND and a.phrase.act in _FETCHED and _speak_of_one(text, a, b):
        return True
    if takes_up(text, a, b):
        return _deadlines_agree(first, second)
    if a.phrase.act is not b.phrase.act:
        return (
            not (a.item and b.item)
            and {a.phrase.act, b.phrase.act} != {Act.FILL_IN, Act.SIGN}
            and {a.phrase.act, b.phrase.act} <= _PAPERWORK
            and bool(names_one_thing(text, a, b))
            and a.condition == b.condition is None
        )
    if not _deadlines_agree(first, second):
        return False
    if a.phrase.act is Act.MEET:
        return bool(_GOES_ON.search(a.whole.of(text))) == bool(_GOES_ON.search(b.whole.of(text)))
    return _things_agree(text, a, b)


_GOES_ON = re.compile(r"\b(?:fortsat|stadig|fortsætte|som hidtil)\b")
""" "Du skal fortsat møde i dit tilbud": not the meeting one is called to."""


def _verb(text: str, candidate: Candidate) -> str:
    return candidate.phrase.verb.of(text).lower()


_SUM = re.compile(
    r"beløb|bidrag|regning|faktura|restance|saldo|krav|gæld|afgift|gebyr|pengene|takst|leje|skat|rate|skyld|\d|\b(?:ind)?betaling",
    re.IGNORECASE,
)


def _is_owed(text: str, candidate: Candidate) -> bool:
    """Whether what is paid is the letter's sum, and no other money ("depositum", "støtte for 2026")."""
    return not candidate.phrase.things or any(_SUM.search(thing.span.of(text)) for thing in candidate.phrase.things)


_FETCHED = frozenset((Act.DO, Act.APPLY, Act.COLLECT, Act.FILL_IN, Act.SIGN))


def _speak_of_one(text: str, a: Candidate, b: Candidate) -> bool:
    """ "Den skal du indhente, og den skal foreligge senest …": one paper, called "den" both times."""
    return not b.phrase.things and (not a.phrase.things or is_generic(text, a)) and a.condition == b.condition


def takes_up(text: str, a: Candidate, b: Candidate) -> bool:
    """ "Du skal underrette os. Underretningen skal være os i hænde …": a noun made of the verb just before."""
    if not 0 <= b.at - a.at <= 2 or not b.phrase.things:
        return False
    noun = b.phrase.things[0].span.of(text).lower()
    verb = a.phrase.verb.of(text).lower().split()[-1]
    stem = verb[: max(5, len(verb) - 2)]
    return len(verb) > 4 and noun.startswith(stem) and a.phrase.act in _TOLD


def _amounts_agree(first: Dated, second: Dated) -> bool:
    return not first.amount or not second.amount or first.amount.value.value == second.amount.value.value


def _deadlines_agree(first: Dated, second: Dated) -> bool:
    a, b = first.deadline, second.deadline
    if a is None or b is None or Basis.NONE in (a.basis, b.basis):
        return True
    return (a.basis, a.date, a.count, a.unit) == (b.basis, b.date, b.count, b.unit)


def _things_agree(text: str, a: Candidate, b: Candidate) -> bool:
    if a.phrase.act in (Act.DO, Act.AVOID):
        return (
            names_one_thing(text, a, b)
            and text[a.phrase.verb.start : a.phrase.verb.start + 4].lower()
            == text[b.phrase.verb.start : b.phrase.verb.start + 4].lower()
        )
    if _takes_up_its_condition(text, a, b) or _takes_up_its_condition(text, b, a):
        return False
    if not a.phrase.things or not b.phrase.things:
        if a.condition is not None and b.condition is not None:
            return a.condition.of(text) == b.condition.of(text)
        alike = (a.condition is None) == (b.condition is None)
        if not alike and any(one.phrase.things and not is_generic(text, one) for one in (a, b)):
            return False
        return abs(a.at - b.at) <= (_NEAR if alike else 1)
    if is_generic(text, a) or is_generic(text, b):
        return True
    hangs = (a.condition is None) != (b.condition is None) and a.at != b.at
    return _heads_agree(text, a, b) if hangs else bool(names_one_thing(text, a, b))


def _heads_agree(text: str, a: Candidate, b: Candidate) -> bool:
    """Whether the first thing of both is one: "en kopi af opgørelsen sammen med lønsedlerne" is no payslip."""
    first, second = (replace(one, phrase=replace(one.phrase, things=one.phrase.things[:1])) for one in (a, b))
    return names_one_thing(text, first, second)


_IT = re.compile(r"\W*(?:\w+ ){0,2}?(?:det|den|dem|disse)\b")


def _takes_up_its_condition(text: str, a: Candidate, b: Candidate) -> bool:
    """ "Har du fotografier, bedes du tage dem med": what its own condition names, not what the other duty does."""
    own = a.condition is not None and b.condition is None and not a.phrase.things and bool(b.phrase.things)
    return own and a.phrase.act is Act.BRING and bool(_IT.match(a.phrase.region.of(text)))


_NEAR = 6
"""Sentences within which an act without an object ("send dem", "giv besked") may be the one named before."""


def names_one_thing(text: str, a: Candidate, b: Candidate) -> bool:
    """Whether they speak of one thing: "skemaet" is "oplysningsskemaet" too."""
    return any(
        one == other
        or (
            min(len(one), len(other)) >= 5
            and any((one.endswith(other), other.endswith(one), one.startswith(other), other.startswith(one)))
        )
        for one in _nouns(text, a)
        for other in _nouns(text, b)
    )


_GENERIC = re.compile(
    r"(?:de |disse |alle |den |dine |jeres |Deres |nødvendige |ovenstående |manglende )*(?:oplysninger(?:ne)?"
    r"|kopi(?:en|er|erne)|dokumenter(?:ne)?|dokumentation(?:en)?|materiale[rt]?|papirer(?:ne)?|bilag(?:ene)?|svar(?:et)?"
    r"|(?:oplysningerne|svarene|dokumenterne) og (?:bilagene|dokumentationen|dokumenterne)|følgende.*"
    r"|nedenstående.*|(?:the |these )?(?:documents|information))",
    re.IGNORECASE,
)


def is_generic(text: str, candidate: Candidate) -> bool:
    """ "oplysningerne": whatever was named before."""
    return all(_GENERIC.fullmatch(thing.span.of(text)) for thing in candidate.phrase.things)


def _nouns(text: str, candidate: Candidate) -> set[str]:
    """The stems of a candidate's things, so that "skemaet" is "det vedlagte skema"."""
    words = [
        word
        for thing in candidate.phrase.things
        for word in re.findall(r"[^\W\d_]{3,}", thing.span.of(text).lower().partition(" sammen med ")[0])
    ]
    return {re.sub(r"(?:erne|ene|ernes|en|et|er|ne|e|t)$", "", word) for word in words if word not in _STOPWORDS}
