"""A clause, its sentence and the list it stands in in, the phrasing that makes a duty or a right out.

Beside what `duties` reads in the clause alone: an imperative ("Send …"), a content clause that a demand rules
("det er en betingelse, at du …"), an item that goes on from its list's introduction ("Du skal: – udfylde …").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.acts import verbs
from ingest.finders.candidate import Context
from ingest.finders.clauses import Clause, Part
from ingest.finders.conditions import is_comment
from ingest.finders.duties import Mood, Trigger, find_trigger, may_hold
from ingest.finders.zones import Placed, Zone
from ingest.models import Act
from ingest.text.sentences import Form

_CONTENT_DUTY = re.compile(
    r"\b(?:forudsæt\w+|vilkår\w*|betinge\w+|krav|kræver|nødvendigt|påkrævet|afgørende|vigtigt|beder(?: dig)?(?: om)?"
    r"|anmoder(?: dig)?(?: om)?|pålægger|gerne (?:have|bede om)|bede (?:dig )?om|anmode (?:dig )?om)\b"
)
_YOU_WHO = re.compile(r"\b(?:er det dig|det er dig|er det du|det er du) (?:der|som) skal\b")
_WE_HEAR = re.compile(r"at vi (?:hører|får|modtager|har)\b")
_FORBIDDEN = re.compile(r"\b(?:forbud mod|forbyder|ikke (?:lovligt|tilladt))\b")
_HOMOGRAPHS = frozenset(
    """
    ret svar kontakt brug bidrag mål start besøg køb stop tal hold ring møde tag sats dæk pas
    """.split()  # noqa: SIM905 -- a table of words
)
_AFTER_IMPERATIVE = frozenset(
    """os dig din vores på senest inden venligst til den det de kommunen dem derfor straks skemaet brevet i med fra op
    borgerservice beløbet ud nu altid også et en ikke telefon tlf og via efter selv skriftligt mindst""".split()  # noqa: SIM905 -- words
)
_NO_IMPERATIVE = re.compile(
    r"^(?:før\b|tak\b|ret til\b|læs (?:mere|om|også|nærmere)|brug for|svar på (?:din|ansøg|henvend|klage)|hold øje"
    r"|kontakt (?:os|kommunen|mig)$|følg (?:os|med))"
)


def trigger_of(
    context: Context, at: int, clauses: Sequence[Clause], index: int, reader: bool | None, mood: Trigger | None
) -> Trigger | None:
    clause = clauses[index]
    matrix = clauses[index - 1].norm if index else _introduction(context, at)
    if not may_hold(clause.part, matrix, clause.words[0].norm):
        return None
    trigger = find_trigger(clause, reader)
    if trigger is not None and trigger.mood is Mood.PASSIVE and _is_said_of_a_fact(clauses, index):
        return None
    if clause.part is Part.RELATIVE and _YOU_WHO.search(f"{matrix} {clause.norm}"):
        return Trigger(Mood.MUST, 2, 0.95)
    if clause.part is Part.RELATIVE:
        return replace(trigger, certainty=0.6) if trigger and trigger.mood is Mood.MUST else None
    if trigger is not None:
        return trigger
    if clause.part is Part.CONTENT:
        return _asked_content(clause, matrix)
    before = clauses[index - 1].part if index else None
    return _unmarked(context, at, clause, mood if index == 0 else None, before)


def _introduction(context: Context, at: int) -> str:
    """The words that introduce the list of an item: "Tilladelsen er givet på vilkår af,"."""
    lead = context.placed[at].lead
    return context.placed[lead].sentence.span.of(context.text).lower().rstrip(" ,:") if lead is not None else ""


def _asked_content(clause: Clause, matrix: str) -> Trigger | None:
    """What a clause "at du …" asks for after "det er en betingelse", "vi anmoder om", "forbud mod"."""
    readers = clause.norm.startswith("at du ")
    if _FORBIDDEN.search(matrix):
        return Trigger(Mood.BAN, 2, 0.95) if readers else None
    if not _CONTENT_DUTY.search(matrix):
        return None
    if _WE_HEAR.match(clause.norm):
        return Trigger(Mood.NEED, 3, 0.85)
    if not readers:
        return _state_asked(clause)
    head = next((at for at, word in enumerate(clause.words) if at > 1 and word.norm.endswith("r")), None)
    return Trigger(Mood.IMPERATIVE, head, 0.85) if head is not None else None


def _unmarked(context: Context, at: int, clause: Clause, mood: Trigger | None, before: Part | None) -> Trigger | None:
    """An imperative, an item that goes on from its list's introduction ("Du skal: – udfylde …"), or a present tense."""
    first = _imperative_at(clause)
    if first is not None:
        if "ikke" in [word.norm for word in clause.words[first + 1 : first + 4]]:
            return Trigger(Mood.BAN, first, 0.85)
        return Trigger(Mood.IMPERATIVE, first, _imperative_certainty(context.placed[at], clause, mood))
    if mood is not None and opens_with_verb(clause):
        return replace(mood, start=0)
    here = context.placed[at]
    demanded = here.zone is Zone.DUTY or (
        before is not None and bool(_LIMITED.search(here.sentence.span.of(context.text)))
    )
    return _told_as_done(clause, before, demanded)


