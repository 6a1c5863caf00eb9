"""Sites of 1,000 to 100,000 passages in; out: what a search costs beside embedding its question, and how that grows.

`python -m tests.bench.bench_search [--large]`. Each site is a whole edition as `refresh` builds it: real pages, then copies with
other words; vectors are the demo's own with seeded noise, questions are embedded by the bundled model. Embedding a question
and searching for it at every size are timed turn by turn; each question's best of three turns counts, for what else the machine
does can only make it slower. `--large` adds 100,000 passages (minutes to build) and draws the plot.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import json
import math
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.bench.row import Row, told

if TYPE_CHECKING:
    from knowledge.editions.models import Index
    from knowledge.embedding import Embedder
    from knowledge.models import Context
    from tests.questions.model import Question

SIZES, LARGE = (1_000, 10_000), 100_000
TODAY = dt.date(2026, 11, 21)
ROUNDS = 3
HELD = 10_000
"""Passages at which the target holds."""
MOST = 2.0
"""A search, embedding and all, costs at most this many times what embedding its question costs alone."""
SUBLINEAR = 1.0
"""The exponent that the search's own cost must stay below: ten times the passages, less than ten times the cost."""
PLOT = Path(__file__).parents[2] / "docs" / "bench" / "search-cost.png"


@dataclass(frozen=True, slots=True)
class Opened:
    """A site's published edition, open: its passages, the seconds until its first search, and its index."""

    passages: int
    built: float
    index: Index
    embedder: Embedder


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds a question at one size: embedding it, and the whole search, each the best of `ROUNDS` turns."""

    passages: int
    built: float
    embeddings: tuple[float, ...]
    searches: tuple[float, ...]

    @property
    def own(self) -> float:
        """The median of what the search costs beyond embedding."""
        return median(self.searches) - median(self.embeddings)


def measure(sizes: Sequence[int], questions: Sequence[Question]) -> list[Cost]:
    """Every question at every size, turn by turn, so that what else the machine does meets all alike."""
    from knowledge.models import Context
    from knowledge.search import search

    context = Context(today=TODAY)
    with ExitStack() as stack:
        sites = [stack.enter_context(site_of(size, questions[0], context)) for size in sizes]
        embeddings: list[list[float]] = [[] for _ in questions]
        searches: list[list[list[float]]] = [[[] for _ in questions] for _ in sites]
        for _ in range(ROUNDS):
            for at, one in enumerate(questions):
                embeddings[at].append(_seconds(partial(sites[0].embedder.question, one.question)))
                for site, own in zip(sites, searches, strict=True):
                    whole = partial(search, site.index, site.embedder, one.question, one.language, context)
                    own[at].append(_seconds(whole))
        best = tuple(map(min, embeddings))
        return [
            Cost(site.passages, site.built, best, tuple(map(min, own)))
            for site, own in zip(sites, searches, strict=True)
        ]


@contextmanager
def site_of(passages: int, first: Question, context: Context) -> Iterator[Opened]:
    """An edition of at least so many passages, as `refresh` builds it, after its first search."""
    from knowledge.editions.handle import KnowledgeBase
    from knowledge.editions.publish import publish
    from knowledge.editions.store import Store
    from knowledge.embedding import load_embedder
    from knowledge.search import search
    from knowledge.settings import KnowledgeSettings
    from tests.bench.sites import Seeded, many_pages
    from tests.knowledge.made_pages import NOW, Site, refreshed

    print(f"{passages:,} passages …", file=sys.stderr, flush=True)
    began = time.perf_counter()
    embedder = Seeded(load_embedder(KnowledgeSettings()))
    pages, count = many_pages(passages)
    with tempfile.TemporaryDirectory(prefix="brevklar-bench-") as folder:
        store = Store(Path(folder) / "knowledge")
        refreshed(store, embedder, Site(*pages))
        publish(store, embedder, search, NOW)
        base = KnowledgeBase(store, embedder, lambda: NOW)
        with base.index() as index:
            search(index, embedder, first.question, first.language, context)  # what is made once is made here
            yield Opened(count, time.perf_counter() - began, index, embedder)
        base.close()


def _seconds(step: Callable[[], object]) -> float:
    began = time.perf_counter()
    step()
    return time.perf_counter() - began


def asked(count: int) -> list[Question]:
    """Open questions of all languages, evenly drawn."""
    from tests.questions.model import load

    found = [one for one in load("dev") if one.expect is not None]
    return found[:: max(1, len(found) // count)][:count]


def rows(costs: Sequence[Cost]) -> list[Row]:
    """The bench's rows: the target's size, and the growth over all sizes."""
    held = min(costs, key=lambda one: abs(one.passages - HELD))
    size = f"search, {held.passages:,} passages"
    found = [
        Row(f"{size}, {name}", f"{1000 * of(held.searches):.1f} ms", f"embedding the question {1000 * of(held.embeddings):.1f} ms",
            of(held.searches) / of(held.embeddings), MOST)
        for name, of in (("median", median), ("p95", p95))
    ]  # fmt: skip
    sizes = " to ".join(f"{one.passages:,}" for one in (costs[0], costs[-1]))
    own = " to ".join(f"{1000 * one.own:.1f}" for one in (costs[0], costs[-1]))
    grown = Row(
        "search without embedding, growth", f"{own} ms", f"{sizes} passages", exponent(costs), SUBLINEAR, "power"
    )
    return [*found, grown]


def exponent(costs: Sequence[Cost]) -> float:
    """The slope of cost over passages where both are logarithms: 1 is even growth, 0 none."""
    across = [math.log(one.passages) for one in costs]
    up = [math.log(max(one.own, 1e-6)) for one in costs]
    middle, height = sum(across) / len(across), sum(up) / len(up)
    over = sum((x - middle) * (y - height) for x, y in zip(across, up, strict=True))
    return over / sum((x - middle) ** 2 for x in across)


def p95(seconds: Sequence[float]) -> float:
    """What 19 of 20 stay within."""
    return sorted(seconds)[math.ceil(0.95 * len(seconds)) - 1]


def table(costs: Sequence[Cost]) -> list[str]:
    """A line a size, in milliseconds."""
    head = f"{'passages':>9}{'embedding':>11}{'p95':>8}{'search':>9}{'p95':>8}{'ratio':>8}{'p95':>7}{'search alone':>14}{'built in':>11}"
    lines = [head]
    for one in costs:
        embedding, whole = median(one.embeddings), median(one.searches)
        slow, slowest = p95(one.embeddings), p95(one.searches)
        lines.append(
            f"{one.passages:>9,}{1000 * embedding:>11.1f}{1000 * slow:>8.1f}{1000 * whole:>9.1f}{1000 * slowest:>8.1f}"
            f"{whole / embedding:>8.2f}{slowest / slow:>7.2f}{1000 * one.own:>14.1f}{one.built:>9.0f} s"
        )
    return [*lines, f"search alone grows with passages to the power of {exponent(costs):.2f}"]


def plot(costs: Sequence[Cost], path: Path) -> None:
    """Milliseconds over passages, both logarithms."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(6, 3.8))
    across = [one.passages for one in costs]
    axes.plot(across, [1000 * median(one.searches) for one in costs], "o-", color="#3b5b92", label="search, whole")
    axes.plot(across, [1000 * one.own for one in costs], "o-", color="#b3261e", label="without embedding the question")
    even = [1000 * costs[0].own * one.passages / costs[0].passages for one in costs]
    axes.plot(across, even, ":", color="#888888", label="if it grew evenly")
    axes.set(xscale="log", yscale="log", xlabel="passages", ylabel="milliseconds, median", title="What a search costs")
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(path, metadata={"Software": None}, dpi=90)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 where a figure does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--large", action="store_true", help=f"{LARGE:,} passages too, and the plot")
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--json", action="store_true", help="the rows alone, as JSON")
    options = parser.parse_args(arguments)
    costs = measure((*SIZES, LARGE) if options.large else SIZES, asked(options.questions))
    found = rows(costs)
    if options.json:
        print(json.dumps([dataclasses.asdict(row) for row in found]))
        return 0
    print("\n".join([*table(costs), "", *told(found)]))
    if options.large:
        plot(costs, PLOT)
    return int(not all(row.holds for row in found))


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # read when the libraries load: later is too late
    sys.exit(main())
