"""A clause in the present tense in, the duty it tells as done out: "Oplysningerne afleveres inden …", "betales af dig".

Officials tell what is to be done as if it were done already. A limit of time, a heading that demands, or the reader as
who does it ("af dig", "af ejeren") tells such a sentence from a plain fact ("Beløbet sendes til din NemKonto").
"""

from __future__ import annotations

import re

from ingest.finders.acts import Verbs, verbs
from ingest.finders.clauses import Clause, Part
from ingest.finders.conditions import is_comment
from ingest.finders.duties import Mood, Trigger
from ingest.finders.roles import BY_READER, READER
from ingest.models import Act

_ASKED_OF_READERS = frozenset(
    (
        Act.SEND,
        Act.PAY,
        Act.REPAY,
        Act.FILL_IN,
        Act.SIGN,
        Act.RETURN,
        Act.ANSWER,
        Act.TELL,
        Act.REGISTER,
        Act.CONTACT,
        Act.BRING,
        Act.COLLECT,
    )
)
_LIMITED = re.compile(
    r"\b(?:senest|inden|straks|omgående|snarest|hurtigst|hvilket skal ske|ved samme lejlighed|ved ankomsten"
    r"|til mødet|til samtalen|på dagen)\b"
)
_TO_THEM = re.compile(
    r"\btil (?:os|kommunen|\w*(?:styrelsen|nævnet|forvaltningen|afdelingen|tilsynet|centret|kontoret))\b"
    r"(?: til (?:godkendelse|gennemsyn|brug))?"
)
_NOT_THE_READERS = re.compile(
    r"\b(?:vi|kommunen|til (?:dig|din)|kan|vil|automatisk|hvis|ikke|blev)\b"
    rf"|\b\w+s (?:\w+ ){{0,2}}?af (?!den underskrevne\b|{READER}\b)\w+"
)
_THEIR_PAPERS = re.compile(
    r"\b(?:svaret|afgørelsen?|indkaldelse\w*|besked(?:en)?|resultat\w*|regning(?:en)?|opkrævning\w*|faktura\w*"
    r"|rykker\w*|kopi(?:en)?)\b"
)
"""What authorities send out; a reader's only where the verb leads inwards ("indsendes til Enkeltydelser")."""
_INWARDS = re.compile(r"\b(?:ind|frem|til|efter|over|vedlæg|aflever|returner)\w+s\b|TO_THEM")
_WAITED_FOR = frozenset(("imødeses", "udbedes", "afventes"))
_DENIES = re.compile(r"\b(?:ikke|kan|vil|skal|må|blev|hvis|var|bør|skulle)\b")
_COST_BORNE = re.compile(r"\b(?:udgift|omkostning)\w*\b.*\bafholdes\b")
"""Whose money it costs is no thing to do: "Udgiften afholdes af ejeren"."""
_REQUIRED = re.compile(
    r"\ber (?:\w+ )?(?:(?:en|et) )?(?:\w+ )?(?:betingelse|forudsætning|krav|obligatorisk|påkrævet|pligtigt?)\b"
)
_NEGATED = re.compile(r"\b(?:ikke|ingen)\b")


def is_limited(words: str) -> bool:
    """Whether a limit of time stands in these words."""
    return bool(_LIMITED.search(words))


def told_as_done(clause: Clause, before: Part | None, demanded: bool) -> Trigger | None:
    """The duty that a clause tells in the present tense; None where it only tells a fact.

    It needs a limit of time unless it stands under a heading that demands (`demanded`) or names the reader as agent."""
    norms = [word.norm for word in clause.words]
    if norms[0] in ("og", "så", "men"):
        norms = ["", *norms[1:]]
    table = verbs()
    return (
        _done_by_reader(norms, table)
        or _noun_required(norms, table)
        or _waited_for(norms)
        or _passive(norms, table, clause, before, demanded)
        or _active(norms, table, clause, before)
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
    if not at or "din" not in norms[:at]:
        return None
    return Trigger(Mood.NEED, 0, 0.85)


def _passive(norms: list[str], table: Verbs, clause: Clause, before: Part | None, demanded: bool) -> Trigger | None:
    words = _TO_THEM.sub("TO_THEM", clause.norm)
    for at, norm in enumerate(norms):
        verb = table.passive.get(norm)
        if (
            (not at and before is not Part.CONTENT)
            or not verb
            or verb in table.authority
            or table.act_of(verb, "") not in _ASKED_OF_READERS
        ):
            continue
        theirs = bool(_NOT_THE_READERS.search(words)) or bool(
            _THEIR_PAPERS.search(words) and not _INWARDS.search(words)
        )
        comment = is_comment(" ".join(norms[:at]))
        limited = demanded or is_limited(words)
        return Trigger(Mood.PASSIVE, at, 0.8, _subject(norms, at)) if (limited or comment) and not theirs else None
    return None


def _subject(norms: list[str], at: int) -> tuple[int, int]:
    """The words that are done something to: before the passive, or after it where a time or place stands first."""
    if norms[0] in ("til", "ved", "på", "senest", "inden", "samtidig", "desuden", "endvidere"):
        return at + 1, len(norms)
    return (1 if norms[0] in ("", "hvor") else 0), at


def _active(norms: list[str], table: Verbs, clause: Clause, before: Part | None) -> Trigger | None:
    pair = [norm for norm in norms if norm][:2]
    inverted = before is not None and len(pair) > 1 and pair[1] == "du" and pair[0] in table.present
    plain = len(pair) > 1 and pair[0] == "du" and pair[1] in table.present and is_limited(clause.norm)
    if not (inverted or plain) or {"ikke", "selv", "kun"} & set(norms):
        return None
    at = norms.index(pair[0] if inverted else pair[1])
    act = table.act_of(table.present[norms[at]], "")
    return Trigger(Mood.IMPERATIVE, at, 0.8) if act in _ASKED_OF_READERS - {Act.BRING, Act.COLLECT} else None
