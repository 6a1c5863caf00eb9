"""A line and a sentence in, whether each figure still means what it meant out: a token is safe, its place is not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from chains.model.language.models import Found, Marked
from chains.model.rewording.models import Rejection
from chains.model.rewording.pair import Pair
from chains.models import Money, Name

UNITS = frozenset(f"time.{unit}" for unit in ("day", "workday", "week", "month", "year", "hour", "minute"))


RELATIONS = ("time.by", "time.within", "time.before", "time.until", "time.from", "time.after")


FITS = {
    "time.by": {"time.by"},
    "time.within": {"time.within", "time.by", "time.before"},
    "time.before": {"time.before"},
    "time.until": {"time.until"},
    "time.from": {"time.from"},
    "time.after": {"time.after"},
}
"""Which words of time may stand for which: "inden" is "within" or "before", "senest" is never "before"."""


POSTPOSED = frozenset({"tr", "ur"})
"""Languages whose "by", "from" and "until" stand behind what they belong to."""


def figures_in_words(pair: Pair) -> Rejection | None:
    """No number in words: those of the letter are tokens. Which of several ("the first") is as in the letter."""
    if any("time.number" in one.concepts and not _is_ambiguous_number(pair, one) for one in pair.said.found):
        return Rejection.FIGURE
    order = ("time.first", "time.second", "time.third", "time.half", "time.double")
    return Rejection.FIGURE if any(pair.said.has(one) != pair.source.has(one) for one in order) else None


def figures_mean_the_same(pair: Pair) -> Rejection | None:
    """Figures of a kind in the letter's order, each with its own "from", "until" or "by", and its own neighbours."""
    for kind in "DTAN":
        order = [word.text for word in pair.source.words if word.is_token and word.text[1] == kind]
        now = [word.text for word in pair.said.words if word.is_token and word.text[1] == kind]
        if order != now:
            return Rejection.SWAPPED
        if kind != "N" and any(not _same_relation(pair, token) for token in order):
            return Rejection.SWAPPED
        if any(not _same_side(pair, token) for token in order):
            return Rejection.SWAPPED
        if kind == "N" and any(_unit(pair.source, token) != _unit(pair.said, token) for token in order):
            return Rejection.SWAPPED
        if _sides_of_or_moved(pair):
            return Rejection.SWAPPED
        if kind != "N" and len(order) > 1 and _neighbours_moved(pair, order):
            return Rejection.SWAPPED
    return None


def _same_side(pair: Pair, token: str) -> bool:
    """Whether a number that is a limit is still the same one: "under 18" is never "over 18"."""
    value = pair.task.tokens[token]
    limits = isinstance(value, Money) or (isinstance(value, Name) and re.fullmatch(r"\d{1,4}", value.text))
    if not limits:
        return True
    sides = ("time.over", "time.under")
    was = _relation(pair.source, token, pair.task.source, sides)
    now = _relation(pair.said, token, pair.language, sides)
    return was == now or (not now and bool(_relation(pair.said, token, pair.language) & {"time.until", "time.before"}))


def _same_relation(pair: Pair, token: str) -> bool:
    """Whether the day or sum is "from", "until", "by" … what it was."""
    was = _relation(pair.source, token, pair.task.source)
    now = _relation(pair.said, token, pair.language)
    if not was:
        return not now & (
            {"time.until"} if token[1] == "A" else {"time.until", "time.from", "time.after", "time.before"}
        )
    fitting = {fit for one in was for fit in FITS[one]}
    return bool(fitting & now)


def _relation(of: Marked, token: str, language: str, wanted: Sequence[str] = RELATIONS) -> set[str]:
    """The words of time next to a token: up to three words before it, or behind it where they stand there."""
    place = next(at for at, word in enumerate(of.words) if word.text == token)
    best: tuple[int, set[str]] | None = None
    for one in of.found:
        concepts = one.concepts & set(wanted)
        behind = one.first > place
        if not concepts or one.clause != of.words[place].clause or (behind and language not in POSTPOSED):
            continue
        between = range(one.end, place) if one.first < place else range(place + 1, one.first)
        distance = len(between)
        if len(between) > 3 or any(of.words[at].is_token and of.words[at].text[1] == token[1] for at in between):
            continue
        if best is None or distance < best[0]:
            best = (distance, set(concepts))
    return best[1] if best else set()


def _unit(of: Marked, token: str) -> set[str]:
    """The unit that stands by a number: "[N1] days"."""
    place = next(at for at, word in enumerate(of.words) if word.text == token)
    near = (one for one in of.found if one.first == place + 1 and one.clause == of.words[place].clause)
    return {each for one in near for each in one.concepts if each in UNITS}


def _neighbours_moved(pair: Pair, order: list[str]) -> bool:
    """Whether something said beside one figure stands beside another: what both have once, in another stretch."""
    return _moved_between(_stretches(pair.source, order), _stretches(pair.said, order))


def _sides_of_or_moved(pair: Pair) -> bool:
    """Whether something has come to the other side of "or", or to another thing to do, in the letter's own language."""
    if pair.language != pair.task.source:
        return False
    if pair.source.has("sense.or"):
        ors = [[word.text for word in of.words if word.folded in ("eller", "or")] for of in (pair.source, pair.said)]
        return _moved_between(_stretches(pair.source, ors[0]), _stretches(pair.said, ors[1]))
    return False


def _moved_between(was: Mapping[str, int], now: Mapping[str, int]) -> bool:
    return any(place != now[what] for what, place in was.items() if what in now)


def _stretches(of: Marked, order: list[str]) -> dict[str, int]:
    """What stands once in the sentence, and between which of the figures."""
    stretch, found, twice = 0, dict[str, int](), set[str]()
    at: dict[int, Found] = {one.first: one for one in of.found}
    for place, word in enumerate(of.words):
        stretch += word.text in order
        names = (
            {one for one in at[place].concepts if not one.startswith(("time.", "modal.", "sense.", "voice."))}
            if place in at
            else set()
        )
        if word.is_word and len(word.folded) > 4:
            names |= {word.folded}
        for name in names:
            twice |= {name} & found.keys()
            found[name] = stretch
    return {name: place for name, place in found.items() if name not in twice}


def _is_ambiguous_number(pair: Pair, one: Found) -> bool:
    return len(one.concepts) > 1
