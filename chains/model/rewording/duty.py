"""A line and a sentence in, whether somebody else has to, may or must something else, or more is decided, out."""

from __future__ import annotations

from typing import Any

from chains.model.language.lexicon import lexicon
from chains.model.language.models import Found, Marked
from chains.model.rewording.models import Rejection
from chains.model.rewording.pair import EXPLICIT, Pair, in_case, is_you, main
from chains.models import Section

WILL_IN_THE_VERB = frozenset({"pl", "uk", "ur", "ro", "fa", "tr", "ar"})
"""Languages in which what will be done need not have a word of its own."""


INVERTED = frozenset({"da", "de"})
"""Languages that put "you" behind "must" too: "Derfor skal du …"."""


MERELY = "_of"
"""Ends the entries for words that are about somebody ("børnetilskud") and name nobody who acts."""


def voice(pair: Pair) -> Rejection | None:
    """It greets nobody, gives no advice, and speaks neither as "I" nor as "we"."""
    kinds = ("voice.greeting", "voice.advice", "voice.me", "voice.we")
    return Rejection.VOICE if any(pair.said.has(kind) for kind in kinds) else None


def modality(pair: Pair) -> Rejection | None:
    """Must stays must, may stays may, must not stays must not; nothing becomes "need not" or "should"."""
    source, said = pair.source, pair.said
    if said.has("modal.exempt") or said.has("modal.forbid") != source.has("modal.forbid"):
        return Rejection.MODALITY
    if said.has("modal.should") and not source.has("modal.should"):
        return Rejection.MODALITY
    if not source.has("modal.forbid") and not _may_as_much(pair):
        return Rejection.MODALITY
    if source.has("modal.risk") and not (said.has("modal.risk") or said.has("modal.may")):
        return Rejection.MODALITY
    if said.has("modal.risk") and not (source.has("modal.risk") or source.has("modal.may")):
        return Rejection.MODALITY
    return _asked(pair) if pair.asks else _told(pair)


def _may_as_much(pair: Pair) -> bool:
    """Whether "may" is where it was; in a case, also where a word of the letter has it in it ("forhindret")."""
    was, now = main(pair.source, "modal.may"), main(pair.said, "modal.may")
    if was != now and not (now and (pair.source.has("modal.right") or pair.source.has("modal.risk"))):
        return False
    was, now = (any(in_case(of, one) for one in of.having("modal.may")) for of in (pair.source, pair.said))
    return was == now or (now and bool(hidden(pair, True)))


def hidden(pair: Pair, case: bool) -> int:
    """Words of the letter with a "not" in them ("forhindret", "uenig"), in its cases or outside them."""
    if pair.task.source != "da":
        return 0
    negative = set(str(lexicon("da").extra["negative"]).split())
    conditional = pair.source.conditional
    return sum(word.folded in negative and (word.clause in conditional) is case for word in pair.source.words)


def _asked(pair: Pair) -> Rejection | None:
    """Of a duty: "must", or the act itself as it is bidden. Of a choice: "may" or "if you want", never "must"."""
    source, said = pair.source, pair.said
    must = [one for one in said.having("modal.must") if one.clause not in said.conditional]
    if pair.task.section is Section.MAY:
        if must and not main(source, "modal.must"):
            return Rejection.MODALITY
        return None if said.has("modal.may") or said.has("modal.want") else Rejection.MODALITY
    bidden = must or main(said, "acts.") or said.has("modal.forbid")
    wanted = said.has("modal.want") and not source.has("modal.want")
    return None if bidden and not wanted else Rejection.MODALITY


def _told(pair: Pair) -> Rejection | None:
    """Of what is told: "must" is there where it was."""
    return None if pair.said.has("modal.must") == pair.source.has("modal.must") else Rejection.MODALITY


def decided(pair: Pair) -> Rejection | None:
    """Nothing is decided, granted or refused that the letter does not say so; what is considered stays considered."""
    source, said = pair.source, pair.said
    for one in ("modal.decided", "modal.granted", "modal.refused"):
        right = one == "modal.granted" and source.has("modal.right")
        if said.has(one) and not source.has(one) and not right:
            return Rejection.DECIDED
    if source.has("modal.refused") and not (said.has("modal.refused") or said.has("sense.not")):
        return Rejection.DECIDED
    if source.has("modal.granted") and not said.has("modal.granted"):
        return Rejection.DECIDED
    if source.has("modal.consider") != said.has("modal.consider"):
        return Rejection.DECIDED
    open_yet = source.has("modal.consider") or source.has("modal.will") or pair.task.undecided
    if not source.has("modal.done") and any(open_yet or _of_you(one, pair) for one in said.having("modal.done")):
        return Rejection.DECIDED
    will = main(source, "modal.will") and not source.has("modal.want")
    if will and pair.language not in WILL_IN_THE_VERB and not said.has("modal.will"):
        return Rejection.DECIDED
    return None


def _of_you(done: Found, pair: Pair) -> bool:
    """Whether a duty is told as what the reader has done already; "before you have …" is a time."""
    if not pair.asks or any(done.clause == one.clause for one in pair.said.having("time.before")):
        return False
    before = pair.said.words[done.first - 1 : done.first]
    return pair.language not in EXPLICIT or any(is_you(word.text, pair.language) for word in before)


def addressee(pair: Pair) -> Rejection | None:
    """Who has to: the reader, where the letter asks the reader. Nobody comes in and nobody goes."""
    source, said = pair.source.all_of("parties."), pair.said.all_of("parties.")
    if said - source - {one.removesuffix(MERELY) for one in source}:
        return Rejection.PARTY
    if {one for one in source - said if not one.endswith(MERELY)} - {"parties.they"}:
        return Rejection.PARTY
    if not pair.asks or pair.language not in EXPLICIT or not pair.source.has("voice.you"):
        return None
    for must in pair.said.having("modal.must"):
        after = must.end + (pair.language in INVERTED)
        near = [*pair.said.words[max(0, must.first - 2) : must.first], *pair.said.words[must.end : after]]
        if not any(is_you(word.text, pair.language) for word in near):
            return Rejection.ADDRESSEE
    return None


def subjects(pair: Pair) -> Rejection | None:
    """Who does it, in the case and in what holds in it: "if you do not tell them, they stop" has not changed sides."""
    for case in (True, False):
        was, now = _first_subject(pair, pair.source, case), _first_subject(pair, pair.said, case)
        if was and now and was != now:
            return Rejection.ADDRESSEE
    return None


def _is_polite_or_they(word: str, pair: Pair, of: Marked) -> bool:
    """Whether a Danish "De" may be the reader or the authority: it opens a sentence, or the letter says "du"."""
    return word == "De" and (of is pair.said or any(one.folded == "du" for one in of.words))


def _first_subject(pair: Pair, of: Marked, case: bool) -> str:
    """The reader ("you") or the authority ("they"), whichever is named first as who does something; "" for neither."""
    known: Any = lexicon(pair.task.source if of is pair.source else pair.language).extra["subjects"]
    for word in of.words:
        if (word.clause in of.conditional) is case:
            for who, words in known.items():
                if word.text in words.split() or (word.folded in words.split() and word.folded != "i"):
                    return "" if _is_polite_or_they(word.text, pair, of) else str(who)
    return ""
