"""Laid pages in, letters out: which pages belong together, in what order, and which page numbers nobody sent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ingest.models import ReadBy
from ingest.text.layout import LaidPage
from ingest.text.signs import Signs, read_signs


class Grouping(StrEnum):
    """How pages become letters: by their signs, or as the citizen has said."""

    AUTO = "auto"
    ONE = "one"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Group:
    """The pages of one letter in order; `missing` are page numbers that they promise but nobody sent."""

    pages: tuple[LaidPage, ...]
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Split:
    """The letters among the pages. `unsure`: signs speak both ways; they are taken for one until the citizen tells."""

    groups: tuple[Group, ...]
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class _Leaf:
    page: LaidPage
    signs: Signs


_TOGETHER = 1
"""Points from which a page surely belongs to a letter."""
_APART = -2
"""Points down to which it may; below, it surely does not."""


def split(pages: Sequence[LaidPage], grouping: Grouping = Grouping.AUTO) -> Split:
    """The letters among `pages`, which come in the order they were sent.

    With SEVERAL, doubtful pages begin a letter of their own; with ONE, all pages are one letter.
    """
    leaves = _without_doubles([_Leaf(page, read_signs(page)) for page in pages])
    if grouping is Grouping.ONE:
        return Split((_group(leaves),) if leaves else ())
    letters: list[list[_Leaf]] = []
    unsure = False
    for leaf in leaves:
        best = max(letters, key=lambda letter: _points(letter, leaf), default=None)
        points = _points(best, leaf) if best else _APART
        doubtful = _APART < points < _TOGETHER
        if best and (points >= _TOGETHER or (doubtful and grouping is Grouping.AUTO) or not _can_begin(best, leaf)):
            best.append(leaf)
            unsure = unsure or doubtful
        else:
            letters.append([leaf])
    return Split(tuple(map(_group, letters)), unsure)


def _can_begin(letter: Sequence[_Leaf], leaf: _Leaf) -> bool:
    """Whether `leaf` can be another letter's first page; forms and guidance that come along are none."""
    others = [other.signs for other in letter]
    return leaf.signs.begins or _differ(_cases_of(others), _cases_of([leaf.signs])) or _other_sender(others, leaf.signs)


def _points(letter: Sequence[_Leaf], leaf: _Leaf) -> int:
    """How much speaks for (plus) and against (minus) `leaf` being a page of `letter`."""
    signs, others = leaf.signs, [other.signs for other in letter]
    last = others[-1]
    if signs.silent or all(other.silent for other in others):
        return _TOGETHER
    return sum(
        weight
        for weight, holds in (
            (3, bool(_cases_of(others) & signs.cases)),
            (-4, _differ(_cases_of(others), signs.cases) and all(other.sure for other in (*others, signs))),
            (-3, _differ(_cases_of(others), signs.cases) and not all(other.sure for other in (*others, signs))),
            (3, _fills_gap(others, signs)),
            (-3, _other_total(others, signs)),
            (-4, _number_taken(others, signs)),
            (3, last.ends_mid_sentence and signs.begins_mid_sentence),
            (2, not signs.begins and _number(signs) != 1),
            (2, signs.begins and not any(other.begins for other in others)),
            (2, any(other.origin.file == signs.origin.file for other in others)),
            (1, any(other.senders & signs.senders for other in others)),
            (-3, _other_sender(others, signs)),
            (1, signs.date is not None and any(other.date == signs.date for other in others)),
            (-3, signs.date is not None and all(other.date not in {None, signs.date} for other in others[:1])),
            (-3, signs.greets and any(other.greets for other in others)),
            (-1, signs.begins and last.closes),
            (-1, signs.closes and last.closes),
        )
        if holds
    )


def _number(signs: Signs) -> int | None:
    return signs.numbering.number if signs.numbering else None


def _cases_of(signs: Sequence[Signs]) -> frozenset[tuple[str, str]]:
    return frozenset(case for one in signs for case in one.cases)


def _differ(some: frozenset[tuple[str, str]], others: frozenset[tuple[str, str]]) -> bool:
    """Whether both name a case under the same name, and none of them the same one."""
    names = {name for name, _ in some} & {name for name, _ in others}
    return bool(names) and not some & others


