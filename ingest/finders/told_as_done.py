"""A clause in the present tense in, the duty it tells as done out: "Oplysningerne afleveres inden …", "betales af dig".

Officials tell what is to be done as if it were done already. A limit of time, a heading that demands, or the reader as
who does it ("af dig", "af ejeren") tells such a sentence from a plain fact ("Beløbet sendes til din NemKonto").
"""

from __future__ import annotations

import re

from ingest.finders.acts import Verbs, verbs
from ingest.finders.clauses import Clause
from ingest.finders.duties import Mood, Trigger
from ingest.finders.roles import BY_READER
from ingest.finders.told_actives import active_told
from ingest.finders.told_passives import Around, passive_told

_OURS_TO_GET = re.compile(
    r"\b(?:din|(?:svar|tilbagemelding|dokumentation|regnskab|betaling|skema|erklæring)(?:et|en)?)\b"
)
_WAITED_FOR = frozenset(("imødeses", "udbedes", "afventes"))
_DENIES = re.compile(r"\b(?:ikke|kan|vil|skal|må|blev|hvis|var|bør|skulle)\b")
_COST_BORNE = re.compile(r"\b(?:udgift|omkostning)\w*\b.*\bafholdes\b")
"""Whose money it costs is no thing to do: "Udgiften afholdes af ejeren"."""
_REQUIRED = re.compile(
    r"\ber (?:\w+ )?(?:(?:en|et) )?(?:\w+ )?(?:betingelse|forudsætning|krav|obligatorisk|påkrævet|pligtigt?)\b"
)
_NEGATED = re.compile(r"\b(?:ikke|ingen)\b")


def told_as_done(clause: Clause, around: Around) -> Trigger | None:
    """The duty that a clause tells in the present tense; None where it only tells a fact."""
    norms = [word.norm for word in clause.words]
    if norms[0] in ("og", "så", "men"):
        norms = ["", *norms[1:]]
    table = verbs()
    return (
        _forbidden(norms)
        or _done_by_reader(norms, table)
        or _noun_required(norms, table)
        or _waited_for(norms)
        or passive_told(norms, table, clause, around)
        or active_told(norms, table, clause, around.before, around.after)
    )


def _done_by_reader(norms: list[str], table: Verbs) -> Trigger | None:
    """ "Merprisen betales af dig", "Arbejdet udføres af ejeren for egen regning"."""
    words = " ".join(norms)
    agent = BY_READER.search(words)
    if agent is None or _DENIES.search(words[: agent.start()]) or _COST_BORNE.search(words):
        return None
    behind = words[: agent.start()].count(" ")
    for at in range(behind - 1, max(-1, behind - 8), -1):
        if norms[at] in table.passive and table.passive[norms[at]] not in ("anse", "forstå", "høre"):
            return Trigger(Mood.PASSIVE, at, 0.85, (1 if norms[0] == "" else 0, at))
    return None


def _forbidden(norms: list[str]) -> Trigger | None:
    """ "Rygning er forbudt på hele matriklen", "Parkering ikke tilladt": the noun is what must not be done."""
    words = " ".join(norms)
    banned = _IS_FORBIDDEN.search(words)
    if banned is None or norms[0] in ("det", "der", "hvis", ""):
        return None
    return Trigger(Mood.NOUN_BAN, 0, 0.85) if norms[0].endswith(("ing", "ning", "else", "sel", "ning")) else None


_IS_FORBIDDEN = re.compile(r"^\w+ (?:\w+ ){0,5}?(?:er (?:\w+ )?)?(?:forbudt|ikke tilladt)\b")


def _noun_required(norms: list[str], table: Verbs) -> Trigger | None:
    """ "Deltagelse i samtalen er en betingelse for …", "Fremmøde er obligatorisk": the noun is the act."""
    words = " ".join(norms)
    required = _REQUIRED.search(words)
    if required is None or _NEGATED.search(words):
        return None
    end = words[: required.start()].count(" ")
    noun = next((at for at in range(min(end, 4)) if norms[at] in table.noun), None)
    return Trigger(Mood.NOUN, noun, 0.85) if noun is not None else None


def _waited_for(norms: list[str]) -> Trigger | None:
    """ "Deres svar imødeses senest …": the subject is what is to be sent."""
    at = next((at for at, norm in enumerate(norms) if norm in _WAITED_FOR), None)
    if not at or not _OURS_TO_GET.search(" ".join(norms[:at])):
        return None
    return Trigger(Mood.NEED, 0, 0.85)
