"""Text in, spans of personal names out: by surroundings, by known names, and by how Danish writes them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ingest.identifiers import lexicon
from ingest.identifiers.name_words import (
    CLAUSE_BEGINS,
    LONGEST_CUE,
    NAME_FOLLOWS,
    NAME_SAID,
    NOT_NAMES,
    ORGANISATION,
    OTHER_SCRIPTS,
    PARTICLES,
    PERSON_DOES,
    PLACE_PREPOSITIONS,
)
from ingest.models import Span

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BETWEEN = re.compile(r"[ \u00a0]{1,3}")
_BETWEEN_INITIALS = re.compile(r"\.[ \u00a0]{0,2}-?")
_BEFORE_NAME = re.compile(r"[.,]?\s?[:/]?[ \u00a0]{0,3}")
_LONGEST = 6  # words in one name
_TITLES = frozenset({("fru",), ("hr",), ("frk",), ("herr",), ("mr",), ("mrs",), ("ms",), ("dr",)})

TAKEN = "\ufffc"
"""Stands in the text for each character that belongs to another identifier."""


@dataclass(slots=True)
class _Name:
    """Words first..last (indices of tokens); `sure` lets its words be masked wherever they stand again."""

    first: int
    last: int
    sure: bool


class _Token:
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
    def shouted(self) -> bool:
        return len(self.word) > 1 and self.word.isupper()

    @property
    def given(self) -> bool:
        return lexicon.is_given_name(self.lower) and self.lower not in NOT_NAMES

    @property
    def family(self) -> bool:
        return lexicon.is_family_name(self.lower) and self.lower not in NOT_NAMES

    @property
    def everyday(self) -> bool:
        return self.lower in NOT_NAMES or lexicon.is_everyday(self.lower)

    @property
    def unknown(self) -> bool:
        """In no list and no dictionary, and no brand like "MobilePay"."""
        return (
            len(self.word) > 1
            and not self.everyday
            and not lexicon.is_proper(self.word.capitalize())
            and not ORGANISATION.match(self.word)
            and (self.shouted or self.word[1:].islower() or "-" in self.word or "'" in self.word or "’" in self.word)
        )


def find_names(text: str, beside: Iterable[Span] = (), places: Collection[str] = ()) -> Iterator[Span]:
    """Spans of names. `beside`: other identifiers of persons; capitals right before or after one are a name.

    `places`: words (in lower case) that are places here. What is masked already stands in `text` as `TAKEN`, a sign a character.
    """
    for pattern in OTHER_SCRIPTS:
        yield from (Span(*match.span("name")) for match in pattern.finditer(text))
    yield from _Reader(text, beside, places).spans()


class _Reader:
    """One text's words, and what stands around each."""

    def __init__(self, text: str, beside: Iterable[Span], places: Collection[str]) -> None:
        self.text = text
        self.tokens = [_Token(match) for match in _WORD.finditer(text)]
        self.ends, self.starts = _touching(text, beside)
        self.places = {*places, *self._seats()}

    def spans(self) -> Iterator[Span]:
        names = [*self._capitals(), *self._small_letters()]
        sure = [self._widen(name) for name in names if name.sure]
        for name in [*sure, *(name for name in names if not name.sure)]:
            yield Span(self.tokens[name.first].start, self._end(name.last))
        yield from self._again(sure)

    def _end(self, index: int) -> int:
        """Where a word ends, with the dot of an initial at a name's end ("Dennis P.")."""
        token = self.tokens[index]
        return token.end + (len(token.word) == 1 and self.text[token.end : token.end + 1] == ".")

    def _seats(self) -> Iterator[str]:
        """Words beside one of an organisation: "Solbæk Kommune", "Jobcenter Solbæk"."""
        for index in range(len(self.tokens) - 1):
            left, right = self.tokens[index], self.tokens[index + 1]
            if left.capital and right.capital and self._gap(index) == " ":
                if ORGANISATION.match(left.word) and not (right.given or right.family):
                    yield right.lower
                if ORGANISATION.match(right.word) and not (left.given or left.family):
                    yield left.lower

    # -- surroundings ----------------------------------------------------------------------------------------------

    @cached_property
    def _small(self) -> frozenset[str]:
        """Words that stand in small letters somewhere."""
        return frozenset(token.lower for token in self.tokens if not token.capital)

    def _gap(self, index: int) -> str:
        """What stands between a word and the next one ("" at the end)."""
        if index + 1 >= len(self.tokens):
            return ""
        return self.text[self.tokens[index].end : self.tokens[index + 1].start]

    def _joined(self, index: int) -> bool:
        """Whether a word and the next may be of one name: spaces, the dot of an initial or abbreviation."""
        gap = self._gap(index)
        if _BETWEEN.fullmatch(gap):
            return True
        short = len(self.tokens[index].word) == 1 or self.tokens[index].lower in ("chr", "kr", "th", "fr", "joh", "dr")
        return short and bool(_BETWEEN_INITIALS.fullmatch(gap))

    def _cued(self, index: int, cues: frozenset[tuple[str, ...]]) -> bool:
        """Whether the words before token `index` say that a name follows."""
        words: list[str] = []
        for back in range(index - 1, max(-1, index - 1 - LONGEST_CUE), -1):
            if not _BEFORE_NAME.fullmatch(self._gap(back)) or (words and "\n" in self._gap(back)):
                return False
            if "\n" in self._gap(back) and not self._signs_off(back):
                return False
            words.insert(0, self.tokens[back].lower)
            if tuple(words) in cues:
                return not (len(words) == 1 and words[0] in ("af", "ved", "efter") and False)
        return False

    def _signs_off(self, index: int) -> bool:
        """Whether the word ends a greeting under which the name stands on a line of its own."""
        return self.tokens[index].lower in (
            "hilsen",
            "hilsner",
            "hilsener",
            "mvh",
            "vh",
            "kh",
            "regards",
            "sincerely",
            "grüßen",
            "best",
            "pozdrawiam",
        )

    def _begins(self, index: int) -> bool:
        """Whether the word begins a sentence, a line or a cell."""
        before = self.text[max(0, self.tokens[index].start - 6) : self.tokens[index].start].rstrip(
            " \u00a0\"'”»“(•-–☒☐*>"
        )
        return not before or before[-1] in f".!?:\n\t|{TAKEN}" or (self.tokens[index].start <= 6 and not before)

    def _alone(self, first: int, last: int) -> bool:
        """Whether the words fill their line or cell."""
        before = self.text[max(0, self.tokens[first].start - 3) : self.tokens[first].start].strip(" \u00a0")
        after = self.text[self.tokens[last].end : self.tokens[last].end + 3].strip(" \u00a0.,!")
        return (
            (not before or before[-1] in "\n\t|:")
            and (not after or after[0] in "\n\t|:")
            and (before + after != "" or len(self.tokens) == 1)
        )

    def _word_at(self, index: int) -> str:
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def _before(self, index: int) -> str:
        """The word before on the same line, "" where punctuation stands between."""
        return self._word_at(index - 1) if index and _BETWEEN.fullmatch(self._gap(index - 1)) else ""

    def _after(self, index: int) -> str:
        return self._word_at(index + 1) if _BETWEEN.fullmatch(self._gap(index)) else ""

    # -- names in capitals -----------------------------------------------------------------------------------------

    def _capitals(self) -> Iterator[_Name]:
        """Names among runs of words that begin with a capital."""
        first = 0
        while first < len(self.tokens):
            if not self.tokens[first].capital:
                first += 1
                continue
            last = first
            while last + 1 < len(self.tokens) and self._joined(last):
                following = self.tokens[last + 1]
                particle = following.lower in PARTICLES and not self.tokens[last].everyday
                if not (following.capital or particle):
                    break
                last += 1
            yield from self._judge(first, last)
            first = last + 1

    def _judge(self, first: int, last: int) -> Iterator[_Name]:
        """The names in a run; words of every day part it and stay."""
        start = None
        for index in range(first, last + 2):
            if index <= last and self._may_be_of_name(index, start, last):
                start = index if start is None else start
                continue
            if start is not None:
                name = self._part(start, index - 1, cut=index <= last)
                if name:
                    yield name
            start = None

    def _may_be_of_name(self, index: int, start: int | None, last: int) -> bool:
        token = self.tokens[index]
        if start is not None and index > start and not token.shouted and self._names_noun(index - 1, start):
            return token.lower not in NOT_NAMES and not ORGANISATION.match(token.word)
        if token.lower in PARTICLES:
            return start is not None and index < last
        if len(token.word) == 1:
            return (index < last or start is not None) and self.text[token.start - 1 : token.start] != "/"  # "A/S."
        if token.lower in NOT_NAMES:
            return False
        if start is None and self._cued(index, _TITLES):
            return True
        return token.given or token.family or not token.everyday

    def _names_noun(self, index: int, start: int) -> bool:
        """Whether a word of every day with a capital behind this one is a family name ("Lotte Grøn", "P. E. Sejr")."""
        token = self.tokens[index]
        if len(token.word) == 1:
            return self.text[token.end : token.end + 1] == "."
        if start == index and lexicon.is_ambiguous(token.lower) and self._begins(index) and not self._told(index):
            return False
        return token.given or (token.family and not token.everyday and index == start + 1)

    def _told(self, index: int) -> bool:
        return self._cued(index, NAME_SAID) or self._cued(index, NAME_FOLLOWS)

    def _part(self, first: int, last: int, cut: bool) -> _Name | None:
        """Whether words first..last, a run or what is left of one (`cut` on its right), are a name."""
        while last > first and self.tokens[last].lower in PARTICLES:
            last -= 1
        tokens = self.tokens[first : last + 1]
        said = self._cued(first, NAME_SAID) or self._touches(first, last)
        parted = first > 0 and self.tokens[first - 1].capital and self._joined(first - 1)
        cued = said or self._cued(first, NAME_FOLLOWS)
        if any(ORGANISATION.match(token.word) for token in tokens) and not (said and tokens[0].given):
            return None
        if all(token.lower in self.places for token in tokens):
            return None
        if cut and not cued and ORGANISATION.match(self.tokens[last + 1].word) and self._gap(last) == " ":
            return None  # "Jørn Utzon Skolen"
        if len(tokens) == 1:
            sure = self._single(first, said, cued, cut, parted)
            return None if sure is None else _Name(first, last, sure)
        told = [token for token in tokens if len(token.word) > 1 and token.lower not in PARTICLES]
        if not told:
            return None
        initials = len(tokens[0].word) == 1 and self.text[tokens[0].end : tokens[0].end + 1] == "."
        surely = any(
            (token.given and not lexicon.is_ambiguous(token.lower)) or (token.family and not token.everyday)
            for token in told
        )
        if cued or surely or initials:
            return _Name(first, last, True)
        known = any(token.given or token.family for token in told)
        if self._before(first) in PLACE_PREPOSITIONS - {"til"} and not any(token.given for token in told):
            return None
        if any(token.unknown for token in told) and len(tokens) <= _LONGEST:
            return _Name(first, last, known)
        usual = tokens[0].given and all(token.given or token.family for token in told)
        return _Name(first, last, True) if usual else None

    def _single(self, index: int, said: bool, cued: bool, cut: bool, parted: bool) -> bool | None:
        """Whether one word is a name: surely, perhaps (False), or not (None)."""
        token = self.tokens[index]
        does = self._after(index) in PERSON_DOES
        if len(token.word) == 1:
            return None
        if self._cued(index, _TITLES) and not ORGANISATION.match(token.word):
            return True
        if cued and (token.given or token.family or token.unknown or (said and not token.everyday)):
            return token.given or token.family or said
        if token.given:
            ambiguous = lexicon.is_ambiguous(token.lower)
            counted = re.match(r"\s\d", self.text[token.end : token.end + 2])
            if token.shouted and not self._among_shouted(index):
                return None  # "SIRI"
            if token.shouted or (cut and token.everyday):
                return None if ambiguous or token.everyday else True
            if not self._begins(index) or not (ambiguous or counted):
                return True
            return True if does or self._alone(index, index) else None
        if token.family:
            if token.everyday or cut:
                return True if does and self._before(index) not in PLACE_PREPOSITIONS else None
            return True if does or not lexicon.is_proper(token.word.capitalize()) else None
        if token.unknown and not cut and not parted and (does or self._before(index) in CLAUSE_BEGINS):
            return False if self._before(index) not in PLACE_PREPOSITIONS else None
        return None

    def _among_shouted(self, index: int) -> bool:
        return any(self.tokens[near].shouted for near in (index - 1, index + 1) if 0 <= near < len(self.tokens))

    def _touches(self, first: int, last: int) -> bool:
        return (
            self._end(last) in self.ends
            or self.tokens[last].end in self.ends
            or self.tokens[first].start in self.starts
        )

    # -- names in small letters ------------------------------------------------------------------------------------

    def _small_letters(self) -> Iterator[_Name]:
        """Names as people type them in a chat: after "jeg hedder", or known ones that are no word of every day."""
        index = 0
        while index < len(self.tokens):
            token = self.tokens[index]
            if token.capital or len(token.word) == 1 or token.lower in NOT_NAMES:
                index += 1
                continue
            said = self._cued(index, NAME_SAID) and (token.given or token.family or not token.everyday)
            cued = token.given and not lexicon.is_ambiguous(token.lower) and self._cued(index, NAME_FOLLOWS)
            if not (said or cued or (token.given and len(token.word) >= 4 and not token.everyday)):
                index += 1
                continue
            last = self._last_small(index, said)
            yield _Name(index, last, said or cued or token.given)
            index = last + 1

    def _last_small(self, index: int, said: bool) -> int:
        last = index
        while last + 1 < len(self.tokens) and last - index < 3 and self._joined(last):
            following = self.tokens[last + 1]
            known = (following.given or following.family) and not (
                following.everyday and following.lower not in ("bach",)
            )
            second = said and last == index and not following.everyday
            family = said and last == index and following.family
            if len(following.word) == 1 or following.lower in NOT_NAMES or not (known or second or family):
                break
            last += 1
        return last

    # -- more of a name, and its words again -----------------------------------------------------------------------

    def _widen(self, name: _Name) -> _Name:
        """With the family name before a comma ("Holm, Jens Peter"), and with what the line's end parted from it."""
        first, last = name.first, name.last
        if first and self._gap(first - 1) in (", ", ",") and self.tokens[first].given:
            left = first - 1
            while (
                left
                and self._joined(left - 1)
                and (self.tokens[left - 1].capital or self.tokens[left - 1].lower in PARTICLES)
                and self.tokens[left - 1].lower not in NOT_NAMES
                and first - left < 4
            ):
                left -= 1
            token = self.tokens[first - 1]
            if (
                token.capital
                and self._begins(left)
                and (token.family or token.unknown or token.given)
                and token.lower not in NOT_NAMES
            ):
                first = left
        following = self.tokens[last + 1] if last + 1 < len(self.tokens) else None
        if following and re.fullmatch(r"[ ]{0,3}\n[ ]{0,3}", self._gap(last)) and following.capital:
            given_only = all(token.given for token in self.tokens[first : last + 1])
            more = following.family or following.unknown
            if given_only and more and following.lower not in NOT_NAMES and not ORGANISATION.match(following.word):
                last += 1
        return _Name(first, last, name.sure)

    def _again(self, sure: Sequence[_Name]) -> Iterator[Span]:
        """Every other mention of a word of a sure name."""
        parts = {
            token.lower
            for name in sure
            for token in self.tokens[name.first : name.last + 1]
            if len(token.word) > 2 and token.lower not in NOT_NAMES and token.lower not in PARTICLES
        }
        for index, token in enumerate(self.tokens):
            bare = token.lower if token.lower in parts else token.lower.removesuffix("s")
            if bare not in parts:
                continue
            if not token.capital and token.everyday:
                continue
            if token.everyday and self._begins(index) and bare in self._small:
                continue
            yield Span(token.start, token.start + len(bare))


def _touching(text: str, beside: Iterable[Span]) -> tuple[frozenset[int], frozenset[int]]:
    """Where a name would end that stands right before an identifier, and begin that stands right after one."""
    ends, starts = set(), set()
    for span in beside:
        before = text[max(0, span.start - 8) : span.start]
        if not before.strip(" \u00a0(,;|\t\n:–-"):
            ends.add(span.start - len(before))
        ends.add(span.start - len(before) + len(before.rstrip(" \u00a0(,;|\t\n–-<")))
        after = text[span.end : span.end + 6]
        starts.add(span.end + len(after) - len(after.lstrip(" \u00a0),;|\t–-")))
    return frozenset(ends), frozenset(starts)