def _other_sender(others: Sequence[Signs], signs: Signs) -> bool:
    known = frozenset(sender for other in others for sender in other.senders)
    return bool(known) and bool(signs.senders) and not known & signs.senders


def _totals(signs: Sequence[Signs]) -> set[int]:
    return {one.numbering.total for one in signs if one.numbering and one.numbering.total}


def _fills_gap(others: Sequence[Signs], signs: Signs) -> bool:
    """Whether the page's number is free in the letter and goes with its totals or with the number before."""
    numbers = {_number(other) for other in others}
    number = _number(signs)
    if number is None or number in numbers or _other_total(others, signs):
        return False
    return bool(_totals(others) & _totals([signs])) or number - 1 in numbers or (number == 2 and None in numbers)


def _other_total(others: Sequence[Signs], signs: Signs) -> bool:
    totals = _totals(others)
    return bool(totals) and bool(_totals([signs])) and not totals & _totals([signs])


def _number_taken(others: Sequence[Signs], signs: Signs) -> bool:
    return _number(signs) is not None and _number(signs) in {_number(other) for other in others}


# --- one letter's pages ----------------------------------------------------------------------------------


def _group(leaves: Sequence[_Leaf]) -> Group:
    ordered = _in_order(leaves)
    return Group(tuple(leaf.page for leaf in ordered), _missing([leaf.signs for leaf in ordered]))


def _in_order(leaves: Sequence[_Leaf]) -> Sequence[_Leaf]:
    """By page number, where every page has one of its own; the first page of a letter may go without."""
    numbers = [_number(leaf.signs) for leaf in leaves]
    if numbers.count(None) == 1 and 1 not in numbers and leaves[numbers.index(None)].signs.begins:
        numbers[numbers.index(None)] = 1
    if None in numbers or len(set(numbers)) < len(numbers):
        return leaves
    return [leaf for _, leaf in sorted(zip(numbers, leaves, strict=True), key=lambda pair: pair[0] or 0)]


def _missing(signs: Sequence[Signs]) -> tuple[int, ...]:
    """Numbers up to the total (or the highest number) that no page has; pages without a number fill the first gaps."""
    numbered = [one.numbering for one in signs if one.numbering]
    if not numbered:
        return ()
    totals = Counter(numbering.total for numbering in numbered if numbering.total)
    total = totals.most_common(1)[0][0] if totals else max(numbering.number for numbering in numbered)
    present = {numbering.number for numbering in numbered}
    absent = [number for number in range(1, total + 1) if number not in present]
    return tuple(absent[len(signs) - len(numbered) :])


# --- the same page twice ---------------------------------------------------------------------------------

_FEWEST_WORDS = 20
_MONTHS = frozenset(
    "januar februar marts april maj juni juli august september oktober november december".split()  # noqa: SIM905
)


def _without_doubles(leaves: Sequence[_Leaf]) -> list[_Leaf]:
    """Without pages that were photographed twice: the better reading stays, in the place of the first."""
    kept: list[_Leaf] = []
    for leaf in leaves:
        at = next((index for index, other in enumerate(kept) if _same_page(other.page, leaf.page)), None)
        if at is None:
            kept.append(leaf)
        elif leaf.page.source.confidence > kept[at].page.source.confidence:
            kept[at] = leaf
    return kept


def _same_page(one: LaidPage, other: LaidPage) -> bool:
    """Whether two pages say the same: nearly all words, and every figure and month: letters come monthly."""
    words, others = _words(one), _words(other)
    if min(len(words), len(others)) < _FEWEST_WORDS:
        return False
    by_ocr = ReadBy.OCR in {one.source.read_by, other.source.read_by}
    alike = 0.8 if by_ocr else 1.0  # two pictures of one page are never read alike
    return _figures(words) == _figures(others) and len(words & others) >= alike * len(words | others)


def _figures(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit() or word in _MONTHS)


def _words(page: LaidPage) -> frozenset[str]:
    return frozenset(re.findall(r"\d[\d.,:/-]*|[^\W\d_]+", page.text.lower()))
