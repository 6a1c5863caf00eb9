"""A clause, its sentence and the list it stands in in, the phrasing that makes a duty or a right out.

Beside what `duties` reads in the clause alone: an imperative ("Send …"), a content clause that a demand rules
("det er en betingelse, at du …"), an item that goes on from its list's introduction ("Du skal: – udfylde …").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.acts import verbs
from ingest.finders.asked_content import asked_content, is_expected, not_before
from ingest.finders.candidate import Context
from ingest.finders.clauses import FINITE as _FINITE
from ingest.finders.clauses import Clause, Part
from ingest.finders.duties import Mood, Trigger, find_trigger, may_hold
from ingest.finders.passives import passive_at
from ingest.finders.roles import BY_READER, is_the_applicants
from ingest.finders.told_as_done import is_limited, told_as_done
from ingest.finders.zones import Placed, Zone
from ingest.models import Act
from ingest.text.sentences import Form

_YOU_WHO = re.compile(r"\b(?:er det|det er) (?:dig|du)(?: selv| som \w+| alene)? (?:der|som) (?:derfor |selv )?skal\b")
_NOTHING = re.compile(r"\b(?:ikke (?:er )?(?:noget|nogen|en opgave)|intet|ingen|ingenting)\b")
""" "Det er ikke noget, du skal tage dig af"."""
_HOMOGRAPHS = frozenset(
    """
    ret svar kontakt fast fri fod brug bidrag mål start besøg køb stop tal hold ring møde tag sats dæk pas
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
    if awaited := not_before(clause, matrix):
        return awaited
    if index and clause.words[0].norm == "er" and _LACKED.match(matrix):
        return Trigger(Mood.NEED, 1, 0.9)
    if clause.part is Part.CONTENT and is_expected(matrix):
        return asked_content(clause, matrix)
    told_where = clause.words[0].norm == "hvor" and is_limited(clause.norm)
    if not told_where and not may_hold(clause.part, matrix, clause.words[0].norm):
        return None
    trigger = find_trigger(clause, reader)
    if trigger is not None and _is_no_demand(context, at, clauses, index, trigger):
        return None
    if clause.part is Part.RELATIVE:
        return _relative(clause, matrix, trigger)
    if trigger is not None:
        return trigger
    if clause.part is Part.CONTENT:
        return asked_content(clause, matrix)
    before = clauses[index - 1].part if index else None
    return _unmarked(context, at, clause, mood if index == 0 else None, before)


_HEDGED = re.compile(
    r"\b(?:måske|muligvis)\b|\bvi kan (?:\w+ )?(?:bede|anmode|(?:være|blive) nødt)\b"
    r"|\bkan vi (?:\w+ )?(?:bede|anmode)\b"
)
"""What may be asked some day: "vi kan være nødt til at bede dig om flere oplysninger"."""
_DONE_BY_THEM = re.compile(r"(?:og |men )?det (?:gør|sørger|tager) (?!du\b)\w+")
""" "Politiet skal underrettes, og det gør kommunen"."""
_LACKED = re.compile(r"(?:(?:som|der) )?(?:vi|jeg) (?:\w+ )?(?:mangler|afventer|venter på|skal bruge|har brug for)$")
""" "Det eneste, vi mangler, er din kvittering"."""


def _is_no_demand(context: Context, at: int, clauses: Sequence[Clause], index: int, trigger: Trigger) -> bool:
    """Whether a phrasing asks for nothing yet, or of somebody else."""
    words = clauses[index].norm
    if context.to_neighbour and is_the_applicants(words) and not re.search(r"\b(?:du|dig)\b", words):
        return True
    if _HEDGED.search(words):
        return True
    if trigger.mood is Mood.SUMMONS:
        return _some_day(clauses, index)
    return trigger.mood in _PASSIVES and _is_nobodys(context, at, clauses, index)


def _relative(clause: Clause, matrix: str, trigger: Trigger | None) -> Trigger | None:
    """ "det er dig, der skal …" is a duty; "skemaet, som du skal udfylde" a weak one; "ikke noget, du skal …" none."""
    if _YOU_WHO.search(f"{matrix} {clause.norm}"):
        return Trigger(Mood.MUST, 2, 0.95)
    weak = trigger and trigger.mood is Mood.MUST and not _NOTHING.search(matrix)
    return replace(trigger, certainty=0.6) if trigger and weak else None


def _some_day(clauses: Sequence[Clause], index: int) -> bool:
    """ "Vi indkalder dig til et møde, når vi har talt med din læge": they will write again."""
    following = " ".join(clause.norm for clause in clauses[index + 1 : index + 2])
    return "indkalder" in clauses[index].norm and following.startswith(("når vi ", "så snart "))


_PASSIVES = (Mood.PASSIVE, Mood.PASSIVE_BAN)
_LAW_SAYS = re.compile(
    r"^(?:det følger af|efter|ifølge|i henhold til|i medfør af|jf) (?:§|lov|\w*lovens?\b|\w*planen?s?\b"
    r"|\w*bekendtgørelse|\w*reglerne|\w*vedtægt|\w*regulativ)"
)
_AS_LAW_SAYS = re.compile(
    r"\b(?:skal|må) (?:ikke )?(?:efter|ifølge|i henhold til|i medfør af|jf) (?:§|lov|\w*lovens?\b|\w*planen?s?\b"
    r"|\w*bekendtgørelse|\w*reglement|\w*reglerne|\w*vedtægt|\w*regulativ|\w*standard)"
)
_SPEAKS_TO_READER = re.compile(r"\b(?:du|dig|din|os|hos os|kommunen|i hænde)\b")
_DONE_BY_OTHERS = re.compile(r"\b\w+es (?:\w+ ){0,4}?af (?!dig\b)(?:en |et |den |det )?\w{4,}")


