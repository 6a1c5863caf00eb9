"""Lines of actions in, lines without repetition out: what one sentence asks is told once, with all its facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from chains.card.acts import QUOTING
from chains.models import Argument, Line, Message, Urgency
from ingest.models import Act, Action, Fact

_IN_THE_QUOTE = frozenset({"how", "how-known", "amount", "deadline-words", "deadline-known", "deadline-said"})
"""What a line that is the letter's whole sentence need not tell again."""
_ALL_OF_IT = re.compile(
    r"\W*(?:oplysninger|dokumenter|papirer|bilag|svar|materiale|dokumentation)(?:ne|ene|et|en)\W*"
    r"|\W*(?:det hele|(?:the )?(?:documents|information|papers))\W*",
    re.IGNORECASE,
)
""" "Send oplysningerne": the things another sentence names."""


def merged(lines: Sequence[Line], actions: Mapping[str, Fact[Action]]) -> list[Line]:
    """The lines in order, those of one sentence as one where a quote tells all, and "send it" with what to send."""
    return _sent_once(_of_one_sentence(lines), actions)


def _of_one_sentence(lines: Sequence[Line]) -> list[Line]:
    kept: list[Line] = []
    for line in lines:
        at = next((index for index, other in enumerate(kept) if _same(other, line)), None)
        if at is None:
            kept.append(line)
        else:
            kept[at] = _both(kept[at], line)
    return kept


def _same(one: Line, other: Line) -> bool:
    """Whether two lines tell the same, or stand in one sentence that one of them quotes whole."""
    if one.span != other.span:
        return False
    if (one.key, repr(one.arguments)) == (other.key, repr(other.arguments)):
        return True
    if not {one.key, other.key} & QUOTING:
        return False
    days = {line.deadline.date for line in (one, other) if line.deadline and line.deadline.date}
    return len(days) <= 1


def _both(one: Line, other: Line) -> Line:
    """Both lines as one: the quote, the gist of each, the deadline of whichever has one."""
    fact_ids = tuple(dict.fromkeys((*one.fact_ids, *other.fact_ids)))
    if (one.key, repr(one.arguments)) == (other.key, repr(other.arguments)):
        return replace(one, fact_ids=fact_ids)
    quote = next(line for line in (one, other) if line.key in QUOTING)
    gists = tuple(gist for line in (one, other) if (gist := _gist(line)) is not None)
    arguments: dict[str, Argument] = {"sentence": quote.arguments["sentence"]}
    key = "act-do"
    if gists:
        key = "act-quoted-if" if {one.key, other.key} == {"act-quoted-if"} else "act-quoted"
        different = tuple({repr(gist): gist for gist in gists}.values())
        arguments["gist"] = (
            Message("gists", {"first": different[0], "more": different[1]}) if different[1:] else different[0]
        )
    dated = next((line for line in (one, other) if line.deadline and line.deadline.date), one)
    details = {repr(detail): detail for line in (dated, one, other) for detail in line.details}
    return replace(
        one,
        key=key,
        arguments=arguments,
        fact_ids=fact_ids,
        certainty=min(one.certainty, other.certainty),
        uncertain=one.uncertain or other.uncertain,
        deadline=dated.deadline,
        urgency=dated.urgency,
        details=tuple(detail for detail in details.values() if not _is_in(quote.arguments["sentence"], detail)),
    )


def _is_in(sentence: Argument, detail: Message) -> bool:
    """Whether the quoted sentence tells what the detail tells; not where the deadline stands in another sentence."""
    if detail.key == "deadline-said" and _said(detail.arguments["words"]) not in _said(sentence):
        return False
    return detail.key in _IN_THE_QUOTE


def _gist(line: Line) -> Argument | None:
    """What a line asks in short: a quoted one's gist, a worded one's own words; nothing for an act nobody knows."""
    if line.key.startswith("act-forbidden"):
        return Message("gist-avoid")
    return line.arguments.get("gist") if line.key in QUOTING else Message(line.key, line.arguments)


def _sent_once(lines: list[Line], actions: Mapping[str, Fact[Action]]) -> list[Line]:
    """ "Send oplysningerne" as the deadline and way of the one line that says what to send; else as it is."""
    sent = [line for line in lines if line.key == "act-send"]
    if len(sent) != 2:
        return lines
    vague = [line for line in sent if _is_vague(line)]
    if len(vague) != 1:
        return lines
    named = sent[0] if sent[1] is vague[0] else sent[1]
    together = _with_deadline(named, vague[0])
    if together is None or any(actions[line.fact_ids[0]].value.act is not Act.SEND for line in sent):
        return lines
    return [together if line is named else line for line in lines if line is not vague[0]]


def _is_vague(line: Line) -> bool:
    things = line.arguments["things"]
    return isinstance(things, tuple) and len(things) == 1 and bool(_ALL_OF_IT.fullmatch(_said(things[0])))


def _said(thing: Argument) -> str:
    """The letter's words of a thing."""
    while isinstance(thing, Message):
        thing = thing.arguments["quote"]
    if isinstance(thing, tuple):
        return " ".join(_said(one) for one in thing)
    return getattr(thing, "text", "")


def _with_deadline(named: Line, vague: Line) -> Line | None:
    """The named line with what only the vague one tells; None where both have a deadline and the days differ."""
    if named.deadline and vague.deadline and named.deadline.date != vague.deadline.date:
        return None
    dated = named if named.deadline else vague
    details = {repr(detail): detail for line in (dated, named, vague) for detail in line.details}
    return replace(
        named,
        fact_ids=(*named.fact_ids, *vague.fact_ids),
        uncertain=named.uncertain or vague.uncertain,
        deadline=dated.deadline,
        urgency=dated.urgency if dated.urgency is not Urgency.NONE else named.urgency,
        details=tuple(details.values()),
    )
