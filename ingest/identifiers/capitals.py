"""Words in, names among runs of words with a capital out: Danish begins nothing but names and sentences so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ingest.identifiers.name_words import BEFORE_PLACES, CLAUSE_BEGINS, NOT_NAMES, PARTICLES, PERSON_DOES, Cue
from ingest.identifiers.words import Words

_LONGEST = 6  # unknown words in one name


class Name(NamedTuple):
    """Words first..last, counted in the text; `sure` lets them be masked wherever they stand again."""

    first: int
    last: int
    sure: bool


def names_in_capitals(words: Words) -> Iterator[Name]:
    """Names in runs of words with a capital, and small words like "von" in between."""
    first = 0
    while first < len(words):
        last = first
        while words[first].capital and last + 1 < len(words) and words.joined(last):
            small = words[last].lower in PARTICLES or not words[last].everyday
            if not (words[last + 1].capital or (small and words[last + 1].lower in PARTICLES)):
                break
            last += 1
        if words[first].capital:
            yield from _parts(words, first, last)
        first = last + 1


def _parts(words: Words, first: int, last: int) -> Iterator[Name]:
    """The names in a run; words of every day part it and stay."""
    start = None
    for index in range(first, last + 2):
        if index <= last and _may_be_of_name(words, index, start, last):
            start = index if start is None else start
            continue
        if start is not None and (name := _judge(words, start, index - 1, cut=index <= last)):
            yield name
        start = None


def _may_be_of_name(words: Words, index: int, start: int | None, last: int) -> bool:
    word = words[index]
    if start is not None and not word.shouted and _before_noun(words, index - 1, start):
        return word.lower not in NOT_NAMES and not word.organisation
    if word.lower in PARTICLES:
        return index < last and (start is not None or words.cue(index).said)
    if word.initial:
        return (index < last or start is not None) and words.text[word.start - 1 : word.start] != "/"  # "A/S."
    if word.lower in NOT_NAMES:
        return False
    known = word.given or word.family or not word.everyday
    return known or (start is None and words.cue(index).title)


def _before_noun(words: Words, index: int, start: int) -> bool:
    """Whether a word of every day behind this one is a family name: "Lotte Grøn", "P. E. Sejr"."""
    word = words[index]
    if word.initial:
        return words.dotted(index)
    if index == start and word.ambiguous and words.begins(index) and not words.cue(index).follows:
        return False  # "Dan Kørekort"
    return word.given or (word.family and not word.everyday and index == start + 1)


def _judge(words: Words, first: int, last: int, cut: bool) -> Name | None:
    """Whether words first..last, a run or what is left of one (`cut` on its right), are a name."""
    while last > first and words[last].lower in PARTICLES:
        last -= 1
    run = words.all[first : last + 1]
    cue = words.cue(first)
    if words.touches(first, last) and words.before(first) not in BEFORE_PLACES:
        cue = cue._replace(follows=True, said=True)
    if any(word.organisation for word in run) and not (cue.said and run[0].given):
        return None
    if all(word.lower in words.places for word in run):
        return None
    if cut and not cue.follows and words[last + 1].organisation and words.gap(last) == " ":
        return None  # "Jørn Utzon Skolen"
    sure = _single(words, first, cue, cut) if first == last else _several(words, first, last, cue)
    return None if sure is None else Name(first, last, sure)


def _several(words: Words, first: int, last: int, cue: Cue) -> bool | None:
    """Whether several words are a name: surely, perhaps (False), or not (None)."""
    run = words.all[first : last + 1]
    told = [word for word in run if not word.initial and word.lower not in PARTICLES]
    surely = any((w.given and not w.ambiguous) or (w.family and not w.everyday) for w in told)
    if told and (cue.follows or surely or words.dotted(first)):
        return True
    if words.before(first) in BEFORE_PLACES and not any(word.given for word in told):
        return None
    known = [word.given or word.family for word in told]
    if any(word.unknown for word in told) and len(run) <= _LONGEST:
        return any(known)
    return True if told and run[0].given and all(known) else None


def _single(words: Words, index: int, cue: Cue, cut: bool) -> bool | None:
    """Whether one word is a name: surely, perhaps (False), or not (None)."""
    word = words[index]
    does = words.after(index) in PERSON_DOES
    if word.initial:
        return None
    if cue.title:
        return True
    if cue.follows and (word.given or word.family or word.unknown or ((cue.said or cue.person) and not word.everyday)):
        return word.given or word.family or cue.said
    if word.given:
        return _given_alone(words, index, cut)
    if word.family and (word.everyday or cut):
        return True if does and words.before(index) not in BEFORE_PLACES else None
    if word.family:
        return True if does or not word.proper else None
    parted = index > 0 and words[index - 1].capital and words.joined(index - 1)
    subject = does or words.before(index) in CLAUSE_BEGINS
    return False if word.unknown and subject and not (cut or parted or words.before(index) in BEFORE_PLACES) else None


def _given_alone(words: Words, index: int, cut: bool) -> bool | None:
    """Whether a given name by itself is one; many are also words that may begin a sentence."""
    word = words[index]
    if word.shouted:
        among = any(words[near].shouted for near in (index - 1, index + 1) if 0 <= near < len(words))
        return True if among and not (word.ambiguous or word.everyday) else None  # not "SIRI"
    if cut and word.everyday:
        return None if word.ambiguous or words.begins(index) else True
    counted = words.text[word.end : word.end + 2].strip().isdigit()
    if not words.begins(index) or not (word.ambiguous or counted):
        return True
    return True if words.after(index) in PERSON_DOES or words.alone(index) else None
