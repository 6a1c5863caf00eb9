"""A sentence's words in, its stretches out: parted at punctuation and at conjunctions that open a clause.

"…, der viser" opens one, "at sende" does not; "inden den 4." is a time, "inden du rejser" a clause.
"""

from __future__ import annotations

from itertools import takewhile

from ingest.finders.acts import verbs
from ingest.finders.clause import AND, ARTICLES, BEFORE_SUBJECT, MAY_OPEN, MODALS, NOUN_STARTS, OPENERS, PARTING
from ingest.finders.finite import FINITE, PRONOUNS, is_finite
from ingest.finders.words import Word


def stretches_of(words: tuple[Word, ...]) -> list[list[Word]]:
    segments: list[list[Word]] = []
    for word in words:
        if not segments or _opens(word, words, segments[-1]):
            segments.append([])
        segments[-1].append(word)
    return segments


def _opens(word: Word, words: tuple[Word, ...], segment: list[Word]) -> bool:
    """Whether a new stretch begins at `word`: after punctuation, or at a conjunction that needs none."""
    if word.after and PARTING.search(word.after):
        return True
    if word.norm not in MAY_OPEN:
        return False
    if len(segment) == 1 and segment[0].norm in AND:
        return False  # only a conjunction so far
    if word.norm == "når" and _reaches([later.norm for later in words], word.index):
        return False
    if word.norm in OPENERS:
        return True
    near = takewhile(
        lambda later: not (later.after and PARTING.search(later.after)), words[word.index + 1 : word.index + 5]
    )
    following = [later.norm for later in near] + [""] * 4
    if word.norm == "at":
        return _content_follows(following[0])
    if word.norm in BEFORE_SUBJECT or word.norm == "som":
        return subject_follows(following) or (
            word.norm == "så" and (following[0] in FINITE or following[0] in ("længe", "snart"))
        )
    if word.norm in AND:
        return _main_follows(following) and is_finite([earlier.norm for earlier in segment])
    return False


def _reaches(norms: list[str], at: int) -> bool:
    """ "at kvitteringen når frem", "du når at få det med": the verb, not the conjunction."""
    return norms[at + 1 : at + 2] in (["frem"], ["ind"], ["at"]) or norms[max(0, at - 1) : at] in (["du"], ["vi"])


def subject_follows(following: list[str]) -> bool:
    """A pronoun as subject; "den", "det" and "de" only with their verb right behind ("inden den 4." has none)."""
    told = following[1] in FINITE or following[1] in verbs().present
    return following[0] in PRONOUNS - ARTICLES or (following[0] in ARTICLES and told)


def _content_follows(norm: str) -> bool:
    """ "at du …", "at hegnet …" open a clause; "at sende" does not."""
    table = verbs()
    if table.known(norm) or norm in table.nothing:
        return False
    return norm in PRONOUNS or norm in NOUN_STARTS or norm.endswith(("en", "et", "erne", "ene"))


def _main_follows(following: list[str]) -> bool:
    """After "og": a subject and its verb, or a modal."""
    if following[0] in MODALS or (following[0] in PRONOUNS - {"det", "den", "de"} and following[1] in FINITE):
        return True
    return any(norm in ("skal", "bedes", "må") for norm in following[1:3])