_THERE_IS_TO_BE = re.compile(r"(?:og |men )?der skal\b")


def _is_nobodys(context: Context, at: int, clauses: Sequence[Clause], index: int) -> bool:
    """Whether a passive that names nobody is not the reader's: a fact, what a law says in general, or the doing of
    whoever the clause or sentence before told of ("Skolelederen skal indberette …, og indberetningen skal …")."""
    clause = clauses[index]
    after = clauses[index + 1].norm if index + 1 < len(clauses) else ""
    if _is_said_of_a_fact(clauses, index) or _DONE_BY_THEM.match(after):
        return True
    if _THERE_IS_TO_BE.match(clause.norm) and not is_limited(clause.norm) and context.placed[at].zone is not Zone.DUTY:
        verb = next((verbs().passive[word.norm] for word in clause.words if word.norm in verbs().passive), None)
        if verb and verbs().act_of(verb, "") is Act.DO and not _SPEAKS_TO_READER.search(clause.norm):
            return True  # "Der skal vælges tre nye medlemmer"
    if BY_READER.search(clause.norm) or _SPEAKS_TO_READER.search(clause.norm):
        return False
    if (_LAW_SAYS.match(clause.norm) or _AS_LAW_SAYS.search(clause.norm)) and not is_limited(clause.norm):
        return True
    earlier = [one for one in clauses[:index] if one.part is Part.MAIN]
    if earlier and clause.words[0].norm == "og" and _is_anothers(earlier[-1]):
        return True
    if index or at == 0 or context.placed[at - 1].sentence.paragraph != context.placed[at].sentence.paragraph:
        return False
    before = context.placed[at - 1].sentence.span.of(context.text).lower()
    return bool(_DONE_BY_OTHERS.search(before)) and not re.search(r"\b(?:du|i|de|dig|jer|dem|skal|bedes|må)\b", before)


def _is_anothers(clause: Clause) -> bool:
    """Whether a clause with "skal" tells of somebody else, not of a thing done to: "Lægen skal sende …"."""
    norms = [word.norm for word in clause.words]
    if "skal" not in norms or "du" in norms or find_trigger(clause, None) is not None:
        return False
    following = norms[norms.index("skal") + 1 :]
    return passive_at(norms, norms.index("skal") + 1) is None and any(verbs().known(norm) for norm in following)


def _introduction(context: Context, at: int) -> str:
    """The words that introduce the list of an item: "Tilladelsen er givet på vilkår af,"."""
    lead = context.placed[at].lead
    return context.placed[lead].sentence.span.of(context.text).lower().rstrip(" ,:") if lead is not None else ""


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
    words = here.sentence.span.of(context.text)
    demanded = here.zone is Zone.DUTY or (before is not None and is_limited(words)) or bool(_WHICH_MUST.search(words))
    return told_as_done(clause, before, demanded)


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
    if norm not in verbs().imperative and first == 0 and _is_unlisted_imperative(norms):
        return first
    if norm not in verbs().imperative or verbs().known(norm) or _NO_IMPERATIVE.match(" ".join(norms[first:])):
        return None
    after = clause.words[first + 1].after if first + 1 < len(norms) else ""
    if ":" in after or "\t" in after:
        return None
    if norm in _HOMOGRAPHS and following not in _AFTER_IMPERATIVE and not following[:1].isdigit():
        return None
    return first


_ITS_OBJECT = frozenset("det den dem dit din altid straks venligst".split())  # noqa: SIM905 -- a table of words
_NO_VERB_FIRST = frozenset(
    """om ved for med til fra på af under over inden hvis når som at og men eller samt kun også ikke alle hele både mod
    jf vedr gør gav fik bad så da hos hvad hvor denne dette disse mens skal kan vil må har er bør blev lod tog så samt
    trods grundet iht pga ang før efter blandt uden gennem mellem ad trods tak kun ingen ej nu her der altså hvem
    hvorfor vores derfor ellers""".split()  # noqa: SIM905 -- a table of words
)


def _is_unlisted_imperative(norms: list[str]) -> bool:
    """ "Kog det i to minutter": a short word of no list, with its object behind it and no verb in the clause."""
    head = norms[0]
    shaped = 2 < len(head) <= 8 and head[-1] not in "eirs" and head.isalpha() and head not in _NO_VERB_FIRST
    rest = norms[1:]
    return (
        shaped
        and bool(rest)
        and rest[0] in _ITS_OBJECT
        and len(rest) > 1
        and not any(norm in verbs().present or norm in _FINITE for norm in rest)
    )


def _imperative_certainty(here: Placed, clause: Clause, mood: Trigger | None) -> float:
    if here.zone is Zone.DUTY or mood is not None or "venligst" in clause.norm or here.sentence.form is Form.ITEM:
        return 0.92
    return 0.7 if here.sentence.form is Form.HEADING else 0.85


_WHICH_MUST = re.compile(r", hvilket (?:skal|bedes|må) (?:ske|gøres|være)\b")


def opens_with_verb(clause: Clause) -> bool:
    norm = clause.words[0].norm
    table = verbs()
    return table.known(norm) or norm in table.imperative or norm in ("straks", "altid", "selv")
