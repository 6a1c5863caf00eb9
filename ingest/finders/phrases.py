"""A clause and where its act begins in, the acts it asks for out: verbs with objects, joined where they are one.

"udfylde og underskrive skemaet" is one thing to do, "sende lønsedler og ringe til os" two: verbs that share their
object, or whose object is a pronoun, are one; a call or a log-in is the means to the verb that follows it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.finders.acts import verbs
from ingest.finders.clauses import Clause
from ingest.finders.heads import STATIVE, heads_of
from ingest.finders.objects import find_channels, find_things
from ingest.finders.words import Word
from ingest.models import Act, Span, Thing


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing to do: its act, where it is said, with what, how; `region` runs from the verb to the next one.

    `certainty` is lower for a verb that the table does not know.
    """

    act: Act
    verb: Span
    region: Span
    things: tuple[Thing, ...]
    channels: tuple[Span, ...]
    certainty: float = 1.0


_MEANS = frozenset((Act.CALL, Act.CONTACT, Act.LOG_IN, Act.USE))
_NO_DUTY = re.compile(
    r"^(?:\s*(?:opmærksom|bekendt|klar over|sikker på at|enig|fyldt|enlig|bosat|berettiget|omfattet|tale om"
    r"|ret\b|noget))"
)
_NOT_DO = re.compile(r"^\s*(?:det|dette|følgende|dig|noget|nedenstående|sådan|følgende ting|brug|lov|råd)?\s*$")
_HOW_ONLY = re.compile(r"^(?:det |dette )?(?:skriftligt|mundtligt|digitalt|straks|senest|inden|på|via|ved)\b")


def find_phrases(
    text: str, clause: Clause, start: int, owes: bool = False, at_start: bool = False
) -> tuple[Phrase, ...]:
    """What the clause asks for from word `start` on; empty where its verb asks for nothing ("du skal vide").

    `owes`: the clause says outright that it is a duty, so that even "at have en forsikring" is one.
    `at_start`: the verb stands right there, whatever it is.
    """
    heads = heads_of(clause.words, start, at_start)
    if not heads:
        return ()
    ends = [at for at, _, _ in heads[1:]] + [len(clause.words)]
    found: list[tuple[Phrase, str]] = []
    for (at, verb, joined), end in zip(heads, ends, strict=True):
        phrase = _phrase(text, clause.words, at, end, verb, owes)
        if phrase is not None:
            found.append((phrase, joined))
    return _joined(text, found)


def _phrase(text: str, words: tuple[Word, ...], at: int, end: int, verb: str, owes: bool) -> Phrase | None:
    region_end = at
    while region_end + 1 < end and words[region_end + 1].index == words[region_end].index + 1:
        region_end += 1
    region = Span(words[at].span.end, max(words[at].span.end, words[region_end].span.end))
    if region_end + 1 < len(words) and words[region_end].norm in ("og", "samt", "eller"):
        region = Span(region.start, max(region.start, words[region_end - 1].span.end))
    rest = " ".join(word.norm for word in words[at + 1 : end])
    table = verbs()
    act = table.act_of(verb, rest)
    if act is Act.TELL and re.search(r"\bændring|\bforhold ændrer\b|\bflytter\b", rest):
        act = Act.REPORT_CHANGE
    if act is Act.TELL and "afbud" in rest:
        act = Act.CANCEL
    if verb in ("sørge", "sikre") and _ACCESS.match(text, words[at].span.end):
        act = Act.GIVE_ACCESS
    things = () if act in (Act.PAY, Act.REPAY) and _BY_MEANS_OF.match(text, *region) else find_things(text, region)
    colon = text.find(":", *region)
    if colon >= 0 and (not things or re.search(r"\b(?:følgende|nedenstående)\b", things[0].span.of(text))):
        things = find_things(text, Span(colon + 1, region.end)) or things
    if (
        _asks_nothing(verb, act, rest, bool(things))
        and not (owes and things and not _NO_DUTY.match(rest))
        and not table.has_phrase(verb, rest)
    ):
        return None
    certainty = 1.0 if table.known(verb) else 0.75
    return Phrase(
        act, words[at].span, region, things, find_channels(text, Span(region.start, words[-1].span.end)), certainty
    )


