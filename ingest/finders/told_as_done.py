"""A clause in the present tense in, the duty it tells as done out: "Oplysningerne afleveres inden …", "betales af dig".

Officials tell what is to be done as if it were done already. A limit of time, a heading that demands, or the reader as
who does it ("af dig", "af ejeren") tells such a sentence from a plain fact ("Beløbet sendes til din NemKonto").
"""

from __future__ import annotations

import re

from ingest.finders.acts import Verbs, verbs
from ingest.finders.clauses import Clause
from ingest.finders.duties import Mood, Trigger
from ingest.finders.roles import BY_READER, READER
from ingest.finders.told_actives import active_told
from ingest.finders.told_passives import Around, is_limited, passive_told

_OURS_TO_GET = re.compile(
    r"\b(?:din|(?:svar|tilbagemelding|dokumentation|regnskab|betaling|skema|erklæring)(?:et|en)?)\b"
)
_WAITED_FOR = frozenset(("imødeses", "udbedes", "afventes"))
_WISHED = re.compile(
    r" ønskes (oplyst|tilsendt|indsendt|fremsendt|eftersendt|meddelt|dokumenteret|returneret|besvaret|uddybet)\b"
)
""" "En liste ønskes tilsendt": asked for, though nobody says "skal"."""
_WISHED_BACK = re.compile(r" (?:ønskes|imødeses) (?:\w+ ){0,2}?(?:retur|modtaget)\b")
""" "Skemaet ønskes retur": what is to come is the subject, and no verb tells how."""
_DENIES = re.compile(r"\b(?:ikke|kan|vil|skal|må|blev|hvis|var|bør|skulle)\b")
_COST_BORNE = re.compile(r"\b(?:udgift|omkostning)\w*\b.*\b(?:afholdes|bæres)\b")
"""Whose money it costs is no thing to do: "Udgiften afholdes af ejeren"."""
_REQUIRED = re.compile(
    r"\bpåhviler (?:\w+ )?(?:dig|ROLE)\b(?! i fællesskab)"
    r"|\ber (?:alene )?(?:din|ROLEs) (?:eget )?(?:ansvar|opgave|pligt)\b"
    r"|\ber (?:\w+ )?(?:(?:en|et) )?(?:\w+ )?(?:betingelse|forudsætning|krav|obligatorisk"
    r"|påkrævet|pligtigt?)\b".replace("ROLE", READER)
)
_NEGATED = re.compile(r"\b(?:ikke|ingen)\b")


def told_as_done(clause: Clause, around: Around) -> Trigger | None:
    """The duty that a clause tells in the present tense; None where it only tells a fact."""
    norms = [word.norm for word in clause.words]
    if norms[0] in ("og", "så", "men"):
        norms = ["", *norms[1:]]
    table = verbs()
    return (
        _forbidden(norms, around.demanded or around.ordered)
        or _bounded(norms, around)
        or _done_by_reader(norms, table)
        or _accompanied(norms)
        or _kept_so(norms, around)
        or _noun_required(norms, table)
        or _laid_on(norms)
        or _noun_happens(norms, table, around)
        or _waited_for(norms)
        or passive_told(norms, table, clause, around)
        or active_told(norms, table, clause, around.before, around.after)
    )


_ENCLOSED = frozenset(("ledsages", "bilægges"))
_KEPT = re.compile(
    r" (?:er|forbliver) (?:\w+ ){0,2}?(?P<so>(?:over|til|af|ind)dækket|lukkede?|aflåst|låst|afmærket"
    r"|afspærret|belyst|sikret"
    r"|fjernet|væk|ryddet|rengjort|retableret|reetableret|tømt|mærket|sløjfet|udbedret|indhegnet|synlige?|tændt|slukket"
    r"|frie?|frit)\b"
)
_HOW_LONG = re.compile(
    r"\b(?:senest|inden (?!\w+ (?:fik|kom|blev))|til enhver tid|altid|hele tiden|uden for \w*tid"
    r"|i hele perioden|om natten"
    r"|døgnet rundt|efter mørkets|til stadighed)\b"
)


def _accompanied(norms: list[str]) -> Trigger | None:
    """ "Skemaet ledsages af de tre seneste lønsedler": what is to be sent with it."""
    at = next((at for at, norm in enumerate(norms[:6]) if norm in _ENCLOSED), 0)
    if (
        not at
        or len(norms) < at + 3
        or _DENIES.search(" ".join(norms))
        or (norms[at + 1] not in ("af", "med") and norms[at] == "ledsages")
    ):
        return None
    return Trigger(Mood.PASSIVE, at, 0.8, (at + 2, len(norms)))


def _kept_so(norms: list[str], around: Around) -> Trigger | None:
    """ "Containeren er lukket eller overdækket uden for arbejdstid": a term of a letter that lays down terms."""
    words = " ".join(norms)
    kept = _KEPT.search(words) if around.demanded or around.ordered else None
    if kept is None or norms[0] in ("", "det", "der", "du", "vi") or not (around.limited or _HOW_LONG.search(words)):
        return None
    if re.search(r"\b(?:ikke|kan|vil|var|blev|hvis|når)\b", words):
        return None
    at = words[: kept.start("so")].count(" ")
    return Trigger(Mood.BOUND, at, 0.75, (0, words[: kept.start()].count(" ") + 1))


