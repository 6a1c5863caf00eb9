"""The pages of two editions in, what changed between them out: grouped by what changed, not page after page.

A rate that was raised on forty pages is one line, old → new; beside it stand the pages that still have the old
amount. Rates that were raised by another factor than the others, and amounts of a year that the page is no longer
about, are named: those are the mistakes that a yearly change of rates makes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from ingest.guidance.models import GuidancePage
from knowledge.editions.aligned import Pair, differing, sentences_of
from knowledge.editions.figures import Figure, FigureKind, figures_of, skeleton, value_of

PEERS = 4
"""Rates that have to have changed before one among them can be an outlier."""
APART = 0.004
"""How far a factor may lie from the middle one beside what rounding to whole kroner does."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A figure that was replaced: `pages` it was replaced on, one `example` of each version.

    `factor` is new by old for amounts and percentages. `left_on`: pages that have the old figure still.
    `outlier`: its factor is not that of the others.
    """

    kind: FigureKind
    old: str
    new: str
    pages: tuple[str, ...]
    example: Pair
    factor: float | None = None
    left_on: tuple[str, ...] = ()
    outlier: bool = False


@dataclass(frozen=True, slots=True)
class Reworded:
    """A sentence that became another, came ("" old) or went ("" new), on these pages. `figures`: in figures too."""

    pair: Pair
    pages: tuple[str, ...]
    figures: bool


@dataclass(frozen=True, slots=True)
class Stale:
    """An amount that is told for a `year` before the one its page holds for."""

    url: str
    year: int
    holds_for: int
    sentence: str


@dataclass(frozen=True, slots=True)
class EditionDiff:
    """What changed. `moved` are pages with the same words at another address; `dated` changed in nothing but dates of
    update or validity."""

    figures: tuple[Changed, ...]
    wording: tuple[Reworded, ...]
    stale: tuple[Stale, ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]
    moved: tuple[tuple[str, str], ...]
    dated: tuple[str, ...]
    changed_pages: int
    unchanged_pages: int

    @property
    def usual_factor(self) -> float | None:
        """The middle factor of the amounts that changed, None where too few did."""
        return _usual(self.figures)


def compare_pages(old: Mapping[str, GuidancePage], new: Mapping[str, GuidancePage]) -> EditionDiff:
    """What turns the `old` pages (by address) into the `new` ones."""
    both = [url for url in new if url in old]
    changed = [url for url in both if old[url].digest != new[url].digest]
    pairs = {url: differing(old[url], new[url]) for url in changed}
    gone, added, moved = _came_and_went(old, new)
    return EditionDiff(
        figures=_figures(pairs, old, new),
        wording=_wording(pairs),
        stale=tuple(stale for url in new if url not in old or url in pairs for stale in stale_in(new[url])),
        added=added,
        gone=gone,
        moved=moved,
        dated=tuple(url for url in changed if not pairs[url]),
        changed_pages=len(changed),
        unchanged_pages=len(both) - len(changed),
    )


def _figures(
    pairs: Mapping[str, Sequence[Pair]], old: Mapping[str, GuidancePage], new: Mapping[str, GuidancePage]
) -> tuple[Changed, ...]:
    """Each old → new once, most pages first within its kind."""
    pages: dict[tuple[Figure, Figure], list[str]] = defaultdict(list)
    examples: dict[tuple[Figure, Figure], Pair] = {}
    for url, own in pairs.items():
        for pair in own:
            for swap in _swaps(pair):
                pages[swap] += [url] if url not in pages[swap] else []
                examples.setdefault(swap, pair)
    left = _left_on({before for before, _ in pages}, old, new)
    found = [
        Changed(one.kind, one.text, after.text, tuple(urls), examples[one, after], _factor(one, after), left[one])
        for (one, after), urls in pages.items()
    ]
    kinds = list(FigureKind)
    return tuple(sorted(_marked(found), key=lambda one: (kinds.index(one.kind), -len(one.pages), one.old)))


def _swaps(pair: Pair) -> list[tuple[Figure, Figure]]:
    """The figures that differ in two sentences that are the same but for figures."""
    if not pair.old or skeleton(pair.old) != skeleton(pair.new):
        return []
    both = zip(figures_of(pair.old), figures_of(pair.new), strict=True)
    return [(old, new) for old, new in both if old != new]


def _left_on(
    figures: Iterable[Figure], old: Mapping[str, GuidancePage], new: Mapping[str, GuidancePage]
) -> dict[Figure, tuple[str, ...]]:
    """Amounts and phone numbers that were replaced somewhere, by the pages that had them and have them still."""
    found: dict[Figure, list[str]] = {figure: [] for figure in figures}
    wanted = {figure for figure in found if figure.kind in (FigureKind.AMOUNT, FigureKind.PHONE)}
    for url, page in new.items():
        stands = wanted & set(figures_of(page.text))
        if stands and url in old:
            for figure in stands & set(figures_of(old[url].text)):
                found[figure].append(url)
    return {figure: tuple(urls) for figure, urls in found.items()}


def _factor(old: Figure, new: Figure) -> float | None:
    before, after = value_of(old), value_of(new)
    return float(after / before) if before and after is not None else None


def _usual(changes: Iterable[Changed]) -> float | None:
    factors = [one.factor for one in changes if one.kind is FigureKind.AMOUNT and one.factor is not None]
    return median(factors) if len(factors) >= PEERS else None


def _marked(changes: Sequence[Changed]) -> list[Changed]:
    """The changes, each amount that lies apart from its peers marked as an outlier."""
    usual = _usual(changes)
    return [_with_outlier(one, usual) if one.kind is FigureKind.AMOUNT else one for one in changes]


def _with_outlier(change: Changed, usual: float | None) -> Changed:
    before = value_of(Figure(change.kind, change.old))
    if usual is None or change.factor is None or not before:
        return change
    rounding = 1.0 / float(before)  # to whole kroner, up or down
    apart = abs(change.factor - usual) > APART + rounding
    return replace(change, outlier=apart)


def _wording(pairs: Mapping[str, Sequence[Pair]]) -> tuple[Reworded, ...]:
    """Each change of wording once, most pages first."""
    pages: dict[Pair, list[str]] = defaultdict(list)
    for url, own in pairs.items():
        for pair in own:
            if not _swaps(pair):
                pages[pair] += [url] if url not in pages[pair] else []
    found = [
        Reworded(pair, tuple(urls), Counter(figures_of(pair.old)) != Counter(figures_of(pair.new)))
        for pair, urls in pages.items()
    ]
    return tuple(sorted(found, key=lambda one: -len(one.pages)))


def stale_in(page: GuidancePage) -> list[Stale]:
    """Amounts of an earlier year in a page that holds for a later one, by its own dates or its title."""
    holds_for = _year_of(page)
    if holds_for is None:
        return []
    found: list[Stale] = []
    for sentence in sentences_of(page):
        figures = figures_of(sentence)
        years = [int(figure.text) for figure in figures if figure.kind is FigureKind.YEAR]
        if years and max(years) < holds_for and any(figure.kind is FigureKind.AMOUNT for figure in figures):
            found.append(Stale(page.url, max(years), holds_for, sentence))
    return found


def _year_of(page: GuidancePage) -> int | None:
    if page.valid_from is not None:
        return page.valid_from.year
    if page.valid_to is not None:
        return page.valid_to.year
    years = [int(figure.text) for figure in figures_of(page.title) if figure.kind is FigureKind.YEAR]
    return max(years) if years else None


def _came_and_went(
    old: Mapping[str, GuidancePage], new: Mapping[str, GuidancePage]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[str, str], ...]]:
    """(gone, added, moved): a page gone whose very words came at another address has moved."""
    gone, added = [url for url in old if url not in new], [url for url in new if url not in old]
    by_text = {new[url].text: url for url in added}
    moved = tuple((url, by_text[old[url].text]) for url in gone if old[url].text in by_text)
    left, arrived = {url for url, _ in moved}, {url for _, url in moved}
    return (
        tuple(url for url in gone if url not in left),
        tuple(url for url in added if url not in arrived),
        moved,
    )