_BY_MEANS_OF = re.compile(r"\s*(?:med|via|gennem|over|ved)\b")
""" "Betal med kortet nederst": how, not what."""


def _asks_nothing(verb: str, act: Act, rest: str, has_things: bool) -> bool:
    if _NO_DUTY.match(rest):
        return True
    if verb in ("gøre", "lave") and act is Act.DO and (_NOT_DO.match(rest) or _HOW_ONLY.match(rest)):
        return True
    if verb == "huske" and not has_things:
        return True
    if verb == "foretage" and re.match(r"dig(?: yderligere| noget| mere|$)", rest):
        return True
    return (
        verb in STATIVE
        and act is Act.DO
        and verb not in ("komme",)
        and not (verb == "få" and has_things and "t" in rest[-1:])
    )


def _joined(text: str, found: list[tuple[Phrase, str]]) -> tuple[Phrase, ...]:
    """One thing for verbs that share an object, stand for each other, or lead to each other."""
    merged: list[Phrase] = []
    for phrase, joined in found:
        if merged and (joined == "eller" or _is_one(text, merged[-1], phrase)):
            merged[-1] = _one(merged[-1], phrase, joined == "eller")
        else:
            merged.append(phrase)
    return tuple(merged)


_ALONE = _MEANS | {Act.MEET, Act.TAKE_PART, Act.BOOK, Act.SEEK_JOBS, Act.STOP}
_ACCESS = re.compile(r"[^.;\n]{0,20}, at der (?:\w+ )?er (?:\w+ )?adgang\b")
_CLAUSE_OBJECT = re.compile(
    r",?\s(?:hvor|hvad|hvem|hvordan|hvornår|hvilke[nt]?|om|at)\s(?:du|De|I|der|det|dit|dine|jeres|Deres)\b"
    r"|,\sat\s\w+\s\w+r\b"
)
_SAME_OBJECT = re.compile(r"\s*(?:det|den|dem|disse|begge|derefter|så|herefter)\b")


def _is_one(text: str, before: Phrase, phrase: Phrase) -> bool:
    if _CLAUSE_OBJECT.search(text[before.verb.end : phrase.verb.start]):
        return False
    if before.act in _MEANS and phrase.act not in (Act.BRING, Act.MEET, Act.PAY):
        return True
    if before.act is Act.BOOK and phrase.act is Act.MEET and not before.things:
        return True
    if phrase.act is Act.BRING and not phrase.things and before.act is Act.COLLECT:
        return True  # "hente attesten og tage den med"
    if phrase.act is Act.BRING or (phrase.act is Act.MEET and before.act is not Act.MEET):
        return False
    if {before.act, phrase.act} & {Act.PAY, Act.REPAY, Act.SEEK_JOBS}:
        return False
    if not phrase.things:
        return phrase.act not in _ALONE or bool(_SAME_OBJECT.match(phrase.region.of(text)))
    return not before.things


_STRONGEST = (Act.COMMENT, Act.RETURN, Act.SEND, Act.APPLY, Act.REGISTER, Act.CANCEL, Act.BOOK, Act.TELL)


def _one(first: Phrase, second: Phrase, keep_first: bool) -> Phrase:
    acts = (first.act, second.act)
    works = first.act in (Act.REMOVE, Act.REPAIR) and second.act is Act.SEND
    act = first.act if keep_first or works else strongest(acts)
    return Phrase(
        act,
        Span(first.verb.start, second.verb.end) if not keep_first else first.verb,
        Span(first.region.start, second.region.end),
        first.things or second.things,
        tuple(dict.fromkeys(first.channels + second.channels)),
        max(first.certainty, second.certainty),
    )


def strongest(acts: Sequence[Act]) -> Act:
    """The act that stands for several done to one thing: what leaves the house, else the first that is no means."""
    found = next((act for act in _STRONGEST if act in acts), None)
    return found or next((act for act in acts if act not in _MEANS and act is not Act.DO), acts[-1])
