"""A sentence in, its clauses out: each with its words and the part it plays (main, condition, content, relative …).

Danish word order does the work: a subordinate clause opens with its conjunction ("hvis", "når", "at", "om", "som"), a
condition may instead open with the verb ("Bliver du syg, …"), and everything without a finite verb of its own
belongs to the clause before it ("lønsedler, kontoudtog og lejekontrakt"). The polite *De* and the plural *I* are
read as *du*, so that every pattern is written once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ingest.finders.acts import verbs
from ingest.finders.finite import FINITE, PRONOUNS, is_finite
from ingest.finders.words import Word
from ingest.models import Span


class Part(StrEnum):
    """The part a clause plays in its sentence."""

    MAIN = "main"
    CONDITION = "condition"  # hvis, såfremt, når, "bliver du …,"
    UNLESS = "unless"  # medmindre
    CONTENT = "content"  # at du skal …
    QUESTION = "question"  # om du skal, hvad du skal
    RELATIVE = "relative"  # som du skal …, der viser …
    PURPOSE = "purpose"  # så du kan …
    OTHER = "other"  # fordi, da, mens, inden


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: its words in order (those of an inserted clause left out) and its part."""

    words: tuple[Word, ...]
    part: Part
    norm: str = field(init=False, repr=False, compare=False)
    """The words as the patterns see them, parted by single spaces."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "norm", " ".join([word.norm for word in self.words]))  # joined once, read often

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.words[0].span.start, self.words[-1].span.end)


_PARTING = re.compile(r"[,;:()–—\t!?]")
_ARTICLES = frozenset(("den", "det", "de"))
_MODALS = frozenset(
    """
    skal kan må vil har er bør bedes
    """.split()  # noqa: SIM905 -- a table of words
)
_OPENERS = {
    **dict.fromkeys(("hvis", "såfremt", "når", "ifald", "dersom"), Part.CONDITION),
    "medmindre": Part.UNLESS,
    **dict.fromkeys(("fordi", "selvom", "mens", "indtil", "idet", "eftersom", "siden"), Part.OTHER),
    **dict.fromkeys(
        ["hvad", "hvor", "hvordan", "hvornår", "hvilken", "hvilket", "hvilke", "hvem", "hvorfor", "hvorvidt"],
        Part.QUESTION,
    ),
}
_BEFORE_SUBJECT = {
    "om": Part.QUESTION,
    "så": Part.PURPOSE,
    "da": Part.OTHER,
    "inden": Part.OTHER,
    "før": Part.OTHER,
    "førend": Part.OTHER,
    "forinden": Part.OTHER,
    "hvorimod": Part.MAIN,
}
_AND = frozenset(("og", "men", "eller", "samt"))
_MAY_OPEN = frozenset((*_OPENERS, *_BEFORE_SUBJECT, *_AND, "at", "som"))
_NOUN_STARTS = frozenset(
    """
    din min en et alle der begge kommunen kommunens vores denne dette disse hver ens ingen
    """.split()  # noqa: SIM905 -- a table of words
)
_ONCE_MORE = frozenset(
    """
    senest inden snarest straks hurtigst og samt eller
    """.split()  # noqa: SIM905 -- a table of words
)
_GOES_ON = _ONCE_MORE | {"at", "med", "pligt", "ret", "ansvar", "ansvaret", "mulighed"}
_MATRIX = re.compile(r"(?:vigtigt|nødvendigt|husk|betyder|sådan|opmærksom på|krav|vilkår|betingelse|besluttet)$")


def split_clauses(words: tuple[Word, ...]) -> tuple[Clause, ...]:
    """The clauses of a sentence in order."""
    clauses: list[tuple[list[Word], Part]] = []
    segments = _segments(words)
    for number, segment in enumerate(segments):
        before = [] if _is_fresh(segment) else clauses
        stub = _stub_that_goes_on(segment, before)
        if stub is not None:
            stub.extend(segment)
            continue
        part = Part.CONDITION if _fronts_its_verb(segments, number, before) else _part(segment, before)
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
    stub = part is Part.MAIN and not is_finite([word.norm for word in words]) and words[0].norm not in _AND
    return (words, part) if stub else None


def _stub_that_goes_on(segment: list[Word], clauses: list[tuple[list[Word], Part]]) -> list[Word] | None:
    """ "Et vidne, der er indkaldt, skal …", "Løse ovne, herunder olieovne, er …": one clause, parted by another."""
    stub = _stub(clauses)
    if stub is None or "," not in segment[0].after or segment[0].norm not in FINITE | frozenset(verbs().present):
        return None
    if len(segment) > 1 and segment[1].norm in PRONOUNS:
        return None  # "Til mødet, skal du": the subject follows
    return stub[0]


def _segments(words: tuple[Word, ...]) -> list[list[Word]]:
    segments: list[list[Word]] = []
    for word in words:
        if not segments or _opens(word, words, segments[-1]):
            segments.append([])
        segments[-1].append(word)
    return segments


def _opens(word: Word, words: tuple[Word, ...], segment: list[Word]) -> bool:
    """Whether a new stretch begins at `word`: after punctuation, or at a conjunction that needs none."""
    if word.after and _PARTING.search(word.after):
        return True
    if word.norm not in _MAY_OPEN:
        return False
    if len(segment) == 1 and segment[0].norm in _AND:
        return False  # only a conjunction so far
    if word.norm in _OPENERS:
        return True
    following = [
        later.norm
        for later in words[word.index + 1 : word.index + 5]
        if not (later.after and _PARTING.search(later.after))
    ] + [""] * 4
    if word.norm == "at":
        return _content_follows(following[0])
    if word.norm in _BEFORE_SUBJECT or word.norm == "som":
        return _subject_follows(following) or (
            word.norm == "så" and (following[0] in FINITE or following[0] in ("længe", "snart"))
        )
    if word.norm in _AND:
        return _main_follows(following) and is_finite([earlier.norm for earlier in segment])
    return False


def _subject_follows(following: list[str]) -> bool:
    """A pronoun as subject; "den", "det" and "de" only with their verb right behind ("inden den 4." has none)."""
    return following[0] in PRONOUNS - _ARTICLES or (following[0] in _ARTICLES and following[1] in FINITE)


def _content_follows(norm: str) -> bool:
    """ "at du …", "at hegnet …" open a clause; "at sende" does not."""
    table = verbs()
    if table.known(norm) or norm in table.nothing:
        return False
    return norm in PRONOUNS or norm in _NOUN_STARTS or norm.endswith(("en", "et", "erne", "ene"))


def _main_follows(following: list[str]) -> bool:
    """After "og": a subject and its verb, or a modal."""
    if following[0] in _MODALS or (following[0] in PRONOUNS - {"det", "den", "de"} and following[1] in FINITE):
        return True
    return any(norm in ("skal", "bedes", "må") for norm in following[1:3])


def _part(segment: list[Word], clauses: list[tuple[list[Word], Part]]) -> Part | None:
    """What part a stretch plays; None for one without a finite verb, which belongs to a clause before it."""
    norms = [word.norm for word in segment]
    if norms[0] in _AND:
        norms = norms[1:]
    opened = _opened_part(norms, bool(clauses)) if norms else None
    if opened is Part.RELATIVE and norms[0] == "der" and segment[0].norm in _AND:
        return Part.MAIN  # "…, og der skal være mindst 30 meter til stråtag"
    if opened is Part.QUESTION and norms[0] == "hvorfor" and clauses and not _ASKS.search(_words(clauses[-1][0])):
        return Part.MAIN  # "…, hvorfor vi skal bede dig sende": therefore
    if opened is not None:
        return opened
    if norms and norms[0] in verbs().passive and segment[0].norm not in _AND and _awaits_verb(clauses):
        return None  # "Restbeløbet, 500 kr., betales af dig": the verb of the clause that began before
    if not norms or not (is_finite(norms) or (clauses and clauses[-1][1] is Part.CONDITION and _is_inverted(norms))):
        return None if clauses else Part.MAIN
    return _unopened_part(segment, norms, clauses)


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
    if first == "indtil" and norms[1:2] and norms[1] in _UNTIL_A_TIME:
        return None  # "Indtil da skal …": a time, no clause
    if first in _OPENERS:
        return _OPENERS[first]
    following = [*norms[1:], "", ""]
    if first in _BEFORE_SUBJECT and inner and (_subject_follows(following) or is_finite(norms[1:] or [""])):
        main = first == "så" and (
            following[0] in FINITE
            or following[0] in verbs().imperative
            or (following[0] in ("den", "det", "dem") and following[2:3] == ["du"])
        )
        return Part.MAIN if main else _BEFORE_SUBJECT[first]
    if first == "at" and (is_finite(norms) or any(norm in verbs().passive for norm in norms[2:])):
        return Part.CONTENT
    return Part.RELATIVE if first in ("som", "der") and inner and is_finite(norms) else None


def _unopened_part(segment: list[Word], norms: list[str], clauses: list[tuple[list[Word], Part]]) -> Part:
    """The part of a clause without a conjunction: word order tells a condition and a relative clause."""
    first, second = norms[0], norms[1] if len(norms) > 1 else ""
    joined = segment[0].norm in _AND
    if clauses and clauses[-1][1] is Part.RELATIVE and _AS_SOMEBODY_THINKS.search(_words(clauses[-1][0])):
        return Part.RELATIVE  # "andet, som du mener, kommunen bør vide"
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


_NO_VERB_EITHER = frozenset("hver hvor eller efter over under her der år før ellers deres vores hvis derfor".split())  # noqa: SIM905 -- words


def _fronts_its_verb(segments: list[list[Word]], number: int, clauses: list[tuple[list[Word], Part]]) -> bool:
    """ "Overstiger arbejdet 15 timer, underrettes …", "…, eller ændres din indkomst, …": whatever the verb, its subject
    stands behind it, and a main clause that opens with its own verb follows."""
    norms = [word.norm for word in segments[number]]
    joined = norms[0] in _AND
    if joined != bool(clauses) or (joined and clauses[-1][1] is not Part.CONDITION):
        return False
    norms = norms[1:] if joined else norms
    if len(norms) < 2 or not _like_a_verb(norms[0]) or norms[0] in _OPENERS:
        return False
    subject = norms[1] in PRONOUNS | _NOUN_STARTS or norms[1].endswith(("en", "et", "erne", "ene", "te", "ede"))
    if not subject or norms[1] in FINITE or any(norm in _MODALS for norm in norms[1:]):
        return False
    later = (other[0].norm for other in segments[number + 1 :])
    return any(_like_a_verb(norm) or norm in FINITE for norm in later)


def _like_a_verb(norm: str) -> bool:
    return len(norm) > 3 and norm.endswith(("r", "es")) and norm not in _NO_VERB_EITHER


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


def _join(segment: list[Word], clauses: list[tuple[list[Word], Part]]) -> None:
    """Put a stretch without a finite verb where it belongs: the clause before it, or the main clause it goes on."""
    target = clauses[-1]
    if target[1] is not Part.MAIN:
        norms = [word.norm for word in segment if word.norm not in _AND]
        table = verbs()
        goes_on = norms and (table.known(norms[0]) or norms[0] in table.passive or norms[0] in _GOES_ON)
        mains = [clause for clause in clauses if clause[1] is Part.MAIN]
        if goes_on and mains:
            target = mains[-1]
    target[0].extend(segment)


def _settle_fronted(clauses: list[tuple[list[Word], Part]]) -> None:
    """A clause that opens with its verb is a condition only if a main clause follows: else it is the main clause."""
    for index, (words, part) in enumerate(clauses):
        if (
            part is Part.CONDITION
            and words[0].norm not in _OPENERS
            and not (len(words) > 1 and words[0].norm in _AND and words[1].norm in _OPENERS)
        ):
            later = any(other is Part.MAIN for _, other in clauses[index + 1 :])
            if not later:
                clauses[index] = (words, Part.MAIN)
