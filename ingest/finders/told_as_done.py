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
from ingest.finders.roles import BY_READER, OPENS_WITH_READER, READER
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
        Act.BOOK,
    )
)
_LIMITED = re.compile(
    r"\b(?:senest|inden|straks|omgående|uden (?:ugrundet |unødigt |unødig )?ophold|snarest|hurtigst"
    r"|hvilket skal ske|ved samme lejlighed|ved ankomsten"
    r"|til mødet|til samtalen|på dagen|næste gang|imens|bagefter)\b"
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
        _forbidden(norms)
        or _done_by_reader(norms, table)
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


def _passive(norms: list[str], table: Verbs, clause: Clause, before: Part | None, demanded: bool) -> Trigger | None:
    words = _TO_THEM.sub("TO_THEM", clause.norm)
    for at, norm in enumerate(norms):
        verb = table.passive.get(norm)
        if not at and before is Part.CONDITION and _taken_along(norms, verb, table):
            return Trigger(Mood.PASSIVE, at, 0.8, (1, 2))
        if (
            (not at and before not in (Part.CONTENT, Part.CONDITION))
            or not verb
            or verb in table.authority
            or (table.act_of(verb, "") not in _ASKED_OF_READERS and not (verb in _HANDS_ON and is_limited(words)))
        ):
            continue
        theirs = bool(_NOT_THE_READERS.search(words)) or bool(
            _THEIR_PAPERS.search(words) and not _INWARDS.search(words)
        )
        comment = is_comment(" ".join(norms[:at]))
        limited = (
            demanded
            or (not at and verb in _BY_HAND)
            or is_limited(words)
            or _is_paperwork(norms, at, verb, clause, before)
        )
        return Trigger(Mood.PASSIVE, at, 0.8, _subject(norms, at)) if (limited or comment) and not theirs else None
    return None


_HANDS_ON = frozenset(
    """stille tømme pakke vaske rengøre måle aflæse opsætte fjerne beskære klippe lukke slukke åbne mærke sætte skifte
    rydde feje vaccinere afmontere sortere""".split()  # noqa: SIM905 -- a table of words
)
"""What is done by hand at home; with a limit of time it is the reader's: "Beholderen stilles frem senest kl. 6"."""


def _taken_along(norms: list[str], verb: str | None, table: Verbs) -> bool:
    """ "Har De et pacemakerkort, tages det med": what the condition names is to be brought, sent or told."""
    if verb is None or norms[1:2] not in (["det"], ["den"], ["dette"], ["disse"], ["dem"]):
        return False
    act = table.act_of(verb, " ".join(norms[2:]))
    return act in (Act.BRING, Act.TELL, Act.SEND, Act.RETURN) and not {"videre", "ikke", "ud"} & set(norms)


_BY_NOBODY_ELSE = frozenset(("udfylde", "underskrive", "returnere", "medbringe", "vedlægge"))
_BY_HAND = _BY_NOBODY_ELSE | {"indsende", "aflevere", "uploade"}
_UNSURE = re.compile(r"\b(?:har|er|kun|som|når|af|mens|hos|personale\w*|ved ankomsten til)\b")


def _is_paperwork(norms: list[str], at: int, verb: str, clause: Clause, before: Part | None) -> bool:
    """ "Blanketten udfyldes med blokbogstaver": what nobody but the reader fills in, signs, encloses or brings."""
    first = before is None or norms[0] == ""
    return verb in _BY_NOBODY_ELSE and first and 0 < at <= 4 and not _UNSURE.search(clause.norm)


def _subject(norms: list[str], at: int) -> tuple[int, int]:
    """The words that are done something to: before the passive, or after it where a time or place stands first."""
    if norms[0] in ("til", "ved", "på", "senest", "inden", "samtidig", "desuden", "endvidere"):
        return at + 1, len(norms)
    return (1 if norms[0] in ("", "hvor") else 0), at


def _active(norms: list[str], table: Verbs, clause: Clause, before: Part | None) -> Trigger | None:
    """ "…, indsender De en tegning", "Du betaler den sammen med huslejen", "Det ene underskriver du"."""
    start = 1 if norms[0] == "" else 0
    if (even_if := _EVEN_IF.search(" ".join(norms))) and even_if.start():
        norms = norms[: " ".join(norms)[: even_if.start()].count(" ")]
    pair = norms[start : start + 2]
    if "ikke" in norms or "kun" in norms or len(pair) < 2:
        return None
    if own := _sees_to_it(norms, start, table):
        return own
    fronted = next((at for at in range(start + 1, min(len(norms) - 1, 8)) if norms[at + 1] == "du"), None)
    inverted = before is not None and pair[1] == "du" and pair[0] in table.present
    plain = pair[0] == "du" and pair[1] in table.present
    if (inverted or plain) and "selv" not in norms:
        at = start if inverted else start + 1
        told = inverted or is_limited(clause.norm) or norms[at + 1 : at + 2] in _NAMED_BEFORE
        return _if_asked(norms, at, table) if told else None
    if fronted is None or norms[fronted] not in table.present:
        return None
    words, verb = " ".join(norms[start:fronted]), table.present[norms[fronted]]
    if _OBJECT.match(words) or (verb in _BY_HAND and not _DENIES.search(clause.norm)):
        return _if_asked(norms, fronted, table, frozenset((Act.BOOK, Act.BRING)))
    return None


_EVEN_IF = re.compile(r"\b(?:også )?selv (?:om\b|hvis\b|$)")
""" "…, også selv om den ikke fungerer" takes nothing back."""
_NAMED_BEFORE = (["den"], ["det"], ["dem"], ["beløbet"], ["skemaet"], ["blanketten"], ["erklæringen"], ["regningen"])
""" "Du betaler den sammen med huslejen": what the sentence before names; "du betaler 4.200 kr." tells a fact."""
_OBJECT = re.compile(
    r"(?:(?:det|den) (?:ene|anden|andet|øverste|nederste|underskrevne|udfyldte) ?)?"
    r"(?:[a-zæøå]{4,}(?:en|et|ne|(?<!ft)(?<!nd)(?<!ov)(?<!om)er))?$"
)
""" "Budgettet sender du …": a thing that opens the sentence, no time and no place."""
_SEES_TO = re.compile(
    r"(?:sørger|stiller|medbringer|anskaffer|køber|henter|holder|tager|bestiller|arrangerer|transporterer)$"
)


def _sees_to_it(norms: list[str], start: int, table: Verbs) -> Trigger | None:
    """ "Borgeren stiller selv støvsuger til rådighed", "Du sørger for, at …": whoever is meant does it."""
    subject = OPENS_WITH_READER.match(" ".join(norms[start:])) if norms[start] != "du" else None
    at = start + 1 if norms[start] == "du" else start + subject.group().count(" ") + 1 if subject else None
    if at is None or at >= len(norms) or not _SEES_TO.match(norms[at]):
        return None
    alone = norms[at + 1 : at + 2] == ["selv"] or norms[at : at + 2] == ["sørger", "for"]
    return Trigger(Mood.IMPERATIVE, at, 0.85) if alone else None


def done_by_you(clause: Clause) -> Trigger | None:
    """ "(Det er dig,) der giver skolen besked", "som bestiller tiden": what readers are asked to do, as if done."""
    norms = [word.norm for word in clause.words]
    at = next((at for at in range(1, min(4, len(norms))) if norms[at] in verbs().present), None)
    if at is None or "ikke" in norms:
        return None
    return Trigger(Mood.IMPERATIVE, at, 0.85) if _SEES_TO.match(norms[at]) else _if_asked(norms, at, verbs())


def _if_asked(norms: list[str], at: int, table: Verbs, more: frozenset[Act] = frozenset()) -> Trigger | None:
    """The verb at `at`, where it is one that readers are asked to do; `more`: beside what always is."""
    act = table.act_of(table.present[norms[at]], " ".join(norms[at + 1 :]))
    if act is Act.BRING and (
        any(later in norms for later in ("næste", "til")) or norms[at + 1 : at + 3] == ["du", "den"]
    ):
        more |= {Act.BRING}  # "du tager din medicin med næste gang"
    asked = (_ASKED_OF_READERS - {Act.BRING, Act.COLLECT}) | {Act.APPLY, Act.CANCEL} | more
    return Trigger(Mood.IMPERATIVE, at, 0.8) if act in asked else None
