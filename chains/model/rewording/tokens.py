"""A letter's words in, the same with a token for each date, time, amount, number, name and link out; and back.

A model that never sees a figure can't get one wrong, and a figure it writes itself is known for its own.
Kinds: D a day, T a time, A an amount, N a name or any other number. "[D1]" keeps its form through JSON, masking and
weak models, and stands apart from the placeholders of `ingest.mask`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from chains.models import DANISH, Argument, Day, Money, Name
from ingest.finders.amounts import find_amounts
from ingest.finders.dates import WEEKDAYS, find_dates
from ingest.mask import mask
from ingest.models import Span
from ingest.text.sentences import split_sentences

TOKEN = re.compile(r"\[([DTAN])(\d+)\]")
"""A token as it is asked and as it has to come back."""

_TIME = re.compile(r"\bkl(?:okken|\.)?\s*(?P<hour>[01]?\d|2[0-4])(?:[.:](?P<minute>[0-5]\d))?(?!\d)")
_LINK = re.compile(
    r"\S+@\S+\.\w+|(?:https?://|www\.)\S*[\w/]|\b[\w-]+(?:\.[\w-]+)*\.(?:dk|com|net|org|eu)\b(?:/\S*\w)?"
)
_LAW = re.compile(r"§+\s*\d+\s?[a-z]?(?:,?\s*stk\.\s*\d+)?(?:,?\s*nr\.\s*\d+)?")
_NUMBER = re.compile(r"[+]?\w*\d(?:[\w.,:/–()+<>-]*\w[<)]?)?(?:\s?%|\s?procent\b)?")
_TWO_TO_TWENTY = (
    "to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve"
)
_WORD_NUMBER = {
    word: number
    for number, word in enumerate(
        _TWO_TO_TWENTY.split(" "),
        start=2,
    )
} | {"tredive": 30, "halvtreds": 50, "hundrede": 100}
_IN_WORDS = re.compile(rf"\b(?:{'|'.join(_WORD_NUMBER)})\b(?=\s+\w)", re.IGNORECASE)
_NO_NAME = r"(?!(?:De|Dem|Deres|I|Jer|Jeres|Du|Din|Dit|Dine|Hvis|Såfremt|Når|Hr|Fru|CPR|MitID|Digital|Post)\b)"
_PROPER = re.compile(
    rf"(?:(?<=[a-zæøå,] ){_NO_NAME}[A-ZÆØÅ][\w&.-]*\w"
    rf"|(?:^|(?<=[.!?] )){_NO_NAME}[A-ZÆØÅ][\w-]+ {_NO_NAME}[A-ZÆØÅ][\w-]+)(?: (?:{_NO_NAME}[A-ZÆØÅ][\w&.-]*\w|&))*"
)
"""A name within a sentence, or of two words at its head; Danish writes only names with a capital."""
_PLACEHOLDER = re.compile(r"\[[A-Z]+_\d+\]")


@dataclass(frozen=True, slots=True)
class Tokenised:
    """Text with tokens, and what each stands for."""

    text: str
    tokens: Mapping[str, Argument]


class Numbering:
    """Numbers tokens through a whole letter: a token of one line is unknown in every other."""

    def __init__(self) -> None:
        self._next = dict.fromkeys("DTAN", 0)

    def token(self, kind: str) -> str:
        """The next token of a kind."""
        self._next[kind] += 1
        return f"[{kind}{self._next[kind]}]"


def tokenised(text: str, near: dt.date | None, numbering: Numbering, language: str = DANISH) -> Tokenised:
    """`text` with a token for each figure, name and link; `near` is the letter's date, `language` its language.

    Text that has the form of a token already is a name like any other.
    """
    parts: list[str] = []
    tokens: dict[str, Argument] = {}
    position = 0
    for span, kind, value in _claimed(text, near, language):
        token = numbering.token(kind)
        tokens[token] = value
        parts += [text[position : span.start], token]
        position = span.end
    return Tokenised("".join([*parts, text[position:]]), tokens)


def parts_of(text: str, tokens: Mapping[str, Argument], language: str) -> tuple[Argument | str, ...]:
    """A model's sentence as its words and the arguments that its tokens stand for."""
    parts: list[Argument | str] = []
    position = 0
    for match in TOKEN.finditer(text):
        value, before = tokens[match.group()], text[position : match.start()]
        if language == DANISH and isinstance(value, dt.date):
            before = re.sub(r"\bden $", "", before)  # "den fredag den 4. december" says it twice
        parts += [before, value]
        position = match.end()
    return tuple(part for part in (*parts, text[position:]) if part != "")


