"""A stretch of a sentence and the clauses before it in, the part it plays out; None where it has no verb of its own.

A conjunction tells ("hvis", "at", "som"), else word order: "Bliver du syg, …" opens a condition with its verb.
"""

from __future__ import annotations

import re

from ingest.finders.acts import verbs
from ingest.finders.clause import AND, BEFORE_SUBJECT, OPENERS, Part
from ingest.finders.finite import FINITE, PRONOUNS, is_finite
from ingest.finders.stretches import subject_follows
from ingest.finders.words import Word

_MATRIX = re.compile(r"(?:vigtigt|nødvendigt|husk|betyder|sådan|opmærksom på|krav|vilkår|betingelse|besluttet)$")


_FEW = 2


def part_of(segment: list[Word], clauses: list[tuple[list[Word], Part]]) -> Part | None:
    """What part a stretch plays; None for one without a finite verb, which belongs to a clause before it."""
    norms = [word.norm for word in segment]
    if norms[0] in AND:
        norms = norms[1:]
    opened = _opened_part(norms, bool(clauses)) if norms else None
    if norms[:1] == ["da"] and clauses and "," in segment[0].after and len(norms) > _FEW:
        return Part.OTHER  # "…, da afdelingen ikke hæfter for tøj"
    if opened is Part.RELATIVE and norms[0] == "der" and segment[0].norm in AND:
        return Part.MAIN  # "…, og der skal være mindst 30 meter til stråtag"
    if opened is Part.QUESTION and norms[0] == "hvorfor" and clauses and not _ASKS.search(_words(clauses[-1][0])):
        return Part.MAIN  # "…, hvorfor vi skal bede dig sende": therefore
    if opened is not None:
        return opened
    if segment[0].norm not in AND and behind_adverb(norms) in verbs().passive and _awaits_verb(clauses):
        return None  # "Restbeløbet, 500 kr., betales af dig": the verb of the clause that began before
    if not norms or not (is_finite(norms) or (clauses and clauses[-1][1] is Part.CONDITION and _is_inverted(norms))):
        return None if clauses else Part.MAIN
    return _unopened_part(segment, norms, clauses)


_LIGHT = frozenset("dog derfor også straks herefter derefter selv så samtidig fortsat senest ligeledes".split())  # noqa: SIM905 -- words


def behind_adverb(norms: list[str]) -> str:
    """The first word that is no light adverb: "(skal den blanket, der er vedlagt,) dog underskrives"."""
    return next((norm for norm in norms if norm not in _LIGHT), "")


def _awaits_verb(clauses: list[tuple[list[Word], Part]]) -> bool:
    """Whether the last main clause has not had its verb yet: "Den del af beløbet", "Skal den del, der …"."""
    main = next((words for words, part in reversed(clauses) if part is Part.MAIN), None)
    if main is None:
        return False
    norms = [word.norm for word in main]
    table = verbs()
    modal = next((at for at, norm in enumerate(norms) if norm in ("skal", "bedes", "må", "kan")), None)
    if modal is not None and clauses[-1][0] is main and any(norm in table.passive for norm in norms[modal:]):
        return True  # "skal tømmes, opfyldes med sand eller fjernes"
    if any(norm in ("skal", "bedes", "må") for norm in norms):
        return not any(table.known(norm) or norm in table.passive or norm == "være" for norm in norms)
    return not is_finite(norms)


_UNTIL_A_TIME = frozenset(
    """
    da videre den det kl og udgangen mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj
    juni juli august september oktober november december fristen næste samme uge
    """.split()  # noqa: SIM905 -- a table of words
)
_ASKS = re.compile(r"\b(?:oplys(?!ning)|forklar|begrund|redegør|spørg|vide|vurder|undersøg|beskriv|skriv|angiv)\w*")


_AS_SOMEBODY_THINKS = re.compile(r"^(?:som|der) (?:du|vi|man) (?:mener|tror|finder|synes|ønsker)$")


def _words(words: list[Word]) -> str:
    return " ".join(word.norm for word in words)


