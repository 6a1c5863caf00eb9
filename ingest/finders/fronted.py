"""A sentence's stretches in, whether one opens with its verb or with a time out: "Overstiger arbejdet 15 timer, …".

Word order alone tells these, and the stretch behind them that opens with a verb of its own.
"""

from __future__ import annotations

from ingest.finders.acts import verbs
from ingest.finders.clause import AND, MODALS, NOUN_STARTS, OPENERS, Part
from ingest.finders.finite import FINITE, PRONOUNS
from ingest.finders.words import Word

_NO_VERB_EITHER = frozenset("hver hvor eller efter over under her der år før ellers deres vores hvis derfor".split())  # noqa: SIM905 -- words


def fronts_its_verb(segments: list[list[Word]], number: int, clauses: list[tuple[list[Word], Part]]) -> bool:
    """ "Overstiger arbejdet 15 timer, underrettes …", "…, eller ændres din indkomst, …": whatever the verb, its subject
    stands behind it, and a main clause that opens with its own verb follows."""
    norms = [word.norm for word in segments[number]]
    joined = norms[0] in AND
    if joined != bool(clauses) or (joined and clauses[-1][1] is not Part.CONDITION):
        return False
    norms = norms[1:] if joined else norms
    if len(norms) < 2 or not like_a_verb(norms[0]) or norms[0] in OPENERS:
        return False
    subject = norms[1] in PRONOUNS | NOUN_STARTS or norms[1].endswith(("en", "et", "erne", "ene", "te", "ede"))
    if not subject or norms[1] in FINITE or any(norm in MODALS for norm in norms[1:]):
        return False
    later = (other[0].norm for other in segments[number + 1 :])
    return any(like_a_verb(norm) or norm in FINITE for norm in later)


_TIME_OPENERS = frozenset(("inden", "før", "førend", "efter", "forinden"))


def opens_with_time(segments: list[list[Word]]) -> bool:
    """ "Inden stilladset rejses, fotograferer du belægningen": a clause of time, its subject a noun."""
    norms = [word.norm for word in segments[0]]
    if len(norms) < 3 or norms[0] not in _TIME_OPENERS or len(segments) < 2:
        return False
    told = norms[-1] in verbs().passive or norms[-1] in verbs().present or norms[-1] in FINITE
    subject = norms[1].endswith(("en", "et", "erne", "ene")) and not any(norm in MODALS for norm in norms)
    following = segments[1][0].norm
    return subject and told and "," in segments[1][0].after and (following in FINITE or like_a_verb(following))


def like_a_verb(norm: str) -> bool:
    return len(norm) > 3 and norm.endswith(("r", "es")) and norm not in _NO_VERB_EITHER