def _claimed(text: str, near: dt.date | None, language: str) -> list[tuple[Span, str, Argument]]:
    """What is replaced, in order, never overlapping: the surest first, and of a number what is still free of it."""
    taken: list[tuple[Span, str, Argument]] = []

    def claim(found: Iterator[tuple[Span, str, Argument]]) -> None:
        for span, kind, value in found:
            if span.start < span.end and not any(span.meets(other) for other, _, _ in taken):
                taken.append((span, kind, value))

    claim(_literal(text))
    claim(_figures(text, near))
    claim(_identifiers(text))
    free = list(text)
    for span, _, _ in taken:
        free[span.start : span.end] = "\n" * (span.end - span.start)
    claim(_numbers("".join(free)))
    if language == DANISH:
        claim(_in_words(text))
        claim(_proper(text))
    return sorted(taken, key=lambda one: one[0].start)


def _literal(text: str) -> Iterator[tuple[Span, str, Argument]]:
    for match in TOKEN.finditer(text):
        yield Span(*match.span()), "N", Name(match.group())


def _figures(text: str, near: dt.date | None) -> Iterator[tuple[Span, str, Argument]]:
    for match in _LINK.finditer(text):
        yield Span(*match.span()), "N", Name(match.group())
    for mention in find_dates(text, near):
        yield from _day(text, mention.span, mention.date)
    if any(sign.isdigit() for sign in text):
        for fact in find_amounts(text, split_sentences(text)):
            if fact.value.value:
                yield fact.value.at, "A", Money(fact.value.value)
    for match in _TIME.finditer(text):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        if hour < 24:
            yield Span(match.start("hour"), match.end()), "T", dt.time(hour, minute)
    for match in _LAW.finditer(text):
        yield Span(*match.span()), "N", Name(match.group())


def _day(text: str, span: Span, date: dt.date) -> Iterator[tuple[Span, str, Argument]]:
    """The day without its clock time; with its weekday where the letter names that."""
    said = span.of(text)
    clock = _TIME.search(said)
    end = span.start + len(said[: clock.start()].rstrip(" ,")) if clock else span.end
    named = said.lower().startswith(WEEKDAYS)
    yield Span(span.start, end), "D", date if named else Day(date)


def _identifiers(text: str) -> Iterator[tuple[Span, str, Argument]]:
    """What masking would take out: then nothing is left for it in what is asked."""
    masked = mask(text)
    shift = 0
    for match in _PLACEHOLDER.finditer(masked.text):
        words = masked.key.get(match.group())
        if words is None:
            continue
        start = match.start() + shift
        yield Span(start, start + len(words)), "N", Name(words)
        shift += len(words) - len(match.group())


def _numbers(text: str) -> Iterator[tuple[Span, str, Argument]]:
    for match in _NUMBER.finditer(text):
        yield Span(*match.span()), "N", Name(match.group())


def _in_words(text: str) -> Iterator[tuple[Span, str, Argument]]:
    for match in _IN_WORDS.finditer(text):
        yield Span(*match.span()), "N", Name(str(_WORD_NUMBER[match.group().lower()]))


def _proper(text: str) -> Iterator[tuple[Span, str, Argument]]:
    for match in _PROPER.finditer(text):
        yield Span(*match.span()), "N", Name(match.group())
