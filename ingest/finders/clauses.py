"""A sentence in, its clauses out: each with its words and the part it plays (main, condition, content, relative …).

Danish word order does the work: a subordinate clause opens with its conjunction ("hvis", "når", "at", "om", "som"), a
condition may instead open with the verb ("Bliver du syg, …"), and everything without a finite verb of its own
belongs to the clause before it ("lønsedler, kontoudtog og lejekontrakt"). The polite *De* and the plural *I* are
read as *du*, so that every pattern is written once.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from ingest.finders.acts import verbs
from ingest.finders.clause import AND, OPENERS, Clause, Part
from ingest.finders.clause_parts import behind_adverb, part_of
from ingest.finders.finite import FINITE, PRONOUNS, is_finite
from ingest.finders.fronted import fronts_its_verb, opens_with_time
from ingest.finders.stretches import stretches_of
from ingest.finders.words import Word

__all__ = ["Clause", "Part", "split_clauses"]

_ONCE_MORE = frozenset(
    """
    senest inden snarest straks hurtigst og samt eller
    """.split()  # noqa: SIM905 -- a table of words
)
_GOES_ON = _ONCE_MORE | {"at", "med", "pligt", "ret", "ansvar", "ansvaret", "mulighed"}


def split_clauses(words: tuple[Word, ...]) -> tuple[Clause, ...]:
    """The clauses of a sentence in order."""
    clauses: list[tuple[list[Word], Part]] = []
    segments = stretches_of(words)
    for number, segment in enumerate(segments):
        before = [] if _is_fresh(segment) else clauses
        stub = _stub_that_goes_on(segment, before)
        if stub is not None:
            stub.extend(segment)
            continue
        part = Part.CONDITION if fronts_its_verb(segments, number, before) else part_of(segment, before)
        part = Part.OTHER if not number and opens_with_time(segments) else part
        if part is Part.RELATIVE and segment[0].norm in ("der", "som") and "," in segment[0].after:
            _name_whoever(clauses[-1][0])
        if part is None:
            _join(segment, clauses)
        else:
            clauses.append((segment, part))
    _settle_fronted(clauses)
    return tuple(Clause(tuple(found), part) for found, part in clauses)


def _name_whoever(words: list[Word]) -> None:
    """ "… skal den, der flytter, …": whoever it is, a person."""
    if words[-1].norm in ("den", "enhver") and (len(words) == 1 or words[-2].norm in ("skal", "må", "bedes", "har")):
        words[-1] = replace(words[-1], norm="borgeren")


def _is_fresh(segment: list[Word]) -> bool:
    """Whether a new sentence begins after a semicolon, or in a cell that tells something."""
    norms = [word.norm for word in segment]
    return ";" in segment[0].after or ("\t" in segment[0].after and is_finite(norms))


def _stub(clauses: list[tuple[list[Word], Part]]) -> tuple[list[Word], Part] | None:
    """The main clause that has had no verb yet, with nothing but relative clauses behind it: "Den, der flytter, …"."""
    behind = next((index for index, one in enumerate(reversed(clauses)) if one[1] is not Part.RELATIVE), len(clauses))
    if behind == len(clauses):
        return None
    words, part = clauses[len(clauses) - 1 - behind]
    stub = part is Part.MAIN and not is_finite([word.norm for word in words]) and words[0].norm not in AND
    return (words, part) if stub else None


def _stub_that_goes_on(segment: list[Word], clauses: list[tuple[list[Word], Part]]) -> list[Word] | None:
    """ "Et vidne, der er indkaldt, skal …", "Løse ovne, herunder olieovne, er …": one clause, parted by another."""
    stub = _stub(clauses)
    if stub is None or not {",", ")"} & set(segment[0].after) or segment[0].norm not in told_forms():
        return None
    if len(segment) > 1 and segment[1].norm in PRONOUNS:
        return None  # "Til mødet, skal du": the subject follows
    return stub[0]


@cache
def told_forms() -> frozenset[str]:
    """What a clause that was broken off may go on with: a finite verb, or a passive."""
    return FINITE | frozenset(verbs().present) | frozenset(verbs().passive)


def _join(segment: list[Word], clauses: list[tuple[list[Word], Part]]) -> None:
    """Put a stretch without a finite verb where it belongs: the clause before it, or the main clause it goes on."""
    target = clauses[-1]
    if target[1] is not Part.MAIN:
        norms = [word.norm for word in segment if word.norm not in AND]
        table = verbs()
        goes_on = norms and (table.known(norms[0]) or behind_adverb(norms) in table.passive or norms[0] in _GOES_ON)
        mains = [clause for clause in clauses if clause[1] is Part.MAIN]
        if goes_on and mains:
            target = mains[-1]
    target[0].extend(segment)


def _settle_fronted(clauses: list[tuple[list[Word], Part]]) -> None:
    """A clause that opens with its verb is a condition only if a main clause follows: else it is the main clause."""
    for index, (words, part) in enumerate(clauses):
        if (
            part is Part.CONDITION
            and words[0].norm not in OPENERS
            and not (len(words) > 1 and words[0].norm in AND and words[1].norm in OPENERS)
        ):
            later = any(other is Part.MAIN for _, other in clauses[index + 1 :])
            if not later:
                clauses[index] = (words, Part.MAIN)