_ASKED_OF_READERS = frozenset(
    (Act.SEND, Act.PAY, Act.REPAY, Act.FILL_IN, Act.SIGN, Act.RETURN, Act.ANSWER, Act.TELL, Act.REGISTER, Act.CONTACT)
)
_LIMITED = re.compile(
    r"\b(?:senest|inden|straks|omgående|snarest|hurtigst|hvilket skal ske|ved samme lejlighed|ved ankomsten)\b"
)
_NOT_THE_READERS = re.compile(
    r"\b(?:vi|kommunen|til (?:dig|din)|kan|vil|svaret|automatisk|afgørelsen?|indkaldelse\w*|besked(?:en)?|resultat\w*"
    r"|regning(?:en)?|opkrævning\w*|faktura\w*|rykker\w*|kopi(?:en)?|hvis|ikke)\b"
    r"|\baf (?!den underskrevne)\w+(?:en|et|ne)\b"
)


def _told_as_done(clause: Clause, before: Part | None, demanded: bool) -> Trigger | None:
    """ "Oplysningerne afleveres inden …", "indsender De …, når": the present tense that tells what is to be done.

    It needs a limit of time, unless it stands under a heading that demands (`demanded`)."""
    norms = [word.norm for word in clause.words]
    if norms[0] in ("og", "så", "men"):
        norms = ["", *norms[1:]]
    table = verbs()
    for at, norm in enumerate(norms):
        verb = table.passive.get(norm)
        if (
            (not at and before is not Part.CONTENT)
            or not verb
            or verb in table.authority
            or table.act_of(verb, "") not in _ASKED_OF_READERS
        ):
            continue
        dated = (demanded or _LIMITED.search(clause.norm)) and not _NOT_THE_READERS.search(clause.norm)
        comment = is_comment(" ".join(norms[:at])) and not _NOT_THE_READERS.search(clause.norm)
        return Trigger(Mood.PASSIVE, at, 0.8, (1 if norms[0] == "" else 0, at)) if dated or comment else None
    pair = [norm for norm in norms if norm][:2]
    inverted = before is not None and len(pair) > 1 and pair[1] == "du" and pair[0] in table.present
    plain = len(pair) > 1 and pair[0] == "du" and pair[1] in table.present and bool(_LIMITED.search(clause.norm))
    if not (inverted or plain) or {"ikke", "selv", "kun"} & set(norms):
        return None
    at = norms.index(pair[0] if inverted else pair[1])
    return (
        Trigger(Mood.IMPERATIVE, at, 0.8) if table.act_of(table.present[norms[at]], "") in _ASKED_OF_READERS else None
    )


def _state_asked(clause: Clause) -> Trigger | None:
    """ "Det er en forudsætning, at regnskabet er indsendt": a state that the reader has to bring about."""
    norms = [word.norm for word in clause.words]
    table = verbs()
    for at, norm in enumerate(norms[1:], 1):
        done = table.passive.get(norm)
        if done and done not in table.authority:
            return Trigger(Mood.PASSIVE, at, 0.8, (1 if norms[0] == "at" else 0, at))
        verb = table.participle.get(norm)
        if verb and table.act.get(verb, Act.DO) is not Act.DO and {"er", "bliver", "være"} & set(norms[:at]):
            low = 1 if norms[0] == "at" else 0
            return Trigger(
                Mood.PASSIVE, at, 0.75, (low, next(i for i, n in enumerate(norms) if n in ("er", "bliver", "være")))
            )
    return None


def _is_said_of_a_fact(clauses: Sequence[Clause], index: int) -> bool:
    """ "Det skal være dokumenteret, at arbejdsevnen …": what must be so, not what must be done."""
    first = clauses[index].words[0].norm in ("det", "der")
    return first and index + 1 < len(clauses) and clauses[index + 1].part in (Part.CONTENT, Part.QUESTION)


def _imperative_at(clause: Clause) -> int | None:
    """Where a clause's imperative stands: at its head, after "og", "så", "venligst" or "husk også"."""
    norms = [word.norm for word in clause.words]
    first = 0
    while first < len(norms) - 1 and norms[first] in ("og", "så", "venligst", "derfor", "men", "eller"):
        first += 1
    norm = norms[first]
    following = norms[first + 1] if first + 1 < len(norms) else ""
    if norm == "husk" and following and following not in ("at", "du"):
        return first if norms[first + 1 :] != ["også"] else None
    if norm not in verbs().imperative or verbs().known(norm) or _NO_IMPERATIVE.match(" ".join(norms[first:])):
        return None
    after = clause.words[first + 1].after if first + 1 < len(norms) else ""
    if ":" in after or "\t" in after:
        return None
    if norm in _HOMOGRAPHS and following not in _AFTER_IMPERATIVE and not following[:1].isdigit():
        return None
    return first


def _imperative_certainty(here: Placed, clause: Clause, mood: Trigger | None) -> float:
    if here.zone is Zone.DUTY or mood is not None or "venligst" in clause.norm or here.sentence.form is Form.ITEM:
        return 0.92
    return 0.7 if here.sentence.form is Form.HEADING else 0.85


def opens_with_verb(clause: Clause) -> bool:
    norm = clause.words[0].norm
    table = verbs()
    return table.known(norm) or norm in table.imperative or norm in ("straks", "altid", "selv")
