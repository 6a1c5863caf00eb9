"""A clause and where its act begins in, its head verbs out: each with its infinitive and the word that joins it on.

"sende lønsedler og derefter ringe": two. "sørge for at betale": one, the second. A noun that looks like a verb is none.
"""

from __future__ import annotations

from ingest.finders.acts import verbs
from ingest.finders.words import Word
from ingest.models import Act

_LEADS_ON = frozenset(("sørge", "huske", "begynde", "undgå", "ophøre", "undlade", "sikre"))
STATIVE = frozenset(
    """
    være have få blive modtage optage komme stå ligge vide
    """.split()  # noqa: SIM905 -- a table of words
)
_NOT_FINISHED = frozenset(
    """
    gøre bo gå passe begynde starte bidrage træffe dække være lave bære høre
    """.split()  # noqa: SIM905 -- a table of words
)
"""What "du skal have boet i landet" tells of: a state that counts, nothing to get done by a day."""
_BEFORE_A_VERB = frozenset(
    """
    at du skal må ikke højst kun alene maksimalt udelukkende også
    selv derfor dog venligst altid herefter muligt straks omgående snarest hverken
    """.split()  # noqa: SIM905 -- a table of words
)
_ARTICLES = frozenset(
    """
    et en din det dette den vores ny nyt til på af om første næste denne
    """.split()  # noqa: SIM905 -- a table of words
)
_NOUNS_TOO = frozenset(
    """
    møde klage leje rette liste prøve gave kende ligge lave rydde følge søge besøge
    """.split()  # noqa: SIM905 -- a table of words
)
_NOT_VERB = frozenset(
    """
    alle inden ikke hele dine vores disse samme begge denne nye andre eventuelle hvilke hverdage dage uge uger
    måneder mere følgende mindre første anden tredje næste seneste både fleste flere samtidige skriftlige
    oplysningerne dagene relevante gerne mange øvrige enkelte egne rette kommune senere nedenstående tidligere
    skemaerne papirerne reglerne skolerne bilagene sted siden både side
    """.split()  # noqa: SIM905 -- a table of words
)


def heads_of(words: tuple[Word, ...], start: int, at_start: bool = False) -> list[tuple[int, str, str]]:
    """The verbs that are heads: index, infinitive, and the word that joins it to the one before.

    `at_start`: the word at `start` is a verb, whatever it is ("ophæve" of "… ophæver du")."""
    first = (start, words[start].norm) if at_start and start < len(words) else _first_verb(words, start)
    if first is None:
        return []
    heads = [(*first, "")]
    table = verbs()
    for at in range(first[0] + 1, len(words)):
        norm, before = words[at].norm, words[at - 1].norm
        if not table.known(norm) or norm in STATIVE:
            continue
        if before == "at":
            before2 = words[at - 2].norm if at > 1 else ""
            if heads[-1][1] in _LEADS_ON and at - heads[-1][0] <= 5:
                heads[-1] = (at, norm, heads[-1][2])
            elif before2 in ("og", "samt", "eller"):
                heads.append((at, norm, before2))
        elif before in ("og", "samt", "eller", "derefter", "herefter", "også") or _after_adverb(words, at):
            heads.append((at, norm, "eller" if before == "eller" else "og"))
        elif words[at].after == "," and at > start:
            heads.append((at, norm, ","))
    return heads


def _after_adverb(words: tuple[Word, ...], at: int) -> bool:
    """ "og derefter sende", "og senest den 1. december sende": the joining word stands a little further back."""
    for back in range(2, 8):
        if at - back < 0:
            return False
        if words[at - back].norm in ("og", "samt"):
            between = words[at - back + 1].norm
            return between in (
                "senest",
                "inden",
                "straks",
                "derefter",
                "herefter",
                "så",
                "også",
                "selv",
                "snarest",
                "samtidig",
            )
    return False


def _first_verb(words: tuple[Word, ...], start: int) -> tuple[int, str] | None:
    table = verbs()
    unknown: tuple[int, str] | None = None
    for at in range(start, len(words)):
        norm = words[at].norm
        before = words[at - 1].norm if at else ""
        if norm == "se" and [word.norm for word in words[at + 1 : at + 2]] in (["til"], ["efter"]):
            return at, "efterse"  # "nogen skal se til huset"
        if norm in table.nothing:
            if norm in ("kunne", "skulle"):
                continue
            return None
        if norm in _NOUNS_TOO and before in _ARTICLES:
            continue
        if table.known(norm) or norm in ("være", "have"):
            made = _participle(words, at) if norm in ("være", "have", "få") else None
            return made if made else (at, norm)
        if unknown is None and _may_be_verb(norm, before):
            unknown = at, norm
    return unknown


def _may_be_verb(norm: str, before: str) -> bool:
    if before in _BEFORE_A_VERB or not before:
        noun = norm.endswith(("else", "ende")) or norm in _NOT_VERB
        deponent = before == "at" and norm.endswith("es") and len(norm) > 4
        return (norm.endswith(("e", "å")) or deponent) and len(norm) > 3 and not noun
    return False


def _participle(words: tuple[Word, ...], at: int) -> tuple[int, str] | None:
    """ "have betalt", "være tilmeldt", "få renset": the participle is the act."""
    table = verbs()
    for later in range(at + 1, min(at + 12, len(words))):
        verb = table.participle.get(words[later].norm)
        done = words[at].norm in ("have", "få") and verb not in _NOT_FINISHED
        if verb and verb not in STATIVE and (done or table.act.get(verb, Act.DO) is not Act.DO):
            return later, verb
    return None
