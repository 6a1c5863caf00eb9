"""Text in, its words out, each with what lists and dictionaries know of it and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property

from ingest.identifiers import lexicon
from ingest.identifiers.name_words import CUES, LONGEST_CUE, NO_CUE, NOT_NAMES, ORGANISATION, SIGN_OFFS, Cue
from ingest.models import Span

TAKEN = "\ufffc"
"""Stands in the text for each character that belongs to another identifier."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BETWEEN = re.compile(r"[ \u00a0]{1,3}")
_BETWEEN_INITIALS = re.compile(r"\.[ \u00a0]{0,2}-?")
_BEFORE_NAME = re.compile(r"[.,]?\s?[:/]?[ \u00a0]{0,3}")
_ABBREVIATED = frozenset({"chr", "kr", "th", "fr", "joh", "dr"})
_LINE_END = re.compile(r"[ ]{0,3}\n[ ]{0,3}")


class Word:
    """A word at text[start:end]."""

    __slots__ = ("end", "lower", "start", "word")

    def __init__(self, match: re.Match[str]) -> None:
        self.word = match.group()
        self.start, self.end = match.span()
        self.lower = self.word.lower()

    @property
    def capital(self) -> bool:
        return self.word[0].isupper()

    @property
    def initial(self) -> bool:
        return len(self.word) == 1

    @property
    def shouted(self) -> bool:
        return len(self.word) > 1 and self.word.isupper()

    @property
    def given(self) -> bool:
        return lexicon.is_given_name(self.lower) and self.lower not in NOT_NAMES

    @property
    def ambiguous(self) -> bool:
        """A given name that is a Danish word too."""
        return lexicon.is_ambiguous(self.lower)

    @property
    def family(self) -> bool:
        return lexicon.is_family_name(self.lower) and self.lower not in NOT_NAMES

    @property
    def everyday(self) -> bool:
        return self.lower in NOT_NAMES or lexicon.is_everyday(self.lower)

    @property
    def proper(self) -> bool:
        """A dictionary knows it with a capital: a country, a town, a feast, a firm."""
        return lexicon.is_proper(self.word.capitalize())

    @property
    def organisation(self) -> bool:
        return bool(ORGANISATION.match(self.word))

    @property
    def unknown(self) -> bool:
        """In no list and no dictionary, and no brand like "MobilePay"."""
        one_capital = self.shouted or self.word[1:].islower() or any(sign in self.word for sign in "-'’")
        return one_capital and not (self.initial or self.everyday or self.proper or self.organisation)


class Words:
    """The words of one text in order; places count them from 0."""

    def __init__(self, text: str, beside: Iterable[Span] = (), places: Collection[str] = ()) -> None:
        self.text = text
        self.all = [Word(match) for match in _WORD.finditer(text)]
        self._ends, self._starts = _touching(text, beside)
        self.places = {*places, *self._seats()}
        self._cues: dict[int, Cue] = {}

    def __getitem__(self, index: int) -> Word:
        return self.all[index]

    def __len__(self) -> int:
        return len(self.all)

    def _seats(self) -> Iterator[str]:
        """Words beside one of an organisation: "Solbæk Kommune", "Jobcenter Solbæk"."""
        for index in range(len(self.all) - 1):
            left, right = self.all[index], self.all[index + 1]
            if left.capital and right.capital and self.gap(index) == " ":
                if left.organisation and not (right.given or right.family):
                    yield right.lower
                if right.organisation and not (left.given or left.family):
                    yield left.lower

    @cached_property
    def small(self) -> frozenset[str]:
        """Words that stand in small letters somewhere."""
        return frozenset(word.lower for word in self.all if not word.capital)

    def gap(self, index: int) -> str:
        """What stands between a word and the next one; "" at the end."""
        return self.text[self.all[index].end : self.all[index + 1].start] if index + 1 < len(self.all) else ""

    def joined(self, index: int) -> bool:
        """Whether a word and the next may be of one name: spaces, the dot of an initial or abbreviation."""
        gap = self.gap(index)
        if gap == " " or _BETWEEN.fullmatch(gap):
            return True
        short = self.all[index].initial or self.all[index].lower in _ABBREVIATED
        return short and bool(_BETWEEN_INITIALS.fullmatch(gap))

    def line_ends(self, index: int) -> bool:
        """Whether nothing but the line's end stands between a word and the next."""
        return bool(_LINE_END.fullmatch(self.gap(index)))

    def dotted(self, index: int) -> bool:
        """Whether the word is one letter and a dot."""
        word = self.all[index]
        return word.initial and self.text[word.end : word.end + 1] == "."

    def end(self, index: int) -> int:
        """Where the word ends as a name's last, with the dot of an initial ("Dennis P.")."""
        return self.all[index].end + self.dotted(index)

    def cue(self, index: int) -> Cue:
        """What the words before say: whether a name begins here."""
        if index not in self._cues:
            self._cues[index] = self._find_cue(index)
        return self._cues[index]

    def _find_cue(self, index: int) -> Cue:
        words: tuple[str, ...] = ()
        found = NO_CUE
        for back in range(index - 1, max(-1, index - 1 - LONGEST_CUE), -1):
            gap = self.gap(back)
            broken = "\n" in gap and (words or self.all[back].lower not in SIGN_OFFS)
            if broken or (gap != " " and not _BEFORE_NAME.fullmatch(gap)):
                break
            words = (self.all[back].lower, *words)
            if cue := CUES.get(words):
                found = Cue(*(one or other for one, other in zip(found, cue, strict=True)))
        return found

    def touches(self, first: int, last: int) -> bool:
        """Whether the words stand right before or after another identifier of a person."""
        return bool({self.end(last), self.all[last].end} & self._ends) or self.all[first].start in self._starts

    def begins(self, index: int) -> bool:
        """Whether the word begins a sentence, a line or a cell."""
        start = self.all[index].start
        before = self.text[max(0, start - 6) : start].rstrip(" \u00a0\"'”»“(•-–☒☐*>")
        return not before or before[-1] in f".!?:\n\t|{TAKEN}"

    def alone(self, index: int) -> bool:
        """Whether the word fills its line or cell, or ends the text's line as a sentence of its own."""
        word = self.all[index]
        before = self.text[max(0, word.start - 3) : word.start].strip(" \u00a0")
        after = self.text[word.end : word.end + 3].strip(" \u00a0.,!")
        ends = not after or after[0] == "\n"
        return ends or (after[0] in "\t|:" and (not before or before[-1] in "\n\t|:"))

    def before(self, index: int) -> str:
        """The word before on the same line (in lower case), "" where punctuation stands between."""
        return self.all[index - 1].lower if index and _BETWEEN.fullmatch(self.gap(index - 1)) else ""

    def after(self, index: int) -> str:
        """The word after, likewise."""
        return self.all[index + 1].lower if _BETWEEN.fullmatch(self.gap(index)) else ""


def _touching(text: str, beside: Iterable[Span]) -> tuple[set[int], set[int]]:
    """Where a name would end that stands right before an identifier, and begin that stands right after one."""
    ends, starts = set(), set()
    for span in beside:
        before = text[max(0, span.start - 8) : span.start]
        ends.add(span.start - len(before) + len(before.rstrip(" \u00a0(,;|\t\n–-<")))
        after = text[span.end : span.end + 6]
        starts.add(span.end + len(after) - len(after.lstrip(" \u00a0),;|\t–-")))
    return ends, starts
