"""A passive that names nobody in, whether it is somebody else's than the reader's out.

"Skemaet skal sendes" is the reader's; "efter § 7 må terrasser ikke hæves" is the law's, "det skal være dokumenteret,
at …" a fact, "Skolelederen skal indberette …, og indberetningen skal …" the head teacher's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.finders.acts import verbs
from ingest.finders.candidate import Context
from ingest.finders.clauses import Clause, Part
from ingest.finders.duties import find_trigger
from ingest.finders.passives import passive_at
from ingest.finders.roles import BY_READER
from ingest.finders.told_passives import is_limited
from ingest.finders.zones import Zone
from ingest.models import Act

_DONE_BY_THEM = re.compile(
    r"(?:og |men )?det (?:gør|sørger|tager) (?!du\b)\w+|hvilket (?:påhviler|tilkommer|sørger) (?!du?\b|dig\b)\w+"
)
""" "Politiet skal underrettes, og det gør kommunen"."""
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


_THEIR_OWN = re.compile(r"vores (?:\w+ )?(?:skal|må) .*\bvære (?:\w+ )?(?:fremme|klar|hos dig|på stedet)\b")
""" "Vores samarbejdspartner skal være fremme inden 48 timer": they, not the reader."""
_CASE_TOLD = re.compile(r"\b(?:skal sagen være|sagen skal være) (?:\w+ )?(?:oplyst|belyst|afklaret)\b")


_THERE_IS_TO_BE = re.compile(r"(?:og |men )?der skal\b")


def is_a_laws(clause: Clause) -> bool:
    """ "Den, der modtager hjælp, skal efter § 11 oplyse …": what a law says of whoever it is about."""
    return not _SPEAKS_TO_READER.search(clause.norm) and bool(_AS_LAW_SAYS.search(clause.norm))


def is_nobodys(context: Context, at: int, clauses: Sequence[Clause], index: int) -> bool:
    """Whether a passive that names nobody is not the reader's: a fact, what a law says in general, or the doing of
    whoever the clause or sentence before told of ("Skolelederen skal indberette …, og indberetningen skal …")."""
    clause = clauses[index]
    if clause.norm.startswith(("for så skal", "så skal")) and index and clauses[index - 1].part is not Part.CONDITION:
        return not _SPEAKS_TO_READER.search(clause.norm)
    if _THEIR_OWN.match(clause.norm) or _CASE_TOLD.search(clause.norm):
        return True
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


def _is_said_of_a_fact(clauses: Sequence[Clause], index: int) -> bool:
    """ "Det skal være dokumenteret, at arbejdsevnen …": what must be so, not what must be done."""
    first = clauses[index].words[0].norm in ("det", "der")
    return first and index + 1 < len(clauses) and clauses[index + 1].part in (Part.CONTENT, Part.QUESTION)