_LAID = re.compile(
    r"\b(?:påhviler|pålægges)(?: det)? (?P<what>(?:(?!dig\b|at\b|det\b)\w+ ){1,8}?)(?:\w+ )?(?:dig|ROLE)\b".replace(
        "ROLE", READER
    )
)
_A_WORK = re.compile(r"\w+(?:ing|ning|else|hold)(?:en)?\b")


def _laid_on(norms: list[str]) -> Trigger | None:
    """ "I perioden påhviler snerydning og grusning af fortovet dig som grundejer": a work laid on the reader."""
    words = " ".join(norms)
    laid = _LAID.search(words) if "påhviler" in norms or "pålægges" in norms else None
    if laid is None or _NEGATED.search(words) or not _A_WORK.search(laid["what"]):
        return None
    low = words[: laid.start("what")].count(" ")
    high = low + laid["what"].strip().count(" ") + 1
    return Trigger(Mood.BOUND, high, 0.85, (low, high)) if high < len(norms) else None


def _done_by_reader(norms: list[str], table: Verbs) -> Trigger | None:
    """ "Merprisen betales af dig", "Arbejdet udføres af ejeren for egen regning"."""
    words = " ".join(norms)
    agent = BY_READER.search(words)
    if agent is None or _DENIES.search(words[: agent.start()]) or _COST_BORNE.search(words):
        return None
    behind = words[: agent.start()].count(" ")
    for at in range(behind - 1, max(-1, behind - 8), -1):
        if norms[at : behind + 1] == ["foretages", "af"] and at and norms[0] not in ("", "det", "der"):
            return Trigger(Mood.BOUND, at + 1, 0.85, (0, at))
        if norms[at] in table.passive and table.passive[norms[at]] not in ("anse", "forstå", "høre"):
            return Trigger(Mood.PASSIVE, at, 0.85, (1 if norms[0] == "" else 0, at))
    return None


def _bounded(norms: list[str], around: Around) -> Trigger | None:
    """ "Henvendelse sker udelukkende gennem appen": a term of a letter that lays down terms."""
    bound = _ONLY_SO.search(" ".join(norms)) if around.demanded or around.ordered else None
    if bound is None or norms[0] in ("", "der", "det"):
        return None
    at = " ".join(norms)[: bound.start()].count(" ")
    return Trigger(Mood.BOUND, at + 1, 0.75, (0, at)) if 0 < at < len(norms) - 1 else None


_ONLY_SO = re.compile(
    r"(?<= )(?:sker|foregår|foretages|udføres) (?:udelukkende|kun|alene) (?:gennem|via|ved|på|i|af|med)\b"
)


def _forbidden(norms: list[str], ordered: bool) -> Trigger | None:
    """ "Rygning er forbudt på hele matriklen", "Parkering ikke tilladt": the noun is what must not be done."""
    words = " ".join(norms)
    banned = _IS_FORBIDDEN.search(words)
    if banned is None or norms[0] in ("det", "der", "hvis", ""):
        return None
    named = norms[0].endswith(("ing", "ning", "else", "sel", "ning")) or (ordered and "kan" not in norms)
    return Trigger(Mood.NOUN_BAN, 0, 0.85) if named else None


_IS_FORBIDDEN = re.compile(r"^\w+ (?:\w+ ){0,5}?(?:er (?:\w+ )?)?(?:forbudt|udelukket|ikke tilladt|ikke til brug)\b")


def _noun_required(norms: list[str], table: Verbs) -> Trigger | None:
    """ "Deltagelse i samtalen er en betingelse for …", "Fremmøde er obligatorisk": the noun is the act."""
    words = " ".join(norms)
    required = _REQUIRED.search(words)
    if required is None or _NEGATED.search(words):
        return None
    end = words[: required.start()].count(" ")
    noun = next((at for at in range(min(end, 4)) if norms[at] in table.noun or norms[at] in table.made_noun), None)
    return Trigger(Mood.NOUN, noun, 0.85) if noun is not None else None


_HAPPENS = re.compile(r" (?:sker|foregår|foretages)\b")
_OF_THEIRS = re.compile(r"\b(?:af|til) dig\b|\b(?:vi|kommunen|automatisk|ikke|kan|blev)\b")


def _noun_happens(norms: list[str], table: Verbs, around: Around) -> Trigger | None:
    """ "Tilmelding sker på telefon senest …", "Anmeldelse foretages inden …": the noun is the act."""
    words = " ".join(norms)
    happens = _HAPPENS.search(words)
    if happens is None or not (around.demanded or is_limited(words)) or _OF_THEIRS.search(words):
        return None
    end = words[: happens.start()].count(" ") + 1
    noun = next((at for at in range(min(end, 4)) if norms[at] in table.noun), None)
    return Trigger(Mood.NOUN, noun, 0.8) if noun is not None else None


def _waited_for(norms: list[str]) -> Trigger | None:
    """ "Deres svar imødeses senest …": the subject is what is to be sent."""
    wished = _WISHED.search(" ".join(norms))
    if wished and norms[0] not in ("det", "der", "hvis"):
        at = " ".join(norms)[: wished.start(1)].count(" ")
        return Trigger(Mood.PASSIVE, at, 0.85, (1 if norms[0] == "" else 0, at - 1))
    if _WISHED_BACK.search(" ".join(norms)) and norms[0] not in ("det", "der", "hvis"):
        return Trigger(Mood.NEED, 0, 0.85)
    awaited = next((at for at, norm in enumerate(norms) if norm in _WAITED_FOR), None)
    if not awaited or not _OURS_TO_GET.search(" ".join(norms[:awaited])):
        return None
    return Trigger(Mood.NEED, 0, 0.85)