def _opened_part(norms: list[str], inner: bool) -> Part | None:
    """The part that a conjunction at its head gives a clause; `inner`: it is not the first of its sentence."""
    first = norms[0]
    if first == "så" and norms[1:2] in (["længe"], ["snart"]):
        return Part.OTHER
    if first == "indtil" and (
        (norms[1:2] and norms[1] in _UNTIL_A_TIME) or norms[2:3] in (["må"], ["skal"], ["bedes"])
    ):
        return None  # "Indtil da skal …": a time, no clause
    if first in OPENERS:
        return OPENERS[first]
    following = [*norms[1:], "", ""]
    if first in BEFORE_SUBJECT and inner and (subject_follows(following) or is_finite(norms[1:] or [""])):
        main = first == "så" and (
            following[0] in FINITE
            or following[0] in verbs().imperative
            or (following[0] in ("den", "det", "dem") and following[2:3] == ["du"])
        )
        return Part.MAIN if main else BEFORE_SUBJECT[first]
    if first == "at" and (is_finite(norms) or any(norm in verbs().passive for norm in norms[2:])):
        return Part.CONTENT
    return Part.RELATIVE if first in ("som", "der") and inner and is_finite(norms) else None


def _unopened_part(segment: list[Word], norms: list[str], clauses: list[tuple[list[Word], Part]]) -> Part:
    """The part of a clause without a conjunction: word order tells a condition and a relative clause."""
    first, second = norms[0], norms[1] if len(norms) > 1 else ""
    joined = segment[0].norm in AND
    if clauses and clauses[-1][1] is Part.RELATIVE and _AS_SOMEBODY_THINKS.search(_words(clauses[-1][0])):
        return Part.RELATIVE  # "andet, som du mener, kommunen bør vide"
    fronted = bool(clauses) and clauses[-1][0][0].norm in ("skal", "bedes", "må")
    if fronted and first in ("vi", "jeg") and not joined and "," in segment[0].after and _awaits_verb(clauses):
        return Part.RELATIVE  # "skal den erklæring, vi har vedlagt, underskrives"
    if clauses and first == "du" and second in ("ikke", "selv", "endnu") and not joined:
        return Part.RELATIVE  # "er der noget, du ikke kan skaffe, …"
    if clauses and first == "du" and not joined and clauses[-1][1] is Part.MAIN:
        before = " ".join(word.norm for word in clauses[-1][0])
        return Part.CONTENT if _MATRIX.search(before) else Part.RELATIVE if "," in segment[0].after else Part.MAIN
    if not clauses and (
        _fronts_a_noun(norms) or first in ("skulle", "ønskes") or (first in _THERE_IS and second == "der")
    ):
        return Part.CONDITION
    if not clauses and first in ("skal", "har", "er", "bliver", "kan", "vil", "får", "kommer", "går") and not joined:
        return Part.CONDITION  # "Skal barnet gå på en fri skole, er I …"; settled too
    if not clauses and not joined and _is_fronted_passive(first, second):
        return Part.CONDITION  # "Ændres ejerforholdet, meddeles det …"; settled too
    if second in PRONOUNS - {"der"} and first in FINITE | _v1(first) and (not clauses or joined):
        return Part.CONDITION  # settled when the sentence is whole: "Har du …, skal du" against "Skal du …?"
    return Part.MAIN


def _is_inverted(norms: list[str]) -> bool:
    """A main clause after its condition, with a verb nobody listed: "overgår kravet til …", "henlægger vi sagen"."""
    if len(norms) < 2 or not norms[0].endswith("r"):
        return False
    return norms[1] in ("vi", "der") or norms[1].endswith(("en", "et", "erne", "ene"))


_THERE_IS = frozenset(("er", "sker", "opstår", "kommer", "skulle", "bliver", "findes", "mangler"))
"""Verbs that open a condition before "der": "Er der forhold, som …, skal du …"."""
_NOT_FRONTED = frozenset(
    """
    efter under over ellers eller der her vores deres hvers altså således dels flere alle
    """.split()  # noqa: SIM905 -- a table of words
)


def _fronts_a_noun(norms: list[str]) -> bool:
    """ "Sker betaling ikke rettidigt, …", "Efterkommes påbuddet ikke, …": a condition that opens with its verb."""
    first = norms[0]
    verb = first.endswith(("er", "es")) and len(first) > 3 and first not in _NOT_FRONTED
    return verb and "ikke" in norms[1:] and not any(norm in FINITE for norm in norms[1:])


def _is_fronted_passive(first: str, second: str) -> bool:
    """ "Ændres ejerforholdet", "Sælges bilen": a passive ahead of the thing it is done to."""
    table = verbs()
    return first in table.passive and second not in FINITE and second not in table.present


def _v1(first: str) -> frozenset[str]:
    """A present-tense verb at the head of a clause: "Ønsker du", "Udebliver du"."""
    return frozenset((first,)) if first.endswith(("r", "s")) and len(first) > 3 else frozenset()
